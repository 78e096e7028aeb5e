"""How answers become scores: one room for each kind of activity that can be scored."""

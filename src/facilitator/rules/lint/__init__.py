"""What a schema cannot see: whether the parts of an exercise fit each other. One room a theme."""

"""Pure rules: models and arguments in, models out. No file, no clock, no dice."""

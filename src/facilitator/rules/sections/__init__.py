"""What the report says of one activity: a module for each kind that a report shows."""

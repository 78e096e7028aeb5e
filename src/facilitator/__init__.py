"""A workshop facilitation kit and exercise generator."""

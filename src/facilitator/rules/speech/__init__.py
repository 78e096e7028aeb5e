"""A speech fitted to its minutes."""

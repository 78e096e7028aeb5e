"""The report of a room: what its answers come to, and what it may show."""

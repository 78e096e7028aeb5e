"""A client's own Word file as reference document."""

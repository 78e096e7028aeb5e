"""What is laid over finished pages: text, marks and codes of each copy."""

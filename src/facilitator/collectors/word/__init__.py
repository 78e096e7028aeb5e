"""Filled Word files: what stands in the blanks, and whatever else somebody put into the file."""

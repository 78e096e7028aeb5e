"""Word files: real styles, real tables, and content controls named like the blanks."""

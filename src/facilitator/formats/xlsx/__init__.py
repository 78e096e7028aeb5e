"""Workbooks: one to type answers into, one that answers are exported to."""

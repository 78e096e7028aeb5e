"""Answers in tables: survey exports, workbooks typed into, our own exports."""

"""Formulas with their sources: agreement, change."""

"""Decks planned before they are drawn."""

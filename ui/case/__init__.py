"""Sheets about a case as a whole: its settings, and closing the piece."""

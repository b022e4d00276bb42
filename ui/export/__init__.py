"""Handing the work over."""

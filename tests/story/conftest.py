"""The real window, for whoever sits down at it."""

from tests.story.sitting import sit_down

__all__ = ["sit_down"]

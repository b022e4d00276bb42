"""The real window, for whoever sits down at it."""

from tests.story.sitting import furniture, sit_down

__all__ = ["furniture", "sit_down"]

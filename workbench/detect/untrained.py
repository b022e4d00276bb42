"""What is raised where a trained model cannot be had."""


class Untrained(Exception):
    """A model's file, or the runtime for it, is missing or damaged; the message says which."""

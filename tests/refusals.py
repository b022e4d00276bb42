"""What a refusal on the command line looks like."""


def is_one_sentence(words: str) -> bool:
    """One line that ends as a sentence does, and no traceback."""
    return words.count("\n") == 1 and words.endswith(".\n") and "Traceback" not in words

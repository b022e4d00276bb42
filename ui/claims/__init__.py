"""The claim list: every claim of the open article, filtered, sorted and walked through."""

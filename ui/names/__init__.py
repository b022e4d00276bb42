"""The names of an article: each once, with its places, its other spellings and its source."""

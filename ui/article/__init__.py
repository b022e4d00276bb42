"""The article: its text as on paper, and the claims marked in it."""

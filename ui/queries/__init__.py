"""Queries: asking on the claim card, answering there and in a pane of their own."""

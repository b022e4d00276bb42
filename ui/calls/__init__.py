"""Calls and interviews: logging one, answering one, and all there is about one person."""

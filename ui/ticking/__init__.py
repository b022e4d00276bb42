"""Ticking a source off: every claim that rests on it, in running order, one key a claim."""

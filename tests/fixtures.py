"""Fixtures for every room: a workspace with a case in it, and what runs on it."""

"""Keeping the work: database, transactions, journal, undo, captured files, backups."""

"""What stood in the margin of the original."""

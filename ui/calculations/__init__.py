"""What is worked out for a claim, on its card: figures picked from evidence, steps, result."""

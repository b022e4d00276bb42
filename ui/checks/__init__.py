"""What the checks found: on the claim card, and all of it in a panel of its own."""

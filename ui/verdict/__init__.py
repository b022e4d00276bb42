"""Rating a claim: the two questions, their answers and the reasons."""

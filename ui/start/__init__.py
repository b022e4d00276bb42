"""Before the work: the case list, opening an article, restoring a backup."""

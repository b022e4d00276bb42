"""The sources of a case, and a source opened beside the article."""

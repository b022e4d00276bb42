"""Keys, guide, version and licences."""

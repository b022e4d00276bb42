"""The settings, as `workbench.settings` declares them."""

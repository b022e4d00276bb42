"""The sheet that asks before something is forgotten for good."""

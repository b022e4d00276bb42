"""Pure functions over text: its canonical form, its sentences, its anchors."""

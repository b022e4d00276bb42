"""What an analyst can do, one function each, grouped by noun; and what screens show (`views`)."""

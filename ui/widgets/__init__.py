"""Small widgets that several panes share. They know colours by role, and no domain."""

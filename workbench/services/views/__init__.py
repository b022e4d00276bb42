"""What the screens show: plain, immutable rows, one module a pane.

Entities never leave the store. Each function is a query for `Workspace.read`:
its first parameter is the session.
"""

"""What every import costs beyond itself, put off while the program starts.

Some eight hundred modules are imported until the panes stand. Python looks for
rubbish among them again and again, though none of it can go; and PySide6 reads
the source of each in search of its own name, for a feature (``snake_case``)
that nobody here uses. Together a fifth of a start, and 26 MB.
"""

import builtins
import gc


def begin() -> None:
    """Import without either; called first of all."""
    gc.disable()
    import PySide6.QtCore  # noqa: F401 - puts its own import in the place of Python's

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end() -> None:
    """Look for rubbish again, never more among what the start has left; called once."""
    gc.freeze()
    gc.enable()

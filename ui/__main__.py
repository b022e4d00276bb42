"""The command `factcheck-workbench`: a window, or, if the first word is a command, that command."""

import sys
from collections.abc import Sequence

from workbench.__main__ import COMMANDS, has_display, split_workspace
from workbench.__main__ import main as run_command


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status.

    Nothing or a file opens the window; a first word that is a command is the
    command (``./claims`` is a file). Qt is imported only for the window.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    workspace, words = split_workspace(arguments)
    if words[:2] == ["sample", "--window"]:
        if not has_display():
            return run_command(["sample", "--workspace", str(workspace)])
        from ui.app import open_window

        return open_window(workspace, sample=True)
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        return run_command(arguments)
    from ui.app import open_window

    return open_window(workspace, files=words)


if __name__ == "__main__":
    sys.exit(main())

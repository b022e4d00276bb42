"""The command `factcheck-workbench`: a window, or, if the first word is a command, that command."""

import sys
from collections.abc import Sequence

from workbench.__main__ import COMMANDS, REFUSED, has_display, refuse, split_workspace
from workbench.__main__ import main as run_command
from workbench.errors import WorkbenchError
from workbench.exporters import PAGE_SETTER


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status.

    Nothing or a file opens the window; a first word that is a command is the
    command (``./claims`` and ``-- claims`` are files). Qt is imported only for
    the window.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [PAGE_SETTER]:
        return _set_pages()
    workspace, words = split_workspace(arguments)
    sample = words == ["sample", "--window"] and has_display()
    if not sample and _is_command(words):
        return run_command(arguments)
    if not has_display():
        sys.stderr.write("There is no display to open a window on. See --help for the commands.\n")
        return REFUSED
    from ui import haste

    haste.begin()
    from ui.app import open_window

    files = [] if sample else words[1:] if words[:1] == ["--"] else words
    try:
        return open_window(workspace, files=files, sample=sample)
    except WorkbenchError as error:
        return refuse(error)


def _set_pages() -> int:
    """What a report's exporter starts a frozen program for."""
    from workbench.exporters import typst_process

    return typst_process.main()


def _is_command(words: Sequence[str]) -> bool:
    first = words[0] if words else "--"
    return first in COMMANDS or (first.startswith("-") and first != "--")


if __name__ == "__main__":
    sys.exit(main())

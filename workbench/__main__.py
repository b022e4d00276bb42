"""The command line: everything that needs no window.

Exit status 0; 1 for a refused input, with one sentence on the error stream; 2
for wrong usage. `ui.__main__` is the installed command and comes here for
every first word in `COMMANDS`.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from workbench import __version__
from workbench.errors import WorkbenchError
from workbench.paths import default_workspace

OK, REFUSED, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    workspace, words = split_workspace(sys.argv[1:] if argv is None else argv)
    _prepare_streams()
    try:
        arguments = _parser().parse_args(words)
    except SystemExit as asked:  # argparse has printed usage, help or version
        return OK if asked.code == 0 else USAGE
    arguments.workspace = workspace
    try:
        _handler(arguments.command)(arguments)
        sys.stdout.flush()
    except WorkbenchError as error:
        return refuse(error)
    except BrokenPipeError:
        _stop_printing()
    except OSError as error:  # standard output: whatever else is written has its own sentence
        _stop_printing()
        sys.stderr.write(f"The result could not be written: {error.strerror}.\n")
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return OK


def refuse(error: WorkbenchError) -> int:
    """Tell on the error stream why nothing was done; return the exit status for it."""
    sys.stderr.write(" ".join(part for part in (str(error), error.hint) if part) + "\n")
    return REFUSED


def split_workspace(words: Sequence[str]) -> tuple[Path, list[str]]:
    """Take ``--workspace PATH`` out of the words, wherever it stands."""
    rest: list[str] = []
    workspace = default_workspace()
    waiting = iter(words)
    for word in waiting:
        if word == "--":
            rest += [word, *waiting]
            break
        option, equals, named = word.partition("=")
        if option != "--workspace":
            rest.append(word)
            continue
        named = named if equals else next(waiting, "")
        if named:
            workspace = _home_of(Path(named))
        else:
            rest.append("--workspace")  # argparse says what is missing
    return workspace, rest


def _home_of(folder: Path) -> Path:
    try:
        return folder.expanduser()
    except RuntimeError:
        return folder  # "~somebody" whom the system does not know is a folder of that name


def has_display() -> bool:
    """True if a window can be opened here."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal", "vnc"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _handler(command: str) -> Callable[[argparse.Namespace], None]:
    module = WITHOUT_WORKSPACE.get(command, "workbench.commands")
    handler: Callable[[argparse.Namespace], None]
    handler = getattr(import_module(module), f"{command}_command")
    return handler


def _prepare_streams() -> None:
    """UTF-8 with plain line ends into files and pipes, so that offsets count the same anywhere.

    A terminal keeps its own encoding, and shows a mark for what that does not have.
    """
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper):
            continue
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _stop_printing() -> None:
    """Nobody reads any more: what is still waiting goes nowhere, and raises nothing at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="factcheck-workbench",
        description="Check the facts of an article. Without a command, the window opens.",
        epilog="--workspace PATH may stand anywhere: the folder of your work "
        "(otherwise the platform's user data folder).",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    # Taken out by split_workspace; stands here so that a missing PATH is wrong usage.
    parser.add_argument("--workspace", metavar="PATH", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (help_text, arrange) in COMMANDS.items():
        command = commands.add_parser(name, help=help_text, allow_abbrev=False)
        command.add_argument("--workspace", metavar="PATH", help="the folder of your work")
        arrange(command)
    return parser


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{told}” is no date; write it as 2018-03-08") from None


def _no_arguments(_command: argparse.ArgumentParser) -> None:
    """Take nothing."""


def _import_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", type=Path)
    _reading_arguments(command)


def _file_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path)
    command.add_argument("--encoding", default="", help="character encoding, if not the found one")


def _claims_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path)
    _reading_arguments(command)
    command.add_argument("--json", action="store_true", help="as JSON, offsets in code points")
    command.add_argument(
        "--profile",
        metavar="NAME",
        default="check_worthy",
        help="a desk profile: check_worthy, every_fact, or a file of your own",
    )


def _reading_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--published", metavar="DATE", type=_day, help="publication date, YYYY-MM-DD"
    )
    command.add_argument("--encoding", default="", help="character encoding, if not the found one")


def _sentences_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path, help="text, one sentence a line")


def _lines_arguments(command: argparse.ArgumentParser) -> None:
    told = "a file with one JSON object a line; - is standard input"
    command.add_argument("--jsonl", metavar="FILE", type=Path, required=True, help=told)


def _check_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE", help="title of a case, or the start of its id")
    command.add_argument("--json", action="store_true", help="as JSON, offsets in code points")


def _export_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE", help="title of a case, or the start of its id")
    command.add_argument("out", metavar="OUT", type=Path, help="file; its suffix says the format")
    command.add_argument(
        "--queries",
        nargs="?",
        const="all",
        default="",
        choices=("all", "writer", "editor", "legal"),
        help="write the query sheet (PDF, DOCX) instead, of all or of one addressee",
    )


def _forget_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE", help="title of a case, or the start of its id")
    command.add_argument("--yes", action="store_true", help="it is meant: nothing brings it back")


def _sample_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--window", action="store_true", help="open it in the window")


def _restore_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "backup", nargs="?", metavar="BACKUP", help="name of a backup, or “newest”; none: list them"
    )


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "import": ("open articles and find their claims", _import_arguments),
    "text": ("print the canonical text of a file", _file_arguments),
    "claims": ("find the claims of a file; nothing is saved", _claims_arguments),
    "score": (
        "score sentences, one a line: worth a check, can be, would be picked",
        _sentences_arguments,
    ),
    "read": ("read figures, times, quotations and names out of texts", _lines_arguments),
    "compare": ("hold claims against their evidence", _lines_arguments),
    "quote": ("hold quotations against their sources", _lines_arguments),
    "cases": ("list the cases", _no_arguments),
    "check": ("print what the checks of a case flag", _check_arguments),
    "export": ("write the report of a case, or its query sheet", _export_arguments),
    "sample": ("open the sample case and write its report", _sample_arguments),
    "forget": ("forget a case for good, in every backup too", _forget_arguments),
    "verify": ("check the database, the journal and every captured file", _no_arguments),
    "backup": ("back the database up now", _no_arguments),
    "restore": ("put a backup in place of the database", _restore_arguments),
    "migrate": ("bring the database to this version's schema", _no_arguments),
}

WITHOUT_WORKSPACE = {
    "text": "workbench.file_commands",
    "claims": "workbench.file_commands",
    "score": "workbench.file_commands",
    "read": "workbench.line_commands",
    "compare": "workbench.line_commands",
    "quote": "workbench.line_commands",
}
"""Commands that only read a file, and where they are: they start without the database layer."""

if __name__ == "__main__":
    sys.exit(main())

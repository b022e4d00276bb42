"""Make `.venv` and put into it exactly what the lock file names, and the program.

Runs with nothing but a Python from 3.11 to 3.13, on Linux, macOS and Windows.
A second run finds nothing to do. A run that was broken off leaves a mark, and
the next one starts afresh: pip does not notice a package that it has only half
unpacked.
"""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "installed.json"
UNFINISHED = VENV / "unfinished"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)
"""The Python outside every virtual environment: the one inside `.venv` cannot replace itself."""


def main() -> int:
    """Install what is missing. Returns 1 after a sentence on standard error."""
    wanted = _wanted()
    kept = _is_usable(wanted["python"])
    found = _stamp() if kept else {}
    if found == wanted:
        return 0
    try:
        if not kept or found.get("folder", wanted["folder"]) != wanted["folder"]:
            _make_environment()
        _install(wanted)
    except subprocess.CalledProcessError:
        print(
            "The installation stopped; the lines above say why. "
            "When that is mended (often it is the network), type the same again.",
            file=sys.stderr,
        )
        return 1
    print("The program is installed.")
    return 0


def _wanted() -> dict[str, str]:
    """What a finished installation says of itself.

    The folder is part of it because the commands in `.venv` name it: a moved
    checkout needs a new environment.
    """
    locked = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return {
        "folder": str(ROOT),
        "python": "{}.{}".format(*sys.version_info),
        "locked": sha256(locked).hexdigest(),
    }


def _stamp() -> dict[str, str]:
    """What the last run left; empty when the environment was made by hand."""
    return dict(json.loads(STAMP.read_text("utf-8"))) if STAMP.is_file() else {}


def _is_usable(version: str) -> bool:
    """Whether the Python in `.venv` runs, is the wanted one, and no run was broken off there."""
    probe = "import sys, pip; print('{}.{}'.format(*sys.version_info))"
    try:
        told = subprocess.run([PYTHON, "-c", probe], check=False, capture_output=True, text=True)
    except OSError:
        return False
    return told.stdout.strip() == version and not UNFINISHED.exists()


def _make_environment() -> None:
    print("Making .venv with Python {}.{}.".format(*sys.version_info))
    subprocess.run([BASE_PYTHON, "-m", "venv", "--clear", VENV], check=True)


def _install(wanted: dict[str, str]) -> None:
    UNFINISHED.touch()
    print("Installing the packages named in the lock file (a few minutes, the first time).")
    sys.stdout.flush()
    _pip("--require-hashes", "--only-binary", ":all:", "--requirement", str(LOCK))
    UNFINISHED.unlink()
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(json.dumps(wanted), "utf-8")


def _pip(*arguments: str) -> None:
    quiet = ["-qq", "--disable-pip-version-check", "--no-input"]
    subprocess.run([PYTHON, "-m", "pip", "install", *quiet, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())

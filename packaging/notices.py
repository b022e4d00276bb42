"""Gather the licences of what the program is built on into `resources/licences.toml`.

The names and versions are those of `requirements.lock`; the licence is what
each package says of itself, in its own words. The About window shows the list.
"""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
LICENCES = ROOT / "resources" / "licences.toml"

ELSEWHERE = {"colorama": "BSD-3-Clause"}
"""Licences of packages that the lock file names for Windows or macOS alone."""

HEADER = "# Written by `make notices`: what each package says of its own licence.\n"


def main() -> None:
    """Write the file anew."""
    tables = [
        f'[[package]]\nname = "{name}"\nversion = "{version}"\nlicence = "{licence_of(name)}"\n'
        for name, version in locked(LOCK.read_text("utf-8")).items()
    ]
    LICENCES.write_text("\n".join([HEADER, *tables]), "utf-8")
    print(f"{len(tables)} packages in {LICENCES.relative_to(ROOT)}")


def locked(lock: str) -> dict[str, str]:
    """Names and versions in a lock file; two versions where Python's own version decides."""
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([\w.+!-]+)", lock, re.MULTILINE):
        found.setdefault(name, []).append(version)
    return {name: " or ".join(versions) for name, versions in found.items()}


def licence_of(name: str) -> str:
    """What an installed package says of its licence, as one line."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return ELSEWHERE[name]
    classifiers = said.get_all("Classifier") or []
    named = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License :: ")]
    told = said.get_all("License-Expression") or said.get_all("License") or named
    return str(told[0]).splitlines()[0].replace('"', "'")


if __name__ == "__main__":
    main()

"""What the program is built on, and on what terms."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def licences() -> dict[str, tuple[str, str]]:
    """Version and licence of each package that the About window names."""
    listed = tomllib.loads((ROOT / "resources" / "licences.toml").read_text("utf-8"))
    return {p["name"]: (p["version"], p["licence"]) for p in listed["package"]}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_everything_we_ask_for_is_listed(licences):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {_normal(re.split(r"[^\w.-]", need)[0]) for need in project["dependencies"]}
    assert asked - licences.keys() == set()


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_everything_locked_is_listed_with_its_version(licences, lock):
    pins = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE)
    if lock == "requirements.lock":
        assert {name for name, _version in pins} == licences.keys()
    stale = [
        (name, version)
        for name, version in pins
        if name in licences and version not in licences[name][0].split(" or ")
    ]
    assert stale == []


def test_nothing_binds_the_program_to_the_gpl(licences):
    assert [name for name, (_, licence) in licences.items() if _only_gpl(licence)] == []


def _only_gpl(licence: str) -> bool:
    """Whether every alternative is a GPL or AGPL; the LGPL leaves the program its own terms."""
    alternatives = re.split(r"\bOR\b", licence)
    return all(
        re.search(r"(?<!L)GPL|(?<!Lesser )General Public", choice) for choice in alternatives
    )


@pytest.mark.parametrize(
    ("licence", "binds"),
    [
        ("GPL-3.0-only", True),
        ("AGPL-3.0-or-later OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-only", True),
        ("GNU Affero General Public License v3", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GNU Lesser General Public License v3", False),
        ("MIT", False),
    ],
)
def test_a_choice_of_licences_binds_only_where_all_of_them_do(licence, binds):
    assert _only_gpl(licence) is binds

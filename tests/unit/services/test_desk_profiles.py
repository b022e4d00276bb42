"""Desk profiles from files, and what a new case begins with."""

import json

import pytest

from tests.builders import ARTICLE, SCALE
from workbench.errors import NotFound, UnreadableProfile
from workbench.importers import ImportedArticle
from workbench.model import (
    Case,
    ClaimKind,
    Coverage,
    DeskProfile,
    PartRole,
    PartSpan,
    Rule,
    TextSpan,
)
from workbench.model.profile import Leanings
from workbench.services import documents
from workbench.services.documents import ArticleFacts, Original
from workbench.services.policies import load_profile, profile_named, shipped_profiles
from workbench.services.preferences import for_new_cases
from workbench.settings import Settings

OWN = """\
name = "ours"
title = "Our desk"
version = "2"
coverage = "every_fact"
scale = "magazine"
rules = [
  "evidence",
  "names",
]
organisation = "Harbour Weekly"
"""


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "desk.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_both_desks_ship_and_the_usual_one_comes_first():
    assert [profile.name for profile in shipped_profiles()] == ["check_worthy", "every_fact"]
    assert profile_named("every_fact").rules == frozenset(Rule) - {Rule.FLAGS}
    with pytest.raises(NotFound, match="no desk profile called “nobody”"):
        profile_named("nobody")


def test_a_desks_own_file_becomes_a_profile_that_a_case_can_copy(write):
    profile = load_profile(write(OWN))
    assert (profile.coverage, profile.scale) == (Coverage.EVERY_FACT, "magazine")
    assert profile.rules == {Rule.EVIDENCE, Rule.NAMES}
    assert DeskProfile.from_data(profile.as_data()) == profile


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ('  "names"', '  "nmaes"', 8, "“rules” must be one of evidence, sources"),
        ('coverage = "every_fact"', 'coverage = "most"', 4, "“coverage” must be one of every_fact"),
        ('scale = "magazine"', 'scale = "stars"', 5, "must be a shipped scale: workbench"),
        ('version = "2"\n', "", 1, "the profile has no “version”"),
        ('version = "2"', "version = 2", 3, "“version” must be a text in quotation marks"),
        ("organisation", "organization", 10, "there is no “organization” here"),
        (
            '"evidence",',
            '"evidence",\n]\nmuted_kinds = [\n  "weather",',
            10,
            "“muted_kinds” must be one",
        ),
        ("organisation =", "muted_words =", 10, "“muted_words” must be a list in square brackets"),
        (
            "organisation",
            'raised_words = ["a", " "]\norganisation',
            10,
            "“raised_words” must be a text",
        ),
        ("organisation", 'muted_words = ["Ice", "ice"]\norganisation', 10, "names a word twice"),
        (
            "organisation",
            'muted_kinds = ["event"]\nraised_kinds = [\n  "rule",\n  "event",\n]\norganisation',
            13,
            "“event” is both muted and raised",
        ),
        ("rules = [", "rules = [[", 6, "“rules” must be one of"),
        ('title = "Our desk"', "title = Our desk", 2, "this is no TOML"),
        ("organisation", "[more]\norganisation", 10, "a desk profile has no tables"),
        ('rules = [\n  "evidence",\n  "names",\n]', 'rules = "names"', 6, "must be a list"),
    ],
)
def test_a_wrong_profile_is_refused_with_the_line_that_is_wrong(write, old, new, line, told):
    wrong = OWN.replace(old, new)
    if new == "rules = [[":
        wrong = wrong.replace("]\n", "]]\n")
    with pytest.raises(UnreadableProfile) as refused:
        load_profile(write(wrong))
    assert str(refused.value).startswith(f"“desk.toml”, line {line}: ")
    assert told in str(refused.value)
    assert "Mend that line" in refused.value.hint


LEANING = """
muted_kinds = ["prediction", "name"]
raised_kinds = ["cause"]
muted_words = ["weather", "per cent"]
raised_words = ["hospital"]
"""


def test_what_a_desk_mutes_and_raises_is_copied_into_its_cases(write):
    profile = load_profile(write(OWN + LEANING))
    assert profile.leanings == Leanings(
        frozenset({ClaimKind.PREDICTION, ClaimKind.NAME}),
        frozenset({ClaimKind.CAUSE}),
        ("weather", "per cent"),
        ("hospital",),
    )
    kept = json.loads(json.dumps(profile.as_data()))
    assert DeskProfile.from_data(kept) == profile


def test_a_case_from_before_there_were_leanings_has_none(write):
    kept = load_profile(write(OWN)).as_data()
    old = {
        name: value for name, value in kept.items() if "muted" not in name and "raised" not in name
    }
    assert DeskProfile.from_data(old).leanings == Leanings()


def test_bytes_that_are_no_text_and_a_file_that_is_gone_are_refused(write, tmp_path):
    with pytest.raises(UnreadableProfile, match="line 2: this is not UTF-8"):
        load_profile(write(b'name = "a"\ntitle = "\xff"\n'))
    with pytest.raises(UnreadableProfile, match=r"“gone\.toml” cannot be opened"):
        load_profile(tmp_path / "gone.toml")
    with pytest.raises(UnreadableProfile, match="cannot be opened"):
        load_profile(tmp_path / "a\0b.toml")


# --- what a new case begins with ----------------------------------------------


def test_the_scale_is_the_profiles_unless_the_settings_name_another():
    new = for_new_cases(Settings(desk_profile="every_fact"))
    assert (new.profile.name, new.scale.name) == ("every_fact", "magazine")
    assert for_new_cases(Settings(desk_profile="every_fact", scale="snopes")).scale.name == "snopes"


def test_wrong_files_are_passed_over_and_told(write):
    wrong = str(write("name = 1"))
    new = for_new_cases(
        Settings(desk_profile="every_fact", profile_file=wrong, scale="snopes", scale_file=wrong)
    )
    assert (new.profile.name, new.scale.name) == ("every_fact", "snopes")
    assert ["line 1" in str(trouble) for trouble in new.troubles] == [True, True]


def test_names_of_a_later_release_are_passed_over_and_told():
    new = for_new_cases(Settings(desk_profile="weekend", scale="stars"))
    assert (new.profile.name, new.scale.name) == ("check_worthy", "workbench")
    assert len(new.troubles) == 2


def test_a_case_keeps_the_profile_it_began_with(workspace, write):
    profile = load_profile(write(OWN))
    body = PartSpan(PartRole.BODY, TextSpan(0, len(ARTICLE)))
    added = workspace.run(
        documents.open_article,
        article=ImportedArticle(text=ARTICLE, parts=(body,)),
        facts=ArticleFacts("Ferries"),
        original=Original("a.txt", workspace.captures.put(b"a"), 1),
        scale=SCALE,
        profile=profile,
    ).value
    write(OWN.replace("Our desk", "Another desk"))
    kept = workspace.read(lambda session: session.get_one(Case, added.case_id).policy)
    assert DeskProfile.from_data(kept) == profile

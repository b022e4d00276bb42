"""Who is meant: speakers' names without their titles, and short names made full.

No list of people: a name is what is written with capitals after a title or
before a verb of saying. When two full names could be meant, the short one
stays as it is; a wrong claimant is worse than a short one.
"""

import re

from workbench.detect import words

TITLES = words.words(
    """
    president vice prime minister deputy chancellor king queen prince princess pope senator sen.
    representative rep. congressman congresswoman governor gov. mayor secretary sec. ambassador
    envoy general gen. lieutenant lt. colonel col. major maj. captain capt. admiral adm. sergeant
    sgt. commander judge justice chief dr. doctor prof. professor mr. mrs. ms. miss mr mrs ms dr
    sir lord lady dame baroness director chairman chairwoman chair speaker leader advisor adviser
    attorney inspector detective officer commissioner spokesman spokeswoman spokesperson
    superintendent coach founder ceo analyst economist author reverend rev. bishop archbishop
    cardinal rabbi imam sheikh ayatollah premier foreign former acting editor
    """
)
_OFFICES = words.words(
    """
    state staff defense defence intelligence treasury health homeland interior energy commerce
    labor labour education transportation agriculture justice security army navy house senate
    commons representatives parliament national central general police council committee
    england office operations communications affairs
    """
)
"""What stands between "Director of" and the name."""

BODIES = words.words(
    """
    house office department ministry government administration agency committee commission council
    court bank company group party university institute association union service force forces army
    police navy organization organisation foundation center centre corporation inc corp senate
    congress parliament pentagon kremlin board fund league bureau times post report study survey
    news journal street nations network
    """
)
"""Words that end the name of a body, not of a person."""

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w.’'&-]*"
"""A word with a capital, in any alphabet that has them."""

_NAME_PART = r"[^\W\d_a-zß-öø-ÿ](?:\.(?:[^\W\d_a-zß-öø-ÿ]\.)*|[\w’'&-]*)"
"""As `_WORD`, but a full stop only behind initials: it may end the sentence."""

_PARTICLES = r"(?:(?:de|da|del|della|van|von|der|den|al|bin|ibn|la|le|ben|dos)\s+)*"
_NAME = re.compile(rf"{_WORD}(?:\s+{_PARTICLES}{_WORD})*$")
_TITLED = re.compile(
    rf"\b(?i:{'|'.join(re.escape(title) for title in sorted(TITLES, key=len, reverse=True))})"
    rf"(?: of(?: {_NAME_PART}){{1,2}})?(?: {_NAME_PART}){{2,4}}"
)
_ARTICLE = re.compile(r"^[Tt]he (?=[^\W\d_a-zß-öø-ÿ])")
_GENITIVE = re.compile(r"['’]s?$")


def speaker_name(phrase: str) -> str:
    """The shortest sure name in a noun phrase, or the phrase itself.

    "South Korea's security chief Chung Eui-yon" gives "Chung Eui-yon", "The
    White House" gives "White House", "a senior official" stays.
    """
    phrase = _ARTICLE.sub("", " ".join(phrase.strip(" ,–—-").split()))
    found = _NAME.search(phrase)
    if found is None:
        return _lower_article(phrase)
    parts = found.group().split()
    before = phrase[: found.start()].split()[-1:]
    kept = _without_titles(parts, after_of=before == ["of"])
    joins = words.PREPOSITIONS | {"and"}
    part_of_more = bool(before) and before[0].lower() in joins and kept == parts
    if not kept or part_of_more or (before and is_body(" ".join(kept))):
        return _lower_article(phrase)
    return " ".join(kept)


def is_body(name: str) -> bool:
    """Whether the name ends like that of an organisation."""
    return name.split()[-1].lower() in BODIES or (name.isupper() and "." not in name)


class Names:
    """The full names met so far in an article."""

    def __init__(self) -> None:
        self._full: dict[str, set[str]] = {}

    def read(self, paragraph: str) -> None:
        """Note the people that a paragraph calls by title and full name."""
        for match in _TITLED.finditer(paragraph):
            parts = speaker_name(match.group()).split()
            while parts and parts[-1].lower() in words.WEEKDAYS | words.MONTHS:
                parts.pop()
            self.note(" ".join(parts))

    def note(self, name: str) -> None:
        """Remember a full name under its first and last word."""
        parts = name.split()
        if len(parts) > 1 and parts[0][0].isupper() and not is_body(name):
            for part in {parts[0], parts[-1]}:
                self._full.setdefault(part, set()).add(name)

    def full(self, name: str) -> str:
        """The full name behind a short one, where only one can be meant."""
        known = self._full.get(name, set())
        return next(iter(known)) if len(known) == 1 else name


def _without_titles(parts: list[str], *, after_of: bool) -> list[str]:
    """What follows the last title; after "Director of", the office's name goes too."""
    last = max((i for i, part in enumerate(parts) if part.lower() in TITLES), default=-1)
    kept = parts[last + 1 :]
    if after_of:
        while kept and kept[0].lower() in _OFFICES:
            kept = kept[1:]
    genitives = [i for i, part in enumerate(kept[:-1]) if _GENITIVE.search(part)]
    return kept[genitives[-1] + 1 :] if genitives else kept


def _lower_article(phrase: str) -> str:
    first, _, rest = phrase.partition(" ")
    if first in {"The", "A", "An", "One", "Some", "Several", "Two", "Many", "Both", "His", "Her"}:
        return f"{first.lower()} {rest}"
    return phrase

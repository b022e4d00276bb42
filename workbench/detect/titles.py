"""What a person is called beside the name: office, trade, post, as the article prints it.

"Mayor Tobias Wren", "the engineer Ana Costa", "Ana Costa, an engineer at the
harbour,", "Its director, Ana Costa,". Each title of a person once, where it
first stands. Rules over the words beside a name; how somebody is addressed
(Mr., Ms.) is no title.
"""

import re
from collections.abc import Iterator, Sequence

from workbench.detect import gazetteer as known
from workbench.detect.names import TITLES as NAME_TITLES
from workbench.detect.naming import FoundName
from workbench.detect.words import words
from workbench.model.document import NameKind
from workbench.model.span import TextSpan

_REACH = 120
"""Code points before and behind a name in which its title is looked for."""

_WORDS = r"(?:[^\W\d_][\w’'&-]*)"
_OF = r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[A-Z][\w’'-]*[’']s?)"

_BEHIND = re.compile(
    r"(?:,?\s\d{1,3})?,\s(?:who\s(?:is|was)\s)?(?:now\s|then\s)?(?:the|an?|its|their|his|her)\s"
    r"(?P<title>[^,.;:!?\n“”\"()–—]{3,90}?)"
    r"(?=[,.;:!?\n“”\"()–—]|\s(?:who|which|whose|that|where|when|and|but|said|says|had|has)\b)"
)
_BARE_BEHIND = re.compile(
    r"(?:,?\s\d{1,3})?,\s(?!(?:is|was|are|were|has|had|who|which|became)\s)"
    r"(?P<title>(?P<head>(?:[a-z][\w-]*\s){0,3}?[a-z][\w-]*)"
    r"(?:\s(?:of|at|for|in|with)\s[^,.;:!?\n“”\"()–—]{2,60}?)?)"
    r"(?=[,.;:!?\n“”\"()–—]|\s(?:who|which|whose)\b)"
)
_WHO_DOES = re.compile(
    r"(?:,?\s\d{1,3})?,\swho\s(?P<title>(?:heads|leads|runs|chairs|directs|edits|owns|manages|coaches"
    r"|teaches|founded|represents|commands)\s[^,.;:!?\n“”\"()–—]{3,80}?)"
    r"(?=[,.;:!?\n“”\"()–—]|\s(?:and|but)\b)"
)
_IS = re.compile(
    r"(?:,\s\d{1,3},)?\s(?:is|was|became)\s(?:now\s)?(?:the|an?)\s"
    r"(?P<title>(?P<head>(?:[a-z][\w-]*\s){0,3}?[a-z][\w-]*)"
    r"(?:\s(?:of|at|for|in|with)\s[^,.;:!?\n“”\"()–—]{2,60}?)?)"
    r"(?=[,.;:!?\n“”\"()–—]|\s(?:who|which|whose|and|but)\b)"
)
_APART_BEFORE = re.compile(
    rf"^.*(?:^|(?<=[\s“\"(])){_OF}\s(?P<title>(?P<head>(?:{_WORDS}\s){{0,3}}?[a-z][\w-]*)"
    rf"(?:\s(?:of|at|for|in)\s[^,.;:!?\n“”\"()–—]{{2,60}})?),\s(?:(?:[Tt]he|{_WORDS}\.?)\s){{0,3}}$"
)
_JUST_BEFORE = re.compile(
    rf"^.*(?:^|(?<=[\s“\"(—–,])){_OF}\s(?P<title>(?:[a-z][\w-]*\s){{0,3}}(?P<head>[a-z][\w-]*))\s"
    rf"(?:{_WORDS}\.?\s)?$"
)

_BEHINDS = ((_BEHIND, True), (_WHO_DOES, True), (_BARE_BEHIND, False), (_IS, False))
"""What may follow a name, and whether it is a title whatever its last word."""

_KIN = words(
    """
    father mother son daughter brother sister wife husband widow widower uncle aunt niece nephew
    cousin grandfather grandmother partner friend colleague neighbour neighbor owner founder boss
    """
)
_TRADES = words(
    """
    chemist cook chef nurse pilot clerk guard monk nun smith dean vicar host guide judge coach
    champion model saint king queen head chair boss star witness victim suspect student resident
    native member patient volunteer recruit veteran mechanic critic cleric heir spy thief aide
    attorney architect activist advocate expert fellow graduate intern agent tenant migrant
    refugee official analyst executive apprentice spouse postman doctor lawyer farmer fisher
    """
)
_ROLE_ENDING = re.compile(r".{2,}(?:er|or|ist|ian|eer|ess|man|woman|men|women|person|ant|smith)s?$")
_NO_ROLES = words(
    """
    number paper summer winter water river center centre letter order weather computer matter power
    tower offer answer corner dinner supper cover layer member member quarter theater theatre
    chapter border danger order other another rather later earlier longer former latter better
    never ever however whether together under over after floor door color colour error factor
    motor mirror sector harbor harbour honor honour labor labour interior exterior plant restaurant
    giant grant warrant want human woman german roman list mist twist process access success press
    business illness witness address distress progress october november december september
    paint moment newspaper chamber timber ladder shoulder finger brother-in-law
    """
)

_OFFICES = words(
    """
    congressman congresswoman lawmaker candidate nominee democrat republican spokesman
    spokeswoman official envoy diplomat ambassador minister president chief chair chairman
    chairwoman director head leader secretary lawyer attorney professor founder owner manager
    strategist economist analyst adviser advisor aide commander general colonel sergeant
    lieutenant mayor governor senator representative judge justice king queen prince princess
    pope bishop archbishop rabbi imam editor reporter author executive boss coach captain player
    singer actor actress director-general treasurer prosecutor sheriff detective inspector
    commissioner premier chancellor
    """
)
_SHORT_TITLES = tuple(
    title for title in sorted(NAME_TITLES) if title.endswith(".") and title not in known.HONORIFICS
)
_CAPITAL = r"[A-Z][\w.’'&-]*"
_GRADES = (
    "former|acting|deputy|vice|top|senior|chief|assistant|national|prime|foreign|executive|general"
    "|lead|honorary|interim"
)
_OF_WHAT = rf"(?:{_CAPITAL}|state|defense|staff|communications|operations|intelligence)"
_OFFICE_NAMED = re.compile(
    rf"""\b(?:(?:{_CAPITAL}|(?i:{_GRADES}))\ ){{0,6}}
    (?:(?i:{"|".join(sorted(_OFFICES, key=len, reverse=True))})\b
    |(?:{"|".join(re.escape(title.capitalize()) for title in _SHORT_TITLES)}))
    (?:\ (?:of|for)\ (?:the\ )?{_OF_WHAT}(?:\ (?:and\ |of\ )?[A-Z][\w’'&-]*)*)?
    (?:\ (?:Gen|Lt|Col|Sgt|Maj)\.)*""",
    re.VERBOSE,
)


def titles(text: str, names: Sequence[FoundName]) -> Iterator[TextSpan]:
    """Where titles stand, in code points, in the order of the names; none twice for one name."""
    for name in names:
        if name.kind is NameKind.PLACE:
            continue
        told: set[str] = set()
        for place in name.places:
            for span in _beside(text, place, name):
                form = span.of(text).casefold()
                if form not in told:
                    told.add(form)
                    yield span


def _beside(text: str, place: TextSpan, name: FoundName) -> Iterator[TextSpan]:
    yield from _printed_before(text, place, name.title)
    is_person = name.kind is NameKind.PERSON
    start = max(0, place.start - _REACH, text.rfind("\n", 0, place.start) + 1)
    before = text[start : place.start]
    behind = text[place.end : place.end + _REACH]
    for pattern in (_JUST_BEFORE, _APART_BEFORE):
        found = pattern.match(before)
        if found is not None and is_role(found["head"]):
            yield TextSpan(start + found.start("title"), start + found.end("title"))
    if not is_person:
        return
    for pattern, is_sure in _BEHINDS:
        found = pattern.match(behind)
        if found is not None and (is_sure or is_role(found["head"])):
            yield TextSpan(place.end + found.start("title"), place.end + found.end("title"))
            return


def _printed_before(text: str, place: TextSpan, title: str) -> Iterator[TextSpan]:
    """The title with which the name is printed, if it is printed so here."""
    if not title or title.lower() in known.HONORIFICS:
        return
    start = place.start - len(title) - 1
    if start >= 0 and text[start : place.start - 1] == title:
        yield TextSpan(start, place.start - 1)


def role_spans(line: str) -> Iterator[TextSpan]:
    """Words for an office or trade, with a name beside them or not: "director of the Board"."""
    for match in _OFFICE_NAMED.finditer(line):
        first, blank, _rest = match.group().partition(" ")
        opens = first.casefold() in known.OPENERS and bool(blank)
        yield TextSpan(match.start() + (len(first) + 1 if opens else 0), match.end())


def is_role(phrase: str) -> bool:
    """Whether the last word of a phrase says what somebody is or does."""
    head = phrase.split()[-1].casefold()
    if head in known.TITLES or head in _KIN or head in _TRADES:
        return True
    return head not in _NO_ROLES and bool(_ROLE_ENDING.match(head))

"""Which persons, organisations and places an article names, and where.

No list of people: a name is a run of words with capitals that is not merely
the beginning of a sentence, a title, a day, a nationality or a headline.
Rules alone, so each find can be explained; the kind is a guess to be corrected
by hand. How well they do is measured in `resources/models/rules.md`.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.detect import gazetteer as known
from workbench.detect.known_names import PLACES
from workbench.detect.name_kinds import elected, vote_by_neighbours, vote_by_words
from workbench.detect.name_places import places_of
from workbench.detect.name_words import Word, is_title_case, runs, words_of
from workbench.model.document import NameKind, PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.text.sentences import paragraphs, sentences

HEADED = frozenset({PartRole.HEADLINE, PartRole.HEADING})
"""Parts in which every word may have a capital: names there must stand elsewhere too."""

LONGEST_RUN = 9
"""Words of a name; what is longer is a line in capitals."""


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name in one spelling, with every place where it stands, or a short form of it does.

    `title` is what stands before it somewhere ("South Korean President"),
    as printed, or empty. Places are code points of the text, in order.
    """

    spelling: str
    kind: NameKind
    title: str
    places: tuple[TextSpan, ...]


@dataclass(slots=True)
class _Sighting:
    """One run of capitals: the words of the name, and of the title before it."""

    spelling: str
    title: str
    words: int
    is_sure: bool
    votes: Counter[NameKind]


def find_names(text: str, parts: Sequence[PartSpan] = ()) -> list[FoundName]:
    """The names of a canonical text, in the order in which they first stand in it.

    A later "Moon" is a place of "Moon Jae-in" where only one full name can be
    meant. Another spelling is another name: see `workbench.detect.spellings`.
    """
    seen = _sightings(text, parts)
    names = _settled(seen)
    short = _short_forms(names)
    places = places_of(text, [*names, *short])
    for form, full in short.items():
        places[full] += places.pop(form, [])
        (kind, title), short_title = names[full], names[form][1]
        if short_title.lower() not in known.HONORIFICS:
            names[full] = kind, title or short_title
    found = [
        FoundName(spelling, kind, title, tuple(sorted(places[spelling])))
        for spelling, (kind, title) in names.items()
        if spelling not in short and places[spelling]
    ]
    return sorted(found, key=lambda name: name.places[0])


def _sightings(text: str, parts: Sequence[PartSpan]) -> list[_Sighting]:
    headed = _Headed(text, parts)
    inside = _capitals_inside(text, headed)
    found: list[_Sighting] = []
    for paragraph in paragraphs(text):
        if headed.holds(paragraph):
            continue
        line = paragraph.of(text)
        for sentence in sentences(line):
            found += _in_sentence(words_of(sentence.of(line)), inside)
    return found


class _Headed:
    """Lines set like headlines, where a capital says nothing."""

    def __init__(self, text: str, parts: Sequence[PartSpan]) -> None:
        self._text = text
        self._parts = sorted(
            (part.span for part in parts if part.role in HEADED), key=lambda span: span.start
        )
        self._starts = [span.start for span in self._parts]

    def holds(self, paragraph: TextSpan) -> bool:
        at = bisect_right(self._starts, paragraph.start) - 1
        if at >= 0 and paragraph.start < self._parts[at].end:
            return True
        return is_title_case(paragraph.of(self._text))


def _capitals_inside(text: str, headed: _Headed) -> frozenset[str]:
    """Words that have a capital inside a sentence, and never a small letter."""
    capital, small = set(), set()
    for paragraph in paragraphs(text):
        if headed.holds(paragraph):
            continue
        line = paragraph.of(text)
        for sentence in sentences(line):
            for word in words_of(sentence.of(line)):
                if word.is_capital and not word.opens:
                    capital.add(word.form)
                elif not word.is_capital:
                    small.add(word.form)
    return frozenset(form for form in capital if form.lower() not in small)


def _in_sentence(words: list[Word], inside: frozenset[str]) -> Iterator[_Sighting]:
    for start, end in runs(words):
        yield from _in_run(words, start, end, inside)


def _in_run(words: list[Word], start: int, end: int, inside: frozenset[str]) -> Iterator[_Sighting]:
    """The name in a run of capitals, once openers and titles are taken off its front."""
    start = _past_openers(words, start, end, inside)
    name, title = _split_title(words, start, end)
    end = _before_days(words, name, end)
    forms = [word.form for word in words[name:end]]
    if not forms or len(forms) > LONGEST_RUN or not _may_be_name(forms):
        return
    if words[name].opens and words[name].breaks and forms[0].isupper() and len(forms[0]) > 3:
        return  # a signal word: WATCH, UPDATE
    alone_first = words[name].opens and end - name == 1 and not title
    is_sure = not alone_first or _is_known(forms[0], inside) or _acts(words, name, end)
    votes = Counter[NameKind]()
    vote_by_words(forms, votes)
    vote_by_neighbours(words, name, end, title, votes)
    spelling = _printed(words, name, end)
    yield _Sighting(spelling, title, len(forms), is_sure, votes)


def _past_openers(words: list[Word], start: int, end: int, inside: frozenset[str]) -> int:
    """Where a run begins without the words that merely open its sentence."""
    while start < end and words[start].form.lower().replace("’", "'") in known.OPENERS:
        start += 1
    if start < end - 1 and words[start].opens:
        form = words[start].form
        acting = len(form) > 5 and form.endswith("ing")
        plain = form not in inside and (acting or form.lower() in known.PLAIN)
        if plain and words[start + 1].form.lower() not in known.JOINS:
            return start + 1
    return start


def _split_title(words: list[Word], start: int, end: int) -> tuple[int, str]:
    """Where the name begins in a run, and the title that stands before it.

    "South Korean President Moon Jae-in" is title and name, "Prime Minister" a
    title without one: the name then begins where the run ends. What stands in
    small letters before it ("former foreign minister") belongs to the title.
    """
    titles = [at for at in range(start, end) if words[at].form.lower() in known.TITLES]
    if not titles:
        return start, _small_title(words, start)
    name = _past_office(words, titles[-1] + 1, end)
    if any(words[at].form.lower() in known.BODIES for at in range(name, end)):
        return start, ""  # the title is part of a body's name: Governor Hill School
    if name == end:
        return (end if _is_title(words, start, end) else start), ""
    if words[name].form.lower() in known.JOINS:
        return start, ""
    return name, _printed(words, _title_start(words, start), name)


def _past_office(words: list[Word], name: int, end: int) -> int:
    """Behind "of State" in "Secretary of State Rex Tillerson"."""
    if name >= end or words[name].form != "of":
        return name
    while name < end and words[name].form.lower() in known.OFFICE_WORDS:
        name += 1
    return name


def _is_title(words: list[Word], start: int, end: int) -> bool:
    """Whether the whole run is an office and no name: "Prime Minister"."""
    office = known.TITLES | known.TITLE_PARTS | known.NATIONALITIES | known.OFFICE_WORDS
    return all(word.form.lower() in office for word in words[start:end])


def _small_title(words: list[Word], start: int) -> str:
    """ "foreign minister" in "the foreign minister Ana Costa"."""
    if start == 0 or words[start - 1].form not in known.TITLES or words[start - 1].breaks:
        return ""
    return _printed(words, _title_start(words, start - 1), start)


def _title_start(words: list[Word], start: int) -> int:
    """The first word of a title of which `start` is one: "former South Korean ..."."""
    parts = known.TITLE_PARTS | known.NATIONALITIES | known.TITLES
    while start > 0 and not words[start - 1].breaks and words[start - 1].form.lower() in parts:
        start -= 1
    return start


def _before_days(words: list[Word], start: int, end: int) -> int:
    """A run ends before a weekday, a month, a nationality."""
    while end > start and words[end - 1].form.lower() in known.CALENDAR:
        end -= 1
    return end


def _may_be_name(forms: list[str]) -> bool:
    lower = [form.lower().replace("’", "'") for form in forms]
    if lower[-1] in known.NO_LAST:
        return False
    if len(forms) > 1:
        return not all(form in known.NO_NAMES for form in lower)
    return len(lower[0].strip(".")) > 1 and lower[0] not in known.NO_NAMES


def _is_known(form: str, inside: frozenset[str]) -> bool:
    """Whether a word that opens its sentence is a name, and not a word like any other."""
    if form in inside or form in PLACES:
        return True
    return (form.isupper() and len(form) > 1) or any(c.isupper() for c in form[2:])


def _acts(words: list[Word], start: int, end: int) -> bool:
    """Whether a lone word that opens a sentence does something by itself, as a name does.

    A thing would have an article before it ("Caplan dismisses", "Isner, who").
    """
    if end >= len(words) or words[start].form.lower().endswith(known.NO_ABSTRACT):
        return False
    after = words[end].form.lower()
    return after in known.DOES or (words[start].breaks and after in {"who", "whose"})


def _printed(words: list[Word], start: int, end: int) -> str:
    """Words as they stand, a blank between those that had one."""
    pieces = (word.form + (" " if word.spaced else "") for word in words[start:end])
    return "".join(pieces).rstrip()


def _settled(seen: list[_Sighting]) -> dict[str, tuple[NameKind, str]]:
    """Kind and title of each spelling that is a name, by all its sightings together."""
    by_spelling: dict[str, list[_Sighting]] = defaultdict(list)
    for sighting in seen:
        by_spelling[sighting.spelling].append(sighting)
    names = {}
    for spelling, sightings in by_spelling.items():
        if any(sighting.is_sure for sighting in sightings):
            votes = sum((sighting.votes for sighting in sightings), Counter[NameKind]())
            titles = [sighting.title for sighting in sightings if sighting.title]
            kind = elected(votes, spelling.split())
            names[spelling] = kind, max(titles, key=len, default="")
    return names


def _short_forms(names: dict[str, tuple[NameKind, str]]) -> dict[str, str]:
    """Which single words are a person's last or first name, where one person only can be meant."""
    full: dict[str, set[str]] = defaultdict(set)
    for spelling, (kind, _title) in names.items():
        forms = spelling.split()
        if kind is NameKind.PERSON and len(forms) > 1:
            for form in {forms[0], forms[-1]}:
                full[form].add(spelling)
    return {
        form: next(iter(meant))
        for form, meant in full.items()
        if len(meant) == 1
        and form in names
        and (names[form][0] is not NameKind.PLACE or form not in PLACES)
    }

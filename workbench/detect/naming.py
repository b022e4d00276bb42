"""Which persons, organisations and places an article names, and where.

No list of people: a name is a run of words with capitals that is not merely
the beginning of a sentence, a title, a day, a nationality or a headline. Where
the entity recogniser can be had, it has a say in that and in what each is; the
kind stays a guess to be corrected by hand. How well both do is measured in
`resources/models/rules.md` and `entities.md`.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.detect import gazetteer as known
from workbench.detect.known_names import PLACES
from workbench.detect.name_judges import Judge, SeenSentence, best_judge
from workbench.detect.name_kinds import elected
from workbench.detect.name_places import places_of
from workbench.detect.name_words import is_title_case, words_of
from workbench.detect.sightings import Sighting, sightings
from workbench.model.document import NameKind, PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.text.sentences import paragraphs, sentences

HEADED = frozenset({PartRole.HEADLINE, PartRole.HEADING})
"""Parts in which every word may have a capital: names there must stand elsewhere too."""


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


def find_names(
    text: str, parts: Sequence[PartSpan] = (), judge: Judge | None = None
) -> list[FoundName]:
    """The names of a canonical text, in the order in which they first stand in it.

    A later "Moon" is a place of "Moon Jae-in" where only one full name can be
    meant. Another spelling is another name: see `workbench.detect.spellings`.
    `judge`: who decides; None for the best that can be had here.
    """
    names = _settled((judge or best_judge()).judged(_sentences(text, parts)))
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


def _sentences(text: str, parts: Sequence[PartSpan]) -> list[SeenSentence]:
    """The sentences where a capital says something, with the runs of capitals in them."""
    headed = _Headed(text, parts)
    inside = _capitals_inside(text, headed)
    found: list[SeenSentence] = []
    for paragraph in paragraphs(text):
        if headed.holds(paragraph):
            continue
        line = paragraph.of(text)
        for span in sentences(line):
            sentence = span.of(line)
            words = words_of(sentence)
            found.append(SeenSentence(sentence, words, list(sightings(words, inside))))
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


def _settled(seen: Iterable[Sighting]) -> dict[str, tuple[NameKind, str]]:
    """Kind and title of each spelling that is a name, by all its sightings together."""
    by_spelling: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in seen:
        by_spelling[sighting.spelling].append(sighting)
    names = {}
    for spelling, same in by_spelling.items():
        if any(sighting.is_sure for sighting in same):
            votes = sum((sighting.votes for sighting in same), Counter[NameKind]())
            titles = [sighting.title for sighting in same if sighting.title]
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

"""One name in one sentence: which words are it, and which before it are a title."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.detect import gazetteer as known
from workbench.detect.known_names import PLACES
from workbench.detect.name_kinds import vote_by_neighbours, vote_by_words
from workbench.detect.name_words import Word, runs
from workbench.model.document import NameKind
from workbench.model.span import TextSpan

LONGEST_RUN = 9
"""Words of a name; what is longer is a line in capitals."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name as it is seen in a sentence, in code points of that, and the title before it.

    `is_sure`: it would be a name even if it stood nowhere else. `votes` say what it is.
    """

    span: TextSpan
    spelling: str
    title: str
    is_sure: bool
    votes: Counter[NameKind]


def sightings(words: list[Word], inside: frozenset[str]) -> Iterator[Sighting]:
    """The runs of capitals that may be names. `inside`: words with a capital all over the text."""
    for start, end in runs(words):
        yield from _in_run(words, start, end, inside)


def _in_run(words: list[Word], start: int, end: int, inside: frozenset[str]) -> Iterator[Sighting]:
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
    yield _sighting(words, name, end, title, votes, is_sure=is_sure)


def sighting_at(words: Sequence[Word], span: TextSpan, kind: NameKind) -> Sighting | None:
    """The name of a known kind at `span`, in whole words and without its title.

    None if there is no word with a capital, or only a title.
    """
    there = [n for n, word in enumerate(words) if word.start < span.end and span.start < word.end]
    if not there:
        return None
    name, title = _split_title(words, there[0], there[-1] + 1)
    end = _before_days(words, name, there[-1] + 1)
    forms = [word.form for word in words[name:end]]
    if not any(word.is_capital for word in words[name:end]) or not _may_be_name(forms):
        return None
    if not title and kind is NameKind.PERSON:
        title = printed(words, _office_start(words, name), name)
    return _sighting(words, name, end, title, Counter({kind: 1}), is_sure=True)


def _office_start(words: Sequence[Word], name: int) -> int:
    """The first word of the office before a name ("Secretary of State"); the name if none is."""
    parts = known.TITLE_PARTS | known.NATIONALITIES | known.TITLES
    start = at = name
    while (
        at > 0
        and not words[at - 1].breaks
        and words[at - 1].form.lower() in (parts | known.OFFICE_WORDS)
    ):
        at -= 1
        if words[at].form.lower() in known.TITLES or (
            start < name and words[at].form.lower() in parts
        ):
            start = at
    return start


def _sighting(
    words: Sequence[Word],
    start: int,
    end: int,
    title: str,
    votes: Counter[NameKind],
    *,
    is_sure: bool,
) -> Sighting:
    span = TextSpan(words[start].start, words[end - 1].end)
    return Sighting(span, printed(words, start, end), title, is_sure, votes)


def _past_openers(words: Sequence[Word], start: int, end: int, inside: frozenset[str]) -> int:
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


def _split_title(words: Sequence[Word], start: int, end: int) -> tuple[int, str]:
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
    return name, printed(words, _title_start(words, start), name)


def _past_office(words: Sequence[Word], name: int, end: int) -> int:
    """Behind "of State" in "Secretary of State Rex Tillerson"."""
    if name >= end or words[name].form != "of":
        return name
    while name < end and words[name].form.lower() in known.OFFICE_WORDS:
        name += 1
    return name


def _is_title(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the whole run is an office and no name: "Prime Minister"."""
    office = known.TITLES | known.TITLE_PARTS | known.NATIONALITIES | known.OFFICE_WORDS
    return all(word.form.lower() in office for word in words[start:end])


def _small_title(words: Sequence[Word], start: int) -> str:
    """ "foreign minister" in "the foreign minister Ana Costa"."""
    if start == 0 or words[start - 1].form not in known.TITLES or words[start - 1].breaks:
        return ""
    return printed(words, _title_start(words, start - 1), start)


def _title_start(words: Sequence[Word], start: int) -> int:
    """The first word of a title of which `start` is one: "former South Korean ..."."""
    parts = known.TITLE_PARTS | known.NATIONALITIES | known.TITLES
    while start > 0 and not words[start - 1].breaks and words[start - 1].form.lower() in parts:
        start -= 1
    return start


def _before_days(words: Sequence[Word], start: int, end: int) -> int:
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


def _acts(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a lone word that opens a sentence does something by itself, as a name does.

    A thing would have an article before it ("Caplan dismisses", "Isner, who").
    """
    if end >= len(words) or words[start].form.lower().endswith(known.NO_ABSTRACT):
        return False
    after = words[end].form.lower()
    return after in known.DOES or (words[start].breaks and after in {"who", "whose"})


def printed(words: Sequence[Word], start: int, end: int) -> str:
    """Words as they stand, a blank between those that had one."""
    pieces = (word.form + (" " if word.spaced else "") for word in words[start:end])
    return "".join(pieces).rstrip()

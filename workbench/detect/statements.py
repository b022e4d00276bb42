"""A paragraph as statements: whose words, which clause, nothing judged yet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from workbench.detect.attribution import Said, attribute, introduction
from workbench.detect.clauses import clauses
from workbench.detect.features import features, is_checkable
from workbench.detect.persons import pronoun_subject, sole_person
from workbench.detect.pipeline import Reading
from workbench.detect.speakers import Speakers
from workbench.model.span import TextSpan

LONGEST = 250
"""Tokens of a sentence that is looked into; a longer one is a list or a mishap, and stays whole."""

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """Tokens ``[start, end)`` of a reading that say one thing.

    `chain` holds its speakers, the outermost reporter first. `subject` is
    carried over from the clause before, empty where it stands in the tokens;
    `stands_for` is the name behind a pronoun that is the subject. Told alone,
    the statement begins at `full`; `lead`: a time before the sentence holds for it.
    """

    start: int
    end: int
    sentence: TextSpan
    chain: tuple[str, ...] = ()
    subject: str = ""
    stands_for: str = ""
    full: int = 0
    lead: bool = False


def statements(
    reading: Reading, sentences: Sequence[TextSpan], speakers: Speakers
) -> Iterator[Statement]:
    """The statements of a paragraph in text order.

    A quotation without a speaker of its own belongs to the speaker of the
    sentence it runs into, else to whoever spoke before it in the paragraph.

    Args:
        reading: the paragraph.
        sentences: all its sentences, in code points of the paragraph.
        speakers: the article's, told of each sentence in turn.
    """
    said = [_said(reading, *reading.tokens(sentence)) for sentence in sentences]
    heard = _expected(reading, speakers)
    about = ""
    for number, parts in enumerate(said):
        place = reading.tokens(sentences[number])
        he = pronoun_subject(reading, *place) if about else None
        chains: list[Phrases] = []
        for part in parts:
            phrases = part.speakers or _speaker_later(reading, part, islice(said, number + 1, None))
            chain = speakers.chain(phrases)
            if not chain and _is_quoted(reading, part):
                chain = heard[:1]
            chains.append(chain)
            for one in _split(reading, replace(part, speakers=chain), sentences[number]):
                stands = he is not None and not chain and one.start <= he < one.end
                yield replace(one, stands_for=speakers.full(about)) if stands else one
        heard = next(filter(None, chains), heard if _opens_quoted(reading, parts) else ())
        speakers.spoke(heard)
        about = sole_person(reading, *place) or (about if he is not None else "")
    speakers.goes_on = bool(reading.quotes) and not reading.quotes[-1].closed
    begins = introduction(reading, *reading.tokens(sentences[-1])) if sentences else None
    speakers.introduced = speakers.chain((begins.speaker.phrase,)) if begins else ()


def _expected(reading: Reading, speakers: Speakers) -> Phrases:
    """Whose words a paragraph begins with if it begins with quoted ones, by the one before."""
    if speakers.goes_on and speakers.last:
        return (speakers.last,)
    return speakers.introduced if reading.quoted and reading.quoted[0] >= 0 else ()


def _said(reading: Reading, start: int, end: int) -> list[Said]:
    return attribute(reading, start, end) if end - start <= LONGEST else [Said(start, end)]


def _split(reading: Reading, said: Said, sentence: TextSpan) -> Iterator[Statement]:
    def worth(start: int, end: int) -> bool:
        return is_checkable(features(reading, start, end))

    if said.end - said.start > LONGEST:
        yield Statement(said.start, said.end, sentence, full=said.start)
        return
    for clause in clauses(reading, said.start, said.end, worth):
        yield Statement(
            clause.start,
            clause.end,
            sentence,
            said.speakers,
            clause.subject,
            full=clause.full,
            lead=bool(clause.subject),
        )


def _speaker_later(reading: Reading, part: Said, later: Iterable[Sequence[Said]]) -> Phrases:
    """The speaker named where the quotation that `part` begins comes to its end."""
    number = reading.quoted[part.end - 1]
    for said in (said for parts in later for said in parts):
        if number < 0 or reading.quoted[said.start] != number:
            return ()
        if said.speakers:
            return said.speakers[:1]
    return ()


def _is_quoted(reading: Reading, part: Said) -> bool:
    """Whether most of it stands between quotation marks."""
    inside = sum(number >= 0 for number in reading.quoted[part.start : part.end])
    return 2 * inside > part.end - part.start


def _opens_quoted(reading: Reading, parts: Sequence[Said]) -> bool:
    return bool(parts) and reading.quoted[parts[0].start] >= 0

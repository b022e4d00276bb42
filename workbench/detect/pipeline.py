"""The English reader: paragraphs in, tokens, cues and the parse out.

spaCy's matchers over the cue lists, and the English pipeline. Where that cannot
be loaded there is no parse, and who reads a paragraph falls back on words alone.
Loading takes about a second, most of it importing spaCy, so it is done once, on
first use, by whoever comes first.
"""

import logging
import threading
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc

from workbench.detect.cues import PHRASES
from workbench.detect.english import NoPipeline, load, parse
from workbench.detect.patterns import PATTERNS
from workbench.detect.quotes import Quoted, quotations
from workbench.detect.relations import relations
from workbench.detect.tree import Tree
from workbench.model.span import TextSpan

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A cue seen at tokens ``[start, end)`` of its paragraph."""

    cue: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A paragraph as tokens, with the cues and quotations seen in it, in text order.

    Places are token numbers everywhere; `span` turns them into code points of
    the paragraph. `quoted` holds for each token the number of the quotation
    that it stands in, marks included, or -1. `tree` is there where the
    paragraph was parsed.
    """

    line: str
    doc: Doc
    forms: tuple[str, ...]
    lower: tuple[str, ...]
    sightings: tuple[Sighting, ...]
    quotes: tuple[Quoted, ...]
    quoted: tuple[int, ...]
    starts: tuple[int, ...]
    tree: Tree | None = None

    def span(self, start: int, end: int) -> TextSpan:
        """Tokens ``[start, end)``, at least one, as code points."""
        return TextSpan(self.starts[start], self.starts[end - 1] + len(self.forms[end - 1]))

    def text(self, start: int, end: int) -> str:
        """The words of tokens ``[start, end)``, at least one."""
        return self.span(start, end).of(self.line)

    def cues(self, start: int, end: int) -> Iterator[Sighting]:
        """The sightings that lie within tokens ``[start, end)``."""
        first = bisect_left(self.sightings, start, key=lambda sighting: sighting.start)
        for number in range(first, len(self.sightings)):
            sighting = self.sightings[number]
            if sighting.start >= end:
                return
            if sighting.end <= end:
                yield sighting

    def tokens(self, span: TextSpan) -> tuple[int, int]:
        """The tokens that begin inside `span`."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)


class Reader:
    """Reads English paragraphs. One for the whole process: see `reader`."""

    def __init__(self, model: str = "", *, parses: bool = True) -> None:
        """Load the English pipeline `model`; without one, or if not `parses`, words must do."""
        self._lock = threading.Lock()
        self._model = model
        self._pipeline = _pipeline(model) if parses else None
        language = self._pipeline or spacy.blank("en")
        self._words = language.make_doc
        self.vocab = language.vocab
        self._phrases = PhraseMatcher(self.vocab, attr="LOWER")
        for cue, phrases in PHRASES.items():
            spellings = {*phrases, *(phrase.replace("'", "’") for phrase in phrases)}
            self._phrases.add(cue, [self._words(phrase) for phrase in sorted(spellings)])
        self._patterns = Matcher(self.vocab)
        for cue, patterns in PATTERNS.items():
            self._patterns.add(cue, patterns, greedy="LONGEST")

    def read(self, paragraph: str) -> Reading:
        """Tokens, cues and the parse of one paragraph.

        A paragraph at a time, because spaCy holds the interpreter lock while it
        works: a whole book at once would freeze the window.
        """
        if self._pipeline is not None:
            doc = parse(paragraph, self._model)
            return self.seen(doc, _tree(doc))
        with self._lock:
            doc = self._words(paragraph)
        return self.seen(doc)

    def seen(self, doc: Doc, tree: Tree | None = None) -> Reading:
        """A paragraph that was taken apart already: its cues and quotations."""
        paragraph = doc.text
        with self._lock:
            found = {*self._phrases(doc), *self._patterns(doc)}
        names = self.vocab.strings
        seen = sorted((start, end, names[cue]) for cue, start, end in found)
        tokens = list(doc)
        starts = tuple(token.idx for token in tokens)
        quotes = tuple(quote for quote in quotations(paragraph) if quote.is_statement)
        return Reading(
            line=paragraph,
            doc=doc,
            forms=tuple(token.text for token in tokens),
            lower=tuple(token.lower_ for token in tokens),
            sightings=tuple(Sighting(cue, start, end) for start, end, cue in seen),
            quotes=quotes,
            quoted=tuple(_quoted(quotes, starts)),
            starts=starts,
            tree=tree,
        )


def _pipeline(model: str) -> Language | None:
    """The pipeline; a copy of the program without one reads words alone, and says so once."""
    try:
        return load(model)
    except NoPipeline as missing:
        _log.info("Claims are found without a parse. %s", missing)
        return None


def _tree(doc: Doc) -> Tree:
    found = relations(doc)
    return Tree.of(
        [relation.head for relation in found],
        [relation.label for relation in found],
        [token.tag_ for token in doc],
        [token.lemma_ for token in doc],
    )


def _quoted(quotes: Sequence[Quoted], places: Sequence[int]) -> Iterator[int]:
    """For each place, in text order, the number of the quotation that holds it, or -1."""
    number = 0
    for place in places:
        while number < len(quotes) and quotes[number].span.end <= place:
            number += 1
        inside = number < len(quotes) and quotes[number].span.start <= place
        yield number if inside else -1


_first = threading.Lock()
_used = ""


def use(model: str) -> None:
    """Read with another English pipeline from now on; see `english.load` for its name.

    Raises:
        NoPipeline: it cannot be used; what was used before stays. The program's own
            may be missing: then words alone are read.
    """
    global _used
    if model.strip():
        load(model)
    with _first:
        _used = model.strip()


def reader() -> Reader:
    """The reader, loaded on first use. Threads that come meanwhile wait for it."""
    with _first:
        return _reader(_used)


@cache
def _reader(model: str) -> Reader:
    return Reader(model)

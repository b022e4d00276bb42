"""The rule detector: cues, grammar and attribution, weighed by readable weights.

Which statements become candidates:

* something in them can be checked by itself (a figure, a record, an act of
  somebody named ...), or somebody is quoted or reported;
* promises, predictions and opinions, too, because they were said; they score low;
* never headlines, promos, credits, questions and greetings (`never`);
* of a statement made in a list, deck, caption or pull quote and in the body,
  only the body's (`repeats`).
"""

from collections.abc import Iterator, Sequence
from datetime import date

from workbench.detect import Candidate, never
from workbench.detect.article import ECHOING, Article, Paragraph
from workbench.detect.features import HARD, LEXICAL, NUMBERS, Features, features, outright
from workbench.detect.in_full import in_full
from workbench.detect.kinds import kind_of, reasons_of
from workbench.detect.pipeline import Reading, reader
from workbench.detect.scorer import Scorer, shipped_scorer
from workbench.detect.spans import mark_span
from workbench.detect.speakers import Speakers
from workbench.detect.statements import Statement, statements
from workbench.model.document import PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.progress import SILENT, Progress
from workbench.text.sentences import sentences

_SHORTEST = 3
"""Words of the shortest statement that is marked."""

_QUOTED = 0.5
"""Part of a statement between quotation marks from which it counts as quoted."""


class RuleDetector:
    """Finds claims in English by rules. Other languages yield little, and no error."""

    def __init__(self, scorer: Scorer | None = None) -> None:
        self._scorer = scorer

    def find(
        self,
        text: str,
        parts: Sequence[PartSpan],
        progress: Progress = SILENT,
        *,
        published: date | None = None,
    ) -> Iterator[Candidate]:
        """Candidates in text order, each paragraph's as soon as it is read."""
        article = Article(text, parts)
        judge = _Judge(article, self._scorer or shipped_scorer(), published)
        total = len(article.paragraphs)
        for number, paragraph in enumerate(article.paragraphs, start=1):
            yield from judge.candidates(paragraph)
            progress.advance(number, total, "Finding claims")


class _Judge:
    """Goes through one article once, in text order."""

    def __init__(self, article: Article, scorer: Scorer, published: date | None) -> None:
        self._article = article
        self._published = published
        self._scorer = scorer
        self._speakers = Speakers()

    def candidates(self, paragraph: Paragraph) -> Iterator[Candidate]:
        """The paragraph's candidates in text order."""
        line = paragraph.span.of(self._article.text)
        if never.is_skipped(paragraph.role, line, is_first=paragraph.is_first):
            return
        self._speakers.read(line)
        reading = reader().read(line)
        spans = list(never.without_trimmings(line, sentences(line), paragraph.role))
        for statement in statements(reading, spans, self._speakers):
            sentence = statement.sentence.of(line)
            if never.is_question(sentence) or never.is_aside(sentence):
                continue
            span = mark_span(reading, statement.start, statement.end)
            if span is None or never.is_question(span.of(line)):
                continue
            if not self._is_repeat(span.of(line), paragraph):
                yield from self._judged(reading, statement, span, paragraph)

    def _is_repeat(self, statement: str, paragraph: Paragraph) -> bool:
        return paragraph.role in ECHOING and self._article.body.says(statement)

    def _judged(
        self, reading: Reading, statement: Statement, span: TextSpan, paragraph: Paragraph
    ) -> Iterator[Candidate]:
        """The statement as a candidate, if there is something to check in it."""
        start, end = reading.tokens(span)
        named = bool(statement.subject)
        found = features(reading, start, end, named=named, known=self._article.names)
        quoted = _quoted_part(reading, start, end)
        is_told = bool(statement.chain) or quoted >= _QUOTED
        words = span.of(reading.line)
        if len(words.split()) < _SHORTEST or not _is_claim(found, paragraph, is_told=is_told):
            return
        chain = statement.chain
        yield Candidate(
            span=TextSpan(paragraph.span.start + span.start, paragraph.span.start + span.end),
            check_worthiness=self._scorer.score(found, words),
            kind=kind_of(outright(reading, start, end, found), quoted),
            reasons=reasons_of(found, self._scorer.explain(found), chain, quoted),
            claimant=chain[-1] if chain else "",
            relayed_by=chain[-2::-1] if len(chain) > 1 else (),
            in_full=in_full(reading, statement, span, self._published),
        )


def _is_claim(found: Features, paragraph: Paragraph, *, is_told: bool) -> bool:
    """Whether the features make a claim, in a part of this role."""
    if paragraph.role is PartRole.TABLE:
        return bool(NUMBERS.intersection(found))
    if paragraph.role is PartRole.BODY and not paragraph.has_end and "verb" not in found:
        return False
    if is_told:
        return True
    if "verb" not in found:
        return bool(LEXICAL.intersection(found))
    return bool(HARD.intersection(found) or {"prediction", "promise"}.intersection(found))


def _quoted_part(reading: Reading, start: int, end: int) -> float:
    """How much of tokens ``[start, end)`` stands between quotation marks, in [0, 1]."""
    return sum(number >= 0 for number in reading.quoted[start:end]) / (end - start)

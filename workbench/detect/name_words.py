"""Words of a sentence as a reader of names sees them, and the runs of capitals among them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.detect import gazetteer as known

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., H.R.
    r"|[^\W\d_]\.(?=\s)"  # an initial
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Rev|Hon|St|Sr|Jr|Inc|Corp|Co|Ltd)\."
    r"|[^\W_]+(?:(?:[-‐’']|(?<=Mc))(?=[^\W_])[^\W_]+)*"
    r"|&"
    r"|[^\w\s]+"
)
_GENITIVE = re.compile(r"[’'][sS]$")
_GOES_ON = re.compile(r"\s[A-Z]")
_PARTICIPLE = re.compile(r"^[a-z]{2,}(?:ed|ing)$")

_TITLE_CASE = 0.7
"""Share of a line's longer words with a capital above which it is set like a headline."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word without its genitive; `opens` a sentence or a quotation, `breaks` a run after it.

    `spaced` tells that a blank follows; `start` is where it stands in the sentence.
    """

    start: int
    form: str
    is_capital: bool
    opens: bool
    breaks: bool
    spaced: bool

    @property
    def end(self) -> int:
        """Where it ends, its genitive not counted."""
        return self.start + len(self.form)


def words_of(sentence: str) -> list[Word]:
    """The words in order; signs between them only show in `opens` and `breaks`."""
    found: list[Word] = []
    opens = True
    for match in _WORD.finditer(sentence):
        form = match.group()
        if not (form[0].isalnum() or form == "&"):
            opens = _opens(form, sentence[match.end() : match.end() + 1]) or opens
            if found:
                found[-1] = replace(found[-1], breaks=True)
            continue
        is_of_saint = (
            bool(found) and found[-1].form == "St." and _GOES_ON.match(sentence, match.end())
        )
        bare = form if is_of_saint else _GENITIVE.sub("", form)  # St. Mary's Hospital
        after = sentence[match.end() : match.end() + 1]
        is_genitive = bare != form
        at = match.start()
        found.append(Word(at, bare, _is_capital(bare), opens, is_genitive, after.isspace()))
        opens = False
    return found


def is_title_case(line: str, *, may_end: bool = False) -> bool:
    """Whether a line is set like a headline; `may_end`: even if it ends as sentences do."""
    longer = [word.form for word in words_of(line) if len(word.form) > 3 and word.form[0].isalpha()]
    ends = line.rstrip().endswith((".", "!", "?", "”", '"')) and not may_end
    if len(longer) < 4 or ends:
        return bool(longer) and len(longer) > 2 and line.isupper()
    return sum(form[0].isupper() for form in longer) >= _TITLE_CASE * len(longer)


def _opens(sign: str, after: str) -> bool:
    """Whether a sentence or a quotation may begin behind a sign; a straight mark shows no side."""
    if sign[-1] in "\"'":
        return not after.isspace()
    return sign[-1] in "“‘«„:•–—("


def _is_capital(form: str) -> bool:
    """A capital in front, or behind a prefix: "al-Assad", "d'Estaing"; not "Oscar-winning"."""
    prefix, _, rest = re.sub("[’'‐]", "-", form).partition("-")
    if form[0].isupper():
        return not (rest and (rest in known.COMPOUND_ENDS or _PARTICIPLE.search(rest)))
    if prefix in known.PREFIXES and rest[:1].isupper():
        return True
    return form == "&"


def runs(words: list[Word]) -> Iterator[tuple[int, int]]:
    """Words ``[start, end)`` that may be one name: capitals, and what joins them."""
    at = 0
    while at < len(words):
        if not words[at].is_capital or words[at].form == "&":
            at += 1
            continue
        end = at + 1
        while (more := _next(words, at, end)) is not None:
            end = more
        yield at, end
        at = end


def _next(words: list[Word], start: int, end: int) -> int | None:
    """The end of the run with one more word of the name, None if it is whole."""
    if end >= len(words) or words[end - 1].breaks:
        return None
    if words[end].is_capital and words[end].form != "&":
        return end + 1
    place = end
    while place < len(words) and _joins(words, start, place) and not words[place].breaks:
        place += 1
    if place == end or place >= len(words) or not words[place].is_capital:
        return None
    return place + 1


def _joins(words: list[Word], start: int, place: int) -> bool:
    """Whether a small word goes on with a name: "von", "of" after a body, "&"."""
    form = words[place].form
    if form in known.PARTICLES or form == "&":
        return True
    before = {word.form.lower() for word in words[start:place]}
    has_body = not before.isdisjoint(known.JOINED_BODIES)
    if form in {"of", "for", "the"}:
        last = words[place - 1].form.lower()
        return has_body or (form != "for" and last in known.OFFICES | {"of"})
    return form == "and" and has_body and not before.isdisjoint({"of", "for"})

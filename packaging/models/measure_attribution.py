"""Measure who-said-what on annotated news: python packaging/models/measure_attribution.py DATA

DATA is a folder with `text/NAME.txt` and `attributions/NAME_*.ann` (brat's
stand-off format: Source, Cue and Content spans, one event for each
attribution). Where several people annotated a text, the first file by name
counts. Nothing is learnt from it and nothing of it is kept.

Every paragraph is read as the detector reads it; each report that is found has
one cue, a word, and a speaker.

* cue precision: of the cues found, those that lie in an annotated cue;
* recall on listed verbs: of the annotated attributions whose cue has a form of
  one of the forty `VERBS` (no noun: not after an article, a possessive or "of")
  or "according" in it, those with a found cue in theirs;
* claimant right, given the cue: of the found cues that lie in the cue of an
  attribution with a source, those whose speaker is right: it is the source, or
  lies in it with its head and with its name whole (no "of", "in" or "'s" stands
  before it and no noun behind it, and a name is not cut: no capital beside its
  own), or it is longer behind than the source, by an apposition; where the
  source is "who" or "which", a speaker before it in the sentence is right;
* end to end: of the listed attributions that have a source, those found with the
  right claimant.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.detect.attribution import frames, introduction
from workbench.detect.pipeline import Reading, reader
from workbench.detect.words import words
from workbench.model.span import TextSpan
from workbench.text.sentences import paragraphs, sentences

VERBS = words(
    """
    say tell add write tweet argue note insist warn claim explain announce declare emphasize
    stress state acknowledge admit concede confirm recall reply report reveal suggest maintain
    contend assert allege observe complain conclude estimate predict deny pledge promise vow
    testify respond
    """
)
"""The verbs on which recall is counted."""

_IRREGULAR = {"say": ("said",), "tell": ("told",), "write": ("wrote", "written", "writing")}
_BEFORE_NOUNS = re.compile(r"\b(?:the|an?|his|her|its|their|this|that|these|those|of)\s$|['’]s\s$")
_EMPTY = re.compile(r"\b(?:the|an?)\b|[^\w\s]+|\s+", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_OWNED = re.compile(
    r"(?:\b(?:of|in|from|at|for|to|by|with|on)(?: the| an?)?|['’]s)\s$", re.IGNORECASE
)
"""Before a word that is not the head of its phrase: "senator from", "Trump's"."""

_GOES_ON = re.compile(
    r"['’]s?\b|-|\s(?!of|in|from|at|for|to|by|with|on|who|that|and|or|which)[\w]+(?<!ing)(?<!ed)\b"
)
"""Behind a word that is not the head of its phrase: "Trump's", "Clinton campaign"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What an annotator marked; several spans where the words are not together."""

    cue: tuple[TextSpan, ...]
    source: tuple[TextSpan, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What the detector found, in code points of the text."""

    cue: TextSpan
    speaker: TextSpan


def _forms(verb: str) -> Iterator[str]:
    stem = verb.removesuffix("e")
    yield from (verb, f"{stem}ing", f"{stem}ed", *_IRREGULAR.get(verb, ()))
    if verb[-1] == "y" and verb != "say":
        yield from (f"{verb[:-1]}ies", f"{verb[:-1]}ied")
    else:
        yield f"{verb}es" if verb.endswith("ss") else f"{verb}s"
    if verb in {"admit"}:
        yield from (f"{verb}ted", f"{verb}ting")


LISTED = frozenset({"according", *(form for verb in VERBS for form in _forms(verb))})


def annotated(path: Path) -> list[Attribution]:
    """The attributions of one file; those without a cue are left out."""
    spans: dict[str, tuple[TextSpan, ...]] = {}
    events = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            places = fields[1].split(" ", 1)[1].split(";")
            ends = [tuple(map(int, place.split())) for place in places]
            spans[fields[0]] = tuple(TextSpan(*pair) for pair in ends)
        elif line.startswith("E"):
            events.append([part.split(":") for part in fields[1].split()])
    told = []
    for event in events:
        roles: dict[str, tuple[TextSpan, ...]] = defaultdict(tuple)
        for role, name in event:
            roles[role.rstrip("0123456789")] += spans[name]
        if roles["Cue"]:
            told.append(Attribution(roles["Cue"], roles["Source"]))
    return told


def found_in(text: str) -> list[Found]:
    """The reports of a text, each cue once."""
    found = {}
    for paragraph in paragraphs(text):
        line = paragraph.of(text)
        reading = reader().read(line)
        for sentence in sentences(line):
            for one in _in_sentence(reading, sentence, paragraph.start):
                found.setdefault(one.cue, one)
    return list(found.values())


def _in_sentence(reading: Reading, sentence: TextSpan, offset: int) -> Iterator[Found]:
    place = reading.tokens(sentence)
    begun = introduction(reading, *place)
    for frame in (*frames(reading, *place), *([begun] if begun else ())):
        cue = reading.span(frame.cue, frame.cue + 1)
        speaker = reading.span(frame.speaker.start, frame.speaker.end)
        yield Found(_moved(cue, offset), _moved(speaker, offset))


def _moved(span: TextSpan, offset: int) -> TextSpan:
    return TextSpan(span.start + offset, span.end + offset)


def is_listed(text: str, attribution: Attribution) -> bool:
    """Whether a listed verb is in its cue."""
    for span in attribution.cue:
        for word in _WORD.finditer(text, span.start, span.end):
            form = word.group().lower().strip("\"'“”’,.:;")
            if form in LISTED and not _BEFORE_NOUNS.search(text, 0, word.start()):
                return True
    return False


def touches(span: TextSpan, others: Sequence[TextSpan]) -> bool:
    """Whether the span shares a character with any of the others."""
    return any(span.start < other.end and other.start < span.end for other in others)


def is_right(text: str, speaker: TextSpan, source: Sequence[TextSpan]) -> bool:
    """Whether a speaker is the annotated source: its head, with its name whole."""
    if len(source) == 1 and source[0].of(text).lower() in {"who", "which", "that"}:
        between = text[speaker.end : source[0].start]
        return speaker.end <= source[0].start and not re.search(r"[.?!]\s|\n", between)
    inside = next((s for s in source if touches(speaker, [s])), None)
    if inside is None:
        return False
    if speaker.start <= inside.start and inside.end <= speaker.end:
        return not _EMPTY.sub("", text[speaker.start : inside.start])
    if speaker.start < inside.start or inside.end < speaker.end:
        return False
    before = text[inside.start : speaker.start]
    after = text[speaker.end : inside.end]
    last_before = before.split()[-1:]
    is_cut = bool(last_before) and last_before[0][:1].isupper() and last_before != ["The"]
    starts_small = not speaker.of(text)[:1].isupper()
    return not (
        _OWNED.search(before)
        or _GOES_ON.match(after)
        or (is_cut and before.endswith(" ") and not starts_small)
    )


@dataclass
class Tally:
    """Counts over texts, and the cases behind them for `--show`."""

    counts: Counter[str]
    cases: dict[str, list[str]]

    def add(self, text: str, gold: Sequence[Attribution], found: Sequence[Found]) -> None:
        """Count one text."""
        for one in found:
            self._count_found(text, gold, one)
        for attribution in gold:
            self._count_gold(text, attribution, found)

    def _count_found(self, text: str, gold: Sequence[Attribution], one: Found) -> None:
        held = [a for a in gold if touches(one.cue, a.cue)]
        self.counts["found"] += 1
        if not held:
            self._note("not annotated", text, one)
            return
        self.counts["found right"] += 1
        sourced = [a for a in held if a.source]
        self.counts["sourced"] += bool(sourced)
        if any(is_right(text, one.speaker, a.source) for a in sourced):
            self.counts["claimant right"] += 1
        elif sourced:
            self._note("claimant wrong", text, one, sourced[0])

    def _count_gold(self, text: str, gold: Attribution, found: Sequence[Found]) -> None:
        hits = [one for one in found if touches(one.cue, gold.cue)]
        self.counts["all"] += 1
        self.counts["all hit"] += bool(hits)
        if not is_listed(text, gold):
            return
        self.counts["listed"] += 1
        self.counts["listed hit"] += bool(hits)
        if not hits:
            self._note("missed", text, Found(gold.cue[0], gold.cue[0]), gold)
        if gold.source:
            self.counts["listed sourced"] += 1
            self.counts["end to end"] += any(is_right(text, h.speaker, gold.source) for h in hits)

    def _note(self, kind: str, text: str, one: Found, gold: Attribution | None = None) -> None:
        start = text.rfind("\n", 0, one.cue.start) + 1
        around = text[max(start, one.cue.start - 220) : one.cue.end + 160].split("\n")[0]
        source = "|".join(s.of(text) for s in gold.source) if gold else ""
        told = f"[{one.cue.of(text)}] speaker [{one.speaker.of(text)}] source [{source}]"
        self.cases.setdefault(kind, []).append(f"{told}\n    {around}")

    def share(self, part: str, whole: str) -> str:
        """A share with its counts."""
        of = self.counts[whole]
        return f"{self.counts[part] / max(1, of):.3f} ({self.counts[part]} of {of})"


def main() -> None:
    """Read all texts of the folder, print the shares."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--show", help="print the cases: not annotated, claimant wrong, missed")
    given = arguments.parse_args()
    tally = Tally(Counter(), {})
    for path in sorted((given.data / "text").glob("*.txt")):
        # Offsets are of the text as it is: only signs that keep every place may be changed.
        text = path.read_bytes().decode("utf-8")
        marks = sorted((given.data / "attributions").glob(f"{path.stem}_*.ann"))
        if marks:
            tally.counts["texts"] += 1
            tally.add(text, annotated(marks[0]), found_in(text))
    print(f"texts                   {tally.counts['texts']}")
    print(f"cue precision           {tally.share('found right', 'found')}")
    print(f"recall on listed verbs  {tally.share('listed hit', 'listed')}")
    print(f"claimant, given the cue {tally.share('claimant right', 'sourced')}")
    print(f"end to end              {tally.share('end to end', 'listed sourced')}")
    print(f"recall on all cues      {tally.share('all hit', 'all')}")
    print(*(tally.cases.get(given.show, ()) if given.show else ()), sep="\n")


if __name__ == "__main__":
    main()

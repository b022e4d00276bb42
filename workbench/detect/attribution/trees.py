"""Reports by the parse: a verb of saying, its subject, and the clause that it governs.

Where the parse shows no clause but a quotation stands beside the verb, that is
what was said. A speaker's denial that he said it ("did not say that ...") and
an open question ("would not say whether ...") report nothing.
"""

from collections.abc import Collection, Iterator, Sequence

from workbench.detect import speech, words
from workbench.detect.attribution.frames import Frame, Stretch
from workbench.detect.attribution.speaking import phrase_at, speaker_of
from workbench.detect.pipeline import Reading
from workbench.detect.subjects import Subject, subject_before
from workbench.detect.tree import FINITE, VERBAL, Tree

_ASKING = words.words("if whether")
_ASKING_TAGS = frozenset({"WRB", "WP", "WDT", "WP$"})
_UNDER = frozenset({"advcl", "acl:relcl", "advcl:relcl"})
_NEAR = 14
"""Tokens between a verb of saying and the quotation that follows it."""


def reports(reading: Reading, tree: Tree, bounds: Stretch, *, nested: bool) -> Iterator[Frame]:
    """The reports in the tokens of `bounds`, those inside another too, in text order.

    `nested`: they are themselves said, or part of a sentence with a report.
    """
    for place in range(*bounds):
        if reading.quoted[place] >= 0:
            continue
        found = None
        if reading.lower[place] == "according":
            found = _according(reading, tree, place, bounds)
        elif tree.tags[place] in VERBAL and not _is_denied(reading, tree, place):
            found = _spoken(reading, tree, place, bounds)
            found = found or _undertaken(reading, tree, place, bounds, nested=nested)
        if found is not None:
            yield found


def _spoken(reading: Reading, tree: Tree, cue: int, bounds: Stretch) -> Frame | None:
    """ "X said (that) ...", "..., X said", "X left, saying that ..."."""
    lemma = tree.lemmas[cue].lower()
    thinks = lemma in speech.THINKING
    if not thinks and lemma not in speech.SAYING:
        return None
    contents = _contents(reading, tree, cue, bounds, thinks=thinks)
    if not contents:
        return None
    speaker = speaker_of(reading, tree, cue) or _by_words(reading, cue, bounds, contents)
    return _framed(tree, cue, speaker, contents, bounds) if speaker else None


def _undertaken(
    reading: Reading, tree: Tree, cue: int, bounds: Stretch, *, nested: bool
) -> Frame | None:
    """ "X pledged ...": X is the claimant, and the words of the clause stay whole."""
    lemma = tree.lemmas[cue].lower()
    if lemma not in speech.UNDERTAKING or tree.child(cue, "aux:pass") is not None:
        return None
    speaker = speaker_of(reading, tree, cue)
    if speaker is None or tree.tags[cue] not in FINITE | {"VBN", "VBG"}:
        return None
    if tree.labels[cue] in {"acl", "amod"} or (
        tree.tags[cue] == "VBN" and tree.child(cue, "aux") is None
    ):
        return None
    others = [tree.below(one) for one in tree.all(cue, "conj") if tree.is_finite(one)]
    own = tree.below(cue).difference(*others)
    contents = _stretches(reading, tree, own, -1, bounds)
    quotes = any(reading.quoted[place] >= 0 for part in contents for place in range(*part))
    if not contents or (lemma in speech.EXPRESSING and not (nested or quotes)):
        return None
    rest = tuple(_rest(tree, cue, contents, bounds))
    return Frame(cue, speaker, contents, rest, is_whole=True)


def _is_denied(reading: Reading, tree: Tree, verb: int) -> bool:
    return any(reading.lower[one] in {"not", "n't", "n’t", "never"} for one in tree.children[verb])


def _by_words(
    reading: Reading, cue: int, bounds: Stretch, contents: Sequence[Stretch]
) -> Subject | None:
    """The speaker by the words before the verb, where the parse shows none."""
    floor = max((end for _, end in contents if end <= cue), default=bounds[0])
    return subject_before(reading, cue, floor)


# --- what was said


def _contents(
    reading: Reading, tree: Tree, cue: int, bounds: Stretch, *, thinks: bool
) -> tuple[Stretch, ...]:
    clause = tree.child(cue, "ccomp")
    if clause is not None and _asks(reading, tree, clause, cue):
        return ()
    said: set[int] = set()
    if clause is not None:
        said |= tree.below(clause)
    elif thinks:
        return ()
    else:
        said |= _around(reading, tree, cue) or _told(reading, tree, cue)
    said |= _quoted_beside(reading, tree, cue, bounds, said)
    return _stretches(reading, tree, said, cue, bounds)


def _told(reading: Reading, tree: Tree, cue: int) -> frozenset[int]:
    """What a hearer was told, where the parse hangs it on him: "told the forum he was ..."."""
    hearer = tree.child(cue, "obj", "iobj")
    if hearer is None or hearer < cue or reading.lower[cue] not in speech.ADDRESS:
        return frozenset()
    clause = tree.child(hearer, "acl:relcl")
    if clause is None or tree.child(clause, "nsubj", "nsubj:pass") is None:
        return frozenset()
    is_relative = reading.lower[hearer + 1] in words.words("who which that whom whose")
    return frozenset() if is_relative else tree.below(clause)


def _asks(reading: Reading, tree: Tree, clause: int, cue: int) -> bool:
    mark = tree.child(clause, "mark")
    if mark is not None and reading.lower[mark] in _ASKING:
        return True
    first = min(tree.spans[clause][0], clause)
    return first > cue and tree.tags[first] in _ASKING_TAGS and reading.quoted[first] < 0


def _around(reading: Reading, tree: Tree, cue: int) -> set[int]:
    """The clause into which "X said" is put: "Prices, X said, fell", "as X said"."""
    label, head = tree.labels[cue], tree.heads[cue]
    mark = tree.child(cue, "mark")
    is_as = label == "advcl" and mark is not None and reading.lower[mark] == "as"
    if head == cue or not (label == "parataxis" or is_as) or (head > cue and not is_as):
        return set()
    return set(tree.below(head) - tree.below(cue))


def _quoted_beside(
    reading: Reading, tree: Tree, cue: int, bounds: Stretch, said: Collection[int]
) -> set[int]:
    """Quotations that the words said touch, and those that stand beside the verb."""
    numbers = {reading.quoted[place] for place in said if reading.quoted[place] >= 0}
    before = _first_of_report(tree, cue, bounds)
    if before > bounds[0]:
        last = before - 1
        if reading.forms[last] == "," and last > bounds[0]:
            last -= 1
        numbers.add(reading.quoted[last])
    is_behind = bool(said) and max(said) < cue
    for place in range(cue + 1, min(bounds[1], cue + _NEAR if not is_behind else bounds[1])):
        if reading.quoted[place] >= 0:
            numbers.add(reading.quoted[place])
            break
        if not is_behind and tree.tags[place] in FINITE:
            break
    numbers.discard(-1)
    return {place for place in range(*bounds) if reading.quoted[place] in numbers}


def _first_of_report(tree: Tree, cue: int, bounds: Stretch) -> int:
    """Where "Mayor Brun said" begins: the speaker before the verb, or the verb."""
    subject = tree.child(cue, "nsubj")
    if subject is None or subject > cue:
        return cue
    return max(bounds[0], tree.spans[subject][0])


def _stretches(
    reading: Reading, tree: Tree, said: Collection[int], cue: int, bounds: Stretch
) -> tuple[Stretch, ...]:
    """Tokens as stretches, without the cue, signs at the edges and "that"."""
    runs: list[list[int]] = []
    for place in sorted(said):
        if not bounds[0] <= place < bounds[1] or place == cue:
            continue
        if runs and _joins(reading, runs[-1][-1] + 1, place):
            runs[-1].append(place)
        else:
            runs.append([place])
    found = []
    for run in runs:
        start, end = run[0], run[-1] + 1
        while start < end and (
            reading.forms[start] in {",", ":"} or _is_that(tree, start, reading)
        ):
            start += 1
        if any(reading.forms[place][:1].isalnum() for place in range(start, end)):
            found.append((start, end))
    return tuple(found)


def _joins(reading: Reading, left: int, right: int) -> bool:
    """Whether only signs stand between."""
    return all(not form[:1].isalnum() for form in reading.forms[left:right])


def _is_that(tree: Tree, place: int, reading: Reading) -> bool:
    return reading.lower[place] == "that" and tree.labels[place] == "mark"


# --- the frame, and what is left of the sentence


def _framed(
    tree: Tree,
    cue: int,
    speaker: Subject,
    contents: tuple[Stretch, ...],
    bounds: Stretch,
) -> Frame:
    if len(contents) > 1 and contents[0][1] <= cue < contents[-1][0]:
        first = range(*contents[0])
        if not any(tree.tags[place] in FINITE for place in first):
            return Frame(cue, speaker, (bounds,), is_whole=True)
    rest = tuple(_rest(tree, cue, contents, bounds))
    return Frame(cue, speaker, contents, rest, is_aside=_is_aside(tree, cue, contents, bounds))


def _is_aside(tree: Tree, cue: int, contents: Sequence[Stretch], bounds: Stretch) -> bool:
    """Whether the report is a clause with a tense under a verb that is not itself said."""
    if tree.labels[cue] not in _UNDER or not tree.is_finite(cue):
        return False
    above = next((one for one in tree.up(cue) if tree.is_verb(one)), None)
    if above is None or not bounds[0] <= above < bounds[1]:
        return False
    return not any(start <= above < end for start, end in contents)


def _rest(tree: Tree, cue: int, contents: Sequence[Stretch], bounds: Stretch) -> Iterator[Stretch]:
    """Clauses of the sentence besides the report: statements of their own."""
    taken = {place for stretch in contents for place in range(*stretch)}
    report = {cue}
    while tree.labels[cue] == "xcomp":
        cue = tree.heads[cue]
        report.add(cue)
    own = {place for place in range(*bounds) if report & {place, tree.clause_of(place)}}
    for subject in tree.all(cue, "nsubj", "nsubj:pass"):
        own |= tree.below(subject)
    run: list[int] = []
    for place in range(bounds[0], bounds[1] + 1):
        if place < bounds[1] and place not in taken and place not in own:
            run.append(place)
            continue
        if any(tree.tags[one] in FINITE for one in run) and not _is_under(tree, run):
            yield run[0], run[-1] + 1
        run = []


def _is_under(tree: Tree, run: Sequence[int]) -> bool:
    """Whether the words begin with "after", "because": no statement without what they hang on."""
    first = next((place for place in run if tree.labels[place] != "punct"), run[0])
    return tree.labels[first] == "mark"


def _according(reading: Reading, tree: Tree, place: int, bounds: Stretch) -> Frame | None:
    """ "According to X, ..." and "..., according to X"."""
    if reading.lower[place + 1 : place + 2] != ("to",):
        return None
    noun = tree.heads[place]
    if noun <= place:
        noun = next((n for n in tree.children[place] if n > place + 1), -1)
    speaker = phrase_at(reading, tree, noun) if bounds[0] <= noun < bounds[1] else None
    if speaker is None or speaker.start < place:
        return None
    inside = tree.below(noun) | {place, place + 1}
    left, right = (bounds[0], place), (max(inside) + 1, bounds[1])
    said = _past_comma(reading, right) if place == bounds[0] else left
    return Frame(place, speaker, (said,)) if said[0] < said[1] else None


def _past_comma(reading: Reading, stretch: Stretch) -> Stretch:
    start, end = stretch
    return (start + 1, end) if start + 1 < end and reading.forms[start] == "," else stretch

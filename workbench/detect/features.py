"""What a statement has that makes it worth a check, or not: the scorer's input.

Every feature is there (1.0) or not; a scorer weighs them. Those with a reason
are shown to the analyst in these words.
"""

from collections import Counter
from collections.abc import Collection, Mapping

from workbench.detect import words
from workbench.detect.pipeline import Reading, Sighting
from workbench.detect.tree import Tree
from workbench.detect.verbs import is_finite, is_past_form

Features = Mapping[str, float]
"""Feature names and values; a feature that is not there is left out."""

REASONS: dict[str, str] = {
    "figure": "a figure",
    "money": "a sum of money",
    "share": "a share or percentage",
    "record": "a record",
    "comparison": "a comparison",
    "change": "a change",
    "cause": "a cause",
    "rule": "a rule or ruling",
    "capability": "a capability",
    "act": "an act by somebody named",
    "state": "a statement about somebody named",
    "event": "something that happened",
    "quantity": "how many or how often",
    "prediction": "a prediction",
    "promise": "a promise",
    "call": "a call to act",
    "opinion": "an opinion",
    "stance": "a stance taken",
}
"""The analyst's words for a feature, surest reason first."""

HARD = frozenset(
    {"figure", "money", "share", "record", "comparison", "change", "cause", "rule", "capability"}
    | {"act", "state", "event", "quantity"}
)
"""Features that can be checked by themselves."""

LEXICAL = HARD - {"act", "state", "event", "quantity"}
"""Of these, what words alone show, without a verb."""

NUMBERS = frozenset({"figure", "money", "share"})
"""Features that are a number of something."""

SOFT = frozenset({"prediction", "promise", "call", "opinion", "stance"})
"""Features that can be checked only as something somebody said."""

_UNDER = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "csubj"})

_SEVERAL = frozenset({"figure", "change", "public", "quantity"})
_PERSONS = {
    "first person": words.words("i me my mine myself"),
    "we": words.words("we us our ours"),
    "you": words.words("you your yours"),
    "third person": words.words("he she they his her their him them"),
}
_NO_NAMES = words.words("i i'm mr mrs ms") | words.WEEKDAYS | words.MONTHS
_POINTERS = words.words("the these those her his their our its")
_OURSELVES = words.words("i we you")
_SHORT, _LONG = 6, 16


def features(
    reading: Reading, start: int, end: int, *, named: bool = False, known: Collection[str] = ()
) -> Features:
    """The features of tokens ``[start, end)``.

    Args:
        reading: the paragraph.
        start: first token.
        end: behind the last token.
        named: the subject stands elsewhere, and is somebody named.
        known: words that are names in this article, for those that open a sentence.
    """
    lower = reading.lower[start:end]
    found = _cues(reading, start, end)
    found |= _grammar(reading, start, end, named=named or _is_named(reading, start, end, known))
    found |= {name for name, members in _PERSONS.items() if members.intersection(lower)}
    length = sum(word[:1].isalnum() for word in lower)
    if length < _SHORT or length >= _LONG:
        found.add("short" if length < _SHORT else "long")
    return dict.fromkeys(sorted(found), 1.0)


def is_checkable(found: Features) -> bool:
    """Whether the features are enough to make a clause a claim of its own."""
    dated = "event" in found and "period" in found
    return dated or "act" in found or bool(LEXICAL.intersection(found))


def outright(reading: Reading, start: int, end: int, found: Features) -> Features:
    """The features, but for what only a clause within the statement foresees, promises or feels.

    "Leaders who will meet in May have agreed" foresees nothing. Needs the parse.
    """
    if reading.tree is None:
        return found
    outer = {
        sighting.cue
        for sighting in reading.cues(start, end)
        if not _is_within(reading.tree, sighting.start, start, end)
    }
    return {name: value for name, value in found.items() if name not in SOFT or name in outer}


def _is_within(tree: Tree, place: int, start: int, end: int) -> bool:
    """Whether a token stands in a clause that hangs on another of tokens ``[start, end)``."""
    clause = tree.clause_of(place)
    while tree.labels[clause] == "conj" and start <= tree.heads[clause] < end:
        clause = tree.clause_of(tree.heads[clause])
    return tree.labels[clause] in _UNDER and start <= tree.heads[clause] < end


def _cues(reading: Reading, start: int, end: int) -> set[str]:
    """Cues seen, and "several ..." for some that were seen more than once."""
    counts = Counter(
        sighting.cue for sighting in reading.cues(start, end) if not _is_empty(reading, sighting)
    )
    return set(counts) | {f"several {cue}" for cue in _SEVERAL if counts[cue] > 1}


def _is_empty(reading: Reading, sighting: Sighting) -> bool:
    """Whether a cue is none here: "the two chiefs" counts nobody, "we can" claims nothing."""
    before = reading.lower[sighting.start - 1] if sighting.start else ""
    if sighting.cue == "capability":
        return before in _OURSELVES
    is_word = reading.lower[sighting.start].isalpha()
    return sighting.cue == "figure" and is_word and before in _POINTERS


def _grammar(reading: Reading, start: int, end: int, *, named: bool) -> set[str]:
    """Whether something is said to have happened or to be so, and of somebody named."""
    verbs = [place for place in range(start, end) if is_finite(reading.forms, place)]
    happened = any(_is_past(reading, place, end) for place in verbs)
    tensed = any(is_past_form(form) for form in reading.forms[start:end])
    flags = {"past": happened, "past form": tensed, "verb": bool(verbs), "named": named}
    found = {name for name, is_there in flags.items() if is_there}
    if happened:
        found.add("act" if named else "event")
    elif verbs and named:
        found.add("state")
    return found


def _is_past(reading: Reading, verb: int, end: int) -> bool:
    """Whether a verb with a tense tells of the past: "fell", "was", "has fallen"."""
    form = reading.lower[verb]
    if form in words.HAVE:
        following = reading.lower[verb + 1 : min(end, verb + 4)]
        return any(word in words.PARTICIPLES or is_past_form(word) for word in following)
    return form in {"was", "were", "did"} or is_past_form(form)


def _is_named(reading: Reading, start: int, end: int, known: Collection[str]) -> bool:
    """Whether a name stands there: a capital where not any word would have one."""
    for place in range(start, end):
        form = reading.forms[place]
        if not form[:1].isupper() or reading.lower[place] in _NO_NAMES:
            continue
        if form in known or not _opens(reading, place) or _goes_on(reading, place, end):
            return True
    return False


def _opens(reading: Reading, place: int) -> bool:
    """Whether any word would have a capital here."""
    return place == 0 or not reading.forms[place - 1][-1:].isalnum()


def _goes_on(reading: Reading, place: int, end: int) -> bool:
    """Whether a capitalised first word is a name: another follows, or it is all capitals."""
    form = reading.forms[place]
    if form.lower() in words.DETERMINERS | words.PRONOUNS | words.PREPOSITIONS:
        return False
    following = reading.forms[place + 1 : min(end, place + 2)]
    return (form.isupper() and len(form) > 1) or any(word[:1].isupper() for word in following)

"""What needs more than fixed words: figures, periods, records, capabilities.

Patterns for spaCy's `Matcher`, one list per cue; a cue here joins the phrases
of the same name in `workbench.detect.cues`.
"""

from typing import Any

from workbench.detect import words

Pattern = list[dict[str, Any]]

NUMBER_WORDS = words.words(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million billion trillion dozen dozens half
    """
)
SCALES = words.words("hundred thousand million billion trillion m bn tn k")
CURRENCIES = words.words("$ € £ ¥ us$ a$ c$")
UNITS_OF_MONEY = words.words(
    "dollar dollars euro euros pound pounds cent cents yen yuan rupees francs"
)
SPANS_OF_TIME = words.words(
    """
    second seconds minute minutes hour hours day days week weeks month months year years decade
    decades century centuries quarter quarters season weekend generation term terms
    """
)

_NO_MEASURES = ["soon", "well", "long", "far", "such"]
"""Words between "as" and "as" that compare nothing."""

_NO_RECORDS = ["place", "thing", "step", "question", "half", "lady", "minister", "part", "name"]
"""Words behind "the first" that make no record of it."""

YEAR = r"^(1[5-9]|20)\d\d(s)?$"
DIGITS = r"^(?!(1[5-9]|20)\d\ds?$)[-–+~]?\d[\d,.]*(bn|tn|m|k|km|kg|mph|th|st|nd|rd|x|pc|%)?$"


def any_of(choices: Any) -> dict[str, Any]:
    """One token out of a list, whatever its case."""
    return {"LOWER": {"IN": sorted(choices)}}


def maybe(choices: Any) -> dict[str, Any]:
    """As `any_of`, or no token at all."""
    return {**any_of(choices), "OP": "?"}


YEAR_TOKEN = {"TEXT": {"REGEX": YEAR}}
COUNT = {"LOWER": {"REGEX": rf"({DIGITS}|^({'|'.join(sorted(NUMBER_WORDS))})$)"}}
GRADED = {"LOWER": {"REGEX": r"(ant|ent|ive|ful|ous|ic|al|able|ible|ed|ing|ary|ly|some|nt)$"}}
ADVERB = {"LOWER": {"REGEX": r"(ly|also|now|yet|ever|already|just|still|even)$"}, "OP": "?"}
OWNER = any_of(words.DETERMINERS | {"'s", "’s", "’", "'"})

PATTERNS: dict[str, list[Pattern]] = {
    "figure": [
        [COUNT],
        [any_of({"one"}), any_of({"in", "out", "million", "billion", "hundred", "thousand"})],
        [any_of({"a"}), any_of({"quarter", "third", "fifth", "tenth"}), any_of({"of"})],
    ],
    "money": [
        [any_of(CURRENCIES), COUNT],
        [{"TEXT": {"REGEX": r"^([A-Z]{1,3})?[$€£¥]\d"}}],
        [COUNT, maybe(SCALES), any_of(UNITS_OF_MONEY)],
    ],
    "share": [
        [COUNT, {"TEXT": "-", "OP": "?"}, any_of({"%", "percent", "pct", "percentage"})],
        [{"TEXT": {"REGEX": r"^\d[\d.,]*%$"}}],
        [any_of({"per"}), any_of({"cent"})],
        [any_of({"percentage"}), any_of({"point", "points"})],
    ],
    "period": [
        [YEAR_TOKEN],
        [{"LOWER": {"REGEX": r"^(mid|early|late)-(1[5-9]|20)\d\ds?$"}}],
        [{"IS_TITLE": True, "LOWER": {"IN": sorted(words.MONTHS | words.WEEKDAYS)}}],
        [
            any_of({"last", "past", "previous", "this", "each", "every"}),
            {**COUNT, "OP": "?"},
            any_of(SPANS_OF_TIME),
        ],
        [any_of({"few", "several", "recent", "many"}), any_of(SPANS_OF_TIME)],
        [COUNT, any_of(SPANS_OF_TIME)],
        [any_of(SPANS_OF_TIME), any_of({"ago", "earlier", "later"})],
        [any_of({"a"}), any_of(SPANS_OF_TIME), any_of({"ago", "earlier", "later"})],
        [any_of({"yesterday", "today", "tonight", "overnight"})],
        [any_of({"since"})],
    ],
    "record": [
        [any_of({"most", "least"}), GRADED, {"IS_ALPHA": True}],
        [OWNER, any_of({"first", "only"}), {"LOWER": {"NOT_IN": _NO_RECORDS}}],
        [
            OWNER,
            any_of({"second", "third", "fourth"}),
            {"TEXT": "-", "OP": "?"},
            {"LOWER": {"REGEX": "est$"}},
        ],
        [any_of({"only"}), COUNT],
        [any_of({"first"}), any_of({"ever"})],
    ],
    "comparison": [
        [
            any_of({"more", "less", "fewer", "lower", "higher"}),
            {"IS_ALPHA": True, "OP": "{1,3}"},
            any_of({"than"}),
        ],
        [{"LOWER": {"REGEX": r"\w{2,}er$"}}, any_of({"than"})],
        [COUNT, any_of({"times"})],
        [any_of({"as"}), {"LOWER": {"REGEX": "^[a-z]+$", "NOT_IN": _NO_MEASURES}}, any_of({"as"})],
    ],
    "quantity": [[any_of({"all", "no"}), {"LOWER": {"REGEX": r"[a-z]{3,}s$"}}]],
    "capability": [
        [
            any_of({"can", "could", "cannot"}),
            maybe({"not", "n't", "n’t"}),
            ADVERB,
            {"IS_LOWER": True, "IS_ALPHA": True, "LOWER": {"NOT_IN": ["be", "you", "we", "i"]}},
        ],
        [any_of({"able", "unable"}), any_of({"to"})],
        [any_of({"capable", "incapable"}), any_of({"of"})],
        [any_of({"ability", "capacity"}), any_of({"to"})],
    ],
    "perfect": [
        [any_of(words.HAVE), maybe(words.NEGATIONS), ADVERB, any_of(words.PARTICIPLES)],
        [any_of(words.HAVE), maybe(words.NEGATIONS), ADVERB, {"LOWER": {"REGEX": r"\w{2,}ed$"}}],
    ],
    "passive": [
        [any_of(words.BE), maybe(words.NEGATIONS), ADVERB, any_of(words.PARTICIPLES)],
        [any_of(words.BE), maybe(words.NEGATIONS), ADVERB, {"LOWER": {"REGEX": r"\w{2,}ed$"}}],
    ],
    "negated": [[any_of(words.NEGATIONS)]],
}
"""Patterns of each cue."""

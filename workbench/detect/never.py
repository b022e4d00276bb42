"""What is never a claim, whatever it says: questions, credits, promos, greetings.

Importers name the parts of an article where they can; pasted text has no
parts, so the plain signs are looked for here as well.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.detect.name_words import is_title_case
from workbench.model.document import PartRole
from workbench.model.span import TextSpan

SKIPPED = frozenset({PartRole.HEADLINE, PartRole.HEADING, PartRole.CREDIT, PartRole.PROMO})
"""Parts that are not looked at: what a headline says, the body says again."""

_PROMO = re.compile(
    r"""^\W*(watch|read|see|listen|related|more|also|live|video|gallery|podcast|photos|analysis|
    opinion|sponsored|advertisement|don't\ miss|don’t\ miss)(\ (more|also|now|next|live|this))?
    \s*[:|»>]
    |^\W*(sign\ up|subscribe|click\ here|follow\ us|share\ this|download\ the|skip\ to|
    read\ more|read\ the\ full|see\ also|scroll\ down|get\ the\ latest|support\ our|donate\b)""",
    re.IGNORECASE | re.VERBOSE,
)

_CREDIT = re.compile(
    r"""^\W*(photo(graph)?s?|image|picture|illustration|graphic|video|credit|source|reporting|
    additional\ reporting|editing|writing|compiled|edited|written|words|text)
    s?(\ (by|from|courtesy|credit)\b|\s*[:|/©])
    |^\W*by\ [A-Z][\w.’'-]+(\ [A-Z][\w.’'-]+){1,4}(\W.*)?$
    |©|\bgetty\ images\b|\ball\ rights\ reserved\b|\bcopyright\b
    |\b(AP|AFP|Reuters|EPA)\b[\w\ ]*(photo|/)|^\W*(updated|published|posted)\b.{0,60}\d
    |^\W*the\ (writer|author)\ is\b
    |^\W*[Tt]his\ (post|story|article|report)\ (has\ been|was)\ (updated|corrected|amended)\b""",
    re.VERBOSE,
)

_ANY_CASE = re.compile(
    r"^\W*(photo(graph)?s? by|image by|picture:|photo:|image:|credit:|getty|©)", re.IGNORECASE
)

_GREETING = re.compile(
    r"""^\W*(good\ (morning|afternoon|evening|night|day)|hello|hi|dear|welcome|thank\ you|thanks|
    ladies\ and\ gentlemen|my\ fellow|god\ bless|congratulations|happy\ \w+|goodbye|cheers|
    please|applause|laughter)\b""",
    re.IGNORECASE | re.VERBOSE,
)

_DATELINE = re.compile(
    r"""^(?:[A-Z][A-Z.’'-]+(?:[\ ,][A-Z][\w.’'-]*)*(?:,\ [A-Z][\w.]+(?:\ \d{1,2})?)*
    (?:\ ?\([^)\n]{2,40}\))?\s*[—–-]{1,2}\s+
    |[A-Z][\w.’'\ ,]{2,40}\ ?\((?:AP|AFP|Reuters|dpa|ANSA|PA|UPI|CNN|BBC)\)\s*[—–-]{1,2}\s+)""",
    re.VERBOSE,
)

_DATELINE_PLACE = re.compile(r"[^(—–]*?[\w.](?=\s*(?:\(|[—–]|-{1,2}\s))")

_CAPTION_CREDIT = re.compile(
    r"""\s*(?:[\[(]?(?:photo(?:graph)?s?|image|picture|credit|illustration)
    (?:\ by|\ credit|\ courtesy(?:\ of)?)?\s*[:/]?\s.{2,60}
    |[\[(]?[\w\ .]{0,40}(?:/|\ via\ |\|)\s*[\w\ ]*(?:getty|ap|afp|reuters|epa|shutterstock|images)\b
    .{0,30})$""",
    re.IGNORECASE | re.VERBOSE,
)

_LONGEST_HEADLINE = 200
"""Code points."""
_CAPTION_LABEL = re.compile(
    r"(?:(?:photo|picture|image|media)\s+)?caption\s*[:,]\s*|pictured:\s*", re.IGNORECASE
)

_NO_PROSE = re.compile(r"[^\w\s]{100}|\S{1000}|^<\w+[ >]")
"""A ruled line, an encoded picture: the tokenizer would take minutes over thousands of signs."""

_YEAR = re.compile(r"\b(1[5-9]|20)\d\d\b")
_LEADERS = re.compile(r"^[\s•‣▪●○◦*·–—-]+|^\(?\d{1,2}[.)]\s+")
_QUESTION = re.compile(
    r"""\?[\s"'”’»)\]]*$ | \?["”’»]\s[^"“‘«]{0,60}\basked\b[^"“‘«]*$""", re.VERBOSE
)
_ENDS = re.compile(r"""[.!?…:][\s"'”’»)\]]*$""")


def is_question(statement: str) -> bool:
    """Whether a sentence or statement asks, also where "he asked" stands behind the question."""
    return bool(_QUESTION.search(statement))


def is_aside(sentence: str) -> bool:
    """Whether a sentence is a promo, a credit or a greeting."""
    signs = (_PROMO, _CREDIT, _ANY_CASE, _GREETING)
    return any(sign.search(sentence) for sign in signs)


def has_end(paragraph: str) -> bool:
    """Whether a paragraph ends as sentences do; headlines and menu lines do not."""
    return bool(_ENDS.search(paragraph))


def is_skipped(role: PartRole, line: str, *, is_first: bool) -> bool:
    """Whether a paragraph is not looked at: by its part, as a table's header, or as no prose.

    A line of the body that is set like a headline is one; the first, even with a full stop.
    """
    if _NO_PROSE.search(line):
        return True
    if role is PartRole.BODY and len(line) < _LONGEST_HEADLINE:
        return is_title_case(line, may_end=is_first and line.find(".") == len(line) - 1)
    if role is PartRole.TABLE:
        return is_first and not re.search(r"\d", _YEAR.sub("", line))
    return role in SKIPPED


def dateline_places(line: str) -> Iterator[TextSpan]:
    """The place in the dateline that a paragraph begins with, without agency and dash."""
    match = _DATELINE.match(line)
    place = _DATELINE_PLACE.match(match.group()) if match else None
    if place is not None:
        yield TextSpan(0, place.end())


def without_trimmings(
    line: str, sentences: Iterable[TextSpan], role: PartRole
) -> Iterator[TextSpan]:
    """Sentences of a paragraph without its dateline or bullet, and a caption without its credit."""
    label = _CAPTION_LABEL.match(line) if role is PartRole.CAPTION else None
    match = label or _DATELINE.match(line) or _LEADERS.match(line)
    start = match.end() if match else 0
    credit = _CAPTION_CREDIT.search(line) if role is PartRole.CAPTION else None
    end = credit.start() if credit else len(line)
    for sentence in sentences:
        if max(sentence.start, start) < min(sentence.end, end):
            yield TextSpan(max(sentence.start, start), min(sentence.end, end))

"""What a line of an article plainly says of itself: byline, date, credit, caption, promo.

Certain cases only. A doubtful line stays body text, where the detectors look at
it; a line taken for a promo is read by nobody again.
"""

import re

LIST_MARKS = "•‣▪●◦·\uf0b7"
"""Marks of a list that are nothing else; U+F0B7 is Word's own, from its symbol font."""

BULLET = re.compile(rf"[{LIST_MARKS}]\s*(?=\xad*[^\s\xad])")
"""A list mark before words."""

_RELATED = (
    r"""related(?:\s+(?:stor(?:y|ies)|articles?|coverage|content|news|links?|reading|videos?))?"""
)

_NETWORKS = "twitter|x|facebook|instagram|youtube|linkedin|tiktok|threads|bluesky|telegram|whatsapp"

_PROMO_LEAD = re.compile(
    rf"""(?: (?:watch|read|listen)(?:\s+(?:more|also|next|now|this|live|here))*
          | see\s+also | also\s+read | click\s+here | don[’']t\s+miss | must\s+(?:read|see|watch)
          | {_RELATED} | (?:read\s+)?more\s+(?:from|on)\s+[^.:|]{{2,40}} | (?:more|top)\s+stories
          | editors?[’']?s?[’']?\s+picks? | recommended(?:\s+(?:for\s+you|reading))?
          | in\s+case\s+you\s+missed\s+it | in\s+pictures | gallery | video
        ) \s* [:|»>→] \s* \S""",
    re.IGNORECASE | re.VERBOSE,
)

_PROMO_WHOLE = re.compile(
    rf"""(?: (?:read|watch|see|show|load|view)\s+(?:more|now|also|all|next)
              (?:\s+(?:stories|news|comments))?
          | {_RELATED} | (?:most|also)\s+(?:read|viewed|popular) | (?:more|top)\s+stories
          | (?:skip\s+)?advertisement | sponsored(?:\s+content)? | paid\s+(?:content|post)
          | (?:story|article)\s+continues\s+below.{{0,40}} | continue\s+reading.{{0,60}}
          | sign\s+up\s+(?:for|to|here|now)\b.{{0,120}}
          | subscribe\s+(?:to|now|today|here)\b.{{0,120}}
          | follow\s+(?:us|me|him|her|@\w+|\w+\s+\w+)\s+on\s+(?:{_NETWORKS})\b.{{0,60}}
          | click\s+here\b.{{0,80}}
          | (?:share|save|print)\s+this(?:\s+(?:article|story|page))? | recommended\s+for\s+you
        ) [.:!»>→…\s]*""",
    re.IGNORECASE | re.VERBOSE,
)

_CREDIT = re.compile(
    r"""(?: (?:photo(?:graph)?|picture|image|illustration|graphic|credit)s?
              (?:\s+(?:credit|by|courtesy(?:\s+of)?))? \s* [:/] \s* \S.{0,120}
          | \(?(?:AP|AFP|EPA|Reuters)\s+Photo\b.{0,80}
          | .{2,60}[/|]\s*(?:Getty\ Images|Reuters|AFP|AP|EPA|Shutterstock|Alamy)
              (?:\s+via\s.{2,40})?\)?
          | (?:Getty(?:\ Images)?|Reuters|AFP|AP|EPA|Shutterstock|Alamy)\s*[/|]\s*[\w .]{2,40}
          | (?:©|\(c\)|copyright)\s*(?:©|\(c\)|\d{4}).{0,200} | ©.{2,200}
          | all\s+rights\s+reserved\b.{0,60}
          | [^.]{2,60}\scontributed\s+to\s+this\s+(?:report|article|story)\.?\)?
        )""",
    re.IGNORECASE | re.VERBOSE,
)

_WORK_BY = re.compile(
    r"\(?(?:(?:additional|with)\s+)*(?:reporting|writing|editing|research|translation|photo(?:graph)?s?"
    r"|images?|illustrations?|graphics?)\s+(?:by|courtesy\s+of)\s+",
    re.IGNORECASE,
)

_CAPTION = re.compile(
    r"(?:FILE|File|Undated)\s+(?:PHOTO|IMAGE|PICTURE|photo|image|picture)\b.{0,400}"
    r"|(?:Figure|Fig\.|Photo|Map|Chart|Image)\s+\d{1,3}[.:]\s.{1,400}"
    r"|(?:(?:Photo|Picture|Image|Media)\s+)?[Cc]aption\s*[:,]\s*\S.{1,400}|Pictured:\s*\S.{1,400}"
)

_HOUR = re.compile(r"\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?", re.IGNORECASE)
_LONGER_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")
_TITLED = 2
"""Longer words with a capital that a line needs to be set like a headline."""

_BYLINE = re.compile(r"(?:(?:written|words|text|reported)\s+)?by[:\s]\s*(?=\S)", re.IGNORECASE)

_SMALL_WORDS = frozenset(
    """
    and by de van von der den du la le del della di da dos bin ibn al el of for in the at with
    correspondent reporter editor staff writer senior chief political additional reporting editing
    writing
    """.split()  # noqa: SIM905
)

_NO_NAMES = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December The This Now Then
    """.split()  # noqa: SIM905
)
"""What may stand after "By" with a capital and is nobody."""

_OUTLET = re.compile(
    r"(?!MD|PHD|MP|US|UK|EU|UN|RN|JR)[A-Z]{2,6}|.*\b(?:News|Times|Post|Press|Journal|Herald|Tribune"
    r"|Daily|Weekly|Gazette|Guardian|Telegraph|Observer|Chronicle|Magazine|Review|Reuters|Agency"
    r"|Network|Broadcasting|Dispatch|Foundation|Presse)"
)

_AGENCY = re.compile(
    r"(?P<where>[A-Z][A-Z.'’ -]{2,40}(?:,\s[^()—–]{1,40})?)\s*"
    r"\((?P<who>[A-Z][\w .&-]{1,40})\)\s*[—–-]"
)

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?"
    r"(?P<who>(?-i:[A-Z])[^.,;|]{1,50})",
    re.IGNORECASE,
)

_SEPARATOR = re.compile(r"\s+[|·•/]\s+")


def is_promo(line: str) -> bool:
    """True for a line that leads elsewhere: "WATCH: …", "Read more", "Sign up for …"."""
    return bool(_PROMO_LEAD.match(line) and len(line) < 200) or bool(_PROMO_WHOLE.fullmatch(line))


def promoted(line: str) -> str:
    """What a promo announces: its words after the colon."""
    return re.split(r"[:|»>→]\s*", line, maxsplit=1)[-1].strip()


def is_credit(line: str) -> bool:
    """True for a line that says whose picture, report or right it is."""
    if len(line) > 320:
        return False
    work = _WORK_BY.match(line)
    if work is not None:
        return all(map(_is_names, re.split(r"[;.]\s+", line[work.end() :].rstrip(".)"))))
    return _CREDIT.fullmatch(line) is not None


def is_caption(line: str) -> bool:
    """True for a line that says it stands under a picture."""
    return _CAPTION.fullmatch(line) is not None


def is_titled(line: str) -> bool:
    """True for a line set like a headline: every longer word with a capital, or all in capitals.

    An hour by itself is one too, as it stands above the entries of a live report.
    """
    longer = _LONGER_WORD.findall(line)
    if line.isupper() or _HOUR.fullmatch(line):
        return bool(longer) or not line.isupper()
    return len(longer) >= _TITLED and all(word[0].isupper() for word in longer)


def byline(line: str) -> str:
    """The names of a line like "By Ann Example and Bob Other, Example News"; else empty."""
    lead = _BYLINE.match(line)
    if lead is None or len(line) > 160 or not _is_names(line[lead.end() :]):
        return ""
    names = re.split(r"\s+(?:for|in|at|of)\s+|\s+[|·•—–]\s+", line[lead.end() :])[0]
    before_comma, comma, _after = names.partition(",")
    return names if not comma or re.search(r",.*\band\b", names) else before_comma


def outlet_beside_byline(line: str) -> str:
    """The outlet in "By Ann Example, Example News" or "Example News | 8 March 2018"; else empty."""
    lead = _BYLINE.match(line)
    pieces = re.split(r",\s+|\s+[|·•]\s+|\s+for\s+", line[lead.end() :] if lead else line)
    named = [piece for piece in pieces[1 if lead else 0 :] if _OUTLET.fullmatch(piece)]
    return named[0].removeprefix("the ") if named else ""


def pieces(line: str) -> list[str]:
    """A line of the article's head, cut at its bars and dots."""
    return _SEPARATOR.split(line)


def agency(line: str) -> str:
    """The agency of "SEOUL (Example Press) — ...", else empty."""
    match = _AGENCY.match(line)
    return match["who"] if match and _OUTLET.fullmatch(match["who"]) else ""


def copyright_holder(line: str) -> str:
    """Who holds the right in "© 2018 Example News", else empty."""
    match = _COPYRIGHT.match(line) if is_credit(line) else None
    who = match["who"] if match else ""
    return re.sub(r"\s+All\s+rights.*", "", who, flags=re.IGNORECASE).strip()


def _is_names(text: str) -> bool:
    words = re.findall(r"[^\s,;|&·•—–]+", text)
    if not words or len(words) > 16 or words[0] in _NO_NAMES:
        return False
    if text[-1] in "?!:" or (text[-1] == "." and not re.search(r"(?:\b\w|Jr|Sr)\.$", text)):
        return False
    return all(word[0].isupper() or word.lower() in _SMALL_WORDS for word in words)

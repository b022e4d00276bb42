"""What each line of an article is to its reader, where its own words tell.

An importer gives the roles that the file's structure tells (a heading style, a
`<figcaption>`); here the rest is settled, alike for every kind of file, and what
the lines say of author, outlet and date is picked up on the way.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Unpack

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle, clues, dates
from workbench.importers.builder import About, ArticleBuilder, Line
from workbench.model.document import PartRole
from workbench.text.normalize import one_line
from workbench.text.sentences import word_count

HEAD = 12
"""Lines at the beginning in which byline and date are looked for."""

FOOT = 8
"""Lines at the end in which a copyright or a date is looked for."""

LONGEST_HEADLINE = 30
"""Words; a first line that is longer is a paragraph."""

LONGEST_DECK = 2
"""Lines between headline and byline that may be a deck."""

LONGEST_NAME = 6
"""Words of an outlet or a place between bars, as in "Example News | 8 March 2018"."""

_ABOVE_HEADLINE = (PartRole.CREDIT, PartRole.PROMO, PartRole.CAPTION)

_ENDS_A_SENTENCE = re.compile(r"(?<!\.[A-Z])[.;,:][\"'”’)]*$")
"""No headline ends in a full stop, unless in that of "U.S."."""


@dataclass(slots=True)
class Imprint:
    """Who wrote it, who published it and when, as the lines say; empty where they do not."""

    byline: str = ""
    outlet: str = ""
    published: date | None = None


def finish(
    builder: ArticleBuilder,
    *,
    pages: Iterable[int] = (),
    otherwise: About | None = None,
    **about: Unpack[About],
) -> ImportedArticle:
    """The article, its roles settled, and what is unknown about it filled in.

    What is in `about` is certain; then come the article's own lines, and last
    what is in `otherwise`: properties of a file that its text does not confirm.

    Raises:
        UnreadableArticle: nothing was written.
    """
    builder.new_line()
    if not builder.lines:
        raise UnreadableArticle(
            "There is no text in it: open another file, or paste the words of the article."
        )
    weak = otherwise or About()
    imprint = settle(builder.lines, title=about.get("title") or weak.get("title", ""))
    guessed = headline_of(builder.lines)
    about["title"] = one_line(about.get("title", "")) or guessed or weak.get("title", "")
    about["byline"] = one_line(about.get("byline", "")) or imprint.byline or weak.get("byline", "")
    about["outlet"] = one_line(about.get("outlet", "")) or imprint.outlet
    about["published"] = about.get("published") or imprint.published or weak.get("published")
    return builder.article(pages=pages, **about)


def settle(lines: Sequence[Line], *, title: str = "") -> Imprint:
    """Give body lines the role that their words tell, and return the imprint they form.

    `title` is what the file calls itself: a line near the top that says the same
    is the headline, whatever stands above it.
    """
    imprint = Imprint()
    for line in (*lines[:HEAD], *lines[HEAD:][-FOOT:]):
        if line.role in (PartRole.BODY, PartRole.CREDIT) and _read_imprint(line.text, imprint):
            line.role = PartRole.CREDIT
    for line in lines:
        if line.role is PartRole.BODY:
            line.role = _own_role(line.text)
    _settle_echoes(lines)
    _settle_headline(lines, one_line(title).casefold())
    _settle_deck(lines)
    return imprint


def headline_of(lines: Sequence[Line]) -> str:
    """The words of the headline, its lines joined; empty if there is none."""
    words: list[str] = []
    for line in lines:
        if line.role is PartRole.HEADLINE:
            words.append(line.text)
        elif words:
            break
    return " ".join(words)


def _own_role(text: str) -> PartRole:
    if clues.is_promo(text):
        return PartRole.PROMO
    if clues.is_credit(text):
        return PartRole.CREDIT
    if clues.is_caption(text):
        return PartRole.CAPTION
    return PartRole.BODY


def _read_imprint(text: str, imprint: Imprint) -> bool:
    """True if the whole line is imprint: byline, date, copyright, or those with a bar between."""
    imprint.outlet = imprint.outlet or clues.agency(text) or clues.copyright_holder(text)
    pieces = clues.pieces(text)
    told = [piece for piece in pieces if clues.byline(piece) or dates.is_date_line(piece)]
    rest = [piece for piece in pieces if piece not in told]
    if not told or len(rest) > 1 or word_count(" ".join(rest)) > LONGEST_NAME:
        return False
    for piece in told:
        imprint.byline = imprint.byline or clues.byline(piece)
        if dates.is_date_line(piece):
            imprint.published = imprint.published or dates.published_on(piece)
    outlets = map(clues.outlet_beside_byline, pieces)
    imprint.outlet = imprint.outlet or next(filter(None, outlets), "")
    return True


def _settle_echoes(lines: Sequence[Line]) -> None:
    """A line that repeats the words of the promo beside it is the caption of the same link."""
    for above, below in pairwise(lines):
        for promo, echo in ((above, below), (below, above)):
            roles = (promo.role, echo.role)
            if roles == (PartRole.PROMO, PartRole.BODY) and echo.text == clues.promoted(promo.text):
                echo.role = PartRole.PROMO


def _settle_headline(lines: Sequence[Line], title: str) -> None:
    """Without a headline in the file's structure, the first line is one if it is short."""
    if len(lines) < 2 or any(line.role is PartRole.HEADLINE for line in lines):
        return
    open_lines = [line for line in lines[:HEAD] if line.role not in _ABOVE_HEADLINE]
    titled = [line for line in open_lines if title and line.text.casefold() == title]
    first = next(iter(titled or open_lines[:1]), None)
    if first is None or first.role not in (PartRole.BODY, PartRole.HEADING):
        return
    is_short = 0 < word_count(first.text) <= LONGEST_HEADLINE
    ends = _ENDS_A_SENTENCE.search(first.text) and not clues.is_titled(first.text)
    if titled or (is_short and not ends):
        first.role = PartRole.HEADLINE


def _settle_deck(lines: Sequence[Line]) -> None:
    """What stands between headline and byline is the deck, if it is short."""
    roles = [line.role for line in lines[:HEAD]]
    if PartRole.HEADLINE not in roles:
        return
    first = len(roles) - roles[::-1].index(PartRole.HEADLINE)
    between = roles[first:].index(PartRole.CREDIT) if PartRole.CREDIT in roles[first:] else 0
    for line in lines[first : first + between] if between <= LONGEST_DECK else ():
        if line.role is PartRole.BODY and word_count(line.text) <= 2 * LONGEST_HEADLINE:
            line.role = PartRole.DECK

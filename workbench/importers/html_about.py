"""What a web page says about its article: JSON-LD first, then meta tags, then the rest.

The order is that of how seldom they lie: structured data is written for the
article, meta tags often for the site.
"""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

from lxml import etree

from workbench.importers.builder import About
from workbench.importers.dates import iso_date
from workbench.importers.html_page import hush, words_of
from workbench.text.normalize import one_line

_TYPES = re.compile(r"(?:Article|Report|Posting|WebPage|CreativeWork|Review)$")

_WEB = re.compile(r"https?://\S+$", re.IGNORECASE)

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|\burl:\s*(https?://\S+)", re.IGNORECASE)
"""The comment that browsers and SingleFile put at the head of a saved page."""

_SITE_BEHIND_TITLE = re.compile(r"\s+[|–—»·-]\s+[^|–—»·]{1,60}$")


def about_page(root: etree._Element, source: str) -> About:
    """Title, byline, outlet, date, address and language, as far as the page tells them."""
    linked = next(_articles(root), {})
    metas = _metas(root)

    def meta(*names: str) -> str:
        return next((metas[name] for name in names if metas.get(name)), "")

    return About(
        title=one_line(_text(linked.get("headline")) or meta("og:title", "citation_title"))
        or _page_title(root),
        byline=_names(linked.get("author")) or _person(meta(*_AUTHORS)),
        outlet=_names(linked.get("publisher"))
        or one_line(meta("og:site_name", "application-name")),
        published=iso_date(_text(linked.get("datePublished")) or meta(*_DATES)) or _time(root),
        url=_address(root, linked, meta("og:url"), source),
        language=one_line(
            root.get("lang", "") or _text(linked.get("inLanguage")) or meta("og:locale")
        ).replace("_", "-"),
    )


def guessed_date(root: etree._Element) -> date | None:
    """The date that htmldate sees in the markup; for pages that declare none.

    It is given the tree, never the source: a source that looks like an address
    it would download.
    """
    from htmldate import find_date  # slow to load, seldom needed

    hush()
    found = find_date(deepcopy(root), original_date=True, extensive_search=False)
    return iso_date(found) if found else None


_AUTHORS = ("author", "article:author", "dc.creator", "citation_author", "parsely-author", "byl")

_DATES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "citation_publication_date",
    "parsely-pub-date",
    "pubdate",
    "publish-date",
    "sailthru.date",
)


def _metas(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.lower(), (meta.get("content") or "").strip())
    return found


def _articles(root: etree._Element) -> Iterator[dict[str, Any]]:
    """Objects of JSON-LD that describe the article; the most telling type first."""
    found = [
        thing
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "")
        for thing in _things(_loaded(script.text or ""))
        if any(_TYPES.search(kind) for kind in _kinds(thing))
    ]
    yield from sorted(found, key=lambda thing: "headline" not in thing)


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None  # broken or hostile: the meta tags remain


def _things(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth < 5:
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict) and depth < 5:
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _things(value.get(key), depth + 1)


def _kinds(thing: dict[str, Any]) -> list[str]:
    kind = thing.get("@type")
    return [item for item in (kind if isinstance(kind, list) else [kind]) if isinstance(item, str)]


def _text(value: Any) -> str:
    while isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or value.get("@value")
    return value.strip() if isinstance(value, str) else ""


def _names(value: Any) -> str:
    people = value if isinstance(value, list) else [value]
    names = [_person(_text(person)) for person in people]
    names = [name for name in dict.fromkeys(names) if name]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _person(name: str) -> str:
    name = re.sub(r"^by\s+", "", one_line(name), flags=re.IGNORECASE)
    return "" if "://" in name or "@" in name or len(name) > 200 else name


def _page_title(root: etree._Element) -> str:
    title = root.find(".//title")
    return _SITE_BEHIND_TITLE.sub("", one_line(words_of(title))) if title is not None else ""


def _time(root: etree._Element) -> date | None:
    """The first `<time>` that is marked as publication."""
    for element in root.iter("time"):
        marks = f"{element.get('class', '')} {element.get('itemprop', '')} {element.get('pubdate')}"
        if re.search(r"publi|posted|entry-date|pubdate", marks, re.IGNORECASE):
            return iso_date(element.get("datetime") or words_of(element))
    return None


def _address(root: etree._Element, linked: dict[str, Any], declared: str, source: str) -> str:
    canonical = [
        link.get("href", "")
        for link in root.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    saved = _SAVED_FROM.search(source[:3_000])
    from_comment = (saved[1] or saved[2]) if saved else ""
    offered = (*canonical, declared, _text(linked.get("url")), from_comment)
    return next((one_line(address) for address in offered if _WEB.match(address)), "")

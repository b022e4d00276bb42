"""Markdown: the words without the marks, links and footnotes as notes.

Read as most writers use it: headings, lists, quotations, tables, emphasis,
links, footnotes, a front matter. The text that comes out is what a reader of
the rendered page sees; only typed numbers of a list stay as typed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.importers import ImportedArticle
from workbench.importers.builder import About, ArticleBuilder
from workbench.importers.dates import iso_date
from workbench.importers.decoding import decode
from workbench.importers.inline import Inline
from workbench.importers.plain import PLACE, file_lines
from workbench.importers.roles import finish
from workbench.model.document import PartRole
from workbench.progress import SILENT, Progress

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_RULE = re.compile(r"\s{0,3}(?:-[ \t]*){3,}$|\s{0,3}(?:\*[ \t]*){3,}$|\s{0,3}(?:_[ \t]*){3,}$")
_UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<words>\S.*)$")
_CLOSING_HASHES = re.compile(r"\s+#+\s*$")
_ITEM = re.compile(r"\s*(?:[-*+•]\s+(?:\[[ xX]\]\s+)?|(?=\d{1,3}[.)]\s))(?P<words>\S.*)$")
_QUOTE = re.compile(r"\s{0,3}>\s?(?P<words>.*)$")
_IMAGE = re.compile(r"\s*!\[[^\]]*\]\([^)]*\)\s*$")
_TABLE_RULE = re.compile(r"[\s|:-]*-[\s|:-]*$")
_CELL = re.compile(r"(?:[^|\\]|\\.)+")
_REFERENCE = re.compile(r"\s{0,3}\[(?P<name>[^\]]{1,200})\]:\s*(?P<rest>\S.*)$")
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<fields>.{0,5000}?\n)---[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(r"^(?P<key>[A-Za-z]+):[ \t]*(?P<value>\S.*?)[ \t\r]*$", re.MULTILINE)

_Line = tuple[str, int]
"""Words of a source line, and their offset in the file."""

_OPEN = (PartRole.BODY, PartRole.LIST, PartRole.PULL_QUOTE)
"""Blocks that the next line goes on with."""


@dataclass(slots=True)
class _Block:
    """A paragraph in the making. Literal lines are code: their marks are words."""

    role: PartRole
    lines: list[_Line] = field(default_factory=list)
    is_literal: bool = False
    is_open: bool = True


class MarkdownImporter:
    """Reads a Markdown file."""

    def read(
        self, data: bytes, *, encoding: str = "", progress: Progress = SILENT
    ) -> ImportedArticle:
        """Decode, take the marks off, and keep what they meant."""
        text, used = decode(data, encoding=encoding)
        about, begin = _front_matter(text)
        lines = [(text[start:end], start) for start, end in file_lines(text) if start >= begin]
        lines, references, footnotes = _references(lines)
        blocks = _blocks(lines)
        builder = ArticleBuilder()
        inline = Inline(builder, PLACE, references=references, footnotes=footnotes)
        for number, block in enumerate(blocks):
            if number % 1_000 == 0:
                progress.advance(number, len(blocks), "Reading paragraphs")
            _write(builder, inline, block)
        about["encoding"], about["media_type"] = used, "text/markdown"
        return finish(builder, **about)


def _front_matter(text: str) -> tuple[About, int]:
    match = _FRONT_MATTER.match(text)
    if match is None:
        return About(), 0
    fields = {
        found["key"].lower(): found["value"].strip("\"'")
        for found in _FIELD.finditer(match["fields"])
    }
    about = About(
        title=fields.get("title", ""),
        byline=fields.get("author", ""),
        published=iso_date(fields.get("date", "")),
        language=fields.get("lang", ""),
    )
    return about, match.end()


def _references(lines: Sequence[_Line]) -> tuple[list[_Line], dict[str, str], dict[str, str]]:
    """The lines without the definitions among them, the links' targets, the footnotes' words."""
    kept: list[_Line] = []
    targets: dict[str, str] = {}
    footnotes: dict[str, str] = {}
    for line, offset in lines:
        match = _REFERENCE.match(line)
        if match is None:
            kept.append((line, offset))
        elif match["name"].startswith("^"):
            footnotes[match["name"][1:].casefold()] = match["rest"].strip()
        else:
            targets[match["name"].casefold()] = match["rest"].split()[0].strip("<>")
    return kept, targets, footnotes


def _blocks(lines: Sequence[_Line]) -> list[_Block]:
    blocks: list[_Block] = []
    fenced = False
    for number, (line, offset) in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
            _close(blocks)
        elif fenced:
            blocks.append(_Block(PartRole.BODY, [(line, offset)], is_literal=True, is_open=False))
        elif "|" in line and _is_table(lines, number, blocks):
            _close(blocks)
            if not _TABLE_RULE.match(line):
                blocks.append(_Block(PartRole.TABLE, list(_cells(line, offset)), is_open=False))
        else:
            _add(blocks, line, offset)
    return blocks


def _is_table(lines: Sequence[_Line], number: int, blocks: Sequence[_Block]) -> bool:
    """A row above the rule of a table, the rule, or a row below another one."""
    if blocks and blocks[-1].role is PartRole.TABLE and lines[number - 1][0].strip():
        return True
    below = lines[number + 1][0] if number + 1 < len(lines) else ""
    return "|" in below and _TABLE_RULE.match(below) is not None


def _cells(line: str, offset: int) -> Iterator[_Line]:
    for match in _CELL.finditer(line):
        words = match.group().strip()
        if words:
            yield words, offset + line.index(words, match.start())


def _add(blocks: list[_Block], line: str, offset: int) -> None:
    last = blocks[-1] if blocks and blocks[-1].is_open else None
    if last and last.role is PartRole.BODY and _UNDERLINE.match(line):
        last.role, last.is_open = PartRole.HEADING, False
        return
    if not line.strip() or _RULE.match(line):
        _close(blocks)
        return
    role, words, begin = _kind(line)
    goes_on = last is not None and role in (PartRole.BODY, last.role) and role is not PartRole.LIST
    if last is not None and goes_on:
        last.lines.append((words, offset + begin))
    else:
        _close(blocks)
        blocks.append(_Block(role, [(words, offset + begin)], is_open=role in _OPEN))
    if line.endswith(("  ", "\\")):
        _break(blocks)


def _kind(line: str) -> tuple[PartRole, str, int]:
    """What a line begins, its words without the mark, and where in it they begin."""
    for pattern, role in (
        (_HEADING, PartRole.HEADING),
        (_QUOTE, PartRole.PULL_QUOTE),
        (_ITEM, PartRole.LIST),
    ):
        match = pattern.match(line)
        if match is not None:
            words = match["words"]
            if role is PartRole.HEADING:
                words = _CLOSING_HASHES.sub("", words)
            return role, words, match.start("words")
    return (PartRole.CAPTION if _IMAGE.match(line) else PartRole.BODY), line, 0


def _break(blocks: list[_Block]) -> None:
    """Two blanks or a backslash at its end: the next line stands for itself."""
    words, offset = blocks[-1].lines[-1]
    blocks[-1].lines[-1] = (words.removesuffix("\\"), offset)
    _close(blocks)


def _close(blocks: list[_Block]) -> None:
    if blocks:
        blocks[-1].is_open = False


def _write(builder: ArticleBuilder, inline: Inline, block: _Block) -> None:
    builder.new_line(block.role)
    if block.is_literal:
        for words, offset in block.lines:
            builder.write(words, PLACE, offset)
    elif block.role is PartRole.TABLE:
        for number, cell in enumerate(block.lines):
            builder.write("\t" if number else "")
            inline.write([cell])
    else:
        inline.write(block.lines)

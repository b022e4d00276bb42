"""The marks inside a paragraph of Markdown: emphasis, links, code, notes."""

import html
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from workbench.importers.builder import ArticleBuilder
from workbench.model.document import NoteKind

_REACH = 2_000
"""Characters within which a mark must close: a stray one must not cost the whole file."""

_LABEL = rf"(?:[^\[\]\\]|\\.|\[[^\[\]]{{0,300}}\]){{0,{_REACH}}}?"

_TARGET = rf"(?:[^()\s<>]|\([^()\s<>]{{0,300}}\)){{0,{_REACH}}}"

_MARK = re.compile(
    rf"""\\(?P<escaped>[!-/:-@\[-`{{-~])
      | (?P<ticks>`{{1,3}})(?P<code>[^`]{{1,{_REACH}}})(?P=ticks)
      | \[\^(?P<footnote>[^\]\s]{{1,100}})\]
      | (?P<image>!?)\[(?P<label>{_LABEL})\]
        (?: \(\s*<?(?P<target>{_TARGET})>?(?:\s+["'(][^)]{{0,300}})?\s*\)
          | \[(?P<reference>[^\[\]]{{0,200}})\] )
      | <(?P<address>(?:https?://|mailto:)[^<>\s]{{1,{_REACH}}})>
      | (?P<tag><!--[^<]{{0,{_REACH}}}?--> | </?[A-Za-z][^<>]{{0,500}}>)
      | (?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,30}});)
      | (?P<stars>\*\*\*?)(?=\S)(?P<strong>(?:[^*]|\*(?!\*)){{1,{_REACH}}}?)(?<=\S)(?P=stars)
      | \*(?=\S)(?P<starred>(?:[^*]|\*\*[^*]{{1,300}}\*\*){{1,{_REACH}}}?)(?<=\S)\*(?!\*)
      | (?<!\w)(?P<bars>_{{1,3}})(?=\S)
        (?P<barred>(?:[^_]|(?<=\w)_(?=\w)){{1,{_REACH}}}?)(?<=\S)(?P=bars)(?!\w)
      | ~~(?=\S)(?P<struck>[^~]{{1,{_REACH}}}?)(?<=\S)~~
    """,
    re.DOTALL | re.VERBOSE,
)
"""Each alternative stops at the next mark of its kind, so that the search stays linear."""

_WRAPPED = ("strong", "starred", "barred", "struck")


class Inline:
    """Writes paragraphs of Markdown without their marks, each word with its place."""

    def __init__(
        self,
        builder: ArticleBuilder,
        place: str,
        *,
        references: Mapping[str, str],
        footnotes: Mapping[str, str],
    ) -> None:
        self._builder = builder
        self._place = place
        self._references = references
        self._footnotes = footnotes
        self._source = ""
        self._starts: list[int] = []
        self._offsets: list[int] = []

    def write(self, lines: Sequence[tuple[str, int]]) -> None:
        """Add a paragraph: its source lines, each with its offset in the file."""
        self._source = "\n".join(line for line, _ in lines)
        self._offsets = [offset for _, offset in lines]
        self._starts = [0]
        for line, _ in lines[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._span(0, len(self._source))

    def _span(self, start: int, end: int) -> None:
        done = start
        for mark in _MARK.finditer(self._source, start, end):
            self._emit(done, mark.start())
            self._mark(mark)
            done = mark.end()
        self._emit(done, end)

    def _mark(self, mark: re.Match[str]) -> None:
        if mark["label"] is not None:
            self._link(mark)
        elif mark["footnote"] is not None:
            self._footnote(mark)
        elif mark["entity"] is not None:
            self._builder.flow(html.unescape(mark["entity"]))
        elif mark["tag"] is not None:
            if mark["tag"].lower().startswith("<br"):
                self._builder.write("\n")
        else:
            self._words(mark)

    def _words(self, mark: re.Match[str]) -> None:
        for group in ("escaped", "code", "address"):
            if mark[group] is not None:
                begin = self._builder.position
                self._emit(*mark.span(group))
                if group == "address":
                    self._note_link(begin, mark[group])
                return
        for group in _WRAPPED:
            if mark[group] is not None:
                self._span(*mark.span(group))
                return

    def _link(self, mark: re.Match[str]) -> None:
        begin = self._builder.position
        self._span(*mark.span("label"))
        target = mark["target"]
        if target is None:
            name = mark["reference"] or mark["label"]
            target = self._references.get(name.casefold(), "")
        if not mark["image"]:
            self._note_link(begin, target)

    def _note_link(self, begin: int, target: str) -> None:
        if target and not target.startswith("#"):
            self._builder.note(NoteKind.LINK, begin, self._builder.position, target=target)

    def _footnote(self, mark: re.Match[str]) -> None:
        words = self._footnotes.get(mark["footnote"].casefold())
        if words is None:
            self._emit(*mark.span())
            return
        here = self._builder.position
        self._builder.note(NoteKind.FOOTNOTE, here, here, text=words)

    def _emit(self, start: int, end: int) -> None:
        """Write `source[start:end]`, line by line, for each line has its own offset."""
        while start < end:
            line = bisect_right(self._starts, start) - 1
            begin = self._starts[line]
            stop = min(end, self._starts[line + 1] if line + 1 < len(self._starts) else end)
            self._builder.flow(
                self._source[start:stop], self._place, self._offsets[line] + start - begin
            )
            start = stop

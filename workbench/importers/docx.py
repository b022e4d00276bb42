"""A Word document: its words, and all that stands in its margin.

The text is the draft as it would read with every tracked change accepted:
insertions stay in and are noted, deletions are noted where they stood. Comments,
footnotes, endnotes and links become notes on their words. Headers, footers and
hidden text are left out.

Places are ``word/document.xml#p12/r3``: the 13th ``w:p`` of the file and the 4th
``w:r`` in it, counted from 0 in document order, and within the run its
characters: those of its ``w:t``, and one each for a tab, a break and a no-break
hyphen, as python-docx counts them in ``run.text``.
"""

from collections.abc import Sequence

from workbench.importers import ImportedArticle
from workbench.importers.builder import About, ArticleBuilder, Line
from workbench.importers.docx_package import Package
from workbench.importers.docx_walk import Walk
from workbench.importers.roles import finish
from workbench.model.document import PartRole
from workbench.progress import SILENT, Progress

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class DocxImporter:
    """Reads a Word document; its characters are always Unicode, `encoding` changes nothing."""

    def read(
        self,
        data: bytes,
        *,
        encoding: str = "",  # noqa: ARG002
        progress: Progress = SILENT,
    ) -> ImportedArticle:
        """Open the package, and write down its body and its margin."""
        package = Package(data)
        builder = ArticleBuilder()

        def report(done: int, total: int) -> None:
            progress.advance(done, total, "Reading paragraphs")

        walk = Walk(builder, package, report)
        walk.write()
        _keep_one_headline(builder.lines)
        _settle_boxes(builder.lines, walk.boxed)
        title, author, begun = package.core()
        return finish(
            builder,
            otherwise=About(title=title, byline=author, published=begun),
            language=package.language(),
            media_type=MEDIA_TYPE,
        )


def _keep_one_headline(lines: Sequence[Line]) -> None:
    """Title styles further down are chapter titles."""
    styled = [number for number, line in enumerate(lines) if line.role is PartRole.HEADLINE]
    for place, number in enumerate(styled):
        if number != styled[0] + place:
            lines[number].role = PartRole.HEADING


def _settle_boxes(lines: Sequence[Line], boxed: Sequence[Line]) -> None:
    """A text box that repeats words of the article is a pull quote, any other a part of it."""
    inside = {id(line) for line in boxed}
    text = "\n".join(line.text for line in lines if id(line) not in inside)
    for line in boxed:
        words = line.text.strip("\"“”«»'‘’ ")
        if line.role is PartRole.BODY and len(words) > 20 and words in text:
            line.role = PartRole.PULL_QUOTE

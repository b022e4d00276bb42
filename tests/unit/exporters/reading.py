"""Reading exported files back, as a stranger with another program would."""

import re
from pathlib import Path

import pypdfium2

from tests.builders_report import a_report
from workbench.exporters.pdf import PdfExporter
from workbench.model.report import Report
from workbench.progress import SILENT

_UNPRINTED = re.compile("[\\s\u00ad\u200b-\u200f\u2060-\u2069]+")


def pdf_of(report: Report, folder: Path) -> Path:
    path = folder / "report.pdf"
    PdfExporter().write(report, path, SILENT)
    return path


def pages_of(path: Path) -> list[str]:
    """The text of each page, with the hyphens that PDFium takes for its own put back."""
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_range().replace("\ufffe", "-") for page in pdf]


def squeezed(text: str) -> str:
    """Without anything that takes no ink: where lines end is the page's business."""
    return _UNPRINTED.sub("", text)


def attachments_of(path: Path) -> dict[str, bytes]:
    with pypdfium2.PdfDocument(path) as pdf:
        files = [pdf.get_attachment(at) for at in range(pdf.count_attachments())]
        return {file.get_name(): bytes(file.get_data()) for file in files}


def small_report() -> Report:
    """Three claims: enough where it is not about the pages."""
    return a_report(claims=3)

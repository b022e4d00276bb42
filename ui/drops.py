"""What was dropped on a pane: files, links, or neither."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

_LINK = re.compile(r"https?://\S+", re.IGNORECASE)


def files_in(data: QMimeData) -> list[Path]:
    """Local files, whether they exist or not."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def links_in(data: QMimeData) -> list[str]:
    """Web addresses, given as such or alone in a text."""
    given = [url.toString() for url in data.urls() if url.scheme().lower() in ("http", "https")]
    if given or data.hasUrls() or not data.hasText():
        return given
    lines = data.text().split()
    return lines if lines and all(_LINK.fullmatch(line) for line in lines) else []

"""An e-mail (.eml): its headers, one a line, then the words of its body.

The plain body is read; where there is only an HTML one, the words of that, as of
a saved page: nothing it names is fetched. Attachments are named with their size
and stay closed; `attachments` and `attached` hand them out. A message within
the message is an attachment too.
"""

import binascii
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.headerregistry import DateHeader
from email.message import EmailMessage
from email.policy import default
from typing import cast

from workbench.errors import UnreadableArticle
from workbench.importers import IMPORTERS, ImportedArticle
from workbench.importers.builder import ArticleBuilder
from workbench.importers.decoding import decode, known
from workbench.model.document import PartRole
from workbench.progress import SILENT, Progress
from workbench.text.normalize import one_line

MEDIA_TYPE = "message/rfc822"

HEADERS = ("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Date", "Subject", "Message-ID")
"""What is told of the headers, in this order, where it is there."""

LONGEST_HEADER = 4_000
"""Code points of one header; a list of two hundred addresses has less."""

MAX_PARTS = 1_000
"""Bodies and attachments of one message."""

_BROKEN = (
    MessageError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
    binascii.Error,
)
"""What `email` raises where a message does not keep to its form: the bytes are at fault."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file within a message, still closed. `size_bytes` is its size once taken out."""

    name: str
    media_type: str
    size_bytes: int


class MailImporter:
    """Reads an e-mail; its encodings are told by itself, `encoding` changes nothing."""

    def read(
        self,
        data: bytes,
        *,
        encoding: str = "",  # noqa: ARG002
        progress: Progress = SILENT,
    ) -> ImportedArticle:
        """Take the message apart, and write down headers, body and what is attached."""
        progress.advance(0, 1, "Reading the message")
        message = _message(data)
        told = {name: _header(message, name) for name in HEADERS}
        builder = ArticleBuilder()
        for name, words in told.items():
            if words:
                builder.new_line(PartRole.CREDIT)
                builder.write(f"{name}: {words}")
        for line in _body(message).splitlines():
            builder.new_line(PartRole.BODY)
            builder.write(line)
        for part in _attached(message):
            builder.new_line(PartRole.CREDIT)
            builder.write(f"Attached: {_name(part)} ({_size(len(_content(part)))})")
        return builder.article(
            title=told["Subject"],
            byline=told["From"],
            published=_day(message),
            media_type=MEDIA_TYPE,
        )


def attachments(data: bytes) -> list[Attachment]:
    """What is attached to a message, in its order.

    Raises:
        UnreadableArticle: this is no message.
    """
    return [
        Attachment(_name(part), _type(part), len(_content(part)))
        for part in _attached(_message(data))
    ]


def attached(data: bytes, place: int) -> tuple[str, bytes]:
    """Name and bytes of one attachment, counted from 0.

    Raises:
        UnreadableArticle: this is no message, or has no such attachment.
    """
    parts = list(_attached(_message(data)))
    if not 0 <= place < len(parts):
        raise UnreadableArticle("This message has no such attachment: open it again.")
    return _name(parts[place]), _content(parts[place])


def _message(data: bytes) -> EmailMessage:
    try:
        message = message_from_bytes(data, policy=default)
        parts = sum(1 for _ in _leaves(message))
    except _BROKEN as error:
        raise _no_message() from error
    if parts > MAX_PARTS or not any(_header(message, name) for name in HEADERS):
        raise _no_message()
    return message


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something themselves; a message within is one."""
    pending = [message]
    while pending:
        part = pending.pop()
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            pending.extend(cast("list[EmailMessage]", inside[::-1]))
        else:
            yield part


def _body(message: EmailMessage) -> str:
    """The words of the first plain text, else of the first HTML."""
    texts = [part for part in _leaves(message) if not _is_attached(part)]
    plain = [part for part in texts if _type(part) == "text/plain"]
    for part in plain:
        words = _text(part)
        if words.strip():
            return words
    for part in texts:
        if _type(part) == "text/html":
            with suppress(UnreadableArticle):  # a page that holds no words
                declared = _charset(part)
                return IMPORTERS.get("html")().read(_content(part), encoding=declared).text
    return ""


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    bodies = ("text/plain", "text/html")
    for part in _leaves(message):
        if _is_attached(part) or _type(part) not in bodies:
            yield part


def _is_attached(part: EmailMessage) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except _BROKEN:
        return True


def _type(part: EmailMessage) -> str:
    try:
        return part.get_content_type()
    except _BROKEN:
        return "application/octet-stream"


def _charset(part: EmailMessage) -> str:
    """What the part says of its letters, if Python knows it."""
    try:
        return known(str(part.get_content_charset() or ""))
    except _BROKEN:
        return ""


def _text(part: EmailMessage) -> str:
    try:
        return decode(_content(part), declared=_charset(part))[0]
    except UnreadableArticle:
        return ""  # bytes that are no text, said to be one: kept as they are in the file


def _content(part: EmailMessage) -> bytes:
    """The bytes of a part, taken out of their mail clothing."""
    try:
        inside = part.get_payload()
        if isinstance(inside, list):
            return b"".join(inner.as_bytes() for inner in cast("list[EmailMessage]", inside))
        content = part.get_payload(decode=True)
    except _BROKEN:
        return b""
    return content if isinstance(content, bytes) else b""


def _name(part: EmailMessage) -> str:
    """What the attachment calls itself, without folders."""
    try:
        told = one_line(str(part.get_filename() or ""))
    except _BROKEN:
        told = ""
    name = told.replace("\\", "/").rpartition("/")[2].strip(". ")[:200]
    ending = {MEDIA_TYPE: ".eml", "text/html": ".html", "text/plain": ".txt"}.get(_type(part), "")
    return name or f"attachment{ending}"


def _header(message: EmailMessage, name: str) -> str:
    """A header as people read it; as it stands in the file where it cannot be taken apart."""
    try:
        words = ", ".join(str(value) for value in message.get_all(name, []))
    except _BROKEN:
        raw = (value for key, value in message.raw_items() if key.lower() == name.lower())
        words = ", ".join(str(value) for value in raw)
    return one_line(words)[:LONGEST_HEADER]


def _day(message: EmailMessage) -> date | None:
    """The day in the sender's own time."""
    try:
        header = message.get("Date")
        moment = header.datetime if isinstance(header, DateHeader) else None
    except _BROKEN:
        return None
    return moment.date() if moment is not None else None


def _size(size_bytes: int) -> str:
    return f"{size_bytes:,} bytes"


def _no_message() -> UnreadableArticle:
    return UnreadableArticle(
        "This file is no e-mail, or is damaged: open it in a mail program, save it anew as .eml,"
        " and add that."
    )

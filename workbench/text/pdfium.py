"""The one lock of PDFium, which must never be called from two threads at once.

Whoever calls PDFium holds it, for a page at a time: an import in the background
and a page drawn on screen would otherwise end the process, not raise an error.
Close pages and documents inside the lock too; left to the garbage collector,
they are closed whenever it likes.
"""

from threading import RLock

PDFIUM = RLock()
"""Held around every call into PDFium."""

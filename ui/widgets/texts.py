"""Words of the article and its sources on screen: as text, never as markup.

A tool tip that begins like HTML is taken for HTML by Qt; whoever wrote the
article could then show whatever they like.
"""

from html import escape


def tooltip_of(text: str) -> str:
    """`text` for `setToolTip`, with its line breaks, wrapped where it is long."""
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if text else ""

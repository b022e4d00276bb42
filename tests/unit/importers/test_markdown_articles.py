from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.importers.sound import assert_sound, lines
from workbench.errors import UnreadableArticle
from workbench.importers.markdown import MarkdownImporter

DRAFT = """---
title: Not in the text
author: Ann Example
date: 2018-03-08
---
# The *first* headline

Some **bold** and _italic_ words, a [link
over lines](https://example.org/a_(b) "title") and `code * x`.
A count[^1] with snake_case_word, 2 * 3 * 4 &amp; \\*stars\\*.

Second
------

- one item
  goes on
- two, see [there][R]

> A quotation that
> goes on.

| Year | Ships |
|------|------:|
| 2017 | **24** |

![A caption](ship.png)

```
code *as typed*
```

[R]: https://example.org/ref
[^1]: See the harbour's book.
"""


def read(text: str):
    article = MarkdownImporter().read(text.encode())
    assert_sound(article)
    return article


def test_the_words_come_without_their_marks():
    assert lines(read(DRAFT)) == [
        ("headline", "The first headline"),
        (
            "body",
            "Some bold and italic words, a link over lines and code * x. A count with"
            " snake_case_word, 2 * 3 * 4 & *stars*.",
        ),
        ("heading", "Second"),
        ("list", "one item goes on"),
        ("list", "two, see there"),
        ("pull_quote", "A quotation that goes on."),
        ("table", "Year\tShips"),
        ("table", "2017\t24"),
        ("caption", "A caption"),
        ("body", "code *as typed*"),
    ]


def test_links_and_footnotes_become_notes_on_their_words():
    article = read(DRAFT)
    notes = [
        (n.kind.value, article.text[n.start : n.end], n.target or n.text) for n in article.notes
    ]
    assert notes == [
        ("link", "link over lines", "https://example.org/a_(b)"),
        ("footnote", "", "See the harbour's book."),
        ("link", "there", "https://example.org/ref"),
    ]
    footnote = article.notes[1]
    assert article.text[: footnote.start].endswith("A count")


def test_the_front_matter_tells_of_the_article():
    article = read(DRAFT)
    assert article.title == "Not in the text"
    assert (article.byline, article.published) == ("Ann Example", date(2018, 3, 8))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("A **bold *and italic* word** here", "A bold and italic word here"),
        ("An *italic **and bold** word* here", "An italic and bold word here"),
        ("~~struck~~ out", "struck out"),
        ("5 * 4 and 3 * 2", "5 * 4 and 3 * 2"),
        ("a_b_c and __init__", "a_b_c and init"),
        ("<https://example.org/x>", "https://example.org/x"),
        ("one <b>bold</b><!-- hidden --> word", "one bold word"),
        ("[unclosed and *alone", "[unclosed and *alone"),
        ("[^9] without a note", "[^9] without a note"),
        ("line one  \nline two", "line one\nline two"),
    ],
)
def test_marks_are_taken_off_only_where_they_are_marks(source, words):
    assert read(source).text == words


@given(st.text(st.sampled_from("ab *_[]()`~<>!#|>-\n\\&;^:1."), max_size=60))
def test_any_marks_leave_words_that_lead_back(source):
    try:
        article = read(source)
    except UnreadableArticle:
        return
    for origin in article.origins:
        there = source[origin.offset : origin.offset + origin.length]
        assert article.text[origin.start : origin.start + origin.length] == there.replace("\n", " ")

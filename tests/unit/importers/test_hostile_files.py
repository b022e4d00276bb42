import io
import random
import zipfile

import pytest

from tests.builders_originals import docx, page, paragraph, pdf, words, zipped
from tests.unit.importers.sound import assert_sound
from workbench.errors import UnreadableArticle
from workbench.importers.opening import read_article

EACH = 500
"""Files per kind; four kinds make 2,000."""

PLAIN = """The talks begin in Oslo

By Ann Example
Published 8 March 2018

• One point, made “twice”
• Another — with ünïcode, 北京 and 👍

WATCH: A film of the talks
The minister said that 24 ships left. Nobody else did.
""".encode()

PAGE = page(
    """<nav><a href="/">Home</a></nav><article><h1>The talks begin</h1><p class="byline">By Ann
    <p>The minister said &ldquo;24 ships&#146; left<br>on <a href="/ships?x=1&amp;y=2">Monday</a>.
    <blockquote>A quotation</blockquote><table><tr><th>Year<th>Ships<tr><td>2017<td>24</table>
    <figure><img src="x.png"><figcaption>A caption <i class=credit>Bo</i></figcaption></figure>
    <ul><li>One<li>Two</ul><pre>a
    b</pre></article><footer>The end</footer>""",
    head='<title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle",'
    '"headline":"The talks begin","author":{"name":"Ann"},"datePublished":"2018-03-08"}</script>',
)

DOCX = docx(
    paragraph("The talks begin", style="Titel"),
    paragraph(
        '<w:commentRangeStart w:id="1"/>',
        "The minister said that ",
        '<w:ins w:author="Bo" w:date="2018-03-08T10:00:00Z">' + words("24 ships") + "</w:ins>",
        '<w:commentRangeEnd w:id="1"/>',
        "<w:del><w:r><w:delText>left</w:delText></w:r></w:del>",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        '<w:hyperlink r:id="L">' + words("away") + "</w:hyperlink>",
    ),
    "<w:tbl><w:tr><w:tc>"
    + paragraph("a")
    + "</w:tc><w:tc>"
    + paragraph("b")
    + "</w:tc></w:tr></w:tbl>",
    comments='<w:comment w:id="1" w:author="Bo">' + paragraph("Who?") + "</w:comment>",
    footnotes='<w:footnote w:id="2">' + paragraph("Here.") + "</w:footnote>",
    links={"L": "https://example.org/"},
)

PDF = pdf(
    '#set page(width: 80mm, height: 40mm, numbering: "1")\n= The talks begin\n'
    "The minister said that 24 ships left. " * 4 + "\n\n- One\n- Two"
)

SEEDS = {"a.txt": PLAIN, "a.html": PAGE, "a.docx": DOCX, "a.pdf": PDF}


def mutated(data: bytes, dice: random.Random) -> bytes:
    """A few bytes changed, cut out, doubled or put in; or the end cut off."""
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        at = dice.randrange(len(out) + 1)
        stretch = out[at : at + dice.randrange(1, 60)]
        match dice.randrange(6):
            case 0:
                out[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del out[at : at + len(stretch)]
            case 2:
                out[at:at] = stretch * dice.randrange(1, 4)
            case 3:
                out[at:at] = dice.randbytes(dice.randrange(1, 12))
            case 4:
                out[at:at] = dice.choice(
                    (b"\x00", b"\xff\xfe", b"<", b"</", b"\xc3", b"]]>", b"\r")
                )
            case _:
                del out[max(1, at) :]
        if not out:
            out = bytearray(b"\x00")
    return bytes(out)


def mutated_inside(data: bytes, dice: random.Random) -> bytes:
    """One of the files inside a DOCX changed, the archive around it whole."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = dice.choice(["word/document.xml", *files])
    files[name] = mutated(bytes(files[name]), dice)
    return zipped(files)


def damaged(name: str, number: int, dice: random.Random) -> bytes:
    """The file called `name`, changed in one way or another; every tenth is noise."""
    if number % 10 == 0:
        return dice.randbytes(dice.randrange(200))
    inside = name.endswith(".docx") and number % 10 > 3
    return (mutated_inside if inside else mutated)(SEEDS[name], dice)


@pytest.mark.parametrize("name", SEEDS)
def test_a_whole_file_of_each_kind_is_read(name):
    assert_sound(read_article(name, SEEDS[name]))


@pytest.mark.parametrize("name", SEEDS)
def test_damaged_files_are_refused_in_a_sentence_or_read_soundly(name):
    dice = random.Random(20180308)
    read, refused = 0, []
    for number in range(EACH):
        try:
            article = read_article(name, damaged(name, number, dice))
        except UnreadableArticle as error:
            refused.append(str(error))
        else:
            assert_sound(article)
            read += 1
    assert read
    assert refused
    assert all(sentence.endswith(".") for sentence in refused)

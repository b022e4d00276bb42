import threading

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest

from tests.builders_originals import pdf, raw_pdf
from tests.unit.importers.sound import assert_sound, lines
from workbench.errors import Cancelled, UnreadableArticle
from workbench.importers.pdf import PdfImporter
from workbench.text.pdfium import PDFIUM

LONG = (
    "The minister said that the intergovernmental negotiations about the harbour had been"
    " postponed, although representatives of neighbouring municipalities considered the"
    " administrative responsibilities sufficiently well understood."
)
SHORT = "Nobody had counted the ships before that day, and nobody has done so since then."

ARTICLE = f"""
#set page(width: 120mm, height: 90mm, header: [Example News], footer: context align(center,
  [Page #counter(page).display() of #counter(page).final().first()]))
#set text(size: 10pt)
#set par(justify: true)
#text(size: 18pt, weight: "bold")[Ships leave the harbour without a paper]

#text(size: 12pt)[Why nobody had counted them for more than ten years]

By Ann Example

{LONG}

#text(size: 12pt, weight: "bold")[The count]

- One ship left in May, said the harbour master of the town, who had counted them all.
- Two ships

{LONG} {SHORT}

{SHORT}

{LONG}
"""


def read(markup: str):
    article = PdfImporter().read(pdf(markup))
    assert_sound(article)
    return article


def characters(data: bytes, page: int) -> str:
    """The text of a page, one character for each that PDFium counts."""
    with PDFIUM, pdfium.PdfDocument(data) as document:
        sheet = document[page]
        text = pdfium_c.FPDFText_LoadPage(sheet.raw)
        count = pdfium_c.FPDFText_CountChars(text)
        found = "".join(chr(pdfium_c.FPDFText_GetUnicode(text, index)) for index in range(count))
        pdfium_c.FPDFText_ClosePage(text)
        sheet.close()
        return found


def test_rows_become_paragraphs_with_their_roles():
    assert lines(read(ARTICLE)) == [
        ("headline", "Ships leave the harbour without a paper"),
        ("deck", "Why nobody had counted them for more than ten years"),
        ("credit", "By Ann Example"),
        ("body", LONG),
        ("heading", "The count"),
        (
            "list",
            "One ship left in May, said the harbour master of the town, who had counted them all.",
        ),
        ("list", "Two ships"),
        ("body", f"{LONG} {SHORT}"),
        ("body", SHORT),
        ("body", LONG),
    ]


def test_the_rows_of_this_file_do_cut_words():
    assert "\x02" in characters(pdf(ARTICLE), 0) + characters(pdf(ARTICLE), 1)


def test_running_titles_and_page_numbers_are_left_out():
    assert "Example News" not in read(ARTICLE).text
    assert "Page" not in read(ARTICLE).text


def test_a_number_at_the_foot_that_counts_no_pages_is_kept():
    assert read("The ships that left were counted, and they were these:\n\n24").text.endswith("24")


def test_each_page_begins_with_its_own_first_words():
    article = read(ARTICLE)
    assert len(article.pages) == 2
    assert article.pages[0] == 0
    first = characters(pdf(ARTICLE), 1).split("\r\n")[1].removeprefix("• ")
    assert article.text[article.pages[1] :].startswith(first[:20])
    assert {origin.place for origin in article.origins if origin.start < article.pages[1]} == {
        "page/1"
    }


def test_every_letter_leads_back_to_its_character_on_the_page():
    data = pdf(ARTICLE + "\nEnd of 𝔘 and é — it’s “so”.")
    article = PdfImporter().read(data)
    pages = [characters(data, number) for number in range(len(article.pages))]
    assert "𝔘" in article.text
    for origin in article.origins:
        there = pages[int(origin.place.removeprefix("page/")) - 1][origin.offset :][: origin.length]
        here = article.text[origin.start : origin.start + origin.length]
        first_half_for_whole = here.replace("𝔘", "\ud835")
        assert first_half_for_whole == there.translate({0x0D: " ", 0x0A: " ", 0x02: "-"})


@pytest.mark.parametrize(
    "columns",
    [
        "#set page(width: 160mm, height: 100mm, columns: 2)\n#set par(justify: true)",
        "#set page(width: 100mm, height: 80mm)\n"
        "#set par(justify: true, first-line-indent: 1.2em, spacing: 0.65em)",
        "#set page(width: 100mm, height: 80mm)\n#set par(justify: false)",
    ],
)
def test_paragraphs_run_on_over_columns_and_pages(columns):
    paragraphs = [f"{LONG} {SHORT}", SHORT, f"{SHORT} {LONG} {SHORT}", LONG] * 2
    article = read(f"{columns}\n#set text(size: 10pt)\n" + "\n\n".join(paragraphs))
    assert article.text == "\n".join(paragraphs)


@pytest.mark.parametrize(
    ("first", "second", "known", "whole"),
    [
        ("nego", "tiations", "", "negotiations"),
        ("well", "known", "", "well-known"),
        ("high", "level", "", "high-level"),
        ("harbour", "master", "The harbour-master left.", "harbour-master"),
        ("ship", "yard", "A shipyard.", "shipyard"),
        ("face-to", "face", "", "face-to-face"),
        ("two", "party", "", "two-party"),
        ("Franco", "German", "", "Franco-German"),
    ],
)
def test_a_hyphen_at_the_end_of_a_row_goes_unless_it_is_the_words_own(first, second, known, whole):
    rows = f"({known}) Tj 0 -14 Td (It was a matter of a {first}-) Tj 0 -14 Td ({second} kind.) Tj"
    article = PdfImporter().read(raw_pdf(f"BT /F 12 Tf 20 150 Td {rows} ET".encode()))
    assert whole in article.text.split("matter of a ")[1]


def test_a_soft_hyphen_leaves_no_trace():
    assert read("An extra\u00adordinary day.").text == "An extraordinary day."


def test_the_rows_of_a_table_stay_rows():
    article = read(
        f"{LONG}\n\n#table(columns: (4cm, 2cm, 4cm), [Day of the year], [Ships], [Where from],"
        " [12 February], [1], [the old harbour], [6 March], [24], [the new one])"
    )
    assert lines(article)[-3:] == [
        ("table", "Day of the year\tShips\tWhere from"),
        ("table", "12 February\t1\tthe old harbour"),
        ("table", "6 March\t24\tthe new one"),
    ]


def test_the_files_own_title_is_used_where_the_page_shows_none():
    article = read(f'#set document(title: "Ships leave", author: "Ann Example")\n{LONG}\n\n{SHORT}')
    assert (article.title, article.byline) == ("Ships leave", "Ann Example")


def test_japanese_rows_are_joined_without_a_space():
    text = "北朝鮮は昨年だけで二十四発のミサイルを発射した" * 4
    markup = f'#set page(width: 80mm)\n#set text(font: "Noto Sans CJK JP")\n{text}'
    if "\x00" in characters(pdf(markup), 0):
        pytest.skip("no Japanese font on this machine")
    assert read(markup).text == text


def test_a_page_without_text_keeps_its_place_in_the_count():
    article = read(f"{LONG}\n#pagebreak()\n#rect()\n#pagebreak()\n{SHORT}")
    assert len(article.pages) == 3
    assert article.text[article.pages[1] :] == article.text[article.pages[2] :] == SHORT


PASSWORD = (
    b"/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]"
    b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (raw_pdf(b"BT ET", trailer=PASSWORD), "protected with a password: open it in a PDF reader"),
        (raw_pdf(b"0 0 m 9 9 l S"), r"has no text layer: run text recognition \(OCR\)"),
        (b"%PDF-1.7\nnonsense", "is damaged and cannot be read: ask for it again"),
        (
            raw_pdf(
                b"BT /F 12 Tf 20 100 Td (\001\001\001\001a) Tj ET",
                font=b"/Encoding<</Differences[1/g1]>>",
            ),
            "letters of this PDF cannot be read out",
        ),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused_with_what_to_do(data, sentence):
    with pytest.raises(UnreadableArticle, match=sentence):
        PdfImporter().read(data)


def test_reading_can_be_cancelled_between_two_pages():
    pages: list[int] = []

    class Impatient:
        def advance(self, done: int, total: int, doing: str = "") -> None:
            pages.append(total)
            if done == 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        PdfImporter().read(pdf("One\n#pagebreak()\nTwo\n#pagebreak()\nThree"), progress=Impatient())
    assert pages == [3, 3]


def test_pdfium_is_left_free_while_progress_is_told():
    free: list[bool] = []

    def take() -> None:
        free.append(PDFIUM.acquire(timeout=5))
        if free[-1]:
            PDFIUM.release()

    class Watching:
        def advance(self, done: int, total: int, doing: str = "") -> None:
            other = threading.Thread(target=take)
            other.start()
            other.join()

    PdfImporter().read(pdf("One\n#pagebreak()\nTwo"), progress=Watching())
    assert free == [True, True]

from datetime import UTC, date, datetime
from io import BytesIO

import docx as python_docx

from tests.builders_originals import docx, paragraph, words
from tests.unit.importers.sound import assert_sound, lines
from workbench.importers.docx import DocxImporter

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText> HYPERLINK "https://example.org/f" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def read(*body: str, **parts):
    article = DocxImporter().read(docx(*body, **parts))
    assert_sound(article)
    return article


def notes(article):
    return [
        (note.kind.value, article.text[note.start : note.end], note.text or note.target)
        for note in article.notes
    ]


def test_styles_in_any_language_tell_the_parts():
    numbered = '<w:numPr><w:numId w:val="3"/></w:numPr>'
    article = read(
        paragraph("Ships leave", style="Titel"),
        paragraph("Why nobody counted", style="Untertitel"),
        paragraph("By Ann Example"),
        paragraph("Chapter", style="Kapitel"),
        paragraph("The minister said so."),
        paragraph("One", style="Liste"),
        paragraph("Two", properties=numbered),
        paragraph("•\tTyped"),
        paragraph("No list", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
        paragraph("Quoted", style="Zitat"),
        paragraph("The harbour", style="Bild"),
    )
    assert lines(article) == [
        ("headline", "Ships leave"),
        ("deck", "Why nobody counted"),
        ("credit", "By Ann Example"),
        ("heading", "Chapter"),
        ("body", "The minister said so."),
        ("list", "One"),
        ("list", "Two"),
        ("list", "Typed"),
        ("body", "No list"),
        ("pull_quote", "Quoted"),
        ("caption", "The harbour"),
    ]
    assert (article.title, article.byline, article.language) == (
        "Ships leave",
        "Ann Example",
        "en-GB",
    )


def test_a_comment_stands_on_the_words_it_is_about():
    article = read(
        paragraph(
            "They launched ",
            '<w:commentRangeStart w:id="0"/>',
            "24 mis",
            "siles",
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
            " last year.",
        ),
        comments='<w:comment w:id="0" w:author="Bo Checker" w:date="2018-03-08T10:00:00Z">'
        + paragraph("Which count?")
        + paragraph("Whose?")
        + "</w:comment>",
    )
    assert notes(article) == [("comment", "24 missiles", "Which count?\nWhose?")]
    [note] = article.notes
    assert (note.author, note.written_at) == ("Bo Checker", datetime(2018, 3, 8, 10, tzinfo=UTC))


def test_a_comment_may_run_over_paragraphs_or_never_end():
    article = read(
        paragraph("One ", '<w:commentRangeStart w:id="0"/>', "two."),
        paragraph("Three", '<w:commentRangeEnd w:id="0"/>', '<w:commentRangeStart w:id="1"/>', "."),
        comments="".join(
            f'<w:comment w:id="{n}" w:author="Bo">{paragraph(t)}</w:comment>'
            for n, t in enumerate("ab")
        ),
    )
    assert notes(article) == [("comment", "two.\nThree", "a"), ("comment", "", "b")]


def test_insertions_stay_in_and_deletions_are_noted_where_they_stood():
    article = read(
        paragraph(
            "It was ",
            '<w:del w:author="Bo" w:date="2018-03-08T10:00:00Z"><w:r>'
            '<w:delText xml:space="preserve">never </w:delText></w:r></w:del>',
            f'<w:ins w:author="Cy">{words("always ")}</w:ins>',
            "so.",
        )
    )
    assert article.text == "It was always so."
    assert notes(article) == [("deletion", "", "never "), ("insertion", "always", "")]
    assert article.notes[0].start == article.text.index("always")
    assert [note.author for note in article.notes] == ["Bo", "Cy"]


def test_words_that_were_moved_stand_where_they_are_now():
    article = read(
        paragraph(
            f"<w:moveFrom>{words('One. ')}</w:moveFrom>",
            "Two. ",
            f"<w:moveTo>{words('One.')}</w:moveTo>",
        )
    )
    assert article.text == "Two. One."
    assert [kind for kind, _, _ in notes(article)] == ["deletion", "insertion"]


def test_a_deleted_paragraph_end_joins_the_two():
    deleted = '<w:rPr><w:del w:author="Bo"/></w:rPr>'
    assert read(paragraph("One ", properties=deleted), paragraph("line.")).text == "One line."


def test_footnotes_and_endnotes_stand_at_their_marks():
    article = read(
        paragraph(
            "They launched 24 missiles",
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            " last year",
            '<w:r><w:endnoteReference w:id="3"/></w:r>',
            ".",
        ),
        footnotes=f'<w:footnote w:id="2">{paragraph("See the data base.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="3">{paragraph("Of 2017.")}</w:endnote>',
    )
    assert article.text == "They launched 24 missiles last year."
    assert notes(article) == [("footnote", "", "See the data base."), ("endnote", "", "Of 2017.")]
    assert article.text[: article.notes[0].start].endswith("missiles")


def test_links_are_noted_whether_elements_or_fields():
    article = read(
        paragraph(
            '<w:hyperlink r:id="L1">' + words("a link") + "</w:hyperlink>",
            " and ",
            FIELD.format(words("a field")),
        ),
        links={"L1": "https://example.org/a?b=1&c=2"},
    )
    assert article.text == "a link and a field"
    assert notes(article) == [
        ("link", "a link", "https://example.org/a?b=1&c=2"),
        ("link", "a field", "https://example.org/f"),
    ]


def test_a_field_that_never_ends_takes_no_words_with_it():
    broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert read(paragraph("One ", broken), paragraph("Two.")).text == "One\nTwo."


def test_special_hyphens_tabs_and_breaks():
    run = (
        "<w:r><w:t>no</w:t><w:noBreakHyphen/><w:t>break so</w:t><w:softHyphen/><w:t>ft</w:t>"
        "<w:tab/><w:t>tab</w:t><w:br/><w:t>next</w:t></w:r>"
    )
    assert read(paragraph(run)).text == "no\u2011break soft\ttab\nnext"


def test_a_table_is_rows_of_cells():
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    table = (
        "<w:tbl>"
        + row(paragraph("Year"), paragraph("Ships"))
        + row(paragraph("2017"), paragraph("24") + paragraph("or 23"))
        + "</w:tbl>"
    )
    article = read(paragraph("Before it."), table, paragraph("After it."))
    assert lines(article)[1:3] == [("table", "Year\tShips"), ("table", "2017\t24 or 23")]


def test_a_table_that_lays_out_text_is_no_table():
    table = f"<w:tbl><w:tr><w:tc>{paragraph('One.')}{paragraph('Two.')}</w:tc></w:tr></w:tbl>"
    assert lines(read(table)) == [("body", "One."), ("body", "Two.")]


def test_a_text_box_is_read_once_after_its_paragraph():
    inside = f"<w:txbxContent>{paragraph('nobody had counted the ships')}</w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing><wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    article = read(
        paragraph("He said ", box, "that nobody had counted the ships."), paragraph("End.")
    )
    assert lines(article) == [
        ("body", "He said that nobody had counted the ships."),
        ("pull_quote", "nobody had counted the ships"),
        ("body", "End."),
    ]


def test_hidden_words_stay_hidden():
    hidden = words("secret ", "<w:rPr><w:vanish/></w:rPr>")
    assert read(paragraph("One ", hidden, "two.")).text == "One two."


def test_properties_of_the_file_fill_what_the_text_does_not_tell():
    core = (
        "<dc:title>A title</dc:title><dc:creator>Ann Example</dc:creator>"
        "<dcterms:created>2018-03-08T10:00:00Z</dcterms:created>"
    )
    article = read(paragraph("The minister said so."), core=core)
    assert (article.title, article.byline, article.published) == (
        "A title",
        "Ann Example",
        date(2018, 3, 8),
    )
    told = read(
        paragraph("Ships leave"), paragraph("By Bo Other"), paragraph("9 March 2018"), core=core
    )
    assert (told.title, told.byline, told.published) == (
        "Ships leave",
        "Bo Other",
        date(2018, 3, 9),
    )


def test_places_count_paragraphs_and_runs_as_python_docx_does():
    document = python_docx.Document()
    document.add_heading("Ships leave", 0)
    row = document.add_paragraph("The ")
    row.add_run("minister\tsaid").bold = True
    row.add_run(" so.")
    file = BytesIO()
    document.save(file)
    article = DocxImporter().read(file.getvalue())
    assert_sound(article)
    assert article.text == "Ships leave\nThe minister\tsaid so."
    for origin in article.origins:
        part, _, place = origin.place.partition("#p")
        number, run = map(int, place.split("/r"))
        there = document.paragraphs[number].runs[run].text
        here = article.text[origin.start : origin.start + origin.length]
        assert (part, there[origin.offset : origin.offset + origin.length]) == (
            "word/document.xml",
            here,
        )

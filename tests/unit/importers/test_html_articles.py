import re
from datetime import date

import pytest

from tests.builders_originals import page
from tests.unit.importers.sound import assert_sound, lines
from workbench.errors import UnreadableArticle
from workbench.importers.html import HtmlImporter
from workbench.importers.html_page import parse_page

SENTENCE = "The minister said that 24 ships left the harbour, and that nobody had counted them. "
BODY = f"<p>{SENTENCE * 2}</p>" * 4
ARTICLE = f"""
<nav><p>{SENTENCE}</p></nav>
<main><article>
<h1>Ships leave the harbour</h1><p class="standfirst">Why nobody counted them</p>
<div class="byline">By <a href="/ann">Ann Example</a></div>
{BODY}
<h2>The count</h2><ul><li>One ship</li><li>Two ships</li></ul>
<aside class="pull-quote"><p>Nobody had counted them</p></aside>
<blockquote>We counted none</blockquote>
<table><caption>Ships</caption><tr><th>Year</th><th>Ships</th></tr>
<tr><td>2017</td><td><p>24</p></td></tr></table>
<figure><img src="file:///etc/passwd"><figcaption>The harbour.
<span class="credit">Bo Lens</span></figcaption></figure>
<p><a href="/boats">Who owns the boats?</a></p>
<div class="share-tools">Share on Facebook</div>
</article><aside class="related"><p>{SENTENCE}</p></aside></main>
<footer><p>{SENTENCE}</p></footer><script>document.write("{SENTENCE}")</script>"""

JSON_LD = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"},
{"@type": ["NewsArticle"], "headline": "Ships leave the harbour",
"author": [{"name": "Ann Example"},
{"name": "Bo Other"}], "publisher": {"name": "Example News"},
"datePublished": "2018-03-08T23:30:00-05:00", "url": "https://example.org/ships"}]}</script>"""


def read(data: bytes):
    article = HtmlImporter().read(data)
    assert_sound(article)
    return article


def test_a_news_page_falls_into_its_parts():
    assert lines(read(page(ARTICLE, head=JSON_LD))) == [
        ("headline", "Ships leave the harbour"),
        ("deck", "Why nobody counted them"),
        ("credit", "By Ann Example"),
        *[("body", (SENTENCE * 2).strip())] * 4,
        ("heading", "The count"),
        ("list", "One ship"),
        ("list", "Two ships"),
        ("pull_quote", "Nobody had counted them"),
        ("pull_quote", "We counted none"),
        ("caption", "Ships"),
        ("table", "Year\tShips"),
        ("table", "2017\t24"),
        ("caption", "The harbour."),
        ("credit", "Bo Lens"),
        ("promo", "Who owns the boats?"),
    ]


def test_structured_data_tells_of_the_article():
    article = read(page(ARTICLE, head=JSON_LD))
    assert (article.title, article.byline) == (
        "Ships leave the harbour",
        "Ann Example and Bo Other",
    )
    assert (article.outlet, article.url) == ("Example News", "https://example.org/ships")
    assert (article.published, article.language) == (date(2018, 3, 8), "en")


def test_meta_tags_tell_it_where_there_is_no_structured_data():
    head = """<title>Ships leave - Example News</title>
    <meta property="og:title" content="Ships leave"><meta name="author" content="By Ann Example">
    <meta property="og:site_name" content="Example News"><meta property="og:locale" content="en_GB">
    <meta property="article:published_time" content="2018-03-08T10:00:00Z">
    <link rel="canonical" href="https://example.org/ships">"""
    article = read(page(BODY, head=head, language=""))
    assert (article.title, article.byline, article.outlet) == (
        "Ships leave",
        "Ann Example",
        "Example News",
    )
    assert (article.published, article.language) == (date(2018, 3, 8), "en-GB")
    assert article.url == "https://example.org/ships"


def test_a_saved_page_remembers_its_address():
    data = b"<!-- saved from url=(0025)https://example.org/ships -->" + page(BODY)
    assert read(data).url == "https://example.org/ships"


@pytest.mark.parametrize(
    "script", ["{", "[[[[[[", '{"@type": 5}', '{"@type":"Article","headline":["\\ud800"]}', "null"]
)
def test_broken_structured_data_does_no_harm(script):
    head = f'<script type="application/ld+json">{script}</script>'
    assert (SENTENCE * 2).strip() in read(page(BODY, head=head)).text


def test_links_are_notes_with_their_whole_address():
    article = read(
        page(f"<article>{BODY}<p>See <a href='../x?a=1&amp;b=2'>the book</a>.", head=JSON_LD)
    )
    [note] = article.notes
    assert article.text[note.start : note.end] == "the book"
    assert note.target == "https://example.org/x?a=1&b=2"


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "#top", "http://[", "file:///etc/passwd"]
)
def test_addresses_that_lead_nowhere_on_the_web_are_no_notes(target):
    assert read(page(f"{BODY}<p>See <a href='{target}'>the book</a>.")).notes == ()


def assert_leads_back(data: bytes) -> None:
    article = read(data)
    root, _, _ = parse_page(data)
    assert article.origins
    for origin in article.origins:
        [node] = root.getroottree().xpath(origin.place)
        there = str(node)[origin.offset : origin.offset + origin.length]
        here = article.text[origin.start : origin.start + origin.length]
        assert re.sub(r"\s", " ", here) == re.sub(r"\s", " ", there)


@pytest.mark.parametrize(
    "body",
    [
        ARTICLE,
        "<p>one<b>two</b>three<br>four<!-- no -->five</p>tail<pre>a\n  b</pre>",
        "<my-tag>own</my-tag><o:p>colon</o:p><p>so\xadft &shy;hyphen &amp; more</p>",
        "<ul><li>a<ul><li>b</ul><li>c</ul><table><tr><td>x<td>y</table>",
        "<div>" * 300 + "<p>deep</p>",
    ],
)
def test_every_letter_leads_back_to_its_text_node(body):
    assert_leads_back(page(body))


def test_white_space_is_what_a_browser_shows():
    assert read(page("<p>  one \n\t two<b> three</b> <i> four</i>&nbsp;five </p>")).text == (
        "one two three four\xa0five"
    )


def test_what_a_browser_draws_around_a_quotation_is_in_the_text():
    assert read(page("<p>He said <q>no</q>.</p>")).text == "He said “no”."


def test_old_pages_mean_windows_letters():
    assert read(page("<p>It&#146;s &#147;so&#148;</p>")).text == "It’s “so”"


def test_a_headline_outside_the_article_comes_first():
    head = "<header><h1>Ships leave the harbour</h1></header>"
    assert lines(read(page(f"{head}<div id=x>menu</div><article>{BODY}</article>")))[0] == (
        "headline",
        "Ships leave the harbour",
    )


def test_a_page_without_an_article_element_keeps_its_running_text():
    body = f"<div id=top><a href=/>Home</a></div><div class=c><h1>Ships leave</h1>{BODY}</div>"
    assert lines(read(page(body)))[-4:] == [("body", (SENTENCE * 2).strip())] * 4


def test_an_article_element_that_holds_too_little_is_not_believed():
    body = f"<article><p>Teaser.</p></article><div>{BODY * 3}</div>"
    assert read(page(body)).text.count("24 ships") == 24


def test_comments_that_outweigh_the_article_do_not_take_its_place():
    story = f"<article><h1>Ships leave</h1><p>{SENTENCE * 6}</p></article>"
    readers = f"<article class='reader'><p>{'I saw them leave, said a reader. ' * 60}</p></article>"
    assert SENTENCE.strip() in read(page(story + readers, head="<title>Ships leave</title>")).text


def test_the_readers_comments_are_left_out():
    readers = f"<div id='comments'><p>{'I saw them leave, said a reader. ' * 60}</p></div>"
    assert "a reader" not in read(page(f"<div>{BODY}{readers}</div>")).text


def test_a_lead_paragraph_beside_the_article_is_kept():
    article = f"<div class='article-body'>{BODY * 3}</div>"
    body = f"<div class=col><p class=lead>{SENTENCE}</p>{article}</div>"
    assert lines(read(page(f"{body}<div>menu</div>")))[0] == ("body", SENTENCE.strip())


def test_a_small_part_of_the_page_is_not_taken_for_all_of_it():
    body = f"<article><p>{SENTENCE * 5}</p></article>" + f"<section>{BODY * 3}</section>"
    assert read(page(body)).text.count("24 ships") == 29


def test_sections_that_a_script_would_show_are_read():
    hidden = f"<div style='display: none'><p>{SENTENCE * 4}</p></div>" * 8
    assert read(page(f"<article>{hidden}</article>")).text.count("24 ships") == 32


def test_labels_around_the_article_are_no_prose():
    article = read(page(f"<p>Politics</p><h1>Ships leave</h1>{BODY}<p>Ships</p><p>More topics</p>"))
    roles = [role for role, _ in lines(article)]
    assert roles == ["promo", "headline", *["body"] * 4, "promo", "promo"]


def test_like_paragraphs_are_all_kept():
    assert (
        read(page("<div>" + "<p>Nobody counted the ships.</p>" * 500 + "</div>")).text.count("\n")
        == 499
    )


@pytest.mark.parametrize(
    "wrap", ["<form>{}</form>", "<div hidden>{}</div>", "<div class=ad>{}</div>"]
)
def test_what_holds_the_article_is_read_whatever_it_is_called(wrap):
    assert (SENTENCE * 2).strip() in read(page(wrap.format(BODY))).text


def test_a_table_that_lays_out_a_page_is_no_table():
    article = read(page(f"<table><tr><td>menu</td><td>{BODY}</td></tr></table>"))
    assert "table" not in {role for role, _ in lines(article)}


def test_the_declared_encoding_is_used_and_told():
    data = "<meta charset='windows-1251'><p>Президент заявил.</p>".encode("cp1251")
    article = read(data)
    assert (article.text, article.encoding) == ("Президент заявил.", "cp1251")


def test_pictures_written_into_the_page_are_passed_over():
    data = page(f"{BODY}<img src='data:image/png;base64,{'A' * 11_000_000}'><p>The end of it.</p>")
    assert read(data).text.endswith("The end of it.")


@pytest.mark.parametrize("body", ["", "<script>x()</script>", "<img src=x>"])
def test_a_page_without_text_is_refused_with_what_to_do(body):
    with pytest.raises(
        UnreadableArticle, match="open it in a browser, copy the article, and paste"
    ):
        HtmlImporter().read(page(body))

"""The files that scripts made for the sample cases: as Word wants them, and alike each time."""

from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any
from zipfile import ZipFile

import pypdfium2
import pytest
from docx import Document
from lxml import etree

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
DRAFT = SEEDS / "magazine" / "draft.docx"

WORD = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


@pytest.fixture(scope="module")
def package() -> dict[str, Any]:
    """The XML parts of the magazine's draft, by their names."""
    with ZipFile(DRAFT) as draft:
        names = [name for name in draft.namelist() if name.endswith((".xml", ".rels"))]
        return {name: etree.fromstring(draft.read(name)) for name in names}


def test_the_draft_is_as_long_as_a_feature():
    words = [word for p in Document(str(DRAFT)).paragraphs for word in p.text.split()]
    assert 900 <= len(words) <= 1300


def test_every_mark_in_the_draft_points_at_something(package):
    body = package["word/document.xml"]
    for kind in ("comment", "footnote", "endnote"):
        referred = body.xpath(f"//w:{kind}Reference/@w:id", namespaces=WORD)
        written = package[f"word/{kind}s.xml"].xpath(
            f"//w:{kind}[w:p[w:pPr]]/@w:id", namespaces=WORD
        )
        assert sorted(referred) == sorted(written) != []


def test_comments_stand_around_words(package):
    body = package["word/document.xml"]
    for mark in body.xpath("//w:commentRangeStart/@w:id", namespaces=WORD):
        around = (
            f"//w:t[preceding::w:commentRangeStart[@w:id='{mark}']"
            f" and following::w:commentRangeEnd[@w:id='{mark}']]"
        )
        assert "".join(body.xpath(f"{around}/text()", namespaces=WORD)).strip()


def test_two_insertions_and_one_deletion_have_author_and_date(package):
    body = package["word/document.xml"]
    inserted, deleted = (body.xpath(f"//w:{tag}", namespaces=WORD) for tag in ("ins", "del"))
    assert (len(inserted), len(deleted)) == (2, 1)
    for change in (*inserted, *deleted):
        assert change.xpath("string(@w:author)", namespaces=WORD)
        assert change.xpath("string(@w:date)", namespaces=WORD).startswith("2025-09-12T")
    assert deleted[0].xpath("string(.//w:delText)", namespaces=WORD) == "very "


def test_every_relation_of_the_draft_leads_to_a_part_or_to_an_example(package):
    folder = "word/"
    for relation in package["word/_rels/document.xml.rels"]:
        if relation.get("TargetMode") == "External":
            assert relation.get("Target").startswith("https://example.org/")
        elif not relation.get("Target").startswith("../"):
            assert folder + relation.get("Target") in package


# --- the scripts ------------------------------------------------------------


def _script(name: str) -> ModuleType:
    spec = spec_from_file_location(name, ROOT / "packaging" / "seeds" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_draft_is_what_its_script_makes():
    made = BytesIO(_script("make_draft").make())
    with ZipFile(made) as fresh, ZipFile(DRAFT) as kept:
        for part in ("document", "comments", "footnotes", "endnotes"):
            assert fresh.read(f"word/{part}.xml") == kept.read(f"word/{part}.xml")


def test_the_draft_is_made_alike_every_time():
    script = _script("make_draft")
    assert script.make() == script.make()


def test_sources_are_made_alike_every_time():
    script = _script("make_sources")
    for source in script.SOURCES:
        assert script.make(source) == script.make(source)


def test_the_documents_made_have_the_pages_they_are_meant_to_have():
    pages = {}
    for source in _script("make_sources").SOURCES:
        path = SEEDS / source.target
        if path.suffix == ".pdf":
            with pypdfium2.PdfDocument(path) as pdf:
                pages[path.name] = len(pdf)
        else:
            assert path.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    assert pages == {"launches-2017.pdf": 3, "engineer-report.pdf": 2}

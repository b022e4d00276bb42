"""A writer's back-up folder of forty files, dropped on the sources of a draft."""

import pytest

from tests.builders_sources import eml, png, wav, xlsx
from ui.sources.image_view import ImageView
from workbench.services.views.sources import source_rows

ARTICLE = """The lake freezes earlier

The lake froze on 3 November, a week earlier than last year. It is 41 metres deep.
"""

KINDS = (
    ("note.txt", lambda n: f"Note {n}: the lake froze early.".encode()),
    ("depths.csv", lambda n: f"Place,Metres\nNorth,{n}\n".encode()),
    ("mail.eml", lambda n: eml(subject=f"Lake, letter {n}")),
    ("chart.png", lambda n: png(20, 20, grey=n)),
    ("table.xlsx", lambda n: xlsx({"Depths": [["Place", "Metres"], ["North", n]]})),
)


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    return desk


@pytest.fixture
def folder(tmp_path):
    """40 files that can be read, two that cannot be, one twice, and what systems leave behind."""
    pile = tmp_path / "back-up"
    (pile / "tapes").mkdir(parents=True)
    for number in range(1, 40):
        name, made = KINDS[number % len(KINDS)]
        (pile / f"{number} {name}").write_bytes(made(number))
    (pile / "tapes" / "40 call.wav").write_bytes(wav())
    (pile / "41 again.txt").write_bytes((pile / "5 note.txt").read_bytes())
    (pile / "42 empty.pdf").write_bytes(b"")
    (pile / ".DS_Store").write_bytes(b"x")
    return pile


def shown(desk):
    return desk.ask(source_rows, desk.parts.selection.draft.case_id)


def test_forty_files_come_in_with_one_drop_and_go_with_one_undo(desk, folder):
    desk.key("Ctrl+2")
    desk.drop(folder, on=desk.parts.sources)
    desk.until(lambda: len(shown(desk)) == 40)
    rows = shown(desk)
    assert [row.number for row in rows] == list(range(1, 41))
    assert [row.file_name.split()[0] for row in rows] == [str(n) for n in range(1, 41)]
    assert all(row.note == f"Writer’s reference: {row.number}." for row in rows)
    desk.until(lambda: "empty" in desk.message())
    assert desk.message() == (
        "“42 empty.pdf” is empty: ask for it again. 40 sources added, numbered 1 to 40."
        " “41 again.txt” was here already and not added again."
    )
    desk.key("Ctrl+Z")
    assert shown(desk) == []


def test_dropped_on_a_claim_the_folder_is_its_evidence(desk, folder):
    desk.select("The lake froze on 3 November")
    desk.key("C")
    desk.drop_on_claim("The lake froze on 3 November", folder)
    desk.until(lambda: len(shown(desk)) == 40)
    assert all(row.claims == (1,) for row in shown(desk))


def test_a_picture_is_boxed_typed_and_opened_again_with_the_keys_alone(desk, folder):
    desk.select("The lake froze on 3 November")
    desk.key("C")
    desk.drop_on_claim("The lake froze on 3 November", folder / "3 chart.png")
    desk.open_source("3 chart")
    desk.keys("B", "Up", "Shift+Right", "Return")
    desk.type("the lake froze on 3 November")
    desk.key("Return")
    assert desk.quotes("The lake froze on 3 November") == ["the lake froze on 3 November"]
    desk.key("Escape")
    desk.key("Escape")
    desk.key("Ctrl+1")
    desk.until(lambda: len(desk.parts.card.evidence.cards) == 1)
    [card] = desk.parts.card.evidence.cards.values()
    assert card.passage.text().endswith("· box · typed, not compared")
    card.passage.setFocus()
    desk.key("Return")
    picture = desk.parts.source_view.findChild(ImageView)
    desk.until(lambda: bool(picture._known))
    assert picture._known[0].is_wanted

"""What became of a wording: nothing lost, nothing struck in the middle of a word."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.text.word_diff import Change, Piece, word_diff

WORDINGS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(["24", "missiles", "last", "year", ",", " ", "  ", "é", "🚢", "\n", "23"]),
        max_size=30,
    ).map("".join),
)


def side(pieces: tuple[Piece, ...], *changes: Change) -> str:
    return "".join(piece.words for piece in pieces if piece.change in changes)


@settings(max_examples=300)
@given(old=WORDINGS, new=WORDINGS)
@example(old="one two", new="one  two")
@example(old="a b c d", new="x b y d")
def test_both_wordings_can_be_read_out_of_the_pieces(old, new):
    pieces = word_diff(old, new)
    assert side(pieces, Change.KEPT, Change.STRUCK) == old
    assert side(pieces, Change.KEPT, Change.PUT_IN) == new
    assert all(piece.words for piece in pieces)


def test_a_changed_word_is_struck_whole_and_before_what_replaces_it():
    assert word_diff("launched 24 missiles last year.", "launched 23 missiles in 2017.") == (
        Piece(Change.KEPT, "launched "),
        Piece(Change.STRUCK, "24"),
        Piece(Change.PUT_IN, "23"),
        Piece(Change.KEPT, " missiles "),
        Piece(Change.STRUCK, "last year"),
        Piece(Change.PUT_IN, "in 2017"),
        Piece(Change.KEPT, "."),
    )


def test_wordings_with_little_in_common_are_not_shredded():
    old, new = "It never rained in May.", "The council met twice, on 3 June and 9 July"
    assert word_diff(old, new) == (Piece(Change.STRUCK, old), Piece(Change.PUT_IN, new))


def test_the_same_words_are_kept_and_none_are_nothing():
    assert word_diff("as it was", "as it was") == (Piece(Change.KEPT, "as it was"),)
    assert word_diff("", "") == ()

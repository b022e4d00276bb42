import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import NotFound, UnreadableScale
from workbench.model import Family, IconShape, RatingScale, Underline
from workbench.services.scales import load_scale, scale_named, shipped_scales

HEAD = """\
name = "desk"
title = "Our desk"
version = "1"
"""


def rating(key, label, icon="check"):
    return f"""
[[ratings]]
key = "{key}"
label = "{label}"
family = "true"
icon = "{icon}"
underline = "solid"
value = 1
"""


SO = rating("so", "So")
NOT_SO = rating("not_so", "Not so", "cross")


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "desk.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def without(text, key):
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(f"{key} ="))


def line_of(text, needle):
    return text[: text.index(needle)].count("\n") + 1


def test_a_desks_own_file_becomes_a_scale_in_its_order(write):
    scale = load_scale(write(HEAD + SO + NOT_SO))
    assert (scale.name, scale.title, scale.version) == ("desk", "Our desk", "1")
    assert [rating.label for rating in scale.ratings] == ["So", "Not so"]
    so = scale.rating("so")
    assert (so.family, so.icon, so.underline) == (Family.TRUE, IconShape.CHECK, Underline.SOLID)
    assert so.value == 1.0


def test_a_rating_without_colours_takes_those_of_its_family(write):
    scale = load_scale(write(HEAD + SO))
    shipped = scale_named("workbench").rating("true")
    assert (scale.ratings[0].light, scale.ratings[0].dark) == (shipped.light, shipped.dark)


def test_a_rating_keeps_its_own_colours(write):
    scale = load_scale(write(HEAD + SO + 'light = "#00AA11"\ndark = "#aaffbb"\n'))
    assert (scale.ratings[0].light, scale.ratings[0].dark) == ("#00aa11", "#aaffbb")


def test_a_file_from_windows_is_read_like_any_other(write):
    windows = b"\xef\xbb\xbf" + (HEAD + SO).replace("\n", "\r\n").encode()
    assert load_scale(write(windows)).ratings[0].key == "so"


def test_a_desk_may_give_no_label_at_all(write):
    scale = load_scale(write(HEAD + "conclusion_only = true\n"))
    assert scale.conclusion_only
    assert scale.ratings == ()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ('icon = "tick"', "check"),
        ('underline = "thick"', "wave"),
        ('family = "perhaps"', "unproven"),
        ("value = 1.5", "from 0"),
        ("value = nan", "from 0"),
        ("value = true", "from 0"),
        ('label = " "', "label"),
        ("label = 7", "label"),
        ('key = ["so"]', "key"),
        ('colour = "#ffffff"', "colour"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_line(write, wrong, says):
    name = wrong.split(" ")[0]
    text = HEAD + NOT_SO + without(SO, name) + f"{wrong}\n"
    with pytest.raises(UnreadableScale) as refused:
        load_scale(write(text))
    assert f"line {line_of(text, wrong)}:" in str(refused.value)
    assert says in str(refused.value)
    assert "desk.toml" in str(refused.value)
    assert refused.value.hint


@pytest.mark.parametrize("colour", ["red", "#fff", "#12345g", "#1234567"])
def test_a_colour_must_be_written_out(write, colour):
    text = HEAD + SO + f'light = "{colour}"\n'
    with pytest.raises(UnreadableScale, match=f"line {line_of(text, 'light')}: .*#2f5fb3"):
        load_scale(write(text))


@pytest.mark.parametrize("missing", ["key", "label", "family", "icon", "underline"])
def test_a_missing_entry_is_refused_where_its_rating_begins(write, missing):
    text = HEAD + SO + without(NOT_SO, missing)
    second = text.rindex("[[ratings]]")
    line = text[:second].count("\n") + 1
    with pytest.raises(UnreadableScale, match=f"line {line}: this rating has no “{missing}”"):
        load_scale(write(text))


@pytest.mark.parametrize("missing", ["name", "title", "version"])
def test_a_scale_needs_a_name_a_title_and_a_version(write, missing):
    with pytest.raises(UnreadableScale, match=f"line 1: the scale has no “{missing}”"):
        load_scale(write(without(HEAD, missing) + SO))


@pytest.mark.parametrize("what", ["key", "label"])
def test_two_ratings_may_not_be_called_the_same(write, what):
    own = "so" if what == "key" else "So"
    other = f'{what} = "not_so"' if what == "key" else f'{what} = "Not so"'
    text = HEAD + SO + NOT_SO.replace(other, f'{what} = "{own}"')
    line = text[: text.rindex(f"{what} = ")].count("\n") + 1
    with pytest.raises(UnreadableScale, match=f"line {line}: .*“{own}” already"):
        load_scale(write(text))


def test_syntax_that_is_not_toml_is_refused_with_its_line(write):
    text = HEAD + "\nthis is no toml\n" + SO
    with pytest.raises(UnreadableScale, match="line 5: "):
        load_scale(write(text))


def test_a_text_left_open_is_refused_with_its_line(write):
    with pytest.raises(UnreadableScale, match="line 4: "):
        load_scale(write(HEAD + 'origin = "nowhere'))


def test_bytes_that_are_no_text_are_refused_with_their_line(write):
    with pytest.raises(UnreadableScale, match="line 3: this is not UTF-8"):
        load_scale(write(b'name = "a"\ntitle = "b"\nversion = "\xff"\n'))


def test_a_file_that_is_not_there_is_refused_by_its_name(tmp_path):
    with pytest.raises(UnreadableScale, match=r"“gone\.toml” cannot be opened"):
        load_scale(tmp_path / "gone.toml")


def test_a_scale_without_ratings_is_refused(write):
    with pytest.raises(UnreadableScale, match="no ratings"):
        load_scale(write(HEAD))


def test_a_scale_cannot_both_have_labels_and_give_none(write):
    text = HEAD + "conclusion_only = true\n" + SO
    with pytest.raises(UnreadableScale, match=f"line {line_of(text, '[[ratings]]')}:"):
        load_scale(write(text))


def test_forty_ratings_are_enough(write):
    forty = HEAD + "".join(rating(f"so_{n}", f"So {n}") for n in range(40))
    assert len(load_scale(write(forty)).ratings) == 40
    with pytest.raises(UnreadableScale, match=f"line {forty.count(chr(10)) + 2}: more than 40"):
        load_scale(write(forty + SO))


def test_a_single_table_is_no_list_of_ratings(write):
    text = HEAD + SO.replace("[[ratings]]", "[ratings]")
    with pytest.raises(UnreadableScale, match=r"line 5: each rating must begin with \[\[ratings"):
        load_scale(write(text))


@settings(max_examples=60, deadline=None)
@given(
    above=st.lists(
        st.sampled_from(
            [
                "# a comment with icon = in it",
                "",
                'origin = """\nicon = "tick"\n[[ratings]]\n"""',
                "  # [[ratings]]",
            ]
        ),
        max_size=5,
        unique=True,
    ),
    before=st.integers(0, 3),
)
def test_the_line_is_right_whatever_stands_above_it(tmp_path_factory, above, before):
    path = tmp_path_factory.mktemp("scale") / "desk.toml"
    fine = "".join(
        rating(f"so_{n}", f"So {n}") + 'meaning = """\nkey = 3\n"""\n' for n in range(before)
    )
    text = HEAD + "\n".join(above) + "\n" + fine + SO + "retired = 1\n"
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableScale, match=f"line {line_of(text, 'retired')}: "):
        load_scale(path)


def test_our_own_scale_comes_first_and_in_the_desks_order():
    first = shipped_scales()[0]
    assert [rating.label for rating in first.ratings] == [
        "True",
        "Mostly true",
        "Mixed",
        "Misleading",
        "Missing context",
        "Mostly false",
        "False",
        "Outdated",
        "Unproven",
    ]


def test_a_shipped_scale_is_found_by_its_name():
    assert scale_named("averitec").title == "AVeriTeC"
    assert scale_named("conclusion").conclusion_only


def test_a_scale_nobody_ships_is_not_found():
    with pytest.raises(NotFound, match="“geppetto”"):
        scale_named("geppetto")


def test_a_label_a_desk_no_longer_gives_is_kept_and_marked():
    assert scale_named("snopes").rating("unproven").retired
    assert not scale_named("snopes").rating("unfounded").retired


def test_what_comes_back_from_shipped_scales_may_be_changed_without_harm():
    shipped_scales().clear()
    assert shipped_scales()


@pytest.mark.parametrize("scale", shipped_scales(), ids=lambda scale: scale.name)
def test_every_shipped_scale_says_where_it_is_from_and_what_its_labels_mean(scale):
    assert scale.origin
    assert all(rating.meaning for rating in scale.ratings)
    assert RatingScale.from_data(scale.as_data()) == scale


@pytest.mark.parametrize("scale", shipped_scales(), ids=lambda scale: scale.name)
def test_values_fall_from_true_to_false_in_the_desks_order(scale):
    values = [rating.value for rating in scale.ratings if rating.value is not None]
    assert values == sorted(values, reverse=True)

"""In which language a text is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text.language import is_english, language_of, name_of, recognised

ENGLISH = """The harbour board met on Tuesday and voted to close the old ferry landing, which has
been used since 1911. Its members said that the pier was unsafe and that repairs would cost more
than the town could raise in ten years. Two of them voted against it.
"""
GERMAN = """Der Hafenausschuss hat am Dienstag beschlossen, den alten Anleger zu schließen,
der seit 1911 in Betrieb ist. Die Mitglieder sagten, die Brücke sei nicht mehr sicher, und eine
Reparatur koste mehr, als die Stadt in zehn Jahren aufbringen könne. Zwei stimmten dagegen.
"""
FRENCH = """La commission du port a décidé mardi de fermer le vieil embarcadère,
qui sert depuis 1911. Ses membres ont dit que la jetée n'était plus sûre et
que les réparations coûteraient plus que ce
que la ville pourrait réunir en dix ans. Deux d'entre eux ont voté contre.
"""
DUTCH = """De havencommissie heeft dinsdag besloten de oude aanlegplaats van de veerboot te sluiten,
die sinds 1911 in gebruik is. De leden zeiden dat de steiger niet meer veilig is en dat herstel
meer zou kosten dan de stad in tien jaar kan opbrengen. Twee van hen stemden tegen.
"""
SPANISH = """La comisión del puerto decidió el martes cerrar el viejo embarcadero, que se usa desde
1911. Sus miembros dijeron que el muelle ya no era seguro y que la reparación costaría más de lo que
la ciudad podría reunir en diez años. Dos de ellos votaron en contra.
"""
RUSSIAN = """Комиссия порта решила во вторник закрыть старый причал парома, который служит с 1911
года. Её члены сказали, что пристань больше не безопасна, а ремонт будет стоить больше, чем город
сможет собрать за десять лет. Двое из них голосовали против этого решения.
"""
CHINESE = """港口委员会星期二决定关闭自一九一一年以来一直使用的旧渡轮码头。
委员们表示，码头已经不再安全，维修费用将超过该市十年内所能筹集的资金。其中两名委员投了反对票。市长说，她将在春天之前提出一项新的计划。
"""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (FRENCH, "fr"),
        (DUTCH, "nl"),
        (SPANISH, "es"),
        (RUSSIAN, "ru"),
        (CHINESE, "zh"),
    ],
)
def test_the_language_of_a_few_sentences_is_told(text, language):
    assert recognised(" ".join(text.split())) == language


@pytest.mark.parametrize(
    "text",
    ["", "Ja.", "Berlin, 3. Mai 2018", "Angela Merkel\nEmmanuel Macron\nTheresa May", "24 " * 500],
)
def test_of_a_short_text_no_language_is_told(text):
    assert recognised(text) == ""


def test_an_english_article_that_quotes_german_stays_english():
    told = recognised(f"{ENGLISH}\n{ENGLISH}\n“{GERMAN.splitlines()[0]}”\n{ENGLISH}")
    assert told == "en"


def test_half_in_one_language_and_half_in_another_is_neither_of_two_foreign_ones():
    assert recognised(GERMAN.replace("\n", " ") + "\n" + FRENCH.replace("\n", " ")) == ""


def test_a_text_that_is_sure_wins_over_what_its_file_says():
    assert language_of(GERMAN, "en-US") == "de"
    assert language_of(ENGLISH, "de-DE") == "en"
    assert language_of(ENGLISH, "") == "en"


def test_the_region_that_a_file_names_is_kept():
    assert language_of(ENGLISH, "en-GB") == "en-GB"
    assert language_of(GERMAN, "de-AT") == "de-AT"


def test_where_the_text_is_unsure_the_file_is_believed():
    assert language_of("Kurz.", "de-CH") == "de-CH"


@pytest.mark.parametrize(
    ("tag", "name"), [("de", "German"), ("pt-BR", "Portuguese"), ("ace", "ace")]
)
def test_a_language_is_called_by_its_english_name(tag, name):
    assert name_of(tag) == name


@pytest.mark.parametrize(("tag", "english"), [("", True), ("en-GB", True), ("de", False)])
def test_nothing_known_counts_as_english(tag, english):
    assert is_english(tag) is english


@settings(deadline=None)  # the first one reads the model
@given(st.text(max_size=300))
def test_whatever_the_text_an_answer_is_a_code_or_nothing(text):
    told = recognised(text)
    assert told == "" or (told.isalpha() and told == told.lower())

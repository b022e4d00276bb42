"""The language of an article: recognised when it is opened, told, and no claims looked for."""

import pytest

from workbench.importers.opening import paste
from workbench.model import Coverage
from workbench.services.capturing import open_article_file
from workbench.services.detection import find_claims, foreign, told_of_foreign
from workbench.store.captures import Captures

GERMAN = (
    "Der alte Anleger wird geschlossen\n\n"
    "Der Hafenausschuss hat am Dienstag beschlossen, den alten Anleger der Fähre zu schließen, "
    "der seit 1911 in Betrieb ist und 24 Schiffe im Jahr sieht.\n\n"
    "Die Mitglieder sagten, die Brücke sei nicht mehr sicher, und eine Reparatur koste mehr, als "
    "die Stadt in zehn Jahren aufbringen könne."
)
ENGLISH = (
    "The harbour board voted on Tuesday to close the old landing, which has served 24 ships a "
    "year since 1911. Its members said that the pier was unsafe and that repairs would cost more "
    "than the town could raise."
)


@pytest.mark.parametrize(("words", "language"), [(GERMAN, "de"), (ENGLISH, "en"), ("Ahoi.", "")])
def test_an_article_is_opened_with_the_language_it_is_in(tmp_path, words, language):
    path = tmp_path / "article.txt"
    path.write_text(words, encoding="utf-8")
    opened = open_article_file(Captures(tmp_path / "files"), path)
    assert opened.article.language == language


def test_a_page_in_german_that_calls_itself_english_is_german(tmp_path):
    path = tmp_path / "page.html"
    body = "".join(f"<p>{line}</p>" for line in GERMAN.split("\n\n"))
    path.write_text(f"<html lang='en-US'><body><article>{body}</article></body></html>", "utf-8")
    opened = open_article_file(Captures(tmp_path / "files"), path)
    assert opened.article.language == "de"


@pytest.mark.parametrize("coverage", list(Coverage))
def test_in_another_language_no_claims_are_looked_for(coverage):
    article = paste(GERMAN)
    assert list(find_claims(article.text, article.parts, coverage=coverage)) == []
    assert list(find_claims(ENGLISH, (), coverage=coverage)) != []


def test_a_wrong_tag_of_an_english_article_hides_no_claims():
    assert list(find_claims(ENGLISH, (), language="fr-FR")) != []


def test_what_is_said_names_the_language():
    told = told_of_foreign(foreign(GERMAN, ""))
    assert told.startswith("This article seems to be in German.")
    assert foreign(ENGLISH, "") == ""

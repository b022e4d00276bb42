"""Ages: "24-year-old", "aged 24", "Ines Falk, 24, said", "she was 34 when", "people over 65"."""

from workbench.reading.counted import is_plural, phrase_after
from workbench.reading.found import Form, Found
from workbench.reading.numerals import Numeral
from workbench.reading.tokens import DASHES, HYPHENS, Tokens
from workbench.reading.units import DURATIONS, Unit
from workbench.reading.words import words

_BE_AGED = words("was is turned turns turn turning be being am became")
_NEARLY_AGED = words("just only about nearly almost still now over under around barely already")
_PERSONS = words(
    """
    he she who i minister president man woman mother father singer actor coach driver pilot author
    striker mayor king queen pope prince senator doctor suspect victim patient poet artist student
    prisoner soldier teenager boy girl widow bishop judge chief guard nurse dancer
    """
)
_DOERS = ("er", "or", "ist", "ian", "man", "woman", "boy", "girl", "ee")
_NO_DOERS = words(
    """
    number order power paper summer winter weather water river tower floor figure later other over
    under after never ever matter layer quarter offer letter member corner centre fever cover
    counter computer dinner answer september october november december error factor sector labor
    color door indoor minor major list fee degree committee guarantee knee tree three agree coffee
    remainder border tender ladder counter gender wonder shoulder
    """
)
_PERSONS_OF = words("man woman boy girl child youth lad teenager pensioner widow student player")
"""Whoever may be "of seventeen"."""

_AFTER_AGE = words("when and at on last this in next but so or if now then today , . ; : — – )")
_NO_AGE = words("of to percent % - per")
_AGE_BOUNDS = words("under over below above than between by of to and about around - – —")
_AGED_PERSONS = words(
    """
    people children adults men women those anyone everyone youths drivers workers voters persons
    teenagers girls boys players patients students kids americans britons somebody someone
    """
)
"""Whoever may be "over 65", with no word for years."""

_NO_PERSONS = words("and or to of in at on for by page item lot row seat room bus line")
_YOUNGEST_OVER, _YOUNGEST, _OLDEST = 4, 6, 125


def age(tokens: Tokens, number: Numeral, unit: Unit | None) -> Found | None:
    """The age that a number is, its words for years included; None if it is something else."""
    if unit is not None:
        return _in_years(tokens, number, unit)
    if not 0 < number.value < _OLDEST:
        return None
    if _is_of_a_group(tokens, number):
        return _aged(tokens, number, number.last + 1, "year")
    if _is_a_mean(tokens, number):
        return Found(number.first, number.last, number.value, number.step, "year", Form.MEASURE)
    said = (
        _is_behind_age(tokens, number.first)
        or _is_in_commas(tokens, number)
        or _is_said_of_a_person(tokens, number)
        or _is_of_persons(tokens, number)
        or _is_of_a_person(tokens, number)
    )
    return _aged(tokens, number, number.last, "year") if said else None


def _is_of_a_group(tokens: Tokens, number: Numeral) -> bool:
    """ "The over-75s"."""
    tied = tokens[number.first - 1].text in HYPHENS
    many = tokens.lower(number.last) in ("s", "'s") and tokens.touch(number.last - 1)
    return tied and many and tokens.lower(number.first - 2) in ("over", "under")


def _is_a_mean(tokens: Tokens, number: Numeral) -> bool:
    """ "The average age was 43"."""
    be = tokens.lower(number.first - 1) in ("was", "is", "were", "of", "at")
    means = tokens.lower(number.first - 3) in ("average", "mean", "median")
    return be and means and tokens.lower(number.first - 2) in ("age", "ages")


def _in_years(tokens: Tokens, number: Numeral, unit: Unit) -> Found | None:
    if unit.name not in DURATIONS:
        return None
    behind = unit.last + 1 if tokens[unit.last].text in HYPHENS else unit.last
    if tokens.lower(behind) in ("old", "olds", "old's"):
        return _aged(tokens, number, behind + 1, unit.name)
    of_age = tokens.says(unit.last, "of", "age")
    return _aged(tokens, number, unit.last + 2, unit.name) if of_age else None


def _aged(tokens: Tokens, number: Numeral, last: int, unit: str) -> Found:
    whom = phrase_after(tokens, last)
    return Found(number.first, last, number.value, number.step, unit, Form.AGE, counts=whom)


def _is_behind_age(tokens: Tokens, first: int) -> bool:
    """ "Aged 18", "the age of 40", "aged between 18 and 24", "under the age of about 5"."""
    place = first - 1
    while place > first - 6 and (tokens.lower(place) in _AGE_BOUNDS or tokens[place].is_number):
        place -= 1
    return tokens.lower(place) in ("aged", "age", "ages")


def _is_in_commas(tokens: Tokens, number: Numeral) -> bool:
    """ "Ines Falk, 24, said", "the champion, 19, won", "Falk, 24 — a nurse — won"."""
    if tokens[number.first - 1].text != "," or number.in_words:
        return False
    behind = tokens[number.last].text
    closed = behind == "," or _is_dash(tokens, number.last)
    named = all(tokens[number.first - back].text[:1].isupper() for back in (2, 3))
    if named and (closed or behind in (".", ";")):
        return True
    who = tokens[number.first - 2]
    is_person = who.is_word and not is_plural(who.lower) and who.lower not in _NO_PERSONS
    return is_person and closed and number.value >= _YOUNGEST


def _is_dash(tokens: Tokens, at: int) -> bool:
    return tokens[at].text in (*DASHES, "―") and not tokens.touch(at - 1)


def _is_said_of_a_person(tokens: Tokens, number: Numeral) -> bool:
    """ "She was 34", "Jonas Reed is now 57", "the violinist was 34 when"."""
    verb = number.first - 1
    if tokens.lower(verb) in _NEARLY_AGED:
        verb -= 1
    if tokens.lower(verb) not in _BE_AGED:
        return False
    person, behind = tokens[verb - 1], tokens[number.last]
    alone = behind.lower in _AFTER_AGE or phrase_after(tokens, number.last) is None
    if not alone or behind.lower in _NO_AGE:
        return False
    named = all(tokens[verb - back].text[:1].isupper() for back in (1, 2))
    turned = tokens.lower(verb).startswith("turn")
    return (
        named
        or turned
        or person.lower in _PERSONS
        or _does_something(person.lower)
        or (person.is_word and behind.lower == "when")
        or (person.text == "," and _ends_a_who(tokens, verb - 1))
    )


def _ends_a_who(tokens: Tokens, comma: int) -> bool:
    """ "The composer, who died on Sunday, was 87": whether what the comma closes is of a person."""
    opened = next((at for at in range(comma - 1, 0, -1) if tokens[at].text == ","), 0)
    return tokens.lower(opened + 1) in ("who", "whose")


def _does_something(word: str) -> bool:
    """ "Bomber", "violinist", "guitarist": whoever does it, and not what."""
    return word.endswith(_DOERS) and word not in _NO_DOERS


def _is_of_persons(tokens: Tokens, number: Numeral) -> bool:
    """ "People over 65", "those under 30"."""
    if tokens.lower(number.first - 1) not in ("under", "over") or number.value < _YOUNGEST_OVER:
        return False
    return _is_alone(tokens, number) and tokens.lower(number.first - 2) in _AGED_PERSONS


def _is_of_a_person(tokens: Tokens, number: Numeral) -> bool:
    """ "A boy of seventeen"."""
    of = tokens.lower(number.first - 1) == "of"
    return of and tokens.lower(number.first - 2) in _PERSONS_OF and _is_alone(tokens, number)


def _is_alone(tokens: Tokens, number: Numeral) -> bool:
    counted = phrase_after(tokens, number.last)
    return counted is None or not is_plural(tokens.lower(counted[1] - 1))

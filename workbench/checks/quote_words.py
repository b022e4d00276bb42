"""The words of a quotation and of its source, folded so that typography does not count."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.reading.number_words import ONES, ORDINALS, SCALES, TENS
from workbench.reading.quotations import quotations
from workbench.reading.words import words


class ChangeKind(StrEnum):
    """What sort of word was changed: the first three turn a meaning round."""

    FIGURE = "figure"
    NEGATION = "negation"
    NAME = "name"
    WORD = "word"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``[start, end)``; `folded` is what is compared, `opens` that a sentence begins."""

    text: str
    folded: str
    start: int
    end: int
    opens: bool = False


_WORD = re.compile(r"(?<![\w.,])[-−](?=\d)|\d[\d.,:]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)*|[%$£€¥₩₹°]")
_HYPHENED = re.compile(r"[-‐‑]")
_APOSTROPHES = str.maketrans("’‘", "''")
_STOPS = re.compile(r"[.!?:…]|[\"“”„«»]\s*$")
_ACRONYMS = words("US WHO IT AIDS")
"""In capitals these are names, in small letters other words."""

_NEGATIONS = words(
    """
    no not never none nobody nothing neither nor without cannot hardly barely scarcely denied deny
    denies failed fails fail
    """
)
_NUMBER_WORDS = (ONES.keys() | TENS.keys() | SCALES.keys() | ORDINALS.keys()) | words(
    "half quarter percent per cent double twice hundreds thousands millions billions dozens"
)
_MONEY = words("% $ £ € ¥ ₩ ₹ ° - −")
_NO_NAMES = words("I A The")
_VERBS = words(
    """
    is isn't was wasn't has hasn't had can can't cannot could will won't would should may might
    must does doesn't did didn't needs wants knows makes gives takes says said wins won lost
    voted started began signed asked told
    """
)
_OPENERS = words(
    """
    he she it they we you i this that these those everyone everybody everything someone somebody
    something nothing nobody anyone anybody anything each many most some few all both neither
    either one what who which whoever whatever here there now then today yesterday tomorrow
    money water food work time trade war peace oil gas crime hope fear truth law justice health
    debt growth weather rain power energy history art music school progress help anger trust
    demand supply aid bread life death love pain luck
    """
)
"""Words that open a sentence without "the", and are no names."""

_COMMON_ENDINGS = ("s", "ing", "tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence")


def words_of(text: str) -> list[Word]:
    """The words, numbers and signs of money and measure; all other signs are left out."""
    found: list[Word] = []
    before = 0
    for match in _WORD.finditer(text):
        opens = not found or bool(_STOPS.search(text[before : match.start()]))
        found.append(Word(match[0], _fold(match[0]), match.start(), match.end(), opens))
        before = match.end()
    return found


def _fold(word: str) -> str:
    return word if word in _ACRONYMS else word.translate(_APOSTROPHES).casefold()


def hyphens_closed(text: str, found: list[Word]) -> list[Word]:
    """The same words, with those that a hyphen ties taken as one: "under-trained"."""
    closed: list[Word] = []
    for word in found:
        last = closed[-1] if closed else None
        tied = last is not None and _HYPHENED.fullmatch(text, last.end, word.start)
        if last is not None and tied and last.text[-1].isalpha() and word.text[0].isalpha():
            whole = last.text + "-" + word.text
            closed[-1] = Word(whole, last.folded + word.folded, last.start, word.end, last.opens)
        else:
            closed.append(word)
    return closed


def spoken(text: str, found: list[Word]) -> list[Word]:
    """Only the words between quotation marks: without the "she said" that stands between two."""
    spans = [(quotation.start, quotation.end) for quotation in quotations(text)]
    inside: list[Word] = []
    at = 0
    for word in found:
        while at < len(spans) and spans[at][1] <= word.start:
            at += 1
        if at < len(spans) and spans[at][0] <= word.start:
            inside.append(word)
    return inside


def kind_of(changed: Iterable[Word], following: Word | None = None) -> ChangeKind:
    """What sort of change it is to change these words; `following` is the word behind them."""
    changed = list(changed)
    folded = {word.folded for word in changed}
    if folded & _MONEY or folded & _NUMBER_WORDS or any(word[0].isdigit() for word in folded):
        return ChangeKind.FIGURE
    if folded & _NEGATIONS or any(word.endswith("n't") for word in folded):
        return ChangeKind.NEGATION
    if any(_is_name(word) for word in changed) or _are_subjects(changed, following):
        return ChangeKind.NAME
    return ChangeKind.WORD


def _is_name(word: Word) -> bool:
    return word.text[0].isupper() and not word.opens and word.text not in _NO_NAMES


def _are_subjects(changed: Sequence[Word], following: Word | None) -> bool:
    """Whether words that open a sentence are names: single nouns without "the".

    A verb follows, or another word with a capital ("Igor Petrov").
    """
    return (
        len(changed) == 2
        and following is not None
        and (following.folded in _VERBS or _is_name(following))
        and all(
            word.opens and word.text[0].isupper() and _may_be_a_name(word.folded)
            for word in changed
        )
    )


def _may_be_a_name(word: str) -> bool:
    return word not in _OPENERS and not word.endswith(_COMMON_ENDINGS)


def text_of(found: Iterable[Word]) -> str:
    """The words with blanks between them."""
    return " ".join(word.text for word in found)


_SHORT = {"n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'m": " am"}
_SHORTENED = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not"}


def written_out(found: Iterable[Word]) -> list[Word]:
    """The same words with those drawn together as two: "did not" of "didn't"."""
    return [part for word in found for part in _written_out(word)]


def _written_out(word: Word) -> list[Word]:
    long = _SHORTENED.get(word.folded) or next(
        (
            word.folded.removesuffix(short) + behind
            for short, behind in _SHORT.items()
            if word.folded.endswith(short)
        ),
        word.folded,
    )
    return [word] if long == word.folded else [replace(word, folded=one) for one in long.split()]


def run(found: Sequence[Word], there: Sequence[Word], start: int = 0) -> int | None:
    """Where the words stand one behind the other, at or behind a place; None if nowhere."""
    wanted = [word.folded for word in found]
    for at in range(start, len(there) - len(found) + 1):
        if there[at].folded == wanted[0] and all(
            there[at + step].folded == folded for step, folded in enumerate(wanted)
        ):
            return at
    return None

"""Letters for the lines of a menu: each line has one of its own, pressed while it is open."""

from collections.abc import Sequence


def letters_for(lines: Sequence[str]) -> list[int | None]:
    """For each line the place of its letter; None if no letter of it is left.

    First letters of words are preferred. A line that has but taken letters
    gets one if the line that took it can do with another, and so on.
    """
    owner: dict[str, int] = {}

    def take(line: int, asked: set[str]) -> bool:
        for at in _places(lines[line]):
            letter = lines[line][at].lower()
            if letter in asked:
                continue
            asked.add(letter)
            if letter not in owner or take(owner[letter], asked):
                owner[letter] = line
                return True
        return False

    for line in range(len(lines)):
        take(line, set())
    given = {line: letter for letter, line in owner.items()}
    return [_place(lines[line], given.get(line)) for line in range(len(lines))]


def with_letter(text: str, at: int | None) -> str:
    """The words of a line as Qt wants them: the letter at `at` marked."""
    return text if at is None else f"{text[:at]}&{text[at:]}"


def plain(text: str) -> str:
    """The words of a line without the mark."""
    return text.replace("&", "", 1)


def _places(text: str) -> list[int]:
    """Where letters stand: at the start of a word first."""
    starts = [at for at in range(len(text)) if at == 0 or text[at - 1] == " "]
    return [at for at in (*starts, *range(len(text))) if text[at].isalpha()]


def _place(text: str, letter: str | None) -> int | None:
    return next((at for at in _places(text) if text[at].lower() == letter), None)

"""The speakers of one article as it is read: their names in full, and who "he" is.

A pronoun is resolved only when the sentence just before was said by one
person (or, for "it", by one body); otherwise it stays a pronoun, and the
analyst sees that it is not known who speaks.
"""

from workbench.detect import words
from workbench.detect.names import Names, is_body, speaker_name

_PERSONAL = words.words("he she")
_OWN = words.words("i we")
_PRONOUNS = _PERSONAL | words.words("they it who you that this these those one")


class Speakers:
    """Remembers who was named and who spoke last. One for each article, fed in text order.

    `goes_on` is set when a paragraph ends inside a quotation: the next one is
    still the same speaker's. `introduced` is who is said to speak in the next one.
    """

    def __init__(self) -> None:
        self.goes_on = False
        self.introduced: tuple[str, ...] = ()
        self._names = Names()
        self._last = ""

    def read(self, paragraph: str) -> None:
        """Take in the names of a paragraph that come with a title."""
        self._names.read(paragraph)

    def chain(self, phrases: tuple[str, ...]) -> tuple[str, ...]:
        """The speakers behind the noun phrases of a report, outermost first, each once.

        A pronoun inside a report ("the minister said he had promised") adds
        nobody: it may be the reporter or someone else. "I said" is the writer.
        """
        found: list[str] = []
        for depth, phrase in enumerate(phrases):
            is_pronoun = phrase.lower() in _PRONOUNS
            if (is_pronoun and depth) or phrase.lower() in _OWN:
                continue
            name = self._pronoun(phrase.lower()) if is_pronoun else self.full(phrase)
            if name not in found:
                found.append(name)
        return tuple(found)

    def spoke(self, chain: tuple[str, ...]) -> None:
        """The sentence just read was said by the first of `chain`, or by nobody if it is empty."""
        self._last = chain[0] if chain else ""

    @property
    def last(self) -> str:
        """Who said the sentence before, a pronoun if that is all we know; empty if nobody did."""
        return self._last

    def full(self, phrase: str) -> str:
        """The name in a noun phrase, in full where only one can be meant."""
        name = speaker_name(phrase)
        self._names.note(name)
        return self._names.full(name)

    def _pronoun(self, pronoun: str) -> str:
        last = self._last
        if not last or last in _PRONOUNS or " and " in last:
            return pronoun
        fits = (pronoun in _PERSONAL and not is_body(last)) or (pronoun == "it" and is_body(last))
        return last if fits else pronoun

"""Treebanks in CoNLL-U, read as paragraphs of raw text with the words upon them.

A paragraph is what the program hands the pipeline: one line of an article.
Treebanks mark paragraphs unevenly; a document without marks is one paragraph.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

KEPT_SUBTYPES = frozenset(
    {
        "acl:relcl",
        "advcl:relcl",
        "aux:pass",
        "compound:prt",
        "csubj:pass",
        "nmod:poss",
        "nsubj:pass",
        "obl:agent",
    }
)
"""Finer relations that the program can use; all others keep their main part alone."""

SPOKEN = "GUM_conversation"
"""Documents left out of training: their recordings have terms that allow no changes."""

LONGEST = 4
"""Sentences of one paragraph at most, so that a document without marks is not one long text."""


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word. `head` counts from 0 within the sentence; the root is its own head."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    blank_after: bool


Sentence = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that stand on one line, separated as the treebank says."""

    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> list[Word]:
        """All words in text order."""
        return [word for sentence in self.sentences for word in sentence]

    @property
    def text(self) -> str:
        """The raw text, without a blank at its end."""
        return "".join(word.form + " " * word.blank_after for word in self.words).rstrip(" ")


def read(path: Path, *, leave_out: str = "") -> list[Paragraph]:
    """All paragraphs of a CoNLL-U file, but those of documents whose name begins `leave_out`."""
    found: list[list[Sentence]] = []
    is_left_out = False
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.split("\n")
        name = next((line for line in lines if line.startswith("# newdoc id = ")), "")
        if name:
            is_left_out = bool(leave_out) and name.startswith(f"# newdoc id = {leave_out}")
        begins = bool(name) or any(line.startswith("# newpar") for line in lines)
        sentence = tuple(_words(lines))
        if not sentence or is_left_out:
            continue
        if begins or not found or len(found[-1]) >= LONGEST:
            found.append([])
        found[-1].append(sentence)
    return [Paragraph(tuple(sentences)) for sentences in found]


def _words(lines: Sequence[str]) -> Iterator[Word]:
    """The syntactic words; in these treebanks a contraction's words spell it out."""
    joined_until, blank_after = 0, True
    for line in lines:
        cells = line.split("\t")
        if len(cells) != 10 or "." in cells[0]:
            continue
        is_spaced = "SpaceAfter=No" not in cells[9]
        if "-" in cells[0]:
            joined_until, blank_after = int(cells[0].split("-")[1]), is_spaced
            continue
        number, head = int(cells[0]), int(cells[6])
        yield Word(
            form=cells[1],
            lemma=cells[2],
            upos=cells[3],
            xpos=cells[4],
            head=head - 1 if head else number - 1,
            relation=_relation(cells[7]),
            blank_after=_is_spaced(number, joined_until, is_spaced, blank_after),
        )


def _is_spaced(number: int, joined_until: int, word: bool, contraction: bool) -> bool:
    """Inside a contraction nothing is spaced; its last word is spaced as the whole is."""
    if number > joined_until:
        return word
    return contraction if number == joined_until else False


def _relation(label: str) -> str:
    return label if label in KEPT_SUBTYPES else label.split(":")[0]


CURLY = {"'": "’", "`": "‘"}


def with_curly_quotes(paragraph: Paragraph) -> Paragraph:
    """The paragraph as an editor would set it: “ ” ‘ ’ instead of straight marks."""
    is_open = False
    sentences = []
    for sentence in paragraph.sentences:
        words = []
        for word in sentence:
            form = word.form
            if form in {'"', "``", "''"}:
                is_open = word.xpos == "``" or (form == '"' and word.xpos != "''" and not is_open)
                form = "“" if is_open else "”"
            elif form == "'" and word.xpos == "``":
                form = "‘"
            else:
                form = form.replace("'", "’")
            words.append(
                Word(
                    form,
                    word.lemma,
                    word.upos,
                    word.xpos,
                    word.head,
                    word.relation,
                    word.blank_after,
                )
            )
        sentences.append(tuple(words))
    return Paragraph(tuple(sentences))


def as_doc(vocab: Vocab, paragraph: Paragraph) -> Doc:
    """The paragraph as spaCy's own document, with everything the treebank says of it."""
    words = paragraph.words
    heads: list[int] = []
    starts: list[bool] = []
    for sentence in paragraph.sentences:
        first = len(heads)
        heads.extend(first + word.head for word in sentence)
        starts.extend(place == 0 for place in range(len(sentence)))
    spaces = [word.blank_after for word in words]
    spaces[-1] = False
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=spaces,
        tags=[word.xpos for word in words],
        pos=[word.upos for word in words],
        lemmas=[word.lemma for word in words],
        heads=heads,
        deps=["ROOT" if word.relation == "root" else word.relation for word in words],
        sent_starts=starts,
    )


def word_count(paragraphs: Iterable[Paragraph]) -> int:
    """Words of all paragraphs together."""
    return sum(len(paragraph.words) for paragraph in paragraphs)

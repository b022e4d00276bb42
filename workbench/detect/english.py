"""The English pipeline: tokens, sentences, tags, lemmas and the parse.

The program's own (`resources/models/english`) speaks Universal Dependencies;
another that is installed as a package, or lies in a folder, may be named instead
("en_core_web_sm" and its kin have labels of their own). Whoever reads a parse
asks for roles (`roles`), which are the same for both.
"""

import threading
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from workbench.errors import WorkbenchError
from workbench.paths import bundled
from workbench.text.sentences import sentences

NEEDED = ("parser", "tagger")
"""Components without which a pipeline cannot be used."""

UNUSED = ("ner", "senter", "textcat", "entity_linker")
"""Components that would only cost time: names come from `naming`, sentences from our rules."""

PORTION = 2_000
"""Code points that are parsed at once, but for a sentence that is longer.

spaCy holds the interpreter lock while it works: much at once would freeze the window.
"""

LONGEST_SENTENCE = 5_000
"""Code points of a sentence; a longer one is no sentence and is parsed in pieces."""


class NoPipeline(WorkbenchError):
    """The English pipeline that the settings name cannot be used; the sentence says why."""

    hint = "Correct the name in the preferences, or leave it empty for the program's own."


def shipped() -> Path:
    """The folder of the program's own pipeline."""
    return bundled("resources") / "models" / "english"


_lock = threading.RLock()
_loaded: dict[str, Language] = {}


def load(model: str = "") -> Language:
    """The pipeline of that name, loaded once; threads that come meanwhile wait.

    Args:
        model: an installed package, or a folder; empty for the program's own.

    Raises:
        NoPipeline: it is not there, cannot be read, or does not tag and parse English.
    """
    name = model.strip()
    with _lock:
        if name not in _loaded:
            _loaded[name] = _read(name)
        return _loaded[name]


def _read(name: str) -> Language:
    told = f"The English model “{name}”" if name else "The program's own English model"
    try:
        # spaCy raises whatever its parts and the packages that they need raise
        english = spacy.load(Path(name).expanduser() if name else shipped(), exclude=UNUSED)
    except Exception as error:
        raise NoPipeline(f"{told} cannot be loaded: {_first_line(error)}") from error
    if english.lang != "en":
        raise NoPipeline(f"{told} cannot be used: it is made for “{english.lang}”.")
    for part in NEEDED:
        if part not in english.pipe_names:
            raise NoPipeline(f"{told} cannot be used: it has no {part}.")
    return english


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines()
    return (lines[0] if lines else type(error).__name__).rstrip(".") + "."


def parse(line: str, model: str = "") -> Doc:
    """One paragraph, parsed. Its sentences are those of `workbench.text.sentences`.

    For edited text these are right more often than the parser's own. Safe to be
    called by many threads; they take turns.

    Raises:
        NoPipeline: as `load`.
    """
    english = load(model)
    docs = []
    for portion in _portions(line):
        with _lock:
            doc = english.make_doc(portion)
            _set_sentences(doc)
            docs.append(english(doc))
    if len(docs) == 1:
        return docs[0]
    return Doc.from_docs(docs, ensure_whitespace=False)


def _portions(line: str) -> Iterator[str]:
    """The line in pieces that end where a sentence does; nothing is left out."""
    start = end = 0
    for sentence in sentences(line):
        if sentence.end - start > PORTION and end > start:
            yield line[start:end]
            start = end
        while sentence.end - start > LONGEST_SENTENCE:
            yield line[start : start + LONGEST_SENTENCE]
            start += LONGEST_SENTENCE
        end = sentence.end
        while end < len(line) and line[end].isspace():
            end += 1
    if start < len(line) or not line:
        yield line[start:]


def _set_sentences(doc: Doc) -> None:
    """Say of each token whether a sentence starts with it."""
    starts = {sentence.start for sentence in sentences(doc.text)}
    begins = False
    for token in doc:
        begins = begins or any(
            place in starts for place in range(token.idx, token.idx + len(token))
        )
        token.is_sent_start = token.i == 0 or (begins and not token.is_space)
        if not token.is_space:
            begins = False

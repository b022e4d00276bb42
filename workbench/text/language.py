"""In which language a text is written, if it is long enough to tell.

English is known by its small words; whatever is not plainly English is asked of
py3langid (BSD), whose model is read on first use, a second or two. A text is
taken for another language only where it is sure as a whole and most of its
paragraphs alone say the same: an English article that quotes much stays English.
"""

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from workbench.text.sentences import paragraphs

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SHORTEST = 120
"""Letters of a text from which its language is told; a sign of Chinese counts as three."""

_PARAGRAPH = 60
"""Letters of a paragraph that is asked by itself."""

_SURE = 0.9
_AGREEING = 0.6
"""Part of the paragraphs, by length, that must say what the whole says."""

_LONGEST = 20_000
"""Code points that are looked at; more would tell no more."""

_ENGLISH = 0.08
"""Part of the words of an English text that are among `_SMALL_WORDS`, at the least."""

_SMALL_WORDS = frozenset(
    ("the", "and", "that", "with", "from", "this", "were", "which", "have", "has", "are", "they")
)
_WORD = re.compile(r"[^\W\d_]+")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NO_LANGUAGE = frozenset({"zxx", "la", "eo", "xh"})
"""What py3langid answers to lists of names, codes and signs rather than to prose."""

_TOLD = """
    af=Afrikaans am=Amharic ar=Arabic arz=Arabic as=Assamese az=Azerbaijani be=Belarusian
    bg=Bulgarian bn=Bengali bs=Bosnian ca=Catalan cs=Czech cy=Welsh da=Danish de=German el=Greek
    en=English es=Spanish et=Estonian eu=Basque fa=Persian fi=Finnish fo=Faroese fr=French
    fy=Frisian ga=Irish gd=Gaelic gl=Galician gu=Gujarati ha=Hausa he=Hebrew hi=Hindi hr=Croatian
    hu=Hungarian hy=Armenian id=Indonesian ig=Igbo is=Icelandic it=Italian ja=Japanese ka=Georgian
    kk=Kazakh km=Khmer kn=Kannada ko=Korean ku=Kurdish ky=Kyrgyz lb=Luxembourgish lo=Lao
    lt=Lithuanian lv=Latvian mg=Malagasy mk=Macedonian ml=Malayalam mn=Mongolian mr=Marathi
    ms=Malay mt=Maltese my=Burmese ne=Nepali nl=Dutch nn=Norwegian no=Norwegian oc=Occitan
    om=Oromo or=Odia pa=Punjabi pl=Polish ps=Pashto pt=Portuguese qu=Quechua ro=Romanian
    ru=Russian rw=Kinyarwanda sd=Sindhi si=Sinhala sk=Slovak sl=Slovene sn=Shona so=Somali
    sq=Albanian sr=Serbian sv=Swedish sw=Swahili ta=Tamil te=Telugu th=Thai tl=Filipino tr=Turkish
    ug=Uyghur uk=Ukrainian ur=Urdu uz=Uzbek vi=Vietnamese yo=Yoruba yue=Cantonese zh=Chinese
    zu=Zulu
    """
_NAMES = dict(pair.split("=") for pair in _TOLD.split())


def recognised(text: str) -> str:
    """The ISO 639 code of a text's language ("de"), empty if that is not sure."""
    text = text[:_LONGEST]
    if _letters(text) < SHORTEST:
        return ""
    if _is_plainly_english(text):
        return "en"
    told = _classified(text)
    agreeing = _by_paragraphs(text)
    total = sum(agreeing.values())
    return told if told and total and agreeing[told] >= _AGREEING * total else ""


def language_of(text: str, told: str) -> str:
    """The language tag of a text of which a file says `told`: the text wins where it is sure.

    Templates say "en-US" of whatever is written into them.
    """
    found = recognised(text)
    return told if not found or primary(told) == found else found


def primary(tag: str) -> str:
    """The language of a tag without its region: "de" of "de-AT"."""
    return re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]


def is_english(tag: str) -> bool:
    """Whether a tag names English, or nothing."""
    return primary(tag) in ("", "en")


def name_of(tag: str) -> str:
    """The English name of a language: "German" of "de-AT"; the tag itself of a rare one."""
    return _NAMES.get(primary(tag), tag)


def _is_plainly_english(text: str) -> bool:
    words = _WORD.findall(text.lower())
    return sum(word in _SMALL_WORDS for word in words) >= _ENGLISH * len(words) > 0


def _by_paragraphs(text: str) -> Counter[str]:
    """Letters of the paragraphs that are long enough, by the language that each seems to be in."""
    found: Counter[str] = Counter()
    for span in paragraphs(text):
        line = span.of(text)
        letters = _letters(line)
        if letters >= _PARAGRAPH:
            found["en" if _is_plainly_english(line) else _classified(line)] += letters
    return found


def _classified(text: str) -> str:
    language, chance = _identifier().classify(text)
    return str(language) if chance >= _SURE and language not in _NO_LANGUAGE else ""


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text)) + 2 * len(_IDEOGRAPH.findall(text))


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # a second: when first asked

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

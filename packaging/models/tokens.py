"""How the pipeline cuts words where the treebanks agree and spaCy's own rules do otherwise."""

from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

PREFIXES = (
    *("anti", "co", "counter", "cross", "e", "ex", "inter", "mid", "mini", "multi", "non"),
    *("over", "post", "pre", "pro", "re", "semi", "sub"),
)
"""What stays on its word before a hyphen: "non-stop" is one word, "long-term" three."""

RUNS = (
    r"[!?]{2,}",
    r"-{2,}",
    r"={2,}",
    r"\*{2,}",
    r"_{2,}",
    r"#{2,}",
    r"~{2,}",
    r"<{2,}",
    r">{2,}",
)
"""Marks that are one token when they stand in a row."""

_HYPHEN = "(?:-|–|—|--|---|——|~)"


def set_tokens(english: Language) -> None:
    """Give the pipeline's tokenizer these rules on top of its own."""
    defaults = english.Defaults
    tokenizer = english.tokenizer
    tokenizer.prefix_search = compile_prefix_regex([*RUNS, *defaults.prefixes]).search
    tokenizer.suffix_search = compile_suffix_regex([*RUNS, *defaults.suffixes]).search
    kept = "".join(
        rf"(?<!\b{first}{rest})" for prefix in PREFIXES for first, rest in _cases(prefix)
    )
    infixes = [f"{kept}{rule}" if _HYPHEN in rule else rule for rule in defaults.infixes]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.add_special_case("and/or", [{"ORTH": "and"}, {"ORTH": "/"}, {"ORTH": "or"}])


def _cases(prefix: str) -> list[tuple[str, str]]:
    return [(prefix[0], prefix[1:]), (prefix[0].upper(), prefix[1:])]

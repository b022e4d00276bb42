"""The parse in one shape, whichever set of labels a pipeline speaks.

The program's own pipeline speaks Universal Dependencies (UD), `en_core_web_*` an
older set (CLEAR). There a preposition stands above its noun and "is" above what
somebody is said to be; in UD both stand below. `relations` gives UD's shape for
both, so whoever reads a parse knows one set of labels.
"""

from dataclasses import dataclass

from spacy.tokens import Doc

LABELS = {
    "agent": "case",
    "auxpass": "aux:pass",
    "acomp": "xcomp",
    "attr": "xcomp",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "npadvmod": "obl",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "preconj": "cc",
    "predet": "det",
    "prep": "case",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}
"""Labels of CLEAR that UD has another word for; the others are the same in both."""

PREPOSITIONS = frozenset({"prep", "agent"})
PREDICATES = frozenset({"attr", "acomp"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


@dataclass(slots=True)
class Relation:
    """What a token is to its head, a token number of the document; a root is its own head."""

    head: int
    label: str


def relations(doc: Doc) -> list[Relation]:
    """The relation of each token, as UD has it; labels are in small letters."""
    found = [Relation(token.head.i, token.dep_.lower()) for token in doc]
    clear = [relation.label for relation in found]
    for number in range(len(doc)):
        if clear[number] in {"pobj", "pcomp"}:
            _under_its_noun(doc, found, clear, number)
    for number in range(len(doc)):
        if clear[number] in PREDICATES and doc[number].head.lemma_ == "be":
            _over_its_verb(found, number)
    for relation in found:
        relation.label = LABELS.get(relation.label, relation.label)
    return found


def _under_its_noun(doc: Doc, found: list[Relation], clear: list[str], noun: int) -> None:
    """Let the noun take the place of its preposition; "to" of "according to" goes along."""
    preposition = doc[noun].head.i
    above = doc[preposition].head.i
    while clear[preposition] in PREPOSITIONS and clear[above] in PREPOSITIONS:
        if above != preposition - 1:
            break
        found[preposition] = Relation(above, "fixed")
        preposition, above = above, doc[above].head.i
    label = "obl:agent" if clear[preposition] == "agent" else clear[noun]
    if label == "pobj" and doc[above].pos_ in NOMINAL:
        label = "nmod"
    if clear[preposition] not in PREPOSITIONS:
        return
    found[noun] = Relation(above, label)
    found[preposition] = Relation(noun, "case")


def _over_its_verb(found: list[Relation], predicate: int) -> None:
    """Let what somebody is said to be take the place of "is", and all that hung on it."""
    verb = found[predicate].head
    for other, relation in enumerate(found):
        if relation.head == verb and other != verb:
            relation.head = predicate
    above = found[verb]
    found[predicate] = Relation(predicate if above.head == verb else above.head, above.label)
    found[verb] = Relation(predicate, "cop")

"""What a check found: which words, held against which others, by which rule.

A finding is computed and never stored. It says what agrees as well as what does
not; only what does not (`is_flag`) asks for somebody's eyes. None of them sets a
stance or a verdict.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from workbench.model.kinds import CheckKind
from workbench.model.span import TextSpan

if TYPE_CHECKING:
    # A window shows findings; it loads no check for that.
    from workbench.checks.quoting import Change


@dataclass(frozen=True, slots=True)
class Place:
    """Some words and where they stand: in the article (`span`), in a passage, in a source.

    Both spans are code points, of the article and of the text of the capture.
    What is not known, or not meant, is None.
    """

    words: str
    span: TextSpan | None = None
    evidence_id: UUID | None = None
    source_id: UUID | None = None
    capture_id: UUID | None = None
    capture_span: TextSpan | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of one rule.

    `told` is the short line ("23 ≠ 24, differs by 1"); `why` one sentence that
    names the words and the rule. `result` is the check's own answer. `changes`
    are a quotation's alterations, word by word. `there` is None where the rule
    looks at one place alone. `key` says which finding it is: see `key_of`.
    """

    key: str
    kind: CheckKind
    rule: str
    result: str
    told: str
    why: str
    is_flag: bool
    claim_id: UUID | None
    evidence_id: UUID | None
    here: Place
    there: Place | None = None
    changes: "tuple[Change, ...]" = ()

    @property
    def source_id(self) -> UUID | None:
        """The source whose words the finding holds, if any."""
        return self.there.source_id if self.there is not None else self.here.source_id


def key_of(kind: CheckKind, rule: str, *words: str) -> str:
    """SHA-256, in hex, of what makes a finding this one and no other.

    `words` are those of both sides, and the hash of the source's text where there
    is a source: with them the key changes, and a closed flag comes back. How a
    finding is told is no part of it.
    """
    return hashlib.sha256("\x1f".join((kind, rule, *words)).encode()).hexdigest()


def told_apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same findings, with keys that no two of them share: a second one alike is counted."""
    seen: dict[str, int] = {}
    for finding in findings:
        number = seen[finding.key] = seen.get(finding.key, 0) + 1
        if number > 1:
            yield replace(finding, key=key_of(finding.kind, finding.rule, finding.key, str(number)))
        else:
            yield finding

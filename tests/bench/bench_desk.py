"""How long the desk's own questions take: what the rules ask, what stands open at the closing."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from tests.bench.rows import Row
from tests.builders import an_article, decided
from workbench.model import Question, SourceKind, Stance, Tier
from workbench.services import cases, claims, evidence, independence, sources, verdicts
from workbench.services.documents import AddedArticle, Original
from workbench.services.evidence import Bearing, Passage
from workbench.services.policies import profile_named
from workbench.services.sources import Captured, SourceFacts
from workbench.services.views.closing import closing_view
from workbench.services.views.gates import case_gates, claim_gates
from workbench.store.workspace import Workspace
from workbench.text.sentences import sentences

CLAIMS, EVIDENCE, SOURCES = 300, 500, 40

TIMES = 15
"""How often each is asked; the median counts."""

_PROSE = (
    "the council said that harbour budget rose by percent last year while ferries sailed "
    "minister report bridge school winter million crowns record largest never since"
)


def measure() -> list[Row]:
    """Median milliseconds on this machine, under every rule there is."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.open(Path(folder), person="Ada Byron") as workspace,
    ):
        return _rules(workspace, an_evening(workspace))


def an_evening(workspace: Workspace) -> AddedArticle:
    """300 claims, all rated, half of them as said too, on 500 pieces of evidence of 40 sources.

    Every tenth claim has three secondary sources or more, whose texts are compared.
    """
    dice = random.Random(7)
    text = "Harbour town\n" + "".join(_sentence(dice) for _ in range(CLAIMS))
    article = an_article(workspace, text)
    profile = profile_named("every_fact")
    workspace.run(cases.set_profile, case_id=article.case_id, profile=profile)
    ids = [
        workspace.run(claims.add_claim, draft_id=article.draft_id, span=span).value
        for span in sentences(text)[-CLAIMS:]
    ]
    known = [_source(workspace, article, dice, number) for number in range(SOURCES)]
    heavy = [ids[10 * (n % (CLAIMS // 10))] for n in range(EVIDENCE // 4)]
    for n, claim_id in enumerate([*ids, *heavy, *dice.choices(ids, k=EVIDENCE)][:EVIDENCE]):
        tier = Tier.PRIMARY if n < CLAIMS and n % 10 else Tier.SECONDARY
        workspace.run(
            evidence.attach,
            claim_ids=[claim_id],
            source_id=known[n % SOURCES],
            passage=Passage(quote="24 sailings"),
            bearing=Bearing(stance=Stance.SUPPORTS, tier=tier),
        )
    for n, claim_id in enumerate(ids):
        decided(workspace, claim_id)
        if n % 2:
            said = {"rating": "true", "question": Question.SAID_SO}
            workspace.run(verdicts.rate, claim_id=claim_id, **said)
    return article


def _rules(workspace: Workspace, article: AddedArticle) -> list[Row]:
    of = f"{CLAIMS} claims, {EVIDENCE} pieces of evidence"
    claim_id = workspace.read(case_gates, article.case_id).claims[0].claim_id
    independence._LIKENESS.clear()
    began = time.perf_counter()
    workspace.read(case_gates, article.case_id)
    first = (time.perf_counter() - began) * 1000
    return [
        Row(f"rules of a case, asked the first time, {of}", first, "ms"),
        Row(
            f"rules of a case, {of}",
            _ms(lambda: workspace.read(case_gates, article.case_id)),
            "ms",
            "≤ 30 ms",
        ),
        Row(
            "rules of one claim of it",
            _ms(lambda: workspace.read(claim_gates, claim_id)),
            "ms",
            "≤ 3 ms",
        ),
        Row(
            "what stands open at its closing",
            _ms(lambda: workspace.read(closing_view, article.case_id)),
            "ms",
        ),
    ]


def _source(workspace: Workspace, article: AddedArticle, dice: random.Random, number: int) -> UUID:
    text = "".join(_sentence(dice) for _ in range(120))
    data = text.encode()
    original = Original(f"{number}.txt", workspace.captures.put(data), len(data))
    captured = Captured(
        original, "text/plain", SourceKind.FILE, text=text, origins='{"origins":[],"pages":[]}'
    )
    return workspace.run(
        sources.add_source,
        case_id=article.case_id,
        kind=SourceKind.FILE,
        facts=SourceFacts(f"Paper {number}", publisher=f"Publisher {number}"),
        captured=captured,
    ).value


def _sentence(dice: random.Random) -> str:
    return " ".join(dice.choices(_PROSE.split(), k=12)).capitalize() + ". "


def _ms(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)

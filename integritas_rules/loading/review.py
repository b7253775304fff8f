"""The review files (telaah): what of them counts for the dossier and pack at hand.

A broken file is an error. What is well formed but doesn't count is told in a notice and not
applied: when in doubt, the clause stays unjudged and unwaived.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from integritas_rules.errors import InvalidReview
from integritas_rules.generated.review_fits import look
from integritas_rules.hints import TYPE_CHECKING
from integritas_rules.loading.canonical import digest
from integritas_rules.loading.disputes import disputes, sift_objections
from integritas_rules.loading.document import Document, Kind, parse_document, read_for
from integritas_rules.loading.findings import Finding, problems
from integritas_rules.loading.followups import follow_up_faults, sift_followups
from integritas_rules.loading.sieve import Source, sides, sift_judgements, sift_waivers, stale
from integritas_rules.loading.text import name_of
from integritas_rules.loading.tiers import Located, clashes
from integritas_rules.model import Dossier, DuePolicy, Json, Judgement, Pack, Review, Text, Tier

if TYPE_CHECKING:
    from pydantic import BaseModel

VERSION = (1, 1)
Given = str | Path | Sequence[str | Path]
"""One review file, or several: a reviewer's each."""


def load_review(
    source: Given, dossier: Dossier, pack: Pack, as_of: str, policy: DuePolicy | None = None
) -> Review:
    """Read a review from a path or ``-`` (or several) and keep what counts at ``as_of``.

    Raises ``InvalidReview`` with every problem of a broken file. Everything else that isn't
    applied (another dossier, another pack, an expired waiver, ...) is told in ``notices``.
    """
    named = [source] if isinstance(source, str | Path) else source
    raw = [(read_for(s, InvalidReview), name_of(s)) for s in named]
    return parse_reviews(raw, dossier, pack, as_of, policy)


def parse_review(raw: bytes, name: str, dossier: Dossier, pack: Pack, as_of: str) -> Review:
    """As ``load_review``, from bytes under the name that the user gave."""
    return parse_reviews([(raw, name)], dossier, pack, as_of)


def parse_reviews(
    raw: Sequence[tuple[bytes, str]],
    dossier: Dossier,
    pack: Pack,
    as_of: str,
    policy: DuePolicy | None = None,
) -> Review:
    """As ``load_review``, from the bytes of each file; all are taken as if they were one."""
    documents = [parse_document(b, name, REVIEW) for b, name in raw]
    names = [name for _, name in raw]
    told: list[Text] = []
    sources: list[Source] = []
    for document, name in zip(documents, names, strict=True):
        source = Source(document, name if len(raw) > 1 else None)
        amiss = stale(source, dossier, pack)
        told += amiss
        if not amiss:
            sources.append(source)
    data = [s.document.data for s in sources]
    found = [*clashes(data), *disputes(data, dossier), *follow_up_faults(data, dossier)]
    _refuse(found, [s.document for s in sources], [s.name or names[0] for s in sources])
    judged, unjudged = sift_judgements(sources, pack, as_of)
    waivers, unwaived = sift_waivers(sources, pack, as_of)
    objections, unheard = sift_objections(sources, pack, as_of, judged)
    followups, undue = sift_followups(sources, pack, as_of, policy or DuePolicy())
    counted = sides(judged)
    return Review(
        name=", ".join(names),
        digest=documents[0].digest if len(raw) == 1 else digest([d.digest for d in documents]),
        judgements=_deciding(counted, unit=False),
        waivers=waivers,
        notices=(*told, *unjudged, *unwaived, *unheard, *undue),
        claims=_deciding(counted, unit=True),
        sides=counted,
        stale=len(sources) < len(raw),
        objections=objections,
        followups=followups,
        content=partial(digest, [d.data for d in documents] if len(raw) > 1 else documents[0].data),
    )


def _deciding(counted: Mapping[str, Sequence[Judgement]], unit: bool) -> dict[str, Judgement]:
    """By clause, the last word of the unit, or of the highest tier above it."""
    return {
        clause: own[-1]
        for clause, listed in counted.items()
        if (own := [j for j in listed if (j.tier == Tier.UNIT) == unit])
    }


def _refuse(found: Iterable[Located], documents: Sequence[Document], names: Sequence[str]) -> None:
    """Raise ``InvalidReview`` with what is amiss between the entries, file by file."""
    listed = list(found)
    told = [
        problem
        for n, (document, name) in enumerate(zip(documents, names, strict=True))
        for problem in problems([f for at, f in listed if at == n], document.locator, name)
    ]
    if told:
        raise InvalidReview(told)


def _model() -> type[BaseModel]:
    from integritas_rules.schema import review

    return review.Review


def _soundness(data: Json) -> Iterable[Finding]:
    """What is amiss within one file by itself; what it may refer to is looked at later."""
    return (finding for _, finding in clashes([data]))


def _surely_sound(data: Json) -> bool:
    return not any(_soundness(data))


REVIEW = Kind(InvalidReview, _model, _soundness, look, _surely_sound, VERSION)
"""The review as a kind of file."""

"""The review file (telaah): what of it counts for the dossier and pack at hand.

A broken file is an error. What is well formed but doesn't count is told in a notice and not
applied: when in doubt, the clause stays unjudged and unwaived.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from integritas_rules.errors import InvalidReview
from integritas_rules.loading import canonical
from integritas_rules.loading.document import Kind, parse_document, read_for
from integritas_rules.loading.sieve import sift_judgements, sift_waivers, stale
from integritas_rules.loading.text import name_of
from integritas_rules.model import Dossier, Pack, Review

if TYPE_CHECKING:
    from pydantic import BaseModel


def load_review(source: str | Path, dossier: Dossier, pack: Pack, as_of: str) -> Review:
    """Read a review from a path or ``-`` and keep what counts at ``as_of``.

    Raises ``InvalidReview`` with every problem of a broken file. Everything else that isn't
    applied (another dossier, another pack, an expired waiver, ...) is told in ``notices``.
    """
    return parse_review(read_for(source, InvalidReview), name_of(source), dossier, pack, as_of)


def parse_review(raw: bytes, name: str, dossier: Dossier, pack: Pack, as_of: str) -> Review:
    """As ``load_review``, from bytes under the name that the user gave."""
    document = parse_document(raw, name, REVIEW)
    content = partial(canonical.digest, document.data)
    notices = stale(document.data, dossier, pack)
    if notices:
        return Review(name, document.digest, {}, {}, notices, content)
    judgements, untold = sift_judgements(document, pack, as_of)
    waivers, unwaived = sift_waivers(document, pack, as_of)
    return Review(name, document.digest, judgements, waivers, untold + unwaived, content)


def _model() -> type[BaseModel]:
    from integritas_rules.schema import review

    return review.Review


REVIEW = Kind(InvalidReview, _model, lambda _data: ())
"""The review as a kind of file."""

"""What is done already: earlier rows laid beside the dossiers they were made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from integritas_rules.loading.document import digest_of
from integritas_rules.many.journal import changed, same
from integritas_rules.many.reading import Item
from integritas_rules.many.row import Mark, mark


def passed_over(rows: Iterable[dict[str, Any]], items: Iterator[Item]) -> Iterator[Mark]:
    """The marks of the rows; their dossiers are taken from ``items``.

    Raises ``InvalidSetting`` when a dossier isn't the one that its row was made from.
    """
    for row in rows:
        item = next(items, None)
        if item is None or not same(row, item, None if item.problem else digest_of(item.raw)):
            raise changed(item)
        yield mark(row)

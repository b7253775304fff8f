"""The progress of a long run on a terminal: how far, how fast, how long still."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from integritas_rules.model import Text

if TYPE_CHECKING:
    from integritas_rules.many.reading import Measure
    from integritas_rules.many.run import Chunk, Tally


class Silent:
    """No terminal, nothing to show."""

    def followed(self, cut: Iterator[Chunk]) -> Iterator[Chunk]:
        """The chunks as they are."""
        return cut

    def resumed(self) -> None:
        """Nothing."""

    def update(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""


class Bar(Silent):
    """A bar by bytes read, with dossiers, rate, time left and what couldn't be read."""

    def __init__(self, lang: str, total: int | None, measure: Measure, tally: Tally) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            Progress,
            TaskProgressColumn,
            TextColumn,
            TimeRemainingColumn,
        )

        self._measure, self._tally, self._from = measure, tally, 0
        self._read: deque[int] = deque()
        self._words = {key: text.in_(lang) for key, text in _WORDS.items()}
        self._bar = Progress(
            BarColumn(bar_width=None),
            TaskProgressColumn(),
            TextColumn("{task.fields[counts]}"),
            TimeRemainingColumn(elapsed_when_finished=True),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("", total=total, counts="")
        self._bar.start()

    def followed(self, cut: Iterator[Chunk]) -> Iterator[Chunk]:
        """The chunks, with how far the reading was at the end of each."""
        for chunk in cut:
            self._read.append(self._measure.bytes)
            yield chunk

    def update(self) -> None:
        """One more chunk is done; reading is ahead of it."""
        tally, words = self._tally, self._words
        elapsed = self._bar.tasks[0].elapsed or 0
        rate = (tally.dossiers - self._from) / elapsed if elapsed > 0.5 else 0.0
        counts = f"{tally.dossiers} {words['dossiers']} · {rate:.0f}/{words['second']}"
        if tally.unread:
            counts += f" · {tally.unread} {words['unread']}"
        self._bar.update(self._task, completed=self._read.popleft(), counts=counts)

    def resumed(self) -> None:
        """What is done up to here wasn't done by this run: it doesn't count in the rate."""
        self._from = self._tally.dossiers

    def stop(self) -> None:
        self._bar.stop()


@contextmanager
def progress(
    lang: str, quiet: bool, total: Callable[[], int | None], measure: Measure, tally: Tally
) -> Iterator[Any]:
    """A bar on standard error when that is a terminal; nothing otherwise."""
    if quiet or not sys.stderr.isatty():
        yield Silent()
        return
    bar = Bar(lang, total(), measure, tally)
    try:
        yield bar
    finally:
        bar.stop()


_WORDS = {
    "dossiers": Text("dosier", "dossiers"),
    "second": Text("detik", "s"),
    "unread": Text("belum dapat dibaca", "not readable"),
}

"""Chunks of dossiers judged by processes of this machine; rows come back in the order given.

The standard library's pool does the work. What is added: a window, so that a slow dossier doesn't
let the others pile up, and a second try for what was under way when a process died.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection

from integritas_rules.many.judge import Job, Judged, Numbered, fatal, judge

Chunk = Sequence[Numbered]

_AHEAD = 4
"""Chunks in hand for each process, so that none waits for the next and memory stays bounded."""


def processors() -> int:
    """How many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def judged(chunks: Iterable[Chunk], job: Job, workers: int) -> Iterator[list[Judged]]:
    """The rows of each chunk, in order. With one worker nothing leaves this process."""
    if workers == 1:
        for chunk in chunks:
            yield judge(job, chunk)
        return
    crew = _Crew(job, workers)
    try:
        for chunk in chunks:
            crew.take(chunk)
            if crew.full:
                yield crew.next()
        while crew.waiting:
            yield crew.next()
    finally:
        crew.dismiss()


class _Crew:
    """The processes and the chunks they have in hand, oldest first."""

    def __init__(self, job: Job, workers: int) -> None:
        self.job, self.workers = job, workers
        self.pool = _pool(workers)
        self.waiting: deque[tuple[Chunk, Future[list[Judged]] | None]] = deque()

    @property
    def full(self) -> bool:
        return len(self.waiting) >= self.workers * _AHEAD

    def take(self, chunk: Chunk) -> None:
        try:
            self.waiting.append((chunk, self.pool.submit(judge, self.job, chunk)))
        except BrokenProcessPool:
            self._mend()
            self.waiting.append((chunk, self.pool.submit(judge, self.job, chunk)))

    def next(self) -> list[Judged]:
        """The rows of the oldest chunk."""
        chunk, future = self.waiting[0]
        if future is not None:
            try:
                rows = future.result()
                self.waiting.popleft()
                return rows
            except BrokenProcessPool:
                self._mend()
        self.waiting.popleft()
        return _alone(self.job, chunk)

    def dismiss(self) -> None:
        self.pool.shutdown(wait=True, cancel_futures=True)

    def _mend(self) -> None:
        """New processes; whatever the dead ones left undone is done again, each chunk alone."""
        self.dismiss()
        self.pool = _pool(self.workers)
        self.waiting = deque((c, f if f and _done(f) else None) for c, f in self.waiting)


def _done(future: Future[list[Judged]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _alone(job: Job, chunk: Chunk) -> list[Judged]:
    """A chunk in a process of its own; when that dies, each dossier in one of its own."""
    with _pool(1) as pool:
        try:
            return pool.submit(judge, job, chunk).result()
        except BrokenProcessPool:
            pass
    if len(chunk) > 1:
        return [row for one in chunk for row in _alone(job, [one])]
    number, item = chunk[0]
    return [fatal(item, number)]


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: nothing of this process (open journal, threads) reaches the workers, and
    # every system does it alike.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_settle_in)


def _settle_in() -> None:
    """In a worker: leave Ctrl-C to the parent, and never outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(parent: int) -> None:
    connection.wait([parent])
    os._exit(1)

"""Chunks of dossiers judged by a Dask cluster: the same function, the same rows in the same order.

Dask sends the chunks, and does those of a lost worker again. What is added: a window over chunks,
rows put back in order, and refusing a cluster that runs another version. Workers read no file of
ours: the bytes of the dossiers, and of a pack that isn't bundled, travel with the work.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.many.judge import Job, Judged, Numbered, WrongWorker, fatal, judge
from integritas_rules.model import Text

Chunk = Sequence[Numbered]

_AHEAD = 4
"""Chunks in hand for each thread of the cluster."""

_PATIENCE = 30
"""Seconds to wait for the scheduler, and for its first worker."""


def judged(chunks: Iterable[Chunk], job: Job, address: str) -> Iterator[list[Judged]]:
    """The rows of each chunk, in order.

    Raises :class:`InvalidSetting` when the cluster can't be reached or runs another version, and
    ``ModuleNotFoundError`` without the library.
    """
    with _client(address) as (client, width):
        yield from _Gatherer(client, job, width).rows(iter(chunks))


class _Gatherer:
    """Chunks out, rows in as they come, handed on in order."""

    def __init__(self, client: Any, job: Job, width: int) -> None:
        import distributed

        self.client, self.job, self.width = client, job, width
        as_completed: Any = distributed.as_completed  # the library has no types of its own here
        self.coming = as_completed(loop=client.loop)
        self.out: dict[Any, tuple[int, Chunk]] = {}
        self.ready: dict[int, list[Judged]] = {}

    def rows(self, chunks: Iterator[Chunk]) -> Iterator[list[Judged]]:
        sent = due = 0
        while True:
            while sent - due < self.width and (chunk := next(chunks, None)) is not None:
                self.send(sent, chunk)
                sent += 1
            if due == sent:
                return
            self.take(next(self.coming))
            while due in self.ready:
                yield self.ready.pop(due)
                due += 1

    def send(self, index: int, chunk: Chunk) -> None:
        with warnings.catch_warnings():
            # A chunk is a megabyte at most, unless one dossier is larger (up to 20 MB): that is
            # what Dask warns of, and it is meant.
            warnings.filterwarnings("ignore", "Sending large graph", UserWarning)
            future = self.client.submit(_there, self.job, list(chunk), pure=False)
        self.out[future] = (index, chunk)
        self.coming.add(future)

    def take(self, future: Any) -> None:
        index, chunk = self.out.pop(future)
        self.ready[index] = self.result(future, chunk)

    def result(self, future: Any, chunk: Chunk) -> list[Judged]:
        from distributed.scheduler import KilledWorker

        try:
            rows: list[Judged] = future.result()
            return rows
        except KilledWorker:
            return self.apart(chunk)
        except WrongWorker as error:
            raise InvalidSetting([_wrong(str(error))]) from None
        except Exception as error:
            # Whatever else the cluster raises (no such module there, scheduler gone) is about the
            # cluster: `judge` itself raises nothing else.
            raise InvalidSetting([_failed(error)]) from error

    def apart(self, chunk: Chunk) -> list[Judged]:
        """A chunk that ended several workers, one dossier at a time."""
        if len(chunk) == 1:
            number, item = chunk[0]
            return [fatal(item, number)]
        rows: list[Judged] = []
        for one in chunk:
            rows += self.result(self.client.submit(_there, self.job, [one], pure=False), [one])
        return rows


def _there(job: Job, items: list[Numbered]) -> list[Judged]:
    """On a worker: judge, or say which worker can't."""
    from distributed import get_worker

    try:
        return judge(job, items)
    except WrongWorker as error:
        raise WrongWorker(f"{get_worker().address}: {error}") from None


@contextmanager
def _client(address: str) -> Iterator[tuple[Any, int]]:
    """The scheduler, and how many chunks to have out there."""
    import distributed

    # What Dask logs of lost workers is its business; what it means for the run, we say.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        connect: Any = distributed.Client  # untyped
        client = connect(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise InvalidSetting([_unreachable(address, error)]) from None
    try:
        try:
            client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError:
            raise InvalidSetting([_NO_WORKERS]) from None
        threads = sum(client.nthreads().values())
        yield client, max(8, threads * _AHEAD)
    finally:
        client.close()


def _unreachable(address: str, error: Exception) -> Problem:
    name = type(error).__name__
    return Problem(
        Text(f"Penjadwal Dask di “{address}” belum dapat dihubungi ({name}).",
             f"Can't reach a Dask scheduler at “{address}” ({name})."),
        Text("Periksa alamatnya (misalnya tcp://10.0.0.5:8786) dan jalankan: dask scheduler",
             "Check the address (such as tcp://10.0.0.5:8786), and start one: dask scheduler"),
    )  # fmt: skip


def _wrong(what: str) -> Problem:
    return Problem(
        Text(f"Pekerja klaster menjalankan alat atau paket yang lain: {what}",
             f"A worker of the cluster runs another tool or pack: {what}"),
        Text("Pasang versi integritas-rules yang sama pada semua mesin.",
             "Install the same version of integritas-rules on every machine."),
    )  # fmt: skip


def _failed(error: Exception) -> Problem:
    name = type(error).__name__
    return Problem(
        Text(f"Klaster belum dapat mengerjakan ini ({name}: {error}).",
             f"The cluster couldn't do the work ({name}: {error})."),
        Text("Pasang integritas-rules pada semua pekerja; lanjutkan dengan --resume.",
             "Install integritas-rules on all workers; go on with --resume."),
    )  # fmt: skip


_NO_WORKERS = Problem(
    Text("Klaster ini belum mempunyai pekerja.", "This cluster has no workers."),
    Text("Jalankan di tiap mesin: dask worker ALAMAT --nthreads 1",
         "Start on each machine: dask worker ADDRESS --nthreads 1"),
)  # fmt: skip

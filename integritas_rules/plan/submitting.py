"""What a plan hands in: the dossier with its acts done, and the submission that follows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from integritas_rules.model import Text
from integritas_rules.plan import say
from integritas_rules.plan.acts import Act, Kind, carried_out
from integritas_rules.plan.desk import Desk, Question
from integritas_rules.plan.edits import Edit


def desk_of(question: Question, acts: Sequence[Act]) -> Desk:
    """The dossier with these acts done and submitted."""
    return handed_in(question, carried_out(question.dossier, acts), acts)


def handed_in(question: Question, data: Mapping[str, Any], acts: Sequence[Act]) -> Desk:
    """The desk on ``data``, in which ``acts`` are done, with the submission that follows them."""
    return Desk(question, {**data, "pengajuan": _submitted(question, data, acts)})


def _submitted(question: Question, data: Mapping[str, Any], acts: Sequence[Act]) -> dict[str, Any]:
    """The submission that follows the last act and the last fact in the dossier."""
    old = dict(data["pengajuan"])
    day = max([old["tanggal"], question.start, *(a.earliest for a in acts), *_facts(data)])
    kind = "akhir" if question.final else old["jenis"]
    return {**old, "nomor": old["nomor"] + 1, "tanggal": day, "jenis": kind}


def _facts(data: Mapping[str, Any]) -> Iterable[str]:
    """The dates of what is recorded, plans included: the submission must not come before them."""
    for section in ("bukti", "persiapan", "pelaksanaan", "penilaian", "pemanfaatan",
                    "pemantauan", "penilaian_ketentuan"):  # fmt: skip
        yield from _dates(data.get(section))


def _dates(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        yield from (
            value[k] for k in ("tanggal", "mulai", "selesai") if isinstance(value.get(k), str)
        )
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _dates(item)


def submission(desk: Desk, question: Question) -> Act:
    """The last act: the dossier handed in anew."""
    made = desk.data["pengajuan"]
    edits = tuple(Edit("replace", f"/pengajuan/{k}", made[k]) for k in ("nomor", "tanggal", "jenis")
                  if made[k] != question.dossier.data["pengajuan"].get(k))  # fmt: skip
    kind = say.SUBMISSION[made["jenis"]]
    number = Text(str(made["nomor"]), str(made["nomor"]))
    title = say.SUBMIT.within(number=number, kind=kind)
    return Act("submit", Kind.SUBMIT, title, (), None, desk.office(("pyb", "ppk")),
               made["tanggal"], edits)  # fmt: skip

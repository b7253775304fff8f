"""Acts by which a person judges what no machine can."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integritas_rules.facts import OWN, SELF
from integritas_rules.model import Text
from integritas_rules.plan import build, say
from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.answer import act, step_of
from integritas_rules.plan.desk import Break, Desk
from integritas_rules.plan.edits import Edit


def judgement(desk: Desk, broken: Break) -> Act | None:
    """Judged unmet by the unit itself: have it judged again; a reviewer's word stands."""
    return judge(desk, broken.clause.id, broken.clause.title)


def judge(desk: Desk, clause: str, title: Text) -> Act | None:
    """Have a clause judged by an office, with its evidence."""
    told = desk.facts.judgements.get(clause)
    if desk.question.mode != SELF or (told and told.source != OWN):
        return None
    office = desk.office(("penilai", "tim", "apip", "pyb", "ppk")) or "penilai"
    day = max(desk.start, told.date if told else "")
    piece = build.document(desk, [], title, day, f"nilai-{clause.partition('-')[2]}")
    entry = {
        "ketentuan": clause, "status": "terpenuhi", "alasan": build.TO_FILL, "penilai": office,
        "tanggal": day, "bukti": [piece["id"]],
    }  # fmt: skip
    edits = (
        build.register(piece),
        *_instead("/penilaian_ketentuan", clause, told is not None, entry),
    )
    told_title = say.JUDGE.within(title=title)
    return Act(f"judge {clause}", Kind.JUDGE, told_title, (clause,), None, office, day, edits,
               say.OF_JUDGEMENT, judgement=True)  # fmt: skip


def fulfilment(desk: Desk, broken: Break) -> Act | None:
    """Stated as not met yet, or not at all: fulfilled, and stated with a document."""
    clause = broken.clause
    there = any(e["ketentuan"] == clause.id for e in desk.data.get("pemenuhan") or ())
    step = step_of(desk, broken)
    day = desk.day(step)
    piece = build.document(desk, [], clause.title, day, f"penuhi-{clause.id.partition('-')[2]}")
    entry = {
        "ketentuan": clause.id, "status": "terpenuhi", "tanggal": day, "bukti": [piece["id"]],
    }  # fmt: skip
    edits = (build.register(piece), *_instead("/pemenuhan", clause.id, there, entry))
    title = say.FULFIL.within(title=clause.title)
    return act(desk, broken, Kind.DOCUMENT, title, edits, step=step, day=day,
               supply=say.OF_RECORD)  # fmt: skip


def _instead(at: str, clause: str, there: bool, entry: Mapping[str, Any]) -> tuple[Edit, ...]:
    """The entry in place of the one that is there, or a new one."""
    if there:
        return (Edit("replace", f"{at}/[ketentuan={clause}]", entry),)
    return (Edit("add", f"{at}/-", entry),)

"""What is amiss with a claim, in words: no evidence that counts, too late, or judged unmet."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.checks.base import Finding
from integritas_rules.checks.context import Context
from integritas_rules.facts import LATE, NOWHERE, PLANNED, UNKNOWN
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Judgement, Status, Text
from integritas_rules.words import day


def ids_of(node: Node, field: str = "bukti") -> tuple[list[str], str]:
    """A path may lead to the list of ids itself, or to a record that holds one."""
    if isinstance(node.value, list):
        return node.value, node.pointer
    return node.value.get(field) or [], f"{node.pointer}/{field}"


def evidence_findings(
    context: Context, ids: list[str] | None, pointer: str, group: str | None = None
) -> Iterator[Finding]:
    """Findings on the evidence of one claim: none given, or a piece that doesn't count."""
    if not ids:
        message = context.for_group(_BARE.within(title=context.clause.title), group)
        bare = f"tanpa-bukti:{pointer}"
        yield Finding(
            Status.UNPROVEN, message, _ATTACH, pointer, root=bare, direct=True, group=group
        )
    for n, name in enumerate(ids or ()):
        problem = context.facts.evidence_problem(name)
        if problem and problem != PLANNED:
            yield _problem(context, name, problem, f"{pointer}/{n}")


def _problem(context: Context, name: str, problem: str, pointer: str) -> Finding:
    message, advice = _PROBLEMS[problem]
    filled = message.within(name=name, submitted=day(context.facts.submitted))
    return Finding(Status.UNPROVEN, filled, advice, pointer, root=f"bukti:{name}", direct=True)


def refusal(context: Context, judgement: Judgement, pointer: str) -> Finding:
    """The finding that a person judged the claim at ``pointer`` unmet."""
    reason = _REFUSED.within(office=judgement.office, reason=judgement.reason)
    return Finding(Status.UNMET, reason, context.rule.advice, pointer)


CLAIMED = Text(
    "Unit menyatakannya tercapai; penilai belum memutus.",
    "The unit claims it; the evaluator hasn't judged yet.",
)
NOT_JUDGED = Text(
    "Hanya orang yang dapat memutus, dan belum ada putusan yang dihitung.",
    "Only a person can decide, and no judgement that counts is recorded.",
)
"""Why a clause waits for a person when nobody said anything of it."""
LATE_CLAIM = (
    Text(
        "Pernyataan capaian bertanggal sesudah pengajuan.",
        "The statement is dated after the submission.",
    ),
    Text(
        "Periksa tanggalnya; capaian yang lahir kemudian diajukan pada pengajuan berikutnya.",
        "Check the date; what was reached later belongs in the next submission.",
    ),
)
_REFUSED = Text(
    "Dinilai belum terpenuhi oleh {office}: {reason}", "Judged unmet by {office}: {reason}"
)
_BARE = Text("“{title}” dinyatakan tanpa bukti.", "“{title}” is claimed without evidence.")
_ATTACH = Text(
    "Daftarkan dokumennya di “bukti” (dengan berkas atau tautan), lalu tulis id-nya di sini.",
    "Register the document under “bukti” (with a file or link), then write its id here.",
)
_PROBLEMS = {
    UNKNOWN: (
        Text(
            "Bukti “{name}” belum terdaftar di “bukti”.", "“{name}” isn't registered as evidence."
        ),
        Text(
            "Daftarkan bukti itu, atau perbaiki id yang ditulis di sini.",
            "Register that piece, or correct the id written here.",
        ),
    ),
    NOWHERE: (
        Text(
            "Bukti “{name}” belum memiliki berkas atau tautan.",
            "“{name}” has neither a file nor a link.",
        ),
        Text(
            "Isi “berkas” atau “tautan” bukti itu.", "Fill in “berkas” or “tautan” of that piece."
        ),
    ),
    LATE: (
        Text(
            "Bukti “{name}” bertanggal sesudah pengajuan ({submitted}).",
            "“{name}” is dated after the submission ({submitted}).",
        ),
        Text(
            "Periksa tanggal dokumen; bukti yang terbit kemudian masuk pengajuan berikutnya.",
            "Check the document's date; later evidence belongs in the next submission.",
        ),
    ),
}

"""The one vocabulary as people read it, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from integritas_rules.loading.pack import DEFAULT_PACK
from integritas_rules.model import (
    Basis,
    Clause,
    Conclusion,
    Disposition,
    Pack,
    Severity,
    Standing,
    Status,
    Text,
    Tier,
)

STATUS = {
    Status.MET: Text("terpenuhi", "met"),
    Status.UNMET: Text("belum terpenuhi", "unmet"),
    Status.UNPROVEN: Text("belum dibuktikan", "unproven"),
    Status.UNJUDGED: Text("perlu penilaian", "awaits judgement"),
    Status.NOT_DUE: Text("belum jatuh tempo", "not due yet"),
    Status.BLOCKED: Text("terhalang", "blocked"),
    Status.WAIVED: Text("dikecualikan", "waived"),
    Status.NOT_APPLICABLE: Text("tidak berlaku", "not applicable"),
    Status.FAULT: Text("galat", "fault"),
}
SEVERITY = {
    Severity.ERROR: Text("kesalahan", "error"),
    Severity.WARNING: Text("peringatan", "warning"),
    Severity.ADVICE: Text("anjuran", "advice"),
    Severity.NOTE: Text("catatan", "note"),
}
BASIS = {
    Basis.TEXT: Text("bunyi teks", "the text's words"),
    Basis.READING: Text("tafsir alat", "this tool's reading"),
    Basis.POLICY: Text("kebijakan alat", "tool policy"),
    Basis.PRACTICE: Text("praktik baik", "good practice"),
}
CONCLUSION: Mapping[Conclusion | None, Text] = {
    Conclusion.UNDECIDABLE: Text("TIDAK DAPAT DISIMPULKAN", "UNDECIDABLE"),
    Conclusion.NONCOMPLIANT: Text("BELUM PATUH", "NOT YET COMPLIANT"),
    Conclusion.RUNNING: Text("BERJALAN", "RUNNING"),
    Conclusion.UNJUDGED: Text("PERLU PENILAIAN", "AWAITS JUDGEMENT"),
    Conclusion.COMPLIANT: Text("PATUH", "COMPLIANT"),
    None: Text("HANYA ANJURAN", "ADVICE ONLY"),
}
MEANING: Mapping[Conclusion | None, Text] = {
    Conclusion.UNDECIDABLE: Text(
        "ada pemeriksaan yang gagal; laporkan kepada pengelola alat",
        "a check itself failed; report it to the tool's keepers",
    ),
    Conclusion.NONCOMPLIANT: Text(
        "ada celah berbobot kesalahan yang perlu ditutup", "gaps of severity error must be closed"
    ),
    Conclusion.RUNNING: Text(
        "sejauh ini tanpa kesalahan; siklus belum ditutup",
        "no error so far; the cycle isn't closed",
    ),
    Conclusion.UNJUDGED: Text(
        "yang dapat diperiksa sudah terpenuhi; sisanya menunggu putusan orang",
        "what can be checked is met; the rest awaits a person's judgement",
    ),
    Conclusion.COMPLIANT: Text("semua ketentuan wajib terpenuhi", "every required clause is met"),
    None: Text(
        "naskah ini tidak mengikat; kekurangannya bukan pelanggaran dan tidak mengubah simpulan "
        "atas peraturan",
        "this text doesn't bind; what is lacking breaks no rule and changes no conclusion on the "
        "regulation",
    ),
}
MODE = {
    "mandiri": Text("menurut penilaian mandiri", "according to self-assessment"),
    "evaluator": Text("menurut penilaian evaluator", "according to the evaluator's assessment"),
}
TIER = {
    Tier.UNIT: Text("unit", "the unit"),
    Tier.INTERNAL: Text("TPI", "TPI (internal team)"),
    Tier.NATIONAL: Text("TPN", "TPN (national team)"),
}
EVALUATOR_TIER = Text("evaluator", "the evaluator")
MODALITY = {
    "wajib": Text("wajib", "required (wajib)"),
    "dianjurkan": Text("dianjurkan", "recommended (dianjurkan)"),
    "boleh": Text("boleh", "permitted (boleh)"),
    "tujuan": Text("tujuan", "aim (tujuan)"),
    "definisi": Text("definisi", "definition (definisi)"),
}
DECIDABLE = {
    "mesin": Text("alat ini", "this tool"),
    "bukti": Text("alat ini, dari bukti yang terdaftar", "this tool, from registered evidence"),
    "penilai": Text("orang (penilai)", "a person (penilai)"),
}
DISPOSITION = {
    Disposition.RULE: Text("diperiksa", "checked"),
    Disposition.JUDGEMENT: Text("diputus orang", "judged by a person"),
    Disposition.UNCHECKED: Text("tidak diperiksa", "not checked"),
}
STANDING: Mapping[Standing, Text] = {
    Standing.NEW: Text("baru", "new"),
    Standing.REGRESSED: Text("mundur", "regressed"),
    Standing.GRAVER: Text("memberat", "graver"),
    Standing.KNOWN: Text("sudah ada dalam acuan", "in the baseline already"),
}
GENERAL = Text("Umum", "General")


def stage_of(clause: Clause, pack: Pack) -> Text:
    """The stage of the programme under which a clause is shown."""
    due = clause.rules[0].due if clause.rules else ""
    flow = pack.workflow
    step = flow.steps.get(due) or flow.continuous.get(due)
    name = step.stage if step else due
    return next((s.title for s in flow.stages if s.id == name), GENERAL)


def weights(pack: Pack) -> tuple[Severity, ...]:
    """What a gap by this pack may weigh, gravest first: a text that doesn't bind only advises."""
    grave = (Severity.ERROR, Severity.WARNING) if pack.binding else ()
    return (*grave, Severity.ADVICE)


def pack_flag(pack: Pack) -> str:
    """What a command needs to say to use this pack; nothing for the one used by default."""
    named = pack.origin or pack.id
    return "" if named == DEFAULT_PACK else f" --pack {named}"


def clean(text: str) -> str:
    """Text from a file made safe for a terminal: no control or direction-changing characters."""
    return "".join(c if c.isprintable() or c == " " else "�" for c in text)

"""How a rule is checked, in words: its kind, where it looks, and what it asks for there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integritas_rules.formats.status_words import title_of
from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import Filter, compile_path
from integritas_rules.model import Clause, Guard, Pack, Rule, Text
from integritas_rules.words import listing, plain

KIND = {
    "presence": Text("Catatannya ada.", "The record exists."),
    "values": Text("Nilai tertentu muncul di antara catatannya.", "Certain values occur."),
    "each": Text("Tiap catatan terisi dengan nilai yang sah.", "Each record holds lawful values."),
    "evidence": Text(
        "Klaimnya ditopang bukti yang terdaftar dan dapat dirujuk.",
        "The claim rests on registered evidence that resolves.",
    ),
    "reference": Text(
        "Buktinya merujuk bukti atau peraturan lain.",
        "The evidence cites other evidence or a regulation.",
    ),
    "attestation": Text(
        "Kriteria ini dinyatakan tercapai, dengan bukti, dalam tiap catatan subtahapnya.",
        "The criterion is stated as reached, with evidence, in every record of its subtahap.",
    ),
    "fulfilment": Text(
        "Unit menyatakannya di “pemenuhan”, dengan bukti yang dapat dirujuk.",
        "The unit states it in “pemenuhan”, with evidence that resolves.",
    ),
    "judgement": Text(
        "Orang yang memutus: di “penilaian_ketentuan” (modus mandiri) atau dalam berkas telaah.",
        "A person decides: in “penilaian_ketentuan” (modus mandiri) or in the review file.",
    ),
    "order": Text(
        "Mesin keadaan menolak peristiwa yang mendahului gerbangnya.",
        "The state machine refuses an event that comes before its gate.",
    ),
    "continuity": Text(
        "Kejadiannya ada di tiap jendela, tanpa jeda yang terlalu panjang.",
        "It occurs in every window, without too long a gap.",
    ),
    "dates": Text("Tanggalnya berada di dalam batas.", "Its dates lie within bounds."),
    "distinct": Text(
        "Catatan dari jenis yang berbeda tidak sama.", "Records of different kinds differ."
    ),
    "wording": Text(
        "Bentuk yang keliru dalam naskah sumber tidak dipakai dalam dosier.",
        "A form that the source misprints isn't used in the dossier.",
    ),
    "rollup": Text(
        "Meringkas ketentuan lain; tidak memiliki celah sendiri.",
        "Sums up other clauses; owns no gap itself.",
    ),
    "same_as": Text(
        "Ketentuan lain mengatakan hal yang sama dan memiliki celahnya.",
        "Another clause says the same and owns the gap.",
    ),
}
_OPTION = {
    "scope": Text("diperiksa sendiri dalam tiap: {v}", "judged apart within each: {v}"),
    "at": Text("tempat: {v}", "place: {v}"),
    "where": Text("hanya catatan dengan {v}", "only records with {v}"),
    "without": Text("tanpa isian {v}", "without {v}"),
    "role": Text("oleh jabatan berperan {v}", "by an office with the role {v}"),
    "filled": Text("isian wajib: {v}", "must be filled in: {v}"),
    "at_least": Text("sekurang-kurangnya {v}", "at least {v}"),
    "at_most": Text("paling banyak {v}", "at most {v}"),
    "field": Text("isian yang dilihat: {v}", "member looked at: {v}"),
    "any_of": Text("salah satu dari {v}", "one of {v}"),
    "all_of": Text("semua dari {v}", "all of {v}"),
    "after": Text("tidak sebelum “{v}” pertama kali ada", "not before “{v}” first occurs"),
    "one_of": Text("nilai yang sah: {v}", "lawful values: {v}"),
    "kinds": Text("jenis bukti: {v}", "kinds of evidence: {v}"),
    "issued_by": Text("ditetapkan oleh {v}", "issued by {v}"),
    "signed_by": Text("ditandatangani salah satu dari {v}", "signed by one of {v}"),
    "signed_by_all": Text("ditandatangani semua: {v}", "signed by all of {v}"),
    "staff": Text("ditandatangani wakil pegawai", "signed by representatives of staff"),
    "dated_before": Text("bukti bertanggal paling lambat pada “{v}”", "dated by “{v}”"),
    "dates": Text("sekurang-kurangnya {v} tanggal", "at least {v} dates"),
    "cited": Text("yang dirujuk: {v}", "what is cited: {v}"),
    "law": Text("merujuk peraturan {v}", "cites the regulation {v}"),
    "step": Text("langkah: {v}", "step: {v}"),
    "windows": Text("jendela: tiap {v}", "windows: each {v}"),
    "gap": Text("jeda terpanjang: {v} hari", "longest gap: {v} days"),
    "missing": Text("bobot bila satu jendela kosong: {v}", "severity of an empty window: {v}"),
    "inside": Text("di dalam: {v}", "inside: {v}"),
    "overlaps": Text("bersinggungan dengan {v}", "overlaps {v}"),
    "dated_after": Text("bertanggal tidak lebih awal dari itu", "dated no earlier than that"),
    "per_group": Text("untuk tiap kelompok pegawai", "for each group of staff"),
    "not_before": Text("tidak sebelum {v}", "not before {v}"),
    "by": Text("dibedakan menurut “{v}”", "told apart by “{v}”"),
    "fields": Text("isian yang harus berbeda: {v}", "members that must differ: {v}"),
    "met_by": Text("terpenuhi juga oleh, dengan bukti: {v}", "met too, with evidence, by: {v}"),
    "unless": Text(
        "tidak berlaku bila ada, dengan bukti: {v}", "not applicable where, with evidence: {v}"
    ),
    "plan": Text(
        "rencana berbukti (“sebagian”) cukup", "a plan with evidence (“sebagian”) is enough"
    ),
    "texts": Text("isian yang dibaca: {v}", "members read: {v}"),
    "counts": Text("pernyataan atas ini juga dihitung: {v}", "entries on these count too: {v}"),
    "forms": Text("bentuk yang keliru: {v}", "forms not to use: {v}"),
    "of": Text("ketentuan: {v}", "clauses: {v}"),
}
_NO_MORE = Text("Catatannya tidak lebih dari yang boleh.", "No more records than allowed.")
_PATHS = ("scope", "at", "cited", "met_by", "unless")


def what(rule: Rule) -> Text:
    """What kind of check a rule is, in a sentence."""
    return _NO_MORE if rule.options.get("at_least") == 0 else KIND[rule.kind]


def conditions(rule: Rule) -> Iterator[Text]:
    """What the rule asks for, one option at a time."""
    for name, value in rule.options.items():
        label = _OPTION.get(name)
        if label and value not in (None, False, 0, [], {}, ()):
            yield label.within(v=_value(name, value))
    if rule.options.get("enough") == "any":
        yield _ANY
    if rule.options.get("required") is False:
        yield _OPTIONAL


def _value(name: str, value: Any) -> Text:
    if name == "role":
        return listing([plain(role) for role in value["roles"]])
    if isinstance(value, Mapping):
        pairs = [(key, path(str(v)) if name == "at" else _value("", v)) for key, v in value.items()]
        return listing([Text(f"{k}: {v.id}", f"{k}: {v.en}") for k, v in pairs], 99)
    if isinstance(value, list):
        return listing([_value(name, v) for v in value], 99)
    return path(str(value)) if name in _PATHS else plain(value)


def path(text: str) -> Text:
    """``$.a[?@.b == 'c'].d[*]`` as “a (b = c) > tiap d”."""
    compiled = compile_path(text)
    parts: list[str] = []
    every = False
    for segment in compiled.segments:
        if isinstance(segment, Filter):
            parts[-1:] = [f"{parts[-1]} ({segment.key} = {segment.value})"] if parts else []
        elif isinstance(segment, str):
            parts.append(segment)
        elif isinstance(segment, int):
            parts.append(f"#{segment + 1}")
        every = segment is None
    named = " > ".join(parts) or "."
    inside = Text(named, named) if compiled.absolute else _IN_SCOPE.within(path=named)
    return _EVERY.within(path=inside) if every else inside


def gate(pack: Pack, guard: Guard) -> Text:
    """“Kurikulum dimulai hanya sesudah Rencana Aksi selesai.”"""
    return _GATE[guard.event].within(
        item=_name(pack, guard.item), needs=_REACHED[guard.state].within(x=_name(pack, guard.needs))
    )


def gates_of(pack: Pack, clause: Clause) -> Iterator[Text]:
    """The gates of the state machine that stand for a clause; of a sequence, each next pair."""
    own = [g for g in pack.workflow.guards if g.clause == clause.id]
    last = {(g.id, g.event, g.item): g for g in own}
    for guard in last.values():
        yield gate(pack, guard)


def _name(pack: Pack, item: str) -> Text:
    stage = next((s for s in pack.workflow.stages if s.id == item), None)
    return _STAGE.within(title=stage.title) if stage else title_of(pack, item)


_ANY = Text("cukup salah satu", "any one is enough")
_OPTIONAL = Text("catatannya sendiri tidak wajib ada", "the record itself need not exist")
_EVERY = Text("tiap {path}", "each {path}")
_IN_SCOPE = Text("{path} di dalamnya", "{path} inside it")
_STAGE = Text("tahap {title}", "the stage {title}")
_GATE = {
    "mulai": Text("{item} dimulai sesudah {needs}", "{item} begins once {needs}"),
    "capai": Text("{item} tercapai sesudah {needs}", "{item} is reached once {needs}"),
    "selesai": Text("{item} ditutup sesudah {needs}", "{item} ends once {needs}"),
}
_REACHED = {
    "selesai": Text("{x} selesai", "{x} has ended"),
    "berjalan": Text("{x} dimulai", "{x} has begun"),
    "tercapai": Text("kriteria {x} tercapai", "the criteria of {x} are reached"),
}

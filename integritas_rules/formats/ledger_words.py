"""What the ledger of a pack says, in both languages; the vocabulary itself is in `labels`."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.formats.explain import in_force
from integritas_rules.formats.labels import BASIS, DISPOSITION, MODALITY, SEVERITY
from integritas_rules.kit.ledger import Cases, Entry, Ledger, Tally
from integritas_rules.model import Basis, Clause, Pack, Severity, Term, Text
from integritas_rules.words import listing, plain


def marks(clause: Clause) -> list[Text]:
    """“wajib”, “diperiksa”, “kesalahan”; the basis too, where it isn't the words themselves."""
    found = [MODALITY[clause.modality], DISPOSITION[clause.disposition]]
    if clause.rules:
        found.append(SEVERITY[clause.severity])
        if clause.basis != Basis.TEXT:
            found.append(BASIS[clause.basis])
    return found


def readings(clause: Clause, pack: Pack) -> Iterator[Text]:
    """The readings that a clause rests on: the question, and what this tool chose."""
    for name in clause.interpretation:
        reading = pack.readings[name]
        yield _READING.within(id=plain(name), question=reading.question, choice=reading.default)


def remarks(clause: Clause) -> Iterator[Text]:
    """What else is known: a note on the text, when it is in force, where the text points."""
    if clause.note:
        yield _REMARK.within(label=LEDGER["note"], text=clause.note)
    if clause.term != Term():
        yield _REMARK.within(label=LEDGER["term"], text=in_force(clause.term))
    if clause.points_to:
        named = listing([plain(f"{p.clause} ({p.pack})") for p in clause.points_to], 99)
        yield _REMARK.within(label=LEDGER["points_to"], text=named)


def cases(entry: Entry, book: Ledger) -> Text | None:
    """How many cases a clause has; nothing when it has no rule, or the pack has no cases."""
    if not (book.with_cases and entry.clause.rules):
        return None
    counted = entry.cases
    return _NO_CASES if counted == Cases() else _CASES.within(
        passing=counted.passing, failing=counted.failing, pending=counted.pending
    )  # fmt: skip


def accounted(tally: Tally) -> Text:
    """“426 dari 426 ketentuan tertangani: 315 diperiksa, …”."""
    parts = [
        Text("{n} {what}", "{n} {what}").within(n=count, what=DISPOSITION[disposition])
        for disposition, count in tally.counts.items()
    ]
    return ACCOUNTED.within(n=tally.accounted, of=tally.whole, parts=listing(parts))


def above(clause: Clause, pack: Pack) -> Text | None:
    """The parent, where it stands in another section, so that nesting can't show it."""
    if not clause.parent or pack.clauses[clause.parent].file == clause.file:
        return None
    parent = pack.clauses[clause.parent]
    return PART_OF.within(locator=plain(parent.citation.locator), title=parent.title)


def modality(name: str) -> Text:
    """A modality as a row of the counts is named."""
    return MODALITY[name]


def severity(name: str) -> Text:
    """A severity as a row of the counts is named."""
    return SEVERITY[Severity(name)]


LEDGER: dict[str, Text] = {
    "title": Text("Buku induk ketentuan", "Ledger of provisions"),
    "intro": Text(
        "Tiap ketentuan menurut urutan naskah, apa yang dilakukan alat dengannya, dan alasannya. "
        "Kolom terakhir diisi pemeriksa hukum: jabatan (bukan nama orang), tanggal, catatan.",
        "Every provision in the order of the text, what the tool does with it, and why. The last "
        "column is for the legal reviewer: office (not a person's name), date, remarks.",
    ),
    "skip": Text("Langsung ke ketentuan", "Skip to the provisions"),
    "contents": Text("Daftar isi", "Contents"),
    "counts": Text("Hitungan", "Counts"),
    "by_section": Text("Menurut bagian naskah", "By section of the text"),
    "by_modality": Text("Menurut modalitas", "By modality"),
    "by_severity": Text("Menurut bobot", "By severity"),
    "section": Text("Bagian", "Section"),
    "modality": Text("Modalitas", "Modality"),
    "severity": Text("Bobot", "Severity"),
    "accounted": Text("tertangani", "accounted for"),
    "of": Text("dari", "of"),
    "total": Text("Jumlah", "Total"),
    "provision": Text("Ketentuan", "Provision"),
    "handling": Text("Yang dilakukan alat, dan alasannya", "What the tool does, and why"),
    "signed": Text("Persetujuan", "Sign-off"),
    "office": Text("Jabatan", "Office"),
    "date": Text("Tanggal", "Date"),
    "remarks": Text("Catatan", "Remarks"),
    "anchor": Text("Frasa penanda", "Anchor phrase"),
    "why": Text("Alasan bobot", "Reason for the severity"),
    "because": Text("Alasan bobot: {why}", "Reason for the severity: {why}"),
    "unchecked": Text("Alasan tidak diperiksa", "Why it isn't checked"),
    "rules": Text("Aturan", "Rules"),
    "reading": Text("Tafsir", "Reading"),
    "evidence": Text("Bukti yang memenuhi", "Evidence that satisfies it"),
    "note": Text("Catatan atas naskah", "Note on the text"),
    "term": Text("Masa berlaku", "In force"),
    "points_to": Text("Menunjuk", "Points to"),
    "cases": Text("Kasus uji", "Cases"),
    "file": Text("Berkas", "File"),
    "missing": Text("belum tertangani", "not accounted for"),
    "document": Text("Naskah", "Text"),
    "authority": Text("Kedudukan", "Authority"),
    "pack": Text("Paket aturan", "Rule pack"),
    "digest": Text("Sidik paket", "Digest of the pack"),
    "parameters": Text("Parameter", "Parameters"),
    "legal": Text("Dasar hukum terkini", "Current legal basis"),
    "unverified": Text("belum diverifikasi", "not verified"),
    "verified": Text("terverifikasi", "verified"),
    "checked_on": Text("diperiksa", "checked on"),
    "foot": Text(
        "Kutipan pendek menunjuk tempat dalam naskah; bunyi lengkapnya ada pada naskah itu. "
        "Yang bukan bunyi teks (tafsir, kebijakan, praktik) ditandai begitu.",
        "Short quotations point to a place in the text; its full words are in the text itself. "
        "What isn't the text's words (reading, policy, practice) is marked so.",
    ),
}
"""Labels of the ledger, by name; the template asks for them as `w.name`."""

ACCOUNTED = Text(
    "{n} dari {of} ketentuan tertangani: {parts}.", "{n} of {of} provisions accounted for: {parts}."
)
PART_OF = Text("bagian dari {locator}, {title}", "part of {locator}, {title}")
_REMARK = Text("{label}: {text}", "{label}: {text}")
_READING = Text(
    "{id}: {question} Pilihan alat ini: {choice}", "{id}: {question} This tool's choice: {choice}"
)
_CASES = Text(
    "{passing} tanpa celah, {failing} dengan celah, {pending} menunggu penilaian",
    "{passing} without a gap, {failing} with a gap, {pending} awaiting judgement",
)
_NO_CASES = Text("belum ada", "none yet")

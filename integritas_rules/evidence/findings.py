"""What is amiss with the evidence: one small function a kind, and the table of them.

No finding changes a verdict of `check`. Those that aren't about a file being there and right are
questions to a person; what is our own policy says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from integritas_rules.evidence.folder import Folder
from integritas_rules.evidence.kinds import mismatch
from integritas_rules.evidence.links import leads_to_folder
from integritas_rules.evidence.pieces import Examination, Finding, Piece, State, Use
from integritas_rules.loading.personal import holds
from integritas_rules.model import Basis, Place, Severity, Text
from integritas_rules.words import day, listing, plain

AUTHORISING = ("keputusan", "surat_tugas", "peraturan")
"""Kinds of document by which an activity is ordered or something is brought into being."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One case of a kind of finding: the piece, where, and what fills the kind's sentence."""

    piece: Piece | None
    values: dict[str, Text]
    pointer: str = ""
    related: tuple[tuple[Text, str], ...] = ()
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """What a kind's function is given."""

    seen: Examination
    folder: Folder
    many: int

    def pieces(self, *states: State) -> Iterator[Piece]:
        """The pieces in one of these states."""
        return (p for p in self.seen.pieces if p.look.state in states)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding: its weight and basis, its words, and the function that finds it."""

    code: str
    severity: Severity
    basis: Basis
    title: Text
    message: Text
    advice: Text
    find: Callable[[Ask], Iterator[Hit]]


def found(seen: Examination, folder: Folder, many: int) -> tuple[Finding, ...]:
    """Everything amiss, by kind in the order of the table, then in the order of the registry."""
    ask = Ask(seen, folder, many)
    return tuple(_finding(seen, kind, hit) for kind in KINDS for hit in kind.find(ask))


def _finding(seen: Examination, kind: Kind, hit: Hit) -> Finding:
    locate, piece = seen.dossier.locate, hit.piece
    pointer = hit.pointer or (piece.pointer if piece else "")
    return Finding(
        code=kind.code,
        severity=kind.severity,
        basis=kind.basis,
        title=kind.title,
        message=kind.message.within(**hit.values),
        advice=kind.advice,
        piece=piece.id if piece else "",
        place=locate(pointer) if pointer else Place(""),
        clauses=hit.clauses or (piece.clauses if piece else ()),
        related=tuple((text, locate(p)) for text, p in hit.related),
    )


# --- the file -------------------------------------------------------------------------------


def _in_state(*states: State) -> Callable[[Ask], Iterator[Hit]]:
    def find(ask: Ask) -> Iterator[Hit]:
        for piece in ask.pieces(*states):
            why = piece.look.reason or plain("")
            values = {"path": plain(piece.path or ""), "why": why, "id": plain(piece.id)}
            yield Hit(piece, values, f"{piece.pointer}/berkas" if piece.path else "")

    return find


def _missing(ask: Ask) -> Iterator[Hit]:
    for piece in ask.pieces(State.MISSING):
        near = ask.folder.near(piece.path or "")
        hint = _NEAR.within(near=near) if near and not holds(near) else plain("")
        yield Hit(piece, {"path": plain(piece.path), "near": hint}, f"{piece.pointer}/berkas")


def _differs(ask: Ask) -> Iterator[Hit]:
    for piece in ask.pieces(State.DIFFERS):
        values = {"path": plain(piece.path), "now": plain((piece.look.sha256 or "")[:12]),
                  "then": plain((piece.recorded or "")[:12])}  # fmt: skip
        yield Hit(piece, values, f"{piece.pointer}/sha256")


def _odd(ask: Ask) -> Iterator[Hit]:
    for piece in ask.seen.pieces:
        if piece.look.state.there and (odd := mismatch(piece.path or "", piece.look.head)):
            values = {"path": plain(piece.path), "odd": odd}
            yield Hit(piece, values, f"{piece.pointer}/berkas")


# --- the link -------------------------------------------------------------------------------


def _folder_link(ask: Ask) -> Iterator[Hit]:
    for piece in ask.pieces(State.LINK):
        if leads_to_folder(piece.link or ""):
            yield Hit(piece, {"id": plain(piece.id)}, f"{piece.pointer}/tautan")


def _link_only(ask: Ask) -> Iterator[Hit]:
    for piece in ask.pieces(State.LINK):
        if not leads_to_folder(piece.link or ""):
            yield Hit(piece, {"id": plain(piece.id)}, f"{piece.pointer}/tautan")


# --- the date -------------------------------------------------------------------------------


def _late(ask: Ask) -> Iterator[Hit]:
    submitted = ask.seen.dossier.data["pengajuan"]["tanggal"]
    for piece in ask.seen.pieces:
        if piece.day > submitted:
            values = {"day": day(piece.day), "submitted": day(submitted)}
            yield Hit(piece, values, f"{piece.pointer}/tanggal")


def _before_it_was(ask: Ask) -> Iterator[Hit]:
    for piece in ask.seen.pieces:
        early = [u for u in piece.uses if u.day and u.day < piece.day]
        if early:
            yield _dated(piece, early, min(u.day or "" for u in early))


def _decree(ask: Ask) -> Iterator[Hit]:
    """Decrees that came after what they authorise, where no other one came in time."""
    decrees = [p for p in ask.seen.pieces if p.kind in AUTHORISING]
    in_time = {_list(use) for p in decrees for use in p.uses if use.begun and p.day <= use.begun}
    for piece in decrees:
        early = [u for u in piece.uses if u.begun and u.begun < piece.day]
        if early := [u for u in early if _list(u) not in in_time]:
            yield _dated(piece, early, min(u.begun or "" for u in early))


def _list(use: Use) -> str:
    return use.pointer.rpartition("/")[0]


def _dated(piece: Piece, early: list[Use], first: str) -> Hit:
    values = {"day": day(piece.day), "first": day(first), "n": plain(len(early))}
    related = tuple((_RESTS, use.pointer) for use in early)
    clauses = tuple(dict.fromkeys(c for use in early for c in use.clauses))
    return Hit(piece, values, f"{piece.pointer}/tanggal", related, clauses)


# --- the registry ---------------------------------------------------------------------------


def _many(ask: Ask) -> Iterator[Hit]:
    for piece in ask.seen.pieces:
        if len(piece.claims) > ask.many:
            yield Hit(piece, {"n": plain(len(piece.claims)), "many": plain(ask.many)})


def _same_path(ask: Ask) -> Iterator[Hit]:
    yield from _shared(ask, lambda piece: piece.path)


def _same_content(ask: Ask) -> Iterator[Hit]:
    paths: dict[str, set[str | None]] = defaultdict(set)
    for piece in ask.seen.pieces:
        paths[piece.look.sha256 or ""].add(piece.path)
    yield from _shared(
        ask,
        lambda p: p.look.sha256 if p.look.sha256 and len(paths[p.look.sha256]) > 1 else None,
    )


def _shared(ask: Ask, key: Callable[[Piece], str | None]) -> Iterator[Hit]:
    """Pieces that share something, told at the first of them."""
    same: dict[str, list[Piece]] = defaultdict(list)
    for piece in ask.seen.pieces:
        if (value := key(piece)) is not None:
            same[value].append(piece)
    for first, *others in same.values():
        if others:
            names = listing([plain(p.id) for p in (first, *others)])
            related = tuple((_ALSO, p.pointer) for p in others)
            yield Hit(first, {"ids": names, "path": plain(first.path or "")}, related=related)


def _unused(ask: Ask) -> Iterator[Hit]:
    for piece in ask.seen.pieces:
        if not piece.uses:
            yield Hit(piece, {"id": plain(piece.id)})


def _strange(ask: Ask) -> Iterator[Hit]:
    for path in ask.seen.strangers:
        if not holds(path):
            yield Hit(None, {"path": plain(path)})


def _personal(ask: Ask) -> Iterator[Hit]:
    for path in ask.seen.strangers:
        if holds(path):
            yield Hit(None, {"folder": plain(path.split("/")[0])})


_NEAR = Text(" Ada “{near}”: itukah maksudnya?", " There is “{near}”: is that the one meant?")
_RESTS = Text("Dipakai di sini.", "Used here.")
_ALSO = Text("Juga di sini.", "Here too.")
_E, _W, _A, _N = Severity.ERROR, Severity.WARNING, Severity.ADVICE, Severity.NOTE
_POLICY, _READING, _PRACTICE = Basis.POLICY, Basis.READING, Basis.PRACTICE

KINDS: tuple[Kind, ...] = (
    Kind("berkas-berubah", _E, _POLICY,
         Text("Berkas berubah sejak dicatat", "File changed since it was recorded"),
         Text("“{path}” bersidik {now}…, yang tercatat {then}….",
              "“{path}” has the digest {now}…; {then}… is on record."),
         Text("Pulihkan berkas semula; bila memang diganti: --write --accept-changed ID.",
              "Restore the file; if it was replaced on purpose: --write --accept-changed ID."),
         _differs),
    Kind("berkas-belum-ada", _E, _POLICY,
         Text("Berkas belum ada", "File missing"),
         Text("“{path}” belum ada di folder dosier.{near}",
              "“{path}” isn't in the dossier's folder.{near}"),
         Text("Salin berkasnya ke sana, atau perbaiki “berkas”.",
              "Put the file there, or correct “berkas”."),
         _missing),
    Kind("jalur-ditolak", _E, _POLICY,
         Text("Letak berkas ditolak", "Path refused"),
         Text("“{path}”: {why}.", "“{path}”: {why}."),
         Text("Tulis letak biasa di dalam folder dosier, misalnya bukti/sk-tim.pdf.",
              "Write a plain path within the dossier's folder, as in bukti/sk-tim.pdf."),
         _in_state(State.UNSAFE)),
    Kind("folder-bukan-dokumen", _E, _POLICY,
         Text("Folder menggantikan dokumen", "A folder in place of a document"),
         Text("“{path}” adalah folder.", "“{path}” is a folder."),
         Text("Sebut satu berkas; daftarkan tiap dokumen tersendiri.",
              "Name one file; register each document by itself."),
         _in_state(State.FOLDER)),
    Kind("tanpa-letak", _E, _POLICY,
         Text("Tanpa berkas dan tautan", "Neither file nor link"),
         Text("“{id}” belum memiliki berkas atau tautan.", "“{id}” has neither a file nor a link."),
         Text("Isi “berkas” atau “tautan”.", "Fill in “berkas” or “tautan”."),
         _in_state(State.NOWHERE)),
    Kind("berkas-kosong", _E, _POLICY,
         Text("Berkas kosong", "Empty file"),
         Text("“{path}” berukuran 0 bita.", "“{path}” has 0 bytes."),
         Text("Salin lagi dokumennya; mungkin pengunduhan terputus.",
              "Copy the document again; perhaps a download broke off."),
         _in_state(State.EMPTY)),
    Kind("bukan-berkas", _E, _POLICY,
         Text("Bukan berkas biasa", "Not a regular file"),
         Text("“{path}” bukan berkas biasa (perangkat atau pipa).",
              "“{path}” isn't a regular file (a device or pipe)."),
         Text("Ganti dengan dokumennya.", "Put the document in its place."),
         _in_state(State.SPECIAL)),
    Kind("belum-terbaca", _E, _POLICY,
         Text("Berkas belum terbaca", "File can't be read"),
         Text("“{path}” belum dapat dibaca: {why}.", "“{path}” can't be read: {why}."),
         Text("Periksa hak bacanya, lalu coba lagi.", "Check its permissions, then try again."),
         _in_state(State.UNREADABLE)),
    Kind("sesudah-pengajuan", _E, _READING,
         Text("Bertanggal sesudah pengajuan", "Dated after the submission"),
         Text("Dokumen bertanggal {day}, pengajuan {submitted}.",
              "The document is dated {day}, the submission {submitted}."),
         Text("Periksa tanggalnya; dokumen yang terbit kemudian masuk pengajuan berikutnya.",
              "Check its date; later documents belong in the next submission."),
         _late),
    Kind("isi-lain", _W, _POLICY,
         Text("Isi berkas bukan seperti namanya", "File isn't what its name says"),
         Text("“{path}” {odd}.", "“{path}”: {odd}."),
         Text("Buka berkasnya, lalu ganti dengan dokumen yang benar.",
              "Open the file, and put the right document there."),
         _odd),
    Kind("dipakai-sebelum-ada", _W, _POLICY,
         Text("Dipakai sebelum tanggalnya", "Relied on before its date"),
         Text("Dokumen bertanggal {day}, sudah dijadikan dasar sejak {first} ({n} kali).",
              "The document is dated {day}, but was relied on from {first} ({n} times)."),
         Text("Periksa tanggal dokumen dan tanggal pernyataan yang memakainya.",
              "Check the date of the document and of the statement that uses it."),
         _before_it_was),
    Kind("sk-menyusul", _W, _POLICY,
         Text("SK sesudah kegiatan dimulai", "Decree after the activity began"),
         Text("Dokumen penetapan bertanggal {day}, yang didasarinya sudah mulai {first}.",
              "The decree is dated {day}, what it authorises began on {first}."),
         Text("Periksa kedua tanggalnya; bila itu hasil kegiatan, jelaskan dalam “keterangan”.",
              "Check both dates; if the decree is the outcome, say so in “keterangan”."),
         _decree),
    Kind("tautan-folder", _W, _POLICY,
         Text("Tautan folder menggantikan dokumen", "Folder link in place of a document"),
         Text("Tautan “{id}” menuju folder, isinya dapat berubah.",
              "The link of “{id}” leads to a folder, whose content may change."),
         Text("Simpan dokumennya sebagai berkas, atau tautkan satu dokumen.",
              "Keep the document as a file, or link to one document."),
         _folder_link),
    Kind("nama-memuat-nomor-pribadi", _W, _POLICY,
         Text("Nama berkas memuat nomor pribadi", "File name holds a personal number"),
         Text("Ada berkas di “{folder}” yang namanya memuat NIP atau NIK.",
              "A file in “{folder}” has a NIP or NIK in its name."),
         Text("Ganti nama berkas itu tanpa nomor pribadi.",
              "Rename that file without the personal number."),
         _personal),
    Kind("berkas-ganda", _A, _PRACTICE,
         Text("Satu berkas didaftar beberapa kali", "One file registered several times"),
         Text("“{path}” didaftar sebagai {ids}.", "“{path}” is registered as {ids}."),
         Text("Cukup satu pendaftaran; rujuk id yang sama.",
              "Register it once, and refer to the same id."),
         _same_path),
    Kind("isi-sama", _A, _PRACTICE,
         Text("Isi sama di beberapa berkas", "The same content in several files"),
         Text("Isi berkas {ids} sama persis.", "The files of {ids} hold the very same."),
         Text("Pastikan bukan salah salin; bila memang satu dokumen, daftarkan sekali.",
              "Make sure it isn't a copying mistake; if it is one document, register it once."),
         _same_content),
    Kind("menopang-banyak", _A, _POLICY,
         Text("Satu bukti untuk banyak klaim", "One piece for many claims"),
         Text("Menopang {n} catatan (lebih dari {many}).",
              "{n} records rest on it (more than {many})."),
         Text("Bukan pelanggaran; pastikan dokumen itu memang membuktikan semuanya.",
              "No breach; make sure that the document does prove all of them."),
         _many),
    Kind("belum-bersidik", _N, _POLICY,
         Text("Sidik SHA-256 belum dicatat", "No SHA-256 on record"),
         Text("“{path}” ada; sidiknya belum dicatat.", "“{path}” is there, without a digest."),
         Text("Isi dengan --write, supaya perubahan kelak terlihat.",
              "Fill it in with --write, so that a later change shows."),
         _in_state(State.UNSEALED)),
    Kind("tautan-saja", _N, _POLICY,
         Text("Hanya tautan", "A link only"),
         Text("“{id}” hanya berupa tautan.", "“{id}” is a link only."),
         Text("Tautan tidak dibuka; simpan salinan berkasnya bila perlu diperiksa.",
              "Links aren't opened; keep a copy as a file if it should be examined."),
         _link_only),
    Kind("belum-dipakai", _N, _POLICY,
         Text("Terdaftar, belum dirujuk", "Registered, not referred to"),
         Text("“{id}” belum dirujuk catatan mana pun.", "No record refers to “{id}”."),
         Text("Rujuk dari klaim yang dibuktikannya, atau hapus dari daftar.",
              "Refer to it from the claim that it proves, or remove it."),
         _unused),
    Kind("berkas-asing", _N, _POLICY,
         Text("Berkas tanpa pendaftaran", "File without a record"),
         Text("“{path}” ada di folder bukti, belum terdaftar.",
              "“{path}” is in the evidence folder, but not registered."),
         Text("Daftarkan di “bukti” bila memang bukti; bila bukan, pindahkan.",
              "Register it under “bukti” if it is evidence; if not, move it away."),
         _strange),
)  # fmt: skip
"""Every kind of finding, the gravest first."""

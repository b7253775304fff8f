"""The receipt: by what a dossier was judged and what came of it, so that it can be run again."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from integritas_rules.schema.base import END, Digest, Int, Line, Record, about
from integritas_rules.schema.outputs import FigureOut
from integritas_rules.schema.report import StatusName

_DIGEST = "sha256:" + "0" * 64
Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}" + END)]
Hex64 = Annotated[str, Field(pattern=r"^[0-9a-f]{128}" + END)]


class Engine(Record):
    """Mesin yang menilai. | The engine that judged."""

    name: Literal["integritas-rules"] = about("Nama.", "Name.", "integritas-rules")
    version: Line = about("Versi.", "Version.", "0.1.0")
    digest: Digest = about("Sidik kode dan skemanya.", "Digest of its code and schemas.", _DIGEST)


class ReceiptDossier(Record):
    """Dosier yang dinilai. | The dossier judged."""

    name: Line = about("Nama seperti diberikan.", "Name as given.", "dosier.json")
    agency: Line = about("Instansi.", "Agency.", "Kabupaten Contoh (fiktif)")
    cycle: Int = about("Nomor siklus.", "Cycle number.", 1)
    submission: Int = about("Nomor pengajuan.", "Submission number.", 3)
    submitted: Line = about("Tanggal pengajuan.", "Date of submission.", "2026-07-06")
    bytes: Digest = about("Sidik bita berkasnya.", "Digest of the file's bytes.", _DIGEST)
    content: Digest = about("Sidik isinya (RFC 8785).", "Digest of its content.", _DIGEST)


class ReceiptPack(Record):
    """Paket aturan. | The rule pack."""

    id: Line = about("Id.", "Id.", "permenpanrb-60-2020")
    version: Line = about("Versi.", "Version.", "1.0.0")
    bytes: Digest = about("Sidik bita berkasnya.", "Digest of its files' bytes.", _DIGEST)
    content: Digest = about("Sidik isinya (RFC 8785).", "Digest of its content.", _DIGEST)


class ReceiptParameters(Record):
    """Kebijakan yang dipakai. | The policies used."""

    values: dict[str, str | Int] = about("Nilainya.", "Their values.", {})
    content: Digest = about("Sidik isinya (RFC 8785).", "Digest of their content.", _DIGEST)


class ReceiptReview(Record):
    """Telaah yang dipakai. | The review used."""

    bytes: Digest = about("Sidik bita berkasnya.", "Digest of the file's bytes.", _DIGEST)
    content: Digest = about("Sidik isinya (RFC 8785).", "Digest of its content.", _DIGEST)


class ReceiptDue(Record):
    """Tenggat tindak lanjut. | How long follow-ups may take."""

    days: Int = about("Hari kerja.", "Working days.", 30)
    leave: list[Line] = about("Hari libur tambahan.", "Further days off.", [])
    work: list[Line] = about("Hari kerja pengganti.", "Days off that are worked.", [])


class ReceiptReport(Record):
    """Laporan yang dihasilkan. | The report that came of it."""

    content: Digest = about(
        "Sidik laporan JSON (RFC 8785).", "Digest of the JSON report (RFC 8785).", _DIGEST
    )
    conclusion: str | None = about("Simpulan.", "Conclusion.", "patuh")
    progress: FigureOut = about("Kemajuan.", "Progress.", None)
    completeness: FigureOut = about("Kelengkapan.", "Completeness.", None)
    root_gaps: dict[str, Int] = about("Celah akar per bobot.", "Root gaps by severity.", {})


class Signature(Record):
    """Tanda tangan atas bentuk baku tanda terima. | A signature over its canonical form."""

    algorithm: Literal["ed25519"] = about("Algoritme.", "Algorithm.", "ed25519")
    key: Hex32 = about("Kunci publik.", "Public key.", "0" * 64)
    value: Hex64 = about("Tanda tangan.", "Signature.", "0" * 128)


class ReceiptOut(Record):
    """Tanda terima satu penilaian. | The receipt of one judgement."""

    schema_: str = about("Skema ini.", "This schema.", "receipt.schema.json", alias="$schema")
    version: Literal["1.0"] = about("Versi format.", "Format version.", "1.0")
    engine: Engine = about("Mesin.", "Engine.", None)
    dossier: ReceiptDossier = about("Dosier.", "Dossier.", None)
    pack: ReceiptPack = about("Paket.", "Pack.", None)
    parameters: ReceiptParameters = about("Parameter.", "Parameters.", None)
    review: ReceiptReview | None = about("Telaah; kosong bila tanpa.", "Review, if any.", None)
    follow_ups: ReceiptDue = about("Tenggat tindak lanjut.", "Terms of follow-ups.", None)
    mode: Literal["mandiri", "evaluator"] = about("Modus.", "Mode.", "mandiri")
    as_of: Line = about("Tanggal acuan.", "As-of date.", "2026-07-06")
    report: ReceiptReport = about("Laporan.", "Report.", None)
    verdicts: dict[str, StatusName] = about("Status tiap ketentuan.", "Status by clause.", {})
    seal: Digest = about(
        "Sidik seluruh isian di atas (RFC 8785).", "Digest of all of the above (RFC 8785).", _DIGEST
    )
    signature: Signature | None = about("Tanda tangan, bila ada.", "Signature, if any.", None)

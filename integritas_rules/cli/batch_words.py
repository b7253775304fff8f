"""What `integritas batch` says, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integritas_rules.model import Text

if TYPE_CHECKING:
    from integritas_rules.many.run import Tally

WORDS = {
    "output": Text(
        "Tulis hasil ke berkas (.ndjson atau .parquet), yang dapat dilanjutkan bila terputus; "
        "tanpa ini ke layar.",
        "Write the results to a file (.ndjson or .parquet), which can be resumed; without it, to "
        "the screen.",
    ),
    "format": Text(
        "Bentuk hasil; bawaan: menurut nama berkas, selain itu ndjson.",
        "Form of the results; default: by the file's name, else ndjson.",
    ),
    "workers": Text(
        "Banyak proses pemeriksa; bawaan: sebanyak prosesor.",
        "How many processes judge; default: as many as there are processors.",
    ),
    "address": Text("ALAMAT", "ADDRESS"),
    "scheduler": Text(
        "Kerjakan pada klaster Dask, misalnya tcp://10.0.0.5:8786.",
        "Have a Dask cluster do the work, such as tcp://10.0.0.5:8786.",
    ),
    "resume": Text(
        "Lanjutkan hasil yang terputus; mulai baru bila tidak ada.",
        "Go on with interrupted results; begin anew when there are none.",
    ),
    "force": Text("Buang hasil yang terputus.", "Throw interrupted results away."),
    "quiet": Text("Tanpa kemajuan dan ringkasan.", "No progress, no summary."),
}

HELP = Text(
    "Periksa banyak dosier: berkas, folder, pola, JSON Lines (juga .gz dan .zst), ZIP, atau - "
    "untuk JSON Lines dari masukan baku. Tiap dosier menjadi satu baris, menurut urutan "
    "masukan; dosier yang belum dapat dibaca menjadi baris dengan masalahnya.\n\n"
    "Kode keluar seperti check, yang tertinggi dari semua dosier: 0; 1 ada celah; 2 ada yang belum "
    "dapat dibaca, atau perintah belum benar; 130 dihentikan.",
    "Judge many dossiers: files, folders, patterns, JSON Lines (also .gz and .zst), ZIP, or - for "
    "JSON Lines from standard input. Each dossier is a row, in the order of the input; one that "
    "can't be read is a row that tells why.\n\n"
    "Exit codes as for check, the highest of all dossiers: 0; 1 gaps; 2 something couldn't be "
    "read, or bad usage; 130 stopped.",
)
EXAMPLES = Text(
    "\b\nContoh:\n  integritas batch dosier/ -o hasil.ndjson\n"
    "  integritas batch dosier/ -o hasil.ndjson --resume\n"
    "  integritas batch 'masuk/**/*.zip' -o hasil.parquet --workers 4",
    "\b\nExamples:\n  integritas batch dossiers/ -o results.ndjson --lang en\n"
    "  integritas batch dossiers/ -o results.ndjson --resume\n"
    "  integritas batch 'in/**/*.zip' -o results.parquet --workers 4",
)


def summed_up(tally: Tally) -> Text:
    """The run in a sentence, each figure with its denominator."""
    n = tally.dossiers
    return Text(
        f"{n} dosier. Dengan celah error: {tally.at['error']} dari {n}; belum dapat dibaca: "
        f"{tally.unread} dari {n}; pemeriksaan gagal: {tally.faulty} dari {n}.",
        f"{n} dossiers. With a gap of severity error: {tally.at['error']} of {n}; not readable: "
        f"{tally.unread} of {n}; a check failed itself: {tally.faulty} of {n}.",
    )

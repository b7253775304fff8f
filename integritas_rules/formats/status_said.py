"""What `integritas status` says, in both languages."""

from __future__ import annotations

from integritas_rules.model import Text

AS_OF = Text("acuan {day}", "as of {day}")
PROGRESS = Text("Kemajuan: {a} dari {b} gerbang.", "Progress: {a} of {b} gates.")
NO_STAGES = Text(
    "Naskah ini tidak memuat tahap atau urutan, jadi tidak ada posisi program yang dapat "
    "ditunjukkan. Yang diperiksanya: {command}",
    "This text holds no stages or order, so there is no standing of a programme to show. "
    "What it checks: {command}",
)
POSITION = Text("Posisi program", "Where the programme stands")
PASSED = Text("Selesai, {stage}", "Ended, {stage}")
CARRIED = Text("dibawa dari siklus lalu", "carried over")
FINISHED = Text("Seluruh langkah program sudah selesai.", "Every step of the programme has ended.")
NOT_BEGUN = Text("Belum ada langkah yang dimulai.", "No step has begun yet.")
IN_STAGE = Text("Tahap {stage}; sedang berjalan: {running}", "Stage {stage}; running: {running}")
BETWEEN = Text(
    "Tahap {stage}; tidak ada langkah yang sedang berjalan", "Stage {stage}; no step is running"
)
RUNNING = Text("Sedang berjalan", "Under way")
SINCE = Text("{step}, sejak {day}", "{step}, since {day}")
MAY_END = Text(
    "Boleh ditutup menurut urutan; lengkapi dahulu yang di atas.",
    "The order allows it to end; complete the above first.",
)
MAY_END_NOW = Text("Boleh ditutup.", "It may end.")
MAY_NOT_END = Text(
    "Belum boleh ditutup: menunggu {wait} {note}.", "May not end yet: waits for {wait} {note}."
)
LAWFUL = Text("Boleh berikutnya", "May come next")
NONE_LAWFUL = Text(
    "Tidak ada langkah baru yang boleh dimulai sekarang; selesaikan yang berjalan.",
    "No new step may begin now; finish what is under way.",
)
WARNED = Text(
    "Boleh, tetapi akan diperingatkan: sebaiknya menunggu {wait} {note}.",
    "Allowed, but with a warning: better to wait for {wait} {note}.",
)
CRITERIA = Text(
    "Kriteria belum tercapai, {n} dari {of}: {names}.",
    "Criteria not reached, {n} of {of}: {names}.",
)
STATED = {
    "tercapai": Text(
        "{title} (dinyatakan, belum terhitung)", "{title} (stated, doesn't count yet)"
    ),
    "sebagian": Text("{title} (sebagian)", "{title} (in part)"),
    "belum": Text("{title} (belum)", "{title} (not yet)"),
}
STILL = Text("Belum lengkap, {n} ketentuan:", "Incomplete, {n} clauses:")
ASKS = Text("Yang akan diminta, {n} ketentuan:", "What it will ask for, {n} clauses:")
MORE = Text("{n} lainnya (lihat --verbose)", "{n} more (see --verbose)")
NOT_YET = Text("Belum boleh, dan sebabnya", "Not yet, and why")
WAITS = Text("menunggu {wait} {note}", "waits for {wait} {note}")
IN_TURN = Text(
    "satu demi satu; {first} menunggu {wait} {note}", "one by one; {first} waits for {wait} {note}"
)
REGULAR = Text("Kegiatan terus menerus", "Continuous activities")
LAST = Text("{n} kejadian, terakhir {day}", "{n} occurrences, last on {day}")
DUE = Text("; berikutnya paling lambat {day} {note}", "; the next by {day} {note}")
LATE = Text(
    "; melewati batas {n} hari pada {day} {note}", "; past the limit of {n} days since {day} {note}"
)
REFUSED = Text("Ditolak sejauh ini", "Refused so far")
FOLLOWERS = Text(
    "{n} peristiwa lain ditolak sebagai akibat {causes}.",
    "{n} other events were refused as a consequence of {causes}.",
)
GAPS = Text(
    "Celah terbuka: {errors} kesalahan, {warnings} peringatan; rinciannya: integritas check.",
    "Open gaps: {errors} errors, {warnings} warnings; for details: integritas check.",
)

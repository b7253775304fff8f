"""What `integritas explain DOSSIER CLAUSE` says, in both languages."""

from __future__ import annotations

from integritas_rules.model import Status, Text

AS_OF = Text("acuan {day}", "as of {day}")
DIGEST = Text("sidik dosier {digest}", "digest {digest}")
VERDICT = Text("Putusan", "Verdict")
CONCLUSION = Text("Simpulan dosier", "Conclusion on the dossier")
MEANING = {
    Status.MET: Text(
        "Semua syarat aturannya terpenuhi oleh fakta di bawah.",
        "The facts below meet every condition of the rule.",
    ),
    Status.UNMET: Text(
        "Ada syarat yang sudah ditagih dan belum dipenuhi; lihat celah.",
        "A condition that is due isn't met; see the gaps.",
    ),
    Status.UNPROVEN: Text(
        "Dinyatakan, tetapi buktinya belum ada atau belum dapat dirujuk; lihat celah.",
        "Claimed, but the evidence is missing or doesn't resolve; see the gaps.",
    ),
    Status.NOT_DUE: Text(
        "Belum ditagih: jendelanya masih terbuka, atau tahapnya belum dicapai.",
        "Nothing is asked yet: the window is open, or the stage isn't reached.",
    ),
    Status.BLOCKED: Text(
        "Urutan atau gerbang ini dilanggar semata karena celah yang lebih dahulu; lihat sebabnya.",
        "This order or gate is broken only because of an earlier gap; see the cause.",
    ),
    Status.WAIVED: Text(
        "Dikecualikan; ketentuannya tetap diperiksa dan dihitung terpisah.",
        "Waived; the clause is still evaluated and counted apart.",
    ),
}
PARTS = Text("Ketentuan yang diringkas", "Clauses summed up")
FACTS = Text("Fakta dari berkas", "Facts from the file")
PIECE = Text("bukti {name}", "evidence {name}")
SPAN = Text("{step}: {start} sampai {end}", "{step}: {start} to {end}")
SINCE = Text("{step}: sejak {start}", "{step}: since {start}")
CARRIED = Text("{step}: dibawa dari siklus lalu", "{step}: carried over")
ACHIEVED = Text("{span}, kriteria tercapai {day}", "{span}, criteria reached on {day}")
MORE = Text("{n} lainnya (lihat --verbose)", "{n} more (see --verbose)")
GAPS = Text("Celah", "Gaps")
FOUND = Text("Tertulis", "It says")
PLACE = Text("Tempat", "Place")
ADVICE = Text("Saran", "Advice")
ALSO = Text("Juga", "Also")
CHAIN = Text("Sebab dan akibat", "Causes and consequences")
CAUSE = Text("Disebabkan oleh {clause}:", "Caused by {clause}:")
CAUSES = Text("Mengakibatkan {clause}: {status}", "It causes {clause}: {status}")
DECIDED = Text("Putusan orang", "Decisions by people")
JUDGED = Text(
    "{office} memutus {status} pada {day} ({source}): {reason}",
    "{office} judged it {status} on {day} ({source}): {reason}",
)
WAIVED = Text(
    "Dikecualikan oleh {office}, {since} sampai {until}: {reason}. Tanpa pengecualian: {status}.",
    "Waived by {office}, {since} to {until}: {reason}. Without the waiver: {status}.",
)
WHEN = Text("Kapan jatuh tempo", "When it is due")
REFUSED = Text("Peristiwa yang ditolak mesin", "Events that the machine refused")

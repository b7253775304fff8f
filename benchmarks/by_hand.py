"""The chosen rules written by hand in Python, as one would without a rule engine.

Look-ups are shared, lists are walked once, nothing is worked out for a dossier that has it all, and
what is broken is told as fully as by the tool: message in both languages, citation, pointer, line
and column. The words of the clauses come from the pack; the checks are code. What this leaves out
and the tool does: the replay of the programme, a verdict with the facts that speak for it for every
clause, which gap causes which, the reach of parameters, as-of dates, groups of staff, readings.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from benchmarks.subset import CHOSEN
from integritas_rules import Dossier, load_pack
from integritas_rules.model import Citation, Place, Text
from integritas_rules.words import day, plain

Record = Mapping[str, Any]
Found = tuple[str, int, Record]
"""A record, after the pointer of its list and its index there: most are never pointed at."""
Piece = Mapping[str, Any]
Fits = Callable[["Desk", Record, list[Piece]], bool]

LATEST = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is broken: the clause with its citation, what to say and do, and where."""

    clause: str
    citation: Citation
    message: Text
    advice: Text
    pointer: str
    place: Place


class Words(NamedTuple):
    """What the pack says of a clause: title, citation, and message and advice of each rule."""

    title: Text
    citation: Citation
    rules: tuple[tuple[Text, Text], ...]


@cache
def words() -> Mapping[str, Words]:
    """The words of every chosen clause."""
    clauses = [load_pack().clauses[name] for name in CHOSEN]
    return {
        c.id.removeprefix("p60-"): Words(
            c.title, c.citation, tuple((r.message, r.advice) for r in c.rules)
        )
        for c in clauses
    }


def check(dossier: Dossier) -> list[Finding]:
    """All that is broken of the chosen clauses in a final submission."""
    desk = Desk(dossier)
    for part in PARTS:
        part(desk)
    return desk.found


class Desk:
    """One dossier at work: its registers, and what was found so far."""

    __slots__ = ("data", "dossier", "found", "pieces", "roles", "sound", "submitted",
                 "told", "words")  # fmt: skip

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.data = data = dossier.data
        self.submitted = last = data["pengajuan"]["tanggal"]
        self.pieces = {b["id"]: b for b in data.get("bukti") or ()}
        self.sound = {
            name
            for name, b in self.pieces.items()
            if b["tanggal"] <= last and (b.get("berkas") or b.get("tautan"))
        }
        self.roles = {p["id"]: p["peran"] for p in data.get("pejabat") or ()}
        self.found: list[Finding] = []
        self.told: set[tuple[str, str]] = set()
        self.words = words()

    def facts(self, listed: Iterable[Record] | None, pointer: str, by: str) -> list[Found]:
        """The records of a list that have happened by the submission."""
        last = self.submitted
        return [(pointer, n, r) for n, r in enumerate(listed or ()) if (r.get(by) or "") <= last]

    def add(self, clause: str, pointer: str, rule: int = 0, **values: object) -> None:
        """A finding in the words of the clause."""
        said = self.words[clause]
        message, advice = said.rules[rule]
        known = {"title": said.title, "found": EMPTY, "field": EMPTY, **values}
        self.say(clause, pointer, message.within(**known), advice.within(**known))

    def say(self, clause: str, pointer: str, message: Text, advice: Text) -> None:
        """A finding in words of its own."""
        citation, place = self.words[clause].citation, self.dossier.locate(pointer)
        self.found.append(Finding(f"p60-{clause}", citation, message, advice, pointer, place))

    def evidence(
        self,
        clause: str,
        records: Iterable[Found],
        field: str = "bukti",
        fits: Fits | None = None,
        rule: int = 0,
    ) -> bool:
        """Whether there are records; those that no sound and fitting evidence carries are told."""
        some = False
        for found in records:
            some = True
            record = found[2]
            ids = record.get(field)
            if not self.carried(ids, record, fits):
                self.uncarried(clause, f"{at(found)}/{field}", ids, rule)
        return some

    def carried(self, ids: Sequence[str] | None, record: Record, fits: Fits | None) -> bool:
        """Whether all of the evidence counts, and is what it should be."""
        if not ids or not self.sound.issuperset(ids):
            return False
        return fits is None or fits(self, record, [self.pieces[name] for name in ids])

    def uncarried(
        self, clause: str, pointer: str, ids: Sequence[str] | None, rule: int = 0
    ) -> None:
        """What is amiss with the evidence of a claim."""
        if not ids:
            title = self.words[clause].title
            self.say(clause, pointer, BARE.within(title=title), ATTACH)
        elif not self.sound.issuperset(ids):
            self.unsound(clause, pointer, ids)
        else:
            self.add(clause, pointer, rule)

    def unsound(self, clause: str, pointer: str, ids: Sequence[str]) -> None:
        """Each piece that doesn't count, once in a clause."""
        for n, name in enumerate(ids):
            if name in self.sound or (clause, name) in self.told:
                continue
            self.told.add((clause, name))
            message, advice = self.problem(name)
            filled = message.within(name=name, submitted=day(self.submitted))
            self.say(clause, f"{pointer}/{n}", filled, advice)

    def problem(self, name: str) -> tuple[Text, Text]:
        """Why a piece doesn't count."""
        piece = self.pieces.get(name)
        if piece is None:
            return UNKNOWN
        return LATE if piece.get("berkas") or piece.get("tautan") else NOWHERE


def at(found: Found) -> str:
    """The pointer of a record."""
    return f"{found[0]}/{found[1]}"


# --- preparation ---------------------------------------------------------------------------

STEPS = {
    "pembentukan_tim": "persiapan-1-tim",
    "deklarasi_komitmen": "persiapan-2-komitmen",
    "asesmen_awal": "persiapan-3-asesmen",
    "rencana_aksi": "persiapan-4-renaksi",
    "kurikulum": "persiapan-5-kurikulum",
    "agen_perubahan": "persiapan-6-ap",
}


def issued_by(*roles: str) -> Fits:
    """Some piece is issued by an office of one of the roles."""
    return lambda desk, _, pieces: any(
        desk.roles.get(p.get("penetap", "")) in roles for p in pieces
    )


def of_kind(*kinds: str) -> Fits:
    """Some piece is of one of the kinds."""
    return lambda _, __, pieces: any(p["jenis"] in kinds for p in pieces)


def signers(desk: Desk, piece: Piece) -> set[str | None]:
    """The roles of those who signed a piece."""
    return {desk.roles.get(office) for office in piece.get("penandatangan") or ()}


def by_leaders_and_staff(desk: Desk, _: Record, pieces: list[Piece]) -> bool:
    """Some piece is signed by a leader, and some for the staff."""
    leaders = {"ppk", "pyb", "pimpinan"}
    return any(signers(desk, p) & leaders for p in pieces) and any(
        p.get("unsur_pegawai") is True for p in pieces
    )


def by_both(desk: Desk, _: Record, pieces: list[Piece]) -> bool:
    """Some piece is signed by both PPK and PyB."""
    return any(signers(desk, p) >= {"ppk", "pyb"} for p in pieces)


OUTPUTS: tuple[tuple[str, str, str, Fits | None], ...] = (
    ("persiapan-1-tim-supervisi", "pembentukan_tim", "tim_supervisi", None),
    ("persiapan-1-tim-penetap", "pembentukan_tim", "tim_supervisi", issued_by("ppk", "pyb")),
    ("persiapan-1-tim-selaras-rb", "pembentukan_tim", "selaras_rb", None),
    ("persiapan-2-komitmen-dokumen", "deklarasi_komitmen", "deklarasi",
     of_kind("deklarasi", "pencanangan")),
    ("b2b-komitmen", "deklarasi_komitmen", "deklarasi", by_leaders_and_staff),
    ("b4-komitmen", "deklarasi_komitmen", "deklarasi", by_both),
    ("persiapan-3-asesmen-peta", "asesmen_awal", "peta_asesmen", None),
    ("persiapan-4-renaksi-dokumen", "rencana_aksi", "rencana_aksi", None),
    ("persiapan-4-renaksi-roadmap", "rencana_aksi", "roadmap", None),
    ("persiapan-5-kurikulum-panduan", "kurikulum", "panduan", None),
    ("persiapan-5-kurikulum-kurikulum", "kurikulum", "kurikulum", None),
    ("persiapan-5-kurikulum-silabus", "kurikulum", "silabus", None),
    ("persiapan-5-kurikulum-rencana", "kurikulum", "rencana_pelatihan", None),
    ("persiapan-6-ap-ditetapkan", "agen_perubahan", "penetapan_agen",
     issued_by("pimpinan", "ppk", "pyb")),
)  # fmt: skip


def preparation(desk: Desk) -> None:
    """The six activities, their outputs, and what these cite."""
    part = desk.data.get("persiapan") or {}
    activities = desk.facts(part.get("kegiatan"), "/persiapan/kegiatan", "mulai")
    by_kind: dict[str, list[Found]] = {}
    for found in activities:
        by_kind.setdefault(found[2]["jenis"], []).append(found)
    if not activities:
        desk.add("tahap-persiapan", "/persiapan/kegiatan")
    for kind, clause in STEPS.items():
        if kind not in by_kind:
            desk.add(clause, "/persiapan/kegiatan")
    for clause, kind, output, fits in OUTPUTS:
        claims = outputs(by_kind, kind, output)
        if not claims:
            desk.add(clause, where_output(by_kind, kind))
        for found, ids in claims:
            if not desk.carried(ids, found[2], fits):
                desk.uncarried(clause, f"{at(found)}/keluaran/{output}", ids)
    citations(desk, by_kind)


def outputs(
    by_kind: Mapping[str, list[Found]], kind: str, output: str
) -> list[tuple[Found, list[str]]]:
    """The activities of a kind with the evidence given as an output."""
    return [
        (found, ids)
        for found in by_kind.get(kind, ())
        if (ids := (found[2].get("keluaran") or {}).get(output))
    ]


def where_output(by_kind: Mapping[str, list[Found]], kind: str) -> str:
    """Where an output belongs that isn't there."""
    records = by_kind.get(kind)
    if not records:
        return "/persiapan/kegiatan"
    held = [found for found in records if "keluaran" in found[2]]
    return f"{at(held[0])}/keluaran" if held else at(records[0])


def citations(desk: Desk, by_kind: Mapping[str, list[Found]]) -> None:
    """The regulation is cited by team decree or plan, the assessment by plan or roadmap."""
    cites(desk, "pasal5-2", 0, by_kind, (TEAM, PLAN), by_law)
    maps = {n for _, ids in outputs(by_kind, "asesmen_awal", "peta_asesmen") for n in ids}
    base = (desk.data.get("maturitas") or {}).get("dasar")
    used = "persiapan-3-asesmen-dipakai"
    if not base or base["tanggal"] > desk.submitted:
        desk.add(used, "/maturitas" if "maturitas" in desk.data else "")
    elif not desk.carried(base.get("bukti"), base, None):
        desk.uncarried(used, "/maturitas/dasar/bukti", base.get("bukti"))
    cites(desk, used, 1, by_kind, (PLAN, ROADMAP),
          lambda piece: not maps.isdisjoint(piece.get("merujuk") or ()))  # fmt: skip


TEAM = ("pembentukan_tim", "tim_supervisi")
PLAN = ("rencana_aksi", "rencana_aksi")
ROADMAP = ("rencana_aksi", "roadmap")


def by_law(piece: Piece) -> bool:
    """Whether a piece cites the regulation."""
    return "permenpanrb-60-2020" in (piece.get("dasar_hukum") or ())


def cites(
    desk: Desk,
    clause: str,
    rule: int,
    by_kind: Mapping[str, list[Found]],
    kinds: Sequence[tuple[str, str]],
    good: Callable[[Piece], bool],
) -> None:
    """Some sound piece of some output cites what it should."""
    claims = [
        (output, *claim) for kind, output in kinds for claim in outputs(by_kind, kind, output)
    ]
    counted = [[name for name in ids if name in desk.sound] for *_, ids in claims]
    if any(good(desk.pieces[name]) for names in counted for name in names):
        return
    if not claims:
        desk.add(clause, where_output(by_kind, kinds[0][0]), rule)
        return
    silent = next((n for n, names in enumerate(counted) if names), None)
    output, found, ids = claims[silent or 0]
    first = 0 if silent is None else ids.index(counted[silent][0])
    desk.add(clause, f"{at(found)}/keluaran/{output}/{first}", rule)


# --- offices, targets ----------------------------------------------------------------------


def offices(desk: Desk) -> None:
    """Both authorities are listed."""
    for role in ("ppk", "pyb"):
        if role not in desk.roles.values():
            desk.add("pasal5-1", "/pejabat" if "pejabat" in desk.data else "")


TARGETS = {
    "persiapan-4-renaksi-smart-measurable": ("indikator", "satuan", "nilai"),
    "persiapan-4-renaksi-smart-timebound": ("tenggat",),
}


def targets(desk: Desk) -> None:
    """Some target can be measured, and some is due on a day."""
    listed = (desk.data.get("maturitas") or {}).get("target") or ()
    for clause, fields in TARGETS.items():
        if not any(all(filled(t.get(f)) for f in fields) for t in listed):
            desk.add(clause, "/maturitas/target/0" if listed else "/maturitas")


# --- organisation and strategy -------------------------------------------------------------

ELEMENTS = {
    "disiplin": "b2e-minimal-3",
    "kode_etik": "b2e-standar",
    "sanksi": "b2e-sanksi",
    "penghargaan": "b2e-penghargaan",
    "kebijakan_internalisasi": "b2e-kebijakan",
    "lhkpn_lhkasn": "strategi-sinergitas-m4-b",
    "upg": "strategi-sinergitas-m4-c",
    "wbs": "strategi-sinergitas-m4-d",
    "merit": "b4-sinergis-merit",
    "zi": "b4-sinergis-zi",
}


def organisation(desk: Desk) -> None:
    """The elements that must be there, with evidence; and some in force during the cycle."""
    elements = desk.facts(desk.data.get("organisasi"), "/organisasi", "mulai")
    by_kind: dict[str, list[Found]] = {}
    for found in elements:
        by_kind.setdefault(found[2]["jenis"], []).append(found)
    for kind, clause in ELEMENTS.items():
        if not desk.evidence(clause, by_kind.get(kind, ())):
            desk.add(clause, "/organisasi" if "organisasi" in desk.data else "")
    cycle = desk.data["siklus"]
    start, end = cycle["mulai"], cycle["selesai"]
    if not any(
        (r.get("mulai") or "") <= end and (r.get("selesai") or LATEST) >= start
        for *_, r in elements
    ):
        desk.add("b2e-bersamaan", "/organisasi" if "organisasi" in desk.data else "")


COMPONENTS = {
    "kepemimpinan_ap": "strategi-kepemimpinan-ap",
    "sinergitas": "strategi-sinergitas",
    "kapasitas": "strategi-kapasitas",
}
METHODS: tuple[tuple[str, str, str, Fits | None], ...] = (
    ("strategi-kepemimpinan-ap-m2-i", "penilaian_ap", "instrumen", None),
    ("strategi-kepemimpinan-ap-m3", "dialog_pimpinan", "bukti", lambda _, r, __: twice(r)),
    ("strategi-kepemimpinan-ap-m4", "monev_apip", "bukti", lambda _, r, __: twice(r)),
)


def twice(record: Record) -> bool:
    """Whether a method was used on two days."""
    return len(record.get("tanggal") or ()) >= 2


def strategy(desk: Desk) -> None:
    """Every component has methods with evidence; some methods ask for more."""
    listed = [("/strategi", n, r) for n, r in enumerate(desk.data.get("strategi") or ())]
    place = "/strategi" if "strategi" in desk.data else ""
    for component, clause in COMPONENTS.items():
        own = [found for found in listed if found[2]["komponen"] == component]
        if not desk.evidence(clause, own):
            desk.add(clause, place)
    for clause, method, field, fits in METHODS:
        own = [found for found in listed if found[2]["metode"] == method]
        if not desk.evidence(clause, own, field, fits):
            desk.add(clause, place)


# --- implementation ------------------------------------------------------------------------

MAIN = {
    "kampanye_integritas": "utama-1-kampanye",
    "wadah_berbagi": "utama-2-wadah",
    "penguatan_kepemimpinan": "utama-3-kepemimpinan",
    "penguatan_kapasitas": "utama-4-kapasitas",
    "pemantauan_evaluasi": "utama-5-monev",
}
FACTORS = {
    "keyakinan": "pasal4-1-a",
    "daya_nalar": "pasal4-1-b",
    "keberanian_moral": "pasal4-1-c",
}


def implementation(desk: Desk) -> None:
    """Main activities, subtahap, and the factors that any of them works on."""
    part = desk.data.get("pelaksanaan") or {}
    happened: dict[str, list[Found]] = {kind: [] for kind in MAIN}
    for n, main in enumerate(part.get("kegiatan_utama") or ()):
        pointer = f"/pelaksanaan/kegiatan_utama/{n}/kejadian"
        happened[main["jenis"]] += desk.facts(main.get("kejadian"), pointer, "tanggal")
    for kind, clause in MAIN.items():
        own = happened[kind]
        if not own:
            desk.add(clause, where_happened(part, kind))
        desk.evidence(clause, own, rule=1)
    looks = happened["pemantauan_evaluasi"]
    if not any("pemantauan" in (r.get("aspek") or ()) for *_, r in looks):
        place = f"{at(looks[0])}/aspek" if looks else where_happened(part, "pemantauan_evaluasi")
        desk.add("utama-5-monev-pemantauan", place)
    stages = desk.facts(part.get("subtahap"), "/pelaksanaan/subtahap", "mulai")
    acts = subtahap(desk, stages)
    factors(desk, part, [found for own in happened.values() for found in own] + acts)


def where_happened(part: Record, kind: str) -> str:
    """Where the occurrences of a main activity belong."""
    for n, main in enumerate(part.get("kegiatan_utama") or ()):
        if main["jenis"] == kind:
            pointer = f"/pelaksanaan/kegiatan_utama/{n}"
            return f"{pointer}/kejadian" if "kejadian" in main else pointer
    return "/pelaksanaan/kegiatan_utama" if "kegiatan_utama" in part else "/pelaksanaan"


def factors(desk: Desk, part: Record, records: list[Found]) -> None:
    """Each factor is worked on somewhere."""
    seen = {f.partition(".")[0] for *_, r in records for f in r.get("faktor") or ()}
    for factor, clause in FACTORS.items():
        if factor not in seen:
            place = f"{at(records[0])}/faktor" if records else where_happened(part, "")
            desk.add(clause, place)


class Stage(NamedTuple):
    """What a subtahap must have: the clauses of its two kinds of activity, and the level."""

    leaders: str
    staff: str
    level: str


STAGES = {
    "kesadaran": Stage("kesadaran-keg-1-kepemimpinan", "kesadaran-keg-2-kapasitas", "dasar"),
    "pemahaman": Stage("pemahaman-keg-1-kepemimpinan", "pemahaman-keg-2-kapasitas", "menengah"),
    "penerimaan": Stage("penerimaan-keg-1-kepemimpinan", "penerimaan-keg-2-kapasitas", "atas"),
    "kepemilikan": Stage("kepemilikan-keg-1-kepemimpinan", "kepemilikan-keg-2-kapasitas", "ahli"),
}


def subtahap(desk: Desk, stages: list[Found]) -> list[Found]:
    """Every subtahap has its activities, lawful ones; returns all of them."""
    if not stages:
        desk.add("tahap-pelaksanaan", "/pelaksanaan/subtahap")
    everything: list[Found] = []
    seen = set()
    for found in stages:
        pointer, stage = at(found), found[2]
        acts = desk.facts(stage.get("kegiatan"), f"{pointer}/kegiatan", "mulai")
        everything += acts
        seen.add(stage["jenis"])
        in_stage(desk, stage, acts)
        activities(desk, pointer, stage, acts)
    for kind, own in STAGES.items():
        if kind not in seen:
            for clause in (own.leaders, own.staff, *ALSO[kind]):
                for rule in range(len(desk.words[clause].rules)):
                    desk.add(clause, "/pelaksanaan/subtahap", rule)
    return everything


ALSO = {
    "kesadaran": ("kesadaran-indikator",),
    "pemahaman": ("pemahaman-kelembagaan",),
    "penerimaan": (),
    "kepemilikan": ("kepemilikan-keg-1-kepemimpinan-m1", "kepemilikan-keg-2-kapasitas-d1"),
}
"""What else a subtahap is asked for."""


def in_stage(desk: Desk, stage: Record, acts: list[Found]) -> None:
    """No activity lies outside its subtahap."""
    low, high = stage["mulai"], stage.get("selesai") or LATEST
    outside(desk, acts, low, high, 1)


def outside(desk: Desk, records: Iterable[Found], low: str, high: str, rule: int) -> None:
    """Each record that begins or ends outside a span."""
    for found in records:
        r = found[2]
        start = r["mulai"]
        if start < low or start > high or (r.get("selesai") or low) > high:
            values = {"start": day(start), "low": day(low), "high": day(high)}
            desk.add("b3b-kurun", at(found), rule, **values)


def activities(desk: Desk, pointer: str, stage: Record, acts: list[Found]) -> None:
    """The activities of one subtahap."""
    kind = stage["jenis"]
    own = STAGES[kind]
    place = f"{pointer}/kegiatan" if "kegiatan" in stage else pointer
    leaders = [found for found in acts if found[2]["jenis"] == "penguatan_kepemimpinan"]
    staff = [found for found in acts if found[2]["jenis"] == "penguatan_kapasitas"]
    strengthening(desk, own.leaders, leaders, place)
    strengthening(desk, own.staff, [f for f in staff if f[2].get("level") == own.level], place)
    if kind == "kesadaran":
        for found in acts:
            if not found[2].get("kriteria"):
                desk.add("kesadaran-indikator", f"{at(found)}/kriteria", field=plain("kriteria"))
    elif kind == "pemahaman":
        if not any(r.get("mendukung") for *_, r in acts):
            desk.add("pemahaman-kelembagaan", at(acts[0]) if acts else place)
    elif kind == "kepemilikan":
        somewhere(desk, "kepemilikan-keg-1-kepemimpinan-m1", leaders, "cara", "role_model", place)
        somewhere(desk, "kepemilikan-keg-2-kapasitas-d1", staff, "media", "penugasan", place)


def strengthening(desk: Desk, clause: str, acts: list[Found], place: str) -> None:
    """There are such activities, with method, medium and evidence."""
    if not acts:
        desk.add(clause, place)
    for found in acts:
        for field in ("cara", "media"):
            if not found[2].get(field):
                desk.add(clause, f"{at(found)}/{field}", 1, field=plain(field))
                break
    desk.evidence(clause, acts, rule=2)


def somewhere(
    desk: Desk, clause: str, records: list[Found], field: str, wanted: str, place: str
) -> None:
    """Some record has a value in a field."""
    if not any(wanted in (r.get(field) or ()) for *_, r in records):
        desk.add(clause, f"{at(records[0])}/{field}" if records else place)


# --- assessment and use --------------------------------------------------------------------

DOMAINS = {
    "keyakinan": "tes-domain-keyakinan",
    "daya_nalar": "tes-domain-daya-nalar",
    "keberanian_moral": "tes-domain-keberanian",
}
LAWFUL = {
    "skala": ("tes-skala", "interval"),
    "format_pertanyaan": ("tes-format", "pilihan_paksa"),
}
RESULTS = {"rerata": ("tes-angka", 0), "derajat": ("tes-norma", 1)}


def assessment(desk: Desk) -> None:
    """The final tests and other assessments."""
    whole = desk.data.get("penilaian")
    place = "/penilaian" if whole is not None else ""
    final = [f for f in desk.facts(whole, "/penilaian", "mulai") if f[2]["jenis"] == "akhir"]
    tests = [f for f in final if f[2]["format"] == "tes"]
    others = [f for f in final if f[2]["format"] == "nontes"]
    if not final:
        desk.add("tahap-penilaian", place)
    if not desk.evidence("instrumen", final, "instrumen", before_it_began):
        desk.add("instrumen", place)
    results(desk, final)
    of_tests(desk, tests, place)
    if not any(r.get("teknik") for *_, r in others):
        desk.add("nontes", f"{at(others[0])}/teknik" if others else place)


def before_it_began(_: Desk, record: Record, pieces: list[Piece]) -> bool:
    """Some piece is dated no later than the start of the record."""
    return any(p["tanggal"] <= record["mulai"] for p in pieces)


def results(desk: Desk, final: list[Found]) -> None:
    """Every result has a number and a grade."""
    for found in final:
        for n, result in enumerate(found[2].get("hasil") or ()):
            for field, (clause, rule) in RESULTS.items():
                if not filled(result.get(field)):
                    place = f"{at(found)}/hasil/{n}/{field}"
                    desk.add(clause, place, rule, field=plain(field))


def of_tests(desk: Desk, tests: list[Found], place: str) -> None:
    """Results, domains, scale, format, norms and analysis of the tests."""
    if not any(r.get("hasil") for *_, r in tests):
        desk.add("tes-angka", at(tests[0]) if tests else place, 1)
    domains = {d for *_, r in tests for d in r.get("domain") or ()}
    for domain, clause in DOMAINS.items():
        if domain not in domains:
            desk.add(clause, f"{at(tests[0])}/domain" if tests else place)
    if not tests:
        for clause in (*(c for c, _ in LAWFUL.values()), "tes-norma", "tes-analisis"):
            desk.add(clause, place)
    for found in tests:
        pointer, r = at(found), found[2]
        for field, (clause, lawful) in LAWFUL.items():
            value = r.get(field)
            if value is None:
                desk.add(clause, pointer, field=plain(field))
            elif value != lawful:
                desk.add(clause, f"{pointer}/{field}", field=plain(field), found=plain(value))
        if not r.get("analisis"):
            desk.add("tes-analisis", f"{pointer}/analisis", field=plain("analisis"))
    desk.evidence("tes-norma", tests, "norma")


USES = {"individu": "penilaian-manfaat-individu", "organisasi": "penilaian-manfaat-organisasi"}


def use(desk: Desk) -> None:
    """What the results were used for, and what PyB did in control."""
    used = desk.facts(desk.data.get("pemanfaatan"), "/pemanfaatan", "tanggal")
    for target, clause in USES.items():
        own = [found for found in used if found[2]["sasaran"] == target]
        if not desk.evidence(clause, own):
            desk.add(clause, "/pemanfaatan" if "pemanfaatan" in desk.data else "")
    seen = desk.facts(desk.data.get("pemantauan"), "/pemantauan", "tanggal")
    control = [
        found
        for found in seen
        if found[2]["tindakan"] == "kendali" and desk.roles.get(found[2]["oleh"]) == "pyb"
    ]
    if not desk.evidence("pyb-pantau-mengendalikan", control):
        desk.add("pyb-pantau-mengendalikan", "/pemantauan" if "pemantauan" in desk.data else "")


def within_cycle(desk: Desk) -> None:
    """All activities lie within the cycle."""
    data, cycle = desk.data, desk.data["siklus"]
    for way, listed in (
        ("/persiapan/kegiatan", (data.get("persiapan") or {}).get("kegiatan")),
        ("/pelaksanaan/subtahap", (data.get("pelaksanaan") or {}).get("subtahap")),
        ("/penilaian", data.get("penilaian")),
    ):
        records = desk.facts(listed, way, "mulai")
        outside(desk, records, cycle["mulai"], cycle["selesai"], 0)


def filled(value: object) -> bool:
    """Whether a member holds anything; nought counts."""
    return value is not None and value not in EMPTIES


EMPTIES: Collection[object] = ("", [], {})
PARTS = (offices, preparation, targets, organisation, strategy, implementation, assessment, use,
         within_cycle)  # fmt: skip

EMPTY = Text("belum diisi", "not filled in")
BARE = Text("“{title}” dinyatakan tanpa bukti.", "“{title}” is claimed without evidence.")
ATTACH = Text(
    "Daftarkan dokumennya di “bukti” (dengan berkas atau tautan), lalu tulis id-nya di sini.",
    "Register the document under “bukti” (with a file or link), then write its id here.",
)
UNKNOWN = (
    Text("Bukti “{name}” belum terdaftar di “bukti”.", "“{name}” isn't registered as evidence."),
    Text("Daftarkan bukti itu, atau perbaiki id yang ditulis di sini.",
         "Register that piece, or correct the id written here."),
)  # fmt: skip
NOWHERE = (
    Text("Bukti “{name}” belum memiliki berkas atau tautan.",
         "“{name}” has neither a file nor a link."),
    Text("Isi “berkas” atau “tautan” bukti itu.", "Fill in “berkas” or “tautan” of that piece."),
)  # fmt: skip
LATE = (
    Text("Bukti “{name}” bertanggal sesudah pengajuan ({submitted}).",
         "“{name}” is dated after the submission ({submitted})."),
    Text("Periksa tanggal dokumen; bukti yang terbit kemudian masuk pengajuan berikutnya.",
         "Check the document's date; later evidence belongs in the next submission."),
)  # fmt: skip

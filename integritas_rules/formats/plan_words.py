"""What every face of a plan shares: its words, its parts, and how an act is called."""

from __future__ import annotations

from itertools import groupby

from integritas_rules.formats.assumed import marked
from integritas_rules.model import Clause, Report, Text
from integritas_rules.plan.acts import Act, Kind, Plan
from integritas_rules.plan.search import COMPLIANCE
from integritas_rules.words import day, listing, plain

Part = tuple[Text, list[Act]]


def title(plan: Plan) -> Text:
    """What the page is; of a what-if it says so."""
    return marked(TITLE, plan.report.dossier)


def goal(plan: Plan) -> Text:
    """Where the plan leads."""
    if plan.until == COMPLIANCE:
        return _COMPLIANCE
    stages = {s.id: s.title for s in plan.report.pack.workflow.stages}
    return _STAGE.within(stage=stages[plan.until])


def answer(plan: Plan) -> Text:
    """Whether it gets there, in one sentence."""
    if plan.reached and not plan.acts:
        return NOTHING
    if plan.reached:
        return REACHED.within(n=plain(len(plan.acts)), date=day(plan.after.as_of), goal=goal(plan))
    if not plan.stuck:
        return WAITS.within(n=plain(len(plan.acts)), goal=goal(plan))
    return (PARTLY if plan.acts else NO_WAY).within(
        n=plain(len(plan.acts)), goal=goal(plan), stuck=plain(len(plan.stuck))
    )


def parts(plan: Plan) -> list[Part]:
    """The acts in their order, in runs that belong to one step of the programme."""
    return [(title, list(own)) for title, own in groupby(plan.acts, lambda a: _place(plan, a))]


def _place(plan: Plan, act: Act) -> Text:
    flow = plan.report.pack.workflow
    if act.kind == Kind.SUBMIT:
        return _SUBMISSION
    step = flow.steps.get(act.step or "") or flow.continuous.get(act.step or "")
    if step is None:
        return _ELSEWHERE
    stage = next(s.title for s in flow.stages if s.id == step.stage)
    name = stage if act.step in flow.continuous else step.title
    return Text(f"{stage.id}: {name.id}", f"{stage.en}: {name.en}") if name != stage else stage


def called(plan: Plan, act: Act) -> Text:
    """What to do, with the group of staff where there are several."""
    names = {k["id"]: k["nama"] for k in plan.report.dossier.data.get("kelompok") or ()}
    if act.group is None:
        return act.title
    return _GROUP.within(title=act.title, group=plain(names.get(act.group, act.group)))


def office(plan: Plan, act: Act) -> Text:
    """Who acts, as the dossier calls the office."""
    titles = {p["id"]: p["jabatan"] for p in plan.report.dossier.data.get("pejabat") or ()}
    return plain(titles.get(act.office or "", act.office or "–"))


def clauses(plan: Plan, act: Act) -> list[Clause]:
    """The clauses that ask for it."""
    return [plan.report.pack.clauses[c] for c in act.clauses]


def source(plan: Plan, act: Act) -> Text | None:
    """Where the text asks for it."""
    cited = [plain(c.citation.locator) for c in clauses(plan, act)]
    return listing(cited) if cited else None


def details(plan: Plan, act: Act) -> list[tuple[Text, Text]]:
    """The rest of what is known of an act, as labels and values."""
    told: list[tuple[Text, Text]] = []
    if cited := source(plan, act):
        told.append((_BASIS, cited))
        told.append((_CLAUSES, plain(", ".join(act.clauses))))
    if act.needs:
        told.append((_NEEDS, listing([plain(n) for n in act.needs], most=12)))
    if act.unblocks:
        told.append((_UNBLOCKS, plain(act.unblocks)))
    if act.supply:
        told.append((_SUPPLY, listing(list(act.supply))))
    return told


def past_cycle(plan: Plan) -> Text | None:
    """A warning when the plan runs past the end of the cycle."""
    end = plan.report.dossier.data["siklus"]["selesai"]
    late = bool(plan.acts) and plan.acts[-1].earliest > end
    return PAST_CYCLE.within(date=day(end)) if late else None


def position(report: Report, pointer: str) -> str:
    """A place in the dossier as people find it: its line where it is known, else the pointer."""
    line = report.dossier.locate(pointer).line
    return f"{report.dossier.name}:{line}" if line else pointer


TITLE = Text("Rencana tindakan", "Plan")
TOWARDS = Text("Tujuan", "Goal")
START = Text("Mulai", "From")
EARLIEST = Text("Paling cepat", "Earliest")
OFFICE = Text("Oleh", "By")
STUCK = Text("Tidak dapat diperbaiki oleh tindakan apa pun", "What no act can mend")
WHY = Text("Mengapa", "Why")
AWAITING = Text("Masih menunggu penilaian orang", "Still awaiting a person's judgement")
JUDGEMENT = Text("perlu penilaian orang", "a person must judge")
MORE = Text(
    "Rincian tiap langkah (dasar, syarat, yang perlu diisi): --verbose.",
    "Each step in detail (source, prerequisites, what to supply): --verbose.",
)
DATES = Text(
    "Tanggal adalah yang paling awal sah, bukan jadwal: peraturan tidak menetapkan lama kegiatan. "
    "Dokumen dan isian dalam rencana belum ada; tandanya “(isi)” dan folder “rencana/”.",
    "Dates are the earliest lawful ones, not a schedule: the regulation sets no durations. The "
    "documents and contents of a plan don't exist yet; “(isi)” and the folder “rencana/” mark "
    "them.",
)
NOTHING = Text(
    "Tidak ada yang perlu dilakukan; sudah sampai.", "Nothing to do; it is there already."
)
REACHED = Text(
    "{n} langkah sampai {goal}, paling cepat {date}.",
    "{n} steps to {goal}, on {date} at the earliest.",
)
PARTLY = Text(
    "{goal} belum terjangkau: {stuck} celah tidak dapat diperbaiki. {n} langkah menutup yang lain.",
    "Can't get to {goal}. Gaps that can't be mended: {stuck}. Steps that close the others: {n}.",
)
WAITS = Text(
    "{n} langkah menuju {goal}; sesudah itu tinggal putusan penilai.",
    "{n} steps towards {goal}; after them only the evaluator's judgement is left.",
)
NO_WAY = Text(
    "{goal} belum terjangkau: {stuck} celah tidak dapat diperbaiki.",
    "Can't get to {goal}. Gaps that can't be mended: {stuck}.",
)
PAST_CYCLE = Text(
    "Rencana ini melewati akhir siklus ({date}); pastikan siklusnya diperpanjang.",
    "This plan runs past the end of the cycle ({date}); see that the cycle is extended.",
)
ATTESTED = Text("Nyatakan tercapai: {n} kriteria {step}", "State as reached: {n} criteria, {step}")
_COMPLIANCE = Text("kepatuhan", "compliance")
_STAGE = Text("akhir tahap {stage}", "the end of the stage {stage}")
_SUBMISSION = Text("Pengajuan", "Submission")
_ELSEWHERE = Text("Di luar urutan", "Outside the sequence")
_GROUP = Text("{title} (kelompok {group})", "{title} (group {group})")
_BASIS = Text("dasar", "source")
_CLAUSES = Text("ketentuan", "clause")
_NEEDS = Text("sesudah langkah", "after steps")
_UNBLOCKS = Text("membuka jalan bagi (langkah)", "unblocks (steps)")
_SUPPLY = Text("yang perlu diisi", "to supply")

"""Plan → text for a screen: the steps in order, by step of the programme."""

from __future__ import annotations

from integritas_rules.formats import plan_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.plan.acts import Act, Kind, Plan
from integritas_rules.words import day, plain, what_if


def render(plan: Plan, manner: Manner) -> str:
    """The plan on a page; ``verbose`` shows every step in detail."""
    sheet = Sheet(manner)
    agency = plain(plan.report.dossier.data["instansi"]["nama"])
    for notice in what_if(plan.report.dossier):
        sheet.line((notice, "bold yellow"))
        sheet.gap()
    sheet.line((words.title(plan), "bold"), ": ", agency)
    sheet.line((words.answer(plan), "bold"))
    if late := words.past_cycle(plan):
        sheet.line(late)
    if not manner.quiet:
        _acts(sheet, plan)
    _stuck(sheet, plan)
    _awaiting(sheet, plan)
    if plan.acts and not manner.quiet:
        sheet.gap()
        sheet.line((words.DATES, "dim"))
        if not manner.verbose:
            sheet.line((words.MORE, "dim"))
    return sheet.text()


def _acts(sheet: Sheet, plan: Plan) -> None:
    date = office = ""
    for title, own in words.parts(plan):
        sheet.heading(title)
        for run in _runs(own, sheet.manner.verbose):
            if run[0].earliest != date:
                date = run[0].earliest
                sheet.field(words.EARLIEST, day(date))
            by = sheet.say(words.office(plan, run[0]))
            _run(sheet, plan, run, by if by != office else "")
            office = by


def _runs(acts: list[Act], verbose: bool) -> list[list[Act]]:
    """Statements on criteria that follow one another are told in one line, unless in detail."""
    runs: list[list[Act]] = []
    for act in acts:
        last = runs[-1][0] if runs else None
        same = last and last.kind == act.kind == Kind.ATTEST and last.group == act.group
        if same and not verbose and _plain(act) and _plain(runs[-1][-1]):
            runs[-1].append(act)
        else:
            runs.append([act])
    return runs


def _plain(act: Act) -> bool:
    """Whether a statement does nothing but state."""
    return len(act.edits) == 2


def _run(sheet: Sheet, plan: Plan, run: list[Act], by: str) -> None:
    """One line; the office is told where it isn't that of the line before."""
    act = run[0]
    number = f"{act.number}." if len(run) == 1 else f"{act.number}-{run[-1].number}."
    title = words.called(plan, act)
    if len(run) > 1:
        step = plan.report.pack.workflow.steps[act.step or ""].title
        title = words.ATTESTED.within(n=plain(len(run)), step=step)
    marks = [f" [{by}]"] if by else []
    if act.judgement:
        marks.append(f" ({sheet.say(words.JUDGEMENT)})")
    sheet.item(title, ("".join(marks), "dim"), lead=f"{number:<4} ")
    if sheet.manner.verbose:
        for label, value in words.details(plan, act):
            sheet.field(label, value, indent=7)


def _stuck(sheet: Sheet, plan: Plan) -> None:
    if plan.stuck:
        sheet.heading(words.STUCK)
    for stuck in plan.stuck:
        sheet.item(stuck.message)
        place = words.position(plan.report, stuck.pointer)
        sheet.line(
            (f"{stuck.clause.id} · {stuck.clause.citation.locator} · {place}", "dim"), indent=4
        )
        sheet.line(stuck.reason, indent=4)


def _awaiting(sheet: Sheet, plan: Plan) -> None:
    if plan.awaiting:
        sheet.heading(words.AWAITING)
    for clause in plan.awaiting:
        sheet.item(clause.title, (f" ({clause.id})", "dim"))

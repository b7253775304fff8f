"""Plan → Markdown: a list to tick off."""

from __future__ import annotations

from integritas_rules.formats import plan_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.markup import escaped
from integritas_rules.model import Text
from integritas_rules.plan.acts import Act, Plan
from integritas_rules.words import day, what_if


def render(plan: Plan, manner: Manner) -> str:
    """Headings by step of the programme, a box for each act, then what no act can mend."""
    lines = list(_head(plan, manner))
    for title, acts in words.parts(plan):
        lines += ["", f"## {_say(title, manner)}", ""]
        for act in acts:
            lines += _act(plan, act, manner)
    if plan.stuck:
        lines += ["", f"## {_say(words.STUCK, manner)}", ""]
    for stuck in plan.stuck:
        lines.append(f"- **{_say(stuck.message, manner)}** `{stuck.clause.id}`")
        lines.append(f"  {_say(stuck.reason, manner)}")
    if plan.awaiting:
        lines += ["", f"## {_say(words.AWAITING, manner)}", ""]
    lines += [f"- {_say(c.title, manner)} `{c.id}`" for c in plan.awaiting]
    return "\n".join(lines) + "\n"


def _head(plan: Plan, manner: Manner) -> list[str]:
    agency = escaped(plan.report.dossier.data["instansi"]["nama"])
    head = [
        f"# {_say(words.title(plan), manner)}: {agency}",
        "",
        *(t for n in what_if(plan.report.dossier) for t in (f"> {_say(n, manner)}", "")),
        f"**{_say(words.answer(plan), manner)}**",
    ]
    if late := words.past_cycle(plan):
        head += ["", _say(late, manner)]
    return [*head, "", _say(words.DATES, manner)] if plan.acts else head


def _act(plan: Plan, act: Act, manner: Manner) -> list[str]:
    mark = f" _({_say(words.JUDGEMENT, manner)})_" if act.judgement else ""
    lines = [f"- [ ] **{act.number}.** {_say(words.called(plan, act), manner)}{mark}"]
    told = [(words.OFFICE, words.office(plan, act)), (words.EARLIEST, day(act.earliest))]
    told += words.details(plan, act) if manner.verbose else words.details(plan, act)[:2]
    said = "; ".join(f"{_say(label, manner)}: {_say(value, manner)}" for label, value in told)
    return [*lines, f"  {said}"]


def _say(text: Text, manner: Manner) -> str:
    return escaped(text.in_(manner.lang))

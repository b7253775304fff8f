"""Which acts can be spared: each is tried without."""

from __future__ import annotations

from collections.abc import Sequence

from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.desk import Desk, Question
from integritas_rules.plan.edits import Frozen, applied, frozen, thawed
from integritas_rules.plan.ordering import leans_on
from integritas_rules.plan.submitting import desk_of, handed_in


def needed(question: Question, acts: Sequence[Act]) -> list[Act]:
    """The acts without those whose absence leaves no more to do.

    The last are tried first: what they rested on may then be spared too, and is tried again. Ends
    of steps are tried before all, since much falls due by them. Whenever one goes, others may be
    needed no more; so it ends with a round in which none goes.
    """
    kept, best, before = list(acts), desk_of(question, acts), _Before(question)
    waiting = sorted(kept, key=lambda a: a.kind == Kind.CARRY_OUT and a.key.startswith("step "))
    while waiting:
        gone = False
        while waiting:
            act = waiting.pop()
            at = next(n for n, a in enumerate(kept) if a is act)
            desk = before.without(kept, at)
            if desk.surely_lacks_more(best, act.clauses, act.step) or desk.lacks > best.lacks:
                continue
            del kept[at]
            before.forget(at)
            best, gone = desk, True
            waiting += [a for a in kept if leans_on(a, act) and a not in waiting]
        waiting = list(kept) if gone else []
    return kept


class _Before:
    """The dossier as it is before each act, kept so that only what follows must be done anew."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.states: list[Frozen] = [frozen(question.dossier.data)]

    def without(self, acts: list[Act], at: int) -> Desk:
        """The dossier with all acts done but one."""
        while len(self.states) <= at:
            edits = acts[len(self.states) - 1].edits
            self.states.append(frozen(applied(thawed(self.states[-1]), edits)[0]))
        rest = acts[at + 1 :]
        data = applied(thawed(self.states[at]), [e for a in rest for e in a.edits])[0]
        return handed_in(self.question, data, [*acts[:at], *rest])

    def forget(self, at: int) -> None:
        """What comes after an act that was left out isn't so any more."""
        del self.states[at + 1 :]

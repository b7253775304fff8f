"""(Pack, its trials) → which alterations of its rules some trial notices, and which none does.

For speed a trial is replayed once, by the pack as it is. An altered clause is then put to that
replay alone: where it finds the same, so does the whole report, and the trial can't notice. Only
where it finds something else, and the trial's own status doesn't settle it, is the trial run whole.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from integritas_rules.audit import outcome_of
from integritas_rules.checks import Outcome
from integritas_rules.conclusion import sums_up
from integritas_rules.errors import IntegritasError
from integritas_rules.facts import Facts
from integritas_rules.kit.judging import Judge, expected_weight
from integritas_rules.kit.mutants import Mutant, mutants
from integritas_rules.kit.patching import patched
from integritas_rules.kit.trial import Packs, Settings, Trial, example
from integritas_rules.kit.trying import Attempt, Tried
from integritas_rules.model import Clause, Pack, Severity, Status
from integritas_rules.words import plain
from integritas_rules.workflow.replay import replay

Equivalents = Mapping[tuple[str, str], str]
"""Why an alteration changes no verdict, by clause and name of the alteration."""


@dataclass
class Result:
    """The alterations by fate; ``idle`` are declared equivalents that a trial does notice."""

    killed: int = 0
    survivors: list[Mutant] = field(default_factory=list)
    equivalent: list[tuple[Mutant, str]] = field(default_factory=list)
    idle: list[tuple[str, str]] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All alterations tried."""
        return self.killed + len(self.survivors) + len(self.equivalent)


def mutate(
    packs: Packs,
    trials: Sequence[Trial],
    equivalents: Equivalents,
    clauses: Iterable[str] = (),
    sample: int = 1,
    windows: bool = False,
    only: Container[tuple[str, str]] | None = None,
) -> Result:
    """Try every alteration (of ``clauses`` only, when given; every ``sample``-th).

    ``only`` picks single ones, by clause and name.
    """
    wanted = set(clauses)
    every = [m for m in alterations(packs, windows) if not wanted or m.clause in wanted]
    every = [m for m in every if only is None or (m.clause, m.name) in only]
    bench, result = _Bench(packs, trials), Result()
    tried = every[::sample]
    for mutant in tried:
        reason = equivalents.get((mutant.clause, mutant.name))
        if not bench.notices(mutant):
            if reason is None:
                result.survivors.append(mutant)
            else:
                result.equivalent.append((mutant, reason))
            continue
        result.killed += 1
        if reason is not None:
            result.idle.append((mutant.clause, mutant.name))
    if sample == 1 and not wanted and only is None:
        known = {(m.clause, m.name) for m in every}
        result.idle += [key for key in equivalents if key not in known]
    return result


def alterations(packs: Packs, windows: bool = False) -> Iterator[Mutant]:
    """Every alteration of the pack, also of what stands only under another choice."""
    own = packs({})
    choices = ((p, v) for p in own.parameters.values() for v in p.values if v != p.default)
    return mutants(own, windows, [packs({p.name: v}) for p, v in choices])


class _Bench:
    """The trials by the clause that they bear on, each replayed once by the pack as it is."""

    def __init__(self, packs: Packs, trials: Sequence[Trial]) -> None:
        self.packs = packs
        self.own: dict[str, list[Trial]] = {}
        self.others: dict[str, list[Trial]] = {}
        for trial in trials:
            self.own.setdefault(trial.clause, []).append(trial)
            for name in {*trial.roots, *trial.causes, *trial.also} - {trial.clause}:
                self.others.setdefault(name, []).append(trial)
        self._tried: dict[int, Tried] = {}
        self._outcomes: dict[tuple[int, str], Outcome] = {}

    def notices(self, mutant: Mutant) -> bool:
        """Whether some trial that bears on the clause fails with the alteration."""
        bearing = [*self.own.get(mutant.clause, ()), *self.others.get(mutant.clause, ())]
        doubtful = []
        for trial in bearing:
            sure = self._at_a_glance(mutant, trial)
            if sure:
                return True
            if sure is None:
                doubtful.append(trial)
        return any(self._fails(mutant, trial) for trial in doubtful)

    def _at_a_glance(self, mutant: Mutant, trial: Trial) -> bool | None:
        """Noticed, not noticed, or (``None``) not to be told without the whole report."""
        pack = self.packs(trial.param)
        if _misweighed(mutant, trial, pack):
            return True
        if sums_up(pack.clauses[mutant.clause]) or trial.review is not None:
            return None
        tried = self._replayed(trial, pack)
        if mutant.flow_change:
            return self._replays_alike(mutant, tried)
        assert mutant.clause_change
        before = tried.pack.clauses[mutant.clause]
        if not before.rules:
            return False
        after = mutant.clause_change(before)
        was = self._outcome(trial, before, tried)
        now = outcome_of(after, tried.facts, tried.trace)
        if was == now and after.severity == before.severity:
            return False
        if trial.clause == mutant.clause and _contradicts(trial, after, now, pack):
            return True
        return None

    def _replays_alike(self, mutant: Mutant, tried: Tried) -> bool | None:
        altered = mutant.of(tried.pack)
        own = tried.facts
        facts = Facts(altered, tried.dossier, own.as_of, own.mode, None)
        return False if replay(facts).refusals == tried.trace.refusals else None

    def _replayed(self, trial: Trial, pack: Pack) -> Tried:
        if id(trial) not in self._tried:
            data = patched(example(trial.base), trial.patch)
            self._tried[id(trial)] = Tried(
                pack, Attempt(plain(str(trial)), data, trial.as_of, trial.modus)
            )
        return self._tried[id(trial)]

    def _outcome(self, trial: Trial, clause: Clause, tried: Tried) -> Outcome:
        key = (id(trial), clause.id)
        if key not in self._outcomes:
            self._outcomes[key] = tried.outcome(clause)
        return self._outcomes[key]

    def _fails(self, mutant: Mutant, trial: Trial) -> bool:
        kept: dict[str, Pack] = {}

        def altered(settings: Settings) -> Pack:
            key = str(sorted(settings.items()))
            if key not in kept:
                kept[key] = mutant.of(self.packs(settings))
            return kept[key]

        try:
            return bool(Judge(altered).failures(trial))
        except IntegritasError:
            return True


def _misweighed(mutant: Mutant, trial: Trial, pack: Pack) -> bool:
    """Whether the clause, without a gap, has another weight than the trial says."""
    if mutant.clause_change is None or trial.clause != mutant.clause or trial.kind != "passes":
        return False
    altered = mutant.clause_change(pack.clauses[mutant.clause])
    return altered.severity != expected_weight(trial, altered, pack.binding)


def _contradicts(trial: Trial, clause: Clause, outcome: Outcome, pack: Pack) -> bool:
    """Whether what the altered clause finds can't be what the trial says of it."""
    note = clause.severity == Severity.NOTE
    gap = bool(outcome.findings) and not note
    if outcome.status == Status.FAULT:
        return True
    if trial.status == Status.MET:
        return bool(outcome.findings)
    if trial.status in (Status.UNMET, Status.UNPROVEN, Status.BLOCKED):
        weighed = all(f.severity is None for f in outcome.findings)
        wanted = expected_weight(trial, clause, pack.binding)
        wrong = weighed and clause.id in trial.roots and clause.severity != wanted
        return not gap or wrong
    if trial.status == Status.NOT_APPLICABLE:
        return not (note and outcome.findings)
    if trial.status in (Status.UNJUDGED, Status.NOT_DUE):
        return bool(outcome.findings)
    return False

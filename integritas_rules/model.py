"""The nouns of the checker: frozen values that every other room speaks in.

Nothing here reads a file, prints or decides. The module imports nothing of ours,
so that any room may import it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from integritas_rules.frozen import field, frozen, replace
from integritas_rules.hints import Any

Json = Any
"""A value as ``json.loads`` gives it: dict, list, str, int, float, bool or None."""


@frozen
class Text:
    """One sentence or label in both languages of the tool; ``id`` is Indonesian."""

    id: str
    en: str

    def within(self, **values: object) -> Text:
        """The text with its ``{placeholders}`` filled; a ``Text`` value keeps its language."""
        return Text(
            self.id.format_map({k: v.id if isinstance(v, Text) else v for k, v in values.items()}),
            self.en.format_map({k: v.en if isinstance(v, Text) else v for k, v in values.items()}),
        )

    def in_(self, lang: str) -> str:
        """The text in ``lang``: ``"en"`` for English, anything else Indonesian."""
        return self.en if lang == "en" else self.id


# Enumerations that are looked up on the way of every check hash as the text that they are: that of
# the standard library calls Python each time.


class Status(StrEnum):
    """The verdict vocabulary, the same in every output and both languages."""

    __hash__ = str.__hash__

    MET = "terpenuhi"
    UNMET = "belum_terpenuhi"
    UNPROVEN = "belum_dibuktikan"
    UNJUDGED = "perlu_penilaian"
    NOT_DUE = "belum_jatuh_tempo"
    BLOCKED = "terhalang"
    WAIVED = "dikecualikan"
    NOT_APPLICABLE = "tidak_berlaku"
    FAULT = "galat"


class Severity(StrEnum):
    """How much a gap weighs; only ``error`` bears on the conclusion."""

    __hash__ = str.__hash__

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _SEVERITY_RANK[self]


_SEVERITY_RANK = {s: n for n, s in enumerate(Severity)}


class Basis(StrEnum):
    """What a rule rests on: the words, our reading of them, tool policy, or good practice."""

    __hash__ = str.__hash__

    TEXT = "teks"
    READING = "tafsir"
    POLICY = "kebijakan"
    PRACTICE = "praktik"


class Disposition(StrEnum):
    """What the tool does with a clause: checks it, leaves it to a person, or doesn't check it."""

    __hash__ = str.__hash__

    RULE = "rule"
    JUDGEMENT = "judgement"
    UNCHECKED = "unchecked"


class Conclusion(StrEnum):
    """The one-word answer on a dossier."""

    __hash__ = str.__hash__

    UNDECIDABLE = "tidak_dapat_disimpulkan"
    NONCOMPLIANT = "belum_patuh"
    RUNNING = "berjalan"
    UNJUDGED = "perlu_penilaian"
    COMPLIANT = "patuh"


@frozen
class Citation:
    """Where a clause stands: document, locator as printed, and a short phrase found there."""

    document: str
    locator: str
    anchor: str


@frozen
class Place:
    """A spot in the dossier: RFC 6901 pointer, and 1-based line and column once located."""

    pointer: str
    line: int | None = None
    column: int | None = None


# --- the pack ------------------------------------------------------------------------------


@frozen
class Term:
    """When a clause, rule or value is in force: ISO dates, both inclusive; ``None`` is open."""

    since: str | None = None
    until: str | None = None

    def covers(self, day: str) -> bool:
        """Whether it is in force on ``day``."""
        return self.ahead(day) is None and not self.lapsed(day)

    def ahead(self, day: str) -> str | None:
        """The first day in force, when that is after ``day``."""
        return self.since if self.since and self.since > day else None

    def lapsed(self, day: str) -> bool:
        """Whether it was in force for the last time before ``day``."""
        return self.until is not None and self.until < day


@frozen
class Rule:
    """One condition of a clause: the kind of check and its data, straight from the YAML.

    ``due`` names the step, stage or cycle whose closing makes a missing thing a gap; ``severity``
    is the condition's own where it weighs less than its clause.
    """

    kind: str
    options: Mapping[str, Any]
    due: str
    message: Text
    advice: Text
    severity: Severity | None = None
    term: Term = Term()


@frozen
class Pointer:
    """A clause of another pack, named because the text speaks of the same."""

    pack: str
    clause: str


@frozen
class Clause:
    """One provision of a source text, and what the tool does with it.

    ``note`` is about the text itself (a misprint, an unclear reach); ``points_to`` names the
    clauses of other packs that it speaks of.
    """

    id: str
    citation: Citation
    title: Text
    modality: str
    decidable: str
    severity: Severity
    why: Text
    basis: Basis
    disposition: Disposition
    reason: Text | None
    rules: tuple[Rule, ...]
    requires: tuple[str, ...]
    parent: str | None
    children: tuple[str, ...]
    interpretation: tuple[str, ...]
    evidence: Text | None
    file: str
    note: Text | None = None
    points_to: tuple[Pointer, ...] = ()
    term: Term = Term()


@frozen
class Parameter:
    """A policy of the pack that a user may set, with its lawful alternatives.

    ``dated`` are defaults that hold for a time; outside of them ``default`` holds.
    ``lenient_to_strict`` are the values in that order, where one accepts all that a later accepts.
    """

    name: str
    type: str
    default: str | int
    values: tuple[str, ...]
    minimum: int | None
    maximum: int | None
    basis: Basis
    title: Text
    reason: Text
    interpretation: tuple[str, ...]
    dated: tuple[tuple[Term, str | int], ...] = ()
    lenient_to_strict: tuple[str, ...] = ()


@frozen
class Reading:
    """A choice where the words leave room: the question, the ways to read it, ours and why."""

    id: str
    question: Text
    strict: Text
    lenient: Text
    default: Text
    why: Text


@frozen
class Step:
    """One activity, subtahap or assessment that the workflow machine follows."""

    id: str
    stage: str
    title: Text
    clause: str
    records: str
    per_group: bool
    many: bool
    criteria: tuple[str, ...]
    carriable: bool


@frozen
class Stage:
    """A stage of the programme: its steps in order, and the activities that run alongside."""

    id: str
    title: Text
    clause: str
    steps: tuple[str, ...]
    continuous: tuple[str, ...]


@frozen
class Guard:
    """An order or gate: ``event`` on ``item`` is lawful once ``needs`` has reached ``state``."""

    id: str
    clause: str
    event: str
    item: str
    needs: str
    state: str
    severity: Severity
    message: Text
    advice: Text


@frozen
class Workflow:
    """The programme as the pack describes it, before any dossier."""

    stages: tuple[Stage, ...]
    steps: Mapping[str, Step]
    continuous: Mapping[str, Step]
    guards: tuple[Guard, ...]


@frozen
class Pack:
    """One source text as data: clauses, rules, workflow, parameters (already set) and readings.

    Only a ``binding`` pack, a regulation, may weigh a gap above advice and draw a conclusion; a
    companion text (a circular, a speech, an article) can only advise. ``sections`` holds the
    section of the text that each clause file stands for, in the order of the text. ``digest`` is
    that of the files' bytes, ``content`` gives that of what they say (RFC 8785). ``origin`` names
    the pack on the command line where its id doesn't: a folder.
    """

    id: str
    version: str
    title: Text
    authority: Text
    binding: bool
    document: str
    sections: Mapping[str, Text]
    clauses: Mapping[str, Clause]
    parameters: Mapping[str, Parameter]
    settings: Mapping[str, str | int]
    readings: Mapping[str, Reading]
    workflow: Workflow
    legal_status: tuple[LegalNote, ...]
    digest: str
    editions: Callable[[str], Pack] | None = field(default=None, repr=False, compare=False)
    origin: str = field(default="", repr=False, compare=False)
    content: Callable[[], str] = field(default=str, repr=False, compare=False)

    def at(self, day: str) -> Pack:
        """The pack with the parameter defaults of ``day``; itself when none is dated."""
        return replace(self.editions(day), origin=self.origin) if self.editions else self

    @property
    def checkable(self) -> tuple[str, ...]:
        """Ids of the clauses that stand in every report, in the order of the text."""
        return tuple(c.id for c in self.clauses.values() if c.disposition != Disposition.UNCHECKED)


@frozen
class LegalNote:
    """One line of the dated layer "dasar hukum terkini"."""

    subject: str
    status: Text
    source: Text
    checked: str
    verified: bool


# --- the dossier ---------------------------------------------------------------------------


@frozen
class Assumption:
    """A value that isn't in the file but is taken for a fact: a what-if.

    ``option`` is what was given on the command line, without the value (``--set /siklus/mulai``);
    ``pointer`` is RFC 6901 in the changed data; ``old`` and ``new`` are ``None`` for a member that
    wasn't there, or isn't any more (no member of a dossier is null).
    """

    option: str
    pointer: str
    old: Json
    new: Json

    def bears_on(self, pointer: str) -> bool:
        """Whether what stands at ``pointer`` is assumed, or lacks what was taken out of it."""
        inside = f"{pointer}/".startswith(f"{self.pointer}/")
        return inside or (self.new is None and pointer == self.pointer.rpartition("/")[0])


@frozen
class Dossier:
    """An agency's submitted file: its valid data, and the means to say where a value stands.

    ``digest`` is that of the exact bytes. With ``assumed`` it is a what-if: the data and the
    digest aren't those of the file.
    """

    name: str
    data: Mapping[str, Json]
    digest: str
    locate: Callable[[str], Place] = field(repr=False, compare=False)
    assumed: tuple[Assumption, ...] = ()


class Tier(StrEnum):
    """Who judges: the unit itself, the internal team (TPI), the national team (TPN)."""

    UNIT = "unit"
    INTERNAL = "tpi"
    NATIONAL = "tpn"


@frozen
class Judgement:
    """What a person decided on a clause, in the dossier or in the review.

    ``tier`` is ``None`` where none is named: the evaluator's. ``note`` says why it differs from
    the tier below, ``objection`` is the upheld objection that led to it, ``carried`` the date of
    the earlier review that it was carried over from.
    """

    clause: str
    status: Status
    reason: str
    office: str
    date: str
    source: str
    tier: Tier | None = None
    note: str = ""
    objection: str | None = None
    carried: str | None = None

    @property
    def rank(self) -> int:
        """0 for the unit; an evaluator without a tier ranks with the national team."""
        return _TIER_RANK[self.tier or Tier.NATIONAL]


_TIER_RANK = {t: n for n, t in enumerate(Tier)}


@frozen
class Waiver:
    """A clause set aside by an office for a time; dates inclusive, Asia/Jakarta."""

    clause: str
    reason: str
    office: str
    since: str
    until: str


@frozen
class Answer:
    """The answer to an objection: ``"diterima"``, ``"sebagian"`` or ``"ditolak"``."""

    outcome: str
    reason: str
    office: str
    date: str


class Dispute(StrEnum):
    """Where an objection stands on the as-of date."""

    OPEN = "belum_dijawab"
    REJECTED = "ditolak"
    UPHELD = "diterima_menunggu_putusan"
    SETTLED = "diterima_sudah_diputus"


@frozen
class Objection:
    """A unit's objection (sanggahan) to a judgement or gap, as far as it counts by now."""

    id: str
    clause: str
    tier: Tier | None
    date: str
    office: str
    reason: str
    evidence: tuple[str, ...]
    answer: Answer | None
    state: Dispute


class FollowUpState(StrEnum):
    """Where a follow-up stands on the as-of date."""

    OVERDUE = "lewat_tenggat"
    OPEN = "terbuka"
    DONE = "selesai"
    VERIFIED = "terverifikasi"


@frozen
class Due:
    """The last day of a follow-up: written in the file, or so many working days on.

    ``days`` is ``None`` for a date that stands in the file; ``estimated`` when a holiday on the
    way, or the year's collective leave, isn't fixed yet. ``date`` is ``None`` when the library of
    holidays that it takes isn't installed.
    """

    date: str | None
    days: int | None = None
    estimated: bool = False


@frozen
class FollowUp:
    """A recommendation with its due date and what came of it, as far as it counts by now."""

    id: str
    clauses: tuple[str, ...]
    recommendation: str
    office: str
    issued: str
    due: Due
    state: FollowUpState
    done: str | None = None
    evidence: tuple[str, ...] = ()
    verified: str | None = None
    verifier: str | None = None
    note: str = ""

    @property
    def late(self) -> bool:
        """Whether it was reported as done only after its due date."""
        return bool(self.done and self.due.date and self.done > self.due.date)


@frozen
class DuePolicy:
    """How long a follow-up may take where its file doesn't say: no regulation does.

    ``leave`` are days off beyond the library's, ``work`` days that it gives off but aren't.
    """

    days: int = 30
    leave: tuple[str, ...] = ()
    work: tuple[str, ...] = ()


@frozen
class Review:
    """The reviewers' files: what counts of them for the dossier at hand, and what doesn't.

    ``judgements`` are those that decide, by clause: of the highest tier above the unit's.
    ``claims`` are the unit's own, ``sides`` all that count, from the lowest tier to the highest.
    ``stale`` when some file is about another dossier or pack, so that nothing of it counts.
    ``digest`` is that of the bytes, ``content`` gives that of what they say (RFC 8785).
    """

    name: str
    digest: str
    judgements: Mapping[str, Judgement]
    waivers: Mapping[str, Waiver]
    notices: tuple[Text, ...]
    claims: Mapping[str, Judgement] = field(default_factory=dict)
    sides: Mapping[str, tuple[Judgement, ...]] = field(default_factory=dict)
    stale: bool = False
    objections: tuple[Objection, ...] = ()
    followups: tuple[FollowUp, ...] = ()
    content: Callable[[], str] = field(default=str, repr=False, compare=False)


# --- the replay ----------------------------------------------------------------------------


@frozen
class Event:
    """A dated fact: ``action`` happened to ``step`` (of ``group``, when staff go in groups)."""

    date: str
    step: str
    action: str
    pointer: str
    group: str | None = None


@frozen
class Refusal:
    """An event that the machine didn't allow, which guard refused it and what was lacking.

    ``new`` is what no earlier break explains; when there is none, ``causes`` names the clauses
    whose breaks explain it all.
    """

    event: Event
    guard: Guard
    lacking: tuple[str, ...]
    new: tuple[str, ...]
    causes: tuple[str, ...]


@frozen
class Passage:
    """What is known of one step at the as-of date."""

    step: str
    group: str | None
    pointer: str
    started: str | None
    ended: str | None
    achieved: str | None
    carried: bool = False


@frozen
class Trace:
    """The replay of a dossier: what happened, what was refused, where the programme stands.

    ``closed`` holds the steps, stages and cycle (for a group, or ``None`` for all) whose window
    has closed; ``known`` is the last day on which a fact counts (as-of or submission, the earlier).
    """

    events: tuple[Event, ...]
    refusals: tuple[Refusal, ...]
    passages: Mapping[tuple[str, str | None], Passage]
    groups: tuple[str | None, ...]
    closed: frozenset[tuple[str, str | None]]
    known: str


# --- the report ----------------------------------------------------------------------------


class Standing(StrEnum):
    """How a gap stands to an earlier report that this one is held against."""

    NEW = "baru"
    REGRESSED = "mundur"
    GRAVER = "memberat"
    KNOWN = "lama"


@frozen
class Gap:
    """One break, with its place and the way to mend it; a root unless ``caused_by`` names one.

    ``basis`` is what this very finding rests on: a clause of plain words may still be broken only
    under our reading of them, or only by a number that is tool policy. ``rule``, ``group`` and
    ``at`` (the pointer as found: ``place`` is its nearest spot that is there) say which break it
    is; ``standing`` is there when the report is held against a baseline.
    """

    severity: Severity
    status: Status
    message: Text
    advice: Text
    place: Place
    caused_by: str | None = None
    related: tuple[tuple[Text, Place], ...] = ()
    basis: Basis = Basis.TEXT
    at: str = ""
    rule: str = ""
    group: str | None = None
    standing: Standing | None = None


@frozen
class Verdict:
    """The one answer on one clause."""

    clause: Clause
    status: Status
    severity: Severity
    gaps: tuple[Gap, ...] = ()
    reason: Text | None = None
    judgement: Judgement | None = None
    waiver: Waiver | None = None
    unwaived: Status | None = None


@frozen
class Figure:
    """A count with its denominator; never merged with another."""

    part: int
    whole: int


@frozen
class Former:
    """A gap of the baseline that isn't there any more."""

    clause: str
    record: str
    mark: str
    message: Text
    how: str


@frozen
class Baseline:
    """An earlier report that this one is held against: only what isn't in it is new.

    ``digest`` is that of the baseline's dossier; ``closed`` are its gaps that are gone.
    """

    name: str
    digest: str
    as_of: str
    total: int
    closed: tuple[Former, ...]
    notices: tuple[Text, ...] = ()


@frozen
class Report:
    """All that one check found out; every output is a pure function of it.

    There is no ``conclusion`` by a pack that doesn't bind, unless a check failed itself. With a
    ``baseline`` each gap has its ``standing``.
    """

    dossier: Dossier
    pack: Pack
    as_of: str
    mode: str
    conclusion: Conclusion | None
    progress: Figure
    completeness: Figure
    waived: int
    verdicts: tuple[Verdict, ...]
    trace: Trace
    review: Review | None
    notices: tuple[Text, ...]
    baseline: Baseline | None = None
    grounds: Callable[[str], tuple[tuple[Text, Place], ...]] = field(
        default=lambda _: (), repr=False, compare=False
    )

    def facts(self, clause: str) -> tuple[tuple[Text, Place], ...]:
        """What speaks for the verdict on ``clause``, each with its place; found when asked for."""
        return self.grounds(clause)

    def verdict(self, clause: str) -> Verdict:
        """The verdict on ``clause``; ``KeyError`` when the clause isn't checkable."""
        for verdict in self.verdicts:
            if verdict.clause.id == clause:
                return verdict
        raise KeyError(clause)

"""Receipt, and the files it speaks of → run again: the same or different, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from integritas_rules.audit import check
from integritas_rules.errors import InvalidReceipt, InvalidSetting, Problem
from integritas_rules.formats.json_report import written
from integritas_rules.loading.canonical import digest
from integritas_rules.loading.pack import load_pack, parameter_names
from integritas_rules.loading.receipts import Receipt
from integritas_rules.loading.reports import Data, parse_reports
from integritas_rules.loading.review import load_review
from integritas_rules.model import Dossier, DuePolicy, Report, Text
from integritas_rules.receipt.making import receipt_of


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that isn't as the receipt has it; ``note`` says how much that means."""

    what: Text
    receipt: str
    here: str
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Flip:
    """A clause whose status isn't what the receipt has; ``None`` where it has none."""

    clause: str
    receipt: str | None
    here: str | None


@dataclass(frozen=True, slots=True)
class Attested:
    """A report file held against the receipt: the very report, and in the very bytes?"""

    data: Data
    same: bool
    exact: bool
    baseline: bool


@dataclass(frozen=True, slots=True)
class Again:
    """What came of running it again."""

    receipt: Receipt
    report: Report
    inputs: tuple[Difference, ...]
    outcome: tuple[Difference, ...]
    flips: tuple[Flip, ...]
    attested: Attested | None = None

    @property
    def same(self) -> bool:
        """Whether everything is as the receipt has it."""
        told = self.inputs or self.outcome or self.flips
        return not told and (self.attested is None or self.attested.same)


def run_again(
    receipt: Receipt,
    dossier: Dossier,
    pack: str | None,
    review: Sequence[str] = (),
    report_file: tuple[bytes, str] | None = None,
) -> Again:
    """Judge the dossier as the receipt says, and hold all of it against the receipt.

    Raises :class:`InvalidReceipt` when the receipt rests on a review and none is given; otherwise
    as the loaders do.
    """
    if receipt["review"] and not review:
        raise InvalidReceipt([Problem(*_REVIEW_NEEDED)])
    report, policy = _judged(receipt, dossier, pack, review)
    here = receipt_of(report, policy)
    inputs = tuple(_inputs(receipt, here))
    flips = tuple(_flips(receipt["verdicts"], here["verdicts"]))
    outcome = tuple(_outcome(receipt["report"], here["report"], bool(flips)))
    attested = _attested(receipt, *report_file) if report_file else None
    return Again(receipt, report, inputs, outcome, flips, attested)


def _judged(
    receipt: Receipt, dossier: Dossier, pack: str | None, review: Sequence[str]
) -> tuple[Report, DuePolicy]:
    """The report on the dossier, under the name and with all the settings of the receipt; and how
    long follow-ups may take by it."""
    named = pack or receipt["pack"]["id"]
    known = parameter_names(named)
    values: Mapping[str, Any] = receipt["parameters"]["values"]
    rules = load_pack(named, {n: v for n, v in values.items() if n in known})
    if rules.id != receipt["pack"]["id"]:
        told = _OTHER_PACK[0].within(own=receipt["pack"]["id"], given=rules.id)
        raise InvalidSetting([Problem(told, _OTHER_PACK[1])])
    own = replace(dossier, name=receipt["dossier"]["name"])
    day = receipt["as_of"]
    kept = receipt["follow_ups"]
    policy = DuePolicy(kept["days"], tuple(kept["leave"]), tuple(kept["work"]))
    applied = load_review(review, own, rules, day, policy) if review else None
    return check(rules, own, day, receipt["mode"], applied), policy


def _inputs(receipt: Receipt, here: Receipt) -> Iterator[Difference]:
    a, b = receipt["engine"], here["engine"]
    if a["version"] != b["version"]:
        yield Difference(_ENGINE, a["version"], b["version"])
    elif a["digest"] != b["digest"]:
        yield Difference(_ENGINE_CODE, a["digest"], b["digest"])
    yield from _file(_DOSSIER, receipt["dossier"], here["dossier"])
    yield from _file(_PACK, receipt["pack"], here["pack"])
    if receipt["parameters"] != here["parameters"]:
        yield from _parameters(receipt["parameters"], here["parameters"])
    yield from _file(_REVIEW, receipt["review"] or _NO_FILE, here["review"] or _NO_FILE)


def _file(what: Text, a: Mapping[str, str], b: Mapping[str, str]) -> Iterator[Difference]:
    if a["bytes"] != b["bytes"]:
        layout = a["content"] == b["content"]
        yield Difference(what, a["bytes"], b["bytes"], _LAYOUT if layout else None)


def _parameters(a: Mapping[str, Any], b: Mapping[str, Any]) -> Iterator[Difference]:
    for name in {**a["values"], **b["values"]}:
        one, other = (str(side["values"].get(name, "–")) for side in (a, b))
        if one != other:
            yield Difference(_PARAMETER.within(name=name), one, other)


def _flips(a: Mapping[str, str], b: Mapping[str, str]) -> Iterator[Flip]:
    for clause in {**a, **b}:
        if a.get(clause) != b.get(clause):
            yield Flip(clause, a.get(clause), b.get(clause))


def _outcome(a: Mapping[str, Any], b: Mapping[str, Any], flips: bool) -> Iterator[Difference]:
    named = {"conclusion": _CONCLUSION, "progress": _PROGRESS, "completeness": _COMPLETENESS,
             "root_gaps": _GAPS}  # fmt: skip
    told = False
    for key, what in named.items():
        if a[key] != b[key]:
            told = True
            yield Difference(what, _shown(a[key]), _shown(b[key]))
    if a["content"] != b["content"]:
        yield Difference(_CONTENT, a["content"], b["content"], None if told or flips else _DETAILS)


def _shown(value: Any) -> str:
    if not isinstance(value, Mapping):
        return str(value or "–")
    if set(value) == {"part", "whole"}:
        return f"{value['part']}/{value['whole']}"
    return ", ".join(f"{k} {v}" for k, v in value.items())


def _attested(receipt: Receipt, raw: bytes, name: str) -> Attested:
    """Whether a report file is the one that the receipt is about, its baseline left aside."""
    found = parse_reports(raw, name)
    data = _bare(found[0])
    same = len(found) == 1 and digest(data) == receipt["report"]["content"]
    exact = raw == written(found[0]).encode()
    return Attested(data, same, exact, found[0]["baseline"] is not None)


def _bare(data: Data) -> Data:
    """A report as it would be without a baseline."""
    verdicts = [
        {**v, "gaps": [{**g, "standing": None} for g in v["gaps"]]} for v in data["verdicts"]
    ]
    return {**data, "baseline": None, "verdicts": verdicts}


_NO_FILE = {"bytes": "–", "content": "–"}
_ENGINE = Text("versi alat", "engine version")
_ENGINE_CODE = Text("kode alat", "engine code")
_DOSSIER = Text("dosier", "dossier")
_PACK = Text("paket", "pack")
_REVIEW = Text("telaah", "review")
_PARAMETER = Text("nilai parameter {name}", "value of the parameter {name}")
_CONCLUSION = Text("simpulan", "conclusion")
_PROGRESS = Text("kemajuan", "progress")
_COMPLETENESS = Text("kelengkapan", "completeness")
_GAPS = Text("celah akar", "root gaps")
_CONTENT = Text("laporan", "report")
_LAYOUT = Text(
    "isinya sama; hanya tata letak berkasnya lain", "the content is the same; only its layout isn't"
)
_DETAILS = Text(
    "semua status sama; yang lain adalah uraian, tempat atau rincian (--report menunjukkannya)",
    "every status is the same; wordings, places or details aren't (--report shows them)",
)
_REVIEW_NEEDED = (
    Text("Tanda terima ini bertumpu pada sebuah telaah.", "This receipt rests on a review."),
    Text("Sebutkan berkasnya: --review telaah.json", "Name its file: --review review.json"),
)
_OTHER_PACK = (
    Text("Tanda terima ini menurut paket {own}; yang diberikan {given}.",
         "This receipt goes by the pack {own}; the one given is {given}."),
    Text("Beri --pack folder paket yang sama.", "Give --pack the folder of the same pack."),
)  # fmt: skip

"""Random valid dossiers never crash the checker; random broken JSON never gives a traceback."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integritas_rules import InvalidDossier, check, parse_dossier
from integritas_rules.formats import json_report
from integritas_rules.model import Dossier, Status
from tests.support import example, pack

BASES = ("kabupaten-patuh", "provinsi-pelaksanaan", "kementerian-persiapan", "hari-pertama")
DAYS = st.dates(min_value=date(2023, 1, 1)).map(lambda d: d.isoformat()[:10])
ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20),
    st.just([]), st.just({}), DAYS,
)  # fmt: skip


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value."""
    found = [at]
    if isinstance(value, dict):
        found += [p for k, v in value.items() for p in paths(v, (*at, k))]
    elif isinstance(value, list):
        found += [p for n, v in enumerate(value) for p in paths(v, (*at, n))]
    return found


PLACES = {name: paths(example(name))[1:] for name in BASES}


def loaded(raw: bytes) -> Dossier | None:
    """The dossier, or nothing when it is refused in words."""
    try:
        return parse_dossier(raw, "acak.json")
    except InvalidDossier as error:
        told = [p for p in error.problems if p.message.id and p.message.en and p.advice.id]
        if not told or len(told) != len(error.problems):
            raise AssertionError("a refusal without words") from error
        return None


@st.composite
def changed(draw: Any, valid: bool) -> Any:
    """An example with a few places dropped, moved in time, or replaced by something odd."""
    name = draw(st.sampled_from(BASES))
    data = example(name)
    for _ in range(draw(st.integers(1, 6))):
        path = draw(st.sampled_from(PLACES[name]))
        *front, last = path
        try:
            holder = data
            for part in front:
                holder = holder[part]
            old = holder[last]
        except (KeyError, IndexError, TypeError):
            continue
        if not isinstance(holder, dict | list):
            continue  # an earlier change put a text here, whose characters can't be changed
        if isinstance(old, str) and len(old) == 10 and old[4:5] == "-":
            holder[last] = draw(DAYS)
        elif draw(st.booleans()):
            del holder[last]
        elif not valid:
            holder[last] = draw(ODD)
    return data


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed(valid=True), st.sampled_from(["mandiri", "evaluator"]), st.none() | DAYS)
def test_what_loads_is_judged_without_a_fault(data: Any, mode: str, as_of: str | None) -> None:
    raw = json.dumps(data, ensure_ascii=False).encode()
    dossier = loaded(raw)
    if dossier is None:
        return
    report = check(pack(), dossier, as_of, mode)
    assert [v.clause.id for v in report.verdicts if v.status == Status.FAULT] == []
    assert [v.clause.id for v in report.verdicts] == list(pack().checkable)
    again = check(pack(), parse_dossier(raw, "acak.json"), as_of, mode)
    assert json_report.render([again]) == json_report.render([report])


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed(valid=False))
def test_odd_values_are_refused_or_judged_never_a_traceback(data: Any) -> None:
    raw = json.dumps(data, ensure_ascii=False).encode()
    dossier = loaded(raw)
    if dossier is None:
        return
    report = check(pack(), dossier)
    assert [v.clause.id for v in report.verdicts if v.status == Status.FAULT] == []

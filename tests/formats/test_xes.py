"""XES: well-formed, in dated order, with every refusal; read back by a process-mining library."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from integritas_rules.formats import xes
from integritas_rules.model import Report
from tests.support import ROOT, example, run

GOLDEN = ROOT / "tests" / "formats" / "golden" / "kementerian-persiapan.xes"
EXAMPLES = ("hari-pertama", "kementerian-persiapan", "provinsi-pelaksanaan", "kabupaten-patuh")
_X = "{http://www.xes-standard.org/}"


def log(*reports: Report) -> ET.Element:
    return ET.fromstring(xes.render(reports))


def known(node: ET.Element) -> dict[str, str]:
    """The attributes of a log, trace or event by key."""
    return {a.attrib["key"]: a.attrib["value"] for a in node if "key" in a.attrib}


def events(node: ET.Element) -> list[dict[str, str]]:
    return [known(e) for e in node.iter(f"{_X}event")]


def test_the_log_is_as_agreed() -> None:
    report = run(example("kementerian-persiapan"))
    assert xes.render([report]) == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_event_has_what_the_standard_extensions_ask_for(name: str) -> None:
    traces = list(log(run(example(name))).iter(f"{_X}trace"))
    assert traces
    for trace in traces:
        told = events(trace)
        assert known(trace)["concept:name"]
        assert all(e["lifecycle:transition"] in ("start", "complete") for e in told)
        assert all(e["concept:name"] and e["org:group"] for e in told)
        dates = [e["time:timestamp"] for e in told]
        assert dates == sorted(dates)
        assert all(d.endswith("T00:00:00.000+07:00") for d in dates)


def test_groups_have_a_trace_each_with_what_all_staff_share() -> None:
    report = run(example("provinsi-pelaksanaan"))
    traces = list(log(report).iter(f"{_X}trace"))
    assert len(traces) == len(report.trace.groups) == 2
    for trace in traces:
        assert {"pembentukan_tim", "kesadaran"} <= {e["integritas:step"] for e in events(trace)}
        assert known(trace)["integritas:group"] in known(trace)["concept:name"]
        assert {e["org:group"] for e in events(trace)} == {known(trace)["integritas:group"]}


def test_every_refusal_is_marked_with_its_clause_and_reason() -> None:
    report = run(example("provinsi-pelaksanaan"))
    marked = [e for e in events(log(report)) if e["integritas:lawful"] == "false"]
    wanted = {(r.event.pointer, r.guard.clause) for r in report.trace.refusals}
    assert wanted
    assert {(e["integritas:pointer"], e["integritas:refused:clause"]) for e in marked} == wanted
    assert all(e["integritas:refused:reason"] for e in marked)


def test_every_occurrence_of_a_continuous_activity_is_an_event() -> None:
    data = example("kabupaten-patuh")
    told = events(log(run(data)))
    for activity in data["pelaksanaan"]["kegiatan_utama"]:
        dates = [
            e["time:timestamp"][:10] for e in told if e["integritas:step"] == activity["jenis"]
        ]
        assert dates == sorted(k["tanggal"] for k in activity["kejadian"])


def test_plans_are_no_events() -> None:
    data = example("kabupaten-patuh")
    day = "2024-06-01"
    assert max(e["time:timestamp"][:10] for e in events(log(run(data, day)))) <= day


def test_a_pack_without_a_workflow_has_no_trace() -> None:
    report = run(example("kabupaten-patuh"))
    flow = replace(report.pack.workflow, steps={})
    bare = replace(report, pack=replace(report.pack, workflow=flow))
    assert list(log(bare).iter(f"{_X}trace")) == []


def test_odd_names_stay_text_and_well_formed() -> None:
    data = example("hari-pertama")
    data["instansi"]["nama"] = 'Kota <b>"A"</b> & \u202e'
    [trace] = log(run(data)).iter(f"{_X}trace")
    assert known(trace)["integritas:agency"] == 'Kota <b>"A"</b> & �'


@pytest.mark.filterwarnings("ignore")  # another library's, on other libraries
@pytest.mark.parametrize("name", ["provinsi-pelaksanaan", "kabupaten-patuh"])
def test_a_process_mining_library_reads_it(name: str, tmp_path: Path) -> None:
    pm4py = pytest.importorskip("pm4py", reason="the extra `mining` isn't installed")
    report = run(example(name))
    file = tmp_path / "log.xes"
    file.write_text(xes.render([report]), encoding="utf-8")
    frame = pm4py.read_xes(str(file))
    assert len(frame) == len(events(log(report)))
    assert frame["case:concept:name"].nunique() == len(report.trace.groups)
    follows, starts, ends = pm4py.discover_dfg(frame)
    assert set(starts) == {"Pembentukan Tim"}
    assert follows
    assert ends

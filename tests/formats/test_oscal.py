"""OSCAL: valid by models made from the official schema, whole in itself, the same every time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from oscal_bindings.v1.models import AssessmentResultsDocument, CatalogDocument

from integritas_rules.formats import oscal, oscal_catalog
from integritas_rules.loading.pack import bundled_packs, load_pack
from integritas_rules.model import Pack, Report, Status
from tests.cli.running import PROVINSI, call, refused
from tests.support import example, pack, run

Capture = pytest.CaptureFixture[str]
EXAMPLES = ("hari-pertama", "kementerian-persiapan", "provinsi-pelaksanaan", "kabupaten-patuh")


def catalog(of: Pack | None = None) -> Any:
    of = of or pack()
    text = oscal_catalog.render(of, list(of.clauses.values()))
    CatalogDocument.model_validate_json(text)
    return json.loads(text)["catalog"]


def results(*reports: Report) -> Any:
    text = oscal.render(reports)
    AssessmentResultsDocument.model_validate_json(text)
    return json.loads(text)["assessment-results"]


def under(node: Any, name: str) -> Iterator[Any]:
    """Every value of a member ``name``, at any depth."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == name:
                yield value
            yield from under(value, name)
    elif isinstance(node, list):
        for item in node:
            yield from under(item, name)


def prop(node: Any, name: str) -> str:
    return str(next(p["value"] for p in node["props"] if p["name"] == name))


def controls(data: Any) -> list[str]:
    """Ids of the controls, a parent before its children."""
    found = []
    for each in data.get("groups", []) + data.get("controls", []):
        found += [each["id"]] if "groups" not in data else []
        found += controls(each)
    return found


@pytest.mark.parametrize("name", bundled_packs())
def test_a_pack_is_a_valid_catalog_with_every_clause_once(name: str) -> None:
    of = load_pack(name)
    data = catalog(of)
    assert sorted(controls(data)) == sorted(of.clauses)
    assert [g["title"] for g in data["groups"]] == [t.id for t in of.sections.values()]


def test_links_of_a_catalog_lead_to_its_own_controls_and_resources() -> None:
    data = catalog()
    ids = [*under(data, "id"), *under(data["back-matter"], "uuid")]
    assert len(set(ids)) == len(ids)
    assert {h.removeprefix("#") for h in under(data["groups"], "href")} <= set(ids)


def test_parameters_carry_their_setting() -> None:
    data = catalog(pack(jeda_terpanjang=60))
    assert {p["id"]: p["values"] for p in data["params"]}["jeda_terpanjang"] == ["60"]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("mode", ["mandiri", "evaluator"])
def test_results_are_valid_and_name_what_the_catalog_has(name: str, mode: str) -> None:
    report = run(example(name), mode=mode)
    [result] = results(report)["results"]
    parts = {p["id"] for each in under(catalog(), "parts") for p in each}
    assert {f["target"]["target-id"] for f in result["findings"]} <= parts
    [chosen] = result["reviewed-controls"]["control-selections"]
    assert [c["control-id"] for c in chosen["include-controls"]] == list(pack().checkable)
    seen = [o["uuid"] for o in result["observations"]]
    assert len(set(seen)) == len(seen)
    assert set(under(result["findings"], "observation-uuid")) <= set(seen)


def test_a_finding_says_satisfied_only_of_what_is_met() -> None:
    report = run(example("provinsi-pelaksanaan"))
    [result] = results(report)["results"]
    found = {f["target"]["target-id"]: f["target"]["status"] for f in result["findings"]}
    for v in report.verdicts:
        status = found.get(oscal_catalog.objective(v.clause.id))
        undecided = v.status in (
            Status.UNJUDGED, Status.NOT_DUE, Status.NOT_APPLICABLE, Status.WAIVED
        )  # fmt: skip
        assert (status is None) == undecided
        assert status is None or (status["state"] == "satisfied") == (v.status == Status.MET)


def test_every_gap_is_an_observation_with_its_place_and_advice() -> None:
    report = run(example("provinsi-pelaksanaan"))
    [result] = results(report)["results"]
    gaps = [g for v in report.verdicts for g in v.gaps]
    told = [o for o in result["observations"] if "remarks" in o]
    assert len(told) == len(gaps)
    for gap, seen in zip(gaps, told, strict=True):
        assert seen["description"] == gap.message.id
        assert prop(seen, "description-en") == " ".join(gap.message.en.split())
        [evidence] = seen["relevant-evidence"]
        assert evidence["href"] == f"uji.json#{gap.place.pointer}"


def test_each_dossier_is_a_result_of_its_own() -> None:
    reports = [run(example(n)) for n in ("hari-pertama", "kabupaten-patuh")]
    data = results(*reports)
    assert [prop(r, "conclusion") for r in data["results"]] == ["berjalan", "patuh"]
    assert len({p["uuid"] for p in data["metadata"]["parties"]}) == 2


def test_no_id_is_given_twice_in_a_document() -> None:
    reports = [run(example(n)) for n in ("hari-pertama", "provinsi-pelaksanaan", "hari-pertama")]
    given = list(under(results(*reports), "uuid"))
    assert len(set(given)) == len(given)


def test_the_same_input_gives_the_same_ids_and_another_day_others() -> None:
    data = example("kementerian-persiapan")
    day = data["pengajuan"]["tanggal"]
    assert oscal.render([run(data)]) == oscal.render([run(data, day)])
    first, later = results(run(data)), results(run(data, "2027-01-01"))
    assert later["metadata"]["last-modified"] == "2027-01-01T00:00:00+07:00"
    assert first["uuid"] != later["uuid"]


def test_odd_names_stay_text_on_one_line() -> None:
    data = example("hari-pertama")
    data["instansi"]["nama"] = "  Kota <b>A</b> \u2028 & {{ insert }} "
    [party] = results(run(data))["metadata"]["parties"]
    assert party["name"] == "Kota <b>A</b> & {{ insert }}"


def test_check_and_rules_list_write_it(capsys: Capture) -> None:
    left = call(capsys, "check", PROVINSI, "--format", "oscal")
    assert left.code == 1
    assert left.out == call(capsys, "check", PROVINSI, "--format", "oscal", "--lang", "en").out
    listed = call(capsys, "rules", "list", "--grep", "berurutan", "--format", "oscal").out
    CatalogDocument.model_validate_json(listed)
    assert "p60-persiapan-urutan" in controls(json.loads(listed)["catalog"])
    refused(capsys, "rules", "show", "p60-persiapan-urutan", "--format", "oscal")

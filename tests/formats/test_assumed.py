"""Every output of a what-if says so, in its own way; what is signed or read back isn't made."""

from __future__ import annotations

import csv
import io
import json
from functools import lru_cache
from importlib import import_module
from xml.etree import ElementTree as ET

import pytest

from integritas_rules import InvalidSetting, check, load_dossier
from integritas_rules.assuming import assume, setting
from integritas_rules.cli.plan import FACES
from integritas_rules.formats import FORMATS, status, status_json
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report
from integritas_rules.plan import plan
from integritas_rules.workflow.status import stand
from tests.formats.samples import whole
from tests.support import EXAMPLES, pack

OPTION = "/instansi/jumlah_pegawai"
MARKS = {"id": "ANDAIAN", "en": "WHAT IF"}
FACTUAL = {"lhe", "lke"}


@lru_cache
def supposed(name: str = "provinsi-pelaksanaan") -> Report:
    dossier = assume(load_dossier(EXAMPLES / f"{name}.json"), [setting(f"{OPTION}=7000")])
    return check(pack(), dossier)


def shown(name: str, report: Report, lang: str = "id", **how: bool) -> str:
    made = FORMATS[name].render([report], Manner(lang, exit_code=1, **how))
    return made if isinstance(made, str) else made.decode()


@pytest.mark.parametrize("lang", MARKS)
@pytest.mark.parametrize("name", [n for n in FORMATS if n not in FACTUAL])
def test_every_format_is_marked_and_only_for_a_what_if(name: str, lang: str) -> None:
    mark = MARKS["id" if FORMATS[name].machine else lang]
    marked, plain = shown(name, supposed(), lang), shown(name, whole(), lang)
    if name in ("json", "ndjson"):
        assert json.loads(marked)["assumptions"][0]["option"] == f"--set {OPTION}"
        assert json.loads(plain)["assumptions"] == []
    assert mark in marked
    assert mark not in plain
    assert "".join(OPTION.split()) in "".join(marked.replace("\\", "").split())


def test_a_format_that_is_signed_or_read_back_isn_t_made() -> None:
    assert {f.name for f in FORMATS.values() if f.factual} == FACTUAL
    for name in FACTUAL:
        with pytest.raises(InvalidSetting, match="andaian"):
            FORMATS[name].render([supposed()], Manner())


@pytest.mark.parametrize("lang", MARKS)
def test_the_shortest_text_is_marked_too(lang: str) -> None:
    assert MARKS[lang] in shown("text", supposed(), lang, quiet=True)


def test_each_row_annotation_result_and_failure_carries_the_mark() -> None:
    rows = list(csv.DictReader(io.StringIO(shown("csv", supposed()).removeprefix("\ufeff"))))
    assert all(row["assumptions"].startswith("ANDAIAN") for row in rows)
    assert all("ANDAIAN" in line for line in shown("github", supposed()).splitlines())
    results = json.loads(shown("sarif", supposed()))["runs"][0]["results"]
    assert results
    assert all(r["message"]["text"].startswith("[ANDAIAN]") for r in results)
    failures = list(ET.fromstring(shown("junit", supposed())).iter("failure"))
    assert failures
    assert all((f.get("message") or "").startswith("[ANDAIAN]") for f in failures)


@pytest.mark.parametrize("lang", MARKS)
@pytest.mark.parametrize("name", FACES)
def test_every_face_of_a_plan_is_marked(name: str, lang: str) -> None:
    if name == "ical":
        pytest.importorskip("icalendar")
    found = plan(supposed("kementerian-persiapan"), "persiapan")
    text = import_module(FACES[name].module).render(found, Manner(lang))
    folded = text.replace("\r\n ", "")
    if name == "json":
        assert json.loads(text)["assumptions"][0]["new"] == 7000
    else:
        assert MARKS[lang] in text
        assert OPTION in "".join(folded.replace("\\", "").split())
    if name == "ical":
        assert folded.count(f"SUMMARY:[{MARKS[lang]}]") == len(found.acts)


def test_where_it_stands_is_marked() -> None:
    standing = stand(supposed())
    assert json.loads(status_json.render(standing))["assumptions"]
    assert status.render(standing, Manner()).startswith("ANDAIAN")
    assert "[WHAT IF]" in status.render(standing, Manner("en"))

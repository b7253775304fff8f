"""Personal numbers: found however they are written, and never repeated."""

from __future__ import annotations

import copy
import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integritas_rules.errors import InvalidDossier
from integritas_rules.loading.dossier import parse_dossier
from integritas_rules.loading.personal import holds, is_digest, kind_of

NIP = "198501012010011001"
NIK = "3171234405850003"

WRITTEN_NIP = [
    "198501012010011001", "19850101 201001 1 001", "19850101.201001.1.001", "19850101-201001-1-001",
    "1985 0101 2010 0110 01", "19850101 - 201001 - 1 - 001", "19850101_201001_1_001",
    "19850101/201001/1/001", "NIP. 198501012010011001", "198501012010011001 x",
    "(198501012010011001)", "bukti/198501012010011001.pdf", "sk_198501012010011001_final",
    "12 19850101 201001 1 001 34", "".join(chr(ord(c) + 0xFEE0) for c in NIP),
    "19850101\u00a0201001\u00a01\u00a0001", "1985\u200b01012010011001", "-198501012010011001",
    "https://contoh.invalid/?nip=198501012010011001", "199907122025212004", "20000229 202401 2 999",
]  # fmt: skip
WRITTEN_NIK = [
    "3171234405850003", "3171 2344 0585 0003", "317123.440585.0003", "31.71.23.440585.0003",
    "317123-440585-0003", "NIK: 3171234405850003.", "1101010101010001", "9612312902040001",
    "3 1 7 1 2 3 4 4 0 5 8 5 0 0 0 3",
]  # fmt: skip
PASS = [
    "198513012010011001",  # month 13
    "198502302010011001",  # 30 February
    "198501012010131001",  # appointed in month 13
    "198501012010013001",  # sex 3
    "198501011990011001",  # appointed at five
    "188501011910011001",  # born in 1885
    "0171234405850003",  # no province 01
    "9771234405850003",  # nor 97
    "3171233205850003",  # day 32
    "3171237205850003",  # day 72
    "3171234413850003",  # month 13
    "3171234405850000",  # serial 0000
    "1985010120100110012",  # 19 digits
    "31712344058500031",  # 17 digits
    "a198501012010011001",  # part of a longer word
    "198501012010011001f",
    "sha256:" + "198501012010011001" * 3 + "0123456789",
    "Keputusan Bupati Contoh Nomor 050/30/HK/437.12/2026",
    "B/23/PW.00/2023",
    "2024-01-15 sampai 2024-03-20",
    "2024-01-15 2024-03-20",
    "15.01.2024-20.03.2024",
    "https://contoh.invalid/d/1AbC198501012010011001xyz",
    "08123456789",
    "123456789012345",
    "",
]


@pytest.mark.parametrize("text", WRITTEN_NIP)
def test_nip(text: str) -> None:
    assert kind_of(text) == "NIP"


@pytest.mark.parametrize("text", WRITTEN_NIK)
def test_nik(text: str) -> None:
    assert kind_of(text) == "NIK"


@pytest.mark.parametrize("text", PASS)
def test_other_numbers_pass(text: str) -> None:
    assert kind_of(text) is None


def test_numbers() -> None:
    assert kind_of(int(NIP)) == "NIP"
    assert kind_of(int(NIK)) == "NIK"
    assert not holds(10**5000)
    assert not holds(True)
    assert not holds(None)
    assert not holds(3.5)


def test_only_a_digest_is_left_alone() -> None:
    assert is_digest("sha256", "0" * 64)
    assert not is_digest("sha256", NIP)
    assert not is_digest("nomor", "0" * 64)


# --- never echoed ---------------------------------------------------------------------------------

NIPS = st.builds(
    lambda born, years, month, sex, serial: (
        f"{born:%Y%m%d}{born.year + years}{month:02}{sex}{serial:03}"
    ),
    st.dates(date(1940, 1, 1), date(2005, 12, 31)),
    st.integers(18, 50),
    st.integers(1, 12) | st.just(21),
    st.integers(1, 2),
    st.integers(0, 999),
)
NIK_CUTS = [(6, 12), (4, 8, 12), (2, 4, 6, 12)]
NIKS = st.builds(
    lambda region, born, woman, serial: f"{region}{born.day + 40 * woman:02}{born:%m%y}{serial:04}",
    st.integers(110000, 969999),
    st.dates(date(1930, 1, 1), date(2019, 12, 31)),
    st.integers(0, 1),
    st.integers(1, 9999),
)


@st.composite
def grouped(draw: st.DrawFn) -> str:
    """A personal number, whole or in the groups that people write."""
    number = draw(NIPS | NIKS)
    cuts = draw(st.sampled_from([(8, 14, 15), (4, 8, 12, 16)] if len(number) == 18 else NIK_CUTS))
    gap = draw(st.sampled_from(["", " ", ".", "-", " - "]))
    ends = zip((0, *cuts), (*cuts, len(number)), strict=True)
    return gap.join(number[start:end] for start, end in ends)


def places(data: Any, path: tuple[Any, ...] = ()) -> Any:
    yield path
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in items:
        if isinstance(value, dict | list):
            yield from places(value, (*path, key))


@st.composite
def poisoned(draw: st.DrawFn, data: dict[str, Any]) -> tuple[str, str]:
    """The text of a dossier with a personal number somewhere, and the number's digits."""
    number = draw(grouped())
    written = draw(st.sampled_from([number, f"NIP {number}", f"({number}) lama"]))
    value: Any = draw(st.sampled_from([written, [written], {"x": written}, {written: 1}]))
    if draw(st.booleans()) and number.isdigit():
        value = int(number)
    where: Any = data
    for part in draw(st.sampled_from(list(places(data)))):
        where = where[part]
    if isinstance(where, list):
        where.append(value)
    else:
        keys = [*where, "baru", "sha256", "id", "jenis", written]
        where[draw(st.sampled_from(keys))] = value
    text = json.dumps(data, indent=draw(st.sampled_from([None, 1])))
    if draw(st.booleans()) and not isinstance(value, int):
        text = text.replace(written, "".join(f"\\u{ord(c):04x}" for c in written))
    return text, number


def everything_said(error: BaseException) -> str:
    """All text that an error carries, along its whole chain."""
    said = []
    here: BaseException | None = error
    while here is not None:
        said += [repr(here), str(here), repr(vars(here)), repr(here.args)]
        here = here.__cause__ or here.__context__
    return " ".join(said)


@given(data=st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_is_refused_everywhere_and_never_echoed(data: Any, full: dict[str, Any]) -> None:
    text, number = data.draw(poisoned(copy.deepcopy(full)))
    with pytest.raises(InvalidDossier) as caught:
        parse_dossier(text.encode(), "dosier.json")
    assert "data-pribadi" in {p.code for p in caught.value.problems}
    said = everything_said(caught.value)
    assert number not in said
    digits = re.sub(r"\D", "", number)
    assert digits not in re.sub(r"(?<=\d)[\s._-]{1,3}(?=\d)", "", said)


@given(number=grouped(), cut=st.integers(0, 80))
@settings(max_examples=50, deadline=None)
def test_broken_json_never_echoes_it_either(number: str, cut: int) -> None:
    text = f'{{"instansi": {{"nama": "{number}", {number}: "{number}" "{number}"'
    with pytest.raises(InvalidDossier) as caught:
        parse_dossier(text[: len(text) - cut].encode(), "dosier.json")
    assert number not in everything_said(caught.value)


def test_place_of_a_value_and_of_a_key(told: Any) -> None:
    problems = told(f'{{"a": {{"b~/": ["x",\n "{NIP}"],\n  "{NIK}": {{"c": "{NIP}"}}}}}}')
    personal = [p for p in problems if p.code == "data-pribadi"]
    assert [(p.line, p.column, p.pointer) for p in personal] == [
        (2, 2, "/a/b~0~1/1"),
        (3, 3, "/a"),
        (3, 29, "/a"),
    ]


def test_an_overwritten_value_is_found_too(told: Any) -> None:
    problems = told(f'{{"a": "{NIP}", "a": "x"}}')
    assert {p.code for p in problems} >= {"data-pribadi", "kunci-ganda"}


@pytest.mark.parametrize("token", [NIP, NIP + ".0", "-" + NIP, NIK, NIK + "e0", NIP + ".5"])
def test_json_numbers(told: Any, token: str) -> None:
    problems = told(f'{{"a": {token}, "versi": {token}}}')
    assert len([p for p in problems if p.code == "data-pribadi"]) == 2
    assert not any(NIP[:12] in p.message.id or NIK[:12] in p.message.id for p in problems)


def test_suggestions_never_offer_a_personal_id(told: Any, full: dict[str, Any]) -> None:
    full["pejabat"][0]["id"] = NIP
    full["bukti"][0]["penetap"] = NIP[:-1]
    full["pemantauan"] = []
    for problem in told(full):
        assert NIP not in problem.message.id + problem.advice.id + problem.advice.en


def test_a_digest_is_left_alone(told: Any, full: dict[str, Any]) -> None:
    full["bukti"][0]["sha256"] = "198501012010011001".ljust(64, "0")
    assert told(full) == []

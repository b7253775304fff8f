"""The quick way: where it answers, the slow way finds nothing and reads the very same data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.errors import IntegritasError
from integritas_rules.loading import clean as quick
from integritas_rules.loading.clean import clean
from integritas_rules.loading.decoding import Decoder, Decoding, fast
from integritas_rules.loading.document import Document, Kind, closely, inspect
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.loading.findings import problems
from integritas_rules.loading.review import REVIEW
from tests.generated.test_guard import FILES, ODD, REVIEWED, altered, places
from tests.loading.conftest import FULL, LEAST

DECODERS: dict[str, Decoder] = {"json": json.loads}
if orjson := fast():
    DECODERS["orjson"] = orjson
ALL: list[tuple[str, Any]] = [*FILES, ("kecil", LEAST), ("penuh", FULL)]
LAYOUTS: list[dict[str, Any]] = [
    {"ensure_ascii": ascii_, "indent": indent, "separators": separators}
    for ascii_ in (False, True)
    for indent, separators in ((None, None), (None, (",", ":")), (2, None), ("\t", (" ,", " : ")))
]


def kind(name: str) -> Kind:
    return REVIEW if name == "telaah" else DOSSIER


@contextmanager
def decoding(name: str) -> Iterator[None]:
    """Read by this decoder."""
    choice = Decoding()
    choice.use(DECODERS[name])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quick, "DECODING", choice)
        yield


def told(read: Any, raw: bytes, of: Kind) -> Any:
    """All that is told of a file, and what was read; places too."""
    try:
        document, found = read(raw, "berkas.json", of)
    except IntegritasError as error:
        return error.problems
    assert isinstance(document, Document)
    pointers = ["/" + "/".join(map(str, path)) for path in places(document.data)][::7]
    where = [document.locator.place(pointer) for pointer in pointers]
    return problems(found, document.locator, ""), repr(document.data), document.digest, where


def same_either_way(raw: bytes, of: Kind) -> None:
    expected = told(closely, raw, of)
    for name in DECODERS:
        with decoding(name):
            assert told(inspect, raw, of) == expected


@pytest.mark.parametrize("decoder", DECODERS)
@pytest.mark.parametrize("layout", LAYOUTS, ids=range(len(LAYOUTS)))
@pytest.mark.parametrize(("name", "data"), ALL)
def test_it_is_sure_of_lawful_files_however_they_are_laid_out(
    name: str, data: Any, layout: dict[str, Any], decoder: str
) -> None:
    raw = json.dumps(data, **layout).encode()
    of = kind(name)
    with decoding(decoder):
        known = clean(raw, of.look, of.surely_sound)
    assert known is not None
    assert repr(known[1]) == repr(data)
    same_either_way(raw, of)


AGENCY = '"instansi": {"nama": "Kabupaten: Contoh", "jenis": "kabupaten", "jumlah_pegawai": 90'
HEAD = '{"versi": "1.0", ' + AGENCY
REST = (
    ', "siklus": {"nomor": 2, "mulai": "2024-01-08", "selesai": "2026-06-30"}, '
    '"pengajuan": {"nomor": 1, "tanggal": "2024-07-06", "jenis": "berkala"}}'
)
WHOLE = f"{HEAD}}}{REST}"
TWICE = WHOLE.replace('"versi"', '"versi": "1.0", "versi"')
INTEGERS = [
    "NaN", "Infinity", "1e400", "-0", "0", "90.0", "9e1", "0.1", "9" * 16, "9" * 19, "9" * 20,
    "9" * 5000, "18446744073709551616", "999999999999999", "1000000000000000", "true", "null",
    "3174051503900001", "9.0000000000000000000001", "90000000000000000e-15",
    "1.98501012010011001e17",
]  # fmt: skip
FRACTIONS = [
    "3.5", "0", "0.0", "-0.0", "100", "1e-7", "99.99999999", "1e400", "NaN", "33.333333333333336",
    "0.3174051503900001", "3.3174051503900001", "31.740515039000010", "0e-3174051503900001",
    "0e+3174051503900001", "0E3174051503900001", "1e-3174051503900001", "3174051503900001e-15",
    "3.174051503900001e-0000000000000000", "3.17405150390000100000000000000000", "1e1",
]  # fmt: skip
SAID = [
    "\\ud800", "\\u0000", "\\u001b", "\\n", "\t", "\x7f", "\x85", "\ufdd0", "\\\\", '\\"', "é",
    "\\u00e9", "198501012010011001", "1985 0101 2010 01 1 001", "3174051503900001", "\\/", "}[",
    "{", "3174\\u0030515\\u002d0390\\u002d0001", "１９８５01012010011001", "a" * 2001,
    "\\ud83d\\ude00", "\\u0031\\u0039850101 201001 1 001", "800.1.4/1120/437.33/2022",
]  # fmt: skip
NASTY = {
    "repeated": TWICE,
    "repeated, blank before the colon": WHOLE.replace('"versi"', '"versi" : "1.0", "versi"\t'),
    "repeated object": f"{HEAD}}}, {AGENCY}}}{REST}",
    "repeated, a colon as an escape": TWICE.replace("Kabupaten:", "Kabupaten\\u003a"),
    "the same in capitals": TWICE.replace("Kabupaten:", "Kabupaten\\u003A"),
    "repeated by another spelling": WHOLE.replace('"versi"', '"versi": "1.0", "vers\\u0069"'),
    "a colon in a key": WHOLE.replace('"jenis"', '"a:b": 1, "jenis"'),
    **{f"integer {n[:24]}": WHOLE.replace("90", n) for n in INTEGERS},
    **{
        f"fraction {n}": f'{WHOLE[:-1]}, "maturitas": {{"ambang_kelulusan": {n}}}}}'
        for n in FRACTIONS
    },
    **{f"text {t[:24]!r}": WHOLE.replace("Contoh", t) for t in SAID},
    "empty": "",
    "blank": " \n",
    "nothing": "null",
    "list": "[]",
    "object": "{}",
    "text": '"x"',
    "rubbish after it": WHOLE + "x",
    "twice": WHOLE + WHOLE,
    "cut off": WHOLE[:-5],
    "comment": "// x\n" + WHOLE,
    "mark": "\ufeff" + WHOLE,
    "two marks": "\ufeff\ufeff" + WHOLE,
    "deep": '{"a":' * 65 + "1" + "}" * 65,
    "very deep": "[" * 100_000,
    "deep and closed": "[" * 5000 + "]" * 5000,
    "huge": f'"{"a" * 10**6}"',
    "newline": WHOLE.replace(", ", ",\r\n"),
    "unsound": WHOLE.replace("2026-06-30", "2023-06-30"),
    "not a day": WHOLE.replace("2026-06-30", "2026-06-31"),
    "a key with a personal number": WHOLE.replace('"jenis"', '"198501012010011001": 1, "jenis"'),
}


@pytest.mark.parametrize("what", NASTY)
def test_what_is_told_is_the_same_by_either_way(what: str) -> None:
    same_either_way(NASTY[what].encode("utf-8", "surrogatepass"), DOSSIER)


@pytest.mark.parametrize(
    "raw",
    [b"", b"\xff", b"\xff\xfe{\x00}\x00", WHOLE.encode("utf-16"), WHOLE.encode("utf-32"),
     WHOLE.encode().replace(b"Contoh", b"Conto\xe9"), b"PK\x03\x04" + b"\0" * 40, b"\0" * 9,
     WHOLE.encode().replace(b"Contoh", b"\xed\xa0\x80"), b"\xef\xbb\xbf", b"%PDF-1.7"],
    ids=range(11),
)  # fmt: skip
def test_so_it_is_for_other_bytes(raw: bytes) -> None:
    same_either_way(raw, DOSSIER)


SNIPPETS = [
    '"',
    ":",
    ",",
    "{",
    "}",
    "\\",
    "\\u003a",
    '"versi":"1.1",',
    "0",
    "9" * 16,
    " ",
    "é",
    "\n",
]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(
    st.sampled_from([WHOLE, json.dumps(FULL), json.dumps(REVIEWED, indent=1)]),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), st.sampled_from(SNIPPETS)), max_size=3),
)
def test_so_it_is_for_files_that_were_spoilt(text: str, cuts: Any) -> None:
    for where, taken, put in cuts:
        at = int(where * len(text))
        text = text[:at] + put + text[at + taken :]
    same_either_way(text.encode(), REVIEW if "penelaah" in text else DOSSIER)


DIGITS = st.sampled_from(["3174051503900001", "198501012010011001", "0", "00", "1", "31", "9" * 9])
EXPONENT = st.tuples(st.sampled_from(["e", "E-", "e+"]), DIGITS).map("".join)
NUMBER = st.tuples(
    st.sampled_from(["", "-"]),
    DIGITS.filter(lambda d: d == "0" or d[0] != "0"),
    st.just("") | st.lists(DIGITS, min_size=1, max_size=3).map(lambda d: "." + "".join(d)),
    st.just("") | EXPONENT,
).map("".join)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(NUMBER, st.booleans())
def test_so_it_is_for_numbers(number: str, integer: bool) -> None:
    fraction = f'{WHOLE[:-1]}, "maturitas": {{"ambang_kelulusan": {number}}}}}'
    same_either_way((WHOLE.replace("90", number) if integer else fraction).encode(), DOSSIER)


PLACES = [(name, data, path) for name, data in ALL for path in places(data)]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.sampled_from(PLACES),
    st.sampled_from(["replace", "remove", "beside"]),
    st.sampled_from(ODD),
    st.sampled_from(LAYOUTS),
)
def test_so_it_is_for_altered_files(place: Any, how: str, value: Any, layout: Any) -> None:
    name, before, path = place
    raw = json.dumps(altered(before, path, how, value), **layout)
    same_either_way(raw.encode("utf-8", "surrogatepass"), kind(name))


def repeated(data: Any, path: tuple[Any, ...]) -> str:
    """The file with the member at ``path`` written twice."""
    *way, last = path
    holder = data
    for part in way:
        holder = holder[part]
    changed = altered(data, path, "replace", "\x00")
    member = f"{json.dumps(last)}: {json.dumps(holder[last])}"
    return json.dumps(changed).replace(f'{json.dumps(last)}: "\\u0000"', f"{member}, {member}")


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.sampled_from([p for p in PLACES if isinstance(p[2][-1], str)]), st.sampled_from([*DECODERS])
)
def test_a_repeated_key_is_never_read_over(place: Any, decoder: str) -> None:
    name, data, path = place
    raw = repeated(data, path).encode()
    of = kind(name)
    with decoding(decoder):
        assert clean(raw, of.look, of.surely_sound) is None
    _, found = closely(raw, name, of)
    assert "kunci-ganda" in [f.code for f in found]

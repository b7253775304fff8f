"""Strict JSON: each error once, with its place, what was found, what was expected, and advice."""

from __future__ import annotations

import pytest

from integritas_rules.loading.syntax import DEEPEST, depth_of, parse
from integritas_rules.loading.text import Unreadable

# text, line and column, found, expected, advice (parts of the Indonesian sentences)
BROKEN = [
    ('{\n"a":1,\n}', 3, 1, "}", "nama isian", "Hapus koma"),
    ("[1,\n]", 2, 1, "]", "", "Hapus koma"),
    ('{"a" 1}', 1, 6, "1", "titik dua", '"nama": nilai'),
    ('{"a":1\n "b":2}', 2, 2, '"', "koma", "Tambahkan koma"),
    ("[1 2]", 1, 4, "2", "koma", "Tambahkan koma"),
    ('{"a":1]', 1, 7, "]", "koma", "kurung penutup"),
    ("{a:1}", 1, 2, "a", "nama isian", "tanda kutip"),
    ("{'a':1}", 1, 2, "'", "nama isian", "kutip lurus"),
    ('{"a":“x”}', 1, 6, "“", "nilai", "kutip lurus"),
    ('{"a":True}', 1, 6, "T", "nilai", "true atau false"),
    ('{"a":None}', 1, 6, "N", "nilai", "null"),
    ('{"a":abc}', 1, 6, "a", "nilai", "tanda kutip"),
    ('{"é":"x\ny"}', 1, 8, "akhir baris", "ditutup", "\\n"),
    ('{"a":"x\ty"}', 1, 8, "U+0009", "ditutup", "\\t"),
    ('{"a":"C:\\data"}', 1, 9, "\\", "urutan", "garis miring"),
    ('{"a":"\\u12"}', 1, 8, "u", "urutan", "garis miring"),
    ('{"a":007}', 1, 7, "0", "koma", "nol di depan"),
    ('{"a":+1}', 1, 6, "+", "nilai", "tanda +"),
    ("// c\n{}", 1, 1, "/", "nilai", "komentar"),
    ('{"a":1 // c\n}', 1, 8, "/", "koma", "komentar"),
    ("{}\n{}", 2, 1, "{", "akhir berkas", "satu objek"),
    ("<html>", 1, 1, "<", "nilai", "halaman web"),
    ("}", 1, 1, "}", "nilai", "Periksa baris ini"),
    ("\ufeff{}", 1, 1, "U+FEFF", "", ""),
]
TRUNCATED = ["{", "[", '{"a', '{"a"', '{"a":', '{"a":"x', '{"a":1', '{"a":1,', '{"a":[1\n', '["\\']


@pytest.mark.parametrize(("text", "line", "column", "found", "wanted", "advice"), BROKEN)
def test_syntax_error(
    text: str, line: int, column: int, found: str, wanted: str, advice: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(text, "d.json")
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (line, column)
    seen, _, expected = problem.message.id.partition("; seharusnya ")
    assert found in seen
    assert wanted in expected
    assert advice in problem.advice.id
    assert problem.message.en.startswith("Found ")
    assert caught.value.__context__ is None  # json's own error would carry the whole text


@pytest.mark.parametrize("text", TRUNCATED)
def test_truncated_text_is_recognised(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(text)
    (problem,) = caught.value.problems
    assert "terpotong" in problem.message.id
    assert "cut off" in problem.message.en


@pytest.mark.parametrize("opened", ["[", '{"a":'])
def test_nesting_limit(opened: str) -> None:
    closed = "]" if opened == "[" else "}"
    assert not parse(opened * DEEPEST + "1" + closed * DEEPEST).doubtful
    for depth in (DEEPEST + 1, 5_000, 200_000):
        with pytest.raises(Unreadable) as caught:
            parse(opened * depth + "1" + closed * depth)
        (problem,) = caught.value.problems
        assert "64" in problem.message.id
        assert problem.column == DEEPEST * len(opened) + 1


def test_brackets_inside_text_are_not_nesting() -> None:
    assert depth_of(parse('["' + "[" * 500 + '\\"["]').data) == 1


@pytest.mark.parametrize(
    "text",
    ['{"a":1,"a":2}', '{"a":NaN}', "[-Infinity]", "[1e999]", "[" + "9" * 5000 + "]",
     "[1234567890123456]"],
)  # fmt: skip
def test_what_json_lets_pass_is_doubted(text: str) -> None:
    assert parse(text).doubtful


def test_plain_data_is_not_doubted() -> None:
    parsed = parse('{"a": [1, 2.5, "x", true, null]}')
    assert parsed.data == {"a": [1, 2.5, "x", True, None]}
    assert not parsed.doubtful

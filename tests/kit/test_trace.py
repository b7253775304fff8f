"""Anchors against small texts: found over line breaks, moved, lost, and never guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from integritas_rules.kit.trace import Fate, Found, Traced, trace
from integritas_rules.model import Citation, Pack
from tests.support import pack

ANCHORS = {
    "p60-pasal4-1": "pegawai diajak berkata jujur",
    "p60-pasal4-1-a": "setiap janji dicatat oleh tim",
    "p60-pasal4-1-b": "hasilnya dibahas bersama",
}
TEXT = """Pasal 1
Di kantor ini pegawai diajak
  berkata   jujur setiap hari.
Pasal 2
Lalu setiap janji dicatat oleh tim.
Pasal 3
Dan hasilnya dibahas bersama.
"""


def small(anchors: dict[str, str] = ANCHORS) -> Pack:
    """A pack of a few clauses, each with an anchor of our own words."""
    clauses = {
        name: replace(pack().clauses[name], citation=Citation("Contoh", "Pasal", anchor))
        for name, anchor in anchors.items()
    }
    return replace(pack(), clauses=clauses)


def fates(traced: Traced) -> list[str]:
    return [f.fate.value for f in traced.found]


def lines(traced: Traced) -> list[int | None]:
    return [f.line for f in traced.found]


def test_anchors_are_found_over_line_breaks_and_runs_of_blanks() -> None:
    traced = trace(small(), TEXT)
    assert fates(traced) == ["found", "found", "found"]
    assert lines(traced) == [2, 5, 7]
    assert not traced.compared


def test_nothing_but_white_space_is_levelled() -> None:
    assert fates(trace(small(), TEXT.replace("jujur", "Jujur")))[0] == "lost"
    assert fates(trace(small(), TEXT.replace("berkata", "ber-kata")))[0] == "lost"


def test_windows_line_ends_and_a_last_line_without_one_count_the_same() -> None:
    assert lines(trace(small(), TEXT.replace("\n", "\r\n").rstrip())) == [2, 5, 7]


def lost(text: str) -> Found:
    [found] = trace(small(), text).of(Fate.LOST)
    return found


def test_a_lost_anchor_shows_the_closest_passage() -> None:
    found = lost(TEXT.replace("dicatat oleh tim", "dicatat oleh panitia"))
    assert found.clause.id == "p60-pasal4-1-a"
    assert found.line is None
    assert found.closest is not None
    assert found.closest.line == 5
    assert found.closest.words == "setiap janji dicatat oleh panitia."
    assert 0.5 < found.closest.likeness < 1


def test_no_passage_is_better_than_one_that_has_nothing_to_do_with_it() -> None:
    assert lost(TEXT.replace("setiap janji dicatat oleh tim", "…")).closest is None


def test_an_empty_text_has_lost_everything() -> None:
    assert fates(trace(small(), "")) == ["lost"] * 3


def test_one_that_leaves_the_order_of_the_pack_has_moved_and_the_others_have_not() -> None:
    first, rest = TEXT.split("Pasal 2\n")
    assert fates(trace(small(), f"Pasal 2\n{rest}{first}")) == ["moved", "found", "found"]


def test_anchors_on_one_line_are_in_order_however_they_stand() -> None:
    row = "hasilnya dibahas bersama | setiap janji dicatat oleh tim | pegawai diajak berkata jujur"
    assert fates(trace(small(), row)) == ["found"] * 3


def test_of_several_occurrences_the_one_in_order_is_taken() -> None:
    text = f"Ringkasan: hasilnya dibahas bersama.\n{TEXT}Sekali lagi pegawai diajak berkata jujur."
    assert lines(trace(small(), text)) == [3, 6, 8]


def test_the_same_anchor_may_stand_for_several_clauses() -> None:
    same = dict.fromkeys(ANCHORS, "setiap janji dicatat oleh tim")
    assert lines(trace(small(same), TEXT)) == [5, 5, 5]


def test_an_old_text_tells_what_only_shifted_from_what_moved() -> None:
    shifted = trace(small(), f"Judul\n\n{TEXT}", TEXT)
    assert fates(shifted) == ["found"] * 3
    assert [(f.old_line, f.line) for f in shifted.found] == [(2, 4), (5, 7), (7, 9)]
    assert shifted.compared
    first, rest = TEXT.split("Pasal 2\n")
    assert fates(trace(small(), f"Pasal 2\n{rest}{first}", TEXT)) == ["moved", "found", "found"]


def test_the_order_of_the_old_text_counts_not_that_of_the_pack() -> None:
    turned = small(dict(reversed(ANCHORS.items())))
    assert fates(trace(turned, TEXT)).count("moved") == 2
    assert fates(trace(turned, TEXT, TEXT)) == ["found"] * 3


def test_what_is_new_in_the_text_has_not_moved() -> None:
    old = TEXT.replace("setiap janji dicatat oleh tim", "…")
    traced = trace(small(), TEXT, old)
    assert fates(traced) == ["found"] * 3
    assert traced.found[1].old_line is None


@pytest.mark.parametrize("text", ["kata " * 30000, "setiap janji dicatat " * 10000])
def test_a_long_strange_text_is_searched_quickly(text: str) -> None:
    assert fates(trace(pack(), text)) == ["lost"] * len(pack().clauses)

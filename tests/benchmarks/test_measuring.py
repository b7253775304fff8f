"""What the figures mean: ratios, goals, exponents. Nothing is timed here."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import measuring
from benchmarks.measuring import Goal, Pair, Row, exponent, table
from benchmarks.page import BEGIN, END, put
from benchmarks.parts.growth import Point, told


def test_a_row_shows_the_median_and_the_extremes() -> None:
    row = Row("a", "b", (1.0, 4.0, 2.0), Goal(2))
    assert row.cells == ("a", "b", "≤ 2", "2.00", "1.00 to 4.00", "met")
    assert Row("a", "b", (1.0, 4.0, 3.0), Goal(2)).cells[-1] == "not met"


def test_a_goal_may_be_the_least() -> None:
    row = Row("a", "b", (5.5,), Goal(5, least=True), faster=True)
    assert row.cells[2:4] == ("≥ 5 times as fast", "5.50 times as fast")
    assert row.cells[-1] == "met"
    assert Row("a", "b", (4.9,), Goal(5, least=True), faster=True).cells[-1] == "not met"


def test_both_sides_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "CHUNK", 0.0)
    turns: list[str] = []
    pair = Pair("a", "b", lambda: turns.append("a"), lambda: turns.append("b"))
    assert len(pair.row(3).ratios) == 3
    assert "".join(turns).endswith("babab" + "ab")


def test_what_is_used_up_is_made_anew_for_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "CHUNK", 0.0)
    seen: list[int] = []
    made = iter(range(100))
    Pair("a", "b", seen.append, lambda: None, fresh=lambda: next(made)).row(2)
    assert len(set(seen)) == len(seen) > 2


@pytest.mark.parametrize("power", [0.5, 1, 2])
def test_the_exponent_is_the_power_of_the_growth(power: float) -> None:
    sizes = [10.0, 20.0, 40.0, 80.0]
    assert exponent(sizes, [3 * n**power for n in sizes]) == pytest.approx(power)


def test_a_curve_tells_each_step_and_the_exponents() -> None:
    points = [Point(n, f"{n} rules", (n / 10, n / 5), n / 4) for n in (10, 20, 40)]
    said = told("Rules", "a check", points)
    assert "| 20 rules | 2.00 | 2.00 (2.00 to 2.00) | 5.0 MB |" in said
    assert said.endswith("Exponent: time 1.00, memory 1.00.")


def test_a_table_is_markdown() -> None:
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"


def test_a_page_keeps_all_but_what_was_measured(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Speed\n\n{BEGIN}\nold\n\n{END}\n## More\n", encoding="utf-8")
    for measured in ("new", "newer"):
        put(page, measured)
    assert page.read_text() == f"# Speed\n\n{BEGIN}\nnewer\n\n{END}\n## More\n"


def test_a_file_without_marks_holds_what_was_measured(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    put(page, "new")
    assert page.read_text() == "new\n"

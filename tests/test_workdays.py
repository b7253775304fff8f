"""Working days: weekends, national holidays, collective leave, and what isn't fixed yet."""

from __future__ import annotations

import sys

import pytest

from integritas_rules import workdays
from integritas_rules.model import Due, DuePolicy
from integritas_rules.workdays import due

PLAIN = DuePolicy()


@pytest.mark.parametrize(
    ("issued", "days", "last"),
    [
        ("2026-07-20", 1, "2026-07-21"),
        ("2026-07-20", 10, "2026-08-03"),  # two weekends on the way
        ("2026-07-24", 1, "2026-07-27"),  # a Friday
        ("2026-07-25", 1, "2026-07-27"),  # issued on a Saturday
        ("2026-08-14", 1, "2026-08-18"),  # Independence Day is a Monday
        ("2026-03-17", 1, "2026-03-25"),  # Nyepi, Idul Fitri and the collective leave around them
    ],
)
def test_the_last_day(issued: str, days: int, last: str) -> None:
    assert due(issued, days, PLAIN) == Due(last, days)


def test_days_off_and_at_work_may_be_added() -> None:
    assert due("2026-07-20", 1, DuePolicy(leave=("2026-07-21",))).date == "2026-07-22"
    assert due("2026-07-24", 1, DuePolicy(work=("2026-07-25",))).date == "2026-07-25"
    assert due("2026-08-14", 1, DuePolicy(work=("2026-08-17",))).date == "2026-08-17"


def test_years_to_come_are_an_estimate() -> None:
    assert due("2040-01-09", 5, PLAIN).estimated


def test_it_ends_even_at_the_last_year_that_a_file_may_name() -> None:
    assert due("2099-12-30", 1000, PLAIN).date


def test_without_the_library_there_is_no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    workdays._holidays.cache_clear()
    for name in [n for n in sys.modules if n.partition(".")[0] == "holidays"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "holidays", None)
    assert due("2026-07-20", 10, PLAIN) == Due(None, 10)

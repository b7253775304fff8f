"""Working days in Indonesia: Monday to Friday, without national holidays and collective leave.

The holidays come from the library ``holidays`` (extra ``calendar``), whose years to come are
partly estimated; days off that it doesn't know are given by the user.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from integritas_rules.model import Due, DuePolicy

_ESTIMATED = "estimated"
_SATURDAY = 5
_LAST_YEAR = 2099


def due(issued: str, days: int, policy: DuePolicy) -> Due:
    """The day on which ``days`` working days after ``issued`` are over.

    The day of issue doesn't count. Without the library the date is ``None``.
    """
    at, left, estimated = date.fromisoformat(issued), days, False
    try:
        while left and at.year <= _LAST_YEAR:
            at += timedelta(days=1)
            off, guessed = _day_off(at, policy)
            left -= not off
            estimated = estimated or guessed or not _leave_known(at.year)
    except ModuleNotFoundError:
        return Due(None, days)
    return Due(at.isoformat(), days, estimated)


def _day_off(at: date, policy: DuePolicy) -> tuple[bool, bool]:
    """Whether nobody works that day, and whether that is only an estimate."""
    iso = at.isoformat()
    if iso in policy.work:
        return False, False
    if iso in policy.leave or at.weekday() >= _SATURDAY:
        return True, False
    name = _holidays(at.year)[0].get(at)
    return name is not None, name is not None and _ESTIMATED in name


def _leave_known(year: int) -> bool:
    """Whether the collective leave of the year has been decided and is in the library."""
    return _holidays(year)[1]


@lru_cache
def _holidays(year: int) -> tuple[dict[date, str], bool]:
    """The days off of one year by date, and whether there is any collective leave among them."""
    from holidays.constants import GOVERNMENT, PUBLIC
    from holidays.countries.indonesia import Indonesia

    public = Indonesia(years=year, categories=PUBLIC, language="en_US")
    leave = Indonesia(years=year, categories=GOVERNMENT, language="en_US")
    return {**leave, **public}, bool(leave)

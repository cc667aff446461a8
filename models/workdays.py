"""Which days people work in a country: its weekend and its public holidays, moving feasts included."""

import gc
from datetime import date
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5


def is_working_day(day: date, country: str) -> bool:
    """Is this a working day in a country (ISO 3166, two letters)? Of one that is not known, Saturday and Sunday are free."""
    calendar = _calendar(country)
    return day.weekday() < _SATURDAY if calendar is None else calendar.is_working_day(day)


def holiday(day: date, country: str) -> str:
    """Return the name of a public holiday, in the country's language; "" for another day."""
    calendar = _calendar(country)
    return "" if calendar is None else calendar.get(day) or ""


@cache
def _calendar(country: str) -> "HolidayBase | None":
    import holidays

    try:
        return holidays.country_holidays(country)
    except NotImplementedError:
        return None


def load_soon(country: str, day: date) -> None:
    """Read a country's calendar beside what goes on: the first time takes a fifth of a second."""
    Thread(target=_load, args=(day, country), daemon=True).start()


def _load(day: date, country: str) -> None:
    """Read it, and look for no garbage meanwhile: Python would do away with the window's in this thread, which ends in a crash."""
    looks = gc.isenabled()
    gc.disable()
    try:
        is_working_day(day, country)
    finally:
        if looks:
            gc.enable()

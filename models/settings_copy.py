"""The user's choices, each with its default and what it may be; and a file that takes them to another computer.

The file is one JSON object: "format" is "keepwarm settings", "version" is 1, "settings" holds a value by name. Nothing in it is
secret, and nothing is about this computer: no password, no passphrase, no calendar account, no place of a file. It names nobody but
the user, by their own e-mail addresses.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path
from typing import Any

from models import call_windows, feeds, files, notices, settings, warmth_states
from models.errors import Problem
from models.words import tr

FORMAT, VERSION = "keepwarm settings", 1
LARGEST = 1 << 20  # bytes of a file that is read
_SHOWN = 60  # characters of a name or a value that is told
_MOST = 50  # addresses, or hours


@dataclass(frozen=True)
class Setting:
    """One choice: what it is called in a file, what it is at first, how it is read and kept, and what it may be."""

    name: str
    default: Any
    get: Callable[[], Any]
    put: Callable[[Any], object]
    may_be: Callable[[Any], bool]
    travels: bool = True  # to another computer, in a file
    is_choice: Callable[[Any], bool] = lambda _: True  # of the user's: other values come about without one

    @property
    def is_default(self) -> bool:
        """Is it now as it was at first, for all that the user chose?"""
        value = self.get()
        return value == self.default or not self.is_choice(value)


@dataclass(frozen=True)
class Found:
    """What a file holds: values that may be taken, by name, and a sentence for each that may not."""

    values: dict[str, Any]
    refused: list[str]


def all_() -> dict[str, Setting]:
    """Return what the user may choose about their data, by name. How the window looks is the window's (see doing_settings.py)."""
    found = [
        _kept(settings.OWN_ADDRESSES, _are_addresses),
        _kept(settings.COUNTRY, _is_country),
        _kept(settings.NAMES_A_DAY, whole(1, 50)),
        *(_weight(name) for name in settings.WEIGHTS.default),
        _kept(settings.PRIVATE_EVENTS, one_of("full", "hidden", "left_out")),
        _kept(settings.EXPORT_AS, one_of("event", "todo")),
        _kept(settings.CALENDAR_DETAIL, one_of("full", "name", "initials")),
        _kept(settings.CALENDAR_BUSY, one_of("busy", "free")),
        _kept(settings.ALARM, whole(0, 7 * 24 * 60)),
        _kept(settings.DAY_ALARM, one_of(-540, 360, None)),
        _kept(settings.CALL_HOURS, _are_hours),
        _kept(settings.CALL_DAYS, one_of("working", "every")),
        _kept(settings.CALLS_A_DAY, whole(0, 20)),
        _kept(settings.CALL_MINUTES, whole(5, 180)),
        _kept(settings.CONTRIBUTIONS, whole(0, 366)),
        _notice("digest", one_of(True, False)),
        _notice("digest_at", _is_hour),
        _notice("reminders", one_of(True, False)),
        Setting("quiet_hours", _quiet(notices.Choice()), lambda: _quiet(notices.choice()), _keep_quiet, _are_quiet),
        _notice("stay", one_of(True, False)),
        _kept(settings.LOCK_AFTER, one_of(0, 1, 5, 10, 30, 60)),
        # Whether anything is fetched is decided where it would be: no file turns that on.
        Setting(settings.WATCH.name, False, feeds.is_on, feeds.turn, one_of(True, False), travels=False),
    ]
    return {setting.name: setting for setting in found}


def _kept(key: settings.Key, may_be: Callable[[Any], bool]) -> Setting:
    return Setting(key.name, key.default, lambda: settings.get(key), lambda value: settings.put(key, value), may_be)


def _weight(name: str) -> Setting:
    def keep(value: float) -> None:
        warmth_states.set_weights(warmth_states.weights() | {name: value})

    default = settings.WEIGHTS.default[name]
    return Setting(f"{name}_counts", default, lambda: warmth_states.weights()[name], keep, _is_share)


def _notice(name: str, may_be: Callable[[Any], bool]) -> Setting:
    def keep(value: object) -> None:
        notices.choose(replace(notices.choice(), **{name: value}))

    return Setting(
        f"notice_{name}", getattr(notices.Choice(), name), lambda: getattr(notices.choice(), name), keep, may_be
    )


def _quiet(chosen: notices.Choice) -> list[str]:
    return [chosen.quiet_from, chosen.quiet_until]


def _keep_quiet(hours: list[str]) -> None:
    notices.choose(replace(notices.choice(), quiet_from=hours[0], quiet_until=hours[1]))


# --- what a value may be; a file may hold anything ---


def whole(least: int, most: int) -> Callable[[Any], bool]:
    """Return a test for a whole number from `least` to `most`."""
    return lambda value: type(value) is int and least <= value <= most


def one_of(*allowed: object) -> Callable[[Any], bool]:
    """Return a test for one of some values; 1 is not True."""
    return lambda value: any(type(value) is type(each) and value == each for each in allowed)


def _is_share(value: object) -> bool:
    return type(value) in (int, float) and 0 <= value <= 1


def _is_country(value: object) -> bool:
    from phonenumbers import SUPPORTED_REGIONS

    return isinstance(value, str) and value in SUPPORTED_REGIONS


def _are_addresses(value: object) -> bool:
    return isinstance(value, list) and len(value) <= _MOST and all(map(_is_address, value))


def _is_address(value: object) -> bool:
    """Is this an address as settings.put_own_addresses() keeps it?"""
    return (
        isinstance(value, str)
        and len(value) < 255
        and value.isprintable()
        and value == value.lower()
        and re.fullmatch(r"[^\s,;،؛@]+@[^\s,;،؛@]+", value) is not None
    )


def _is_hour(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value) is not None


def _are_quiet(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_is_hour, value))


def _are_hours(value: object) -> bool:
    """Are these [from, until] pairs, in their order and apart from each other, as call_windows keeps them?"""
    if not isinstance(value, list) or len(value) > _MOST or not all(map(_are_quiet, value)):
        return False
    spans = [(time.fromisoformat(first), time.fromisoformat(last)) for first, last in value]
    try:
        return call_windows.read_hours(call_windows.hours_text(spans)) == spans
    except Problem:
        return False


# --- the file ---


def write(file: Path, known: Mapping[str, Setting]) -> int:
    """Write how these settings are to `file`, for its owner only; return how many were written. Raises Problem."""
    values = {setting.name: setting.get() for setting in known.values() if setting.travels}
    whole_ = {"format": FORMAT, "version": VERSION, "settings": values}
    files.write(file, [(json.dumps(whole_, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")])
    return len(values)


def read(file: Path, known: Mapping[str, Setting]) -> Found:
    """Return what a file holds of these settings. Nothing is changed. Raises Problem where it is no such file."""
    found = _settings_in(file)
    values, refused = {}, []
    for name, value in found.items():
        setting = known.get(name)
        if setting is None:
            refused.append(tr("“{name}” is no setting of this Keepwarm.", name=_short(name)))
        elif not setting.travels:
            refused.append(tr("“{name}” is chosen on each computer.", name=_short(name)))
        elif not setting.may_be(value):
            told = _short(json.dumps(value, ensure_ascii=False))
            refused.append(tr("“{name}” cannot be {value}.", name=_short(name), value=told))
        else:
            values[name] = value
    return Found(values, refused)


def _settings_in(file: Path) -> dict[str, Any]:
    advice = tr("Nothing was changed. Choose a file that was written in Settings, with “Export…”.")
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
        found = json.loads(content) if len(content) <= LARGEST else None
    except OSError as error:
        reason = error.strerror or str(error)
        raise Problem(tr("“{file}” could not be read ({reason})", file=file.name, reason=reason), advice) from error
    except (ValueError, RecursionError) as error:
        raise Problem(tr("“{file}” is no JSON", file=file.name), advice) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("settings"), dict):
        raise Problem(tr("“{file}” holds no settings of Keepwarm", file=file.name), advice)
    if not whole(1, VERSION)(found.get("version")):
        raise Problem(
            tr("“{file}” was written by a newer Keepwarm", file=file.name), tr("Nothing was changed. Update Keepwarm.")
        )
    return found["settings"]


def _short(text: str) -> str:
    line = "".join(letter if letter.isprintable() else " " for letter in text[: _SHOWN + 1])
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"

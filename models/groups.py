"""Groups of people that a list may show: whom the user keeps up with, a band, a tag, "no phone", "met this year".

A group is a word: "kept", "band cold", "circle outer", "tag club", "network 3". Several of them are joined with AND: those who are
in each of them.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from models import choices, networks, people, today, warmth
from models.connection import db
from models.words import tr

AND = "\x1f"  # in no tag: text from outside is cleaned of it
LATELY = 30  # days
ABOUT = ("kept", "let", "never", "inner")
MET = ("met", "unmet", "new")
LACKING = ("no phone", "no email", "no tag", "no network")
BANDS = tuple(f"band {band}" for band in warmth.BANDS)
_LACKING = {
    "phone": "SELECT person_id FROM phone", "email": "SELECT person_id FROM email",
    "tag": "SELECT person_id FROM person_tag", "network": "SELECT person_id FROM membership WHERE left_on = ''",
}  # fmt: skip
_MET = (
    "SELECT person_id FROM participant JOIN interaction ON interaction.id = interaction_id"
    " WHERE kind = 'meeting' AND day >= ? AND day <= ?"
)


def tags() -> list[str]:
    """Return the groups of the tags in use, the most frequent first."""
    return [f"tag {tag}" for tag in people.tags()]


def of_networks() -> list[str]:
    """Return the groups of the networks."""
    return [f"network {number}" for number, _ in networks.names()]


def parts(groups: str) -> list[str]:
    """Return the groups that are joined in a text; none of them: everybody."""
    return [group for group in groups.split(AND) if group]


def turned(groups: str, group: str) -> str:
    """Return the groups with one more, or without it where it was among them. Of the bands there is one."""
    known = parts(groups)
    if group in known:
        known.remove(group)
    else:
        known = [other for other in known if group not in BANDS or other not in BANDS] + [group]
    return AND.join(known)


def within(groups: str, ids: Iterable[int], day: date, facts_of: Callable[[int], today.Facts]) -> set[int]:
    """Return those of `ids` who are in each of the groups on `day`."""
    found = set(ids)
    for group in parts(groups):
        kind, _, value = group.partition(" ")
        if kind == "band":
            found = {number for number in found if facts_of(number).band == value}
        elif kind in ("let", "no", "unmet"):
            found -= _others(kind, value, day)
        else:
            found &= _members(kind, value, day)
    return found


def _members(kind: str, value: str, day: date) -> set[int]:
    return {
        "kept": lambda: today.kept_up(day),
        "never": today.never_met,
        "inner": lambda: choices.in_circle("inner"),
        "circle": lambda: choices.in_circle(value) & today.kept_up(day),
        "tag": lambda: people.with_tag(value),
        "network": lambda: networks.ids_in(int(value)),
        "met": lambda: _met(day),
        "new": lambda: _ids("SELECT id FROM person WHERE created >= ?", (day - timedelta(days=LATELY)).isoformat()),
    }.get(kind, set)()


def _others(kind: str, value: str, day: date) -> set[int]:
    """Return those who are not in a group that is told by what it lacks."""
    if kind == "no":
        return _ids(_LACKING[value]) if value in _LACKING else set()
    return today.kept_up(day) if kind == "let" else _met(day)


def _met(day: date) -> set[int]:
    return _ids(_MET, f"{day.year}-01-01", day.isoformat())


def _ids(query: str, *arguments: str) -> set[int]:
    return {number for (number,) in db.execute_sql(query, arguments)}


def named(groups: str) -> str:
    """Return the words for the groups: "Everybody", "Cold", "client + cold"."""
    words = " + ".join(map(_name, parts(groups))) or tr("Everybody")
    return words[0].upper() + words[1:] if groups.startswith("band ") else words  # a tag stays as the user wrote it


def _name(group: str) -> str:
    kind, _, value = group.partition(" ")
    if kind == "band":
        return warmth.band_name(value)
    if kind == "circle":
        return choices.circle_name(value)
    if kind == "network":
        return dict(networks.names()).get(int(value), tr("Networks"))
    return {
        "kept": tr("You keep up with"), "let": tr("Not kept up with"), "never": tr("Never contacted"),
        "inner": choices.circle_name("inner"), "met": tr("Met this year"), "unmet": tr("Not met this year"),
        "new": tr("Added in the last 30 days"), "no phone": tr("No phone"), "no email": tr("No e-mail"),
        "no tag": tr("No tag"), "no network": tr("In no network"),
    }.get(group, value)  # fmt: skip


def rule(groups: str) -> str:
    """Return how it is decided who is in a group, where that is not plain."""
    return {
        "kept": tr(
            "Those you chose, those with a rhythm you set, and those with four contacts or more. Choose several and "
            "right-click to change it."
        ),
        "let": tr("Keepwarm does not say that they go cold. Choose several and right-click to keep up with them."),
        "never": tr("No contact was ever logged. They are never called cold, unless you set a rhythm."),
        "met": tr("Those of a meeting since 1 January; calls and messages do not count."),
        "unmet": tr("No meeting since 1 January; calls and messages do not count."),
    }.get(groups, "")

"""What happened and what is planned, with one person or with everybody, in one stream, the latest first."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from models import clock, follow_ups, interactions, news, occasions
from models.connection import db
from models.words import dotted, listed, tr, trn

PAGE = 200  # rows
MOST_LINKS = 8
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"]{3,500}", re.IGNORECASE)
GROUPS = {
    "meeting": ("meeting",), "call": ("call",), "written": ("email", "message", "mass"), "note": ("note",),
    "follow_up": (), "occasion": (),
}  # fmt: skip


@dataclass(slots=True)
class Row:
    """One line of the stream."""

    id: str  # "i", "f" or "o" and the number of the interaction, follow-up or occasion; "b" and the person's of a birthday
    kind: str  # a kind of interaction, or "follow_up", "done", "news", "birthday"
    title: str
    text: str
    day: date
    time: datetime | None = None  # the wall clock, where it is known
    minutes: int = 0

    @property
    def number(self) -> int:
        """The number of the interaction, follow-up or occasion; of the person whose birthday it is."""
        return int(self.id[1:])


def of_person(person_id: int, group: str = "", today: date | None = None) -> list[Row]:
    """Return a person's interactions, follow-ups and news; only those of a group (see GROUPS) where one is given.

    today  the birthday that comes soon after it is told too
    """
    rows = [_interaction(entry, person_id) for entry in interactions.of_person(person_id) if entry.kind in _kinds(group)]
    if group in ("", "follow_up"):
        rows += [_follow_up(entry) for entry in follow_ups.of_person(person_id)]
    if group in ("", "occasion"):
        rows += [_news(entry, False) for entry in news.of_person(person_id)]
        rows += [_birthday(one, False) for one in _birthdays(today) if one.person_id == person_id]
    return _sorted(rows)


def of_everybody(before: date, group: str = "", at_least: int = PAGE, today: date | None = None) -> list[Row]:
    """Return what there is before a day, whole days of it and at least so many rows where there are as many.

    today  the birthdays that come soon after it are told too
    """
    first = _first_day(before, group, at_least)
    coming = [one for one in _birthdays(today) if group in ("", "occasion") and (first or date.min) <= one.day < before]
    if first is None:
        return _sorted([_birthday(one, True) for one in coming])
    kinds = _kinds(group)
    rows = [_birthday(one, True) for one in coming]
    rows += [_interaction(entry) for entry in interactions.between(first, before, kinds)] if kinds else []
    if group in ("", "follow_up"):
        rows += [_follow_up(entry) for entry in follow_ups.between(first, before)]
    if group in ("", "occasion"):
        rows += [_news(entry, True) for entry in news.between(first, before)]
    return _sorted(rows)


def note_of(row: Row) -> str:
    """Return the text of a row that the user may edit: the note of an interaction, the reason of a follow-up, what a news is."""
    if row.id.startswith("i"):
        return interactions.get(row.number).note
    return follow_ups.get(row.number).reason if row.id.startswith("f") else news.get(row.number).new


def keep_note(row: Row, text: str) -> None:
    """Store the text that note_of() gave, changed. Raises KeyError when what it stands for is gone."""
    if row.id.startswith("i"):
        entry = interactions.get(row.number)
        entry.note = text
        interactions.save(entry)
    elif row.id.startswith("f"):
        plan = follow_ups.get(row.number)
        plan.reason = text
        follow_ups.save(plan)
    else:
        found = news.get(row.number)
        found.new = text
        news.save(found)


def links_in(text: str) -> list[str]:
    """Return the addresses of pages and of mail in a text, each once, in its order; not more than a menu can show."""
    return list(dict.fromkeys(link for _, _, link in link_places(text)))[:MOST_LINKS]


def link_places(text: str) -> list[tuple[int, int, str]]:
    """Return where such addresses stand in a text, as (start, end, address)."""
    found = []
    for match in _LINK.finditer(text[:20_000]) if ":" in text else ():
        link = match[0].rstrip(".,;:!?)]}»”’'\"")
        found.append((match.start(), match.start() + len(link), link))
    return found


def group_name(group: str) -> str:
    """Return the word for a group of rows."""
    return {
        "": tr("Everything"), "meeting": tr("Meetings"), "call": tr("Calls"), "written": tr("Written"),
        "note": tr("Notes"), "follow_up": tr("Follow-ups"), "occasion": tr("Occasions"),
    }[group]  # fmt: skip


def _kinds(group: str) -> tuple[str, ...]:
    return interactions.KINDS if group == "" else GROUPS[group]


def _first_day(before: date, group: str, at_least: int) -> date | None:
    """Return the day that the row stands on with which there are enough; None when there is nothing."""
    kinds, sources = _kinds(group), []
    if kinds:
        listed = ",".join(f"'{kind}'" for kind in kinds)
        sources.append(f"SELECT day FROM interaction WHERE day < :before AND kind IN ({listed})")
    if group in ("", "follow_up"):
        day = follow_ups.DAY
        sources.append(f"SELECT {day} AS day FROM follow_up WHERE state <> 'removed' AND {day} < :before")
    if group in ("", "occasion"):
        sources.append("SELECT day FROM occasion WHERE day < :before")
    parts = (f"SELECT * FROM ({source} ORDER BY day DESC LIMIT {at_least})" for source in sources)
    query = f"SELECT min(day) FROM (SELECT day FROM ({' UNION ALL '.join(parts)}) ORDER BY day DESC LIMIT {at_least})"
    (found,) = db.connection().execute(query, {"before": before.isoformat()}).fetchone()
    return found and date.fromisoformat(found)


def _sorted(rows: list[Row]) -> list[Row]:
    rows.sort(key=lambda row: (row.day, row.time is not None, row.time and row.time.timestamp(), row.id), reverse=True)
    return rows


def _birthdays(today: date | None) -> list[occasions.Birthday]:
    return occasions.birthdays(today) if today else []


def _birthday(one: occasions.Birthday, named: bool) -> Row:
    title = occasions.turns(one) if named else tr("Birthday")
    text = occasions.turns(one) if one.age and not named else ""
    return Row(f"b{one.person_id}", "birthday", title, text, one.day)


def _news(entry: news.Entry, named: bool) -> Row:
    return Row(f"o{entry.id}", "news", news.heading(entry, named), news.text(entry), entry.day)


def _interaction(entry: interactions.Entry, person_id: int | None = None) -> Row:
    others = [name for number, name in entry.people if number != person_id]
    names = listed(others[:3]) + (" …" if len(others) > 3 else "")
    with_others = tr("with {names}", names=names) if others and person_id else ""
    title = entry.title or interactions.kind_name(entry.kind)
    if person_id is None:
        title = tr("{kind}: {title}", kind=interactions.kind_name(entry.kind), title=names)
        with_others = entry.title
    elif entry.title:
        title = tr("{kind}: {title}", kind=interactions.kind_name(entry.kind), title=entry.title)
    text = dotted((entry.location, with_others))
    note = "\n".join(part for part in (text, entry.note) if part)
    timed = bool(entry.start) and not clock.is_day(entry.start)
    at = clock.in_zone(entry.start, entry.zone) if timed else None
    minutes = 0
    if timed and entry.end and not clock.is_day(entry.end):
        minutes = round((datetime.fromisoformat(entry.end) - datetime.fromisoformat(entry.start)).total_seconds() / 60)
    return Row(f"i{entry.id}", entry.kind, title, note, date.fromisoformat(entry.day), at, max(0, minutes))


def _follow_up(entry: follow_ups.Entry) -> Row:
    done = entry.state == "done"
    title = tr("Follow-up, done") if done else tr("Follow-up")
    text = dotted((follow_ups.title(entry), entry.reason))
    day = date.fromisoformat(entry.done_on) if done and entry.done_on else entry.day
    return Row(f"f{entry.id}", "done" if done else "follow_up", title, text, day, None if done else entry.time)


def length(minutes: int) -> str:
    """Return a length in words: "45 min", "1 h", "1 h 30"; "" for none."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{n} min", n=minutes)
    if hours >= 48:
        return trn("{n} day", "{n} days", round(hours / 24))
    return tr("{h} h {m:02}", h=hours, m=rest) if rest else tr("{h} h", h=hours)

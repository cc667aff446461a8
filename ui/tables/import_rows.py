"""The rows of the import preview: each card, event and stranger of a Plan, in words."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models import import_words, importing, people
from models.calendar_import import Offer
from models.calendar_known import day_of
from models.import_plan import Plan, PlanRow, ReadFile
from models.merging import FieldChange, field_name
from models.text import fold
from models.words import dotted, listed, short_day, tr, trn

_SLICE = 50  # rows between two yields


@dataclass
class Line:
    """One row. `choose` writes through to the plan."""

    id: int
    name: str
    outcome: str  # as PlanRow.outcome, or "offer"
    details: str
    remark: str
    source: PlanRow | Offer
    is_person: bool
    twin: str = ""  # for a duplicate: who it is like
    folded: str = ""
    looks: bool = False  # see needs_a_look()

    @property
    def chosen(self) -> bool:
        """Will it be imported?"""
        return self.source.chosen and self.outcome not in ("same", "unreadable")

    @property
    def word(self) -> str:
        """The outcome as people read it."""
        return outcome_name(import_words.outcome(self.source) if isinstance(self.source, PlanRow) else self.outcome)

    @property
    def troubles(self) -> list:
        """What could not be read of it."""
        return getattr(self.source, "troubles", [])

    def choose(self, chosen: bool) -> None:
        """Import it, or leave it out."""
        self.source.chosen = chosen


def outcome_name(outcome: str) -> str:
    """Return the word for an outcome."""
    return {
        "new": tr("New"), "update": tr("Update"), "same": tr("Same"), "duplicate": tr("Duplicate?"),
        "unreadable": tr("Unreadable"), "offer": tr("Not known"), "coming": tr("To come"), "aside": tr("Left aside"),
        "twice": tr("Twice"),
    }[outcome]  # fmt: skip


def line_text(row: Line) -> str:
    """Return what a screen reader says of a row."""
    choice = tr("chosen") if row.chosen else tr("left out")
    return ", ".join(part for part in (row.name, row.word, row.details, row.remark, choice) if part)


def needs_a_look(row: Line) -> bool:
    """Does the user have something to decide or to see here?"""
    kept = isinstance(row.source, PlanRow) and any(change.kept for change in row.source.changes)
    erased = isinstance(row.source, PlanRow) and row.source.erased
    return row.outcome in ("duplicate", "unreadable", "offer") or bool(row.troubles) or kept or erased


def planned(
    files: Sequence[ReadFile], now: datetime, own: Sequence[str] | None
) -> Generator[tuple[int, int], None, tuple[Plan, list[Line]]]:
    """Return what importing.plan() does, and its lines(); yields (done, total) of either."""
    made = yield from importing.plan(files, now, own)
    rows = yield from lines(made)
    return made, rows


def lines(plan: Plan) -> Generator[tuple[int, int], None, list[Line]]:
    """Return the rows of a plan, and the people of its meetings who are not known; yields (done, total)."""
    rows: list[Line] = []
    for source in (*plan.rows, *plan.offers):
        number = len(rows)
        row = _line(number, source, plan) if isinstance(source, PlanRow) else _offer(number, source)
        row.folded, row.looks = fold(f"{row.name} {row.details} {row.remark} {_there(row)}"), needs_a_look(row)
        rows.append(row)
        if number % _SLICE == 0:
            yield number, len(plan.rows) + len(plan.offers)
    return rows


def file_of(row: PlanRow, plan: Plan) -> str:
    """Return the name of the file that a row is from, "" where there is only one."""
    return plan.files[row.file].name if len(plan.files) > 1 else ""


def _there(row: Line) -> str:
    """Return who a calendar says was at a meeting, or will be: the list has no room for all of them."""
    event = row.source.event if isinstance(row.source, PlanRow) else None
    return " ".join(f"{one.name} {one.email}" for one in event.attendees) if event else ""


def read_again(row: Line, plan: Plan) -> None:
    """Bring a row's words up to date after something in its source was settled."""
    if isinstance(row.source, PlanRow):
        fresh = _line(row.id, row.source, plan)
        row.outcome, row.details, row.remark, row.looks = fresh.outcome, fresh.details, fresh.remark, needs_a_look(fresh)


def _offer(number: int, offer: Offer) -> Line:
    met = trn("at {n} meeting", "at {n} meetings", offer.meetings) if offer.meetings else ""
    meet = trn("at {n} meeting to come", "at {n} meetings to come", offer.coming) if offer.coming else ""
    details = dotted((offer.email, met, meet))
    return Line(number, offer.name or offer.email, "offer", details, tr("add as a new person?"), offer, True)


def _line(number: int, row: PlanRow, plan: Plan) -> Line:
    line = Line(number, row.name, row.outcome, "", "", row, row.contact is not None)
    if row.outcome == "duplicate":
        line.twin = (
            people.name_of(row.person_id) if row.person_id else plan.rows[row.of].name if row.of is not None else ""
        )
        line.details = dotted([row.why, *(trouble.message for trouble in row.troubles[:1])])
        line.remark = tr("{percent}% alike", percent=round(100 * row.score))
    elif row.outcome == "unreadable" or row.troubles:
        trouble = row.troubles[0] if row.troubles else None
        line.details = trouble.message if trouble else row.why
        line.remark = dotted((tr("line {line}", line=trouble.line if trouble else row.line), file_of(row, plan)))
        if row.outcome == "unreadable":
            line.name, line.remark = tr("Line {line}", line=row.line), file_of(row, plan)
    elif row.outcome == "same":
        line.details = _meeting(row) if row.coming else row.why or tr("nothing changes")
    elif row.contact:
        line.details = _changes(row.changes) if row.changes else row.why or _holds(row)
        line.remark = tr("changed employer") if any(_is_job(change) for change in row.changes) else ""
    else:
        line.details = _meeting(row)
    return line


def _is_job(change: FieldChange) -> bool:
    return change.field == "organization" and bool(change.old) and not change.kept


def _changes(changes: list[FieldChange]) -> str:
    parts = []
    for change in changes[:6]:
        name = field_name(change.field)
        if change.kept:
            parts.append(tr("{field}: yours is kept ({mine})", field=name, mine=_short(change.old)))
        elif change.old:
            parts.append(tr("{field} {old} → {new}", field=name, old=_short(change.old), new=_short(change.new)))
        else:
            parts.append(tr("+ {field} {new}", field=name, new=_short(change.new)))
    return dotted(parts) + (" …" if len(changes) > 6 else "")


def _short(text: str) -> str:
    """Return the beginning of a value, set apart (Unicode isolates) so that Arabic does not turn "old → new" round."""
    text = " ".join(text.split())
    return f"\u2068{text if len(text) <= 40 else text[:39] + '…'}\u2069"


def _holds(row: PlanRow) -> str:
    """What a new card brings, in a few words."""
    contact = row.contact
    parts = [contact.organization] if contact.organization and contact.organization != contact.name else []
    if many := len(contact.phones):
        parts.append(trn("{n} phone", "{n} phones", many))
    if many := len(contact.emails):
        parts.append(trn("{n} e-mail", "{n} e-mails", many))
    if many := len(contact.addresses):
        parts.append(trn("{n} address", "{n} addresses", many))
    if contact.photo:
        parts.append(tr("photo"))
    if contact.birthday:
        parts.append(tr("birthday without year") if contact.birthday.startswith("--") else tr("birthday"))
    if contact.is_group:
        parts.append(tr("a group: its members get a tag"))
    return listed(parts)


def _meeting(row: PlanRow) -> str:
    were = [(meeting.event, meeting.attendees) for meeting in row.meetings]
    days = sorted(date.fromisoformat(day_of(event)) for event, _ in were or row.coming if event.start)
    day = None if not days else days[-1] if were else days[0]
    when = f"{short_day(day)} {day.year}" if day else ""
    count = trn("{n} time", "{n} times", len(were)) if len(were) > 1 else ""
    who = (were or row.coming or [(None, [])])[0][1]
    names = listed(one.name or one.email for one in who[:4])
    return dotted((when, count, names, row.why))

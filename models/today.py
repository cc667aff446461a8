"""What the Today page asks: who is going cold and why, and how warm anybody is."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial

from models import clock, news, occasions, warmth, warmth_states
from models.choices import SOMETHING
from models.connection import db
from models.warmth import State
from models.warmth_states import numbers
from models.words import filled, short_day, short_time, tr

SPARK_MONTHS = 12
_LATEST = 20  # interactions that say whether one mostly meets
_MANY = 500  # people of whom all states are read at once
_FIRST, _MORE = 40, 120  # people whose loss is reckoned at once, while more may come near the top


@dataclass(slots=True)
class Facts:
    """How warm one person is. `warmth` and `band` are None while nothing can be said."""

    warmth: float | None = None
    band: str | None = None
    last: str | None = None  # the day of the last interaction


@dataclass(slots=True)
class ColdRow:
    """Somebody who is going cold."""

    id: int
    name: str
    organization: str
    title: str
    warmth: float
    band: str
    days_silent: int
    usual_days: int
    reason: str
    loss: float
    occasions: list[str] = field(default_factory=list)
    months: list[int] = field(default_factory=list)  # days with a contact in each of the last 12 months, oldest first
    planned: str = ""  # what is planned with them already: it calms the warning
    snoozes: int = 0  # in a row


Plan = tuple[str, date, time]  # what kind, on which day and when: the last moment of the day, where no time is said
_Due = tuple[bool, float, str, tuple, State]  # is anything planned for later, the loss with a minus, the name, the columns


def going_cold(
    today: date, limit: int | None = None, tag: str = "", band: str = "", network: int | None = None
) -> list[ColdRow]:
    """Return those who are going cold on `today`: the most to lose first, those with something planned for later last.

    limit  at most so many
    tag, band, network  only people with this tag, in this band, in the network with this id
    """
    return coldest(today, limit, tag, band, network)[0]


def coldest(
    today: date, limit: int | None = None, tag: str = "", band: str = "", network: int | None = None
) -> tuple[list[ColdRow], int, int]:
    """Return what going_cold() does, how many there are without the limit, and with how many of them nothing is planned."""
    young = warmth_states.is_young(today)
    learned = {} if young else warmth_states.due(today)
    moments, reasons = _planned(today), _occasions(today)
    later = {number for number, (_, day, _) in moments.items() if day > today}  # what is to be done today keeps its place
    sure, unsure = [], []  # of some it is known that they are due: their states are read only if they come near the top
    for number, importance, rhythm, until in _candidates(learned, tag, network):
        if band or rhythm or until or number not in learned:
            unsure.append(number)
        else:  # before what place they do not come: is anything planned for later, and the most to lose with a minus
            sure.append((number in later, -learned[number] * importance, number))
    judge = partial(_judge, learned=learned, later=later, reasons=reasons, today=today, young=young, band=band)
    due = judge(unsure)
    everybody = [*(number for _, _, number in sure), *(entry[3][0] for entry in due)]
    total, needy = len(everybody), sum(number not in moments for number in everybody)
    due.sort(key=_place)
    sure.sort()
    at, few = 0, _FIRST if limit is not None else len(sure)
    while at < len(sure):
        last = due[limit - 1][:2] if limit is not None and len(due) >= limit else None
        if last is not None and last < sure[at][:2]:
            break  # nobody of the rest can come before those who are found
        due += judge(_worth_a_look(sure[at : at + few], last, today))
        due.sort(key=_place)
        at, few = at + few, _MORE
    return _rows(due[:limit], today, moments, reasons), total, needy


def _place(entry: _Due) -> tuple[bool, float, str]:
    return entry[:3]


def _worth_a_look(sure: list[tuple[bool, float, int]], last: tuple[bool, float] | None, today: date) -> list[int]:
    """Return the ids of those who may come before the place `last`: by how silent they are, of what they are read for."""
    ids = [number for _, _, number in sure]
    if last is None:
        return ids
    known, day = warmth_states.states(today, ids), today.toordinal()
    return [
        number for planned, most, number in sure
        if number in known and (planned, most * (1 - warmth.warmth(known[number], day))) <= last
    ]  # fmt: skip


def _judge(
    candidates: list[int], learned: dict[int, float], later: Container[int], reasons: dict[int, list[tuple[str, date]]],
    today: date, young: bool, band: str,
) -> list[_Due]:  # fmt: skip
    """Return those of the candidates who are going cold, with what there is to lose."""
    day = today.toordinal()
    known = warmth_states.states(today, candidates)
    columns = "id, name, organization, title, keep_up, rhythm, importance, created, snoozed_until, snoozed_on, snoozes"
    due: list[_Due] = []
    for person in db.execute_sql(f"SELECT {columns} FROM person WHERE id IN ({numbers(candidates)})"):
        number, name, _, _, wanted, rhythm, importance, created, until, since, _ = person
        state = known.get(number)
        if rhythm and state is None and created[:10] <= today.isoformat():
            state = State(last=_ordinal(created[:10]))
        if state is None:
            continue
        if rhythm or number not in learned:  # for the others, that is known
            may_be = rhythm or (wanted and not young)
            if not may_be or not warmth.is_due(state, day, rhythm, bool(wanted)):
                continue
        if _is_snoozed(state, today, until, since, reasons.get(number, ())):
            continue
        if not band or warmth.band(state, day, rhythm) == band:
            due.append((number in later, -warmth.loss(state, day, rhythm, importance), name, person, state))
    return due


def _candidates(learned: Iterable[int], tag: str, network: int | None) -> Iterator[tuple[int, float, int | None, str]]:
    """Yield id, importance, chosen rhythm and end of snooze of those who may be going cold: by the learned rhythm, by a
    chosen one, or because they were chosen.

    Of most nobody chose anything: only those of whom somebody did are read, each kind through an index of its own.
    """
    apart = ("importance != 1", "rhythm IS NOT NULL", "keep_up IS NOT NULL", "snoozed_until != ''")
    one = "SELECT id, keep_up, importance, rhythm, snoozed_until FROM person WHERE "
    chosen = {number: rest for number, *rest in db.execute_sql(" UNION ".join(one + each for each in apart))}
    among = _members(tag, network)
    for number in {*learned, *chosen}:
        keep_up, importance, rhythm, until = chosen.get(number, (None, 1.0, None, ""))
        if keep_up == 0 or (among is not None and number not in among):
            continue
        if keep_up or rhythm or number in learned:
            yield number, importance, rhythm, until


def _members(tag: str, network: int | None) -> set[int] | None:
    """Return who has a tag and is in a network, as far as these are asked for; None for everybody."""
    asked = []
    if tag:
        asked.append(db.execute_sql("SELECT person_id FROM person_tag WHERE tag = ?", (tag,)))
    if network is not None:
        query = "SELECT person_id FROM membership WHERE network_id = ? AND left_on = ''"
        asked.append(db.execute_sql(query, (network,)))
    return set.intersection(*({number for (number,) in rows} for rows in asked)) if asked else None


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _is_snoozed(state: State, today: date, until: str, since: str, reasons: Sequence[tuple[str, date]]) -> bool:
    """Is somebody hidden? Not yet on a day before it was chosen, and no longer when that for which one waited came."""
    if not until or since > today.isoformat():
        return False
    if not warmth.is_snoozed(state, today.toordinal(), _ordinal(until), _ordinal(since or until)):
        return False
    return until != SOMETHING.isoformat() or all(begun.isoformat() <= since for _, begun in reasons)


def _rows(
    due: list[_Due],
    today: date,
    moments: dict[int, Plan],
    reasons: dict[int, list[tuple[str, date]]],
) -> list[ColdRow]:
    day = today.toordinal()
    ids = [entry[3][0] for entry in due]
    meeting = mostly_meetings(ids)
    rows = []
    for _, negative_loss, name, (number, _, organization, title, _, rhythm, _, _, _, since, snoozes), state in due:
        why = warmth.reason(state, day, rhythm, number in meeting)
        plan = _plan_text(*moments[number], today) if number in moments else ""
        row = ColdRow(
            number, name, organization, title,
            round(warmth.warmth(state, day, rhythm), 4), warmth.band(state, day, rhythm),
            day - state.last, round(rhythm or warmth.usual(state)),
            " ".join(part for part in (why, plan) if part), -negative_loss,
            [text for text, _ in reasons.get(number, ())], _months(state, today), plan,
            snoozes if since and state.last <= _ordinal(since) else 0,
        )  # fmt: skip
        rows.append(row)
    return rows


def planned(person: int, today: date) -> str:
    """Return what is planned with a person from `today` on, as a sentence, "" for nothing; of several, the first to come."""
    found = _planned(today, f"person_id = {int(person)}")
    return _plan_text(*found[person], today) if found else ""


def _planned(today: date, whom: str = "1") -> dict[int, Plan]:
    """Return what is planned first with whom; `whom`: a condition on their person_id."""
    follow_ups = (
        "SELECT person_id, kind, due, zone FROM follow_up JOIN follow_up_person ON follow_up.id = follow_up_id"
        f" WHERE {whom} AND due >= :before AND created < :midnight AND (state = 'open' OR (state = 'done' AND done_on > :day))"
    )
    meetings = (
        "SELECT person_id, 'meeting', day, '' FROM interaction JOIN participant ON interaction.id = interaction_id"
        f" WHERE {whom} AND day > :day AND interaction.created < :midnight"
    )
    coming = (
        "SELECT person_id, 'meeting', day, '' FROM appointment JOIN appointment_person ON appointment.id = appointment_id"
        f" WHERE {whom} AND day >= :day AND created < :midnight"
    )
    midnight = datetime.combine(today + timedelta(days=1), time.min, clock.local_zone())
    values = {
        "day": today.isoformat(), "before": (today - timedelta(days=1)).isoformat(), "midnight": clock.utc_text(midnight)
    }  # fmt: skip
    found: dict[int, Plan] = {}
    for person, kind, text, zone in db.connection().execute(f"{follow_ups} UNION ALL {meetings} UNION ALL {coming}", values):
        moment = date.fromisoformat(text) if clock.is_day(text) else clock.in_zone(text, zone)
        day, at = (moment.date(), moment.time()) if isinstance(moment, datetime) else (moment, time.max)
        if day >= today and (person not in found or (day, at) < found[person][1:]):
            found[person] = kind, day, at
    return found


def _plan_text(kind: str, day: date, at: time, today: date) -> str:
    if day == today:
        sentences = {
            "call": tr("A call is planned for {today}."), "write": tr("You plan to write {today}."),
            "meet": tr("A meeting is planned for {today}."), "send": tr("You plan to send something {today}."),
            "introduce": tr("You plan an introduction {today}."), "meeting": tr("You meet {today}."),
        }  # fmt: skip
        when = tr("today") if at == time.max else tr("today at {time}", time=short_time(at))
        return filled(sentences.get(kind, sentences["call"]), today=when)
    sentences = {
        "call": tr("A call is planned for {day}."), "write": tr("You plan to write on {day}."),
        "meet": tr("A meeting is planned for {day}."), "send": tr("You plan to send something on {day}."),
        "introduce": tr("You plan an introduction on {day}."), "meeting": tr("You meet on {day}."),
    }  # fmt: skip
    return filled(sentences.get(kind, sentences["call"]), day=short_day(day))


def _occasions(today: date) -> dict[int, list[tuple[str, date]]]:
    """What gives reason to write to whom, in words, and the day on which that began."""
    found: dict[int, list[tuple[str, date]]] = {}
    for entry in news.fresh(today):
        found.setdefault(entry.person_id, []).append((news.reason(entry), entry.day))
    for birthday in occasions.birthdays(today):
        text = occasions.birthday_text(birthday, today)
        found.setdefault(birthday.person_id, []).append((text, birthday.day - timedelta(days=occasions.SOON)))
    return found


def kept_up(today: date) -> set[int]:
    """Return the ids of those whom the user keeps up with: those chosen, and those with a rhythm, chosen or learned."""
    columns = "SELECT id, keep_up, rhythm FROM person"
    chosen = db.execute_sql(f"{columns} WHERE keep_up IS NOT NULL UNION {columns} WHERE rhythm IS NOT NULL")
    kept = set(warmth_states.rhythmic(today))
    for number, wanted, rhythm in chosen:
        if wanted or (wanted is None and rhythm):
            kept.add(number)
        elif wanted is not None:
            kept.discard(number)
    return kept


def never_met() -> set[int]:
    """Return the ids of those with whom there was no interaction at all, but for those the user let go."""
    query = (
        "SELECT id FROM person WHERE keep_up IS NOT 0 AND NOT EXISTS (SELECT 1 FROM participant WHERE person_id = person.id)"
    )
    return {number for (number,) in db.execute_sql(query)}


def warmth_facts(ids: Sequence[int], today: date) -> dict[int, Facts]:
    """Return how warm each of these people is on `today`."""
    facts_of = warmth_reader(today, ids if len(ids) < _MANY else None)
    return {number: facts_of(number) for number in ids}


def warmth_reader(today: date, ids: Sequence[int] | None = None) -> Callable[[int], Facts]:
    """Return a function that tells how warm anybody (of `ids`) is on `today`, reckoned when it is asked: by id, kept."""
    day, young = today.toordinal(), warmth_states.is_young(today)
    known = warmth_states.states(today, ids)
    rhythms = dict(db.execute_sql("SELECT id, rhythm FROM person WHERE rhythm IS NOT NULL"))
    found: dict[int, Facts] = {}

    def facts_of(number: int) -> Facts:
        facts = found.get(number)
        if facts is None:
            facts = found[number] = Facts()
            state, rhythm = known.get(number), rhythms.get(number)
            if state is not None:
                facts.last = date.fromordinal(state.last).isoformat()
                if rhythm or not young:
                    facts.warmth = round(warmth.warmth(state, day, rhythm), 4)
                    facts.band = warmth.band(state, day, rhythm)
        return facts

    return facts_of


def _months(state: State, today: date) -> list[int]:
    """Return on how many days of each of the last 12 months there was a contact, oldest first, this month last."""
    counts, now = [0] * SPARK_MONTHS, 12 * today.year + today.month
    for day in map(date.fromordinal, state.recent):
        ago = now - 12 * day.year - day.month
        if ago < SPARK_MONTHS:
            counts[-1 - ago] += 1
    return counts


def mostly_meetings(ids: Sequence[int]) -> set[int]:
    """Return those of `ids` with whom the latest interactions that were noted were mostly meetings.

    With some there are thousands: to read them all takes as long as to find whom to show.
    """
    query = (
        "SELECT 2 * sum(kind = 'meeting') > count(*) FROM (SELECT kind FROM participant CROSS JOIN interaction"
        f" ON interaction.id = interaction_id WHERE person_id = ? ORDER BY interaction_id DESC LIMIT {_LATEST})"
    )
    return {number for number in ids if db.execute_sql(query, (number,)).fetchone()[0]}

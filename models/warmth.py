"""How alive a relationship is, from nothing but the days on which there was a contact. Pure: no Qt, no database.

The model, "spaced strength", keeps two numbers for each person: the day of the last contact, and a strength E that halves in 180
days. A contact adds almost 1 to it after a month of silence and little right after another, so contacts spread over time count
and a burst counts about once. From them comes the chance that the next h days stay silent, a logistic regression:

    s = days since the last contact        E_t = E * 2^(-s / 180)
    u = usual gap: the median of the last 10 gaps, at least 1 day; 30 when there is none
    over = max(0, ln((s + 1) / (u + 1)))
    z = 4.08 + 0.30 ln(s + 1) - 1.80 ln(E_t + 0.02) - 0.83 ln(h) + 0.08 over * max(0, ln(E_t + 0.02))
    P(silent for h days) = 1 / (1 + exp(-z))

The constants come from a study of real logs, among them, it seems, those that `make warmth` scores them on (EU-core and Radoslaw
e-mail, CollegeMsg, the Moritz letters). So it also scores constants refitted without the set that is scored, which is what to
expect on logs nobody has seen: the order of people carries over, the chance itself is off by several points, for some logs are
busier than others. So the words state the facts first. Days are whole: several contacts on a day are one.
"""

import math
import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from models.words import tr, trn

HALF_LIFE = 180.0  # days in which the strength halves
SPACING = 15.0  # days; a contact after a gap g adds 1 - exp(-g / SPACING)
KEPT_GAPS = 50
KEPT_DAYS = 545  # a year, and the 180 days before it: what best180 looks at
USUAL_OF = 10  # gaps
NO_GAP = 30.0  # the usual gap of somebody met once

INTERCEPT, SILENCE, STRENGTH, HORIZON, OVERDUE = 4.08, 0.30, -1.80, -0.83, 0.08
FLOOR = 0.02

ENOUGH = 4  # contact days from which a rhythm can be spoken of
COLD, WARM = 0.5, 0.85  # warmth below which, and from which
COOLED = 0.15  # warmth lost since the day after the last contact
UNUSUAL = 0.9  # of a person's own gaps

BANDS = ("warm", "steady", "cooling", "cold")


@dataclass(slots=True)
class State:
    """What the model knows of one person. Days are ordinals (date.toordinal())."""

    last: int = 0
    weight: float = 0.0  # of the contact on that day
    strength: float = 0.0  # E, on that day
    n: int = 0  # contact days
    gaps: list[int] = field(default_factory=list)  # the last 50, oldest first
    recent: list[int] = field(default_factory=list)  # the contact days of the last 545 days, oldest first

    def add(self, day: int, weight: float = 1.0) -> bool:
        """Count a contact on `day`. False, with nothing changed, for a day before the last: then replay the history."""
        if self.n == 0:
            self.last, self.weight, self.strength, self.n, self.recent = day, weight, weight, 1, [day]
            return True
        gap = day - self.last
        if gap < 0:
            return False
        if gap == 0:  # the weightiest contact of a day is the one that counts
            if weight > self.weight:
                self.strength += (weight - self.weight) * (spacing(self.gaps[-1]) if self.gaps else 1.0)
                self.weight = weight
            return True
        self.strength = self.strength * 2.0 ** (-gap / HALF_LIFE) + weight * spacing(gap)
        self.last, self.weight = day, weight
        self.n += 1
        self.gaps.append(gap)
        del self.gaps[:-KEPT_GAPS]
        self.recent.append(day)
        if self.recent[0] <= day - KEPT_DAYS:
            del self.recent[: bisect_right(self.recent, day - KEPT_DAYS)]
        return True

    def pack(self) -> bytes:
        """Return the state as bytes, to be cached."""
        gaps, recent = self.gaps, self.recent
        return struct.pack(
            f"<iddIHH{len(gaps) + len(recent)}i",
            self.last, self.weight, self.strength, self.n, len(gaps), len(recent), *gaps, *recent,
        )  # fmt: skip

    @classmethod
    def unpack(cls, data: bytes) -> "State":
        """Return the state that `pack` made bytes of."""
        last, weight, strength, n, gaps, recent = struct.unpack_from("<iddIHH", data)
        days = struct.unpack_from(f"<{gaps + recent}i", data, 28)
        return cls(last, weight, strength, n, list(days[:gaps]), list(days[gaps:]))


def spacing(gap: float) -> float:
    """Return how much of a contact counts that comes `gap` days after the one before."""
    return 1.0 - math.exp(-gap / SPACING)


_TABLED = 400  # days; most gaps are shorter
_DECAY = [2.0 ** (-gap / HALF_LIFE) for gap in range(_TABLED)]
_SPACING = [spacing(gap) for gap in range(_TABLED)]


def replay(contacts: Iterable[tuple[int, float]]) -> State:
    """Return the state after (day, weight) contacts, in any order: what add() gives for them in order, in half the time."""
    weights: dict[int, float] = {}
    for day, weight in contacts:
        if weight > weights.get(day, 0.0):
            weights[day] = weight
    if not weights:
        return State()
    days = sorted(weights)
    strength, last, gaps = weights[days[0]], days[0], []
    for day in days[1:]:
        gap = day - last
        if gap < _TABLED:
            strength = strength * _DECAY[gap] + weights[day] * _SPACING[gap]
        else:
            strength = strength * 2.0 ** (-gap / HALF_LIFE) + weights[day] * spacing(gap)
        gaps.append(gap)
        last = day
    recent = days[bisect_right(days, last - KEPT_DAYS) :]
    return State(last, weights[last], strength, len(days), gaps[-KEPT_GAPS:], recent)


def p_silent(days: Iterable[float], now: float, horizon: float) -> float:
    """Return the chance in [0, 1] of no contact in (now, now + horizon].

    `days`: when there was a contact, as day numbers (float or int), in any order, several a day allowed; those after `now` are
    left out.
    `horizon` in days. Somebody without any contact stays silent for certain.
    """
    whole = {math.floor(day) for day in days if day <= now}
    return silent_for(replay((day, 1.0) for day in whole), math.floor(now), horizon)


def silent_for(state: State, today: int, horizon: float) -> float:
    """Return the chance in [0, 1] that the `horizon` days after `today` stay silent."""
    if state.n == 0 or horizon <= 0:
        return 1.0
    silence, strength, ahead, over = terms(state, today, horizon)
    z = INTERCEPT + SILENCE * silence + STRENGTH * strength + HORIZON * ahead + OVERDUE * over
    return 1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0


def terms(state: State, today: int, horizon: float) -> tuple[float, float, float, float]:
    """Return what the constants SILENCE, STRENGTH, HORIZON and OVERDUE are multiplied by, of somebody with a contact."""
    silence = max(0, today - state.last)
    strength = math.log(state.strength * 2.0 ** (-silence / HALF_LIFE) + FLOOR)
    over = max(0.0, math.log((silence + 1) / (usual(state) + 1)))
    return math.log(silence + 1), strength, math.log(horizon), over * max(0.0, strength)


def usual(state: State) -> float:
    """Return the usual gap in days: the median of the last 10 gaps, at least 1; 30 when there is none."""
    gaps = sorted(state.gaps[-USUAL_OF:])
    half = len(gaps) // 2
    return max(1.0, (gaps[half] + gaps[~half]) / 2) if gaps else NO_GAP


def window(state: State) -> float:
    """Return over how many days warmth looks ahead: three usual gaps, within 21 and 365; 90 before a rhythm is known."""
    return min(365.0, max(21.0, 3 * usual(state))) if state.n >= ENOUGH else 90.0


def warmth(state: State, today: int, cadence: int | None = None) -> float:
    """Return the warmth in [0, 1]: the chance of a contact within the window.

    With a `cadence` in days, which is a promise and no forecast: 1 at a contact, 1/2 on the day it is due, 1/4 at twice that.
    Before the first contact it counts from `state.last`, where the caller puts the day on which the person was added.
    """
    if cadence:
        return 2.0 ** (-max(0, today - state.last) / cadence)
    return 1.0 - silent_for(state, today, window(state))


def band_name(band: str | None) -> str:
    """Return the word for a band."""
    names = {"warm": tr("warm"), "steady": tr("steady"), "cooling": tr("cooling"), "cold": tr("cold")}
    return names.get(band or "", tr("not known yet"))


def band(state: State, today: int, cadence: int | None = None) -> str:
    """Return "warm", "steady", "cooling" or "cold".

    Cold: warmth below 1/2 in a silence longer than usual (a young rhythm that is kept is not cold, however little it forecasts).
    Cooling: 0.15 or more below what it was on the day after the last contact, or an unusual silence. With a cadence: steady
    until it is due, cooling until twice that.
    """
    now = warmth(state, today, cadence)
    if cadence:
        return "warm" if now >= 0.75 else "steady" if now >= 0.5 else "cooling" if now >= 0.25 else "cold"
    if now < COLD and today - state.last > usual(state):
        return "cold"
    if warmth(state, state.last + 1) - now >= COOLED or is_unusual(state, today):
        return "cooling"
    return "warm" if now >= WARM else "steady"


def is_unusual(state: State, today: int) -> bool:
    """Is this silence over twice the usual gap, and longer than 90% of this person's own gaps?"""
    silence = today - state.last
    return state.n >= ENOUGH and silence > 2 * usual(state) and share_shorter(state, today) > UNUSUAL


def share_shorter(state: State, today: int) -> float:
    """Return the share in [0, 1] of this person's (last 50) gaps that are shorter than the present silence."""
    silence = today - state.last
    return sum(gap < silence for gap in state.gaps) / len(state.gaps) if state.gaps else 0.0


def best180(state: State, today: int) -> int:
    """Return the most contact days in any 180 days that end within the last year."""
    days = state.recent
    edge = bisect_right(days, today - 365)
    best = edge - bisect_right(days, today - 365 - 180)  # the window that ends a year ago
    for index in range(max(edge, best), len(days)):
        if days[index] - days[index - best] < 180:  # one more day than the best has room before this one
            best += 1
    return best


def loss(state: State, today: int, cadence: int | None = None, importance: float = 1.0) -> float:
    """Return what stands to be lost, the order of "going cold": the chance of silence times log2(1 + best180)."""
    silent = 1.0 - warmth(state, today, cadence)
    return silent * math.log2(1 + max(1, best180(state, today))) * importance


def is_due(state: State, today: int, cadence: int | None = None, wanted: bool = False) -> bool:
    """Does this person belong on the list of those going cold?

    By a cadence: overdue (counted from the first day known when there was no contact: the caller puts it in `state.last`).
    Else: a rhythm is known (4 contact days; 2 when the user `wanted` to keep up), the silence is longer than the usual gap,
    and the band says cooling or cold.
    """
    silence = today - state.last
    if cadence:
        return silence > cadence
    if state.n < (2 if wanted else ENOUGH) or silence <= usual(state):
        return False
    return band(state, today) in ("cooling", "cold")


def due_from(state: State) -> int | None:
    """Return the day from which is_due() says yes as long as the silence lasts; None without a rhythm.

    A band never warms up in a silence, so one day parts the two.
    """
    if state.n < ENOUGH:
        return None
    before, step = state.last + math.floor(usual(state)), 1
    while not is_due(state, before + step):
        before, step = before + step, 2 * step
    days = range(before + 1, before + step + 1)
    return days[bisect_left(days, True, key=lambda day: is_due(state, day))]


def most_to_lose(state: State) -> float:
    """Return what loss() never exceeds in the silence after the last contact: all of the best half year then."""
    return math.log2(1 + max(1, best180(state, state.last)))


def is_snoozed(state: State, today: int, until: int, since: int) -> bool:
    """Is this person, snoozed on the day `since`, to be hidden on `today`? Until that day comes, or a contact after `since`."""
    return today < until and state.last <= since


# --- in words ---

MONTH, YEAR = 30.44, 365.25  # days
NEAR = 3.5  # days; a rhythm this near to whole months is told in months


def _nearest(value: float) -> int:
    """The nearest whole number, a half upwards."""
    return math.floor(value + 0.5)


def duration(days: float) -> str:
    """Return a length in words: days under two weeks, weeks under twelve, months (30.44 days) under two years, then years.

    To the nearest whole one, a half upwards: 77 days are 11 weeks, 91 are 3 months.
    """
    if days < 14:
        return trn("{n} day", "{n} days", _nearest(days))
    if days < 84:
        return trn("{n} week", "{n} weeks", _nearest(days / 7))
    if days < 730:
        return trn("{n} month", "{n} months", _nearest(days / MONTH))
    return trn("{n} year", "{n} years", _nearest(days / YEAR))


def rhythm(days: float, meeting: bool = False) -> str:
    """Return a sentence that tells the usual gap: "You usually talk every 3 weeks."

    Rounded as by duration(), but what is near to whole months is told in months: 58 days are every 2 months, 42 every 6 weeks.
    """
    whole = _nearest(days)
    months = max(1, _nearest(days / MONTH))
    if whole == 7:
        return tr("You usually meet every week.") if meeting else tr("You usually talk every week.")
    if whole < 14:
        if meeting:
            return trn("You usually meet every day.", "You usually meet every {n} days.", whole)
        return trn("You usually talk every day.", "You usually talk every {n} days.", whole)
    if whole < 84 and abs(days - MONTH * months) > NEAR:
        weeks = _nearest(days / 7)
        if meeting:
            return trn("You usually meet every week.", "You usually meet every {n} weeks.", weeks)
        return trn("You usually talk every week.", "You usually talk every {n} weeks.", weeks)
    if whole < 730:
        if meeting:
            return trn("You usually meet every month.", "You usually meet every {n} months.", months)
        return trn("You usually talk every month.", "You usually talk every {n} months.", months)
    years = _nearest(days / YEAR)
    if meeting:
        return trn("You usually meet every year.", "You usually meet every {n} years.", years)
    return trn("You usually talk every year.", "You usually talk every {n} years.", years)


def reason(state: State, today: int, cadence: int | None = None, meeting: bool = False) -> str:
    """Return in a sentence or two how things stand, the facts only; every number can be counted in the list of contact days.

    `meeting`: most contacts were meetings. The percentage is that of share_shorter(), to the nearest.
    """
    silence = max(0, today - state.last)
    if cadence:
        return _promise(silence, cadence)
    if state.n == 0:
        return tr("No contact logged yet.")
    if state.n == 1:
        return tr("One contact, {ago} ago.", ago=duration(silence)) if silence else tr("One contact, today.")
    if state.n < ENOUGH:
        return _too_few(state.n, silence)
    usually = rhythm(usual(state), meeting)
    if silence <= usual(state):
        now = tr("The last time was {ago} ago.", ago=duration(silence)) if silence else tr("The last time was today.")
        return f"{usually} {now}"
    return f"{usually} " + _silent(state, today, silence)


def _too_few(n: int, silence: int) -> str:
    if not silence:
        return trn(
            "You were in touch once, today: too few to know a rhythm.",
            "You were in touch {n} times, the last time today: too few to know a rhythm.",
            n,
        )
    return trn(
        "You were in touch once, {ago} ago: too few to know a rhythm.",
        "You were in touch {n} times, the last time {ago} ago: too few to know a rhythm.",
        n,
        ago=duration(silence),
    )


def _silent(state: State, today: int, silence: int) -> str:
    """How this silence compares; of a long history only the last 50 gaps are known, and the words say so."""
    share, known = share_shorter(state, today), len(state.gaps)
    values = {"silence": duration(silence), "percent": _nearest(100 * share), "known": known}
    if state.n - 1 > known:
        if share == 1:
            return tr("Silent for {silence}, longer than each of your last {known} gaps.", **values)
        return tr("Silent for {silence}, longer than {percent}% of your last {known} gaps.", **values)
    if share == 1:
        return tr("Silent for {silence}, longer than every gap so far.", **values)
    return tr("Silent for {silence}, longer than {percent}% of your gaps.", **values)


def _promise(silence: int, cadence: int) -> str:
    asked = trn("You asked for every day.", "You asked for every {n} days.", cadence)
    late = silence - cadence
    if late > 0:
        return f"{asked} " + trn("{n} day overdue.", "{n} days overdue.", late)
    if late == 0:
        return f"{asked} " + tr("Due today.")
    return f"{asked} " + trn("Due in {n} day.", "Due in {n} days.", -late)


def forecast(state: State, today: int) -> str:
    """Return the model's half of the story: how often people with such a history are back in touch within the window."""
    ahead = window(state)
    percent = _nearest(100 * (1 - silent_for(state, today, ahead)))
    return tr(
        "People with this pattern are back in touch within {time} {percent}% of the time.",
        time=duration(ahead),
        percent=percent,
    )

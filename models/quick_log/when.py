"""Which of the days, times and lengths of a line are those of what happened, or of what is planned."""

from datetime import timedelta

from models.quick_log.days import Day
from models.quick_log.draft import Draft
from models.quick_log.hours import Hours
from models.quick_log.kinds import PLANNED_AS
from models.quick_log.values import FollowUp

_SOON = timedelta(days=45)  # "lunch 3 Dec", said in November, is a plan and not last year's
_WEEK = timedelta(weeks=1)
_DUE = frozenset("by before avant pour for".split())  # and "d ici"
_NOT_THE_DAY = _DUE | frozenset("from since depuis until till jusqu after après apres".split())
_FAR = timedelta(days=183)  # "visite chez Karim en octobre", said in November, is hardly a plan
_BELONGS = frozenset("of du de d des".split())


def read_item(draft: Draft, at: int) -> int:
    item = draft.items.get(at)
    if draft.kind and draft.kind.kind == "note":
        return 0  # "note: birthday on 4 May"
    if not item or (draft.tail and not draft.closes(item.last)):
        return 0
    what = _take_day(draft, item) if isinstance(item, Day) else _take_hours(draft, item)
    if not what:
        return 0
    draft.mark(item.first, item.last, what)
    draft.slot, draft.connected = draft.slot or not draft.tail, False
    return item.last


def _take_day(draft: Draft, day: Day) -> str:
    lead = day.lead.split()[0] if day.lead else ""
    due = bool(day.ahead) and (lead in _DUE or day.lead.startswith("d ici"))
    if draft.day or draft.plan or (lead in _NOT_THE_DAY and not due):
        return ""
    if lead in _BELONGS and not due and day.first and not draft.what[day.first - 1]:
        return ""
    if not day.certain and is_name_instead(draft, day):
        return ""
    if due or _is_to_come(draft, day):
        if draft.clause or not _can_plan(draft, day):
            return ""
        kind = draft.order or PLANNED_AS[draft.kind.kind if draft.kind else "call"]
        draft.plan = FollowUp(kind, day.ahead or draft.today)
        return "day"
    draft.day = day.past
    return "day" if day.past else ""


def _is_to_come(draft: Draft, day: Day) -> bool:
    if day.certain or not day.past or not day.ahead or (draft.kind and draft.kind.verb):
        return not day.past
    return day.ahead - draft.today < _SOON and draft.today - day.past > _WEEK


def _can_plan(draft: Draft, day: Day) -> bool:
    """Could the line be all about what is to come: "call Karim tomorrow", not "Karim moves tomorrow"?"""
    if not day.ahead or (draft.kind and draft.kind.verb) or any(at < day.first for at in draft.breaks):
        return False
    begun = any(not what and draft.line.tokens[at].word for at, what in enumerate(draft.what[: day.first]))
    if draft.order:
        return True
    return day.ahead - draft.today < _FAR and (not begun and not draft.tail and bool(draft.kind or draft.who))


def is_name_instead(draft: Draft, day: Day) -> bool:
    """ "appel Jeudi hier": is it somebody, where another day is said too?"""
    if day.last - day.first > 1 or not draft.line.tokens[day.first].capital:
        return False
    others = (other for other in draft.days if other is not day and other.certain and other.past)
    before = draft.limit(day.first)
    return any(other.first < before for other in others) and draft.people.at(day.first, before, strong=True) is not None


def _take_hours(draft: Draft, hours: Hours) -> str:
    if hours.ago is not None:
        if draft.day or draft.at:
            return ""
        moment = draft.now - timedelta(minutes=hours.ago) if draft.now else None
        draft.day = moment.date() if moment else draft.today
        draft.at = moment.time().replace(second=0, microsecond=0) if moment else None
        return "time"
    if any(day.last == hours.first and draft.what[day.first] != "day" for day in draft.days):
        return ""  # the hour of another day: "rdv pris jeudi 10h"
    if (hours.at and draft.at) or (hours.minutes and draft.length):
        return ""
    draft.at, draft.length = hours.at or draft.at, hours.minutes or draft.length
    return "time" if hours.at else "length"

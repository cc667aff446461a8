"""Reading one line: a walk over its tokens that gives each a meaning or leaves it to the note."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from itertools import pairwise

from models.quick_log.days import Day, find_days
from models.quick_log.hours import Hours, find_hours
from models.quick_log.kinds import (
    AND,
    BETWEEN,
    FROM,
    I_DID,
    KIND_WORDS,
    LEAD_INS,
    ORDERS,
    PLANNED_AS,
    THEM,
    THEY_DID,
    TO,
    TOPIC,
    WITH,
    KindWord,
)
from models.quick_log.leftover import leftover
from models.quick_log.names import Names
from models.quick_log.next_step import find_clause
from models.quick_log.people import PeopleReader
from models.quick_log.tokens import read_line
from models.quick_log.values import FollowUp, QuickLog, Span, Who

_SOON = timedelta(days=45)  # "lunch 3 Dec", said in November, is a plan and not last year's
_WEEK = timedelta(weeks=1)
_NOT_THE_DAY = frozenset("by before avant pour for from since depuis until till jusqu after après".split())
_BELONGS = frozenset("of du de d des".split())
_SMALL = AND | WITH | TO | frozenset("again then i ll il faut je".split())
_LONGEST_KIND = 5  # words


class Reading:
    """One line while it is read. `result()` is all that is wanted of it."""

    def __init__(self, text: str, today: date, names: Names) -> None:
        self.now = today if isinstance(today, datetime) else None
        self.today = today.date() if isinstance(today, datetime) else today
        self.line = read_line(text)
        self.words = self.line.words()
        self.days = find_days(self.line, self.today)
        covered = {at for day in self.days for at in range(day.first, day.last)}
        self.hours = find_hours(self.line, covered)
        covered.update(at for hours in self.hours for at in range(hours.first, hours.last))
        self.items: dict[int, Day | Hours] = {item.first: item for item in (*self.days, *self.hours)}
        self.breaks = {at for at in range(len(self.words)) if at not in covered and self.line.breaks_at(at)}
        self.topics = dict(self.line.range_of(match) for match in TOPIC.finditer(self.line.plain))
        self.people = PeopleReader(self.line, names, self.items.keys())
        self.clause = find_clause(self.line, self.days, self._segments())
        self.what = [""] * len(self.words)  # what each token became
        self.kept = [False] * len(self.words)  # understood, and a part of the note's sentence too
        self.spans: list[tuple[int, int, str]] = []
        self._found()

    def _segments(self) -> list[tuple[int, int]]:
        """The parts between commas, full stops and the like."""
        edges = [-1, *sorted(self.breaks), len(self.words)]
        segments = [(left + 1, right) for left, right in pairwise(edges) if right > left + 1]
        return segments or [(0, len(self.words))]

    def _found(self) -> None:
        self.who: list[Who] = []
        self.kind: KindWord | None = None
        self.title = self.first_step = ""
        self.day: Day | None = None
        self.time: clock_time | None = None
        self.length: int | None = None
        self.plan = self.order = ""  # the follow-up kind of a line that only plans, and of the order it begins with
        self.topic = 0  # the token where the topic begins
        self.past: date | None = None

    # --- the walk ---

    def _walk(self) -> None:
        at, self.slot, self.tail, self.begun = 0, 1, False, False
        self.connected = False  # a person has just been named
        while at < len(self.words):
            at = self._step(at)

    def _step(self, at: int) -> int:
        if self.clause and at == self.clause.first:
            self._mark(at, self.clause.last, "follow_up")
            self.slot, self.begun, self.connected = 1, False, False
            return self.clause.last
        for read in (self._break, self._item, self._topic, self._kind, self._linked, self._person, self._lead_in):
            last = read(at)
            if last:
                return last
        self.slot, self.begun, self.connected = 0, True, False
        return at + 1

    def _mark(self, first: int, last: int, what: str) -> None:
        self.what[first:last] = [what] * (last - first)
        self.spans.append((first, last, what))

    def _before(self) -> int:
        return self.clause.first if self.clause else len(self.words)

    def _limit(self, at: int) -> int:
        """The token where what is read from `at` on has to end."""
        return self.clause.first if self.clause and at < self.clause.first else len(self.words)

    def _follows_free(self, at: int) -> bool:
        """Is it in the middle of a sentence, which would not be one without it?"""
        return at > 0 and not self.what[at - 1] and at - 1 not in self.breaks and self.line.tokens[at - 1].word

    def _closes(self, at: int) -> bool:
        """Does a part of the line end before this token?"""
        if at >= len(self.words) or at in self.breaks or at in self.items or (self.clause and at == self.clause.first):
            return True
        return not self.line.tokens[at].word or self.words[at] in WITH or self.words[at] in AND

    def _break(self, at: int) -> int:
        if at not in self.breaks:
            return 0
        if self.words[at] in AND and self.connected and not self.tail:
            return self._next_person(at)
        if self.words[at] == ":" and any(self.what[:at]):
            self.tail = True
        self.slot, self.begun, self.connected = int(not self.tail), False, False
        return at + 1

    def _item(self, at: int) -> int:
        item = self.items.get(at)
        if not item or (self.tail and not self._closes(item.last)):
            return 0
        what = self._take_day(item) if isinstance(item, Day) else self._take_hours(item)
        if not what:
            return 0
        self._mark(item.first, item.last, what)
        self.slot, self.connected = max(self.slot, int(not self.tail)), False
        return item.last

    def _take_day(self, day: Day) -> str:
        lead = day.lead.split()[0] if day.lead else ""
        if self.day or lead in _NOT_THE_DAY or (lead in _BELONGS and day.first and not self.what[day.first - 1]):
            return ""
        done = bool(self.kind and self.kind.verb)
        soon = not day.certain and not done and day.ahead and day.past and day.ahead - self.today < _SOON
        weekday = soon and day.past and self.today - day.past <= _WEEK
        planned = not day.past or (soon and not weekday and day.past != self.today)
        if planned:
            begun = any(not what and self.line.tokens[at].word for at, what in enumerate(self.what[: day.first]))
            if self.clause or done or not day.ahead or not (self.order or (not begun and (self.kind or self.who))):
                return ""
            self.plan = self.order or PLANNED_AS[self.kind.kind if self.kind else "call"]
        self.day = day
        return "day"

    def _take_hours(self, hours: Hours) -> str:
        if hours.ago is not None and not self.day:
            moment = (self.now or datetime.combine(self.today, clock_time())) - timedelta(minutes=hours.ago)
            self.past = moment.date() if self.now else self.today
            self.time = self.time or (moment.time().replace(second=0, microsecond=0) if self.now else None)
            return "time"
        if (hours.at and self.time) or (hours.minutes and self.length) or hours.ago is not None:
            return ""
        self.time, self.length = hours.at or self.time, hours.minutes or self.length
        return "time" if hours.at else "length"

    def _topic(self, at: int) -> int:
        last = self.topics.get(at)
        if (
            not last
            or self.tail
            or last >= self._limit(at)
            or (not any(self.what[:at]) and self.words[at] not in ("re", "objet"))
        ):
            return 0
        if self._follows_free(at):
            return 0
        self._mark(at, last, "glue")
        self.tail, self.topic, self.slot = True, last, 0
        return last

    # --- what happened ---

    def _kind(self, at: int) -> int:
        if self.tail or (self.kind and not self.kind.weak):
            return 0
        for length in range(min(_LONGEST_KIND, self._limit(at) - at), 0, -1):
            found = KIND_WORDS.get(" ".join(self.words[at : at + length]))
            if found and at + length <= self._limit(at) and self._fits(at, at + length, found):
                return self._take_kind(at, at + length, found)
        if not self.order and not self.begun and not any(self.what[:at]):
            self.order = ORDERS.get(self.words[at], "")
            if self.order:
                self._mark(at, at + 1, "order")
                return at + 1
        return 0

    def _fits(self, first: int, last: int, found: KindWord) -> bool:
        if self.kind and found.weak:
            return False
        if found.kind in ("note", "mass") and self.words[first:last] != ["newsletter"]:
            return not any(self.what[:first])
        following = self.words[last] if last < len(self.words) else ""
        near = self._closes(last) or following in TO or following in FROM or last in self.topics
        return (
            near
            or not self.begun
            or self._after_person(first) > 0
            or self.people.at(last, self._limit(last), False) is not None
        )

    def _take_kind(self, first: int, last: int, found: KindWord) -> int:
        person = self._after_person(first)
        keep = self._follows_free(first) and not person
        if not any(self.what[:first]):
            self.order = self.order or ORDERS.get(" ".join(self.words[first:last]), "")
        if found.verb and person:
            self.first_step = "they"
            self._glue(person, first)
        if (not self.begun and not keep) or (self.words[first - 1 : first] and self.words[first - 1] in LEAD_INS):
            keep = self._take_lead_ins(first) and keep
        self.kind = found
        if found.telling and not keep:
            raw = self.line.text[self.line.tokens[first].start : self.line.tokens[last - 1].end]
            self.title = raw[0].upper() + raw[1:]
        self._mark(first, last, "kind")
        if keep or (found.weak and not self._said_of_somebody(last)):
            self.kept[first:last] = [True] * (last - first)
        if last < len(self.words) and self.words[last] in ("me", "moi", "us") and found.verb:
            self.first_step = "they"
            self._mark(last, last + 1, "glue")
            last += 1
        if found.kind == "note":
            self.tail = True
        self.slot, self.begun, self.connected = 1, False, False
        return last

    def _said_of_somebody(self, last: int) -> bool:
        following = self.words[last] if last < len(self.words) else ""
        close = self._closes(last) or following in TO or following in FROM or last in self.topics
        return close or self.people.at(last, self._limit(last), False) is not None

    def _after_person(self, at: int) -> int:
        """Where the words between a person and this token begin: "Karim | m'a | appelé"; 0 where nobody is named before."""
        first = at
        while first and self.words[first - 1] in BETWEEN and self.what[first - 1] in ("", "lead"):
            first -= 1
        return first if first and self.what[first - 1] in ("person", "unknown") else 0

    def _glue(self, first: int, last: int) -> None:
        if first < last:
            self._mark(first, last, "glue")

    def _take_lead_ins(self, at: int) -> bool:
        """Take "I had a" before a kind. True where something else stands before it, in the same part of the line."""
        first = at
        while first and self.words[first - 1] in LEAD_INS and self.what[first - 1] in ("", "lead"):
            first -= 1
        if self._follows_free(first):
            return True
        said = self.words[first:at]
        if not self.first_step:
            self.first_step = "they" if THEY_DID.intersection(said) else "me" if I_DID.intersection(said) else ""
        self._glue(first, at)
        return False

    def _lead_in(self, at: int) -> int:
        if self.tail or self.words[at] not in LEAD_INS or self.begun:
            return 0
        return at + 1  # free, until a kind comes that it leads to

    # --- with whom ---

    def _linked(self, at: int) -> int:
        """ "with Karim", "to Karim", "from Karim", and after a person "and Samira"."""
        word, limit = self.words[at], self._limit(at)
        if self.connected and (word in AND or self.people.joined_to_and(at)) and not self.tail:
            return self._next_person(at) if word in AND else 0
        link = word in WITH or (not self.tail and self.kind is not None and (word in TO or word in FROM))
        if not link:
            return 0
        first = at + 1
        if first < limit and self.words[first] == "/":
            first += 1
        found = self.people.at(first, limit, strong=True) if first < limit else None
        if not found or (self.tail and found[1].id is None):
            return 0
        if word not in WITH and self.kind and self.kind.kind in ("call", "email", "message") and not self.first_step:
            self.first_step = "me" if word in TO else "they"
        self._mark(at, first, "glue")
        return self._take_person(first, *found, keep=False)

    def _next_person(self, at: int) -> int:
        """A connector after a person, and the next one; else what the connector is by itself."""
        first, limit = at + 1, self._limit(at)
        while first < limit and self.words[first] in AND and self.words[at] in ",،":
            first += 1  # ", and"
        found = self.people.at(first, limit, strong=True, chained=self.words[at] in ",،" and first == at + 1)
        found = found if first < limit and not (found and first in self.items) else None
        if found and not (self.words[first] in KIND_WORDS and found[1].id is None):
            self._mark(at, first, "glue")
            return self._take_person(first, *found, keep=False)
        self.connected = False
        if at in self.breaks:
            return self._break(at)
        return at + 1

    def _person(self, at: int) -> int:
        if self.tail:
            return 0
        joined = self.connected and self.people.joined_to_and(at)
        if not (self.slot or joined) and not self._stands_out(at):
            return 0
        found = self.people.at(at, self._limit(at), strong=joined)
        if not found or (found[1].id is None and not (self.kind and self._just_after_kind(at))):
            return 0
        return self._take_person(at, *found, keep=self._follows_free(at))

    def _just_after_kind(self, at: int) -> bool:
        return at > 0 and self.what[at - 1] in ("kind", "day", "time", "length")

    def _stands_out(self, at: int) -> bool:
        """Is it a capital in the middle of a sentence, and not after a word that says it is about something else?"""
        from models.quick_log.kinds import OTHERS

        return (
            self.line.tokens[at].capital
            and at > 0
            and self.words[at - 1] not in OTHERS
            and self.words[at - 1] not in WITH
        )

    def _take_person(self, first: int, last: int, who: Who, keep: bool) -> int:
        self.who.append(who)
        self._mark(first, last, "unknown" if who.id is None else "person")
        if keep:
            self.kept[first:last] = [True] * (last - first)
        if self.kind and self.kind.verb and not self.first_step and self.kind.kind != "meeting":
            self.first_step = "me"
        self.slot, self.begun, self.connected = 1, False, True
        return last

    # --- the result ---

    def result(self) -> QuickLog:
        """Return what was understood."""
        self._walk()
        if not self.plan:
            for at, what in enumerate(self.what):
                if what == "order":
                    self.what[at] = ""
            self.spans = [span for span in self.spans if span[2] != "order"]
        tokens = self.line.tokens
        note = leftover(self.line, [not what or keep for what, keep in zip(self.what, self.kept, strict=True)])
        spans = tuple(
            Span(tokens[first].start, tokens[last - 1].end, "kind" if what == "order" else what)
            for first, last, what in sorted(self.spans)
            if what != "lead"
        )
        follow_up = self._planned(note) if self.plan else self._clause_planned() if self.clause else None
        happened = self.kind or self.day or self.past or self.time or self.length or note
        logs = not self.plan and bool(happened or not follow_up)
        people = tuple(self.who)
        if follow_up and not logs and not people:
            people, follow_up = follow_up.people, replace(follow_up, people=())
        return QuickLog(
            logs=logs,
            kind=self._kind_name(note),
            day=self.past or (self.day.past if self.day and self.day.past and not self.plan else self.today),
            title=self.title,
            people=people,
            at=None if self.plan else self.time,
            length=None if self.plan else self.length,
            note="" if self.plan else note,
            first_step="" if self._kind_name(note) in ("meeting", "note", "mass") else self.first_step,
            follow_up=follow_up,
            spans=spans,
        )

    def _kind_name(self, note: str) -> str:
        if self.kind:
            return self.kind.kind
        if any(self.words[first] in WITH for first, _, what in self.spans if what == "glue"):
            return "meeting"
        return "call" if self.length else "note" if note or not self.who else "call"

    def _planned(self, note: str) -> FollowUp:
        return FollowUp(self.plan, self.day.ahead if self.day and self.day.ahead else self.today, self.time, note)

    def _clause_planned(self) -> FollowUp:
        clause = self.clause
        free = [clause.first <= at < clause.last for at in range(len(self.words))]
        free[clause.trigger[0] : clause.trigger[1]] = [False] * (clause.trigger[1] - clause.trigger[0])
        people, time, at = [], None, clause.first
        loose = True  # still among the small words that follow the order
        while at < clause.last:
            item = self.items.get(at)
            last = 0
            if item is clause.day and item:
                last = item.last
            elif isinstance(item, Hours) and item.at and time is None:
                time, last = item.at, item.last
            elif clause.trigger[0] <= at < clause.trigger[1]:
                last = clause.trigger[1]
            elif found := self._named_in_clause(at):
                last, who = found
                people.append(who)
            elif loose and (self.words[at] in THEM or self._is_small(at)):
                last = at + 1
            elif at in self.topics and self.topics[at] <= clause.last and loose:
                last = self.topics[at]
            else:
                loose = False
            if last:
                free[at:last] = [False] * (last - at)
            at = last or at + 1
        kind = clause.kind or ("write" if self.kind and self.kind.kind in ("email", "message") else "call")
        day = clause.day.ahead if clause.day else None
        reason = leftover(self.line, free, rest=False) or self._topic_text()
        return FollowUp(kind, day or self.today + _WEEK, time, reason, tuple(people), said=day is not None)

    def _named_in_clause(self, at: int) -> tuple[int, Who] | None:
        previous = self.words[at - 1] if at else ""
        if not (self.line.tokens[at].capital or previous in WITH or at == self.clause.trigger[1]):
            return None
        if previous in ("the", "of", "du", "de", "chez", "about", "sur"):
            return None
        found = self.people.at(at, self.clause.last, strong=False)
        return found if found and found[1].id is not None else None

    def _is_small(self, at: int) -> bool:
        word = self.words[at]
        return (
            word in ORDERS
            or word in AND
            or word in WITH
            or word in TO
            or word in ("again", "then", "i", "ll", "il", "faut", "je")
        )

    def _topic_text(self) -> str:
        if not self.topic:
            return ""
        free = [at >= self.topic and not what for at, what in enumerate(self.what)]
        return leftover(self.line, free, rest=False)

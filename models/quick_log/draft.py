"""A line while it is read: what is known of it, and what each of its tokens became so far."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import pairwise

from models.quick_log.days import Day, find_days
from models.quick_log.hours import Hours, find_hours
from models.quick_log.kinds import AND, TOPIC, WITH, KindWord
from models.quick_log.names import Names
from models.quick_log.next_step import Clause, find_clause
from models.quick_log.people import PeopleReader
from models.quick_log.tokens import Line, read_line
from models.quick_log.values import FollowUp, Who

LEAD, ORDER = "lead", "order"  # not yet anything; what they become is known at the end


@dataclass(slots=True)
class Draft:
    """One line while it is read.

    plain      tokens that are to stay in the note, whatever they could mean
    what       what each token became: kind, person, glue and so on; "" is left to the note
    kept       understood, and part of a sentence of the note all the same
    order      the follow-up kind of the order that the line begins with
    plan       the follow-up of a line that only plans
    topic      the tokens that say "about"
    day        of what happened
    slot       a name may stand here without more ado
    begun      words that nothing understood stand before, in this part of the line
    tail       what was talked about has begun: only "with somebody" and a day at the end of a part are read there
    connected  a person has just been named
    """

    line: Line
    words: list[str]
    today: date
    now: datetime | None
    days: list[Day]
    items: dict[int, Day | Hours]  # by the token they begin at
    breaks: set[int]
    topics: dict[int, int]
    people: PeopleReader
    plain: set[int]
    clause: Clause | None = None
    what: list[str] = field(default_factory=list)
    kept: list[bool] = field(default_factory=list)
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    who: list[Who] = field(default_factory=list)
    kind: KindWord | None = None
    kind_at: tuple[int, int] = (0, 0)
    title: str = ""
    first_step: str = ""
    day: date | None = None
    at: time | None = None  # the time of day
    length: int | None = None
    order: str = ""
    plan: FollowUp | None = None
    topic: tuple[int, int] = (0, 0)
    slot: bool = True
    begun: bool = False
    tail: bool = False
    connected: bool = False

    def mark(self, first: int, last: int, what: str) -> None:
        if first < last:
            self.what[first:last] = [what] * (last - first)
            self.spans.append((first, last, what))

    def limit(self, at: int) -> int:
        """The token where what is read from `at` on has to end."""
        return self.clause.first if self.clause and at < self.clause.first else len(self.words)

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def follows_free(self, at: int) -> bool:
        """Is it in the middle of a sentence, which would not be one without it?"""
        return at > 0 and not self.what[at - 1] and at - 1 not in self.breaks and self.line.tokens[at - 1].word

    def closes(self, at: int) -> bool:
        """Does a part of the line end before this token?"""
        if at >= len(self.words) or at in self.breaks or at in self.items or (self.clause and at == self.clause.first):
            return True
        return not self.line.tokens[at].word or self.words[at] in WITH or self.words[at] in AND

    def segments(self) -> list[tuple[int, int]]:
        edges = [-1, *sorted(self.breaks), len(self.words)]
        return [(left + 1, right) for left, right in pairwise(edges) if right > left + 1]


def begin(text: str, today: date, names: Names, note: Collection[tuple[int, int]]) -> Draft:
    """Take a line apart, and find in it what can be found anywhere: days, hours, and what it plans."""
    now = today if isinstance(today, datetime) else None
    day = today.date() if isinstance(today, datetime) else today
    line = read_line(text)
    words = line.words()
    plain = {
        at
        for at, token in enumerate(line.tokens)
        if any(token.start < end and start < token.end for start, end in note)
    }
    days = [each for each in find_days(line, day) if plain.isdisjoint(range(each.first, each.last))]
    covered = {at for each in days for at in range(each.first, each.last)}
    hours = find_hours(line, covered | plain)
    covered.update(at for each in hours for at in range(each.first, each.last))
    items: dict[int, Day | Hours] = {item.first: item for item in (*days, *hours)}
    breaks = {at for at in range(len(words)) if at not in covered and line.breaks_at(at)}
    topics = dict(line.range_of(match) for match in TOPIC.finditer(line.plain))
    people = PeopleReader(line, names, items, plain)
    draft = Draft(line, words, day, now, days, items, breaks, topics, people, plain)
    draft.clause = find_clause(line, days, draft.segments())
    if draft.clause and plain.intersection(range(*draft.clause.trigger)):
        draft.clause = None
    draft.what, draft.kept = [""] * len(words), [False] * len(words)
    return draft

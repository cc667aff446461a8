"""Reading one line: a walk over its tokens that gives each a meaning or leaves it to the note."""

from collections.abc import Collection
from datetime import date

from models.quick_log.draft import Draft, begin
from models.quick_log.names import Names
from models.quick_log.outcome import result
from models.quick_log.values import QuickLog
from models.quick_log.what import read_kind, read_lead_in, read_topic
from models.quick_log.when import read_item
from models.quick_log.whom import read_break, read_link, read_person

# Each gives the token after those it took, or 0. The first one to take any has its way.
_READERS = (read_break, read_item, read_kind, read_topic, read_link, read_person, read_lead_in)


def read(text: str, today: date, names: Names, note: Collection[tuple[int, int]]) -> QuickLog:
    """Understand a line; see parse."""
    draft = begin(text, today, names, note)
    at = 0
    while at < len(draft.words):
        at = _step(draft, at)
    return result(draft)


def _step(draft: Draft, at: int) -> int:
    """Read what stands at a token; return the token to go on with."""
    if draft.clause and at == draft.clause.first:
        if draft.follows_free(at) and at < draft.clause.trigger[0]:
            draft.kept[at : draft.clause.last] = [True] * (draft.clause.last - at)  # "she suggested to meet again"
        draft.mark(at, draft.clause.last, "follow_up")
        draft.slot, draft.begun, draft.connected = True, False, False
        return draft.clause.last
    for reader in () if at in draft.plain else _READERS:
        if last := reader(draft, at):
            return last
    draft.slot, draft.begun, draft.connected = False, True, False
    return at + 1

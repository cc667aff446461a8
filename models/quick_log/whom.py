"""The words of a line that say with whom."""

from models.quick_log.days import Day
from models.quick_log.draft import Draft
from models.quick_log.kinds import AND, FROM, KIND_WORDS, OTHERS, TO, WITH
from models.quick_log.values import Who
from models.quick_log.when import is_name_instead


def read_break(draft: Draft, at: int) -> int:
    if at not in draft.breaks:
        return 0
    if draft.words[at] in AND and draft.connected and not draft.tail:
        return _next_person(draft, at)
    if draft.words[at] == ":" and draft.kind and draft.who:
        draft.tail = True
    draft.slot, draft.begun, draft.connected = not draft.tail, False, False
    return at + 1


def read_link(draft: Draft, at: int) -> int:
    """ "with Karim", "to Karim", "from Karim", and after a person "and Samira"."""
    word, limit = draft.words[at], draft.limit(at)
    if draft.connected and word in AND and not draft.tail:
        return _next_person(draft, at)
    toward = word in TO or word in FROM
    if not (word in WITH or (toward and not draft.tail and (draft.kind or draft.order))):
        return 0
    first = at + 2 if draft.word(at + 1) == "/" else at + 1
    known_only = draft.tail or (toward and (draft.begun or not draft.line.tokens[min(first, limit - 1)].capital))
    found = draft.people.at(first, limit, strong=not toward or not known_only) if first < limit else None
    if not found or (known_only and found[1].id is None):
        return 0
    if toward and draft.kind and draft.kind.kind in ("call", "email", "message") and not draft.first_step:
        draft.first_step = "me" if word in TO else "they"
    draft.mark(at, first, "glue")
    return take_person(draft, first, *found)


def _next_person(draft: Draft, at: int) -> int:
    """A connector after a person, and the next one; else what the connector is by itself."""
    first, limit, comma = at + 1, draft.limit(at), draft.words[at] in ",،"
    while comma and first < limit and draft.words[first] in AND:
        first += 1  # ", and"
    found = draft.people.at(first, limit, strong=True, chained=comma and first == at + 1) if first < limit else None
    if found and first not in draft.items and not (draft.words[first] in KIND_WORDS and found[1].id is None):
        draft.mark(at, first, "glue")
        return take_person(draft, first, *found)
    draft.connected = False
    return read_break(draft, at) or (0 if comma else at + 1)


def read_person(draft: Draft, at: int) -> int:
    joined = draft.connected and draft.people.joined_to_and(at)
    if draft.tail and not (draft.kind and draft.kind.kind == "note" and draft.line.tokens[at].capital):
        return 0
    if not (draft.slot or joined or _stands_out(draft, at)):
        return 0
    found = draft.people.at(at, draft.limit(at), strong=joined or _is_name_here(draft, at))
    just_after = at > 0 and draft.what[at - 1] in ("kind", "day", "time", "length") and draft.kind
    if not found or (found[1].id is None and not just_after):
        return 0
    return take_person(draft, at, *found, keep=draft.follows_free(at) or draft.tail)


def _is_name_here(draft: Draft, at: int) -> bool:
    item = draft.items.get(at)
    return isinstance(item, Day) and not item.certain and is_name_instead(draft, item)


def _stands_out(draft: Draft, at: int) -> bool:
    """Is it a capital in the middle of a sentence, and not after a word that makes it belong to something else?"""
    before = draft.word(at - 1)
    return draft.line.tokens[at].capital and before not in OTHERS and before not in WITH


def take_person(draft: Draft, first: int, last: int, who: Who, keep: bool = False) -> int:
    if who.id is None or all(other.id != who.id for other in draft.who):
        draft.who.append(who)
    draft.mark(first, last, "unknown" if who.id is None else "person")
    if keep:
        draft.kept[first:last] = [True] * (last - first)
    if draft.kind and draft.kind.verb and not draft.first_step:
        draft.first_step = "me"
    draft.slot, draft.connected = not draft.tail, True
    return last

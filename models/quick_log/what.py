"""The words of a line that say what happened."""

from collections.abc import Sequence

from models.quick_log.draft import LEAD, ORDER, Draft
from models.quick_log.kinds import BETWEEN, FROM, I_DID, KIND_WORDS, LEAD_INS, ORDERS, THEY_DID, TO, WITH, KindWord
from models.quick_log.next_step import is_order

_LONGEST = 5  # words
_WAYS = frozenset("on sur via par by over en".split())


def read_topic(draft: Draft, at: int) -> int:
    last = draft.topics.get(at)
    first_word = not any(draft.what[:at])
    if not last or draft.tail or last >= draft.limit(at) or (first_word and draft.words[at] not in ("re", "objet")):
        return 0
    draft.mark(at, last, "glue")
    draft.topic = (at, last)
    draft.tail, draft.slot = True, False
    return last


def read_lead_in(draft: Draft, at: int) -> int:
    if draft.tail or draft.words[at] not in LEAD_INS or draft.begun:
        return 0
    draft.what[at] = LEAD
    return at + 1


def read_kind(draft: Draft, at: int) -> int:
    if draft.tail or (draft.kind and not draft.kind.weak):
        return 0
    limit = draft.limit(at)
    for length in range(min(_LONGEST, limit - at), 0, -1):
        found = KIND_WORDS.get(" ".join(draft.words[at : at + length]))
        if found and _fits(draft, at, at + length, found):
            return _take_kind(draft, at, at + length, found)
    if _is_first(draft, at) and (kind := ORDERS.get(draft.words[at])):
        draft.order = kind
        draft.mark(at, at + 1, ORDER)
        return at + 1
    return 0


def _is_first(draft: Draft, at: int) -> bool:
    return all(what == LEAD for what in draft.what[:at])


def _said_of_somebody(draft: Draft, last: int) -> bool:
    """Does what stands at this token show that the word before it says what happened?"""
    if draft.closes(last) or draft.words[last] in (TO | FROM) - {"a"} or last in draft.topics:
        return True
    last += draft.words[last] == "a"  # "to" without its accent, and an English article
    return last < draft.limit(last) and draft.people.at(last, draft.limit(last), strong=False) is not None


def _fits(draft: Draft, first: int, last: int, found: KindWord) -> bool:
    if draft.kind and (found.weak or any(at in draft.breaks for at in range(draft.kind_at[1], first))):
        return False  # a weak kind gives way only in its own part of the line
    if draft.word(last) == "s" and not draft.line.tokens[first].capital:
        return False
    if found.kind in ("note", "mass"):
        return _is_first(draft, first)
    return not draft.begun or _said_of_somebody(draft, last) or _after_person(draft, first) > 0


def _take_kind(draft: Draft, first: int, last: int, found: KindWord) -> int:
    if _is_first(draft, first) and is_order(draft.words[first:last]) and draft.word(last) not in WITH | FROM:
        draft.order = ORDERS[" ".join(draft.words[first:last])]
    between = _after_person(draft, first)
    keep = draft.follows_free(first)
    if between and found.verb:
        draft.first_step = "they"
        draft.mark(between, first, "glue")
    else:
        _take_lead_ins(draft, first)
    if draft.kind:
        draft.kept[slice(*draft.kind_at)] = [False] * (draft.kind_at[1] - draft.kind_at[0])
    draft.kind, draft.kind_at = found, (first, last)
    draft.mark(first, last, "kind")
    draft.title = "" if keep or not found.telling else _title_of(draft, first, last)
    if keep or (found.weak and not _said_of_somebody(draft, last)):
        draft.kept[first:last] = [True] * (last - first)
    if found.verb and (to_me := next((end for end in (last + 1, last + 2) if _is_me(draft.words[last:end])), 0)):
        draft.first_step = "they"
        draft.mark(last, to_me, "glue")
        last = to_me
    draft.tail = found.kind == "note"
    draft.slot, draft.begun, draft.connected = not draft.tail, False, False
    return last


def _is_me(words: Sequence[str]) -> bool:
    return " ".join(words) in ("me", "moi", "us", "to me", "à moi", "to us")


def _title_of(draft: Draft, first: int, last: int) -> str:
    if draft.words[first] in _WAYS and last - first > 1:
        first += 1  # "via LinkedIn"
    raw = draft.line.text[draft.line.tokens[first].start : draft.line.tokens[last - 1].end]
    if raw.lower() in ("sms", "dm"):
        return raw.upper()
    return raw.capitalize() if raw.isupper() else raw[0].upper() + raw[1:]


def _after_person(draft: Draft, at: int) -> int:
    """Where the words between a person and this token begin: "Karim | m'a | appelé"; 0 where nobody is named before."""
    first = at
    while first and draft.words[first - 1] in BETWEEN and draft.what[first - 1] in ("", LEAD):
        first -= 1
    return first if first and draft.what[first - 1] in ("person", "unknown") else 0


def _take_lead_ins(draft: Draft, at: int) -> None:
    """Take the "I got a" before a kind."""
    first = at
    while first and draft.what[first - 1] == LEAD:
        first -= 1
    draft.mark(first, at, "glue")
    for place in range(at):
        if draft.first_step or draft.what[place] not in (LEAD, "glue"):
            continue
        named = any(what in ("person", "unknown") for what in draft.what[:place])
        if draft.words[place] in THEY_DID or (draft.words[place] in I_DID and named):
            draft.first_step = "they"
        elif draft.words[place] in I_DID:
            draft.first_step = "me"

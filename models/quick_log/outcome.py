"""From a line that has been gone through to what it says."""

from dataclasses import replace

from models.quick_log.draft import LEAD, ORDER, Draft
from models.quick_log.kinds import SENT, WITH
from models.quick_log.leftover import leftover
from models.quick_log.next_step import read_clause
from models.quick_log.values import FollowUp, QuickLog, Span
from models.quick_log.whom import take_person


def result(draft: Draft) -> QuickLog:
    """Return what was understood."""
    _settle(draft)
    note = leftover(draft.line, [not what or keep for what, keep in zip(draft.what, draft.kept, strict=True)])
    kind = draft.kind.kind if draft.kind else _guess(draft, note)
    plan = _planned(draft, note)
    happened = draft.kind or draft.day or draft.at or draft.length or note
    logs = not draft.plan and bool(happened or not plan)
    people = tuple(draft.who)
    if plan and not logs and not people:
        people, plan = plan.people, replace(plan, people=())
    tokens = draft.line.tokens
    return QuickLog(
        logs=logs,
        kind=kind,
        day=draft.day or draft.today,
        title=draft.title,
        people=people,
        at=None if draft.plan else draft.at,
        length=None if draft.plan else draft.length,
        note="" if draft.plan else note,
        first_step=draft.first_step if kind in ("call", "email", "message") else "",
        follow_up=plan,
        spans=tuple(Span(tokens[first].start, tokens[last - 1].end, what) for first, last, what in sorted(draft.spans)),
    )


def _settle(draft: Draft) -> None:
    """Decide what the words are that could be part of a sentence of the note."""
    for first, last in draft.segments():
        inside = range(first, last)
        sentence = any(not draft.what[at] and draft.line.tokens[at].word for at in inside)
        leads = [at for at in inside if draft.what[at] == LEAD]
        for at in leads:
            if sentence or not draft.kind:
                draft.what[at] = ""
            else:
                draft.mark(at, at + 1, "glue")
        for start, end, what in draft.spans:
            if what in ("person", "unknown") and start - 1 in leads and not draft.what[start - 1]:
                draft.kept[start:end] = [True] * (end - start)
    draft.spans = [(first, last, "kind" if what == ORDER else what) for first, last, what in draft.spans]
    if not draft.plan and draft.order and ORDER in draft.what:
        at = draft.what.index(ORDER)
        draft.what[at] = ""
        draft.spans = [span for span in draft.spans if span[:2] != (at, at + 1)]
    first, last = draft.topic
    if any(not what or keep for what, keep in zip(draft.what[:first], draft.kept, strict=False)):
        draft.kept[first:last] = [True] * (last - first)
    if not draft.who:
        _name_anybody(draft)


def _name_anybody(draft: Draft) -> None:
    """Where nobody was named in a place for it, take whose name stands in a sentence: "flowers for Anna"."""
    at = 0
    while at < len(draft.words):
        found = None
        if not draft.what[at] and draft.line.tokens[at].capital:
            found = draft.people.at(at, draft.limit(at), strong=False)
        if found and found[1].id is not None and not any(draft.what[at : found[0]]):
            take_person(draft, at, *found, keep=True)
        at = found[0] if found else at + 1


def _guess(draft: Draft, note: str) -> str:
    """The kind, where no word says it."""
    if any(what == "glue" and draft.words[first] in WITH for first, _, what in draft.spans):
        return "meeting"
    if draft.who and any(word in SENT and not what for word, what in zip(draft.words, draft.what, strict=True)):
        return "message"
    return "note" if note and not draft.length else "call"


def _planned(draft: Draft, note: str) -> FollowUp | None:
    if draft.plan:
        return replace(draft.plan, at=draft.at, reason=note)
    if not draft.clause:
        return None
    plan = read_clause(draft.clause, draft.line, draft.items, draft.topics, draft.people, draft.today)
    written = draft.kind is not None and draft.kind.kind in ("email", "message")
    return replace(plan, kind=plan.kind or ("write" if written else "call"), reason=plan.reason or _topic_text(draft))


def _topic_text(draft: Draft) -> str:
    last = draft.topic[1]
    return leftover(
        draft.line, [bool(last) and at >= last and not what for at, what in enumerate(draft.what)], rest=False
    )

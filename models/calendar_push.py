"""Follow-ups in a calendar: each is written, merged with what stands there, or taken out, and nothing is done twice."""

from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import quote, urljoin

from models import calendar_merge
from models.calendar_merge import Back
from models.calendar_task import Kept, Target, TargetDone, Wish
from models.dav import syncing, xml
from models.dav.client import Client
from models.dav.faults import Fault
from models.dav.syncing import Marks
from models.formats import ics_back

Work = Callable[[], None]
ICS = "text/calendar; charset=utf-8"
HOLD_BACK = 3  # deletions at once that are not believed without asking, where they are many of all
_MINE_ONLY = ("strange", "forbidden", "stale", "server", "too_large")  # faults that may be one item's own
_NOBODY_KNOWS = ("offline", "server", "strange")  # faults after which what was written may be there or not
_MOST_FAULTS = 3  # of that kind, one after the other, before the server is left alone


class Pushing:
    """Brings the calendar of follow-ups and the wishes together."""

    def __init__(self, client: Client, target: Target, done: TargetDone) -> None:
        self.client, self.target, self.done = client, target, done
        self.wishes = {wish.uid: wish for wish in target.wishes}
        self.items = {item.uid: item for item in target.items}
        self.by_path = {item.path: item for item in target.items}
        self.faults = 0
        self.fault: Fault | None = None
        self.is_unsure = False  # whether an item is gone: the server did not say
        self.tried_again: set[str] = set()

    def run(self) -> Iterator[float]:
        """Do all; yields how far it is. A fault that may be one item's own lets the others go on, and is raised at the end."""
        url, marks = self.target.url, self.target.marks
        changes = syncing.changes(self.client, url, marks, {item.path: item.etag for item in self.target.items})
        work = self._work(changes)
        is_over = not self.done.held and not self.is_unsure
        self.done.marks = Marks() if work or not is_over else changes.marks  # to look at everything, unless all goes well
        for count, do in enumerate(work, 1):
            try:
                do()
                self.faults = 0
            except Fault as fault:
                self.fault, self.faults = self.fault or fault, self.faults + 1
                if fault.kind not in _MINE_ONLY or self.faults >= _MOST_FAULTS:
                    raise
            yield count / len(work)
        if self.fault:
            raise self.fault
        if work and is_over and not self.done.unreadable:
            self._look_again(changes.marks)

    def _look_again(self, marks: Marks) -> None:
        """Let the next look begin after our own writes: of what came and went since before them, some servers say nothing."""
        known = {uid: item for uid, item in ({**self.items, **self.done.items}).items() if item is not None}
        paths = {item.path: item.etag for item in known.values()}
        found = syncing.changes(self.client, self.target.url, marks, paths)
        if not found.gone and not any(path in paths for path in found.changed):
            self.done.marks = found.marks

    def _work(self, changes: syncing.Changes) -> list[Work]:
        """Say what is to be done, one for each follow-up."""
        changed = [self.by_path[path].uid for path in changes.changed if path in self.by_path]
        gone = [uid for uid in (self.by_path[path].uid for path in changes.gone) if self._is_gone(uid, changed)]
        held = self._held_back(gone)
        self.done.held = len(held)
        work: list[Work] = [partial(self._changed_there, uid) for uid in changed]
        work += [partial(self._gone_there, uid) for uid in gone if uid not in held]
        looked_at = {*changed, *gone}
        for uid in dict.fromkeys([*self.wishes, *self.items]):
            if uid not in looked_at and self._is_wanted(uid):
                work.append(partial(self._push, uid))
        return work

    def _is_gone(self, uid: str, changed: list[str]) -> bool:
        """Is an item that a listing does not have truly not there? Half a listing is believed of nothing."""
        item = syncing.one(self.client, self.target.url, self.items[uid].path)
        if item.data is not None:
            changed.append(uid)
        self.is_unsure = self.is_unsure or item.fault is not None
        return item.data is None and item.fault is None

    def _held_back(self, gone: list[str]) -> set[str]:
        """Return which deletions are not believed without asking: many at once, or all."""
        mine = [uid for uid, item in self.items.items() if item.etag and self._wish(uid).what == "keep"]
        lost = {uid for uid in gone if uid in mine}
        many = len(lost) >= HOLD_BACK and len(lost) * 10 > len(mine)
        every = len(lost) > 1 and len(lost) == len(mine)
        return lost if self.target.removals == "ask" and (many or every) else set()

    def _wish(self, uid: str) -> Wish:
        return self.wishes.get(uid) or Wish(uid, "drop")

    def _is_wanted(self, uid: str) -> bool:
        wish, item = self._wish(uid), self.items.get(uid)
        if item is None:
            return wish.what == "keep" and not _is_done(wish)
        return wish.what == "drop" or (wish.what == "keep" and not calendar_merge.same(wish.text, item.ours, wish.slot))

    # --- one follow-up ---

    def _push(self, uid: str) -> None:
        """Write or delete what nobody touched there."""
        wish, item = self._wish(uid), self.items.get(uid)
        if item is None:
            self._create(wish)
        elif wish.what == "drop":
            self._drop(item)
        else:
            self._merge(wish, item, item.etag, item.theirs)

    def _drop(self, item: Kept) -> None:
        try:
            self.client.delete(self._url(item.path), item.etag)
        except Fault as fault:
            if fault.kind != "stale":
                raise
            self._changed_there(item.uid)
            return
        self.done.items[item.uid] = None
        self.done.pushed += 1

    def _create(self, wish: Wish) -> None:
        """Write a follow-up that the calendar does not have; one that it has after all is merged with."""
        path = xml.path_of(f"{self.target.url}{quote(wish.uid, safe='@')}.ics", self.target.url)
        try:
            etag = self.client.put(self._url(path), wish.text, None, ICS)
        except Fault as fault:
            if fault.kind in _NOBODY_KNOWS:
                self.done.items[wish.uid] = Kept(wish.uid, path, "")
            if fault.kind != "stale":
                raise
            there = syncing.one(self.client, self.target.url, path)
            if there.data is None:
                raise
            self.items[wish.uid] = Kept(wish.uid, path, there.etag)
            self._merge(wish, self.items[wish.uid], there.etag, there.data)
            return
        self.done.pushed += 1
        self._remember(wish, path, etag, wish.text)

    def _gone_there(self, uid: str) -> None:
        """An item was deleted there: so is the follow-up here, unless it was changed since."""
        wish, item = self._wish(uid), self.items[uid]
        self.done.items[uid] = None
        if wish.what != "keep" or _is_done(wish):
            return
        if self.target.removals == "put_back" or not calendar_merge.same(wish.text, item.ours, wish.slot):
            self._create(wish)
        else:
            self.done.backs.append((uid, Back("removed")))

    def _changed_there(self, uid: str) -> None:
        """An item was changed there: merge it, against what both agreed on."""
        item, wish = self.items[uid], self._wish(uid)
        there = syncing.one(self.client, self.target.url, item.path)
        if there.fault is not None:
            raise there.fault
        if there.data is None:
            self._gone_there(uid)
        elif wish.what == "leave":
            self.done.items[uid] = Kept(uid, item.path, there.etag, item.ours, there.data)
        elif wish.what == "drop":
            self._changed_and_dropped(wish, item, there)
        else:
            self._merge(wish, item, there.etag, there.data)

    def _changed_and_dropped(self, wish: Wish, item: Kept, there: syncing.Item) -> None:
        """It was removed here and changed there: the edit outlives the removal, where there is something left of it here."""
        told = ics_back.read(there.data, wish.slot)
        substantial = item.theirs and not calendar_merge.same(item.theirs, there.data, wish.slot)
        if wish.text and substantial and told is not None and told.status == "open":
            made = calendar_merge.merge(item.ours, item.ours, there.data, item.theirs, wish.slot, wish.modified)
            made.back.state = "open"
            self.done.backs.append((wish.uid, made.back))
            self.done.items[wish.uid] = Kept(wish.uid, item.path, there.etag, item.ours, there.data)
            return
        self.client.delete(self._url(item.path), there.etag)
        self.done.items[wish.uid] = None
        self.done.pushed += 1

    def _merge(self, wish: Wish, item: Kept, etag: str, theirs: bytes) -> None:
        """Bring together what is here and what is there, `theirs` with its ETag; `item` is what both agreed on last."""
        made = calendar_merge.merge(wish.text, item.ours, theirs, item.theirs, wish.slot, wish.modified)
        if made.unreadable:
            self.done.unreadable += 1
            return
        if made.push is not None:
            try:
                etag, theirs = self.client.put(self._url(item.path), made.push, etag, ICS), made.push
            except Fault as fault:
                if fault.kind != "stale" or wish.uid in self.tried_again:
                    raise
                self.tried_again.add(wish.uid)
                self._changed_there(wish.uid)
                return
            self.done.pushed += 1
        if made.back:
            self.done.backs.append((wish.uid, made.back))
        self.done.lost += [(wish.uid, text) for text in made.lost]
        self._remember(wish, item.path, etag, theirs)

    def _remember(self, wish: Wish, path: str, etag: str, theirs: bytes) -> None:
        if not etag:  # the server may have written it otherwise
            found = syncing.one(self.client, self.target.url, path)
            etag, theirs = found.etag, found.data or theirs
        self.done.items[wish.uid] = Kept(wish.uid, path, etag, wish.text, theirs)

    def _url(self, path: str) -> str:
        return urljoin(self.target.url, path)


def _is_done(wish: Wish) -> bool:
    """Is this a task that is ticked off here? One that no calendar has is not written there."""
    told = ics_back.read(wish.text, wish.slot)
    return told is not None and told.status != "open"

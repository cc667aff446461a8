"""What the user does with feeds and their articles: follow, look, share, write about them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from models import clock, feed_letters, feeds, opml
from models.errors import Problem
from models.feeds import Entry, Item
from models.formats.feed import web_address
from models.words import listed, tr, trn
from ui import doing, doing_letters, feed_watch, tips, written
from ui.doing_events import Languages
from ui.links import open_link

if TYPE_CHECKING:
    from ui.dialogs.feeds import FeedsDialog
    from ui.dialogs.follow_feed import FollowDialog
    from ui.dialogs.write import WriteDialog
    from ui.window import Window


def follow(window: "Window", person: tuple[int, str] | None = None, address: str = "") -> "FollowDialog | None":
    """Ask for the address of a feed, look for it there, and follow it. None where feeds are not turned on."""
    from ui.dialogs.follow_feed import FollowDialog

    if not _is_on(window):
        return None
    dialog = FollowDialog(window, Entry(None, address, "", person[0] if person else None, person[1] if person else ""))
    dialog.accepted.connect(lambda: _keep(window, dialog.entry))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def edit(window: "Window", number: int) -> "FollowDialog":
    """Ask for changes to a feed."""
    from ui.dialogs.follow_feed import FollowDialog

    dialog = FollowDialog(window, feeds.get(number))
    dialog.accepted.connect(lambda: _keep(window, dialog.entry))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _keep(window: "Window", entry: Entry) -> None:
    is_new = entry.id is None
    _do(window, partial(feeds.save, entry), tr("You follow {title}.", title=entry.title) if is_new else tr("Changed."))
    if is_new:
        feed_watch.of(window).look()


def leave(window: "Window", ids: list[int]) -> None:
    """Follow these feeds no longer; the notice offers to take it back."""
    _do(window, partial(feeds.leave, ids), trn("You no longer follow it.", "You no longer follow them.", len(ids)))


def show(window: "Window") -> "FeedsDialog":
    """Show all feeds that are followed."""
    from ui.dialogs.feeds import FeedsDialog

    dialog = FeedsDialog(window)
    dialog.show()
    return dialog


def look(window: "Window") -> None:
    """Fetch all feeds now, if the user has turned that on."""
    if _is_on(window):
        feed_watch.of(window).look(by_user=True)


def _is_on(window: "Window") -> bool:
    if feeds.is_on():
        return True
    window.show_page("settings").feeds.ask()
    window.say(tr("Nothing is fetched before you turn it on here."))
    return False


def export_list(window: "Window") -> None:
    """Ask for a file, and write the feeds of the sector for other readers."""
    file = doing.ask_file(window, tr("Export feeds"), "feeds.opml", tr("List of feeds (*.opml)"))
    if file:
        try:
            count = opml.write(file)
        except Problem as problem:
            window.show_problem(problem)
        else:
            text = trn("{n} feed is in “{file}”.", "{n} feeds are in “{file}”.", count, file=file.name)
            written.tell(window, text, file)


def import_list(window: "Window") -> None:
    """Ask for a list of feeds that another reader wrote, and follow those."""
    kinds = tr("List of feeds (*.opml *.xml)")
    name, _ = QFileDialog.getOpenFileName(window, tr("Import feeds"), str(Path.home()), kinds)
    if not name:
        return
    try:
        found = opml.read(Path(name))
    except Problem as problem:
        window.show_problem(problem)
        return
    if not found:
        window.say(tr("It names no feed that you do not follow already."))
        return
    name = Path(name).name
    question = trn("Follow the feed that “{file}” names?", "Follow the {n} feeds that “{file}” names?", len(found), file=name)
    if doing.ask(window, question, listed(entry.title for entry in found[:12]), tr("Follow")):
        _do(
            window,
            partial(opml.follow, found),
            trn("You follow {n} feed more.", "You follow {n} feeds more.", len(found)),
        )
        feed_watch.of(window).look()


# --- articles ---


def open_page(window: "Window", item: Item) -> None:
    """Show an article's page in the browser; nothing else is opened."""
    if web_address(item.link):
        open_link(item.link, window)


def share(window: "Window", item: Item) -> "WriteDialog":
    """Choose whom an article may interest, and pass it on."""
    from ui.dialogs.write import Writing

    tips.learned("watch")
    day = clock.today()
    words = Languages(lambda language: feed_letters.letter(item, language))
    writing = Writing(
        tr("Share {title}", title=item.title[:60]), words.letter(), feeds.whom(item, day),
        [lambda ids: feed_letters.shared(item, ids, day)], wordings=words.fill,
    )  # fmt: skip
    return doing_letters.show(window, writing)


def write(window: "Window", item: Item) -> "WriteDialog":
    """Write to somebody about what they wrote."""
    return doing_letters.write(window, [item.person], "publication", [lambda _: feeds.mark([item.id])])


def _do(window: "Window", do: partial, text: str) -> None:
    try:
        do()
    except Problem as problem:
        window.show_problem(problem)
    else:
        window.say(text, undo=True)

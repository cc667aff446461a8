"""Opening a database for the window: the user's own, or the demo's; and what is shown when it cannot be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models import clock, database, phones, settings
from models.errors import Earlier, Problem, Unchecked, Unusable
from models.passphrase import Locked
from models.words import short_day, short_time, tr
from ui import language
from ui.widgets.labels import EmptyState, PlainLabel, button

if TYPE_CHECKING:
    from models.backups import Copy
    from ui.window import Window


def open_file(path: Path, demo: bool, checked: bool = False) -> None:
    """Open a database; the demo's is made anew. Raises Problem: what to do about it, not_opened() knows.

    checked  it was looked through a moment ago
    """
    if demo:
        from models import demo as invented

        _remove(path)
        database.open(path)
        for _ in invented.build(clock.now(), language.current()):
            pass
    else:
        database.open(path, hurried=True, checked=checked)
    phones.region = settings.get(settings.COUNTRY)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def ask_passphrase(window: "Window", path: Path) -> None:
    """Open an encrypted database with what the keyring holds, or cover the window and ask for its passphrase."""
    from models import encryption
    from ui.locking import Cover

    if encryption.unlock_remembered(path):
        window.open_database(path)
        return

    def opened() -> None:
        cover.lift()
        window.open_database(path)

    def choose() -> None:
        file = _ask_file(window, tr("Open"), path.parent)
        if file:
            cover.lift()
            _open_other(window, file)

    other, leave = button(tr("Choose another file…")), button(tr("Quit"))
    other.clicked.connect(choose)
    leave.clicked.connect(window.close)
    cover = Cover(window, path, opened, (other, leave))
    window.show()


def _ask_file(window: "Window", title: str, folder: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    text, _ = QFileDialog.getOpenFileName(window, title, str(folder), tr("Keepwarm database (*.db)"))
    return Path(text) if text else None


def _open_other(window: "Window", file: Path) -> None:
    from ui import instance

    instance.listen(window, file)
    window.open_database(file)


def read_ahead(window: "Window") -> None:
    """Begin what the first moments need not: the days that people work, the calendar file, the calendar account, the feeds."""
    from models import calendar_accounts, clock_doubt, workdays
    from models.connection import db

    if db.is_closed():
        return
    workdays.load_soon(settings.get(settings.COUNTRY), clock.today())
    if settings.get(settings.CALENDAR_FILE):
        from ui import kept_file

        kept_file.follow(window)
    if calendar_accounts.all_():
        from ui import calendar_sync

        calendar_sync.of(window).follow()
    follow_lock(window)
    doubt = "" if window.demo else clock_doubt.doubt(clock.now())
    if doubt:
        window.say(doubt)
    if window.backing_up is None:
        from ui.backing_up import BackingUp

        window.backing_up = BackingUp(window)
    window.backing_up.follow()
    if settings.get(settings.WATCH):
        from ui import feed_watch

        feed_watch.of(window).follow()


def pause(window: "Window") -> list:
    """Stop what asks the file by itself, a copy that is being made too; return what there was, to follow() again."""
    for each in (window.calendar_sync, window.feed_watch):
        if each:
            each.stop()
    if window.backing_up:
        window.backing_up.give_up()
    return [one for one in (window.calendar_sync, window.feed_watch, window.backing_up) if one]


def follow_lock(window: "Window") -> None:
    """Have a lock where the file is encrypted."""
    from models.passphrase import salt_of

    if window.lock is None and salt_of(database.path()):
        from ui.locking import Lock

        window.lock = Lock(window)
    if window.lock is not None:
        window.lock.follow()


def start_demo(window: "Window") -> None:
    """Leave the user's own database for the demo's; nothing of it is mixed."""
    _reopen(window, database.default_path().with_name("demo.db"), True)


def leave_demo(window: "Window") -> None:
    """Go back to the user's own database."""
    _reopen(window, window.own_file or database.default_path(), False)


def _reopen(window: "Window", path: Path, demo: bool) -> None:
    """Show a database in a new window instead of this one, unless another program shows it: then that one comes to the front."""
    from ui import instance

    if instance.hand_over(path, []):
        return
    own_file = database.path() if demo else None
    instance.stop(window)
    database.close()
    _successor(window, demo, own_file, path).open_database(path)


def renew(window: "Window", page: str) -> "Window":
    """Show the same data in a new window, whose texts are all in the language that is current now; return it."""
    from ui import instance

    instance.stop(window)
    fresh = _successor(window, window.demo, window.own_file, database.path())
    fresh.begin(page)
    return fresh


def _successor(window: "Window", demo: bool, own_file: Path | None, path: Path) -> "Window":
    """Return a new window in the place of this one, which closes."""
    from ui import instance
    from ui.window import Window

    fresh = Window(demo)
    fresh.own_file = own_file
    fresh.setGeometry(window.geometry())
    fresh.show()
    instance.listen(fresh, path)
    if window.lock is not None:
        window.lock.stop()
    window.leaving = True
    window.close()
    window.deleteLater()
    return fresh


def show_banner(window: "Window") -> None:
    """Say above the pages that these people are invented, or that nothing can be written."""
    if window.banner is not None:
        window.banner.deleteLater()
        window.banner = None
    if window.demo:
        said = tr("These people are invented. Try anything: your own data are elsewhere.")
        out = button(tr("Back to my own data"))
        out.clicked.connect(lambda: leave_demo(window))
    elif database.is_read_only():
        said = tr("This file can only be read: nothing is kept of what you change here.")
        out = button(tr("Choose another file…"))
        out.clicked.connect(lambda: _leave_for_another(window))
    else:
        return
    window.banner = QFrame()
    window.banner.setObjectName("banner")
    row = QHBoxLayout(window.banner)
    row.setContentsMargins(24, 6, 24, 6)
    row.addWidget(PlainLabel(said, "strong", wrap=True), 1)
    row.addWidget(out)
    window.banner_place.insertWidget(0, window.banner)


def _leave_for_another(window: "Window") -> None:
    file = _ask_file(window, tr("Open"), database.path().parent)
    if file:
        _reopen(window, file, False)


def not_opened(window: "Window", path: Path, problem: Problem) -> None:
    """Do what a database needs before it can be opened, or show why it cannot."""
    if isinstance(problem, Locked):
        ask_passphrase(window, path)
        return
    window.show()
    if isinstance(problem, Earlier):
        _bring_forward(window, path)
    elif isinstance(problem, Unchecked):
        _check(window, path)
    else:
        show_failure(window, path, problem)


def _bring_forward(window: "Window", path: Path) -> None:
    """Bring the file of an earlier version forward to this one, then open it."""
    from ui import apart

    apart.run(
        window,
        tr("Making your file ready for this version"),
        database.upgrading,
        path,
        str(tr("before the upgrade")),
        done=lambda _: window.open_database(path),
        failed=lambda problem: show_failure(window, path, problem),
    )


def _check(window: "Window", path: Path) -> None:
    """Look a file through that was not closed, then open it."""
    from ui import apart

    apart.run(
        window,
        tr("Checking your file, which was not closed"),
        database.checking,
        path,
        done=lambda _: window.open_database(path, checked=True),
        failed=lambda problem: show_failure(window, path, problem),
    )


def show_failure(window: "Window", path: Path, problem: Problem) -> None:
    """Show why the database could not be opened, and what can be done: first of all, the newest good backup."""
    from models import backups

    def show(copy: "Copy | None" = None) -> None:
        _show_failure(window, path, problem, copy)

    if isinstance(problem, Unusable) and backups.taken(path):
        from ui import apart

        title = tr("Looking for the newest good backup")
        apart.run(window, title, backups.finding, path, done=show, failed=lambda _: show(), cancelled=show)
    else:
        show()


def _show_failure(window: "Window", path: Path, problem: Problem, copy: "Copy | None") -> None:
    from models import backups

    advice = f"{problem.advice}\n\n{_offer(copy)}" if copy else problem.advice
    newest = button(tr("Put that backup back"), "primary")
    again, other = button(tr("Try again"), "" if copy else "primary"), button(tr("Choose another file…"))
    back, leave = button(tr("Restore a backup…")), button(tr("Quit"))
    state = EmptyState(problem.title, advice, [newest, again, other, back, leave] if copy else [again, other, back, leave])
    page = QWidget()
    QVBoxLayout(page).addWidget(state)
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)

    def retry(file: Path) -> None:
        window.stack.removeWidget(page)
        page.deleteLater()
        _open_other(window, file)

    def choose() -> None:
        file = _ask_file(window, tr("Open"), path.parent)
        if file:
            retry(file)

    def restore(file: Path | None) -> None:
        if file:
            _replace(window, path, file, lambda: retry(path))

    copies = backups.folder(path)
    newest.clicked.connect(lambda: restore(copy.file))
    again.clicked.connect(lambda: retry(path))
    other.clicked.connect(choose)
    back.clicked.connect(lambda: restore(_ask_file(window, tr("Restore"), copies if copies.is_dir() else path.parent)))
    leave.clicked.connect(window.close)


def _replace(window: "Window", path: Path, copy: Path, opens: Callable[[], object]) -> None:
    """Put a copy in the place of a file that cannot be opened, call `opens()`, and say where that one is."""
    from models import restoring
    from ui import apart, written

    def done(aside: Path) -> None:
        opens()
        text = tr("Restored. The file that could not be opened is kept as “{file}”.", file=aside.name)
        written.tell(window, text, aside)

    apart.run(window, tr("Restore"), restoring.replacing, path, copy, done=done)


def _offer(copy: "Copy") -> str:
    day, hour = short_day(copy.at.date()), short_time(copy.at.time())
    return tr("The newest good backup is of {day}, {hour}: {what}.", day=day, hour=hour, what=copy.holding.words())

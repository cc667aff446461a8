"""Work that takes long: a generator of models/ in a process of its own, or driven in slices by the event loop."""

import multiprocessing
import pickle
import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from models import child
from models.errors import Problem, Unusable
from models.words import tr, trn
from ui.widgets.labels import PlainLabel, button

POLL_MS = 50
SLICE_S = 0.012
LIMIT_S = 600  # a child that is not done by then is stopped
MOMENT_MS = 300  # what takes no longer shows no progress


class Job(QObject):
    """Runs `function(*arguments)`, a generator function of models/, in a child process.

    Function, arguments and what the generator returns must be picklable; it yields (done, total). One of `finished(value)`,
    `failed(Problem)` or `cancelled()` is emitted at the end. cancel() kills the child at once, whatever it is stuck in.

    The answer comes over in pieces, but is unpacked in one go: thousands of objects should pack themselves in pieces too, as
    models.import_files.Records does. After `limit_s` seconds the child is stopped, however busily it tells how far it is.
    A child that opens the user's file is given the `keys` of models.passphrase; one that reads files from outside is not.
    `memory` is what it may take, in bytes. `cut_off` is told where a child that does more than read ends without an answer.
    """

    progressed = Signal(object, object)  # done, total: they may be larger than a C int
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        function: Callable[..., Generator],
        *arguments: Any,
        parent: QObject | None = None,
        limit_s: float = LIMIT_S,
        keys: dict[bytes, bytes] | None = None,
        cut_off: Problem | None = None,
        memory: int = child.MEMORY,
    ) -> None:
        super().__init__(parent)
        self._limit_s, self._cut_off = limit_s, cut_off
        self._packed = bytearray()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=child.work, args=(theirs, function, arguments, keys or {}, memory), daemon=True)
        self._theirs = theirs
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        """Start the child."""
        self._process.start()
        self._theirs.close()
        self._end_at = time.monotonic() + self._limit_s
        self._timer.start()

    def cancel(self) -> None:
        """Stop the child now; nothing of it is kept."""
        if self._timer.isActive():
            self._stop()
            self.cancelled.emit()

    def _poll(self) -> None:
        """Take what came, for one slice at the most."""
        until, step = time.monotonic() + SLICE_S, None
        try:
            while time.monotonic() < until and self._pipe.poll():
                kind, value = self._pipe.recv()
                if kind == "progress":
                    step = value
                elif kind == "piece":
                    self._packed += value
                else:
                    self._end_with(kind, value)
                    return
        except (EOFError, OSError):
            self._fail(tr("Reading stopped: the file asked for more memory than it should"))
            return
        if time.monotonic() > self._end_at:
            self._fail(tr("This took too long and was stopped"))
            return
        self._timer.setInterval(0 if self._packed else POLL_MS)
        if step is not None:
            self.progressed.emit(*step)

    def _end_with(self, kind: str, value: Any) -> None:
        self._stop()
        if kind == "done":
            packed, self._packed = self._packed, bytearray()
            self.finished.emit(pickle.loads(packed))  # noqa: S301 (our own child process packed it)
        elif kind == "problem":
            self.failed.emit(Problem(*value))
        elif kind == "unusable":
            self.failed.emit(Unusable(*value))
        else:
            self.failed.emit(Problem(tr("Something went wrong while reading"), tr("Nothing was changed.")))
            raise RuntimeError(f"in the child process:\n{value}")

    def _fail(self, title: str) -> None:
        self._stop()
        self.failed.emit(self._cut_off or Problem(title, tr("Nothing was changed. Try a smaller part of the file.")))

    def _stop(self) -> None:
        self._timer.stop()
        if self._process.is_alive():
            self._process.kill()
        self._process.join(2)
        self._pipe.close()
        if self._process.exitcode is not None:
            self._process.close()
        self.setParent(None)  # it goes with whoever still asks for it, not with the page


def time_left(done: int, total: int, started: float) -> str:
    """Return about how long it still takes, in words; "" while that cannot be told."""
    spent = time.monotonic() - started
    if done <= 0 or total <= 0 or spent < 1 or done >= total:
        return ""
    seconds = round(spent * (total - done) / done)
    if seconds < 60:
        return trn("{n} s left", "{n} s left", max(1, seconds))
    return trn("{n} min left", "{n} min left", round(seconds / 60))


class Progress(QDialog):
    """A modal bar with what is left of the time."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(420)
        self._started = time.monotonic()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)  # how far it is nobody knows yet
        self.bar.setAccessibleName(title)
        self._left = PlainLabel("", "small")
        self.cancel_button = button(tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._left, 1)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "section", wrap=True))
        column.addWidget(self.bar)
        column.addLayout(row)
        self.finished.connect(self._give_back)

    def start(self) -> None:
        """Keep clicks and keys from the windows, and show the progress where it takes more than a moment."""
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # modal it is all the same
        self.show()
        QTimer.singleShot(MOMENT_MS, self, self._appear)

    def _appear(self) -> None:
        if self.isVisible():
            self.hide()
            self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
            self.show()

    def _give_back(self) -> None:
        """Have the keys go to the window again: where it got the focus while this kept it away, Qt gives it to none (X11)."""
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if active and QApplication.activeWindow() is None and self.parentWidget():
            self.parentWidget().activateWindow()

    def tell(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 says that it cannot be known."""
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(round(1000 * done / total) if total else 0)
        self._left.setText(time_left(done, total, self._started))

    def can_cancel(self, can: bool) -> None:
        """Say whether there is a way back: without one, neither Cancel nor Esc ends it."""
        self.cancel_button.setVisible(can)

    def reject(self) -> None:
        """Cancel, where that can be."""
        if not self.cancel_button.isHidden():
            super().reject()


class Driver(Progress):
    """Steps a storing generator from the event loop, behind a modal progress. Cancel closes it, which takes everything back."""

    done_ = Signal(object)  # what the generator returned
    failed = Signal(object)  # a Problem

    def __init__(
        self, title: str, generator: Generator[tuple[int, int], None, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._generator = generator
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Show the progress and begin."""
        super().start()
        self._timer.start()

    def _step(self) -> None:
        until = time.monotonic() + SLICE_S
        try:
            done, total = next(self._generator)
            while time.monotonic() < until:
                done, total = next(self._generator)
        except StopIteration as stop:
            self._close()
            self.done_.emit(stop.value)
            return
        except Problem as problem:
            self._close()
            self.failed.emit(problem)
            return
        except BaseException:
            self._close()
            raise
        self.tell(done, total)

    def reject(self) -> None:
        """Cancel: what was stored so far is taken back."""
        if not self.cancel_button.isHidden():
            self._timer.stop()
            self._generator.close()
        super().reject()

    def _close(self) -> None:
        self._timer.stop()
        self.accept()


def drive(
    parent: QWidget,
    title: str,
    generator: Generator[tuple[int, int], None, Any],
    done: Callable[[Any], object],
    failed: Callable[[Problem], object],
    cancelled: Callable[[], object] = lambda: None,
) -> Driver:
    """Step a storing generator behind a modal progress, then call `done(what it returned)` or `failed(problem)`.

    When the user cancels, what was stored is taken back and `cancelled()` is called.
    """
    driver = Driver(title, generator, parent)
    driver.done_.connect(done)
    driver.failed.connect(failed)
    driver.rejected.connect(cancelled)
    driver.finished.connect(driver.deleteLater)
    driver.start()
    return driver


def attend(
    parent: QWidget,
    title: str,
    job: Job,
    done: Callable[[Any], object],
    failed: Callable[[Problem], object],
    cancelled: Callable[[], object] | None = None,
) -> Progress:
    """Start a job behind a modal progress; then call `done(what it returned)` or `failed(problem)`.

    With `cancelled` the user may end the job until it says that all is done, and it is called then; without, it goes to its end.
    """
    progress = Progress(title, parent)
    progress.can_cancel(cancelled is not None)
    if cancelled is not None:
        job.progressed.connect(lambda done, total: progress.can_cancel(not total or done < total))
        progress.rejected.connect(job.cancel)
        job.cancelled.connect(cancelled)
    job.progressed.connect(progress.tell)
    for ended, told in ((job.finished, done), (job.failed, failed)):
        ended.connect(progress.accept)
        ended.connect(told)
    progress.finished.connect(progress.deleteLater)
    progress.start()
    job.start()
    return progress

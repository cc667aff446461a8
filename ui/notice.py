"""The strip that says what happened, with Undo, and shows problems with what to do about them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import Problem
from models.words import tr
from ui.widgets.labels import PlainLabel, button, mirrored
from ui.widgets.spoken import tell

SHOWN_MS, READ_MS = 8000, 80  # at least, and for each letter
EDGE, ABOVE = 24, 8  # pixels free around it where rows are kept clear
LEAST_HEIGHT = 56  # of one line, of two, of a title with advice, with a button or without


class Notice(QFrame):
    """One message at a time, over the lower edge of its parent. A problem stays until it is put away.

    covers  emitted with the height that is to be kept clear of all else at the lower edge: a problem stays, and hides no row
    """

    covers = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._title = PlainLabel("", "strong", wrap=True)
        self._advice = PlainLabel("", wrap=True)
        self.undo = button(tr("Undo"), tooltip="Ctrl+Z")
        self.undo.clicked.connect(self._undo)
        self.close_ = button("×", name=tr("Put this message away"))
        self.close_.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(*mirrored(16, 8, 8, 8))
        row.addLayout(texts, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._fade)
        self._take_back: Callable[[], object] | None = None
        self._held, self._later = False, self.hide
        self._stays = False
        self.hide()

    def say(self, text: str, undo: bool | Callable[[], object] = False, verb: str = "") -> None:
        """Say what happened, for some seconds; with `undo`, offer to take it back: the last change, or by calling `undo`.

        verb  what the button says instead of Undo
        """
        if self._held:
            self._later = partial(self.say, text, undo, verb)
            return
        self._take_back = undo if callable(undo) else None
        self.undo.setText(verb or tr("Undo"))  # before the height is told: how much room the text has depends on it
        self.undo.setAccessibleName(self.undo.text())
        self.undo.setToolTip("" if self._take_back else "Ctrl+Z")
        self._stays = False
        self._show(text, "", bool(undo))
        self._timer.start(max(SHOWN_MS, READ_MS * len(text)))

    def show_problem(self, problem: Problem) -> None:
        """Show a problem and what to do, until it is put away."""
        if self._held:
            self._later = partial(self.show_problem, problem)
            return
        self._timer.stop()
        self._stays = True
        self._show(problem.title + ".", problem.advice, False)

    def hold(self) -> None:
        """Hide and forget what is said: it may name somebody. What is to be said from now on waits for release()."""
        self._held, self._later = True, self.hide
        self._timer.stop()
        self._take_back = None
        self.hide()
        self._title.setText("")
        self._advice.setText("")
        self.setAccessibleName("")

    def release(self) -> None:
        """Say what was to be said last since hold()."""
        self._held = False
        self._later()

    def _show(self, title: str, advice: str, undo: bool) -> None:
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.undo.setVisible(undo)
        self.setAccessibleName(f"{title} {advice}".strip())
        self.show()
        self.place()
        self.raise_()
        tell(self, self.accessibleName())

    def text(self) -> str:
        """Return what is said now, "" when nothing is shown."""
        return f"{self._title.text()} {self._advice.text()}".strip() if self.isVisible() else ""

    def place(self) -> None:
        """Sit at the lower edge of the parent, in the middle."""
        room = self.parentWidget().rect()
        width = min(640, room.width() - 48)
        self.setFixedWidth(width)
        layout = self.layout()
        layout.invalidate()
        self.setFixedHeight(max(LEAST_HEIGHT, layout.heightForWidth(width)))
        self.move((room.width() - width) // 2, room.height() - self.height() - EDGE)
        self._tell_covered()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_covered()

    def _tell_covered(self) -> None:
        stays = self._stays and not self.isHidden()
        self.covers.emit(self.height() + EDGE + ABOVE if stays else 0)

    def _undo(self) -> None:
        from ui import doing

        self.hide()
        if self._take_back:
            self._take_back()
        else:
            doing.turn(self.window(), "undo")

    def _fade(self) -> None:
        if self.isVisible() and (self.hasFocus() or self.undo.hasFocus() or self.close_.hasFocus()):
            self._timer.start()
        else:
            self.hide()

"""Putting a backup back: the copies that there are, and for the chosen one what it holds and what would differ."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models import backup_plan, backups, database, encryption, passphrase, restoring
from models.errors import Problem
from models.restoring import Difference
from models.soundness import Holding
from models.words import short_day, tr
from ui.dialogs.answers import Answers
from ui.dialogs.room import open_at, side_width
from ui.job import Job
from ui.locking import ShowTyped, passphrase_line
from ui.widgets.labels import Panel, PlainLabel, button, scrolled

if TYPE_CHECKING:
    from ui.window import Window

LIST_WIDTH = 300


class RestoreDialog(QDialog):
    """When accepted, `file` is the copy to put back."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Restore a backup"))
        open_at(self, 820, 520)
        self.file: Path | None = None
        self._job: Job | None = None
        self.list = QListWidget()
        self.list.setObjectName("chapters")
        self.list.setFixedWidth(side_width(self, LIST_WIDTH))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Backups, the newest first"))
        for copy in backups.taken():
            self._add(copy)
        self.list.currentItemChanged.connect(
            lambda item, _: self._look(item.data(Qt.ItemDataRole.UserRole) if item else None)
        )
        self.other = button(tr("Another file…"))
        self.other.clicked.connect(self._choose)
        self.restore_ = button(tr("Restore"), "primary")
        self.restore_.clicked.connect(self.accept)
        leave = button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._lay_out(leave)
        self.finished.connect(lambda _: self._stop())
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        if not self.list.count():
            self._say(tr("There is no backup yet"), [tr("Choose one that you keep elsewhere.")])
        (self.list if self.list.count() else self.other).setFocus()

    def _lay_out(self, leave: QPushButton) -> None:
        self.title = PlainLabel("", "section", wrap=True)
        self.says = PlainLabel("", wrap=True)
        self.says.longest = 20_000
        self.words: QLineEdit = passphrase_line(tr("Passphrase"))
        self.words.setPlaceholderText(tr("The passphrase of then"))
        self.words.returnPressed.connect(self._unlock)
        inner, panel = QWidget(), Panel()
        body = QVBoxLayout(inner)
        body.setContentsMargins(18, 16, 18, 16)
        body.setSpacing(10)
        self.shows = ShowTyped(tr("&Show the passphrase"), self.words)
        for each in (self.title, self.words, self.shows, self.says):
            body.addWidget(each)
        body.addStretch(1)
        panel.body.addWidget(scrolled(inner))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.list)
        top.addWidget(panel, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addWidget(Answers([self.restore_], leave), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top, 1)
        column.addWidget(
            PlainLabel(tr("What you have now is copied first, so that this can be taken back too."), "small", wrap=True)
        )
        column.addLayout(foot)

    def _add(self, copy: Path) -> QListWidgetItem:
        named = backup_plan.parse(copy.name)
        text = copy.name
        if named:
            hour = QLocale().toString(named.at.time(), QLocale.FormatType.ShortFormat)
            text = " · ".join(filter(None, (f"{short_day(named.at.date())}, {hour}", named.why)))
        item = QListWidgetItem(text, self.list)
        item.setData(Qt.ItemDataRole.UserRole, copy)
        return item

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Restore"), str(backups.folder()), tr("Keepwarm database (*.db)")
        )
        if name:
            self.list.setCurrentItem(self._add(Path(name)))
            self.list.show()

    # --- what the chosen one is ---

    def _look(self, copy: Path | None) -> None:
        self._stop()
        self.file = None
        if copy is None:
            return
        if passphrase.is_locked(copy):
            self._say(
                tr("This copy has another passphrase"),
                [tr("It is the one that was in use when the copy was taken.")],
                asks=True,
            )
            return
        self._say(tr("Looking…"), [])
        self._job = Job(restoring.comparing, copy, database.path(), parent=self, keys=passphrase.held())
        self._job.finished.connect(lambda found: self._found(copy, *found))
        self._job.failed.connect(self._refused)
        self._job.start()

    def _found(self, copy: Path, holding: Holding, difference: Difference) -> None:
        self._job = None
        self.file = copy
        self._say(
            holding.words(),
            [tr("If you put it back:"), *(f"• {line}" for line in difference.lines())],
            may=bool(difference),
        )

    def _refused(self, problem: Problem) -> None:
        self._job = None
        self._say(problem.title, [problem.advice])

    def _say(self, title: str, lines: list[str], may: bool = False, asks: bool = False) -> None:
        self.title.setText(title)
        self.says.setText("\n\n".join(lines))
        self.words.setVisible(asks)
        self.shows.setVisible(asks)
        self.restore_.setEnabled(may)

    def _unlock(self) -> None:
        copy = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        try:
            encryption.unlock(copy, self.words.text())
        except Problem as problem:
            self._say(problem.title, [problem.advice], asks=True)
            self.words.selectAll()
        else:
            self.words.clear()
            self._look(copy)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

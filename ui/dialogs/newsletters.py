"""All newsletters and what was sent of each. It stays open beside the window."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from models import newsletters
from models.newsletters import Entry, Sent
from models.words import short_day, tr, trn
from ui import changes, doing_newsletters
from ui.dialogs.room import open_at, side_width
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.labels import Panel, PlainLabel, button
from ui.widgets.text_edit import TextEdit
from ui.widgets.two_lines import TwoLinesDelegate

if TYPE_CHECKING:
    from ui.window import Window

LIST_WIDTH = 320
_TABLES = frozenset({"newsletter", "issue", "network"})


class NewslettersDialog(QDialog):
    """Newsletters at one side, their issues at the other. Enter writes the next issue, E edits, N adds, Delete deletes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window_ = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Newsletters"))
        open_at(self, 860, 560)
        self.model = RowsModel(_newsletter_text, self)
        self.list = RowsView(self.model, TwoLinesDelegate(_newsletter_lines, self), tr("Newsletters"))
        self.list.opened.connect(lambda row: doing_newsletters.write(window, row.id))
        self.list.became_current.connect(self._show_issues)
        self.list.installEventFilter(self)
        self.issue_model = RowsModel(_issue_text, self)
        self.issues = RowsView(self.issue_model, TwoLinesDelegate(_issue_lines, self), tr("Issues"))
        self.issues.became_current.connect(self._show_text)
        self.text = TextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The issue as it was sent"))
        self.nothing = PlainLabel("", "muted", wrap=True)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(self._left())
        columns.addLayout(self._right(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.addLayout(columns)
        changes.happened.connect(self._follow)
        self._read()
        self.list.setFocus()

    def _left(self) -> QVBoxLayout:
        add = button(tr("New…"), "quiet", "N")
        add.clicked.connect(lambda: doing_newsletters.new(self.window_))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Newsletters"), "section"), 1)
        head.addWidget(add)
        panel = Panel()
        panel.setFixedWidth(side_width(self, LIST_WIDTH))
        self.nobody = PlainLabel(
            tr("None yet. A short letter at a regular time keeps many warm: choose who gets it, and how often."),
            "muted",
            True,
        )
        self.nobody.setContentsMargins(14, 12, 14, 12)
        panel.add_list(self.nobody, self.list)
        panel.body.setContentsMargins(1, 1, 1, 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(panel, 1)
        return column

    def _right(self) -> QVBoxLayout:
        self.write = button(tr("Write the next issue…"), "primary", "Enter")
        self.edit, self.delete = button(tr("Edit…"), tooltip="E"), button(tr("Delete"), tooltip=tr("Delete"))
        self.write.clicked.connect(lambda: doing_newsletters.write(self.window_, self.list.current().id))
        self.edit.clicked.connect(lambda: doing_newsletters.edit(self.window_, self.list.current().id))
        self.delete.clicked.connect(lambda: doing_newsletters.delete(self.window_, self.list.current().id))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Sent"), "section"), 1)
        for each in (self.edit, self.delete, self.write):
            head.addWidget(each)
        panel = Panel()
        self.nothing.setContentsMargins(14, 12, 14, 12)
        panel.add_list(self.nothing, self.issues)
        panel.body.setContentsMargins(1, 1, 1, 1)
        panel.setFixedHeight(180)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(panel)
        column.addWidget(self.text, 1)
        return column

    # --- showing ---

    def _follow(self, tables: set[str]) -> None:
        if tables & _TABLES:
            self._read()

    def _read(self) -> None:
        rows = newsletters.every()
        self.model.set_rows(rows)
        if rows and self.list.current() is None:
            self.list.choose(rows[0].id)
        self.list.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        for each in (self.write, self.edit, self.delete):
            each.setEnabled(bool(rows))
        self._show_issues(self.list.current())

    def _show_issues(self, entry: Entry | None) -> None:
        rows = newsletters.issues(entry.id) if entry else []
        self.issue_model.set_rows(rows)
        if rows and self.issues.current() is None:
            self.issues.choose(rows[0].id)
        self.issues.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        begun = entry is not None and newsletters.draft(entry.id) is not None
        self.nothing.setText(tr("No issue was sent yet. One is begun.") if begun else tr("No issue was sent yet."))
        self._show_text(self.issues.current())

    def _show_text(self, issue: Sent | None) -> None:
        self.text.setPlainText(issue.body if issue else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            row = self.list.current()
            acts = {
                Qt.Key.Key_E: lambda: doing_newsletters.edit(self.window_, row.id),
                Qt.Key.Key_Delete: lambda: doing_newsletters.delete(self.window_, row.id),
            }
            if event.key() == Qt.Key.Key_N:
                doing_newsletters.new(self.window_)
                return True
            if row and event.key() in acts:
                acts[event.key()]()
                return True
        return super().eventFilter(watched, event)


def _newsletter_lines(entry: Entry) -> tuple[str, str]:
    return entry.name, newsletters.about(entry)


def _newsletter_text(entry: Entry) -> str:
    return ", ".join(_newsletter_lines(entry))


def _issue_lines(issue: Sent) -> tuple[str, str]:
    day = short_day(date.fromisoformat(issue.sent_on))
    whom = trn("{day} · to one person", "{day} · to {n} people", issue.people_count, day=day)
    return issue.subject, whom


def _issue_text(issue: Sent) -> str:
    return ", ".join(_issue_lines(issue))

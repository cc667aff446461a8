"""Logging news of somebody, or of the user's own, or editing one."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models import clock, news, own_news
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.widgets.labels import day_edit
from ui.widgets.person_picker import PersonPicker
from ui.widgets.text_edit import TextEdit


class NewsDialog(FormDialog):
    """Asks whose news it is, what, and until when it is a reason to write."""

    def __init__(self, entry: news.Entry | own_news.Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Log news") if entry.id is None else tr("Edit news"), parent)
        self._entry = entry
        mine = isinstance(entry, own_news.Entry)
        self.whose = QComboBox()
        self.whose.addItem(tr("Somebody you know"), False)
        self.whose.addItem(tr("Yours, to be told"), True)
        self.whose.setCurrentIndex(int(mine))
        self.people = PersonPicker([] if mine or not entry.person_id else [(entry.person_id, entry.name)])
        self.kind = QComboBox()
        for kind in (*news.KINDS, *(["job"] if entry.kind == "job" else [])):
            self.kind.addItem(news.kind_name(kind), kind)
        self.kind.setMaxVisibleItems(self.kind.count())
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind)))
        self.what = QLineEdit(entry.title if mine else entry.new)
        self.what.setPlaceholderText(tr("In a few words: head of purchasing at Numéa…"))
        day = date.fromisoformat(entry.day) if mine else entry.day
        until = date.fromisoformat(entry.until) if mine else entry.until
        self.day, self.until = day_edit(day), day_edit(min(until, date(9999, 12, 31)))
        today = clock.today()
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.note = TextEdit(entry.note if mine else "")
        self.note.setPlaceholderText(tr("Optional: what you would say about it"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        for label, field in (
            (tr("Who&se"), self.whose), (tr("Wh&o"), self.people), (tr("&Kind"), self.kind), (tr("&What"), self.what),
            (tr("&Day"), self.day), (tr("&Fresh until"), self.until), (tr("N&ote"), self.note),
        ):  # fmt: skip
            self.form.addRow(label, field)
        self.whose.currentIndexChanged.connect(self._show_rows)
        for changed in (self.kind.currentIndexChanged, self.day.dateChanged):
            changed.connect(self._reckon_until)
        self._show_rows()
        (self.what if mine or entry.person_id else self.people).setFocus()

    def is_mine(self) -> bool:
        """Is it the user's own news?"""
        return self.whose.currentData()

    def _show_rows(self) -> None:
        new, mine = self._entry.id is None, self.is_mine()
        self.form.setRowVisible(self.whose, new)
        self.form.setRowVisible(self.people, not mine and new)
        self.form.setRowVisible(self.note, mine)

    def _reckon_until(self) -> None:
        day = news.fresh_until(self.kind.currentData(), self.day.date().toPython())
        self.until.setDate(QDate(day.year, day.month, day.day))

    def advice(self) -> str:
        if not self.is_mine() and self._entry.id is None and not self.people.chosen():
            return self.lacking(self.people, tr("Choose whose news it is: type a part of the name and press Enter."))
        if self.is_mine() and not self.what.text().strip():
            return self.lacking(self.what, tr("Say in a few words what it is."))
        return ""

    def result_news(self) -> news.Entry:
        """Return the news of somebody else, with what the form holds."""
        entry = self._entry if isinstance(self._entry, news.Entry) else news.new("other", 0, clock.today())
        entry.kind, entry.new = self.kind.currentData(), self.what.text().strip()
        entry.day, entry.until = self.day.date().toPython(), self.until.date().toPython()
        return entry

    def result_own(self) -> own_news.Entry:
        """Return the user's own news, with what the form holds."""
        entry = self._entry if isinstance(self._entry, own_news.Entry) else own_news.Entry()
        entry.kind, entry.title = self.kind.currentData(), self.what.text().strip()
        entry.note = self.note.toPlainText().strip()
        entry.day, entry.until = (edit.date().toString("yyyy-MM-dd") for edit in (self.day, self.until))
        return entry

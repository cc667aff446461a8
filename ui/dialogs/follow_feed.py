"""Following a feed: where it is, whose it is, and whom it may interest. A page's address is enough: its feeds are looked for."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models import feed_fetch, feeds, people
from models.errors import Problem
from models.feeds import Entry, Offer
from models.words import tr, unlisted
from ui.dialogs.form import FormDialog
from ui.job import Job
from ui.widgets.labels import PlainLabel
from ui.widgets.person_picker import PersonPicker

LIMIT_S = 60
LONGEST = 80


class FollowDialog(FormDialog):
    """When accepted, `entry` says what is to be followed. Nothing is fetched before the button is pressed."""

    def __init__(self, parent: QWidget | None, entry: Entry) -> None:
        title = tr("Follow a feed") if entry.id is None else tr("Edit a feed")
        super().__init__(title, parent, save=tr("Look for it") if entry.id is None else "")
        self.setMinimumWidth(560)
        self.entry = entry
        self._job: Job | None = None
        self.offers = QComboBox()
        self.address, self.name = QLineEdit(entry.url), QLineEdit(entry.title)
        self.address.setPlaceholderText(tr("https://… of a blog, a page or a feed"))
        self.found = QComboBox()
        self.people = PersonPicker([(entry.person, entry.name)] if entry.person is not None else [])
        self.tags = QLineEdit(", ".join(entry.tags))
        self.tags.setPlaceholderText(tr("ports, procurement"))
        remark = PlainLabel(tr("Without a person it is news of your sector, for those who have these tags."), "small", wrap=True)
        for box in (self.offers, self.found):  # however long an address is
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(20)
        for label, field in (
            (tr("From a &card"), self.offers), (tr("&Address"), self.address), (tr("&Which"), self.found),
            (tr("&Name"), self.name), (tr("Wh&ose"), self.people), (tr("&Tags"), self.tags),
        ):  # fmt: skip
            self.form.addRow(label, field)
        self.form.addRow(remark)
        self.form.setRowVisible(self.found, False)
        self.form.setRowVisible(self.name, entry.id is not None)
        self.address.setReadOnly(entry.id is not None)
        self._fill_offers()
        self.address.textEdited.connect(lambda _: self._forget())
        self.rejected.connect(self._leave_off)
        (self.address if entry.id is None else self.name).setFocus()

    def _fill_offers(self) -> None:
        offered = feeds.offers() if self.entry.id is None else []
        if not offered:
            self.form.setRowVisible(self.offers, False)
        self.offers.addItem(tr("Choose…"))
        for offer in offered:
            kind = tr("feed") if offer.is_feed else tr("web page")
            self.offers.addItem(f"{offer.name[:40]} · {offer.url[:LONGEST]} ({kind})", offer)
        self.offers.activated.connect(lambda _: self._take(self.offers.currentData()))

    def _take(self, offer: Offer | None) -> None:
        if offer is not None:
            self.address.setText(offer.url)
            self.people.choose([(offer.person, offer.name)])
            self._forget()

    def _forget(self) -> None:
        """Another address is meant: what was found at the first is not."""
        self.found.clear()
        self.form.setRowVisible(self.found, False)
        self.buttons.button(self.buttons.StandardButton.Save).setText(tr("Look for it"))

    # --- what was chosen ---

    def advice(self) -> str:
        if self._job is not None:
            return tr("Looking…")
        return "" if self.address.text().strip() else self.lacking(self.address, tr("Enter an address, or choose one."))

    def accept(self) -> None:
        """Look for feeds at the address; be done once one is chosen."""
        if self.entry.id is None and not self.found.count():
            self._job = Job(feed_fetch.find, self.address.text(), parent=self, limit_s=LIMIT_S)
            self._job.finished.connect(self._looked)
            self._job.failed.connect(self._say)
            self._job.start()
            self._set_busy(True)
            return
        if self.entry.id is None:
            self.entry.url, self.entry.title = self.found.currentData()
        else:
            self.entry.title = self.name.text().strip() or self.entry.title
        chosen = self.people.chosen()
        self.entry.person, self.entry.name = chosen[0] if chosen else (None, "")
        known = {tag.lower(): tag for tag in people.tags()}
        self.entry.tags = [known.get(tag.lower(), tag) for tag in unlisted(self.tags.text().replace(";", ","))]
        super().accept()

    def _looked(self, found: list[tuple[str, str]]) -> None:
        self._set_busy(False)
        self.found.clear()
        for url, title in found:
            self.found.addItem(f"{title[:LONGEST]} · {url[:LONGEST]}" if title else url[:LONGEST], (url, title or url))
        if len(found) == 1:
            self.accept()
            return
        self.form.setRowVisible(self.found, True)
        self.buttons.button(self.buttons.StandardButton.Save).setText(tr("Follow"))
        self.found.setFocus()

    def _say(self, problem: Problem) -> None:
        self._set_busy(False)
        self._advice.setText(f"{problem.title}. {problem.advice}")
        self._advice.show()

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self._advice.setText(tr("Looking…") if busy else "")
        self._advice.setVisible(busy)
        self.buttons.button(self.buttons.StandardButton.Save).setEnabled(not busy)

    def _leave_off(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

"""Beside a person: reach, what to remember, dates, networks, favours, people in common. All is edited where it stands."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from models import clock, field_advice, in_common, letters, people, phones, timeline
from models.connection import db
from models.formats.records import Address, Contact, Email, Phone, Url
from models.links import opened
from models.words import dotted, tr
from ui import doing
from ui.links import open_link, told
from ui.widgets.bonds import Bonds
from ui.widgets.contact_facts import day_words
from ui.widgets.in_place import Field, InPlace, Values
from ui.widgets.labels import LinkLabel, LongLabel, PlainLabel, button, clear, mirrored, plain_tooltip
from ui.widgets.value_rows import label_name

if TYPE_CHECKING:
    from ui.window import Window

WIDTH, COMMON_MS = 266, 120
SHOWN = {"phones": 20, "emails": 20, "urls": 20, "addresses": 10}
LABELS = {
    "phones": ("mobile", "work", "home", "fax", "other"), "emails": ("work", "home", "other"),
    "urls": ("work", "home", "other"), "addresses": ("home", "work", "other"),
}  # fmt: skip
DATES = ("birthday", "anniversary", "met_on")


class _Entry(QWidget):
    """A phone, e-mail, web page or address with its word."""

    reads_as = "Grouping"  # see ui/roles.py


class PersonSide(QWidget):
    """The column. `turned` tells the page when a field begins or ends to be edited."""

    def __init__(self, window: "Window", turned: Callable[[bool], None]) -> None:
        super().__init__()
        self._window, self._turned = window, turned
        self._person, self._shown = 0, Contact()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*mirrored(18, 22, 12, 18))
        self._column.setSpacing(4)
        self._later = QTimer(self, singleShot=True, interval=COMMON_MS)
        self._later.timeout.connect(self._show_common)

    def show_person(self, person_id: int, found: Contact) -> None:
        """Show this person; the place that had the focus has it again."""
        focused = self.focused_name()
        self._person, self._shown = person_id, found
        self.clear()
        self._reach(found)
        self._remember(found)
        self._dates(found)
        self._column.addWidget(Bonds(self._window, person_id))
        self.common = QVBoxLayout()
        self.common.setSpacing(4)
        self._column.addLayout(self.common)
        self._column.addStretch(1)
        self._later.start()
        self.focus_on(focused)

    def clear(self) -> None:
        """Show nobody."""
        self._later.stop()
        clear(self._column)

    def focused_name(self) -> str:
        """Return the name of the place that has the focus, "" for none."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self:
            if isinstance(widget, InPlace):
                return widget.objectName() if self.isAncestorOf(widget) else ""
            widget = widget.parentWidget()
        return ""

    def focus_on(self, name: str) -> None:
        """Give the focus to the place with this name, where there is one."""
        for number in range(self._column.count() if name else 0):
            place = self._column.itemAt(number).widget()
            if isinstance(place, InPlace) and place.objectName() == name:
                place.show()  # now: what is not shown yet takes no focus
                place.setFocus()

    # --- reach ---

    def _reach(self, found: Contact) -> None:
        self._section(tr("Reach"))
        for kind, most in SHOWN.items():
            for place, entry in enumerate(getattr(found, kind)[:most]):
                self._column.addWidget(self._entry(kind, entry, f"{kind} {place}"))
        add = button(tr("Add a phone or e-mail…"), "link")
        add.clicked.connect(lambda: self._add_menu().popup(add.mapToGlobal(add.rect().bottomLeft())))
        self._add = add
        self._column.addWidget(add)

    def _entry(self, kind: str, entry: Any, name: str) -> InPlace:
        """Return a phone, e-mail, web page or address, with its word above it."""
        holder = _Entry()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        label = label_name(entry.label or _word(kind))[:60]
        column.addWidget(PlainLabel(label, "small"))
        value, link = _value(kind, entry), _link(kind, entry)
        is_link = kind != "addresses" and bool(opened(link))
        shown = LinkLabel(value, "") if is_link else LongLabel(value, own_side=False)
        column.addWidget(shown)
        if not is_link:
            shown.setProperty("look", "note")
            shown.setIndent(0)
        if kind == "addresses":
            place = tr("Map of {address}", address=value[:80])
            where = button(tr("Map"), "link", tr("Opens openstreetmap.org in your browser"), place)
            where.clicked.connect(lambda: open_link(link, self))
            column.addWidget(where, 0, Qt.AlignmentFlag.AlignLeading)
        elif is_link:
            shown.clicked.connect(lambda: open_link(link, self))
            whole = told(link) if kind == "urls" else value
            plain_tooltip(shown, tr("{value} · Ctrl+C copies", value=whole))
        holder.setFocusProxy(shown)
        shown.setAccessibleName(f"{label} {value}")
        made = InPlace(name, holder, partial(_fields, kind, entry), _ADVICE.get(kind), removable=True)
        made.saved.connect(lambda values: self._keep(kind, entry, _made(kind, entry, values)))
        made.removed.connect(lambda: self._keep(kind, entry, None))
        made.turned.connect(self._turned)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(partial(self._menu, made, kind, entry))
        shown.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        copy = QShortcut(QKeySequence.StandardKey.Copy, made)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(partial(self._copy, value))
        return made

    def _copy(self, value: str) -> None:
        QApplication.clipboard().setText(value)
        self._window.say(tr("Copied: {value}", value=" ".join(value.split())[:80]))

    def _menu(self, place: InPlace, kind: str, entry: Any, at: QPoint) -> None:
        menu = QMenu(self)
        link, value = _link(kind, entry), _value(kind, entry)
        words = {
            "phones": tr("Call {number}", number=value),
            "emails": tr("Write"),
            "urls": tr("Open"),
            "addresses": tr("Map"),
        }
        if opened(link):
            menu.addAction(words[kind], lambda: open_link(link, self))
        number = phones.e164(value) if kind == "phones" else ""
        if number:
            menu.addAction(tr("Open in WhatsApp"), lambda: open_link(f"https://wa.me/{number.lstrip('+')}", self))
        menu.addAction(tr("Copy"), partial(self._copy, value))
        if kind in ("phones", "emails"):
            first = menu.addAction(tr("The one to use first"))
            first.setCheckable(True)
            first.setChecked(entry.preferred)
            first.triggered.connect(lambda on: self._prefer(kind, entry, on))
        menu.addSeparator()
        menu.addAction(tr("Edit"), place.edit)
        menu.addAction(tr("Remove"), place.removed.emit)
        menu.popup(place.mapToGlobal(at))

    def _prefer(self, kind: str, entry: Phone | Email, on: bool) -> None:
        def change(contact: Contact) -> Contact:
            entries = [replace(one, preferred=on and one == entry) for one in getattr(contact, kind)]
            return replace(contact, **{kind: entries})

        doing.change_person(self._window, self._person, change)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind, text in (
            ("phones", tr("Phone")), ("emails", tr("E-mail")), ("urls", tr("Web page")), ("addresses", tr("Address")),
        ):  # fmt: skip
            menu.addAction(text, partial(self.add, kind))
        return menu

    def add(self, kind: str) -> InPlace:
        """Let the user type a new phone, e-mail, web page or address where it will stand."""
        entry = {"phones": Phone(""), "emails": Email(""), "urls": Url(""), "addresses": Address()}[kind]
        entry.label = LABELS[kind][0] if kind != "urls" else ""
        made = InPlace(f"new {kind}", QWidget(), partial(_fields, kind, entry), _ADVICE.get(kind))
        made.saved.connect(lambda values: self._keep(kind, None, _made(kind, entry, values)))
        made.turned.connect(self._turned)
        made.turned.connect(lambda on: on or self._end_adding(made))
        self._column.insertWidget(self._column.indexOf(self._add), made)
        made.edit()
        return made

    def _end_adding(self, place: InPlace) -> None:
        place.hide()
        place.deleteLater()
        self._add.setFocus()

    def _keep(self, kind: str, old: Any, new: Any) -> None:
        """Put a value in the place of another one; None: add it, or take the other one off."""

        def change(contact: Contact) -> Contact:
            entries = list(getattr(contact, kind))
            if old is None or old not in entries:
                entries += [new] if new else []
            else:
                at = entries.index(old)
                entries[at : at + 1] = [new] if new else []
            return replace(contact, **{kind: entries})

        doing.change_person(self._window, self._person, change)

    # --- note and dates ---

    def _remember(self, found: Contact) -> None:
        self._section(tr("Remember"))
        shown = LongLabel(found.note) if found.note else button(tr("Add a note…"), "link")
        if found.note:
            shown.setProperty("look", "note")
            shown.setIndent(0)
        place = self._place("note", shown, lambda: [Field("note", tr("Note"), found.note, "note")])
        if not found.note:
            shown.clicked.connect(place.edit)
        self._column.addWidget(place)
        for link in filter(opened, timeline.links_in(found.note)):
            named = LinkLabel(link, "small")
            named.clicked.connect(partial(open_link, link, self))
            plain_tooltip(named, told(link))
            self._column.addWidget(named)

    def _dates(self, found: Contact) -> None:
        self._section(tr("Dates"))
        for name in DATES:
            if day := getattr(found, name):
                self._column.addWidget(self._date(name, day))
        missing = [name for name in DATES if not getattr(found, name)]
        if missing:
            add = button(tr("Add a date…"), "link")
            add.clicked.connect(lambda: self._dates_menu(missing, add).popup(add.mapToGlobal(add.rect().bottomLeft())))
            self._column.addWidget(add)

    def _date(self, name: str, day: str) -> InPlace:
        shown = LinkLabel(_date_words(name, day), "")
        place = self._place(name, shown, lambda: [Field(name, _date_name(name), day, "day")], removable=True)
        shown.clicked.connect(place.edit)
        return place

    def _dates_menu(self, missing: Sequence[str], add: QWidget) -> QMenu:
        menu = QMenu(self)
        for name in missing:
            menu.addAction(_date_name(name), partial(self.add_date, name, add))
        return menu

    def add_date(self, name: str, before: QWidget) -> InPlace:
        """Let the user enter a date where it will stand."""
        made = self._place(name, QWidget(), lambda: [Field(name, _date_name(name), "", "day")])
        made.turned.connect(lambda on: on or made.deleteLater())
        self._column.insertWidget(self._column.indexOf(before), made)
        made.edit()
        return made

    def _place(self, name: str, shown: QWidget, fields: Callable[[], list[Field]], removable: bool = False) -> InPlace:
        place = InPlace(name, shown, fields, removable=removable)
        place.saved.connect(lambda values: self._set(values))
        place.removed.connect(lambda: self._set({name: ""}))
        place.turned.connect(self._turned)
        return place

    def _set(self, values: Values) -> None:
        if (met := values.get("met_on", "")).startswith("--"):  # one meets on a day of a year: the last one that it was
            day = clock.today()
            values["met_on"] = f"{day.year - (met[2:] > f'{day:%m-%d}')}{met[1:]}"
        doing.change_person(self._window, self._person, lambda contact: replace(contact, **values))

    # --- people in common ---

    def _show_common(self) -> None:
        found = [] if db.is_closed() else in_common.of(self._person)
        if not found:
            return
        self.common.addSpacing(14)
        self.common.addWidget(PlainLabel(tr("People in common"), "section"))
        for one in found:
            name = LinkLabel(one.name, "")
            name.clicked.connect(partial(self._window.open_person, one.id))
            self.common.addWidget(name)
            self.common.addWidget(PlainLabel(dotted(one.why), "small", wrap=True))

    def _section(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(14)
        self._column.addWidget(PlainLabel(title, "section"))


# --- values ---


def _word(kind: str) -> str:
    return {"phones": tr("phone"), "emails": tr("e-mail"), "urls": tr("web"), "addresses": tr("address")}[kind]


def _value(kind: str, entry: Any) -> str:
    return _address_text(entry) if kind == "addresses" else entry.value


def _link(kind: str, entry: Any) -> str:
    value = _value(kind, entry)
    if kind == "phones":
        return f"tel:{value}"
    if kind == "addresses":
        return f"https://www.openstreetmap.org/search?query={quote(' '.join(value.split()))}"
    return letters.mailto(value) if kind == "emails" else value


_PARTS = ("street", "postcode", "city", "region", "country")


def _fields(kind: str, entry: Any) -> list[Field]:
    words = [(label_name(known), known) for known in LABELS[kind]]
    label = Field("label", tr("Label"), label_name(entry.label), "label", words)
    if kind == "addresses":
        names = dict(zip(_PARTS, (tr("Street"), tr("Postcode"), tr("City"), tr("Region"), tr("Country")), strict=True))
        return [label, *(Field(part, names[part], getattr(entry, part)) for part in _PARTS)]
    return [label, Field("value", _word(kind), entry.value)]


def _made(kind: str, entry: Any, values: Values) -> Any:
    """Return the entry with these values, None where nothing is left of it."""
    made = replace(entry, **values)
    return made if (people.has_address(made) if kind == "addresses" else made.value) else None


_ADVICE: dict[str, Callable[[Values], str]] = {
    "phones": lambda values: field_advice.phone(values["value"]),
    "emails": lambda values: field_advice.email(values["value"]),
    "urls": lambda values: field_advice.web(values["value"]),
}


def _address_text(address: Address) -> str:
    town = " ".join(part for part in (address.postcode, address.city) if part)
    lines = (address.po_box, address.extended, address.street, town, address.region, address.country)
    return "\n".join(line for line in lines if line)


def _date_name(name: str) -> str:
    return {"birthday": tr("Birthday"), "anniversary": tr("Anniversary"), "met_on": tr("Met on")}[name]


def _date_words(name: str, text: str) -> str:
    day = day_words(text)
    if name == "birthday":
        return tr("Birthday {day}", day=day)
    return tr("Anniversary {day}", day=day) if name == "anniversary" else tr("Met {day}", day=day)

"""Who a person is: photo, name, what they do and where, tags. All is edited where it stands."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import people
from models.formats.records import Contact
from models.text import fold
from models.words import dotted, tr
from ui import doing, doing_many
from ui.widgets import photo
from ui.widgets.flow import FlowLayout
from ui.widgets.in_place import Field, InPlace, Values
from ui.widgets.labels import LinkText, button, clear
from ui.widgets.photo_place import PhotoPlace
from ui.widgets.plain import literal

if TYPE_CHECKING:
    from ui.window import Window

AVATAR, MOST_TAGS = 76, 12


class PersonHead(QWidget):
    """The head of the page. `turned` tells the page when a field begins or ends to be edited."""

    def __init__(self, window: "Window", turned: Callable[[bool], None]) -> None:
        super().__init__()
        self._window, self._turned = window, turned
        self._person, self._shown = 0, Contact()
        self.avatar = PhotoPlace(AVATAR)
        self.avatar.chosen.connect(self._set_photo)
        self.avatar.failed.connect(window.show_problem)
        self.name, self.role = LinkText("", "title"), LinkText("", "muted")
        self.name_place = self._place(tr("Name"), self.name, self._name_fields, self._set_name)
        self.role_place = self._place(tr("Title and organisation"), self.role, self._role_fields, self._set_role)
        self.tag_row = QWidget()
        self.tags = FlowLayout(4, self.tag_row)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addStretch(1)
        for widget in (self.name_place, self.role_place, self.tag_row):
            texts.addWidget(widget)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_person(self, person_id: int, found: Contact, band: str | None) -> None:
        """Show this person."""
        self._person, self._shown = person_id, found
        picture = photo.load(found.photo, 2 * AVATAR) if found.photo else None
        self.avatar.show_person(found.name, band, picture)
        self.avatar.has_photo = bool(found.photo)
        role = dotted((found.title, found.organization, *found.units[:2]))
        self.name.setText(found.name)
        self.name.setAccessibleName(found.name)
        self.role.setText(role or tr("Title, organisation…"))
        self.role.setAccessibleName(role or tr("Title and organisation"))
        self._show_tags(found.tags)

    def _place(
        self, name: str, shown: LinkText, fields: Callable[[], list[Field]], save: Callable[[Values], None]
    ) -> InPlace:
        place = InPlace(name, shown, fields)
        place.pencil.setAccessibleName(tr("Edit: {what}", what=name))
        shown.clicked.connect(place.edit)
        place.saved.connect(save)
        place.turned.connect(self._turned)
        return place

    # --- name and role ---

    def _name_fields(self) -> list[Field]:
        found = self._shown
        return [
            Field("given", tr("First name"), found.given),
            Field("family", tr("Last name"), found.family),
            Field("name", tr("Shown as"), found.name),
            Field("nickname", tr("Nickname"), found.nickname),
            Field("prefix", tr("Before the name"), found.prefix),
            Field("additional", tr("Other names"), found.additional),
            Field("suffix", tr("After the name"), found.suffix),
        ]

    def _set_name(self, values: Values) -> None:
        def change(contact: Contact) -> Contact:
            made = replace(contact, **values)
            composed = people.display_name(replace(contact, name="")) == contact.name
            if made.name == contact.name and composed:  # it follows its parts, unless the user wrote one of their own
                made.name = ""
            return made

        self._change(change)

    def _role_fields(self) -> list[Field]:
        found = self._shown
        return [
            Field("title", tr("Title"), found.title),
            Field(
                "organization",
                tr("Organisation"),
                found.organization,
                words=[(name, name) for name in people.organizations()],
            ),
            Field("units", tr("Department / team"), " / ".join(found.units)),
        ]

    def _set_role(self, values: Values) -> None:
        units = [part.strip() for part in values["units"].split(" / ") if part.strip()]
        self._change(lambda contact: replace(contact, **{**values, "units": units}))

    # --- tags ---

    def _show_tags(self, tags: list[str]) -> None:
        clear(self.tags)
        for tag in tags[:MOST_TAGS]:
            shown = button(literal(tag, 40), "tag", name=tr("Tag {tag}", tag=tag[:40]))
            shown.clicked.connect(partial(self._tag_menu, shown, tag))
            self.tags.addWidget(shown)
        add = button(tr("+ tag"), "tag", name=tr("Add a tag"))
        words = [(tag, tag) for tag in people.tags()]
        self.add_tag = InPlace(tr("Tag"), add, lambda: [Field("tag", tr("Tag"), words=words)])
        self.add_tag.pencil.setMaximumWidth(0)
        self.add_tag.setMinimumWidth(64)
        self.add_tag.setMaximumWidth(180)
        add.clicked.connect(self.add_tag.edit)
        self.add_tag.saved.connect(lambda values: self._take_on(values["tag"]))
        self.add_tag.turned.connect(self._turned)
        self.tags.addWidget(self.add_tag)
        for place in range(self.tags.count()):
            self.tags.itemAt(place).widget().show()

    def _tag_menu(self, under: QWidget, tag: str, *_: object) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Show everybody with it"), lambda: self._window.show_page("people").show_among(f"tag {tag}"))
        menu.addAction(tr("Take it off"), lambda: doing_many.untag(self._window, [self._person], tag))
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _take_on(self, tag: str) -> None:
        if tag and fold(tag) not in map(fold, self._shown.tags):
            doing_many.tag(self._window, [self._person], tag)

    # --- saving ---

    def _set_photo(self, data: bytes) -> None:
        kind = "image/jpeg" if data else ""
        self._change(lambda contact: replace(contact, photo=data, photo_type=kind))

    def _change(self, change: Callable[[Contact], Contact]) -> None:
        doing.change_person(self._window, self._person, change)

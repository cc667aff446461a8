"""Photos of the people in a list: read for the rows that are seen, once the list rests, and a bounded number of them kept."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models import people
from models.connection import db
from ui import changes

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

REST_MS = 80  # without another row: nothing is decoded while a list scrolls
MOST_ROWS = 60  # that are looked at when it rests, those asked for last
MOST_KEPT = 300  # of 64 pixels they are 5 MB


class Faces(QObject):
    """What `of()` does not know yet comes a moment later, and `came` says so. A photo that cannot be shown is none."""

    came = Signal()

    def __init__(self, parent: QObject, side: int) -> None:
        super().__init__(parent)
        self._side = side
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._found: list[int] = []  # who has a photo that is to be decoded
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._decode_one)
        changes.happened.connect(self._changed)

    def of(self, person_id: int) -> "QPixmap | None":
        """Return the photo of somebody whose row is painted; None for nobody's, and while it is not there yet."""
        if person_id in self._kept:
            self._kept.move_to_end(person_id)
            return self._kept[person_id]
        if person_id not in self._wanted:  # a row that is painted again (the mouse is over it) is no other row
            self._wanted[person_id] = None
            self._rest.start()
        return None

    def count(self) -> int:
        """Return how many photos are kept."""
        return sum(picture is not None for picture in self._kept.values())

    def _look(self) -> None:
        seen = list(self._wanted)[-MOST_ROWS:]
        self._wanted.clear()
        if db.is_closed():
            return
        self._kept.update(dict.fromkeys(seen))
        self._found += people.with_photo(seen)
        if self._found:
            self._next.start()

    def _decode_one(self) -> None:
        from ui.widgets import photo

        if db.is_closed() or not self._found:
            return
        person = self._found.pop(0)
        self._kept[person] = photo.load(people.photo_of(person), self._side)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self.came.emit()
        if self._found:
            self._next.start()

    def _changed(self, tables: set[str]) -> None:
        if "photo" in tables:
            self._kept.clear()
            self._found.clear()

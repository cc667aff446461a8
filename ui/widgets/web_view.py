"""Who meets whom, drawn: a dot a person, its colour the group, a ring around those who link groups."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from models.who_meets_whom import Web
from models.words import listed, tr, trn
from ui import theme
from ui.widgets.lines import font, text_width
from ui.widgets.spoken import tell

HEIGHT, _MARGIN, _DOT, _NAMED, _HIGH = 420, 34, 5.5, 14, 16
_GROUPS = ("accent", "cooling", "steady", "good", "cold", "warm")  # the theme's colours for the largest groups


class WebView(QWidget):
    """Arrow keys go through the people, hover tells them, a click or Enter emits `chosen(id)`."""

    reads_as = "Chart"  # see ui/roles.py
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._web = Web()
        self._order: list[int] = []
        self._at: int | None = None
        self.setAccessibleName(tr("Who meets whom"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(HEIGHT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def show_web(self, web: Web) -> None:
        """Show these people."""
        self._web, self._at = web, None
        self._order = sorted(web.places, key=lambda person: (web.groups[person], web.names[person]))
        groups = len(set(web.groups.values()))
        bridges = listed(web.names[person] for person in self._order if person in web.bridges)
        many, parts = trn("{n} person", "{n} people", len(self._order)), trn("{n} group", "{n} groups", groups)
        said = tr("{people}, {groups}.", people=many, groups=parts)
        self.setAccessibleDescription(f"{said} {tr('Between groups: {names}.', names=bridges)}" if bridges else said)
        self.update()

    # --- places ---

    def _place(self, person: int) -> QPointF:
        x, y = self._web.places[person]
        if self.isRightToLeft():
            x = 1 - x
        return QPointF(_MARGIN + x * (self.width() - 2 * _MARGIN), _MARGIN + y * (self.height() - 2 * _MARGIN))

    def _person_at(self, at: QPointF) -> int | None:
        near = [(math.dist(at.toTuple(), self._place(person).toTuple()), person) for person in self._order]
        distance, person = min(near, default=(math.inf, None))
        return person if distance < 3 * _DOT else None

    def _color(self, person: int) -> QColor:
        group = self._web.groups[person]
        return QColor(getattr(theme.now, _GROUPS[group] if group < len(_GROUPS) else "muted"))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_links(painter)
        for person in self._order:
            place, bridge = self._place(person), person in self._web.bridges
            painter.setPen(QPen(QColor(theme.now.text), 2) if bridge else Qt.PenStyle.NoPen)
            painter.setBrush(self._color(person))
            size = _DOT + 2 if bridge or person == self._at else _DOT
            painter.drawEllipse(place, size, size)
        self._paint_names(painter)
        if self.hasFocus():
            painter.setPen(QColor(theme.now.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 0.5, -2.5, -0.5), 6, 6)

    def _paint_links(self, painter: QPainter) -> None:
        """The more often two were seen together, the thicker; those of the person that is told stand out."""
        for (one, two), count in self._web.links.items():
            told = self._at in (one, two)
            color = QColor(theme.now.muted if told else theme.now.line)
            painter.setPen(QPen(color, min(4.0, 0.8 + math.log2(1 + count) / 2)))
            painter.drawLine(self._place(one), self._place(two))

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(font(theme.SMALL))
        painter.setPen(QColor(theme.now.text))
        for person, room in self.named().items():
            if person == self._at:  # it is told wherever it stands, a dot or not
                painter.fillRect(room, QColor(theme.now.panel))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._name(person))

    def named(self) -> dict[int, QRectF]:
        """Return where which names stand: of the person that is told and their neighbours, else of those who link groups.
        None stands over another or over a dot; who has no such place is not named."""
        near = {other for pair in self._web.links if self._at in pair for other in pair}
        wanted = [self._at, *sorted(near - {self._at})] if self._at else sorted(self._web.bridges)
        if len(self._order) <= _NAMED:
            wanted += [person for person in self._order if person not in wanted]
        reach, rooms = QPointF(_DOT + 2, _DOT + 2), {}
        taken = [QRectF(self._place(person) - reach, self._place(person) + reach) for person in self._order]
        for person in wanted:
            places = self._beside(person)
            free = (room for room in places if not any(room.intersects(other) for other in taken))
            room = next(free, places[0] if person == self._at else None)
            if room is not None:
                rooms[person] = room
                taken.append(room)
        return rooms

    def _beside(self, person: int) -> list[QRectF]:
        """Return the places for a name by its dot, the best first: below, above, right, left; within the picture."""
        at, width, away = self._place(person), text_width(self._name(person), theme.SMALL) + 2, _DOT + 3
        corners = (at.x() - width / 2, at.y() + away), (at.x() - width / 2, at.y() - away - _HIGH), (
            at.x() + away, at.y() - _HIGH / 2), (at.x() - away - width, at.y() - _HIGH / 2)  # fmt: skip
        most = max(4.0, self.width() - width - 4)
        return [QRectF(min(max(left, 4.0), most), top, width, _HIGH) for left, top in corners]

    def _name(self, person: int) -> str:
        return self._web.names[person][:40]

    # --- mouse and keys ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(self._person_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._at else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._tell(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        person = self._person_at(event.position())
        if person and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self._order:
            at = self._order.index(self._at) + steps[event.key()] if self._at else 0
            self._tell(self._order[at % len(self._order)])
            tell(self, self.told(self._at))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            person = self._person_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.told(person) if person else "", self)
            return True
        return super().event(event)

    def told(self, person: int) -> str:
        """Return somebody in words: "Ann Lee, seen together with 3 people"."""
        count = sum(person in pair for pair in self._web.links)
        text = trn("{name}, seen together with {n} person", "{name}, seen together with {n} people", count,
                   name=self._web.names[person])  # fmt: skip
        return f"{text} · {tr('between groups')}" if person in self._web.bridges else text

    def _tell(self, person: int | None) -> None:
        if person != self._at:
            self._at = person
            self.update()

"""Rows of the pages of networks: a network, what was brought to it, and who is in it."""

from datetime import date

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models import clock, contributions, networks
from models.contributions import Entry
from models.networks import Member, Row
from models.warmth import band_name
from models.words import dotted, listed, tr, trn
from ui import theme
from ui.language import day_text
from ui.tables.rows_model import ROW
from ui.widgets.faces import Faces
from ui.widgets.lines import elided, font, line_height, paint_lines, paint_name, text_width
from ui.widgets.painting import paint_avatar
from ui.widgets.person_delegate import Index, paint_ground
from ui.widgets.warmth_map import bands_text, paint_bands

NETWORK_HEIGHT, CONTRIBUTION_HEIGHT, MEMBER_HEIGHT = 60, 50, 49
_LEFT, _DAY, _AVATAR, _BAR = 14, 124, 30, 300


def members_text(row: Row) -> str:
    """Return how many are in a network, and how warm: "38 members, 21 you know: 20 warm, 1 cold"."""
    count = trn("{n} member", "{n} members", row.members)
    if row.known:
        count = tr("{members}, {n} you know", members=count, n=row.known)
    return tr("{what}: {parts}", what=count, parts=bands_text(row.bands)) if any(row.bands.values()) else count


def network_text(row: Row) -> str:
    """Return what a screen reader says of a network."""
    parts = (row.name, networks.kind_name(row.kind), members_text(row), row.contributed)
    return ", ".join(part for part in parts if part)


def contribution_text(entry: Entry) -> str:
    """Return what a screen reader says of a contribution."""
    return ", ".join(part for part in (contributions.heading(entry), _shown_day(entry.day), remark(entry)) if part)


def member_text(member: Member) -> str:
    """Return what a screen reader says of a member."""
    return ", ".join(part for part in (member.name, member.role, member.organization, member_remark(member)) if part)


def _shown_day(day: str) -> str:
    """Return a day as the list shows it: "12 Nov", with the year where it is another one."""
    found = date.fromisoformat(day)
    return day_text(found, "d MMM" if found.year == clock.today().year else "d MMM yyyy")


def remark(entry: Entry) -> str:
    """Return what stands below a contribution: its note, and whom it was for."""
    names = listed(name for _, name in entry.people[:3]) + (" …" if len(entry.people) > 3 else "")
    return dotted(
        part for part in (" ".join(entry.note.split()), tr("for {names}", names=names) if names else "") if part
    )


def member_remark(member: Member) -> str:
    """Return what stands at the end of a member's line: how warm, or when they left."""
    if member.left_on:
        return tr("left {day}", day=networks.partial_day(member.left_on))
    if member.last is None:
        return tr("never contacted")
    return band_name(member.band)


class _Rows(QStyledItemDelegate):
    """What the rows share: a fixed height, and places that are mirrored with the layout."""

    height = 50

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if row is None:
            return
        painter.save()
        paint_ground(painter, option, last=index.row() == index.model().rowCount() - 1)
        self.paint_row(painter, option, row)
        painter.restore()

    @staticmethod
    def place(option: QStyleOptionViewItem, left: int, top: int, width: float, height: int) -> QRectF:
        """Return a place in the row, counted from where reading begins."""
        rect = option.rect.adjusted(left, top, 0, 0)
        rect.setSize(QSize(max(0, int(width)), height))
        return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

    def small(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, text: str) -> None:
        """Paint one small muted line."""
        painter.setPen(QColor(theme.now.muted))
        shown = elided(" ".join(text.split()), place.width(), theme.SMALL)
        paint_lines(painter, place, shown, theme.SMALL, 1, _mirrored(option))

    def end(self, painter: QPainter, option: QStyleOptionViewItem, top: int, text: str, most: float) -> float:
        """Paint a small muted text at the end of the line; return how much room it takes."""
        shown = elided(text, most, theme.SMALL)
        width = text_width(shown, theme.SMALL) + 1
        self.small(
            painter, option, self.place(option, int(option.rect.width() - _LEFT - width), top, width + 1, 18), shown
        )
        return width + 12

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: object) -> None:
        raise NotImplementedError


class NetworkDelegate(_Rows):
    """Paints rows of networks.every(): name, kind and members, the last contribution, a bar of bands."""

    height = NETWORK_HEIGHT

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        whole = option.rect.width() - 2 * _LEFT
        aside = min(_BAR, whole / 3)
        self.end(painter, option, 12, row.contributed, aside)
        end = self.place(option, int(option.rect.width() - _LEFT - aside), 37, aside, 5)
        paint_bands(painter, end, row.bands, _mirrored(option))
        width = whole - aside - 24
        _name(painter, option, self.place(option, _LEFT, 11, width, 18), row.name)
        what = f"{networks.kind_name(row.kind)} · {members_text(row)}"
        self.small(painter, option, self.place(option, _LEFT, 32, width, line_height(theme.SMALL)), what)


class ContributionDelegate(_Rows):
    """Paints rows of models.contributions: the day, what it was, and what came of it."""

    height = CONTRIBUTION_HEIGHT

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Entry) -> None:
        below = remark(row)
        self.small(
            painter, option, self.place(option, _LEFT, 17, _DAY - 8, line_height(theme.SMALL)), _shown_day(row.day)
        )
        width = option.rect.width() - 2 * _LEFT - _DAY
        top = 7 if below else 16
        _name(painter, option, self.place(option, _LEFT + _DAY, top, width, 18), contributions.heading(row))
        self.small(painter, option, self.place(option, _LEFT + _DAY, 26, width, line_height(theme.SMALL)), below)


class MemberDelegate(_Rows):
    """Paints rows of networks.members(): ring and initials, name, role and organisation, how warm."""

    height = MEMBER_HEIGHT

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces(self, 2 * _AVATAR)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Member) -> None:
        disc = self.place(option, _LEFT, 9, _AVATAR, _AVATAR)
        paint_avatar(painter, disc, row.name, row.band, self.faces.of(row.id))
        left = _LEFT + _AVATAR + 10
        width = option.rect.width() - left - _LEFT
        taken = self.end(painter, option, 16, member_remark(row), width / 3)
        below = dotted((row.role, row.title, row.organization))
        place = self.place(option, left, 7 if below else 15, width - taken, 18)
        _name(painter, option, place, row.name)
        self.small(painter, option, self.place(option, left, 25, width - taken, line_height(theme.SMALL)), below)


def _mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft


def _name(painter: QPainter, option: QStyleOptionViewItem, place: QRectF, text: str) -> None:
    painter.setFont(font(theme.TEXT, QFont.Weight.DemiBold))
    paint_name(painter, place, text, "", _mirrored(option), (QColor(theme.now.text), QColor(theme.now.muted)))

"""The place of a person's photo: a picture can be dropped on it, pasted, chosen from a file, or taken away."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from models.errors import Problem
from models.words import tr
from ui import theme
from ui.widgets import photo
from ui.widgets.painting import Avatar


class PhotoPlace(Avatar):
    """Emits `chosen` with the JPEG to keep, b"" for none, or `failed` with a Problem."""

    reads_as = "Button"  # see ui/roles.py
    chosen = Signal(bytes)
    failed = Signal(object)

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.has_photo = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Drop a picture here, or paste one"))

    def take(self, data: QMimeData) -> None:
        """Take the picture that was dropped or pasted: a file, or an image."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))
        elif data.hasImage():
            self._take_image(data.imageData())
        else:
            self.failed.emit(Problem(tr("There is no picture to paste"), tr("Copy one first, or drop its file here.")))

    def take_file(self, file: Path) -> None:
        """Take the picture in a file."""
        try:
            data = file.read_bytes() if file.stat().st_size <= photo.MOST_FILE else b""
        except OSError as error:
            reason = error.strerror or str(error)
            self.failed.emit(Problem(tr("“{file}” could not be read ({reason})", file=file.name, reason=reason)))
            return
        self._take_image(photo.read(data), file.name)

    def _take_image(self, image: QImage | None, name: str = "") -> None:
        made = photo.made(image) if isinstance(image, QImage) else b""
        if made:
            self.chosen.emit(made)
        else:
            title = (
                tr("“{file}” is no picture that can be used", file=name)
                if name
                else tr("This is no picture that can be used")
            )
            most = photo.MOST_FILE // 1_000_000
            advice = tr("The photo is as it was. Use a JPEG, PNG, GIF or WebP of at most {n} MB.", n=most)
            self.failed.emit(Problem(title, advice))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a photo"), str(Path.home()), tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp)")
        )
        if name:
            self.take_file(Path(name))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Choose a photo…"), self._choose)
        paste = menu.addAction(tr("Paste a photo"), lambda: self.take(QApplication.clipboard().mimeData()))
        paste.setEnabled(has_picture(QApplication.clipboard().mimeData()))
        if self.has_photo:
            menu.addAction(tr("Remove the photo"), lambda: self.chosen.emit(b""))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu().popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take(QApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2):
            self._menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
        elif event.key() == Qt.Key.Key_Delete and self.has_photo:
            self.chosen.emit(b"")
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_picture(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()  # other files are for the window

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.now.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.SPACE, theme.SPACE)


def has_picture(data: QMimeData) -> bool:
    """Is there a picture in what is dragged or copied, or the file of one?"""
    if data.hasImage():
        return True
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return bool(files) and Path(files[0]).suffix.lower() in (".jpg", ".jpeg", ".png", ".gif", ".webp")

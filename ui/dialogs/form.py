"""The frame that the small dialogs share: a title, a form, a word of advice, Save and Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from models.words import tr
from ui.dialogs.room import FRAME, Room
from ui.widgets.labels import scrolled


class FormDialog(QDialog):
    """A dialog that saves with Ctrl+Enter. Subclasses add rows to `form` and say in `advice()` what is still missing."""

    def __init__(
        self, title: str, parent: QWidget | None = None, scrolls: bool = False, save: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self._advice = QLabel()
        self._advice.setObjectName("advice")
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._advice.setWordWrap(True)
        self._advice.setProperty("look", "advice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        accept = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        accept.setText(save or tr("Save"))
        accept.setProperty("look", "primary")
        accept.setToolTip(tr("Ctrl+Enter"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._try)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        inner = QWidget()
        inner.setLayout(self.form)
        self.form.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner) if scrolls else Room(inner), 1)
        layout.addWidget(self._advice)
        layout.addWidget(self.buttons)
        self._advice.hide()
        self._lacks: QWidget | None = None
        self._watched: set[QWidget] = set()

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for what stands in a line, which is longer in some languages than in others."""
        self.setMinimumWidth(max(self.minimumWidth(), self.layout().minimumSize().width()))
        super().showEvent(event)

    def advice(self) -> str:
        """Return what is missing before this can be saved, "" when nothing is."""
        return ""

    def lacking(self, field: QWidget, missing: str) -> str:
        """Return what is missing; the field that lacks it has the focus then, and with the next edit the words go."""
        self._lacks = field
        return missing

    def _try(self) -> None:
        self._lacks = None
        missing = self.advice()
        self.say(missing)
        if not missing:
            self._lacks = None
            self.accept()
        elif self._lacks is not None:
            self._lacks.setFocus()
            self._watch_fields()

    def _watch_fields(self) -> None:
        """Every field tells of a change by the signal of its value; those that are new since are watched too."""
        for field in set(self.findChildren(QWidget)) - self._watched:
            told = field.metaObject().userProperty().notifySignal().name().data().decode()
            if told:
                getattr(field, told).connect(lambda *_: self._edited())
                self._watched.add(field)

    def _edited(self) -> None:
        if self._lacks is not None:
            self._forgive()

    def _forgive(self) -> None:
        """What was missing may be there now: Save says it again if not."""
        self.say("")

    def say(self, missing: str) -> None:
        """Show what is missing, with room of its own; "" for nothing any more."""
        self._advice.setText(missing)
        self._advice.setVisible(bool(missing))
        if missing and self.isVisible():
            layout = self.layout()
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
            most = self.screen().availableSize().height() - FRAME.height()
            self.resize(self.width(), max(self.height(), min(wanted, most)))

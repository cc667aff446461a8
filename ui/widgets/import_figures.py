"""The five figures above the import preview: how many are new, updated, unchanged, perhaps doubled, unreadable."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.words import dotted, tr, trn
from ui.widgets.labels import Panel, PlainLabel

COUNTS = ("new", "updated", "same", "duplicates", "unreadable")


class ImportFigures(QWidget):
    """A panel for each count of Plan.counts()."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.labels: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        for name in COUNTS:
            panel = Panel()
            panel.body.setContentsMargins(16, 10, 16, 12)
            number, words = PlainLabel("", "number"), PlainLabel("", "muted", wrap=True)
            number.setProperty("outcome", name)
            panel.body.addWidget(number)
            panel.body.addWidget(words)
            panel.body.addStretch(1)  # where another has two lines, this one keeps its place
            self.labels[name] = (number, words)
            row.addWidget(panel, 1)

    def clear(self) -> None:
        """Show no figures: there are none until all is read, and none of a file that could not be."""
        self.hide()

    def show_counts(self, counts: dict[str, int], troubled: int, left: dict[str, str]) -> None:
        """Show the counts; of those with something unreadable, where all could be read. `left` says what "same" comes to."""
        alone = {"twice": tr("twice in it"), "coming": tr("yet to come"), "aside": tr("left aside")}
        unchanged = trn("unchanged", "unchanged", counts["same"])
        words = {
            "new": trn("new", "new", counts["new"]),
            "updated": trn("update", "updates", counts["updated"]),
            "same": dotted(left.values()) if len(left) > 1 else alone.get("".join(left), unchanged),
            "duplicates": trn("possible duplicate", "possible duplicates", counts["duplicates"]),
            "unreadable": trn("unreadable", "unreadable", counts["unreadable"]),
        }
        figures = {name: counts[name] for name in COUNTS}
        if troubled and not counts["unreadable"]:
            figures["unreadable"], words["unreadable"] = troubled, tr("with something unreadable")
        for name, (number, label) in self.labels.items():
            number.setText(QLocale().toString(figures[name]))
            number.setProperty("outcome", name if figures[name] else "same")  # nothing is no alarm
            number.style().polish(number)
            label.setText(words[name])
        self.show()

"""The list of past imports: what came from which file and when, each with a way back."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models import import_history
from models.import_history import PastImport, TakingBack
from models.words import dotted, listed, short_day, tr, trn
from ui.widgets.labels import ElidedLabel, Panel, PlainLabel, button, rule

SHOWN = 12


class PastImports(Panel):
    """Emits `chosen(PastImport)` when one is to be taken back. Shows itself only where there are any."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Past imports"))
        self._all = False

    def refresh(self) -> None:
        """Read the list again."""
        found = import_history.past()
        self.clear()
        self.remark.setText(trn("{n} import", "{n} imports", len(found)))
        for number, one in enumerate(found if self._all else found[:SHOWN]):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(self._row(one))
        if len(found) > SHOWN and not self._all:
            more = button(tr("Show all"), "quiet")
            more.clicked.connect(self._show_all)
            self.body.addWidget(more)
        self.setVisible(bool(found))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _row(self, one: PastImport) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(12)
        name = ElidedLabel(", ".join(one.files[:20]), "strong")
        when = PlainLabel(_when(one), "muted")
        when.setFixedWidth(max(150, when.sizeHint().width()))
        line.addWidget(name, 2)
        line.addWidget(when)
        line.addWidget(ElidedLabel(_counts(one.counts), "muted"), 3)
        if one.step:
            back = button(tr("Take back…"), name=tr("Take back the import of {name}", name=one.name))
            back.clicked.connect(lambda: self.chosen.emit(one))
            line.addWidget(back)
        else:
            line.addWidget(PlainLabel(_why_not(one), "small"))
        return row


def _when(one: PastImport) -> str:
    at = one.at.astimezone()
    return f"{short_day(at.date())} {at.year} · {QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)}"


def _why_not(one: PastImport) -> str:
    return tr("taken back, but for what was changed since") if one.taken_back else tr("can no longer be taken back")


def _counts(counts: dict[str, int]) -> str:
    words = [
        trn("{n} new", "{n} new", counts.get("new", 0)) if counts.get("new") else "",
        trn("{n} update", "{n} updates", counts["updated"]) if counts.get("updated") else "",
        trn("{n} meeting", "{n} meetings", counts["interactions"]) if counts.get("interactions") else "",
        tr("{n} unreadable", n=counts["unreadable"]) if counts.get("unreadable") else "",
    ]
    return dotted(words)


def sentence(doing: TakingBack) -> str:
    """Return what taking an import back would do, and what would stay."""
    parts = [
        trn("{n} person goes.", "{n} people go.", doing.removed) if doing.removed else "",
        trn("{n} person becomes what they were before.", "{n} people become what they were before.", doing.restored)
        if doing.restored
        else "",
        trn("{n} meeting goes.", "{n} meetings go.", doing.meetings) if doing.meetings else "",
    ]
    staying = doing.people_staying
    if staying:
        names = listed(staying[:5]) + (" …" if len(staying) > 5 else "")
        parts.append(
            trn(
                "{names} stays, because of what you did since.",
                "{n} people stay, because of what you did since: {names}.",
                len(staying),
                names=names,
            )
        )
    if doing.meetings_staying:
        parts.append(
            trn("{n} meeting stays, because you changed it.", "{n} meetings stay, because you changed them.",
                doing.meetings_staying)
        )  # fmt: skip
    return " ".join(part for part in parts if part) or tr("Nothing of it is there any more.")

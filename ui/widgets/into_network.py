"""Into which network the people of an import go, if into any."""

from PySide6.QtWidgets import QComboBox

from models import networks
from models.importing import Plan
from models.words import tr

_LONGEST = 32  # characters of a name


class IntoNetwork(QComboBox):
    """A choice beside the preview; hidden where there are no networks or nobody to put into one."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: int | None = None  # what is chosen beforehand, by who came here from a network
        self.setAccessibleName(tr("Put these people into a network"))
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.hide()

    def offer(self, made: Plan) -> None:
        """Offer the networks for the people of a plan; nothing is emitted."""
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("Into no network"), None)
        for number, name in networks.names():
            short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
            self.addItem(tr("Into {network}", network=short), number)
        self.setCurrentIndex(max(0, self.findData(self.wanted)))
        self.blockSignals(False)
        self.setVisible(self.count() > 1 and any(row.contact and not row.contact.is_group for row in made.rows))

    def chosen(self) -> int | None:
        """Return the network that is chosen, None for none."""
        return None if self.isHidden() else self.currentData()

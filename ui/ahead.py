"""Modules read ahead of their first use, one at a time: all at once they would hold up the click that needs them."""

import contextlib
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

REST_MS = 25  # between two, for what else there is to do
_SPAWN = "multiprocessing.popen_spawn_" + ("win32" if sys.platform == "win32" else "posix")
# What Keepwarm does by itself some seconds after it was opened, then what importing, exporting, backing up and searching need.
# What others bring comes before them: each takes 60 ms at the most.
MODULES = f"""
    xml.etree.ElementTree icalendar models.formats.zones models.formats.ics_values models.dav.client models.calendar_merge
    models.calendar_task models.calendar_accounts {_SPAWN} ui.job models.backups ui.backing_up
    email.message email.policy html.parser phonenumbers dateutil.rrule models.letters models.exporting
    vobject models.formats.vcf models.import_files models.calendar_import models.import_plan models.importing
    ui.doing ui.pages.timeline ui.pages.person ui.pages.people ui.pages.follow_ups ui.pages.importing
""".split()


class Ahead(QObject):
    """Reads them with a rest between two, then calls `then`; at once where they were read before."""

    def __init__(self, parent: QObject, then: Callable[[], object], modules: Sequence[str] = MODULES) -> None:
        super().__init__(parent)
        self._left = [name for name in modules if name not in sys.modules]
        self._then = then
        self._timer = QTimer(self, interval=REST_MS)
        self._timer.timeout.connect(self._read)
        if self._left:
            self._timer.start()
        else:
            self._end()

    def _read(self) -> None:
        with contextlib.suppress(ImportError):  # whoever needs it says so
            import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
            self._end()

    def _end(self) -> None:
        self.deleteLater()
        self._then()

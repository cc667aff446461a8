"""The menu that chooses whom the list of people shows, and among them whom only."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from models import groups
from models.words import tr
from ui.widgets.plain import literal

MOST = 120  # tags, networks


def among_menu(parent: QWidget, shown: str, show: Callable[[str], None]) -> QMenu:
    """Return the menu: `show` is called with the groups that are chosen (see models/groups.py); `shown` are ticked."""
    menu = QMenu(parent)
    _add(menu, "", shown, partial(show, ""))
    menu.addSeparator()
    _add_groups(menu, shown, show)
    if groups.parts(shown):
        menu.addSeparator()
        only = menu.addMenu(tr("Of these, only…"))
        _add_groups(only, shown, lambda group: show(groups.turned(shown, group)))
    return menu


def _add_groups(menu: QMenu, shown: str, choose: Callable[[str], None]) -> None:
    for number, some in enumerate((groups.ABOUT, groups.BANDS, groups.MET, groups.LACKING)):
        if number:
            menu.addSeparator()
        for group in some:
            _add(menu, group, shown, partial(choose, group))
    menu.addSeparator()
    for title, some in ((tr("Tags"), groups.tags()), (tr("Networks"), groups.of_networks())):
        if some:
            inner = menu.addMenu(title)
            for group in some[:MOST]:
                _add(inner, group, shown, partial(choose, group))


def _add(menu: QMenu, group: str, shown: str, do: Callable[[], None]) -> None:
    action = menu.addAction(literal(groups.named(group), 60), do)
    action.setCheckable(True)
    action.setChecked(group in groups.parts(shown) if group else not shown)

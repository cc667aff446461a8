"""What is painted can be read: the contrast of texts with what is behind them, from pictures of every page."""

from collections import Counter

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.test_access import full, show  # noqa: F401 (a fixture)
from tests.ui.test_shell import contrast
from ui import theme
from ui.window import PAGES

ANTIALIASED = 0.85  # of the contrast of the colours, at the least, is reached by some pixel of a thin letter


def shows_text(one: QWidget) -> bool:
    return (
        isinstance(one, QLabel | QAbstractButton)
        and len(one.text().strip()) > 1
        and one.isEnabled()
        and one.isVisible()
    )


def contrast_in(picture: QImage) -> float:
    """Return the greatest contrast of any pixel with the colour that there is most of."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(picture.constBits()).cast("I"))
    names = [QColor.fromRgb(pixel).name() for pixel, _ in found.most_common()]
    return max(contrast(name, names[0]) for name in names)


@pytest.mark.parametrize(
    ("mode", "least"), [("light", 4.5), ("dark", 4.5), ("light-contrast", 7), ("dark-contrast", 7)]
)
def test_every_text_of_every_page_stands_out(full, mode, least):  # noqa: F811
    theme.apply(QApplication.instance(), mode)
    seen: dict[str, float] = {}
    for page in PAGES:
        show(full, page)
        picture = full.grab().toImage()
        for one in filter(shows_text, full.findChildren(QWidget)):
            place = one.visibleRegion().boundingRect()
            if place.width() > 8 and place.height() > 10:
                at = QRect(one.mapTo(full, place.topLeft()), place.size())
                seen[f"{page}: {one.text()[:40]}"] = contrast_in(picture.copy(at))
    assert len(seen) > 150
    assert {text: round(found, 2) for text, found in seen.items() if found < ANTIALIASED * least} == {}

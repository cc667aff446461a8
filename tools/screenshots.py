"""Take the pictures of the README from the demo: `make screenshots`. The people are invented."""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "resources" / "screenshots"
PICTURES = (  # page, theme, language
    ("today", "light", "en"), ("today", "dark", "en"), ("today", "light", "ar"), ("people", "light", "en"),
    ("people", "dark", "fr"), ("follow_ups", "light", "en"), ("insights", "light", "en"), ("networks", "dark", "en"),
)  # fmt: skip
WAIT_MS = 1500  # some parts of a page come a moment after it


def main() -> None:
    """Show each page at 1440 x 900 without a screen, and keep a picture of it."""
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, QT_QPA_PLATFORM="offscreen")
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        from ui import language, theme, tips
        from ui.window import Window

        QCoreApplication.setOrganizationName("Keepwarm")
        app = QApplication([])
        theme.start(app)
        tips.keep_gone(tips.NO_TIPS)
        PLACE.mkdir(exist_ok=True)
        for page, mode, code in PICTURES:
            language.choose(code)
            language.start(app)
            theme.apply(app, mode)
            window = Window(demo=True)
            window.resize(1440, 900)
            window.show()
            window.open_database(Path(home) / "demo.db")
            window.show_page(page)
            if page == "people":
                window.open_person(1)
            QTest.qWait(WAIT_MS)
            parts = (page.replace("_", "-"), "" if mode == "light" else mode, "" if code == "en" else code)
            window.grab().save(str(PLACE / f"{'-'.join(filter(None, parts))}.png"))
            window.close()
            window.deleteLater()
            QTest.qWait(0)


if __name__ == "__main__":
    main()

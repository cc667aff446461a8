"""Draw the icon in the sizes and kinds that systems ask for, into a folder: `python tools/icons.py build/icons`."""

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DRAWN = Path(__file__).resolve().parents[1] / "resources" / "icons" / "keepwarm.svg"


def draw(folder: Path) -> list[Path]:
    """Write a PNG of each size, and the icon of Windows (.ico) and macOS (.icns); return the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    _app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    icon = QIcon(str(DRAWN))
    pictures = {size: icon.pixmap(size, size).toImage() for size in SIZES}
    files = {folder / f"{size}.png": image for size, image in pictures.items()}
    files |= {folder / "keepwarm.ico": pictures[256], folder / "keepwarm.icns": pictures[512]}
    for file, image in files.items():
        if not image.save(str(file)):
            raise OSError(f"{file} could not be written")
    return list(files)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))

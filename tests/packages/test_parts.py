"""What packages hold beside the program: icons, licences, and what describes it to the system."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import icons  # noqa: E402 (it stands in tools/)
import licences  # noqa: E402


def test_every_part_is_named_with_its_licence_and_brings_its_text():
    told = re.sub(r"[-_.]+", "-", (ROOT / "packaging" / "LICENCES.md").read_text(encoding="utf-8").lower())
    parts = licences.needed()
    assert {"pyside6-essentials", "vobject", "keyring"} <= set(parts)
    assert [name for name in parts if name not in told] == []
    with_text = {folder for _, folder in licences.texts()}
    without = {name for name in parts if f"licences/{name}" not in with_text}
    assert without <= {"pyside6-essentials", "shiboken6"}  # their wheels have none: LICENCES.md says where it is
    lgpl = [Path(file) for file, folder in licences.texts() if folder == "licences/x-wr-timezone"]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in file.read_text(encoding="utf-8") for file in lgpl)


def test_the_icon_is_drawn_in_every_size(qapp, tmp_path):
    files = icons.draw(tmp_path)
    assert {file.suffix for file in files} == {".png", ".ico", ".icns"}
    for size in icons.SIZES:
        picture = QImage(str(tmp_path / f"{size}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 8).name() == "#b4441a"


def test_the_description_for_software_centres_is_sound():
    if not shutil.which("appstreamcli"):
        pytest.skip("appstreamcli is not here")
    file = ROOT / "packaging" / "linux" / "org.keepwarm.Keepwarm.metainfo.xml"
    done = subprocess.run(["appstreamcli", "validate", "--no-net", str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout

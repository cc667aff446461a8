"""Photos: shown when they are pictures, never trusted."""

import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from models import people
from models.formats import vcf
from models.formats.records import Contact
from ui.widgets import photo

pytestmark = pytest.mark.usefixtures("qapp")


def picture(kind: str, width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c2410c"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_a_square_from_its_middle(kind):
    shown = photo.load(picture(kind), 32)
    assert (shown.width(), shown.height()) == (32, 32)
    assert abs(shown.toImage().pixelColor(16, 16).red() - 0xC2) < 8


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"noise" * 50,
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        pytest.param(b"\xff\xd8\xff\xe0cut", marks=pytest.mark.qt_log_ignore("JPEG datastream")),
        png_that_claims(30_000, 30_000),
        png_that_claims(2**31 - 1, 2**31 - 1),
    ],
)
def test_what_is_no_picture_or_too_large_is_not_shown(data):
    assert photo.load(data, 32) is None


def test_a_format_that_lies_about_itself_is_not_decoded_as_another():
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
    assert photo.load(b"GIF89a" + svg, 32) is None


def test_rows_that_are_seen_show_photos_and_the_others_are_not_decoded(window, qtbot):
    red, noise = picture("JPEG", 400, 300), b"\xff\xd8 no picture"
    people.add([Contact(name=f"Person {n:03}", photo=red, photo_type="image/jpeg") for n in range(200)])
    people.add([Contact(name=name, photo=data, photo_type="image/jpeg") for name, data in (("Aaa", b""), ("Aab", noise))])
    view = window.show_page("people").list

    def disc(row: int) -> QColor:
        place = view.visualRect(view.model().index(row))
        return view.grab().toImage().pixelColor(place.left() + 30, place.top() + 16)

    qtbot.waitUntil(lambda: abs(disc(2).red() - 0xC2) < 8 and disc(2).green() < 0x60)
    assert disc(0) == disc(1) != disc(2)  # who has none, or none that can be shown, keeps the initials
    faces = view.itemDelegate().faces
    seen = view.viewport().height() // view.sizeHintForRow(0) + 2
    qtbot.waitUntil(lambda: 0 < faces.count() <= seen)
    people.save(people.find("Person 000")[0].id, Contact(name="Person 000"))
    qtbot.waitUntil(lambda: disc(2) == disc(0))


@pytest.fixture(scope="module")
def hostile_cards(tmp_path_factory) -> Path:
    """Cards whose photos are bombs, lies, programs and files of the computer; the big ones left out."""
    source = Path(__file__).parents[3] / "shared" / "hostile"
    if not source.exists():
        pytest.skip("the hostile files are not beside the repository")
    folder = tmp_path_factory.mktemp("hostile") / "hostile"
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("files", "big"))
    (folder / "big").mkdir()
    big = "i025-line-100mb.ics i026-events-1m.ics m003-header-20mb.mbox v040-note-100mb.vcf v041-cards-1m.vcf v077-photo-40mb.vcf"
    for name in (*big.split(), "x006-attr-50mb.xml"):
        (folder / "big" / name).touch()
    subprocess.run([sys.executable, "make.py"], cwd=folder, check=True, capture_output=True)
    return folder / "files"


def test_photos_of_hostile_cards_are_refused_or_small(hostile_cards):
    shown = {}
    for file in [*sorted(hostile_cards.glob("v0[78]*photo*.vcf")), hostile_cards / "v080-datauri.vcf"]:
        found = [record for record in vcf.read(file) if isinstance(record, Contact)]
        loaded = [photo.load(one.photo, 48) for one in found if one.photo]
        assert all(one is None or max(one.width(), one.height()) <= 48 for one in loaded), file.name
        shown[file.name[:4]] = sum(one is not None for one in loaded)
    assert not any(shown[name] for name in ("v070", "v071", "v072", "v073", "v074", "v075", "v076"))
    assert shown["v078"] == shown["v079"] == shown["v080"] == 1

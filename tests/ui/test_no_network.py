"""P3: nothing goes over a network before the user connects something: a whole session, watched and without a network.

Python tells what it does itself; where there is strace, the system tells of Qt, of the engine and of the child processes too.
"""

import functools
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SESSION = """
import sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        if not (event.startswith("socket.") and isinstance(arguments[-1], (str, bytes))):  # a file's name: on this machine
            print("NETWORK", event, arguments[1:], flush=True)
sys.addaudithook(watch)
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from models import backups, clock, exporting, interactions, people, settings
from ui import doing, theme
from ui.job import Job
from ui.window import PAGES, Window
app = QApplication([])
theme.start(app)
window = Window(True)
window.show()
window.open_database(Path(sys.argv[2]))
QTest.qWait(100)
for page in PAGES:
    window.show_page(page)
    QTest.qWait(20)
window.open_person(1)
window.import_files([Path(sys.argv[3])])
while window.page("import").plan is None:
    QTest.qWait(20)
window.page("import").import_button.click()
while window.page("import").plan is not None or QApplication.activeModalWidget():
    QTest.qWait(20)
ada = people.search("Ada")[0].id
log = window.topbar.log
log.setText("coffee with Ada yesterday, follow up in 2 weeks")
QTest.keyClick(log, Qt.Key.Key_Return)
assert any(name == "Ada" for entry in interactions.newest() for _, name in entry.people)
written = Path(sys.argv[3])
exported = []
doing.drive(window, "Export", exporting.people(written.with_name("out.vcf")), exported.append, 0)
while not exported:
    QTest.qWait(20)
exporting.follow_ups(written.with_name("out.ics"), clock.now())
window.show_page("settings").names.setValue(9)
copying, ended = Job(backups.copying, Path(sys.argv[2]), parent=window), []
copying.finished.connect(ended.append)
copying.start()
while not ended:
    QTest.qWait(20)
before = people.count()
doing.turn(window, "undo")
doing.turn(window, "undo")
assert people.count() == before - 1
assert written.with_name("out.vcf").exists() and written.with_name("out.ics").exists()
assert settings.get(settings.NAMES_A_DAY) == 9
window.quit()
print("ENDED", flush=True)
"""


@functools.cache
def works(*words: str) -> bool:
    """Can a command be run by this user, on this system?"""
    if not shutil.which(words[0]):
        return False
    return subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0


def test_a_session_opens_no_connection_and_needs_no_network(tmp_path):
    card, trace = tmp_path / "card.vcf", tmp_path / "trace"
    photo = "PHOTO;VALUE=uri:https://example.org/a.png\r\nURL:https://example.org\r\n"
    card.write_text(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\n{photo}END:VCARD\r\n", newline="")
    alone = next((list(words) for words in (("unshare", "-n"), ("unshare", "-rn")) if works(*words)), [])
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect,sendto,sendmsg,bind", "-o", str(trace)]
    watched = strace if works(*strace) else []
    command = [*alone, *watched, sys.executable, "-c", SESSION, str(ROOT), str(tmp_path / "k.db"), str(card)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert "ENDED" in done.stdout, done.stderr
    assert "NETWORK" not in done.stdout
    if watched:
        assert re.findall(r".*sa_family=(?!AF_UNIX|AF_NETLINK).*", trace.read_text()) == []


@pytest.mark.skipif(not works("strace"), reason="there is no strace")
def test_a_connection_would_be_seen(tmp_path):
    """What finds nothing above finds this."""
    program = "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect", "-o", str(tmp_path / "trace")]
    subprocess.run([*command, sys.executable, "-S", "-c", program], check=True)
    assert "sa_family=AF_INET" in (tmp_path / "trace").read_text()


def test_qt_is_asked_for_no_connection():
    files = [file for folder in ("ui", "models") for file in (ROOT / folder).rglob("*.py")]
    used = re.compile(r"QNetworkAccessManager|QTcpSocket|QUdpSocket|QSslSocket|QWebSocket|QWebEngine")
    assert [file.name for file in files if used.search(file.read_text(encoding="utf-8"))] == []

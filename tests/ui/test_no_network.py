"""Nothing goes over a network before the user connects something: a whole session with sockets watched."""

import re
import subprocess
import sys
from pathlib import Path

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
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui import theme
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
QTest.qWait(200)
window.topbar.log.setText("coffee with Samira yesterday, follow up in 2 weeks")
QTest.qWait(50)
window.quit()
print("ENDED", flush=True)
"""


def test_a_session_opens_no_connection(tmp_path):
    card = tmp_path / "card.vcf"
    photo = "PHOTO;VALUE=uri:https://example.org/a.png\r\nURL:https://example.org\r\n"
    card.write_text(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\n{photo}END:VCARD\r\n", newline="")
    command = [sys.executable, "-c", SESSION, str(ROOT), str(tmp_path / "k.db"), str(card)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert "ENDED" in done.stdout, done.stderr
    assert "NETWORK" not in done.stdout


def test_qt_is_asked_for_no_connection():
    files = [file for folder in ("ui", "models") for file in (ROOT / folder).rglob("*.py")]
    used = re.compile(r"QNetworkAccessManager|QTcpSocket|QUdpSocket|QSslSocket|QWebSocket|QWebEngine")
    assert [file.name for file in files if used.search(file.read_text(encoding="utf-8"))] == []

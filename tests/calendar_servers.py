"""Real calendar servers on loopback, and a proxy before them that breaks what it is told to."""

import itertools
import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from models.dav.client import Client, Login

_numbers = itertools.count(1)
RADICALE = """[server]
hosts = 127.0.0.1:{port}
[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = {folder}
[logging]
level = error
"""


@dataclass
class Server:
    """A running server. `auth` is whether it knows accounts by their name."""

    name: str
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def account(self) -> tuple[str, str]:
        """An account that no other test has, and the path of its home."""
        number = next(_numbers)
        return (f"user{number}", f"/user{number}/") if self.name == "radicale" else ("user", "/user/calendars/")

    def calendar(self, kind: str = "VEVENT VTODO") -> tuple[str, str]:
        """A new calendar: its account and its address."""
        account, home = self.account()
        url = f"{self.url.rstrip('/')}{home}cal{next(_numbers)}/"
        with Client(Login(url, account, "secret")) as client:
            components = "".join(f'<c:comp name="{name}"/>' for name in kind.split())
            client.ask(
                "MKCALENDAR",
                url,
                b'<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>'
                b"<d:displayname>Work &amp; play</d:displayname><c:supported-calendar-component-set>"
                + components.encode()
                + b"</c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>",
                {"Content-Type": "application/xml"},
            )
        return account, url


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _answers(port: int, process: subprocess.Popen) -> bool:
    """Wait until the server answers; False when it ended instead."""
    for _ in range(600):
        try:
            process.wait(0.05)
            return False
        except subprocess.TimeoutExpired:
            pass
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("OPTIONS", "/")
            connection.getresponse().read()
            return True
        except OSError:
            continue
        finally:
            connection.close()
    return False


def _start(name: str, command: Callable[[int], list[str]]) -> Iterator[Server]:
    if find_spec(name) is None:
        pytest.skip(f"{name} is not installed")
    for _ in range(3):  # another program may take the port first
        port = _free_port()
        process = subprocess.Popen(command(port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if _answers(port, process):
                yield Server(name, port)
                return
        finally:
            process.kill()
            process.wait()
    pytest.skip(f"{name} does not start here")


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("radicale")

    def command(port: int) -> list[str]:
        (folder / "config").write_text(RADICALE.format(port=port, folder=folder / "data"))
        return [sys.executable, "-m", "radicale", "--config", str(folder / "config")]

    yield from _start("radicale", command)


@pytest.fixture(scope="session")
def xandikos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("xandikos")

    def command(port: int) -> list[str]:
        options = ["-d", str(folder / "data"), "--defaults", "--current-user-principal", "/user/", "-l", "127.0.0.1"]
        options += ["-p", str(port), "--state-dir", str(folder / "state"), "--no-detect-systemd"]
        return [sys.executable, "-m", "xandikos", "serve", *options]

    yield from _start("xandikos", command)


@pytest.fixture(params=["radicale", "xandikos"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each of the servers in turn."""
    return request.getfixturevalue(request.param)


@dataclass
class Asked:
    """A request that came through the proxy."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Proxy:
    """Stands before a server. `breaks(asked)` may return what is answered instead: (status, headers, body), or "drop"
    (before the server hears of it) or "drop after" (once it has done what was asked)."""

    server: Server
    port: int = 0
    asked: list[Asked] = field(default_factory=list)
    breaks: Callable[[Asked], object] = lambda asked: None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def once(self, answer: object, method: str = "", path: str = "") -> None:
        """Break the next request of this method whose path holds `path`; the others go through."""
        todo = [answer]
        self.breaks = lambda asked: (
            todo.pop() if todo and asked.method == (method or asked.method) and path in asked.path else None
        )

    def always(self, answer: object, method: str = "") -> None:
        self.breaks = lambda asked: answer if asked.method == (method or asked.method) else None

    def heal(self) -> None:
        self.breaks = lambda asked: None


_PASSED = ("etag", "content-type", "content-encoding", "location", "retry-after")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # headers and body go out together
    disable_nagle_algorithm = True
    proxy: Proxy

    def parse_request(self) -> bool:
        known = super().parse_request()
        self.__dict__[f"do_{self.command}"] = self._pass_on
        return known

    def _pass_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        asked = Asked(self.command, self.path, {name.lower(): text for name, text in self.headers.items()}, body)
        self.proxy.asked.append(asked)
        answer = self.proxy.breaks(asked)
        if answer == "drop":
            self.close_connection = True
            return
        if isinstance(answer, tuple):
            self._send(*answer)
            return
        connection = HTTPConnection("127.0.0.1", self.proxy.server.port, timeout=30)
        headers = {name: text for name, text in asked.headers.items() if name not in ("host", "connection")}
        connection.request(asked.method, asked.path, body, headers)
        found = connection.getresponse()
        data = found.read()
        passed = {name: text for name, text in found.getheaders() if name.lower() in _PASSED}
        connection.close()
        if answer == "drop after":
            self.close_connection = True
            return
        self._send(found.status, passed, data)

    def _send(self, status: int, headers: dict[str, str], data: bytes) -> None:
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name, text)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: object) -> None:
        """A client that left is none of our faults."""


@pytest.fixture
def proxy(radicale: Server) -> Iterator[Proxy]:
    """A proxy before Radicale."""
    found = Proxy(radicale)
    http = _Http(("127.0.0.1", 0), type("Handler", (_Handler,), {"proxy": found}))
    found.port = http.server_port
    thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield found
    http.shutdown()
    http.server_close()
    thread.join()


def event(uid: str, summary: str = "Talk", start: str = "20261120T100000Z", more: str = "") -> bytes:
    """One meeting as a calendar keeps it."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", "BEGIN:VEVENT", f"UID:{uid}"]
    lines += ["DTSTAMP:20261101T000000Z", f"DTSTART:{start}", "DURATION:PT1H", f"SUMMARY:{summary}"]
    lines += [*more.split("\n"), "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(line for line in lines if line or line == lines[-1]).encode()


@pytest.fixture
def put_event() -> Callable[..., str]:
    """Write a meeting into a calendar, as another program would; returns its ETag."""

    def put(account: str, url: str, uid: str, etag: str | None = None, **said: str) -> str:
        with Client(Login(url, account, "secret")) as client:
            return client.put(f"{url}{uid}.ics", event(uid, **said), etag, "text/calendar")

    return put


class FileKeyring(KeyringBackend):
    """The system's keyring of a test: in its home, so that child processes see it too. `locked` makes it refuse."""

    priority = 1
    locked = False

    @property
    def kept(self) -> dict[str, str]:
        file = Path.home() / "keyring.json"
        return json.loads(file.read_text()) if file.exists() else {}

    def keep(self, kept: dict[str, str]) -> None:
        (Path.home() / "keyring.json").write_text(json.dumps(kept))

    def get_password(self, service: str, username: str) -> str | None:
        self._unlock()
        return self.kept.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._unlock()
        self.keep(self.kept | {f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        self._unlock()
        kept = self.kept
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError(username)
        self.keep(kept)

    def _unlock(self) -> None:
        if self.locked:
            raise KeyringLocked("locked")


@pytest.fixture
def secrets(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeyring]:
    """A keyring of the test's own, instead of the user's."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.calendar_servers.FileKeyring")
    before, found = keyring.get_keyring(), FileKeyring()
    keyring.set_keyring(found)
    yield found
    keyring.set_keyring(before)

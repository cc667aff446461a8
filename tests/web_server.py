"""A real web server on loopback that says what a test tells it to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

RSS = "application/rss+xml"


def rss(*titles: str, title: str = "Ports of Morocco", more: str = "") -> bytes:
    """A feed with an item for each title."""
    items = "".join(
        f"<item><title>{one}</title><guid isPermaLink='false'>{one}</guid><link>https://example.org/{number}</link>"
        f"<description>About &lt;b&gt;{one}&lt;/b&gt;</description>"
        f"<pubDate>Mon, {number + 1:02} Nov 2026 08:00:00 GMT</pubDate></item>"
        for number, one in enumerate(titles)
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{more}{items}</channel></rss>'.encode()
    )


@dataclass
class Web:
    """Pages by path: (status, headers, body). `asked` is what came: (path, headers) each."""

    url: str
    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def put(self, path: str, body: bytes, kind: str = RSS, status: int = 200, **headers: str) -> str:
        """Have a page; return its address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, {"Content-Type": kind, **named}, body)
        return f"{self.url}{path}"


@contextmanager
def running() -> Iterator[Web]:
    """A server, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            status, headers, body = web.pages.get(self.path, (404, {}, b"no"))
            if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = 304, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    web = Web(f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

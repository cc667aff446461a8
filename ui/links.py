"""Links of other people's: what they open is told first, and only what models/links.py lets through leaves."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from models.links import opened
from models.words import tr


def open_link(link: str, near: QWidget) -> None:
    """Give a link to the system: only what calls, writes or shows a page. The window of `near` says it where no program answers."""
    address = opened(link)
    if address and not QDesktopServices.openUrl(QUrl(address)):
        near.window().say(tr("No program of this computer opens {link}.", link=link[:80]))


def told(link: str) -> str:
    """Return the whole link, and the address that it opens where that looks otherwise: a host in letters that resemble others."""
    url = QUrl(opened(link))
    if url.scheme() not in ("http", "https") or (
        url.host().isascii() and url.host() in link.lower() and "@" not in link
    ):
        return link
    return f"{link} ({url.toString(QUrl.ComponentFormattingOption.FullyEncoded)})"

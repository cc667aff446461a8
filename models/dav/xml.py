"""The XML of WebDAV, read without trust: no document type, no entities, no endless depth."""

from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

DAV, CALDAV, CARDDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}", "{urn:ietf:params:xml:ns:carddav}"
CALENDARSERVER, APPLE = "{http://calendarserver.org/ns/}", "{http://apple.com/ns/ical/}"
DEEPEST = 64

_PREFIXES = {"d": "DAV:", "c": CALDAV[1:-1], "a": CARDDAV[1:-1], "s": CALENDARSERVER[1:-1], "i": APPLE[1:-1]}
_PREFIX_OF = {f"{{{uri}}}": prefix for prefix, uri in _PREFIXES.items()}


class XmlError(ValueError):
    """What came is not XML, or none that a server has reason to send."""


@dataclass(slots=True)
class Response:
    """What a multistatus says of one resource.

    path    of the resource, see path_of
    status  of the whole; 0 where only its properties have one
    props   properties that were found, by tag
    error   tags that say what a failure is about
    """

    path: str
    status: int = 0
    props: dict[str, Element] = field(default_factory=dict)
    error: tuple[str, ...] = ()

    def text(self, tag: str) -> str:
        """Return the text of a property, "" where there is none."""
        found = self.props.get(tag)
        return (found.text or "").strip() if found is not None else ""

    def href(self, tag: str) -> str:
        """Return the first address within a property, "" where there is none."""
        found = self.props.get(tag)
        inner = found.find(f"{DAV}href") if found is not None else None
        return (inner.text or "").strip() if inner is not None else ""

    def tags(self, tag: str) -> set[str]:
        """Return the tags of what stands in a property: of a resourcetype, what the resource is."""
        found = self.props.get(tag)
        return {child.tag for child in found} if found is not None else set()


@dataclass(slots=True)
class Multistatus:
    responses: list[Response]
    sync_token: str = ""


def parse(data: bytes) -> Element:
    """Return the root of an XML document. Raises XmlError."""
    builder, depth = TreeBuilder(), 0
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True

    def named(name: str) -> str:
        return f"{{{name}" if "}" in name else name

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise XmlError("too deep")
        builder.start(named(name), attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(named(name))

    def refuse(*_: object) -> None:
        raise XmlError("a document type")

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except (expat.ExpatError, AssertionError, LookupError, ValueError) as error:
        raise XmlError("not XML") from error


def multistatus(data: bytes, url: str) -> Multistatus:
    """Return what a 207 answer to a request of `url` says. Raises XmlError. Resources of other servers are left out."""
    root = parse(data)
    if root.tag != f"{DAV}multistatus":
        raise XmlError("no multistatus")
    responses = []
    for found in root.iterfind(f"{DAV}response"):
        path = path_of(found.findtext(f"{DAV}href", "").strip(), url)
        if path is None:
            continue
        response = Response(path, _status(found.findtext(f"{DAV}status", "")))
        error = found.find(f"{DAV}error")
        response.error = tuple(child.tag for child in error) if error is not None else ()
        for propstat in found.iterfind(f"{DAV}propstat"):
            if _status(propstat.findtext(f"{DAV}status", "200")) // 100 == 2:
                for prop in propstat.iterfind(f"{DAV}prop"):
                    response.props |= {child.tag: child for child in prop}
        responses.append(response)
    return Multistatus(responses, root.findtext(f"{DAV}sync-token", "").strip())


def path_of(href: str, base: str) -> str | None:
    """Return the path of an address in one spelling: servers escape differently. None where it is on another server."""
    try:
        whole, here = urlsplit(urljoin(base, href)), urlsplit(base)
    except ValueError:
        return None
    if not href or (whole.netloc and whole.netloc.lower() != here.netloc.lower()):
        return None
    return quote(unquote(whole.path), safe="/@:!$&'()*+,;=~-._") or "/"


def _status(line: str) -> int:
    """Return the number in "HTTP/1.1 200 OK", 0 where there is none."""
    words = line.split()
    number = next((word for word in words[:2] if word.isascii() and word.isdigit() and len(word) == 3), "0")
    return int(number)


# --- writing ---


def escaped(text: str) -> str:
    """Return `text` as it may stand in XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def tag(name: str) -> str:
    """Return the name of an empty element as requests write it: "{DAV:}getetag" -> "d:getetag"."""
    uri, _, local = name.rpartition("}")
    return f"{_PREFIX_OF[uri + '}']}:{local}"


def body(root: str, *parts: str) -> bytes:
    """Return a request: its root element around `parts`, which are XML."""
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _PREFIXES.items())
    name = tag(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<{name} {declared}>{"".join(parts)}</{name}>'.encode()


def element(name: str, text: str) -> str:
    """Return an element with a text in it."""
    return f"<{tag(name)}>{escaped(text)}</{tag(name)}>"


def props(*names: str) -> str:
    """Return which properties are asked for."""
    return f"<d:prop>{''.join(f'<{tag(name)}/>' for name in names)}</d:prop>"

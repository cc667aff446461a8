"""People as vCards."""

from collections.abc import Iterable, Iterator

from models.formats.records import Contact


def write(contacts: Iterable[Contact], version: str = "3.0") -> Iterator[bytes]:
    raise NotImplementedError
    yield b""

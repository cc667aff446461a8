"""Feeds the readers what nobody would write. `python tests/reliability/fuzz.py READER|all [--runs N] [--minutes N] [--keep FOLDER]`

With atheris (`pip install atheris`) the inputs follow the coverage of the code; without it they are samples changed at random.
Each fault is told once, and its input kept: put into seeds/, it is tried by test_fuzz.py from then on, beside some hundred others.
"""

import argparse
import contextlib
import functools
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = Path(__file__).with_name("seeds")
LIMIT_S = 1.0  # of processor time, for an input of at most LARGEST bytes
LARGEST = 8_192
MEMORY_MB = 512
NOW = datetime(2026, 11, 23, tzinfo=UTC)

TOKENS = [
    *b"\r\n|\n |=\r\n|=|;|:|,|\\|\"|\0|BEGIN:|END:|VCARD|VEVENT|TZID=|RRULE:FREQ=|SECONDLY|INTERVAL=0|UNTIL=|COUNT=-1".split(b"|"),
    *b"BYDAY=53MO|99991231T235959Z|00000101|--0230|1604-|ENCODING=b|QUOTED-PRINTABLE|CHARSET=|utf-7|+9999|VALUE=DATE".split(b"|"),
    *b"P9999999999W|&#x110000;|&#0;|<![CDATA[|]]>|<!DOCTYPE a [<!ENTITY b 'c'>]>|&b;|<!--|::|http://[|https://a:99999999/".split(b"|"),
    *"%00|٣|\U0001f600|\u2028|\ufeff".encode().split(b"|"),
    *(b"9" * 40, b"\xff", b"\xff\xfe", b"\xed\xa0\x80", b"\x1b", b"\x85"),
]  # fmt: skip


def _card(file: Path) -> None:
    from models.formats import vcf
    from models.formats.records import Contact

    found = list(vcf.read(file))
    people = [record for record in found if isinstance(record, Contact)]
    _proper(found)
    file.write_bytes(b"".join(vcf.write(people)))
    again = [record for record in vcf.read(file) if isinstance(record, Contact)]
    assert [one.name for one in again] == [one.name for one in people], (
        "not the same people when written and read again"
    )


def _calendar(file: Path) -> None:
    from models.formats import ics

    _proper(ics.read(file, NOW, UTC))


def _table(file: Path) -> None:
    from models.formats import contacts_csv

    contacts_csv.accepts(file.read_bytes()[:4096])
    _proper(contacts_csv.read(file))


def _directory(file: Path) -> None:
    from models.formats import ldif

    ldif.accepts(file.read_bytes()[:4096])
    _proper(ldif.read(file))


def _feed(file: Path) -> None:
    from models.errors import Problem
    from models.formats import feed

    with contextlib.suppress(Problem):
        found = feed.read(file.read_bytes(), "https://e.example/feed")
        _proper([found])
        for item in found.items:
            assert not item.link or item.link.startswith(("http://", "https://")), item.link
            assert item.published is None or item.published.tzinfo, item.published


def _answer(file: Path) -> None:
    from models.dav import xml

    with contextlib.suppress(xml.XmlError):
        xml.multistatus(file.read_bytes(), "https://e.example/c/")


def _page(file: Path) -> None:
    from models.formats import html_words

    text = file.read_bytes().decode("utf-8", "replace")
    _proper([html_words.words_of(text, 20_000)])
    for address, _ in html_words.feeds_of_page(text, "https://e.example/"):
        assert address.startswith(("http://", "https://")), address


def _picture(file: Path) -> None:
    from models.formats import pictures

    data = file.read_bytes()
    width, height = pictures.size(data)
    assert width >= 0 and height >= 0
    pictures.too_large(data)


READERS: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    "vcard": (_card, (".vcf",)),
    "calendar": (_calendar, (".ics",)),
    "table": (_table, (".csv", ".tsv")),
    "directory": (_directory, (".ldif",)),
    "feed": (_feed, (".xml", ".rss", ".atom")),
    "answer": (_answer, (".xml",)),
    "page": (_page, (".html",)),
    "picture": (_picture, (".png", ".jpg", ".gif", ".webp")),
}


def _proper(found: Iterable[object]) -> None:
    """What is read can be kept and shown: no NUL, no half of a letter."""
    waiting = list(found)
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            assert "\0" not in value, "a NUL"
            value.encode()
        elif isinstance(value, list | tuple | set):
            waiting += value
        elif isinstance(value, dict):
            waiting += [*value, *value.values()]
        else:
            waiting += [getattr(value, name) for name in _names(type(value))]


@functools.cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def samples(reader: str, folder: Path | None = None) -> list[bytes]:
    """Return what to begin with: what is in seeds/, faults of before too, and the files of a folder that such a reader is given."""
    files = sorted((SEEDS / reader).iterdir())
    if folder:
        files += sorted(file for file in folder.rglob("*") if file.suffix in READERS[reader][1] and file.is_file())
    return [file.read_bytes() for file in files if file.stat().st_size <= LARGEST]


def changed(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """Return `data` with one to six things cut, doubled, put in, flipped or taken from another sample."""
    found = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at, long = dice.randrange(len(found) + 1), min(dice.choice((1, 2, 8, 40, 200)), LARGEST)
        kind = dice.randrange(6)
        if kind == 0:
            del found[at : at + long]
        elif kind == 1:
            found[at:at] = found[at : at + long] * dice.choice((1, 2, 20))
        elif kind == 2 and at < len(found):
            found[at] ^= 1 << dice.randrange(8)
        elif kind == 3:
            other = dice.choice(others)
            begin = dice.randrange(len(other) + 1)
            found[at:at] = other[begin : begin + long]
        else:
            found[at : at + (long if kind == 4 else 0)] = dice.choice(TOKENS)
    return bytes(found[:LARGEST])


def inputs(reader: str, count: int, seed: int = 0, folder: Path | None = None) -> Iterator[bytes]:
    """Yield the samples of a reader, then samples changed at random: the same ones each time."""
    begin, dice = samples(reader, folder), random.Random(f"{reader}{seed}")
    yield from begin[:count]
    for _ in range(count - len(begin)):
        yield changed(dice.choice(begin), begin, dice)


class Hunt:
    """Gives a reader one input after another and tells each fault once."""

    def __init__(self, reader: str, room: Path, keep: Path | None, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._read, self._keep, self._reader = READERS[reader][0], keep, reader
        self._file = room / f"input{READERS[reader][1][0]}"
        self._seen: set[str] = set()
        self.runs = 0

    def attempt(self, data: bytes) -> None:
        """Read `data`; say what is wrong with it."""
        self.runs += 1
        self._file.write_bytes(data)
        begun = time.process_time()
        try:
            self._read(self._file)
        except Exception as error:  # noqa: BLE001 (that is what it is looking for)
            last = traceback.extract_tb(error.__traceback__)[-1]
            self._tell(f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}", str(error)[:200], data)
        spent = time.process_time() - begun
        if spent > self._limit_s:
            self._tell("slow", f"{spent:.1f} s for {len(data)} bytes", data)

    def _tell(self, fault: str, said: str, data: bytes) -> None:
        if fault in self._seen:
            return
        self._seen.add(fault)
        print(f"{self._reader} run {self.runs}: {fault}: {said}", flush=True)
        if self._keep:
            self._keep.mkdir(parents=True, exist_ok=True)
            (self._keep / f"{self._reader}-{len(self._seen)}").write_bytes(data)

    @property
    def faults(self) -> int:
        """How many different ones were seen."""
        return len(self._seen)


def _guided(hunt: Hunt, options: argparse.Namespace, room: Path) -> None:
    """Let atheris choose the inputs. It ends the process by itself."""
    import atheris

    with atheris.instrument_imports(include=["models", "vobject", "icalendar"]):
        import models.dav.xml
        import models.formats.contacts_csv
        import models.formats.feed
        import models.formats.ics
        import models.formats.ldif
        import models.formats.vcf  # noqa: F401
    (room / "seeds").mkdir()
    for number, data in enumerate(samples(options.reader, options.seeds)):
        (room / "seeds" / str(number)).write_bytes(data)
    words = ["fuzz", f"-runs={options.runs}", f"-max_len={LARGEST}", f"-seed={options.seed + 1}", f"-rss_limit_mb={MEMORY_MB}"]
    words += [f"-max_total_time={int(60 * options.minutes)}", str(room / "seeds")]
    atheris.Setup(words, hunt.attempt)
    atheris.Fuzz()


def _every_reader(words: list[str]) -> int:
    """Run a process for each reader, two at a time; return 1 when one of them found a fault or did not end well."""

    def hunt(reader: str) -> bool:
        command = [sys.executable, __file__, reader, *words[1:]]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        told = [line for line in done.stdout.splitlines() if line.startswith(f"{reader} run ")]
        last = (done.stderr.splitlines() or done.stdout.splitlines() or ["said nothing"])[-1]
        print("\n".join([*told, f"{reader}: {last}"]), flush=True)
        return bool(told or done.returncode)

    with ThreadPoolExecutor(2) as two:
        return int(any(list(two.map(hunt, READERS))))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("reader", choices=[*READERS, "all"])
    parser.add_argument("--runs", type=int, default=20_000)
    parser.add_argument("--minutes", type=float, default=30, help="for each reader, at most")
    parser.add_argument("--seed", type=int, default=0, help="other numbers give other inputs")
    parser.add_argument("--seeds", type=Path, help="a folder of files to begin with")
    parser.add_argument("--keep", type=Path, help="the folder where inputs that show a fault go")
    parser.add_argument("--plain", action="store_true", help="change samples at random even where there is atheris")
    options = parser.parse_args()
    if options.reader == "all":
        return _every_reader(sys.argv[1:])
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as room:
        hunt = Hunt(options.reader, Path(room), options.keep)
        if not options.plain:
            with contextlib.suppress(ImportError):
                _guided(hunt, options, Path(room))
        until = time.monotonic() + 60 * options.minutes
        for data in inputs(options.reader, options.runs, options.seed, options.seeds):
            hunt.attempt(data)
            if time.monotonic() > until:
                break
        took = _memory_mb()
        print(f"{options.reader}: {hunt.runs} runs, {hunt.faults} faults, {took} MB", flush=True)
    return 1 if hunt.faults or took > MEMORY_MB else 0


def _memory_mb() -> int:
    """Return the most memory that this process ever had; 0 where that is not told (Windows)."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    sys.exit(main())

"""Peak memory of importing 50,000 cards with photos, in the process that reads and in the one that plans and stores: `make bench`.

python tests/benchmarks/bench_memory.py [CARDS] [BYTES OF A PHOTO]
"""

import base64
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from bench_import import NOW, cards  # noqa: E402

from models import child, database, importing, people  # noqa: E402
from models.importing import finish  # noqa: E402

CARDS, PHOTO = 50_000, 2_000
TIMES, MORE = 3, 150 << 20


def with_photos(count: int, size: int) -> Iterator[str]:
    """Yield cards, each with another photo of about `size` bytes, folded as an iPhone writes them."""
    chance = random.Random(2026)
    for card in cards(count).split("END:VCARD\r\n")[:-1]:
        photo = b"\xff\xd8\xff\xe0\0\x10JFIF\0" + chance.randbytes(size - 13) + b"\xff\xd9"
        text = "PHOTO;ENCODING=b;TYPE=JPEG:" + base64.b64encode(photo).decode()
        yield (
            card
            + "\r\n ".join([text[:75], *(text[at : at + 74] for at in range(75, len(text), 74))])
            + "\r\nEND:VCARD\r\n"
        )


def peak() -> int:
    """Return the most memory that this process ever had, in bytes."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def headless(file: Path, answers: Connection) -> None:
    """Import as the command `import` does, all in this process."""
    database.open(file.with_suffix(".one.db"))
    finish(importing.store(finish(importing.plan(finish(importing.read([file], NOW)), NOW, []))))
    assert people.count()
    database.close()
    answers.send(("one process", peak()))


def reader(file: Path, pipe: Connection, answers: Connection) -> None:
    """Read as the child of the window does."""
    child.work(pipe, importing.read, ([file], NOW), {})
    answers.send(("reading", peak()))


def window(file: Path, pipe: Connection, answers: Connection) -> None:
    """Take what the child read as the window does, plan and store it."""
    import pickle

    packed = bytearray()
    while True:
        kind, value = pipe.recv()
        if kind == "piece":
            packed += value
        elif kind == "done":
            break
    files = pickle.loads(packed)  # our own child packed it
    del packed
    database.open(file.with_suffix(".two.db"))
    finish(importing.store(finish(importing.plan(files, NOW, []))))
    assert people.count()
    database.close()
    answers.send(("planning and storing", peak()))


def run(*works: tuple[Callable[..., None], tuple]) -> dict[str, int]:
    """Run each work in a process of its own, side by side; return what they tell."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    processes = [context.Process(target=work, args=(*arguments, theirs)) for work, arguments in works]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    return dict(ours.recv() for _ in works)


def main() -> int:
    """Print the table; return 1 when the bar is missed."""
    count, size = [int(word) for word in sys.argv[1:3]] + [CARDS, PHOTO][len(sys.argv) - 1 :]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "contacts.vcf"
        with file.open("w", encoding="utf-8", newline="") as stream:
            stream.writelines(with_photos(count, size))
        whole = file.stat().st_size
        most = TIMES * whole + MORE
        started = time.perf_counter()
        peaks = run((headless, (file,)))
        took = time.perf_counter() - started
        ends = multiprocessing.get_context("spawn").Pipe(duplex=False)
        peaks |= run((window, (file, ends[0])), (reader, (file, ends[1])))
    print(
        f"{count:,} cards with photos of {size:,} bytes: {whole >> 20} MB, imported in {took:.0f} s; at most {most >> 20} MB"
    )
    for name, taken in peaks.items():
        print(f"{name:<28} {taken >> 20:>8} MB {taken / whole:>8.2f}x{'  MISSED' if taken > most else ''}")
    return int(max(peaks.values()) > most)


if __name__ == "__main__":
    raise SystemExit(main())

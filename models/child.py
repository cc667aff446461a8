"""The far side of ui/job.py: a generator run in a process of its own, which tells how far it is. Imports nothing of Qt."""

import contextlib
import pickle
import time
import traceback
from collections.abc import Callable, Generator
from multiprocessing.connection import Connection

from models import passphrase
from models.errors import Problem, Unusable

TOLD_S = 0.05  # the parent looks no more often
PIECE = 1 << 18  # bytes of the answer that go over at once: the parent must not wait for all of it
MEMORY = 2 << 30  # bytes; what a hostile file may take before its process is stopped
MUCH = 16 << 30  # bytes; for the user's own file, which may be as large as it is


def work(
    pipe: Connection,
    function: Callable[..., Generator],
    arguments: tuple,
    keys: dict[bytes, bytes],
    memory: int = MEMORY,
) -> None:
    """Run `function(*arguments)` to its end and send ("progress", step), then one of done, problem, unusable or fault.

    keys    of encrypted files that it opens, by salt: see models/passphrase.py
    memory  bytes that it may take

    What it returned goes before "done", pickled and in pieces: ("piece", bytes).

    Where memory runs out nothing is sent: the parent sees that the pipe was closed.
    """
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    passphrase.learn_all(keys)
    with contextlib.suppress(BrokenPipeError, MemoryError):
        try:
            _answer(pipe, _run(pipe, function(*arguments)))
        except Problem as problem:
            kind = "unusable" if isinstance(problem, Unusable) else "problem"
            pipe.send((kind, (problem.title, problem.advice)))
        except (BrokenPipeError, MemoryError):
            raise
        except Exception:  # noqa: BLE001 (it is told, whole, to the window, which shows it as a fault of ours)
            pipe.send(("fault", traceback.format_exc()))


def _answer(pipe: Connection, value: object) -> None:
    packed = memoryview(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
    for start in range(0, len(packed), PIECE):
        pipe.send(("piece", bytes(packed[start : start + PIECE])))
    pipe.send(("done", None))


def _run(pipe: Connection, generator: Generator) -> object:
    told = 0.0
    while True:
        try:
            step = next(generator)
        except StopIteration as stop:
            return stop.value
        if time.monotonic() - told >= TOLD_S:
            told = time.monotonic()
            pipe.send(("progress", step))

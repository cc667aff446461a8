"""Runs commands over files that were made to break a reader, each in a child: `hostile.py EMPTY_DATABASE`.

A request a line on its input: {"words": [...], "fresh": begin with an empty database}. It answers how the command ended, what it
said, and what time and memory it took. Started by test_hostile.py.
"""

import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

LIMIT_S = 900  # of a hang; a million cards take their time


def run(words: list[str], place: Path) -> dict:
    """Run a command in a child, and return how it ended."""
    from models import commands

    begun = time.monotonic()
    child = os.fork()
    if not child:
        for number, name in ((1, "out"), (2, "err")):
            os.dup2(os.open(place / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LIMIT_S)
        code = 70
        try:
            code = commands.run(words)
            sys.stdout.flush()
        finally:
            os._exit(code)
    _, status, used = os.wait4(child, 0)
    out, err = ((place / name).read_text(encoding="utf-8", errors="replace") for name in ("out", "err"))
    return {
        "code": os.waitstatus_to_exitcode(status), "out": out, "err": err, "wall": time.monotonic() - begun,
        "cpu": used.ru_utime + used.ru_stime, "mb": used.ru_maxrss // 1024,
    }  # fmt: skip


def main(empty: Path) -> None:
    """Answer until the input ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "w")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        file = place / "mine.db"
        for line in sys.stdin:
            request = json.loads(line)
            if request["fresh"]:
                shutil.copy(empty, file)
            print(json.dumps(run(["--database", str(file), *request["words"]], place)), file=answers, flush=True)


if __name__ == "__main__":
    import models.formats.contacts_csv
    import models.formats.ics
    import models.formats.vcf
    import models.importing  # noqa: F401

    main(Path(sys.argv[1]))

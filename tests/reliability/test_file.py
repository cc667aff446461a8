"""B3, D3, D4 and D6: a file that can only be read is read, and one that is damaged is never written to."""

import contextlib
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import lab
import pytest
from lab import ROOT, a_room, cards, prepare

from models import backups, commands, connection, database, people
from models.errors import Problem

NOBODY = 65534


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    """A folder with a database of 30 people and a backup of it."""
    folder = tmp_path_factory.mktemp("whole") / "data"
    prepare("erase", folder)
    return folder


def marks(folder: Path) -> dict[str, str]:
    """Return a hash of each file of a folder; without what SQLite puts beside a file that it reads."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.name.endswith(("-shm", "-wal")))
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


# --- D4 ---

LOCKED = {"file": (0o444, 0o755), "folder": (0o644, 0o555), "both": (0o444, 0o555)}


READ_ONLY_MOUNT = ["unshare", "-m", "sh", "-c", 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"']


def as_nobody(folder: Path, *words: str, mounted: bool = False) -> subprocess.CompletedProcess:
    """Run a command on the database of a folder, mounted for reading or not, as a user who is nobody in particular."""
    program = (  # what they need of Python is loaded first: it may stand where nobody may read
        "import contextlib, io, os, sys\n"
        "from models import commands\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        "    commands.run(['--database', sys.argv[1], *sys.argv[3:]])\n"
        f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"
        "sys.exit(commands.run(['--database', sys.argv[2], *sys.argv[3:]]))"
    )
    warm = shutil.copy(folder / "mine.db", folder.parent / "warm.db")
    files = [warm, folder / "mine.db"]
    return subprocess.run(
        [*([*READ_ONLY_MOUNT, folder] if mounted else []), sys.executable, "-c", program, *files, *words],
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to become another user")
@pytest.mark.parametrize("which", [*LOCKED, "of another", "mount"])
def test_what_cannot_be_written_is_read(whole, which):
    mounted = which == "mount"
    if mounted and (not shutil.which("unshare") or subprocess.run([*READ_ONLY_MOUNT, whole, "true"], check=False).returncode):
        pytest.skip("nothing can be mounted here")
    with a_room() as room:
        room.chmod(0o755)
        folder = room / "data"
        shutil.copytree(whole, folder)
        file_mode, folder_mode = LOCKED.get(which, (0o644, 0o755))
        if which != "of another":
            for entry in (folder, *folder.rglob("*")):
                os.chown(entry, NOBODY, NOBODY)
        (folder / "mine.db").chmod(file_mode)
        folder.chmod(folder_mode)
        before = marks(folder)
        read = as_nobody(folder, "people", mounted=mounted)
        assert (read.returncode, len(read.stdout.splitlines()) >= 30) == (0, True), read.stderr
        written = as_nobody(folder, "log", "call", "Person 3", mounted=mounted)
        assert written.returncode == 1 and "can only be read" in written.stderr and len(written.stderr.splitlines()) == 1
        assert marks(folder) == before
        folder.chmod(0o755)


# --- D3: a real disk that is full ---

ON_A_SMALL_DISK = """
import contextlib, io, json, sys
from pathlib import Path
from models import backups, commands, database, people
place, cards = Path(sys.argv[1]), sys.argv[2]
def run(*words):
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        return commands.run(["--database", str(place / "mine.db"), *words]), said.getvalue().splitlines()
def look():
    database.open(place / "mine.db")
    found = people.count(), backups.check()
    database.close()
    return found
(place / "few.vcf").write_text("BEGIN:VCARD\\nVERSION:3.0\\nFN:Ada\\nEND:VCARD\\n")
told = [run("import", str(place / "few.vcf"))]
told += [run("import", cards), look()]
(place / "ballast").write_bytes(bytes(1 << 20))
with contextlib.suppress(OSError), (place / "more").open("wb") as more:
    while True:
        more.write(bytes(4096))
        more.flush()
told += [run("backup"), run("log", "call", "Ada")]
(place / "ballast").unlink()
told += [look()]
told += [run("log", "call", "Ada"), run("backup"), look()]
print(json.dumps(told))
"""


@pytest.mark.skipif(not shutil.which("unshare") or os.geteuid() != 0, reason="needs to mount a disk of its own")
def test_a_disk_of_four_megabytes_fills_up_and_is_written_again_once_there_is_room(tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "many.vcf").write_text(cards(8_000), encoding="utf-8")
    mounted = 'mount -t tmpfs -o size=4m none "$1" && shift && exec "$@"'
    python = [sys.executable, "-c", ON_A_SMALL_DISK, tmp_path / "disk", tmp_path / "many.vcf"]
    words = ["unshare", "-m", "sh", "-c", mounted, "sh", tmp_path / "disk", *python]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT)
    if "mount:" in done.stderr or "unshare:" in done.stderr:
        pytest.skip("no disk can be mounted here")
    assert done.returncode == 0, done.stderr
    first, large, after, copy, call, still, again, copied, last = json.loads(done.stdout)
    assert first == [0, []]
    for code, said in (large, copy, call):
        assert code == 1 and len(said) == 1, (large, copy, call)
        assert "full" in said[0] or "No space" in said[0], said
    assert after == still == [1, []]
    assert (again, copied, last) == ([0, []], [0, []], [1, []])


# --- B3: a backup on a medium that can only be read ---

FROM_A_DISC = """
import sys
from pathlib import Path
from models import commands
copy, file = Path(sys.argv[1]), sys.argv[2]
try:
    copy.with_name("x").write_text("x")
    sys.exit("the disc was written to")
except OSError:
    pass
sys.exit(commands.run(["--database", file, "restore", str(copy)]))
"""


@pytest.mark.skipif(not shutil.which("unshare") or os.geteuid() != 0, reason="needs to mount a disk of its own")
@pytest.mark.parametrize("sealed", [True, False])
def test_a_backup_on_a_disc_is_put_back(whole, tmp_path, capsys, sealed):
    """The file has a log of its own that is older; the disc is as it was, and so is all that the backup holds."""
    disc, data = tmp_path / "disc", tmp_path / "data"
    shutil.copytree(whole, data)
    (kept,) = backups.taken(data / "mine.db")
    disc.mkdir()
    copy = Path(shutil.copy(kept, disc))
    if sealed:
        shutil.copy(kept.with_name(f"{kept.name}.sha256"), disc)
    database.open(data / "mine.db")
    before = lab.content(data / "mine.db")
    people.delete([row.id for row in people.search()][:9])
    for name in ("mine.db-wal", "mine.db-shm"):
        shutil.copy(data / name, tmp_path / name)
    database.close()
    for name in ("mine.db-wal", "mine.db-shm"):
        shutil.move(tmp_path / name, data / name)
    disc_before = marks(disc)
    mounted = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'
    python = [sys.executable, "-c", FROM_A_DISC, copy, data / "mine.db"]
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", mounted, "sh", disc, *python],
        capture_output=True, text=True, timeout=60, check=False, cwd=ROOT,
    )  # fmt: skip
    if "mount:" in done.stderr or "unshare:" in done.stderr:
        pytest.skip("no disk can be mounted here")
    assert done.returncode == 0, done.stderr
    assert lab.content(data / "mine.db") == before and marks(disc) == disc_before
    assert commands.run(["--database", str(data / "mine.db"), "check"]) == 0
    capsys.readouterr()


# --- D6 ---


def flips(content: bytes, count: int) -> list[bytes]:
    dice, found = random.Random("flips"), []
    for _ in range(count):
        changed = bytearray(content)
        changed[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        found.append(bytes(changed))
    return found


def cuts(content: bytes) -> list[bytes]:
    return [content[: len(content) * part // 20] for part in range(20)]


def others(content: bytes, folder: Path) -> dict[str, bytes]:
    """Return what may stand where the database should."""
    with contextlib.closing(connection.driver.connect(str(folder / "theirs.db"))) as other:
        other.execute("CREATE TABLE theirs (x)")
    return {
        "header gone": bytes(100) + content[100:],
        "picture": b"\xff\xd8\xff\xe0" + bytes(range(256)) * 64,
        "text": b"dear diary\n" * 900,
        "another program's": (folder / "theirs.db").read_bytes(),
        "noise": random.Random("noise").randbytes(40_960),
    }


def test_damage_is_told_and_never_written_to(whole, tmp_path, capsys, count):
    """Of what is found, the file stays byte by byte; of what is not (in a free page, a letter of a name) nothing is said."""
    file = tmp_path / "mine.db"
    good = (whole / "mine.db").read_bytes()
    bad = [*flips(good, count("FLIPS", 100)), *cuts(good)[1:], *others(good, tmp_path).values()]
    for content in bad:
        file.write_bytes(content)
        code = commands.run(["--database", str(file), "people"])
        said = capsys.readouterr().err
        assert "Traceback" not in said
        if code:
            assert (code, len(said.splitlines())) == (1, 1), said
            assert file.read_bytes() == content
        for beside in tmp_path.glob("mine.db-*"):
            beside.unlink()


@pytest.mark.parametrize("where", [b"CREATE TABLE", b"Person 7"], ids=["schema", "a name"])
def test_a_letter_that_is_none_is_damage_too(whole, tmp_path, capsys, where):
    """The engine shows such bytes as they are, and the driver cannot read them."""
    file, content = tmp_path / "mine.db", bytearray((whole / "mine.db").read_bytes())
    at = -1
    while (at := content.find(where, at + 1)) >= 0:
        content[at + len(where) - 2] ^= 0x80
    file.write_bytes(content)
    assert commands.run(["--database", str(file), "people"]) == 1
    said = capsys.readouterr().err
    assert "damaged" in said and len(said.splitlines()) == 1 and file.read_bytes() == content


def test_an_empty_file_that_has_backups_is_one_that_lost_its_content(whole, tmp_path, capsys):
    folder = tmp_path / "data"
    shutil.copytree(whole, folder)
    (folder / "mine.db").write_bytes(b"")
    assert commands.run(["--database", str(folder / "mine.db"), "people"]) == 1
    assert "damaged" in capsys.readouterr().err and (folder / "mine.db").read_bytes() == b""
    (copy,) = backups.taken(folder / "mine.db")
    assert commands.run(["--database", str(folder / "mine.db"), "restore", str(copy)]) == 0
    assert commands.run(["--database", str(folder / "mine.db"), "people"]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 30


def test_every_changed_bit_of_a_backup_is_found(whole, tmp_path, count):
    (copy,) = backups.taken(whole / "mine.db")
    place = tmp_path / copy.name
    shutil.copy(copy.with_name(f"{copy.name}.sha256"), tmp_path)
    for content in flips(copy.read_bytes(), count("FLIPS", 100)):
        place.write_bytes(content)
        with pytest.raises(Problem):
            backups.verify(place)
    shutil.copy(copy, place)
    assert backups.verify(place).people == 30


def test_a_trigger_of_somebody_elses_is_not_let_in(whole, tmp_path, capsys):
    file = tmp_path / "mine.db"
    shutil.copy(whole / "mine.db", file)
    with contextlib.closing(connection.driver.connect(str(file))) as evil:
        evil.execute("CREATE TRIGGER grab AFTER UPDATE ON person BEGIN DELETE FROM interaction; END")
        evil.commit()
    before = file.read_bytes()
    assert commands.run(["--database", str(file), "people"]) == 1
    assert "did not make" in capsys.readouterr().err and file.read_bytes() == before


@pytest.mark.parametrize("log", ["of before", "of another", "noise"])
def test_a_log_that_is_not_its_own_changes_nothing(whole, tmp_path, capsys, log):
    """A log beside the file that belongs to another state or file: it is not applied, or it is told."""
    file, beside = tmp_path / "mine.db", tmp_path / "mine.db-wal"
    shutil.copy(whole / "mine.db", file)
    if log == "noise":
        beside.write_bytes(random.Random(log).randbytes(50_000))
    else:
        source = tmp_path / "source.db"
        if log == "of before":
            shutil.copy(whole / "mine.db", source)
        database.open(source)
        with database.change("x"):
            database.db.execute_sql("INSERT INTO setting(key, value) VALUES ('k', ?)", ("1" * 9_000,))
        shutil.copy(source.with_name("source.db-wal"), beside)
        database.close()
        if log == "of before":  # the file went on without it
            database.open(file.rename(file.with_name("on.db")))
            with database.change("y"):
                database.db.execute_sql("UPDATE person SET birthday = '--02-02'")
            database.close()
            file.with_name("on.db").rename(file)
    content = file.read_bytes()
    code = commands.run(["--database", str(file), "check"])
    said = capsys.readouterr().err
    assert "Traceback" not in said
    if code:  # it is another's: told, and nothing done about it
        assert file.read_bytes() == content and len(said.splitlines()) >= 1, said
    else:
        assert commands.run(["--database", str(file), "people"]) == 0
        assert len(capsys.readouterr().out.splitlines()) >= 30


# --- P4 ---

PROGRAM = """
import os, sys
os.umask(0)
import main
main.main(["--database", sys.argv[1], "import", sys.argv[2]])
main.main(["--database", sys.argv[1], "export", "people", sys.argv[3]])
main.main(["--database", sys.argv[1], "backup"])
import resource
sys.exit(resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such rights")
def test_only_the_owner_reads_what_is_written_whatever_the_umask_and_no_core_is_left(tmp_path):
    cards, place = tmp_path / "cards.vcf", tmp_path / "new" / "mine.db"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zubeida\nEND:VCARD\n", encoding="utf-8")
    words = [sys.executable, "-c", PROGRAM, place, cards, tmp_path / "out.vcf"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    written = [tmp_path / "out.vcf", *place.parent.rglob("*")]
    assert any(file.name.endswith(".sha256") for file in written)
    for entry in (place.parent, *written):
        assert entry.stat().st_mode & 0o777 == (0o700 if entry.is_dir() else 0o600), entry

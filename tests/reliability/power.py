"""What a power cut may leave on a disk, from the log that disk.c wrote.

The model: data of a file are safe once it was synced. What was not may survive, whole, in part, torn at 512 bytes and out of
order. Names (made, renamed, removed) reach the disk in their order, as in the journal of ext4, xfs or btrfs: syncing a new file
makes its name safe and all that came before it, syncing a folder makes all safe; of the rest any beginning may survive.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

SECTOR = 512
_HEAD = struct.Struct("<c4q")


@dataclass
class Call:
    """A call to the disk. `second`: the new name; `offset`: of a write, or the size that a file is cut to."""

    kind: str
    name: str
    second: str
    offset: int
    data: bytes


def read_log(log: bytes) -> list[Call]:
    """Return the calls of a log, in order."""
    calls, at = [], 0
    while at < len(log):
        kind, name, second, offset, length = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        parts = []
        for size in (name, second, length):
            parts.append(log[at : at + size])
            at += size
        calls.append(Call(kind.decode(), parts[0].decode(), parts[1].decode(), offset, parts[2]))
    return calls


@dataclass
class _File:
    safe: bytearray = field(default_factory=bytearray)
    pending: list[Call] = field(default_factory=list)
    is_folder: bool = False


class Disk:
    """A disk on which calls arrive: what is on it by now, and what a power cut would leave."""

    def __init__(self, files: dict[str, bytes], folders: set[str]) -> None:
        self.names = {name: _File(bytearray(content)) for name, content in files.items()}
        self.names |= {name: _File(is_folder=True) for name in folders}
        self.safe_names = dict(self.names)
        self.waiting: list[tuple[Call, _File]] = []  # names that are not safe yet
        self.acknowledged = 0

    def take(self, call: Call) -> None:
        """Let a call arrive."""
        if call.kind == "A":
            self.acknowledged = call.offset
        elif call.name.endswith("-shm"):
            pass
        elif call.kind in "CM":
            file = self.names[call.name] = _File(is_folder=call.kind == "M")
            self.waiting.append((call, file))
        elif call.kind == "U":
            self.waiting.append((call, self.names.pop(call.name)))
        elif call.kind == "R":
            if call.second in self.names:  # who has it open may go on writing into it
                self.names[f"{call.second} (gone)"] = self.names[call.second]
            file = self.names[call.second] = self.names.pop(call.name)
            self.waiting.append((call, file))
        elif call.kind == "L":
            file = self.names[call.second] = self.names[call.name]
            self.waiting.append((call, file))
        elif call.kind == "D":
            self._save_names(len(self.waiting))
        elif call.kind == "S":
            self._sync(self.names[call.name])
        else:
            self.names[call.name].pending.append(call)

    def _sync(self, file: _File) -> None:
        for call in file.pending:
            _apply(file.safe, call)
        file.pending = []
        made = [place for place, (call, of) in enumerate(self.waiting) if of is file and call.kind == "C"]
        if made:
            self._save_names(made[-1] + 1)

    def _save_names(self, count: int) -> None:
        for call, file in self.waiting[:count]:
            _rename(self.safe_names, call, file)
        del self.waiting[:count]

    def cut(self, dice: random.Random) -> dict[str, bytes]:
        """Return the files that a power cut now leaves."""
        names = dict(self.safe_names)
        for call, file in self.waiting[: dice.randint(0, len(self.waiting))]:
            _rename(names, call, file)
        folders = {name for name, file in names.items() if file.is_folder} | {""}
        return {
            name: bytes(_left_of(file, dice))
            for name, file in names.items()
            if not file.is_folder and name.rpartition("/")[0] in folders
        }


def _rename(names: dict[str, _File], call: Call, file: _File) -> None:
    if call.kind in "CM":
        names[call.name] = file
    elif call.kind == "L":
        names[call.second] = file
    else:
        names.pop(call.name, None)
        if call.kind == "R":
            names[call.second] = file


def _apply(image: bytearray, call: Call) -> None:
    end = call.offset + len(call.data)
    if len(image) < end:
        image.extend(bytes(end - len(image)))
    if call.kind == "T":
        del image[call.offset :]
    else:
        image[call.offset : end] = call.data


def _left_of(file: _File, dice: random.Random) -> bytearray:
    image = bytearray(file.safe)
    style = dice.randrange(4)
    if style == 0:
        return image
    chance = (1.0, 0.5, 0.9)[style - 1]
    pending = file.pending[: dice.randint(0, len(file.pending))] if style == 1 else file.pending
    for call in pending:
        if dice.random() > chance:
            continue
        if len(call.data) > SECTOR and dice.random() < 0.3:
            for at in range(0, len(call.data), SECTOR):
                if dice.random() < 0.5:
                    _apply(image, Call("W", call.name, "", call.offset + at, call.data[at : at + SECTOR]))
        else:
            _apply(image, call)
    return image


def cuts(
    calls: list[Call], files: dict[str, bytes], folders: set[str], count: int, dice: random.Random
) -> Iterator[tuple[dict[str, bytes], int]]:
    """Give `count` disks that a power cut may leave, at moments by chance: (files, what was acknowledged by then)."""
    moments = sorted(dice.randint(0, len(calls)) for _ in range(count))
    disk, done = Disk(files, folders), 0
    for moment in moments:
        for call in calls[done:moment]:
            disk.take(call)
        done = moment
        yield disk.cut(dice), disk.acknowledged

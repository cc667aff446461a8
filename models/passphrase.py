"""The keys of encrypted files, held in memory while they are in use.

SQLCipher keeps a random salt where a plain file has its first 16 bytes. The key is made of the passphrase and that salt as
SQLCipher 4 does by itself (PBKDF2-HMAC-SHA512, 256,000 rounds: https://www.zetetic.net/sqlcipher/design/), so that any program
that knows SQLCipher opens the file. It is made once, for it takes a sixth of a second; a file has many connections.
"""

import os
import unicodedata
from pathlib import Path

from models.errors import Problem
from models.words import tr

SALT = 16  # bytes
ROUNDS = 256_000
KEY = 32  # bytes
SHORTEST = 8  # letters of a passphrase

_PAGE = 4096
_PLAIN = b"SQLite format 3\0"
# What is as mixed as an encrypted page, and is none.
_OTHERS = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"PK\x03\x04",
    b"GIF8",
    b"%PDF",
    b"\x1f\x8b\x08",
    b"RIFF",
    b"7z\xbc\xaf",
    b"BZh",
)

_keys: dict[bytes, bytes] = {}  # of each salt
_heads: dict[Path, bytes] = {}  # salts of files that are open


class Locked(Problem):
    """A file is encrypted and its key is not known: see models/encryption.py, unlock()."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            tr("“{file}” is locked with a passphrase", file=file.name),
            tr(
                "Nothing was changed. Type it in the window or in a terminal; for scripts, let the keyring keep it (Settings)."
            ),
        )
        self.file = file


def hold(file: Path) -> None:
    """Remember how a file begins while it is open: to read it again would drop the locks of the engine (POSIX)."""
    _heads.clear()
    _heads[file.absolute()] = salt_of(file)


def release() -> None:
    """Forget how the open file begins."""
    _heads.clear()


def salt_of(file: Path) -> bytes:
    """Return the salt of an encrypted file; b"" of a plain one, of none, and of what is no database."""
    known = _heads.get(file.absolute())
    if known is not None:
        return known
    try:
        with file.open("rb") as stream:
            page = stream.read(_PAGE)
    except OSError:
        return b""
    if len(page) < _PAGE or page.startswith((_PLAIN, *_OTHERS)):
        return b""
    mixed = len(set(page)) > 240 and page.count(0) < 64  # 256 and 16 are to be expected
    return page[:SALT] if mixed else b""


def is_locked(file: Path) -> bool:
    """Is a file encrypted with a key that is not known?"""
    salt = salt_of(file)
    return bool(salt) and salt not in _keys


def new_salt() -> bytes:
    """Return a salt for a file that is to be encrypted."""
    while (salt := os.urandom(SALT)).startswith(_OTHERS):
        pass
    return salt


def derive(passphrase: str, salt: bytes) -> bytes:
    """Return the key that a passphrase and a salt make, however the keyboard composes letters with accents."""
    import hashlib  # OpenSSL comes with it, which a plain file does not need

    text = unicodedata.normalize("NFC", passphrase)
    return hashlib.pbkdf2_hmac("sha512", text.encode(), salt, ROUNDS, KEY)


def learn(salt: bytes, key: bytes) -> None:
    """Hold the key of files with this salt."""
    _keys[salt] = key


def learn_all(keys: dict[bytes, bytes]) -> None:
    """Hold these keys too, as held() gives them."""
    _keys.update(keys)


def unlearn(salt: bytes) -> None:
    """Let go of the key of files with this salt."""
    _keys.pop(salt, None)


def forget() -> None:
    """Let go of every key."""
    _keys.clear()


def held() -> dict[bytes, bytes]:
    """Return the keys, for a child process that opens the same files."""
    return dict(_keys)


def specification(salt: bytes, file: Path) -> str:
    """Return the key of `file`, whose salt this is, as SQLCipher's PRAGMA key and ATTACH take it. Raises Locked."""
    if salt not in _keys:
        raise Locked(file)
    return f"x'{(_keys[salt] + salt).hex()}'"

"""Passwords of servers, in the system's keyring and nowhere else: never in the file, never in a log."""

import keyring
from keyring.errors import KeyringError, PasswordDeleteError

from models.errors import Problem
from models.words import tr

SERVICE = "Keepwarm"


def get(name: str) -> str | None:
    """Return a password, None where none is kept. Raises Problem where the keyring is locked or there is none."""
    try:
        return keyring.get_password(SERVICE, name)
    except KeyringError as error:
        raise _problem() from error


def put(name: str, password: str) -> None:
    """Keep a password. Raises Problem where that cannot be done safely."""
    try:
        keyring.set_password(SERVICE, name, password)
    except KeyringError as error:
        raise _problem() from error


def forget(name: str) -> None:
    """Drop a password; none to drop is no fault."""
    try:
        keyring.delete_password(SERVICE, name)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        raise _problem() from error


def _problem() -> Problem:
    return Problem(
        tr("The keyring of your system cannot be used"),
        tr(
            "Your password is not written anywhere else. Unlock the keyring (GNOME Keyring, KWallet, Keychain) and try again."
        ),
    )

"""Calendar servers, and a keyring that is not the user's."""

import pytest

from tests.calendar_servers import proxy, put_event, radicale, secrets, server, xandikos

__all__ = ["proxy", "put_event", "radicale", "secrets", "server", "xandikos"]


@pytest.fixture(autouse=True)
def own_keyring(secrets: object) -> None:
    """No test of this folder sees the user's keyring."""

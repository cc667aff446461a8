"""What can go wrong between here and a server, each in a sentence with advice."""

from models.errors import Problem
from models.words import tr, trn


class Fault(Problem):
    """A server did not do what was asked.

    kind         offline, untrusted (its certificate), refused (the password), forbidden, gone (404), stale (412), busy, server,
                 strange (not DAV), too_large, insecure (no https), other_host
    status       of HTTP, 0 where none came
    retry_after  seconds that the server asks to wait, None where it says nothing
    host         of `insecure` and `other_host`: the one the user would have to agree to
    """

    def __init__(
        self, kind: str, title: str, advice: str, status: int = 0, retry_after: float | None = None, host: str = ""
    ) -> None:
        super().__init__(title, advice)
        self.kind, self.status, self.retry_after, self.host = kind, status, retry_after, host

    def __reduce__(self) -> tuple:
        return Fault, (self.kind, self.title, self.advice, self.status, self.retry_after, self.host)


def offline(host: str) -> Fault:
    """The server cannot be reached, or fell silent."""
    return Fault(
        "offline",
        tr("“{host}” cannot be reached", host=host),
        tr("Nothing was lost. Check the address and your connection; Keepwarm tries again by itself."),
    )


def unsafe(host: str) -> Fault:
    """The server's certificate is not to be trusted."""
    return Fault(
        "untrusted",
        tr("“{host}” could not prove who it is", host=host),
        tr("Your password was not sent. Check the address; if it is your own server, renew its certificate."),
        host=host,
    )


def insecure(host: str) -> Fault:
    """The address has no https and is not on this computer."""
    return Fault(
        "insecure",
        tr("The connection to “{host}” would not be encrypted", host=host),
        tr("Your password was not sent. Use an address that begins with https."),
        host=host,
    )


def other_host(host: str, other: str) -> Fault:
    """A redirect or an address leads to another server, which the password was not meant for."""
    return Fault(
        "other_host",
        tr("“{host}” sends on to another server, “{other}”", host=host, other=other),
        tr("Your password was not sent there. If you trust it, enter that address instead."),
        host=other,
    )


def strange(host: str, reason: str) -> Fault:
    """The answer is not what a calendar server says."""
    return Fault(
        "strange",
        tr("“{host}” did not answer like a calendar server ({reason})", host=host, reason=reason),
        tr("Nothing was changed. Check the address; your provider's help names it, often under CalDAV."),
    )


def too_large(host: str) -> Fault:
    """The answer is larger than anything a calendar needs."""
    return Fault(
        "too_large",
        tr("“{host}” sent more than can be right", host=host),
        tr("Nothing was changed. Tell your provider, or choose another calendar."),
    )


def of_status(host: str, status: int, retry_after: float | None) -> Fault:
    """Return what an HTTP status that is no success means."""
    again = tr("Nothing was lost. Keepwarm tries again by itself.")
    if status == 401:
        title = tr("“{host}” did not accept the account or the password", host=host)
        advice = tr("Nothing was lost. Enter the password again; some providers want one made for this program.")
        return Fault("refused", title, advice, status)
    if status == 403:
        title = tr("“{host}” does not allow this", host=host)
        advice = tr("Nothing was lost. Choose a calendar that you may write to.")
        return Fault("forbidden", title, advice, status)
    if status in (404, 410):
        title = tr("The calendar is no longer at this address on “{host}”", host=host)
        advice = tr("Nothing was changed here. Connect again and choose the calendar anew.")
        return Fault("gone", title, advice, status)
    if status in (409, 412):
        return Fault("stale", tr("The calendar changed in the meantime"), again, status)
    if status in (429, 503):
        wait = round((retry_after or 0) / 60)
        title = tr("“{host}” is busy and asks to wait", host=host)
        if wait:
            again = trn("Nothing was lost. Keepwarm tries again in a minute.",
                        "Nothing was lost. Keepwarm tries again in {n} minutes.", wait)  # fmt: skip
        return Fault("busy", title, again, status, retry_after)
    if status >= 500:
        title = tr("“{host}” has a fault of its own ({status})", host=host, status=status)
        return Fault("server", title, again, status, retry_after)
    return Fault(
        "strange", tr("“{host}” did not do what was asked ({status})", host=host, status=status), again, status
    )

"""What the user brought in a year, on a page to print: the answer to "which actions did you lead in this network?"."""

import html
from collections.abc import Sequence
from datetime import date

from models import contributions, networks
from models.contributions import Entry
from models.words import month_name, tr, trn


def title(year: int, network: int | None = None) -> str:
    """Return the heading of the page of a year; of one network, or of all. Raises KeyError where the network is gone."""
    if network is None:
        return tr("What I brought in {year}", year=year)
    return tr("What I brought to {network} in {year}", network=networks.get(network).name, year=year)


def page(year: int, network: int | None = None) -> str:
    """Return the page as HTML that needs nothing else: offices held, figures, and each contribution with its day.

    network  only what was brought to it; None: everything, by network

    Raises KeyError when there is no such network.
    """
    entries = contributions.of_year(year, network)
    parts = [f"<h1>{html.escape(title(year, network))}</h1>"]
    if network is not None:
        parts.append(_office(networks.get(network), year))
        parts.append(_listed(entries))
    else:
        parts.append(_figures(entries))
        for name in sorted({entry.network_name for entry in entries}, key=lambda name: (name == "", name)):
            among = [entry for entry in entries if entry.network_name == name]
            parts.append(f"<h2>{html.escape(name or tr('Apart from networks'))}</h2>")
            parts.append(_listed(among, figures=False))
    return "\n".join(part for part in parts if part)


def _office(entry: networks.Entry, year: int) -> str:
    """Return what the user was in a network, where that was so in this year."""
    begun = not entry.role_since or entry.role_since[:4] <= f"{year:04}"
    over = entry.role_until and entry.role_until[:4] < f"{year:04}"
    parts = [networks.kind_name(entry.kind)]
    if entry.since and entry.since[:4] <= f"{year:04}":
        parts.append(tr("member since {year}", year=entry.since[:4]))
    if entry.role and begun and not over:
        since = networks.partial_day(entry.role_since)
        parts.append(tr("{role} since {day}", role=entry.role, day=since) if since else entry.role)
    return f"<p>{html.escape(' · '.join(parts))}</p>"


def _figures(entries: Sequence[Entry]) -> str:
    """Return how many there were of each kind, in a line."""
    said = [
        tr("{kind}: {n}", kind=contributions.kind_name(kind), n=count) for kind, count in contributions.by_kind(entries)
    ]
    count = trn("{n} contribution", "{n} contributions", len(entries))
    return f"<p><b>{html.escape(count)}</b> {html.escape(' · '.join(said))}</p>"


def _listed(entries: Sequence[Entry], figures: bool = True) -> str:
    if not entries:
        return f"<p>{html.escape(tr('Nothing was noted.'))}</p>"
    rows = [_row(entry) for entry in reversed(entries)]  # a year is read from its beginning
    table = f'<table cellspacing="0" cellpadding="5" width="100%">{"".join(rows)}</table>'
    return f"{_figures(entries)}\n{table}" if figures else table


def _row(entry: Entry) -> str:
    day = date.fromisoformat(entry.day)
    when = tr("{day} {month}", day=day.day, month=month_name(day.month))
    whom = trn("for one person", "for {n} people", len(entry.people)) if entry.people else ""
    more = " · ".join(part for part in (" ".join(entry.note.split()), whom) if part)
    below = f"<br><small>{html.escape(more)}</small>" if more else ""
    return (
        f'<tr><td width="22%">{html.escape(when)}</td><td>{html.escape(contributions.heading(entry))}{below}</td></tr>'
    )

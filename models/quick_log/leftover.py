"""What of a line no part of it has taken, put together so that it reads well."""

from collections.abc import Sequence

from models.quick_log.tokens import Line

_EDGES = " \t\n,;:-–—|/&+،؛"
_BEFORE = _EDGES + ".)]}!?"  # what a piece does not begin with
_EMPTY = frozenset(_EDGES + ".()[]{}\"'“”«»‘’!?…")


def leftover(line: Line, free: Sequence[bool], rest: bool = True) -> str:
    """Return the text of the tokens that are `free`, and with `rest` what lies beyond the part of the text that was read."""
    text, tokens = line.text, line.tokens
    pieces: list[str] = []
    at = 0
    while at < len(tokens):
        if not free[at]:
            at += 1
            continue
        last = at
        while last + 1 < len(tokens) and free[last + 1]:
            last += 1
        raw = text[tokens[at].start : tokens[last].end]
        if not set(raw) <= _EMPTY:
            pieces.append(raw)
        at = last + 1
    if rest:
        end = tokens[-1].end if tokens else 0
        if text[end:].strip():
            pieces.append(text[end:])
    return _join(pieces)


def _join(pieces: Sequence[str]) -> str:
    """Put pieces together: with the comma or the new line that stood at the edge of one, else with a space."""
    joined = edge = ""
    for piece in pieces:
        bare = piece.rstrip(_EDGES).lstrip(_BEFORE)
        edge += piece[: len(piece) - len(piece.lstrip(_EDGES))]
        if joined:
            gap = "\n" if "\n" in edge else "; " if ";" in edge else ", " if edge.strip() else " "
            joined += " " if joined[-1] in ".!?…" and gap != "\n" else gap
        joined += bare
        edge = piece[len(piece.rstrip(_EDGES)) :]
    return joined.strip()

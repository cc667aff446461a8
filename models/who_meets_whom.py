"""Who meets whom: the people whom the user saw together, the groups they form, and who stands between them.

Pure but for reading(): groups by label propagation (Raghavan, Albert and Kumara, Physical Review E 76, 2007), made to give the same
answer each time; places by forces between them (Fruchterman and Reingold, Software: Practice and Experience 21, 1991).
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import date, timedelta

from models.connection import db
from models.warmth_states import numbers

YEARS = timedelta(days=3 * 365)
CROWD = 12  # people at a meeting: with more, nobody is met in particular
MOST = 200  # people on the picture: those who were seen together most
ROUNDS, STEPS = 20, 60
SMALL = 3  # people: fewer are no group
BRIDGES = 8  # at most

Links = dict[tuple[int, int], int]  # two people, the smaller id first: how often they were seen together


@dataclass(slots=True)
class Web:
    """People and the links between them, placed.

    groups  person: number of the group, the largest group is 0
    bridges those who link groups most
    places  person: where, each of x and y in 0 to 1
    """

    names: dict[int, str] = field(default_factory=dict)
    links: Links = field(default_factory=dict)
    groups: dict[int, int] = field(default_factory=dict)
    bridges: set[int] = field(default_factory=set)
    places: dict[int, tuple[float, float]] = field(default_factory=dict)


def reading(today: date) -> tuple[dict[int, str], Links]:
    """Return the people who were seen together in the last three years, and how often; at most MOST of them."""
    query = (
        "SELECT one.person_id, two.person_id, count(*) FROM interaction"
        " JOIN participant AS one ON one.interaction_id = interaction.id"
        " JOIN participant AS two ON two.interaction_id = interaction.id AND two.person_id > one.person_id"
        " WHERE people_count BETWEEN 2 AND ? AND day BETWEEN ? AND ? GROUP BY 1, 2"
    )
    found = db.execute_sql(query, (CROWD, (today - YEARS).isoformat(), today.isoformat()))
    links = {(one, two): count for one, two, count in found}
    weight: Counter[int] = Counter()
    for (one, two), count in links.items():
        weight[one] += count
        weight[two] += count
    kept = set(sorted(weight, key=lambda person: (-weight[person], person))[:MOST])
    links = {pair: count for pair, count in links.items() if kept.issuperset(pair)}
    linked = {person for pair in links for person in pair}
    names = dict(db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({numbers(linked)})"))
    return names, links


def weave(names: dict[int, str], links: Links) -> Generator[tuple[int, int], None, Web]:
    """Return the groups, the bridges and a place for each; a generator of (done, total), for a process of its own."""
    web = Web(names, links)
    near = _neighbours(links)
    web.groups = _groups(near)
    web.bridges = _bridges(near, web.groups)
    for step, places in enumerate(_placed(sorted(names), near)):
        web.places = places
        yield step + 1, STEPS
    return web


def _neighbours(links: Links) -> dict[int, dict[int, int]]:
    near: dict[int, dict[int, int]] = defaultdict(dict)
    for (one, two), count in links.items():
        near[one][two] = near[two][one] = count
    return near


def _groups(near: dict[int, dict[int, int]]) -> dict[int, int]:
    """Return the group of each: everybody takes the label that most of their links bear, until nothing changes."""
    label = {person: person for person in near}
    for _ in range(ROUNDS):
        changed = False
        for person in sorted(near, key=lambda one: (-len(near[one]), one)):
            votes: Counter[int] = Counter()
            for other, count in near[person].items():
                votes[label[other]] += count
            best = max(votes.values())
            wanted = min(name for name, count in votes.items() if count == best)
            if votes[label[person]] < best and wanted != label[person]:
                label[person], changed = wanted, True
        if not changed:
            break
    sizes = Counter(label.values())
    order = {name: number for number, name in enumerate(sorted(sizes, key=lambda name: (-sizes[name], name)))}
    return {person: order[name] for person, name in label.items()}


def _bridges(near: dict[int, dict[int, int]], groups: dict[int, int]) -> set[int]:
    """Return the few who were seen most, and more than once, with people of another group."""
    sizes = Counter(groups.values())
    across = {
        person: sum(count for one, count in others.items() if groups[one] != groups[person] and sizes[groups[one]] >= SMALL)
        for person, others in near.items()
    }
    ranked = sorted((person for person in across if across[person] > 1), key=lambda person: (-across[person], person))
    return set(ranked[:BRIDGES])


def _placed(people: list[int], near: dict[int, dict[int, int]]) -> Generator[dict[int, tuple[float, float]], None, None]:
    """Yield better and better places, STEPS times: all push one another away, links pull."""
    chance = random.Random(len(people))
    at = {person: [chance.random(), chance.random()] for person in people}
    ideal = math.sqrt(1 / max(1, len(people)))
    for step in range(STEPS):
        move = {person: [0.0, 0.0] for person in people}
        for number, one in enumerate(people):
            x, y = at[one]
            for other in people[number + 1 :]:
                dx, dy = x - at[other][0], y - at[other][1]
                force = ideal * ideal / (dx * dx + dy * dy + 1e-6)
                move[one][0] += dx * force
                move[one][1] += dy * force
                move[other][0] -= dx * force
                move[other][1] -= dy * force
        for one in people:
            for other, count in near[one].items():
                dx, dy = at[one][0] - at[other][0], at[one][1] - at[other][1]
                pull = math.hypot(dx, dy) / ideal * (1 + math.log(count)) / 2
                move[one][0] -= dx * pull
                move[one][1] -= dy * pull
        most = 0.1 * (1 - step / STEPS) + 0.002
        for one in people:
            dx, dy = move[one][0] - (at[one][0] - 0.5) * 0.3, move[one][1] - (at[one][1] - 0.5) * 0.3
            length = math.hypot(dx, dy) or 1.0
            at[one][0] += dx / length * min(length, most)
            at[one][1] += dy / length * min(length, most)
        yield _fitted(at)


def _fitted(at: dict[int, list[float]]) -> dict[int, tuple[float, float]]:
    """Return places stretched to fill 0 to 1 in both directions."""
    if not at:
        return {}
    (left, right), (top, bottom) = ((min(side), max(side)) for side in zip(*at.values(), strict=True))
    wide, high = right - left or 1.0, bottom - top or 1.0
    return {person: ((x - left) / wide, (y - top) / high) for person, (x, y) in at.items()}

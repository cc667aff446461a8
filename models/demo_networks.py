"""The networks of the demo: who is in them, what was brought, and what people did for each other. All of it is made up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import contributions, events, favours, letters, networks, news, newsletters, own_news, people
from models.demo_words import Say

EVENING, ZONE = time(18, 30), ZoneInfo("Africa/Casablanca")

# whose tag tells who is in it, the network, roles by place in the cast
_NETWORKS = (
    (
        "EMI alumni",
        networks.Entry(
            name="EMI alumni", kind="alumni", since="2009", meets="year", dues="300 MAD", renewal="--01-31", size=412,
            url="https://example.org/alumni",
        ),
        {8: "scholarships", 7: "president"},
    ),
    (
        "CJD",
        networks.Entry(
            name="CJD Casablanca", kind="association", since="2021", role="treasurer", role_since="2024-01", meets="month",
            dues="1 200 MAD", renewal="--03-31", size=38, note="First Tuesday, 18:30. The report goes out within the week.",
        ),
        {15: "president", 12: "رئيسة سابقة"},
    ),
    ("tender", networks.Entry(name="Procurement forum", kind="online", since="2025-04", meets="quarter", size=120), {}),
)  # fmt: skip
# network, days ago, kind, title, note, how many of its members it was for
_BROUGHT = (
    (1, 11, "report", "Financing SMEs", "sent to 14 members, 5 answered", 0),
    (1, 51, "introduction", "Marie Lefèvre to two members", "", 2),
    (1, 75, "organised", "the round table on ports", "41 attended", 0),
    (1, 158, "article", "the new tender rules", "", 4),
    (0, 245, "spoke", "careers day of the school", "three students wrote afterwards", 0),
    (0, 420, "helped", "two students to an internship", "", 0),
    (1, 400, "office", "treasurer", "accounts of the year, and a fund for young members", 0),
)
# place in the cast, kind, direction, place of the other person, days ago, due in days, kept days ago, text
_FAVOURS = (
    (2, "introduction", "given", 3, 51, None, None, "they both work on ports"),
    (0, "introduction", "received", 11, 130, None, None, "looks for partners in the region"),
    (0, "favour", "given", None, 200, None, None, "read her bid"),
    (0, "promise", "given", None, 76, 4, None, "the list of suppliers"),
    (1, "favour", "received", None, 152, None, None, "a name at the bank"),
    (1, "promise", "given", None, 160, -140, 150, "the slides of the round table"),
    (9, "promise", "received", None, 12, 10, None, "a date with his director"),
    (5, "favour", "given", None, 121, None, None, "التعريف بالجمعية"),
)
# place in the cast, kind, days ago, what
_NEWS = (
    (2, "promotion", 4, "CTO of the whole group"),
    (10, "birth", 12, "a daughter, Inès"),
    (8, "prize", 40, "prix de la recherche de l’université"),
)
# network, title, in days, place, what it is about, announced days ago
_EVENTS = (
    (1, "Forum Emploi", 10, "Palais des congrès", "Students meet companies; bring offers.", None),
    (1, "Dinner of the year", 24, "Riad Digital", "", 2),
    (0, "Careers day of the school", 40, "", "", None),
)


def add(ids: Sequence[int], day: date, say: Say) -> None:
    """Add the networks, contributions and favours as they stand on `day`; inside the change that is open.

    ids  of the demo's people, in the order of its cast
    say  turns a text into the language of the demo
    """
    numbers = []
    for tag, entry, roles in _NETWORKS:
        number = networks.save(
            replace(entry, name=say(entry.name), role=say(entry.role), dues=say(entry.dues), note=say(entry.note))
        )
        tagged = people.with_tag(say(tag))
        networks.add_members(number, [person for person in ids if person in tagged])
        for place, role in roles.items():
            networks.add_members(number, [ids[place]])
            networks.change_member(number, ids[place], say(role), "")
        numbers.append(number)
    networks.leave(numbers[1], [max(networks.ids_in(numbers[1]))], day - timedelta(days=90))
    for which, ago, kind, title, note, whom in _BROUGHT:
        entry = contributions.new(kind, day - timedelta(days=ago), numbers[which], say(title))
        entry.note = say(note)
        entry.people = [(person, "") for person in sorted(networks.ids_in(numbers[which]))[:whom]]
        contributions.save(entry)
    for which, title, ahead, place, about, told in _EVENTS:
        event = events.new(numbers[which], datetime.combine(day + timedelta(days=ahead), EVENING, ZONE), say(title))
        event.location, event.note = say(place), say(about)
        number = events.save(event)
        if told is not None:
            events.announced(number, sorted(networks.ids_in(numbers[which]))[:6], day - timedelta(days=told))
    monthly = newsletters.save(
        newsletters.Entry(
            name=say("News from the ports"), network=numbers[1], due=(day + timedelta(days=4)).isoformat()
        )
    )
    issue = letters.Letter(
        say("News from the ports, autumn"),
        say("Dear all,\n\nThe round table brought 41 of us together.\n"),
    )
    newsletters.sent(monthly, issue, sorted(networks.ids_in(numbers[1]))[:9], day - timedelta(days=30))
    late = newsletters.get(monthly)
    late.due = (day + timedelta(days=4)).isoformat()
    newsletters.save(late)
    for place, kind, ago, what in _NEWS:
        news.log(news.new(kind, ids[place], day - timedelta(days=ago), say(what)), [ids[place]])
    mine = own_news.save(
        own_news.new("promotion", day - timedelta(days=6), say("I lead the regional office from January on"))
    )
    own_news.tell(mine, ids[6:8], day - timedelta(days=2))
    for place, kind, direction, other, ago, due, kept, text in _FAVOURS:
        other_id = None if other is None else ids[other]
        favour = favours.new(kind, ids[place], day - timedelta(days=ago), direction, other_id)
        favour.text = say(text)
        favour.due = (day + timedelta(days=due)).isoformat() if due is not None else ""
        favour.done_on = (day - timedelta(days=kept)).isoformat() if kept is not None else ""
        favours.save(favour)

"""What the demo's people published, and the news of its sector. Nothing of it is anywhere: it is never fetched."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from models import feeds
from models.demo_words import Say
from models.feed_fetch import Fetched
from models.formats.feed import Item

# place in the cast (None: the sector), title, tags, articles: (days ago, title, text)
_FEEDS = (
    (
        2, "Notes from the data room", (),
        (
            (2, "Why our forecasts got worse when we added data",
             ("For two years every new source made our forecasts of arrivals better. In spring they got worse.\n\n"
             "The reason was not the model. Two of the sources had begun to copy each other, and we counted the same lateness "
             "twice. We now ask of each source what it knows that no other does, and leave out the rest.\n\n"
             "What did you stop measuring, and were you better for it?")),
            (31, "Hiring for questions, not for answers", "What we ask in interviews, and what we no longer ask."),
        ),
    ),
    (
        12, "مدونة الحكامة", (),
        (
            (5, "كيف نكتب تقريرا يقرأه الأعضاء فعلا",
             "التقرير الجيد يبدأ بما تقرر، لا بما قيل.\n\nثلاث قواعد: صفحة واحدة، أسماء المسؤولين، وموعد لكل قرار."),
        ),
    ),
    (
        None, "Ports & terminals weekly", ("tender", "logistics"),
        (
            (1, "New tender rules for port concessions from January",
             ("The new rules ask bidders to publish how many of their people live in the region. Small firms may bid together.\n\n"
             "Comments are open until the middle of next month.")),
            (4, "Tanger Med passes nine million containers", "The figures of the year, terminal by terminal."),
            (9, "Cold storage near quays: three projects compared", "Cost per pallet, energy, and what customers asked for."),
            (16, "What a round table on ports taught us", ""),
        ),
    ),
)  # fmt: skip


def add(ids: Sequence[int], now: datetime, say: Say) -> None:
    """Add the feeds as they stand at `now`; inside the change that is open.

    ids  of the demo's people, in the order of its cast
    say  turns a text into the language of the demo
    """
    for number, (place, title, tags, articles) in enumerate(_FEEDS):
        url = f"https://example.org/feeds/{number}"
        feeds.save(
            feeds.Entry(None, url, say(title), None if place is None else ids[place], tags=[say(tag) for tag in tags])
        )
        items = [
            Item(f"{number}.{ago}", say(heading), f"{url}/{ago}", say(text), now - timedelta(days=ago, hours=2))
            for ago, heading, text in articles
        ]
        feeds.store([Fetched(url, is_new=True, title=say(title), items=items)], now)

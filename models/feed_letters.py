"""The letter that passes an article on. In French, English or Arabic."""

from collections.abc import Sequence
from datetime import date

from models import contributions, database, feeds
from models.feeds import Item
from models.letters import Letter
from models.words import tr

_SHARED = {
    "en": "Dear {{first name}},\n\nI read this and thought of you: {title}\n{link}\n\nWhat do you make of it?\n\nBest wishes,\n",
    "fr": ("Bonjour {{prénom}},\n\nJ’ai lu ceci et j’ai pensé à vous\u00a0: {title}\n{link}\n\nQu’en pensez-vous\u00a0?\n\n"
           "Bien à vous,\n"),
    "ar": "تحية طيبة {{الاسم الشخصي}}،\n\nقرأت هذا المقال فتذكرتك: {title}\n{link}\n\nما رأيك فيه؟\n\nمع أطيب التحيات،\n",
}  # fmt: skip


def letter(item: Item, language: str) -> Letter:
    """Return the letter that passes an article on."""
    title = item.title.replace("{", "(").replace("}", ")")  # no field of a letter
    link = item.link.replace("{", "%7B").replace("}", "%7D")
    return Letter(title, _SHARED[language].format(title=title, link=link))


def shared(item: Item, person_ids: Sequence[int], day: date) -> None:
    """Note that an article was passed on: it is a contribution. Part of the change that is open, or one."""
    with database.change(tr("Share {title}", title=item.title)):
        contributions.save(contributions.new("article", day, None, item.title, person_ids))
        feeds.mark([item.id])

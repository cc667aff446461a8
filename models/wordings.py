"""Letters to begin with, by occasion and language. They are in the language of who reads them, not of the window.

The user may put any of them in words of their own; those are kept, and can be given back for the first ones.
"""

from models import database
from models.connection import db
from models.formats.records import Contact
from models.letters import Letter
from models.phones import e164
from models.schema import Wording
from models.words import tr

LANGUAGES = ("fr", "en", "ar")
KINDS = ("new_job", "promotion", "birth", "prize", "publication", "move", "birthday", "hello", "own_news")

# Where people most often write French: country codes of phones, and how countries are written.
_FRENCH_CODES = (
    "+33",
    "+32",
    "+41",
    "+212",
    "+213",
    "+216",
    "+221",
    "+225",
    "+237",
    "+241",
    "+243",
    "+261",
    "+352",
    "+377",
)
_FRENCH_TEXTS = ("france", "maroc", "morocco", "algérie", "tunisie", "belgique", "suisse", "sénégal", "côte d’ivoire")

_FIRST: dict[tuple[str, str], tuple[str, str]] = {
    ("new_job", "fr"): (
        "Félicitations pour votre nouveau poste",
        ("Bonjour {prénom},\n\nJ’apprends que vous rejoignez {société|une nouvelle équipe}\u00a0: toutes mes félicitations\u00a0! "
        "Qu’est-ce qui vous a donné envie de ce poste\u00a0? J’aimerais en parler avec vous à l’occasion.\n\nBien à vous,\n"),
    ),
    ("new_job", "en"): (
        "Congratulations on your new job",
        ("Dear {first name},\n\nI hear that you have joined {organisation|a new team}: congratulations! What made you choose it? "
        "I would be glad to hear how it begins.\n\nBest wishes,\n"),
    ),
    ("new_job", "ar"): (
        "تهانينا على منصبك الجديد",
        ("تحية طيبة {الاسم الشخصي}،\n\nبلغني خبر منصبك الجديد، فتهانيّ الحارة وتمنياتي لك بالتوفيق. "
        "يسعدني أن أسمع منك كيف كانت البداية.\n\nمع أطيب التحيات،\n"),
    ),
    ("promotion", "fr"): (
        "Félicitations\u00a0!",
        ("Bonjour {prénom},\n\nBravo pour cette promotion, elle est bien méritée. Qu’est-ce qui va changer pour vous\u00a0?\n\n"
        "Bien à vous,\n"),
    ),
    ("promotion", "en"): (
        "Congratulations!",
        "Dear {first name},\n\nCongratulations on your promotion, it is well deserved. What will change for you?\n\nBest wishes,\n",
    ),
    ("promotion", "ar"): (
        "تهانينا",
        "تحية طيبة {الاسم الشخصي}،\n\nمبارك عليك هذه الترقية المستحقة. ما الذي سيتغير في عملك؟\n\nمع أطيب التحيات،\n",
    ),
    ("birth", "fr"): (
        "Quelle belle nouvelle\u00a0!",
        ("Bonjour {prénom},\n\nToutes mes félicitations à vous et à votre famille. Comment allez-vous "
        "tous\u00a0?\n\nAmicalement,\n"),
    ),
    ("birth", "en"): (
        "What good news!",
        "Dear {first name},\n\nWhat wonderful news! All my good wishes to you and your family. How are you all?\n\nWarmly,\n",
    ),
    ("birth", "ar"): (
        "مبارك المولود الجديد",
        "تحية طيبة {الاسم الشخصي}،\n\nألف مبروك المولود الجديد، جعله الله من الصالحين. كيف حالكم جميعا؟\n\nمع خالص المودة،\n",
    ),
    ("prize", "fr"): (
        "Bravo pour ce prix",
        ("Bonjour {prénom},\n\nJ’ai vu que votre travail vient d’être récompensé\u00a0: bravo, et merci pour ce que vous "
        "apportez.\n\nBien à vous,\n"),
    ),
    ("prize", "en"): (
        "Congratulations on the prize",
        ("Dear {first name},\n\nI saw that your work has been honoured: congratulations, and thank you for what you "
        "bring.\n\nBest wishes,\n"),
    ),
    ("prize", "ar"): (
        "مبارك الجائزة",
        "تحية طيبة {الاسم الشخصي}،\n\nسعدت بخبر حصولك على الجائزة، فألف مبروك، وشكرا على كل ما تقدمه.\n\nمع أطيب التحيات،\n",
    ),
    ("publication", "fr"): (
        "Votre publication",
        "Bonjour {prénom},\n\nJ’ai lu votre publication avec intérêt. J’en ai retenu ceci\u00a0: \n\nBien à vous,\n",
    ),
    ("publication", "en"): (
        "What you published",
        "Dear {first name},\n\nI read what you published with interest. What I took from it: \n\nBest wishes,\n",
    ),
    ("publication", "ar"): (
        "إصدارك الجديد",
        "تحية طيبة {الاسم الشخصي}،\n\nقرأت ما نشرته باهتمام، وأكثر ما شدني فيه: \n\nمع أطيب التحيات،\n",
    ),
    ("move", "fr"): (
        "Bonne installation",
        ("Bonjour {prénom},\n\nBonne installation {ville|dans votre nouvelle ville}\u00a0! Si je connais là-bas quelqu’un qui vous "
        "serait utile, je vous présente volontiers.\n\nBien à vous,\n"),
    ),
    ("move", "en"): (
        "A good start in your new place",
        ("Dear {first name},\n\nI hope that you settle in well. If I know somebody there who could be of use to you, I will gladly "
        "introduce you.\n\nBest wishes,\n"),
    ),
    ("move", "ar"): (
        "بداية موفقة",
        ("تحية طيبة {الاسم الشخصي}،\n\nأتمنى لك بداية موفقة في مكانك الجديد. إن كنت أعرف هناك من يفيدك فيسعدني أن أقدمك إليه.\n\n"
        "مع أطيب التحيات،\n"),
    ),
    ("birthday", "fr"): (
        "Joyeux anniversaire",
        ("Bonjour {prénom},\n\nJoyeux anniversaire\u00a0! Que cette année vous apporte de belles choses. Quand prenons-nous un "
        "café\u00a0?\n\nAmicalement,\n"),
    ),
    ("birthday", "en"): (
        "Happy birthday",
        "Dear {first name},\n\nHappy birthday! May this year bring you good things. When shall we have a coffee?\n\nWarmly,\n",
    ),
    ("birthday", "ar"): (
        "عيد ميلاد سعيد",
        "تحية طيبة {الاسم الشخصي}،\n\nعيد ميلاد سعيد، وكل عام وأنت بخير. متى نلتقي على فنجان قهوة؟\n\nمع خالص المودة،\n",
    ),
    ("hello", "fr"): (
        "Des nouvelles",
        ("Bonjour {prénom},\n\nCela fait un moment que nous ne nous sommes pas parlé, et je pensais à vous. Comment "
        "allez-vous\u00a0? Sur quoi travaillez-vous en ce moment\u00a0?\n\nBien à vous,\n"),
    ),
    ("hello", "en"): (
        "How are you?",
        ("Dear {first name},\n\nIt has been a while since we talked, and I was thinking of you. How are you, and what are you "
        "working on?\n\nBest wishes,\n"),
    ),
    ("hello", "ar"): (
        "سؤال عن أحوالك",
        ("تحية طيبة {الاسم الشخصي}،\n\nمضت مدة منذ آخر حديث بيننا وخطرت ببالي. كيف حالك، وعلى ماذا تعمل هذه الأيام؟\n\n"
        "مع أطيب التحيات،\n"),
    ),
    ("own_news", "fr"): (
        "Une nouvelle",
        "Bonjour {prénom},\n\nJe voulais vous l’annoncer moi-même\u00a0: \n\nEt vous, quoi de neuf\u00a0?\n\nBien à vous,\n",
    ),
    ("own_news", "en"): (
        "Some news",
        "Dear {first name},\n\nI wanted you to hear it from me: \n\nAnd you, what is new?\n\nBest wishes,\n",
    ),
    ("own_news", "ar"): (
        "خبر أود أن أشاركك إياه",
        "تحية طيبة {الاسم الشخصي}،\n\nأحببت أن تسمع الخبر مني: \n\nوأنت، ما جديدك؟\n\nمع أطيب التحيات،\n",
    ),
}  # fmt: skip
_MARKS = {
    "fr": "moi-même\u00a0: ",
    "en": "from me: ",
    "ar": "الخبر مني: ",
}  # behind it the user's own news has its place


def kind_name(kind: str) -> str:
    """Return the word for what a letter is about."""
    return {
        "new_job": tr("New job"), "promotion": tr("Promotion"), "birth": tr("Birth"), "prize": tr("Prize"),
        "publication": tr("Publication"), "move": tr("Move"), "birthday": tr("Birthday"), "hello": tr("Hello again"),
        "own_news": tr("Your news"),
    }[kind]  # fmt: skip


def language_name(language: str) -> str:
    """Return a language in its own words."""
    return {"fr": "Français", "en": "English", "ar": "العربية"}[language]


def get(kind: str, language: str) -> Letter:
    """Return the letter for an occasion in a language: as the user put it, else the first one. Raises KeyError for other kinds."""
    query = "SELECT subject, body FROM wording WHERE kind = ? AND language = ?"
    kept = db.execute_sql(query, (kind, language)).fetchone()
    return Letter(*(kept or _FIRST[kind, language]))


def is_own(kind: str, language: str) -> bool:
    """Did the user put this letter in words of their own?"""
    query = "SELECT 1 FROM wording WHERE kind = ? AND language = ?"
    return db.execute_sql(query, (kind, language)).fetchone() is not None


def keep(kind: str, language: str, letter: Letter) -> None:
    """Let letters of this kind and language begin so from now on."""
    with database.change(tr("Keep a wording")):
        values = {"kind": kind, "language": language, "subject": letter.subject.strip(), "body": letter.body}
        Wording.insert(values).on_conflict(
            conflict_target=[Wording.kind, Wording.language], update={key: values[key] for key in ("subject", "body")}
        ).execute()


def give_back(kind: str, language: str) -> None:
    """Forget the user's words: the first ones stand again."""
    with database.change(tr("Give a wording back")):
        Wording.delete().where(Wording.kind == kind, Wording.language == language).execute()


def kind_for(news_kind: str) -> str:
    """Return which letter suits a kind of news."""
    return {"job": "new_job", "other": "hello"}.get(news_kind, news_kind)


def for_own_news(language: str, title: str) -> Letter:
    """Return the letter that tells the user's own news, where its words are still the first ones with the news in its place."""
    letter, mark = get("own_news", language), _MARKS[language]
    at = letter.body.find(mark)
    if at < 0:
        letter.body = f"{letter.body.rstrip()}\n\n{title}\n"
    else:
        letter.body = letter.body[: at + len(mark)] + title + letter.body[at + len(mark) :]
    return letter


def language_of(contact: Contact, otherwise: str = "en") -> str:
    """Return in which language to write to somebody, as far as their name, phones and addresses tell.

    otherwise  the language of the window
    """
    if any("\u0600" <= letter <= "\u06ff" for letter in contact.name):
        return "ar"
    if any((e164(phone.value) or phone.value).startswith(_FRENCH_CODES) for phone in contact.phones):
        return "fr"
    if any(address.country.casefold() in _FRENCH_TEXTS for address in contact.addresses):
        return "fr"
    if contact.phones or any(address.country for address in contact.addresses):
        return "en"
    return otherwise if otherwise in LANGUAGES else "en"

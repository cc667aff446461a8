"""The words that say what happened, and those that say what to do next, in their plain spelling (see tokens)."""

from dataclasses import dataclass

from models.quick_log.tokens import one_of, phrase, read_line


@dataclass(frozen=True, slots=True)
class KindWord:
    """What a word says about the interaction."""

    kind: str
    verb: bool = False  # "called": somebody did it to somebody, and it is done
    telling: bool = False  # says more than the kind: "coffee" is worth keeping as the title
    weak: bool = False  # "wrote" gives way to a better word in the same line: "wrote an e-mail"
    plan: str = ""  # the follow-up kind of an order: "call"


def _phrases(text: str) -> list[str]:
    return [" ".join(token.plain for token in read_line(entry).tokens) for entry in text.split(",")]


_NOUNS = {
    "meeting": "meeting, réunion, rdv, rendez-vous, rencontre, entrevue, appointment, اجتماع, لقاء, موعد",
    "call": "call, calls, phone call, appel, appels, appel téléphonique, coup de fil, coup de tel, coup de téléphone,"
    " tel, téléphone, phone, au téléphone, on the phone, by phone, par téléphone, au tel, مكالمة, اتصال, هاتف",
    "email": "email, e-mail, mail, emails, mails, courriel, بريد, إيميل",
    "message": "message, messages, msg, رسالة",
    "note": "note, nb, memo, mémo, note to self, ملاحظة",
    "mass": "newsletter, mass mail, mass email, mass message, mailing, emailing, group email, bulk email, mail groupé,"
    " message groupé, lettre d'information",
}
_TELLING = {
    "meeting": "coffee, lunch, dinner, breakfast, brunch, tea, beer, beers, drink, drinks, visit, interview, workshop,"
    " zoom, zoom call, zoom meeting, teams, teams call, teams meeting, video call, video meeting, google meet, webex,"
    " walk, café, cafe, déjeuner, déj, dej, dîner, petit-déjeuner, petit déj, petit dej, p'tit déj, apéro, verre,"
    " pot, thé, resto, visite, entretien, atelier, conference, conférence, séminaire, formation, training, visio,"
    " visioconférence, visioconf, visio conférence, point,"
    " catch-up, catch up, kick-off, kickoff, golf, قهوة, غداء, عشاء, فطور, زيارة, شاي",
    "call": "facetime, skype, voicemail, conference call, conf call, whatsapp call, appel whatsapp, messagerie",
    "email": "newsletter reply",
    "message": "whatsapp, watsap, wa, whatsapp message, message whatsapp, sms, text, texto, text message, dm, linkedin,"
    " linkedin message, message linkedin, telegram, signal, messenger, slack, chat, voice note, voice message, vocal,"
    " message vocal, note vocale, letter, lettre, postcard, carte postale, greeting card, carte de voeux, واتساب",
}
_VERBS = {
    "meeting": "met, met with, met up with, saw, bumped into, ran into, visited, hosted, lunched, dined, caught up, rencontré,"
    " rencontrée, rencontrés, vu, vue, vus, croisé, croisée, croisés, déjeuné, dîné, visité, revu, revue, التقيت, قابلت",
    "call": "called, phoned, rang, telephoned, called back, rang up, facetimed, skyped, appelé, appelée, appelés, téléphoné,"
    " rappelé, rappelée, اتصلت, كلمت",
    "email": "emailed, e-mailed, mailed, راسلت",
    "message": "messaged, texted, whatsapped, dmed, dm'd, pinged, chatted, كتبت",
}
_WEAK = {
    "call": "talked, spoke, spoken, talk, parlé, discuté, échangé, discussion, followed up",
    "message": "wrote, written, écrit, replied, answered, répondu, relancé, reply, réponse, reached out",
}
_ORDERS = {  # what is to do: a follow-up, when its day is to come
    "call": "call, phone, ring, call back, rappeler, appeler, téléphoner, téléphoner à, passer un coup de fil, appelle",
    "write": "write, email, e-mail, mail, text, message, ping, reply, answer, thank, congratulate, wish, écrire, répondre,"
    " remercier, féliciter, mailer",
    "meet": "meet, meet up, see, visit, invite, lunch, coffee, dinner, breakfast, drinks, meeting, voir, rencontrer, inviter,"
    " visiter, déjeuner, dîner, café, réunion, rdv, rendez-vous, visio",
    "send": "send, share, forward, give, deliver, envoyer, transmettre, partager, donner, transférer, envoie",
    "introduce": "introduce, intro, present, présenter, introduire, mettre en relation, mettre en contact, mise en relation",
}


_WAYS = (
    ("on sur via par by over", "linkedin whatsapp slack teams zoom email mail sms text messenger"),
    ("en", "visio"),
)


def _table() -> dict[str, KindWord]:
    table: dict[str, KindWord] = {}
    for kind, text in _WEAK.items():
        table.update((entry, KindWord(kind, verb=True, weak=True)) for entry in _phrases(text))
    for kind, text in _VERBS.items():
        table.update((entry, KindWord(kind, verb=True)) for entry in _phrases(text))
    for kind, text in _TELLING.items():
        table.update((entry, KindWord(kind, telling=True)) for entry in _phrases(text))
    for kind, text in _NOUNS.items():
        table.update((entry, KindWord(kind)) for entry in _phrases(text))
    for noun in ("talk", "discussion", "reply", "reponse"):
        table[noun] = KindWord(table[noun].kind, weak=True)
    table["meet"] = KindWord("meeting")
    for ways, words in _WAYS:
        table.update((f"{way} {word}", table[word]) for way in ways.split() for word in words.split())
    return table


KIND_WORDS = _table()
ORDERS = {entry: kind for kind, text in _ORDERS.items() for entry in _phrases(text)}
PLANNED_AS = {"meeting": "meet", "call": "call", "email": "write", "message": "write", "note": "call", "mass": "write"}

# "call Karim", and "a call with Karim".
ORDERS_AND_KINDS = frozenset("call phone ring email mail text message meet reply".split())

# --- the small words around ---

WITH = frozenset("with w avec av مع".split())
AND = frozenset("and et & + , / و plus ،".split())
TO = frozenset("to à a ل الي".split())
FROM = frozenset("from de d par by من".split())
TITLES = frozenset(
    "mr mrs ms dr pr prof mme mlle monsieur madame docteur maitre me si sidi lalla m السيد السيده الدكتور".split()
)
# What may stand before the word for the kind, or between it and a name, and says nothing more.
LEAD_INS = frozenset(
    "i j je ai ive have had has a à an the just we got get did made gave on nous avons eu pris fait passe recu received envoye"
    " sent laisse left un une le la l les viens de m me mon ma my our notre was went for pour"
    " été ete am is it c est y avait été".split()
)
BETWEEN = frozenset("m me a has had just nous us vient de ai by par".split())
THEY_DID = frozenset("received recu got".split())
I_DID = frozenset("sent envoye passe laisse left gave".split())
SENT = frozenset("sent envoye recu received transmis transmise envoyee".split())
THEM = frozenset("him her them me it us moi lui leur eux elle".split())
CLITICS = frozenset("le la les l lui leur me m".split())
SUBJECTS = frozenset("he she they il elle ils elles".split())
# After these a name or a day belongs to something else: "the Karim contract", "at Rose's", "before Friday".
OTHERS = frozenset(
    "the at chez of du des from about for pour sur in en his her their my our son sa leur mon ma notre".split()
)

TOPIC = phrase(
    "about|re(?: :)?|regarding|concerning|au sujet (?:de la|de|du|des|d|de l)|à propos (?:de la|de|du|des|d|de l)"
    "|a propos (?:de la|de|du|des|d|de l)|concernant|sur|pour parler (?:de la|de|du|des|d|de l)|to discuss|objet(?: :)?"
    "|subject(?: :)?|sujet(?: :)?|pour discuter (?:de la|de|du|des|d|de l)|بخصوص|حول"
)

# --- what comes next ---

# What may stand before an order, and belongs to it: "and I'll", "il faut le".
BEFORE_ORDER = frozenset(
    "to à and et then puis ensuite please let s i ll will must should need je vais dois il faut le la les lui l on".split()
)
THEN = frozenset("and et then puis ensuite".split())

_PRONOUN = one_of(["him", "her", "them", "me", "it", "us"])
_CLITIC = "(?:(?:le|la|les|l|lui|leur) )?"
_MUST = (
    "need to|have to|must|should|i ll|i will|don t forget to|remember to|promised to|je dois|dois|il faut|faut|penser à"
    "|ne pas oublier (?:de|d)|pas oublier (?:de|d)|promis (?:de|d)"
)
NEXT_STEPS: list[tuple[object, str]] = [
    (phrase(pattern), kind)
    for pattern, kind in (
        (rf"(?:call|ring|phone) (?:{_PRONOUN} )?(?:back|again)", "call"),
        (r"(?P<split>call|ring|phone) (?!with |from )(?:[^\W\d_]+ ){1,3}?(?:back|again)", "call"),
        (rf"(?:see|meet|meet up with) (?:{_PRONOUN} )?again|meet up again", "meet"),
        (rf"(?:write|email|text) (?:{_PRONOUN} )?(?:back|again)", "write"),
        (r"me rappeler (?:de|d)|rappelle moi(?: de| d)?", ""),
        (rf"(?:à |a )?{_CLITIC}(?:rappeler)", "call"),
        (rf"(?:à |a )?{_CLITIC}(?:revoir)|(?:se|nous) revoir|on se revoit|reinviter|on se voit", "meet"),
        (rf"(?:à |a )?{_CLITIC}(?:relancer|recontacter)|relance|reprendre contact|suivi|à suivre|a suivre", ""),
        (r"à (?:appeler|telephoner)", "call"),
        (r"à (?:envoyer|transmettre)", "send"),
        (r"à (?:presenter|introduire)", "introduce"),
        (r"à (?:ecrire|remercier|feliciter|repondre)", "write"),
        (r"à (?:voir|inviter)", "meet"),
        (
            r"(?:follow up|followup|check in|check back|touch base|get in touch|reconnect|keep in touch|ping)(?: again)?",
            "",
        ),
        (
            rf"remind me(?: to)?|set a reminder(?: to)?|reminder|rappel|get back to(?: {_PRONOUN})?|reach out(?: again)?",
            "",
        ),
        (r"next :|to do(?: :)?|todo(?: :)?|next steps?(?: :)?|prochaine etape(?: :)?|action(?: :)", ""),
        (rf"(?:{_MUST})(?= {_CLITIC}(?P<order>{one_of([*ORDERS])})(?!\S))", ""),
        (r"اتابع|متابعه|ذكرني", ""),
    )
]

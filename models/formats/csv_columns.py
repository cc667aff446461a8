"""What the columns of a table of people hold, told by their headings: Google, Outlook, Thunderbird, LinkedIn and others.

A heading is folded to its words ("Tél. mobile" -> "tel mobile") and looked up as a phrase; else its words tell the kind
(a phone) and the place (at work) apart. English, French, German, Spanish and Arabic.

The keys of fields are "given", "phone.work", "address.home.city": see `fields()`. "" is left out; OTHER is kept with
the person and not shown. A "phone.label" tells the label of the phone column after it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from models.text import words
from models.words import tr

OTHER = "other"
PLACES = ("home", "work", "other")
PARTS = ("street", "po_box", "extended", "city", "region", "postcode", "country")
DAYS = ("birthday", "anniversary", "met_on")
_MOST_COUNTED = 200  # headings
_EITHER = "either"  # "Nom" beside "Prénom" is the family name, alone it is the whole name

_PHRASES = {
    "name": "display name, full name, contact, contact name, person, personne, kontakt, kontaktperson, contacto,"
    " nom complet, nom affiché, nom à afficher, nom et prénom, prénom et nom, noms et prénoms, anzeigename,"
    " vollständiger name, vor und nachname, nombre completo, nombre y apellidos, nombre para mostrar, الاسم الكامل,"
    " الإسم الكامل, الاسم الشخصي والعائلي, الاسم بالكامل, اسم العرض, name ar, name en",
    _EITHER: "name, nom, noms, nombre, الاسم, اسم, الإسم",
    "given": "first name, firstname, given name, forename, prénom, prénoms, vorname, primer nombre, nombre de pila,"
    " الاسم الأول, الاسم الشخصي, الإسم الشخصي, fname",
    "family": "last name, lastname, family name, surname, nom de famille, nom patronymique, nachname, familienname, apellido,"
    " apellidos, اسم العائلة, الاسم العائلي, النسب, اللقب, الاسم الأخير, الكنية, lname",
    "additional": "middle name, additional name, additional names, middle names, deuxième prénom, autre prénom, autres prénoms,"
    " second prénom, zweiter vorname, weitere vornamen, segundo nombre, الاسم الأوسط",
    "prefix": "name prefix, honorific, honorific prefix, salutation, civilité, anrede, tratamiento, préfixe, prefix",
    "suffix": "suffix, name suffix, honorific suffix, generation suffix, suffixe, namenszusatz, sufijo, اللاحقة",
    "nickname": "nickname, nick name, alias, surnom, spitzname, apodo, sobrenombre, pseudonyme",
    "organization": "company, company name, organization, organisation, organization name, organisation name, employer,"
    " organization 1 name, business name, account name, firm, société, entreprise, nom de la société, nom de l'entreprise,"
    " raison sociale, employeur, organisme, établissement, firma, unternehmen, arbeitgeber, empresa, compañía, organización,"
    " الشركة, شركة, المؤسسة, اسم الشركة, جهة العمل, المنظمة, current company",
    "unit": "department, organization department, organization title department, organizational unit, division, team,"
    " service, département, direction, abteilung, departamento, القسم, المصلحة, الإدارة",
    "title": "title, job title, jobtitle, position, role, organization title, function, occupation title, current title,"
    " titre, fonction, poste, poste occupé, intitulé du poste, qualité, titel, berufsbezeichnung, stelle, funktion,"
    " puesto, cargo, título, المنصب, المسمى الوظيفي, الوظيفة, الصفة, المهنة",
    "phone": "phone, phones, telephone, tel, phone value, primary phone, main phone, téléphone principal, الهاتف,"
    " رقم الهاتف, هاتف, whatsapp",
    "phone.mobile": "mobile, mobiles, mobile phone, cell, cellphone, cell phone, gsm, portable, handy, mobiltelefon, mobil,"
    " móvil, celular, الجوال, المحمول, الهاتف المحمول, الهاتف النقال, النقال, رقم الجوال, الموبايل",
    "phone.fax": "fax, fax number, télécopie, télécopieur, telefax, فاكس, الفاكس",
    "phone.pager": "pager, pager number, récepteur de radiomessagerie, beeper",
    "phone.other": "callback, car phone, radio phone, isdn, telex, tty tdd phone, rappel, rnis, télex, radio téléphone,"
    " téléphone tdd tty, téléphone voiture, autotelefon, funktelefon",
    "phone.work": "company main phone, téléphone société, hauptrufnummer der firma, standard",
    "phone.label": "phone type, phone label",
    "email": "email, emails, email address, email addresses, mail, email value, primary email, secondary email, courriel,"
    " mél, adresse électronique, adresse de messagerie, correo, correo electrónico, البريد الإلكتروني, الإيميل, ايميل,"
    " البريد, عنوان البريد الإلكتروني",
    "email.label": "email label",
    "url": "url, urls, website, websites, web page, web site, web, website value, homepage, site, site web, page web,"
    " site internet, webseite, internetseite,"
    " sitio web, página web, الموقع, الموقع الإلكتروني, linkedin, linkedin url, profile url, personal web page",
    "url.label": "website type, website label",
    "address.label": "address type, address label",
    "birthday": "birthday, birth date, birthdate, date of birth, dob, born, anniversaire, date de naissance, naissance,"
    " date d'anniversaire, né le, née le, geburtstag, geburtsdatum, cumpleaños, fecha de nacimiento, تاريخ الميلاد,"
    " عيد الميلاد, تاريخ الازدياد",
    "birth_year": "birth year, année de naissance, geburtsjahr, año de nacimiento",
    "birth_month": "birth month, mois de naissance, geburtsmonat, mes de nacimiento",
    "birth_day": "birth day, jour de naissance, geburtstag tag, día de nacimiento",
    "anniversary": "anniversary, wedding anniversary, anniversaire de mariage, anniversaire de mariage ou fête, jahrestag,"
    " hochzeitstag, aniversario",
    "event.label": "event type, event label",
    "event": "event value",
    "met_on": "connected on, met on, date connected, date de connexion, connecté le, date de mise en relation, en relation depuis,"
    " rencontré le, vernetzt am, verbunden am, kontakt seit, conectado el, fecha de conexión, تاريخ الاتصال",
    "note": "notes, note, comment, comments, remarks, description, remarque, remarques, commentaire, commentaires,"
    " observation, observations, notiz, notizen, bemerkung, bemerkungen, kommentar, notas, nota, observaciones, comentarios,"
    " ملاحظات, ملاحظة",
    "tags": "labels, tags, tag, label, categories, category, groups, group, group membership, catégorie, catégories, groupe,"
    " groupes, étiquette, étiquettes, libellé, libellés, liste, kategorie, kategorien, gruppe, gruppen, categoría, categorías,"
    " grupo, grupos, etiquetas, التصنيف, المجموعة, الفئة",
    "": "email type, email display name, type de messagerie, nom complet de l'adresse de messagerie, e-mail typ,"
    " email anzeigename, email angezeigter name, priority, priorité, priorität, private, privé, privat, sensitivity,"
    " vertraulichkeit, gender, sexe,"
    " geschlecht, initials, initiales, initialen, directory server, serveur d'annuaire, mileage, kilométrage,"
    " critère de diffusion, internet free busy, disponibilité internet, organization type, address formatted,"
    " id, n°, #, no, nr",
    OTHER: "account, compte, location, emplacement, office location, language, langue, hobby, profession, spouse,"
    " children, photo, file as, short name, maiden name, billing information, occupation, subject, keywords, mots clés,"
    " website username, screen name, im address, imaddress, company yomi, last contacted, source",
}  # fmt: skip

# Of an address, and whatever may stand for itself or with the place before or after it: "Home City", "Ville (bureau)".
_PART_WORDS = {
    "street": "street, street address, address, address line, line, rue, adresse, adresse postale, postal address, strasse,"
    " straße, anschrift, dirección, calle, domicilio, العنوان, الشارع, address street, mailing address",
    "po_box": "po box, pobox, p o box, address po box, boîte postale, b p, bp, postfach, apartado postal,"
    " صندوق البريد, address p o box",
    "extended": "extended address, address extended, address extended address, complément d'adresse, adresszusatz, apartment",
    "city": "city, town, locality, address city, ville, commune, localité, stadt, ort, wohnort, ciudad, población, المدينة, مدينة",
    "region": "state, region, province, county, address region, state province, région, département région, dép région, état,"
    " bundesland, provincia, región, الجهة, المنطقة, address state",
    "postcode": "postal code, zip, zip code, zip postal code, zipcode, postcode, address postal code, code postal, cp, plz,"
    " postleitzahl, código postal, الرمز البريدي, address zip",
    "country": "country, country region, address country, pays, pays région, land, land region, país, البلد, الدولة, بلد",
}  # fmt: skip
_PLACE_WORDS = {
    "home": "home, personal, private, perso, personnel, personnelle, privé, privée, domicile, maison, privat, zuhause, haus,"
    " casa, particular, personal, المنزل, منزل, البيت, الشخصي, شخصي",
    "work": "work, business, office, company, professional, bureau, travail, pro, professionnel, professionnelle, société,"
    " entreprise, geschäftlich, arbeit, dienstlich, büro, firma, trabajo, oficina, العمل, عمل, المكتب, مكتب, المهني",
    "other": "other, autre, autres, weitere, weiteres, andere, otro, otra, أخرى, آخر",
}
_KIND_WORDS = {
    "fax": "fax, télécopie, télécopieur, telefax, فاكس, الفاكس",
    "pager": "pager",
    "mobile": "mobile, cell, cellphone, gsm, portable, handy, mobil, mobiltelefon, móvil, celular, الجوال, المحمول, النقال,"
    " iphone, smartphone",
    "phone": "phone, telephone, tel, téléphone, tél, telefon, teléfono, telefono, tlf, haupttelefon, الهاتف, هاتف,"
    " whatsapp, rufnummer",
    "email": "email, emails, mail, courriel, messagerie, électronique, electrónico, correo, mél, الإلكتروني, الإيميل, ايميل",
    "url": "url, website, web, homepage, webseite, linkedin, site",
}
_FILLERS = frozenset(
    "de du la le les des d l the of s number numero num nummer nr value valeur main mailing principal ou and et no".split()
)
_NOT_THEIRS = frozenset(
    "assistant lassistant assistante assistants assistente type typ yomi phonetic display spouse manager conjoint username".split()
)


def _phrase(text: str) -> str:
    return " ".join(words(text)).replace("e mail", "email")


def _inverted(table: dict[str, str]) -> dict[str, str]:
    return {_phrase(text): key for key, texts in table.items() for text in texts.split(",")}


_FIELDS = _inverted(_PHRASES)
_FIELDS.pop("", None)
_PART_OF = _inverted(_PART_WORDS)
_PLACE_OF = _inverted(_PLACE_WORDS)
_KIND_OF = _inverted(_KIND_WORDS)
_BARE_TITLES = frozenset({"title", "titre", "titel", "titulo"})
_DAY_FIRST = frozenset(  # headings of a day in a language whose speakers write the day first
    _phrase(text)
    for key in DAYS
    for text in _PHRASES[key].split(",")
    if _phrase(text) not in {"birthday", "birth date", "birthdate", "date of birth", "dob", "born", "anniversary",
                             "wedding anniversary", "connected on", "met on", "date connected"}
)  # fmt: skip

KEEPWARM = ("Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "Nickname", "File As")
_OURS = {*KEEPWARM, "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Labels"}
_OURS_NUMBERED = re.compile(r"(E-mail|Phone|Address|Website|Event) \d+ - \w")
_SOURCES = {
    "google": ("first name", "organization title", "labels"),
    "google before 2024": ("given name", "group membership", "yomi name"),
    "outlook": ("job title", "business street", "email address"),
    "outlook.com": ("first name", "business phone", "company yomi"),
    "outlook fr": ("titre", "rue bureau", "adresse de messagerie"),
    "thunderbird": ("display name", "primary email", "screen name"),
    "linkedin": ("first name", "connected on", "company"),
    "linkedin fr": ("prenom", "connecte le"),
    "linkedin de": ("vorname", "vernetzt am"),
}


_LABELS = {
    "mobile": "mobile", "cell": "mobile", "home": "home", "work": "work", "business": "work", "fax": "fax", "home fax": "fax",
    "work fax": "fax", "business fax": "fax", "pager": "pager", "other": "other",
}  # fmt: skip


def label_of(text: str) -> str:
    """Return a label that a program wrote ("Work Fax") as one of ours; the user's own word stays as written."""
    return _LABELS.get(text.lower(), text)


def place_or_kind(heading: str) -> str:
    """Return home, work, other, mobile, fax or pager where a heading says nothing else ("Bureau"), else ""."""
    found = words(heading)
    if len(found) != 1:
        return ""
    kind = _KIND_OF.get(found[0], "")
    return kind if kind in ("fax", "pager", "mobile") else _PLACE_OF.get(found[0], "")


def source_of(headings: list[str]) -> str:
    """Return which program wrote a table: "keepwarm", "google", "linkedin" ...; "" when that cannot be told."""
    if tuple(headings[: len(KEEPWARM)]) == KEEPWARM:
        return "keepwarm"
    found = {_phrase(heading) for heading in headings}
    return next((name for name, signs in _SOURCES.items() if found.issuperset(signs)), "")


@lru_cache(maxsize=4096)
def field_of(heading: str) -> str | None:
    """Return the field that a heading names by itself; None when it is not understood."""
    phrase = _phrase(heading)
    if phrase.startswith("email") and heading.endswith(" - Type"):  # Google's label; Outlook's "E-mail Type" says SMTP
        return "email.label"
    if phrase in _FIELDS:
        return _FIELDS[phrase]
    found = [word for word in phrase.split() if not word.isdecimal()]
    phrase = " ".join(found)
    if phrase in _FIELDS:
        return _FIELDS[phrase]
    if _NOT_THEIRS.intersection(found):
        return OTHER if phrase else None
    return _by_words(found)


def _by_words(found: list[str]) -> str | None:
    """Tell kind and place apart: "Tél. (bureau)" is a phone at work, "Home City" a part of an address."""
    place = next((_PLACE_OF[word] for word in found if word in _PLACE_OF), "")
    rest = [word for word in found if word not in _PLACE_OF and word not in _FILLERS]
    part = _PART_OF.get(" ".join(found)) or _PART_OF.get(" ".join(rest))
    if part:
        return f"address.{place}.{part}" if place else f"address.{part}"
    kinds = {_KIND_OF[word] for word in rest if word in _KIND_OF}
    if "email" in kinds:
        return f"email.{place}" if place else "email"
    for kind in ("fax", "pager", "mobile"):
        if kind in kinds:
            return f"phone.{kind}"
    if "phone" in kinds:
        return f"phone.{place}" if place else "phone"
    if "url" in kinds:
        return f"url.{place}" if place and place != "other" else "url"
    return None


def known_count(cells: list[str]) -> int:
    """Return how many different fields a row names, if it is one of headings."""
    return len(
        {field for cell in cells[:_MOST_COUNTED] if cell and len(cell) < 80 and (field := field_of(cell))} - {OTHER}
    )


def fields_of(headings: list[str]) -> list[str | None]:
    """Return the field of each heading, in view of the others; None where it is not understood."""
    if source_of(headings) == "keepwarm":
        return [_ours(heading, heading in headings[:at]) for at, heading in enumerate(headings)]
    found = [field_of(heading) if heading.strip() else None for heading in headings]
    titles = [number for number, field in enumerate(found) if field == "title"]
    if len(titles) > 1 and "prefix" not in found:  # Outlook: "Titre" is M. or Mme, the other is the job
        bare = next((number for number in titles if _phrase(headings[number]) in _BARE_TITLES), None)
        if bare is not None:
            found[bare] = "prefix"
    if "birth_month" in found and "birth_day" not in found and "birthday" in found:  # German has one word for both
        found[found.index("birthday")] = "birth_day"
    has_given, has_family = "given" in found, "family" in found
    whole = "name" if has_given == has_family else "given" if has_family else "family"
    return [whole if field == _EITHER else field for field in found]


def _ours(heading: str, again: bool) -> str:
    """Return the field of a heading of our own file: what came from another table stands there under its own heading."""
    known = heading in _OURS or _OURS_NUMBERED.match(heading)
    if again or not known:
        return OTHER
    return "name" if heading == "File As" else field_of(heading) or OTHER


def names_somebody(fields: Iterable[str]) -> bool:
    """Do columns of these fields hold anything that tells who a row is about?"""
    telling = {"name", "given", "family", "nickname", "organization", "phone", "email"}
    return any(field.partition(".")[0] in telling and not field.endswith(".label") for field in fields)


def writes_day_first(headings: list[str]) -> bool:
    """Is a day among the headings, in a language whose speakers write the day before the month?"""
    return any(_phrase(heading) in _DAY_FIRST for heading in headings)


def fields() -> dict[str, str]:
    """Return the keys of fields with their words, in the order to offer them."""
    places = {"": "", "home": tr("home"), "work": tr("work"), "other": tr("other")}
    found = {
        "": tr("Leave out"), "name": tr("Name"), "given": tr("Given name"), "family": tr("Family name"),
        "additional": tr("Middle name"), "prefix": tr("Prefix (Dr, Mrs)"), "suffix": tr("Suffix"),
        "nickname": tr("Nickname"), "organization": tr("Organisation"), "unit": tr("Department"), "title": tr("Job title"),
        "email": tr("E-mail"), "email.home": tr("E-mail (home)"), "email.work": tr("E-mail (work)"),
        "email.other": tr("E-mail (other)"), "phone": tr("Phone"), "phone.mobile": tr("Mobile phone"),
        "phone.home": tr("Phone (home)"), "phone.work": tr("Phone (work)"), "phone.fax": tr("Fax"),
        "phone.pager": tr("Pager"), "phone.other": tr("Phone (other)"), "url": tr("Web address"),
        "url.home": tr("Web address (home)"), "url.work": tr("Web address (work)"), "birthday": tr("Birthday"),
        "anniversary": tr("Anniversary"), "met_on": tr("Day you met"), "note": tr("Note"), "tags": tr("Tags"),
    }  # fmt: skip
    parts = {
        "street": tr("Street"), "po_box": tr("PO box"), "extended": tr("Address, second line"), "city": tr("City"),
        "region": tr("Region"), "postcode": tr("Postcode"), "country": tr("Country"),
    }  # fmt: skip
    for place, word in places.items():
        for part, name in parts.items():
            key = f"address.{place}.{part}" if place else f"address.{part}"
            found[key] = tr("{part} ({place})", part=name, place=word) if place else name
    found |= {
        "birth_year": tr("Year of birth"), "birth_month": tr("Month of birth"), "birth_day": tr("Day of birth"),
        "phone.label": tr("Label of the next phone"), "email.label": tr("Label of the next e-mail"),
        "url.label": tr("Label of the next web address"), "address.label": tr("Label of the next address"),
        "event": tr("Day of an event"), "event.label": tr("Name of the next event"), OTHER: tr("Keep, but do not show"),
    }  # fmt: skip
    return found

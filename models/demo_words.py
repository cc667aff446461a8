"""What the demo's people said and what is noted of them, in French and Arabic; in English it stands in the demo itself.

People and companies keep their names. What is not in the table is the same in all three.
"""

from collections.abc import Callable

Say = Callable[[str], str]


def speaker(language: str) -> Say:
    """Return what turns a text of the demo into that of a language: "en" (as it stands), "fr" or "ar"."""
    if language not in _LANGUAGES:
        return lambda text: text
    place = _LANGUAGES.index(language)
    return lambda text: _WORDS.get(text, (text, text))[place] or text


_LANGUAGES = ("fr", "ar")
# as the demo has it: in French, in Arabic; "": as the demo has it
_WORDS = {
    # titles
    "Procurement": ("Achats", "المشتريات"),
    "Partner": ("Associé", "شريك"),
    "CTO": ("Directrice technique", "المديرة التقنية"),
    "Director": ("Directeur", "مدير"),
    "Programme lead": ("Responsable de programme", "مسؤولة البرنامج"),
    "مدير": ("Directeur", ""),
    "Founder": ("Fondatrice", "مؤسِّسة"),
    "Risk": ("Risques", "المخاطر"),
    "Professor": ("Professeure", "أستاذة"),
    "Sales": ("Ventes", "المبيعات"),
    "Product": ("Produit", "المنتجات"),
    "Investor": ("Investisseur", "مستثمر"),
    "رئيسة": ("Présidente", ""),
    "Deputy mayor": ("Adjoint au maire", "نائب العمدة"),
    "CEO": ("Directrice générale", "المديرة العامة"),
    "Lawyer": ("Avocat", "محام"),
    "Engineer": ("Ingénierie", "الهندسة"),
    "Head of sales": ("Direction commerciale", "رئاسة المبيعات"),
    "Consultant": ("Conseil", "الاستشارة"),
    "Journalist": ("Journalisme", "الصحافة"),
    "Architect": ("Architecture", "الهندسة المعمارية"),
    "HR director": ("Direction des ressources humaines", "إدارة الموارد البشرية"),
    "Analyst": ("Analyse", "التحليل"),
    "Teacher": ("Enseignement", "التعليم"),
    "مهندسة": ("Ingénierie", ""),
    # tags and networks
    "tender": ("appel d’offres", "مناقصات"),
    "EMI alumni": ("Anciens de l’EMI", "خريجو المدرسة المحمدية"),
    "CJD": ("CJD", "مركز المسيرين الشباب"),
    "family": ("famille", "العائلة"),
    "logistics": ("logistique", "اللوجستيك"),
    "Forum Emploi": ("", "منتدى التوظيف"),
    "CJD Casablanca": ("", "مركز المسيرين الشباب، الدار البيضاء"),
    "Procurement forum": ("Forum des achats", "منتدى المشتريات"),
    "scholarships": ("bourses", "المنح"),
    "president": ("président", "رئيس"),
    "رئيسة سابقة": ("ancienne présidente", ""),
    "treasurer": ("trésorier", "أمين المال"),
    "300 MAD": ("300 MAD", "300 درهم"),
    "1 200 MAD": ("1 200 MAD", "1200 درهم"),
    "First Tuesday, 18:30. The report goes out within the week.": (
        "Premier mardi, 18 h 30. Le compte rendu part dans la semaine.",
        "أول ثلاثاء من الشهر، 18:30. يُرسَل التقرير خلال الأسبوع.",
    ),
    # places
    "Casablanca": ("", "الدار البيضاء"),
    "Rabat": ("", "الرباط"),
    "Tanger": ("", "طنجة"),
    "Fès": ("", "فاس"),
    "Paris": ("", "باريس"),
    "Lyon": ("", "ليون"),
    "Lille": ("", "ليل"),
    "London": ("Londres", "لندن"),
    "Leeds": ("", "ليدز"),
    "Bonn": ("", "بون"),
    "Maroc": ("", "المغرب"),
    "France": ("", "فرنسا"),
    "United Kingdom": ("Royaume-Uni", "المملكة المتحدة"),
    "Deutschland": ("Allemagne", "ألمانيا"),
    "Palais des congrès": ("", "قصر المؤتمرات"),
    # what was talked about
    "Lunch near the office": ("Déjeuner près du bureau", "غداء قرب المكتب"),
    "Coffee": ("Café", "قهوة"),
    "Réunion du club": ("", "اجتماع النادي"),
    "Point trimestriel": ("", "جلسة فصلية"),
    "Met at the trade fair": ("Vu au salon", "التقينا في المعرض"),
    "Quick hello": ("Petit bonjour", "تحية سريعة"),
    "Asked for advice on the bid": ("Demande de conseil sur l’offre", "طلب نصيحة حول العرض"),
    "A parlé de son nouveau projet": ("", "حديث عن المشروع الجديد"),
    "Appel de midi": ("", "مكالمة الظهيرة"),
    "Caught up": ("Échange de nouvelles", "تبادلنا الأخبار"),
    "Sent the article on green procurement": (
        "Article sur les achats verts envoyé",
        "إرسال المقال حول المشتريات الخضراء",
    ),
    "Compte rendu envoyé": ("", "أُرسل المحضر"),
    "Thanked me for the introduction": ("Remerciements pour la mise en relation", "شكر على التعارف"),
    "Wished a good trip": ("Bon voyage souhaité", "تمنيات بسفر موفق"),
    "عيد مبارك": ("Bonne fête de l’Aïd", ""),
    "Shared the date of the forum": ("Date du forum transmise", "إبلاغ بموعد المنتدى"),
    "Bonne année !": ("", "سنة سعيدة!"),
    # what is noted of people
    "Daughter at the engineering school. Tea, no coffee; prefers calls between 12 and 14 h.": (
        "Sa fille est à l’école d’ingénieurs. Thé, pas de café ; préfère les appels entre 12 et 14 h.",
        "ابنتها في مدرسة المهندسين. شاي لا قهوة؛ تفضل المكالمات بين 12 و14.",
    ),
    "Aime le tennis. Connaît bien les appels d’offres de la région.": ("", "يحب التنس. يعرف جيدا مناقصات الجهة."),
    "Moved from Lyon in spring; looking for a school for two boys.": (
        "A quitté Lyon au printemps ; cherche une école pour ses deux garçons.",
        "انتقلت من ليون في الربيع؛ تبحث عن مدرسة لولديها.",
    ),
    "Writes in German or French. On leave every August.": (
        "Écrit en allemand ou en français. En congé chaque mois d’août.",
        "تكتب بالألمانية أو الفرنسية. في عطلة كل شهر غشت.",
    ),
    "التقينا في المنتدى، يفضل الرسائل على المكالمات.": ("Rencontré au forum ; préfère les messages aux appels.", ""),
    "Cherche des stages pour ses étudiants chaque printemps.": ("", "تبحث كل ربيع عن تداريب لطلبتها."),
    "Knows everybody at the commercial court.": (
        "Connaît tout le monde au tribunal de commerce.",
        "يعرف الجميع في المحكمة التجارية.",
    ),
    # follow-ups
    "the tender she mentioned": ("l’appel d’offres dont elle a parlé", "المناقصة التي ذكرتها"),
    "the club's meeting report": ("le compte rendu du club", "محضر اجتماع النادي"),
    "they both work on ports": ("tous deux travaillent sur les ports", "كلاهما يشتغل على الموانئ"),
    "guest lecture": ("conférence invitée", "محاضرة ضيف"),
    "offer for the spring": ("offre pour le printemps", "عرض الربيع"),
    "بعد المنتدى": ("après le forum", ""),
    # what was brought to networks
    "Financing SMEs": ("Financer les PME", "تمويل المقاولات الصغرى"),
    "sent to 14 members, 5 answered": ("envoyé à 14 membres, 5 réponses", "أُرسل إلى 14 عضوا، أجاب 5"),
    "Marie Lefèvre to two members": ("Marie Lefèvre à deux membres", "Marie Lefèvre إلى عضوين"),
    "the round table on ports": ("la table ronde sur les ports", "المائدة المستديرة حول الموانئ"),
    "41 attended": ("41 présents", "حضر 41"),
    "the new tender rules": ("les nouvelles règles d’appel d’offres", "قواعد المناقصات الجديدة"),
    "careers day of the school": ("la journée des métiers de l’école", "يوم المهن بالمدرسة"),
    "three students wrote afterwards": ("trois étudiants ont écrit ensuite", "راسلني بعدها ثلاثة طلبة"),
    "two students to an internship": ("deux étudiants à trouver un stage", "طالبين في إيجاد تدريب"),
    "accounts of the year, and a fund for young members": (
        "les comptes de l’année, et un fonds pour les jeunes membres",
        "حسابات السنة، وصندوق للأعضاء الشباب",
    ),
    # favours
    "looks for partners in the region": ("cherche des partenaires dans la région", "يبحث عن شركاء في الجهة"),
    "read her bid": ("relu son offre", "قراءة عرضها"),
    "the list of suppliers": ("la liste des fournisseurs", "لائحة الموردين"),
    "a name at the bank": ("un nom à la banque", "اسم في البنك"),
    "the slides of the round table": ("les diapositives de la table ronde", "شرائح المائدة المستديرة"),
    "a date with his director": ("un rendez-vous avec son directeur", "موعد مع مديره"),
    "التعريف بالجمعية": ("faire connaître l’association", ""),
    # news and events
    "CTO of the whole group": ("directrice technique de tout le groupe", "مديرة تقنية للمجموعة كلها"),
    "a daughter, Inès": ("une fille, Inès", "بنت، إيناس"),
    "prix de la recherche de l’université": ("", "جائزة البحث بالجامعة"),
    "I lead the regional office from January on": (
        "Je dirige le bureau régional à partir de janvier",
        "أتولى إدارة المكتب الجهوي ابتداء من يناير",
    ),
    "Students meet companies; bring offers.": (
        "Les étudiants rencontrent les entreprises ; apportez des offres.",
        "الطلبة يلتقون بالمقاولات؛ أحضروا عروضا.",
    ),
    "Dinner of the year": ("Dîner de l’année", "عشاء السنة"),
    "Careers day of the school": ("Journée des métiers de l’école", "يوم المهن بالمدرسة"),
    "News from the ports": ("Nouvelles des ports", "أخبار الموانئ"),
    "News from the ports, autumn": ("Nouvelles des ports, automne", "أخبار الموانئ، الخريف"),
    "Dear all,\n\nThe round table brought 41 of us together.\n": (
        "Bonjour à tous,\n\nLa table ronde nous a réunis à 41.\n",
        "مرحباً بالجميع،\n\nجمعتنا المائدة المستديرة ونحن 41.\n",
    ),
    # what they publish
    "Notes from the data room": ("Carnet de la salle des données", "دفتر غرفة البيانات"),
    "Why our forecasts got worse when we added data": (
        "Pourquoi nos prévisions ont empiré avec plus de données",
        "لماذا ساءت توقعاتنا حين أضفنا بيانات",
    ),
    "For two years every new source made our forecasts of arrivals better. In spring they got worse.\n\n"
    "The reason was not the model. Two of the sources had begun to copy each other, and we counted the same lateness "
    "twice. We now ask of each source what it knows that no other does, and leave out the rest.\n\n"
    "What did you stop measuring, and were you better for it?": (
        (
            "Pendant deux ans, chaque nouvelle source a amélioré nos prévisions d’arrivée. Au printemps, elles ont empiré.\n\n"
            "Le modèle n’y était pour rien. Deux sources s’étaient mises à se copier, et nous comptions deux fois le même retard. "
            "Nous demandons maintenant à chaque source ce qu’elle est seule à savoir, et laissons le reste.\n\n"
            "Qu’avez-vous cessé de mesurer, et vous en portez-vous mieux ?"
        ),
        (
            "طوال سنتين كان كل مصدر جديد يحسّن توقعاتنا لمواعيد الوصول. في الربيع ساءت.\n\n"
            "لم يكن السبب هو النموذج. صار مصدران ينقل أحدهما عن الآخر، فحسبنا التأخر نفسه مرتين. "
            "نسأل الآن كل مصدر عما يعرفه وحده، ونترك الباقي.\n\n"
            "ما الذي توقفتم عن قياسه، وهل كنتم أحسن حالا؟"
        ),
    ),
    "Hiring for questions, not for answers": (
        "Recruter pour les questions, non pour les réponses",
        "التوظيف من أجل الأسئلة لا الأجوبة",
    ),
    "What we ask in interviews, and what we no longer ask.": (
        "Ce que nous demandons en entretien, et ce que nous ne demandons plus.",
        "ما نسأل عنه في المقابلات، وما لم نعد نسأل عنه.",
    ),
    "مدونة الحكامة": ("Le blog de la gouvernance", ""),
    "كيف نكتب تقريرا يقرأه الأعضاء فعلا": ("Écrire un compte rendu que les membres lisent vraiment", ""),
    "التقرير الجيد يبدأ بما تقرر، لا بما قيل.\n\nثلاث قواعد: صفحة واحدة، أسماء المسؤولين، وموعد لكل قرار.": (
        (
            "Un bon compte rendu commence par ce qui fut décidé, non par ce qui fut dit.\n\n"
            "Trois règles : une page, le nom des responsables, une date pour chaque décision."
        ),
        "",
    ),
    "Ports & terminals weekly": ("Ports et terminaux, l’hebdo", "أسبوعية الموانئ والمحطات"),
    "New tender rules for port concessions from January": (
        "Concessions portuaires : nouvelles règles d’appel d’offres en janvier",
        "قواعد جديدة لمناقصات امتيازات الموانئ ابتداء من يناير",
    ),
    "The new rules ask bidders to publish how many of their people live in the region. Small firms may bid together.\n\n"
    "Comments are open until the middle of next month.": (
        (
            "Les candidats devront publier combien de leurs salariés vivent dans la région. Les petites entreprises pourront "
            "répondre ensemble.\n\nLa consultation est ouverte jusqu’au milieu du mois prochain."
        ),
        (
            "تطلب القواعد الجديدة من المتنافسين نشر عدد مستخدميهم المقيمين بالجهة. ويمكن للمقاولات الصغيرة أن تتقدم معا.\n\n"
            "باب الملاحظات مفتوح إلى منتصف الشهر المقبل."
        ),
    ),
    "Tanger Med passes nine million containers": (
        "Tanger Med dépasse neuf millions de conteneurs",
        "طنجة المتوسط يتجاوز تسعة ملايين حاوية",
    ),
    "The figures of the year, terminal by terminal.": (
        "Les chiffres de l’année, terminal par terminal.",
        "أرقام السنة، محطة بمحطة.",
    ),
    "Cold storage near quays: three projects compared": (
        "Entrepôts frigorifiques près des quais : trois projets comparés",
        "مخازن التبريد قرب الأرصفة: مقارنة ثلاثة مشاريع",
    ),
    "Cost per pallet, energy, and what customers asked for.": (
        "Coût par palette, énergie, et ce que les clients ont demandé.",
        "كلفة المنصة، والطاقة، وما طلبه الزبناء.",
    ),
    "What a round table on ports taught us": (
        "Ce qu’une table ronde sur les ports nous a appris",
        "ما تعلمناه من مائدة مستديرة حول الموانئ",
    ),
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Keepwarm</name>
  <message>
   <location filename="models/audiences.py" />
   <source>member</source>
   <translation>membre</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>never contacted</source>
   <translation>aucun contact à ce jour</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <source>no e-mail</source>
   <translation>pas d’e-mail</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <source>last contact in {month}</source>
   <translation>dernier contact en {month}</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <source>last contact in {month} {year}</source>
   <translation>dernier contact en {month} {year}</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>The backup could not be written ({reason})</source>
   <translation>La sauvegarde n’a pas pu être écrite ({reason})</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Make room, or choose another place, and try again.</source>
   <translation>Vos données sont intactes. Libérez de la place, ou choisissez un autre emplacement, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>“{file}” is not a sound Keepwarm database</source>
   <translation>« {file} » n’est pas une base Keepwarm en bon état</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing was changed. Choose another backup.</source>
   <translation>Rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing can be written to “{folder}”</source>
   <translation>Impossible d’écrire dans « {folder} »</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Choose another folder, or check that you may write there.</source>
   <translation>Vos données sont intactes. Choisissez un autre dossier, ou vérifiez que vous avez le droit d’y écrire.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="ui/doing_backups.py" />
   <source>before an import</source>
   <translation>avant un import</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Try again in a moment.</source>
   <translation>Vos données sont inchangées. Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Check the disk, then try again.</source>
   <translation>Vos données sont intactes. Vérifiez le disque, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="models/formats/__init__.py" />
   <source>“{file}” does not exist</source>
   <translation>« {file} » n’existe pas</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing was changed. Choose a backup file of Keepwarm.</source>
   <translation>Rien n’a été modifié. Choisissez un fichier de sauvegarde de Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>somebody was erased meanwhile</source>
   <translation>quelqu’un a été effacé entre-temps</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="models/encryption.py" />
   <source>it does not hold what it should</source>
   <translation>le contenu n’est pas celui attendu</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="models/json_copy.py" />
   <location filename="models/settings_copy.py" />
   <location filename="models/soundness.py" />
   <source>“{file}” was written by a newer Keepwarm</source>
   <translation>« {file} » a été écrit par un Keepwarm plus récent</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing was changed. Install that version to put it back.</source>
   <translation>Rien n’a été modifié. Installez cette version pour restaurer le fichier.</translation>
  </message>
  <message>
   <location filename="models/calendar_accounts.py" />
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Connect a calendar</source>
   <translation>Connecter un agenda</translation>
  </message>
  <message>
   <location filename="models/calendar_accounts.py" />
   <source>Disconnect a calendar</source>
   <translation>Déconnecter un agenda</translation>
  </message>
  <message>
   <location filename="models/calendar_accounts.py" />
   <location filename="models/settings.py" />
   <location filename="models/warmth_states.py" />
   <location filename="ui/actions.py" />
   <location filename="ui/doing_settings.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/widgets/setting_search.py" />
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="models/calendar_exchange.py" />
   <source>The keyring no longer has the password of your calendar</source>
   <translation>Le trousseau n’a plus le mot de passe de votre agenda</translation>
  </message>
  <message>
   <location filename="models/calendar_exchange.py" />
   <source>Nothing was lost. Enter the password again.</source>
   <translation>Rien n’est perdu. Saisissez de nouveau le mot de passe.</translation>
  </message>
  <message>
   <location filename="models/calendar_file.py" />
   <location filename="models/follow_ups.py" />
   <source>Call {whom}</source>
   <translation>Appeler {whom}</translation>
  </message>
  <message>
   <location filename="models/calendar_file.py" />
   <source>“{file}” is a folder</source>
   <translation>« {file} » est un dossier</translation>
  </message>
  <message>
   <location filename="models/calendar_file.py" />
   <source>Choose a file for your calendar in Settings.</source>
   <translation>Choisissez un fichier pour votre agenda dans les Paramètres.</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>a newer state of it is in the import</source>
   <translation>l’import contient une version plus récente</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>it is private</source>
   <translation>c’est privé</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>it is yet to come</source>
   <translation>c’est à venir</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>nobody else took part</source>
   <translation>personne d’autre n’y a pris part</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>nobody you know took part</source>
   <translation>personne que vous connaissez n’y a pris part</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>a newer state of it is known</source>
   <translation>une version plus récente est connue</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>it is known</source>
   <translation>c’est déjà connu</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>cancelled</source>
   <translation>annulé</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>you declined</source>
   <translation>vous avez décliné</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>you deleted it</source>
   <translation>vous l’avez supprimé</translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_import.py" />
   <source>{n} meetings were cancelled</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre a été annulée</numerusform>
    <numerusform>{n} rencontres ont été annulées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/calendar_sync.py" />
   <source>What your calendar changed</source>
   <translation>Ce que votre agenda a modifié</translation>
  </message>
  <message>
   <location filename="models/calendar_sync.py" />
   <source>“{title}” was changed here and in the calendar: the later change was kept.</source>
   <translation>« {title} » a été modifié ici et dans l’agenda : la dernière modification a été conservée.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_sync.py" />
   <source>{n} meetings were read from your calendar.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre a été lue dans votre agenda.</numerusform>
    <numerusform>{n} rencontres ont été lues dans votre agenda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_sync.py" />
   <source>{n} entries of your calendar could not be read and were left as they are.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} entrée de votre agenda n’a pas pu être lue et a été laissée telle quelle.</numerusform>
    <numerusform>{n} entrées de votre agenda n’ont pas pu être lues et ont été laissées telles quelles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_sync.py" />
   <source>{n} follow-ups are gone from your calendar at once: Settings asks what to do.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance a disparu de votre agenda : les Paramètres demandent que faire.</numerusform>
    <numerusform>{n} relances ont disparu d’un coup de votre agenda : les Paramètres demandent que faire.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was changed in your calendar.</source>
   <translation>« {title} » a été modifié dans votre agenda.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was ticked off in your calendar.</source>
   <translation>« {title} » a été coché dans votre agenda.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was deleted in your calendar, and is removed here.</source>
   <translation>« {title} » a été supprimé dans votre agenda, et l’est donc ici.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was left out once in your calendar.</source>
   <translation>« {title} » a été sauté une fois dans votre agenda.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” is open again: your calendar has it.</source>
   <translation>« {title} » est de nouveau ouvert : c’est ainsi dans votre agenda.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was moved in your calendar, to {day}.</source>
   <translation>« {title} » a été déplacé dans votre agenda, au {day}.</translation>
  </message>
  <message>
   <location filename="models/call_windows.py" />
   <source>“{text}” are no hours for calls</source>
   <translation>« {text} » n’est pas une plage d’appel</translation>
  </message>
  <message>
   <location filename="models/call_windows.py" />
   <source>Write them like 12:00-14:00, 18:00-20:00: from and until, within one day.</source>
   <translation>Écrivez par exemple 12:00-14:00, 18:00-20:00 : début et fin, dans la même journée.</translation>
  </message>
  <message>
   <location filename="models/cards.py" />
   <source>As it would be exported now (vCard 4.0, without the photo)</source>
   <translation>Telle qu’elle serait exportée maintenant (vCard 4.0, sans la photo)</translation>
  </message>
  <message>
   <location filename="models/cards.py" />
   <source>As it came with “{file}”, {day}</source>
   <translation>Telle qu’elle est arrivée avec « {file} », {day}</translation>
  </message>
  <message>
   <location filename="models/cards.py" />
   <source>As it came</source>
   <translation>Telle qu’elle est arrivée</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Inner circle</source>
   <translation>Cercle proche</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Middle circle</source>
   <translation>Cercle intermédiaire</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Outer circle</source>
   <translation>Cercle élargi</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Snooze {names}</source>
   <translation>Reporter {names}</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Choose a rhythm for {names}</source>
   <translation>Choisir un rythme pour {names}</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Choose whether to keep up with {names}</source>
   <translation>Choisir de garder ou non le contact avec {names}</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Choose a circle for {names}</source>
   <translation>Choisir un cercle pour {names}</translation>
  </message>
  <message>
   <location filename="models/clock_doubt.py" />
   <source>Your computer says that it is {today}, but on {day} you wrote here: check its clock.</source>
   <translation>Votre ordinateur dit que nous sommes le {today}, mais vous avez écrit ici le {day} : vérifiez son horloge.</translation>
  </message>
  <message>
   <location filename="models/clock_doubt.py" />
   <source>The last that you wrote here is of {day}. If it is not {today}, check your computer’s clock.</source>
   <translation>La dernière chose que vous avez écrite ici date du {day}. Si nous ne sommes pas le {today}, vérifiez l’horloge de votre ordinateur.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Logged: {kind} with {name}, {day}.</source>
   <translation>Noté : {kind} avec {name}, {day}.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Planned: {what}, {day}.</source>
   <translation>Planifié : {what}, {day}.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/command_deeds.py" />
   <location filename="ui/doing.py" />
   <source>{n} follow-ups are in “{file}”.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance est dans « {file} ».</numerusform>
    <numerusform>{n} relances sont dans « {file} ».</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/command_deeds.py" />
   <location filename="ui/doing.py" />
   <source>{n} people are in “{file}”.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne est dans « {file} ».</numerusform>
    <numerusform>{n} personnes sont dans « {file} ».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>“{file}” is the database itself</source>
   <translation>« {file} » est la base elle-même</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Nothing was changed. Choose another file.</source>
   <translation>Rien n’a été modifié. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Nobody here is called “{name}”</source>
   <translation>Personne ici ne s’appelle « {name} »</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <location filename="ui/job.py" />
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>{n} people match “{name}”</source>
   <translation>{n} personnes correspondent à « {name} »</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Nothing was changed. Say which by the number: {some}</source>
   <translation>Rien n’a été modifié. Précisez laquelle par son numéro : {some}</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>The newest good backup is of {at}, with {what}: restore “{copy}”.</source>
   <translation>La dernière bonne sauvegarde date de {at}, avec {what} : restore « {copy} ».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>Restored. What was there before is in “{file}”.</source>
   <translation>Restauré. L’état précédent est dans « {file} ».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/opening.py" />
   <source>Restored. The file that could not be opened is kept as “{file}”.</source>
   <translation>Restauré. Le fichier qui ne s’ouvrait pas est gardé sous « {file} ».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>Passphrase of “{file}”: </source>
   <translation>Phrase secrète de « {file} » : </translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/doing_backups.py" />
   <source>Undone: {label}</source>
   <translation>Annulé : {label}</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/actions.py" />
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>The database is sound.</source>
   <translation>La base est en bon état.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>Stopped. Nothing half-done was kept.</source>
   <translation>Arrêté. Rien n’a été gardé à moitié.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>There is no backup of it.</source>
   <translation>Il n’en existe aucune sauvegarde.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/pages/people.py" />
   <source>Nobody matches “{text}”.</source>
   <translation>Personne ne correspond à « {text} ».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>The answer could not be written ({reason}).</source>
   <translation>La réponse n’a pas pu être écrite ({reason}).</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/doing_backups.py" />
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>you last contributed in {month}</source>
   <translation>votre dernier apport date de {month}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <location filename="models/interactions.py" />
   <location filename="models/quick_entry.py" />
   <source>Log “{title}”</source>
   <translation>Noter « {title} »</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>no contribution yet</source>
   <translation>aucun apport pour l’instant</translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>{n} contributions this quarter</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} apport ce trimestre</numerusform>
    <numerusform>{n} apports ce trimestre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>you last contributed in {month} {year}</source>
   <translation>votre dernier apport date de {month} {year}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>you contributed this month</source>
   <translation>vous avez fait un apport ce mois-ci</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>{goal}, reached</source>
   <translation>{goal}, atteint</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>{goal}, {n} so far</source>
   <translation>{goal}, {n} à ce jour</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <location filename="models/interactions.py" />
   <location filename="models/news.py" />
   <source>Delete “{title}”</source>
   <translation>Supprimer « {title} »</translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>goal: {n} contributions a month</source>
   <comment>plural</comment>
   <translation>
    <numerusform>objectif : un apport par mois</numerusform>
    <numerusform>objectif : {n} apports par mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>goal: {n} contributions a quarter</source>
   <comment>plural</comment>
   <translation>
    <numerusform>objectif : un apport par trimestre</numerusform>
    <numerusform>objectif : {n} apports par trimestre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>goal: {n} contributions a year</source>
   <comment>plural</comment>
   <translation>
    <numerusform>objectif : un apport par an</numerusform>
    <numerusform>objectif : {n} apports par an</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="ui/crash.py" />
   <source>Report</source>
   <translation>Compte rendu</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Announcement</source>
   <translation>Annonce</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <source>Introduction</source>
   <translation>Mise en relation</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Useful article</source>
   <translation>Article utile</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Organised</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Spoke</source>
   <translation>Prise de parole</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Helped</source>
   <translation>Coup de main</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Office held</source>
   <translation>Mandat</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/reports.py" />
   <source>Report “{title}”</source>
   <translation>Compte rendu « {title} »</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Announced: {title}</source>
   <translation>Annonce : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Introduced {title}</source>
   <translation>Mise en relation : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Shared: {title}</source>
   <translation>Partage : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Organised: {title}</source>
   <translation>Organisation : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Spoke: {title}</source>
   <translation>Prise de parole : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Helped: {title}</source>
   <translation>Coup de main : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Office held: {title}</source>
   <translation>Mandat : {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <location filename="models/follow_ups.py" />
   <location filename="models/interactions.py" />
   <source>Edit “{title}”</source>
   <translation>Modifier « {title} »</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Delete {n} contributions</source>
   <translation>Supprimer {n} apports</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” was not closed, and cannot be put right where nothing can be written</source>
   <translation>« {file} » n’a pas été fermé, et ne peut être réparé là où rien ne peut être écrit</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>Nothing was changed. Copy it, with the files beside it that begin with its name, to a folder of yours.</source>
   <translation>Rien n’a été modifié. Copiez-le dans un dossier à vous, avec les fichiers voisins dont le nom commence de même.</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” cannot be opened for writing ({reason})</source>
   <translation>« {file} » ne peut pas être ouvert en écriture ({reason})</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>Nothing was changed. Check that the folder exists and that you may write there.</source>
   <translation>Rien n’a été modifié. Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” was written by an earlier Keepwarm</source>
   <translation>« {file} » a été écrit par un Keepwarm antérieur</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” was written by an earlier Keepwarm, and can only be read</source>
   <translation>« {file} » a été écrit par un Keepwarm plus ancien, et ne peut être que lu</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>Nothing was changed. Copy it to a folder where you may write, and open it there.</source>
   <translation>Rien n’a été modifié. Copiez-le dans un dossier où vous pouvez écrire, et ouvrez-le là.</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <location filename="ui/opening.py" />
   <source>before the upgrade</source>
   <translation>avant la mise à niveau</translation>
  </message>
  <message>
   <location filename="models/dav/discovery.py" />
   <source>This is no address of a server</source>
   <translation>Ce n’est pas l’adresse d’un serveur</translation>
  </message>
  <message>
   <location filename="models/dav/discovery.py" />
   <source>It looks like https://cloud.example.org, without account and password.</source>
   <translation>Elle ressemble à https://cloud.example.org, sans compte ni mot de passe.</translation>
  </message>
  <message>
   <location filename="models/dav/discovery.py" />
   <source>no calendar was found</source>
   <translation>aucun agenda n’a été trouvé</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Keepwarm tries again by itself.</source>
   <translation>Rien n’est perdu. Keepwarm réessaiera de lui-même.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <location filename="models/web.py" />
   <source>“{host}” cannot be reached</source>
   <translation>« {host} » est injoignable</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Check the address and your connection; Keepwarm tries again by itself.</source>
   <translation>Rien n’est perdu. Vérifiez l’adresse et votre connexion ; Keepwarm réessaiera de lui-même.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” could not prove who it is</source>
   <translation>« {host} » n’a pas pu prouver son identité</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Your password was not sent. Check the address; if it is your own server, renew its certificate.</source>
   <translation>Votre mot de passe n’a pas été envoyé. Vérifiez l’adresse ; si c’est votre propre serveur, renouvelez son certificat.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>The connection to “{host}” would not be encrypted</source>
   <translation>La connexion à « {host} » ne serait pas chiffrée</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Your password was not sent. Use an address that begins with https.</source>
   <translation>Votre mot de passe n’a pas été envoyé. Utilisez une adresse qui commence par https.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” sends on to another server, “{other}”</source>
   <translation>« {host} » renvoie vers un autre serveur, « {other} »</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Your password was not sent there. If you trust it, enter that address instead.</source>
   <translation>Votre mot de passe n’y a pas été envoyé. Si vous lui faites confiance, saisissez plutôt cette adresse.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” did not answer like a calendar server ({reason})</source>
   <translation>« {host} » n’a pas répondu comme un serveur d’agenda ({reason})</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was changed. Check the address; your provider's help names it, often under CalDAV.</source>
   <translation>Rien n’a été modifié. Vérifiez l’adresse ; l’aide de votre fournisseur l’indique, souvent sous le nom CalDAV.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” sent more than can be right</source>
   <translation>« {host} » a envoyé plus que de raison</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was changed. Tell your provider, or choose another calendar.</source>
   <translation>Rien n’a été modifié. Prévenez votre fournisseur, ou choisissez un autre agenda.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” did not accept the account or the password</source>
   <translation>« {host} » n’a pas accepté le compte ou le mot de passe</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Enter the password again; some providers want one made for this program.</source>
   <translation>Rien n’est perdu. Saisissez de nouveau le mot de passe ; certains fournisseurs en demandent un propre à ce programme.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” does not allow this</source>
   <translation>« {host} » ne le permet pas</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Choose a calendar that you may write to.</source>
   <translation>Rien n’est perdu. Choisissez un agenda où vous avez le droit d’écrire.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>The calendar is no longer at this address on “{host}”</source>
   <translation>L’agenda n’est plus à cette adresse sur « {host} »</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was changed here. Connect again and choose the calendar anew.</source>
   <translation>Rien n’a été modifié ici. Reconnectez-vous et choisissez de nouveau l’agenda.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” is busy and asks to wait</source>
   <translation>« {host} » est occupé et demande d’attendre</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” has a fault of its own ({status})</source>
   <translation>« {host} » a une panne de son côté ({status})</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” did not do what was asked ({status})</source>
   <translation>« {host} » n’a pas fait ce qui était demandé ({status})</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>The calendar changed in the meantime</source>
   <translation>L’agenda a changé entre-temps</translation>
  </message>
  <message numerus="yes">
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Keepwarm tries again in {n} minutes.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Rien n’est perdu. Keepwarm réessaiera dans une minute.</numerusform>
    <numerusform>Rien n’est perdu. Keepwarm réessaiera dans {n} minutes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/demo.py" />
   <source>Make the demo</source>
   <translation>Créer la démonstration</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>What only serves the program, as numbers of rows, is in the JSON file that Keepwarm writes as well.</source>
   <translation>Ce qui ne sert qu’au programme, comme les numéros de lignes, est dans le fichier JSON que Keepwarm écrit aussi.</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Everything held on {name}</source>
   <translation>Tout ce qui est conservé sur {name}</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>First name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Last name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Other names</source>
   <translation>Autres prénoms</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Before the name</source>
   <translation>Avant le nom</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>After the name</source>
   <translation>Après le nom</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Nickname</source>
   <translation>Surnom</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <source>Department</source>
   <translation>Département</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Title</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/timeline.py" />
   <location filename="models/wordings.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Birthday</source>
   <translation>Anniversaire</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Anniversary</source>
   <translation>Anniversaire de mariage</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Met on</source>
   <translation>Première rencontre</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/interactions.py" />
   <location filename="ui/widgets/import_detail.py" />
   <location filename="ui/widgets/person_side.py" />
   <location filename="ui/widgets/timeline_delegate.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Other details</source>
   <translation>Autres détails</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/groups.py" />
   <source>You keep up with</source>
   <translation>Contact à garder</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Rhythm in days</source>
   <translation>Rythme en jours</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Importance</source>
   <translation>Importance</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Snoozed until</source>
   <translation>Reporté jusqu’au</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Snoozed on</source>
   <translation>Reporté le</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Times snoozed</source>
   <translation>Nombre de reports</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Added on</source>
   <translation>Ajouté le</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Changed on</source>
   <translation>Modifié le</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Label</source>
   <translation>Libellé</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Preferred</source>
   <translation>Préféré</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Street</source>
   <translation>Rue</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Postcode</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/openness.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>City</source>
   <translation>Ville</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/doing_settings.py" />
   <location filename="ui/pages/settings.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/dialogs/write.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Kind</source>
   <translation>Sorte</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/moment.py" />
   <location filename="ui/dialogs/why.py" />
   <location filename="ui/widgets/day_of_year.py" />
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Begins</source>
   <translation>Début</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Ends</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Where it comes from</source>
   <translation>D’où cela vient</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Who took the first step</source>
   <translation>Qui a fait le premier pas</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>With</source>
   <translation>Avec</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Due on</source>
   <translation>Prévu le</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Done on</source>
   <translation>Fait le</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Until</source>
   <translation>Jusqu’au</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/openness.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Left on</source>
   <translation>Parti le</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Direction</source>
   <translation>Sens</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Other person</source>
   <translation>Autre personne</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>The person</source>
   <translation>La personne</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <source>Phones</source>
   <translation>Téléphones</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <source>E-mails</source>
   <translation>E-mails</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Web pages</source>
   <translation>Pages web</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Addresses</source>
   <translation>Adresses</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/widgets/among_menu.py" />
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Cards as they were imported</source>
   <translation>Fiches telles qu’importées</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/insights.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/pages/insights.py" />
   <source>Interactions</source>
   <translation>Interactions</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="models/timeline.py" />
   <location filename="ui/actions.py" />
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/sidebar.py" />
   <source>Follow-ups</source>
   <translation>Relances</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Appointments</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/timeline.py" />
   <source>Occasions</source>
   <translation>Occasions</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>News they were told</source>
   <translation>Vos nouvelles qui lui ont été dites</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>When they were told</source>
   <translation>Quand elles ont été dites</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>At events</source>
   <translation>Présence aux événements</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/feeds.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/widgets/feed_settings.py" />
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>What they published</source>
   <translation>Ses publications</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/groups.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/actions.py" />
   <location filename="ui/found.py" />
   <location filename="ui/pages/networks.py" />
   <location filename="ui/pages/settings.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/widgets/among_menu.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Networks</source>
   <translation>Réseaux</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Memberships</source>
   <translation>Appartenances</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Contributions</source>
   <translation>Apports</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Imports</source>
   <translation>Importations</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/widgets/bonds.py" />
   <source>Given and received</source>
   <translation>Donné et reçu</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Written by Keepwarm on {day}.</source>
   <translation>Écrit par Keepwarm le {day}.</translation>
  </message>
  <message>
   <location filename="models/duplicates.py" />
   <source>Merge {one} and {other}</source>
   <translation>Fusionner {one} et {other}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/duplicates.py" />
   <source>Merge {n} pairs</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Fusionner {n} paire</numerusform>
    <numerusform>Fusionner {n} paires</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/duplicates.py" />
   <source>Keep both: {one} and {other}</source>
   <translation>Garder les deux : {one} et {other}</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>At least {n} letters; four words in a row are easier to keep in mind.</source>
   <translation>Au moins {n} caractères ; quatre mots à la suite se retiennent plus facilement.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>The two are not the same.</source>
   <translation>Les deux ne sont pas identiques.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>The passphrase could not be changed ({reason})</source>
   <translation>La phrase secrète n’a pas pu être changée ({reason})</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Your data are as they were. Make room on the disk, then try again.</source>
   <translation>Vos données sont comme elles étaient. Libérez de la place sur le disque, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>The passphrase of “{file}” cannot be changed here</source>
   <translation>La phrase secrète de « {file} » ne peut pas être changée ici</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Nothing was changed. It must be possible to write the file, by an engine that can encrypt.</source>
   <translation>Rien n’a changé. Le fichier doit pouvoir être écrit, par un moteur qui sait chiffrer.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Another program has “{file}” open</source>
   <translation>Un autre programme a ouvert « {file} »</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Nothing was changed. Close the other window or command, then try again.</source>
   <translation>Rien n’a changé. Fermez l’autre fenêtre ou commande, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>This passphrase does not open “{file}”</source>
   <translation>Cette phrase secrète n’ouvre pas « {file} »</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Nothing was changed. Look at the keyboard’s language and at Caps Lock, then try again.</source>
   <translation>Rien n’a changé. Vérifiez la langue du clavier et le verrouillage des majuscules, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>“{file}” is damaged</source>
   <translation>« {file} » est endommagé</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was written to it. A backup can take its place.</source>
   <translation>Rien n’y a été écrit. Une sauvegarde peut prendre sa place.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>“{file}” can only be read</source>
   <translation>« {file} » ne peut être que lu</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Check that you may write to it and to its folder.</source>
   <translation>Rien n’a été modifié. Vérifiez que vous avez le droit d’écrire dans ce fichier et son dossier.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Another program is writing to your Keepwarm file</source>
   <translation>Un autre programme écrit dans votre fichier Keepwarm</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Try again in a moment.</source>
   <translation>Rien n’a été modifié. Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>The disk is full</source>
   <translation>Le disque est plein</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Make some room on it and try again.</source>
   <translation>Rien n’a été modifié. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>The disk did not answer as it should ({reason})</source>
   <translation>Le disque n’a pas répondu comme prévu ({reason})</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Check the disk, then try again.</source>
   <translation>Rien n’a été modifié. Vérifiez le disque, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message numerus="yes">
   <location filename="models/erasing.py" />
   <source>Erased, but not from {n} backups: {files}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Effacé, mais pas de la sauvegarde « {files} »</numerusform>
    <numerusform>Effacé, mais pas de {n} sauvegardes : {files}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>What is named can be deleted by hand: {place}.</source>
   <translation>Ce qui est nommé peut être supprimé à la main : {place}.</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Erased, but not from the backups in “{folder}”, which is not there now</source>
   <translation>Effacé, mais pas des sauvegardes dans « {folder} », qui n’est pas là en ce moment</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Connect it again while Keepwarm is open: they are rewritten then.</source>
   <translation>Rebranchez-le pendant que Keepwarm est ouvert : elles seront alors réécrites.</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Erased, but what was there before is still in the log beside your file</source>
   <translation>Effacé, mais ce qui était là avant se trouve encore dans le journal à côté de votre fichier</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Another program has the file open, or the disk is full. Close it or make room, then close Keepwarm: the log goes with it.</source>
   <translation>Un autre programme a ouvert le fichier, ou le disque est plein. Fermez-le ou faites de la place, puis fermez Keepwarm : le journal disparaît avec lui.</translation>
  </message>
  <message>
   <location filename="models/errors.py" />
   <source>{title}. {advice}</source>
   <translation>{title}. {advice}</translation>
  </message>
  <message>
   <location filename="models/event_letters.py" />
   <location filename="models/interactions.py" />
   <source>Meeting</source>
   <translation>Rencontre</translation>
  </message>
  <message numerus="yes">
   <location filename="models/events.py" />
   <source>announced {day} to {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>annoncé {day} à une personne</numerusform>
    <numerusform>annoncé {day} à {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <source>not announced yet</source>
   <translation>pas encore annoncé</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <source>Add the event {title}</source>
   <translation>Ajouter l’événement {title}</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <location filename="models/networks.py" />
   <location filename="models/newsletters.py" />
   <location filename="models/people.py" />
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/edit_newsletter.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <source>Edit {name}</source>
   <translation>Modifier {name}</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <location filename="models/networks.py" />
   <location filename="models/newsletters.py" />
   <source>Delete {name}</source>
   <translation>Supprimer {name}</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <source>came before</source>
   <translation>déjà venu</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/widgets/coming_up.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Announce {title}</source>
   <translation>Annoncer {title}</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <source>People are not written as “{suffix}” files</source>
   <translation>Les personnes ne s’écrivent pas en fichiers « {suffix} »</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <source>Nothing was written. End the name in .vcf or .csv.</source>
   <translation>Rien n’a été écrit. Terminez le nom par .vcf ou .csv.</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <location filename="ui/doing.py" />
   <source>Export follow-ups</source>
   <translation>Exporter les relances</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <location filename="models/timeline.py" />
   <source>Follow-up</source>
   <translation>Relance</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>somebody</source>
   <translation>quelqu’un</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{name} introduced you</source>
   <translation>{name} vous a mis en relation</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>kept on {day}</source>
   <translation>tenue le {day}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="models/insights.py" />
   <source>given {n}</source>
   <translation>donné {n}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="models/insights.py" />
   <source>received {n}</source>
   <translation>reçu {n}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Delete {n} favours</source>
   <translation>Supprimer {n} services</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You introduced {person} to {other}</source>
   <translation>Vous avez présenté {person} à {other}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{person} introduced you to {other}</source>
   <translation>{person} vous a présenté à {other}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You helped {person}</source>
   <translation>Vous avez aidé {person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{person} helped you</source>
   <translation>{person} vous a aidé</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You promised {person}</source>
   <translation>Vous avez promis à {person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{person} promised you</source>
   <translation>{person} vous a promis</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Introduced to {name}</source>
   <translation>Présentation à {name}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Introduced you to {name}</source>
   <translation>Vous a présenté à {name}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You helped</source>
   <translation>Vous avez aidé</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Helped you</source>
   <translation>Vous a aidé</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>You promised</source>
   <translation>Vous avez promis</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Promised you</source>
   <translation>Vous a promis</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>due {day}</source>
   <translation>pour le {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/favours.py" />
   <source>{n} promises of yours are open</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} promesse de votre part est en cours</numerusform>
    <numerusform>{n} promesses de votre part sont en cours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/favours.py" />
   <source>{n} promises of theirs are open</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} promesse de sa part est en cours</numerusform>
    <numerusform>{n} promesses de sa part sont en cours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Favour</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Promise</source>
   <translation>Promesse</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Keep “{title}”</source>
   <translation>Tenir « {title} »</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="models/follow_ups.py" />
   <source>Reopen “{title}”</source>
   <translation>Rouvrir « {title} »</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” could not answer just now ({status})</source>
   <translation>« {host} » n’a pas pu répondre à l’instant ({status})</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>What came before is kept. Keepwarm tries again by itself.</source>
   <translation>Ce qui précède est conservé. Keepwarm réessaiera de lui-même.</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” says that this feed has ended</source>
   <translation>« {host} » indique que ce flux est terminé</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>What came before is kept.</source>
   <translation>Ce qui précède est conservé.</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” shows this feed to nobody without an account</source>
   <translation>« {host} » ne montre ce flux à personne sans compte</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>Open it in your browser instead.</source>
   <translation>Ouvrez-le plutôt dans votre navigateur.</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” has no such feed</source>
   <translation>« {host} » n’a pas ce flux</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>What came before is kept. Look for its new address.</source>
   <translation>Ce qui précède est conservé. Cherchez sa nouvelle adresse.</translation>
  </message>
  <message>
   <location filename="models/feed_letters.py" />
   <location filename="ui/doing_feeds.py" />
   <source>Share {title}</source>
   <translation>Partager {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Follow {title}</source>
   <translation>Suivre {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Change {title}</source>
   <translation>Modifier {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Stop following {title}</source>
   <translation>Ne plus suivre {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Stop following {n} feeds</source>
   <translation>Ne plus suivre {n} flux</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Read</source>
   <translation>Lire</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>it names {organization}</source>
   <translation>cite {organization}</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>This does not look like a web page; it is kept, and not opened.</source>
   <translation>Cela ne ressemble pas à une page web ; c’est conservé, sans s’ouvrir.</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>There is no digit in it.</source>
   <translation>Il ne contient aucun chiffre.</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>This is no number that can be called from elsewhere; it is kept as it is.</source>
   <translation>Ce numéro ne peut pas être appelé d’ailleurs ; il est conservé tel quel.</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>This does not look like an e-mail address; it is kept as it is.</source>
   <translation>Cela ne ressemble pas à une adresse e-mail ; c’est conservé tel quel.</translation>
  </message>
  <message>
   <location filename="models/files.py" />
   <source>“{file}” could not be written ({reason})</source>
   <translation>« {file} » n’a pas pu être écrit ({reason})</translation>
  </message>
  <message>
   <location filename="models/files.py" />
   <source>What was there before is unchanged. Choose another place, or make room, and try again.</source>
   <translation>Le contenu précédent est intact. Choisissez un autre emplacement, ou libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>{first} and {second}</source>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Postpone “{title}”</source>
   <translation>Décaler « {title} »</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Postpone {n} follow-ups</source>
   <translation>Décaler {n} relances</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Move “{title}”</source>
   <translation>Déplacer « {title} »</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Move {n} follow-ups</source>
   <translation>Déplacer {n} relances</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Remove “{title}”</source>
   <translation>Retirer « {title} »</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Remove {n} follow-ups</source>
   <translation>Supprimer {n} relances</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Plan “{title}”</source>
   <translation>Planifier « {title} »</translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} days after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>un jour après l’avoir faite</numerusform>
    <numerusform>{n} jours après l’avoir faite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} weeks after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>une semaine après l’avoir faite</numerusform>
    <numerusform>{n} semaines après l’avoir faite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} months after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>un mois après l’avoir faite</numerusform>
    <numerusform>{n} mois après l’avoir faite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} years after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>un an après l’avoir faite</numerusform>
    <numerusform>{n} ans après l’avoir faite</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Tick off “{title}”</source>
   <translation>Cocher « {title} »</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Tick off {n} follow-ups</source>
   <translation>Cocher {n} relances</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Skip “{title}” once</source>
   <translation>Sauter « {title} » une fois</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <location filename="models/interactions.py" />
   <source>Call</source>
   <translation>Appel</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <location filename="ui/doing_letters.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Meet</source>
   <translation>Rencontrer</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Introduce</source>
   <translation>Présenter</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Write to {whom}</source>
   <translation>Écrire à {whom}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Meet {whom}</source>
   <translation>Rencontrer {whom}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Send something to {whom}</source>
   <translation>Envoyer quelque chose à {whom}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Introduce {whom}</source>
   <translation>Présenter {whom}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>chaque jour</numerusform>
    <numerusform>tous les {n} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} weeks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>chaque semaine</numerusform>
    <numerusform>toutes les {n} semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>chaque mois</numerusform>
    <numerusform>tous les {n} mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} years</source>
   <comment>plural</comment>
   <translation>
    <numerusform>chaque année</numerusform>
    <numerusform>tous les {n} ans</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>“{file}” is {what}, not contacts or a calendar</source>
   <translation>« {file} » est {what}, et non des contacts ou un agenda</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>Nothing was changed. Choose contacts (.vcf, .csv, .ldif) or a calendar (.ics).</source>
   <translation>Rien n’a été modifié. Choisissez des contacts (.vcf, .csv, .ldif) ou un agenda (.ics).</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a picture</source>
   <translation>une image</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a web page</source>
   <translation>une page web</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a file of another kind</source>
   <translation>un fichier d’un autre type</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>“{file}” is empty</source>
   <translation>« {file} » est vide</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>Nothing was changed. Export it again and choose the new file.</source>
   <translation>Rien n’a été modifié. Exportez-le de nouveau et choisissez le nouveau fichier.</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a {kind} file</source>
   <translation>un fichier {kind}</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>“{file}” cannot be read ({reason})</source>
   <translation>« {file} » ne peut pas être lu ({reason})</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>Nothing was changed. Check that you may read it, and that its disk is still there.</source>
   <translation>Rien n’a été modifié. Vérifiez que vous avez le droit de le lire, et que son disque est toujours là.</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a text of another kind</source>
   <translation>un texte d’un autre type</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <location filename="models/soundness.py" />
   <source>“{file}” is not a file</source>
   <translation>« {file} » n’est pas un fichier</translation>
  </message>
  <message>
   <location filename="models/formats/contacts_csv.py" />
   <source>This table has {n} columns; no more than {most} are read.</source>
   <translation>Ce tableau a {n} colonnes ; pas plus de {most} sont lues.</translation>
  </message>
  <message>
   <location filename="models/formats/contacts_csv.py" />
   <location filename="models/formats/ldif.py" />
   <location filename="models/formats/vcf.py" />
   <location filename="models/formats/vcf_card.py" />
   <location filename="models/formats/vcf_properties.py" />
   <source>The file does not say its character set; one was guessed.</source>
   <translation>Le fichier n’indique pas son jeu de caractères ; il a été deviné.</translation>
  </message>
  <message>
   <location filename="models/formats/contacts_csv.py" />
   <source>No column of this table tells who its people are: say what each column holds.</source>
   <translation>Aucune colonne de ce tableau ne dit qui sont les personnes : indiquez ce que contient chaque colonne.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/value_rows.py" />
   <source>home</source>
   <translation>domicile</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/value_rows.py" />
   <source>work</source>
   <translation>travail</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/value_rows.py" />
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Leave out</source>
   <translation>Ignorer</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Given name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Family name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Middle name</source>
   <translation>Deuxième prénom</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Prefix (Dr, Mrs)</source>
   <translation>Titre de civilité (Dr, Mme)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Suffix</source>
   <translation>Suffixe</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Job title</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/interactions.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>E-mail (home)</source>
   <translation>E-mail (domicile)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>E-mail (work)</source>
   <translation>E-mail (travail)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>E-mail (other)</source>
   <translation>E-mail (autre)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Mobile phone</source>
   <translation>Téléphone mobile</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Phone (home)</source>
   <translation>Téléphone (domicile)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Phone (work)</source>
   <translation>Téléphone (travail)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Fax</source>
   <translation>Fax</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Pager</source>
   <translation>Récepteur d’appels</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Phone (other)</source>
   <translation>Téléphone (autre)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Web address</source>
   <translation>Adresse web</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Web address (home)</source>
   <translation>Adresse web (domicile)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Web address (work)</source>
   <translation>Adresse web (travail)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Day you met</source>
   <translation>Jour de la rencontre</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>PO box</source>
   <translation>Boîte postale</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Address, second line</source>
   <translation>Adresse, deuxième ligne</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Year of birth</source>
   <translation>Année de naissance</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Month of birth</source>
   <translation>Mois de naissance</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Day of birth</source>
   <translation>Jour de naissance</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next phone</source>
   <translation>Libellé du téléphone suivant</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next e-mail</source>
   <translation>Libellé de l’e-mail suivant</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next web address</source>
   <translation>Libellé de l’adresse web suivante</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next address</source>
   <translation>Libellé de l’adresse suivante</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Day of an event</source>
   <translation>Jour d’un événement</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Name of the next event</source>
   <translation>Nom de l’événement suivant</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Keep, but do not show</source>
   <translation>Conserver, sans afficher</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>{part} ({place})</source>
   <translation>{part} ({place})</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>This is not a day that can be read; it was left out.</source>
   <translation>Ce n’est pas un jour lisible ; il a été ignoré.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>“{column}” is longer than {n} characters; the rest was left out.</source>
   <translation>« {column} » dépasse {n} caractères ; la suite a été ignorée.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/formats/csv_person.py" />
   <source>This row has {n} cells beyond the last column; they are kept with the person as other details.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Cette ligne a une cellule au-delà de la dernière colonne ; elle est conservée avec la personne parmi les autres détails.</numerusform>
    <numerusform>Cette ligne a {n} cellules au-delà de la dernière colonne ; elles sont conservées avec la personne parmi les autres détails.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>A quotation mark opens here and does not close: only this line was taken for the row.</source>
   <translation>Un guillemet s’ouvre ici et ne se ferme pas : seule cette ligne a été prise en compte.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>This row names nobody: it was left out.</source>
   <translation>Cette ligne ne nomme personne : elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>Which is the day, and which the month? It was left out until you say so.</source>
   <translation>Où est le jour, où est le mois ? La date est ignorée tant que vous ne l’indiquez pas.</translation>
  </message>
  <message>
   <location filename="models/formats/feed.py" />
   <source>There is no feed at {address}</source>
   <translation>Il n’y a pas de flux à l’adresse {address}</translation>
  </message>
  <message>
   <location filename="models/formats/feed.py" />
   <source>Give the address of the feed itself, or of the page.</source>
   <translation>Donnez l’adresse du flux lui-même, ou celle de la page.</translation>
  </message>
  <message>
   <location filename="models/formats/ics.py" />
   <source>{reason} The event was left out.</source>
   <translation>{reason} L’événement a été laissé de côté.</translation>
  </message>
  <message>
   <location filename="models/formats/ics.py" />
   <source>It holds values that no calendar could hold.</source>
   <translation>Elle contient des valeurs qu’aucun agenda ne peut contenir.</translation>
  </message>
  <message>
   <location filename="models/formats/ics.py" />
   <source>The file does not say its character set; Windows-1252 was taken.</source>
   <translation>Le fichier n’indique pas son jeu de caractères ; Windows-1252 a été supposé.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>Of its {n} attendees, the first {most} were read.</source>
   <translation>De ses {n} participants, les {most} premiers ont été lus.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The event has no date.</source>
   <translation>L’événement n’a pas de date.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The end does not fit the start, and was left out.</source>
   <translation>La fin ne va pas avec le début, et a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The year {year} cannot be right.</source>
   <translation>L’année {year} ne peut pas être juste.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>A rule for dates to leave out is no longer part of calendars, and was passed over.</source>
   <translation>Une règle sur les dates à exclure ne fait plus partie des agendas, et a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The event has no end; what is there was read.</source>
   <translation>L’événement n’a pas de fin ; ce qui s’y trouve a été lu.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>{reason} The end was left out.</source>
   <translation>{reason} La fin a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>The rule “{rule}” was not understood; only the first occurrence was read.</source>
   <translation>La règle « {rule} » n’a pas été comprise ; seule la première occurrence a été lue.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>It occurred {n} times; the last {most} were read.</source>
   <translation>Il a eu lieu {n} fois ; les {most} dernières ont été lues.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>It repeats many times a day; only its first occurrence was read.</source>
   <translation>Il se répète plusieurs fois par jour ; seule sa première occurrence a été lue.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>Its rule never comes true; only the first occurrence was read.</source>
   <translation>Sa règle ne se réalise jamais ; seule la première occurrence a été lue.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>It repeats too often; not all of its occurrences were read.</source>
   <translation>Il se répète trop souvent ; toutes ses occurrences n’ont pas été lues.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_values.py" />
   <source>“{value}” is not a date.</source>
   <translation>« {value} » n’est pas une date.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_values.py" />
   <source>“{value}” is not a length of time.</source>
   <translation>« {value} » n’est pas une durée.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif.py" />
   <source>This is a change to an entry (“{change}”), not an entry: it was left out.</source>
   <translation>Ceci est la modification d’une entrée (« {change} »), et non une entrée : elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif.py" />
   <source>This value could not be decoded; it was left out.</source>
   <translation>Cette valeur n’a pas pu être décodée ; elle a été ignorée.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/formats/ldif.py" />
   <source>{n} entries of a directory that are no people were left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Une entrée de l’annuaire qui n’est pas une personne a été ignorée.</numerusform>
    <numerusform>{n} entrées de l’annuaire qui ne sont pas des personnes ont été ignorées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/ldif.py" />
   <source>This entry names nobody: it was left out.</source>
   <translation>Cette entrée ne nomme personne : elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif_lines.py" />
   <location filename="models/formats/vcf_card.py" />
   <source>This line was not understood; it was left out.</source>
   <translation>Cette ligne n’a pas été comprise ; elle a été laissée de côté.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif_lines.py" />
   <location filename="models/formats/vcf_properties.py" />
   <source>This value is longer than {n} characters; it was left out.</source>
   <translation>Cette valeur dépasse {n} caractères ; elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf.py" />
   <source>A card ends here that does not begin; its lines were left out.</source>
   <translation>Une fiche finit ici sans avoir commencé ; ses lignes ont été ignorées.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/formats/vcf.py" />
   <source>{n} cards begin and hold nothing.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Une fiche commence ici et ne contient rien.</numerusform>
    <numerusform>{n} fiches commencent et ne contiennent rien.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>This card names nobody: it was left out.</source>
   <translation>Cette fiche ne nomme personne : elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>This text is longer than {n} characters; it was cut.</source>
   <translation>Ce texte dépasse {n} caractères ; il a été coupé.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>This card has {n} values of {name}; the first {most} were read.</source>
   <translation>Cette fiche a {n} valeurs de {name} ; les {most} premières ont été lues.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>The end of this card is missing; what is there was read.</source>
   <translation>La fin de cette fiche manque ; ce qui s’y trouve a été lu.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo is larger than {n} MB; it was left out.</source>
   <translation>La photo dépasse {n} Mo ; elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo could not be decoded; it was left out.</source>
   <translation>La photo n’a pas pu être décodée ; elle a été ignorée.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>“{text}” is not a whole date; it was kept as it is.</source>
   <translation>« {text} » n’est pas une date complète ; elle a été conservée telle quelle.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo is no PNG, JPEG, GIF or WebP; it is kept for export.</source>
   <translation>La photo n’est ni PNG, ni JPEG, ni GIF, ni WebP ; elle est conservée pour l’export.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo has {width} x {height} pixels; it is kept for export.</source>
   <translation>La photo fait {width} x {height} pixels ; elle est conservée pour l’export.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_write.py" />
   <location filename="models/people.py" />
   <source>No name</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <location filename="models/formats/zones.py" />
   <source>The time zone “{zone}” is not known; the time was kept as written.</source>
   <translation>Le fuseau horaire « {zone} » n’est pas connu ; l’heure a été conservée telle qu’écrite.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <location filename="ui/pages/today.py" />
   <source>Everybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Not kept up with</source>
   <translation>Contact non suivi</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Never contacted</source>
   <translation>Aucun contact</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Met this year</source>
   <translation>Rencontrées cette année</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Not met this year</source>
   <translation>Pas rencontrées cette année</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Added in the last 30 days</source>
   <translation>Ajoutées ces 30 derniers jours</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No phone</source>
   <translation>Sans téléphone</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No e-mail</source>
   <translation>Sans e-mail</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No tag</source>
   <translation>Sans étiquette</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>In no network</source>
   <translation>Dans aucun réseau</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Those you chose, those with a rhythm you set, and those with four contacts or more. Choose several and right-click to change it.</source>
   <translation>Ceux que vous avez choisis, ceux dont vous avez fixé le rythme, et ceux avec qui vous avez eu au moins quatre échanges. Pour changer cela, choisissez-en plusieurs et faites un clic droit.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Keepwarm does not say that they go cold. Choose several and right-click to keep up with them.</source>
   <translation>Keepwarm ne signale pas leur refroidissement. Pour garder le contact, choisissez-en plusieurs et faites un clic droit.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No contact was ever logged. They are never called cold, unless you set a rhythm.</source>
   <translation>Aucun contact n’a jamais été noté. Keepwarm ne les signale pas tant que vous ne fixez pas de rythme.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Those of a meeting since 1 January; calls and messages do not count.</source>
   <translation>Celles d’un rendez-vous depuis le 1er janvier ; les appels et les messages ne comptent pas.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No meeting since 1 January; calls and messages do not count.</source>
   <translation>Aucun rendez-vous depuis le 1er janvier ; les appels et les messages ne comptent pas.</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>“{file}” is damaged, or holds more files than Keepwarm opens</source>
   <translation>« {file} » est endommagé, ou contient plus de fichiers que Keepwarm n’en ouvre</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>Nothing was changed. Unpack it with another program, and import the folder.</source>
   <translation>Rien n’a été modifié. Décompressez-le avec un autre programme, et importez le dossier.</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>“{file}” is damaged in its archive and could not be unpacked</source>
   <translation>« {file} » est endommagé dans son archive et n’a pas pu être décompressé</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>Nothing was changed. Unpack the archive with another program, and import what comes out.</source>
   <translation>Rien n’a été modifié. Décompressez l’archive avec un autre programme, et importez ce qui en sort.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_columns.py" />
   <source>The columns {columns} were not understood; what they hold is kept with each person as other details.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>La colonne {columns} n’a pas été comprise ; son contenu est conservé avec chaque personne parmi les autres détails.</numerusform>
    <numerusform>Les colonnes {columns} n’ont pas été comprises ; leur contenu est conservé avec chaque personne parmi les autres détails.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_files.py" />
   <location filename="models/import_sources.py" />
   <location filename="models/json_copy.py" />
   <location filename="models/opml.py" />
   <location filename="models/settings_copy.py" />
   <location filename="ui/widgets/photo_place.py" />
   <source>“{file}” could not be read ({reason})</source>
   <translation>« {file} » n’a pas pu être lu ({reason})</translation>
  </message>
  <message>
   <location filename="models/import_files.py" />
   <source>“{file}” holds headings and no rows: nothing comes from it</source>
   <translation>« {file} » contient des en-têtes et aucune ligne : rien n’en a été repris</translation>
  </message>
  <message>
   <location filename="models/import_files.py" />
   <source>“{file}” holds no cards and no events: nothing comes from it</source>
   <translation>« {file} » ne contient ni fiche ni événement : rien n’en a été repris</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_history.py" />
   <source>{n} files</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{name}</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_history.py" />
   <location filename="ui/doing_imports.py" />
   <location filename="ui/widgets/past_imports.py" />
   <source>Take back the import of {name}</source>
   <translation>Retirer l’import de {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_plan.py" />
   <location filename="ui/pages/importing.py" />
   <source>Import {n} files</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Importer {n} fichier</numerusform>
    <numerusform>Importer {n} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>a group that is known</source>
   <translation>un groupe déjà connu</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <location filename="ui/tables/import_rows.py" />
   <source>Line {line}</source>
   <translation>Ligne {line}</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>this very card is known</source>
   <translation>cette fiche même est connue</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>this very card stands in it before</source>
   <translation>cette même fiche y figure déjà plus haut</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_plan.py" />
   <source>a tag for {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>une étiquette pour {n} personne</numerusform>
    <numerusform>une étiquette pour {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>No title</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>you erased this person for good</source>
   <translation>vous avez effacé cette personne définitivement</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>what you changed here is kept</source>
   <translation>ce que vous avez modifié ici est conservé</translation>
  </message>
  <message>
   <location filename="models/import_sources.py" />
   <source>“{name}” holds no file that Keepwarm reads.</source>
   <translation>« {name} » ne contient aucun fichier que Keepwarm lit.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files of other kinds in “{name}” were left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fichier d’un autre type dans « {name} » a été ignoré.</numerusform>
    <numerusform>{n} fichiers d’autres types dans « {name} » ont été ignorés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>“{name}” holds {n} files more than the {most} that were read.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>« {name} » contient {n} fichier de plus que les {most} qui ont été lus.</numerusform>
    <numerusform>« {name} » contient {n} fichiers de plus que les {most} qui ont été lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} folders in it may not be opened.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} dossier qui s’y trouve ne peut pas être ouvert.</numerusform>
    <numerusform>{n} dossiers qui s’y trouvent ne peuvent pas être ouverts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files in “{name}” are locked with a password; unpack them first.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fichier dans « {name} » est protégé par un mot de passe ; décompressez-le d’abord.</numerusform>
    <numerusform>{n} fichiers dans « {name} » sont protégés par un mot de passe ; décompressez-les d’abord.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} archives within “{name}” were not opened; unpack them first.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} archive dans « {name} » n’a pas été ouverte ; décompressez-la d’abord.</numerusform>
    <numerusform>{n} archives dans « {name} » n’ont pas été ouvertes ; décompressez-les d’abord.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files in “{name}” would unpack to more than is safe; they were left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fichier dans « {name} » serait trop gros, une fois décompressé, pour être sûr ; il a été ignoré.</numerusform>
    <numerusform>{n} fichiers dans « {name} » seraient trop gros, une fois décompressés, pour être sûrs ; ils ont été ignorés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files in “{name}” are packed in a way that cannot be read here; unpack them first.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fichier dans « {name} » est compressé d’une façon illisible ici ; décompressez-le d’abord.</numerusform>
    <numerusform>{n} fichiers dans « {name} » sont compressés d’une façon illisible ici ; décompressez-les d’abord.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_words.py" />
   <source>Imported: {what}.</source>
   <translation>Importé : {what}.</translation>
  </message>
  <message>
   <location filename="models/import_words.py" />
   <source>Phone numbers without a country code were read as {code}: Settings can change that.</source>
   <translation>Les numéros sans indicatif ont été lus comme {code} : cela se change dans les Paramètres.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <location filename="models/importing.py" />
   <source>{n} unchanged</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} inchangé</numerusform>
    <numerusform>{n} inchangés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} twice in it</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} en double dedans</numerusform>
    <numerusform>{n} en double dedans</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} yet to come</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} à venir</numerusform>
    <numerusform>{n} à venir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} left aside</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} laissé de côté</numerusform>
    <numerusform>{n} laissés de côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} cards or events</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fiche ou événement</numerusform>
    <numerusform>{n} fiches ou événements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} events</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} événement</numerusform>
    <numerusform>{n} événements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} cards</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fiche</numerusform>
    <numerusform>{n} fiches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <location filename="models/letters.py" />
   <location filename="models/soundness.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/widgets/audience.py" />
   <location filename="ui/widgets/web_view.py" />
   <source>{n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne</numerusform>
    <numerusform>{n} personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} meetings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre</numerusform>
    <numerusform>{n} rencontres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} cancelled meetings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre annulée</numerusform>
    <numerusform>{n} rencontres annulées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} appointments</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rendez-vous</numerusform>
    <numerusform>{n} rendez-vous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} more files could not be read.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} autre fichier n’a pas pu être lu.</numerusform>
    <numerusform>{n} autres fichiers n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_words.py" />
   <source>nothing new</source>
   <translation>rien de nouveau</translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>{new} new, {updated} updated, {left}, {doubles}, {unreadable} unreadable, {talks}</source>
   <translation>{new} nouveaux, {updated} mis à jour, {left}, {doubles}, {unreadable} illisibles, {talks}</translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>{file}: {read} found; {counts}</source>
   <translation>{file} : {read} trouvés ; {counts}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/importing.py" />
   <source>{n} possible duplicates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} doublon possible</numerusform>
    <numerusform>{n} doublons possibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/importing.py" />
   <location filename="models/soundness.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>{n} interactions</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction</numerusform>
    <numerusform>{n} interactions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>{file}: {read} found; it would be {counts}</source>
   <translation>{file} : {read} trouvés ; ce serait {counts}</translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>Only the first {n} were read.</source>
   <translation>Seuls les {n} premiers ont été lus.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/in_common.py" />
   <source>{n} meetings together</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre ensemble</numerusform>
    <numerusform>{n} rencontres ensemble</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/in_common.py" />
   <source>also at {organization}</source>
   <translation>aussi chez {organization}</translation>
  </message>
  <message>
   <location filename="models/in_common.py" />
   <source>introduced by you</source>
   <translation>présenté par vous</translation>
  </message>
  <message>
   <location filename="models/in_common.py" />
   <source>introduced by them</source>
   <translation>vous a présentés</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>you took {percent}% of the {n} that are known</source>
   <translation>vous avez fait {percent} % des {n} premiers pas connus</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Warmth by network</source>
   <translation>Chaleur par réseau</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>network</source>
   <translation>réseau</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Warmth by circle</source>
   <translation>Chaleur par cercle</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>circle</source>
   <translation>cercle</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Lost this year</source>
   <translation>Perdus cette année</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Won back this year</source>
   <translation>Retrouvés cette année</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>person</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>There is nothing to show yet.</source>
   <translation>Il n’y a encore rien à montrer.</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>you</source>
   <translation>vous</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>they</source>
   <translation>l’autre</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="models/warmth.py" />
   <source>not known yet</source>
   <translation>pas encore connu</translation>
  </message>
  <message numerus="yes">
   <location filename="models/insights.py" />
   <source>{n} brought to networks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} apporté aux réseaux</numerusform>
    <numerusform>{n} apportés aux réseaux</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Giving and receiving</source>
   <translation>Donner et recevoir</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>days since the last contact</source>
   <translation>jours depuis le dernier contact</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>given</source>
   <translation>donné</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>received</source>
   <translation>reçu</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>{name}: {figures}.</source>
   <translation>{name} : {figures}.</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>{kind} with {names}</source>
   <translation>{kind} avec {names}</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>Mass message</source>
   <translation>Message groupé</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>Delete {n} interactions</source>
   <translation>Supprimer {n} interactions</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>Nothing was changed. Choose a file that “Export everything” wrote.</source>
   <translation>Rien n’a été modifié. Choisissez un fichier écrit par « Tout exporter ».</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>“{file}” was not written by Keepwarm</source>
   <translation>« {file} » n’a pas été écrit par Keepwarm</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="models/settings_copy.py" />
   <source>Nothing was changed. Update Keepwarm.</source>
   <translation>Rien n’a été modifié. Mettez Keepwarm à jour.</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="models/opml.py" />
   <source>“{file}” is too large</source>
   <translation>« {file} » est trop gros</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="models/settings_copy.py" />
   <source>“{file}” is no JSON</source>
   <translation>« {file} » n’est pas du JSON</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>“{file}” holds what no Keepwarm writes</source>
   <translation>« {file} » contient ce qu’aucun Keepwarm n’écrit</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="ui/doing_data.py" />
   <source>Import everything</source>
   <translation>Tout importer</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>This file names people who are not in it</source>
   <translation>Ce fichier nomme des personnes qui n’y sont pas</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>Nothing was changed. Was it cut off, or edited?</source>
   <translation>Rien n’a été modifié. A-t-il été coupé, ou modifié ?</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>This file holds what does not fit together</source>
   <translation>Ce fichier contient des données qui ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>Nothing was changed. Was it edited?</source>
   <translation>Rien n’a été modifié. L’a-t-on modifié ?</translation>
  </message>
  <message>
   <location filename="models/kept_apart.py" />
   <location filename="models/matching.py" />
   <source>the same card as {name}</source>
   <translation>la même fiche que {name}</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>first name</source>
   <translation>prénom</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>last name</source>
   <translation>nom de famille</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <location filename="models/merging.py" />
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <location filename="models/merging.py" />
   <source>organisation</source>
   <translation>organisation</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <location filename="models/merging.py" />
   <source>title</source>
   <translation>fonction</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>city</source>
   <translation>ville</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>There are a thousand folders of this name already</source>
   <translation>Il y a déjà mille dossiers de ce nom</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>Drafts</source>
   <translation>Brouillons</translation>
  </message>
  <message numerus="yes">
   <location filename="models/letters.py" />
   <source>Log a letter to {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Noter une lettre</numerusform>
    <numerusform>Noter une lettre à {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>“{folder}” could not be made ({reason})</source>
   <translation>« {folder} » n’a pas pu être créé ({reason})</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>Nothing was written. Choose another folder.</source>
   <translation>Rien n’a été écrit. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>the same UID as {name}, but another name</source>
   <translation>le même UID que {name}, mais un autre nom</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same e-mail as {name}, who was {former} before</source>
   <translation>même e-mail que {name}, qui s’appelait {former} auparavant</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same phone as {name}, who was {former} before</source>
   <translation>même téléphone que {name}, qui s’appelait {former} auparavant</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same e-mail as {name}</source>
   <translation>même e-mail que {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same phone as {name}</source>
   <translation>même téléphone que {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same name as {name}</source>
   <translation>même nom que {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same name and birthday as {name}</source>
   <translation>mêmes nom et date de naissance que {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>only the same name as {name}</source>
   <translation>seulement le même nom que {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>only another spelling of {name}</source>
   <translation>seulement une autre graphie de {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same name and organisation as {name}</source>
   <translation>mêmes nom et organisation que {name}</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/widgets/contact_facts.py" />
   <source>photo</source>
   <translation>photo</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>family name</source>
   <translation>nom de famille</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>given name</source>
   <translation>prénom</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>middle name</source>
   <translation>deuxième prénom</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>prefix</source>
   <translation>titre de civilité</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>suffix</source>
   <translation>suffixe</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>nickname</source>
   <translation>surnom</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>department</source>
   <translation>département</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/widgets/day_side.py" />
   <source>birthday</source>
   <translation>anniversaire</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>anniversary</source>
   <translation>anniversaire de mariage</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/found.py" />
   <location filename="ui/widgets/network_side.py" />
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>day you met</source>
   <translation>jour de la rencontre</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>phone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>e-mail</source>
   <translation>e-mail</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>web address</source>
   <translation>adresse web</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>tag</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>other details</source>
   <translation>autres détails</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>{n} members</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} membre</numerusform>
    <numerusform>{n} membres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>{role} until {day}</source>
   <translation>{role} (fin : {day})</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>{members}, {n} you know</source>
   <translation>{members}, dont {n} que vous connaissez</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <location filename="models/year_summary.py" />
   <source>member since {year}</source>
   <translation>membre depuis {year}</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Add the network {name}</source>
   <translation>Ajouter le réseau {name}</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Edit a membership of {name}</source>
   <translation>Modifier une adhésion à {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <source>Note that {n} people left {name}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Noter qu’une personne a quitté {name}</numerusform>
    <numerusform>Noter que {n} personnes ont quitté {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <source>Take {n} people out of {name}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Retirer une personne de {name}</numerusform>
    <numerusform>Retirer {n} personnes de {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Alumni</source>
   <translation>Anciens élèves</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Association</source>
   <translation>Association</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Club</source>
   <translation>Club</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <location filename="models/openness.py" />
   <source>Company</source>
   <translation>Entreprise</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Online group</source>
   <translation>Groupe en ligne</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Informal group</source>
   <translation>Groupe informel</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every week</source>
   <translation>se réunit chaque semaine</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every two weeks</source>
   <translation>se réunit toutes les deux semaines</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every month</source>
   <translation>se réunit chaque mois</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every quarter</source>
   <translation>se réunit chaque trimestre</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets twice a year</source>
   <translation>se réunit deux fois par an</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets once a year</source>
   <translation>se réunit une fois par an</translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <source>Add {n} people to {name}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Ajouter une personne à {name}</numerusform>
    <numerusform>Ajouter {n} personnes à {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{news}: send a word</source>
   <translation>{news} : un petit mot</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{news}: congratulate</source>
   <translation>{news} : féliciter</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>News of {name}</source>
   <translation>Nouvelles de {name}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{old} → {new}</source>
   <translation>{old} → {new}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/person_split.py" />
   <source>News</source>
   <translation>Nouvelle</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Log news of {names}</source>
   <translation>Noter une nouvelle de {names}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Edit news of {names}</source>
   <translation>Modifier une nouvelle de {names}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Put “{title}” away</source>
   <translation>Écarter « {title} »</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>New job</source>
   <translation>Nouveau poste</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Promotion</source>
   <translation>Promotion</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Birth</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Prize</source>
   <translation>Prix</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Publication</source>
   <translation>Publication</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Move</source>
   <translation>Déménagement</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} changed job</source>
   <translation>{name} a changé de poste</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} has a new job</source>
   <translation>{name} a un nouveau poste</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} was promoted</source>
   <translation>Promotion pour {name}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} has a child</source>
   <translation>Naissance chez {name}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} won a prize</source>
   <translation>{name} a reçu un prix</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} published something</source>
   <translation>{name} a publié un texte</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} moved</source>
   <translation>{name} a déménagé</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Delete {n} news items</source>
   <translation>Supprimer {n} nouvelles</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Changed job</source>
   <translation>A changé de poste</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Has a new job</source>
   <translation>A un nouveau poste</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Was promoted</source>
   <translation>A eu une promotion</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Has a child</source>
   <translation>A eu un enfant</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Won a prize</source>
   <translation>A reçu un prix</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Published something</source>
   <translation>A publié un texte</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Moved</source>
   <translation>A déménagé</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>next one {day}</source>
   <translation>prochaine le {day}</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>Add the newsletter {name}</source>
   <translation>Ajouter la lettre d’information {name}</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>Keep the draft of {name}</source>
   <translation>Garder le brouillon de {name}</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>Send {name}</source>
   <translation>Envoyer {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/notices.py" />
   <source>{n} follow-ups today</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance aujourd’hui</numerusform>
    <numerusform>{n} relances aujourd’hui</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/notices.py" />
   <source>Today in Keepwarm</source>
   <translation>Aujourd’hui dans Keepwarm</translation>
  </message>
  <message numerus="yes">
   <location filename="models/notices.py" />
   <source>{names} and {n} more</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{names} et {n} autre</numerusform>
    <numerusform>{names} et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/notices.py" />
   <source>Birthday: {names}</source>
   <translation>Anniversaire : {names}</translation>
  </message>
  <message>
   <location filename="models/notices.py" />
   <source>Going cold: {names}</source>
   <translation>À réchauffer : {names}</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>Birthday of {name}</source>
   <translation>Anniversaire de {name}</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Birthday {day}</source>
   <translation>Anniversaire le {day}</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>{name} turns {age}</source>
   <translation>{name} fête ses {age} ans</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>Birthday today</source>
   <translation>Anniversaire aujourd’hui</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>Birthday tomorrow</source>
   <translation>Anniversaire demain</translation>
  </message>
  <message numerus="yes">
   <location filename="models/openness.py" />
   <source>Together they are as mixed as {n} groups of equal size.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>C’est l’équivalent d’un seul groupe.</numerusform>
    <numerusform>C’est l’équivalent de {n} groupes de taille égale.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>{where}, like none of your warm people</source>
   <translation>{where}, ce qui n’est le cas d’aucune de vos relations chaleureuses</translation>
  </message>
  <message numerus="yes">
   <location filename="models/openness.py" />
   <source>{n} others, at most {most} each</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} autre, {most} au plus</numerusform>
    <numerusform>{n} autres, {most} au plus chacun</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <location filename="ui/pages/openness.py" />
   <source>Where your warm people are</source>
   <translation>Où sont vos relations chaleureuses</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>Too few to say: this is known of {n} of your warm people.</source>
   <translation>Trop peu pour se prononcer : on ne le sait que pour {n} de vos relations chaleureuses.</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>{group} outweighs all others: {share}% of the {n} of whom this is known are there.</source>
   <translation>{group} dépasse tous les autres : {share} % des {n} pour qui c’est connu s’y trouvent.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/openness.py" />
   <source>{where}, like only {n} of your warm people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{where}, comme une seule de vos relations chaleureuses</numerusform>
    <numerusform>{where}, comme {n} seulement de vos relations chaleureuses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>you last talked on {day} {year}</source>
   <translation>votre dernier échange date du {day} {year}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>School</source>
   <translation>École</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>Sector, by tag</source>
   <translation>Secteur, par étiquette</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>warm or steady</source>
   <translation>chaleureuse ou stable</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>{group} is the largest: {share}% of the {n} of whom this is known are there.</source>
   <translation>{group} est le plus grand : {share} % des {n} pour qui c’est connu s’y trouvent.</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>No group outweighs: the largest, {group}, has {share}% of the {n} of whom this is known.</source>
   <translation>Aucun groupe ne domine : le plus grand, {group}, a {share} % des {n} pour qui c’est connu.</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>works at {name}</source>
   <translation>travaille chez {name}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>lives in {name}</source>
   <translation>habite à {name}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>is in {name}</source>
   <translation>membre de {name}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>is one of “{name}”</source>
   <translation>fait partie de « {name} »</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>you never talked</source>
   <translation>vous n’avez jamais échangé</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/edit_network.py" />
   <source>not known</source>
   <translation>non connu</translation>
  </message>
  <message>
   <location filename="models/opml.py" />
   <source>Nothing was changed. Choose a file (.opml) that a feed reader exported.</source>
   <translation>Rien n’a été modifié. Choisissez un fichier (.opml) exporté par un lecteur de flux.</translation>
  </message>
  <message>
   <location filename="models/opml.py" />
   <source>“{file}” is no list of feeds</source>
   <translation>« {file} » n’est pas une liste de flux</translation>
  </message>
  <message numerus="yes">
   <location filename="models/opml.py" />
   <source>Follow {n} feeds</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Suivre un flux</numerusform>
    <numerusform>Suivre {n} flux</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Tell your own news to {names}</source>
   <translation>Annoncer votre nouvelle à {names}</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Put your own news away</source>
   <translation>Écarter une de vos nouvelles</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Delete your own news</source>
   <translation>Supprimer une de vos nouvelles</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Keep your own news</source>
   <translation>Garder une de vos nouvelles</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Edit your own news</source>
   <translation>Modifier une de vos nouvelles</translation>
  </message>
  <message>
   <location filename="models/passphrase.py" />
   <source>“{file}” is locked with a passphrase</source>
   <translation>« {file} » est verrouillé par une phrase secrète</translation>
  </message>
  <message>
   <location filename="models/passphrase.py" />
   <source>Nothing was changed. Type it in the window or in a terminal; for scripts, let the keyring keep it (Settings).</source>
   <translation>Rien n’a changé. Saisissez-la dans la fenêtre ou dans un terminal ; pour des scripts, confiez-la au trousseau (Paramètres).</translation>
  </message>
  <message>
   <location filename="models/passwords.py" />
   <source>The keyring of your system cannot be used</source>
   <translation>Le trousseau de votre système n’est pas utilisable</translation>
  </message>
  <message>
   <location filename="models/passwords.py" />
   <source>Your password is not written anywhere else. Unlock the keyring (GNOME Keyring, KWallet, Keychain) and try again.</source>
   <translation>Votre mot de passe n’est écrit nulle part ailleurs. Déverrouillez le trousseau (GNOME Keyring, KWallet, Trousseau d’accès) et réessayez.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/people.py" />
   <source>Delete {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Supprimer {name}</numerusform>
    <numerusform>Supprimer {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/people.py" />
   <source>Add {name}</source>
   <translation>Ajouter {name}</translation>
  </message>
  <message>
   <location filename="models/person_merge.py" />
   <location filename="models/person_split.py" />
   <source>Merged with {name}</source>
   <translation>Fusionné avec {name}</translation>
  </message>
  <message>
   <location filename="models/person_merge.py" />
   <source>{field} {value}</source>
   <translation>{field} {value}</translation>
  </message>
  <message>
   <location filename="models/person_split.py" />
   <source>{day}: {text}</source>
   <translation>{day} : {text}</translation>
  </message>
  <message>
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/split_person.py" />
   <source>Split {name}</source>
   <translation>Séparer {name}</translation>
  </message>
  <message>
   <location filename="models/quick_entry.py" />
   <location filename="ui/pages/openness.py" />
   <source>Plan a follow-up with {name}</source>
   <translation>Planifier une relance avec {name}</translation>
  </message>
  <message>
   <location filename="models/quick_entry.py" />
   <source>{name} ({detail})</source>
   <translation>{name} ({detail})</translation>
  </message>
  <message>
   <location filename="models/quick_entry.py" />
   <location filename="models/timeline.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="models/reminders.py" />
   <source>Last: {kind} on {day}</source>
   <translation>Dernier échange : {kind} le {day}</translation>
  </message>
  <message>
   <location filename="models/reminders.py" />
   <source>Last: {kind} on {day}: {about}</source>
   <translation>Dernier échange : {kind} le {day} : {about}</translation>
  </message>
  <message>
   <location filename="models/reminders.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>{name}: {text}</source>
   <translation>{name} : {text}</translation>
  </message>
  <message>
   <location filename="models/renumbering.py" />
   <source>Read phone numbers as {code}</source>
   <translation>Lire les numéros comme {code}</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <location filename="ui/doing_backups.py" />
   <source>before restoring</source>
   <translation>avant la restauration</translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} people would go: {names}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne disparaîtrait : {names}</numerusform>
    <numerusform>{n} personnes disparaîtraient : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} people would come back: {names}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne reviendrait : {names}</numerusform>
    <numerusform>{n} personnes reviendraient : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} people would be as they were: {names}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne redeviendrait comme avant : {names}</numerusform>
    <numerusform>{n} personnes redeviendraient comme avant : {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} interactions would go</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction disparaîtrait</numerusform>
    <numerusform>{n} interactions disparaîtraient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} interactions would come back</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction reviendrait</numerusform>
    <numerusform>{n} interactions reviendraient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} interactions would be as they were</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction redeviendrait comme avant</numerusform>
    <numerusform>{n} interactions redeviendraient comme avant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} follow-ups would go</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance disparaîtrait</numerusform>
    <numerusform>{n} relances disparaîtraient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} follow-ups would come back</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance reviendrait</numerusform>
    <numerusform>{n} relances reviendraient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} follow-ups would be as they were</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance redeviendrait comme avant</numerusform>
    <numerusform>{n} relances redeviendraient comme avant</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} other entries would differ</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} autre entrée serait différente</numerusform>
    <numerusform>{n} autres entrées seraient différentes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>Nothing would differ.</source>
   <translation>Rien ne serait différent.</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>The backup could not be put back ({reason})</source>
   <translation>La sauvegarde n’a pas pu être restaurée ({reason})</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>What was there before is in “{file}”.</source>
   <translation>L’état précédent est dans « {file} ».</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>Both files are unchanged. Make room, or check that you may write there, and try again.</source>
   <translation>Les deux fichiers sont intacts. Libérez de la place, ou vérifiez que vous avez le droit d’y écrire, puis réessayez.</translation>
  </message>
  <message>
   <location filename="models/settings.py" />
   <source>Not kept, as it is no e-mail address: {texts}.</source>
   <translation>Non conservé, car ce n’est pas une adresse e-mail : {texts}.</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>Nothing was changed. Choose a file that was written in Settings, with “Export…”.</source>
   <translation>Rien n’a été modifié. Choisissez un fichier écrit dans les Paramètres, avec « Exporter… ».</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{file}” holds no settings of Keepwarm</source>
   <translation>« {file} » ne contient pas de paramètres de Keepwarm</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{name}” is no setting of this Keepwarm.</source>
   <translation>« {name} » n’est pas un paramètre de ce Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{name}” is chosen on each computer.</source>
   <translation>« {name} » se choisit sur chaque ordinateur.</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{name}” cannot be {value}.</source>
   <translation>« {name} » ne peut pas être {value}.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{name}” is not of Keepwarm’s making.</source>
   <translation>« {name} » n’a pas été créé par Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Row {row} of {table} points to a missing {parent}.</source>
   <translation>La ligne {row} de {table} renvoie à un élément manquant de {parent}.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” belongs to another program</source>
   <translation>« {file} » appartient à un autre programme</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Choose a file that Keepwarm made.</source>
   <translation>Rien n’a été modifié. Choisissez un fichier créé par Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Install a version that knows format {theirs}; this one knows up to {ours}.</source>
   <translation>Rien n’a été modifié. Installez une version qui connaît le format {theirs} ; celle-ci va jusqu’à {ours}.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/soundness.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>{n} follow-ups</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance</numerusform>
    <numerusform>{n} relances</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” cannot be opened ({reason})</source>
   <translation>« {file} » ne peut pas être ouvert ({reason})</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Check that it is a file and that you may read it.</source>
   <translation>Rien n’a été modifié. Vérifiez que c’est un fichier et que vous avez le droit de le lire.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” is not a Keepwarm database</source>
   <translation>« {file} » n’est pas une base Keepwarm</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Choose another file, or restore a backup.</source>
   <translation>Rien n’a été modifié. Choisissez un autre fichier, ou restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” holds parts that Keepwarm did not make</source>
   <translation>« {file} » contient des éléments que Keepwarm n’a pas créés</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. They could change your data unasked: choose another file, or restore a backup.</source>
   <translation>Rien n’a été modifié. Ils pourraient changer vos données à votre insu : choisissez un autre fichier, ou restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” was not closed</source>
   <translation>« {file} » n’a pas été fermé</translation>
  </message>
  <message>
   <location filename="models/tagging.py" />
   <source>Tag “{tag}”</source>
   <translation>Étiqueter « {tag} »</translation>
  </message>
  <message>
   <location filename="models/tagging.py" />
   <source>Take the tag “{tag}” away</source>
   <translation>Retirer l’étiquette « {tag} »</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>with {names}</source>
   <translation>avec {names}</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>{kind}: {title}</source>
   <translation>{kind} : {title}</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Follow-up, done</source>
   <translation>Relance, faite</translation>
  </message>
  <message numerus="yes">
   <location filename="models/timeline.py" />
   <location filename="models/warmth.py" />
   <location filename="ui/dialogs/why.py" />
   <source>{n} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} jour</numerusform>
    <numerusform>{n} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>{h} h {m:02}</source>
   <translation>{h} h {m:02}</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>{h} h</source>
   <translation>{h} h</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Meetings</source>
   <translation>Rencontres</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <location filename="ui/widgets/call_settings.py" />
   <source>Calls</source>
   <translation>Appels</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Written</source>
   <translation>Écrits</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A call is planned for {day}.</source>
   <translation>Un appel est prévu le {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to write on {day}.</source>
   <translation>Vous prévoyez d’écrire le {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A meeting is planned for {day}.</source>
   <translation>Une rencontre est prévue le {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to send something on {day}.</source>
   <translation>Vous prévoyez un envoi le {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan an introduction on {day}.</source>
   <translation>Une mise en relation est prévue le {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You meet on {day}.</source>
   <translation>Vous vous voyez le {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A call is planned for {today}.</source>
   <translation>Un appel est prévu {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to write {today}.</source>
   <translation>Vous prévoyez d’écrire {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A meeting is planned for {today}.</source>
   <translation>Une rencontre est prévue {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to send something {today}.</source>
   <translation>Vous prévoyez un envoi {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan an introduction {today}.</source>
   <translation>Une mise en relation est prévue {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You meet {today}.</source>
   <translation>Vous vous voyez {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <location filename="ui/widgets/day_side.py" />
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>today at {time}</source>
   <translation>aujourd’hui à {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} years</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} an</numerusform>
    <numerusform>{n} ans</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} years.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous échangez d’habitude chaque année.</numerusform>
    <numerusform>Vous échangez d’habitude tous les {n} ans.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You were in touch {n} times, the last time {ago} ago: too few to know a rhythm.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous avez été en contact une fois, il y a {ago} : trop peu pour connaître un rythme.</numerusform>
    <numerusform>Vous avez été en contact {n} fois, la dernière il y a {ago} : trop peu pour connaître un rythme.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than {percent}% of your gaps.</source>
   <translation>Silence depuis {silence}, plus long que {percent} % de vos intervalles.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You asked for every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous souhaitez un échange chaque jour.</numerusform>
    <numerusform>Vous souhaitez un échange tous les {n} jours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>People with this pattern are back in touch within {time} {percent}% of the time.</source>
   <translation>Avec ce profil, on se recontacte sous {time} dans {percent} % des cas.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>warm</source>
   <translation>chaleureuse</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>steady</source>
   <translation>stable</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>cooling</source>
   <translation>tiède</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>cold</source>
   <translation>froide</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} weeks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} semaine</numerusform>
    <numerusform>{n} semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} mois</numerusform>
    <numerusform>{n} mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous échangez d’habitude chaque jour.</numerusform>
    <numerusform>Vous échangez d’habitude tous les {n} jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} weeks.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous échangez d’habitude chaque semaine.</numerusform>
    <numerusform>Vous échangez d’habitude toutes les {n} semaines.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} months.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous échangez d’habitude chaque mois.</numerusform>
    <numerusform>Vous échangez d’habitude tous les {n} mois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} years.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous vous voyez d’habitude chaque année.</numerusform>
    <numerusform>Vous vous voyez d’habitude tous les {n} ans.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>No contact logged yet.</source>
   <translation>Aucun contact noté à ce jour.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You were in touch {n} times, the last time today: too few to know a rhythm.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous avez été en contact une fois, aujourd’hui : trop peu pour connaître un rythme.</numerusform>
    <numerusform>Vous avez été en contact {n} fois, la dernière aujourd’hui : trop peu pour connaître un rythme.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than {percent}% of your last {known} gaps.</source>
   <translation>Silence depuis {silence}, plus long que {percent} % de vos {known} derniers intervalles.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than every gap so far.</source>
   <translation>Silence depuis {silence}, plus long que tous vos intervalles à ce jour.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>Due in {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>À faire dans {n} jour.</numerusform>
    <numerusform>À faire dans {n} jours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>You usually meet every week.</source>
   <translation>Vous vous voyez d’habitude chaque semaine.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>You usually talk every week.</source>
   <translation>Vous échangez d’habitude chaque semaine.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous vous voyez d’habitude chaque jour.</numerusform>
    <numerusform>Vous vous voyez d’habitude tous les {n} jours.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} weeks.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous vous voyez d’habitude chaque semaine.</numerusform>
    <numerusform>Vous vous voyez d’habitude toutes les {n} semaines.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} months.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous vous voyez d’habitude chaque mois.</numerusform>
    <numerusform>Vous vous voyez d’habitude tous les {n} mois.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>One contact, {ago} ago.</source>
   <translation>Un seul contact, il y a {ago}.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <location filename="models/why.py" />
   <source>One contact, today.</source>
   <translation>Un seul contact, aujourd’hui.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>The last time was {ago} ago.</source>
   <translation>La dernière fois, c’était il y a {ago}.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>The last time was today.</source>
   <translation>La dernière fois, c’était aujourd’hui.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than each of your last {known} gaps.</source>
   <translation>Silence depuis {silence}, plus long que chacun de vos {known} derniers intervalles.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} days overdue.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} jour de retard.</numerusform>
    <numerusform>{n} jours de retard.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Due today.</source>
   <translation>À faire aujourd’hui.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>“{address}” leads nowhere</source>
   <translation>« {address} » ne mène nulle part</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>It sends on to what cannot be followed. Check the address.</source>
   <translation>Elle renvoie vers une adresse qui ne peut être suivie. Vérifiez l’adresse.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>“{address}” is no address of the web</source>
   <translation>« {address} » n’est pas une adresse web</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>Enter one that begins with https://.</source>
   <translation>Saisissez-en une qui commence par https://.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>Check the address and your connection; Keepwarm tries again by itself.</source>
   <translation>Vérifiez l’adresse et votre connexion ; Keepwarm réessaiera de lui-même.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>“{host}” sent more than can be right, or too slowly</source>
   <translation>« {host} » a envoyé plus que de raison, ou trop lentement</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <location filename="ui/feed_watch.py" />
   <source>What came before is kept. Stop following it if this goes on.</source>
   <translation>Ce qui précède est conservé. Ne le suivez plus si cela continue.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/week_plan.py" />
   <source>Plan {n} calls</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Planifier {n} appel</numerusform>
    <numerusform>Planifier {n} appels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>You met once, {ago} ago.</source>
   <translation>Vous vous êtes vus une fois, il y a {ago}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>You were in touch once, {ago} ago.</source>
   <translation>Vous avez été en contact une fois, il y a {ago}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>You met once, at “{event}”, {ago} ago.</source>
   <translation>Vous vous êtes vus une fois, à « {event} », il y a {ago}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Not in touch yet.</source>
   <translation>Pas encore de contact.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Met on {day}.</source>
   <translation>Rencontre le {day}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Imported from “{file}” on {day}.</source>
   <translation>Importé de « {file} » le {day}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Added on {day}.</source>
   <translation>Ajouté le {day}.</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Hello again</source>
   <translation>Un petit bonjour</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Your news</source>
   <translation>Votre nouvelle</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Keep a wording</source>
   <translation>Garder une formulation</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Give a wording back</source>
   <translation>Rendre une formulation</translation>
  </message>
  <message>
   <location filename="models/words.py" />
   <source>{n}%</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <location filename="models/words.py" />
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <location filename="models/words.py" />
   <source>{one} {other}</source>
   <translation>{one} {other}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>What I brought to {network} in {year}</source>
   <translation>Ce que j’ai apporté à {network} en {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/year_summary.py" />
   <source>{n} contributions</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} apport</numerusform>
    <numerusform>{n} apports</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>What I brought in {year}</source>
   <translation>Ce que j’ai apporté en {year}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>{kind}: {n}</source>
   <translation>{kind} : {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/year_summary.py" />
   <source>for {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>pour une personne</numerusform>
    <numerusform>pour {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>{role} since {day}</source>
   <translation>{role} depuis {day}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>Nothing was noted.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>Apart from networks</source>
   <translation>Hors réseaux</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Everything stays in one file on this computer:</source>
   <translation>Tout reste dans un seul fichier sur cet ordinateur :</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/found.py" />
   <location filename="ui/notice.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/doing_backups.py" />
   <location filename="ui/found.py" />
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/opening.py" />
   <location filename="ui/tray.py" />
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/sidebar.py" />
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/topbar.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>There is nothing to redo.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/settings.py" />
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/settings.py" />
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>About Keepwarm</source>
   <translation>À propos de Keepwarm</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Keepwarm {version}</source>
   <translation>Keepwarm {version}</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/help.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/help.py" />
   <source>Keys</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Undo: {label}</source>
   <translation>Annuler : {label}</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Redo: {label}</source>
   <translation>Rétablir : {label}</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/people.py" />
   <source>New person…</source>
   <translation>Nouvelle personne…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing_news.py" />
   <location filename="ui/pages/insights.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/tray.py" />
   <source>Log an interaction…</source>
   <translation>Noter une interaction…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/people.py" />
   <source>Plan a follow-up…</source>
   <translation>Planifier une relance…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing_news.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <location filename="ui/widgets/day_more.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Write…</source>
   <translation>Écrire…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/pages/today.py" />
   <source>Plan my week…</source>
   <translation>Planifier ma semaine…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <source>Log news…</source>
   <translation>Noter une nouvelle…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/network.py" />
   <source>Newsletters…</source>
   <translation>Lettres d’information…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/pages/watch.py" />
   <source>Follow a feed…</source>
   <translation>Suivre un flux…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <source>Log a contribution…</source>
   <translation>Noter un apport…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Give and take…</source>
   <translation>Donner et recevoir…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Find…</source>
   <translation>Rechercher…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/pages/settings.py" />
   <location filename="ui/pages/today.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/tables/plan_rows.py" />
   <location filename="ui/widgets/month_view.py" />
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing_many.py" />
   <location filename="ui/found.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/widgets/person_picker.py" />
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/sidebar.py" />
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/insights.py" />
   <location filename="ui/sidebar.py" />
   <source>Insights</source>
   <translation>Tendances</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/watch.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/widgets/feed_settings.py" />
   <source>Watch</source>
   <translation>Veille</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/openness.py" />
   <source>Open or closed</source>
   <translation>Ouvert ou fermé</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/insights.py" />
   <location filename="ui/pages/settings.py" />
   <location filename="ui/sidebar.py" />
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/duplicates.py" />
   <source>Find duplicates</source>
   <translation>Chercher les doublons</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Export follow-ups to a calendar…</source>
   <translation>Exporter les relances vers un agenda…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Sync with the calendar</source>
   <translation>Synchroniser avec l’agenda</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Export people…</source>
   <translation>Exporter des personnes…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Export everything (JSON)…</source>
   <translation>Tout exporter (JSON)…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Import everything (JSON)…</source>
   <translation>Tout importer (JSON)…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Back up…</source>
   <translation>Sauvegarder…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/widgets/file_settings.py" />
   <source>Restore…</source>
   <translation>Restaurer…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Lock</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <location filename="ui/apart.py" />
   <source>Cancelled. Everything is as it was.</source>
   <translation>Annulé. Tout est comme avant.</translation>
  </message>
  <message>
   <location filename="ui/apart.py" />
   <source>It was done before it could be stopped.</source>
   <translation>C’était fait avant de pouvoir être arrêté.</translation>
  </message>
  <message>
   <location filename="ui/app.py" />
   <source>There is no screen to open the window on. The commands work without one: keepwarm --help</source>
   <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Les commandes marchent sans : keepwarm --help</translation>
  </message>
  <message>
   <location filename="ui/app.py" />
   <source>Keepwarm is open already: its window was brought to the front.</source>
   <translation>Keepwarm est déjà ouvert : sa fenêtre a été mise au premier plan.</translation>
  </message>
  <message>
   <location filename="ui/autostart.py" />
   <source>Keepwarm could not be set to start with the computer</source>
   <translation>Keepwarm n’a pas pu être réglé pour démarrer avec l’ordinateur</translation>
  </message>
  <message>
   <location filename="ui/autostart.py" />
   <source>“{file}” cannot be written ({reason}).</source>
   <translation>« {file} » ne peut pas être écrit ({reason}).</translation>
  </message>
  <message>
   <location filename="ui/calendar_sync.py" />
   <source>Reading your calendar</source>
   <translation>Lecture de votre agenda</translation>
  </message>
  <message>
   <location filename="ui/calendar_sync.py" />
   <source>The calendar is still connected, and some follow-ups may stand there yet.</source>
   <translation>L’agenda est toujours connecté, et il peut y rester des relances.</translation>
  </message>
  <message>
   <location filename="ui/calendar_sync.py" />
   <source>Your calendar and Keepwarm are alike.</source>
   <translation>Votre agenda et Keepwarm sont identiques.</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <location filename="ui/dialogs/card.py" />
   <location filename="ui/dialogs/write.py" />
   <location filename="ui/widgets/labels.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <source>Something went wrong inside Keepwarm</source>
   <translation>Un incident s’est produit dans Keepwarm</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <source>What you had saved is safe. You can go on. This report tells us where it happened; it holds no names.</source>
   <translation>Ce que vous aviez enregistré est en sûreté. Vous pouvez continuer. Ce rapport nous dit où c’est arrivé ; il ne contient aucun nom.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <source>Card of {name}</source>
   <translation>Fiche de {name}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <source>Which card</source>
   <translation>Quelle fiche</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <source>The card</source>
   <translation>La fiche</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <location filename="ui/dialogs/setting_changes.py" />
   <location filename="ui/dialogs/why.py" />
   <location filename="ui/dialogs/write.py" />
   <location filename="ui/pages/importing.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>{day}, read as {meant}</source>
   <translation>{day}, lu comme le {meant}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Say what each column holds. The answer is remembered for tables with the same headings.</source>
   <translation>Indiquez ce que contient chaque colonne. La réponse est retenue pour les tableaux aux mêmes en-têtes.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Column {n}</source>
   <translation>Colonne {n}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>What the columns hold</source>
   <translation>Contenu des colonnes</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>The first row holds &amp;headings</source>
   <translation>La première ligne contient les &amp;en-têtes</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Order of day and month</source>
   <translation>Ordre du jour et du mois</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>&amp;Days such as</source>
   <translation>&amp;Jours comme</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/widgets/calendar_settings.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Say which column holds a name, a phone or an e-mail: the others may stay as they are.</source>
   <translation>Indiquez quelle colonne contient un nom, un téléphone ou un e-mail : les autres peuvent rester telles quelles.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Columns of the table</source>
   <translation>Colonnes du tableau</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Say which comes first, the day or the month.</source>
   <translation>Indiquez ce qui vient en premier, le jour ou le mois.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>For example</source>
   <translation>Par exemple</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>A calendar on a server that speaks CalDAV: Nextcloud, Fastmail, iCloud, mailbox.org, your own. The password is kept in the keyring of your system. Nothing is sent before you press the button.</source>
   <translation>Un agenda sur un serveur CalDAV : Nextcloud, Fastmail, iCloud, mailbox.org, le vôtre. Le mot de passe est gardé dans le trousseau de votre système. Rien n’est envoyé avant que vous n’appuyiez sur le bouton.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>What you tick off, move or delete there is noticed here. Nobody is ever invited.</source>
   <translation>Ce que vous y cochez, déplacez ou supprimez est pris en compte ici. Personne n’est jamais invité.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Put the follow-ups into</source>
   <translation>Mettre les relances dans</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Another account</source>
   <translation>Un autre compte</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Looking for your calendars…</source>
   <translation>Recherche de vos agendas…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Choose a calendar to read, or one for the follow-ups.</source>
   <translation>Choisissez un agenda à lire, ou un agenda pour les relances.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>None: only read</source>
   <translation>Aucun : lecture seule</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Find calendars</source>
   <translation>Trouver les agendas</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/password.py" />
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>A&amp;ccount</source>
   <translation>&amp;Compte</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/password.py" />
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/password.py" />
   <source>&amp;Show the password</source>
   <translation>A&amp;fficher le mot de passe</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Read the meetings of</source>
   <translation>Lire les rencontres de</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Enter the address of your calendar server.</source>
   <translation>Saisissez l’adresse de votre serveur d’agenda.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Connect</source>
   <translation>Connecter</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Send the password to {host} unencrypted all the same</source>
   <translation>Envoyer tout de même le mot de passe à {host} sans chiffrement</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>I trust {host} too: send it my password</source>
   <translation>Je fais aussi confiance à {host} : lui envoyer mon mot de passe</translation>
  </message>
  <message>
   <location filename="ui/dialogs/day.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="ui/dialogs/day.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_news.py" />
   <source>&amp;Day</source>
   <translation>&amp;Jour</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>What it is called</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <source>No network in particular</source>
   <translation>Aucun réseau en particulier</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/widgets/call_settings.py" />
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Optional: a place, or a link to meet at</source>
   <translation>Facultatif : un lieu, ou un lien pour se réunir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Optional: what it is about; it stands in the announcement</source>
   <translation>Facultatif : de quoi il s’agit ; cela figure dans l’annonce</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>New event</source>
   <translation>Nouvel événement</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_news.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;What</source>
   <translation>Qu&amp;oi</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <source>&amp;Network</source>
   <translation>&amp;Réseau</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>W&amp;hen</source>
   <translation>Qua&amp;nd</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>How &amp;long</source>
   <translation>D&amp;urée</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Whe&amp;re</source>
   <translation>L&amp;ieu</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Web &amp;page</source>
   <translation>Page &amp;web</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_news.py" />
   <source>N&amp;ote</source>
   <translation>No&amp;te</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Say what the event is called.</source>
   <translation>Donnez un nom à l’événement.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>An association, alumni group, club or company</source>
   <translation>Une association, des anciens élèves, un club…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/members.py" />
   <source>Member since</source>
   <translation>Membre depuis</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>treasurer, member of the board…</source>
   <translation>trésorier, membre du bureau…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>In office from</source>
   <translation>En fonction depuis</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>In office until</source>
   <translation>En fonction jusqu’à</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>What it costs, in your own words</source>
   <translation>Ce que cela coûte, dans vos propres mots</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Month of renewal</source>
   <translation>Mois du renouvellement</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>New network</source>
   <translation>Nouveau réseau</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Day of renewal</source>
   <translation>Jour du renouvellement</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Year of renewal</source>
   <translation>Année du renouvellement</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/edit_newsletter.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/dialogs/split_person.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/dialogs/log_news.py" />
   <source>&amp;Kind</source>
   <translation>T&amp;ype</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/members.py" />
   <source>Member &amp;since</source>
   <translation>&amp;Membre depuis</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Your &amp;role or office</source>
   <translation>Votre &amp;rôle ou fonction</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>In office &amp;from</source>
   <translation>En &amp;fonction depuis</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>&amp;Until</source>
   <translation>&amp;Jusqu’à</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>It &amp;meets</source>
   <translation>Se ré&amp;unit</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Members in &amp;all</source>
   <translation>Membres au tot&amp;al</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>&amp;Dues</source>
   <translation>&amp;Cotisation</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Renewed &amp;by</source>
   <translation>À renou&amp;veler avant</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>&amp;Web page</source>
   <translation>Page &amp;web</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Give the network a name.</source>
   <translation>Donnez un nom au réseau.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>The office ends before it begins.</source>
   <translation>La fonction se termine avant de commencer.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/members.py" />
   <source>Say the year too, or leave the month out.</source>
   <translation>Indiquez aussi l’année, ou laissez le mois vide.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>It stands in the subject: News from the ports</source>
   <translation>Il figure dans l’objet : Nouvelles des ports</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>No network</source>
   <translation>Aucun réseau</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>None of the tags</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Every how many</source>
   <translation>Tous les combien</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <location filename="ui/dialogs/repeat.py" />
   <source>Days, weeks, months or years</source>
   <translation>Jours, semaines, mois ou années</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Choose who gets it: the members of a network, those with a tag, or both.</source>
   <translation>Choisissez qui la reçoit : les membres d’un réseau, ceux qui ont une étiquette, ou les deux.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>New newsletter</source>
   <translation>Nouvelle lettre d’information</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Members &amp;of</source>
   <translation>&amp;Membres de</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Those with the &amp;tag</source>
   <translation>Avec l’éti&amp;quette</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>&amp;Every</source>
   <translation>&amp;Tous les</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Next one &amp;due</source>
   <translation>&amp;Prochaine le</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Give the newsletter a name.</source>
   <translation>Donnez un nom à la lettre d’information.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Give at least a name, an organisation, a phone or an e-mail.</source>
   <translation>Indiquez au moins un nom, une organisation, un téléphone ou un e-mail.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <source>web page</source>
   <translation>page web</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>separated by commas</source>
   <translation>séparées par des virgules</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>department / team</source>
   <translation>département / équipe</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>New person</source>
   <translation>Nouvelle personne</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;First name</source>
   <translation>&amp;Prénom</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Last name</source>
   <translation>Nom de &amp;famille</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Shown &amp;as</source>
   <translation>&amp;Affiché comme</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Nic&amp;kname</source>
   <translation>&amp;Surnom</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Organisation</source>
   <translation>&amp;Organisation</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Units</source>
   <translation>&amp;Département</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Job title</source>
   <translation>Fon&amp;ction</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Web</source>
   <translation>Web</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Birthday</source>
   <translation>Ann&amp;iversaire</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Ta&amp;gs</source>
   <translation>Éti&amp;quettes</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <source>&amp;Note</source>
   <translation>No&amp;te</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>None yet. Follow the blog of somebody you know, or the news of your sector.</source>
   <translation>Aucun pour l’instant. Suivez le blog de quelqu’un que vous connaissez, ou l’actualité de votre secteur.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/feeds.py" />
   <source>{n} unread</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} non lu</numerusform>
    <numerusform>{n} non lus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/pages/watch.py" />
   <source>looked {when}</source>
   <translation>consulté {when}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>not looked at yet</source>
   <translation>pas encore consulté</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/pages/follow_ups.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Exchange the feeds of your sector with other readers (OPML)</source>
   <translation>Échanger les flux de votre secteur avec d’autres lecteurs (OPML)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Import feeds (OPML)…</source>
   <translation>Importer des flux (OPML)…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Export feeds (OPML)…</source>
   <translation>Exporter les flux (OPML)…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/feeds.py" />
   <source>Cards name {n} addresses.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Une fiche donne {n} adresse.</numerusform>
    <numerusform>Les fiches donnent {n} adresses.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>↑↓ move · Enter edit · N follow a feed · Delete stop following</source>
   <translation>↑↓ parcourir · Entrée modifier · N suivre un flux · Suppr ne plus suivre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/dialogs/newsletters.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/coming_up.py" />
   <location filename="ui/widgets/day_side.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Edit…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Stop following</source>
   <translation>Ne plus suivre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/dialogs/newsletters.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Follow a feed</source>
   <translation>Suivre un flux</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Edit a feed</source>
   <translation>Modifier un flux</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>https://… of a blog, a page or a feed</source>
   <translation>https://… d’un blog, d’une page ou d’un flux</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>ports, procurement</source>
   <translation>ports, achats</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Without a person it is news of your sector, for those who have these tags.</source>
   <translation>Sans personne, c’est l’actualité de votre secteur, pour ceux qui ont ces étiquettes.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Look for it</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/dialogs/restore.py" />
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/doing_feeds.py" />
   <source>Follow</source>
   <translation>Suivre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>From a &amp;card</source>
   <translation>D’une &amp;fiche</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>&amp;Which</source>
   <translation>&amp;Lequel</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Wh&amp;ose</source>
   <translation>&amp;De qui</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>&amp;Tags</source>
   <translation>É&amp;tiquettes</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>feed</source>
   <translation>flux</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Enter an address, or choose one.</source>
   <translation>Saisissez une adresse, ou choisissez-en une.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/form.py" />
   <location filename="ui/dialogs/plan_week.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <location filename="ui/dialogs/form.py" />
   <location filename="ui/dialogs/plan_week.py" />
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/dialogs/setting_changes.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/doing_calendar.py" />
   <location filename="ui/job.py" />
   <location filename="ui/pages/importing.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="ui/dialogs/form.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>Search the help</source>
   <translation>Chercher dans l’aide</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>Pages of the help</source>
   <translation>Pages de l’aide</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>The page</source>
   <translation>La page</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>Nothing of the help says that.</source>
   <translation>Rien dans l’aide n’en parle.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>In lists and on pages</source>
   <translation>Dans les listes et les pages</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>Move, open, go back</source>
   <translation>Se déplacer, ouvrir, revenir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In a list: log an interaction with the chosen person</source>
   <translation>Dans une liste : noter une interaction avec la personne choisie</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In a list: plan a follow-up with them</source>
   <translation>Dans une liste : planifier une relance avec elle</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In a list: write to them</source>
   <translation>Dans une liste : lui écrire</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On a person: edit the name, add a phone, go to a day</source>
   <translation>Sur une personne : modifier le nom, ajouter un téléphone, aller à un jour</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On a person: edit the value or the note here, take it off</source>
   <translation>Sur une personne : modifier sur place la valeur ou la note, la retirer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On Today: snooze for two weeks, tell why</source>
   <translation>Dans Aujourd’hui : reporter de deux semaines, dire pourquoi</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Find duplicates and in an import: merge, keep both</source>
   <translation>Dans les doublons et dans un import : fusionner, garder les deux</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On Watch: share an article, open it in the browser, mark it as unread</source>
   <translation>Dans la veille : partager un article, l’ouvrir dans le navigateur, le marquer comme non lu</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Follow-ups: tick off, tomorrow, in a week, another day</source>
   <translation>Dans les relances : cocher, demain, dans une semaine, un autre jour</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Follow-ups: the list or the month</source>
   <translation>Dans les relances : la liste ou le mois</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Settings: search</source>
   <translation>Dans les Paramètres : chercher</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>What it was, in a few words</source>
   <translation>De quoi il s’agissait, en quelques mots</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Optional: to how many, what came of it…</source>
   <translation>Facultatif : à combien de personnes, ce qu’il en est sorti…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Log a contribution</source>
   <translation>Noter un apport</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Edit a contribution</source>
   <translation>Modifier un apport</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <source>&amp;Title</source>
   <translation>T&amp;itre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>&amp;For</source>
   <translation>&amp;Pour</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Say in a few words what it was: you will be glad of it in a year.</source>
   <translation>Dites en quelques mots ce que c’était : vous en serez content dans un an.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>What it was about</source>
   <translation>De quoi il s’agissait</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>by</source>
   <translation>pour le</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Has a day by which it is due</source>
   <translation>A un jour d’échéance</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/members.py" />
   <source>on</source>
   <translation>le</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>The promise was kept</source>
   <translation>La promesse a été tenue</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You introduced two people</source>
   <translation>Vous avez présenté deux personnes</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You were introduced to somebody</source>
   <translation>On vous a présenté à quelqu’un</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You did a favour</source>
   <translation>Vous avez rendu un service</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Somebody did you a favour</source>
   <translation>Quelqu’un vous a rendu un service</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You promised something</source>
   <translation>Vous avez promis quelque chose</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Somebody promised you something</source>
   <translation>Quelqu’un vous a promis quelque chose</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Give and take</source>
   <translation>Donner et recevoir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>W&amp;ith</source>
   <translation>A&amp;vec</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>&amp;To</source>
   <translation>&amp;À</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>&amp;About</source>
   <translation>À &amp;propos de</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>D&amp;ue</source>
   <translation>É&amp;chéance</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>&amp;Kept</source>
   <translation>&amp;Tenue</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_news.py" />
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/dialogs/somebody.py" />
   <source>Wh&amp;o</source>
   <translation>&amp;Qui</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>W&amp;hom</source>
   <translation>À &amp;qui</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Introduced you &amp;to</source>
   <translation>Vous a présenté &amp;à</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Introduced &amp;to</source>
   <translation>Présenté &amp;à</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/dialogs/somebody.py" />
   <source>Choose whom: type a part of the name and press Enter.</source>
   <translation>Choisissez qui : tapez une partie du nom et appuyez sur Entrée.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Choose to whom: type a part of the name and press Enter.</source>
   <translation>Choisissez à qui : tapez une partie du nom et appuyez sur Entrée.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Nobody is introduced to themselves: choose another person.</source>
   <translation>On ne présente personne à soi-même : choisissez une autre personne.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Optional</source>
   <translation>Facultatif</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>What was said, what was promised…</source>
   <translation>Ce qui s’est dit, ce qui a été promis…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>This day has not come yet. Plan a follow-up instead, or choose an earlier day.</source>
   <translation>Ce jour n’est pas encore venu. Planifiez plutôt une relance, ou choisissez un jour passé.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/topbar.py" />
   <source>Log an interaction</source>
   <translation>Noter une interaction</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Edit an interaction</source>
   <translation>Modifier une interaction</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Not noted</source>
   <translation>Non noté</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>I</source>
   <translation>Moi</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>They</source>
   <translation>L’autre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>&amp;When</source>
   <translation>&amp;Quand</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Who be&amp;gan</source>
   <translation>À l’&amp;initiative de</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Choose with whom: type a part of the name and press Enter.</source>
   <translation>Choisissez avec qui : tapez une partie du nom et appuyez sur Entrée.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Somebody you know</source>
   <translation>Quelqu’un que vous connaissez</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Yours, to be told</source>
   <translation>Vous, à annoncer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>In a few words: head of purchasing at Numéa…</source>
   <translation>En quelques mots : directrice des achats chez Numéa…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Optional: what you would say about it</source>
   <translation>Facultatif : ce que vous en diriez</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Log news</source>
   <translation>Noter une nouvelle</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Edit news</source>
   <translation>Modifier une nouvelle</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Who&amp;se</source>
   <translation>Nou&amp;velle de</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>&amp;Fresh until</source>
   <translation>&amp;Fraîche jusqu’au</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Choose whose news it is: type a part of the name and press Enter.</source>
   <translation>Choisissez de qui est la nouvelle : tapez une partie du nom et appuyez sur Entrée.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Say in a few words what it is.</source>
   <translation>Dites en quelques mots de quoi il s’agit.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>Add people to {name}</source>
   <translation>Ajouter des personnes à {name}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>Optional: their office in the network</source>
   <translation>Facultatif : leur fonction dans le réseau</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>&amp;Role</source>
   <translation>&amp;Rôle</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>{person} in {network}</source>
   <translation>{person} dans {network}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/pages/network.py" />
   <source>Left the network</source>
   <translation>A quitté le réseau</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>Day of leaving</source>
   <translation>Jour du départ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/widgets/audience.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>&amp;Left</source>
   <translation>&amp;Départ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/moment.py" />
   <source>at</source>
   <translation>à</translation>
  </message>
  <message>
   <location filename="ui/dialogs/moment.py" />
   <source>With a time</source>
   <translation>Avec une heure</translation>
  </message>
  <message>
   <location filename="ui/dialogs/moment.py" />
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/newsletters.py" />
   <source>{day} · to {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{day} · à une personne</numerusform>
    <numerusform>{day} · à {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Newsletters</source>
   <translation>Lettres d’information</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>Issues</source>
   <translation>Numéros</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>The issue as it was sent</source>
   <translation>Le numéro tel qu’envoyé</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>New…</source>
   <translation>Nouvelle…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>None yet. A short letter at a regular time keeps many warm: choose who gets it, and how often.</source>
   <translation>Aucune pour l’instant. Une courte lettre à intervalle régulier entretient bien des relations : choisissez qui la reçoit, et quand.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>Write the next issue…</source>
   <translation>Écrire le prochain numéro…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>Sent</source>
   <translation>Envoyés</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>No issue was sent yet. One is begun.</source>
   <translation>Aucun numéro n’a été envoyé. Un numéro est commencé.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>No issue was sent yet.</source>
   <translation>Aucun numéro n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Your file then opens on this computer without asking, and so it does for whoever is logged in as you.</source>
   <translation>Votre fichier s’ouvre alors sur cet ordinateur sans rien demander, et de même pour quiconque utilise votre session.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Remove the passphrase</source>
   <translation>Retirer la phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>&amp;Keep it in the keyring of this computer</source>
   <translation>La &amp;confier au trousseau de cet ordinateur</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Your file and its backups can then be read by whoever gets at this computer.</source>
   <translation>Votre fichier et ses sauvegardes pourront alors être lus par quiconque accède à cet ordinateur.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Your file and its backups are encrypted. Nobody opens them without it, and there is no way to get it back: write it down, and keep it where it is safe.</source>
   <translation>Votre fichier et ses sauvegardes sont chiffrés. Personne ne les ouvre sans elle, et rien ne permet de la retrouver : notez-la, et gardez-la en lieu sûr.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/locking.py" />
   <source>&amp;Show the passphrase</source>
   <translation>Afficher la &amp;phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Change the passphrase</source>
   <translation>Changer la phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Set a passphrase</source>
   <translation>Choisir une phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Passphrase &amp;now</source>
   <translation>Phrase &amp;actuelle</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>N&amp;ew passphrase</source>
   <translation>&amp;Nouvelle phrase</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>&amp;Once more</source>
   <translation>&amp;Encore une fois</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>That is not the passphrase now.</source>
   <translation>Ce n’est pas la phrase secrète actuelle.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/person_side.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Passphrase now</source>
   <translation>Phrase secrète actuelle</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Once more</source>
   <translation>Encore une fois</translation>
  </message>
  <message>
   <location filename="ui/dialogs/password.py" />
   <source>Password of {account}</source>
   <translation>Mot de passe de {account}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/password.py" />
   <source>Enter the password.</source>
   <translation>Saisissez le mot de passe.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>What about? It will stand in the reminder</source>
   <translation>À quel sujet ? Cela figurera dans le rappel</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>no reminder</source>
   <translation>pas de rappel</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/widgets/calendar_settings.py" />
   <source> min before</source>
   <translation> min avant</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Free hour</source>
   <translation>Heure libre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>The next of your hours for calls in which nothing is on; again for the one after it</source>
   <translation>La prochaine de vos plages d’appel où rien n’est prévu ; encore une fois pour la suivante</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Plan a follow-up</source>
   <translation>Planifier une relance</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Edit a follow-up</source>
   <translation>Modifier une relance</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;Due</source>
   <translation>É&amp;chéance</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;Takes</source>
   <translation>D&amp;urée</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Re&amp;peat</source>
   <translation>&amp;Répéter</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Re&amp;mind</source>
   <translation>Rappe&amp;l</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;Reason</source>
   <translation>&amp;Motif</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>In a week</source>
   <translation>Dans une semaine</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/quick_line.py" />
   <source>In a month</source>
   <translation>Dans un mois</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>The most urgent first, where your calendar is free. Nothing is stored before you say so.</source>
   <translation>Les plus urgentes d’abord, là où votre agenda est libre. Rien n’est enregistré avant votre accord.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Plan my week</source>
   <translation>Planifier ma semaine</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>One more</source>
   <translation>Une de plus</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Choose your hours…</source>
   <translation>Choisir vos plages…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Shift+↑↓ another window · Enter change · Delete drop · N one more · or drag with the mouse</source>
   <translation>Maj+↑↓ autre plage · Entrée changer · Suppr retirer · N une de plus · ou glisser à la souris</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/plan_week.py" />
   <source>Plan these {n} calls</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Planifier cet appel</numerusform>
    <numerusform>Planifier ces {n} appels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>There are no hours for calls in the next seven days. Choose your hours in Settings.</source>
   <translation>Il n’y a aucune plage d’appel dans les sept prochains jours. Choisissez vos plages dans les Paramètres.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Nobody is going cold for whom nothing is planned yet. Enjoy it, or surprise somebody.</source>
   <translation>Aucune relation qui se refroidit n’est sans relance prévue. Profitez-en, ou surprenez quelqu’un.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/plan_week.py" />
   <source>{n} people wait.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne attend.</numerusform>
    <numerusform>{n} personnes attendent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>The plan</source>
   <translation>Le plan</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Add who comes next (N)</source>
   <translation>Ajouter la personne suivante (N)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>No window has room for one more.</source>
   <translation>Plus aucune plage n’a de place.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>This window has no room for it.</source>
   <translation>Cette plage n’a pas assez de place.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>jour</numerusform>
    <numerusform>jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>weeks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>semaine</numerusform>
    <numerusform>semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>mois</numerusform>
    <numerusform>mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>years</source>
   <comment>plural</comment>
   <translation>
    <numerusform>an</numerusform>
    <numerusform>ans</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>Repeats</source>
   <translation>Répétition</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>By date: it comes back on its day, whatever happens. After it is done: so long after that day.</source>
   <translation>À date fixe : elle revient à son jour, quoi qu’il arrive. Une fois faite : tant de temps après ce jour-là.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>Once</source>
   <translation>Une seule fois</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>By date</source>
   <translation>À date fixe</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>After it is done</source>
   <translation>Une fois faite</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>Backups, the newest first</source>
   <translation>Sauvegardes, la plus récente d’abord</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>Another file…</source>
   <translation>Un autre fichier…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/doing_backups.py" />
   <location filename="ui/opening.py" />
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/locking.py" />
   <location filename="ui/widgets/file_settings.py" />
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>The passphrase of then</source>
   <translation>La phrase secrète d’alors</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/doing_backups.py" />
   <location filename="ui/opening.py" />
   <source>Keepwarm database (*.db)</source>
   <translation>Base Keepwarm (*.db)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>There is no backup yet</source>
   <translation>Il n’y a pas encore de sauvegarde</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>What you have now is copied first, so that this can be taken back too.</source>
   <translation>Ce que vous avez maintenant est d’abord copié : cela aussi pourra être annulé.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>This copy has another passphrase</source>
   <translation>Cette copie a une autre phrase secrète</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>If you put it back:</source>
   <translation>Si vous la restaurez :</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>Choose one that you keep elsewhere.</source>
   <translation>Choisissez-en une que vous gardez ailleurs.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>It is the one that was in use when the copy was taken.</source>
   <translation>C’est celle qui était en usage quand la copie a été faite.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>{now} → {then}</source>
   <translation>{now} → {then}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>Untick what should stay as it is. Nothing is changed yet.</source>
   <translation>Décochez ce qui doit rester tel quel. Rien n’est encore modifié.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>Nothing would change.</source>
   <translation>Rien ne changerait.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/setting_changes.py" />
   <source>{n} more are left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} de plus est laissé de côté.</numerusform>
    <numerusform>{n} de plus sont laissés de côté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>Left out:</source>
   <translation>Laissé de côté :</translation>
  </message>
  <message>
   <location filename="ui/dialogs/somebody.py" />
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Tick what belongs to the second person. All else stays, note and dates too; undo makes them one again.</source>
   <translation>Cochez ce qui revient à la seconde personne. Tout le reste demeure, note et dates comprises ; annuler les réunit.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Name of the second person</source>
   <translation>Nom de la seconde personne</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>What goes to the second person</source>
   <translation>Ce qui revient à la seconde personne</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/split_person.py" />
   <source>{n} things go to them</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} élément lui revient</numerusform>
    <numerusform>{n} éléments lui reviennent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Split</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Give the second person a name.</source>
   <translation>Donnez un nom à la seconde personne.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Now: {band}, a warmth of {now} out of 100. Had you talked on this day: {band_if}, {after} out of 100.</source>
   <translation>Maintenant : {band}, chaleur de {now} sur 100. Un échange ce jour-là donnerait : {band_if}, {after} sur 100.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>A talk counts 1, a note, a mass message or a crowd less (see Settings); one soon after another counts less. What is left of it halves every 180 days.</source>
   <translation>Un échange compte 1 ; une note, un message groupé ou une grande réunion moins (voir les Paramètres) ; un échange peu après un autre compte moins. Ce qu’il en reste diminue de moitié tous les 180 jours.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Had you talked on this day: {band}, a warmth of {after} out of 100.</source>
   <translation>Un échange ce jour-là donnerait : {band}, chaleur de {after} sur 100.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Counted</source>
   <translation>Compté</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Left of it</source>
   <translation>Ce qu’il en reste</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Why {name}</source>
   <translation>Pourquoi {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/why.py" />
   <source>and {n} more</source>
   <comment>plural</comment>
   <translation>
    <numerusform>et {n} autre</numerusform>
    <numerusform>et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Nothing has counted yet.</source>
   <translation>Rien n’a encore compté.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/write.py" />
   <source>{n} drafts are in “{folder}”: open and send them, then say so here.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Le brouillon est dans « {folder} » : ouvrez-le, envoyez-le, puis dites-le ici.</numerusform>
    <numerusform>{n} brouillons sont dans « {folder} » : ouvrez-les, envoyez-les, puis dites-le ici.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Last talk</source>
   <translation>Dernier échange</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Subject</source>
   <translation>Objet</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Write as you talk. A question brings an answer.</source>
   <translation>Écrivez comme vous parlez. Une question appelle une réponse.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>As it is read</source>
   <translation>Tel qu’il sera lu</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Wordings</source>
   <translation>Formulations</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Begin with other words, or keep these</source>
   <translation>Commencer par d’autres mots, ou garder ceux-ci</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Insert</source>
   <translation>Insérer</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Insert what differs from reader to reader: their first name…</source>
   <translation>Insérer ce qui change d’un lecteur à l’autre : son prénom…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>I sent it</source>
   <translation>Je l’ai envoyée</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>“{field}” is not a field: it would go out as it stands.</source>
   <translation>« {field} » n’est pas un champ : il partirait tel quel.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>No e-mail address is known. Copy the text, and send it your own way.</source>
   <translation>Aucune adresse e-mail n’est connue. Copiez le texte, et envoyez-le à votre façon.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/write.py" />
   <source>A draft for each of the {n}, in their own words.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Un brouillon pour cette personne, dans ses propres mots.</numerusform>
    <numerusform>Un brouillon pour chacune des {n} personnes, dans ses propres mots.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>One draft for all. Nobody sees the others: they get hidden copies.</source>
   <translation>Un seul brouillon pour tous. Personne ne voit les autres : ils sont en copie cachée.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Last talk with {name}</source>
   <translation>Dernier échange avec {name}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>The text</source>
   <translation>Le texte</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Subject and text</source>
   <translation>L’objet et le texte</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Copied. Once you have sent it, say so here.</source>
   <translation>Copié. Une fois l’envoi fait, dites-le ici.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Where to write the drafts</source>
   <translation>Où écrire les brouillons</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/write.py" />
   <source>Noted with {n} people.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Noté pour une personne.</numerusform>
    <numerusform>Noté pour {n} personnes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Letter</source>
   <translation>Lettre</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Copy the text, or the addresses</source>
   <translation>Copier le texte, ou les adresses</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Open in mail program</source>
   <translation>Ouvrir dans la messagerie</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Write drafts…</source>
   <translation>Écrire les brouillons…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Write drafts</source>
   <translation>Écrire les brouillons</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Attached: {file}</source>
   <translation>{file} est joint.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>None yet.</source>
   <translation>Aucun pour l’instant.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>The addresses</source>
   <translation>Les adresses</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>It is in your mail program. Once you have sent it, say so here.</source>
   <translation>C’est dans votre messagerie. Une fois l’envoi fait, dites-le ici.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>No mail program answered: copy the letter, and paste it where you write your mail.</source>
   <translation>Aucune messagerie n’a répondu : copiez la lettre et collez-la là où vous écrivez vos messages.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Throw this letter away?</source>
   <translation>Jeter cette lettre ?</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>It was not noted as sent.</source>
   <translation>Elle n’a pas été notée comme envoyée.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Throw away</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{circle}: {names}.</source>
   <translation>{circle} : {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing.py" />
   <source>{n} follow-ups were removed.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>La relance a été supprimée.</numerusform>
    <numerusform>{n} relances ont été supprimées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Page (*.html);;Data (*.json)</source>
   <translation>Page (*.html);;Données (*.json)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>vCard 4.0 (*.vcf)</source>
   <translation>vCard 4.0 (*.vcf)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/quick_line.py" />
   <source>{kind} with {names} logged.</source>
   <translation>{kind} avec {names} : noté.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>The interaction was deleted.</source>
   <translation>L’interaction a été supprimée.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Planned for {day}: {title}.</source>
   <translation>Prévu le {day} : {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Done and logged: {title}.</source>
   <translation>Fait et noté : {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Done: {title}.</source>
   <translation>Fait : {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names} will be back when something happens: a contact, a birthday, a new job.</source>
   <translation>Retour de {names} quand il se passera quelque chose : un contact, un anniversaire, un nouveau poste.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names} will be back on {day}.</source>
   <translation>Retour de {names} le {day}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names} will not be called cold any more.</source>
   <translation>Plus de signalement de refroidissement pour {names}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Keepwarm looks after {names} again.</source>
   <translation>Keepwarm veille de nouveau sur {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing.py" />
   <source>{names}: expected every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{names} : à contacter chaque jour.</numerusform>
    <numerusform>{names} : à contacter tous les {n} jours.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names}: back to the learned rhythm.</source>
   <translation>{names} : retour au rythme appris.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Everything I know about them</source>
   <translation>Tout ce que je sais de cette personne</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Calendar (*.ics)</source>
   <translation>Agenda (*.ics)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Export people</source>
   <translation>Exporter des personnes</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Replace “{file}”?</source>
   <translation>Remplacer « {file} » ?</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>What is in it now would be lost; another name keeps it.</source>
   <translation>Ce qu’il contient serait perdu ; un autre nom le garde.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/doing_networks.py" />
   <location filename="ui/doing_newsletters.py" />
   <source>{name} was changed.</source>
   <translation>Modifié : {name}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Everything about {name} is in “{file}”.</source>
   <translation>Tout ce qui concerne {name} est dans « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>vCard 3.0 (*.vcf)</source>
   <translation>vCard 3.0 (*.vcf)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Spreadsheet (*.csv)</source>
   <translation>Tableau (*.csv)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Next on {day}.</source>
   <translation>Prochaine le {day}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/doing_networks.py" />
   <source>{name} was added.</source>
   <translation>Ajouté : {name}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>This person is no longer there: nothing was changed.</source>
   <translation>Cette personne n’est plus là : rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Open it with your calendar; doing so again updates them.</source>
   <translation>Ouvrez-le avec votre agenda ; recommencez pour les mettre à jour.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Done again: {label}</source>
   <translation>Rétabli : {label}</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_feeds.py" />
   <location filename="ui/doing_news.py" />
   <source>Changed.</source>
   <translation>Modifié.</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Back up</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Restoring was cut off</source>
   <translation>La restauration a été interrompue</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Your file is whole: as it was before, or as that backup has it. See that there is room on the disk.</source>
   <translation>Votre fichier est entier : tel qu’il était avant, ou tel que cette sauvegarde le contient. Vérifiez qu’il y a de la place sur le disque.</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>The copy was written and checked: “{file}”.</source>
   <translation>La copie a été écrite et vérifiée : « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Copying your data before the import</source>
   <translation>Copie de vos données avant l’importation</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Restored. What you had before is among your backups.</source>
   <translation>Restauré. Ce que vous aviez avant est parmi vos sauvegardes.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Disconnect the calendar</source>
   <translation>Déconnecter l’agenda</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Your follow-ups stay here. What becomes of them in “{name}”?</source>
   <translation>Vos relances restent ici. Que deviennent-elles dans « {name} » ?</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Leave them there</source>
   <translation>Les y laisser</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Take them out</source>
   <translation>Les retirer</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>The calendar is disconnected. What was read from it stays.</source>
   <translation>L’agenda est déconnecté. Ce qui en a été lu reste.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>It works until Keepwarm is closed; then the password is asked for again. It is written nowhere.</source>
   <translation>Il sert jusqu’à la fermeture de Keepwarm ; il est ensuite demandé de nouveau. Il n’est écrit nulle part.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>No calendar is connected. Settings connect one.</source>
   <translation>Aucun agenda n’est connecté. Cela se fait dans les Paramètres.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>A sync is under way: try again in a moment.</source>
   <translation>Une synchronisation est en cours : réessayez dans un instant.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_data.py" />
   <source>It holds {n} people, with all that belongs to them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Il contient {n} personne, avec tout ce qui s’y rattache.</numerusform>
    <numerusform>Il contient {n} personnes, avec tout ce qui s’y rattache.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_data.py" />
   <source>They take the place of the {n} people who are here. Undo brings them back.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Elles remplacent la {n} personne qui est ici. Annuler la fait revenir.</numerusform>
    <numerusform>Elles remplacent les {n} personnes qui sont ici. Annuler les fait revenir.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Put “{file}” in the place of all that is here?</source>
   <translation>Remplacer tout ce qui est ici par « {file} » ?</translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Export everything</source>
   <translation>Tout exporter</translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <location filename="ui/doing_settings.py" />
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Everything is in “{file}”. Who has it can read it: keep it safe.</source>
   <translation>Tout est dans « {file} ». Qui l’a peut le lire : gardez-le en lieu sûr.</translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Everything is now what “{file}” holds.</source>
   <translation>Tout est maintenant comme dans « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>Erase {names} for good?</source>
   <translation>Effacer définitivement {names} ?</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>The undo history is emptied. This cannot be taken back. Copies that you made elsewhere are not touched.</source>
   <translation>L’historique d’annulation est vidé. On ne peut pas revenir en arrière. Les copies que vous avez faites ailleurs ne sont pas touchées.</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>Erase for good</source>
   <translation>Effacer définitivement</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>Erasing was cut off</source>
   <translation>L’effacement a été interrompu</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>What is left to do is done in a moment, or when Keepwarm is opened again. See that there is room on the disk.</source>
   <translation>Ce qui reste à faire le sera dans un instant, ou à la prochaine ouverture de Keepwarm. Veillez à ce qu’il y ait de la place sur le disque.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>{n} interactions go with them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction est effacée aussi.</numerusform>
    <numerusform>{n} interactions sont effacées aussi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>{n} meetings with others stay, without them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre avec d’autres reste, sans elles.</numerusform>
    <numerusform>{n} rencontres avec d’autres restent, sans elles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>{n} notes that stay still have their name: Ctrl+K finds them, change them before or after.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} note qui reste porte encore leur nom : Ctrl+K la trouve, modifiez-la avant ou après.</numerusform>
    <numerusform>{n} notes qui restent portent encore leur nom : Ctrl+K les trouve, modifiez-les avant ou après.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>The {n} backups are rewritten.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>La sauvegarde est réécrite.</numerusform>
    <numerusform>Les {n} sauvegardes sont réécrites.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>{names}: erased for good.</source>
   <translation>{names} : effacé définitivement.</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <location filename="ui/doing_newsletters.py" />
   <source>{name} was deleted.</source>
   <translation>Supprimé : {name}.</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>Calendar entry</source>
   <translation>Entrée d’agenda</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>{day}: {title}</source>
   <translation>{day} : {title}</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>New event…</source>
   <translation>Nouvel événement…</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Report of {title}</source>
   <translation>Compte rendu de {title}</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>A blank report</source>
   <translation>Un compte rendu vierge</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>Another meeting</source>
   <translation>Une autre rencontre</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>was there</source>
   <translation>était là</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>The entry is in “{file}”. Open it with your calendar.</source>
   <translation>L’entrée est dans « {file} ». Ouvrez-le avec votre agenda.</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>List of feeds (*.opml *.xml)</source>
   <translation>Liste de flux (*.opml *.xml)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>Follow the {n} feeds that “{file}” names?</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Suivre le flux nommé dans « {file} » ?</numerusform>
    <numerusform>Suivre les {n} flux nommés dans « {file} » ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>You no longer follow them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous ne le suivez plus.</numerusform>
    <numerusform>Vous ne les suivez plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>Nothing is fetched before you turn it on here.</source>
   <translation>Rien n’est récupéré avant que vous ne l’activiez ici.</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>Export feeds</source>
   <translation>Exporter les flux</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>List of feeds (*.opml)</source>
   <translation>Liste de flux (*.opml)</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>Import feeds</source>
   <translation>Importer des flux</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>You follow {title}.</source>
   <translation>Vous suivez {title}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>{n} feeds are in “{file}”.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} flux est dans « {file} ».</numerusform>
    <numerusform>{n} flux sont dans « {file} ».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>It names no feed that you do not follow already.</source>
   <translation>Il ne nomme aucun flux que vous ne suiviez déjà.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>You follow {n} feeds more.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vous suivez {n} flux de plus.</numerusform>
    <numerusform>Vous suivez {n} flux de plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>Saved as {names}. Mend it with a text editor, then import it.</source>
   <translation>Enregistré sous {names}. Corrigez-le dans un éditeur de texte, puis importez-le.</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>The import was taken back. {what}</source>
   <translation>L’import a été repris. {what}</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>Save what could not be read</source>
   <translation>Enregistrer ce qui n’a pas pu être lu</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="ui/doing_letters.py" />
   <source>Write to {name}</source>
   <translation>Écrire à {name}</translation>
  </message>
  <message>
   <location filename="ui/doing_many.py" />
   <source>Tagged “{tag}”: {names}.</source>
   <translation>Étiquette « {tag} » ajoutée : {names}.</translation>
  </message>
  <message>
   <location filename="ui/doing_many.py" />
   <source>No longer “{tag}”: {names}.</source>
   <translation>Étiquette « {tag} » retirée : {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_many.py" />
   <source>{n} people were deleted.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Supprimé : {name}.</numerusform>
    <numerusform>{n} personnes ont été supprimées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>Merge {name} with whom?</source>
   <translation>Fusionner {name} avec qui ?</translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>Choose two people (Ctrl+click) to merge them.</source>
   <translation>Choisissez deux personnes (Ctrl+clic) pour les fusionner.</translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>That is the same person already.</source>
   <translation>C’est déjà la même personne.</translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>{one} and {other} are two people now.</source>
   <translation>{one} et {other} sont maintenant deux personnes.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>{name} was deleted. Its people and what you brought are still there.</source>
   <translation>Supprimé : {name}. Ses personnes et vos apports sont toujours là.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_networks.py" />
   <source>{n} people are among those who left.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{person} figure parmi les anciens membres.</numerusform>
    <numerusform>{n} personnes figurent parmi les anciens membres.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_networks.py" />
   <source>{n} people are no longer in {network}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{person} ne fait plus partie de {network}.</numerusform>
    <numerusform>{n} personnes ne font plus partie de {network}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Deleted: {what}.</source>
   <translation>Supprimé : {what}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Summary of {year}</source>
   <translation>Bilan de {year}</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Page to print (*.pdf)</source>
   <translation>Page à imprimer (*.pdf)</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Summary of a year to print (PDF)</source>
   <translation>Bilan d’une année à imprimer (PDF)</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Kept: {what}.</source>
   <translation>Tenue : {what}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Open again: {title}.</source>
   <translation>De nouveau ouvert : {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>They are in {network} already.</source>
   <translation>Déjà dans {network}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_networks.py" />
   <source>{n} people are now in {network}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{person} fait maintenant partie de {network}.</numerusform>
    <numerusform>{n} personnes font maintenant partie de {network}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Logged: {what}.</source>
   <translation>Noté : {what}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>What you brought in {year} is in “{file}”.</source>
   <translation>Vos apports de {year} sont dans « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Log {n} introductions or favours</source>
   <translation>Noter {n} mises en relation ou services</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>Put away. It stays on the timeline.</source>
   <translation>Écarté. Cela reste dans la chronologie.</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>The news was deleted.</source>
   <translation>La nouvelle a été supprimée.</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>Put away. It is kept.</source>
   <translation>Écartée. Elle est conservée.</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Tell: {news}</source>
   <translation>Annoncer : {news}</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Plan a call…</source>
   <translation>Planifier un appel…</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>Kept. Choose whom to tell.</source>
   <translation>Gardé. Choisissez à qui l’annoncer.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_news.py" />
   <source>Noted: a reason to write to {n} people.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Noté : une raison d’écrire à {name}.</numerusform>
    <numerusform>Noté : une raison d’écrire à {n} personnes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>The newsletter “{name}” was added.</source>
   <translation>Lettre d’information ajoutée : « {name} ».</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>Next issue of {name}</source>
   <translation>Prochain numéro de {name}</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>The draft is kept.</source>
   <translation>Le brouillon est gardé.</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>All newsletters…</source>
   <translation>Toutes les lettres d’information…</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>Gather anew: {language}</source>
   <translation>Rassembler de nouveau : {language}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups are still encrypted.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} sauvegarde est encore chiffrée.</numerusform>
    <numerusform>{n} sauvegardes sont encore chiffrées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>The change of the passphrase was cut off</source>
   <translation>Le changement de la phrase secrète a été interrompu</translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is whole, with the new passphrase or as it was. See that there is room on the disk.</source>
   <translation>Votre fichier est entier, avec la nouvelle phrase secrète ou tel qu’il était. Vérifiez qu’il y a de la place sur le disque.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups are not encrypted as your file is.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} sauvegarde n’est pas chiffrée comme votre fichier.</numerusform>
    <numerusform>{n} sauvegardes ne sont pas chiffrées comme votre fichier.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is encrypted: Ctrl+Shift+L locks it.</source>
   <translation>Votre fichier est chiffré : Ctrl+Maj+L le verrouille.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups are encrypted as well.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} sauvegarde est chiffrée aussi.</numerusform>
    <numerusform>{n} sauvegardes sont chiffrées aussi.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is no longer encrypted.</source>
   <translation>Votre fichier n’est plus chiffré.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>Nor are {n} backups.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} sauvegarde ne l’est plus non plus.</numerusform>
    <numerusform>{n} sauvegardes ne le sont plus non plus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>These people are invented: there is nothing to lock.</source>
   <translation>Ces personnes sont inventées : il n’y a rien à verrouiller.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups stayed as they were</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} sauvegarde est restée comme elle était</numerusform>
    <numerusform>{n} sauvegardes sont restées comme elles étaient</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is as you wanted it. Delete what you no longer need: {names}, in {folder}.</source>
   <translation>Votre fichier est comme vous le vouliez. Supprimez ce dont vous n’avez plus besoin : {names}, dans {folder}.</translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Encrypting your backups</source>
   <translation>Chiffrement de vos sauvegardes</translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Decrypting your backups</source>
   <translation>Déchiffrement de vos sauvegardes</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>{day} is over. Choose today or a later day.</source>
   <translation>Le {day} est passé. Choisissez aujourd’hui ou un jour à venir.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_plans.py" />
   <source>{n} postponed to {day}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Décalé au {day}.</numerusform>
    <numerusform>{n} relances décalées au {day}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Postpone</source>
   <translation>Décaler</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Only what repeats can be skipped.</source>
   <translation>Seul ce qui se répète peut être sauté.</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Skipped. Next on {day}.</source>
   <translation>Sauté. Prochaine fois le {day}.</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Nobody is named in it. Enter opens it: choose who it is about.</source>
   <translation>Personne n’y est nommé. Entrée l’ouvre : choisissez de qui il s’agit.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_plans.py" />
   <source>{n} calls planned.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} appel planifié.</numerusform>
    <numerusform>{n} appels planifiés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_plans.py" />
   <source>{n} done and logged.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance faite et notée.</numerusform>
    <numerusform>{n} relances faites et notées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>{n} done.</source>
   <translation>Relances faites : {n}.</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>What “{file}” would change</source>
   <translation>Ce que « {file} » changerait</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Export settings</source>
   <translation>Exporter les paramètres</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Your settings are in “{file}”.</source>
   <translation>Vos paramètres sont dans « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Import settings</source>
   <translation>Importer des paramètres</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Change these</source>
   <translation>Changer ceux-ci</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <location filename="ui/pages/settings.py" />
   <source>Back to the defaults</source>
   <translation>Revenir aux valeurs par défaut</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Reset these</source>
   <translation>Rétablir ceux-ci</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_settings.py" />
   <source>{n} phone numbers are read as {code} now.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} numéro est lu comme {code} désormais.</numerusform>
    <numerusform>{n} numéros sont lus comme {code} désormais.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Your settings are already as “{file}” has them.</source>
   <translation>Vos paramètres sont déjà ceux de « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Every setting is as it was at first.</source>
   <translation>Chaque paramètre a déjà sa valeur par défaut.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_settings.py" />
   <source>{n} settings changed.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} paramètre changé.</numerusform>
    <numerusform>{n} paramètres changés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Your own e-mail addresses are among them; no password and nobody else is.</source>
   <translation>Vos propres adresses e-mail en font partie ; aucun mot de passe, et personne d’autre.</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>The settings are as they were.</source>
   <translation>Les paramètres sont comme avant.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/feed_watch.py" />
   <source>{n} new articles.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} nouvel article.</numerusform>
    <numerusform>{n} nouveaux articles.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/feed_watch.py" />
   <source>Nothing new.</source>
   <translation>Rien de neuf.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/feed_watch.py" />
   <source>{n} feeds could not be had: “Feeds…” says why.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} flux n’a pas pu être lu : « Flux… » dit pourquoi.</numerusform>
    <numerusform>{n} flux n’ont pas pu être lus : « Flux… » dit pourquoi.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/feed_watch.py" />
   <source>You follow no feed yet.</source>
   <translation>Vous ne suivez encore aucun flux.</translation>
  </message>
  <message>
   <location filename="ui/finder.py" />
   <source>Nobody here matches “{text}”.</source>
   <translation>Personne ici ne correspond à « {text} ».</translation>
  </message>
  <message>
   <location filename="ui/finder.py" />
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Notes and interactions</source>
   <translation>Notes et échanges</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Nobody</source>
   <translation>Personne</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>{menu}: {command}</source>
   <translation>{menu} : {command}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/job.py" />
   <source>{n} min left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>encore {n} min</numerusform>
    <numerusform>encore {n} min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/job.py" />
   <source>{n} s left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>encore {n} s</numerusform>
    <numerusform>encore {n} s</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>This took too long and was stopped</source>
   <translation>C’était trop long, et a été arrêté</translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>Reading stopped: the file asked for more memory than it should</source>
   <translation>Lecture arrêtée : le fichier demandait trop de mémoire</translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>Nothing was changed. Try a smaller part of the file.</source>
   <translation>Rien n’a été modifié. Essayez avec une partie plus petite du fichier.</translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>Something went wrong while reading</source>
   <translation>Un incident s’est produit pendant la lecture</translation>
  </message>
  <message>
   <location filename="ui/kept_file.py" />
   <source>Your calendar file is as it was. It is tried again, and written as soon as that works.</source>
   <translation>Votre fichier d’agenda est inchangé. Un nouvel essai est prévu, et il sera écrit dès que possible.</translation>
  </message>
  <message>
   <location filename="ui/kept_file.py" />
   <source>Your calendar file is up to date again.</source>
   <translation>Votre fichier d’agenda est de nouveau à jour.</translation>
  </message>
  <message>
   <location filename="ui/language.py" />
   <source>&amp;Look in:</source>
   <translation>&amp;Chercher dans :</translation>
  </message>
  <message>
   <location filename="ui/language.py" />
   <source>Files of &amp;type:</source>
   <translation>Fichiers de &amp;type :</translation>
  </message>
  <message>
   <location filename="ui/links.py" />
   <source>No program of this computer opens {link}.</source>
   <translation>Aucun programme de cet ordinateur n’ouvre {link}.</translation>
  </message>
  <message>
   <location filename="ui/locking.py" />
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <location filename="ui/locking.py" />
   <source>Keepwarm is locked</source>
   <translation>Keepwarm est verrouillé</translation>
  </message>
  <message>
   <location filename="ui/locking.py" />
   <source>Type the passphrase of “{file}”.</source>
   <translation>Saisissez la phrase secrète de « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/notice.py" />
   <source>Put this message away</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>The newest good backup is of {day}, {hour}: {what}.</source>
   <translation>La dernière bonne sauvegarde est du {day}, {hour} : {what}.</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>These people are invented. Try anything: your own data are elsewhere.</source>
   <translation>Ces personnes sont inventées. Essayez tout : vos propres données sont ailleurs.</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Making your file ready for this version</source>
   <translation>Préparation de votre fichier pour cette version</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Checking your file, which was not closed</source>
   <translation>Vérification de votre fichier, qui n’a pas été fermé</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Looking for the newest good backup</source>
   <translation>Recherche de la dernière bonne sauvegarde</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Put that backup back</source>
   <translation>Restaurer cette sauvegarde</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Choose another file…</source>
   <translation>Choisir un autre fichier…</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Back to my own data</source>
   <translation>Revenir à mes données</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>This file can only be read: nothing is kept of what you change here.</source>
   <translation>Ce fichier ne peut qu’être lu : rien de ce que vous changez ici n’est gardé.</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Restore a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>↑↓ move · M merge · B keep both · ← → take the values of one side · Enter choose · Esc back</source>
   <translation>↑↓ parcourir · M fusionner · B garder les deux · ← → prendre les valeurs d’un côté · Entrée choisir · Échap retour</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>{one} and {other} are one now.</source>
   <translation>{one} et {other} ne font plus qu’un.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>{one} and {other} are kept apart, and not asked about again.</source>
   <translation>{one} et {other} restent distincts, et la question ne sera plus posée.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>{count} pairs may each be one person</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{count} paire est peut-être une seule personne</numerusform>
    <numerusform>{count} paires sont peut-être chacune une seule personne</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Possible duplicates</source>
   <translation>Doublons possibles</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <location filename="ui/pages/people.py" />
   <source>Import contacts…</source>
   <translation>Importer des contacts…</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Go to People</source>
   <translation>Aller aux Personnes</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Looking for duplicates…</source>
   <translation>Recherche des doublons…</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Looking for duplicates</source>
   <translation>Recherche des doublons</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>Merge all {n} sure ones</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Fusionner le doublon certain</numerusform>
    <numerusform>Fusionner les {n} doublons certains</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <location filename="ui/pages/people.py" />
   <source>Nobody here yet</source>
   <translation>Personne ici pour l’instant</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Once people are here, those who are stored twice are found on this page.</source>
   <translation>Quand des personnes seront ici, celles qui sont enregistrées deux fois se trouveront sur cette page.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <location filename="ui/widgets/import_detail.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>{count} are sure</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{count} est certain</numerusform>
    <numerusform>{count} sont certains</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Everybody is compared by e-mail, phone and name.</source>
   <translation>Tout le monde est comparé par e-mail, téléphone et nom.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>{n} pairs were merged.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} paire a été fusionnée.</numerusform>
    <numerusform>{n} paires ont été fusionnées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>All answered</source>
   <translation>Tout est traité</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Nobody else seems to be stored twice. Undo (Ctrl+Z) takes the last answer back.</source>
   <translation>Personne d’autre ne semble enregistré deux fois. Annuler (Ctrl+Z) revient sur la dernière réponse.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Nobody seems to be stored twice</source>
   <translation>Personne ne semble enregistré deux fois</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>People with the same e-mail, phone or whole name would stand here side by side.</source>
   <translation>Les personnes qui ont la même adresse e-mail, le même téléphone ou le même nom complet apparaîtraient ici côte à côte.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>you put them side by side</source>
   <translation>vous les avez mises côte à côte</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Arrows move · Page Up, Page Down other months · Enter to the day · Shift+arrows move it · F plan · M list</source>
   <translation>Flèches se déplacer · Page préc., Page suiv. autres mois · Entrée vers le jour · Maj+flèches la déplacer · F planifier · M liste</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Space done and logged · D done · T tomorrow · N a week on · P another day · W write · Enter edit · Delete remove · M month</source>
   <translation>Espace faite et notée · D faite · T demain · N une semaine plus tard · P un autre jour · W écrire · Entrée modifier · Suppr supprimer · M mois</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Nothing planned</source>
   <translation>Rien de prévu</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Plan a call or a message with somebody. Exported to your calendar, it reminds you there.</source>
   <translation>Planifiez un appel ou un message avec quelqu’un. Exporté vers votre agenda, il vous y sera rappelé.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Export to calendar…</source>
   <translation>Exporter vers l’agenda…</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/pages/today.py" />
   <source>Spread the most urgent over your next hours for calls (Ctrl+Shift+P)</source>
   <translation>Répartir les plus urgentes sur vos prochaines plages d’appel (Ctrl+Maj+P)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/widgets/day_of_year.py" />
   <location filename="ui/widgets/month_grid.py" />
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>M shows the list or the month</source>
   <translation>M affiche la liste ou le mois</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Which e-mail address is yours in this calendar? (Several: separate by commas.)</source>
   <translation>Quelle adresse e-mail est la vôtre dans cet agenda ? (Plusieurs : séparez par des virgules.)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>The import was cancelled. Nothing was changed.</source>
   <translation>L’import a été annulé. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import “{name}”</source>
   <translation>Importer « {name} »</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Choose files…</source>
   <translation>Choisir des fichiers…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>How do I get them?</source>
   <translation>Comment les obtenir ?</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>iPhone, Android, Google, Outlook, LinkedIn</source>
   <translation>iPhone, Android, Google, Outlook, LinkedIn</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import contacts and meetings</source>
   <translation>Importer contacts et rencontres</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Choose contacts of your phone (.vcf), of Google, Outlook or LinkedIn (.csv), a calendar (.ics), or a folder or .zip of such files; or drop them on this window. You see everything before anything is saved, and one undo takes it all back.</source>
   <translation>Choisissez les contacts de votre téléphone (.vcf), de Google, d’Outlook ou de LinkedIn (.csv), un agenda (.ics), ou un dossier ou un .zip de tels fichiers ; ou déposez-les sur cette fenêtre. Vous voyez tout avant que rien ne soit enregistré, et un seul « Annuler » défait tout.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Columns…</source>
   <translation>Colonnes…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Nothing is saved until you press Import</source>
   <translation>Rien n’est enregistré avant que vous n’appuyiez sur Importer</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/importing.py" />
   <source>Save the {n} unreadable ones…</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Enregistrer l’illisible…</numerusform>
    <numerusform>Enregistrer les {n} illisibles…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Your own address</source>
   <translation>Votre propre adresse</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Add to the network</source>
   <translation>Ajouter au réseau</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Nothing to import</source>
   <translation>Rien à importer</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Say what the columns of the table hold</source>
   <translation>Indiquer ce que contiennent les colonnes du tableau</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Contacts and calendars ({patterns});;All files (*)</source>
   <translation>Contacts et agendas ({patterns});;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import a folder</source>
   <translation>Importer un dossier</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import {what}</source>
   <translation>Importer {what}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Reading {percent}%</source>
   <translation>Lecture : {percent} %</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>nothing is saved until you press Import</source>
   <translation>rien n’est enregistré avant que vous n’appuyiez sur Importer</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>One step: Undo (Ctrl+Z) puts everything back as it was.</source>
   <translation>En une étape : Annuler (Ctrl+Z) remet tout comme avant.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>last on {day}</source>
   <translation>dernier contact le {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Nobody yet: a call to somebody cold begins it.</source>
   <translation>Personne pour l’instant : un appel à une relation froide, et la liste commence.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Not known yet. Calendars tell it, and the log line: “wrote to Karim”, “Karim called”.</source>
   <translation>Pas encore connu. Les agendas le disent, et la ligne de saisie : « écrit à Karim », « Karim a appelé ».</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Last 12 months</source>
   <translation>Les 12 derniers mois</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>A year from afar</source>
   <translation>Une année vue de loin</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Once there are interactions, this page shows when you talked, who began, and where it is warm.</source>
   <translation>Dès qu’il y aura des interactions, cette page montrera quand vous avez échangé, qui a commencé, et où vont vos relations chaleureuses.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Nobody turned cold.</source>
   <translation>Personne ne s’est refroidi.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/insights.py" />
   <source>{n} interactions on {days} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction sur {days} jours</numerusform>
    <numerusform>{n} interactions sur {days} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Another year</source>
   <translation>Une autre année</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Log what was given and received on a person's page.</source>
   <translation>Notez ce qui a été donné et reçu sur la page d’une personne.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Add the networks that you belong to: Ctrl+5.</source>
   <translation>Ajoutez les réseaux dont vous faites partie : Ctrl+5.</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>What you brought</source>
   <translation>Vos apports</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>‹ All networks</source>
   <translation>‹ Tous les réseaux</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Announce an event</source>
   <translation>Annoncer un événement</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Share a meeting report</source>
   <translation>Partager un compte rendu</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Newsletter</source>
   <translation>Lettre d’information</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Log…</source>
   <translation>Noter…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Nothing yet. What could you bring? A report of the last meeting, a useful article, an introduction, an hour of help.</source>
   <translation>Rien pour l’instant. Que pourriez-vous apporter ? Un compte rendu de la dernière rencontre, un article utile, une mise en relation, une heure d’aide.</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Role and dates…</source>
   <translation>Rôle et dates…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <source>Add people…</source>
   <translation>Ajouter des personnes…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Import members…</source>
   <translation>Importer des membres…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/person.py" />
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Import a list of members…</source>
   <translation>Importer une liste de membres…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Nobody yet. Add those you know, and see how warm this network is.</source>
   <translation>Personne pour l’instant. Ajoutez ceux que vous connaissez, et voyez la chaleur de ce réseau.</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/today.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>Show fewer</source>
   <translation>En montrer moins</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/today.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>Show all {n}</source>
   <translation>Tout montrer ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/network.py" />
   <source>{count} here</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{count} dans Keepwarm</numerusform>
    <numerusform>{count} dans Keepwarm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/network.py" />
   <source>{n} left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} ancien</numerusform>
    <numerusform>{n} anciens</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Is back</source>
   <translation>Est de retour</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Go to {name}</source>
   <translation>Aller à {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>What you brought to your networks in a year, as a PDF to print or send (P)</source>
   <translation>Ce que vous avez apporté à vos réseaux en un an, en PDF à imprimer ou à envoyer (P)</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Are your warm people all from one group, or from several? (Ctrl+Shift+O)</source>
   <translation>Vos relations chaleureuses viennent-elles toutes d’un même groupe, ou de plusieurs ? (Ctrl+Maj+O)</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>↑↓ move · Enter open · C log a contribution · N new · E edit · P a year to print · Delete delete</source>
   <translation>↑↓ parcourir · Entrée ouvrir · C noter un apport · N nouveau · E modifier · P une année à imprimer · Suppr supprimer</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>A network lives by what you bring to it</source>
   <translation>Un réseau vit de ce qu’on y apporte</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Add the associations, alumni groups and clubs that you belong to: who is in them, how warm that is, and what you brought.</source>
   <translation>Ajoutez les associations, les groupes d’anciens élèves et les clubs dont vous faites partie : qui s’y trouve, quelle chaleur y règne, et ce que vous y avez apporté.</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <location filename="ui/widgets/bonds.py" />
   <source>New network…</source>
   <translation>Nouveau réseau…</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Year to print</source>
   <translation>Année à imprimer</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Open or closed?</source>
   <translation>Ouvert ou fermé ?</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Three from elsewhere</source>
   <translation>Trois personnes d’ailleurs</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <location filename="ui/widgets/web_view.py" />
   <source>Who meets whom</source>
   <translation>Qui rencontre qui</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>‹ Networks</source>
   <translation>‹ Réseaux</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/openness.py" />
   <source>{n} people are warm or steady</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relation chaleureuse ou stable</numerusform>
    <numerusform>{n} relations chaleureuses ou stables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/openness.py" />
   <location filename="ui/widgets/web_view.py" />
   <source>{n} groups</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} groupe</numerusform>
    <numerusform>{n} groupes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>A dot is a person, a colour a group that meets. With a ring: who links groups.</source>
   <translation>Un point est une personne, une couleur un groupe qui se rencontre. Avec un anneau : qui relie des groupes.</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Drawing…</source>
   <translation>Tracé en cours…</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Nobody was seen together yet: meetings with several people draw this picture.</source>
   <translation>Personne n’a encore été vu avec d’autres : les rencontres à plusieurs font ce dessin.</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>This is not known yet of anybody you are warm with.</source>
   <translation>Rien de cela n’est connu de vos relations chaleureuses.</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Plan</source>
   <translation>Planifier</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Nobody to propose: too little is known yet.</source>
   <translation>Personne à proposer : trop peu est connu pour l’instant.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/widgets/import_table.py" />
   <source>Filter…</source>
   <translation>Filtrer…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Filter people</source>
   <translation>Filtrer les personnes</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Duplicates…</source>
   <translation>Doublons…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Import the contacts of your phone as a .vcf file, or add somebody by hand.</source>
   <translation>Importez les contacts de votre téléphone sous forme de fichier .vcf, ou ajoutez quelqu’un à la main.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Save this filter</source>
   <translation>Enregistrer ce filtre</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Its name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Save this filter…</source>
   <translation>Enregistrer ce filtre…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Forget “{name}”</source>
   <translation>Oublier « {name} »</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/people.py" />
   <source>{n} chosen</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} choisie</numerusform>
    <numerusform>{n} choisies</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/settings.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>New tag…</source>
   <translation>Nouvelle étiquette…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Take away</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>New tag</source>
   <translation>Nouvelle étiquette</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>By name</source>
   <translation>Par nom</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Coldest first</source>
   <translation>Les plus froides d’abord</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Warmest first</source>
   <translation>Les plus chaleureuses d’abord</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>Longest silence first</source>
   <translation>Les plus longs silences d’abord</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Latest contact first</source>
   <translation>Les derniers contacts d’abord</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>By organisation</source>
   <translation>Par organisation</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>Show only some</source>
   <translation>N’en montrer que certains</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>Choose the order</source>
   <translation>Choisir l’ordre</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>What can be done with all of them</source>
   <translation>Ce qu’on peut faire avec toutes</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Find who is stored twice (Ctrl+D)</source>
   <translation>Trouver qui est enregistré deux fois (Ctrl+D)</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Nobody here.</source>
   <translation>Personne ici.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>The filter “{name}” is in this menu from now on.</source>
   <translation>Le filtre « {name} » est désormais dans ce menu.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Keep up with</source>
   <translation>Garder le contact</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Do not keep up with</source>
   <translation>Ne pas garder le contact</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Let their history decide</source>
   <translation>Laisser l’historique décider</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <source>Merge with…</source>
   <translation>Fusionner avec…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <source>Split…</source>
   <translation>Séparer…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Merge…</source>
   <translation>Fusionner…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Snoozed until {day}.</source>
   <translation>Reporté au {day}.</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Circle</source>
   <translation>Cercle</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Snoozed until something happens.</source>
   <translation>Reporté jusqu’à ce qu’il se passe quelque chose.</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Log interaction</source>
   <translation>Noter une interaction</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Plan follow-up</source>
   <translation>Planifier une relance</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Snooze</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Choose what is shown (G goes to a day)</source>
   <translation>Choisir ce qui est montré (G va à un jour)</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Cold</source>
   <translation>Froide</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Cooling</source>
   <translation>Tiède</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Steady</source>
   <translation>Stable</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Warm</source>
   <translation>Chaude</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Card…</source>
   <translation>Carte vCard…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Keep up with this person</source>
   <translation>Garder le contact avec cette personne</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Everything I know about them…</source>
   <translation>Tout ce que je sais de cette personne…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Erase for good…</source>
   <translation>Effacer définitivement…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Weekly</source>
   <translation>Chaque semaine</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Every two weeks</source>
   <translation>Toutes les deux semaines</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Monthly</source>
   <translation>Chaque mois</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Quarterly</source>
   <translation>Chaque trimestre</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Twice a year</source>
   <translation>Deux fois par an</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Yearly</source>
   <translation>Chaque année</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>As learned from your history</source>
   <translation>Appris de votre historique</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Another…</source>
   <translation>Un autre…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Rhythm</source>
   <translation>Rythme</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Every how many days?</source>
   <translation>Tous les combien de jours ?</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <source>Go to a day…</source>
   <translation>Aller à un jour…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <source>Go to a day</source>
   <translation>Aller à un jour</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Hide from Today for two weeks</source>
   <translation>Masquer d’Aujourd’hui pendant deux semaines</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <source>Nothing of this kind.</source>
   <translation>Rien de ce genre.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/person.py" />
   <source>{n} interactions since {year}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction depuis {year}</numerusform>
    <numerusform>{n} interactions depuis {year}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/today.py" />
   <source>Going cold</source>
   <translation>À réchauffer</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>You chose not to keep up.</source>
   <translation>Vous avez choisi de ne pas garder le contact.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/person.py" />
   <source>Expect every {n} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Attendu chaque jour</numerusform>
    <numerusform>Attendu tous les {n} jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Not known yet</source>
   <translation>Pas encore connu</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Expect every {time} (learned)</source>
   <translation>Intervalle attendu : {time} (appris)</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Choose a rhythm</source>
   <translation>Choisir un rythme</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>{setting}: back to {value}.</source>
   <translation>{setting} : de nouveau {value}.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Show all settings</source>
   <translation>Montrer tous les paramètres</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>me@example.com, me@work.example</source>
   <translation>moi@example.com, moi@travail.example</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>no goal</source>
   <translation>pas d’objectif</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Your e-mail addresses</source>
   <translation>Vos adresses e-mail</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>In calendars they are you, not somebody to keep up with.</source>
   <translation>Dans les agendas, elles vous désignent, et non quelqu’un avec qui garder le contact.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>For phone numbers without a country code, and for the days that people work.</source>
   <translation>Pour les numéros de téléphone sans indicatif de pays, et pour les jours ouvrés.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>What Keepwarm speaks; it changes at once.</source>
   <translation>La langue de Keepwarm ; elle change aussitôt.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Light or dark colours, in high contrast too.</source>
   <translation>Couleurs claires ou sombres, aussi à fort contraste.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How large texts and all else are shown (Ctrl++, Ctrl+-); it changes when Keepwarm starts again.</source>
   <translation>La taille des textes et de tout le reste (Ctrl++, Ctrl+-) ; elle change au prochain démarrage de Keepwarm.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Tips</source>
   <translation>Astuces</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>One line below a page, until you did what it says or put it away.</source>
   <translation>Une ligne en bas d’une page, jusqu’à ce que vous ayez fait ce qu’elle dit ou que vous la fermiez.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Names a day</source>
   <translation>Noms par jour</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How many of those going cold are shown at first; the rest is a click away.</source>
   <translation>Combien de relations qui se refroidissent sont montrées d’abord ; le reste est à un clic.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Contributions a year</source>
   <translation>Apports par an</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>What you want to bring to your networks; their page shows how far you are.</source>
   <translation>Ce que vous voulez apporter à vos réseaux ; leur page montre où vous en êtes.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>To a file</source>
   <translation>Vers un fichier</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>What is chosen on this page, for another computer. Your own e-mail addresses are in it; passwords, calendar accounts and the people you know are not.</source>
   <translation>Ce qui est choisi sur cette page, pour un autre ordinateur. Vos propres adresses e-mail y sont ; ni mots de passe, ni comptes d’agenda, ni les personnes que vous connaissez.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>From a file</source>
   <translation>D’un fichier</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>You see what would change before anything does.</source>
   <translation>Vous voyez ce qui changerait avant que rien ne change.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>You see what would change before anything does. Your data, backups, passphrase and calendar accounts stay.</source>
   <translation>Vous voyez ce qui changerait avant que rien ne change. Vos données, sauvegardes, phrase secrète et comptes d’agenda restent.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>{setting}: nothing is set any more.</source>
   <translation>{setting} : plus rien n’est défini.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Show tips again</source>
   <translation>Revoir les astuces</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>No tips</source>
   <translation>Aucune astuce</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>It stays when you go back to your own data.</source>
   <translation>Conservé au retour à vos propres données.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>dark mode night appearance</source>
   <translation>mode sombre nuit apparence</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>zoom font large print scale magnify</source>
   <translation>zoom police gros caractères échelle agrandir loupe</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>hints help</source>
   <translation>conseils aide</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>A note counts</source>
   <translation>Une note compte</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How much a note keeps somebody warm. A call, a meeting, an e-mail or a message counts in full.</source>
   <translation>À quel point une note entretient une relation. Un appel, une rencontre, un e-mail ou un message compte entièrement.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>A mass message counts</source>
   <translation>Un message groupé compte</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How much a message to many at once keeps each of them warm.</source>
   <translation>À quel point un message envoyé à beaucoup de monde entretient la relation avec chacun.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>A large meeting counts</source>
   <translation>Une grande réunion compte</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How much a meeting with more than five people keeps each of them warm.</source>
   <translation>À quel point une réunion de plus de cinq personnes entretient la relation avec chacune.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>All settings</source>
   <translation>Tous les paramètres</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Reset all…</source>
   <translation>Tout rétablir…</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>No setting says “{text}”</source>
   <translation>Aucun paramètre ne contient « {text} »</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Try another word for it, or look through all of them.</source>
   <translation>Essayez un autre mot, ou parcourez-les tous.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <location filename="ui/theme.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>↑↓ move · L log · F plan · W write · Enter edit · F2 edit the note here · Delete delete · G go to a day</source>
   <translation>↑↓ parcourir · L noter · F planifier · W écrire · Entrée modifier · F2 modifier la note ici · Suppr supprimer · G aller à un jour</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Nothing has happened yet</source>
   <translation>Il ne s’est encore rien passé</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Log a call or a meeting, or import your calendar: it appears here, the latest first.</source>
   <translation>Notez un appel ou une rencontre, ou importez votre agenda : cela paraît ici, le plus récent d’abord.</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Back to the latest</source>
   <translation>Revenir au plus récent</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>The note was changed.</source>
   <translation>La note a été modifiée.</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Open {address}</source>
   <translation>Ouvrir {address}</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Edit the note here</source>
   <translation>Modifier la note ici</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/tables/plan_rows.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Send as a report</source>
   <translation>Envoyer en compte rendu</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>This is no longer there: nothing was changed.</source>
   <translation>Ceci n’est plus là : rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>↑↓ move · L log · F plan a follow-up · S snooze · W write · I why · Enter open · Ctrl+Z undo</source>
   <translation>↑↓ parcourir · L noter · F planifier une relance · S reporter · W écrire · I pourquoi · Entrée ouvrir · Ctrl+Z annuler</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} of the {kept} people you keep up with need you this week</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} des {kept} personnes avec qui vous gardez le contact a besoin de vous cette semaine</numerusform>
    <numerusform>{n} des {kept} personnes avec qui vous gardez le contact ont besoin de vous cette semaine</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Expect each other less often: every {time}</source>
   <translation>Se voir moins souvent : intervalle de {time}</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Whom?</source>
   <translation>Qui ?</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} people were never contacted</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne sans échange noté</numerusform>
    <numerusform>{n} personnes sans échange noté</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>On {day}, by what was known then</source>
   <translation>Au {day}, d’après ce qui était connu alors</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Another day…</source>
   <translation>Un autre jour…</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Going cold on another day</source>
   <translation>À réchauffer à un autre jour</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Until something happens</source>
   <translation>Jusqu’à ce qu’il se passe quelque chose</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Let go: no longer keep up</source>
   <translation>Laisser aller : ne plus garder le contact</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Most urgent first</source>
   <translation>Les plus urgentes d’abord</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>See the list as it was on another day</source>
   <translation>Voir la liste telle qu’elle était un autre jour</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>See and change whom you keep up with</source>
   <translation>Voir et changer avec qui vous gardez le contact</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Look through them, and choose whom to keep up with</source>
   <translation>Les parcourir, et choisir avec qui garder le contact</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} of {name} are going cold</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{name} : {n} se refroidit</numerusform>
    <numerusform>{name} : {n} se refroidissent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Nobody is going cold. Enjoy it, or surprise somebody.</source>
   <translation>Aucune relation ne se refroidit. Profitez-en, ou surprenez quelqu’un.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Nothing can be said yet: Keepwarm learns each rhythm from at least four contacts with a person, over two months. Import your calendar (Ctrl+I), or log what happens (Ctrl+L). On a person's page you can also choose a rhythm yourself.</source>
   <translation>Rien à dire encore : Keepwarm apprend chaque rythme à partir d’au moins quatre échanges avec une personne, sur deux mois. Importez votre agenda (Ctrl+I), ou notez ce qui se passe (Ctrl+L). Vous pouvez aussi choisir un rythme vous-même sur la page d’une personne.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A month ago</source>
   <translation>Il y a un mois</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Three months ago</source>
   <translation>Il y a trois mois</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A year ago</source>
   <translation>Il y a un an</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A week</source>
   <translation>Une semaine</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Two weeks</source>
   <translation>Deux semaines</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A month</source>
   <translation>Un mois</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Three months</source>
   <translation>Trois mois</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>{time}, until {day}</source>
   <translation>{time}, jusqu’au {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} more have a plan</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} autre : c’est prévu</numerusform>
    <numerusform>{n} autres : c’est prévu</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>↑↓ move · Enter to the text · U unread · W write · S share · O open in the browser · R look now · N follow</source>
   <translation>↑↓ parcourir · Entrée vers le texte · U non lu · W écrire · S partager · O ouvrir dans le navigateur · R consulter · N suivre</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Whom and what you follow (F)</source>
   <translation>Qui et quoi vous suivez (F)</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>{name}: {title}</source>
   <translation>{name} : {title}</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Look now</source>
   <translation>Consulter</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Turn it on…</source>
   <translation>Activer…</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Nothing is fetched: that is turned off in Settings.</source>
   <translation>Rien n’est récupéré : c’est désactivé dans les Paramètres.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Unread</source>
   <translation>Non lus</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Mark all as read</source>
   <translation>Tout marquer comme lu</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Every feed</source>
   <translation>Tous les flux</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>All of it is read.</source>
   <translation>Tout est lu.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Nothing here yet.</source>
   <translation>Rien ici pour l’instant.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Follow the blogs of those you want to reach, and the news of your sector: each article is a reason to write, or something to share.</source>
   <translation>Suivez les blogs de ceux que vous voulez joindre, et l’actualité de votre secteur : chaque article est une raison d’écrire, ou une chose à partager.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/watch.py" />
   <source>{n} unread articles</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} article non lu</numerusform>
    <numerusform>{n} articles non lus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <location filename="ui/widgets/feed_settings.py" />
   <source>Feeds…</source>
   <translation>Flux…</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Show one feed only</source>
   <translation>Ne montrer qu’un flux</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Know what they publish</source>
   <translation>Sachez ce que vos contacts publient</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>looking…</source>
   <translation>consultation…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/watch.py" />
   <source>{n} feeds could not be had</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} flux n’a pas pu être lu</numerusform>
    <numerusform>{n} flux n’ont pas pu être lus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <location filename="ui/widgets/audience.py" />
   <location filename="ui/widgets/import_table.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>People you know</source>
   <translation>Vos contacts</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Your sector</source>
   <translation>Votre secteur</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/watch.py" />
   <source>Your cards name {n} addresses that may be some.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Vos fiches donnent {n} adresse qui en est peut-être un.</numerusform>
    <numerusform>Vos fiches donnent {n} adresses qui en sont peut-être.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Keepwarm fetches nothing before you turn it on.</source>
   <translation>Keepwarm ne récupère rien avant que vous ne l’activiez.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>turned off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/heat_map.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <location filename="ui/widgets/stacked_bars.py" />
   <source>{what}: {parts}</source>
   <translation>{what} : {parts}</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Follow-up with {names} planned for {day}.</source>
   <translation>Relance avec {names} planifiée le {day}.</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Enter logs it · ↓ puts a part right · Ctrl+Enter opens the form · Esc clears</source>
   <translation>Entrée note · ↓ corrige une partie · Ctrl+Entrée ouvre le formulaire · Échap efface</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>{name}: who?</source>
   <translation>{name} : qui ?</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Leave it out</source>
   <translation>L’omettre</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Who is “{name}”?</source>
   <translation>Qui est « {name} » ?</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>On which day?</source>
   <translation>Quel jour ?</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/quick_line.py" />
   <source> and {n} more</source>
   <comment>plural</comment>
   <translation>
    <numerusform> et {n} autre</numerusform>
    <numerusform> et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>“{note}”</source>
   <translation>« {note} »</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>{name} (new)</source>
   <translation>{name} (nouveau)</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>No follow-up</source>
   <translation>Pas de relance</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Somebody else…</source>
   <translation>Quelqu’un d’autre…</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>New person “{name}”</source>
   <translation>Nouvelle personne « {name} »</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Nobody: keep the words</source>
   <translation>Aucune personne : garder les mots</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Follow-up planned for {day}.</source>
   <translation>Relance planifiée le {day}.</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>{name}?</source>
   <translation>{name} ?</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>No time</source>
   <translation>Sans heure</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Open the form…</source>
   <translation>Ouvrir le formulaire…</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>The day before yesterday</source>
   <translation>Avant-hier</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>A week ago</source>
   <translation>Il y a une semaine</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>In two weeks</source>
   <translation>Dans deux semaines</translation>
  </message>
  <message>
   <location filename="ui/sidebar.py" />
   <source>Menu (F10)</source>
   <translation>Menu (F10)</translation>
  </message>
  <message>
   <location filename="ui/sidebar.py" />
   <source>This page is shown</source>
   <translation>Cette page est affichée</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>left out</source>
   <translation>omis</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>at {n} meetings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>à {n} rencontre</numerusform>
    <numerusform>à {n} rencontres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>at {n} meetings to come</source>
   <comment>plural</comment>
   <translation>
    <numerusform>à {n} rencontre à venir</numerusform>
    <numerusform>à {n} rencontres à venir</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>add as a new person?</source>
   <translation>ajouter comme nouvelle personne ?</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/tables/pair_rows.py" />
   <source>{percent}% alike</source>
   <translation>ressemblance : {percent} %</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} times</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} fois</numerusform>
    <numerusform>{n} fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/widgets/import_table.py" />
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Update</source>
   <translation>Mise à jour</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Same</source>
   <translation>Identique</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Duplicate?</source>
   <translation>Doublon ?</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Unreadable</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Not known</source>
   <translation>Non connu</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>To come</source>
   <translation>À venir</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Left aside</source>
   <translation>Laissé de côté</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Twice</source>
   <translation>En double</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} phones</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} téléphone</numerusform>
    <numerusform>{n} téléphones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} e-mails</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} e-mail</numerusform>
    <numerusform>{n} e-mails</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} addresses</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} adresse</numerusform>
    <numerusform>{n} adresses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>a group: its members get a tag</source>
   <translation>un groupe : ses membres reçoivent une étiquette</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>{field}: yours is kept ({mine})</source>
   <translation>{field} : la vôtre est gardée ({mine})</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>birthday without year</source>
   <translation>anniversaire sans année</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>{field} {old} → {new}</source>
   <translation>{field} {old} → {new}</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>+ {field} {new}</source>
   <translation>+ {field} {new}</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>nothing changes</source>
   <translation>rien ne change</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>changed employer</source>
   <translation>a changé d’employeur</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/month_model.py" />
   <source>{n} entries</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} entrée</numerusform>
    <numerusform>{n} entrées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/pair_rows.py" />
   <source>sure</source>
   <translation>certain</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/plan_rows.py" />
   <location filename="ui/widgets/day_more.py" />
   <location filename="ui/widgets/day_side.py" />
   <source>{n} days late</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} jour de retard</numerusform>
    <numerusform>{n} jours de retard</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/plan_rows.py" />
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <location filename="ui/tables/plan_rows.py" />
   <source>This week</source>
   <translation>Cette semaine</translation>
  </message>
  <message>
   <location filename="ui/tables/plan_rows.py" />
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <location filename="ui/tables/week_rows.py" />
   <location filename="ui/widgets/network_side.py" />
   <source>{first} to {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <location filename="ui/tables/week_rows.py" />
   <source>At another time</source>
   <translation>À un autre moment</translation>
  </message>
  <message>
   <location filename="ui/tables/week_rows.py" />
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Light, high contrast</source>
   <translation>Clair, fort contraste</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Dark, high contrast</source>
   <translation>Sombre, fort contraste</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>no tip</source>
   <translation>aucune</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>all of them</source>
   <translation>toutes</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tips.py" />
   <source>{n} tips left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>encore {n} astuce</numerusform>
    <numerusform>encore {n} astuces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Log what happened in one line: “coffee with Karim yesterday, follow up in 2 weeks”.</source>
   <translation>Notez en une ligne ce qui s’est passé : « café avec Karim hier, relancer dans 2 semaines ».</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Find anybody by name, company, number or note, from every page.</source>
   <translation>Trouvez n’importe qui par son nom, sa société, un numéro ou une note, depuis toutes les pages.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Write to whoever is chosen, with your last talk beside the letter.</source>
   <translation>Écrivez à la personne choisie, avec votre dernier échange à côté de la lettre.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Spread calls to the most urgent over your week, and store them at once.</source>
   <translation>Répartissez sur votre semaine les appels les plus urgents, et enregistrez-les d’un coup.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Note what you brought to a network: the year adds it up.</source>
   <translation>Notez ce que vous avez apporté à un réseau : le bilan de l’année en fait la somme.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>In the picture of who meets whom, arrow keys go from person to person, and Enter opens one.</source>
   <translation>Dans l’image « Qui rencontre qui », les flèches vont d’une personne à l’autre, et Entrée ouvre sa fiche.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>S shares the article that is chosen with whom it may interest.</source>
   <translation>S partage l’article choisi avec ceux qu’il peut intéresser.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Files, folders and .zip archives can be dropped anywhere on this window.</source>
   <translation>Vous pouvez déposer fichiers, dossiers et archives .zip n’importe où sur cette fenêtre.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>A click or Enter on a day opens it in the timeline.</source>
   <translation>Un clic ou Entrée sur un jour l’ouvre dans la chronologie.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Put this tip away; it does not come back</source>
   <translation>Fermer cette astuce ; elle ne revient pas</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Put this tip away</source>
   <translation>Fermer cette astuce</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Log something… “coffee with Karim yesterday about the tender, follow up in 2 weeks”</source>
   <translation>Notez… « café avec Karim hier sur l’appel d’offres, relancer dans 2 semaines »</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Search people and notes</source>
   <translation>Chercher noms et notes</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Search people, notes and commands</source>
   <translation>Chercher des personnes, des notes et des commandes</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Pages (F6)</source>
   <translation>Pages (F6)</translation>
  </message>
  <message>
   <location filename="ui/tray.py" />
   <source>No more notices. Settings has them again.</source>
   <translation>Plus de notifications. Les Paramètres permettent de les remettre.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tray.py" />
   <source>{n} reminders</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rappel</numerusform>
    <numerusform>{n} rappels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tray.py" />
   <source>Open Keepwarm</source>
   <translation>Ouvrir Keepwarm</translation>
  </message>
  <message>
   <location filename="ui/tray.py" />
   <source>No more notices</source>
   <translation>Plus de notifications</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Last synced {day}, {hour}</source>
   <translation>Dernière synchronisation : {day}, {hour}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Follow-ups live in your own calendar, and come back from it; its meetings are read. Nothing is sent to anybody before you connect an account.</source>
   <translation>Les relances vivent dans votre propre agenda, et en reviennent ; ses rencontres sont lues. Rien n’est envoyé à personne avant que vous ne connectiez un compte.</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Not synced yet</source>
   <translation>Pas encore synchronisé</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Connect a calendar…</source>
   <translation>Connecter un agenda…</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Your calendars</source>
   <translation>Vos agendas</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>{account} on {host}</source>
   <translation>{account} sur {host}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Disconnect…</source>
   <translation>Déconnecter…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/account_settings.py" />
   <source>{n} follow-ups are gone from the calendar at once. Was it you who deleted them?</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} relance a disparu de l’agenda. Est-ce vous qui l’avez supprimée ?</numerusform>
    <numerusform>{n} relances ont disparu d’un coup de l’agenda. Est-ce vous qui les avez supprimées ?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Calendar account</source>
   <translation>Compte d’agenda</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>sync synchronise CalDAV Nextcloud iCloud Google server password</source>
   <translation>sync synchroniser CalDAV Nextcloud iCloud Google serveur mot de passe</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Connect another…</source>
   <translation>En connecter un autre…</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Log the call or meeting when I tick it off there</source>
   <translation>Noter l’appel ou la rencontre quand je la coche là-bas</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Sync now</source>
   <translation>Synchroniser</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Meetings of {names}</source>
   <translation>Rencontres de {names}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Follow-ups in {name}</source>
   <translation>Relances dans {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Syncing…</source>
   <translation>Synchronisation…</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Put them back there</source>
   <translation>Les y remettre</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Remove them here too</source>
   <translation>Les supprimer ici aussi</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Enter the password…</source>
   <translation>Saisir le mot de passe…</translation>
  </message>
  <message>
   <location filename="ui/widgets/among_menu.py" />
   <source>Of these, only…</source>
   <translation>Parmi elles, seulement…</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_delegate.py" />
   <source>Without a title</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_delegate.py" />
   <source>unread</source>
   <translation>non lu</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Share with…</source>
   <translation>Partager avec…</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Open in the browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Mark as unread</source>
   <translation>Marquer comme non lu</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Mark as read</source>
   <translation>Marquer comme lu</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <source>Only this feed</source>
   <translation>Seulement ce flux</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_view.py" />
   <source>Pass it on to those whom it may interest: a contribution (S)</source>
   <translation>Le transmettre à ceux qu’il peut intéresser : un apport (S)</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_view.py" />
   <source>The article</source>
   <translation>L’article</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_view.py" />
   <source>The feed gives the title only; the page has the rest.</source>
   <translation>Le flux ne donne que le titre ; la page a le reste.</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>gets it</source>
   <translation>la reçoit</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>does not get it</source>
   <translation>ne la reçoit pas</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Who gets it</source>
   <translation>Qui la reçoit</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Nobody yet. Type a name above, or add a network or a tag.</source>
   <translation>Personne pour l’instant. Tapez un nom ci-dessus, ou ajoutez un réseau ou une étiquette.</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Add the people of a network or with a tag</source>
   <translation>Ajouter les personnes d’un réseau ou d’une étiquette</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Those you keep up with</source>
   <translation>Ceux avec qui vous gardez le contact</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>To</source>
   <translation>À</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/audience.py" />
   <source>{n} without an e-mail address</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} sans adresse e-mail</numerusform>
    <numerusform>{n} sans adresse e-mail</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/bands_chart.py" />
   <source>{day}: {figures}.</source>
   <translation>{day} : {figures}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/bands_chart.py" />
   <source>Warmth of the people you keep up with, over the last 12 months</source>
   <translation>Chaleur des personnes avec qui vous gardez le contact, sur les 12 derniers mois</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/network_side.py" />
   <source>since {first}</source>
   <translation>depuis {first}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>left {day}</source>
   <translation>départ : {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <source>Add to a network…</source>
   <translation>Ajouter à un réseau…</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <source>Log what was given…</source>
   <translation>Noter ce qui a été donné…</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <source>Kept: {what}</source>
   <translation>Tenue : {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Put it into a synced folder, or where a calendar subscribes to it.</source>
   <translation>Mettez-le dans un dossier synchronisé, ou là où un agenda s’y abonne.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>A file kept up to date</source>
   <translation>Un fichier tenu à jour</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Your follow-ups as a calendar file that other programs read. It is rewritten whenever follow-ups change.</source>
   <translation>Vos relances dans un fichier d’agenda que d’autres programmes lisent. Il est réécrit à chaque changement des relances.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>The file stays as it is, and is no longer written.</source>
   <translation>Le fichier reste tel quel, et n’est plus écrit.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>{problem}. It is tried again.</source>
   <translation>{problem}. Un nouvel essai est prévu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Calendar</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Private events are</source>
   <translation>Événements privés</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>What becomes of events that are marked as private when you import a calendar.</source>
   <translation>Ce que deviennent les événements marqués comme privés quand vous importez un agenda.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Follow-ups become</source>
   <translation>Les relances deviennent</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>What your calendar shows them as. Google Calendar takes events only.</source>
   <translation>Ce que votre agenda en montre. Google Agenda ne prend que des événements.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Follow-ups tell</source>
   <translation>Les relances disent</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>What stands in your calendar, where others may read it.</source>
   <translation>Ce qui figure dans votre agenda, où d’autres peuvent le lire.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Their time is</source>
   <translation>Leur heure est</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Whether others who look for a time with you find it taken. A whole day is always free.</source>
   <translation>Si ceux qui cherchent un créneau avec vous le trouvent pris. Une journée entière est toujours libre.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Reminder</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>How long before a follow-up with a time you are reminded. Those that you planned keep theirs.</source>
   <translation>Combien de temps avant une relance qui a une heure elle vous est rappelée. Celles déjà planifiées gardent le leur.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Reminder of a whole day</source>
   <translation>Rappel d’une journée entière</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>When your calendar reminds you of a follow-up that has a day but no time.</source>
   <translation>Quand votre agenda vous rappelle une relance qui a un jour mais pas d’heure.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>{folder} · written on {day} at {hour}</source>
   <translation>{folder} · écrit le {day} à {hour}</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Read like others</source>
   <translation>Lus comme les autres</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Read without title, note and place</source>
   <translation>Lus sans titre, note ni lieu</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Left out</source>
   <translation>Ignorés</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Events, with an alarm</source>
   <translation>Des événements, avec une alarme</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Tasks (to-dos)</source>
   <translation>Des tâches</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Who, why, the phone number and the last talk</source>
   <translation>Qui, pourquoi, le téléphone et le dernier échange</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Only who: “Call Samira Benali”</source>
   <translation>Seulement qui : « Appeler Samira Benali »</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Only initials: “Call S. B.”</source>
   <translation>Seulement les initiales : « Appeler S. B. »</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Busy</source>
   <translation>Occupée</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>At nine that morning</source>
   <translation>À neuf heures ce matin-là</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>At six the evening before</source>
   <translation>À six heures la veille au soir</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <location filename="ui/widgets/file_settings.py" />
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>12:00-14:00, 18:00-20:00</source>
   <translation>12:00-14:00, 18:00-20:00</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>Your hours for calls</source>
   <translation>Vos heures d’appel</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>“Plan” proposes the next of these hours in which nothing else is on.</source>
   <translation>« Planifier » propose la prochaine de ces plages où rien d’autre n’est prévu.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Days for calls</source>
   <translation>Jours d’appels</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Weekends and public holidays are those of the country above.</source>
   <translation>Les week-ends et les jours fériés sont ceux du pays ci-dessus.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Calls a day</source>
   <translation>Appels par jour</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>How many are proposed at most; those that you planned count too.</source>
   <translation>Combien sont proposés au plus ; ceux que vous avez planifiés comptent aussi.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>A call takes</source>
   <translation>Un appel dure</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>How much free time one needs, and how long it is in your calendar.</source>
   <translation>Le temps libre qu’il lui faut, et sa durée dans votre agenda.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Working days of your country</source>
   <translation>Jours ouvrés de votre pays</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Every day</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Log</source>
   <translation>Noter</translation>
  </message>
  <message>
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Why? (I)</source>
   <translation>Pourquoi ? (I)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/coming_up.py" />
   <source>{n} people might want to hear of it</source>
   <comment>plural</comment>
   <translation>
    <numerusform>une personne pourrait être intéressée</numerusform>
    <numerusform>{n} personnes pourraient être intéressées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Coming up</source>
   <translation>À venir</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Choose people</source>
   <translation>Choisir des personnes</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Take in</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>from your calendar</source>
   <translation>de votre agenda</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Announce…</source>
   <translation>Annoncer…</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Calendar entry…</source>
   <translation>Entrée d’agenda…</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Nothing known. An event that members hear of in time is one they come to.</source>
   <translation>Rien de connu. Un événement dont les membres sont informés à temps est un événement où ils viennent.</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>More about {title}</source>
   <translation>Plus sur {title}</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Take in {title}</source>
   <translation>Reprendre {title}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Your news to tell</source>
   <translation>Vos nouvelles à annoncer</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Events of your networks</source>
   <translation>Événements de vos réseaux</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/day_more.py" />
   <source>{day} · {n} people might want to hear of it</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{day} · une personne pourrait être intéressée</numerusform>
    <numerusform>{day} · {n} personnes pourraient être intéressées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>{day} · no report yet</source>
   <translation>{day} · pas encore de compte rendu</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>The promise to {name} is kept.</source>
   <translation>La promesse à {name} est tenue.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/day_more.py" />
   <source>All {n} of them</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Voir l’événement</numerusform>
    <numerusform>Voir les {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/day_more.py" />
   <source>{n} people told</source>
   <comment>plural</comment>
   <translation>
    <numerusform>annoncé à {n} personne</numerusform>
    <numerusform>annoncé à {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>nobody told yet</source>
   <translation>pas encore annoncé</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Tell…</source>
   <translation>Annoncer…</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Choose whom to tell</source>
   <translation>Choisir à qui l’annoncer</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Told to enough people</source>
   <translation>Annoncé à assez de monde</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Put away: {news}</source>
   <translation>Écarter : {news}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Report…</source>
   <translation>Compte rendu…</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Write to the members</source>
   <translation>Écrire aux membres</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Kept</source>
   <translation>Tenue</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>I kept it</source>
   <translation>Je l’ai tenue</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>The promise to {name} is kept</source>
   <translation>La promesse à {name} est tenue</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>nothing known yet</source>
   <translation>rien de connu pour l’instant</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Write {name}</source>
   <translation>Écrire {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_of_year.py" />
   <source>no year</source>
   <translation>sans année</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_of_year.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>To calendar…</source>
   <translation>Vers l’agenda…</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Occasions to reconnect</source>
   <translation>Occasions de renouer</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Today, {day}</source>
   <translation>Aujourd’hui, {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Done: {title}</source>
   <translation>Faite : {title}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Reach</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Write, plan a call, log</source>
   <translation>Écrire, planifier un appel, noter</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Reach {name}</source>
   <translation>Joindre {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Export the follow-ups to your calendar (Ctrl+E)</source>
   <translation>Exporter les relances vers votre agenda (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>All {n} of them</source>
   <translation>Voir les {n}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>noticed {day}</source>
   <translation>remarqué le {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>All {n} news</source>
   <translation>Les {n} nouvelles</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Article by {name}</source>
   <translation>Article de {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Nothing planned for today.</source>
   <translation>Rien de prévu aujourd’hui.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Put away</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>tomorrow</source>
   <translation>demain</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>New articles of the blogs and sites that you follow are fetched every few hours while the window is open, from nowhere else. Their servers see your internet address, as when you open the page; no account or cookie is sent, and pictures are not loaded.</source>
   <translation>Les nouveaux articles des blogs et des sites que vous suivez sont récupérés toutes les quelques heures tant que la fenêtre est ouverte, et de nulle part ailleurs. Leurs serveurs voient votre adresse internet, comme lorsque vous ouvrez la page ; aucun compte ni cookie n’est envoyé, et les images ne sont pas chargées.</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>fetch the feeds that I follow</source>
   <translation>récupérer les flux suivis</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>Whom you follow</source>
   <translation>Ceux que vous suivez</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>Add a feed, take one off, or bring a list from another reader.</source>
   <translation>Ajoutez un flux, retirez-en un, ou apportez une liste d’un autre lecteur.</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>blogs news internet privacy</source>
   <translation>blogs actualités internet vie privée</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>the last on {day}</source>
   <translation>la dernière le {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>the last today at {time}</source>
   <translation>la dernière aujourd’hui à {time}</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>This computer’s Keepwarm cannot encrypt.</source>
   <translation>Sur cet ordinateur, Keepwarm ne peut pas chiffrer.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Set: your file is encrypted.</source>
   <translation>Choisie : votre fichier est chiffré.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>None: your file can be read by whoever gets at it.</source>
   <translation>Aucune : votre fichier peut être lu par quiconque y accède.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Copy to a file…</source>
   <translation>Copier dans un fichier…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Set a passphrase…</source>
   <translation>Choisir une phrase secrète…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Remove…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Lock now</source>
   <translation>Verrouiller maintenant</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Bring them along</source>
   <translation>Les mettre à jour</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Your file</source>
   <translation>Votre fichier</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>All that Keepwarm knows is in this one file, on this computer.</source>
   <translation>Tout ce que Keepwarm sait est dans ce seul fichier, sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Every half hour while something changes, before each import and each upgrade: all of two days, then seven days, four weeks and twelve months. Each is checked once it is written.</source>
   <translation>Toutes les demi-heures quand quelque chose change, avant chaque importation et chaque mise à niveau : toutes pendant deux jours, puis sept jours, quatre semaines et douze mois. Chacune est vérifiée une fois écrite.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Encrypts your file and its backups. It is asked for at each start, and after Ctrl+Shift+L.</source>
   <translation>Chiffre votre fichier et ses sauvegardes. Elle est demandée à chaque démarrage, et après Ctrl+Maj+L.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Lock by itself</source>
   <translation>Verrouillage automatique</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Asks for the passphrase again when nothing was done for so long, the computer slept, or its screen was locked.</source>
   <translation>Redemande la phrase secrète quand rien n’a été fait pendant ce temps, que l’ordinateur s’est mis en veille ou que son écran a été verrouillé.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>A folder for backups</source>
   <translation>Un dossier pour les sauvegardes</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/file_settings.py" />
   <source>{n} copies</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} copie</numerusform>
    <numerusform>{n} copies</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Another folder…</source>
   <translation>Un autre dossier…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Beside the file</source>
   <translation>À côté du fichier</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>beside the file</source>
   <translation>à côté du fichier</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>password encryption lock security</source>
   <translation>mot de passe chiffrement verrouiller sécurité</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Change…</source>
   <translation>Changer…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>“{folder}” is away: until it is back they are kept beside the file</source>
   <translation>« {folder} » est absent : en attendant son retour, elles sont gardées à côté du fichier</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/file_settings.py" />
   <source>After {n} minutes</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Après {n} minute</numerusform>
    <numerusform>Après {n} minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/gaps_chart.py" />
   <source>days between conversations · now: {n}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>jours entre les échanges · maintenant : {n}</numerusform>
    <numerusform>jours entre les échanges · maintenant : {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/gaps_chart.py" />
   <source>Days between conversations</source>
   <translation>Jours entre les échanges</translation>
  </message>
  <message>
   <location filename="ui/widgets/gaps_chart.py" />
   <source>The last gaps in days: {gaps}. Usual: {usual}. Now: {now}.</source>
   <translation>Les derniers intervalles en jours : {gaps}. Habituel : {usual}. Maintenant : {now}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/heat_map.py" />
   <source>{n} interactions on {day}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} interaction le {day}</numerusform>
    <numerusform>{n} interactions le {day}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/heat_map.py" />
   <source>Nothing on {day}</source>
   <translation>Rien le {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/heat_map.py" />
   <source>fewer</source>
   <translation>moins</translation>
  </message>
  <message>
   <location filename="ui/widgets/heat_map.py" />
   <source>more</source>
   <translation>plus</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_delegate.py" />
   <source>merge</source>
   <translation>fusionner</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_delegate.py" />
   <source>keep both</source>
   <translation>garder les deux</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_delegate.py" />
   <source>{reason}:</source>
   <translation>{reason} :</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Hide its text</source>
   <translation>Masquer son texte</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Show its text</source>
   <translation>Afficher son texte</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>What this row would do</source>
   <translation>Ce que ferait cette ligne</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_detail.py" />
   <source>Delete the {n} meetings that were cancelled since</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Supprimer la rencontre annulée depuis</numerusform>
    <numerusform>Supprimer les {n} rencontres annulées depuis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Known: {name}</source>
   <translation>Connu : {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>changes</source>
   <translation>change</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Take the file's</source>
   <translation>Prendre celle du fichier</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Keep yours</source>
   <translation>Garder la vôtre</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Times</source>
   <translation>Fois</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Line {line}: {message}</source>
   <translation>Ligne {line} : {message}</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>Keep both</source>
   <translation>Garder les deux</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>yours stays</source>
   <translation>la vôtre reste</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>unchanged</source>
   <comment>plural</comment>
   <translation>
    <numerusform>inchangé</numerusform>
    <numerusform>inchangés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>twice in it</source>
   <translation>en double dedans</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>yet to come</source>
   <translation>à venir</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>left aside</source>
   <translation>laissés de côté</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>new</source>
   <comment>plural</comment>
   <translation>
    <numerusform>nouveau</numerusform>
    <numerusform>nouveaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>updates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>mise à jour</numerusform>
    <numerusform>mises à jour</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>possible duplicates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>doublon possible</numerusform>
    <numerusform>doublons possibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>unreadable</source>
   <comment>plural</comment>
   <translation>
    <numerusform>illisible</numerusform>
    <numerusform>illisibles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>with something unreadable</source>
   <translation>avec une partie illisible</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>What the import would do</source>
   <translation>Ce que ferait l’import</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Choose all</source>
   <translation>Tout choisir</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Choose none</source>
   <translation>Ne rien choisir</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Filter the rows</source>
   <translation>Filtrer les lignes</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Updates</source>
   <translation>Mises à jour</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Needs a look {n}</source>
   <translation>À vérifier {n}</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Needs a look</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Nothing here needs a look.</source>
   <translation>Rien ici n’est à vérifier.</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Nothing matches.</source>
   <translation>Rien ne correspond.</translation>
  </message>
  <message>
   <location filename="ui/widgets/in_place.py" />
   <source>Edit (F2)</source>
   <translation>Modifier (F2)</translation>
  </message>
  <message>
   <location filename="ui/widgets/in_place.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Edit: {what}</source>
   <translation>Modifier : {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/in_place.py" />
   <source>Ctrl+Enter saves, Esc leaves it as it was</source>
   <translation>Ctrl+Entrée enregistre, Échap laisse comme avant</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Show figures</source>
   <translation>Afficher les chiffres</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Figures, and saving</source>
   <translation>Chiffres, et enregistrement</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>{title}: figures, and saving</source>
   <translation>{title} : chiffres, et enregistrement</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Pictures (*.png)</source>
   <translation>Images (*.png)</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the figures</source>
   <translation>Enregistrer les chiffres</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Tables (*.csv)</source>
   <translation>Tableaux (*.csv)</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Saved as “{file}”.</source>
   <translation>Enregistré sous « {file} ».</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the figures…</source>
   <translation>Enregistrer les chiffres…</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the picture…</source>
   <translation>Enregistrer l’image…</translation>
  </message>
  <message>
   <location filename="ui/widgets/into_network.py" />
   <source>Put these people into a network</source>
   <translation>Mettre ces personnes dans un réseau</translation>
  </message>
  <message>
   <location filename="ui/widgets/into_network.py" />
   <source>Into no network</source>
   <translation>Dans aucun réseau</translation>
  </message>
  <message>
   <location filename="ui/widgets/into_network.py" />
   <source>Into {network}</source>
   <translation>Dans {network}</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_edit.py" />
   <source>{name}: month</source>
   <translation>{name} : mois</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_edit.py" />
   <source>{name}: year</source>
   <translation>{name} : année</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_grid.py" />
   <source>+{n} more</source>
   <translation>+{n} autres</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>The day</source>
   <translation>Le jour</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>Plan…</source>
   <translation>Planifier…</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>No follow-up or meeting on this day.</source>
   <translation>Ni relance ni rencontre ce jour-là.</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>Back to today (Home)</source>
   <translation>Revenir à aujourd’hui (Début)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>Plan something on this day (F)</source>
   <translation>Planifier quelque chose ce jour-là (F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>The month before (Page Up)</source>
   <translation>Le mois précédent (Page préc.)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>The month after (Page Down)</source>
   <translation>Le mois suivant (Page suiv.)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>This day is over. Choose today or a later day.</source>
   <translation>Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>This is in your calendar: change it there.</source>
   <translation>Ceci est dans votre agenda : modifiez-le là-bas.</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_delegate.py" />
   <source>for {names}</source>
   <translation>pour {names}</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/network_side.py" />
   <source>Warmth of the {n} you know</source>
   <comment>plural</comment>
   <translation>
    <numerusform>Chaleur de la seule personne que vous connaissez</numerusform>
    <numerusform>Chaleur des {n} que vous connaissez</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>until {last}</source>
   <translation>fin : {last}</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>your office</source>
   <translation>votre fonction</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>member since</source>
   <translation>membre depuis</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>dues</source>
   <translation>cotisation</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>renewed by</source>
   <translation>à renouveler avant</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>web</source>
   <translation>web</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>{first} until {last}</source>
   <translation>de {first} à {last}</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>notification pop-up message desktop</source>
   <translation>notification message bureau alerte</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>of follow-ups that have a time</source>
   <translation>des relances qui ont une heure</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>when the window is closed</source>
   <translation>quand la fenêtre est fermée</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>in the tray</source>
   <translation>dans la zone de notification</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Digest</source>
   <translation>Récapitulatif</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>What the day brings, in one small message on your desktop.</source>
   <translation>Ce que la journée apporte, en un petit message sur votre bureau.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Hour of the digest</source>
   <translation>Heure du récapitulatif</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>At what time of the day it comes.</source>
   <translation>À quelle heure de la journée il arrive.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Reminders</source>
   <translation>Rappels</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>A small message on your desktop, as long before as the follow-up says.</source>
   <translation>Un petit message sur votre bureau, avec l’avance que la relance indique.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Quiet hours</source>
   <translation>Heures calmes</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>No message then; what is due is said when they end.</source>
   <translation>Aucun message alors ; ce qui est échu est dit quand elles finissent.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Stay in the tray</source>
   <translation>Rester dans la zone de notification</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Keepwarm goes on as a small picture beside the clock. Without it, messages come only while the window is open.</source>
   <translation>Keepwarm continue sous la forme d’une petite image près de l’horloge. Sans cela, les messages ne viennent que quand la fenêtre est ouverte.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Start with the computer</source>
   <translation>Démarrer avec l’ordinateur</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Keepwarm begins beside the clock as soon as you log in, so that no message is missed.</source>
   <translation>Keepwarm démarre près de l’horloge dès que vous ouvrez votre session, pour qu’aucun message ne manque.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>each morning</source>
   <translation>chaque matin</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Quiet from</source>
   <translation>Calme à partir de</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Quiet until</source>
   <translation>Calme jusqu’à</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>until</source>
   <translation>jusqu’à</translation>
  </message>
  <message>
   <location filename="ui/widgets/painting.py" />
   <location filename="ui/widgets/warmth_map.py" />
   <source>{name}, {band}</source>
   <translation>{name}, {band}</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>Everything of both is kept: numbers, addresses, meetings, follow-ups.</source>
   <translation>Tout est gardé des deux : numéros, adresses, rencontres, relances.</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>history</source>
   <translation>historique</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>What you do not choose goes into the note.</source>
   <translation>Ce que vous ne choisissez pas va dans la note.</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>taken back, but for what was changed since</source>
   <translation>repris, sauf ce qui a été modifié depuis</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>can no longer be taken back</source>
   <translation>ne peut plus être retiré</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Nothing of it is there any more.</source>
   <translation>Il n’en reste plus rien.</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Past imports</source>
   <translation>Imports passés</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} imports</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} import</numerusform>
    <numerusform>{n} imports</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} new</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} nouveau</numerusform>
    <numerusform>{n} nouveaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} updates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} mise à jour</numerusform>
    <numerusform>{n} mises à jour</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} unreadable</source>
   <translation>{n} illisibles</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} people go.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne disparaît.</numerusform>
    <numerusform>{n} personnes disparaissent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} people become what they were before.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne redevient comme avant.</numerusform>
    <numerusform>{n} personnes redeviennent comme avant.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} meetings go.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre disparaît.</numerusform>
    <numerusform>{n} rencontres disparaissent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} people stay, because of what you did since: {names}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{names} reste, à cause de ce que vous avez fait depuis.</numerusform>
    <numerusform>{n} personnes restent, à cause de ce que vous avez fait depuis : {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} meetings stay, because you changed them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} rencontre reste, car vous l’avez modifiée.</numerusform>
    <numerusform>{n} rencontres restent, car vous les avez modifiées.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Take back…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Title and organisation</source>
   <translation>Fonction et organisation</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>+ tag</source>
   <translation>+ étiquette</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Show everybody with it</source>
   <translation>Montrer tous ceux qui l’ont</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Take it off</source>
   <translation>La retirer</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Title, organisation…</source>
   <translation>Fonction, organisation…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Shown as</source>
   <translation>Affiché comme</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Department / team</source>
   <translation>Département / équipe</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Add a tag</source>
   <translation>Ajouter une étiquette</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Tag {tag}</source>
   <translation>Étiqueter {tag}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Type a name…</source>
   <translation>Tapez un nom…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Take {name} off</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Anniversary {day}</source>
   <translation>Anniversaire de mariage {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Met {day}</source>
   <translation>Rencontre : {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Add a phone or e-mail…</source>
   <translation>Ajouter un téléphone ou un e-mail…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Map of {address}</source>
   <translation>Plan de {address}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Copied: {value}</source>
   <translation>Copié : {value}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Call {number}</source>
   <translation>Appeler {number}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Map</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Remember</source>
   <translation>À retenir</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Opens openstreetmap.org in your browser</source>
   <translation>Ouvre openstreetmap.org dans votre navigateur</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Open in WhatsApp</source>
   <translation>Ouvrir dans WhatsApp</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>The one to use first</source>
   <translation>À utiliser en premier</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Add a note…</source>
   <translation>Ajouter une note…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Add a date…</source>
   <translation>Ajouter une date…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>People in common</source>
   <translation>Connaissances communes</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>{value} · Ctrl+C copies</source>
   <translation>{value} · Ctrl+C copie</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Drop a picture here, or paste one</source>
   <translation>Déposez une image ici, ou collez-en une</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>The photo is as it was. Use a JPEG, PNG, GIF or WebP of at most {n} MB.</source>
   <translation>La photo est inchangée. Utilisez un JPEG, PNG, GIF ou WebP de {n} Mo au plus.</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Choose a photo</source>
   <translation>Choisir une photo</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
   <translation>Images (*.jpg *.jpeg *.png *.gif *.webp)</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Choose a photo…</source>
   <translation>Choisir une photo…</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Paste a photo</source>
   <translation>Coller une photo</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>“{file}” is no picture that can be used</source>
   <translation>« {file} » n’est pas une image utilisable</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>This is no picture that can be used</source>
   <translation>Ce n’est pas une image utilisable</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Remove the photo</source>
   <translation>Supprimer la photo</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>There is no picture to paste</source>
   <translation>Il n’y a aucune image à coller</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Copy one first, or drop its file here.</source>
   <translation>Copiez-en d’abord une, ou déposez son fichier ici.</translation>
  </message>
  <message>
   <location filename="ui/widgets/plan_list.py" />
   <source>Done, and log it</source>
   <translation>Faite, et la noter</translation>
  </message>
  <message>
   <location filename="ui/widgets/plan_list.py" />
   <source>Skip this time</source>
   <translation>Sauter cette fois</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>none</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Default: {value}</source>
   <translation>Par défaut : {value}</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Default: nothing</source>
   <translation>Rien n’est défini au départ.</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Reset</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Reset “{setting}”</source>
   <translation>Rétablir « {setting} »</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>ticked</source>
   <translation>coché</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>not ticked</source>
   <translation>pas coché</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_search.py" />
   <source>Search settings</source>
   <translation>Chercher un paramètre</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_search.py" />
   <source>Groups of settings</source>
   <translation>Groupes de paramètres</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/setting_search.py" />
   <source>{n} settings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} paramètre</numerusform>
    <numerusform>{n} paramètres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/timeline_delegate.py" />
   <source>Nothing yet. Log a call or a meeting with “Log interaction”, or import your calendar.</source>
   <translation>Rien pour l’instant. Notez un appel ou une rencontre avec « Noter une interaction », ou importez votre agenda.</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" />
   <source>‹ Back to the list</source>
   <translation>‹ Retour à la liste</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>mobile</source>
   <translation>mobile</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>fax</source>
   <translation>fax</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>pager</source>
   <translation>récepteur d’appels</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>Add {what}</source>
   <translation>Ajouter : {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>Label of {what}</source>
   <translation>Libellé : {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>Take {what} off</source>
   <translation>Retirer : {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/warmth_map.py" />
   <source>you at the centre · the further out, the colder</source>
   <translation>vous au centre · plus c’est loin, plus c’est froid</translation>
  </message>
  <message>
   <location filename="ui/widgets/warmth_map.py" />
   <source>{n} {band}</source>
   <translation>{band} : {n}</translation>
  </message>
  <message>
   <location filename="ui/widgets/warmth_map.py" />
   <source>How warm the people you know are: {bands}</source>
   <translation>Chaleur des personnes que vous connaissez : {bands}</translation>
  </message>
  <message>
   <location filename="ui/widgets/web_view.py" />
   <source>{people}, {groups}.</source>
   <translation>{people}, {groups}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/web_view.py" />
   <source>{name}, seen together with {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{name}, en compagnie de {n} personne</numerusform>
    <numerusform>{name}, en compagnie de {n} personnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/web_view.py" />
   <source>between groups</source>
   <translation>entre les groupes</translation>
  </message>
  <message>
   <location filename="ui/widgets/web_view.py" />
   <source>Between groups: {names}.</source>
   <translation>Entre les groupes : {names}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Three things to begin with; each can wait, and all are in Settings too. Nothing leaves this computer.</source>
   <translation>Trois choses pour commencer ; chacune peut attendre, et toutes sont aussi dans les Paramètres. Rien ne sort de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Protect my data with a passphrase…</source>
   <translation>Protéger mes données par une phrase secrète…</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Your contacts and your calendar</source>
   <translation>Vos contacts et votre agenda</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Choose the files of your phone (.vcf) and of your calendar (.ics), or drop them on this window.</source>
   <translation>Choisissez les fichiers de votre téléphone (.vcf) et de votre agenda (.ics), ou déposez-les sur cette fenêtre.</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Import a file…</source>
   <translation>Importer un fichier…</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Your own e-mail addresses</source>
   <translation>Vos propres adresses e-mail</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Try the demo</source>
   <translation>Essayer la démonstration</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>See which relationships are going cold</source>
   <translation>Voyez quelles relations se refroidissent</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>To look around first:</source>
   <translation>Pour découvrir d’abord :</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>From now on letters begin so: {what}.</source>
   <translation>Désormais, les lettres commencent ainsi : {what}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>The first words are back.</source>
   <translation>Les premiers mots sont de retour.</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>Always begin so: {what}, {language}</source>
   <translation>Toujours commencer ainsi : {what}, {language}</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>Back to the first words</source>
   <translation>Revenir aux premiers mots</translation>
  </message>
  <message>
   <location filename="ui/widgets/year_panel.py" />
   <source>Your network’s warmth</source>
   <translation>La chaleur de votre réseau</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/year_panel.py" />
   <source>{n} people you keep up with · last 12 months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} personne avec qui vous gardez le contact · 12 derniers mois</numerusform>
    <numerusform>{n} personnes avec qui vous gardez le contact · 12 derniers mois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>Look in the folder “{folder}”.</source>
   <translation>À retrouver dans le dossier « {folder} ».</translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>Look in your home folder.</source>
   <translation>À retrouver dans votre dossier personnel.</translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>Show in folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>The folder could not be shown: {folder}.</source>
   <translation>Le dossier n’a pas pu être affiché : {folder}.</translation>
  </message>
  <message>
   <location filename="ui/zoom.py" />
   <source>Everything is shown at {size} when Keepwarm starts again.</source>
   <translation>Tout sera affiché à {size} au prochain démarrage de Keepwarm.</translation>
  </message>
  <message>
   <location filename="ui/zoom.py" />
   <source>Start again now</source>
   <translation>Redémarrer maintenant</translation>
  </message>
  <message>
   <location filename="ui/zoom.py" />
   <source>Everything is shown at {size}.</source>
   <translation>Tout est affiché à {size}.</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Keepwarm</name>
  <message>
   <location filename="models/audiences.py" />
   <source>member</source>
   <translation>عضو</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>never contacted</source>
   <translation>لم يسبق التواصل</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <source>no e-mail</source>
   <translation>بلا بريد إلكتروني</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <source>last contact in {month}</source>
   <translation>آخر تواصل في {month}</translation>
  </message>
  <message>
   <location filename="models/audiences.py" />
   <source>last contact in {month} {year}</source>
   <translation>آخر تواصل في {month} {year}</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>The backup could not be written ({reason})</source>
   <translation>تعذّرت كتابة النسخة الاحتياطية ({reason})</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Make room, or choose another place, and try again.</source>
   <translation>لم تتغير بياناتك. أفسح مساحة أو اختر مكاناً آخر، ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>“{file}” is not a sound Keepwarm database</source>
   <translation>«{file}» ليس قاعدة بيانات Keepwarm سليمة</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing was changed. Choose another backup.</source>
   <translation>لم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing can be written to “{folder}”</source>
   <translation>تتعذّر الكتابة في «{folder}»</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Choose another folder, or check that you may write there.</source>
   <translation>لم تتغير بياناتك. اختر مجلداً آخر، أو تحقق من أن الكتابة فيه مسموح بها.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="ui/doing_backups.py" />
   <source>before an import</source>
   <translation>قبل استيراد</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Try again in a moment.</source>
   <translation>لم تتغير بياناتك. أعد المحاولة بعد لحظة.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Your data is unchanged. Check the disk, then try again.</source>
   <translation>لم تتغير بياناتك. تحقق من القرص ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="models/formats/__init__.py" />
   <source>“{file}” does not exist</source>
   <translation>«{file}» غير موجود</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing was changed. Choose a backup file of Keepwarm.</source>
   <translation>لم يتغير شيء. اختر ملف نسخة احتياطية من Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>somebody was erased meanwhile</source>
   <translation>مُحي شخص في هذه الأثناء</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="models/encryption.py" />
   <source>it does not hold what it should</source>
   <translation>لا يحتوي على ما ينبغي</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <location filename="models/json_copy.py" />
   <location filename="models/settings_copy.py" />
   <location filename="models/soundness.py" />
   <source>“{file}” was written by a newer Keepwarm</source>
   <translation>«{file}» كتبه إصدار أحدث من Keepwarm</translation>
  </message>
  <message>
   <location filename="models/backups.py" />
   <source>Nothing was changed. Install that version to put it back.</source>
   <translation>لم يتغير شيء. ثبّت ذلك الإصدار لاستعادته.</translation>
  </message>
  <message>
   <location filename="models/calendar_accounts.py" />
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Connect a calendar</source>
   <translation>ربط تقويم</translation>
  </message>
  <message>
   <location filename="models/calendar_accounts.py" />
   <source>Disconnect a calendar</source>
   <translation>فصل تقويم</translation>
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
   <translation>الإعدادات</translation>
  </message>
  <message>
   <location filename="models/calendar_exchange.py" />
   <source>The keyring no longer has the password of your calendar</source>
   <translation>لم تعد كلمة مرور تقويمك في حافظة المفاتيح</translation>
  </message>
  <message>
   <location filename="models/calendar_exchange.py" />
   <source>Nothing was lost. Enter the password again.</source>
   <translation>لم يُفقد شيء. أدخل كلمة المرور من جديد.</translation>
  </message>
  <message>
   <location filename="models/calendar_file.py" />
   <location filename="models/follow_ups.py" />
   <source>Call {whom}</source>
   <translation>مكالمة {whom}</translation>
  </message>
  <message>
   <location filename="models/calendar_file.py" />
   <source>“{file}” is a folder</source>
   <translation>«{file}» مجلد</translation>
  </message>
  <message>
   <location filename="models/calendar_file.py" />
   <source>Choose a file for your calendar in Settings.</source>
   <translation>اختر ملفاً لتقويمك في الإعدادات.</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>a newer state of it is in the import</source>
   <translation>في الاستيراد حالة أحدث منه</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>it is private</source>
   <translation>خاص</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>it is yet to come</source>
   <translation>لم يحن بعد</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>nobody else took part</source>
   <translation>لم يشارك فيه أحد غيرك</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>nobody you know took part</source>
   <translation>لم يشارك فيه أحد تعرفه</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>a newer state of it is known</source>
   <translation>حالة أحدث منه معروفة</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>it is known</source>
   <translation>معروف</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>cancelled</source>
   <translation>أُلغي</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>you declined</source>
   <translation>اعتذرت عنه</translation>
  </message>
  <message>
   <location filename="models/calendar_import.py" />
   <source>you deleted it</source>
   <translation>حذفته</translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_import.py" />
   <source>{n} meetings were cancelled</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم إلغاء {n} لقاء</numerusform>
    <numerusform>تم إلغاء لقاء واحد</numerusform>
    <numerusform>تم إلغاء لقاءين</numerusform>
    <numerusform>تم إلغاء {n} لقاءات</numerusform>
    <numerusform>تم إلغاء {n} لقاءً</numerusform>
    <numerusform>تم إلغاء {n} لقاء</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/calendar_sync.py" />
   <source>What your calendar changed</source>
   <translation>ما غيّره تقويمك</translation>
  </message>
  <message>
   <location filename="models/calendar_sync.py" />
   <source>“{title}” was changed here and in the calendar: the later change was kept.</source>
   <translation>تغيّر «{title}» هنا وفي التقويم: احتُفظ بالتغيير الأحدث.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_sync.py" />
   <source>{n} meetings were read from your calendar.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تمت قراءة {n} لقاء من تقويمك.</numerusform>
    <numerusform>تمت قراءة لقاء واحد من تقويمك.</numerusform>
    <numerusform>تمت قراءة لقاءين من تقويمك.</numerusform>
    <numerusform>تمت قراءة {n} لقاءات من تقويمك.</numerusform>
    <numerusform>تمت قراءة {n} لقاءً من تقويمك.</numerusform>
    <numerusform>تمت قراءة {n} لقاء من تقويمك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_sync.py" />
   <source>{n} entries of your calendar could not be read and were left as they are.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تعذّرت قراءة {n} عنصر من تقويمك، وبقي كل شيء كما هو.</numerusform>
    <numerusform>تعذّرت قراءة عنصر واحد من تقويمك، وبقي كل شيء كما هو.</numerusform>
    <numerusform>تعذّرت قراءة عنصرين من تقويمك، وبقي كل شيء كما هو.</numerusform>
    <numerusform>تعذّرت قراءة {n} عناصر من تقويمك، وبقي كل شيء كما هو.</numerusform>
    <numerusform>تعذّرت قراءة {n} عنصراً من تقويمك، وبقي كل شيء كما هو.</numerusform>
    <numerusform>تعذّرت قراءة {n} عنصر من تقويمك، وبقي كل شيء كما هو.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/calendar_sync.py" />
   <source>{n} follow-ups are gone from your calendar at once: Settings asks what to do.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>اختفت {n} متابعة من تقويمك دفعة واحدة: في الإعدادات سؤال عمّا ينبغي فعله.</numerusform>
    <numerusform>اختفت متابعة واحدة من تقويمك دفعة واحدة: في الإعدادات سؤال عمّا ينبغي فعله.</numerusform>
    <numerusform>اختفت متابعتان من تقويمك دفعة واحدة: في الإعدادات سؤال عمّا ينبغي فعله.</numerusform>
    <numerusform>اختفت {n} متابعات من تقويمك دفعة واحدة: في الإعدادات سؤال عمّا ينبغي فعله.</numerusform>
    <numerusform>اختفت {n} متابعة من تقويمك دفعة واحدة: في الإعدادات سؤال عمّا ينبغي فعله.</numerusform>
    <numerusform>اختفت {n} متابعة من تقويمك دفعة واحدة: في الإعدادات سؤال عمّا ينبغي فعله.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was changed in your calendar.</source>
   <translation>تغيّر «{title}» في تقويمك.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was ticked off in your calendar.</source>
   <translation>أُنجز «{title}» في تقويمك.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was deleted in your calendar, and is removed here.</source>
   <translation>حُذف «{title}» من تقويمك، وأُزيل من هنا.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was left out once in your calendar.</source>
   <translation>تُخطّي «{title}» مرة واحدة في تقويمك.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” is open again: your calendar has it.</source>
   <translation>عاد «{title}» مفتوحاً: هو كذلك في تقويمك.</translation>
  </message>
  <message>
   <location filename="models/calendar_taking.py" />
   <source>“{title}” was moved in your calendar, to {day}.</source>
   <translation>نُقل «{title}» في تقويمك إلى يوم {day}.</translation>
  </message>
  <message>
   <location filename="models/call_windows.py" />
   <source>“{text}” are no hours for calls</source>
   <translation>«{text}» ليست ساعات للمكالمات</translation>
  </message>
  <message>
   <location filename="models/call_windows.py" />
   <source>Write them like 12:00-14:00, 18:00-20:00: from and until, within one day.</source>
   <translation>اكتبها هكذا: 12:00-14:00، 18:00-20:00: من وإلى، في اليوم نفسه.</translation>
  </message>
  <message>
   <location filename="models/cards.py" />
   <source>As it would be exported now (vCard 4.0, without the photo)</source>
   <translation>كما تُصدَّر الآن (vCard 4.0، دون الصورة)</translation>
  </message>
  <message>
   <location filename="models/cards.py" />
   <source>As it came with “{file}”, {day}</source>
   <translation>كما وردت في «{file}»، {day}</translation>
  </message>
  <message>
   <location filename="models/cards.py" />
   <source>As it came</source>
   <translation>كما وردت</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Inner circle</source>
   <translation>الدائرة القريبة</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Middle circle</source>
   <translation>الدائرة الوسطى</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Outer circle</source>
   <translation>الدائرة البعيدة</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Snooze {names}</source>
   <translation>تأجيل {names}</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Choose a rhythm for {names}</source>
   <translation>اختيار وتيرة: {names}</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Choose whether to keep up with {names}</source>
   <translation>اختيار متابعة الصلة: {names}</translation>
  </message>
  <message>
   <location filename="models/choices.py" />
   <source>Choose a circle for {names}</source>
   <translation>اختيار دائرة: {names}</translation>
  </message>
  <message>
   <location filename="models/clock_doubt.py" />
   <source>Your computer says that it is {today}, but on {day} you wrote here: check its clock.</source>
   <translation>يقول حاسوبك إن اليوم هو {today}، لكنك كتبت هنا في {day}: تحقق من ساعته.</translation>
  </message>
  <message>
   <location filename="models/clock_doubt.py" />
   <source>The last that you wrote here is of {day}. If it is not {today}, check your computer’s clock.</source>
   <translation>آخر ما كتبته هنا بتاريخ {day}. إن لم يكن اليوم {today} فتحقق من ساعة حاسوبك.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Logged: {kind} with {name}, {day}.</source>
   <translation>سُجّل: {kind} مع {name}، {day}.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Planned: {what}, {day}.</source>
   <translation>خُطط: {what}، {day}.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/command_deeds.py" />
   <location filename="ui/doing.py" />
   <source>{n} follow-ups are in “{file}”.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا متابعات في «{file}».</numerusform>
    <numerusform>متابعة واحدة في «{file}».</numerusform>
    <numerusform>متابعتان في «{file}».</numerusform>
    <numerusform>{n} متابعات في «{file}».</numerusform>
    <numerusform>{n} متابعة في «{file}».</numerusform>
    <numerusform>{n} متابعة في «{file}».</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/command_deeds.py" />
   <location filename="ui/doing.py" />
   <source>{n} people are in “{file}”.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا أحد في «{file}».</numerusform>
    <numerusform>شخص واحد في «{file}».</numerusform>
    <numerusform>شخصان في «{file}».</numerusform>
    <numerusform>{n} أشخاص في «{file}».</numerusform>
    <numerusform>{n} شخصاً في «{file}».</numerusform>
    <numerusform>{n} شخص في «{file}».</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>“{file}” is the database itself</source>
   <translation>«{file}» هو قاعدة البيانات نفسها</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Nothing was changed. Choose another file.</source>
   <translation>لم يتغير شيء. اختر ملفاً آخر.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Nobody here is called “{name}”</source>
   <translation>لا أحد هنا باسم «{name}»</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <location filename="ui/job.py" />
   <source>Nothing was changed.</source>
   <translation>لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>{n} people match “{name}”</source>
   <translation>عدد المطابقين لـ«{name}»: {n}</translation>
  </message>
  <message>
   <location filename="models/command_deeds.py" />
   <source>Nothing was changed. Say which by the number: {some}</source>
   <translation>لم يتغير شيء. حدّد المقصود برقمه: {some}</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>The newest good backup is of {at}, with {what}: restore “{copy}”.</source>
   <translation>أحدث نسخة احتياطية سليمة تعود إلى {at}، ومحتواها {what}: restore «{copy}».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>Restored. What was there before is in “{file}”.</source>
   <translation>تمت الاستعادة. ما كان من قبل محفوظ في «{file}».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/opening.py" />
   <source>Restored. The file that could not be opened is kept as “{file}”.</source>
   <translation>تمت الاستعادة. الملف الذي تعذّر فتحه محفوظ باسم «{file}».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>Passphrase of “{file}”: </source>
   <translation>عبارة مرور «{file}»: </translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/doing_backups.py" />
   <source>Undone: {label}</source>
   <translation>تم التراجع: {label}</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/actions.py" />
   <source>There is nothing to undo.</source>
   <translation>لا شيء للتراجع عنه.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>The database is sound.</source>
   <translation>قاعدة البيانات سليمة.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>Stopped. Nothing half-done was kept.</source>
   <translation>تم الإيقاف. لم يُحفظ شيء ناقص.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>There is no backup of it.</source>
   <translation>لا توجد نسخة احتياطية منه.</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/pages/people.py" />
   <source>Nobody matches “{text}”.</source>
   <translation>لا أحد يطابق «{text}».</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <source>The answer could not be written ({reason}).</source>
   <translation>تعذّرت كتابة الجواب ({reason}).</translation>
  </message>
  <message>
   <location filename="models/commands.py" />
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/doing_backups.py" />
   <source>Restore a backup</source>
   <translation>استعادة نسخة احتياطية</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>you last contributed in {month}</source>
   <translation>آخر مساهمة لك في {month}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <location filename="models/interactions.py" />
   <location filename="models/quick_entry.py" />
   <source>Log “{title}”</source>
   <translation>تسجيل «{title}»</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>no contribution yet</source>
   <translation>لا مساهمة بعد</translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>{n} contributions this quarter</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مساهمات في هذا الفصل</numerusform>
    <numerusform>مساهمة واحدة في هذا الفصل</numerusform>
    <numerusform>مساهمتان في هذا الفصل</numerusform>
    <numerusform>{n} مساهمات في هذا الفصل</numerusform>
    <numerusform>{n} مساهمة في هذا الفصل</numerusform>
    <numerusform>{n} مساهمة في هذا الفصل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>you last contributed in {month} {year}</source>
   <translation>آخر مساهمة لك في {month} {year}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>you contributed this month</source>
   <translation>ساهمت هذا الشهر</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>{goal}, reached</source>
   <translation>{goal}، تحقق</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>{goal}, {n} so far</source>
   <translation>{goal}، المنجز {n}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <location filename="models/interactions.py" />
   <location filename="models/news.py" />
   <source>Delete “{title}”</source>
   <translation>حذف «{title}»</translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>goal: {n} contributions a month</source>
   <comment>plural</comment>
   <translation>
    <numerusform>الهدف: {n} مساهمة في الشهر</numerusform>
    <numerusform>الهدف: مساهمة واحدة في الشهر</numerusform>
    <numerusform>الهدف: مساهمتان في الشهر</numerusform>
    <numerusform>الهدف: {n} مساهمات في الشهر</numerusform>
    <numerusform>الهدف: {n} مساهمة في الشهر</numerusform>
    <numerusform>الهدف: {n} مساهمة في الشهر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>goal: {n} contributions a quarter</source>
   <comment>plural</comment>
   <translation>
    <numerusform>الهدف: {n} مساهمة في كل فصل</numerusform>
    <numerusform>الهدف: مساهمة واحدة في كل فصل</numerusform>
    <numerusform>الهدف: مساهمتان في كل فصل</numerusform>
    <numerusform>الهدف: {n} مساهمات في كل فصل</numerusform>
    <numerusform>الهدف: {n} مساهمة في كل فصل</numerusform>
    <numerusform>الهدف: {n} مساهمة في كل فصل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/contributions.py" />
   <source>goal: {n} contributions a year</source>
   <comment>plural</comment>
   <translation>
    <numerusform>الهدف: {n} مساهمة في السنة</numerusform>
    <numerusform>الهدف: مساهمة واحدة في السنة</numerusform>
    <numerusform>الهدف: مساهمتان في السنة</numerusform>
    <numerusform>الهدف: {n} مساهمات في السنة</numerusform>
    <numerusform>الهدف: {n} مساهمة في السنة</numerusform>
    <numerusform>الهدف: {n} مساهمة في السنة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="ui/crash.py" />
   <source>Report</source>
   <translation>تقرير</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Announcement</source>
   <translation>إعلان</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <source>Introduction</source>
   <translation>تعريف</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Useful article</source>
   <translation>مقال مفيد</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Organised</source>
   <translation>تنظيم</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Spoke</source>
   <translation>مداخلة</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Helped</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Office held</source>
   <translation>مسؤولية</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/reports.py" />
   <source>Report “{title}”</source>
   <translation>تقرير «{title}»</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Announced: {title}</source>
   <translation>إعلان: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Introduced {title}</source>
   <translation>تعريف: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Shared: {title}</source>
   <translation>مشاركة: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Organised: {title}</source>
   <translation>تنظيم: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Spoke: {title}</source>
   <translation>مداخلة: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Helped: {title}</source>
   <translation>مساعدة: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Office held: {title}</source>
   <translation>مسؤولية: {title}</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <location filename="models/favours.py" />
   <location filename="models/follow_ups.py" />
   <location filename="models/interactions.py" />
   <source>Edit “{title}”</source>
   <translation>تعديل «{title}»</translation>
  </message>
  <message>
   <location filename="models/contributions.py" />
   <source>Delete {n} contributions</source>
   <translation>حذف مساهمات ({n})</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” was not closed, and cannot be put right where nothing can be written</source>
   <translation>«{file}» لم يُغلق، ولا يمكن إصلاحه حيث تتعذّر الكتابة</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>Nothing was changed. Copy it, with the files beside it that begin with its name, to a folder of yours.</source>
   <translation>لم يتغير شيء. انسخه مع الملفات المجاورة التي تبدأ باسمه إلى أحد مجلداتك.</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” cannot be opened for writing ({reason})</source>
   <translation>يتعذّر فتح «{file}» للكتابة ({reason})</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>Nothing was changed. Check that the folder exists and that you may write there.</source>
   <translation>لم يتغير شيء. تحقق من وجود المجلد ومن أن الكتابة فيه مسموح بها.</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” was written by an earlier Keepwarm</source>
   <translation>كُتب «{file}» بإصدار سابق من Keepwarm</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>“{file}” was written by an earlier Keepwarm, and can only be read</source>
   <translation>«{file}» كتبه إصدار أقدم من Keepwarm، ولا يمكن إلا قراءته</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <source>Nothing was changed. Copy it to a folder where you may write, and open it there.</source>
   <translation>لم يتغير شيء. انسخه إلى مجلد تُسمح فيه الكتابة، وافتحه هناك.</translation>
  </message>
  <message>
   <location filename="models/database.py" />
   <location filename="ui/opening.py" />
   <source>before the upgrade</source>
   <translation>قبل الترقية</translation>
  </message>
  <message>
   <location filename="models/dav/discovery.py" />
   <source>This is no address of a server</source>
   <translation>هذا ليس عنوان خادم</translation>
  </message>
  <message>
   <location filename="models/dav/discovery.py" />
   <source>It looks like https://cloud.example.org, without account and password.</source>
   <translation>يكون على شكل https://cloud.example.org، دون حساب أو كلمة مرور.</translation>
  </message>
  <message>
   <location filename="models/dav/discovery.py" />
   <source>no calendar was found</source>
   <translation>لم يُعثر على تقويم</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Keepwarm tries again by itself.</source>
   <translation>لم يُفقد شيء. يعيد Keepwarm المحاولة من تلقاء نفسه.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <location filename="models/web.py" />
   <source>“{host}” cannot be reached</source>
   <translation>يتعذّر الوصول إلى «{host}»</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Check the address and your connection; Keepwarm tries again by itself.</source>
   <translation>لم يُفقد شيء. تحقق من العنوان ومن اتصالك؛ يعيد Keepwarm المحاولة من تلقاء نفسه.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” could not prove who it is</source>
   <translation>لم يتمكن «{host}» من إثبات هويته</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Your password was not sent. Check the address; if it is your own server, renew its certificate.</source>
   <translation>لم تُرسل كلمة مرورك. تحقق من العنوان؛ وإن كان الخادم لك فجدّد شهادته.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>The connection to “{host}” would not be encrypted</source>
   <translation>لن يكون الاتصال بـ«{host}» مشفّراً</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Your password was not sent. Use an address that begins with https.</source>
   <translation>لم تُرسل كلمة مرورك. استعمل عنواناً يبدأ بـ https.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” sends on to another server, “{other}”</source>
   <translation>يحيل «{host}» إلى خادم آخر، «{other}»</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Your password was not sent there. If you trust it, enter that address instead.</source>
   <translation>لم تُرسل كلمة مرورك إليه. إن كنت تثق به فأدخل ذلك العنوان بدلاً منه.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” did not answer like a calendar server ({reason})</source>
   <translation>لم يُجب «{host}» كما يجيب خادم تقويم ({reason})</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was changed. Check the address; your provider's help names it, often under CalDAV.</source>
   <translation>لم يتغير شيء. تحقق من العنوان؛ تجده في مساعدة مزوّدك، وغالباً تحت CalDAV.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” sent more than can be right</source>
   <translation>أرسل «{host}» أكثر مما يُعقل</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was changed. Tell your provider, or choose another calendar.</source>
   <translation>لم يتغير شيء. أخبر مزوّدك، أو اختر تقويماً آخر.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” did not accept the account or the password</source>
   <translation>لم يقبل «{host}» الحساب أو كلمة المرور</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Enter the password again; some providers want one made for this program.</source>
   <translation>لم يُفقد شيء. أدخل كلمة المرور من جديد؛ بعض المزوّدين يشترطون كلمة خاصة بهذا البرنامج.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” does not allow this</source>
   <translation>لا يسمح «{host}» بهذا</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Choose a calendar that you may write to.</source>
   <translation>لم يُفقد شيء. اختر تقويماً مسموحاً لك بالكتابة فيه.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>The calendar is no longer at this address on “{host}”</source>
   <translation>لم يعد التقويم في هذا العنوان على «{host}»</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>Nothing was changed here. Connect again and choose the calendar anew.</source>
   <translation>لم يتغير شيء هنا. اربط الحساب من جديد واختر التقويم مرة أخرى.</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” is busy and asks to wait</source>
   <translation>«{host}» مشغول ويطلب الانتظار</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” has a fault of its own ({status})</source>
   <translation>في «{host}» خلل خاص به ({status})</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>“{host}” did not do what was asked ({status})</source>
   <translation>لم ينفّذ «{host}» ما طُلب منه ({status})</translation>
  </message>
  <message>
   <location filename="models/dav/faults.py" />
   <source>The calendar changed in the meantime</source>
   <translation>تغيّر التقويم في هذه الأثناء</translation>
  </message>
  <message numerus="yes">
   <location filename="models/dav/faults.py" />
   <source>Nothing was lost. Keepwarm tries again in {n} minutes.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يُفقد شيء. يعيد Keepwarm المحاولة بعد {n} دقيقة.</numerusform>
    <numerusform>لم يُفقد شيء. يعيد Keepwarm المحاولة بعد دقيقة واحدة.</numerusform>
    <numerusform>لم يُفقد شيء. يعيد Keepwarm المحاولة بعد دقيقتين.</numerusform>
    <numerusform>لم يُفقد شيء. يعيد Keepwarm المحاولة بعد {n} دقائق.</numerusform>
    <numerusform>لم يُفقد شيء. يعيد Keepwarm المحاولة بعد {n} دقيقة.</numerusform>
    <numerusform>لم يُفقد شيء. يعيد Keepwarm المحاولة بعد {n} دقيقة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/demo.py" />
   <source>Make the demo</source>
   <translation>إنشاء العرض التجريبي</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>What only serves the program, as numbers of rows, is in the JSON file that Keepwarm writes as well.</source>
   <translation>ما لا يخدم إلا البرنامج، كأرقام الصفوف، تجده في ملف JSON الذي يكتبه Keepwarm أيضاً.</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Everything held on {name}</source>
   <translation>كل ما هو محفوظ عن {name}</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>First name</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Last name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Other names</source>
   <translation>أسماء أخرى</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Before the name</source>
   <translation>قبل الاسم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>After the name</source>
   <translation>بعد الاسم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Nickname</source>
   <translation>الكنية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Organisation</source>
   <translation>المؤسسة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <source>Department</source>
   <translation>القسم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Title</source>
   <translation>الوظيفة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/timeline.py" />
   <location filename="models/wordings.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Birthday</source>
   <translation>تاريخ الميلاد</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Anniversary</source>
   <translation>الذكرى السنوية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Met on</source>
   <translation>يوم التعارف</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/interactions.py" />
   <location filename="ui/widgets/import_detail.py" />
   <location filename="ui/widgets/person_side.py" />
   <location filename="ui/widgets/timeline_delegate.py" />
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Other details</source>
   <translation>تفاصيل أخرى</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/groups.py" />
   <source>You keep up with</source>
   <translation>من تحافظ على صلتك بهم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Rhythm in days</source>
   <translation>الوتيرة بالأيام</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Importance</source>
   <translation>الأهمية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Snoozed until</source>
   <translation>مؤجل حتى</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Snoozed on</source>
   <translation>أُجّل في</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Times snoozed</source>
   <translation>عدد مرات التأجيل</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Added on</source>
   <translation>أُضيف في</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Changed on</source>
   <translation>عُدّل في</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Label</source>
   <translation>التسمية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Preferred</source>
   <translation>المفضل</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Street</source>
   <translation>الشارع</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Postcode</source>
   <translation>الرمز البريدي</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/openness.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>City</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Region</source>
   <translation>الجهة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/doing_settings.py" />
   <location filename="ui/pages/settings.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Country</source>
   <translation>البلد</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/dialogs/write.py" />
   <source>Text</source>
   <translation>النص</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Format</source>
   <translation>الصيغة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/moment.py" />
   <location filename="ui/dialogs/why.py" />
   <location filename="ui/widgets/day_of_year.py" />
   <source>Day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Begins</source>
   <translation>البداية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Ends</source>
   <translation>النهاية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Time zone</source>
   <translation>المنطقة الزمنية</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>Place</source>
   <translation>المكان</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Where it comes from</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Who took the first step</source>
   <translation>من بادر بالخطوة الأولى</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>With</source>
   <translation>مع</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Due on</source>
   <translation>الموعد</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Minutes</source>
   <translation>الدقائق</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Done on</source>
   <translation>أُنجز في</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Before</source>
   <translation>قبل</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Until</source>
   <translation>حتى</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/openness.py" />
   <source>Network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Role</source>
   <translation>الدور</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Since</source>
   <translation>منذ</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Left on</source>
   <translation>غادر في</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Direction</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Other person</source>
   <translation>الشخص الآخر</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>File</source>
   <translation>الملف</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>The person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <source>Phones</source>
   <translation>أرقام الهاتف</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <source>E-mails</source>
   <translation>عناوين البريد الإلكتروني</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Web pages</source>
   <translation>صفحات الويب</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Addresses</source>
   <translation>العناوين</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/widgets/among_menu.py" />
   <source>Tags</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Photo</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Cards as they were imported</source>
   <translation>البطاقات كما استُوردت</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/insights.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/pages/insights.py" />
   <source>Interactions</source>
   <translation>التفاعلات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="models/timeline.py" />
   <location filename="ui/actions.py" />
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/sidebar.py" />
   <source>Follow-ups</source>
   <translation>المتابعات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Appointments</source>
   <translation>المواعيد</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/timeline.py" />
   <source>Occasions</source>
   <translation>المناسبات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>News they were told</source>
   <translation>الأخبار التي أُبلغ بها</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>When they were told</source>
   <translation>متى أُبلغ بها</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Events</source>
   <translation>الفعاليات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>At events</source>
   <translation>في الفعاليات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/feeds.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/widgets/feed_settings.py" />
   <source>Feeds</source>
   <translation>الخلاصات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>What they published</source>
   <translation>ما نشره هذا الشخص</translation>
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
   <translation>الشبكات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Memberships</source>
   <translation>العضويات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <source>Contributions</source>
   <translation>المساهمات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Imports</source>
   <translation>الاستيرادات</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <location filename="models/person_split.py" />
   <location filename="ui/widgets/bonds.py" />
   <source>Given and received</source>
   <translation>العطاء والأخذ</translation>
  </message>
  <message>
   <location filename="models/dossier_page.py" />
   <source>Written by Keepwarm on {day}.</source>
   <translation>كتبه Keepwarm يوم {day}.</translation>
  </message>
  <message>
   <location filename="models/duplicates.py" />
   <source>Merge {one} and {other}</source>
   <translation>دمج {one} و{other}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/duplicates.py" />
   <source>Merge {n} pairs</source>
   <comment>plural</comment>
   <translation>
    <numerusform>دمج {n} زوج</numerusform>
    <numerusform>دمج زوج واحد</numerusform>
    <numerusform>دمج زوجين</numerusform>
    <numerusform>دمج {n} أزواج</numerusform>
    <numerusform>دمج {n} زوجاً</numerusform>
    <numerusform>دمج {n} زوج</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/duplicates.py" />
   <source>Keep both: {one} and {other}</source>
   <translation>الإبقاء على الاثنين: {one} و{other}</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>At least {n} letters; four words in a row are easier to keep in mind.</source>
   <translation>{n} أحرف على الأقل؛ أربع كلمات متتابعة أسهل في الحفظ.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>The two are not the same.</source>
   <translation>العبارتان غير متطابقتين.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>The passphrase could not be changed ({reason})</source>
   <translation>تعذّر تغيير عبارة المرور ({reason})</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Your data are as they were. Make room on the disk, then try again.</source>
   <translation>بياناتك كما كانت. أفسح مساحة على القرص ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>The passphrase of “{file}” cannot be changed here</source>
   <translation>لا يمكن تغيير عبارة مرور «{file}» هنا</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Nothing was changed. It must be possible to write the file, by an engine that can encrypt.</source>
   <translation>لم يتغير شيء. يجب أن تكون الكتابة في الملف ممكنة، بمحرّك يستطيع التشفير.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Another program has “{file}” open</source>
   <translation>برنامج آخر يفتح «{file}»</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Nothing was changed. Close the other window or command, then try again.</source>
   <translation>لم يتغير شيء. أغلق النافذة الأخرى أو الأمر الآخر ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>This passphrase does not open “{file}”</source>
   <translation>عبارة المرور هذه لا تفتح «{file}»</translation>
  </message>
  <message>
   <location filename="models/encryption.py" />
   <source>Nothing was changed. Look at the keyboard’s language and at Caps Lock, then try again.</source>
   <translation>لم يتغير شيء. تحقق من لغة لوحة المفاتيح ومن مفتاح Caps Lock ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>“{file}” is damaged</source>
   <translation>«{file}» تالف</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was written to it. A backup can take its place.</source>
   <translation>لم يُكتب فيه شيء. يمكن أن تحل محله نسخة احتياطية.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>“{file}” can only be read</source>
   <translation>لا يمكن إلا قراءة «{file}»</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Check that you may write to it and to its folder.</source>
   <translation>لم يتغير شيء. تحقق من أن الكتابة فيه وفي مجلده مسموح بها.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Another program is writing to your Keepwarm file</source>
   <translation>برنامج آخر يكتب في ملف Keepwarm الخاص بك</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Try again in a moment.</source>
   <translation>لم يتغير شيء. أعد المحاولة بعد لحظة.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>The disk is full</source>
   <translation>القرص ممتلئ</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Make some room on it and try again.</source>
   <translation>لم يتغير شيء. أفسح فيه مساحة ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>The disk did not answer as it should ({reason})</source>
   <translation>لم يستجب القرص كما ينبغي ({reason})</translation>
  </message>
  <message>
   <location filename="models/engine_words.py" />
   <source>Nothing was changed. Check the disk, then try again.</source>
   <translation>لم يتغير شيء. تحقق من القرص ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Erase</source>
   <translation>محو</translation>
  </message>
  <message numerus="yes">
   <location filename="models/erasing.py" />
   <source>Erased, but not from {n} backups: {files}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم المحو، لكن ليس من أي نسخة احتياطية: {files}</numerusform>
    <numerusform>تم المحو، لكن ليس من النسخة الاحتياطية «{files}»</numerusform>
    <numerusform>تم المحو، لكن ليس من نسختين احتياطيتين: {files}</numerusform>
    <numerusform>تم المحو، لكن ليس من {n} نسخ احتياطية: {files}</numerusform>
    <numerusform>تم المحو، لكن ليس من {n} نسخة احتياطية: {files}</numerusform>
    <numerusform>تم المحو، لكن ليس من {n} نسخة احتياطية: {files}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>What is named can be deleted by hand: {place}.</source>
   <translation>يمكن حذف ما ذُكر يدويًا: {place}.</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Erased, but not from the backups in “{folder}”, which is not there now</source>
   <translation>تم المحو، لكن ليس من النسخ الاحتياطية في «{folder}» غير الموجود الآن</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Connect it again while Keepwarm is open: they are rewritten then.</source>
   <translation>صِله من جديد وKeepwarm مفتوح: تُعاد كتابتها عندئذ.</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Erased, but what was there before is still in the log beside your file</source>
   <translation>تم المحو، لكن ما كان موجودًا من قبل ما زال في السجل المجاور لملفك</translation>
  </message>
  <message>
   <location filename="models/erasing.py" />
   <source>Another program has the file open, or the disk is full. Close it or make room, then close Keepwarm: the log goes with it.</source>
   <translation>برنامج آخر يفتح الملف، أو القرص ممتلئ. أغلق ذلك البرنامج أو أفسح مكانًا، ثم أغلق Keepwarm: يزول السجل معه.</translation>
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
   <translation>لقاء</translation>
  </message>
  <message numerus="yes">
   <location filename="models/events.py" />
   <source>announced {day} to {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>أُعلنت يوم {day} لـ{n} شخص</numerusform>
    <numerusform>أُعلنت يوم {day} لشخص واحد</numerusform>
    <numerusform>أُعلنت يوم {day} لشخصين</numerusform>
    <numerusform>أُعلنت يوم {day} لـ{n} أشخاص</numerusform>
    <numerusform>أُعلنت يوم {day} لـ{n} شخصاً</numerusform>
    <numerusform>أُعلنت يوم {day} لـ{n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <source>not announced yet</source>
   <translation>لم تُعلن بعد</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <source>Add the event {title}</source>
   <translation>إضافة الفعالية {title}</translation>
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
   <translation>تعديل {name}</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <location filename="models/networks.py" />
   <location filename="models/newsletters.py" />
   <source>Delete {name}</source>
   <translation>حذف {name}</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <source>came before</source>
   <translation>حضور سابق</translation>
  </message>
  <message>
   <location filename="models/events.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/widgets/coming_up.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Announce {title}</source>
   <translation>إعلان {title}</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <source>People are not written as “{suffix}” files</source>
   <translation>لا تُكتب جهات الاتصال في ملفات «{suffix}»</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <source>Nothing was written. End the name in .vcf or .csv.</source>
   <translation>لم يُكتب شيء. اجعل الاسم ينتهي بـ ⁨.vcf⁩ أو ⁨.csv⁩.</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <location filename="ui/doing.py" />
   <source>Export follow-ups</source>
   <translation>تصدير المتابعات</translation>
  </message>
  <message>
   <location filename="models/exporting.py" />
   <location filename="models/timeline.py" />
   <source>Follow-up</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>somebody</source>
   <translation>أحدهم</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{name} introduced you</source>
   <translation>تعارف بفضل {name}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>kept on {day}</source>
   <translation>تم الوفاء به يوم {day}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="models/insights.py" />
   <source>given {n}</source>
   <translation>عطاء: {n}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="models/insights.py" />
   <source>received {n}</source>
   <translation>أخذ: {n}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Delete {n} favours</source>
   <translation>حذف خدمات ({n})</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You introduced {person} to {other}</source>
   <translation>تعريف منك لـ{person} بـ{other}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{person} introduced you to {other}</source>
   <translation>تعرّفت على {other} بفضل {person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You helped {person}</source>
   <translation>مساعدة منك لـ{person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{person} helped you</source>
   <translation>مساعدة لك من {person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You promised {person}</source>
   <translation>وعد منك لـ{person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>{person} promised you</source>
   <translation>وعد لك من {person}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Introduced to {name}</source>
   <translation>تعريف منك بـ{name}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Introduced you to {name}</source>
   <translation>تعريف لك بـ{name}</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>You helped</source>
   <translation>مساعدة منك</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Helped you</source>
   <translation>مساعدة لك</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>You promised</source>
   <translation>وعد منك</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Promised you</source>
   <translation>وعد لك</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>due {day}</source>
   <translation>الأجل {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/favours.py" />
   <source>{n} promises of yours are open</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا وعود منك لم يُنجز بعد</numerusform>
    <numerusform>وعد واحد منك لم يُنجز بعد</numerusform>
    <numerusform>وعدان منك لم يُنجز بعد</numerusform>
    <numerusform>{n} وعود منك لم يُنجز بعد</numerusform>
    <numerusform>{n} وعداً منك لم يُنجز بعد</numerusform>
    <numerusform>{n} وعد منك لم يُنجز بعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/favours.py" />
   <source>{n} promises of theirs are open</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا وعود لك لم يُنجز بعد</numerusform>
    <numerusform>وعد واحد لك لم يُنجز بعد</numerusform>
    <numerusform>وعدان لك لم يُنجز بعد</numerusform>
    <numerusform>{n} وعود لك لم يُنجز بعد</numerusform>
    <numerusform>{n} وعداً لك لم يُنجز بعد</numerusform>
    <numerusform>{n} وعد لك لم يُنجز بعد</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Favour</source>
   <translation>خدمة</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Promise</source>
   <translation>وعد</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <source>Keep “{title}”</source>
   <translation>الوفاء: «{title}»</translation>
  </message>
  <message>
   <location filename="models/favours.py" />
   <location filename="models/follow_ups.py" />
   <source>Reopen “{title}”</source>
   <translation>إعادة فتح «{title}»</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” could not answer just now ({status})</source>
   <translation>لم يتمكن «{host}» من الإجابة الآن ({status})</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>What came before is kept. Keepwarm tries again by itself.</source>
   <translation>ما وصل من قبل محفوظ. يعيد Keepwarm المحاولة من تلقاء نفسه.</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” says that this feed has ended</source>
   <translation>يقول «{host}» إن هذه الخلاصة انتهت</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>What came before is kept.</source>
   <translation>ما وصل من قبل محفوظ.</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” shows this feed to nobody without an account</source>
   <translation>لا يعرض «{host}» هذه الخلاصة لمن ليس له حساب</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>Open it in your browser instead.</source>
   <translation>افتحها في متصفحك بدلاً من ذلك.</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>“{host}” has no such feed</source>
   <translation>لا توجد هذه الخلاصة في «{host}»</translation>
  </message>
  <message>
   <location filename="models/feed_fetch.py" />
   <source>What came before is kept. Look for its new address.</source>
   <translation>ما وصل من قبل محفوظ. ابحث عن عنوانها الجديد.</translation>
  </message>
  <message>
   <location filename="models/feed_letters.py" />
   <location filename="ui/doing_feeds.py" />
   <source>Share {title}</source>
   <translation>مشاركة {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Follow {title}</source>
   <translation>تتبّع {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Change {title}</source>
   <translation>تغيير {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Stop following {title}</source>
   <translation>إيقاف تتبّع {title}</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Stop following {n} feeds</source>
   <translation>إيقاف تتبّع خلاصات ({n})</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>Read</source>
   <translation>قراءة</translation>
  </message>
  <message>
   <location filename="models/feeds.py" />
   <source>it names {organization}</source>
   <translation>يذكر {organization}</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>This does not look like a web page; it is kept, and not opened.</source>
   <translation>لا يبدو هذا صفحة ويب؛ يُحفظ ولا يُفتح.</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>There is no digit in it.</source>
   <translation>لا رقم فيه.</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>This is no number that can be called from elsewhere; it is kept as it is.</source>
   <translation>هذا ليس رقماً يمكن الاتصال به من مكان آخر؛ يُحفظ كما هو.</translation>
  </message>
  <message>
   <location filename="models/field_advice.py" />
   <source>This does not look like an e-mail address; it is kept as it is.</source>
   <translation>لا يبدو هذا عنوان بريد إلكتروني؛ يُحفظ كما هو.</translation>
  </message>
  <message>
   <location filename="models/files.py" />
   <source>“{file}” could not be written ({reason})</source>
   <translation>تعذّرت كتابة «{file}» ({reason})</translation>
  </message>
  <message>
   <location filename="models/files.py" />
   <source>What was there before is unchanged. Choose another place, or make room, and try again.</source>
   <translation>ما كان من قبل لم يتغير. اختر مكاناً آخر أو أفسح مساحة، ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>{first} and {second}</source>
   <translation>{first} و{second}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Postpone “{title}”</source>
   <translation>إرجاء «{title}»</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Postpone {n} follow-ups</source>
   <translation>إرجاء متابعات ({n})</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Move “{title}”</source>
   <translation>نقل «{title}»</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Move {n} follow-ups</source>
   <translation>نقل متابعات ({n})</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Remove “{title}”</source>
   <translation>إزالة «{title}»</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Remove {n} follow-ups</source>
   <translation>إزالة متابعات ({n})</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Plan “{title}”</source>
   <translation>تخطيط «{title}»</translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} days after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بعد {n} يوم من الإنجاز</numerusform>
    <numerusform>بعد يوم واحد من الإنجاز</numerusform>
    <numerusform>بعد يومين من الإنجاز</numerusform>
    <numerusform>بعد {n} أيام من الإنجاز</numerusform>
    <numerusform>بعد {n} يوماً من الإنجاز</numerusform>
    <numerusform>بعد {n} يوم من الإنجاز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} weeks after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بعد {n} أسبوع من الإنجاز</numerusform>
    <numerusform>بعد أسبوع واحد من الإنجاز</numerusform>
    <numerusform>بعد أسبوعين من الإنجاز</numerusform>
    <numerusform>بعد {n} أسابيع من الإنجاز</numerusform>
    <numerusform>بعد {n} أسبوعاً من الإنجاز</numerusform>
    <numerusform>بعد {n} أسبوع من الإنجاز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} months after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بعد {n} شهر من الإنجاز</numerusform>
    <numerusform>بعد شهر واحد من الإنجاز</numerusform>
    <numerusform>بعد شهرين من الإنجاز</numerusform>
    <numerusform>بعد {n} أشهر من الإنجاز</numerusform>
    <numerusform>بعد {n} شهراً من الإنجاز</numerusform>
    <numerusform>بعد {n} شهر من الإنجاز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>{n} years after it is done</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بعد {n} سنة من الإنجاز</numerusform>
    <numerusform>بعد سنة واحدة من الإنجاز</numerusform>
    <numerusform>بعد سنتين من الإنجاز</numerusform>
    <numerusform>بعد {n} سنوات من الإنجاز</numerusform>
    <numerusform>بعد {n} سنة من الإنجاز</numerusform>
    <numerusform>بعد {n} سنة من الإنجاز</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Tick off “{title}”</source>
   <translation>إنجاز «{title}»</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Tick off {n} follow-ups</source>
   <translation>إنجاز متابعات ({n})</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Skip “{title}” once</source>
   <translation>تخطّي «{title}» مرة واحدة</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <location filename="models/interactions.py" />
   <source>Call</source>
   <translation>مكالمة</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <location filename="ui/doing_letters.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Write</source>
   <translation>مراسلة</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Meet</source>
   <translation>لقاء</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Introduce</source>
   <translation>تعريف</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Write to {whom}</source>
   <translation>مراسلة {whom}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Meet {whom}</source>
   <translation>لقاء {whom}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Send something to {whom}</source>
   <translation>إرسال شيء إلى {whom}</translation>
  </message>
  <message>
   <location filename="models/follow_ups.py" />
   <source>Introduce {whom}</source>
   <translation>تعريف {whom}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>كل {n} يوم</numerusform>
    <numerusform>كل يوم</numerusform>
    <numerusform>كل يومين</numerusform>
    <numerusform>كل {n} أيام</numerusform>
    <numerusform>كل {n} يوماً</numerusform>
    <numerusform>كل {n} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} weeks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>كل {n} أسبوع</numerusform>
    <numerusform>كل أسبوع</numerusform>
    <numerusform>كل أسبوعين</numerusform>
    <numerusform>كل {n} أسابيع</numerusform>
    <numerusform>كل {n} أسبوعاً</numerusform>
    <numerusform>كل {n} أسبوع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>كل {n} شهر</numerusform>
    <numerusform>كل شهر</numerusform>
    <numerusform>كل شهرين</numerusform>
    <numerusform>كل {n} أشهر</numerusform>
    <numerusform>كل {n} شهراً</numerusform>
    <numerusform>كل {n} شهر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/follow_ups.py" />
   <source>every {n} years</source>
   <comment>plural</comment>
   <translation>
    <numerusform>كل {n} سنة</numerusform>
    <numerusform>كل سنة</numerusform>
    <numerusform>كل سنتين</numerusform>
    <numerusform>كل {n} سنوات</numerusform>
    <numerusform>كل {n} سنة</numerusform>
    <numerusform>كل {n} سنة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>“{file}” is {what}, not contacts or a calendar</source>
   <translation>«{file}» {what}، وليس جهات اتصال ولا تقويماً</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>Nothing was changed. Choose contacts (.vcf, .csv, .ldif) or a calendar (.ics).</source>
   <translation>لم يتغير شيء. اختر جهات اتصال (⁨.vcf⁩ أو ⁨.csv⁩ أو ⁨.ldif⁩) أو تقويماً (⁨.ics⁩).</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a web page</source>
   <translation>صفحة ويب</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a file of another kind</source>
   <translation>ملف من نوع آخر</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>“{file}” is empty</source>
   <translation>«{file}» فارغ</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>Nothing was changed. Export it again and choose the new file.</source>
   <translation>لم يتغير شيء. صدّره من جديد واختر الملف الجديد.</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a {kind} file</source>
   <translation>ملف {kind}</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>“{file}” cannot be read ({reason})</source>
   <translation>تتعذّر قراءة «{file}» ({reason})</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>Nothing was changed. Check that you may read it, and that its disk is still there.</source>
   <translation>لم يتغير شيء. تحقق من أن قراءته مسموح بها، وأن قرصه ما زال موصولاً.</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <source>a text of another kind</source>
   <translation>نص من نوع آخر</translation>
  </message>
  <message>
   <location filename="models/formats/__init__.py" />
   <location filename="models/soundness.py" />
   <source>“{file}” is not a file</source>
   <translation>«{file}» ليس ملفاً</translation>
  </message>
  <message>
   <location filename="models/formats/contacts_csv.py" />
   <source>This table has {n} columns; no more than {most} are read.</source>
   <translation>عدد أعمدة هذا الجدول {n}؛ لا يُقرأ أكثر من {most}.</translation>
  </message>
  <message>
   <location filename="models/formats/contacts_csv.py" />
   <location filename="models/formats/ldif.py" />
   <location filename="models/formats/vcf.py" />
   <location filename="models/formats/vcf_card.py" />
   <location filename="models/formats/vcf_properties.py" />
   <source>The file does not say its character set; one was guessed.</source>
   <translation>لا يذكر الملف ترميز أحرفه؛ تم تخمينه.</translation>
  </message>
  <message>
   <location filename="models/formats/contacts_csv.py" />
   <source>No column of this table tells who its people are: say what each column holds.</source>
   <translation>لا عمود في هذا الجدول يدل على أصحابه: حدّد ما يحتويه كل عمود.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/value_rows.py" />
   <source>home</source>
   <translation>المنزل</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/value_rows.py" />
   <source>work</source>
   <translation>العمل</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/value_rows.py" />
   <source>other</source>
   <translation>آخر</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Leave out</source>
   <translation>عدم الأخذ</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Given name</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Family name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Middle name</source>
   <translation>الاسم الأوسط</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Prefix (Dr, Mrs)</source>
   <translation>اللقب (د.، السيدة)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Suffix</source>
   <translation>اللاحقة</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Job title</source>
   <translation>الوظيفة</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="models/interactions.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>E-mail</source>
   <translation>البريد الإلكتروني</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>E-mail (home)</source>
   <translation>البريد الإلكتروني (المنزل)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>E-mail (work)</source>
   <translation>البريد الإلكتروني (العمل)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>E-mail (other)</source>
   <translation>البريد الإلكتروني (آخر)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Phone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Mobile phone</source>
   <translation>الهاتف المحمول</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Phone (home)</source>
   <translation>الهاتف (المنزل)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Phone (work)</source>
   <translation>الهاتف (العمل)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Fax</source>
   <translation>الفاكس</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Pager</source>
   <translation>جهاز النداء</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Phone (other)</source>
   <translation>الهاتف (آخر)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Web address</source>
   <translation>عنوان الويب</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Web address (home)</source>
   <translation>عنوان الويب (المنزل)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Web address (work)</source>
   <translation>عنوان الويب (العمل)</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Day you met</source>
   <translation>يوم التعارف</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>PO box</source>
   <translation>صندوق البريد</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Address, second line</source>
   <translation>العنوان، السطر الثاني</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Year of birth</source>
   <translation>سنة الميلاد</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Month of birth</source>
   <translation>شهر الميلاد</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Day of birth</source>
   <translation>يوم الميلاد</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next phone</source>
   <translation>تسمية الهاتف التالي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next e-mail</source>
   <translation>تسمية البريد الإلكتروني التالي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next web address</source>
   <translation>تسمية عنوان الويب التالي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Label of the next address</source>
   <translation>تسمية العنوان التالي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Day of an event</source>
   <translation>يوم حدث</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Name of the next event</source>
   <translation>اسم الحدث التالي</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>Keep, but do not show</source>
   <translation>الاحتفاظ دون إظهار</translation>
  </message>
  <message>
   <location filename="models/formats/csv_columns.py" />
   <source>{part} ({place})</source>
   <translation>{part} ({place})</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>This is not a day that can be read; it was left out.</source>
   <translation>هذا ليس يوماً يمكن قراءته؛ لم يؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>“{column}” is longer than {n} characters; the rest was left out.</source>
   <translation>يتجاوز «{column}» عدد الأحرف المسموح به ({n})؛ لم يؤخذ الباقي.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/formats/csv_person.py" />
   <source>This row has {n} cells beyond the last column; they are kept with the person as other details.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في هذا الصف {n} خلية بعد العمود الأخير؛ تُحفظ مع الشخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>في هذا الصف خلية واحدة بعد العمود الأخير؛ تُحفظ مع الشخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>في هذا الصف خليتان بعد العمود الأخير؛ تُحفظ مع الشخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>في هذا الصف {n} خلايا بعد العمود الأخير؛ تُحفظ مع الشخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>في هذا الصف {n} خلية بعد العمود الأخير؛ تُحفظ مع الشخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>في هذا الصف {n} خلية بعد العمود الأخير؛ تُحفظ مع الشخص ضمن التفاصيل الأخرى.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>A quotation mark opens here and does not close: only this line was taken for the row.</source>
   <translation>تُفتح هنا علامة اقتباس ولا تُغلق: لم يؤخذ من الصف إلا هذا السطر.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>This row names nobody: it was left out.</source>
   <translation>لا يذكر هذا الصف أحداً: لم يؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/csv_person.py" />
   <source>Which is the day, and which the month? It was left out until you say so.</source>
   <translation>أيّهما اليوم وأيّهما الشهر؟ لم يؤخذ حتى تحدّد ذلك.</translation>
  </message>
  <message>
   <location filename="models/formats/feed.py" />
   <source>There is no feed at {address}</source>
   <translation>لا توجد خلاصة في {address}</translation>
  </message>
  <message>
   <location filename="models/formats/feed.py" />
   <source>Give the address of the feed itself, or of the page.</source>
   <translation>أعطِ عنوان الخلاصة نفسها أو عنوان الصفحة.</translation>
  </message>
  <message>
   <location filename="models/formats/ics.py" />
   <source>{reason} The event was left out.</source>
   <translation>{reason} تُرك الحدث جانباً.</translation>
  </message>
  <message>
   <location filename="models/formats/ics.py" />
   <source>It holds values that no calendar could hold.</source>
   <translation>يحتوي على قيم لا يمكن أن ترد في تقويم.</translation>
  </message>
  <message>
   <location filename="models/formats/ics.py" />
   <source>The file does not say its character set; Windows-1252 was taken.</source>
   <translation>لا يذكر الملف ترميز أحرفه؛ اعتُمد Windows-1252.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>Of its {n} attendees, the first {most} were read.</source>
   <translation>من المشاركين فيه ({n}) قُرئ أول {most}.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The event has no date.</source>
   <translation>ليس للحدث تاريخ.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The end does not fit the start, and was left out.</source>
   <translation>لا تتفق النهاية مع البداية، فلم تؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The year {year} cannot be right.</source>
   <translation>لا يمكن أن تكون السنة {year} صحيحة.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>A rule for dates to leave out is no longer part of calendars, and was passed over.</source>
   <translation>قاعدة استثناء التواريخ هذه لم تعد جزءاً من التقاويم، فتم تجاوزها.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>The event has no end; what is there was read.</source>
   <translation>ليس للحدث نهاية؛ قُرئ ما هو موجود.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_events.py" />
   <source>{reason} The end was left out.</source>
   <translation>{reason} لم تؤخذ النهاية.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>The rule “{rule}” was not understood; only the first occurrence was read.</source>
   <translation>لم تُفهم القاعدة «{rule}»؛ لم يُقرأ إلا أول حدوث.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>It occurred {n} times; the last {most} were read.</source>
   <translation>عدد مرات حدوثه {n}؛ قُرئ آخر {most}.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>It repeats many times a day; only its first occurrence was read.</source>
   <translation>يتكرر مرات كثيرة في اليوم؛ لم يُقرأ إلا أول حدوث.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>Its rule never comes true; only the first occurrence was read.</source>
   <translation>قاعدته لا تتحقق أبداً؛ لم يُقرأ إلا أول حدوث.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_series.py" />
   <source>It repeats too often; not all of its occurrences were read.</source>
   <translation>يتكرر أكثر من اللازم؛ لم تُقرأ كل مرات حدوثه.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_values.py" />
   <source>“{value}” is not a date.</source>
   <translation>«{value}» ليس تاريخاً.</translation>
  </message>
  <message>
   <location filename="models/formats/ics_values.py" />
   <source>“{value}” is not a length of time.</source>
   <translation>«{value}» ليس مدة.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif.py" />
   <source>This is a change to an entry (“{change}”), not an entry: it was left out.</source>
   <translation>هذا تغيير لعنصر («{change}»)، وليس عنصراً: لم يؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif.py" />
   <source>This value could not be decoded; it was left out.</source>
   <translation>تعذّر فك ترميز هذه القيمة؛ لم تؤخذ.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/formats/ldif.py" />
   <source>{n} entries of a directory that are no people were left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يؤخذ {n} عنصر من دليل ليس لأشخاص.</numerusform>
    <numerusform>لم يؤخذ عنصر واحد من دليل ليس لشخص.</numerusform>
    <numerusform>لم يؤخذ عنصران من دليل ليسا لأشخاص.</numerusform>
    <numerusform>لم تؤخذ {n} عناصر من دليل ليست لأشخاص.</numerusform>
    <numerusform>لم يؤخذ {n} عنصراً من دليل ليست لأشخاص.</numerusform>
    <numerusform>لم يؤخذ {n} عنصر من دليل ليست لأشخاص.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/ldif.py" />
   <source>This entry names nobody: it was left out.</source>
   <translation>لا يذكر هذا العنصر أحداً: لم يؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif_lines.py" />
   <location filename="models/formats/vcf_card.py" />
   <source>This line was not understood; it was left out.</source>
   <translation>لم يُفهم هذا السطر فتُرك.</translation>
  </message>
  <message>
   <location filename="models/formats/ldif_lines.py" />
   <location filename="models/formats/vcf_properties.py" />
   <source>This value is longer than {n} characters; it was left out.</source>
   <translation>تتجاوز هذه القيمة عدد الأحرف المسموح به ({n})؛ لم تؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf.py" />
   <source>A card ends here that does not begin; its lines were left out.</source>
   <translation>تنتهي هنا بطاقة لم تبدأ؛ لم تؤخذ أسطرها.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/formats/vcf.py" />
   <source>{n} cards begin and hold nothing.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} بطاقة تبدأ ولا تحتوي على شيء.</numerusform>
    <numerusform>بطاقة واحدة تبدأ ولا تحتوي على شيء.</numerusform>
    <numerusform>بطاقتان تبدآن ولا تحتويان على شيء.</numerusform>
    <numerusform>{n} بطاقات تبدأ ولا تحتوي على شيء.</numerusform>
    <numerusform>{n} بطاقة تبدأ ولا تحتوي على شيء.</numerusform>
    <numerusform>{n} بطاقة تبدأ ولا تحتوي على شيء.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>This card names nobody: it was left out.</source>
   <translation>لا تذكر هذه البطاقة أحداً: لم تؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>This text is longer than {n} characters; it was cut.</source>
   <translation>يتجاوز هذا النص عدد الأحرف المسموح به ({n})؛ تم قصّه.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>This card has {n} values of {name}; the first {most} were read.</source>
   <translation>في هذه البطاقة {n} من قيم {name}؛ قُرئ أول {most}.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_card.py" />
   <source>The end of this card is missing; what is there was read.</source>
   <translation>نهاية هذه البطاقة مفقودة؛ قُرئ ما هو موجود.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo is larger than {n} MB; it was left out.</source>
   <translation>حجم الصورة أكبر من {n} ميغابايت؛ لم تؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo could not be decoded; it was left out.</source>
   <translation>تعذّر فك ترميز الصورة؛ لم تؤخذ.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>“{text}” is not a whole date; it was kept as it is.</source>
   <translation>«{text}» ليس تاريخاً كاملاً؛ حُفظ كما هو.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo is no PNG, JPEG, GIF or WebP; it is kept for export.</source>
   <translation>الصورة ليست PNG ولا JPEG ولا GIF ولا WebP؛ حُفظت للتصدير.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_properties.py" />
   <source>The photo has {width} x {height} pixels; it is kept for export.</source>
   <translation>أبعاد الصورة {width} × {height} بكسل؛ حُفظت للتصدير.</translation>
  </message>
  <message>
   <location filename="models/formats/vcf_write.py" />
   <location filename="models/people.py" />
   <source>No name</source>
   <translation>بلا اسم</translation>
  </message>
  <message>
   <location filename="models/formats/zones.py" />
   <source>The time zone “{zone}” is not known; the time was kept as written.</source>
   <translation>المنطقة الزمنية «{zone}» غير معروفة؛ حُفظ الوقت كما كُتب.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <location filename="ui/pages/today.py" />
   <source>Everybody</source>
   <translation>الجميع</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Not kept up with</source>
   <translation>دون محافظة على الصلة</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Never contacted</source>
   <translation>لم يسبق التواصل</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Met this year</source>
   <translation>التقيتهم هذا العام</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Not met this year</source>
   <translation>لم تلتقهم هذا العام</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Added in the last 30 days</source>
   <translation>أُضيفوا في آخر 30 يوماً</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No phone</source>
   <translation>بلا هاتف</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No e-mail</source>
   <translation>بلا بريد إلكتروني</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No tag</source>
   <translation>بلا وسم</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>In no network</source>
   <translation>خارج كل الشبكات</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Those you chose, those with a rhythm you set, and those with four contacts or more. Choose several and right-click to change it.</source>
   <translation>من اخترتهم، ومن حدّدت لهم وتيرة، ومن تواصلت معهم أربع مرات أو أكثر. اختر عدة أشخاص وانقر بالزر الأيمن لتغيير ذلك.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Keepwarm does not say that they go cold. Choose several and right-click to keep up with them.</source>
   <translation>لا ينبّه Keepwarm إلى فتور علاقاتهم. اختر عدة أشخاص وانقر بالزر الأيمن للمحافظة على صلتك بهم.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No contact was ever logged. They are never called cold, unless you set a rhythm.</source>
   <translation>لم يُسجّل أي تواصل معهم. لا تُعدّ علاقاتهم باردة أبداً، إلا إن حدّدت وتيرة.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>Those of a meeting since 1 January; calls and messages do not count.</source>
   <translation>من حضروا لقاءً معك منذ 1 يناير؛ المكالمات والرسائل لا تُحتسب.</translation>
  </message>
  <message>
   <location filename="models/groups.py" />
   <source>No meeting since 1 January; calls and messages do not count.</source>
   <translation>لا لقاء معهم منذ 1 يناير؛ المكالمات والرسائل لا تُحتسب.</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>“{file}” is damaged, or holds more files than Keepwarm opens</source>
   <translation>«{file}» تالف، أو يحتوي على ملفات أكثر مما يفتحه Keepwarm</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>Nothing was changed. Unpack it with another program, and import the folder.</source>
   <translation>لم يتغير شيء. فك ضغطه ببرنامج آخر، ثم استورد المجلد.</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>“{file}” is damaged in its archive and could not be unpacked</source>
   <translation>«{file}» تالف داخل أرشيفه وتعذّر فك ضغطه</translation>
  </message>
  <message>
   <location filename="models/import_archives.py" />
   <source>Nothing was changed. Unpack the archive with another program, and import what comes out.</source>
   <translation>لم يتغير شيء. فك ضغط الأرشيف ببرنامج آخر، ثم استورد ما ينتج عنه.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_columns.py" />
   <source>The columns {columns} were not understood; what they hold is kept with each person as other details.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم تُفهم الأعمدة {columns}؛ يُحفظ محتواها مع كل شخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>لم يُفهم العمود {columns}؛ يُحفظ محتواه مع كل شخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>لم يُفهم العمودان {columns}؛ يُحفظ محتواهما مع كل شخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>لم تُفهم الأعمدة {columns}؛ يُحفظ محتواها مع كل شخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>لم تُفهم الأعمدة {columns}؛ يُحفظ محتواها مع كل شخص ضمن التفاصيل الأخرى.</numerusform>
    <numerusform>لم تُفهم الأعمدة {columns}؛ يُحفظ محتواها مع كل شخص ضمن التفاصيل الأخرى.</numerusform>
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
   <translation>تعذّرت قراءة «{file}» ({reason})</translation>
  </message>
  <message>
   <location filename="models/import_files.py" />
   <source>“{file}” holds headings and no rows: nothing comes from it</source>
   <translation>يحتوي «{file}» على عناوين أعمدة بلا صفوف: لم يُؤخذ منه شيء</translation>
  </message>
  <message>
   <location filename="models/import_files.py" />
   <source>“{file}” holds no cards and no events: nothing comes from it</source>
   <translation>لا يحتوي «{file}» على بطاقات ولا أحداث: لم يُؤخذ منه شيء</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_history.py" />
   <source>{n} files</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا ملفات</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>{n} ملفات</numerusform>
    <numerusform>{n} ملفاً</numerusform>
    <numerusform>{n} ملف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_history.py" />
   <location filename="ui/doing_imports.py" />
   <location filename="ui/widgets/past_imports.py" />
   <source>Take back the import of {name}</source>
   <translation>سحب استيراد {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_plan.py" />
   <location filename="ui/pages/importing.py" />
   <source>Import {n} files</source>
   <comment>plural</comment>
   <translation>
    <numerusform>استيراد {n} ملف</numerusform>
    <numerusform>استيراد ملف واحد</numerusform>
    <numerusform>استيراد ملفين</numerusform>
    <numerusform>استيراد {n} ملفات</numerusform>
    <numerusform>استيراد {n} ملفاً</numerusform>
    <numerusform>استيراد {n} ملف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>a group that is known</source>
   <translation>مجموعة معروفة</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <location filename="ui/tables/import_rows.py" />
   <source>Line {line}</source>
   <translation>السطر {line}</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>this very card is known</source>
   <translation>هذه البطاقة نفسها معروفة</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>this very card stands in it before</source>
   <translation>هذه البطاقة نفسها واردة فيه من قبل</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_plan.py" />
   <source>a tag for {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>وسم لـ{n} شخص</numerusform>
    <numerusform>وسم لشخص واحد</numerusform>
    <numerusform>وسم لشخصين</numerusform>
    <numerusform>وسم لـ{n} أشخاص</numerusform>
    <numerusform>وسم لـ{n} شخصاً</numerusform>
    <numerusform>وسم لـ{n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>No title</source>
   <translation>بلا عنوان</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>you erased this person for good</source>
   <translation>محوت هذا الشخص نهائياً</translation>
  </message>
  <message>
   <location filename="models/import_plan.py" />
   <source>what you changed here is kept</source>
   <translation>ما غيّرته هنا محفوظ</translation>
  </message>
  <message>
   <location filename="models/import_sources.py" />
   <source>“{name}” holds no file that Keepwarm reads.</source>
   <translation>لا يحتوي «{name}» على ملف يقرؤه Keepwarm.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files of other kinds in “{name}” were left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يؤخذ من «{name}» {n} ملف من أنواع أخرى.</numerusform>
    <numerusform>لم يؤخذ من «{name}» ملف واحد من نوع آخر.</numerusform>
    <numerusform>لم يؤخذ من «{name}» ملفان من أنواع أخرى.</numerusform>
    <numerusform>لم تؤخذ من «{name}» {n} ملفات من أنواع أخرى.</numerusform>
    <numerusform>لم يؤخذ من «{name}» {n} ملفاً من أنواع أخرى.</numerusform>
    <numerusform>لم يؤخذ من «{name}» {n} ملف من أنواع أخرى.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>“{name}” holds {n} files more than the {most} that were read.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في «{name}» {n} ملف زيادة على ما قُرئ ({most}).</numerusform>
    <numerusform>في «{name}» ملف واحد زيادة على ما قُرئ ({most}).</numerusform>
    <numerusform>في «{name}» ملفان زيادة على ما قُرئ ({most}).</numerusform>
    <numerusform>في «{name}» {n} ملفات زيادة على ما قُرئ ({most}).</numerusform>
    <numerusform>في «{name}» {n} ملفاً زيادة على ما قُرئ ({most}).</numerusform>
    <numerusform>في «{name}» {n} ملف زيادة على ما قُرئ ({most}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} folders in it may not be opened.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>فيه {n} مجلد يتعذّر فتحها.</numerusform>
    <numerusform>فيه مجلد واحد يتعذّر فتحه.</numerusform>
    <numerusform>فيه مجلدان يتعذّر فتحهما.</numerusform>
    <numerusform>فيه {n} مجلدات يتعذّر فتحها.</numerusform>
    <numerusform>فيه {n} مجلداً يتعذّر فتحها.</numerusform>
    <numerusform>فيه {n} مجلد يتعذّر فتحها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files in “{name}” are locked with a password; unpack them first.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في «{name}» {n} ملف مقفل بكلمة مرور؛ فك ضغطها أولاً.</numerusform>
    <numerusform>في «{name}» ملف واحد مقفل بكلمة مرور؛ فك ضغطه أولاً.</numerusform>
    <numerusform>في «{name}» ملفان مقفلان بكلمة مرور؛ فك ضغطهما أولاً.</numerusform>
    <numerusform>في «{name}» {n} ملفات مقفلة بكلمة مرور؛ فك ضغطها أولاً.</numerusform>
    <numerusform>في «{name}» {n} ملفاً مقفلاً بكلمة مرور؛ فك ضغطها أولاً.</numerusform>
    <numerusform>في «{name}» {n} ملف مقفل بكلمة مرور؛ فك ضغطها أولاً.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} archives within “{name}” were not opened; unpack them first.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يُفتح {n} أرشيف داخل «{name}»؛ فك ضغطها أولاً.</numerusform>
    <numerusform>لم يُفتح أرشيف واحد داخل «{name}»؛ فك ضغطه أولاً.</numerusform>
    <numerusform>لم يُفتح أرشيفان داخل «{name}»؛ فك ضغطهما أولاً.</numerusform>
    <numerusform>لم تُفتح {n} أرشيفات داخل «{name}»؛ فك ضغطها أولاً.</numerusform>
    <numerusform>لم يُفتح {n} أرشيفاً داخل «{name}»؛ فك ضغطها أولاً.</numerusform>
    <numerusform>لم يُفتح {n} أرشيف داخل «{name}»؛ فك ضغطها أولاً.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files in “{name}” would unpack to more than is safe; they were left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>فك ضغط {n} ملف في «{name}» يعطي أكثر مما هو مأمون؛ لم تؤخذ.</numerusform>
    <numerusform>فك ضغط ملف واحد في «{name}» يعطي أكثر مما هو مأمون؛ لم يؤخذ.</numerusform>
    <numerusform>فك ضغط ملفين في «{name}» يعطي أكثر مما هو مأمون؛ لم يؤخذا.</numerusform>
    <numerusform>فك ضغط {n} ملفات في «{name}» يعطي أكثر مما هو مأمون؛ لم تؤخذ.</numerusform>
    <numerusform>فك ضغط {n} ملفاً في «{name}» يعطي أكثر مما هو مأمون؛ لم تؤخذ.</numerusform>
    <numerusform>فك ضغط {n} ملف في «{name}» يعطي أكثر مما هو مأمون؛ لم تؤخذ.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_sources.py" />
   <source>{n} files in “{name}” are packed in a way that cannot be read here; unpack them first.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} ملف في «{name}» مضغوط بطريقة لا تُقرأ هنا؛ فك ضغطها أولاً.</numerusform>
    <numerusform>ملف واحد في «{name}» مضغوط بطريقة لا تُقرأ هنا؛ فك ضغطه أولاً.</numerusform>
    <numerusform>ملفان في «{name}» مضغوطان بطريقة لا تُقرأ هنا؛ فك ضغطهما أولاً.</numerusform>
    <numerusform>{n} ملفات في «{name}» مضغوطة بطريقة لا تُقرأ هنا؛ فك ضغطها أولاً.</numerusform>
    <numerusform>{n} ملفاً في «{name}» مضغوطة بطريقة لا تُقرأ هنا؛ فك ضغطها أولاً.</numerusform>
    <numerusform>{n} ملف في «{name}» مضغوطة بطريقة لا تُقرأ هنا؛ فك ضغطها أولاً.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_words.py" />
   <source>Imported: {what}.</source>
   <translation>تم الاستيراد: {what}.</translation>
  </message>
  <message>
   <location filename="models/import_words.py" />
   <source>Phone numbers without a country code were read as {code}: Settings can change that.</source>
   <translation>قُرئت الأرقام التي بلا رمز دولة على أنها {code}: يمكن تغيير ذلك في الإعدادات.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <location filename="models/importing.py" />
   <source>{n} unchanged</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بلا تغيير: {n}</numerusform>
    <numerusform>بلا تغيير: {n}</numerusform>
    <numerusform>بلا تغيير: {n}</numerusform>
    <numerusform>بلا تغيير: {n}</numerusform>
    <numerusform>بلا تغيير: {n}</numerusform>
    <numerusform>بلا تغيير: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} twice in it</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} مكرر فيه</numerusform>
    <numerusform>واحد مكرر فيه</numerusform>
    <numerusform>اثنان مكرران فيه</numerusform>
    <numerusform>{n} مكررة فيه</numerusform>
    <numerusform>{n} مكرراً فيه</numerusform>
    <numerusform>{n} مكرر فيه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} yet to come</source>
   <comment>plural</comment>
   <translation>
    <numerusform>قادمة: {n}</numerusform>
    <numerusform>قادمة: {n}</numerusform>
    <numerusform>قادمة: {n}</numerusform>
    <numerusform>قادمة: {n}</numerusform>
    <numerusform>قادمة: {n}</numerusform>
    <numerusform>قادمة: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} left aside</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تُركت جانباً: {n}</numerusform>
    <numerusform>تُركت جانباً: {n}</numerusform>
    <numerusform>تُركت جانباً: {n}</numerusform>
    <numerusform>تُركت جانباً: {n}</numerusform>
    <numerusform>تُركت جانباً: {n}</numerusform>
    <numerusform>تُركت جانباً: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} cards or events</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} بطاقة أو حدث</numerusform>
    <numerusform>بطاقة واحدة أو حدث واحد</numerusform>
    <numerusform>بطاقتان أو حدثان</numerusform>
    <numerusform>{n} بطاقات أو أحداث</numerusform>
    <numerusform>{n} بطاقة أو حدثاً</numerusform>
    <numerusform>{n} بطاقة أو حدث</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} events</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} حدث</numerusform>
    <numerusform>حدث واحد</numerusform>
    <numerusform>حدثان</numerusform>
    <numerusform>{n} أحداث</numerusform>
    <numerusform>{n} حدثاً</numerusform>
    <numerusform>{n} حدث</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} cards</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} بطاقة</numerusform>
    <numerusform>بطاقة واحدة</numerusform>
    <numerusform>بطاقتان</numerusform>
    <numerusform>{n} بطاقات</numerusform>
    <numerusform>{n} بطاقة</numerusform>
    <numerusform>{n} بطاقة</numerusform>
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
    <numerusform>لا أشخاص</numerusform>
    <numerusform>شخص واحد</numerusform>
    <numerusform>شخصان</numerusform>
    <numerusform>{n} أشخاص</numerusform>
    <numerusform>{n} شخصاً</numerusform>
    <numerusform>{n} شخص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} meetings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا لقاءات</numerusform>
    <numerusform>لقاء واحد</numerusform>
    <numerusform>لقاءان</numerusform>
    <numerusform>{n} لقاءات</numerusform>
    <numerusform>{n} لقاءً</numerusform>
    <numerusform>{n} لقاء</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} cancelled meetings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا لقاءات ملغاة</numerusform>
    <numerusform>لقاء واحد ملغى</numerusform>
    <numerusform>لقاءان ملغيان</numerusform>
    <numerusform>{n} لقاءات ملغاة</numerusform>
    <numerusform>{n} لقاءً ملغى</numerusform>
    <numerusform>{n} لقاء ملغى</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} appointments</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مواعيد</numerusform>
    <numerusform>موعد واحد</numerusform>
    <numerusform>موعدان</numerusform>
    <numerusform>{n} مواعيد</numerusform>
    <numerusform>{n} موعداً</numerusform>
    <numerusform>{n} موعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/import_words.py" />
   <source>{n} more files could not be read.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تعذّرت قراءة {n} ملف آخر.</numerusform>
    <numerusform>تعذّرت قراءة ملف واحد آخر.</numerusform>
    <numerusform>تعذّرت قراءة ملفين آخرين.</numerusform>
    <numerusform>تعذّرت قراءة {n} ملفات أخرى.</numerusform>
    <numerusform>تعذّرت قراءة {n} ملفاً آخر.</numerusform>
    <numerusform>تعذّرت قراءة {n} ملف آخر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/import_words.py" />
   <source>nothing new</source>
   <translation>لا جديد</translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>{new} new, {updated} updated, {left}, {doubles}, {unreadable} unreadable, {talks}</source>
   <translation>جديد: {new}، محدَّث: {updated}، {left}، {doubles}، غير مقروء: {unreadable}، {talks}</translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>{file}: {read} found; {counts}</source>
   <translation>{file}: المقروء {read}؛ {counts}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/importing.py" />
   <source>{n} possible duplicates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مكررات محتملة</numerusform>
    <numerusform>مكرر محتمل واحد</numerusform>
    <numerusform>مكرران محتملان</numerusform>
    <numerusform>{n} مكررات محتملة</numerusform>
    <numerusform>{n} مكرراً محتملاً</numerusform>
    <numerusform>{n} مكرر محتمل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/importing.py" />
   <location filename="models/soundness.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>{n} interactions</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تفاعلات</numerusform>
    <numerusform>تفاعل واحد</numerusform>
    <numerusform>تفاعلان</numerusform>
    <numerusform>{n} تفاعلات</numerusform>
    <numerusform>{n} تفاعلاً</numerusform>
    <numerusform>{n} تفاعل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>{file}: {read} found; it would be {counts}</source>
   <translation>{file}: المقروء {read}؛ والنتيجة ستكون {counts}</translation>
  </message>
  <message>
   <location filename="models/importing.py" />
   <source>Only the first {n} were read.</source>
   <translation>لم يُقرأ إلا أول {n}.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/in_common.py" />
   <source>{n} meetings together</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا لقاءات معاً</numerusform>
    <numerusform>لقاء واحد معاً</numerusform>
    <numerusform>لقاءان معاً</numerusform>
    <numerusform>{n} لقاءات معاً</numerusform>
    <numerusform>{n} لقاءً معاً</numerusform>
    <numerusform>{n} لقاء معاً</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/in_common.py" />
   <source>also at {organization}</source>
   <translation>أيضاً في {organization}</translation>
  </message>
  <message>
   <location filename="models/in_common.py" />
   <source>introduced by you</source>
   <translation>تعارف بفضلك</translation>
  </message>
  <message>
   <location filename="models/in_common.py" />
   <source>introduced by them</source>
   <translation>تعارف بفضل هذا الشخص</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>month</source>
   <translation>الشهر</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>you took {percent}% of the {n} that are known</source>
   <translation>بادرت في {percent}% من الحالات المعروفة ({n})</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Warmth by network</source>
   <translation>الدفء حسب الشبكة</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Warmth by circle</source>
   <translation>الدفء حسب الدائرة</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>circle</source>
   <translation>الدائرة</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Lost this year</source>
   <translation>علاقات فُقدت هذه السنة</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Won back this year</source>
   <translation>علاقات استُعيدت هذه السنة</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>person</source>
   <translation>الشخص</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>There is nothing to show yet.</source>
   <translation>لا شيء يُعرض بعد.</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>you</source>
   <translation>أنت</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>they</source>
   <translation>الطرف الآخر</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="models/warmth.py" />
   <source>not known yet</source>
   <translation>غير معروف بعد</translation>
  </message>
  <message numerus="yes">
   <location filename="models/insights.py" />
   <source>{n} brought to networks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مساهمات للشبكات</numerusform>
    <numerusform>مساهمة واحدة للشبكات</numerusform>
    <numerusform>مساهمتان للشبكات</numerusform>
    <numerusform>{n} مساهمات للشبكات</numerusform>
    <numerusform>{n} مساهمة للشبكات</numerusform>
    <numerusform>{n} مساهمة للشبكات</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <location filename="ui/pages/insights.py" />
   <source>Giving and receiving</source>
   <translation>العطاء والأخذ</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>days since the last contact</source>
   <translation>أيام منذ آخر تواصل</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>given</source>
   <translation>عطاء</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>received</source>
   <translation>أخذ</translation>
  </message>
  <message>
   <location filename="models/insights.py" />
   <source>{name}: {figures}.</source>
   <translation>{name}: {figures}.</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>{kind} with {names}</source>
   <translation>{kind} مع {names}</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>Message</source>
   <translation>رسالة</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>Mass message</source>
   <translation>رسالة جماعية</translation>
  </message>
  <message>
   <location filename="models/interactions.py" />
   <source>Delete {n} interactions</source>
   <translation>حذف تفاعلات ({n})</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>Nothing was changed. Choose a file that “Export everything” wrote.</source>
   <translation>لم يتغير شيء. اختر ملفاً كتبه «تصدير كل شيء».</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>“{file}” was not written by Keepwarm</source>
   <translation>«{file}» لم يكتبه Keepwarm</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="models/settings_copy.py" />
   <source>Nothing was changed. Update Keepwarm.</source>
   <translation>لم يتغير شيء. حدّث Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="models/opml.py" />
   <source>“{file}” is too large</source>
   <translation>«{file}» كبير جداً</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="models/settings_copy.py" />
   <source>“{file}” is no JSON</source>
   <translation>«{file}» ليس JSON</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>“{file}” holds what no Keepwarm writes</source>
   <translation>يحتوي «{file}» على ما لا يكتبه Keepwarm</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <location filename="ui/doing_data.py" />
   <source>Import everything</source>
   <translation>استيراد كل شيء</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>This file names people who are not in it</source>
   <translation>يذكر هذا الملف أشخاصاً ليسوا فيه</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>Nothing was changed. Was it cut off, or edited?</source>
   <translation>لم يتغير شيء. هل قُطع الملف أو عُدّل؟</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>This file holds what does not fit together</source>
   <translation>يحتوي هذا الملف على ما لا يتوافق بعضه مع بعض</translation>
  </message>
  <message>
   <location filename="models/json_copy.py" />
   <source>Nothing was changed. Was it edited?</source>
   <translation>لم يتغير شيء. هل عُدّل الملف؟</translation>
  </message>
  <message>
   <location filename="models/kept_apart.py" />
   <location filename="models/matching.py" />
   <source>the same card as {name}</source>
   <translation>البطاقة نفسها لـ{name}</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>first name</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>last name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <location filename="models/merging.py" />
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <location filename="models/merging.py" />
   <source>organisation</source>
   <translation>المؤسسة</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <location filename="models/merging.py" />
   <source>title</source>
   <translation>الوظيفة</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>city</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>There are a thousand folders of this name already</source>
   <translation>يوجد بالفعل ألف مجلد بهذا الاسم</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>Choose another folder.</source>
   <translation>اختر مجلداً آخر.</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>Drafts</source>
   <translation>مسودات</translation>
  </message>
  <message numerus="yes">
   <location filename="models/letters.py" />
   <source>Log a letter to {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تسجيل مراسلة إلى {n} شخص</numerusform>
    <numerusform>تسجيل مراسلة إلى شخص واحد</numerusform>
    <numerusform>تسجيل مراسلة إلى شخصين</numerusform>
    <numerusform>تسجيل مراسلة إلى {n} أشخاص</numerusform>
    <numerusform>تسجيل مراسلة إلى {n} شخصاً</numerusform>
    <numerusform>تسجيل مراسلة إلى {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>“{folder}” could not be made ({reason})</source>
   <translation>تعذّر إنشاء «{folder}» ({reason})</translation>
  </message>
  <message>
   <location filename="models/letters.py" />
   <source>Nothing was written. Choose another folder.</source>
   <translation>لم يُكتب شيء. اختر مجلداً آخر.</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>the same UID as {name}, but another name</source>
   <translation>المعرّف UID نفسه لـ{name}، لكن الاسم مختلف</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same e-mail as {name}, who was {former} before</source>
   <translation>البريد الإلكتروني نفسه لـ{name}، وكان الاسم {former} من قبل</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same phone as {name}, who was {former} before</source>
   <translation>الهاتف نفسه لـ{name}، وكان الاسم {former} من قبل</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same e-mail as {name}</source>
   <translation>البريد الإلكتروني نفسه لـ{name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same phone as {name}</source>
   <translation>الهاتف نفسه لـ{name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same name as {name}</source>
   <translation>الاسم نفسه لـ{name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same name and birthday as {name}</source>
   <translation>الاسم وتاريخ الميلاد نفسهما لدى {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>only the same name as {name}</source>
   <translation>لا يتطابق سوى الاسم مع {name}</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>only another spelling of {name}</source>
   <translation>اسم {name} بكتابة أخرى لا غير</translation>
  </message>
  <message>
   <location filename="models/matching.py" />
   <source>same name and organisation as {name}</source>
   <translation>الاسم والمؤسسة نفسهما لـ{name}</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/widgets/contact_facts.py" />
   <source>photo</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>family name</source>
   <translation>الاسم العائلي</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>given name</source>
   <translation>الاسم الشخصي</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>middle name</source>
   <translation>الاسم الأوسط</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>prefix</source>
   <translation>اللقب</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>suffix</source>
   <translation>اللاحقة</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>nickname</source>
   <translation>الكنية</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>department</source>
   <translation>القسم</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/widgets/day_side.py" />
   <source>birthday</source>
   <translation>تاريخ الميلاد</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>anniversary</source>
   <translation>الذكرى السنوية</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/found.py" />
   <location filename="ui/widgets/network_side.py" />
   <source>note</source>
   <translation>الملاحظة</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>day you met</source>
   <translation>يوم التعارف</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>phone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>e-mail</source>
   <translation>البريد الإلكتروني</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>web address</source>
   <translation>عنوان الويب</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>tag</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <location filename="models/merging.py" />
   <source>other details</source>
   <translation>تفاصيل أخرى</translation>
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
    <numerusform>لا أعضاء</numerusform>
    <numerusform>عضو واحد</numerusform>
    <numerusform>عضوان</numerusform>
    <numerusform>{n} أعضاء</numerusform>
    <numerusform>{n} عضواً</numerusform>
    <numerusform>{n} عضو</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>{role} until {day}</source>
   <translation>{role} حتى {day}</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>{members}, {n} you know</source>
   <translation>{members}، تعرف منهم {n}</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <location filename="models/year_summary.py" />
   <source>member since {year}</source>
   <translation>عضوية منذ {year}</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Add the network {name}</source>
   <translation>إضافة الشبكة {name}</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Edit a membership of {name}</source>
   <translation>تعديل عضوية في {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <source>Note that {n} people left {name}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تسجيل مغادرة {n} شخص لـ{name}</numerusform>
    <numerusform>تسجيل مغادرة شخص واحد لـ{name}</numerusform>
    <numerusform>تسجيل مغادرة شخصين لـ{name}</numerusform>
    <numerusform>تسجيل مغادرة {n} أشخاص لـ{name}</numerusform>
    <numerusform>تسجيل مغادرة {n} شخصاً لـ{name}</numerusform>
    <numerusform>تسجيل مغادرة {n} شخص لـ{name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <source>Take {n} people out of {name}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>إخراج {n} شخص من {name}</numerusform>
    <numerusform>إخراج شخص واحد من {name}</numerusform>
    <numerusform>إخراج شخصين من {name}</numerusform>
    <numerusform>إخراج {n} أشخاص من {name}</numerusform>
    <numerusform>إخراج {n} شخصاً من {name}</numerusform>
    <numerusform>إخراج {n} شخص من {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Alumni</source>
   <translation>خريجون</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Association</source>
   <translation>جمعية</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Club</source>
   <translation>نادٍ</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <location filename="models/openness.py" />
   <source>Company</source>
   <translation>شركة</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Online group</source>
   <translation>مجموعة على الإنترنت</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>Informal group</source>
   <translation>مجموعة غير رسمية</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every week</source>
   <translation>تجتمع كل أسبوع</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every two weeks</source>
   <translation>تجتمع كل أسبوعين</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every month</source>
   <translation>تجتمع كل شهر</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets every quarter</source>
   <translation>تجتمع كل فصل</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets twice a year</source>
   <translation>تجتمع مرتين في السنة</translation>
  </message>
  <message>
   <location filename="models/networks.py" />
   <source>meets once a year</source>
   <translation>تجتمع مرة في السنة</translation>
  </message>
  <message numerus="yes">
   <location filename="models/networks.py" />
   <source>Add {n} people to {name}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>إضافة {n} شخص إلى {name}</numerusform>
    <numerusform>إضافة شخص واحد إلى {name}</numerusform>
    <numerusform>إضافة شخصين إلى {name}</numerusform>
    <numerusform>إضافة {n} أشخاص إلى {name}</numerusform>
    <numerusform>إضافة {n} شخصاً إلى {name}</numerusform>
    <numerusform>إضافة {n} شخص إلى {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{news}: send a word</source>
   <translation>{news}: فرصة لكلمة طيبة</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{news}: congratulate</source>
   <translation>{news}: فرصة للتهنئة</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>News of {name}</source>
   <translation>خبر عن {name}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{old} → {new}</source>
   <translation>{old} ← {new}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/person_split.py" />
   <source>News</source>
   <translation>خبر</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Log news of {names}</source>
   <translation>تسجيل خبر عن {names}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Edit news of {names}</source>
   <translation>تعديل خبر عن {names}</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Put “{title}” away</source>
   <translation>تنحية «{title}»</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>New job</source>
   <translation>عمل جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Promotion</source>
   <translation>ترقية</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Birth</source>
   <translation>مولود</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Prize</source>
   <translation>جائزة</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Publication</source>
   <translation>إصدار</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <location filename="models/wordings.py" />
   <source>Move</source>
   <translation>انتقال</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} changed job</source>
   <translation>{name}: تغيير العمل</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} has a new job</source>
   <translation>{name}: عمل جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} was promoted</source>
   <translation>{name}: ترقية</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} has a child</source>
   <translation>{name}: مولود جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} won a prize</source>
   <translation>{name}: جائزة</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} published something</source>
   <translation>{name}: إصدار جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>{name} moved</source>
   <translation>{name}: انتقال إلى مكان آخر</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Delete {n} news items</source>
   <translation>حذف أخبار ({n})</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Changed job</source>
   <translation>تغيير العمل</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Has a new job</source>
   <translation>عمل جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Was promoted</source>
   <translation>ترقية</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Has a child</source>
   <translation>مولود جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Won a prize</source>
   <translation>فوز بجائزة</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Published something</source>
   <translation>إصدار جديد</translation>
  </message>
  <message>
   <location filename="models/news.py" />
   <source>Moved</source>
   <translation>انتقال إلى مكان آخر</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>next one {day}</source>
   <translation>العدد القادم {day}</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>Add the newsletter {name}</source>
   <translation>إضافة النشرة {name}</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>Keep the draft of {name}</source>
   <translation>الاحتفاظ بمسودة {name}</translation>
  </message>
  <message>
   <location filename="models/newsletters.py" />
   <source>Send {name}</source>
   <translation>إرسال {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/notices.py" />
   <source>{n} follow-ups today</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا متابعات اليوم</numerusform>
    <numerusform>متابعة واحدة اليوم</numerusform>
    <numerusform>متابعتان اليوم</numerusform>
    <numerusform>{n} متابعات اليوم</numerusform>
    <numerusform>{n} متابعة اليوم</numerusform>
    <numerusform>{n} متابعة اليوم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/notices.py" />
   <source>Today in Keepwarm</source>
   <translation>اليوم في Keepwarm</translation>
  </message>
  <message numerus="yes">
   <location filename="models/notices.py" />
   <source>{names} and {n} more</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{names} و{n} غيرهم</numerusform>
    <numerusform>{names} وشخص آخر</numerusform>
    <numerusform>{names} وشخصان آخران</numerusform>
    <numerusform>{names} و{n} آخرون</numerusform>
    <numerusform>{names} و{n} آخرون</numerusform>
    <numerusform>{names} و{n} آخرون</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/notices.py" />
   <source>Birthday: {names}</source>
   <translation>عيد ميلاد: {names}</translation>
  </message>
  <message>
   <location filename="models/notices.py" />
   <source>Going cold: {names}</source>
   <translation>علاقات تفتر: {names}</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>Birthday of {name}</source>
   <translation>عيد ميلاد {name}</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Birthday {day}</source>
   <translation>عيد الميلاد {day}</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>{name} turns {age}</source>
   <translation>عيد ميلاد {name} ({age})</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>Birthday today</source>
   <translation>عيد الميلاد اليوم</translation>
  </message>
  <message>
   <location filename="models/occasions.py" />
   <source>Birthday tomorrow</source>
   <translation>عيد الميلاد غداً</translation>
  </message>
  <message numerus="yes">
   <location filename="models/openness.py" />
   <source>Together they are as mixed as {n} groups of equal size.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تنوعها مجتمعةً كتنوع مجموعة واحدة.</numerusform>
    <numerusform>تنوعها مجتمعةً كتنوع مجموعة واحدة.</numerusform>
    <numerusform>تنوعها مجتمعةً كتنوع مجموعتين متساويتي الحجم.</numerusform>
    <numerusform>تنوعها مجتمعةً كتنوع {n} مجموعات متساوية الحجم.</numerusform>
    <numerusform>تنوعها مجتمعةً كتنوع {n} مجموعة متساوية الحجم.</numerusform>
    <numerusform>تنوعها مجتمعةً كتنوع {n} مجموعة متساوية الحجم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>{where}, like none of your warm people</source>
   <translation>{where}، ولا أحد من علاقاتك الدافئة كذلك</translation>
  </message>
  <message numerus="yes">
   <location filename="models/openness.py" />
   <source>{n} others, at most {most} each</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مجموعات أخرى، {most} على الأكثر</numerusform>
    <numerusform>مجموعة أخرى، فيها {most} على الأكثر</numerusform>
    <numerusform>مجموعتان أخريان، في كل منهما {most} على الأكثر</numerusform>
    <numerusform>{n} مجموعات أخرى، في كل منها {most} على الأكثر</numerusform>
    <numerusform>{n} مجموعة أخرى، في كل منها {most} على الأكثر</numerusform>
    <numerusform>{n} مجموعة أخرى، في كل منها {most} على الأكثر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <location filename="ui/pages/openness.py" />
   <source>Where your warm people are</source>
   <translation>أين توجد علاقاتك الدافئة</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>Too few to say: this is known of {n} of your warm people.</source>
   <translation>العدد غير كافٍ للحكم: لا يُعرف ذلك إلا عن {n} من علاقاتك الدافئة.</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>{group} outweighs all others: {share}% of the {n} of whom this is known are there.</source>
   <translation>تطغى {group} على البقية: فيها {share}% ممن يُعرف ذلك عنهم ({n}).</translation>
  </message>
  <message numerus="yes">
   <location filename="models/openness.py" />
   <source>{where}, like only {n} of your warm people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{where}، وكذلك {n} فقط من علاقاتك الدافئة</numerusform>
    <numerusform>{where}، وكذلك شخص واحد فقط من علاقاتك الدافئة</numerusform>
    <numerusform>{where}، وكذلك شخصان فقط من علاقاتك الدافئة</numerusform>
    <numerusform>{where}، وكذلك {n} أشخاص فقط من علاقاتك الدافئة</numerusform>
    <numerusform>{where}، وكذلك {n} شخصاً فقط من علاقاتك الدافئة</numerusform>
    <numerusform>{where}، وكذلك {n} شخص فقط من علاقاتك الدافئة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>you last talked on {day} {year}</source>
   <translation>آخر حديث بينكما يوم {day} {year}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>School</source>
   <translation>المدرسة</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>Sector, by tag</source>
   <translation>القطاع، حسب الوسم</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>warm or steady</source>
   <translation>دافئة أو مستقرة</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>{group} is the largest: {share}% of the {n} of whom this is known are there.</source>
   <translation>{group} هي الأكبر: فيها {share}% ممن يُعرف ذلك عنهم ({n}).</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>No group outweighs: the largest, {group}, has {share}% of the {n} of whom this is known.</source>
   <translation>لا تطغى أي مجموعة: الأكبر، {group}، فيها {share}% ممن يُعرف ذلك عنهم ({n}).</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>works at {name}</source>
   <translation>جهة العمل: {name}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>lives in {name}</source>
   <translation>المدينة: {name}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>is in {name}</source>
   <translation>الشبكة: {name}</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>is one of “{name}”</source>
   <translation>الوسم: «{name}»</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <source>you never talked</source>
   <translation>لم يسبق أن تحدثتما</translation>
  </message>
  <message>
   <location filename="models/openness.py" />
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/edit_network.py" />
   <source>not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <location filename="models/opml.py" />
   <source>Nothing was changed. Choose a file (.opml) that a feed reader exported.</source>
   <translation>لم يتغير شيء. اختر ملفاً (⁨.opml⁩) صدّره قارئ خلاصات.</translation>
  </message>
  <message>
   <location filename="models/opml.py" />
   <source>“{file}” is no list of feeds</source>
   <translation>«{file}» ليس قائمة خلاصات</translation>
  </message>
  <message numerus="yes">
   <location filename="models/opml.py" />
   <source>Follow {n} feeds</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تتبّع {n} خلاصة</numerusform>
    <numerusform>تتبّع خلاصة واحدة</numerusform>
    <numerusform>تتبّع خلاصتين</numerusform>
    <numerusform>تتبّع {n} خلاصات</numerusform>
    <numerusform>تتبّع {n} خلاصة</numerusform>
    <numerusform>تتبّع {n} خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Tell your own news to {names}</source>
   <translation>إخبار {names} بخبرك</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Put your own news away</source>
   <translation>تنحية خبر من أخبارك</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Delete your own news</source>
   <translation>حذف خبر من أخبارك</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Keep your own news</source>
   <translation>الاحتفاظ بخبر من أخبارك</translation>
  </message>
  <message>
   <location filename="models/own_news.py" />
   <source>Edit your own news</source>
   <translation>تعديل خبر من أخبارك</translation>
  </message>
  <message>
   <location filename="models/passphrase.py" />
   <source>“{file}” is locked with a passphrase</source>
   <translation>«{file}» مقفل بعبارة مرور</translation>
  </message>
  <message>
   <location filename="models/passphrase.py" />
   <source>Nothing was changed. Type it in the window or in a terminal; for scripts, let the keyring keep it (Settings).</source>
   <translation>لم يتغير شيء. اكتبها في النافذة أو في طرفية؛ وللأوامر الآلية دع حافظة المفاتيح تحفظها (الإعدادات).</translation>
  </message>
  <message>
   <location filename="models/passwords.py" />
   <source>The keyring of your system cannot be used</source>
   <translation>يتعذّر استعمال حافظة المفاتيح في نظامك</translation>
  </message>
  <message>
   <location filename="models/passwords.py" />
   <source>Your password is not written anywhere else. Unlock the keyring (GNOME Keyring, KWallet, Keychain) and try again.</source>
   <translation>كلمة مرورك غير مكتوبة في أي مكان آخر. افتح قفل حافظة المفاتيح (GNOME Keyring أو KWallet أو Keychain) ثم أعد المحاولة.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/people.py" />
   <source>Delete {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>حذف {n} شخص</numerusform>
    <numerusform>حذف شخص واحد</numerusform>
    <numerusform>حذف شخصين</numerusform>
    <numerusform>حذف {n} أشخاص</numerusform>
    <numerusform>حذف {n} شخصاً</numerusform>
    <numerusform>حذف {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/people.py" />
   <source>Add {name}</source>
   <translation>إضافة {name}</translation>
  </message>
  <message>
   <location filename="models/person_merge.py" />
   <location filename="models/person_split.py" />
   <source>Merged with {name}</source>
   <translation>دُمج مع {name}</translation>
  </message>
  <message>
   <location filename="models/person_merge.py" />
   <source>{field} {value}</source>
   <translation>{field} {value}</translation>
  </message>
  <message>
   <location filename="models/person_split.py" />
   <source>{day}: {text}</source>
   <translation>{day}: {text}</translation>
  </message>
  <message>
   <location filename="models/person_split.py" />
   <location filename="ui/dialogs/split_person.py" />
   <source>Split {name}</source>
   <translation>فصل {name}</translation>
  </message>
  <message>
   <location filename="models/quick_entry.py" />
   <location filename="ui/pages/openness.py" />
   <source>Plan a follow-up with {name}</source>
   <translation>تخطيط متابعة مع {name}</translation>
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
   <translation>{n} د</translation>
  </message>
  <message>
   <location filename="models/reminders.py" />
   <source>Last: {kind} on {day}</source>
   <translation>آخر تواصل: {kind}، {day}</translation>
  </message>
  <message>
   <location filename="models/reminders.py" />
   <source>Last: {kind} on {day}: {about}</source>
   <translation>آخر تواصل: {kind}، {day}: {about}</translation>
  </message>
  <message>
   <location filename="models/reminders.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>{name}: {text}</source>
   <translation>{name}: {text}</translation>
  </message>
  <message>
   <location filename="models/renumbering.py" />
   <source>Read phone numbers as {code}</source>
   <translation>قراءة الأرقام على أنها {code}</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <location filename="ui/doing_backups.py" />
   <source>before restoring</source>
   <translation>قبل الاستعادة</translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} people would go: {names}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيزول {n} شخص: {names}</numerusform>
    <numerusform>سيزول شخص واحد: {names}</numerusform>
    <numerusform>سيزول شخصان: {names}</numerusform>
    <numerusform>سيزول {n} أشخاص: {names}</numerusform>
    <numerusform>سيزول {n} شخصاً: {names}</numerusform>
    <numerusform>سيزول {n} شخص: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} people would come back: {names}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيعود {n} شخص: {names}</numerusform>
    <numerusform>سيعود شخص واحد: {names}</numerusform>
    <numerusform>سيعود شخصان: {names}</numerusform>
    <numerusform>سيعود {n} أشخاص: {names}</numerusform>
    <numerusform>سيعود {n} شخصاً: {names}</numerusform>
    <numerusform>سيعود {n} شخص: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} people would be as they were: {names}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ستعود الحالة السابقة لدى {n} شخص: {names}</numerusform>
    <numerusform>ستعود الحالة السابقة لدى شخص واحد: {names}</numerusform>
    <numerusform>ستعود الحالة السابقة لدى شخصين: {names}</numerusform>
    <numerusform>ستعود الحالة السابقة لدى {n} أشخاص: {names}</numerusform>
    <numerusform>ستعود الحالة السابقة لدى {n} شخصاً: {names}</numerusform>
    <numerusform>ستعود الحالة السابقة لدى {n} شخص: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} interactions would go</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيزول {n} تفاعل</numerusform>
    <numerusform>سيزول تفاعل واحد</numerusform>
    <numerusform>سيزول تفاعلان</numerusform>
    <numerusform>سيزول {n} تفاعلات</numerusform>
    <numerusform>سيزول {n} تفاعلاً</numerusform>
    <numerusform>سيزول {n} تفاعل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} interactions would come back</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيعود {n} تفاعل</numerusform>
    <numerusform>سيعود تفاعل واحد</numerusform>
    <numerusform>سيعود تفاعلان</numerusform>
    <numerusform>سيعود {n} تفاعلات</numerusform>
    <numerusform>سيعود {n} تفاعلاً</numerusform>
    <numerusform>سيعود {n} تفاعل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} interactions would be as they were</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ستعود الحالة السابقة في {n} تفاعل</numerusform>
    <numerusform>ستعود الحالة السابقة في تفاعل واحد</numerusform>
    <numerusform>ستعود الحالة السابقة في تفاعلين</numerusform>
    <numerusform>ستعود الحالة السابقة في {n} تفاعلات</numerusform>
    <numerusform>ستعود الحالة السابقة في {n} تفاعلاً</numerusform>
    <numerusform>ستعود الحالة السابقة في {n} تفاعل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} follow-ups would go</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ستزول {n} متابعة</numerusform>
    <numerusform>ستزول متابعة واحدة</numerusform>
    <numerusform>ستزول متابعتان</numerusform>
    <numerusform>ستزول {n} متابعات</numerusform>
    <numerusform>ستزول {n} متابعة</numerusform>
    <numerusform>ستزول {n} متابعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} follow-ups would come back</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ستعود {n} متابعة</numerusform>
    <numerusform>ستعود متابعة واحدة</numerusform>
    <numerusform>ستعود متابعتان</numerusform>
    <numerusform>ستعود {n} متابعات</numerusform>
    <numerusform>ستعود {n} متابعة</numerusform>
    <numerusform>ستعود {n} متابعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} follow-ups would be as they were</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ستعود الحالة السابقة في {n} متابعة</numerusform>
    <numerusform>ستعود الحالة السابقة في متابعة واحدة</numerusform>
    <numerusform>ستعود الحالة السابقة في متابعتين</numerusform>
    <numerusform>ستعود الحالة السابقة في {n} متابعات</numerusform>
    <numerusform>ستعود الحالة السابقة في {n} متابعة</numerusform>
    <numerusform>ستعود الحالة السابقة في {n} متابعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/restoring.py" />
   <source>{n} other entries would differ</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيختلف {n} عنصر سوى ذلك</numerusform>
    <numerusform>سيختلف عنصر واحد سوى ذلك</numerusform>
    <numerusform>سيختلف عنصران سوى ذلك</numerusform>
    <numerusform>سيختلف {n} عناصر سوى ذلك</numerusform>
    <numerusform>سيختلف {n} عنصراً سوى ذلك</numerusform>
    <numerusform>سيختلف {n} عنصر سوى ذلك</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>Nothing would differ.</source>
   <translation>لن يختلف شيء.</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>The backup could not be put back ({reason})</source>
   <translation>تعذّرت استعادة النسخة الاحتياطية ({reason})</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>What was there before is in “{file}”.</source>
   <translation>ما كان من قبل محفوظ في «{file}».</translation>
  </message>
  <message>
   <location filename="models/restoring.py" />
   <source>Both files are unchanged. Make room, or check that you may write there, and try again.</source>
   <translation>لم يتغير الملفان. أفسح مساحة، أو تحقق من أن الكتابة هناك مسموح بها، ثم أعد المحاولة.</translation>
  </message>
  <message>
   <location filename="models/settings.py" />
   <source>Not kept, as it is no e-mail address: {texts}.</source>
   <translation>لم يُحفظ لأنه ليس عنوان بريد إلكتروني: {texts}.</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>Nothing was changed. Choose a file that was written in Settings, with “Export…”.</source>
   <translation>لم يتغير شيء. اختر ملفاً كُتب في الإعدادات بواسطة «تصدير…».</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{file}” holds no settings of Keepwarm</source>
   <translation>لا يحتوي «{file}» على إعدادات Keepwarm</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{name}” is no setting of this Keepwarm.</source>
   <translation>«{name}» ليس من إعدادات هذا الإصدار من Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{name}” is chosen on each computer.</source>
   <translation>«{name}» يُختار على كل حاسوب.</translation>
  </message>
  <message>
   <location filename="models/settings_copy.py" />
   <source>“{name}” cannot be {value}.</source>
   <translation>لا يمكن أن يكون «{name}» {value}.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{name}” is not of Keepwarm’s making.</source>
   <translation>«{name}» ليس من صنع Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Row {row} of {table} points to a missing {parent}.</source>
   <translation>يشير الصف {row} من {table} إلى {parent} غير موجود.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” belongs to another program</source>
   <translation>«{file}» يخص برنامجاً آخر</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Choose a file that Keepwarm made.</source>
   <translation>لم يتغير شيء. اختر ملفاً أنشأه Keepwarm.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Install a version that knows format {theirs}; this one knows up to {ours}.</source>
   <translation>لم يتغير شيء. ثبّت إصداراً يعرف الصيغة {theirs}؛ هذا الإصدار يعرف حتى {ours}.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/soundness.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>{n} follow-ups</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا متابعات</numerusform>
    <numerusform>متابعة واحدة</numerusform>
    <numerusform>متابعتان</numerusform>
    <numerusform>{n} متابعات</numerusform>
    <numerusform>{n} متابعة</numerusform>
    <numerusform>{n} متابعة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” cannot be opened ({reason})</source>
   <translation>يتعذّر فتح «{file}» ({reason})</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Check that it is a file and that you may read it.</source>
   <translation>لم يتغير شيء. تحقق من أنه ملف ومن أن قراءته مسموح بها.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” is not a Keepwarm database</source>
   <translation>«{file}» ليس قاعدة بيانات Keepwarm</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. Choose another file, or restore a backup.</source>
   <translation>لم يتغير شيء. اختر ملفاً آخر، أو استعد نسخة احتياطية.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” holds parts that Keepwarm did not make</source>
   <translation>في «{file}» أجزاء لم يصنعها Keepwarm</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>Nothing was changed. They could change your data unasked: choose another file, or restore a backup.</source>
   <translation>لم يتغير شيء. قد تغيّر بياناتك دون طلب منك: اختر ملفاً آخر، أو استعد نسخة احتياطية.</translation>
  </message>
  <message>
   <location filename="models/soundness.py" />
   <source>“{file}” was not closed</source>
   <translation>«{file}» لم يُغلق</translation>
  </message>
  <message>
   <location filename="models/tagging.py" />
   <source>Tag “{tag}”</source>
   <translation>وضع الوسم «{tag}»</translation>
  </message>
  <message>
   <location filename="models/tagging.py" />
   <source>Take the tag “{tag}” away</source>
   <translation>نزع الوسم «{tag}»</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>with {names}</source>
   <translation>مع {names}</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>{kind}: {title}</source>
   <translation>{kind}: {title}</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Follow-up, done</source>
   <translation>متابعة منجزة</translation>
  </message>
  <message numerus="yes">
   <location filename="models/timeline.py" />
   <location filename="models/warmth.py" />
   <location filename="ui/dialogs/why.py" />
   <source>{n} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} يوم</numerusform>
    <numerusform>يوم</numerusform>
    <numerusform>يومين</numerusform>
    <numerusform>{n} أيام</numerusform>
    <numerusform>{n} يوماً</numerusform>
    <numerusform>{n} يوم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>{h} h {m:02}</source>
   <translation>{h} س {m:02} د</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>{h} h</source>
   <translation>{h} س</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Everything</source>
   <translation>الكل</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Meetings</source>
   <translation>اللقاءات</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <location filename="ui/widgets/call_settings.py" />
   <source>Calls</source>
   <translation>المكالمات</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Written</source>
   <translation>المراسلات</translation>
  </message>
  <message>
   <location filename="models/timeline.py" />
   <source>Notes</source>
   <translation>الملاحظات</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A call is planned for {day}.</source>
   <translation>مكالمة مخططة ليوم {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to write on {day}.</source>
   <translation>مراسلة مخططة ليوم {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A meeting is planned for {day}.</source>
   <translation>لقاء مخطط ليوم {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to send something on {day}.</source>
   <translation>إرسال مخطط ليوم {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan an introduction on {day}.</source>
   <translation>تعريف مخطط ليوم {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You meet on {day}.</source>
   <translation>لقاء بينكما يوم {day}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A call is planned for {today}.</source>
   <translation>مكالمة مخططة {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to write {today}.</source>
   <translation>تنوي الكتابة {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>A meeting is planned for {today}.</source>
   <translation>لقاء مخطط {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan to send something {today}.</source>
   <translation>تنوي إرسال شيء {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You plan an introduction {today}.</source>
   <translation>تنوي القيام بتعريف {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>You meet {today}.</source>
   <translation>تلتقيان {today}.</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <location filename="ui/widgets/day_side.py" />
   <source>today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="models/today.py" />
   <source>today at {time}</source>
   <translation>اليوم الساعة {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} years</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} سنة</numerusform>
    <numerusform>سنة</numerusform>
    <numerusform>سنتين</numerusform>
    <numerusform>{n} سنوات</numerusform>
    <numerusform>{n} سنة</numerusform>
    <numerusform>{n} سنة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} years.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تتحدثان عادة كل {n} سنة.</numerusform>
    <numerusform>تتحدثان عادة كل سنة.</numerusform>
    <numerusform>تتحدثان عادة كل سنتين.</numerusform>
    <numerusform>تتحدثان عادة كل {n} سنوات.</numerusform>
    <numerusform>تتحدثان عادة كل {n} سنة.</numerusform>
    <numerusform>تتحدثان عادة كل {n} سنة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You were in touch {n} times, the last time {ago} ago: too few to know a rhythm.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تواصل حتى الآن، آخره قبل {ago}: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>مرة واحدة من التواصل حتى الآن، آخرها قبل {ago}: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>مرتان من التواصل حتى الآن، آخرها قبل {ago}: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>{n} مرات من التواصل حتى الآن، آخرها قبل {ago}: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>{n} مرة من التواصل حتى الآن، آخرها قبل {ago}: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>{n} مرة من التواصل حتى الآن، آخرها قبل {ago}: أقل من أن تُعرف الوتيرة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than {percent}% of your gaps.</source>
   <translation>صمت منذ {silence}، أطول من {percent}% من فترات الصمت بينكما.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You asked for every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>طلبت التواصل كل {n} يوم.</numerusform>
    <numerusform>طلبت التواصل كل يوم.</numerusform>
    <numerusform>طلبت التواصل كل يومين.</numerusform>
    <numerusform>طلبت التواصل كل {n} أيام.</numerusform>
    <numerusform>طلبت التواصل كل {n} يوماً.</numerusform>
    <numerusform>طلبت التواصل كل {n} يوم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>People with this pattern are back in touch within {time} {percent}% of the time.</source>
   <translation>من لهم هذا النمط يعودون إلى التواصل خلال {time} في {percent}% من الحالات.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>warm</source>
   <translation>دافئة</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>steady</source>
   <translation>مستقرة</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>cooling</source>
   <translation>فاترة</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>cold</source>
   <translation>باردة</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} weeks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} أسبوع</numerusform>
    <numerusform>أسبوع</numerusform>
    <numerusform>أسبوعين</numerusform>
    <numerusform>{n} أسابيع</numerusform>
    <numerusform>{n} أسبوعاً</numerusform>
    <numerusform>{n} أسبوع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} شهر</numerusform>
    <numerusform>شهر</numerusform>
    <numerusform>شهرين</numerusform>
    <numerusform>{n} أشهر</numerusform>
    <numerusform>{n} شهراً</numerusform>
    <numerusform>{n} شهر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تتحدثان عادة كل {n} يوم.</numerusform>
    <numerusform>تتحدثان عادة كل يوم.</numerusform>
    <numerusform>تتحدثان عادة كل يومين.</numerusform>
    <numerusform>تتحدثان عادة كل {n} أيام.</numerusform>
    <numerusform>تتحدثان عادة كل {n} يوماً.</numerusform>
    <numerusform>تتحدثان عادة كل {n} يوم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} weeks.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تتحدثان عادة كل {n} أسبوع.</numerusform>
    <numerusform>تتحدثان عادة كل أسبوع.</numerusform>
    <numerusform>تتحدثان عادة كل أسبوعين.</numerusform>
    <numerusform>تتحدثان عادة كل {n} أسابيع.</numerusform>
    <numerusform>تتحدثان عادة كل {n} أسبوعاً.</numerusform>
    <numerusform>تتحدثان عادة كل {n} أسبوع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually talk every {n} months.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تتحدثان عادة كل {n} شهر.</numerusform>
    <numerusform>تتحدثان عادة كل شهر.</numerusform>
    <numerusform>تتحدثان عادة كل شهرين.</numerusform>
    <numerusform>تتحدثان عادة كل {n} أشهر.</numerusform>
    <numerusform>تتحدثان عادة كل {n} شهراً.</numerusform>
    <numerusform>تتحدثان عادة كل {n} شهر.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} years.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تلتقيان عادة كل {n} سنة.</numerusform>
    <numerusform>تلتقيان عادة كل سنة.</numerusform>
    <numerusform>تلتقيان عادة كل سنتين.</numerusform>
    <numerusform>تلتقيان عادة كل {n} سنوات.</numerusform>
    <numerusform>تلتقيان عادة كل {n} سنة.</numerusform>
    <numerusform>تلتقيان عادة كل {n} سنة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>No contact logged yet.</source>
   <translation>لم يُسجّل أي تواصل بعد.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You were in touch {n} times, the last time today: too few to know a rhythm.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تواصل حتى الآن: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>مرة واحدة من التواصل حتى الآن، آخرها اليوم: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>مرتان من التواصل حتى الآن، آخرها اليوم: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>{n} مرات من التواصل حتى الآن، آخرها اليوم: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>{n} مرة من التواصل حتى الآن، آخرها اليوم: أقل من أن تُعرف الوتيرة.</numerusform>
    <numerusform>{n} مرة من التواصل حتى الآن، آخرها اليوم: أقل من أن تُعرف الوتيرة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than {percent}% of your last {known} gaps.</source>
   <translation>صمت منذ {silence}، أطول من {percent}% من آخر فترات الصمت بينكما ({known}).</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than every gap so far.</source>
   <translation>صمت منذ {silence}، أطول من كل فترات الصمت السابقة.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>Due in {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يحين الموعد بعد {n} يوم.</numerusform>
    <numerusform>يحين الموعد بعد يوم واحد.</numerusform>
    <numerusform>يحين الموعد بعد يومين.</numerusform>
    <numerusform>يحين الموعد بعد {n} أيام.</numerusform>
    <numerusform>يحين الموعد بعد {n} يوماً.</numerusform>
    <numerusform>يحين الموعد بعد {n} يوم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>You usually meet every week.</source>
   <translation>تلتقيان عادة كل أسبوع.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>You usually talk every week.</source>
   <translation>تتحدثان عادة كل أسبوع.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تلتقيان عادة كل {n} يوم.</numerusform>
    <numerusform>تلتقيان عادة كل يوم.</numerusform>
    <numerusform>تلتقيان عادة كل يومين.</numerusform>
    <numerusform>تلتقيان عادة كل {n} أيام.</numerusform>
    <numerusform>تلتقيان عادة كل {n} يوماً.</numerusform>
    <numerusform>تلتقيان عادة كل {n} يوم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} weeks.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تلتقيان عادة كل {n} أسبوع.</numerusform>
    <numerusform>تلتقيان عادة كل أسبوع.</numerusform>
    <numerusform>تلتقيان عادة كل أسبوعين.</numerusform>
    <numerusform>تلتقيان عادة كل {n} أسابيع.</numerusform>
    <numerusform>تلتقيان عادة كل {n} أسبوعاً.</numerusform>
    <numerusform>تلتقيان عادة كل {n} أسبوع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>You usually meet every {n} months.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تلتقيان عادة كل {n} شهر.</numerusform>
    <numerusform>تلتقيان عادة كل شهر.</numerusform>
    <numerusform>تلتقيان عادة كل شهرين.</numerusform>
    <numerusform>تلتقيان عادة كل {n} أشهر.</numerusform>
    <numerusform>تلتقيان عادة كل {n} شهراً.</numerusform>
    <numerusform>تلتقيان عادة كل {n} شهر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>One contact, {ago} ago.</source>
   <translation>تواصل واحد، قبل {ago}.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <location filename="models/why.py" />
   <source>One contact, today.</source>
   <translation>تواصل واحد، اليوم.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>The last time was {ago} ago.</source>
   <translation>كانت آخر مرة قبل {ago}.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>The last time was today.</source>
   <translation>كانت آخر مرة اليوم.</translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Silent for {silence}, longer than each of your last {known} gaps.</source>
   <translation>صمت منذ {silence}، أطول من كل واحدة من آخر فترات الصمت بينكما ({known}).</translation>
  </message>
  <message numerus="yes">
   <location filename="models/warmth.py" />
   <source>{n} days overdue.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تأخّر {n} يوم.</numerusform>
    <numerusform>تأخّر يوماً واحداً.</numerusform>
    <numerusform>تأخّر يومين.</numerusform>
    <numerusform>تأخّر {n} أيام.</numerusform>
    <numerusform>تأخّر {n} يوماً.</numerusform>
    <numerusform>تأخّر {n} يوم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/warmth.py" />
   <source>Due today.</source>
   <translation>يحين الموعد اليوم.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>“{address}” leads nowhere</source>
   <translation>«{address}» لا يؤدي إلى شيء</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>It sends on to what cannot be followed. Check the address.</source>
   <translation>يحيل إلى ما لا يمكن تتبّعه. تحقق من العنوان.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>“{address}” is no address of the web</source>
   <translation>«{address}» ليس عنوان ويب</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>Enter one that begins with https://.</source>
   <translation>أدخل عنواناً يبدأ بـ https://.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>Check the address and your connection; Keepwarm tries again by itself.</source>
   <translation>تحقق من العنوان ومن اتصالك؛ يعيد Keepwarm المحاولة من تلقاء نفسه.</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <source>“{host}” sent more than can be right, or too slowly</source>
   <translation>أرسل «{host}» أكثر مما يُعقل، أو ببطء شديد</translation>
  </message>
  <message>
   <location filename="models/web.py" />
   <location filename="ui/feed_watch.py" />
   <source>What came before is kept. Stop following it if this goes on.</source>
   <translation>ما وصل من قبل محفوظ. أوقف التتبّع إن استمر ذلك.</translation>
  </message>
  <message numerus="yes">
   <location filename="models/week_plan.py" />
   <source>Plan {n} calls</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تخطيط {n} مكالمة</numerusform>
    <numerusform>تخطيط مكالمة واحدة</numerusform>
    <numerusform>تخطيط مكالمتين</numerusform>
    <numerusform>تخطيط {n} مكالمات</numerusform>
    <numerusform>تخطيط {n} مكالمة</numerusform>
    <numerusform>تخطيط {n} مكالمة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>You met once, {ago} ago.</source>
   <translation>لقاء واحد بينكما، قبل {ago}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>You were in touch once, {ago} ago.</source>
   <translation>تواصل واحد بينكما، قبل {ago}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>You met once, at “{event}”, {ago} ago.</source>
   <translation>لقاء واحد بينكما، في «{event}»، قبل {ago}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Not in touch yet.</source>
   <translation>لا تواصل بعد.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Met on {day}.</source>
   <translation>تعارف يوم {day}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Imported from “{file}” on {day}.</source>
   <translation>استيراد من «{file}» يوم {day}.</translation>
  </message>
  <message>
   <location filename="models/why.py" />
   <source>Added on {day}.</source>
   <translation>إضافة يوم {day}.</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Hello again</source>
   <translation>تحية من جديد</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Your news</source>
   <translation>أخبارك</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Keep a wording</source>
   <translation>الاحتفاظ بصيغة</translation>
  </message>
  <message>
   <location filename="models/wordings.py" />
   <source>Give a wording back</source>
   <translation>استرجاع صيغة</translation>
  </message>
  <message>
   <location filename="models/words.py" />
   <source>{n}%</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <location filename="models/words.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="models/words.py" />
   <source>{one} {other}</source>
   <translation>{one} {other}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>What I brought to {network} in {year}</source>
   <translation>مساهماتي في {network} سنة {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/year_summary.py" />
   <source>{n} contributions</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مساهمات</numerusform>
    <numerusform>مساهمة واحدة</numerusform>
    <numerusform>مساهمتان</numerusform>
    <numerusform>{n} مساهمات</numerusform>
    <numerusform>{n} مساهمة</numerusform>
    <numerusform>{n} مساهمة</numerusform>
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
   <translation>مساهماتي سنة {year}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>{kind}: {n}</source>
   <translation>{kind}: {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="models/year_summary.py" />
   <source>for {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لفائدة {n} شخص</numerusform>
    <numerusform>لفائدة شخص واحد</numerusform>
    <numerusform>لفائدة شخصين</numerusform>
    <numerusform>لفائدة {n} أشخاص</numerusform>
    <numerusform>لفائدة {n} شخصاً</numerusform>
    <numerusform>لفائدة {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>{role} since {day}</source>
   <translation>{role} منذ {day}</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>Nothing was noted.</source>
   <translation>لم يُسجّل شيء.</translation>
  </message>
  <message>
   <location filename="models/year_summary.py" />
   <source>Apart from networks</source>
   <translation>خارج الشبكات</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Everything stays in one file on this computer:</source>
   <translation>يبقى كل شيء في ملف واحد على هذا الحاسوب:</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/found.py" />
   <location filename="ui/notice.py" />
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing.py" />
   <location filename="ui/doing_backups.py" />
   <location filename="ui/found.py" />
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/opening.py" />
   <location filename="ui/tray.py" />
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/sidebar.py" />
   <source>Menu</source>
   <translation>القائمة</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/topbar.py" />
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>There is nothing to redo.</source>
   <translation>لا شيء لإعادته.</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/settings.py" />
   <source>Theme</source>
   <translation>السمة</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/settings.py" />
   <source>Text size</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>About Keepwarm</source>
   <translation>حول Keepwarm</translation>
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
   <translation>المساعدة</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/help.py" />
   <source>Keys</source>
   <translation>اختصارات المفاتيح</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Undo: {label}</source>
   <translation>تراجع: {label}</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Redo: {label}</source>
   <translation>إعادة: {label}</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Larger</source>
   <translation>أكبر</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Smaller</source>
   <translation>أصغر</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Normal</source>
   <translation>عادي</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/people.py" />
   <source>New person…</source>
   <translation>شخص جديد…</translation>
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
   <translation>تسجيل تفاعل…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/people.py" />
   <source>Plan a follow-up…</source>
   <translation>تخطيط متابعة…</translation>
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
   <translation>مراسلة…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/pages/today.py" />
   <source>Plan my week…</source>
   <translation>تخطيط أسبوعي…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <source>Log news…</source>
   <translation>تسجيل خبر…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/network.py" />
   <source>Newsletters…</source>
   <translation>النشرات…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/pages/watch.py" />
   <source>Follow a feed…</source>
   <translation>تتبّع خلاصة…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <source>Log a contribution…</source>
   <translation>تسجيل مساهمة…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Give and take…</source>
   <translation>الأخذ والعطاء…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Find…</source>
   <translation>بحث…</translation>
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
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/doing_many.py" />
   <location filename="ui/found.py" />
   <location filename="ui/pages/people.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/widgets/person_picker.py" />
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/sidebar.py" />
   <source>Timeline</source>
   <translation>الخط الزمني</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/insights.py" />
   <location filename="ui/sidebar.py" />
   <source>Insights</source>
   <translation>المؤشرات</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/watch.py" />
   <location filename="ui/sidebar.py" />
   <location filename="ui/widgets/feed_settings.py" />
   <source>Watch</source>
   <translation>الرصد</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/openness.py" />
   <source>Open or closed</source>
   <translation>منفتحة أم منغلقة</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/insights.py" />
   <location filename="ui/pages/settings.py" />
   <location filename="ui/sidebar.py" />
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/pages/duplicates.py" />
   <source>Find duplicates</source>
   <translation>البحث عن المكررات</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Export follow-ups to a calendar…</source>
   <translation>تصدير المتابعات إلى تقويم…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Sync with the calendar</source>
   <translation>المزامنة مع التقويم</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Export people…</source>
   <translation>تصدير الأشخاص…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Export everything (JSON)…</source>
   <translation>تصدير كل شيء (JSON)…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Import everything (JSON)…</source>
   <translation>استيراد كل شيء (JSON)…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Back up…</source>
   <translation>نسخ احتياطي…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <location filename="ui/widgets/file_settings.py" />
   <source>Restore…</source>
   <translation>استعادة…</translation>
  </message>
  <message>
   <location filename="ui/actions.py" />
   <source>Lock</source>
   <translation>قفل</translation>
  </message>
  <message>
   <location filename="ui/apart.py" />
   <source>Cancelled. Everything is as it was.</source>
   <translation>أُلغيت العملية. كل شيء كما كان.</translation>
  </message>
  <message>
   <location filename="ui/apart.py" />
   <source>It was done before it could be stopped.</source>
   <translation>اكتمل الأمر قبل أن يمكن إيقافه.</translation>
  </message>
  <message>
   <location filename="ui/app.py" />
   <source>There is no screen to open the window on. The commands work without one: keepwarm --help</source>
   <translation>لا توجد شاشة لفتح النافذة عليها. تعمل الأوامر بدونها: keepwarm --help</translation>
  </message>
  <message>
   <location filename="ui/app.py" />
   <source>Keepwarm is open already: its window was brought to the front.</source>
   <translation>⁨Keepwarm⁩ مفتوح بالفعل: تم إظهار نافذته.</translation>
  </message>
  <message>
   <location filename="ui/autostart.py" />
   <source>Keepwarm could not be set to start with the computer</source>
   <translation>تعذّر ضبط Keepwarm ليبدأ مع الحاسوب</translation>
  </message>
  <message>
   <location filename="ui/autostart.py" />
   <source>“{file}” cannot be written ({reason}).</source>
   <translation>تتعذّر كتابة «{file}» ({reason}).</translation>
  </message>
  <message>
   <location filename="ui/calendar_sync.py" />
   <source>Reading your calendar</source>
   <translation>قراءة تقويمك</translation>
  </message>
  <message>
   <location filename="ui/calendar_sync.py" />
   <source>The calendar is still connected, and some follow-ups may stand there yet.</source>
   <translation>ما زال التقويم مربوطاً، وقد تبقى فيه بعض المتابعات.</translation>
  </message>
  <message>
   <location filename="ui/calendar_sync.py" />
   <source>Your calendar and Keepwarm are alike.</source>
   <translation>تقويمك وKeepwarm متطابقان.</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <location filename="ui/dialogs/card.py" />
   <location filename="ui/dialogs/write.py" />
   <location filename="ui/widgets/labels.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <source>Something went wrong inside Keepwarm</source>
   <translation>حدث خلل داخل Keepwarm</translation>
  </message>
  <message>
   <location filename="ui/crash.py" />
   <source>What you had saved is safe. You can go on. This report tells us where it happened; it holds no names.</source>
   <translation>ما حفظته في أمان، ويمكنك المتابعة. يخبرنا هذا التقرير أين حدث الخلل؛ وليس فيه أي اسم.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <source>Card of {name}</source>
   <translation>بطاقة {name}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <source>Which card</source>
   <translation>أي بطاقة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <source>The card</source>
   <translation>البطاقة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/card.py" />
   <location filename="ui/dialogs/setting_changes.py" />
   <location filename="ui/dialogs/why.py" />
   <location filename="ui/dialogs/write.py" />
   <location filename="ui/pages/importing.py" />
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>{day}, read as {meant}</source>
   <translation>{day}، يُقرأ {meant}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Say what each column holds. The answer is remembered for tables with the same headings.</source>
   <translation>حدّد ما يحتويه كل عمود. يُحفظ الجواب للجداول التي لها عناوين الأعمدة نفسها.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Column {n}</source>
   <translation>العمود {n}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>What the columns hold</source>
   <translation>محتوى الأعمدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>The first row holds &amp;headings</source>
   <translation>الصف الأول &amp;عناوين أعمدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Order of day and month</source>
   <translation>ترتيب اليوم والشهر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>&amp;Days such as</source>
   <translation>&amp;أيام مثل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/widgets/calendar_settings.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Say which column holds a name, a phone or an e-mail: the others may stay as they are.</source>
   <translation>حدّد العمود الذي يحتوي على اسم أو هاتف أو بريد إلكتروني: يمكن أن يبقى الباقي كما هو.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Columns of the table</source>
   <translation>أعمدة الجدول</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Continue</source>
   <translation>استمرار</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Say which comes first, the day or the month.</source>
   <translation>حدّد أيّهما أولاً، اليوم أم الشهر.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <location filename="ui/widgets/import_detail.py" />
   <source>In the file</source>
   <translation>في الملف</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>For example</source>
   <translation>مثال</translation>
  </message>
  <message>
   <location filename="ui/dialogs/columns.py" />
   <source>Becomes</source>
   <translation>يصبح</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>A calendar on a server that speaks CalDAV: Nextcloud, Fastmail, iCloud, mailbox.org, your own. The password is kept in the keyring of your system. Nothing is sent before you press the button.</source>
   <translation>تقويم على خادم يستعمل CalDAV: Nextcloud أو Fastmail أو iCloud أو mailbox.org أو خادمك الخاص. تُحفظ كلمة المرور في حافظة مفاتيح نظامك. لا يُرسل شيء قبل الضغط على الزر.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>What you tick off, move or delete there is noticed here. Nobody is ever invited.</source>
   <translation>ما تنجزه أو تنقله أو تحذفه هناك يُلاحظ هنا. لا يُدعى أحد أبداً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Put the follow-ups into</source>
   <translation>وضع المتابعات في</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Another account</source>
   <translation>حساب آخر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Looking for your calendars…</source>
   <translation>البحث عن تقاويمك…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Choose a calendar to read, or one for the follow-ups.</source>
   <translation>اختر تقويماً للقراءة، أو تقويماً للمتابعات.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>None: only read</source>
   <translation>لا شيء: قراءة فقط</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Find calendars</source>
   <translation>البحث عن التقاويم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/password.py" />
   <source>Password</source>
   <translation>كلمة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <source>&amp;Address</source>
   <translation>ال&amp;عنوان</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>A&amp;ccount</source>
   <translation>ال&amp;حساب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/password.py" />
   <source>&amp;Password</source>
   <translation>&amp;كلمة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <location filename="ui/dialogs/password.py" />
   <source>&amp;Show the password</source>
   <translation>إ&amp;ظهار كلمة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Read the meetings of</source>
   <translation>قراءة لقاءات</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Enter the address of your calendar server.</source>
   <translation>أدخل عنوان خادم تقويمك.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Connect</source>
   <translation>ربط</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>Send the password to {host} unencrypted all the same</source>
   <translation>إرسال كلمة المرور إلى {host} دون تشفير رغم ذلك</translation>
  </message>
  <message>
   <location filename="ui/dialogs/connect_calendar.py" />
   <source>I trust {host} too: send it my password</source>
   <translation>أثق بـ{host} أيضاً: إرسال كلمة مروري إليه</translation>
  </message>
  <message>
   <location filename="ui/dialogs/day.py" />
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <location filename="ui/dialogs/day.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_news.py" />
   <source>&amp;Day</source>
   <translation>ال&amp;يوم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>What it is called</source>
   <translation>اسم الفعالية</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <source>No network in particular</source>
   <translation>لا شبكة بعينها</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/widgets/call_settings.py" />
   <source> min</source>
   <translation> د</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Optional: a place, or a link to meet at</source>
   <translation>اختياري: مكان، أو رابط للقاء عن بُعد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Optional: what it is about; it stands in the announcement</source>
   <translation>اختياري: موضوعها؛ يظهر في الإعلان</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>New event</source>
   <translation>فعالية جديدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_news.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;What</source>
   <translation>&amp;ماذا</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <source>&amp;Network</source>
   <translation>ال&amp;شبكة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>W&amp;hen</source>
   <translation>م&amp;تى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>How &amp;long</source>
   <translation>الم&amp;دة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Whe&amp;re</source>
   <translation>المكا&amp;ن</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Web &amp;page</source>
   <translation>&amp;صفحة الويب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_news.py" />
   <source>N&amp;ote</source>
   <translation>م&amp;لاحظة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_event.py" />
   <source>Say what the event is called.</source>
   <translation>اذكر اسم الفعالية.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>An association, alumni group, club or company</source>
   <translation>جمعية أو مجموعة خريجين أو نادٍ أو شركة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/members.py" />
   <source>Member since</source>
   <translation>العضوية منذ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>treasurer, member of the board…</source>
   <translation>أمانة المال، عضوية المكتب…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>In office from</source>
   <translation>في المسؤولية من</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>In office until</source>
   <translation>في المسؤولية حتى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>What it costs, in your own words</source>
   <translation>تكلفتها، بعبارتك</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Month of renewal</source>
   <translation>شهر التجديد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>New network</source>
   <translation>شبكة جديدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Day of renewal</source>
   <translation>يوم التجديد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Year of renewal</source>
   <translation>سنة التجديد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/edit_newsletter.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/dialogs/split_person.py" />
   <source>&amp;Name</source>
   <translation>الا&amp;سم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/dialogs/log_news.py" />
   <source>&amp;Kind</source>
   <translation>ال&amp;نوع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/members.py" />
   <source>Member &amp;since</source>
   <translation>ال&amp;عضوية منذ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Your &amp;role or office</source>
   <translation>&amp;دورك أو مسؤوليتك</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>In office &amp;from</source>
   <translation>في المسؤولية &amp;من</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>&amp;Until</source>
   <translation>&amp;حتى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>It &amp;meets</source>
   <translation>تج&amp;تمع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Members in &amp;all</source>
   <translation>الأعضاء إ&amp;جمالاً</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>&amp;Dues</source>
   <translation>واجب الا&amp;شتراك</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Renewed &amp;by</source>
   <translation>التجديد &amp;قبل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>&amp;Web page</source>
   <translation>&amp;صفحة الويب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>Give the network a name.</source>
   <translation>أعطِ الشبكة اسماً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <source>The office ends before it begins.</source>
   <translation>تنتهي المسؤولية قبل أن تبدأ.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_network.py" />
   <location filename="ui/dialogs/members.py" />
   <source>Say the year too, or leave the month out.</source>
   <translation>اذكر السنة أيضاً، أو اترك الشهر.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>It stands in the subject: News from the ports</source>
   <translation>يظهر في موضوع الرسالة: أخبار الموانئ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>No network</source>
   <translation>بلا شبكة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>None of the tags</source>
   <translation>لا وسم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Every how many</source>
   <translation>كل كم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <location filename="ui/dialogs/repeat.py" />
   <source>Days, weeks, months or years</source>
   <translation>أيام أو أسابيع أو أشهر أو سنوات</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Choose who gets it: the members of a network, those with a tag, or both.</source>
   <translation>اختر من يتلقاها: أعضاء شبكة، أو أصحاب وسم، أو كلاهما.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>New newsletter</source>
   <translation>نشرة جديدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Members &amp;of</source>
   <translation>أ&amp;عضاء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Those with the &amp;tag</source>
   <translation>أصحاب ال&amp;وسم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>&amp;Every</source>
   <translation>&amp;كل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Next one &amp;due</source>
   <translation>موعد العدد ال&amp;قادم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_newsletter.py" />
   <source>Give the newsletter a name.</source>
   <translation>أعطِ النشرة اسماً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Give at least a name, an organisation, a phone or an e-mail.</source>
   <translation>أعطِ على الأقل اسماً أو مؤسسة أو هاتفاً أو بريداً إلكترونياً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/dialogs/follow_feed.py" />
   <source>web page</source>
   <translation>صفحة الويب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>separated by commas</source>
   <translation>تفصل بينها فواصل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>department / team</source>
   <translation>قسم / فريق</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>New person</source>
   <translation>شخص جديد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;First name</source>
   <translation>الاسم ال&amp;شخصي</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Last name</source>
   <translation>الاسم ال&amp;عائلي</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Shown &amp;as</source>
   <translation>يظهر با&amp;سم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Nic&amp;kname</source>
   <translation>ال&amp;كنية</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Organisation</source>
   <translation>ال&amp;مؤسسة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Units</source>
   <translation>الأ&amp;قسام</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Job title</source>
   <translation>الو&amp;ظيفة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Web</source>
   <translation>الويب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>&amp;Birthday</source>
   <translation>&amp;تاريخ الميلاد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <source>Ta&amp;gs</source>
   <translation>ال&amp;وسوم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/edit_person.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <source>&amp;Note</source>
   <translation>م&amp;لاحظة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>None yet. Follow the blog of somebody you know, or the news of your sector.</source>
   <translation>لا شيء بعد. تتبّع مدونة شخص تعرفه، أو أخبار قطاعك.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/feeds.py" />
   <source>{n} unread</source>
   <comment>plural</comment>
   <translation>
    <numerusform>غير المقروء: {n}</numerusform>
    <numerusform>غير المقروء: {n}</numerusform>
    <numerusform>غير المقروء: {n}</numerusform>
    <numerusform>غير المقروء: {n}</numerusform>
    <numerusform>غير المقروء: {n}</numerusform>
    <numerusform>غير المقروء: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/pages/watch.py" />
   <source>looked {when}</source>
   <translation>آخر اطّلاع {when}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>not looked at yet</source>
   <translation>لم يُطّلع عليها بعد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <location filename="ui/pages/follow_ups.py" />
   <source>List</source>
   <translation>القائمة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Exchange the feeds of your sector with other readers (OPML)</source>
   <translation>تبادل خلاصات قطاعك مع قارئات أخرى (OPML)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Import feeds (OPML)…</source>
   <translation>استيراد خلاصات (OPML)…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Export feeds (OPML)…</source>
   <translation>تصدير خلاصات (OPML)…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/feeds.py" />
   <source>Cards name {n} addresses.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في البطاقات {n} عنوان.</numerusform>
    <numerusform>في البطاقات عنوان واحد.</numerusform>
    <numerusform>في البطاقات عنوانان.</numerusform>
    <numerusform>في البطاقات {n} عناوين.</numerusform>
    <numerusform>في البطاقات {n} عنواناً.</numerusform>
    <numerusform>في البطاقات {n} عنوان.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>↑↓ move · Enter edit · N follow a feed · Delete stop following</source>
   <translation>↑↓ تنقّل · Enter تعديل · N تتبّع خلاصة · Delete إيقاف التتبّع</translation>
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
   <translation>تعديل…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/feeds.py" />
   <source>Stop following</source>
   <translation>إيقاف التتبّع</translation>
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
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Follow a feed</source>
   <translation>تتبّع خلاصة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Edit a feed</source>
   <translation>تعديل خلاصة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>https://… of a blog, a page or a feed</source>
   <translation>⁨https://…⁩ لمدونة أو صفحة أو خلاصة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>ports, procurement</source>
   <translation>موانئ، مشتريات</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Without a person it is news of your sector, for those who have these tags.</source>
   <translation>دون شخص تكون أخباراً عن قطاعك، لأصحاب هذه الوسوم.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Look for it</source>
   <translation>البحث عنها</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/dialogs/restore.py" />
   <source>Looking…</source>
   <translation>جارٍ البحث…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <location filename="ui/doing_feeds.py" />
   <source>Follow</source>
   <translation>تتبّع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>From a &amp;card</source>
   <translation>من &amp;بطاقة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>&amp;Which</source>
   <translation>أ&amp;يّها</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Wh&amp;ose</source>
   <translation>لم&amp;ن</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>&amp;Tags</source>
   <translation>ال&amp;وسوم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>feed</source>
   <translation>خلاصة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/follow_feed.py" />
   <source>Enter an address, or choose one.</source>
   <translation>أدخل عنواناً، أو اختر واحداً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/form.py" />
   <location filename="ui/dialogs/plan_week.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
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
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/form.py" />
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>Search the help</source>
   <translation>البحث في المساعدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>Pages of the help</source>
   <translation>صفحات المساعدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>The page</source>
   <translation>الصفحة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>Nothing of the help says that.</source>
   <translation>لا شيء في المساعدة يذكر ذلك.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/help.py" />
   <source>In lists and on pages</source>
   <translation>في القوائم والصفحات</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>Move, open, go back</source>
   <translation>تنقّل، فتح، رجوع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In a list: log an interaction with the chosen person</source>
   <translation>في قائمة: تسجيل تفاعل مع الشخص المختار</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In a list: plan a follow-up with them</source>
   <translation>في قائمة: تخطيط متابعة معه</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In a list: write to them</source>
   <translation>في قائمة: مراسلته</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On a person: edit the name, add a phone, go to a day</source>
   <translation>في صفحة شخص: تعديل الاسم، إضافة هاتف، الانتقال إلى يوم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On a person: edit the value or the note here, take it off</source>
   <translation>في صفحة شخص: تعديل القيمة أو الملاحظة هنا، نزعها</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On Today: snooze for two weeks, tell why</source>
   <translation>في «اليوم»: تأجيل أسبوعين، بيان السبب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Find duplicates and in an import: merge, keep both</source>
   <translation>في المكررات وفي الاستيراد: دمج، إبقاء على الاثنين</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>On Watch: share an article, open it in the browser, mark it as unread</source>
   <translation>في الرصد: مشاركة مقال، فتحه في المتصفح، تعليمه كمقروء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Follow-ups: tick off, tomorrow, in a week, another day</source>
   <translation>في المتابعات: إنجاز، غداً، بعد أسبوع، يوم آخر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Follow-ups: the list or the month</source>
   <translation>في المتابعات: القائمة أو الشهر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/keys.py" />
   <source>In Settings: search</source>
   <translation>في الإعدادات: بحث</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>What it was, in a few words</source>
   <translation>ما هي، في كلمات قليلة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Optional: to how many, what came of it…</source>
   <translation>اختياري: كم شخصاً، وما نتج عنها…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Log a contribution</source>
   <translation>تسجيل مساهمة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Edit a contribution</source>
   <translation>تعديل مساهمة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <source>&amp;Title</source>
   <translation>العن&amp;وان</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>&amp;For</source>
   <translation>ل&amp;فائدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_contribution.py" />
   <source>Say in a few words what it was: you will be glad of it in a year.</source>
   <translation>اذكر في كلمات قليلة ما هي: ستسعد بذلك بعد سنة.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>What it was about</source>
   <translation>موضوعها</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>by</source>
   <translation>قبل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Has a day by which it is due</source>
   <translation>له يوم يحين فيه الأجل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/members.py" />
   <source>on</source>
   <translation>يوم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>The promise was kept</source>
   <translation>تم الوفاء بالوعد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You introduced two people</source>
   <translation>عرّفت شخصين أحدهما بالآخر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You were introduced to somebody</source>
   <translation>عُرّفت بشخص</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You did a favour</source>
   <translation>أسديت خدمة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Somebody did you a favour</source>
   <translation>أُسديت إليك خدمة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>You promised something</source>
   <translation>وعدت بشيء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Somebody promised you something</source>
   <translation>وُعدت بشيء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Give and take</source>
   <translation>الأخذ والعطاء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>W&amp;ith</source>
   <translation>م&amp;ع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>&amp;To</source>
   <translation>إ&amp;لى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>&amp;About</source>
   <translation>الم&amp;وضوع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>D&amp;ue</source>
   <translation>الأ&amp;جل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>&amp;Kept</source>
   <translation>&amp;تم الوفاء</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/log_news.py" />
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/dialogs/somebody.py" />
   <source>Wh&amp;o</source>
   <translation>ال&amp;شخص</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>W&amp;hom</source>
   <translation>لم&amp;ن</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Introduced you &amp;to</source>
   <translation>تعريف لك &amp;بـ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Introduced &amp;to</source>
   <translation>تعريف &amp;بـ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/dialogs/somebody.py" />
   <source>Choose whom: type a part of the name and press Enter.</source>
   <translation>اختر المعني: اكتب جزءاً من الاسم واضغط Enter.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Choose to whom: type a part of the name and press Enter.</source>
   <translation>اختر الشخص الآخر: اكتب جزءاً من الاسم واضغط Enter.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_favour.py" />
   <source>Nobody is introduced to themselves: choose another person.</source>
   <translation>لا يُعرَّف أحد بنفسه: اختر شخصاً آخر.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Optional</source>
   <translation>اختياري</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>What was said, what was promised…</source>
   <translation>ما قيل، وما وُعد به…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>This day has not come yet. Plan a follow-up instead, or choose an earlier day.</source>
   <translation>لم يحن هذا اليوم بعد. خطّط متابعة بدلاً من ذلك، أو اختر يوماً سابقاً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/topbar.py" />
   <source>Log an interaction</source>
   <translation>تسجيل تفاعل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Edit an interaction</source>
   <translation>تعديل تفاعل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Not noted</source>
   <translation>غير مسجّل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>I</source>
   <translation>أنا</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>They</source>
   <translation>الطرف الآخر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>&amp;When</source>
   <translation>م&amp;تى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <source>Who be&amp;gan</source>
   <translation>من &amp;بادر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_interaction.py" />
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Choose with whom: type a part of the name and press Enter.</source>
   <translation>اختر من كان معك: اكتب جزءاً من الاسم واضغط Enter.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Somebody you know</source>
   <translation>شخص تعرفه</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Yours, to be told</source>
   <translation>خبر عنك، للإبلاغ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>In a few words: head of purchasing at Numéa…</source>
   <translation>في كلمات قليلة: رئاسة المشتريات في Numéa…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Optional: what you would say about it</source>
   <translation>اختياري: ما تودّ قوله عنه</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Log news</source>
   <translation>تسجيل خبر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Edit news</source>
   <translation>تعديل خبر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Who&amp;se</source>
   <translation>صا&amp;حب الخبر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>&amp;Fresh until</source>
   <translation>&amp;جديد حتى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Choose whose news it is: type a part of the name and press Enter.</source>
   <translation>اختر صاحب الخبر: اكتب جزءاً من الاسم واضغط Enter.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/log_news.py" />
   <source>Say in a few words what it is.</source>
   <translation>اذكر في كلمات قليلة ما هو.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>Add people to {name}</source>
   <translation>إضافة أشخاص إلى {name}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>Optional: their office in the network</source>
   <translation>اختياري: المسؤولية في الشبكة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>&amp;Role</source>
   <translation>ال&amp;دور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>{person} in {network}</source>
   <translation>{person} في {network}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/pages/network.py" />
   <source>Left the network</source>
   <translation>مغادرة الشبكة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>Day of leaving</source>
   <translation>يوم المغادرة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <location filename="ui/widgets/audience.py" />
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/members.py" />
   <source>&amp;Left</source>
   <translation>المغاد&amp;رة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/moment.py" />
   <source>at</source>
   <translation>الساعة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/moment.py" />
   <source>With a time</source>
   <translation>مع تحديد الساعة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/moment.py" />
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/newsletters.py" />
   <source>{day} · to {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{day} · إلى {n} شخص</numerusform>
    <numerusform>{day} · إلى شخص واحد</numerusform>
    <numerusform>{day} · إلى شخصين</numerusform>
    <numerusform>{day} · إلى {n} أشخاص</numerusform>
    <numerusform>{day} · إلى {n} شخصاً</numerusform>
    <numerusform>{day} · إلى {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Newsletters</source>
   <translation>النشرات</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>Issues</source>
   <translation>الأعداد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>The issue as it was sent</source>
   <translation>العدد كما أُرسل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>New…</source>
   <translation>جديدة…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>None yet. A short letter at a regular time keeps many warm: choose who gets it, and how often.</source>
   <translation>لا شيء بعد. رسالة قصيرة في موعد منتظم تُبقي علاقات كثيرة دافئة: اختر من يتلقاها، وكل كم.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>Write the next issue…</source>
   <translation>كتابة العدد القادم…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>Sent</source>
   <translation>أُرسل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>No issue was sent yet. One is begun.</source>
   <translation>لم يُرسل أي عدد بعد. بدأت كتابة واحد.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/newsletters.py" />
   <source>No issue was sent yet.</source>
   <translation>لم يُرسل أي عدد بعد.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Your file then opens on this computer without asking, and so it does for whoever is logged in as you.</source>
   <translation>عندئذٍ يُفتح ملفك على هذا الحاسوب دون سؤال، وكذلك لكل من يستعمل جلستك.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Remove the passphrase</source>
   <translation>إزالة عبارة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>&amp;Keep it in the keyring of this computer</source>
   <translation>ح&amp;فظها في حافظة مفاتيح هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Your file and its backups can then be read by whoever gets at this computer.</source>
   <translation>عندئذٍ يستطيع كل من يصل إلى هذا الحاسوب قراءة ملفك ونسخه.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Your file and its backups are encrypted. Nobody opens them without it, and there is no way to get it back: write it down, and keep it where it is safe.</source>
   <translation>ملفك ونسخه الاحتياطية مشفّرة. لا يفتحها أحد من دون هذه العبارة ولا سبيل إلى استرجاعها: اكتبها واحفظها في مكان آمن.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/locking.py" />
   <source>&amp;Show the passphrase</source>
   <translation>إ&amp;ظهار عبارة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Change the passphrase</source>
   <translation>تغيير عبارة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Set a passphrase</source>
   <translation>وضع عبارة مرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Passphrase &amp;now</source>
   <translation>العبارة ال&amp;حالية</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>N&amp;ew passphrase</source>
   <translation>العبارة ال&amp;جديدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>&amp;Once more</source>
   <translation>&amp;مرة أخرى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>That is not the passphrase now.</source>
   <translation>ليست هذه عبارة المرور الحالية.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/person_side.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Passphrase now</source>
   <translation>عبارة المرور الحالية</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>New passphrase</source>
   <translation>عبارة المرور الجديدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/passphrase.py" />
   <source>Once more</source>
   <translation>مرة أخرى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/password.py" />
   <source>Password of {account}</source>
   <translation>كلمة مرور {account}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/password.py" />
   <source>Enter the password.</source>
   <translation>أدخل كلمة المرور.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>What about? It will stand in the reminder</source>
   <translation>عمّ؟ سيظهر ذلك في التذكير</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>no reminder</source>
   <translation>بلا تذكير</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/widgets/calendar_settings.py" />
   <source> min before</source>
   <translation> د قبله</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Free hour</source>
   <translation>ساعة فارغة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>The next of your hours for calls in which nothing is on; again for the one after it</source>
   <translation>أول ساعة من ساعات مكالماتك لا شيء فيها؛ واضغط مجدداً للتي بعدها</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Plan a follow-up</source>
   <translation>تخطيط متابعة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Edit a follow-up</source>
   <translation>تعديل متابعة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;Due</source>
   <translation>الأ&amp;جل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;Takes</source>
   <translation>الم&amp;دة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Re&amp;peat</source>
   <translation>الت&amp;كرار</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>Re&amp;mind</source>
   <translation>الت&amp;ذكير</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <source>&amp;Reason</source>
   <translation>ال&amp;سبب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Tomorrow</source>
   <translation>غداً</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>In a week</source>
   <translation>بعد أسبوع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_follow_up.py" />
   <location filename="ui/quick_line.py" />
   <source>In a month</source>
   <translation>بعد شهر</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>The most urgent first, where your calendar is free. Nothing is stored before you say so.</source>
   <translation>الأكثر استعجالاً أولاً، حيث يكون تقويمك فارغاً. لا يُحفظ شيء قبل تأكيدك.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Plan my week</source>
   <translation>تخطيط أسبوعي</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>One more</source>
   <translation>مكالمة أخرى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Choose your hours…</source>
   <translation>اختيار ساعاتك…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Shift+↑↓ another window · Enter change · Delete drop · N one more · or drag with the mouse</source>
   <translation>⁨Shift+↑↓⁩ فترة أخرى · Enter تغيير · Delete إسقاط · N مكالمة أخرى · أو السحب بالفأرة</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/plan_week.py" />
   <source>Plan these {n} calls</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تخطيط هذه المكالمات ({n})</numerusform>
    <numerusform>تخطيط هذه المكالمة</numerusform>
    <numerusform>تخطيط هاتين المكالمتين</numerusform>
    <numerusform>تخطيط هذه المكالمات ({n})</numerusform>
    <numerusform>تخطيط هذه المكالمات ({n})</numerusform>
    <numerusform>تخطيط هذه المكالمات ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>There are no hours for calls in the next seven days. Choose your hours in Settings.</source>
   <translation>لا ساعات للمكالمات في الأيام السبعة القادمة. اختر ساعاتك في الإعدادات.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Nobody is going cold for whom nothing is planned yet. Enjoy it, or surprise somebody.</source>
   <translation>لا علاقة تفتر دون أن يُخطَّط لها شيء. استمتع بذلك، أو فاجئ أحداً.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/plan_week.py" />
   <source>{n} people wait.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في الانتظار: {n} شخص.</numerusform>
    <numerusform>في الانتظار: شخص واحد.</numerusform>
    <numerusform>في الانتظار: شخصان.</numerusform>
    <numerusform>في الانتظار: {n} أشخاص.</numerusform>
    <numerusform>في الانتظار: {n} شخصاً.</numerusform>
    <numerusform>في الانتظار: {n} شخص.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>The plan</source>
   <translation>الخطة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>Add who comes next (N)</source>
   <translation>إضافة التالي (N)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>No window has room for one more.</source>
   <translation>لا تتسع أي فترة لمكالمة أخرى.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/plan_week.py" />
   <source>This window has no room for it.</source>
   <translation>لا تتسع هذه الفترة لها.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يوم</numerusform>
    <numerusform>يوم</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>أيام</numerusform>
    <numerusform>يوماً</numerusform>
    <numerusform>يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>weeks</source>
   <comment>plural</comment>
   <translation>
    <numerusform>أسبوع</numerusform>
    <numerusform>أسبوع</numerusform>
    <numerusform>أسبوعان</numerusform>
    <numerusform>أسابيع</numerusform>
    <numerusform>أسبوعاً</numerusform>
    <numerusform>أسبوع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>شهر</numerusform>
    <numerusform>شهر</numerusform>
    <numerusform>شهران</numerusform>
    <numerusform>أشهر</numerusform>
    <numerusform>شهراً</numerusform>
    <numerusform>شهر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/repeat.py" />
   <source>years</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سنة</numerusform>
    <numerusform>سنة</numerusform>
    <numerusform>سنتان</numerusform>
    <numerusform>سنوات</numerusform>
    <numerusform>سنة</numerusform>
    <numerusform>سنة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>Repeats</source>
   <translation>التكرار</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>By date: it comes back on its day, whatever happens. After it is done: so long after that day.</source>
   <translation>حسب التاريخ: تعود في يومها مهما حدث. بعد الإنجاز: تعود بعد ذلك اليوم بهذه المدة.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>How many</source>
   <translation>كم</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>Once</source>
   <translation>مرة واحدة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>By date</source>
   <translation>حسب التاريخ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/repeat.py" />
   <source>After it is done</source>
   <translation>بعد الإنجاز</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>Backups, the newest first</source>
   <translation>النسخ الاحتياطية، الأحدث أولاً</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>Another file…</source>
   <translation>ملف آخر…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/doing_backups.py" />
   <location filename="ui/opening.py" />
   <source>Restore</source>
   <translation>استعادة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/locking.py" />
   <location filename="ui/widgets/file_settings.py" />
   <source>Passphrase</source>
   <translation>عبارة المرور</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>The passphrase of then</source>
   <translation>عبارة المرور حينذاك</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <location filename="ui/doing_backups.py" />
   <location filename="ui/opening.py" />
   <source>Keepwarm database (*.db)</source>
   <translation>قاعدة بيانات Keepwarm (*.db)</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>There is no backup yet</source>
   <translation>لا توجد نسخة احتياطية بعد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>What you have now is copied first, so that this can be taken back too.</source>
   <translation>يُنسخ ما لديك الآن أولاً، فيمكن التراجع عن هذا أيضاً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>This copy has another passphrase</source>
   <translation>لهذه النسخة عبارة مرور أخرى</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>If you put it back:</source>
   <translation>إن استعدتها:</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>Choose one that you keep elsewhere.</source>
   <translation>اختر نسخة تحفظها في مكان آخر.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/restore.py" />
   <source>It is the one that was in use when the copy was taken.</source>
   <translation>هي العبارة التي كانت مستعملة حين أُخذت النسخة.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>{now} → {then}</source>
   <translation>{now} ← {then}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>Untick what should stay as it is. Nothing is changed yet.</source>
   <translation>ألغِ تحديد ما ينبغي أن يبقى كما هو. لم يتغير شيء بعد.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>Nothing would change.</source>
   <translation>لن يتغير شيء.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/setting_changes.py" />
   <source>{n} more are left out.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ولا شيء غير ذلك.</numerusform>
    <numerusform>وواحد آخر لا يؤخذ.</numerusform>
    <numerusform>واثنان آخران لا يؤخذان.</numerusform>
    <numerusform>و{n} أخرى لا تؤخذ.</numerusform>
    <numerusform>و{n} أخرى لا تؤخذ.</numerusform>
    <numerusform>و{n} أخرى لا تؤخذ.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/setting_changes.py" />
   <source>Left out:</source>
   <translation>لا يؤخذ:</translation>
  </message>
  <message>
   <location filename="ui/dialogs/somebody.py" />
   <source>Choose</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Tick what belongs to the second person. All else stays, note and dates too; undo makes them one again.</source>
   <translation>ضع علامة على ما يخص الشخص الثاني. يبقى الباقي كما هو، ومعه الملاحظة والتواريخ؛ والتراجع يعيدهما واحداً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Name of the second person</source>
   <translation>اسم الشخص الثاني</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>What goes to the second person</source>
   <translation>ما يذهب إلى الشخص الثاني</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/split_person.py" />
   <source>{n} things go to them</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا عناصر تذهب إليه</numerusform>
    <numerusform>عنصر واحد يذهب إليه</numerusform>
    <numerusform>عنصران يذهبان إليه</numerusform>
    <numerusform>{n} عناصر تذهب إليه</numerusform>
    <numerusform>{n} عنصراً يذهب إليه</numerusform>
    <numerusform>{n} عنصر يذهب إليه</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Split</source>
   <translation>فصل</translation>
  </message>
  <message>
   <location filename="ui/dialogs/split_person.py" />
   <source>Give the second person a name.</source>
   <translation>أعطِ الشخص الثاني اسماً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Now: {band}, a warmth of {now} out of 100. Had you talked on this day: {band_if}, {after} out of 100.</source>
   <translation>الآن: {band}، والدفء {now} من 100. لو تحدثتما في هذا اليوم: {band_if}، والدفء {after} من 100.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>A talk counts 1, a note, a mass message or a crowd less (see Settings); one soon after another counts less. What is left of it halves every 180 days.</source>
   <translation>يُحتسب الحديث 1، وتُحتسب الملاحظة أو الرسالة الجماعية أو اللقاء الكبير أقل (انظر الإعدادات)؛ والتواصل القريب من سابقه أقل. وينخفض المتبقي منه إلى النصف كل 180 يوماً.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Had you talked on this day: {band}, a warmth of {after} out of 100.</source>
   <translation>لو تحدثتما في هذا اليوم: {band}، والدفء {after} من 100.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>After</source>
   <translation>بعد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Counted</source>
   <translation>احتُسب</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Left of it</source>
   <translation>المتبقي منه</translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Why {name}</source>
   <translation>لماذا {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/why.py" />
   <source>and {n} more</source>
   <comment>plural</comment>
   <translation>
    <numerusform>و{n} أخرى</numerusform>
    <numerusform>وواحد آخر</numerusform>
    <numerusform>واثنان آخران</numerusform>
    <numerusform>و{n} أخرى</numerusform>
    <numerusform>و{n} أخرى</numerusform>
    <numerusform>و{n} أخرى</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/why.py" />
   <source>Nothing has counted yet.</source>
   <translation>لم يُحتسب شيء بعد.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/write.py" />
   <source>{n} drafts are in “{folder}”: open and send them, then say so here.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في «{folder}» {n} مسودة: افتحها وأرسلها، ثم أكّد ذلك هنا.</numerusform>
    <numerusform>في «{folder}» مسودة واحدة: افتحها وأرسلها، ثم أكّد ذلك هنا.</numerusform>
    <numerusform>في «{folder}» مسودتان: افتحهما وأرسلهما، ثم أكّد ذلك هنا.</numerusform>
    <numerusform>في «{folder}» {n} مسودات: افتحها وأرسلها، ثم أكّد ذلك هنا.</numerusform>
    <numerusform>في «{folder}» {n} مسودة: افتحها وأرسلها، ثم أكّد ذلك هنا.</numerusform>
    <numerusform>في «{folder}» {n} مسودة: افتحها وأرسلها، ثم أكّد ذلك هنا.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Last talk</source>
   <translation>آخر حديث</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Write as you talk. A question brings an answer.</source>
   <translation>اكتب كما تتحدث. السؤال يجلب الجواب.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>As it is read</source>
   <translation>كما تُقرأ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Wordings</source>
   <translation>الصيغ</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Begin with other words, or keep these</source>
   <translation>البدء بصيغة أخرى، أو الاحتفاظ بهذه</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Insert</source>
   <translation>إدراج</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Insert what differs from reader to reader: their first name…</source>
   <translation>إدراج ما يختلف من قارئ إلى آخر: الاسم الشخصي…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>I sent it</source>
   <translation>تم الإرسال</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>“{field}” is not a field: it would go out as it stands.</source>
   <translation>«{field}» ليس حقلاً: سيُرسل كما هو مكتوب.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>No e-mail address is known. Copy the text, and send it your own way.</source>
   <translation>لا عنوان بريد إلكتروني معروف. انسخ النص وأرسله بطريقتك.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/write.py" />
   <source>A draft for each of the {n}, in their own words.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>مسودة لكل واحد ({n})، بما يخصه.</numerusform>
    <numerusform>مسودة لشخص واحد، بما يخصه.</numerusform>
    <numerusform>مسودة لكل من الشخصين، بما يخصه.</numerusform>
    <numerusform>مسودة لكل واحد من {n} أشخاص، بما يخصه.</numerusform>
    <numerusform>مسودة لكل واحد من {n} شخصاً، بما يخصه.</numerusform>
    <numerusform>مسودة لكل واحد من {n} شخص، بما يخصه.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>One draft for all. Nobody sees the others: they get hidden copies.</source>
   <translation>مسودة واحدة للجميع. لا يرى أحد الآخرين: تصلهم نسخ مخفية.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Last talk with {name}</source>
   <translation>آخر حديث مع {name}</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>The text</source>
   <translation>النص</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Subject and text</source>
   <translation>الموضوع والنص</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Copied. Once you have sent it, say so here.</source>
   <translation>تم النسخ. بعد الإرسال، أكّد ذلك هنا.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Where to write the drafts</source>
   <translation>مكان كتابة المسودات</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/dialogs/write.py" />
   <source>Noted with {n} people.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سُجّل مع {n} شخص.</numerusform>
    <numerusform>سُجّل مع شخص واحد.</numerusform>
    <numerusform>سُجّل مع شخصين.</numerusform>
    <numerusform>سُجّل مع {n} أشخاص.</numerusform>
    <numerusform>سُجّل مع {n} شخصاً.</numerusform>
    <numerusform>سُجّل مع {n} شخص.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Letter</source>
   <translation>مراسلة</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Copy the text, or the addresses</source>
   <translation>نسخ النص أو العناوين</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Open in mail program</source>
   <translation>فتح في برنامج البريد</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Write drafts…</source>
   <translation>كتابة مسودات…</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Write drafts</source>
   <translation>كتابة مسودات</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Attached: {file}</source>
   <translation>يُرفق بها {file}.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>None yet.</source>
   <translation>لا شيء بعد.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>The addresses</source>
   <translation>العناوين</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>It is in your mail program. Once you have sent it, say so here.</source>
   <translation>هي في برنامج بريدك. بعد الإرسال، أكّد ذلك هنا.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>No mail program answered: copy the letter, and paste it where you write your mail.</source>
   <translation>لم يستجب أي برنامج بريد: انسخ الرسالة والصقها حيث تكتب بريدك.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Throw this letter away?</source>
   <translation>التخلّي عن هذه المراسلة؟</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>It was not noted as sent.</source>
   <translation>لم تُسجَّل مُرسلة.</translation>
  </message>
  <message>
   <location filename="ui/dialogs/write.py" />
   <source>Throw away</source>
   <translation>تخلّ</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{circle}: {names}.</source>
   <translation>{circle}: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing.py" />
   <source>{n} follow-ups were removed.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تمت إزالة {n} متابعة.</numerusform>
    <numerusform>تمت إزالة متابعة واحدة.</numerusform>
    <numerusform>تمت إزالة متابعتين.</numerusform>
    <numerusform>تمت إزالة {n} متابعات.</numerusform>
    <numerusform>تمت إزالة {n} متابعة.</numerusform>
    <numerusform>تمت إزالة {n} متابعة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Page (*.html);;Data (*.json)</source>
   <translation>صفحة (*.html);;بيانات (*.json)</translation>
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
   <translation>تم تسجيل {kind} مع {names}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>The interaction was deleted.</source>
   <translation>تم حذف التفاعل.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Planned for {day}: {title}.</source>
   <translation>مخطط ليوم {day}: {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Done and logged: {title}.</source>
   <translation>أُنجز وسُجّل: {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Done: {title}.</source>
   <translation>أُنجز: {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names} will be back when something happens: a contact, a birthday, a new job.</source>
   <translation>{names}: عودة إلى القائمة عند أي جديد: تواصل أو عيد ميلاد أو عمل جديد.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names} will be back on {day}.</source>
   <translation>{names}: عودة إلى القائمة يوم {day}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names} will not be called cold any more.</source>
   <translation>{names}: لن يُنبَّه إلى فتور العلاقة بعد الآن.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Keepwarm looks after {names} again.</source>
   <translation>يعود Keepwarm إلى العناية بالعلاقة مع {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing.py" />
   <source>{names}: expected every {n} days.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{names}: تواصل منتظر كل {n} يوم.</numerusform>
    <numerusform>{names}: تواصل منتظر كل يوم.</numerusform>
    <numerusform>{names}: تواصل منتظر كل يومين.</numerusform>
    <numerusform>{names}: تواصل منتظر كل {n} أيام.</numerusform>
    <numerusform>{names}: تواصل منتظر كل {n} يوماً.</numerusform>
    <numerusform>{names}: تواصل منتظر كل {n} يوم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>{names}: back to the learned rhythm.</source>
   <translation>{names}: عودة إلى الوتيرة المستفادة من سجل التواصل.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Everything I know about them</source>
   <translation>كل ما أعرفه عن هذا الشخص</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Calendar (*.ics)</source>
   <translation>تقويم (*.ics)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Export people</source>
   <translation>تصدير الأشخاص</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Replace “{file}”?</source>
   <translation>استبدال «{file}»؟</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>What is in it now would be lost; another name keeps it.</source>
   <translation>سيضيع ما فيه الآن؛ اسم آخر يحفظه.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/doing_networks.py" />
   <location filename="ui/doing_newsletters.py" />
   <source>{name} was changed.</source>
   <translation>تم تغيير {name}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Everything about {name} is in “{file}”.</source>
   <translation>كل شيء عن {name} في «{file}».</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>vCard 3.0 (*.vcf)</source>
   <translation>vCard 3.0 (*.vcf)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Spreadsheet (*.csv)</source>
   <translation>جدول (*.csv)</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Next on {day}.</source>
   <translation>التالي يوم {day}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_events.py" />
   <location filename="ui/doing_networks.py" />
   <source>{name} was added.</source>
   <translation>تمت إضافة {name}.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>This person is no longer there: nothing was changed.</source>
   <translation>لم يعد هذا الشخص موجوداً: لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Open it with your calendar; doing so again updates them.</source>
   <translation>افتحه بتقويمك؛ وتكرار ذلك يحدّثها.</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <source>Done again: {label}</source>
   <translation>أُعيد: {label}</translation>
  </message>
  <message>
   <location filename="ui/doing.py" />
   <location filename="ui/doing_feeds.py" />
   <location filename="ui/doing_news.py" />
   <source>Changed.</source>
   <translation>تم التغيير.</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Back up</source>
   <translation>نسخ احتياطي</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Restoring was cut off</source>
   <translation>انقطعت الاستعادة</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Your file is whole: as it was before, or as that backup has it. See that there is room on the disk.</source>
   <translation>ملفك سليم: كما كان من قبل، أو كما هو في تلك النسخة الاحتياطية. تأكد من وجود مساحة على القرص.</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>The copy was written and checked: “{file}”.</source>
   <translation>كُتبت النسخة وتم التحقق منها: «{file}».</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Copying your data before the import</source>
   <translation>نسخ بياناتك قبل الاستيراد</translation>
  </message>
  <message>
   <location filename="ui/doing_backups.py" />
   <source>Restored. What you had before is among your backups.</source>
   <translation>تمت الاستعادة. ما كان لديك من قبل محفوظ ضمن نسخك الاحتياطية.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Disconnect the calendar</source>
   <translation>فصل التقويم</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Your follow-ups stay here. What becomes of them in “{name}”?</source>
   <translation>تبقى متابعاتك هنا. ماذا يكون مصيرها في «{name}»؟</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Leave them there</source>
   <translation>إبقاؤها هناك</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>Take them out</source>
   <translation>إخراجها منه</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>The calendar is disconnected. What was read from it stays.</source>
   <translation>تم فصل التقويم. ما قُرئ منه باقٍ.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>It works until Keepwarm is closed; then the password is asked for again. It is written nowhere.</source>
   <translation>تعمل حتى إغلاق Keepwarm؛ ثم تُطلب كلمة المرور من جديد. لا تُكتب في أي مكان.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>No calendar is connected. Settings connect one.</source>
   <translation>لا تقويم مربوط. يُربط في الإعدادات.</translation>
  </message>
  <message>
   <location filename="ui/doing_calendar.py" />
   <source>A sync is under way: try again in a moment.</source>
   <translation>مزامنة جارية: أعد المحاولة بعد لحظة.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_data.py" />
   <source>It holds {n} people, with all that belongs to them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>فيه {n} شخص، مع كل ما يخصهم.</numerusform>
    <numerusform>فيه شخص واحد، مع كل ما يخصه.</numerusform>
    <numerusform>فيه شخصان، مع كل ما يخصهما.</numerusform>
    <numerusform>فيه {n} أشخاص، مع كل ما يخصهم.</numerusform>
    <numerusform>فيه {n} شخصاً، مع كل ما يخصهم.</numerusform>
    <numerusform>فيه {n} شخص، مع كل ما يخصهم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_data.py" />
   <source>They take the place of the {n} people who are here. Undo brings them back.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يحل محل الأشخاص الموجودين هنا ({n}). التراجع يعيدهم.</numerusform>
    <numerusform>يحل محل الشخص الموجود هنا. التراجع يعيده.</numerusform>
    <numerusform>يحل محل الشخصين الموجودين هنا. التراجع يعيدهما.</numerusform>
    <numerusform>يحل محل الأشخاص الموجودين هنا ({n}). التراجع يعيدهم.</numerusform>
    <numerusform>يحل محل الأشخاص الموجودين هنا ({n}). التراجع يعيدهم.</numerusform>
    <numerusform>يحل محل الأشخاص الموجودين هنا ({n}). التراجع يعيدهم.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Put “{file}” in the place of all that is here?</source>
   <translation>وضع «{file}» مكان كل ما هو هنا؟</translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Export everything</source>
   <translation>تصدير كل شيء</translation>
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
   <translation>كل شيء في «{file}». يستطيع من يملكه قراءته: احفظه في أمان.</translation>
  </message>
  <message>
   <location filename="ui/doing_data.py" />
   <source>Everything is now what “{file}” holds.</source>
   <translation>كل شيء الآن كما في «{file}».</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>Erase {names} for good?</source>
   <translation>محو {names} نهائياً؟</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>The undo history is emptied. This cannot be taken back. Copies that you made elsewhere are not touched.</source>
   <translation>يُفرَّغ سجل التراجع. لا رجعة في ذلك. لا تُمسّ النسخ التي حفظتها في مكان آخر.</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>Erase for good</source>
   <translation>محو نهائي</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>Erasing was cut off</source>
   <translation>انقطع المحو</translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>What is left to do is done in a moment, or when Keepwarm is opened again. See that there is room on the disk.</source>
   <translation>ما بقي يُنجز بعد لحظة، أو عند فتح Keepwarm من جديد. تأكد من وجود مساحة على القرص.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>{n} interactions go with them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يُحذف معهم {n} تفاعل.</numerusform>
    <numerusform>يُحذف معهم تفاعل واحد.</numerusform>
    <numerusform>يُحذف معهم تفاعلان.</numerusform>
    <numerusform>يُحذف معهم {n} تفاعلات.</numerusform>
    <numerusform>يُحذف معهم {n} تفاعلاً.</numerusform>
    <numerusform>يُحذف معهم {n} تفاعل.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>{n} meetings with others stay, without them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يبقى {n} لقاء مع آخرين، دون من يُمحى.</numerusform>
    <numerusform>يبقى لقاء واحد مع آخرين، دون من يُمحى.</numerusform>
    <numerusform>يبقى لقاءان مع آخرين، دون من يُمحى.</numerusform>
    <numerusform>يبقى {n} لقاءات مع آخرين، دون من يُمحى.</numerusform>
    <numerusform>يبقى {n} لقاءً مع آخرين، دون من يُمحى.</numerusform>
    <numerusform>يبقى {n} لقاء مع آخرين، دون من يُمحى.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>{n} notes that stay still have their name: Ctrl+K finds them, change them before or after.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا ملاحظات باقية تحمل اسمه.</numerusform>
    <numerusform>ملاحظة واحدة باقية ما زالت تحمل الاسم: تجدها بـ Ctrl+K، غيّرها قبل ذلك أو بعده.</numerusform>
    <numerusform>ملاحظتان باقيتان ما زالتا تحملان الاسم: تجدهما بـ Ctrl+K، غيّرهما قبل ذلك أو بعده.</numerusform>
    <numerusform>{n} ملاحظات باقية ما زالت تحمل الاسم: تجدها بـ Ctrl+K، غيّرها قبل ذلك أو بعده.</numerusform>
    <numerusform>{n} ملاحظة باقية ما زالت تحمل الاسم: تجدها بـ Ctrl+K، غيّرها قبل ذلك أو بعده.</numerusform>
    <numerusform>{n} ملاحظة باقية ما زالت تحمل الاسم: تجدها بـ Ctrl+K، غيّرها قبل ذلك أو بعده.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_erasing.py" />
   <source>The {n} backups are rewritten.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تُعاد كتابة النسخ الاحتياطية ({n}).</numerusform>
    <numerusform>تُعاد كتابة النسخة الاحتياطية.</numerusform>
    <numerusform>تُعاد كتابة النسختين الاحتياطيتين.</numerusform>
    <numerusform>تُعاد كتابة النسخ الاحتياطية ({n}).</numerusform>
    <numerusform>تُعاد كتابة النسخ الاحتياطية ({n}).</numerusform>
    <numerusform>تُعاد كتابة النسخ الاحتياطية ({n}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_erasing.py" />
   <source>{names}: erased for good.</source>
   <translation>{names}: تم المحو النهائي.</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <location filename="ui/doing_newsletters.py" />
   <source>{name} was deleted.</source>
   <translation>تم حذف {name}.</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>Calendar entry</source>
   <translation>ملف تقويم</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>{day}: {title}</source>
   <translation>{day}: {title}</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>New event…</source>
   <translation>فعالية جديدة…</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Report of {title}</source>
   <translation>تقرير {title}</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>A blank report</source>
   <translation>تقرير فارغ</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>Another meeting</source>
   <translation>لقاء آخر</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>was there</source>
   <translation>حضور</translation>
  </message>
  <message>
   <location filename="ui/doing_events.py" />
   <source>The entry is in “{file}”. Open it with your calendar.</source>
   <translation>الموعد في «{file}». افتحه بتقويمك.</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>List of feeds (*.opml *.xml)</source>
   <translation>قائمة خلاصات (*.opml *.xml)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>Follow the {n} feeds that “{file}” names?</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تتبّع الخلاصات التي يذكرها «{file}» ({n})؟</numerusform>
    <numerusform>تتبّع الخلاصة التي يذكرها «{file}»؟</numerusform>
    <numerusform>تتبّع الخلاصتين اللتين يذكرهما «{file}»؟</numerusform>
    <numerusform>تتبّع الخلاصات التي يذكرها «{file}» ({n})؟</numerusform>
    <numerusform>تتبّع الخلاصات التي يذكرها «{file}» ({n})؟</numerusform>
    <numerusform>تتبّع الخلاصات التي يذكرها «{file}» ({n})؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>You no longer follow them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم إيقاف التتبّع.</numerusform>
    <numerusform>تم إيقاف التتبّع.</numerusform>
    <numerusform>تم إيقاف تتبّعهما.</numerusform>
    <numerusform>تم إيقاف التتبّع.</numerusform>
    <numerusform>تم إيقاف التتبّع.</numerusform>
    <numerusform>تم إيقاف التتبّع.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>Nothing is fetched before you turn it on here.</source>
   <translation>لا يُجلب شيء قبل التفعيل هنا.</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>Export feeds</source>
   <translation>تصدير الخلاصات</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>List of feeds (*.opml)</source>
   <translation>قائمة خلاصات (*.opml)</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>Import feeds</source>
   <translation>استيراد خلاصات</translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>You follow {title}.</source>
   <translation>بدأ تتبّع {title}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>{n} feeds are in “{file}”.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في «{file}» {n} خلاصة.</numerusform>
    <numerusform>في «{file}» خلاصة واحدة.</numerusform>
    <numerusform>في «{file}» خلاصتان.</numerusform>
    <numerusform>في «{file}» {n} خلاصات.</numerusform>
    <numerusform>في «{file}» {n} خلاصة.</numerusform>
    <numerusform>في «{file}» {n} خلاصة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_feeds.py" />
   <source>It names no feed that you do not follow already.</source>
   <translation>لا يذكر خلاصة لا تتتبّعها بالفعل.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_feeds.py" />
   <source>You follow {n} feeds more.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بدأ تتبّع {n} خلاصة.</numerusform>
    <numerusform>بدأ تتبّع خلاصة واحدة.</numerusform>
    <numerusform>بدأ تتبّع خلاصتين.</numerusform>
    <numerusform>بدأ تتبّع {n} خلاصات.</numerusform>
    <numerusform>بدأ تتبّع {n} خلاصة.</numerusform>
    <numerusform>بدأ تتبّع {n} خلاصة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>Saved as {names}. Mend it with a text editor, then import it.</source>
   <translation>حُفظ باسم {names}. أصلحه بمحرّر نصوص، ثم استورده.</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>Take back</source>
   <translation>سحب</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>The import was taken back. {what}</source>
   <translation>تم سحب الاستيراد. {what}</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>Save what could not be read</source>
   <translation>حفظ ما تعذّرت قراءته</translation>
  </message>
  <message>
   <location filename="ui/doing_imports.py" />
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="ui/doing_letters.py" />
   <source>Write to {name}</source>
   <translation>مراسلة {name}</translation>
  </message>
  <message>
   <location filename="ui/doing_many.py" />
   <source>Tagged “{tag}”: {names}.</source>
   <translation>وُضع الوسم «{tag}»: {names}.</translation>
  </message>
  <message>
   <location filename="ui/doing_many.py" />
   <source>No longer “{tag}”: {names}.</source>
   <translation>نُزع الوسم «{tag}»: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_many.py" />
   <source>{n} people were deleted.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم حذف {n} شخص.</numerusform>
    <numerusform>تم حذف شخص واحد.</numerusform>
    <numerusform>تم حذف شخصين.</numerusform>
    <numerusform>تم حذف {n} أشخاص.</numerusform>
    <numerusform>تم حذف {n} شخصاً.</numerusform>
    <numerusform>تم حذف {n} شخص.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>Merge {name} with whom?</source>
   <translation>دمج {name} مع من؟</translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>Choose two people (Ctrl+click) to merge them.</source>
   <translation>اختر شخصين (Ctrl+نقر) لدمجهما.</translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>That is the same person already.</source>
   <translation>هو الشخص نفسه أصلاً.</translation>
  </message>
  <message>
   <location filename="ui/doing_merging.py" />
   <source>{one} and {other} are two people now.</source>
   <translation>{one} و{other} شخصان الآن.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>{name} was deleted. Its people and what you brought are still there.</source>
   <translation>تم حذف {name}. أشخاصها ومساهماتك فيها باقية.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_networks.py" />
   <source>{n} people are among those who left.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا أشخاص ضمن المغادرين.</numerusform>
    <numerusform>شخص واحد ضمن المغادرين.</numerusform>
    <numerusform>شخصان ضمن المغادرين.</numerusform>
    <numerusform>{n} أشخاص ضمن المغادرين.</numerusform>
    <numerusform>{n} شخصاً ضمن المغادرين.</numerusform>
    <numerusform>{n} شخص ضمن المغادرين.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_networks.py" />
   <source>{n} people are no longer in {network}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>خرج {n} شخص من {network}.</numerusform>
    <numerusform>خرج شخص واحد من {network}.</numerusform>
    <numerusform>خرج شخصان من {network}.</numerusform>
    <numerusform>خرج {n} أشخاص من {network}.</numerusform>
    <numerusform>خرج {n} شخصاً من {network}.</numerusform>
    <numerusform>خرج {n} شخص من {network}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Deleted: {what}.</source>
   <translation>تم الحذف: {what}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Summary of {year}</source>
   <translation>ملخص {year}</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Page to print (*.pdf)</source>
   <translation>صفحة للطباعة (*.pdf)</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Summary of a year to print (PDF)</source>
   <translation>ملخص سنة للطباعة (PDF)</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Kept: {what}.</source>
   <translation>حُفظ: {what}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Open again: {title}.</source>
   <translation>أُعيد فتحه: {title}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>They are in {network} already.</source>
   <translation>هم في {network} بالفعل.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_networks.py" />
   <source>{n} people are now in {network}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>انضم {n} شخص إلى {network}.</numerusform>
    <numerusform>انضم شخص واحد إلى {network}.</numerusform>
    <numerusform>انضم شخصان إلى {network}.</numerusform>
    <numerusform>انضم {n} أشخاص إلى {network}.</numerusform>
    <numerusform>انضم {n} شخصاً إلى {network}.</numerusform>
    <numerusform>انضم {n} شخص إلى {network}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Logged: {what}.</source>
   <translation>سُجّل: {what}.</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>What you brought in {year} is in “{file}”.</source>
   <translation>مساهماتك سنة {year} في «{file}».</translation>
  </message>
  <message>
   <location filename="ui/doing_networks.py" />
   <source>Log {n} introductions or favours</source>
   <translation>تسجيل تعريفات أو خدمات ({n})</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>Put away. It stays on the timeline.</source>
   <translation>تمت التنحية. يبقى في الخط الزمني.</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>The news was deleted.</source>
   <translation>تم حذف الخبر.</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>Put away. It is kept.</source>
   <translation>تمت التنحية. هو محفوظ.</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <location filename="ui/widgets/day_more.py" />
   <source>Tell: {news}</source>
   <translation>إبلاغ: {news}</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Plan a call…</source>
   <translation>تخطيط مكالمة…</translation>
  </message>
  <message>
   <location filename="ui/doing_news.py" />
   <source>Kept. Choose whom to tell.</source>
   <translation>حُفظ. اختر من تبلغه.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_news.py" />
   <source>Noted: a reason to write to {n} people.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سُجّل: سبب لمراسلة {n} شخص.</numerusform>
    <numerusform>سُجّل: سبب لمراسلة شخص واحد.</numerusform>
    <numerusform>سُجّل: سبب لمراسلة شخصين.</numerusform>
    <numerusform>سُجّل: سبب لمراسلة {n} أشخاص.</numerusform>
    <numerusform>سُجّل: سبب لمراسلة {n} شخصاً.</numerusform>
    <numerusform>سُجّل: سبب لمراسلة {n} شخص.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>The newsletter “{name}” was added.</source>
   <translation>أضيفت النشرة «{name}».</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>Next issue of {name}</source>
   <translation>العدد القادم من {name}</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>The draft is kept.</source>
   <translation>المسودة محفوظة.</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>All newsletters…</source>
   <translation>كل النشرات…</translation>
  </message>
  <message>
   <location filename="ui/doing_newsletters.py" />
   <source>Gather anew: {language}</source>
   <translation>تجميع جديد: {language}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups are still encrypted.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم تبق أي نسخة احتياطية مشفّرة.</numerusform>
    <numerusform>ما زالت نسخة احتياطية واحدة مشفّرة.</numerusform>
    <numerusform>ما زالت نسختان احتياطيتان مشفّرتين.</numerusform>
    <numerusform>ما زالت {n} نسخ احتياطية مشفّرة.</numerusform>
    <numerusform>ما زالت {n} نسخة احتياطية مشفّرة.</numerusform>
    <numerusform>ما زالت {n} نسخة احتياطية مشفّرة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>The change of the passphrase was cut off</source>
   <translation>انقطع تغيير عبارة المرور</translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is whole, with the new passphrase or as it was. See that there is room on the disk.</source>
   <translation>ملفك سليم، بعبارة المرور الجديدة أو كما كان. تأكد من وجود مساحة على القرص.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups are not encrypted as your file is.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>كل النسخ الاحتياطية مشفّرة مثل ملفك.</numerusform>
    <numerusform>نسخة احتياطية واحدة ليست مشفّرة مثل ملفك.</numerusform>
    <numerusform>نسختان احتياطيتان ليستا مشفّرتين مثل ملفك.</numerusform>
    <numerusform>{n} نسخ احتياطية ليست مشفّرة مثل ملفك.</numerusform>
    <numerusform>{n} نسخة احتياطية ليست مشفّرة مثل ملفك.</numerusform>
    <numerusform>{n} نسخة احتياطية ليست مشفّرة مثل ملفك.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is encrypted: Ctrl+Shift+L locks it.</source>
   <translation>ملفك مشفّر: ‏Ctrl+Shift+L يقفله.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups are encrypted as well.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} نسخة احتياطية مشفّرة أيضاً.</numerusform>
    <numerusform>نسخة احتياطية واحدة مشفّرة أيضاً.</numerusform>
    <numerusform>نسختان احتياطيتان مشفّرتان أيضاً.</numerusform>
    <numerusform>{n} نسخ احتياطية مشفّرة أيضاً.</numerusform>
    <numerusform>{n} نسخة احتياطية مشفّرة أيضاً.</numerusform>
    <numerusform>{n} نسخة احتياطية مشفّرة أيضاً.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is no longer encrypted.</source>
   <translation>لم يعد ملفك مشفّراً.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>Nor are {n} backups.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ولا نسخة احتياطية معه.</numerusform>
    <numerusform>ولا نسخة احتياطية واحدة معه.</numerusform>
    <numerusform>ولا نسختان احتياطيتان معه.</numerusform>
    <numerusform>ولا {n} نسخ احتياطية معه.</numerusform>
    <numerusform>ولا {n} نسخة احتياطية معه.</numerusform>
    <numerusform>ولا {n} نسخة احتياطية معه.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>These people are invented: there is nothing to lock.</source>
   <translation>هؤلاء الأشخاص مُختلَقون: لا شيء يُقفل.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_passphrase.py" />
   <source>{n} backups stayed as they were</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم تبق أي نسخة احتياطية كما كانت</numerusform>
    <numerusform>بقيت نسخة احتياطية واحدة كما كانت</numerusform>
    <numerusform>بقيت نسختان احتياطيتان كما كانتا</numerusform>
    <numerusform>بقيت {n} نسخ احتياطية كما كانت</numerusform>
    <numerusform>بقيت {n} نسخة احتياطية كما كانت</numerusform>
    <numerusform>بقيت {n} نسخة احتياطية كما كانت</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Your file is as you wanted it. Delete what you no longer need: {names}, in {folder}.</source>
   <translation>ملفك كما أردته. احذف ما لم تعد بحاجة إليه: {names}، في {folder}.</translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Encrypting your backups</source>
   <translation>تشفير نسخك الاحتياطية</translation>
  </message>
  <message>
   <location filename="ui/doing_passphrase.py" />
   <source>Decrypting your backups</source>
   <translation>فك تشفير نسخك الاحتياطية</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>{day} is over. Choose today or a later day.</source>
   <translation>مضى {day}. اختر اليوم أو يوماً لاحقاً.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_plans.py" />
   <source>{n} postponed to {day}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم إرجاء {n} متابعة إلى يوم {day}.</numerusform>
    <numerusform>تم إرجاء متابعة واحدة إلى يوم {day}.</numerusform>
    <numerusform>تم إرجاء متابعتين إلى يوم {day}.</numerusform>
    <numerusform>تم إرجاء {n} متابعات إلى يوم {day}.</numerusform>
    <numerusform>تم إرجاء {n} متابعة إلى يوم {day}.</numerusform>
    <numerusform>تم إرجاء {n} متابعة إلى يوم {day}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Postpone</source>
   <translation>إرجاء</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Only what repeats can be skipped.</source>
   <translation>لا يُتخطى إلا ما يتكرر.</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Skipped. Next on {day}.</source>
   <translation>تم التخطي. التالي يوم {day}.</translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>Nobody is named in it. Enter opens it: choose who it is about.</source>
   <translation>لا اسم فيها. المفتاح Enter يفتحها: اختر من تخصّه.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_plans.py" />
   <source>{n} calls planned.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم تخطيط {n} مكالمة.</numerusform>
    <numerusform>تم تخطيط مكالمة واحدة.</numerusform>
    <numerusform>تم تخطيط مكالمتين.</numerusform>
    <numerusform>تم تخطيط {n} مكالمات.</numerusform>
    <numerusform>تم تخطيط {n} مكالمة.</numerusform>
    <numerusform>تم تخطيط {n} مكالمة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_plans.py" />
   <source>{n} done and logged.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>أُنجز وسُجّل: {n} متابعة.</numerusform>
    <numerusform>أُنجز وسُجّل: متابعة واحدة.</numerusform>
    <numerusform>أُنجز وسُجّل: متابعتان.</numerusform>
    <numerusform>أُنجز وسُجّل: {n} متابعات.</numerusform>
    <numerusform>أُنجز وسُجّل: {n} متابعة.</numerusform>
    <numerusform>أُنجز وسُجّل: {n} متابعة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_plans.py" />
   <source>{n} done.</source>
   <translation>المنجز: {n}.</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>What “{file}” would change</source>
   <translation>ما الذي يغيّره «{file}»</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Export settings</source>
   <translation>تصدير الإعدادات</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Your settings are in “{file}”.</source>
   <translation>إعداداتك في «{file}».</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Import settings</source>
   <translation>استيراد الإعدادات</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Change these</source>
   <translation>تغيير هذه</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <location filename="ui/pages/settings.py" />
   <source>Back to the defaults</source>
   <translation>العودة إلى القيم الافتراضية</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Reset these</source>
   <translation>إعادة هذه</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_settings.py" />
   <source>{n} phone numbers are read as {code} now.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يُقرأ أي رقم على أنه {code}.</numerusform>
    <numerusform>يُقرأ الآن رقم واحد على أنه {code}.</numerusform>
    <numerusform>يُقرأ الآن رقمان على أنهما {code}.</numerusform>
    <numerusform>تُقرأ الآن {n} أرقام على أنها {code}.</numerusform>
    <numerusform>يُقرأ الآن {n} رقماً على أنها {code}.</numerusform>
    <numerusform>يُقرأ الآن {n} رقم على أنها {code}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Your settings are already as “{file}” has them.</source>
   <translation>إعداداتك مطابقة أصلاً لما في «{file}».</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Every setting is as it was at first.</source>
   <translation>كل الإعدادات على قيمها الافتراضية.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/doing_settings.py" />
   <source>{n} settings changed.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يتغير أي إعداد.</numerusform>
    <numerusform>تغيّر إعداد واحد.</numerusform>
    <numerusform>تغيّر إعدادان.</numerusform>
    <numerusform>تغيّرت {n} إعدادات.</numerusform>
    <numerusform>تغيّر {n} إعداداً.</numerusform>
    <numerusform>تغيّر {n} إعداد.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>Your own e-mail addresses are among them; no password and nobody else is.</source>
   <translation>عناوين بريدك منها؛ ولا كلمة مرور فيها ولا أحد غيرك.</translation>
  </message>
  <message>
   <location filename="ui/doing_settings.py" />
   <source>The settings are as they were.</source>
   <translation>عادت الإعدادات كما كانت.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/feed_watch.py" />
   <source>{n} new articles.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مقالات جديدة.</numerusform>
    <numerusform>مقال جديد واحد.</numerusform>
    <numerusform>مقالان جديدان.</numerusform>
    <numerusform>{n} مقالات جديدة.</numerusform>
    <numerusform>{n} مقالاً جديداً.</numerusform>
    <numerusform>{n} مقال جديد.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/feed_watch.py" />
   <source>Nothing new.</source>
   <translation>لا جديد.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/feed_watch.py" />
   <source>{n} feeds could not be had: “Feeds…” says why.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم تتعذّر قراءة أي خلاصة.</numerusform>
    <numerusform>تعذّرت قراءة خلاصة واحدة: «الخلاصات…» تبيّن السبب.</numerusform>
    <numerusform>تعذّرت قراءة خلاصتين: «الخلاصات…» تبيّن السبب.</numerusform>
    <numerusform>تعذّرت قراءة {n} خلاصات: «الخلاصات…» تبيّن السبب.</numerusform>
    <numerusform>تعذّرت قراءة {n} خلاصة: «الخلاصات…» تبيّن السبب.</numerusform>
    <numerusform>تعذّرت قراءة {n} خلاصة: «الخلاصات…» تبيّن السبب.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/feed_watch.py" />
   <source>You follow no feed yet.</source>
   <translation>لا خلاصات متتبَّعة بعد.</translation>
  </message>
  <message>
   <location filename="ui/finder.py" />
   <source>Nobody here matches “{text}”.</source>
   <translation>لا أحد هنا يطابق «{text}».</translation>
  </message>
  <message>
   <location filename="ui/finder.py" />
   <source>Found</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Recent</source>
   <translation>الأخيرة</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Notes and interactions</source>
   <translation>الملاحظات والتواصل</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>Nobody</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <location filename="ui/found.py" />
   <source>{menu}: {command}</source>
   <translation>{menu}: {command}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/job.py" />
   <source>{n} min left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بقيت {n} دقيقة</numerusform>
    <numerusform>بقيت دقيقة واحدة</numerusform>
    <numerusform>بقيت دقيقتان</numerusform>
    <numerusform>بقيت {n} دقائق</numerusform>
    <numerusform>بقيت {n} دقيقة</numerusform>
    <numerusform>بقيت {n} دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/job.py" />
   <source>{n} s left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بقيت {n} ثانية</numerusform>
    <numerusform>بقيت ثانية واحدة</numerusform>
    <numerusform>بقيت ثانيتان</numerusform>
    <numerusform>بقيت {n} ثوانٍ</numerusform>
    <numerusform>بقيت {n} ثانية</numerusform>
    <numerusform>بقيت {n} ثانية</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>This took too long and was stopped</source>
   <translation>استغرق هذا وقتاً أطول من اللازم فأُوقف</translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>Reading stopped: the file asked for more memory than it should</source>
   <translation>توقفت القراءة: طلب الملف ذاكرة أكثر مما ينبغي</translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>Nothing was changed. Try a smaller part of the file.</source>
   <translation>لم يتغير شيء. جرّب جزءاً أصغر من الملف.</translation>
  </message>
  <message>
   <location filename="ui/job.py" />
   <source>Something went wrong while reading</source>
   <translation>حدث خلل أثناء القراءة</translation>
  </message>
  <message>
   <location filename="ui/kept_file.py" />
   <source>Your calendar file is as it was. It is tried again, and written as soon as that works.</source>
   <translation>ملف تقويمك كما كان. تُعاد المحاولة، ويُكتب حالما ينجح ذلك.</translation>
  </message>
  <message>
   <location filename="ui/kept_file.py" />
   <source>Your calendar file is up to date again.</source>
   <translation>ملف تقويمك محدَّث من جديد.</translation>
  </message>
  <message>
   <location filename="ui/language.py" />
   <source>&amp;Look in:</source>
   <translation>&amp;بحث في:</translation>
  </message>
  <message>
   <location filename="ui/language.py" />
   <source>Files of &amp;type:</source>
   <translation>&amp;نوع الملفات:</translation>
  </message>
  <message>
   <location filename="ui/links.py" />
   <source>No program of this computer opens {link}.</source>
   <translation>لا يفتح أي برنامج على هذا الحاسوب {link}.</translation>
  </message>
  <message>
   <location filename="ui/locking.py" />
   <source>Unlock</source>
   <translation>فتح القفل</translation>
  </message>
  <message>
   <location filename="ui/locking.py" />
   <source>Keepwarm is locked</source>
   <translation>Keepwarm مقفل</translation>
  </message>
  <message>
   <location filename="ui/locking.py" />
   <source>Type the passphrase of “{file}”.</source>
   <translation>اكتب عبارة مرور «{file}».</translation>
  </message>
  <message>
   <location filename="ui/notice.py" />
   <source>Put this message away</source>
   <translation>تنحية هذه الرسالة</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>The newest good backup is of {day}, {hour}: {what}.</source>
   <translation>أحدث نسخة احتياطية سليمة بتاريخ {day}، {hour}: {what}.</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>These people are invented. Try anything: your own data are elsewhere.</source>
   <translation>هؤلاء أشخاص مختلقون. جرّب ما شئت: بياناتك في مكان آخر.</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Making your file ready for this version</source>
   <translation>تهيئة ملفك لهذا الإصدار</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Checking your file, which was not closed</source>
   <translation>جارٍ فحص ملفك الذي لم يُغلق</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Looking for the newest good backup</source>
   <translation>البحث عن أحدث نسخة احتياطية سليمة</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Put that backup back</source>
   <translation>استعادة هذه النسخة</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Choose another file…</source>
   <translation>اختيار ملف آخر…</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Back to my own data</source>
   <translation>العودة إلى بياناتي</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>This file can only be read: nothing is kept of what you change here.</source>
   <translation>هذا الملف للقراءة فقط: لا يُحفظ شيء مما تغيّره هنا.</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <location filename="ui/opening.py" />
   <source>Restore a backup…</source>
   <translation>استعادة نسخة احتياطية…</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>↑↓ move · M merge · B keep both · ← → take the values of one side · Enter choose · Esc back</source>
   <translation>↑↓ تنقّل · M دمج · B الإبقاء على الاثنين · → ← أخذ قيم أحد الجانبين · Enter اختيار · Esc رجوع</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>{one} and {other} are one now.</source>
   <translation>{one} و{other} أصبحا واحداً الآن.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>{one} and {other} are kept apart, and not asked about again.</source>
   <translation>{one} و{other} منفصلان، ولن يُسأل عنهما من جديد.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>{count} pairs may each be one person</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{count} زوج قد يكون كل منها شخصاً واحداً</numerusform>
    <numerusform>زوج واحد قد يكون شخصاً واحداً ({count})</numerusform>
    <numerusform>زوجان قد يكون كل منهما شخصاً واحداً ({count})</numerusform>
    <numerusform>{count} أزواج قد يكون كل منها شخصاً واحداً</numerusform>
    <numerusform>{count} زوجاً قد يكون كل منها شخصاً واحداً</numerusform>
    <numerusform>{count} زوج قد يكون كل منها شخصاً واحداً</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Possible duplicates</source>
   <translation>مكررات محتملة</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <location filename="ui/pages/people.py" />
   <source>Import contacts…</source>
   <translation>استيراد جهات الاتصال…</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Go to People</source>
   <translation>الانتقال إلى الأشخاص</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Looking for duplicates…</source>
   <translation>البحث عن المكررات…</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Looking for duplicates</source>
   <translation>البحث عن المكررات</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>Merge all {n} sure ones</source>
   <comment>plural</comment>
   <translation>
    <numerusform>دمج كل المؤكدة ({n})</numerusform>
    <numerusform>دمج المؤكد الوحيد</numerusform>
    <numerusform>دمج المؤكدَين</numerusform>
    <numerusform>دمج كل المؤكدة ({n})</numerusform>
    <numerusform>دمج كل المؤكدة ({n})</numerusform>
    <numerusform>دمج كل المؤكدة ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <location filename="ui/pages/people.py" />
   <source>Nobody here yet</source>
   <translation>لا أحد هنا بعد</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Once people are here, those who are stored twice are found on this page.</source>
   <translation>عندما يوجد أشخاص، يُعثر في هذه الصفحة على من سُجّل مرتين.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <location filename="ui/widgets/import_detail.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>Merge</source>
   <translation>دمج</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>{count} are sure</source>
   <comment>plural</comment>
   <translation>
    <numerusform>المؤكد: {count}</numerusform>
    <numerusform>المؤكد: {count}</numerusform>
    <numerusform>المؤكد: {count}</numerusform>
    <numerusform>المؤكد: {count}</numerusform>
    <numerusform>المؤكد: {count}</numerusform>
    <numerusform>المؤكد: {count}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Everybody is compared by e-mail, phone and name.</source>
   <translation>يُقارن الجميع بالبريد الإلكتروني والهاتف والاسم.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/duplicates.py" />
   <source>{n} pairs were merged.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تم دمج {n} زوج.</numerusform>
    <numerusform>تم دمج زوج واحد.</numerusform>
    <numerusform>تم دمج زوجين.</numerusform>
    <numerusform>تم دمج {n} أزواج.</numerusform>
    <numerusform>تم دمج {n} زوجاً.</numerusform>
    <numerusform>تم دمج {n} زوج.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>All answered</source>
   <translation>تمت الإجابة عن الكل</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Nobody else seems to be stored twice. Undo (Ctrl+Z) takes the last answer back.</source>
   <translation>لا يبدو أن أحداً غيرهم مسجّل مرتين. التراجع (Ctrl+Z) يلغي الجواب الأخير.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>Nobody seems to be stored twice</source>
   <translation>لا يبدو أن أحداً مسجّل مرتين</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>People with the same e-mail, phone or whole name would stand here side by side.</source>
   <translation>من لهم البريد الإلكتروني نفسه أو الهاتف نفسه أو الاسم الكامل نفسه يظهرون هنا جنباً إلى جنب.</translation>
  </message>
  <message>
   <location filename="ui/pages/duplicates.py" />
   <source>you put them side by side</source>
   <translation>وضعتهما جنباً إلى جنب</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Arrows move · Page Up, Page Down other months · Enter to the day · Shift+arrows move it · F plan · M list</source>
   <translation>الأسهم تنقّل · Page Up وPage Down شهور أخرى · Enter إلى اليوم · Shift+الأسهم نقل · F تخطيط · M القائمة</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Space done and logged · D done · T tomorrow · N a week on · P another day · W write · Enter edit · Delete remove · M month</source>
   <translation>⁨Space⁩ إنجاز وتسجيل · D إنجاز · T غداً · N بعد أسبوع · P يوم آخر · W كتابة · Enter تعديل · Delete إزالة · M الشهر</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Nothing planned</source>
   <translation>لا شيء مخطط</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Plan a call or a message with somebody. Exported to your calendar, it reminds you there.</source>
   <translation>خطّط مكالمة أو رسالة مع أحد. بعد تصديرها إلى تقويمك يذكّرك بها.</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>Export to calendar…</source>
   <translation>تصدير إلى تقويم…</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/pages/today.py" />
   <source>Spread the most urgent over your next hours for calls (Ctrl+Shift+P)</source>
   <translation>توزيع الأكثر استعجالاً على ساعات مكالماتك القادمة (Ctrl+Shift+P)</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <location filename="ui/widgets/day_of_year.py" />
   <location filename="ui/widgets/month_grid.py" />
   <source>Month</source>
   <translation>الشهر</translation>
  </message>
  <message>
   <location filename="ui/pages/follow_ups.py" />
   <source>M shows the list or the month</source>
   <translation>⁨M⁩ تعرض القائمة أو الشهر</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Which e-mail address is yours in this calendar? (Several: separate by commas.)</source>
   <translation>أي بريد إلكتروني في هذا التقويم لك؟ (إن كانت عدة عناوين فافصل بينها بفواصل.)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>The import was cancelled. Nothing was changed.</source>
   <translation>أُلغي الاستيراد. لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import “{name}”</source>
   <translation>استيراد «{name}»</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Choose files…</source>
   <translation>اختيار ملفات…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Choose a folder…</source>
   <translation>اختيار مجلد…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>How do I get them?</source>
   <translation>كيف أحصل عليها؟</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>iPhone, Android, Google, Outlook, LinkedIn</source>
   <translation>من iPhone وAndroid وGoogle وOutlook وLinkedIn</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import contacts and meetings</source>
   <translation>استيراد جهات الاتصال واللقاءات</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Choose contacts of your phone (.vcf), of Google, Outlook or LinkedIn (.csv), a calendar (.ics), or a folder or .zip of such files; or drop them on this window. You see everything before anything is saved, and one undo takes it all back.</source>
   <translation>اختر جهات الاتصال من هاتفك (‎.vcf) أو من Google أو Outlook أو LinkedIn (‎.csv)، أو تقويماً (‎.ics)، أو مجلداً أو ملف ‎.zip فيه مثل هذه الملفات؛ أو أفلتها على هذه النافذة. ترى كل شيء قبل أن يُحفظ أي شيء، وتراجع واحد يعيد كل شيء كما كان.</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Reading</source>
   <translation>القراءة</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Columns…</source>
   <translation>الأعمدة…</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Nothing is saved until you press Import</source>
   <translation>لا يُحفظ شيء قبل الضغط على «استيراد»</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Reading…</source>
   <translation>القراءة…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/importing.py" />
   <source>Save the {n} unreadable ones…</source>
   <comment>plural</comment>
   <translation>
    <numerusform>حفظ غير المقروء ({n})…</numerusform>
    <numerusform>حفظ غير المقروء ({n})…</numerusform>
    <numerusform>حفظ غير المقروء ({n})…</numerusform>
    <numerusform>حفظ غير المقروء ({n})…</numerusform>
    <numerusform>حفظ غير المقروء ({n})…</numerusform>
    <numerusform>حفظ غير المقروء ({n})…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Your own address</source>
   <translation>عنوانك أنت</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Add to the network</source>
   <translation>إضافة إلى الشبكة</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Nothing to import</source>
   <translation>لا شيء للاستيراد</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Say what the columns of the table hold</source>
   <translation>تحديد محتوى أعمدة الجدول</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Contacts and calendars ({patterns});;All files (*)</source>
   <translation>جهات الاتصال والتقاويم ({patterns});;كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import a folder</source>
   <translation>استيراد مجلد</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Import {what}</source>
   <translation>استيراد {what}</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>Reading {percent}%</source>
   <translation>القراءة {percent}%</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>nothing is saved until you press Import</source>
   <translation>لا يُحفظ شيء قبل الضغط على «استيراد»</translation>
  </message>
  <message>
   <location filename="ui/pages/importing.py" />
   <source>One step: Undo (Ctrl+Z) puts everything back as it was.</source>
   <translation>خطوة واحدة: التراجع (Ctrl+Z) يعيد كل شيء كما كان.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>last on {day}</source>
   <translation>آخر مرة يوم {day}</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Nobody yet: a call to somebody cold begins it.</source>
   <translation>لا أحد بعد: مكالمة مع علاقة باردة تكفي للبداية.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Not known yet. Calendars tell it, and the log line: “wrote to Karim”, “Karim called”.</source>
   <translation>غير معروف بعد. تدل عليه التقاويم وسطر التسجيل: «اتصلت بكريم»، «رسالة من كريم».</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Last 12 months</source>
   <translation>آخر 12 شهراً</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>A year from afar</source>
   <translation>سنة من بعيد</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Once there are interactions, this page shows when you talked, who began, and where it is warm.</source>
   <translation>عندما توجد تفاعلات، تعرض هذه الصفحة متى تحدثتم ومن بادر وأين الدفء.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Nobody turned cold.</source>
   <translation>لم تبرد أي علاقة.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/insights.py" />
   <source>{n} interactions on {days} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تفاعلات · الأيام: {days}</numerusform>
    <numerusform>تفاعل واحد · الأيام: {days}</numerusform>
    <numerusform>تفاعلان · الأيام: {days}</numerusform>
    <numerusform>{n} تفاعلات · الأيام: {days}</numerusform>
    <numerusform>{n} تفاعلاً · الأيام: {days}</numerusform>
    <numerusform>{n} تفاعل · الأيام: {days}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Another year</source>
   <translation>سنة أخرى</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Log what was given and received on a person's page.</source>
   <translation>سجّل ما أُعطي وما أُخذ في صفحة الشخص.</translation>
  </message>
  <message>
   <location filename="ui/pages/insights.py" />
   <source>Add the networks that you belong to: Ctrl+5.</source>
   <translation>أضف الشبكات التي تنتمي إليها: Ctrl+5.</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>What you brought</source>
   <translation>مساهماتك</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Members</source>
   <translation>الأعضاء</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>‹ All networks</source>
   <translation>‹ كل الشبكات</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Announce an event</source>
   <translation>إعلان فعالية</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Share a meeting report</source>
   <translation>مشاركة تقرير لقاء</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Newsletter</source>
   <translation>نشرة</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Log…</source>
   <translation>تسجيل…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Nothing yet. What could you bring? A report of the last meeting, a useful article, an introduction, an hour of help.</source>
   <translation>لا شيء بعد. بمَ يمكنك أن تساهم؟ تقرير عن اللقاء الأخير، مقال مفيد، تعريف، ساعة من المساعدة.</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Add…</source>
   <translation>إضافة…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Role and dates…</source>
   <translation>الدور والتواريخ…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/networks.py" />
   <source>Add people…</source>
   <translation>إضافة أشخاص…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Import members…</source>
   <translation>استيراد أعضاء…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/person.py" />
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Import a list of members…</source>
   <translation>استيراد قائمة أعضاء…</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Nobody yet. Add those you know, and see how warm this network is.</source>
   <translation>لا أحد بعد. أضف من تعرفهم، وانظر مدى دفء هذه الشبكة.</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/today.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>Show fewer</source>
   <translation>عرض أقل</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/today.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/coming_up.py" />
   <source>Show all {n}</source>
   <translation>عرض الكل ({n})</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/network.py" />
   <source>{count} here</source>
   <comment>plural</comment>
   <translation>
    <numerusform>المسجَّلون هنا: {count}</numerusform>
    <numerusform>المسجَّلون هنا: {count}</numerusform>
    <numerusform>المسجَّلون هنا: {count}</numerusform>
    <numerusform>المسجَّلون هنا: {count}</numerusform>
    <numerusform>المسجَّلون هنا: {count}</numerusform>
    <numerusform>المسجَّلون هنا: {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/network.py" />
   <source>{n} left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>المغادرون: {n}</numerusform>
    <numerusform>المغادرون: {n}</numerusform>
    <numerusform>المغادرون: {n}</numerusform>
    <numerusform>المغادرون: {n}</numerusform>
    <numerusform>المغادرون: {n}</numerusform>
    <numerusform>المغادرون: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <source>Is back</source>
   <translation>عودة</translation>
  </message>
  <message>
   <location filename="ui/pages/network.py" />
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Go to {name}</source>
   <translation>الانتقال إلى {name}</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>What you brought to your networks in a year, as a PDF to print or send (P)</source>
   <translation>ما قدّمته لشبكاتك خلال سنة، ملف PDF للطباعة أو الإرسال (P)</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Are your warm people all from one group, or from several? (Ctrl+Shift+O)</source>
   <translation>هل علاقاتك الدافئة كلها من مجموعة واحدة أم من عدة مجموعات؟ (Ctrl+Shift+O)</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>↑↓ move · Enter open · C log a contribution · N new · E edit · P a year to print · Delete delete</source>
   <translation>↑↓ تنقّل · Enter فتح · C تسجيل مساهمة · N جديدة · E تعديل · P سنة للطباعة · Delete حذف</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>A network lives by what you bring to it</source>
   <translation>تحيا الشبكات بما يُقدَّم إليها</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Add the associations, alumni groups and clubs that you belong to: who is in them, how warm that is, and what you brought.</source>
   <translation>أضف الجمعيات ومجموعات الخريجين والنوادي التي تنتمي إليها: من فيها، ومدى دفئها، وما ساهمت به.</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <location filename="ui/widgets/bonds.py" />
   <source>New network…</source>
   <translation>شبكة جديدة…</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Year to print</source>
   <translation>سنة للطباعة</translation>
  </message>
  <message>
   <location filename="ui/pages/networks.py" />
   <source>Open or closed?</source>
   <translation>منفتحة أم منغلقة؟</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Three from elsewhere</source>
   <translation>ثلاثة من خارج دوائرك</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <location filename="ui/widgets/web_view.py" />
   <source>Who meets whom</source>
   <translation>من يلتقي بمن</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>‹ Networks</source>
   <translation>‹ الشبكات</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/openness.py" />
   <source>{n} people are warm or steady</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} علاقة دافئة أو مستقرة</numerusform>
    <numerusform>علاقة واحدة دافئة أو مستقرة</numerusform>
    <numerusform>علاقتان دافئتان أو مستقرتان</numerusform>
    <numerusform>{n} علاقات دافئة أو مستقرة</numerusform>
    <numerusform>{n} علاقة دافئة أو مستقرة</numerusform>
    <numerusform>{n} علاقة دافئة أو مستقرة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/openness.py" />
   <location filename="ui/widgets/web_view.py" />
   <source>{n} groups</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مجموعات</numerusform>
    <numerusform>مجموعة واحدة</numerusform>
    <numerusform>مجموعتان</numerusform>
    <numerusform>{n} مجموعات</numerusform>
    <numerusform>{n} مجموعة</numerusform>
    <numerusform>{n} مجموعة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>A dot is a person, a colour a group that meets. With a ring: who links groups.</source>
   <translation>النقطة شخص، واللون مجموعة تلتقي. والحلقة لمن يصل بين المجموعات.</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Drawing…</source>
   <translation>جارٍ الرسم…</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Nobody was seen together yet: meetings with several people draw this picture.</source>
   <translation>لم يُشاهد أحد مع غيره بعد: لقاءات عدة أشخاص ترسم هذه الصورة.</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>This is not known yet of anybody you are warm with.</source>
   <translation>لا شيء من هذا معروف عن علاقاتك الدافئة.</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Plan</source>
   <translation>تخطيط</translation>
  </message>
  <message>
   <location filename="ui/pages/openness.py" />
   <source>Nobody to propose: too little is known yet.</source>
   <translation>لا أحد للاقتراح: المعروف قليل جداً بعد.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/widgets/import_table.py" />
   <source>Filter…</source>
   <translation>تصفية…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Filter people</source>
   <translation>تصفية الأشخاص</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Duplicates…</source>
   <translation>المكررات…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Import the contacts of your phone as a .vcf file, or add somebody by hand.</source>
   <translation>استورد جهات اتصال هاتفك في ملف ⁨.vcf⁩، أو أضف شخصاً يدوياً.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Save this filter</source>
   <translation>حفظ هذه التصفية</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Its name</source>
   <translation>اسمها</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Save this filter…</source>
   <translation>حفظ هذه التصفية…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Forget “{name}”</source>
   <translation>نسيان «{name}»</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/people.py" />
   <source>{n} chosen</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا أحد</numerusform>
    <numerusform>شخص واحد مختار</numerusform>
    <numerusform>شخصان مختاران</numerusform>
    <numerusform>{n} أشخاص مختارون</numerusform>
    <numerusform>{n} شخصاً مختاراً</numerusform>
    <numerusform>{n} شخص مختار</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/settings.py" />
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>New tag…</source>
   <translation>وسم جديد…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Take away</source>
   <translation>نزع</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>New tag</source>
   <translation>وسم جديد</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>By name</source>
   <translation>حسب الاسم</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Coldest first</source>
   <translation>الأبرد أولاً</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Warmest first</source>
   <translation>الأدفأ أولاً</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>Longest silence first</source>
   <translation>الأطول صمتاً أولاً</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Latest contact first</source>
   <translation>الأحدث تواصلاً أولاً</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>By organisation</source>
   <translation>حسب المؤسسة</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>Show only some</source>
   <translation>عرض بعضهم فقط</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/today.py" />
   <source>Choose the order</source>
   <translation>اختيار الترتيب</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>What can be done with all of them</source>
   <translation>ما يمكن فعله معهم جميعاً</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Find who is stored twice (Ctrl+D)</source>
   <translation>إيجاد من سُجّل مرتين (Ctrl+D)</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Nobody here.</source>
   <translation>لا أحد هنا.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>The filter “{name}” is in this menu from now on.</source>
   <translation>التصفية «{name}» في هذه القائمة من الآن فصاعداً.</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Keep up with</source>
   <translation>المحافظة على الصلة</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Do not keep up with</source>
   <translation>ترك المحافظة على الصلة</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Let their history decide</source>
   <translation>حسب سجل التواصل</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <source>Merge with…</source>
   <translation>دمج مع…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <location filename="ui/pages/person.py" />
   <source>Split…</source>
   <translation>فصل…</translation>
  </message>
  <message>
   <location filename="ui/pages/people.py" />
   <source>Merge…</source>
   <translation>دمج…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Snoozed until {day}.</source>
   <translation>مؤجل إلى {day}.</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Circle</source>
   <translation>الدائرة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Snoozed until something happens.</source>
   <translation>مؤجل حتى يحدث جديد.</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Log interaction</source>
   <translation>تسجيل تفاعل</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Plan follow-up</source>
   <translation>تخطيط متابعة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Snooze</source>
   <translation>تأجيل</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Choose what is shown (G goes to a day)</source>
   <translation>اختيار ما يُعرض (G للانتقال إلى يوم)</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Cold</source>
   <translation>باردة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Cooling</source>
   <translation>فاترة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Steady</source>
   <translation>مستقرة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Warm</source>
   <translation>دافئة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Card…</source>
   <translation>بطاقة vCard…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Keep up with this person</source>
   <translation>المحافظة على الصلة بهذا الشخص</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Everything I know about them…</source>
   <translation>كل ما أعرفه عن هذا الشخص…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Erase for good…</source>
   <translation>محو نهائي…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Weekly</source>
   <translation>كل أسبوع</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Every two weeks</source>
   <translation>كل أسبوعين</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Monthly</source>
   <translation>كل شهر</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Quarterly</source>
   <translation>كل فصل</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Twice a year</source>
   <translation>مرتان في السنة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Yearly</source>
   <translation>كل سنة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>As learned from your history</source>
   <translation>كما يُستفاد من سجل التواصل</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Another…</source>
   <translation>أخرى…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Rhythm</source>
   <translation>الوتيرة</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Every how many days?</source>
   <translation>كل كم يوماً؟</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <source>Go to a day…</source>
   <translation>الانتقال إلى يوم…</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <source>Go to a day</source>
   <translation>الانتقال إلى يوم</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Hide from Today for two weeks</source>
   <translation>إخفاء من «اليوم» لمدة أسبوعين</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/timeline.py" />
   <source>Nothing of this kind.</source>
   <translation>لا شيء من هذا النوع.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/person.py" />
   <source>{n} interactions since {year}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تفاعلات منذ {year}</numerusform>
    <numerusform>تفاعل واحد منذ {year}</numerusform>
    <numerusform>تفاعلان منذ {year}</numerusform>
    <numerusform>{n} تفاعلات منذ {year}</numerusform>
    <numerusform>{n} تفاعلاً منذ {year}</numerusform>
    <numerusform>{n} تفاعل منذ {year}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <location filename="ui/pages/today.py" />
   <source>Going cold</source>
   <translation>آخذة في الفتور</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>You chose not to keep up.</source>
   <translation>اخترت عدم المحافظة على الصلة.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/person.py" />
   <source>Expect every {n} days</source>
   <comment>plural</comment>
   <translation>
    <numerusform>التواصل كل {n} يوم</numerusform>
    <numerusform>التواصل كل يوم</numerusform>
    <numerusform>التواصل كل يومين</numerusform>
    <numerusform>التواصل كل {n} أيام</numerusform>
    <numerusform>التواصل كل {n} يوماً</numerusform>
    <numerusform>التواصل كل {n} يوم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Not known yet</source>
   <translation>غير معروفة بعد</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Expect every {time} (learned)</source>
   <translation>التواصل كل {time} (مستفاد)</translation>
  </message>
  <message>
   <location filename="ui/pages/person.py" />
   <source>Choose a rhythm</source>
   <translation>اختيار وتيرة</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>{setting}: back to {value}.</source>
   <translation>{setting}: عاد إلى {value}.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Show all settings</source>
   <translation>عرض كل الإعدادات</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>me@example.com, me@work.example</source>
   <translation>me@example.com، me@work.example</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>no goal</source>
   <translation>بلا هدف</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Your e-mail addresses</source>
   <translation>عناوين بريدك الإلكتروني</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>In calendars they are you, not somebody to keep up with.</source>
   <translation>في التقاويم تدل عليك أنت، لا على شخص تحافظ على صلته.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>For phone numbers without a country code, and for the days that people work.</source>
   <translation>لأرقام الهاتف دون رمز البلد، ولأيام العمل.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Look</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>What Keepwarm speaks; it changes at once.</source>
   <translation>لغة Keepwarm؛ تتغير في الحال.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Light or dark colours, in high contrast too.</source>
   <translation>ألوان فاتحة أو داكنة، وبتباين عالٍ أيضاً.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How large texts and all else are shown (Ctrl++, Ctrl+-); it changes when Keepwarm starts again.</source>
   <translation>حجم النصوص وكل ما يُعرض (Ctrl++‎ و Ctrl+-‎)؛ يتغير عند إعادة تشغيل Keepwarm.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Tips</source>
   <translation>نصائح</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>One line below a page, until you did what it says or put it away.</source>
   <translation>سطر واحد أسفل الصفحة، إلى أن تفعل ما يقوله أو تغلقه.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Names a day</source>
   <translation>عدد الأسماء في اليوم</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How many of those going cold are shown at first; the rest is a click away.</source>
   <translation>كم من العلاقات التي تفتر تُعرض أولاً؛ والباقي على بُعد نقرة.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Contributions a year</source>
   <translation>المساهمات في السنة</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>What you want to bring to your networks; their page shows how far you are.</source>
   <translation>ما تود أن تساهم به في شبكاتك؛ وتعرض صفحتها ما تحقق منه.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>To a file</source>
   <translation>إلى ملف</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>What is chosen on this page, for another computer. Your own e-mail addresses are in it; passwords, calendar accounts and the people you know are not.</source>
   <translation>ما اختير في هذه الصفحة، لحاسوب آخر. فيه عناوين بريدك، وليس فيه كلمات مرور ولا حسابات تقويم ولا من تعرفهم.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>From a file</source>
   <translation>من ملف</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>You see what would change before anything does.</source>
   <translation>يُعرض ما سيتغير قبل أن يتغير شيء.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>You see what would change before anything does. Your data, backups, passphrase and calendar accounts stay.</source>
   <translation>يُعرض ما سيتغير قبل أن يتغير شيء. تبقى بياناتك ونسخك الاحتياطية وعبارة المرور وحسابات التقويم.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>{setting}: nothing is set any more.</source>
   <translation>{setting}: لم يعد شيء محدَّدًا.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Show tips again</source>
   <translation>إظهار النصائح من جديد</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>No tips</source>
   <translation>بلا نصائح</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>It stays when you go back to your own data.</source>
   <translation>يبقى عند العودة إلى بياناتك.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>dark mode night appearance</source>
   <translation>الوضع الداكن الليلي المظهر</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>zoom font large print scale magnify</source>
   <translation>تكبير خط حروف كبيرة مقياس عدسة</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>hints help</source>
   <translation>إرشادات مساعدة</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>A note counts</source>
   <translation>وزن الملاحظة</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How much a note keeps somebody warm. A call, a meeting, an e-mail or a message counts in full.</source>
   <translation>كم تحافظ الملاحظة على دفء العلاقة. المكالمة واللقاء والبريد والرسالة تُحتسب كاملة.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>A mass message counts</source>
   <translation>وزن الرسالة الجماعية</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How much a message to many at once keeps each of them warm.</source>
   <translation>كم تحافظ رسالة إلى كثيرين دفعة واحدة على دفء العلاقة بكل منهم.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>A large meeting counts</source>
   <translation>وزن اللقاء الكبير</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>How much a meeting with more than five people keeps each of them warm.</source>
   <translation>كم يحافظ لقاء فيه أكثر من خمسة أشخاص على دفء العلاقة بكل منهم.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>All settings</source>
   <translation>كل الإعدادات</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Reset all…</source>
   <translation>إعادة ضبط الكل…</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>No setting says “{text}”</source>
   <translation>لا إعداد يذكر «{text}»</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <source>Try another word for it, or look through all of them.</source>
   <translation>جرّب كلمة أخرى، أو تصفّحها كلها.</translation>
  </message>
  <message>
   <location filename="ui/pages/settings.py" />
   <location filename="ui/theme.py" />
   <source>As the system</source>
   <translation>حسب النظام</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>↑↓ move · L log · F plan · W write · Enter edit · F2 edit the note here · Delete delete · G go to a day</source>
   <translation>↑↓ تنقّل · L تسجيل · F تخطيط · W كتابة · Enter تعديل · F2 تعديل الملاحظة هنا · Delete حذف · G الانتقال إلى يوم</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Nothing has happened yet</source>
   <translation>لم يحدث شيء بعد</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Log a call or a meeting, or import your calendar: it appears here, the latest first.</source>
   <translation>سجّل مكالمة أو لقاء، أو استورد تقويمك: يظهر هنا، الأحدث أولاً.</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Back to the latest</source>
   <translation>العودة إلى الأحدث</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>The note was changed.</source>
   <translation>تم تغيير الملاحظة.</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Open {address}</source>
   <translation>فتح {address}</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Edit the note here</source>
   <translation>تعديل الملاحظة هنا</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <location filename="ui/tables/plan_rows.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Done</source>
   <translation>تم الإنجاز</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>Send as a report</source>
   <translation>إرسالها كتقرير</translation>
  </message>
  <message>
   <location filename="ui/pages/timeline.py" />
   <source>This is no longer there: nothing was changed.</source>
   <translation>لم يعد هذا موجوداً: لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>↑↓ move · L log · F plan a follow-up · S snooze · W write · I why · Enter open · Ctrl+Z undo</source>
   <translation>↑↓ تنقّل · L تسجيل · F تخطيط متابعة · S تأجيل · W كتابة · I لماذا · Enter فتح · Ctrl+Z تراجع</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} of the {kept} people you keep up with need you this week</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا أحد يحتاج إليك هذا الأسبوع ممن تحافظ على صلتك بهم ({kept})</numerusform>
    <numerusform>يحتاج إليك هذا الأسبوع شخص واحد ممن تحافظ على صلتك بهم ({kept})</numerusform>
    <numerusform>يحتاج إليك هذا الأسبوع شخصان ممن تحافظ على صلتك بهم ({kept})</numerusform>
    <numerusform>يحتاج إليك هذا الأسبوع {n} أشخاص ممن تحافظ على صلتك بهم ({kept})</numerusform>
    <numerusform>يحتاج إليك هذا الأسبوع {n} شخصاً ممن تحافظ على صلتك بهم ({kept})</numerusform>
    <numerusform>يحتاج إليك هذا الأسبوع {n} شخص ممن تحافظ على صلتك بهم ({kept})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Expect each other less often: every {time}</source>
   <translation>تواصل أقل تكراراً: كل {time}</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Whom?</source>
   <translation>مع من؟</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} people were never contacted</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم يسبق التواصل مع {n} شخص</numerusform>
    <numerusform>لم يسبق التواصل مع شخص واحد</numerusform>
    <numerusform>لم يسبق التواصل مع شخصين</numerusform>
    <numerusform>لم يسبق التواصل مع {n} أشخاص</numerusform>
    <numerusform>لم يسبق التواصل مع {n} شخصاً</numerusform>
    <numerusform>لم يسبق التواصل مع {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>On {day}, by what was known then</source>
   <translation>يوم {day}، حسب ما كان معروفاً حينها</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Another day…</source>
   <translation>يوم آخر…</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Going cold on another day</source>
   <translation>علاقات كانت تفتر في يوم آخر</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Until something happens</source>
   <translation>حتى يحدث جديد</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Let go: no longer keep up</source>
   <translation>تركها: دون محافظة على الصلة بعد الآن</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Most urgent first</source>
   <translation>الأكثر استعجالاً أولاً</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>See the list as it was on another day</source>
   <translation>عرض القائمة كما كانت في يوم آخر</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>See and change whom you keep up with</source>
   <translation>عرض من تحافظ على صلتك بهم وتغييرهم</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Look through them, and choose whom to keep up with</source>
   <translation>مراجعتهم واختيار من تحافظ على صلتك بهم</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} of {name} are going cold</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا علاقات تفتر من {name}</numerusform>
    <numerusform>علاقة واحدة تفتر من {name}</numerusform>
    <numerusform>علاقتان تفتران من {name}</numerusform>
    <numerusform>{n} علاقات تفتر من {name}</numerusform>
    <numerusform>{n} علاقة تفتر من {name}</numerusform>
    <numerusform>{n} علاقة تفتر من {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Nobody is going cold. Enjoy it, or surprise somebody.</source>
   <translation>لا علاقة تفتر. استمتع بذلك، أو فاجئ أحداً.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Nothing can be said yet: Keepwarm learns each rhythm from at least four contacts with a person, over two months. Import your calendar (Ctrl+I), or log what happens (Ctrl+L). On a person's page you can also choose a rhythm yourself.</source>
   <translation>لا يمكن قول شيء بعد: يستفيد Keepwarm كل وتيرة من أربع مرات تواصل على الأقل مع الشخص خلال شهرين. استورد تقويمك (Ctrl+I)، أو سجّل ما يحدث (Ctrl+L). ويمكنك أيضاً اختيار وتيرة بنفسك في صفحة الشخص.</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A month ago</source>
   <translation>قبل شهر</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Three months ago</source>
   <translation>قبل ثلاثة أشهر</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A year ago</source>
   <translation>قبل سنة</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A week</source>
   <translation>أسبوع</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Two weeks</source>
   <translation>أسبوعان</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>A month</source>
   <translation>شهر</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>Three months</source>
   <translation>ثلاثة أشهر</translation>
  </message>
  <message>
   <location filename="ui/pages/today.py" />
   <source>{time}, until {day}</source>
   <translation>{time}، حتى {day}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/today.py" />
   <source>{n} more have a plan</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا خطة لغيرهم</numerusform>
    <numerusform>ولشخص آخر خطة</numerusform>
    <numerusform>ولشخصين آخرين خطة</numerusform>
    <numerusform>ولـ {n} آخرين خطة</numerusform>
    <numerusform>ولـ {n} آخرين خطة</numerusform>
    <numerusform>ولـ {n} آخرين خطة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>↑↓ move · Enter to the text · U unread · W write · S share · O open in the browser · R look now · N follow</source>
   <translation>↑↓ تنقّل · Enter إلى النص · U غير مقروء · W مراسلة · S مشاركة · O فتح في المتصفح · R اطّلاع الآن · N تتبّع</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Whom and what you follow (F)</source>
   <translation>من وما تتتبّعه (F)</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>{name}: {title}</source>
   <translation>{name}: {title}</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Look now</source>
   <translation>اطّلاع الآن</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Turn it on…</source>
   <translation>تفعيل…</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Nothing is fetched: that is turned off in Settings.</source>
   <translation>لا يُجلب شيء: ذلك معطّل في الإعدادات.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Unread</source>
   <translation>غير المقروءة</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Mark all as read</source>
   <translation>تعليم الكل كمقروء</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Every feed</source>
   <translation>كل الخلاصات</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>All of it is read.</source>
   <translation>كلها مقروءة.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Nothing here yet.</source>
   <translation>لا شيء هنا بعد.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Follow the blogs of those you want to reach, and the news of your sector: each article is a reason to write, or something to share.</source>
   <translation>تتبّع مدونات من تريد الوصول إليهم، وأخبار قطاعك: كل مقال سبب للمراسلة، أو شيء يُشارَك.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/watch.py" />
   <source>{n} unread articles</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مقالات غير مقروءة</numerusform>
    <numerusform>مقال واحد غير مقروء</numerusform>
    <numerusform>مقالان غير مقروءين</numerusform>
    <numerusform>{n} مقالات غير مقروءة</numerusform>
    <numerusform>{n} مقالاً غير مقروء</numerusform>
    <numerusform>{n} مقال غير مقروء</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <location filename="ui/widgets/feed_settings.py" />
   <source>Feeds…</source>
   <translation>الخلاصات…</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Show one feed only</source>
   <translation>عرض خلاصة واحدة فقط</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Know what they publish</source>
   <translation>معرفة ما ينشرونه</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>looking…</source>
   <translation>جارٍ الاطّلاع…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/watch.py" />
   <source>{n} feeds could not be had</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم تتعذّر قراءة أي خلاصة</numerusform>
    <numerusform>تعذّرت قراءة خلاصة واحدة</numerusform>
    <numerusform>تعذّرت قراءة خلاصتين</numerusform>
    <numerusform>تعذّرت قراءة {n} خلاصات</numerusform>
    <numerusform>تعذّرت قراءة {n} خلاصة</numerusform>
    <numerusform>تعذّرت قراءة {n} خلاصة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <location filename="ui/widgets/audience.py" />
   <location filename="ui/widgets/import_table.py" />
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>People you know</source>
   <translation>أشخاص تعرفهم</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Your sector</source>
   <translation>قطاعك</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/pages/watch.py" />
   <source>Your cards name {n} addresses that may be some.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تذكر بطاقاتك أي عنوان قد يكون منها.</numerusform>
    <numerusform>تذكر بطاقاتك عنواناً واحداً قد يكون منها.</numerusform>
    <numerusform>تذكر بطاقاتك عنوانين قد يكونان منها.</numerusform>
    <numerusform>تذكر بطاقاتك {n} عناوين قد تكون منها.</numerusform>
    <numerusform>تذكر بطاقاتك {n} عنواناً قد يكون منها.</numerusform>
    <numerusform>تذكر بطاقاتك {n} عنواناً قد يكون منها.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>Keepwarm fetches nothing before you turn it on.</source>
   <translation>لا يجلب Keepwarm شيئاً قبل التفعيل.</translation>
  </message>
  <message>
   <location filename="ui/pages/watch.py" />
   <source>turned off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <location filename="ui/widgets/heat_map.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <location filename="ui/widgets/stacked_bars.py" />
   <source>{what}: {parts}</source>
   <translation>{what}: {parts}</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Follow-up with {names} planned for {day}.</source>
   <translation>متابعة مع {names} مخططة ليوم {day}.</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Enter logs it · ↓ puts a part right · Ctrl+Enter opens the form · Esc clears</source>
   <translation>⁨Enter⁩ للتسجيل · ↓ لتصحيح جزء · Ctrl+Enter لفتح النموذج · Esc للمسح</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>{name}: who?</source>
   <translation>{name}: من؟</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Leave it out</source>
   <translation>عدم الأخذ به</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Who is “{name}”?</source>
   <translation>من هو «{name}»؟</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>On which day?</source>
   <translation>في أي يوم؟</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/quick_line.py" />
   <source> and {n} more</source>
   <comment>plural</comment>
   <translation>
    <numerusform>و{n} آخرون</numerusform>
    <numerusform>وشخص آخر</numerusform>
    <numerusform>وشخصان آخران</numerusform>
    <numerusform>و{n} آخرون</numerusform>
    <numerusform>و{n} آخرون</numerusform>
    <numerusform>و{n} آخرون</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>“{note}”</source>
   <translation>«{note}»</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>{name} (new)</source>
   <translation>{name} (جديد)</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>No follow-up</source>
   <translation>بلا متابعة</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Somebody else…</source>
   <translation>شخص آخر…</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>New person “{name}”</source>
   <translation>شخص جديد «{name}»</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Nobody: keep the words</source>
   <translation>لا أحد: الإبقاء على الكلمات</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Follow-up planned for {day}.</source>
   <translation>متابعة مخططة ليوم {day}.</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>{name}?</source>
   <translation>{name}؟</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>No time</source>
   <translation>بلا ساعة</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>Open the form…</source>
   <translation>فتح النموذج…</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>The day before yesterday</source>
   <translation>أول أمس</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>A week ago</source>
   <translation>قبل أسبوع</translation>
  </message>
  <message>
   <location filename="ui/quick_line.py" />
   <source>In two weeks</source>
   <translation>بعد أسبوعين</translation>
  </message>
  <message>
   <location filename="ui/sidebar.py" />
   <source>Menu (F10)</source>
   <translation>القائمة (F10)</translation>
  </message>
  <message>
   <location filename="ui/sidebar.py" />
   <source>This page is shown</source>
   <translation>هذه الصفحة معروضة</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>chosen</source>
   <translation>مختار</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>left out</source>
   <translation>متروك</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>at {n} meetings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في {n} لقاء</numerusform>
    <numerusform>في لقاء واحد</numerusform>
    <numerusform>في لقاءين</numerusform>
    <numerusform>في {n} لقاءات</numerusform>
    <numerusform>في {n} لقاءً</numerusform>
    <numerusform>في {n} لقاء</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>at {n} meetings to come</source>
   <comment>plural</comment>
   <translation>
    <numerusform>في {n} لقاء قادم</numerusform>
    <numerusform>في لقاء قادم</numerusform>
    <numerusform>في لقاءين قادمين</numerusform>
    <numerusform>في {n} لقاءات قادمة</numerusform>
    <numerusform>في {n} لقاءً قادماً</numerusform>
    <numerusform>في {n} لقاء قادم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>add as a new person?</source>
   <translation>إضافة كشخص جديد؟</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/tables/pair_rows.py" />
   <source>{percent}% alike</source>
   <translation>تشابه {percent}%</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} times</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا مرات</numerusform>
    <numerusform>مرة واحدة</numerusform>
    <numerusform>مرتان</numerusform>
    <numerusform>{n} مرات</numerusform>
    <numerusform>{n} مرة</numerusform>
    <numerusform>{n} مرة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <location filename="ui/widgets/import_table.py" />
   <source>New</source>
   <translation>جديد</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Update</source>
   <translation>تحديث</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Same</source>
   <translation>مطابق</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Duplicate?</source>
   <translation>مكرر؟</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Unreadable</source>
   <translation>غير مقروء</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>To come</source>
   <translation>قادم</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Left aside</source>
   <translation>تُرك جانباً</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>Twice</source>
   <translation>مكرر</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} phones</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} هاتف</numerusform>
    <numerusform>هاتف واحد</numerusform>
    <numerusform>هاتفان</numerusform>
    <numerusform>{n} هواتف</numerusform>
    <numerusform>{n} هاتفاً</numerusform>
    <numerusform>{n} هاتف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} e-mails</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا عناوين بريد</numerusform>
    <numerusform>بريد واحد</numerusform>
    <numerusform>بريدان</numerusform>
    <numerusform>{n} عناوين بريد</numerusform>
    <numerusform>{n} بريداً</numerusform>
    <numerusform>{n} بريد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/import_rows.py" />
   <source>{n} addresses</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا عناوين</numerusform>
    <numerusform>عنوان واحد</numerusform>
    <numerusform>عنوانان</numerusform>
    <numerusform>{n} عناوين</numerusform>
    <numerusform>{n} عنواناً</numerusform>
    <numerusform>{n} عنوان</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>a group: its members get a tag</source>
   <translation>مجموعة: يُعطى أعضاؤها وسماً</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>{field}: yours is kept ({mine})</source>
   <translation>{field}: تبقى قيمتك ({mine})</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>birthday without year</source>
   <translation>تاريخ ميلاد دون سنة</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>line {line}</source>
   <translation>السطر {line}</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>{field} {old} → {new}</source>
   <translation>{field} {old} ← {new}</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>+ {field} {new}</source>
   <translation>+ {field} {new}</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>nothing changes</source>
   <translation>لا يتغير شيء</translation>
  </message>
  <message>
   <location filename="ui/tables/import_rows.py" />
   <source>changed employer</source>
   <translation>تغيير جهة العمل</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/month_model.py" />
   <source>{n} entries</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا عناصر</numerusform>
    <numerusform>عنصر واحد</numerusform>
    <numerusform>عنصران</numerusform>
    <numerusform>{n} عناصر</numerusform>
    <numerusform>{n} عنصراً</numerusform>
    <numerusform>{n} عنصر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/pair_rows.py" />
   <source>sure</source>
   <translation>مؤكد</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tables/plan_rows.py" />
   <location filename="ui/widgets/day_more.py" />
   <location filename="ui/widgets/day_side.py" />
   <source>{n} days late</source>
   <comment>plural</comment>
   <translation>
    <numerusform>متأخر {n} يوم</numerusform>
    <numerusform>متأخر يوماً واحداً</numerusform>
    <numerusform>متأخر يومين</numerusform>
    <numerusform>متأخر {n} أيام</numerusform>
    <numerusform>متأخر {n} يوماً</numerusform>
    <numerusform>متأخر {n} يوم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tables/plan_rows.py" />
   <source>Overdue</source>
   <translation>متأخرة</translation>
  </message>
  <message>
   <location filename="ui/tables/plan_rows.py" />
   <source>This week</source>
   <translation>هذا الأسبوع</translation>
  </message>
  <message>
   <location filename="ui/tables/plan_rows.py" />
   <source>Later</source>
   <translation>لاحقاً</translation>
  </message>
  <message>
   <location filename="ui/tables/week_rows.py" />
   <location filename="ui/widgets/network_side.py" />
   <source>{first} to {last}</source>
   <translation>من {first} إلى {last}</translation>
  </message>
  <message>
   <location filename="ui/tables/week_rows.py" />
   <source>At another time</source>
   <translation>في وقت آخر</translation>
  </message>
  <message>
   <location filename="ui/tables/week_rows.py" />
   <source>free</source>
   <translation>فارغ</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Light</source>
   <translation>فاتحة</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Dark</source>
   <translation>داكنة</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Light, high contrast</source>
   <translation>فاتح، تباين عالٍ</translation>
  </message>
  <message>
   <location filename="ui/theme.py" />
   <source>Dark, high contrast</source>
   <translation>داكن، تباين عالٍ</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>no tip</source>
   <translation>لا شيء منها</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>all of them</source>
   <translation>كلها</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tips.py" />
   <source>{n} tips left</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لم تبق أي نصيحة</numerusform>
    <numerusform>بقيت نصيحة واحدة</numerusform>
    <numerusform>بقيت نصيحتان</numerusform>
    <numerusform>بقيت {n} نصائح</numerusform>
    <numerusform>بقيت {n} نصيحة</numerusform>
    <numerusform>بقيت {n} نصيحة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Log what happened in one line: “coffee with Karim yesterday, follow up in 2 weeks”.</source>
   <translation>سجّل ما حدث في سطر واحد: «قهوة مع كريم أمس، متابعة بعد أسبوعين».</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Find anybody by name, company, number or note, from every page.</source>
   <translation>اعثر على أي شخص باسمه أو شركته أو رقمه أو ملاحظة عنه، من أي صفحة.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Write to whoever is chosen, with your last talk beside the letter.</source>
   <translation>اكتب إلى الشخص المحدد، وآخر حديث بينكما إلى جانب الرسالة.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Spread calls to the most urgent over your week, and store them at once.</source>
   <translation>وزّع مكالماتك الأكثر إلحاحا على أيام أسبوعك، واحفظها دفعة واحدة.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Note what you brought to a network: the year adds it up.</source>
   <translation>دوّن ما قدمته لشبكة: حصيلة السنة تجمعه.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>In the picture of who meets whom, arrow keys go from person to person, and Enter opens one.</source>
   <translation>في صورة «من يلتقي بمن»، تنقلك الأسهم من شخص إلى آخر، ويفتح Enter صفحته.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>S shares the article that is chosen with whom it may interest.</source>
   <translation>المفتاح S يشارك المقال المحدد مع من قد يهمه.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Files, folders and .zip archives can be dropped anywhere on this window.</source>
   <translation>يمكنك إفلات الملفات والمجلدات وأرشيفات ‎.zip في أي مكان من هذه النافذة.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>A click or Enter on a day opens it in the timeline.</source>
   <translation>نقرة أو Enter على يوم يفتحه في الخط الزمني.</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Put this tip away; it does not come back</source>
   <translation>أغلق هذه النصيحة؛ لن تعود</translation>
  </message>
  <message>
   <location filename="ui/tips.py" />
   <source>Put this tip away</source>
   <translation>إغلاق هذه النصيحة</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Log something… “coffee with Karim yesterday about the tender, follow up in 2 weeks”</source>
   <translation>تسجيل… «قهوة مع كريم أمس حول المناقصة، متابعة بعد أسبوعين»</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Search people and notes</source>
   <translation>بحث: أشخاص وملاحظات</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Search people, notes and commands</source>
   <translation>البحث في الأشخاص والملاحظات والأوامر</translation>
  </message>
  <message>
   <location filename="ui/topbar.py" />
   <source>Pages (F6)</source>
   <translation>الصفحات (F6)</translation>
  </message>
  <message>
   <location filename="ui/tray.py" />
   <source>No more notices. Settings has them again.</source>
   <translation>لا إشعارات بعد الآن. تُعاد من الإعدادات.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/tray.py" />
   <source>{n} reminders</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تذكيرات</numerusform>
    <numerusform>تذكير واحد</numerusform>
    <numerusform>تذكيران</numerusform>
    <numerusform>{n} تذكيرات</numerusform>
    <numerusform>{n} تذكيراً</numerusform>
    <numerusform>{n} تذكير</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/tray.py" />
   <source>Open Keepwarm</source>
   <translation>فتح Keepwarm</translation>
  </message>
  <message>
   <location filename="ui/tray.py" />
   <source>No more notices</source>
   <translation>إيقاف الإشعارات</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Last synced {day}, {hour}</source>
   <translation>آخر مزامنة {day}، {hour}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Follow-ups live in your own calendar, and come back from it; its meetings are read. Nothing is sent to anybody before you connect an account.</source>
   <translation>تعيش المتابعات في تقويمك الخاص وتعود منه؛ وتُقرأ لقاءاته. لا يُرسل شيء إلى أحد قبل أن تربط حساباً.</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Not synced yet</source>
   <translation>لم تتم مزامنته بعد</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Connect a calendar…</source>
   <translation>ربط تقويم…</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Your calendars</source>
   <translation>تقاويمك</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>{account} on {host}</source>
   <translation>{account} على {host}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Disconnect…</source>
   <translation>فصل…</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/account_settings.py" />
   <source>{n} follow-ups are gone from the calendar at once. Was it you who deleted them?</source>
   <comment>plural</comment>
   <translation>
    <numerusform>اختفت {n} متابعة من التقويم دفعة واحدة. هل حذفتها أنت؟</numerusform>
    <numerusform>اختفت متابعة واحدة من التقويم. هل حذفتها أنت؟</numerusform>
    <numerusform>اختفت متابعتان من التقويم دفعة واحدة. هل حذفتهما أنت؟</numerusform>
    <numerusform>اختفت {n} متابعات من التقويم دفعة واحدة. هل حذفتها أنت؟</numerusform>
    <numerusform>اختفت {n} متابعة من التقويم دفعة واحدة. هل حذفتها أنت؟</numerusform>
    <numerusform>اختفت {n} متابعة من التقويم دفعة واحدة. هل حذفتها أنت؟</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Calendar account</source>
   <translation>حساب التقويم</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>sync synchronise CalDAV Nextcloud iCloud Google server password</source>
   <translation>مزامنة CalDAV Nextcloud iCloud Google خادم كلمة المرور</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Connect another…</source>
   <translation>ربط تقويم آخر…</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Log the call or meeting when I tick it off there</source>
   <translation>تسجيل المكالمة أو اللقاء عندما أنجزها هناك</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Sync now</source>
   <translation>مزامنة الآن</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Meetings of {names}</source>
   <translation>لقاءات {names}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Follow-ups in {name}</source>
   <translation>المتابعات في {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Syncing…</source>
   <translation>مزامنة جارية…</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Put them back there</source>
   <translation>إعادتها إلى هناك</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Remove them here too</source>
   <translation>إزالتها هنا أيضاً</translation>
  </message>
  <message>
   <location filename="ui/widgets/account_settings.py" />
   <source>Enter the password…</source>
   <translation>إدخال كلمة المرور…</translation>
  </message>
  <message>
   <location filename="ui/widgets/among_menu.py" />
   <source>Of these, only…</source>
   <translation>من بينهم فقط…</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_delegate.py" />
   <source>Without a title</source>
   <translation>بلا عنوان</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_delegate.py" />
   <source>unread</source>
   <translation>غير مقروء</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <source>Articles</source>
   <translation>المقالات</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Share with…</source>
   <translation>مشاركة مع…</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Open in the browser</source>
   <translation>فتح في المتصفح</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Mark as unread</source>
   <translation>تعليم كغير مقروء</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <location filename="ui/widgets/article_view.py" />
   <source>Mark as read</source>
   <translation>تعليم كمقروء</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_list.py" />
   <source>Only this feed</source>
   <translation>هذه الخلاصة فقط</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_view.py" />
   <source>Pass it on to those whom it may interest: a contribution (S)</source>
   <translation>إيصاله إلى من قد يهمهم: مساهمة (S)</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_view.py" />
   <source>The article</source>
   <translation>المقال</translation>
  </message>
  <message>
   <location filename="ui/widgets/article_view.py" />
   <source>The feed gives the title only; the page has the rest.</source>
   <translation>لا تعطي الخلاصة إلا العنوان؛ والباقي في الصفحة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>gets it</source>
   <translation>ضمن المتلقين</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>does not get it</source>
   <translation>خارج المتلقين</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Who gets it</source>
   <translation>المتلقون</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Nobody yet. Type a name above, or add a network or a tag.</source>
   <translation>لا أحد بعد. اكتب اسماً أعلاه، أو أضف شبكة أو وسماً.</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Add the people of a network or with a tag</source>
   <translation>إضافة أشخاص شبكة أو وسم</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>Those you keep up with</source>
   <translation>من تحافظ على صلتك بهم</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>None</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <location filename="ui/widgets/audience.py" />
   <source>To</source>
   <translation>إلى</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/audience.py" />
   <source>{n} without an e-mail address</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} دون بريد إلكتروني</numerusform>
    <numerusform>واحد دون بريد إلكتروني</numerusform>
    <numerusform>اثنان دون بريد إلكتروني</numerusform>
    <numerusform>{n} دون بريد إلكتروني</numerusform>
    <numerusform>{n} دون بريد إلكتروني</numerusform>
    <numerusform>{n} دون بريد إلكتروني</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/bands_chart.py" />
   <source>{day}: {figures}.</source>
   <translation>{day}: {figures}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/bands_chart.py" />
   <source>Warmth of the people you keep up with, over the last 12 months</source>
   <translation>دفء علاقات من تحافظ على صلتك بهم، خلال آخر 12 شهراً</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/network_side.py" />
   <source>since {first}</source>
   <translation>منذ {first}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/network_delegate.py" />
   <source>left {day}</source>
   <translation>مغادرة {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <source>Add to a network…</source>
   <translation>إضافة إلى شبكة…</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <source>Log what was given…</source>
   <translation>تسجيل عطاء…</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <source>Kept: {what}</source>
   <translation>تم الوفاء: {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/bonds.py" />
   <location filename="ui/widgets/plan_list.py" />
   <source>Open again</source>
   <translation>إعادة فتحه</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Put it into a synced folder, or where a calendar subscribes to it.</source>
   <translation>ضعه في مجلد متزامن، أو حيث يشترك فيه تقويم.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>A file kept up to date</source>
   <translation>ملف محدَّث باستمرار</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Your follow-ups as a calendar file that other programs read. It is rewritten whenever follow-ups change.</source>
   <translation>متابعاتك في ملف تقويم تقرؤه برامج أخرى. يُعاد كتابته كلما تغيرت المتابعات.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>The file stays as it is, and is no longer written.</source>
   <translation>يبقى الملف كما هو، ولا يُكتب بعد الآن.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>{problem}. It is tried again.</source>
   <translation>{problem}. تُعاد المحاولة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Calendar</source>
   <translation>التقويم</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Private events are</source>
   <translation>الأحداث الخاصة</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>What becomes of events that are marked as private when you import a calendar.</source>
   <translation>مصير الأحداث الموسومة بأنها خاصة عند استيراد تقويم.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Follow-ups become</source>
   <translation>المتابعات تصبح</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>What your calendar shows them as. Google Calendar takes events only.</source>
   <translation>كيف يعرضها تقويمك. لا يقبل تقويم Google إلا الأحداث.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Follow-ups tell</source>
   <translation>المتابعات تذكر</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>What stands in your calendar, where others may read it.</source>
   <translation>ما يظهر في تقويمك، حيث قد يقرؤه آخرون.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Their time is</source>
   <translation>وقتها</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Whether others who look for a time with you find it taken. A whole day is always free.</source>
   <translation>هل يجده مشغولاً من يبحث عن موعد معك. اليوم الكامل متاح دائماً.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Reminder</source>
   <translation>التذكير</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>How long before a follow-up with a time you are reminded. Those that you planned keep theirs.</source>
   <translation>قبل كم يأتي التذكير بمتابعة لها ساعة. ما خُطط من قبل يبقى على حاله.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Reminder of a whole day</source>
   <translation>تذكير اليوم الكامل</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>When your calendar reminds you of a follow-up that has a day but no time.</source>
   <translation>متى يذكّر تقويمك بمتابعة لها يوم بلا ساعة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>{folder} · written on {day} at {hour}</source>
   <translation>{folder} · كُتب يوم {day} الساعة {hour}</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Read like others</source>
   <translation>تُقرأ كغيرها</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Read without title, note and place</source>
   <translation>تُقرأ دون عنوان وملاحظة ومكان</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Left out</source>
   <translation>تُترك</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Events, with an alarm</source>
   <translation>أحداثاً بتنبيه</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Tasks (to-dos)</source>
   <translation>مهامّ</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Who, why, the phone number and the last talk</source>
   <translation>من، ولماذا، ورقم الهاتف، وآخر حديث</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Only who: “Call Samira Benali”</source>
   <translation>من فقط: «مكالمة سميرة بنعلي»</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Only initials: “Call S. B.”</source>
   <translation>الأحرف الأولى فقط: «مكالمة س. ب.»</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Busy</source>
   <translation>مشغول</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>Free</source>
   <translation>فارغ</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>At nine that morning</source>
   <translation>في التاسعة من صباحه</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <source>At six the evening before</source>
   <translation>في السادسة من مساء اليوم السابق</translation>
  </message>
  <message>
   <location filename="ui/widgets/calendar_settings.py" />
   <location filename="ui/widgets/file_settings.py" />
   <source>Never</source>
   <translation>أبداً</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>12:00-14:00, 18:00-20:00</source>
   <translation>12:00-14:00، 18:00-20:00</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>Your hours for calls</source>
   <translation>ساعات مكالماتك</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <location filename="ui/widgets/welcome.py" />
   <source>“Plan” proposes the next of these hours in which nothing else is on.</source>
   <translation>يقترح «تخطيط» أول ساعة منها لا شيء فيها.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Days for calls</source>
   <translation>أيام المكالمات</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Weekends and public holidays are those of the country above.</source>
   <translation>عطل نهاية الأسبوع والأعياد هي أعياد البلد المذكور أعلاه.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Calls a day</source>
   <translation>المكالمات في اليوم</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>How many are proposed at most; those that you planned count too.</source>
   <translation>كم يُقترح منها على الأكثر؛ ويُحتسب ما خُطط له أيضاً.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>A call takes</source>
   <translation>مدة المكالمة</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>How much free time one needs, and how long it is in your calendar.</source>
   <translation>الوقت المتاح اللازم لها، ومدتها في تقويمك.</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Working days of your country</source>
   <translation>أيام العمل في بلدك</translation>
  </message>
  <message>
   <location filename="ui/widgets/call_settings.py" />
   <source>Every day</source>
   <translation>كل الأيام</translation>
  </message>
  <message>
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Log</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <location filename="ui/widgets/cold_delegate.py" />
   <source>Why? (I)</source>
   <translation>لماذا؟ (I)</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/coming_up.py" />
   <source>{n} people might want to hear of it</source>
   <comment>plural</comment>
   <translation>
    <numerusform>قد يهم {n} شخص</numerusform>
    <numerusform>قد يهم شخصاً واحداً</numerusform>
    <numerusform>قد يهم شخصين</numerusform>
    <numerusform>قد يهم {n} أشخاص</numerusform>
    <numerusform>قد يهم {n} شخصاً</numerusform>
    <numerusform>قد يهم {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Coming up</source>
   <translation>القادم</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Choose people</source>
   <translation>اختيار الأشخاص</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Take in</source>
   <translation>إدراج</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>from your calendar</source>
   <translation>من تقويمك</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Announce…</source>
   <translation>إعلان…</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Calendar entry…</source>
   <translation>ملف تقويم…</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Nothing known. An event that members hear of in time is one they come to.</source>
   <translation>لا شيء معروف. الفعالية التي يعلم بها الأعضاء في وقتها يحضرونها.</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>More about {title}</source>
   <translation>المزيد عن {title}</translation>
  </message>
  <message>
   <location filename="ui/widgets/coming_up.py" />
   <source>Take in {title}</source>
   <translation>إدراج {title}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Your news to tell</source>
   <translation>أخبارك للإبلاغ</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Events of your networks</source>
   <translation>فعاليات شبكاتك</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/day_more.py" />
   <source>{day} · {n} people might want to hear of it</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{day} · قد يهم {n} شخص</numerusform>
    <numerusform>{day} · قد يهم شخصاً واحداً</numerusform>
    <numerusform>{day} · قد يهم شخصين</numerusform>
    <numerusform>{day} · قد يهم {n} أشخاص</numerusform>
    <numerusform>{day} · قد يهم {n} شخصاً</numerusform>
    <numerusform>{day} · قد يهم {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>{day} · no report yet</source>
   <translation>{day} · لا تقرير بعد</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>The promise to {name} is kept.</source>
   <translation>تم الوفاء بالوعد لـ{name}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/day_more.py" />
   <source>All {n} of them</source>
   <comment>plural</comment>
   <translation>
    <numerusform>كلها ({n})</numerusform>
    <numerusform>كلها</numerusform>
    <numerusform>كلاهما</numerusform>
    <numerusform>كلها ({n})</numerusform>
    <numerusform>كلها ({n})</numerusform>
    <numerusform>كلها ({n})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/day_more.py" />
   <source>{n} people told</source>
   <comment>plural</comment>
   <translation>
    <numerusform>أُبلغ به {n} شخص</numerusform>
    <numerusform>أُبلغ به شخص واحد</numerusform>
    <numerusform>أُبلغ به شخصان</numerusform>
    <numerusform>أُبلغ به {n} أشخاص</numerusform>
    <numerusform>أُبلغ به {n} شخصاً</numerusform>
    <numerusform>أُبلغ به {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>nobody told yet</source>
   <translation>لم يُبلغ به أحد بعد</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Tell…</source>
   <translation>إبلاغ…</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Choose whom to tell</source>
   <translation>اختيار من تبلغه</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Told to enough people</source>
   <translation>أُبلغ به ما يكفي من الأشخاص</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Put away: {news}</source>
   <translation>تنحية: {news}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Report…</source>
   <translation>تقرير…</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Write to the members</source>
   <translation>مراسلة الأعضاء</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Kept</source>
   <translation>تم الوفاء</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>I kept it</source>
   <translation>وفيت به</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>The promise to {name} is kept</source>
   <translation>تم الوفاء بالوعد لـ{name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>nothing known yet</source>
   <translation>لا شيء معروف بعد</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_more.py" />
   <source>Write {name}</source>
   <translation>كتابة {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_of_year.py" />
   <source>no year</source>
   <translation>بلا سنة</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_of_year.py" />
   <source>Year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>To calendar…</source>
   <translation>إلى تقويم…</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Occasions to reconnect</source>
   <translation>مناسبات للتواصل من جديد</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Today, {day}</source>
   <translation>اليوم، {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Done: {title}</source>
   <translation>أُنجز: {title}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>Reach</source>
   <translation>تواصل</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Write, plan a call, log</source>
   <translation>مراسلة، تخطيط مكالمة، تسجيل</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Reach {name}</source>
   <translation>التواصل مع {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Export the follow-ups to your calendar (Ctrl+E)</source>
   <translation>تصدير المتابعات إلى تقويمك (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>All {n} of them</source>
   <translation>كلها ({n})</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>noticed {day}</source>
   <translation>لوحظ {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>All {n} news</source>
   <translation>كل الأخبار ({n})</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Article by {name}</source>
   <translation>مقال من {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Nothing planned for today.</source>
   <translation>لا شيء مخطط لليوم.</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>Put away</source>
   <translation>تنحية</translation>
  </message>
  <message>
   <location filename="ui/widgets/day_side.py" />
   <source>tomorrow</source>
   <translation>غداً</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>New articles of the blogs and sites that you follow are fetched every few hours while the window is open, from nowhere else. Their servers see your internet address, as when you open the page; no account or cookie is sent, and pictures are not loaded.</source>
   <translation>تُجلب المقالات الجديدة من المدونات والمواقع التي تتتبّعها كل بضع ساعات ما دامت النافذة مفتوحة، وليس من مكان آخر. ترى خوادمها عنوانك على الإنترنت، كما عند فتح الصفحة؛ لا يُرسل حساب ولا ملف تعريف ارتباط، ولا تُحمّل الصور.</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>fetch the feeds that I follow</source>
   <translation>جلب الخلاصات التي أتتبّعها</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>Whom you follow</source>
   <translation>من تتتبّعهم</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>Add a feed, take one off, or bring a list from another reader.</source>
   <translation>أضف خلاصة أو أزل أخرى، أو أحضر قائمة من قارئ آخر.</translation>
  </message>
  <message>
   <location filename="ui/widgets/feed_settings.py" />
   <source>blogs news internet privacy</source>
   <translation>مدونات أخبار إنترنت خصوصية</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>the last on {day}</source>
   <translation>آخرها يوم {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>the last today at {time}</source>
   <translation>آخرها اليوم عند {time}</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>This computer’s Keepwarm cannot encrypt.</source>
   <translation>لا يستطيع Keepwarm على هذا الحاسوب التشفير.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Set: your file is encrypted.</source>
   <translation>موضوعة: ملفك مشفّر.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>None: your file can be read by whoever gets at it.</source>
   <translation>لا توجد: يستطيع كل من يصل إلى ملفك قراءته.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Copy to a file…</source>
   <translation>نسخ إلى ملف…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Set a passphrase…</source>
   <translation>وضع عبارة مرور…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Remove…</source>
   <translation>إزالة…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Lock now</source>
   <translation>قفل الآن</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Bring them along</source>
   <translation>تحديثها مثله</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Your data</source>
   <translation>بياناتك</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Your file</source>
   <translation>ملفك</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>All that Keepwarm knows is in this one file, on this computer.</source>
   <translation>كل ما يعرفه Keepwarm في هذا الملف وحده، على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Every half hour while something changes, before each import and each upgrade: all of two days, then seven days, four weeks and twelve months. Each is checked once it is written.</source>
   <translation>كل نصف ساعة ما دام شيء يتغير، وقبل كل استيراد وكل ترقية: كلها ليومين، ثم سبعة أيام وأربعة أسابيع واثنا عشر شهراً. تُفحص كل نسخة بعد كتابتها.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Encrypts your file and its backups. It is asked for at each start, and after Ctrl+Shift+L.</source>
   <translation>تشفّر ملفك ونسخه الاحتياطية. تُطلب عند كل تشغيل وبعد Ctrl+Shift+L.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Lock by itself</source>
   <translation>القفل التلقائي</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Asks for the passphrase again when nothing was done for so long, the computer slept, or its screen was locked.</source>
   <translation>يطلب عبارة المرور من جديد بعد هذه المدة دون نشاط، أو إذا دخل الحاسوب في السكون أو قُفلت شاشته.</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>A folder for backups</source>
   <translation>مجلد للنسخ الاحتياطية</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/file_settings.py" />
   <source>{n} copies</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا نسخ</numerusform>
    <numerusform>نسخة واحدة</numerusform>
    <numerusform>نسختان</numerusform>
    <numerusform>{n} نسخ</numerusform>
    <numerusform>{n} نسخة</numerusform>
    <numerusform>{n} نسخة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Back up now</source>
   <translation>أخذ نسخة الآن</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Another folder…</source>
   <translation>مجلد آخر…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Beside the file</source>
   <translation>بجانب الملف</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>beside the file</source>
   <translation>بجانب الملف</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>password encryption lock security</source>
   <translation>كلمة المرور تشفير قفل أمان</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>Change…</source>
   <translation>تغيير…</translation>
  </message>
  <message>
   <location filename="ui/widgets/file_settings.py" />
   <source>“{folder}” is away: until it is back they are kept beside the file</source>
   <translation>«{folder}» غير موجود: إلى أن يعود تُحفظ بجانب الملف</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/file_settings.py" />
   <source>After {n} minutes</source>
   <comment>plural</comment>
   <translation>
    <numerusform>فوراً</numerusform>
    <numerusform>بعد دقيقة واحدة</numerusform>
    <numerusform>بعد دقيقتين</numerusform>
    <numerusform>بعد {n} دقائق</numerusform>
    <numerusform>بعد {n} دقيقة</numerusform>
    <numerusform>بعد {n} دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/gaps_chart.py" />
   <source>days between conversations · now: {n}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>الأيام بين الأحاديث · الآن: {n}</numerusform>
    <numerusform>الأيام بين الأحاديث · الآن: {n}</numerusform>
    <numerusform>الأيام بين الأحاديث · الآن: {n}</numerusform>
    <numerusform>الأيام بين الأحاديث · الآن: {n}</numerusform>
    <numerusform>الأيام بين الأحاديث · الآن: {n}</numerusform>
    <numerusform>الأيام بين الأحاديث · الآن: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/gaps_chart.py" />
   <source>Days between conversations</source>
   <translation>الأيام بين الأحاديث</translation>
  </message>
  <message>
   <location filename="ui/widgets/gaps_chart.py" />
   <source>The last gaps in days: {gaps}. Usual: {usual}. Now: {now}.</source>
   <translation>آخر الفترات بالأيام: {gaps}. المعتاد: {usual}. الآن: {now}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/heat_map.py" />
   <source>{n} interactions on {day}</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تفاعلات يوم {day}</numerusform>
    <numerusform>تفاعل واحد يوم {day}</numerusform>
    <numerusform>تفاعلان يوم {day}</numerusform>
    <numerusform>{n} تفاعلات يوم {day}</numerusform>
    <numerusform>{n} تفاعلاً يوم {day}</numerusform>
    <numerusform>{n} تفاعل يوم {day}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/heat_map.py" />
   <source>Nothing on {day}</source>
   <translation>لا شيء يوم {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/heat_map.py" />
   <source>fewer</source>
   <translation>أقل</translation>
  </message>
  <message>
   <location filename="ui/widgets/heat_map.py" />
   <source>more</source>
   <translation>أكثر</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_delegate.py" />
   <source>merge</source>
   <translation>دمج</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_delegate.py" />
   <source>keep both</source>
   <translation>الإبقاء على الاثنين</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_delegate.py" />
   <source>{reason}:</source>
   <translation>{reason}:</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Hide its text</source>
   <translation>إخفاء نصه</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Show its text</source>
   <translation>عرض نصه</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>What this row would do</source>
   <translation>ما سيفعله هذا الصف</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Field</source>
   <translation>الحقل</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_detail.py" />
   <source>Delete the {n} meetings that were cancelled since</source>
   <comment>plural</comment>
   <translation>
    <numerusform>حذف اللقاءات التي أُلغيت منذ ذلك ({n})</numerusform>
    <numerusform>حذف اللقاء الذي أُلغي منذ ذلك</numerusform>
    <numerusform>حذف اللقاءين اللذين أُلغيا منذ ذلك</numerusform>
    <numerusform>حذف {n} لقاءات أُلغيت منذ ذلك</numerusform>
    <numerusform>حذف {n} لقاءً أُلغيت منذ ذلك</numerusform>
    <numerusform>حذف {n} لقاء أُلغيت منذ ذلك</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Known: {name}</source>
   <translation>معروف: {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>added</source>
   <translation>يُضاف</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>changes</source>
   <translation>يتغير</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Take the file's</source>
   <translation>أخذ ما في الملف</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Keep yours</source>
   <translation>الإبقاء على قيمتك</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Times</source>
   <translation>المرات</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>Line {line}: {message}</source>
   <translation>السطر {line}: {message}</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <location filename="ui/widgets/pair_detail.py" />
   <source>Keep both</source>
   <translation>الإبقاء على الاثنين</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_detail.py" />
   <source>yours stays</source>
   <translation>تبقى قيمتك</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>unchanged</source>
   <comment>plural</comment>
   <translation>
    <numerusform>بلا تغيير</numerusform>
    <numerusform>بلا تغيير</numerusform>
    <numerusform>بلا تغيير</numerusform>
    <numerusform>بلا تغيير</numerusform>
    <numerusform>بلا تغيير</numerusform>
    <numerusform>بلا تغيير</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>twice in it</source>
   <translation>مكرر فيه</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>yet to come</source>
   <translation>قادمة</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>left aside</source>
   <translation>تُركت جانباً</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>new</source>
   <comment>plural</comment>
   <translation>
    <numerusform>جديد</numerusform>
    <numerusform>جديد</numerusform>
    <numerusform>جديد</numerusform>
    <numerusform>جديد</numerusform>
    <numerusform>جديد</numerusform>
    <numerusform>جديد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>updates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>تحديث</numerusform>
    <numerusform>تحديث</numerusform>
    <numerusform>تحديثان</numerusform>
    <numerusform>تحديثات</numerusform>
    <numerusform>تحديثاً</numerusform>
    <numerusform>تحديث</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>possible duplicates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>مكرر محتمل</numerusform>
    <numerusform>مكرر محتمل</numerusform>
    <numerusform>مكرران محتملان</numerusform>
    <numerusform>مكررات محتملة</numerusform>
    <numerusform>مكرراً محتملاً</numerusform>
    <numerusform>مكرر محتمل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/import_figures.py" />
   <source>unreadable</source>
   <comment>plural</comment>
   <translation>
    <numerusform>غير مقروء</numerusform>
    <numerusform>غير مقروء</numerusform>
    <numerusform>غير مقروء</numerusform>
    <numerusform>غير مقروء</numerusform>
    <numerusform>غير مقروء</numerusform>
    <numerusform>غير مقروء</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/import_figures.py" />
   <source>with something unreadable</source>
   <translation>فيه ما لا يُقرأ</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>What the import would do</source>
   <translation>ما سيفعله الاستيراد</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Choose all</source>
   <translation>اختيار الكل</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Choose none</source>
   <translation>عدم اختيار شيء</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Filter the rows</source>
   <translation>تصفية الصفوف</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Updates</source>
   <translation>التحديثات</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Needs a look {n}</source>
   <translation>يحتاج إلى نظرة {n}</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Needs a look</source>
   <translation>يحتاج إلى نظرة</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Nothing here needs a look.</source>
   <translation>لا شيء هنا يحتاج إلى نظرة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/import_table.py" />
   <source>Nothing matches.</source>
   <translation>لا شيء يطابق.</translation>
  </message>
  <message>
   <location filename="ui/widgets/in_place.py" />
   <source>Edit (F2)</source>
   <translation>تعديل (F2)</translation>
  </message>
  <message>
   <location filename="ui/widgets/in_place.py" />
   <location filename="ui/widgets/person_head.py" />
   <source>Edit: {what}</source>
   <translation>تعديل: {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/in_place.py" />
   <source>Ctrl+Enter saves, Esc leaves it as it was</source>
   <translation>⁨Ctrl+Enter⁩ للحفظ، Esc للإبقاء على ما كان</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Show figures</source>
   <translation>عرض الأرقام</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Figures, and saving</source>
   <translation>الأرقام والحفظ</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>{title}: figures, and saving</source>
   <translation>{title}: الأرقام والحفظ</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the picture</source>
   <translation>حفظ الصورة</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Pictures (*.png)</source>
   <translation>صور (*.png)</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the figures</source>
   <translation>حفظ الأرقام</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Tables (*.csv)</source>
   <translation>جداول (*.csv)</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Saved as “{file}”.</source>
   <translation>حُفظ باسم «{file}».</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the figures…</source>
   <translation>حفظ الأرقام…</translation>
  </message>
  <message>
   <location filename="ui/widgets/insight_card.py" />
   <source>Save the picture…</source>
   <translation>حفظ الصورة…</translation>
  </message>
  <message>
   <location filename="ui/widgets/into_network.py" />
   <source>Put these people into a network</source>
   <translation>وضع هؤلاء الأشخاص في شبكة</translation>
  </message>
  <message>
   <location filename="ui/widgets/into_network.py" />
   <source>Into no network</source>
   <translation>بلا شبكة</translation>
  </message>
  <message>
   <location filename="ui/widgets/into_network.py" />
   <source>Into {network}</source>
   <translation>في {network}</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_edit.py" />
   <source>{name}: month</source>
   <translation>{name}: الشهر</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_edit.py" />
   <source>{name}: year</source>
   <translation>{name}: السنة</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_grid.py" />
   <source>+{n} more</source>
   <translation>+{n} أخرى</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>The day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>Plan…</source>
   <translation>تخطيط…</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>No follow-up or meeting on this day.</source>
   <translation>لا متابعة ولا لقاء في هذا اليوم.</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>Back to today (Home)</source>
   <translation>العودة إلى اليوم الحالي (Home)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>Plan something on this day (F)</source>
   <translation>تخطيط شيء في هذا اليوم (F)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>The month before (Page Up)</source>
   <translation>الشهر السابق (Page Up)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>The month after (Page Down)</source>
   <translation>الشهر التالي (Page Down)</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>This day is over. Choose today or a later day.</source>
   <translation>مضى هذا اليوم. اختر اليوم أو يوماً لاحقاً.</translation>
  </message>
  <message>
   <location filename="ui/widgets/month_view.py" />
   <source>This is in your calendar: change it there.</source>
   <translation>هذا في تقويمك: غيّره هناك.</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_delegate.py" />
   <source>for {names}</source>
   <translation>لفائدة {names}</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>About</source>
   <translation>نبذة</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/network_side.py" />
   <source>Warmth of the {n} you know</source>
   <comment>plural</comment>
   <translation>
    <numerusform>دفء علاقات من تعرفهم ({n})</numerusform>
    <numerusform>دفء علاقة من تعرفه</numerusform>
    <numerusform>دفء علاقتي من تعرفهما</numerusform>
    <numerusform>دفء علاقات من تعرفهم ({n})</numerusform>
    <numerusform>دفء علاقات من تعرفهم ({n})</numerusform>
    <numerusform>دفء علاقات من تعرفهم ({n})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>until {last}</source>
   <translation>حتى {last}</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>your office</source>
   <translation>مسؤوليتك</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>member since</source>
   <translation>العضوية منذ</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>dues</source>
   <translation>واجب الاشتراك</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <source>renewed by</source>
   <translation>التجديد قبل</translation>
  </message>
  <message>
   <location filename="ui/widgets/network_side.py" />
   <location filename="ui/widgets/person_side.py" />
   <source>web</source>
   <translation>الويب</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>{first} until {last}</source>
   <translation>من {first} حتى {last}</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>notification pop-up message desktop</source>
   <translation>إشعار رسالة تنبيه سطح المكتب</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>of follow-ups that have a time</source>
   <translation>للمتابعات التي لها ساعة</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>when the window is closed</source>
   <translation>عند إغلاق النافذة</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>in the tray</source>
   <translation>في علبة النظام</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Digest</source>
   <translation>الموجز</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>What the day brings, in one small message on your desktop.</source>
   <translation>ما يحمله اليوم، في رسالة صغيرة على سطح المكتب.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Hour of the digest</source>
   <translation>ساعة الموجز</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>At what time of the day it comes.</source>
   <translation>في أي ساعة من اليوم يأتي.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Reminders</source>
   <translation>التذكيرات</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>A small message on your desktop, as long before as the follow-up says.</source>
   <translation>رسالة صغيرة على سطح المكتب، قبل المتابعة بالمدة المحددة فيها.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Quiet hours</source>
   <translation>ساعات الهدوء</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>No message then; what is due is said when they end.</source>
   <translation>لا رسائل فيها؛ وما حان وقته يقال عند انتهائها.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Stay in the tray</source>
   <translation>البقاء في علبة النظام</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Keepwarm goes on as a small picture beside the clock. Without it, messages come only while the window is open.</source>
   <translation>يستمر Keepwarm صورة صغيرة بجانب الساعة. بدون ذلك لا تأتي الرسائل إلا والنافذة مفتوحة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Start with the computer</source>
   <translation>البدء مع الحاسوب</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Keepwarm begins beside the clock as soon as you log in, so that no message is missed.</source>
   <translation>يبدأ Keepwarm بجانب الساعة عند تسجيل الدخول، فلا تفوت أي رسالة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>each morning</source>
   <translation>كل صباح</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Quiet from</source>
   <translation>الهدوء من</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Quiet until</source>
   <translation>الهدوء حتى</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <location filename="ui/widgets/notice_settings.py" />
   <source>until</source>
   <translation>حتى</translation>
  </message>
  <message>
   <location filename="ui/widgets/painting.py" />
   <location filename="ui/widgets/warmth_map.py" />
   <source>{name}, {band}</source>
   <translation>{name}، {band}</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>Everything of both is kept: numbers, addresses, meetings, follow-ups.</source>
   <translation>يُحتفظ بكل ما للاثنين: الأرقام والعناوين واللقاءات والمتابعات.</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>Side by side</source>
   <translation>جنباً إلى جنب</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>history</source>
   <translation>السجل</translation>
  </message>
  <message>
   <location filename="ui/widgets/pair_detail.py" />
   <source>What you do not choose goes into the note.</source>
   <translation>ما لا تختاره يُضاف إلى الملاحظة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>taken back, but for what was changed since</source>
   <translation>سُحب، إلا ما تغيّر منذ ذلك</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>can no longer be taken back</source>
   <translation>لم يعد التراجع عنه ممكناً</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Nothing of it is there any more.</source>
   <translation>لم يبق منه شيء.</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Past imports</source>
   <translation>عمليات الاستيراد السابقة</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} imports</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا عمليات استيراد</numerusform>
    <numerusform>عملية استيراد واحدة</numerusform>
    <numerusform>عمليتا استيراد</numerusform>
    <numerusform>{n} عمليات استيراد</numerusform>
    <numerusform>{n} عملية استيراد</numerusform>
    <numerusform>{n} عملية استيراد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} new</source>
   <comment>plural</comment>
   <translation>
    <numerusform>جديد: {n}</numerusform>
    <numerusform>جديد: {n}</numerusform>
    <numerusform>جديد: {n}</numerusform>
    <numerusform>جديد: {n}</numerusform>
    <numerusform>جديد: {n}</numerusform>
    <numerusform>جديد: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} updates</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا تحديثات</numerusform>
    <numerusform>تحديث واحد</numerusform>
    <numerusform>تحديثان</numerusform>
    <numerusform>{n} تحديثات</numerusform>
    <numerusform>{n} تحديثاً</numerusform>
    <numerusform>{n} تحديث</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} unreadable</source>
   <translation>غير مقروء: {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} people go.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيزول {n} شخص.</numerusform>
    <numerusform>سيزول شخص واحد.</numerusform>
    <numerusform>سيزول شخصان.</numerusform>
    <numerusform>سيزول {n} أشخاص.</numerusform>
    <numerusform>سيزول {n} شخصاً.</numerusform>
    <numerusform>سيزول {n} شخص.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} people become what they were before.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>ستعود الحالة السابقة لدى {n} شخص.</numerusform>
    <numerusform>ستعود الحالة السابقة لدى شخص واحد.</numerusform>
    <numerusform>ستعود الحالة السابقة لدى شخصين.</numerusform>
    <numerusform>ستعود الحالة السابقة لدى {n} أشخاص.</numerusform>
    <numerusform>ستعود الحالة السابقة لدى {n} شخصاً.</numerusform>
    <numerusform>ستعود الحالة السابقة لدى {n} شخص.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} meetings go.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>سيزول {n} لقاء.</numerusform>
    <numerusform>سيزول لقاء واحد.</numerusform>
    <numerusform>سيزول لقاءان.</numerusform>
    <numerusform>سيزول {n} لقاءات.</numerusform>
    <numerusform>سيزول {n} لقاءً.</numerusform>
    <numerusform>سيزول {n} لقاء.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} people stay, because of what you did since: {names}.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يبقى {n} شخص بسبب ما فعلته منذ ذلك: {names}.</numerusform>
    <numerusform>يبقى شخص واحد بسبب ما فعلته منذ ذلك: {names}.</numerusform>
    <numerusform>يبقى شخصان بسبب ما فعلته منذ ذلك: {names}.</numerusform>
    <numerusform>يبقى {n} أشخاص بسبب ما فعلته منذ ذلك: {names}.</numerusform>
    <numerusform>يبقى {n} شخصاً بسبب ما فعلته منذ ذلك: {names}.</numerusform>
    <numerusform>يبقى {n} شخص بسبب ما فعلته منذ ذلك: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/past_imports.py" />
   <source>{n} meetings stay, because you changed them.</source>
   <comment>plural</comment>
   <translation>
    <numerusform>يبقى {n} لقاء لأنك غيّرت ذلك.</numerusform>
    <numerusform>يبقى لقاء واحد لأنك غيّرت ذلك.</numerusform>
    <numerusform>يبقى لقاءان لأنك غيّرت ذلك.</numerusform>
    <numerusform>يبقى {n} لقاءات لأنك غيّرت ذلك.</numerusform>
    <numerusform>يبقى {n} لقاءً لأنك غيّرت ذلك.</numerusform>
    <numerusform>يبقى {n} لقاء لأنك غيّرت ذلك.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Show all</source>
   <translation>عرض الكل</translation>
  </message>
  <message>
   <location filename="ui/widgets/past_imports.py" />
   <source>Take back…</source>
   <translation>سحب…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Title and organisation</source>
   <translation>الوظيفة والمؤسسة</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>+ tag</source>
   <translation>+ وسم</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Show everybody with it</source>
   <translation>عرض كل أصحابه</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Take it off</source>
   <translation>نزعه</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Title, organisation…</source>
   <translation>الوظيفة، المؤسسة…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Shown as</source>
   <translation>يظهر باسم</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Department / team</source>
   <translation>القسم / الفريق</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Add a tag</source>
   <translation>إضافة وسم</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_head.py" />
   <source>Tag {tag}</source>
   <translation>الوسم {tag}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Type a name…</source>
   <translation>اكتب اسماً…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_picker.py" />
   <source>Take {name} off</source>
   <translation>إزالة {name}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Anniversary {day}</source>
   <translation>الذكرى السنوية {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Met {day}</source>
   <translation>التعارف {day}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Add a phone or e-mail…</source>
   <translation>إضافة هاتف أو بريد إلكتروني…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Map of {address}</source>
   <translation>خريطة {address}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Copied: {value}</source>
   <translation>نُسخ: {value}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Call {number}</source>
   <translation>الاتصال بـ {number}</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Map</source>
   <translation>خريطة</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Remember</source>
   <translation>للتذكّر</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Dates</source>
   <translation>التواريخ</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Opens openstreetmap.org in your browser</source>
   <translation>يفتح openstreetmap.org في متصفحك</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Open in WhatsApp</source>
   <translation>فتح في WhatsApp</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>The one to use first</source>
   <translation>المستعمل أولاً</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Web page</source>
   <translation>صفحة ويب</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Add a note…</source>
   <translation>إضافة ملاحظة…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>Add a date…</source>
   <translation>إضافة تاريخ…</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>People in common</source>
   <translation>معارف مشتركون</translation>
  </message>
  <message>
   <location filename="ui/widgets/person_side.py" />
   <source>{value} · Ctrl+C copies</source>
   <translation>{value} · Ctrl+C للنسخ</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Drop a picture here, or paste one</source>
   <translation>أفلت صورة هنا، أو ألصقها</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>The photo is as it was. Use a JPEG, PNG, GIF or WebP of at most {n} MB.</source>
   <translation>الصورة كما كانت. استعمل JPEG أو PNG أو GIF أو WebP لا يتجاوز {n} ميغابايت.</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Choose a photo</source>
   <translation>اختيار صورة</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
   <translation>صور (*.jpg *.jpeg *.png *.gif *.webp)</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Choose a photo…</source>
   <translation>اختيار صورة…</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Paste a photo</source>
   <translation>لصق صورة</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>“{file}” is no picture that can be used</source>
   <translation>«{file}» ليس صورة صالحة للاستعمال</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>This is no picture that can be used</source>
   <translation>هذه ليست صورة صالحة للاستعمال</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Remove the photo</source>
   <translation>إزالة الصورة</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>There is no picture to paste</source>
   <translation>لا صورة للصق</translation>
  </message>
  <message>
   <location filename="ui/widgets/photo_place.py" />
   <source>Copy one first, or drop its file here.</source>
   <translation>انسخ صورة أولاً، أو أفلت ملفها هنا.</translation>
  </message>
  <message>
   <location filename="ui/widgets/plan_list.py" />
   <source>Done, and log it</source>
   <translation>إنجاز مع التسجيل</translation>
  </message>
  <message>
   <location filename="ui/widgets/plan_list.py" />
   <source>Skip this time</source>
   <translation>تخطّي هذه المرة</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Default: {value}</source>
   <translation>القيمة الافتراضية: {value}</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Default: nothing</source>
   <translation>لا شيء محدَّد افتراضياً.</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>changed</source>
   <translation>معدّل</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Reset</source>
   <translation>إعادة الضبط</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>Reset “{setting}”</source>
   <translation>إعادة «{setting}»</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>ticked</source>
   <translation>محدّد</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_rows.py" />
   <source>not ticked</source>
   <translation>غير محدّد</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_search.py" />
   <source>Search settings</source>
   <translation>البحث في الإعدادات</translation>
  </message>
  <message>
   <location filename="ui/widgets/setting_search.py" />
   <source>Groups of settings</source>
   <translation>مجموعات الإعدادات</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/setting_search.py" />
   <source>{n} settings</source>
   <comment>plural</comment>
   <translation>
    <numerusform>لا إعدادات</numerusform>
    <numerusform>إعداد واحد</numerusform>
    <numerusform>إعدادان</numerusform>
    <numerusform>{n} إعدادات</numerusform>
    <numerusform>{n} إعداداً</numerusform>
    <numerusform>{n} إعداد</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/timeline_delegate.py" />
   <source>Nothing yet. Log a call or a meeting with “Log interaction”, or import your calendar.</source>
   <translation>لا شيء بعد. سجّل مكالمة أو لقاء عبر «تسجيل تفاعل»، أو استورد تقويمك.</translation>
  </message>
  <message>
   <location filename="ui/widgets/two_panes.py" />
   <source>‹ Back to the list</source>
   <translation>‹ العودة إلى القائمة</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>mobile</source>
   <translation>محمول</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>fax</source>
   <translation>فاكس</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>pager</source>
   <translation>جهاز نداء</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>Add {what}</source>
   <translation>إضافة: {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>Label of {what}</source>
   <translation>التسمية: {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/value_rows.py" />
   <source>Take {what} off</source>
   <translation>إزالة: {what}</translation>
  </message>
  <message>
   <location filename="ui/widgets/warmth_map.py" />
   <source>you at the centre · the further out, the colder</source>
   <translation>أنت في المركز · كلما ابتعدت النقطة زاد البرود</translation>
  </message>
  <message>
   <location filename="ui/widgets/warmth_map.py" />
   <source>{n} {band}</source>
   <translation>{n} {band}</translation>
  </message>
  <message>
   <location filename="ui/widgets/warmth_map.py" />
   <source>How warm the people you know are: {bands}</source>
   <translation>مدى دفء علاقات من تعرفهم: {bands}</translation>
  </message>
  <message>
   <location filename="ui/widgets/web_view.py" />
   <source>{people}, {groups}.</source>
   <translation>{people}، {groups}.</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/web_view.py" />
   <source>{name}, seen together with {n} people</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{name}، في لقاءات مع {n} شخص</numerusform>
    <numerusform>{name}، في لقاءات مع شخص واحد</numerusform>
    <numerusform>{name}، في لقاءات مع شخصين</numerusform>
    <numerusform>{name}، في لقاءات مع {n} أشخاص</numerusform>
    <numerusform>{name}، في لقاءات مع {n} شخصاً</numerusform>
    <numerusform>{name}، في لقاءات مع {n} شخص</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/widgets/web_view.py" />
   <source>between groups</source>
   <translation>بين المجموعات</translation>
  </message>
  <message>
   <location filename="ui/widgets/web_view.py" />
   <source>Between groups: {names}.</source>
   <translation>بين المجموعات: {names}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Three things to begin with; each can wait, and all are in Settings too. Nothing leaves this computer.</source>
   <translation>ثلاثة أمور للبداية؛ كل منها يمكن أن ينتظر، وكلها في الإعدادات أيضاً. لا شيء يغادر هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Protect my data with a passphrase…</source>
   <translation>حماية بياناتي بعبارة مرور…</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Your contacts and your calendar</source>
   <translation>جهات اتصالك وتقويمك</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Choose the files of your phone (.vcf) and of your calendar (.ics), or drop them on this window.</source>
   <translation>اختر ملفات هاتفك (⁨.vcf⁩) وتقويمك (⁨.ics⁩)، أو أفلتها على هذه النافذة.</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Import a file…</source>
   <translation>استيراد ملف…</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Your own e-mail addresses</source>
   <translation>عناوين بريدك الإلكتروني</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>Try the demo</source>
   <translation>تجربة العرض التجريبي</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>See which relationships are going cold</source>
   <translation>اعرف أي علاقاتك تفتر</translation>
  </message>
  <message>
   <location filename="ui/widgets/welcome.py" />
   <source>To look around first:</source>
   <translation>لإلقاء نظرة أولاً:</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>From now on letters begin so: {what}.</source>
   <translation>من الآن فصاعداً تبدأ المراسلات هكذا: {what}.</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>The first words are back.</source>
   <translation>عادت الصيغة الأولى.</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>Always begin so: {what}, {language}</source>
   <translation>البدء هكذا دائماً: {what}، {language}</translation>
  </message>
  <message>
   <location filename="ui/widgets/wordings_menu.py" />
   <source>Back to the first words</source>
   <translation>العودة إلى الصيغة الأولى</translation>
  </message>
  <message>
   <location filename="ui/widgets/year_panel.py" />
   <source>Your network’s warmth</source>
   <translation>دفء شبكتك</translation>
  </message>
  <message numerus="yes">
   <location filename="ui/widgets/year_panel.py" />
   <source>{n} people you keep up with · last 12 months</source>
   <comment>plural</comment>
   <translation>
    <numerusform>{n} شخص تحافظ على صلتك بهم · آخر 12 شهراً</numerusform>
    <numerusform>شخص واحد تحافظ على صلته · آخر 12 شهراً</numerusform>
    <numerusform>شخصان تحافظ على صلتك بهما · آخر 12 شهراً</numerusform>
    <numerusform>{n} أشخاص تحافظ على صلتك بهم · آخر 12 شهراً</numerusform>
    <numerusform>{n} شخصاً تحافظ على صلتك بهم · آخر 12 شهراً</numerusform>
    <numerusform>{n} شخص تحافظ على صلتك بهم · آخر 12 شهراً</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>Look in the folder “{folder}”.</source>
   <translation>ابحث في المجلد «{folder}».</translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>Look in your home folder.</source>
   <translation>ابحث في مجلدك الشخصي.</translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>Show in folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <location filename="ui/written.py" />
   <source>The folder could not be shown: {folder}.</source>
   <translation>تعذّر إظهار المجلد: {folder}.</translation>
  </message>
  <message>
   <location filename="ui/zoom.py" />
   <source>Everything is shown at {size} when Keepwarm starts again.</source>
   <translation>سيُعرض كل شيء بحجم {size} عند إعادة تشغيل Keepwarm.</translation>
  </message>
  <message>
   <location filename="ui/zoom.py" />
   <source>Start again now</source>
   <translation>أعد التشغيل الآن</translation>
  </message>
  <message>
   <location filename="ui/zoom.py" />
   <source>Everything is shown at {size}.</source>
   <translation>يُعرض كل شيء بحجم {size}.</translation>
  </message>
 </context>
</TS>

"""The dialogs of the program, one after the other, on a window that shows the demo (or people like them)."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtWidgets import QDialog

from models import (
    clock,
    contributions,
    events,
    favours,
    feeds,
    follow_ups,
    interactions,
    networks,
    news,
    newsletters,
    own_news,
    week_plan,
)
from models import people as contacts
from ui import doing_events, doing_feeds, doing_letters, doing_news, doing_newsletters
from ui.dialogs.card import CardDialog
from ui.dialogs.connect_calendar import ConnectCalendarDialog
from ui.dialogs.edit_event import EventDialog
from ui.dialogs.edit_network import NetworkDialog
from ui.dialogs.edit_newsletter import NewsletterDialog
from ui.dialogs.edit_person import PersonDialog
from ui.dialogs.help import HelpDialog
from ui.dialogs.log_contribution import ContributionDialog
from ui.dialogs.log_favour import FavourDialog
from ui.dialogs.log_interaction import LogDialog
from ui.dialogs.log_news import NewsDialog
from ui.dialogs.members import AddMembersDialog
from ui.dialogs.newsletters import NewslettersDialog
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.plan_follow_up import PlanDialog
from ui.dialogs.plan_week import WeekDialog
from ui.dialogs.restore import RestoreDialog
from ui.dialogs.setting_changes import Change, SettingChangesDialog
from ui.dialogs.split_person import SplitDialog
from ui.dialogs.why import WhyDialog
from ui.window import Window


def every_dialog(window: Window, one: int, two: int, day: date | None = None) -> Iterator[QDialog]:
    """Show each dialog, about two people where it is about people, and put it away when the next is asked for.

    day  on which the data were made; there are events and news then
    """
    network, day = networks.names()[0][0], day or clock.today()
    letter = newsletters.every()[0]
    makers = [
        partial(LogDialog, interactions.new("call", [one, two], day), window),
        partial(PlanDialog, follow_ups.new([one, two], day), window),
        partial(PersonDialog, contacts.get(one), False, window),
        partial(NetworkDialog, networks.get(network), window),
        partial(ContributionDialog, contributions.of_network(network)[0], window),
        partial(FavourDialog, favours.new("introduction", one, day, other=two), window),
        partial(NewsDialog, news.fresh(day)[0], window),
        partial(EventDialog, events.upcoming(None, day)[0], window),
        partial(NewsletterDialog, letter, window),
        partial(WhyDialog, window, one, day),
        partial(WeekDialog, week_plan.propose(clock.now()), window),
        partial(SplitDialog, one, window),
        partial(CardDialog, one, window),
        partial(AddMembersDialog, networks.get(network).name, window),
        partial(ConnectCalendarDialog, window),
        partial(NewslettersDialog, window),
        partial(PassphraseDialog, window, True),
        partial(PassphraseDialog, window, True, removes=True),
        partial(RestoreDialog, window),
        partial(SettingChangesDialog, window, "Settings", [Change("a", "Colours", "light", "dark")], ["x: no"], "Import"),
        partial(HelpDialog, window),
    ]
    writers = [
        lambda: doing_letters.write(window, [one, two]),
        lambda: doing_events.announce(window, events.upcoming(None, day)[0].id),
        lambda: doing_newsletters.write(window, letter.id),
        lambda: doing_news.tell(window, own_news.fresh(day)[0].id),
        lambda: doing_feeds.share(window, feeds.items()[0]),
        lambda: doing_feeds.show(window),
        lambda: doing_feeds.edit(window, feeds.every()[0].id),
    ]
    for make in makers + writers:
        dialog: QDialog = make()
        dialog.show()
        yield dialog
        dialog.hide()
        dialog.deleteLater()

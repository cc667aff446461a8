"""The DAV client against real servers, and against answers that no server should give."""

import time

import pytest

from models.dav import discovery, syncing, xml
from models.dav.client import Client, Limits, Login
from models.dav.faults import Fault
from models.dav.syncing import Marks
from models.errors import Problem
from tests.calendar_servers import event

ICS = "text/calendar; charset=utf-8"


def login(url: str, account: str = "user", **said) -> Login:
    return Login(url, account, "secret", **said)


def refused(client: Client, url: str) -> Fault:
    with pytest.raises(Fault) as caught:
        client.ask("GET", url)
    assert caught.value.title and caught.value.advice
    return caught.value


# --- discovery ---


def test_a_bare_address_leads_to_the_calendars(server):
    account, url = server.calendar()
    with Client(login(server.url, account)) as client:
        found = discovery.discover(client)
    mine = next(one for one in found.collections if one.url == url)
    assert (mine.name, mine.writable) == ("Work & play", True)
    assert {"VEVENT", "VTODO"} <= mine.components


def test_the_address_of_one_calendar_finds_it_too(server):
    account, url = server.calendar("VTODO")
    with Client(login(url, account)) as client:
        found = discovery.discover(client)
    assert url in [one.url for one in found.collections]


def test_address_books_are_found_by_the_same_client(radicale):
    account, home = radicale.account()
    url = f"{radicale.url.rstrip('/')}{home}friends/"
    made = (
        b'<d:mkcol xmlns:d="DAV:" xmlns:a="urn:ietf:params:xml:ns:carddav"><d:set><d:prop><d:resourcetype><d:collection/>'
        b"<a:addressbook/></d:resourcetype><d:displayname>Friends</d:displayname></d:prop></d:set></d:mkcol>"
    )
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:Ali Tazi\r\nN:Tazi;Ali;;;\r\nEND:VCARD\r\n"
    with Client(login(radicale.url, account)) as client:
        client.ask("MKCOL", url, made, {"Content-Type": "application/xml"})
        client.put(f"{url}a.vcf", card, None, "text/vcard")
        (book,) = discovery.discover(client, discovery.ADDRESS_BOOKS).collections
        changed = syncing.changes(client, book.url, Marks(), {}).changed
        (item,) = syncing.items(client, book.url, changed, syncing.ADDRESS_BOOK)
    assert book.name == "Friends"
    assert b"FN:Ali Tazi" in item.data


@pytest.mark.parametrize(
    "text", ["", "ftp://host/", "https://", "https://me:secret@host/", "http://[::1", "https://host:x/"]
)
def test_what_is_no_address_is_said_to_be_none(text):
    with pytest.raises(Problem):
        discovery.complete(text)


def test_an_address_is_completed():
    assert discovery.complete(" cloud.example.org ") == "https://cloud.example.org/"
    assert discovery.complete("http://localhost:5232/me/") == "http://localhost:5232/me/"


def test_a_page_for_people_is_no_calendar_server(proxy):
    proxy.always((200, {"Content-Type": "text/html"}, b"<!DOCTYPE html><html><body>Log in</body></html>"))
    with Client(login(proxy.url)) as client, pytest.raises(Fault) as caught:
        discovery.discover(client)
    assert caught.value.kind == "strange"


# --- items ---


def test_an_item_is_written_once_and_replaced_only_as_it_was(server, put_event):
    account, url = server.calendar()
    with Client(login(url, account)) as client:
        first = put_event(account, url, "a")
        with pytest.raises(Fault) as caught:
            put_event(account, url, "a")
        assert caught.value.kind == "stale"
        second = put_event(account, url, "a", etag=first, summary="Longer talk")
        with pytest.raises(Fault):
            put_event(account, url, "a", etag=first, summary="Late")
        data, etag = client.get(f"{url}a.ics")
        assert b"Longer talk" in data and etag == second
        client.delete(f"{url}a.ics", second)
        client.delete(f"{url}a.ics", second)
        assert syncing.one(client, url, xml.path_of(f"{url}a.ics", url)).data is None


@pytest.mark.parametrize("means", ["token", "ctag", "etags"])
def test_only_what_changed_since_is_told(server, put_event, means):
    account, url = server.calendar()
    path = {name: xml.path_of(f"{url}{name}.ics", url) for name in "abc"}
    put_event(account, url, "a")
    etag = put_event(account, url, "b")
    with Client(login(url, account)) as client:
        found = syncing.changes(client, url, Marks(), {})
        assert set(found.changed) == {path["a"], path["b"]} and not found.gone
        known = found.changed
        marks = {"token": Marks(token=found.marks.token), "ctag": Marks(ctag=found.marks.ctag), "etags": Marks()}[means]
        again = syncing.changes(client, url, marks, known)
        assert not again.changed and not again.gone
        put_event(account, url, "b", etag=etag, summary="Moved")
        put_event(account, url, "c")
        client.delete(f"{url}a.ics")
        found = syncing.changes(client, url, marks, known)
        assert set(found.changed) == {path["b"], path["c"]} and found.gone == [path["a"]]
        texts = {one.path: one.data for one in syncing.items(client, url, found.changed)}
        assert b"Moved" in texts[path["b"]]


def test_a_token_that_the_server_forgot_falls_back_to_the_etags(server, put_event):
    account, url = server.calendar()
    put_event(account, url, "a")
    with Client(login(url, account)) as client:
        found = syncing.changes(client, url, Marks(token="http://radicale.org/ns/sync/0000"), {})
    assert len(found.changed) == 1 and found.marks.token


def test_many_items_come_in_a_few_requests_and_odd_names_are_the_same_names(proxy, put_event):
    account, url = proxy.server.calendar()
    for number in range(syncing.AT_ONCE + 3):
        put_event(account, url, f"a{number}@keep warm" if number < 3 else f"a{number}")
    mine = url.replace(proxy.server.url, proxy.url)
    with Client(login(mine, account)) as client:
        changed = syncing.changes(client, mine, Marks(), {}).changed
        got = list(syncing.items(client, mine, changed))
    assert len(changed) == len(got) == syncing.AT_ONCE + 3
    assert {one.path for one in got} == set(changed) and all(one.data for one in got)
    assert [asked.method for asked in proxy.asked].count("REPORT") == 2


def test_an_item_that_the_server_cannot_give_costs_only_itself(proxy, put_event):
    account, url = proxy.server.calendar()
    for name in ("good", "broken"):
        put_event(account, url, name)
    mine = url.replace(proxy.server.url, proxy.url)
    proxy.breaks = lambda asked: (
        (500, {}, b"") if asked.method == "REPORT" or ("broken" in asked.path and asked.method == "GET") else None
    )
    with Client(login(mine, account)) as client:
        changed = syncing.changes(client, mine, Marks(), {}).changed
        got = {one.path.rpartition("/")[2]: one for one in syncing.items(client, mine, changed)}
    assert got["good.ics"].data and got["broken.ics"].fault.kind == "server"


def test_an_etag_that_a_proxy_called_weak_is_still_a_condition(proxy, put_event):
    account, url = proxy.server.calendar()
    etag = put_event(account, url, "a")
    mine = url.replace(proxy.server.url, proxy.url)
    proxy.once((200, {"ETag": f"W/{etag}"}, b"text"), "GET")
    with Client(login(mine, account)) as client:
        assert client.get(f"{mine}a.ics")[1] == etag
        assert client.put(f"{mine}a.ics", event("a", "Later"), etag, ICS)


# --- where the password goes ---


def test_the_password_goes_nowhere_without_encryption_but_to_this_computer():
    for url in ("http://calendar.example.org/", "http://127.0.0.1.example.org/", "http://10.0.0.7/"):
        with Client(login(url)) as client:
            fault = refused(client, url)
        assert fault.kind == "insecure" and fault.host


def test_a_redirect_to_another_server_is_not_followed(proxy):
    other = f"http://127.0.0.1:{proxy.server.port}/"
    proxy.always((302, {"Location": f"{other}here/"}, b""))
    with Client(login(proxy.url)) as client:
        fault = refused(client, proxy.url)
    assert fault.kind == "other_host"
    assert len(proxy.asked) == 1


def test_a_redirect_on_the_same_server_is(proxy):
    account, url = proxy.server.calendar()
    path = url.removeprefix(proxy.server.url)
    proxy.once((301, {"Location": f"/{path}"}, b""), "PROPFIND", "old")
    with Client(login(proxy.url, account)) as client:
        answer, at = client.propfind(f"{proxy.url}old/", (discovery.NAME,))
    assert answer.responses[0].text(discovery.NAME) == "Work & play" and at.endswith(path)
    assert len({asked.headers["authorization"] for asked in proxy.asked}) == 1


def test_a_redirect_that_never_ends_does(proxy):
    proxy.always((302, {"Location": "/round/"}, b""))
    with Client(login(proxy.url)) as client:
        assert refused(client, proxy.url).kind == "strange"


def test_addresses_of_other_servers_in_an_answer_are_passed_over(proxy):
    evil = (
        b'<d:multistatus xmlns:d="DAV:"><d:response><d:href>https://evil.example.org/a.ics</d:href><d:propstat><d:prop>'
        b"<d:getetag>x</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>"
    )
    assert xml.multistatus(evil, proxy.url).responses == []


def test_a_server_that_asks_for_a_digest_never_sees_the_password(proxy):
    proxy.breaks = lambda asked: (
        (401, {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'}, b"")
        if not asked.headers.get("authorization", "").startswith("Digest")
        else (204, {}, b"")
    )
    with Client(login(proxy.url)) as client:
        assert client.ask("DELETE", proxy.url).status == 204
    assert 'username="user"' in proxy.asked[-1].headers["authorization"]


def test_a_login_does_not_tell_its_password():
    assert "secret" not in repr(login("https://host/"))


# --- faults ---


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ((401, {}, b""), "refused"), ((403, {}, b""), "forbidden"), ((404, {}, b""), "gone"), ((412, {}, b""), "stale"),
        ((429, {"Retry-After": "120"}, b""), "busy"), ((503, {}, b""), "busy"), ((500, {}, b""), "server"),
        ((418, {}, b""), "strange"), ("drop", "offline"), ((200, {"Content-Length": "500"}, b"half"), "offline"),
    ],
)  # fmt: skip
def test_every_fault_is_a_sentence_with_advice(proxy, answer, kind):
    proxy.always(answer)
    quick = Limits(connect=5, silence=0.5, total=5)
    with Client(login(proxy.url), quick) as client:
        fault = refused(client, proxy.url)
    assert fault.kind == kind
    assert fault.retry_after == (120 if kind == "busy" and answer[1] else None)


def test_a_date_to_try_again_at_is_understood(proxy):
    proxy.always((429, {"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"}, b""))
    with Client(login(proxy.url)) as client:
        assert refused(client, proxy.url).retry_after == 0


def test_an_answer_that_is_too_large_is_not_read_to_its_end(proxy):
    proxy.always((200, {}, b"x" * 300_000))
    with Client(login(proxy.url), Limits(size=100_000)) as client:
        assert refused(client, proxy.url).kind == "too_large"


def test_a_server_that_never_ends_is_left(proxy):
    proxy.always((200, {}, b"x" * 1_000_000))
    at = iter(range(0, 10_000, 50))
    with Client(login(proxy.url), Limits(total=60), clock=lambda: next(at)) as client:
        assert refused(client, proxy.url).kind == "offline"


def test_nobody_listening(radicale):
    with Client(login("http://127.0.0.1:9/")) as client:
        started = time.monotonic()
        assert refused(client, "http://127.0.0.1:9/").kind == "offline"
    assert started


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16"),
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<a>" * 10_000 + b"</a>" * 10_000,
        b"<a><b></a>", b"", b"\xff\xfe\x00", b"<a/><a/>", b'<?xml version="1.0" encoding="no-such"?><a/>',
    ],
)  # fmt: skip
def test_xml_from_outside_is_refused_where_it_is_no_plain_tree(data):
    with pytest.raises(xml.XmlError):
        xml.parse(data)


def test_a_fault_crosses_to_another_process():
    import pickle

    fault = pickle.loads(pickle.dumps(Fault("busy", "Wait", "Please", 429, 5.0, "host")))
    assert (fault.kind, fault.advice, fault.retry_after, fault.host) == ("busy", "Please", 5.0, "host")

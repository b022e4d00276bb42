import random
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from tests.builders_sources import eml
from tests.unit.importers.sound import assert_sound
from tests.unit.importers.test_hostile_files import mutated
from workbench.errors import UnreadableArticle
from workbench.importers.evidence import read_source
from workbench.importers.mail import attached, attachments

FULL = eml(
    html="<p>24 ferries, in <b>HTML</b>.<img src='https://spy.example/1.png'></p>",
    attached={"log 2017.csv": b"a,b\n", "résumé.pdf": b"%PDF-"},
    headers={"Cc": "Bo <bo@desk.example>", "Bcc": "Legal <legal@desk.example>"},
)


def test_an_e_mail_is_its_headers_its_words_and_what_is_attached():
    read = read_source("mail.eml", FULL)
    assert_sound(read)
    assert read.text.split("\n") == [
        "From: Ines Falk <ines@harbour.example>",
        "To: Ada Byron <ada@desk.example>",
        "Cc: Bo <bo@desk.example>",
        "Bcc: Legal <legal@desk.example>",
        "Date: Thu, 08 Mar 2018 23:30:00 -0500",
        "Subject: The ferries",
        "Message-ID: <1@harbour.example>",
        "24 ferries sailed in 2017.",
        "Attached: log 2017.csv (4 bytes)",
        "Attached: résumé.pdf (5 bytes)",
    ]


def test_what_is_known_of_it_comes_from_its_headers():
    read = read_source("mail.eml", FULL)
    assert (read.title, read.byline) == ("The ferries", "Ines Falk <ines@harbour.example>")
    assert read.published == date(2018, 3, 8)


def test_where_there_is_only_html_its_words_are_read():
    only = eml(body="", html="<html><body><p>24 ferries sailed.</p><p>Ines</p></body></html>")
    assert read_source("mail.eml", only).text.endswith("24 ferries sailed.\nInes")


def test_an_attachment_can_be_taken_out_under_its_name():
    assert [(a.name, a.size_bytes) for a in attachments(FULL)] == [
        ("log 2017.csv", 4),
        ("résumé.pdf", 5),
    ]
    assert attached(FULL, 0) == ("log 2017.csv", b"a,b\n")


def test_a_message_within_a_message_is_attached_and_not_its_words():
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "bo@desk.example", "Fwd"
    outer.set_content("See below.")
    outer.add_attachment(message_from_bytes(eml(), policy=default))
    read = read_source("mail.eml", outer.as_bytes())
    assert "24 ferries" not in read.text
    name, data = attached(outer.as_bytes(), 0)
    assert (name, read_source(name, data).title) == ("attachment.eml", "The ferries")


@pytest.mark.parametrize(
    ("name", "safe"),
    [("../../etc/passwd", "passwd"), ("C:\\x\\tool.pdf", "tool.pdf"), ("..", "attachment")],
)
def test_an_attachments_name_leads_nowhere(name, safe):
    [one] = attachments(eml(attached={name: b"x"}))
    assert one.name == safe


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"no headers at all\n\n24 ferries", id="no headers"),
        pytest.param(
            b"Subject: x\n"
            + b"".join(
                b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n)
                for n in range(5_000)
            ),
            id="5,000 parts within one another",
        ),
        pytest.param(
            b'Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 2_000,
            id="2,000 parts",
        ),
    ],
)
def test_what_is_no_message_is_refused_in_a_sentence(data):
    with pytest.raises(UnreadableArticle, match="no e-mail, or is damaged"):
        read_source("mail.eml", data)


@pytest.mark.parametrize(
    "header",
    [
        b"From: =?utf-8?q?",
        b"From: <<<<@@@>>>",
        b"Date: 99 Foo 2018 99:99",
        b"Content-Type: text/plain; charset=nonsense",
        b"Content-Transfer-Encoding: base64",
        b"Content-Disposition: attachment; filename*=utf-8''%ff%fe",
        b"Message-ID: <[@",
        b"To: " + b"(" * 500,
    ],
)
def test_a_header_out_of_form_does_not_keep_the_rest_out(header):
    read = read_source("mail.eml", b"Subject: Ferries\n" + header + b"\n\n24 ferries sailed.\n")
    assert read.title == "Ferries"


def test_500_damaged_messages_are_refused_or_read_soundly():
    dice = random.Random(20180310)
    read, refused = 0, []
    for number in range(500):
        data = mutated(FULL, dice)
        try:
            assert_sound(read_source("mail.eml", data))
            if number % 5 == 0:
                taken = [attached(data, place) for place, _ in enumerate(attachments(data))]
                assert all(name for name, _data in taken)
        except UnreadableArticle as error:
            refused.append(str(error))
        else:
            read += 1
    assert read
    assert all(sentence.endswith(".") for sentence in refused)

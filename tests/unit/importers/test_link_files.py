import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import UnreadableArticle
from workbench.importers.links import address_in

ADDRESS = "https://harbour.example/log?a=1&b=2"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(f"[InternetShortcut]\r\nURL={ADDRESS}\r\nIconIndex=0\r\n".encode(), id=".url"),
        pytest.param(f"[Desktop Entry]\nType=Link\nURL={ADDRESS}\n".encode(), id=".desktop"),
        pytest.param(plistlib.dumps({"URL": ADDRESS}), id=".webloc"),
        pytest.param(
            plistlib.dumps({"URL": ADDRESS}, fmt=plistlib.FMT_BINARY), id="binary .webloc"
        ),
    ],
)
def test_the_address_is_found_in_every_form(data):
    assert address_in(data) == ADDRESS


@pytest.mark.parametrize(
    "data",
    [b"", b"[InternetShortcut]\nURL=file:///etc/hosts\n", b"URL=javascript:alert(1)", b"no link"],
)
def test_what_leads_nowhere_on_the_web_is_refused(data):
    with pytest.raises(UnreadableArticle, match="holds no web address"):
        address_in(data)


@given(st.binary(max_size=300))
def test_whatever_is_in_it_an_address_begins_with_http(data):
    try:
        address = address_in(b"https://" + data)
    except UnreadableArticle:
        return
    assert address.lower().startswith("http")
    assert not any(char.isspace() for char in address)

"""One PDF of the rich report, for all that only read it."""

from pathlib import Path

import pytest

from tests.builders_report import a_report
from tests.unit.exporters.reading import pages_of, pdf_of, squeezed
from workbench.model.report import Report


@pytest.fixture(scope="session")
def report() -> Report:
    return a_report()


@pytest.fixture(scope="session")
def pdf(report, tmp_path_factory) -> Path:
    return pdf_of(report, tmp_path_factory.mktemp("report"))


@pytest.fixture(scope="session")
def pages(pdf) -> list[str]:
    return pages_of(pdf)


@pytest.fixture(scope="session")
def everything(pages) -> str:
    """All that is printed, without spaces and line breaks."""
    return squeezed("".join(pages))

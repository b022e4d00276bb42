"""The day for which a finding holds."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ui.days import parse_day
from ui.widgets.chip_field import ChipField
from ui.words import day


class DayField(ChipField[date]):
    """A chip "As of 9 Mar 2018" that takes a day as people write it, or today's."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            parse=lambda typed: parse_day(typed, date.today()),
            told=day,
            shown=lambda shown: f"{title} {day(shown)}" if shown else f"{title}…",
            hint="Write the day as 9 March 2018 or 2018-03-09.",
            parent=parent,
        )
        self.field.setPlaceholderText("9 March 2018")
        self.today = self.offer("Today", date.today)

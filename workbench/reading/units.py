"""What a number is measured in: shares, money, and the units that newspapers print.

Money is named by ISO 4217, the rest as pint names it, shares by three names of
our own.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from workbench.reading.money import money_after
from workbench.reading.tokens import HYPHENS, Tokens
from workbench.reading.words import by_word, words

PERCENT, POINT, BASIS_POINT = "percent", "percentage_point", "basis_point"
SHARES = frozenset({PERCENT, POINT, BASIS_POINT})

_BY_WORD = by_word(
    {
        "meter": "m metre metres meter meters",
        "kilometer": "km kms kilometre kilometres kilometer kilometers",
        "centimeter": "cm centimetre centimetres centimeter centimeters",
        "millimeter": "mm millimetre millimetres millimeter millimeters",
        "mile": "mile miles mi",
        "foot": "foot feet ft",
        "inch": "inch inches in",
        "yard": "yard yards yd yds",
        "hectare": "hectare hectares ha",
        "acre": "acre acres",
        "kilogram": "kg kgs kilogram kilograms kilo kilos kilogramme kilogrammes",
        "gram": "g gram grams gramme grammes",
        "milligram": "mg milligram milligrams",
        "microgram": "mcg µg microgram micrograms",
        "metric_ton": "t tonne tonnes",
        "ton": "ton tons",
        "pound": "lb lbs pound pounds",
        "ounce": "oz ounce ounces",
        "liter": "litre litres liter liters",
        "milliliter": "ml millilitre millilitres milliliter milliliters",
        "gallon": "gallon gallons",
        "pint": "pint pints",
        "quart": "quart quarts",
        "bushel": "bushel bushels",
        "carat": "carat carats",
        "stone": "stone",
        "horsepower": "horsepower hp bhp",
        "light_year": "light-year light-years",
        "nanometer": "nanometre nanometres nanometer nanometers nm",
        "kilojoule": "kilojoule kilojoules kj",
        "millisievert": "millisievert millisieverts msv",
        "oil_barrel": "barrel barrels bpd",
        "knot": "knot knots",
        "mile_per_hour": "mph",
        "kilometer_per_hour": "kph kmh",
        "degree_Celsius": "°c celsius centigrade",
        "degree_Fahrenheit": "°f fahrenheit",
        "degree": "degree degrees",
        "kelvin": "kelvin",
        "watt": "watt watts",
        "kilowatt": "kw kilowatt kilowatts",
        "megawatt": "mw megawatt megawatts",
        "gigawatt": "gw gigawatt gigawatts",
        "terawatt": "tw terawatt terawatts",
        "kilowatt_hour": "kwh",
        "megawatt_hour": "mwh",
        "gigawatt_hour": "gwh",
        "terawatt_hour": "twh",
        "calorie": "calorie calories",
        "kilocalorie": "kcal",
        "joule": "joule joules",
        "megajoule": "mj megajoule megajoules",
        "kiloton": "kiloton kilotons kt",
        "megaton": "megaton megatons",
        "volt": "volt volts",
        "hertz": "hz hertz",
        "megahertz": "mhz megahertz",
        "gigahertz": "ghz gigahertz",
        "kilobyte": "kb kilobyte kilobytes",
        "megabyte": "mb megabyte megabytes",
        "gigabyte": "gb gigabyte gigabytes",
        "terabyte": "tb terabyte terabytes",
        "decibel": "db decibel decibels",
        "ppm": "ppm",
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
    }
)
_TONNES = {"kilotonne": 10**3, "megatonne": 10**6, "gigatonne": 10**9}
"""Unlike kilotons, which news uses of bombs, these weigh."""

_TOUCHING_ONLY = words("m g t mi ha min sec kt kb mb in db")
"""Letters that are a unit only when they touch their number."""

DURATIONS = words("second minute hour day week fortnight month year decade century")
_PARTS: dict[tuple[str, str], int] = {
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("hour", "second"): 3600,
    ("day", "hour"): 24,
    ("year", "month"): 12,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
}
"""Units that are written one behind the other, and how many of the second are one of the first."""

_WRITTEN = {
    "nautical_mile": "nautical miles, nautical mile",
    "degree_Celsius": "degrees celsius, degrees centigrade, degrees c, degree celsius, ° c, º c",
    "degree_Fahrenheit": "degrees fahrenheit, degrees f, degree fahrenheit, ° f, º f",
    "kilowatt_hour": "kilowatt hours, kilowatt - hours, kilowatt hour",
    "megawatt_hour": "megawatt hours, megawatt - hours",
    "gigawatt_hour": "gigawatt hours, gigawatt - hours",
    "terawatt_hour": "terawatt hours, terawatt - hours",
    "metric_ton": "metric tons, metric tonnes, metric ton",
    "kilometer_per_hour": "km / h",
    "meter / second": "m / s, metres per second, meters per second, metres a second",
    "ppm": "parts per million",
    PERCENT: "per cent, per - cent",
    POINT: """
        percentage points, percentage point, percentage - point, per cent points, percent points,
        % points, % point, points of a percent, of a percentage point, of a point
        """,
    BASIS_POINT: "basis points, basis point, basis - point",
}
_SHARE_WORDS = by_word(
    {PERCENT: "% percent pct pc", POINT: "pp ppt ppts pps", BASIS_POINT: "bp bps"}
)
_PERCENTS = words("% percent cent pct turnout unemployment inflation approval polls error")
_INDEXES = words("dow index ftse nasdaq nikkei dax cac sensex hang stoxx kospi s p500 seng stocks")
"""Where these are told, points are theirs."""

_POWERS = {"square": 2, "sq": 2, "cubic": 3}
_SUPERSCRIPTS = {"²": 2, "³": 3}
_FOOT_SIGNS, _INCH_SIGNS = frozenset("'’′"), frozenset('"”″')
_SCALE_SIGNS = {"C": "degree_Celsius", "F": "degree_Fahrenheit"}


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found = defaultdict(list)
    for name, written in _WRITTEN.items():
        for told in written.split(","):
            phrase = tuple(told.split())
            found[phrase[0]].append((phrase, name))
    return {word: sorted(told, key=lambda one: -len(one[0])) for word, told in found.items()}


_PHRASES = _by_first_word()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit up to token `last`; `factor` turns the written number into the named unit."""

    name: str
    last: int
    factor: Decimal = Decimal(1)


def unit_after(tokens: Tokens, at: int) -> Unit | None:
    """The unit whose words begin at a token, behind the number."""
    token = tokens[at]
    if not token.text or token.is_number:
        return None
    touching = tokens.touch(at - 1)
    if token.text in HYPHENS:
        return unit_after(tokens, at + 1) if touching and tokens.touch(at) else None
    unit = _share_at(tokens, at) or (_foot_or_inch(tokens, at) if touching else None)
    if unit is not None:
        return unit
    if touching and token.text in _SCALE_SIGNS:
        return Unit(_SCALE_SIGNS[token.text], at + 1)
    if token.lower in _POWERS:
        side = _BY_WORD.get(tokens.lower(at + 1))
        return Unit(f"{side} ** {_POWERS[token.lower]}", at + 2) if side else None
    money = money_after(tokens, at, touching=touching)
    return Unit(*money) if money is not None else _measure(tokens, at, touching=touching)


def _foot_or_inch(tokens: Tokens, at: int) -> Unit | None:
    """The signs of 6'3\"."""
    if tokens[at].text in _FOOT_SIGNS and tokens[at + 1].is_number:
        return Unit("foot", at + 1) if tokens[at + 2].text in _INCH_SIGNS else None
    is_inch = tokens[at].text in _INCH_SIGNS and tokens[at - 2].text in _FOOT_SIGNS
    return Unit("inch", at + 1) if is_inch else None


def _share_at(tokens: Tokens, at: int) -> Unit | None:
    """A unit of several words, a share, or the points of a sentence that speaks of shares."""
    word = tokens.lower(at)
    for phrase, name in _PHRASES.get(word, ()):
        if tokens.says(at, *phrase):
            return Unit(name, at + len(phrase))
    in_percent = not _PERCENTS.isdisjoint(tokens.words) and _INDEXES.isdisjoint(tokens.words)
    if word in ("point", "points") and in_percent:
        return Unit(POINT, at + 1)
    return Unit(_SHARE_WORDS[word], at + 1) if word in _SHARE_WORDS else None


def _measure(tokens: Tokens, at: int, *, touching: bool) -> Unit | None:
    word = tokens.lower(at)
    if word.removesuffix("s") in _TONNES:
        return Unit("metric_ton", at + 1, Decimal(_TONNES[word.removesuffix("s")]))
    name = _BY_WORD.get(word)
    if name is None or (word in _TOUCHING_ONLY and not touching):
        return None
    last = at + 1
    if tokens[last].text in _SUPERSCRIPTS:
        return Unit(f"{name} ** {_SUPERSCRIPTS[tokens[last].text]}", last + 1)
    hourly = tokens.lower(last) in ("per", "an") and tokens.lower(last + 1) == "hour"
    if hourly and name in ("mile", "kilometer"):
        return Unit(f"{name}_per_hour", last + 2)
    if name == "degree":
        return Unit(_scale_near(tokens, at), last)
    return Unit(name, last)


def _scale_near(tokens: Tokens, at: int) -> str:
    """Bare degrees of a sentence that names the scale elsewhere; else an angle's."""
    near: Sequence[str] = tokens.words[at : at + 12]
    for word in near:
        if word in ("celsius", "fahrenheit", "centigrade"):
            return _BY_WORD[word]
    return "degree"


def parts_of(unit: str, part: str) -> int | None:
    """How many of `part` are one `unit`, where the two are written behind each other."""
    return _PARTS.get((unit, part))

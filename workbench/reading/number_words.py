"""The words of numbers, after the usual English styles."""

from decimal import Decimal

from workbench.reading.words import numbered

ONES = numbered(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """,
    range(20),
)
TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", range(20, 100, 10))
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "crore": 10**7,
    "dozen": 12,
}
SHORT_SCALES = numbered(
    "k mn mln mio bn bln tn trn", [10**3, *[10**6] * 3, *[10**9] * 2, *[10**12] * 2]
)
"""Written behind digits, with or without a space; "m" and "b" only without one."""

PLURAL_SCALES = {f"{name}s": value for name, value in SCALES.items()} | {"scores": 20, "tens": 10}
VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
}
PARTS = numbered(
    """
    half third quarter fourth fifth sixth seventh eighth ninth tenth twelfth twentieth hundredth
    thousandth
    """,
    [2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000],
)
"""What one is divided into: "a third", "two thirds"."""

ORDINALS = numbered(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """,
    range(1, 21),
) | numbered(
    "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth",
    range(30, 101, 10),
)
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")

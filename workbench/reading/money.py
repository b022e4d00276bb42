"""Money in front of a number and behind it, named by ISO 4217."""

from decimal import Decimal

from workbench.reading.tokens import Tokens
from workbench.reading.words import by_word, numbered, words

SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₩": "KRW",
    "₹": "INR",
    "₽": "RUB",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₦": "NGN",
}
_PREFIXES = by_word(
    {
        "USD": "us",
        "AUD": "a au",
        "CAD": "c ca can",
        "NZD": "nz",
        "HKD": "hk",
        "SGD": "s",
        "TWD": "nt",
        "BRL": "r",
    }
)
"""Letters before a dollar sign."""

CODES = words(
    """
    USD EUR GBP JPY CNY KRW KPW INR RUB CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY UAH ILS SAR
    AED QAR KWD IRR IQD EGP ZAR NGN KES GHS ETB MAD BRL MXN ARS CLP COP PEN AUD NZD CAD SGD HKD
    TWD THB VND PHP IDR MYR PKR BDT LKR NPR
    """
)
_SAME_CODE = {"RMB": "CNY", "Rs": "INR", "NIS": "ILS", "Fr": "CHF", "SFr": "CHF"}
_MONEY = by_word(
    {
        "USD": "dollar buck greenback",
        "EUR": "euro",
        "GBP": "sterling quid",
        "JPY": "yen",
        "CNY": "yuan renminbi",
        "KRW": "won",
        "INR": "rupee",
        "RUB": "rouble ruble",
        "CHF": "franc",
        "SEK": "krona kronor",
        "NOK": "krone kroner",
        "PLN": "zloty zlotys",
        "HUF": "forint",
        "CZK": "koruna koruny",
        "TRY": "lira lire",
        "UAH": "hryvnia",
        "ILS": "shekel",
        "SAR": "riyal",
        "AED": "dirham",
        "KWD": "dinar",
        "IRR": "rial",
        "ZAR": "rand",
        "NGN": "naira",
        "KES": "shilling",
        "MXN": "peso",
        "BRL": "real reais",
        "THB": "baht",
        "VND": "dong",
        "IDR": "rupiah",
        "MYR": "ringgit",
        "BDT": "taka",
    }
)
_WHOSE = {
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "SGD": "singapore dollar",
    "TWD": "taiwan dollar",
    "HKD": "kong dollar",
    "NZD": "zealand dollar",
    "KPW": "north korean won",
    "DKK": "danish krone",
    "ISK": "icelandic krona",
    "CZK": "czech krona",
    "EGP": "egyptian pound",
    "SYP": "syrian pound",
    "LBP": "lebanese pound",
    "PKR": "pakistani rupee",
    "NPR": "nepalese rupee",
    "LKR": "sri lankan rupee",
    "ARS": "argentine peso",
    "CLP": "chilean peso",
    "COP": "colombian peso",
    "PHP": "philippine peso",
    "CUP": "cuban peso",
    "UGX": "ugandan shilling",
    "QAR": "qatari riyal",
    "MAD": "moroccan dirham",
    "IQD": "iraqi dinar",
    "JOD": "jordanian dinar",
}
_OF_A_COUNTRY = {tuple(told.split()): code for code, told in _WHOSE.items()}
"""Whose money it is, if the country's adjective stands before it."""

_COUNTRY_WORDS = words(
    """
    us american british swedish norwegian swiss indian russian turkish mexican south korean
    japanese chinese hong new polish israeli saudi emirati iranian thai vietnamese indonesian
    malaysian ukrainian nigerian african kenyan hungarian brazilian bangladeshi kuwaiti
    """
) | {word for told in _WHOSE.values() for word in told.split()[:-1]}

_SMALL = {"cent": "USD", "cents": "USD", "penny": "GBP", "pence": "GBP", "p": "GBP"}
_HUNDREDTH = Decimal("0.01")
_WEIGHED = words(
    """
    weigh weighs weighed weighing weight weights heavy lost lose loses losing gained gain gaining
    put heavier lighter body explosives cocaine heroin cannabis meat flour baby boy girl fish
    rice sugar fat
    """
)
_VERBS_TOO = words("won real")
_OBJECTS = words(
    "the a an his her their its by in at on with from and gold silver bronze seats madrid"
)
_MILLIONS = numbered("million billion trillion m bn tn", range(6))


def is_money(unit: str) -> bool:
    """True for an ISO 4217 code."""
    return len(unit) == 3 and unit.isupper()


def money_before(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """The currency that stands before the number at a token, and the token where it begins."""
    sign = tokens[at - 1]
    if sign.text in SYMBOLS:
        prefix = tokens[at - 2]
        letters = prefix.lower.replace(".", "")
        tied = tokens.touch(at - 2) or (len(letters) > 1 and prefix.text.isupper())
        if sign.text == "$" and letters in _PREFIXES and tied:
            return _PREFIXES[letters], at - 2
        return SYMBOLS[sign.text], at - 1
    first = at - 2 if sign.text == "." and tokens.touch(at - 2) else at - 1  # "Rs. 500"
    code = _SAME_CODE.get(tokens[first].text, tokens[first].text)
    return (code, first) if code in CODES else None


def money_after(tokens: Tokens, at: int, *, touching: bool) -> tuple[str, int, Decimal] | None:
    """The currency behind a number, where it ends, and what one of it is in the whole unit."""
    sign = tokens[at].text
    code = SYMBOLS.get(sign) or _SAME_CODE.get(sign, sign)
    if code in CODES:
        return code, at + 1, Decimal(1)
    word = tokens.lower(at)
    if word in _SMALL and (word != "p" or (touching and sign == "p")):
        return _small(tokens, word), at + 1, _HUNDREDTH
    if word in ("pound", "pounds"):
        return _pounds(tokens, at)
    return _named(tokens, at)


def _small(tokens: Tokens, word: str) -> str:
    """Cents are those of the euro where the sentence speaks of euros."""
    euros = word.startswith("cent") and any(told in ("euro", "euros", "€") for told in tokens.words)
    return "EUR" if euros else _SMALL[word]


def _named(tokens: Tokens, at: int) -> tuple[str, int, Decimal] | None:
    place = at
    while place < at + 2 and tokens.lower(place).replace(".", "") in _COUNTRY_WORDS:
        place += 1
    word = tokens.lower(place)
    single = word if word in _MONEY or word == "pound" else word.removesuffix("s")
    whose = tuple(tokens.words[at:place])
    code = _OF_A_COUNTRY.get((*whose, single)) or _OF_A_COUNTRY.get((*whose[-1:], single))
    code = code or _MONEY.get(single)
    if code is not None and not whose and word in _VERBS_TOO and _acts(tokens, at):
        return None
    if code is None:
        return ("GBP", place + 1, Decimal(1)) if single == "pound" and whose else None
    return code, place + 1, Decimal(1)


def _acts(tokens: Tokens, at: int) -> bool:
    """ "A boy of seventeen won the race"."""
    number = tokens.lower(at - 1)
    small = number not in _MILLIONS and number not in ("hundred", "thousand") and len(number) < 3
    worded = not tokens[at - 1].is_number and number not in _MILLIONS
    return (small or worded) and tokens.lower(at + 1) in _OBJECTS


def _pounds(tokens: Tokens, at: int) -> tuple[str, int, Decimal] | None:
    """Pounds are money, unless something is weighed."""
    if tokens.lower(at + 1) == "sterling":
        return "GBP", at + 2, Decimal(1)
    around = {*tokens.words[max(at - 7, 0) : at], *tokens.words[at + 1 : at + 3]}
    millions = tokens.lower(at - 1) in _MILLIONS
    if around & _WEIGHED and not millions:
        return None
    return "GBP", at + 1, Decimal(1)

"""What the invented desk of `tests.builders_report` has before it.

A rating scale, the article on the ferry of Karrow, twenty claims and six sources.
"""

from typing import Any

from workbench.model.claim import ClaimKind, ClaimStatus
from workbench.model.document import PartRole
from workbench.model.evidence import SourceKind
from workbench.model.scale import Family, IconShape, Rating, RatingScale, Underline
from workbench.model.verdict import Standing

TRUE = Rating(
    "true", "True", Family.TRUE, IconShape.CHECK, Underline.SOLID, "#1b7f5c", "#4fc79b", 1.0,
    "The statement is accurate and nothing significant is missing.",
)  # fmt: skip
MOSTLY = Rating(
    "mostly_true", "Mostly true", Family.TRUE, IconShape.APPROX, Underline.DASHED,
    "#4d7a1f", "#a5d26c", 0.75, "Accurate, but a detail or a qualification is missing.",
)  # fmt: skip
HALF = Rating(
    "half_true", "Half true", Family.MIXED, IconShape.HALF, Underline.DOUBLE,
    "#9a6200", "#e0a94a", 0.5, "Partly accurate; leaves out what would change the impression.",
)  # fmt: skip
UNPROVEN = Rating(
    "unproven", "Unproven", Family.UNPROVEN, IconShape.QUERY, Underline.DOTTED,
    "#6a4fb0", "#b7a3ec", None, "The evidence that can be had decides nothing.",
)  # fmt: skip
FALSE = Rating(
    "false", "False", Family.FALSE, IconShape.CROSS, Underline.WAVE, "#b3382e", "#f08a80", 0.0,
    "The statement is not accurate.",
)  # fmt: skip
OUTDATED = Rating(
    "outdated", "Outdated", Family.MIXED, IconShape.CLOCK, Underline.DASHED,
    "#e3b341", "#e3b341", None, "Was accurate once.", retired=True,
)  # fmt: skip

SCALE = RatingScale(
    "five-steps", "Five steps", "2", (TRUE, MOSTLY, HALF, UNPROVEN, FALSE, OUTDATED),
    origin="The desk’s own",
)  # fmt: skip

ARTICLE: tuple[tuple[PartRole, str], ...] = (
    (PartRole.HEADLINE, "Karrow’s new ferry costs twice what the harbour board promised"),
    (PartRole.DECK, "The board blames the price of steel. The yard’s own letters, "
     "seen by this newspaper, tell another story."),
    (PartRole.CREDIT, "By Ines Vollmar"),
    (PartRole.BODY, "When the harbour board of Karrow signed for a new ferry in March 2028, the "
     "price was 41 million crowns. Last week the Tern was handed over, fourteen months late, and "
     "the bill had reached 84 million. “We paid for quality, and quality is what we got,” the "
     "board’s chair, Aurel Dantsch, told the town council on Thursday."),
    (PartRole.BODY, "It is the most expensive ship the town has ever bought. The Tern carries 60 "
     "cars and 400 passengers across the sound in 22 minutes, nine minutes faster than the "
     "Gannet, which has sailed since 1987."),
    (PartRole.HEADING, "A letter in January"),
    (PartRole.BODY, "Dantsch said that steel had doubled in price since the contract was signed. "
     "But in a letter of 9 January 2029 the yard at Osmund had offered to deliver at the agreed "
     "price if the board gave up the second car deck, according to a former clerk of the board. "
     "The board never answered, the clerk said."),
    (PartRole.PULL_QUOTE, "“Nobody asked us about the second deck. Nobody.”"),
    (PartRole.BODY, "The yard’s director, Maren Oyelaran, confirmed through her lawyer that the "
     "letter exists. Her lawyer, Tobias Finke, said she had told him that the offer was open for "
     "six weeks. Unemployment in Karrow rose to 9 percent last year, and the fare for a car will "
     "go up from 18 to 23 crowns on 1 June, a rise of 28 percent."),
    (PartRole.HEADING, "What the town pays for"),
    (PartRole.LIST, "Hull and engines: 52 million crowns"),
    (PartRole.LIST, "Second car deck: 19 million crowns"),
    (PartRole.LIST, "Penalty interest: 13 million crowns"),
    (PartRole.TABLE, "Ship\tBuilt\tCars"),
    (PartRole.TABLE, "Gannet\t1987\t34"),
    (PartRole.TABLE, "Tern\t2031\t60"),
    (PartRole.CAPTION, "The Tern at the Osmund yard in February. Photograph: Lindmouth Archive"),
    (PartRole.BODY, "The ferry is the cleanest in the country, the board writes on its website. "
     "It will pay for itself within ten years, Dantsch has promised. The council meets again on "
     "Wednesday, 23 April."),
)  # fmt: skip

Row = tuple[str, str, ClaimKind, dict[str, Any]]
CLAIMS: tuple[Row, ...] = (
    ("Karrow’s new ferry costs twice what the harbour board promised",
     "The ferry Tern cost twice the price the harbour board had promised.",
     ClaimKind.FIGURE, {"is_so": MOSTLY}),
    ("the harbour board of Karrow signed for a new ferry in March 2028",
     "The harbour board of Karrow signed the contract for a new ferry in March 2028.",
     ClaimKind.EVENT, {"is_so": TRUE}),
    ("price was 41 million crowns", "The contract price of the ferry was 41 million crowns.",
     ClaimKind.FIGURE, {"is_so": TRUE, "flags": True}),
    ("fourteen months late", "The ferry was handed over fourteen months after the agreed date.",
     ClaimKind.FIGURE, {"is_so": HALF, "query": ("fourteen months late", "eleven months late")}),
    ("the bill had reached 84 million", "The ferry’s final price is 84 million crowns.",
     ClaimKind.FIGURE, {"is_so": TRUE}),
    ("“We paid for quality, and quality is what we got,”", "",
     ClaimKind.QUOTATION, {"said_so": TRUE, "is_so": Standing.NOT_CHECKABLE,
                           "claimant": "Aurel Dantsch"}),
    ("the board’s chair, Aurel Dantsch, told the town council on Thursday",
     "Aurel Dantsch, chair of the harbour board, spoke to the town council on Thursday, "
     "10 April 2031.",
     ClaimKind.EVENT, {"is_so": TRUE, "query": ("Aurel Dantsch", "Aurel Dantzsch")}),
    ("It is the most expensive ship the town has ever bought.",
     "The Tern is the most expensive ship that the town of Karrow has bought.",
     ClaimKind.RECORD, {"is_so": UNPROVEN}),
    ("The Tern carries 60 cars and 400 passengers across the sound in 22 minutes",
     "The Tern carries 60 cars and 400 passengers, and crosses the sound in 22 minutes.",
     ClaimKind.FIGURE, {"is_so": MOSTLY}),
    ("60 cars", "The Tern has room for 60 cars.", ClaimKind.FIGURE, {"is_so": TRUE, "parent": 9}),
    ("400 passengers", "The Tern may carry 400 passengers.",
     ClaimKind.FIGURE, {"is_so": FALSE, "parent": 9,
                        "query": ("400 passengers", "380 passengers")}),
    ("22 minutes, nine minutes faster than the Gannet",
     "The Tern crosses the sound nine minutes faster than the Gannet does.",
     ClaimKind.FIGURE, {"status": ClaimStatus.OUT_FOR_REPLY}),
    ("steel had doubled in price since the contract was signed",
     "The price of ship steel doubled between March 2028 and April 2031.",
     ClaimKind.CAUSE, {"said_so": TRUE, "is_so": FALSE, "claimant": "Aurel Dantsch"}),
    ("the yard at Osmund had offered to deliver at the agreed price if the board gave up the "
     "second car deck",
     "On 9 January 2029 the Osmund yard offered delivery at 41 million crowns without the "
     "second car deck.",
     ClaimKind.EVENT, {"said_so": TRUE, "status": ClaimStatus.ON_AUTHOR, "flags": True,
                       "claimant": "a former clerk of the board"}),
    ("the offer was open for six weeks", "The yard’s offer was open for six weeks.",
     ClaimKind.EVENT, {"said_so": MOSTLY, "claimant": "Maren Oyelaran",
                       "relayed_by": ("Tobias Finke",), "is_so": Standing.NOT_CHECKED}),
    ("Unemployment in Karrow rose to 9 percent last year",
     "Unemployment in Karrow rose to 9 percent in 2030.",
     ClaimKind.FIGURE, {"is_so": OUTDATED}),
    ("from 18 to 23 crowns on 1 June, a rise of 28 percent",
     "The fare for a car rises from 18 to 23 crowns, by 28 percent, on 1 June 2031.",
     ClaimKind.FIGURE, {"is_so": TRUE}),
    ("The ferry is the cleanest in the country", "", ClaimKind.RECORD, {}),
    ("It will pay for itself within ten years",
     "The Tern’s income will exceed its price by April 2041.",
     ClaimKind.PREDICTION, {"said_so": TRUE, "is_so": Standing.NOT_CHECKABLE,
                            "claimant": "Aurel Dantsch"}),
    ("Wednesday, 23 April", "The council meets again on Wednesday, 23 April 2031.",
     ClaimKind.EVENT, {"status": ClaimStatus.CHANGE_ASKED,
                       "query": ("on Wednesday, 23 April", "on Wednesday, 24 April")}),
)  # fmt: skip

SOURCES = (
    (SourceKind.PDF, "Minutes of the harbour board, 2028 to 2031", "Town of Karrow"),
    (SourceKind.LINK, "Ship register: MV Tern, particulars and tonnage certificate",
     "Coastal Register"),
    (SourceKind.FILE, "Letter of the Osmund yard, 9 January 2029", "Osmund Skibsverft"),
    (SourceKind.NOTE, "Call with the yard’s lawyer, taken down while he spoke", ""),
    (SourceKind.LINK, "Producer prices of plate steel, monthly series", "Bureau of Statistics"),
    (SourceKind.IMAGE, "Photograph of the fare board at the old quay", ""),
)  # fmt: skip

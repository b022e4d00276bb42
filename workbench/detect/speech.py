"""Verbs of saying, by what they do to the words that follow."""

from workbench.detect import words

SAY = words.words(
    """
    said says say told tells tell added adds wrote writes write tweeted tweets posted argued argues
    argue noted notes insisted insists warned warns claimed explained explains
    announced announces declared declares emphasized emphasizes emphasised emphasises stressed
    stresses stated testified acknowledged acknowledges admitted admits conceded concedes
    confirmed confirms recalled remarked replied replies reported revealed
    suggested maintained maintains contended contends asserted asserts alleged alleges alleging
    observed complained complains boasted continued concluded concludes estimated estimates
    predicted predicts informed assured reminded responded wondered lamented quipped reiterated
    """
)
"""What follows is what was said."""

FIND = words.words(
    """
    claim claims states reports reveals found finds shows showed indicates indicated suggests
    discovered demonstrated demonstrates determined believes believe believed thinks think know
    knows understands hopes hoped fears feared
    """
)
"""Like `SAY`, but only with "that": what a study found, what an official believes.

Some are nouns as well: "Ohio and Iowa, states he had hoped to win".
"""

UNDERTAKE = words.words(
    """
    pledged pledges promised promises vowed vows swore threatened guaranteed denied denies
    disputed disputes rejected expressed voiced
    """
)
"""The act is the claim: the subject is the claimant, and the words stay as they are."""

EXPRESS = words.words("expressed voiced rejected disputed")
"""Of `UNDERTAKE`, those that make a claimant only inside somebody's report, or with a quotation."""

ADDRESS = words.words("told tells tell informed assured reminded warned warns")
"""Verbs that name a hearer before the words."""

PARTICIPLES = words.words(
    """
    saying writing adding tweeting telling noting arguing warning claiming insisting stressing
    declaring announcing explaining alleging posting emphasizing emphasising stating
    """
)

CONTINUE = words.words("added adds continued")
"""Verbs that only the last speaker can be the subject of."""

LISTENERS = words.words(
    """
    reporters journalists lawmakers congress parliament investors senators viewers listeners
    readers staff employees workers police officials supporters delegates him her them us me you
    people prosecutors investigators jurors voters fans parents allies advisers lawyers
    """
)

SAYING = words.words(
    """
    say tell add write tweet post argue note insist warn claim explain announce declare emphasize
    emphasise stress state testify acknowledge admit concede confirm recall remark reply report
    reveal suggest maintain contend assert allege observe complain boast continue conclude estimate
    predict inform assure remind respond wonder lament quip reiterate recount disclose caution joke
    counter brag proclaim profess charge attest affirm opine mention retort shout yell whisper
    repeat hint speculate theorize muse comment advise exclaim propose
    """
)
"""Lemmas, for a parsed text: what they govern is what was said."""

THINKING = words.words(
    """
    find show indicate discover demonstrate determine believe think know understand hope fear learn
    feel realize realise agree expect doubt worry imply calculate decide assume suspect posit
    hypothesize signal
    """
)
"""Lemmas, for a parsed text: they report only a clause that they govern."""

UNDERTAKING = words.words(
    """
    pledge promise vow swear threaten guarantee deny dispute reject express voice call describe dub
    label brand
    """
)
"""`UNDERTAKE` as lemmas, and what is done with a quoted word: "called it “a gift”"."""

EXPRESSING = words.words("express voice reject dispute call describe dub label brand")
"""`EXPRESS` as lemmas."""

"""The words by which noun phrases are told from what is around them."""

from workbench.reading.words import words

DETERMINERS = words(
    """
    the a an this that these those its his her their our your my such other another all each
    every both any no whose
    """
)
STOPS = words(
    """
    of in on at to from by for with without since until during after before between among
    against into over under than as and or but nor so because although while when where which
    who whom whose that if though per via about around across through within outside inside near
    this last next yet not only also then there here he she it they we you i up down more less
    fewer most least according including compared versus is are was were be been being has have
    had do does did will would can could may might must should shall said says say told added
    wrote tells came come comes went goes go got get gets made make makes took take takes began
    begin ended died live lived left right ago later earlier each today yesterday tomorrow
    alone together annually daily monthly yearly twice once again already worth apart
    monday tuesday wednesday thursday friday saturday sunday sold won fell rose lost ran met beat
    held led grew drew flew paid spent sent saw gave found felt kept fled given taken known seen
    shown become became fought caught brought bought taught thought stood built wrote written spoke
    spoken struck even now just still too back out off away ahead behind instead soon ever never
    above below beyond despite towards toward upon except amid often always perhaps maybe very much
    how why what whether him them us me hidden stolen broken chosen drawn eaten fallen forgotten
    frozen grown hung laid sunk sworn thrown torn worn
    """
)
IRREGULAR = words(
    """
    people men women children police staff cattle sheep fish aircraft series species troops feet
    teeth mice geese personnel crew data media criteria phenomena offspring folk folks youth
    clergy poultry livestock spacecraft votes percent
    """
)
AUXILIARIES = words(
    """
    go goes went gone going moved moves inched edged ticked crept has have had is are was were be
    been will would could may might can must should shall did does do not also
    now already still to just almost nearly about
    """
)
TIMES = words(
    """
    january february march april may june july august september october november december year
    years month months week weeks day days hour hours minute minutes today yesterday monday
    tuesday wednesday thursday friday saturday sunday quarter decade spring summer autumn winter
    it he she they we you i who which that this these those there what all total one him her them
    us me
    """
)
"""Words that stand where a counted thing would, and are none."""

IN_LY = words(
    """
    family supply assembly ally rally bully daily weekly monthly yearly elderly early july italy
    friendly deadly likely only anomaly monopoly fly reply homily ugly lonely lovely holy costly
    """
)
"""Words in -ly that are part of noun phrases; others are adverbs, behind which a verb comes."""

IN_ING = words(
    """
    shooting building meeting hearing killing wedding bombing training funding spending rating
    painting recording ruling filing crossing landing sighting stabbing drowning listing booking
    housing dwelling ceiling wing ring king thing string spring evening morning warning saving
    """
)
"""Words in -ing that are things; others say what somebody does."""

ATTACHING = words("of in on for at from to with among between")
"""What ties a second noun phrase to the first: "unemployment in the valley"."""

OF_MONEY = words("of in for worth on")
CASUALTIES = words(
    "injured wounded killed missing dead infected displaced detained arrested unemployed disabled"
)
"""Participles that are counted by themselves: "20 wounded"."""

HARMING = CASUALTIES | words(
    "killing kills kill wounding injuring hurt died die dies dead drowned drown perished perish"
)
BE = words("were was are is have has had been be some about at least nearly another")
PUTTING = words("put puts putting set sets placed estimated estimates gave gives had has")
PARENTS = words("father mother parent parents dad mum")
SUMS = words(
    """
    total magnitude number population average score rating turnout record tally crowd speed index
    workforce circulation capacity attendance city town village toll level rate ratio
    """
)
MEASURING = words(
    """
    is was are were be been stood stands reached reaches totalled totaled totals cost costs
    amounted measured measures weighs weighed hit remained remains averaged averages exceeded
    exceeds comes came closed yields yield contains covers holds held
    """
)

"""Words that tell verbs from the rest, without a trained tagger.

English hides its verbs: "plans", "cut" and "set" are nouns as well. The lists
are kept apart by how sure they make us. `PAST` and `PRESENT` are verbs nearly
everywhere; `EITHER` needs a look at its neighbours (`workbench.detect.clauses`).
"""


def words(text: str) -> frozenset[str]:
    """A word list as it is written below: lower case, parted by white space."""
    return frozenset(text.split())


QUOTE_MARKS = words("\" “ ” „ « » ' ‘ ’")
BE = words("is are was were am 's ’s 're ’re 'm ’m been be being")
HAVE = words("has have had 've ’ve")
DO = words("do does did")
WILL = words("will would shall should 'll ’ll 'd ’d wo going")
MODALS = words("will would can could may might must shall should 'll ’ll 'd ’d wo ca cannot")
FINITE_AUXILIARIES = MODALS | HAVE | DO | words("is are was were am 'm ’m 're ’re")
NEGATIONS = words("not n't n’t never no nobody none nothing neither nor cannot without")

PAST = words(
    """
    arose ate awoke became befell began bent bled blew bore bought bound bred broke brought built
    burnt came caught chose clung crept dealt did drank drew drove dug fed fell felt fled flew
    flung forbade forgave forgot fought found froze gave went got grew had heard held hid hung
    kept knew laid led left lent lit lost made meant met mistook oversaw overtook overthrew paid
    ran rang rebuilt resold rode rose said sang sank sat saw sent shook shot showed shrank slept
    slid sold sought spent split spoke sprang stole stood strode struck stuck stung swam swept
    swore swung taught tested threw told took tore thought undertook understood underwent upheld
    was were wept withdrew withheld woke won wore wrote
    """
)
"""Irregular past forms."""

PARTICIPLES = words(
    """
    been begun born borne bought broken brought built caught chosen come cut dealt done drawn
    driven eaten fallen fed felt flown forbidden forgotten fought found frozen given gone got
    gotten grown had heard held hidden hit hurt kept known laid led left lent lost made meant met
    overthrown overtaken paid put read risen run said seen sent set shot shown shrunk shut sold
    sought spent split spoken spread stolen stood struck stuck sunk swept sworn taken taught told
    thought thrown understood undertaken upheld withdrawn withheld won worn written
    """
)

NOT_PAST = words(
    """
    aged alleged aforementioned beloved biased bleed breed complicated creed crooked distinguished
    embed exceed flawed gifted greed hatred heed hundred indeed infrared kindred learned
    long-awaited misguided mixed naked need proceed ragged red reed rugged sacred seed shed
    so-called sophisticated speed steed succeed supposed talented tired united unprecedented
    unrelated varied watershed weed wicked wretched
    """
)
"""Words in -ed that are no past form, or hardly ever."""

PRESENT = words(
    """
    accepts accounts achieves acknowledges acts adds admits adopts affects agrees aims allows
    announces appears applies approves argues arrives asks assumes bars becomes begins believes
    belongs bears blames brings builds buys bypasses carries causes chooses claims comes commits
    compares comprises concedes concludes confirms considers consists contains continues
    contributes controls covers creates declares declines defends defines demands denies depends
    describes deserves destroys develops differs disagrees does doubles drives earns eliminates
    employs enables encourages ends enforces enjoys ensures establishes exceeds exists expands
    expects explains faces fails falls favors favours features finds follows forbids forces gets
    gives goes governs grows guarantees happens has heads helps hides hires holds hopes hosts
    houses ignores imports improves includes increases indicates insists intends introduces
    invests involves joins keeps kills knows lacks launches leads learns leaves lets lies lives
    loses maintains makes manages manufactures marks means meets needs occurs offers opens
    operates opposes orders outnumbers outlaws owes owns pays permits pledges points poses
    prefers prevents produces prohibits promises proposes protects proves provides publishes
    punishes raises ranks reaches receives recognizes reduces refers reflects refuses relies
    remains removes replaces represents requires reveals rises rules runs says seeks seems sees
    sells sends serves shows sits speaks spends stands starts states stays stops suggests suffers
    supports takes teaches tells tends threatens travels treats triples uses violates visits
    votes wants warns wins withdraws works writes stems beats
    """
)
"""Third person forms. A noun among them is read as a verb only after a subject."""

EITHER = words("beat bet bid broadcast burst cast cost cut fit hit hurt let put quit read set shed")
EITHER |= words("shut split spread thrust come run become upset cuts costs hits puts sets shuts")
EITHER |= words("hurts plans moves aims supplies trades kill make give take lead support oppose")
"""Forms that do not show their tense: verbs when an object or a figure follows."""

PRONOUNS = words("i you he she it we they who that which this these those there")
SUBJECT_PRONOUNS = words("he she it we they i you there this that these those")
DETERMINERS = words(
    """
    a an the this that these those my your his her its our their some any each every no all both
    another either neither several many most few more such what which
    """
)
PREPOSITIONS = words(
    """
    about above across after against along among around at before behind below beneath beside
    between beyond by despite during for from in inside into like near of off on onto outside over
    past since through throughout till to toward towards under until up upon via with within
    without
    """
)
CONJUNCTIONS = words("and but or nor so yet while whereas although though because if unless since")

MONTHS = words(
    """
    january february march april may june july august september october november december jan.
    feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    """
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")

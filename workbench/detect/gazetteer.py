"""Words that tell names apart: what is a title, a body, a place, and what is no name at all.

Small on purpose. It says what sort of name a run of capitals is, and never
that something is no name because it is not listed. A first name here is only
a hint that two words are a person.
"""

from workbench.detect import words
from workbench.detect.names import BODIES as _BODIES
from workbench.detect.names import TITLES as _TITLES
from workbench.detect.words import MONTHS, WEEKDAYS
from workbench.detect.words import words as listed

PARTICLES = listed("de da del della di du van von der den al bin ibn la le el ben dos das y e zu")
"""Small words inside a name."""

PREFIXES = listed("al el d l o ul as ad an ar e i")
"""What may stand in small letters before a hyphen or an apostrophe: al-Assad, d'Estaing."""

JOINS = PARTICLES | listed("of for & and")

TITLE_PARTS = listed(
    """
    former acting interim deputy vice assistant associate senior junior chief first prime foreign
    defense defence interior finance health education justice trade labor labour energy national
    federal general executive managing special supreme state house senate majority minority
    then very late royal police army navy staff sgt lance brigadier rear wing press campaign party
    opposition
    """
)
"""Words that belong to the title behind them."""

TITLES = (
    (_TITLES - listed("chief foreign former acting prime vice deputy general justice dr prof"))
    | listed(
        "dr prof professor general justice chief sen rep gov gen col lt sgt capt maj rev hon st"
    )
    | listed(
        "dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. maj. rev. hon. mr mrs ms mr. mrs. ms."
    )
    | listed(
        "minister officer councillor councilman councilwoman lawmaker deputy mp secretary mayor"
    )
    | listed(
        "striker midfielder goalkeeper singer actor actress writer novelist historian aunt uncle"
    )
) - listed("st")
"""What stands before a person's name, in any case of letters."""

HONORIFICS = listed("mr mrs ms miss mr. mrs. ms. sir madam lady lord")
"""How somebody is addressed: no office that could be wrong."""

JOINED_BODIES = (_BODIES - listed("report street times post journal nations")) | listed(
    "school college academy federation confederation ministry department campaign"
)
JOINED_BODIES |= listed(
    "society archives library museum institutes centers centre bureau order church"
)
JOINED_BODIES |= listed("office bank house chamber university hospital coalition alliance")

"""Words after which "of" and "for" go on with a name: University of ..., Center for ..."""

OFFICES = listed(
    "secretary director chief minister president head commissioner chairman staff duke"
)
OFFICES |= listed(
    "prince princess archbishop bishop king queen mayor governor speaker leader chairwoman"
)
"""Titles that go on with "of": Secretary of State, Director of National Intelligence."""

OFFICE_WORDS = listed(
    """
    state staff defense defence national intelligence treasury health homeland interior energy
    commerce labor labour education transportation agriculture justice security army navy house
    senate commons representatives parliament central general police the of and foreign affairs
    foreign finance trade environment operations communications human services veterans
    """
)
"""What stands between such a title and the name."""

BODIES = (
    JOINED_BODIES
    | _BODIES
    | listed(
        """
    inc corp co ltd llc plc gmbh ag sa nv group holdings industries systems technologies partners
    airlines airways motors records pictures studios entertainment media press magazine tribune
    herald gazette chronicle guardian telegraph observer band orchestra choir team club united fc
    city rovers wanderers athletic squad brigade regiment battalion division corps squadron fleet
    guard parliament assembly congress senate cabinet court tribunal council commission commissions
    committee board agency authority administration association union unions alliance coalition
    federation league party front movement foundation trust fund institute institution academy
    college school university hospital clinic laboratory laboratories observatory church cathedral
    diocese ministry department office bureau service services forces police department exchange
    bank capital insurance energy petroleum oil gas steel airlines railways railroad telecom
    electric software networks communications research centre center museum library gallery theatre
    theater nations watch amnesty greenpeace taliban hezbollah hamas soviets democrats republicans
    democrat republican conservatives liberals greens tories news network tv radio channel
    """
    )
)
"""Last words of a body's name."""

HEADS = listed(
    "ministry department university institute bank committee commission council agency party"
)
"""Words that make a body of a name wherever they stand in it."""

GROUNDS = listed(
    """
    river lake sea ocean bay gulf island islands mountain mountains valley street avenue road
    square park forest desert county province district region peninsula coast hills hill beach
    airport station bridge castle palace prison strait canal city town village heights springs
    falls
    """
)
"""Last words of a place's name."""

COMPOUND_ENDS = listed(
    """
    born style like era wide level only free friendly led old pro parent made run held ready themed
    bound based backed owned controlled linked proof shaped sized type esque
    """
)
"""What makes a word for a quality of a name: "Seoul-based"."""

NO_LAST = listed(
    """
    festival festivals championship championships award awards agreement accord accords treaty act
    day days week weekend convention cup prize prizes medal olympics games marathon election
    elections war wars revolution uprising crisis era age season tour trophy series plan program
    programme project initiative law amendment protocol declaration code index edition bonds bond
    virus disease
    """
)
"""Last words of what is neither person nor body nor place."""

NO_ABSTRACT = ("ing", "tion", "sion", "ment", "ness", "ity", "ism", "ics", "ance", "ence", "ship")
"""How words end that open a sentence with a singular verb, and are no names."""

WHERE = listed("in at near from outside around across throughout")
"""Words before a place more often than before anybody."""

SAYS = listed(
    """
    said says told tells asked added argued wrote writes insisted claimed announced warned replied
    explained recalled admitted testified tweeted thinks believes was who
    """
)
"""Words after a person more often than after a place."""

DOES = words.PRESENT | SAYS | listed("is was has did does isn't wasn't hasn't himself herself")
"""Verbs in the singular, as they stand right behind a name."""

CALENDAR = (
    (MONTHS - listed("may march"))
    | WEEKDAYS
    | listed("jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan hanukkah")
    | listed("gmt utc est pst edt pdt cet bst am pm")
)
"""Days, months and hours."""

NATIONALITIES = listed(
    """
    afghan african albanian algerian american americans angolan arab arabs arabic argentine
    argentinian armenian asian asians australian australians austrian azerbaijani bangladeshi
    basque belarusian belgian bolivian bosnian brazilian british britons bulgarian burmese
    cambodian canadian canadians catalan chechen chilean chinese christian christians colombian
    congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian egyptians emirati
    english estonian ethiopian european europeans filipino finnish flemish french georgian german
    germans ghanaian greek greeks guatemalan haitian hindu hindus hispanic hungarian icelandic
    indian indians indonesian iranian iranians iraqi iraqis irish israeli israelis italian italians
    jamaican japanese jewish jews jordanian kazakh kenyan korean koreans kosovar kurdish kurds
    kuwaiti latin latino laotian latvian lebanese liberian libyan lithuanian macedonian malaysian
    maltese mexican mexicans mongolian moroccan muslim muslims nepalese nigerian norwegian
    pakistani pakistanis palestinian palestinians panamanian persian peruvian polish portuguese
    qatari roman romanian russian russians rwandan saudi saudis scottish scots senegalese serb
    serbian serbs shia shiite shiites sikh singaporean slovak slovenian somali spanish sudanese
    sunni sunnis swedish swiss syrian syrians taiwanese tajik thai tibetan tunisian turkish turks
    ukrainian ukrainians uzbek venezuelan vietnamese welsh western yemeni zimbabwean catholic
    catholics protestant protestants buddhist islamic islamist communist communists nazi nazis
    marxist south-korean north-korean anti-american latin-american south north east west southern
    northern eastern mediterranean caribbean antarctic arctic
    """
)

OPENERS = (
    words.PREPOSITIONS
    | words.DETERMINERS
    | words.CONJUNCTIONS
    | words.PRONOUNS
    | words.FINITE_AUXILIARIES
    | words.BE
    | words.NEGATIONS
    | listed(
        """
        he's it's i'm i've i'll there's that's what's let's here's don't who's we're they're you're
        when where why how who whom whose whatever whenever wherever as even also just only then
        there here now today yesterday tomorrow meanwhile however instead still yet perhaps maybe
        indeed according despite following given based once twice again later earlier soon
        afterwards next last one two three four five six seven eight nine ten first second third
        finally recently many much most more less few several some all both each every other others
        another same please yes no ok okay oh well hi hello hey thanks thank dear sorry welcome let
        make take get go come see look know think try use ask tell keep give put call need want if
        unless until till after before because since while although though whereas whether not
        never nothing nobody anyone anything everyone everything someone something whoever my your
        his her its our their this that these those the a an such what which did does do is are was
        were has have had will would can could should may might must shall additionally moreover
        furthermore therefore thus hence overall generally usually often sometimes always rather
        quite very too so than like unlike via re fw fwd re: p.s nor or and but plus minus
        sincerely regards cheers
        """
    )
) - listed("will may")
"""Words that open sentences, and names hardly ever."""

PLAIN = listed(
    """
    president director chairman officials police protesters soldiers critics experts scientists
    researchers analysts workers students voters people children women men residents supporters
    members leaders lawmakers investigators prosecutors witnesses reporters journalists doctors
    brother sister mother father son daughter wife husband fellow friend friends born located
    founded built published written directed produced starring including especially under former
    photo photos image video file story section chapter figure table page part book film album song
    """
)
"""Plain words that open a sentence before a name: "Scientists Ann Lee and ..."."""

NO_NAMES = (
    OPENERS
    | listed("will may per new old big good great best")
    | CALENDAR
    | NATIONALITIES
    | TITLES
    | MONTHS
    | listed(
        """
        i i'm i'd i've i'll ok tv pm am ad bc ce bce phd md mba ceo cfo cto covid covid-19 dna rna
        gdp internet web earth god lord bible quran koran am fm pc cd dvd gps faq pdf html url id
        aka etc us$ mr mrs ms jr sr st vs no nos inc co ltd corp page chapter section figure table
        appendix government governments republican republicans democrat democrats democratic
        conservative state states federal congressional presidential brexit nazi north south east
        west ocean holocaust seventies sixties eighties nineties twenties thirties spring summer
        autumn winter windows olympics olympic games cup championship war world-war christmas
        thanksgiving halloween easter senator minister deputy presidency parliamentary constitution
        act bill treaty agreement accord declaration protocol convention article amendment law laws
        rule rules
        """
    )
)
"""Words with a capital that name neither person, nor body, nor place when they stand alone."""

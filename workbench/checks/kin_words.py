"""Words that news uses for the same thing, and words for things that are told apart."""

from collections import defaultdict

from workbench.reading.words import by_word, words

ALIKE = """
    people persons person residents inhabitants citizens individuals population
    soldiers troops servicemen army
    jobs job posts positions
    deaths dead killed kill kills killing died die dies dying fatalities lives toll drowned perished
    dead bodies corpses
    missing unaccounted
    injured wounded hurt injuries injuring wounding
    missiles missile launch launched launches rockets rocket fired
    shots rounds bullets fired shot
    firms firm company companies businesses business
    pupils students schoolchildren
    homes home houses house households dwellings
    flats flat apartments apartment
    cars car vehicles vehicle
    ships vessels boats ship vessel boat
    planes plane aircraft jets jet
    migrants refugees arrivals
    members followers adherents
    prisoners inmates
    employees workers staff workforce headcount employs employed
    protesters demonstrators marchers people
    spectators attendance attended crowd people audience fans
    lawmakers members mps deputies legislators
    passengers people
    lives people
    sentenced sentence sentences jailed imprisoned prison
    missing people
    storeys stories floors storey floor
    rise fall change
    unemployment jobless joblessness unemployed
    wages wage pay salaries salary earnings
    revenue revenues turnover sales sold sells
    profit profits income
    shops shop stores store outlets branches
    children child kids boys girls minors youngsters
    women woman female females
    men man male males
    police officers officer
    fine fined penalty
    cases infections infected
    acres hectares area land
    doctors physicians
    lorries trucks lorry truck
    petrol gasoline fuel gas
    autumn fall
    film movie
    cost costs price prices priced paid pay worth
    buy bought purchase purchased acquired
    spend spends spent spending expenditure budget
    borrow borrowed borrowing loan loans lent
    games game matches match
    build built construction constructed
    vote votes voters voted voting ballots ballot turnout
    arrested detained detentions arrests held
    rain rainfall precipitation
    temperature temperatures heat degrees
    age aged old
    jobs workers employees staff posts positions roles
    journalists reporters correspondents
    motorists drivers
    militants fighters rebels insurgents gunmen attackers
    airstrikes strikes raids bombings
    murders homicides killings murder homicide
    countries nations
    babies infants newborns
    pensioners retirees
    clients customers
    lawyers attorneys solicitors
    judges justices
    scientists researchers
    sailors seamen crew
    guns firearms weapons
    rescued saved rescue
    bicycles bikes
    paintings canvases pictures
    tourists holidaymakers visitors travellers
    fires blazes wildfires bushfires
    crashes accidents collisions crash accident
    tremors quakes earthquakes aftershocks
    donations gifts
    delegates participants attendees
    beds places
    customers households homes
    oil crude
    corn maize
    cannabis marijuana hashish
    forest forests woodland woods
    rubbish garbage trash
    """
"""Words for the same thing, a line for each."""

TOPICS = """
    unemployment jobless joblessness unemployed
    inflation prices
    turnout
    wages wage pay salaries salary
    exports export exported exporting
    imports import imported importing
    revenue revenues turnover sales
    profit profits losses loss
    debt debts
    deficit surplus
    tax taxes taxation
    births birth born
    deaths death died dead killed
    men man male males
    women woman female females
    boys boy sons son
    girls girl daughters daughter
    injured wounded hurt injuries
    arrests arrested detained
    growth gdp
    rent rents
    gas heating
    petrol gasoline gas
    electricity power
    coal
    diesel
    """
"""Words for things that are told apart: who speaks of one does not speak of another."""

SIDES = """
    men man male males
    women woman female females
    boys boy sons son
    girls girl daughters daughter
    """
"""Words by which figures of one thing are told apart."""

FATES = """
    deaths death died dies die dead killed kills kill killing toll drowned perished fatalities
    injured wounded hurt injuries injuring wounding
    missing unaccounted
    rescued saved rescue survived survivors
    arrested detained arrests
    """
"""What befell people, by which they are counted."""

DIMENSIONS = by_word(
    {
        "length": "length long",
        "height": "height high tall altitude",
        "depth": "depth deep",
        "width": "width wide across",
        "thickness": "thickness thick",
        "distance": "distance from away off apart north south east west",
    }
)
"""What of a thing is measured, and the words that tell it."""

WHOLESALE = words(
    """
    drugs drug narcotics metal metals ore grain grains cereals crops crop produce food land fuel
    fuels cargo goods material materials aid supplies waste rubbish debris gas gases emissions
    pollutants explosives chemicals products product meat timber wood forest woodland woods
    vegetation farmland territory terrain property stuff substance contraband liquid freight stock
    it them this that what which capacity output production space power energy
    """
)
"""Words for stuff of many kinds: a tonne of grain may be the tonne of wheat."""

PEOPLE = words("people persons person")
KINDS_OF_PEOPLE = words(
    """
    residents inhabitants citizens refugees migrants employees workers staff protesters marchers
    spectators passengers soldiers troops pupils students patients victims voters adults members
    inmates prisoners tourists visitors men women civilians customers users homeless jobless
    children delegates guests firefighters officers volunteers hostages survivors participants
    subscribers viewers commuters settlers miners farmers teachers nurses doctors players athletes
    runners fans immigrants recruits applicants candidates respondents americans britons
    demonstrators
    """
)


def by_line(written: str) -> dict[str, frozenset[int]]:
    """The lines in which each word stands."""
    found: dict[str, frozenset[int]] = defaultdict(frozenset)
    for at, line in enumerate(written.strip().splitlines()):
        for word in line.split():
            found[word] |= {at}
    return dict(found)

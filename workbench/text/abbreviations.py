"""Words of edited English news that end in a full stop without ending a sentence.

Four sorts, by what may follow: a title is followed by a name, a number word by
a number, a month or day by a number, and the rest (`OPEN`) may well end a
sentence; only the next word tells.
"""

TITLES = frozenset(
    """
    Mr Mrs Ms Messrs Mx Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Pvt Pfc Adm Brig Ens
    Sen Sens Rep Reps Gov Govs Pres Amb Sec Supt Insp Det Rev Revs Fr Msgr Hon Mt Ft
    Atty Spc Asst Dep Dir Mme Mlle vs v cf e.g i.e viz approx ca incl
    """.split()  # noqa: SIM905
)
"""Never the end of a sentence: a name or the rest of the phrase follows."""

BEFORE_NUMBERS = frozenset(
    """
    No Nos no nos Vol vol Art Arts Sec Sect Fig Figs p pp Ch ch Eq Par par Para para Rte
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    """.split()  # noqa: SIM905
)
"""Not the end where a number follows."""

OPEN = frozenset(
    """
    Inc Corp Co Cos Ltd Bros Jr Sr Dept Univ Assn Ave Blvd Rd Hwy Bldg Est al Ph.D M.D B.A M.A Esq
    St Ste
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb
    Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo D.C N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va
    U.S U.S.A U.N U.K E.U
    """.split()  # noqa: SIM905
)
"""May end a sentence: the next word tells (`STARTERS`)."""

CLOCK = frozenset({"a.m", "p.m", "A.M", "P.M", "am", "pm"})

AFTER_CLOCK = frozenset(
    """
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST KST JST IST Eastern Central
    Mountain Pacific Greenwich Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
    """.split()  # noqa: SIM905
)
"""Zones, days and months: "at 8 p.m. Thursday" goes on."""

STARTERS = frozenset(
    """
    A An The This That These Those There Here He She It They We I You His Her Its Their Our My Your
    Who What When Where Why How Which While Whether If In On At By For From With Without Within
    To Of As After Before Since Until During Under Over About Among Between Despite Because
    Although Though But And Or So Yet Nor Not No However Meanwhile Moreover Instead Also Then Now
    Still Even Once Both Some Many Most Several All Each Every Few Other Others Another One Two
    Three Asked According Last Next Earlier Later Today Yesterday Such Only More Less Nearly
    Almost Critics Officials Experts Researchers Police Analysts Lawmakers
    """.split()  # noqa: SIM905
)
"""Words that, with a capital, begin a sentence rather than go on with a name."""

REPORTING = frozenset(
    """
    said says say asked asks told tells added adds wrote writes tweeted tweets posted replied
    replies shouted yelled cried wondered demanded exclaimed quipped joked continued insisted
    recalled responded answered
    """.split()  # noqa: SIM905
)
"""Verbs that tie a quotation ending in "?" or "!" to the name behind it."""

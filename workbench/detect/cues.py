"""The turns of phrase that make a statement worth a look, and those that do not.

A cue is a list of phrases, matched word by word whatever their case. What
needs more than words (a figure before a noun, "can" with somebody else's verb)
is a pattern in `workbench.detect.patterns`. The weight of a cue is the
scorer's business; here stands only what to look for.

To add a phrase: write it under its cue, parted by a comma, with a sentence in
`tests/unit/detect/test_rules.py` that should now be found.
"""


def phrases(text: str) -> tuple[str, ...]:
    """Phrases as they are written below: parted by commas, over any number of lines."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


PHRASES: dict[str, tuple[str, ...]] = {
    "record": phrases(
        """
        largest, biggest, highest, lowest, smallest, longest, shortest, oldest, youngest, worst,
        best-selling, best-known, best year, greatest, strongest, weakest, deadliest, bloodiest,
        busiest, cheapest, cleanest, closest, coldest, costliest, deepest, dirtiest, driest,
        earliest, fastest, fewest, hardest, heaviest, hottest, loudest, narrowest, nearest,
        newest, poorest, richest, safest, slowest, steepest, tallest, thinnest, toughest, warmest,
        wealthiest, wettest, widest, for the first time, for the last time, the first time, the
        last time, the only, the very first, the first ever, ever recorded, ever seen, on record,
        in history, in living memory, of all time, all-time, never before, unprecedented, record
        high, record low, a record, record-breaking, record number, record levels, set a record,
        broke the record, second-largest, third-largest, second largest, third largest, fourth
        largest, second highest, third highest, in a generation, in a century, in decades, in
        years, more than any, more than ever, unmatched, than any other, no other country, no
        other nation, no other president, historic high, historic low, leads the world, leads the
        nation, number one, first in the nation, first in the world
        """
    ),
    "comparison": phrases(
        """
        more than, less than, fewer than, greater than, larger than, bigger than, smaller than,
        higher than, lower than, faster than, slower than, better than, worse than, older than,
        younger than, longer than, shorter than, stronger than, weaker than, cheaper than,
        costlier than, richer than, poorer than, safer than, earlier than, later than, compared
        with, compared to, in comparison with, in contrast to, unlike, twice as, three times, four
        times, five times, six times, ten times, times as, times more, times higher, times the, as
        many as, as much as, as high as, as low as, as few as, as little as, as many, half as,
        outnumber, outnumbers, outnumbered, outpaced, outpaces, exceeds, exceeded, surpassed,
        surpasses, above average, below average, equal to, the same as, ahead of, at least, at
        most, up to, no more than, no fewer than, nearly all, almost all, a majority of, the
        majority of, most of, most people, most of the, a quarter of, one in, two in, three in,
        four in, five in, nine in, out of every, ranked, ranks, tops
        """
    ),
    "change": phrases(
        """
        rose, risen, has risen, fell, fallen, has fallen, grew, grown, increased, decreased,
        declined, dropped, doubled, tripled, quadrupled, halved, soared, plunged, plummeted,
        surged, climbed, jumped, shrank, shrunk, expanded, reduced, slashed, raised, lowered, went
        up, gone up, went down, gone down, came down, come down, goes up, goes down, going up,
        going down, increases, is rising, is falling, are rising, are falling, has doubled,
        slowed, worsened, improved, tumbled, slid, sank, spiked, swelled, dwindled, eroded,
        deteriorated, an increase of, a decrease of, a rise of, a fall of, a drop of, a decline
        in, a drop in, a rise in, an increase in, increase in, a loss of, lost, gained, wiped out,
        cut by, cut from, up from, down from, up by, down by, double the, doubling, turned around,
        no longer, used to be, has become, have become, became, since then
        """
    ),
    "cause": phrases(
        """
        because, because of, due to, owing to, led to, leads to, leading to, caused, causes,
        causing, caused by, cause of, result of, resulted in, results in, resulting in, as a
        result, thanks to, blamed on, blamed for, responsible for, contributed to, contributes to,
        triggered, sparked, prompted, drove up, driven by, driving up, stems from, stemmed from,
        linked to, link between, the reason, reason why, prevents, prevented, brought about, gave
        rise to, gives rise to, attributed to, fuelled by, fueled by, fuelled, fueled, in response
        to, forced, which means that, explains why, protects against, increases the risk, raises
        the risk, reduces the risk, cures, brought down, made possible
        """
    ),
    "rule": phrases(
        """
        law requires, laws require, by law, the law, under the law, illegal, unlawful, legally,
        against the law, requires, is required, are required, required by, required to, banned,
        bans, ban on, a ban, outlawed, outlaws, prohibits, prohibited, forbids, forbidden, may
        not, must not, must be, not allowed, is allowed, are allowed, allowed to, allows, permits,
        permitted, entitled to, is entitled, are entitled, eligible for, constitution,
        constitutional, unconstitutional, constitutes a crime, court ruled, judge ruled, ruled
        that, ruling, ruled, overturned, upheld, struck down, convicted, acquitted, sentenced,
        pleaded guilty, found guilty, charged with, indicted, fined, sued, lawsuit, sanctioned,
        sanctions on, sanctions against, amendment, statute, regulation, regulations, decree,
        executive order, signed into law, vetoed, repealed, ratified, treaty, legislation,
        legalised, legalized, licence, license to, is a crime, is an offence, is an offense, tax
        rate, pays no, pay no, mandates, mandated, mandatory, compulsory, abolished
        """
    ),
    "stand": phrases(
        """
        voted, voted for, voted against, opposed, supported, endorsed, proposed, sponsored,
        co-sponsored, filibustered, vetoed, his plan, her plan, their plan, his own, her own,
        called for, promised to, said that, said he, said she, has said, have said, he says, she
        says, said we, wants to, wanted to, refuses to, refused to, never voted, against the, in
        favor of, in favour of, his record, her record, flip-flopped, his opponent, he was for
        """
    ),
    "quantity": phrases(
        """
        all of, all the, every, everyone, none of, no one, nobody, never, always, half of, half
        the, majority, minority, hundreds of, thousands of, tens of thousands, millions of,
        billions of, dozens of, hundreds, thousands, millions, billions, trillions, several,
        fewer, a third of, two-thirds, one third, one-third, two thirds, three-quarters, three
        quarters, one quarter, one-quarter, average, median, total, in total, a total of, number
        of, the rate, rate of, percentage of, share of, proportion of, nearly, almost,
        approximately, roughly, an estimated, estimated, per capita, per person, per year, per
        day, a year, a month, a week, a day, an hour, a dozen, double-digit, twice
        """
    ),
    "public": phrases(
        """
        jobs, unemployment, taxes, tax, budget, deficit, debt, spending, economy, inflation,
        wages, income, poverty, crime, murder, violent, insurance, medicare, medicaid, social
        security, pension, healthcare, health care, uninsured, schools, teachers, tuition,
        graduates, exports, imports, trade, tariffs, oil, gas, coal, energy, emissions, pollution,
        immigrants, immigration, refugees, troops, soldiers, missiles, nuclear, weapons, military,
        defense, defence, terrorist, terrorists, prison, prisoners, police, guns, abortion,
        abortions, vaccine, vaccines, vaccinated, deaths, died, killed, births, population,
        households, families, women, workers, farmers, seniors, students, children, bankruptcies,
        foreclosures, wall street, factories, manufacturing, companies, corporations, profits,
        subsidies, welfare, food stamps, gdp, gross domestic product, prices, premiums, mortgages,
        homeowners, voters, turnout, ballots, elections, cases, tests, hospitals, patients,
        disease, bill, bills, program, programme, programs, administration, senate, congress,
        parliament, federal, commission, committee, court, agency, agreement, report, records,
        proposal, law, laws, government, interest rates, market, drug, drugs, money, countries,
        allies, war, dollars, surplus, border, aid, funding, investment
        """
    ),
    "opinion": phrases(
        """
        i think, i believe, i feel, i hope, i wish, i doubt, i suppose, i guess, i'm sure, i am
        sure, i know, i want, i would like, i'd like, in my view, in my opinion, it seems, seems
        to me, we believe, we think, we hope, crucial, important, essential, vital, seriously
        doubt, doubt it, great, wonderful, terrible, horrible, beautiful, awful, amazing,
        tremendous, incredible, disgrace, disgraceful, ridiculous, absurd, unacceptable, shameful,
        wise, unwise, foolish, naive, right thing, wrong thing, the right to do, fair share,
        unfair, good idea, bad idea, deserve, deserves, optimistic, pessimistic, sad, happy,
        proud, glad, honored, honoured, perhaps, maybe, might be, made sense, makes sense,
        disappointing, impressive, remarkable, heartbreaking, fantastic, stupid, better off, worth
        it, believes, hope that, faith, values, vision, leadership, decent, unfortunately,
        frankly, promising
        """
    ),
    "call": phrases(
        """
        should, ought to, must, need to, needs to, have to, has to, has got to, got to, let us,
        let 's, let me, urged, urges, called on, calls on, asked, appealed to, demanded, please,
        we need, it is time, it 's time, had better, we want to, i want to, we must, we should, i
        ask, i urge
        """
    ),
    "promise": phrases(
        """
        pledged, pledges, vowed, vows, promised, promises, committed to, i will, i 'll, we will,
        we 'll, i 'm going to, i am going to, we 're going to, we are going to, guarantee, i
        intend, we intend, threatened to, swore to, undertook to, promised that, i would, we would
        """
    ),
    "prediction": phrases(
        """
        will, wo n't, would, is going to, are going to, is expected to, are expected to, was
        expected to, were expected to, expected to, likely to, is set to, are set to, is due to,
        are due to, is poised to, predicts, predicted, forecast, forecasts, projected, is
        projected, in the future, by next year, 'll, ’ll, shall, next year, next month, next week,
        in the coming years, tomorrow
        """
    ),
    "stance": phrases(
        """
        defended, defends, criticized, criticised, criticizes, praised, praises, condemned,
        condemns, blasted, slammed, denounced, denounces, hailed, applauded, rebuked, mocked,
        ridiculed, touted, lauded, expressed, expresses, voiced, voices, dismissed, dismisses
        """
    ),
    "vague": phrases(
        """
        if, unless, whether, something, somebody, someone, things, a thing, anything, everybody,
        anybody, a way, way to, ways to, kind of, sort of, issue, issues, this country, the
        people, american people, the american, the future, future, the world, the next, how, why,
        life, lives, love, freedom, hope, dream, dreams, experience, opportunity, idea, ideas,
        here, question, the job, our best, the best, hard work, we can, we could, you can, you
        could, i can, i could, a better, do better, going to, got to
        """
    ),
    "precise": phrases(
        """
        in fact, a matter of fact, the fact, right now, under, already, against, according, since,
        former, now, today, actually, currently, at present, signed, passed, took, fought
        """
    ),
    "talk": phrases(
        """
        let me, you know, look, well, thank you, thanks, okay, ok, yes, yeah, right, sorry, i
        mean, by the way, listen, come on, excuse me, sir, gentlemen, ladies, my friends, folks,
        sure, tonight, debate, question, answer, moderator, applause, laughter, god bless, talk
        about, talking about, tell you, first of all, the fact is, that 's what, the point is, the
        way
        """
    ),
}
"""Phrases of each cue. Words with an apostrophe are parted as the tokenizer parts them."""

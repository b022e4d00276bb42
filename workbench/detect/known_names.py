"""Common first names and the larger places, as hints; written by hand."""

from workbench.detect.words import words

FIRST_NAMES = words(
    """
    Aaron Abdul Abdullah Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Aidan Alan Albert Alberto
    Alejandro Alex Alexander Alexandra Alexei Alfred Ali Alice Alison Allan Allen Amanda Amir Amy
    Ana Anders Andre Andrea Andreas Andrei Andres Andrew Andy Angela Angelina Anita Ann Anna Anne
    Annie Anthony Anton Antonio Arnold Arthur Ashley Barack Barbara Barry Ben Benjamin Bernard
    Bernie Beth Betty Bill Billy Bob Boris Brad Brandon Brenda Brett Brian Bruce Bruno Carl Carla
    Carlo Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Charlotte Chelsea Cheryl
    Chris Christian Christina Christine Christopher Chuck Cindy Claire Clara Claude Colin Connor
    Craig Cristina Curtis Cynthia Dale Dan Daniel Danny Darren Dave David Dean Deborah Denis Dennis
    Derek Diana Diane Dick Diego Dmitri Dmitry Don Donald Donna Dorothy Doug Douglas Duncan Dustin
    Dwight Earl Ed Eddie Edgar Edith Eduardo Edward Edwin Elaine Eleanor Elena Elizabeth Ella Ellen
    Emily Emma Emmanuel Eric Erik Ernest Eugene Eva Evan Evelyn Fatima Felix Fernando Fidel Fiona
    Florence Frances Francis Francisco Frank Franklin Fred Frederick Gabriel Gary Gavin Gene
    Geoffrey George Gerald Gerard Gina Giovanni Glenn Gloria Gordon Grace Graham Greg Gregory Guy
    Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector Helen Helena Henri Henry Herbert
    Hillary Howard Hugh Hugo Ian Ibrahim Igor Ingrid Irene Isaac Isabel Isabella Ivan Jack Jackie
    Jackson Jacob Jacques James Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey
    Jennifer Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel Johan Johann
    John Johnny Jon Jonathan Jordan Jorge Jose Joseph Josh Joshua Joyce Juan Judith Judy Julia
    Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathy Katie Keith Kelly Ken Kenneth
    Kevin Khalid Kim Kofi Kristen Kurt Kyle Lance Larry Laura Lauren Lawrence Lee Leo Leon Leonard
    Leslie Lewis Liam Linda Lindsey Lisa Liz Lois Louis Louise Lucas Lucy Luis Luke Lynn Madeleine
    Malcolm Manuel Marc Marco Marcus Margaret Maria Marie Marina Mario Marion Mark Marko Marshall
    Martha Martin Mary Mathew Matt Matthew Maurice Max Maya Megan Mehmet Melanie Melissa Michael
    Michelle Miguel Mikhail Mike Milton Mitch Mohamed Mohammad Mohammed Molly Monica Morgan
    Muhammad Mustafa Nancy Natalie Natasha Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole
    Nigel Nikita Nikolai Nina Noah Noam Nora Norman Oliver Olga Olivia Omar Oscar Osama Otto Pablo
    Pamela Pat Patricia Patrick Paul Paula Pedro Peggy Peter Phil Philip Phillip Pierre Rachel
    Rafael Ralph Ray Raymond Rebecca Regina Rex Ricardo Richard Rick Rita Rob Robert Roberto Robin
    Rodney Roger Roland Ron Ronald Rosa Rose Ross Roy Rudolf Rudy Russell Ruth Ryan Saddam Sally
    Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Seth Shane Shannon
    Sharon Sheila Shirley Silvio Simon Sofia Sonia Sophia Sophie Stanley Stefan Stella Stephanie
    Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tara Ted Teresa Terry Theodore Theresa
    Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Trevor Tyler Ursula Valerie Vanessa Vera
    Vernon Victor Victoria Vincent Viktor Virginia Vivian Vladimir Walter Warren Wayne Wendy
    Wilhelm Will William Wolfgang Xi Yasser Yitzhak Yuri Yusuf Zachary Zoe
    """
)

_PLACES = """
Afghanistan; Africa; Alabama; Alaska; Albania; Algeria; America; Amsterdam; Andorra; Angola;
Ankara; Antarctica;
Argentina; Arizona; Arkansas; Armenia; Asia; Athens; Atlanta; Auckland; Australia; Austria;
Azerbaijan; Baghdad;
Bahrain; Bali; Baltimore; Bangkok; Bangladesh; Barcelona; Basra; Bavaria; Beijing; Beirut; Belarus;
Belfast;
Belgium; Belgrade; Benin; Berlin; Birmingham; Bolivia; Bombay; Bosnia; Boston; Botswana; Brazil;
Bremen; Bristol;
Britain; Brooklyn; Brussels; Bucharest; Budapest; Buenos Aires; Bulgaria; Burma; Burundi; Cairo;
California;
Cambodia; Cambridge; Cameroon; Canada; Canberra; Cape Town; Caracas; Chad; Chechnya; Chicago;
Chile; China;
Cincinnati; Cleveland; Cologne; Colombia; Colorado; Columbia; Congo; Connecticut; Copenhagen; Costa
Rica; Crimea;
Croatia; Cuba; Cyprus; Czech Republic; Dallas; Damascus; Darfur; Delaware; Delhi; Denmark; Denver;
Detroit; Dubai;
Dublin; East Timor; Ecuador; Edinburgh; Egypt; El Salvador; England; Eritrea; Estonia; Ethiopia;
Europe; Fallujah;
Fiji; Finland; Florida; France; Frankfurt; Gaza; Geneva; Georgia; Germany; Ghana; Gibraltar;
Glasgow; Greece;
Greenland; Guam; Guantanamo Bay; Guatemala; Guinea; Guyana; Haiti; Hamburg; Hanoi; Havana; Hawaii;
Helsinki;
Hiroshima; Holland; Hollywood; Honduras; Hong Kong; Houston; Hungary; Iceland; Idaho; Illinois;
India; Indiana;
Indonesia; Iowa; Iran; Iraq; Ireland; Islamabad; Israel; Istanbul; Italy; Ivory Coast; Jakarta;
Jamaica; Japan;
Jerusalem; Johannesburg; Jordan; Kabul; Kandahar; Kansas; Karachi; Kashmir; Kazakhstan; Kentucky;
Kenya; Kiev;
Korea; Kosovo; Kuwait; Kyiv; Kyoto; Kyrgyzstan; Lagos; Laos; Las Vegas; Latin America; Latvia;
Lebanon; Leeds;
Liberia; Libya; Lima; Lisbon; Lithuania; Liverpool; London; Los Angeles; Louisiana; Luxembourg;
Lyon; Macedonia;
Madagascar; Madrid; Maine; Malaysia; Mali; Malta; Manchester; Manhattan; Manila; Maryland;
Massachusetts;
Mauritius; Mecca; Melbourne; Memphis; Mexico; Mexico City; Miami; Michigan; Middle East; Milan;
Milwaukee;
Minneapolis; Minnesota; Mississippi; Missouri; Moldova; Monaco; Mongolia; Montana; Montenegro;
Montreal; Morocco;
Moscow; Mosul; Mozambique; Mumbai; Munich; Myanmar; Nairobi; Namibia; Naples; Nashville; Nebraska;
Nepal;
Netherlands; Nevada; New Delhi; New England; New Hampshire; New Jersey; New Mexico; New Orleans;
New York;
New York City; New Zealand; Nicaragua; Niger; Nigeria; North America; North Carolina; North Dakota;
North Korea;
Northern Ireland; Norway; Ohio; Oklahoma; Oman; Ontario; Oregon; Oslo; Ottawa; Oxford; Pakistan;
Palestine; Panama;
Paraguay; Paris; Pennsylvania; Persian Gulf; Perth; Peru; Philadelphia; Philippines; Phoenix;
Pittsburgh; Poland;
Portland; Portugal; Prague; Pretoria; Puerto Rico; Pyongyang; Qatar; Quebec; Rhode Island; Rio de
Janeiro; Riyadh;
Romania; Rome; Russia; Rwanda; Sacramento; Saigon; San Antonio; San Diego; San Francisco; San Jose;
Santiago;
Sarajevo; Saudi Arabia; Scandinavia; Scotland; Seattle; Senegal; Seoul; Serbia; Shanghai; Siberia;
Sicily;
Sierra Leone; Singapore; Slovakia; Slovenia; Somalia; South Africa; South America; South Carolina;
South Dakota;
South Korea; Spain; Sri Lanka; St. Louis; Stockholm; Sudan; Sweden; Switzerland; Sydney; Syria;
Taipei; Taiwan;
Tajikistan; Tanzania; Tehran; Tel Aviv; Tennessee; Texas; Thailand; Tibet; Tikrit; Tokyo; Toronto;
Tripoli;
Tunisia; Turkey; Turkmenistan; U.K.; U.S.; U.S.A.; Uganda; UK; Ukraine; United Arab Emirates;
United Kingdom;
United States; United States of America; Uruguay; US; USA; Utah; Uzbekistan; Vancouver; Venezuela;
Venice; Vermont;
Vienna; Vietnam; Virginia; Wales; Warsaw; Washington; Washington D.C.; West Bank; West Virginia;
Wisconsin; Wyoming;
Yemen; Yugoslavia; Zambia; Zimbabwe; Zurich
"""

PLACES = frozenset(" ".join(place.split()) for place in _PLACES.split(";"))

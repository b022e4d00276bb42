"""Who "he" is when he does something: only where one person can be meant."""

from hand_trees import parsed

from workbench.detect.persons import pronoun_subject, sole_person

ALONE = "Brun/NNP/nsubj/2 opened/VBD/root/0 a/DT/det/4 pier/NN/obj/2 in/IN/case/6 Norwick/NNP/obl/2"
MET = "Brun/NNP/nsubj/2 met/VBD/root/0 Tom/NNP/obj/2 Lisk/NNP/flat/3 ././punct/2"
BODY = "The/DT/det/2 board/NN/nsubj/3 met/VBD/root/0 Brun/NNP/obj/3"


def about(told: str) -> str:
    reading = parsed(told)
    return sole_person(reading, 0, len(reading.forms))


def test_a_sentence_is_about_its_subject_where_no_other_person_is_named():
    assert about(ALONE) == "Brun"
    assert about(MET) == ""
    assert about(BODY) == ""


def test_he_is_a_subject_and_it_is_nobody():
    he = parsed("He/PRP/nsubj/2 left/VBD/root/0 ././punct/2")
    it = parsed("It/PRP/nsubj/2 fell/VBD/root/0 ././punct/2")
    assert pronoun_subject(he, 0, 3) == 0
    assert pronoun_subject(it, 0, 3) is None

"""The claim card: one claim with its verdicts and the evidence it rests on."""

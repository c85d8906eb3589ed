"""What holds for any text: exact spans, no crash, and independence of what surrounds a sentence."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.claims import as_json
from tests.claims.conftest import Read, brief

WORDS = [
    *(
        "the",
        "The",
        "LNA",
        "GNA",
        "Haftar's",
        "forces",
        "rebels",
        "captured",
        "seized",
        "have",
        "been",
        "withdrew",
    ),
    *(
        "from",
        "to",
        "by",
        "of",
        "and",
        ",",
        ".",
        "Tripoli",
        "Sirte",
        "Gharyan",
        "city",
        "town",
        "airport",
        "village",
    ),
    *(
        "most",
        "half",
        "80%",
        "all",
        "except",
        "said",
        "that",
        "denied",
        "control",
        "under",
        "in",
        "hands",
        "not",
    ),
    *(
        "is",
        "was",
        "which",
        "who",
        "it",
        "they",
        "on",
        "Monday",
        "9",
        "June",
        "if",
        "would",
        "fighting",
        "fell",
    ),
    *("siege", "-", "“", "”", "'", "'s", "held", "Islamic", "State", "(", ")", ";", "17", "villages"),
]
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICK
@given(words=st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_salad_of_cue_words_reads_to_exact_spans(read: Read, words: list[str]) -> None:
    text = " ".join(words)
    for claim in read("libya", text):
        assert claim.span.of(text) == claim.place != ""
        for span in (claim.evidence, claim.cue):
            assert 0 <= span.start < span.end <= len(text)
        assert claim.evidence.start <= claim.cue.start and claim.cue.end <= claim.evidence.end
        assert 0 < claim.confidence < 1 and claim.rule
        assert claim.extent in ("all", "most", "half", "part", "few", "none") or 0 <= float(claim.extent) <= 1
        assert as_json(claim, text)["place"] == claim.place


@QUICK
@given(text=st.text(max_size=200))
def test_any_text_is_read(read: Read, text: str) -> None:
    assert all(claim.span.of(text) == claim.place for claim in read("syria", text))


@QUICK
@given(
    before=st.sampled_from(
        ["", "The weather was fine. ", "Ministers met in Geneva.\n\n", "“Nothing,” he said. "]
    ),
    after=st.sampled_from(["", " The weather was fine.", "\n\nMinisters met in Geneva.", " Nobody came."]),
    place=st.sampled_from(["Gharyan", "Sirte", "al-Watiya", "Ras Lanuf", "Bani Walid", "the town of Hun"]),
)
def test_what_stands_around_a_sentence_changes_nothing(
    read: Read, before: str, after: str, place: str
) -> None:
    sentence = f"The LNA captured {place} on Monday."
    alone = brief(read("libya", sentence))
    assert len(alone) == 1
    assert brief(read("libya", before + sentence + after)) == alone


@QUICK
@given(
    names=st.lists(
        st.sampled_from(["Hun", "Sokna", "Waddan", "Marj", "Ubari"]), min_size=1, max_size=5, unique=True
    )
)
def test_a_list_is_one_claim_a_place(read: Read, names: list[str]) -> None:
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    assert brief(read("libya", f"Haftar's forces seized {listed}.")) == [
        ("gains", "LNA", name) for name in names
    ]

"""Marked text: every character there, nothing of it alive."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from geotracker.dashboard.highlight import Mark, marked
from geotracker.dashboard.pages.read import plain

MARKS = st.lists(
    st.builds(
        Mark,
        st.integers(-3, 60),
        st.integers(-3, 60),
        st.sampled_from(["place", "cue", 'x" onclick="y']),
        st.text(max_size=8),
    ),
    max_size=6,
)
OURS = re.compile(r'<mark class="[^"<>]*" title="[^"<>]*">|</mark>')


@given(st.text(max_size=60), MARKS)
def test_the_text_survives_and_only_our_own_tags_appear(text: str, marks: list[Mark]) -> None:
    html = marked(text, marks)
    bare = OURS.sub("", html)
    assert unescape(bare.replace("<br>", "\n")) == text
    assert "<" not in bare.replace("<br>", "")


def test_overlapping_marks_share_a_piece() -> None:
    html = marked("abcd", [Mark(0, 3, "claim"), Mark(1, 2, "cue", 'say "so"')])
    assert html == (
        '<mark class="gt-mark-claim" title="">a</mark>'
        '<mark class="gt-mark-claim gt-mark-cue" title="say &quot;so&quot;">b</mark>'
        '<mark class="gt-mark-claim" title="">c</mark>d'
    )


def test_markdown_sees_no_markup() -> None:
    assert plain("a *b* [c](d) <e>") == "a \\*b\\* \\[c\\]\\(d\\) \\<e\\>"

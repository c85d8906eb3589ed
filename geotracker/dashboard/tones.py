"""The colours of pictures made without a browser, light and dark; static/base.js has the same. Pure."""

from dataclasses import dataclass

Colour = tuple[int, int, int]
LEAST_LIGHT = 104  # of 255: darker parties could not be told from a dark ground


@dataclass(frozen=True, slots=True)
class Tones:
    """What a picture is painted with, besides the parties' own colours."""

    sea: Colour
    land: Colour
    ground: Colour
    line: Colour
    ink: Colour
    soft: Colour
    paper: Colour
    rule: Colour
    accent: Colour
    hatch: Colour
    dark: bool = False

    def of(self, colour: str) -> Colour:
        """Return a party's colour (#rrggbb) as it is shown on this ground."""
        text = shown(colour, "dark" if self.dark else "light")
        return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


LIGHT = Tones(
    sea=(217, 228, 228),
    land=(239, 233, 220),
    ground=(251, 248, 241),
    line=(185, 174, 152),
    ink=(34, 48, 47),
    soft=(107, 113, 108),
    paper=(255, 253, 248),
    rule=(226, 218, 200),
    accent=(168, 69, 43),
    hatch=(109, 106, 99),
)
DARK = Tones(
    sea=(17, 24, 27),
    land=(30, 38, 41),
    ground=(38, 48, 51),
    line=(77, 90, 92),
    ink=(240, 235, 224),
    soft=(167, 172, 164),
    paper=(27, 35, 38),
    rule=(56, 68, 74),
    accent=(224, 138, 99),
    hatch=(168, 162, 148),
    dark=True,
)


def shown(colour: str, theme: str) -> str:
    """Return a colour (#rrggbb) as a theme shows it: lifted on a dark ground until it can be told from it."""
    if theme != "dark":
        return colour
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    while 0.299 * red + 0.587 * green + 0.114 * blue < LEAST_LIGHT:
        red, green, blue = (min(255, part + 12) for part in (red, green, blue))
    return f"#{red:02x}{green:02x}{blue:02x}"

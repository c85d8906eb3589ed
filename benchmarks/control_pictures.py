"""Pictures of the control docs, drawn as SVG by hand: no plotting library needed.

python benchmarks/control_pictures.py docs/img
"""

from collections.abc import Sequence

WIDE, HIGH, EDGE = 420, 380, 46
INK, GRID, LINE, BAR = "#222", "#ddd", "#0072b2", "#d55e00"


def frame(title: str, across: str, up: str, body: list[str], ticks: Sequence[float]) -> str:
    inner_w, inner_h = WIDE - 2 * EDGE, HIGH - 2 * EDGE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}"',
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDE}" height="{HIGH}" fill="white"/>',
        f'<text x="{WIDE / 2}" y="20" text-anchor="middle" font-size="14" fill="{INK}">{title}</text>',
        f'<text x="{WIDE / 2}" y="{HIGH - 8}" text-anchor="middle" fill="{INK}">{across}</text>',
        f'<text x="14" y="{HIGH / 2}" text-anchor="middle" fill="{INK}"',
        f' transform="rotate(-90 14 {HIGH / 2})">{up}</text>',
    ]
    for tick in ticks:
        x, y = EDGE + tick * inner_w, HIGH - EDGE - tick * inner_h
        parts.append(f'<path d="M{x} {EDGE}V{HIGH - EDGE}M{EDGE} {y}H{WIDE - EDGE}" stroke="{GRID}"/>')
        parts.append(
            f'<text x="{x}" y="{HIGH - EDGE + 16}" text-anchor="middle" fill="{INK}">{tick:g}</text>'
        )
        parts.append(f'<text x="{EDGE - 6}" y="{y + 4}" text-anchor="end" fill="{INK}">{tick:g}</text>')
    return "\n".join([*parts, *body, "</svg>"]) + "\n"


def at(x: float, y: float) -> tuple[float, float]:
    return EDGE + x * (WIDE - 2 * EDGE), HIGH - EDGE - y * (HIGH - 2 * EDGE)


def line(points: Sequence[tuple[float, float]], colour: str, dash: str = "") -> str:
    path = "M" + "L".join("{:.1f} {:.1f}".format(*at(x, y)) for x, y in points)
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'


def reliability_svg(curve: Sequence[tuple[float, float, int]]) -> str:
    """Draw what came true against what was stated; a dot's area is the number of statements."""
    most = max(n for _, _, n in curve)
    body = [line([(0, 0), (1, 1)], "#999", "4 4"), line([(p, y) for p, y, _ in curve], LINE)]
    for p, y, n in curve:
        x, top = at(p, y)
        body.append(
            f'<circle cx="{x:.1f}" cy="{top:.1f}" r="{2 + 8 * (n / most) ** 0.5:.1f}"'
            f' fill="{LINE}" opacity="0.6"/>'
        )
    ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    return frame("Reliability, Ukraine 2022", "stated probability", "share that came true", body, ticks)

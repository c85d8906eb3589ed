"""The belief model's parameters: every number the model uses, with its default and its meaning.

Weights are natural-log likelihood ratios: a claim of weight 5 makes its state e^5 times as likely
against the others. `benchmarks/control_fit.py` fits them; a theatre's YAML may override any by name.
"""

from dataclasses import asdict, dataclass, fields
from typing import Self

from geotracker.errors import TheatreError
from geotracker.model import BeliefParams

_DIVISORS = {
    "half_life_days",
    "contested_days",
    "hindsight_days",
    "spread_km",
    "spread_people",
    "spread_days",
    "region_km2",
    "seed_km",
}


@dataclass(frozen=True, slots=True)
class Params:
    """Typed view of `model.BeliefParams`. Days, km, natural logs and shares of one.

    Time: `half_life_days` halves what is known of a quiet cell; `contested_days` halves a contest's;
    `hindsight_days` halves what a later report tells of a day before its own.
    `switch_per_year` is how often ground changes hands unreported, `fight_per_year` how often it becomes
    contested; `known_share` is how much of a forgotten cell's belief the actors together keep.

    Claims: `w_*` by relation (`w_vacant`: nobody named gains); `stir_*` is the chance that what is
    told happened on the day spoken of, whatever was there before. `before` is the part of a gain's or
    loss's weight that speaks of the day before; `inferred` the part that goes to a rival no text names.
    `m_*` multiply by modality, `s_*` by the reporter's stake. `unknown_pull` and `contested_pull` are how
    much of the weight tells against unknown and contested. `repeat` is the part of its weight each
    further telling within `repeat_days` keeps; `village` the part a claim about a smaller place keeps in
    the cell it lies in.

    Space: `spread` is the part that reaches a neighbouring cell (times `spread_holds` when a claim tells of
    no event, only that someone holds the place), falling with `spread_km` and, with
    the neighbour's people, by `spread_people`; within `spread_days` what has spread never adds up to
    more than `spread_cap` of the last direct claim. `region` is the part of a claim about a whole
    region that each of its cells takes; a region of `region_km2` halves it: the larger the area, the
    less a sweeping statement says of each town in it.

    Shares: what most, half, part, few and whole mean. `town_floor` is the belief in a town's leading
    state below which a share claim may not push it.

    Seeds: `seed` is the belief a seed's own cell starts with, `seed_region` a seeded area's; the belief
    falls with `seed_km` away from the nearest seed.

    Status: `held` and `likely` are the least beliefs of a zone so called. Between reports belief drifts day
    by day, but what a cell is shown as is looked at every `look_days` only (`runs`).
    """

    half_life_days: float = 730.0
    contested_days: float = 20.0
    hindsight_days: float = 180.0
    switch_per_year: float = 0.10
    fight_per_year: float = 0.3
    known_share: float = 0.30

    w_holds: float = 4.0
    w_gains: float = 5.0
    w_loses: float = 4.0
    w_contests: float = 3.0
    w_vacant: float = 1.0
    stir_gains: float = 0.3
    stir_holds: float = 0.2
    stir_contests: float = 0.1
    before: float = 0.3
    inferred: float = 0.5
    unknown_pull: float = 0.8
    contested_pull: float = 0.6
    m_asserted: float = 1.0
    m_claimed: float = 0.6
    m_confirmed: float = 1.25
    m_denied: float = 0.4
    s_gains: float = 0.6
    s_concedes: float = 1.4
    s_denies: float = 0.5
    repeat: float = 0.6
    repeat_days: float = 7.0
    village: float = 0.7

    spread: float = 0.5
    spread_holds: float = 0.5
    spread_km: float = 25.0
    spread_people: float = 30_000.0
    spread_cap: float = 0.9
    spread_days: float = 120.0
    region: float = 0.7
    region_km2: float = 50_000.0

    most: float = 0.7
    half: float = 0.5
    part: float = 0.15
    few: float = 0.1
    whole: float = 0.9
    town_floor: float = 0.55

    seed: float = 0.95
    seed_region: float = 0.9
    seed_km: float = 120.0

    held: float = 0.8
    likely: float = 0.5
    look_days: float = 14.0

    @classmethod
    def of(cls, params: BeliefParams) -> Self:
        """Read named values over the defaults. TheatreError names one that does not exist or cannot be."""
        known = {field.name for field in fields(cls)}
        for name, value in params.values:
            if name not in known:
                raise TheatreError(
                    f"no such parameter; there are {', '.join(sorted(known))}", field=f"params.{name}"
                )
            if not (value > 0 or (value == 0 and name not in _DIVISORS)):
                least = "above 0" if name in _DIVISORS else "0 or more"
                raise TheatreError(f"must be {least}, not {value:g}", field=f"params.{name}")
        return cls(**dict(params.values))

    def bag(self) -> BeliefParams:
        """Return every value by name, as saved with a run."""
        return BeliefParams(tuple(sorted(asdict(self).items())))

"""Claims to ground: cells, belief, zones, history. Pure: numpy and shapely, no file, socket or clock.

`tessellate` cuts a theatre into cells and `Ground.of` measures them; `weigh` turns claims into evidence
on cells and `believe` into a history; `zones`, `snapshot`, `diff`, `why`, `shares` and `ask` read it.
"""

from geotracker.control.answers import Answer, Question, ask, ask_all
from geotracker.control.cells import CellSpec, cells_from_polygons, tessellate
from geotracker.control.changes import Change, Diff, Flip, Laid, diff
from geotracker.control.dissolve import snapshot, zones
from geotracker.control.eras import eras
from geotracker.control.evidence import Evidence, Reach, Rows, Share
from geotracker.control.field import BeliefField, StateShare, shares
from geotracker.control.ground import Ground
from geotracker.control.history import History, believe
from geotracker.control.learning import Learned, learn_sources
from geotracker.control.params import Params
from geotracker.control.reasons import Contribution, Why, missed_shares, why
from geotracker.control.seeds import PolygonOf
from geotracker.control.states import Calendar, States, fading_days
from geotracker.control.tilt import Missed
from geotracker.control.weigh import SEED_CLAIM, weigh

__all__ = [
    "SEED_CLAIM",
    "Answer",
    "BeliefField",
    "Calendar",
    "CellSpec",
    "Change",
    "Contribution",
    "Diff",
    "Evidence",
    "Flip",
    "Ground",
    "History",
    "Laid",
    "Learned",
    "Missed",
    "Params",
    "PolygonOf",
    "Question",
    "Reach",
    "Rows",
    "Share",
    "StateShare",
    "States",
    "Why",
    "ask",
    "ask_all",
    "believe",
    "cells_from_polygons",
    "diff",
    "eras",
    "fading_days",
    "learn_sources",
    "missed_shares",
    "shares",
    "snapshot",
    "tessellate",
    "weigh",
    "why",
    "zones",
]

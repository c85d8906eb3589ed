/* For the first visit: four things worth knowing, one after the other. Remembered by the browser once seen. */
(function (ours) {
  "use strict";
  const { make } = ours;
  const SEEN = "geotracker-tour-seen";
  const STEPS = [
    [".gt-stack", "This band is everybody's share of the ground over time. Click in it, or press play."],
    [".gt-legend", "Strong colour: sure. Pale: likely. Hatched: contested. Bare: nobody has said."],
    [".gt-side", "What changed hands around the day shown. Click a line to go there."],
    [".gt-title", "Click any town on the map to read the sentences behind its colour; here, see what was known when."],
  ];

  function remembered() {
    try { return localStorage.getItem(SEEN); } catch (error) { return "yes"; } // no storage: do not insist
  }
  function remember() {
    try { localStorage.setItem(SEEN, "yes"); } catch (error) { /* then it is shown again */ }
  }

  ours.tour = function (root) {
    if (remembered()) return;
    const card = make("div", "gt-card gt-tour", root), text = make("p", "", card);
    const foot = make("div", "gt-tour-foot", card);
    const next = make("button", "", foot, "Next"), skip = make("button", "", foot, "Skip"), count = make("span", "", foot);
    let at = 0, marked = null;
    const mark = (node) => {
      if (marked) marked.classList.remove("gt-shown");
      marked = node;
      if (marked) marked.classList.add("gt-shown");
    };
    const end = () => { mark(null); remember(); card.remove(); };
    const show = () => {
      if (at >= STEPS.length) { end(); return; }
      text.textContent = STEPS[at][1];
      count.textContent = `${at + 1} of ${STEPS.length}`;
      next.textContent = at + 1 < STEPS.length ? "Next" : "Done";
      mark(root.querySelector(STEPS[at][0]));
    };
    next.type = skip.type = "button";
    next.addEventListener("click", (event) => { event.stopPropagation(); at++; show(); });
    skip.addEventListener("click", (event) => { event.stopPropagation(); end(); });
    L.DomEvent.disableClickPropagation(card);
    show();
  };
})((window.geotrackerMap = window.geotrackerMap || {}));

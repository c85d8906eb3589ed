/* Two people changed one area: both versions side by side, and a clear choice. Nothing is lost whichever is taken. */
(function (ours) {
  "use strict";
  const { make } = ours;
  const NAMES = { holder: "Holder", status: "Status", certainty: "Certainty", valid_from: "From", valid_to: "Until",
    reason: "Reason", sources: "Sources", geometry: "Shape", feature: "The area itself" };

  const SHOWN = (value) => {
    if (value === undefined || value === null || value === "") return "–";
    if (Array.isArray(value)) return value.join("\n") || "–";
    if (typeof value === "string" && /^\d{4}-\d\d-\d\dT00:00/.test(value)) return value.slice(0, 10);
    return String(value);
  };
  const partsOf = (feature) => (feature ? { geometry: feature.geometry, ...feature.properties } : null);
  const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

  /* Ask which version shall stand. Resolves with "theirs", "yours" or "merged". */
  function choose(root, told, lay, mine) {
    const box = make("div", "gt-dialogue", root), card = make("div", "gt-card gt-conflict", box);
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-modal", "true");
    card.setAttribute("aria-label", "Two versions");
    const { theirs } = told, other = theirs.author || "Somebody";
    make("div", "gt-eyebrow", card, "Changed meanwhile");
    make("h2", "gt-head-line", card, theirs.feature ? `${other} changed this area while you did` : `${other} deleted this area meanwhile`);
    make("p", "gt-soft", card, "Both versions stay in the history. On the map: theirs blue, yours orange.");
    lay([
      [theirs.feature && theirs.feature.geometry, { color: "#0072b2" }],
      [mine && mine.geometry, { color: "#e69f00", dashArray: "8 6" }],
    ]);
    table(card, told, mine);
    const row = make("div", "gt-choices", card);
    return new Promise((resolve) => {
      const offer = (choice, words, main) => {
        const button = make("button", "gt-do" + (main ? " gt-main" : ""), row, words);
        button.type = "button";
        button.addEventListener("click", () => { box.remove(); lay([]); resolve(choice); });
        if (main) button.focus();
      };
      const free = told.merged && !told.conflicts.length;
      if (told.merged) offer("merged", free ? "Take both" : "Take both, mine where they differ", free);
      offer("yours", mine ? "Take mine" : "Delete it all the same", false);
      offer("theirs", "Keep theirs", !free);
    });
  }

  /* What each side says of every part that is not the same for all. */
  function table(card, told, mine) {
    const base = partsOf(told.base.feature), theirs = partsOf(told.theirs.feature), yours = partsOf(mine);
    const skip = new Set(["version", "author", "edited_at", "id"]);
    const names = [...new Set([base, theirs, yours].flatMap((one) => Object.keys(one || {})))].filter((name) => !skip.has(name));
    const grid = make("table", "gt-versions", card), head = make("tr", "", make("thead", "", grid));
    for (const words of ["", "Before", `${told.theirs.author || "Theirs"}`, "You"]) make("th", "", head, words);
    const body = make("tbody", "", grid);
    for (const name of names) {
      const values = [base, theirs, yours].map((one) => one && one[name]);
      if (same(values[0], values[1]) && same(values[0], values[2])) continue;
      const row = make("tr", told.conflicts.includes(name) ? "gt-clash" : "", body);
      make("th", "", row, NAMES[name] || name);
      values.forEach((value, at) => {
        const gone = ![base, theirs, yours][at];
        const words = gone ? "deleted" : name !== "geometry" ? SHOWN(value) : at && !same(value, values[0]) ? "reshaped" : "as before";
        make("td", at && !gone && !same(value, values[0]) ? "gt-new" : "", row, words);
      });
    }
  }

  Object.assign(ours, { chooseVersion: choose, partNames: NAMES, shownPart: SHOWN, samePart: same, partsOf });
})((window.geotrackerMap = window.geotrackerMap || {}));

/* The lists and forms of the layers page. They show and ask; what then happens, editor.js decides. Text is only ever
   set as text. */
(function (ours) {
  "use strict";
  const { make, partNames, partsOf, samePart, shownPart } = ours;
  const KINDS = { overlay: "Overlay", evidence: "Evidence", draft: "Private draft" };
  const KIND_WORDS = {
    overlay: "lies on top of the published zones for its time, credited",
    evidence: "weighs in the belief like a confirmed report, from the next run",
    draft: "only you and administrators see it",
  };
  const STATUSES = { held: "held", likely: "likely held", contested: "contested", unknown: "no evidence" };
  const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

  function field(parent, words, input) {
    const label = make("label", "gt-field", parent, words);
    label.appendChild(input);
    return input;
  }
  function choice(options, value) {
    const select = document.createElement("select");
    for (const [key, words] of options) {
      const option = make("option", "", select, words);
      option.value = key;
      option.selected = key === value;
    }
    return select;
  }
  function typed(type, value, more = {}) {
    const input = document.createElement(type === "text area" ? "textarea" : "input");
    if (type !== "text area") input.type = type;
    input.value = value ?? "";
    return Object.assign(input, more);
  }
  function action(parent, words, run, main) {
    const button = make("button", "gt-do" + (main ? " gt-main" : ""), parent, words);
    button.type = "button";
    button.addEventListener("click", run);
    return button;
  }
  const dayOf = (text) => (text ? text.slice(0, 10) : "");
  const momentOf = (day, before) => (!day ? null : before && before.startsWith(day) ? before : day + "T00:00:00Z");

  /* The layers there are, to open, and a form to make one where that is allowed. */
  function layerList(parent, layers, { mayEdit, open, create }) {
    if (!layers.length) make("p", "gt-soft", parent, "No layer yet.");
    for (const one of layers) {
      const row = make("button", "gt-layer", parent);
      row.type = "button";
      make("span", "gt-layer-name", row, one.name);
      make("span", "gt-kind gt-kind-" + one.role, row, KINDS[one.role]);
      make("span", "gt-soft", row, "by " + one.owner);
      row.addEventListener("click", () => open(one));
    }
    if (!mayEdit) return;
    const form = make("form", "gt-form gt-new-layer", parent);
    make("h4", "", form, "A new layer");
    const name = field(form, "Name", typed("text", "", { required: true, maxLength: 200, name: "layer" }));
    const kind = field(form, "Kind", choice(Object.entries(KINDS), "draft"));
    const words = make("p", "gt-soft", form, KIND_WORDS.draft);
    kind.addEventListener("change", () => (words.textContent = KIND_WORDS[kind.value]));
    const button = make("button", "gt-do gt-main", form, "Create");
    button.type = "submit";
    form.addEventListener("submit", (event) => { event.preventDefault(); create(name.value.trim(), kind.value); });
  }

  /* The areas of a layer as rows to choose. */
  function areaList(parent, areas, chosen, paint, choose) {
    if (!areas.length) make("p", "gt-soft", parent, "Nothing is drawn here yet.");
    for (const one of areas) {
      const row = make("button", "gt-area" + (chosen.has(one.id) ? " gt-chosen" : ""), parent);
      row.type = "button";
      row.setAttribute("aria-pressed", chosen.has(one.id));
      make("i", "gt-dot", row).style.background = paint(one.properties);
      make("span", "gt-area-what", row, ours.wordsOf(one.properties));
      make("span", "gt-soft gt-area-why", row, [spanOf(one.properties), one.properties.reason].filter(Boolean).join(" · "));
      row.addEventListener("click", (event) => choose(one.id, event.shiftKey || event.ctrlKey));
    }
  }

  const spanOf = (p) => `${dayOf(p.valid_from) || "…"} – ${dayOf(p.valid_to) || "now"}`;

  /* What an area says. `save(properties)` gets every property as the API takes it. */
  function areaForm(parent, properties, actors, { fresh, save, cancel }) {
    const form = make("form", "gt-form", parent);
    make("h4", "", form, fresh ? "What is the new area?" : "What it says");
    const holder = field(form, "Holder", choice([["", "nobody"], ...actors.map(([id, name]) => [id, name])], properties.holder || ""));
    const pair = make("div", "gt-pair", form);
    const status = field(pair, "Status", choice(Object.entries(STATUSES), properties.status || "held"));
    const sure = field(pair, "Certainty %", typed("number", Math.round(100 * (properties.certainty ?? 1)), { min: 0, max: 100, step: 1 }));
    const dates = make("div", "gt-pair", form);
    const from = field(dates, "From", typed("date", dayOf(properties.valid_from)));
    const to = field(dates, "Until (excluded)", typed("date", dayOf(properties.valid_to)));
    const reason = field(form, "Reason", typed("text area", properties.reason, { rows: 2, maxLength: 10000 }));
    const sources = field(form, "Sources, one a line", typed("text area", (properties.sources || []).join("\n"), { rows: 2 }));
    const row = make("div", "gt-choices", form);
    const button = make("button", "gt-do gt-main", row, "Save");
    button.type = "submit";
    if (cancel) action(row, "Discard", cancel);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      save({
        ...properties,
        holder: holder.value || null,
        status: status.value,
        certainty: Math.round(sure.value) / 100,
        valid_from: momentOf(from.value, properties.valid_from),
        valid_to: momentOf(to.value, properties.valid_to),
        reason: reason.value.trim(),
        sources: sources.value.split("\n").map((line) => line.trim()).filter(Boolean),
      });
    });
    return form;
  }

  /* Which parts an edit changed, in words. */
  function whatChanged(before, after) {
    if (!before) return "drawn";
    if (!after) return "deleted";
    const [one, other] = [partsOf(before), partsOf(after)];
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !samePart(one[name], other[name]));
    return names.map((name) => {
      if (name === "geometry") return "reshaped";
      return `${(partNames[name] || name).toLowerCase()}: ${shownPart(one[name])} → ${shownPart(other[name])}`;
    }).join("; ") || "the same again";
  }

  /* Every edit, the newest first. */
  function historyList(parent, edits, { mayEdit, back, look }) {
    if (!edits.length) make("p", "gt-soft", parent, "Nothing has happened here yet.");
    const newest = [...edits].reverse();
    newest.slice(0, 200).forEach((one, at) => {
      const row = make("div", "gt-edit", parent);
      make("span", "gt-when", row, WHEN.format(new Date(one.made_at)));
      make("b", "", row, one.author);
      const what = make("button", "gt-link", row, whatChanged(one.old, one.new));
      what.type = "button";
      what.title = "Show it on the map";
      what.addEventListener("click", () => look(one));
      if (one.reason) make("span", "gt-soft", row, "“" + one.reason + "”");
      if (mayEdit && at) action(row, "Back to here", () => back(one.made_at)).classList.add("gt-small");
    });
    if (edits.length > 200) make("p", "gt-soft", parent, `and ${edits.length - 200} earlier ones`);
  }

  /* Choose two moments of the history. */
  function momentsForm(parent, edits, compare) {
    const moments = [...edits].reverse().map((one) => [one.made_at, `${WHEN.format(new Date(one.made_at))}, ${one.author}`]);
    const form = make("div", "gt-form", parent);
    const from = field(form, "What changed since", choice([["0001-01-02T00:00:00Z", "the beginning"], ...moments], moments.length > 1 ? moments[1][0] : ""));
    const to = field(form, "until", choice([["", "now"], ...moments], ""));
    const tell = () => compare(from.value, to.value);
    from.addEventListener("change", tell);
    to.addEventListener("change", tell);
    tell();
  }

  Object.assign(ours, { layerList, areaList, areaForm, historyList, momentsForm, whatChanged, field, choice, action, KINDS, KIND_WORDS, STATUSES });
})((window.geotrackerMap = window.geotrackerMap || {}));

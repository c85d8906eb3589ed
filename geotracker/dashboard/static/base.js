/* What every map of ours stands on: two themes, and countries, units and coast from our own boundaries. */
(function (ours) {
  "use strict";
  const THEMES = {
    light: {
      land: "#fbf8f1", ink: "#22302f", halo: "rgba(251,248,241,.86)", border: "rgba(28,38,38,.82)", select: "#111",
      hatchInk: "#6d6a63", hatchPaper: "#e9e2d3", accent: "#a8452b",
      base: { land: "#efe9dc", theatre: "#fbf8f1", line: "#b9ae98", unit: "#d6cdb9", coast: "#9fb3b5" },
    },
    dark: {
      land: "#263033", ink: "#f0ebe0", halo: "rgba(20,26,28,.84)", border: "rgba(240,235,224,.8)", select: "#fff",
      hatchInk: "#a8a294", hatchPaper: "#3a4447", accent: "#e08a63",
      base: { land: "#1e2629", theatre: "#263033", line: "#4d5a5c", unit: "#384447", coast: "#46585c" },
    },
  };

  /* On a dark ground a dark party would vanish: its colour is lifted until it can be told from the ground. */
  function shown(colour, theme) {
    if (theme !== THEMES.dark) return colour;
    let parts = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
    const light = (c) => 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2];
    while (light(parts) < 104) parts = parts.map((v) => Math.min(255, v + 12));
    return "#" + parts.map((v) => v.toString(16).padStart(2, "0")).join("");
  }

  const themeOf = (name) => THEMES[name] || THEMES.light;

  function dress(root, name) {
    root.classList.add("gt-map", "gt-" + (name === "dark" ? "dark" : "light"));
  }

  function drawBase(map, base, theme) {
    const pane = map.createPane("gtBase");
    pane.style.zIndex = 200;
    const { land, theatre, line, unit, coast } = theme.base;
    const styles = {
      country: { fill: true, fillColor: land, fillOpacity: 1, color: coast, weight: 1 },
      theatre: { fill: true, fillColor: theatre, fillOpacity: 1, color: line, weight: 1.2 },
      unit: { fill: false, color: unit, weight: 0.8 },
    };
    return L.geoJSON(base, {
      pane: "gtBase",
      renderer: L.canvas({ pane: "gtBase", padding: 0.4 }),
      interactive: false,
      style: (feature) => styles[feature.properties.kind] || styles.country,
    }).addTo(map);
  }

  /* The base alone, under whatever else a map shows. */
  async function base(map, options) {
    dress(map.getContainer(), options.theme);
    const given = options.basemap, answer = typeof given === "string" ? await fetch(given) : null;
    const drawn = !answer || answer.ok;
    if (drawn) drawBase(map, answer ? await answer.json() : given, themeOf(options.theme));
    map.getContainer().dataset.base = drawn ? "drawn" : "failed";
  }

  /* As high as the window leaves room for; Streamlit and streamlit-folium only know a fixed height. */
  function fillWindow(map, told) {
    if (!window.Streamlit) return;
    const root = map.getContainer();
    let tall = 720;
    try { tall = window.parent.innerHeight - 78; } catch (error) { /* another origin: keep the default */ }
    tall = Math.max(root.clientWidth <= 640 ? 600 : 520, Math.min(1000, tall));
    if (tall === told.tall) return;
    told.tall = tall;
    root.style.height = tall + "px";
    window.Streamlit.setFrameHeight(tall);
    map.invalidateSize({ animate: false });
  }

  Object.assign(ours, { fillWindow, shown, themeOf, dress, drawBase, base });
})((window.geotrackerMap = window.geotrackerMap || {}));

"""How the dashboard looks: Streamlit's theme as options, and the few rules the theme cannot say."""

from collections.abc import Mapping

FILES = "/vendor/@fontsource-variable/{0}/files/{0}-{1}-wght-{2}.woff2"
LATIN = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191-2193"
)
BEYOND = "U+0100-02BA,U+02BD-02C5,U+1D00-1EFF,U+20A0-20AB,U+20AD-20C0"
FACES = [
    {
        "family": f"{f} Variable",
        "url": FILES.format(name, part, style),
        "style": style,
        "unicodeRange": points,
    }
    for f, name in (("Libre Franklin", "libre-franklin"), ("Newsreader", "newsreader"))
    for part, points in (("latin", LATIN), ("latin-ext", BEYOND))
    for style in ("normal", "italic")
]

INK, ACCENT = "#22302f", "#a8452b"

OPTIONS: Mapping[str, object] = {
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "server.headless": True,
    "server.fileWatcherType": "none",
    "server.maxUploadSize": 64,
    "logger.hideWelcomeMessage": True,
    "theme.base": "light",
    "theme.fontFaces": FACES,
    "theme.font": "'Libre Franklin Variable', system-ui, sans-serif",
    "theme.headingFont": "'Newsreader Variable', Georgia, serif",
    "theme.baseFontSize": 15,
    "theme.baseRadius": "small",
    "theme.light.primaryColor": ACCENT,
    "theme.light.backgroundColor": "#f7f3ea",
    "theme.light.secondaryBackgroundColor": "#eee7d8",
    "theme.light.textColor": INK,
    "theme.light.linkColor": ACCENT,
    "theme.light.borderColor": "#ded5c2",
    "theme.dark.primaryColor": "#e08a63",
    "theme.dark.backgroundColor": "#151c1f",
    "theme.dark.secondaryBackgroundColor": "#1f292d",
    "theme.dark.textColor": "#f0ebe0",
    "theme.dark.linkColor": "#e9a27f",
    "theme.dark.borderColor": "#38444a",
}

STYLE = """
<style>
.stMainBlockContainer { padding: 3.7rem 1.2rem 1.5rem; max-width: 1720px; }
.stVerticalBlock { gap: .7rem; }
.stElementContainer:has(> .stHtml style) { display: none; }
.st-key-theatre_choice { position: fixed; top: .55rem; right: 6.6rem; z-index: 999990; }
.st-key-theatre_choice { width: auto !important; }
.stMain h1 { font-weight: 500; letter-spacing: -.015em; font-size: 2.3rem; padding-bottom: .2rem; }
.stMain h2, .stMain h3 { font-weight: 500; letter-spacing: -.01em; }
.stCustomComponentV1 { border: 1px solid rgba(120, 110, 90, .3); border-radius: 3px; display: block; }
.gt-lede { font: 400 1.2rem/1.5 'Newsreader Variable', Georgia, serif; max-width: 46rem; }
.gt-text { font: 400 1.16rem/1.62 'Newsreader Variable', Georgia, serif; max-width: 46rem; }
.gt-text { overflow-wrap: anywhere; }
.gt-text mark, .gt-key-line mark { background: none; color: inherit; border-radius: 2px; padding: 0 1px; }
.gt-mark-claim { background: rgba(120, 110, 90, .13) !important; }
.gt-mark-place { background: rgba(217, 164, 65, .42) !important; }
.gt-mark-actor { background: rgba(72, 130, 168, .3) !important; }
.gt-mark-cue { border-bottom: 2px solid #a8452b; }
.gt-key-line { font-size: .82rem; opacity: .85; }
.gt-one { border-left: 3px solid #a8452b; padding: .2rem 0 .2rem 1rem; font-size: 1.3rem; }
.gt-said { font-weight: 600; margin: .4rem 0 0; }
.gt-said span { font-weight: 400; opacity: .7; margin-left: .5rem; }
.gt-account { position: fixed; top: .98rem; right: 1.2rem; z-index: 999992; font-size: .84rem; }
.gt-account a, .gt-hint a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.gt-account a { opacity: .8; }
.gt-account a:hover { opacity: 1; }
.stElementContainer:has(.gt-account) { height: 0; position: absolute; }
.gt-hint { font-size: .9rem; border-left: 3px solid #a8452b; padding: .1rem 0 .1rem .7rem; margin: .2rem 0; }
@media (max-width: 640px) {
  .stMainBlockContainer { padding: 4rem .6rem 1rem; }
  .st-key-theatre_choice { right: 4.4rem; }
  .st-key-theatre_choice .stSelectbox { font-size: .9rem; }
  .gt-account { right: .6rem; max-width: 3.6rem; overflow: hidden; }
  .gt-account a { display: block; text-overflow: ellipsis; white-space: nowrap; overflow: hidden; }
  .stMain h1 { font-size: 1.8rem; }
}
</style>
"""

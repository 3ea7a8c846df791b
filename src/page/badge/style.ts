/**
 * The badge is out of the flow and as large as nothing, so the page's layout does not move; its
 * mark stands in the margin before the comment. `!important`, because a page's own rules reach a
 * host element: https://developer.mozilla.org/docs/Web/CSS/:host. The mark is 18 px wide, its
 * target 24 px (WCAG 2.2, 2.5.8). Colours: the tokens of src/ui/tokens.css, white on each ≥ 5.4:1.
 */
const CSS_TEXT = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  z-index: 1 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  pointer-events: auto !important;
  user-select: none !important;
}
button {
  all: unset;
  position: absolute;
  inset-inline-start: -25px;
  inset-block-start: -2px;
  inline-size: 24px;
  block-size: 24px;
  display: grid;
  place-items: center;
  cursor: pointer;
  border-radius: 50%;
}
button.inside { inset-block-start: -20px; }
svg {
  inline-size: 18px;
  block-size: 18px;
  border-radius: 50%;
  background: #0a5fb4;
  box-shadow: 0 0 0 1.5px #fff, 0 0 0 2.5px rgb(0 0 0 / 25%);
  fill: none;
  stroke: #fff;
  stroke-width: 1.8;
  stroke-linecap: round;
}
.toxic svg { background: #b42318; }
.militant svg { background: #6527c9; }
button:focus-visible svg { box-shadow: 0 0 0 2px #fff, 0 0 0 4.5px #1e2a32; }
[popover] {
  position: fixed;
  inset: auto;
  margin: 0;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(320px, 100vw - 16px);
  padding: 10px 12px;
  border: 1px solid #e3e0d8;
  border-inline-start: 4px solid #0a5fb4;
  border-radius: 8px;
  background: #fff;
  color: #1e2a32;
  font: 13px/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
  box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
}
[popover].toxic { border-inline-start: 4px double #b42318; border-inline-start-style: solid; }
[popover].militant { border-inline-start: 6px double #6527c9; }
[popover] p { margin: 4px 0 0; }
[popover] .title { margin: 0; font-weight: 600; }
[popover] .words { color: #55626b; }
@media (prefers-color-scheme: dark) {
  [popover] { background: #1a2227; color: #e8edf0; border-color: #2b363d; border-inline-start-color: #84c3ff; }
  [popover].toxic { border-inline-start-color: #ff8f80; }
  [popover].militant { border-inline-start-color: #c7acff; }
  [popover] .words { color: #9fb0ba; }
}
@media (forced-colors: active) {
  svg { forced-color-adjust: none; }
}
`;

/** One sheet for all badges: a constructed sheet is parsed once. */
export function badgeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  return sheet;
}

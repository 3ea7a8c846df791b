/** The look of the report: one column, readable in light and dark, no outside resource. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2420, #e6ece8); --faint: light-dark(#5d6b63, #9aa8a0);
  --rule: light-dark(#d5ddd8, #39443e); --good: light-dark(#1d7044, #6fd09b); --bad: light-dark(#a3362b, #f29185);
  --accent: light-dark(#2b6a8f, #7fbde0); }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fbfcfb, #161b18);
  max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: .25rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
.number { text-align: end; } .note, figcaption, td.faint { color: var(--faint); }
.met { color: var(--good); } .miss { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; } figure { display: inline-block; margin: 1rem 1rem 0 0; } figcaption { font-size: .85rem; }
svg text { font: 11px system-ui, sans-serif; fill: var(--ink); }
svg .frame { fill: none; stroke: var(--rule); } svg .ideal { stroke: var(--faint); stroke-dasharray: 4 4; }
svg polyline { fill: none; stroke: var(--accent); stroke-width: 1.5; } svg circle { fill: var(--accent); }
svg .cell { fill: color-mix(in oklab, var(--accent) calc(var(--share) * 75%), transparent); stroke: var(--rule); }
summary { cursor: pointer; margin-top: .75rem; } q { quotes: none; overflow-wrap: anywhere; }
`;

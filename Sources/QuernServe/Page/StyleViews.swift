extension StyleSheet {
    /// Search with its filters, charts, the ledger.
    static let views = #"""
        .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2.5rem; margin-top: 1.2rem; }
        .facets { font-size: 0.9rem; }
        .facetbox > summary { font-weight: 600; }
        .facets fieldset { margin: 1.1rem 0 0; padding: 0; border: 0; min-width: 0; }
        .facets legend { padding: 0; margin-bottom: 0.35rem; font-weight: 600; }
        .facets ul { margin: 0; padding: 0; list-style: none; }
        .facets li label { position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0.5rem; align-items: center; padding: 0.2rem 0 0.35rem; cursor: pointer; }
        .facets .what { overflow-wrap: anywhere; line-height: 1.3; }
        .facets .n { color: var(--soft); }
        .share { position: absolute; left: 1.5rem; right: 0; bottom: 0; height: 2px; background: linear-gradient(to right, var(--bar) var(--share), var(--line) var(--share)); }
        .facets p.soft { margin: 0.3rem 0 0; }
        .span { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; }
        .span label { color: var(--soft); font-size: 0.82rem; }
        .span input { padding: 0.25rem 0.45rem; font-size: 0.9rem; color: var(--text); }
        .columnchart svg { display: block; width: 100%; height: 3rem; border-bottom: 1px solid var(--edge); }
        .columnchart rect { fill: var(--bar); }
        .columnchart .field { fill: transparent; }
        .column { cursor: pointer; }
        .column:hover .field { fill: var(--pale); }
        .ends { display: flex; justify-content: space-between; margin: 0.15rem 0 0.4rem; color: var(--soft); font-size: 0.78rem; font-variant-numeric: tabular-nums; }

        .resultline { display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; align-items: baseline; min-height: 1.8rem; }
        .status { margin: 0; color: var(--soft); }
        .status strong { color: var(--text); font-variant-numeric: tabular-nums; }
        .hits { margin: 0.5rem 0 0; padding: 0; list-style: none; max-width: 50rem; }
        .hits > li { padding: 0.95rem 0; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 8rem; }
        .hits h2 { margin: 0; font-size: 1.15rem; line-height: 1.3; }
        .hits h2 a { color: var(--text); text-decoration-color: transparent; }
        .hits h2 a:hover, .hits h2 a:focus-visible { color: var(--accent); text-decoration-color: currentColor; }
        .hits > li.open { border-inline-start: 3px solid var(--accent); padding-inline-start: 0.9rem; }
        .meta { margin: 0.1rem 0 0; font-size: 0.88rem; }
        .snippet { margin: 0.25rem 0 0; line-height: 1.5; color: var(--text); }
        .more { margin-top: 1rem; }

        .figure { margin-top: 1.6rem; max-width: 66rem; }
        .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; margin: 0 0 0.8rem; padding: 0; list-style: none; }
        .swatch { display: inline-block; width: 1.4rem; height: 0; margin-inline-end: 0.5rem; vertical-align: 0.25em; border-top: 3px solid currentColor; }
        .s0 { color: var(--s0); } .s1 { color: var(--s1); } .s2 { color: var(--s2); } .s3 { color: var(--s3); } .s4 { color: var(--s4); } .s5 { color: var(--s5); }
        .swatch.s1 { border-top-style: dashed; } .swatch.s2 { border-top-style: dotted; } .swatch.s3 { border-top-style: dashed; } .swatch.s5 { border-top-style: dotted; }
        .linechart { position: relative; }
        .plot { min-height: 13rem; cursor: crosshair; }
        .plot svg { display: block; max-width: 100%; }
        .plot text { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
        .plot text.end { text-anchor: end; } .plot text.middle { text-anchor: middle; }
        .plot text.name { fill: currentColor; font-size: 13px; font-weight: 600; }
        .plot .grid { stroke: var(--line); } .plot .base, .plot .tick { stroke: var(--edge); } .plot .cross { stroke: var(--soft); stroke-dasharray: 2 3; }
        .series path { fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linejoin: round; stroke-linecap: round; }
        .series.s1 path { stroke-dasharray: 7 4; } .series.s2 path { stroke-dasharray: 1.5 5; } .series.s3 path { stroke-dasharray: 12 4 2 4; } .series.s5 path { stroke-dasharray: 4 4; }
        .series circle, .dot { fill: currentColor; stroke: var(--ground); stroke-width: 1.2; }
        .tip { position: absolute; top: 0.4rem; z-index: 2; max-width: min(22rem, 60%); padding: 0.5rem 0.8rem; background: var(--field); border: 1px solid var(--edge); border-radius: 0.4rem; font-size: 0.88rem; pointer-events: none; }
        .tip p { display: flex; align-items: baseline; margin: 0.15rem 0 0; }
        .tip .swatch { flex: none; }
        .tip .n { margin-inline-start: auto; padding-inline-start: 1rem; white-space: normal; text-align: end; }
        .astable { margin-top: 1.2rem; font-size: 0.92rem; }
        .astable .scroll { margin-top: 0.6rem; max-height: 26rem; overflow: auto; }

        .ledger { margin-top: 1.6rem; }
        .ledger section { margin-top: 2.5rem; }
        .flow { min-width: 44rem; }
        .flow th { white-space: nowrap; }
        .flow ul { margin: 0; padding: 0; list-style: none; }
        .barcell { width: 24%; min-width: 9rem; vertical-align: middle; }
        .flowbar { display: block; width: var(--in); min-width: 2px; height: 0.8rem; border-radius: 0.15rem; background: linear-gradient(to right, var(--bar) var(--out), var(--alarm) var(--out)); }
        .k-index .flowbar, .k-export .flowbar { opacity: 0.55; }
        .reason { display: block; font-size: 0.88rem; }
        .quarantine { padding-inline-start: 1.2rem; }
        .quarantine li { margin-bottom: 0.4rem; }

        @media (min-width: 56rem) {
          .columns { grid-template-columns: 15rem minmax(0, 1fr); }
          .facetbox > summary { display: none; }
          .hits { margin-top: 0.3rem; }
        }
        """#
}

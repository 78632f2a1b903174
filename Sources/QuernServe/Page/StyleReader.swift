extension StyleSheet {
    /// The document beside the list; in a narrow window in its place.
    static let reader = #"""
        .stage.reading #main { display: none; }
        .reader { padding: 1rem clamp(1rem, 3vw, 2.5rem) 4rem; min-width: 0; }
        .readerbar { display: flex; gap: 0.5rem; margin-bottom: 1.1rem; }
        .readerbar .close { margin-inline-end: auto; }
        .reader > h2 { margin: 0; font-size: clamp(1.4rem, 4vw, 1.8rem); line-height: 1.2; }
        .metadata { display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; margin: 0.7rem 0 0; font-size: 0.88rem; }
        .metadata div { display: flex; gap: 0.4rem; }
        .metadata dt { color: var(--soft); }
        .metadata dd { margin: 0; overflow-wrap: anywhere; }
        .layers { display: flex; flex-wrap: wrap; gap: 0.35rem 1.2rem; margin: 1.1rem 0; padding: 0.7rem 0; border-block: 1px solid var(--line); font-size: 0.9rem; }
        .layer { display: flex; align-items: center; gap: 0.45rem; cursor: pointer; }
        .layer .key { padding: 0 0.25rem; }
        .layer .n { color: var(--soft); }
        .removed .key { text-decoration: line-through; text-decoration-color: var(--alarm); }
        .text { white-space: pre-wrap; font-size: 1.08rem; line-height: 1.7; max-width: 42rem; overflow-wrap: anywhere; }
        .span, .layer .key { border-bottom: 2px solid transparent; border-radius: 0.15rem 0.15rem 0 0; }
        .span.several { border-bottom-style: double; border-bottom-width: 3px; }
        .text .span { display: inline; }
        .l0 .key, .span.l0 { background: var(--c4); border-color: var(--s0); } .l1 .key, .span.l1 { background: var(--c1); border-color: var(--s1); }
        .l2 .key, .span.l2 { background: var(--c2); border-color: var(--s2); } .l3 .key, .span.l3 { background: var(--c3); border-color: var(--s3); }
        .l4 .key, .span.l4 { background: var(--c5); border-color: var(--s4); } .l5 .key, .span.l5 { background: var(--c0); border-color: var(--s5); }
        mark.match { margin: 0 0.06em; background: var(--mark); outline: 1px solid var(--edge); outline-offset: 0; }
        mark.match .span { background: none; }
        del { text-decoration: line-through; text-decoration-color: var(--alarm); background: var(--c0); border-radius: 0.15rem; }
        ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.18em; background: var(--in); border-radius: 0.15rem; }
        del.c1 { background: var(--c1); } del.c2 { background: var(--c2); } del.c3 { background: var(--c3); } del.c4 { background: var(--c4); } del.c5 { background: var(--c5); }
        .text del, .text ins { cursor: help; }
        sup { display: inline-block; font: 600 0.62rem/1 system-ui, sans-serif; color: var(--soft); margin-inline-start: 0.1rem; user-select: none; text-decoration: none; }
        .lifebox, .found, .rules, .stages { margin-top: 1.3rem; font-size: 0.92rem; max-width: 46rem; }
        .fate { margin: 0.8rem 0 1.2rem; padding: 0.6rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--panel); }
        .fate.gone { border-color: var(--alarm); }
        .rules ol { margin: 0; padding: 0; list-style: none; }
        .rules li { position: relative; padding: 0.15rem 0 0.15rem 2.2rem; }
        .rules li:target { outline: 2px solid var(--accent); }
        .rules .number { position: absolute; left: 0; min-width: 1.6rem; text-align: center; border-radius: 0.2rem; font-size: 0.8rem; line-height: 1.45rem; }
        .c0 .number { background: var(--c0); } .c1 .number { background: var(--c1); } .c2 .number { background: var(--c2); } .c3 .number { background: var(--c3); } .c4 .number { background: var(--c4); } .c5 .number { background: var(--c5); }
        .stages ol { margin: 0; padding-inline-start: 1.8rem; }
        .stages li { padding: 0.25rem 0; }
        .stages li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
        .stages dl { margin: 0.1rem 0 0; }
        .stages dl div { display: flex; gap: 0.6rem; }
        .stages dt { color: var(--soft); } .stages dd { margin: 0; overflow-wrap: anywhere; }
        .tags { display: flex; flex-wrap: wrap; gap: 0.3rem; margin: 0.4rem 0 0.6rem; padding: 0; list-style: none; }
        .tags li { padding: 0 0.5rem; background: var(--panel); border-radius: 0.25rem; max-width: 100%; }
        .origin { margin-top: 1.8rem; font-size: 0.82rem; overflow-wrap: anywhere; }
        .candidates { padding-inline-start: 1.2rem; } .candidates li { margin: 0.6rem 0; }

        @media (min-width: 72rem) {
          .stage.reading { grid-template-columns: minmax(24rem, 5fr) minmax(0, 7fr); }
          .stage.reading #main { display: block; }
          .stage.reading .facets { display: none; }
          .stage.reading .columns { grid-template-columns: minmax(0, 1fr); }
          .reader { position: sticky; top: 0; height: 100vh; overflow-y: auto; border-inline-start: 1px solid var(--line); background: var(--ground); }
          .readerbar .close span { display: none; }
        }
        """#
}

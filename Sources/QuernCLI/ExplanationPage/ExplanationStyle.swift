import Quern

/// How the page looks: system fonts, light and dark, narrow and printed; the same tones as `export: report`.
enum ExplanationStyle {
    static let sheet = PageLook.tones + "\n" + rules

    private static let rules = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 3rem 1.5rem 4rem; max-width: 60rem; background: var(--ground);
          color: var(--text); overflow-wrap: anywhere;
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
        }
        h1, h2, .text {
          font-family: Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia, "Liberation Serif", serif;
        }
        h1 { margin: 0; font-size: clamp(1.7rem, 5vw, 2.6rem); line-height: 1.15; font-weight: 600; }
        h2 { margin: 0 0 0.9rem; font-size: 1.5rem; line-height: 1.2; font-weight: 600; }
        h3 { margin: 0; font-size: 1rem; font-weight: 600; }
        h3 span { font-weight: 400; margin-inline-start: 0.4rem; }
        p { margin: 0 0 0.8rem; }
        code { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
        section { margin-top: 3rem; }
        article + article { margin-top: 5rem; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--ground); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .kicker { margin: 0 0 0.6rem; color: var(--accent); font-size: 0.8rem; font-weight: 600; letter-spacing: 0.12em; text-transform: uppercase; }
        .fate { margin: 1.1rem 0 0; padding: 0.7rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--panel); }
        .fate.gone { border-color: var(--alarm); }
        .facts { margin: 1.2rem 0 0; display: grid; gap: 0.3rem; }
        .facts div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); }
        .facts dt { color: var(--soft); }
        .facts dd { margin: 0; }
        .soft { color: var(--soft); font-size: 0.9rem; }
        .legend code { white-space: nowrap; }
        .alarm { color: var(--alarm); }

        .key { max-width: 46rem; }
        .legend { margin: 0 0 1.2rem; padding: 0; list-style: none; display: grid; gap: 0.35rem; }
        .legend li { padding-inline-start: 2.4rem; position: relative; }
        .legend li:target { outline: 2px solid var(--accent); }
        .number { position: absolute; left: 0; min-width: 1.9rem; text-align: center; font-size: 0.8rem; line-height: 1.5rem; border-radius: 0.25rem; font-variant-numeric: tabular-nums; }
        .text { white-space: pre-wrap; padding: 1.2rem 1.4rem; background: var(--panel); border: 1px solid var(--line); border-radius: 0.35rem; font-size: 1.05rem; line-height: 1.65; }
        del { text-decoration: line-through; text-decoration-color: var(--alarm); background: var(--c0); }
        ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.18em; background: var(--in); }
        .c0 .number, del.c0 { background: var(--c0); } .c1 .number, del.c1 { background: var(--c1); }
        .c2 .number, del.c2 { background: var(--c2); } .c3 .number, del.c3 { background: var(--c3); }
        .c4 .number, del.c4 { background: var(--c4); } .c5 .number, del.c5 { background: var(--c5); }
        .text del, .text ins { border-radius: 0.15rem; position: relative; cursor: help; }
        .text sup { display: inline-block; text-decoration: none; font: 600 0.62rem/1 system-ui, sans-serif; color: var(--soft); margin-inline-start: 0.1rem; user-select: none; }
        .sign { color: var(--soft); font: 0.8em system-ui, sans-serif; }
        .text [data-tip]:focus-visible::after {
          content: attr(data-tip); position: absolute; left: 0; top: 100%; z-index: 1; width: max-content; max-width: min(24rem, 70vw);
          margin-top: 0.3rem; padding: 0.45rem 0.7rem; border-radius: 0.3rem; background: var(--text); color: var(--ground);
          font: 0.85rem/1.4 system-ui, sans-serif; white-space: normal; text-decoration: none; display: inline-block;
        }

        .stages { margin: 0; padding: 0; list-style: none; counter-reset: stage; }
        .stages > li { counter-increment: stage; position: relative; padding: 0.7rem 0 0.7rem 2.6rem; border-top: 1px solid var(--line); }
        .stages > li::before { content: counter(stage); position: absolute; left: 0; top: 0.75rem; width: 1.7rem; text-align: center; color: var(--soft); font-variant-numeric: tabular-nums; }
        .stages > .gone::before { color: var(--alarm); font-weight: 700; }
        .plain, .edits, .tags { margin: 0.4rem 0 0; padding: 0; list-style: none; }
        .tags { display: flex; flex-wrap: wrap; gap: 0.3rem; }
        .tags li { padding: 0 0.5rem; background: var(--panel); border-radius: 0.25rem; max-width: 100%; }
        .edits li { padding: 0.45rem 0; border-top: 1px dotted var(--line); }
        .edits p { margin: 0; }
        .diff { white-space: pre-wrap; }
        details { margin-top: 0.4rem; }
        summary { color: var(--accent); cursor: pointer; width: fit-content; }
        .scroll { overflow-x: auto; }
        table { margin-top: 0.4rem; border-collapse: collapse; font-size: 0.95rem; }
        caption { text-align: start; color: var(--soft); font-size: 0.9rem; }
        th, td { padding: 0.15rem 1.2rem 0.15rem 0; text-align: start; vertical-align: top; font-weight: 400; }
        th { color: var(--soft); white-space: nowrap; }
        footer { margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.85rem; }

        @media (max-width: 34rem) {
          body { padding: 1.75rem 1rem 3rem; }
          .text { padding: 0.9rem; }
          .stages > li { padding-inline-start: 2rem; }
          .facts div { grid-template-columns: minmax(0, 1fr); }
        }
        @media print {
          :root { --ground: #ffffff; --text: #000000; --soft: #444444; --line: #bbbbbb; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          .skip { display: none; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          del, ins, .number { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}

extension StyleSheet {
    /// Letters, fields, the frame; the tones are those of all pages, ``PageLook``.
    static let frame = #"""
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word;
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
        }
        h1, h2, .text, .snippet, .missing h2 {
          font-family: Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia, "Liberation Serif", serif;
        }
        h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 600; letter-spacing: -0.005em; }
        h2 { margin: 0 0 0.8rem; font-size: 1.4rem; line-height: 1.25; font-weight: 600; }
        h3 { margin: 1.5rem 0 0.4rem; font-size: 1rem; font-weight: 600; }
        p { margin: 0 0 0.8rem; }
        a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
        code, pre { font: 0.88em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
        kbd { font: 0.85em/1 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; padding: 0.1em 0.4em; border: 1px solid var(--line); border-radius: 0.25rem; background: var(--panel); }
        mark { background: var(--mark); color: inherit; border-radius: 0.15rem; padding: 0 0.08em; margin: 0 -0.08em; }
        q { quotes: "“" "”"; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 0.15rem; }
        #main:focus { outline: none; }
        h2:focus, h2:focus-visible { outline: none; }
        [hidden] { display: none !important; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: 1rem; z-index: 9; padding: 0.5rem 1rem; background: var(--ground); }
        .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .soft, .meta, .hint, .reason { color: var(--soft); }
        .alarm { color: var(--alarm); }
        .good { color: var(--accent); }
        .n { font-variant-numeric: tabular-nums; white-space: nowrap; }
        .notice { margin: 1rem 0; padding: 0.7rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--panel); white-space: pre-wrap; }
        .notice.alarm { border-color: var(--alarm); }
        ul.notice { padding-inline-start: 2rem; }

        .masthead { padding: 1.6rem clamp(1rem, 3vw, 2.5rem) 0; border-bottom: 1px solid var(--line); }
        .kicker { margin: 0 0 0.25rem; color: var(--accent); font-size: 0.75rem; font-weight: 600; letter-spacing: 0.12em; text-transform: uppercase; }
        .facts { margin: 0.3rem 0 0; max-width: 60rem; }
        .facts .soft { display: inline-block; font-size: 0.9rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0 1.6rem; margin: 1rem 0 -1px; padding: 0; list-style: none; }
        nav a { display: block; padding: 0.5rem 0.1rem; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; }
        nav a:hover { color: var(--text); }
        nav a[aria-current] { color: var(--text); border-color: var(--accent); font-weight: 600; }

        .stage { display: grid; grid-template-columns: minmax(0, 1fr); }
        #main { padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; min-width: 0; max-width: 82rem; }
        .plain main { max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem; }

        button, select, input { font: inherit; color: inherit; }
        input[type="search"], input[type="text"] { width: 100%; padding: 0.55rem 0.8rem; background: var(--field); border: 1px solid var(--edge); border-radius: 0.4rem; }
        input[type="search"] { font-size: 1.15rem; }
        input::placeholder { color: var(--soft); opacity: 1; }
        input[aria-invalid="true"] { border-color: var(--alarm); border-width: 2px; }
        input[type="checkbox"] { accent-color: var(--accent); width: 1rem; height: 1rem; margin: 0; flex: none; }
        select { padding: 0.5rem 0.5rem; background: var(--field); border: 1px solid var(--edge); border-radius: 0.4rem; }
        button { padding: 0.45rem 0.9rem; background: var(--panel); border: 1px solid var(--edge); border-radius: 0.4rem; cursor: pointer; }
        button:hover:not(:disabled) { border-color: var(--accent); }
        button:disabled { color: var(--soft); opacity: 0.55; cursor: default; }
        button.quiet { padding: 0.1rem 0; background: none; border: 0; color: var(--accent); font-size: 0.88rem; text-decoration: underline; text-underline-offset: 0.15em; }
        summary { cursor: pointer; color: var(--accent); width: fit-content; min-height: 1.5rem; padding-block: 0.1rem; }
        .searchbar { display: flex; flex-wrap: wrap; gap: 0.6rem 0.8rem; align-items: center; max-width: 60rem; }
        .searchbar > input { flex: 1 1 18rem; min-width: 0; width: auto; }
        .sort { display: flex; align-items: center; gap: 0.45rem; color: var(--soft); font-size: 0.9rem; }
        .sort select { color: var(--text); }
        .hint { margin: 0.45rem 0 0; font-size: 0.85rem; max-width: 60rem; }
        .chips { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0; padding: 0; list-style: none; }
        .chips button { padding: 0.1rem 0.7rem; border-radius: 1rem; font-size: 0.88rem; }

        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: 0.92rem; line-height: 1.45; }
        caption { text-align: start; color: var(--soft); padding-bottom: 0.5rem; }
        th, td { padding: 0.45rem 0.8rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
        th:first-child, td:first-child { padding-inline-start: 0; }
        thead th, thead td { color: var(--soft); font-size: 0.82rem; border-bottom-color: var(--soft); }
        th.n, td.n { text-align: end; }
        .missing { max-width: 40rem; margin-top: 1rem; }
        .missing pre { padding: 0.9rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 0.4rem; overflow-x: auto; }

        @media (max-width: 34rem) {
          nav ul { gap: 0 0.85rem; font-size: 0.88rem; }
        }
        @media print {
          .searchbar, .hint, nav, .facets, .readerbar { display: none; }
        }
        """#
}

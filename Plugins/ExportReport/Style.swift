import Quern

/// How the page looks: one accent, system fonts, light and dark, narrow and printed.
///
/// Text has a contrast of 4.5 or more to its ground in both schemes, a test computes it.
enum Style {
    static let sheet = PageLook.tones + "\n" + rules

    private static let rules = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; padding: 3.5rem 1.5rem 4rem; max-width: 64rem; background: var(--ground);
          color: var(--text); overflow-wrap: break-word;
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
        }
        h1, h2, h3, .lede, .facts dd, q {
          font-family: Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia, "Liberation Serif", serif;
        }
        h1 { margin: 0; font-size: clamp(2rem, 6vw, 3.1rem); line-height: 1.1; font-weight: 600; letter-spacing: -0.01em; }
        h2 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.2; font-weight: 600; }
        h3 { margin: 1.75rem 0 0.35rem; font-size: 1.1rem; line-height: 1.35; font-weight: 600; }
        p { margin: 0 0 0.9rem; max-width: 44rem; }
        a { color: var(--accent); text-underline-offset: 0.15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        code { font: 0.9em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--ground); }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

        .kicker { margin: 0 0 0.6rem; color: var(--accent); font-size: 0.8rem; font-weight: 600; letter-spacing: 0.12em; text-transform: uppercase; }
        .lede { margin: 0.9rem 0 0; font-size: 1.25rem; line-height: 1.45; color: var(--soft); max-width: 40rem; }
        .facts { display: flex; flex-wrap: wrap; gap: 1.1rem 2.75rem; margin: 2.25rem 0 0; padding: 1.4rem 0; border-block: 1px solid var(--line); }
        .facts div { display: flex; flex-direction: column-reverse; }
        .facts dt { color: var(--soft); font-size: 0.85rem; }
        .facts dd { margin: 0; font-size: 1.6rem; line-height: 1.25; font-variant-numeric: lining-nums; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.4rem; margin: 1.1rem 0 0; padding: 0; list-style: none; font-size: 0.92rem; }
        section { margin-top: 3.75rem; }

        figure { margin: 0; }
        figcaption, caption { margin: 0; padding: 0 0 0.7rem; color: var(--soft); font-size: 0.92rem; text-align: start; }
        caption strong { color: var(--text); }
        .timeline { padding-top: 0.5rem; }
        .columns { display: block; width: 100%; border-bottom: 1px solid var(--soft); }
        svg rect { fill: var(--bar); }
        .axis { display: grid; font-size: 0.8rem; color: var(--soft); font-variant-numeric: tabular-nums; }
        .axis span { padding-top: 0.35rem; white-space: nowrap; overflow: hidden; }
        details { margin-top: 0.6rem; font-size: 0.92rem; }
        summary { color: var(--accent); cursor: pointer; width: fit-content; }
        details > .scroll { margin-top: 0.6rem; max-height: 24rem; }

        .scroll { overflow: auto; margin: 0 0 0.75rem; }
        section > .scroll + .scroll, .aside + .scroll { margin-top: 2.25rem; }
        table { border-collapse: collapse; width: 100%; font-size: 0.92rem; line-height: 1.4; }
        table.narrow { max-width: 36rem; }
        th, td { padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
        th:first-child, td:first-child { padding-inline-start: 0; }
        thead th { color: var(--soft); font-size: 0.82rem; vertical-align: bottom; border-bottom-color: var(--soft); }
        .n { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .none, .zero { color: var(--soft); }
        .notes { color: var(--soft); font-size: 0.85rem; min-width: 14rem; }

        .heat { width: auto; min-width: min(100%, 44rem); border-collapse: separate; border-spacing: 0; }
        .heat th[rowspan]:first-child, .heat tbody th { position: sticky; left: 0; background: var(--ground); }
        .heat tbody th { min-width: 11rem; max-width: 20rem; padding-block: 0.35rem; }
        .heat .p { text-align: center; white-space: nowrap; padding-inline: 0.4rem; font-variant-numeric: tabular-nums; }
        .heat td { padding-block: 0.35rem; }
        .heat .months th:first-child { padding-inline-start: 0.4rem; }
        .heat th[colspan] { padding-block: 0; border-bottom: 0; }
        .heat td:not(.n) { min-width: 2.9rem; text-align: center; font-variant-numeric: tabular-nums; border: solid var(--ground); border-width: 1px 0 1px 2px; }
        .h1 { background: var(--h1); } .h2 { background: var(--h2); } .h3 { background: var(--h3); }
        .h4 { background: var(--h4); color: var(--on-dark); } .h5 { background: var(--h5); color: var(--on-dark); }

        .columns-of-tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 2.5rem; }
        .columns-of-tables > :only-child { max-width: 36rem; }
        abbr { text-decoration: none; }
        .bars tbody th { width: 100%; padding-bottom: 0.5rem; }
        .bars .n { padding-inline: 0.6rem 0; }
        .bar { display: block; width: 100%; height: 0.4rem; margin-top: 0.3rem; }

        .balanced { color: var(--accent); font-weight: 600; }
        .alarm { color: var(--alarm); }
        .reason { color: var(--soft); margin-inline-start: 0.5rem; }
        .rules tbody th { width: 100%; min-width: 16rem; }
        .aside, .id { color: var(--soft); font-size: 0.88rem; }
        .aside span:not(:empty) + span:not(:empty)::before { content: "· "; font: 0.88rem system-ui, sans-serif; }
        .id { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.8rem; overflow-wrap: anywhere; }
        .examples { margin: 0.5rem 0 0.4rem; padding-inline-start: 1.1rem; }
        .examples li { margin-bottom: 0.4rem; max-width: 48rem; }
        .documents { margin: 0; padding: 0; list-style: none; }
        .documents li { padding: 1rem 0; border-top: 1px solid var(--line); }
        .documents h3 { margin: 0; }
        .documents p { margin: 0.15rem 0 0; }
        .excerpt { font-size: 0.95rem; }
        footer { margin-top: 4rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.85rem; }
        footer code { margin-inline-end: 0.5rem; white-space: nowrap; }

        @media (max-width: 34rem) {
          body { padding: 2rem 1rem 3rem; }
          .facts { gap: 0.9rem 1.75rem; }
          .facts dd { font-size: 1.3rem; }
          section { margin-top: 2.75rem; }
          .heat tbody th { min-width: 9rem; max-width: 11rem; }
        }
        @media print {
          :root { --ground: #ffffff; --text: #000000; --soft: #444444; --line: #bbbbbb; --accent: #0d4f4e; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          nav, .skip, summary { display: none; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          .scroll { overflow: visible; max-height: none !important; }
          section { margin-top: 2rem; }
          tr, li, figure { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          .heat td, .columns, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}

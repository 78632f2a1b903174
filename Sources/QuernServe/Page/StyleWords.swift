extension StyleSheet {
    /// Concordance lines, questions and their answers.
    static let words = #"""
        .concordance { margin-top: 1.2rem; }
        .lines { table-layout: fixed; font-family: Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Cambria, Georgia, "Liberation Serif", serif; font-size: 1rem; }
        .lines td { padding: 0.28rem 0.4rem; border-bottom: 1px solid var(--line); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; vertical-align: baseline; }
        .lines .c-when { width: 6.4rem; } .lines .c-hit { width: 10rem; }
        .lines .when { padding-inline-start: 0; color: var(--soft); font: 0.82rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
        .lines .left { text-align: right; direction: rtl; }
        .lines .hit { text-align: center; }
        .lines .hit a { color: var(--accent); font-weight: 600; text-decoration-color: transparent; }
        .lines .hit a:hover, .lines .hit a:focus-visible { text-decoration-color: currentColor; }
        .lines tr { cursor: pointer; }
        .lines tbody tr:hover, .lines tr.open { background: var(--panel); }
        .lines tr.open .when { box-shadow: inset 3px 0 var(--accent); padding-inline-start: 0.5rem; }

        .kinds { display: flex; flex-wrap: wrap; gap: 0.4rem; }
        .kinds button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--ground); }
        .question { display: flex; flex-wrap: wrap; gap: 0.7rem 1rem; align-items: end; margin-top: 0.9rem; max-width: 66rem; }
        .question label { display: flex; flex-direction: column; gap: 0.2rem; color: var(--soft); font-size: 0.85rem; }
        .question label.wide { flex: 1 1 16rem; }
        .question input, .question select { color: var(--text); font-size: 1rem; min-height: 2.5rem; padding: 0.35rem 0.6rem; background: var(--field); border: 1px solid var(--edge); border-radius: 0.4rem; }
        .question input[type="number"] { width: 6.5rem; }
        [aria-busy="true"] { opacity: 0.6; }
        .answer .figure { margin: 0.4rem 0 1.4rem; }
        .answers { width: auto; min-width: min(100%, 40rem); }
        .answers th, .answers td { padding-block: 0.3rem; }
        .notes { margin: 1rem 0 0; padding-inline-start: 1.2rem; font-size: 0.88rem; max-width: 50rem; }
        .cite { margin-top: 1.2rem; font-size: 0.92rem; }
        .citation { overflow-wrap: anywhere; padding: 0.6rem 0.9rem; background: var(--panel); border-radius: 0.3rem; user-select: all; }
        .plot.points { cursor: default; }
        .point text { fill: var(--text); }
        .point circle { fill: currentColor; fill-opacity: 0.8; }
        .bars, .strips { margin: 0.8rem 0 1.6rem; max-width: 50rem; }
        .bars ul { margin: 0.4rem 0 0; padding: 0; list-style: none; }
        .bars li, .strips > div { display: grid; grid-template-columns: minmax(5rem, 9rem) minmax(0, 1fr) 4.5rem; gap: 0.8rem; align-items: center; padding: 0.1rem 0; font-size: 0.92rem; }
        .bars .name, .strips .name { text-align: end; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .bars .n { color: var(--soft); }
        .bars .track { position: relative; height: 0.75rem; }
        .bars .fill { position: absolute; inset-block: 0; left: var(--from); width: max(1px, var(--wide)); background: var(--bar); border-radius: 0.1rem; }
        .bars .under { background: var(--alarm); }
        .strips > div { grid-template-columns: minmax(5rem, 9rem) minmax(0, 1fr); padding: 0.25rem 0; }
        .strips svg { width: 100%; height: 1.6rem; background: var(--panel); border: 1px solid var(--line); border-radius: 0.2rem; }
        .strips rect { fill: var(--bar); }

        @media (max-width: 48rem) {
          .lines, .lines tbody { display: block; }
          .lines tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
          .lines td { display: inline; padding: 0; border: 0; white-space: normal; direction: inherit; }
          .lines td.when { display: block; }
          .lines td.hit a { padding: 0 0.25rem; }
        }
        """#
}

extension Script {
    /// What became of a document, and what each stage did.
    static let life = #"""
        import { bdi, count, el, number } from "./dom.js";

        export function fateOf(life) {
          const { fate } = life;
          const kept = fate.outcome === "kept";
          const words = {
            kept: () => ["Kept."],
            divided: () => ["Divided by ", el("code", null, fate.stage), ` into ${count(fate.parts, "document")}.`],
            quarantined: () => ["In quarantine: ", el("code", null, fate.stage), " failed: ", bdi(fate.reason)],
            dropped: () => ["Dropped by ", el("code", null, fate.stage), ": ", bdi(fate.reason), fate.detail ? [" (", bdi(fate.detail), ")"] : "", "."],
            merged: () => ["Merged by ", el("code", null, fate.stage), ": ", bdi(fate.reason), fate.detail ? [" (", bdi(fate.detail), ")"] : "", ", in favour of ",
              bdi(fate.survivor_title || ""), " ", el("code", null, fate.survivor), "."],
          };
          return el("p", { class: `fate ${kept ? "kept" : "gone"}` }, words[fate.outcome]());
        }

        export function legendOf(life) {
          if (!life.rules.length) return el("p", { class: "soft" }, "No stage changed the text.");
          return el("section", { class: "rules", "aria-label": "Rules that changed the text" },
            el("p", { class: "soft" }, el("del", null, "Struck out"), " was removed, ", el("ins", null, "underlined"), " was put in; the number is that of the rule."),
            el("ol", null, life.rules.map((rule, index) => el("li", { id: `rule-${index}`, class: `c${index % 6}` }, el("span", { class: "number" }, index + 1),
              el("strong", null, bdi(rule.name)), rule.reason ? [" – ", bdi(rule.reason)] : "", " ", el("span", { class: "soft" }, el("code", null, rule.stage), `, ${count(rule.edits, "edit")}`)))));
        }

        export function stagesOf(life) {
          return el("section", { class: "stages", "aria-label": "Stage by stage" }, el("h3", null, "Stage by stage"),
            el("ol", null, life.stages.map((step) => {
              const facts = [
                step.when !== undefined ? ["not applied: ", el("code", null, step.when), " does not hold"] : null,
                step.outcome !== "handed on" ? el("strong", { class: "alarm" }, step.outcome) : null,
                step.part ? `part ${number(step.part[0])} of ${number(step.part[1])}` : null,
                ...step.scores.map((score) => [`${score.name} ${score.value}`, ...score.limits.map(([relation, value, parameter]) => `, ${relation} ${value} (${parameter})`)]),
                step.edits ? count(step.edits, "edit") + " of the text" : null,
                ...step.added.map(([layer, times]) => `${layer}: ${number(times)} added`),
                ...step.lost.map(([layer, times]) => `${layer}: ${number(times)} lost with their text`),
              ].filter(Boolean);
              return el("li", { class: facts.length || step.metadata.length ? null : "quiet" }, el("code", null, step.stage), " ",
                facts.length ? facts.map((fact, index) => [index ? "; " : "", fact]) : step.metadata.length ? "" : el("span", { class: "soft" }, step.kind === "index" || step.kind === "export" ? "took the document" : "nothing changed"),
                step.metadata.length ? el("dl", null, step.metadata.map(([name, old, value]) => el("div", null, el("dt", null, bdi(name)),
                  el("dd", null, old !== null ? [el("del", null, bdi(old)), " "] : "", value !== null ? bdi(value) : el("span", { class: "soft" }, "nothing"))))) : null);
            })));
        }
        """#
}

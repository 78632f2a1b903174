extension Script {
    /// The account of the run: nothing is lost silently.
    static let ledger = #"""
        import { ask, bdi, bytes, count, el, number, problem } from "./dom.js";
        import { go, here, link } from "./app.js";

        export function ledger(main, run) {
          const box = el("input", { type: "search", id: "life", autocomplete: "off", spellcheck: "false", placeholder: "An id, a file name, or words of the text", "aria-label": "Explain a document: an id, a file name, or words of the text", "aria-describedby": "hint" });
          const body = el("div", { class: "ledger" }, el("p", { class: "soft" }, "…"));
          main.append(
            el("form", { role: "search", class: "searchbar", onsubmit: (event) => { event.preventDefault(); if (box.value.trim()) go(here().with({ life: box.value.trim(), doc: "" })); } },
              box, el("button", { type: "submit" }, "Explain")),
            el("p", { id: "hint", class: "hint" }, "Tells the whole life of a document, also of one that was dropped: what each stage removed, changed and added."),
            body);
          ask("ledger").then((answer) => body.replaceChildren(...show(answer)), (error) => body.replaceChildren(problem(error)));
          return { update(place) { if (document.activeElement !== box) box.value = place.get("life"); } };
        }

        function show(answer) {
          const most = Math.max(1, ...answer.stages.map((stage) => stage.in + stage.made));
          const rules = answer.stages.flatMap((stage) => stage.rules.map((rule) => ({ ...rule, stage: stage.stage }))).sort((a, b) => b.bytes_removed - a.bytes_removed);
          return [
            el("h2", null, "Ledger"),
            el("p", null, answer.balances
              ? [el("strong", { class: "good" }, "It balances: "), "for every stage, documents in + made = out + dropped + merged + quarantined."]
              : [el("strong", { class: "alarm" }, "It does not balance: "), "documents are missing, and no figure of this run must be used."]),
            el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": "What became of the documents, stage by stage" },
              el("table", { class: "flow" }, el("caption", { class: "unseen" }, "What became of the documents, stage by stage"),
                el("thead", null, el("tr", null, ["Stage", "In", "", "Out", "What became of the others"].map((head, index) =>
                  index === 2 ? el("td", { "aria-hidden": "true" }) : el("th", { scope: "col", class: index === 1 || index === 3 ? "n" : null }, head)))),
                el("tbody", null, answer.stages.map((stage) => row(stage, most))))),
            rules.length ? el("section", null, el("h2", null, "Rules that changed texts"),
              el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": "Rules that changed texts" }, el("table", null,
                el("thead", null, el("tr", null, ["Rule", "Stage", "Edits", "Documents", "Removed"].map((head, index) => el("th", { scope: "col", class: index > 1 ? "n" : null }, head)))),
                el("tbody", null, rules.map((rule) => el("tr", null,
                  el("th", { scope: "row" }, bdi(rule.name), rule.reason ? el("span", { class: "reason" }, bdi(rule.reason)) : null), el("td", null, el("code", null, rule.stage)),
                  el("td", { class: "n" }, number(rule.edits)), el("td", { class: "n" }, number(rule.documents)), el("td", { class: "n" }, bytes(rule.bytes_removed)))))))) : "",
            el("section", null, el("h2", null, "Quarantine"), answer.quarantined === 0 ? el("p", null, "No document is in quarantine.") : [
              el("p", null, count(answer.quarantined, "record"), answer.quarantined > answer.quarantine.length ? `, of which the first ${number(answer.quarantine.length)} are shown` : "", ". ", el("code", null, "quern retry"), " runs them again."),
              el("ul", { class: "quarantine" }, answer.quarantine.map((one) => el("li", null, one.id ? link(here().with({ life: one.id, doc: "" }), null, bdi(one.id)) : bdi(one.resource), `, line ${number(one.line)}: `, el("code", null, one.stage), " failed: ", bdi(one.error))))]),
          ];
        }

        function row(stage, most) {
          const bar = el("span", { class: "flowbar" });
          bar.style.setProperty("--in", `${(100 * (stage.in + stage.made)) / most}%`);
          bar.style.setProperty("--out", `${stage.in + stage.made ? (100 * stage.out) / (stage.in + stage.made) : 0}%`);
          const others = [
            ...stage.dropped.map(([reason, times]) => [el("strong", { class: "n" }, number(times)), " dropped: ", bdi(reason)]),
            stage.merged ? [el("strong", { class: "n" }, number(stage.merged)), " merged"] : null,
            stage.quarantined ? [el("strong", { class: "n" }, number(stage.quarantined)), " in quarantine"] : null,
            stage.made ? [el("strong", { class: "n" }, number(stage.made)), " made by division"] : null,
            stage.passed_over ? [el("strong", { class: "n" }, number(stage.passed_over)), " passed over by ", el("code", null, "when")] : null,
            ...stage.annotations.map(([layer, times]) => el("span", { class: "soft" }, bdi(layer), `: ${number(times)} annotations`)),
          ].filter(Boolean);
          return el("tr", { class: `k-${stage.kind}` }, el("th", { scope: "row" }, el("code", null, stage.stage)), el("td", { class: "n" }, number(stage.in)), el("td", { class: "barcell", "aria-hidden": "true" }, bar),
            el("td", { class: "n" }, number(stage.out)), el("td", null, others.length ? el("ul", null, others.map((one) => el("li", null, one))) : ""));
        }
        """#
}

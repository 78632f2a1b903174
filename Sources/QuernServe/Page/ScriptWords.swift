extension Script {
    /// Collocates, keywords, frequencies, dispersion.
    static let words = #"""
        import { announce, ask, bdi, el, Line, problem } from "./dom.js";
        import { answered } from "./plots.js";
        import { go, here, link, Place } from "./app.js";
        import { divided } from "./trends.js";
        import { missing } from "./facets.js";

        // What can be asked; each field is a parameter of the question of the same name.
        const KINDS = [
          { name: "collocates", title: "Collocates", says: "The words that stand near a word, and how much more often than by chance.", fields: [
            { name: "query", label: "Near", wide: true, place: "rye, or a query in CQL", from: "q" },
            { name: "window", label: "Words on either side", type: "number", min: 1, max: 100, place: "5" },
            { name: "sort", label: "Measure", choices: [["log_dice", "logDice"], ["g2", "G²"], ["mi", "MI"], ["t", "t"], ["together", "how often"]] },
            { name: "minimum", label: "At least", type: "number", min: 1, max: 100000, place: "3" }] },
          { name: "keyness", title: "Keywords", says: "The words that are more frequent in some documents than in others.", fields: [
            { name: "target", label: "Documents", wide: true, place: 'source == "…"', conditions: true },
            { name: "reference", label: "Compared with", wide: true, place: "all others", conditions: true },
            { name: "show", label: "Show", choices: [["over", "over-used"], ["under", "under-used"], ["both", "both"]] },
            { name: "sort", label: "Measure", choices: [["g2", "G²"], ["log_ratio", "log ratio"]] },
            { name: "minimum", label: "At least", type: "number", min: 1, max: 100000, place: "3" }] },
          { name: "freq", title: "Frequencies", says: "How often words occur, or the hits of a query.", optional: true, fields: [
            { name: "query", label: "What", wide: true, place: "everything", from: "q" },
            { name: "ngram", label: "Runs of", type: "number", min: 1, max: 10, place: "1" },
            { name: "by", label: "By", choices: [["", "–"], ["source", "source"], ["date.year", "year"], ["date.month", "month"]] }] },
          { name: "dispersion", title: "Dispersion", says: "How evenly words are spread through the corpus.", optional: true, fields: [
            { name: "query", label: "Words, divided by commas", wide: true, place: "the most frequent words", from: "q", list: true }] },
        ];

        export function words(main, run) {
          if (!run.has.corpus) {
            main.append(missing(run, "corpus", "Comparing words", "index: corpus"));
            return { update() {} };
          }
          const line = new Line();
          let asked = null;
          let kind = null;
          let shown = null;
          let inputs = [];
          const tabs = el("div", { class: "kinds", role: "group", "aria-label": "What to ask" }, KINDS.map((one) => el("button", {
            type: "button", "data-kind": one.name,
            onclick: () => go(new Place("").with({ view: "words", ask: one.name, q: here().get("q"), where: here().all("where") })),
          }, one.title)));
          const form = el("form", { class: "question", onsubmit: (event) => { event.preventDefault(); submit(); } });
          const says = el("p", { class: "hint" });
          const body = el("div", { class: "figure" });
          main.append(tabs, says, form, body);

          function build(next, place) {
            kind = next;
            for (const tab of tabs.children) tab.setAttribute("aria-pressed", String(tab.dataset.kind === kind.name));
            says.textContent = kind.says;
            inputs = kind.fields.map((field) => {
              const id = `ask-${field.name}`;
              const input = field.choices
                ? el("select", { id, onchange: submit }, field.choices.map(([value, name]) => el("option", { value }, name)))
                : el("input", { id, type: field.type === "number" ? "number" : "text", min: field.min, max: field.max, placeholder: field.place, autocomplete: "off", spellcheck: "false", list: field.conditions ? "conditions" : null });
              return { field, input, element: el("label", { class: field.wide ? "wide" : null, for: id }, field.label, input) };
            });
            const conditions = el("datalist", { id: "conditions" });
            form.replaceChildren(...inputs.map((one) => one.element), el("button", { type: "submit" }, "Show"), conditions);
            if (kind.fields.some((field) => field.conditions) && run.has.fulltext) {
              ask("facets", []).then((answer) => conditions.replaceChildren(...answer.facets.filter((facet) => !facet.field.startsWith("layers.")).flatMap((facet) =>
                facet.values.map((value) => el("option", { value: `${facet.field} == "${value.value}"` })))), () => {});
            }
          }

          const valueOf = (place, field) => place.get(field.name) || (field.from ? place.get(field.from) : "");

          function submit() {
            const changes = { ask: kind.name };
            for (const { field, input } of inputs) {
              const value = input.value.trim();
              const usual = field.choices?.[0][0];
              if (field.from) { changes[field.from] = value; changes[field.name] = ""; } else changes[field.name] = value === usual ? "" : value;
            }
            go(here().with(changes));
          }

          async function update(place) {
            const next = KINDS.find((one) => one.name === place.get("ask")) ?? KINDS[0];
            if (next !== kind) build(next, place);
            for (const { field, input } of inputs) {
              if (document.activeElement !== input) input.value = valueOf(place, field) || (field.choices ? field.choices[0][0] : "");
            }
            const given = kind.fields.flatMap((field) => (field.list ? divided(valueOf(place, field)) : [valueOf(place, field)]).map((value) => [field.name, value])).filter(([, value]) => value);
            const parameters = [["ask", kind.name], ...given, ...place.all("where").map((one) => ["where", one])];
            const key = JSON.stringify(parameters);
            if (key === asked) return;
            asked = key;
            shown?.leave();
            shown = null;
            if (!given.length && !kind.optional) { line.cancel(); return body.replaceChildren(); }
            try {
              body.setAttribute("aria-busy", "true");
              const answer = await line.ask("ask", [...parameters, ["limit", "100"]]);
              shown = answered(answer, {
                link: kind.name === "freq" && place.get("by") ? undefined : (row, text) => link(new Place("").with({ view: "concordance", q: kind.name === "dispersion" && given.length ? text : `[word="${text.replace(/[\\".*+?^${}()|[\]]/g, "\\$&")}"]`, where: place.all("where") }), null, bdi(text)),
              });
              body.replaceChildren(shown.element);
              announce(`${answer.title}: ${answer.rows.length} rows`);
            } catch (error) {
              body.replaceChildren(problem(error));
            }
            body.removeAttribute("aria-busy");
          }

          return { update, leave() { line.cancel(); shown?.leave(); } };
        }
        """#
}

extension Script {
    /// Queries over time.
    static let trends = #"""
        import { announce, bdi, count, decimal, el, Line, number, problem } from "./dom.js";
        import { asTable, LineChart } from "./chart.js";
        import { between, missing, withoutFilter } from "./facets.js";
        import { citation } from "./plots.js";
        import { go, here, link } from "./app.js";

        const LIMIT = 6;

        /** `rye, "river dam"` → two queries; commas in quotes and brackets do not divide. */
        export function divided(text) {
          const parts = [""];
          let depth = 0;
          let quoted = false;
          for (const sign of text) {
            if (sign === '"') quoted = !quoted;
            else if (!quoted && sign === "(") depth += 1;
            else if (!quoted && sign === ")") depth -= 1;
            if (sign === "," && !quoted && depth <= 0) parts.push(""); else parts[parts.length - 1] += sign;
          }
          return parts.map((part) => part.trim()).filter(Boolean);
        }

        export function trends(main, run) {
          if (!run.has.fulltext && !run.has.corpus) {
            main.append(missing(run, "fulltext", "Trends", "index: fulltext"));
            return { update() {} };
          }
          const line = new Line();
          let chart = null;
          let asked = null;
          const box = el("input", {
            type: "search", id: "q", autocomplete: "off", spellcheck: "false", placeholder: "rye, \"river dam\", batter*", "aria-label": "Queries to compare, divided by commas",
            "aria-describedby": "hint", oninput: () => go(here().with({ q: box.value.trim(), typing: "", doc: "" }), { quietly: true }),
          });
          const by = el("select", { id: "by", onchange: () => go(here().with({ by: by.value })) },
            [["", "Usual"], ["day", "Day"], ["month", "Month"], ["year", "Year"]].map(([value, name]) => el("option", { value }, name)));
          const as = el("select", { id: "as", onchange: () => go(here().with({ as: as.value })) },
            [...(run.has.fulltext ? [["", "Share of documents"], ["count", "Documents"]] : []), ...(run.has.corpus ? [["words", "Hits per million words"]] : [])].map(([value, name]) => el("option", { value }, name)));
          const chips = el("ul", { class: "chips", "aria-label": "Filters in use" });
          const figure = el("div", { class: "figure" });
          main.append(
            el("form", { role: "search", class: "searchbar", onsubmit: (event) => event.preventDefault() }, box,
              el("div", { class: "sort" }, el("label", { for: "as" }, "Show"), as, el("label", { for: "by" }, "By"), by)),
            el("p", { id: "hint", class: "hint" }, `Up to ${LIMIT} queries, divided by commas. Point at the drawing, or go to it with the Tab key and walk with the arrow keys; a click or Enter shows the documents of a period.`),
            chips, figure);

          const byWords = (place) => run.has.corpus && (place.get("as") === "words" || !run.has.fulltext);

          async function update(place) {
            const queries = divided(place.get("q")).slice(0, LIMIT);
            const parameters = [...queries.map((one) => ["q", one]), ["by", place.get("by")], ...place.all("where").map((one) => ["where", one])];
            const key = JSON.stringify([parameters, place.get("as")]);
            if (key === asked) return;
            const isFirst = asked === null;
            asked = key;
            if (document.activeElement !== box) box.value = place.get("q");
            by.value = place.get("by");
            as.value = byWords(place) ? "words" : place.get("as");
            chips.replaceChildren(...place.all("where").map((where) => el("li", null,
              el("button", { type: "button", onclick: () => go(withoutFilter(here(), where)), "aria-label": `Remove the filter: ${where}` }, bdi(where), " ×"))));
            try {
              const delay = isFirst ? 0 : 150;
              if (!byWords(place)) return show(await line.ask("trends", parameters, delay), place, queries);
              if (!queries.length) { line.cancel(); chart?.leave(); return figure.replaceChildren(); }
              const asks = [["ask", "trends"], ...parameters.map(([name, value]) => [name === "q" ? "query" : name, value])];
              showWords(await line.ask("ask", asks, delay), place, queries);
            } catch (error) {
              chart?.leave();
              figure.replaceChildren(problem(error));
            }
          }

          /** Hits of a corpus index: how often, not in how many documents. */
          function showWords(answer, place, queries) {
            chart?.leave();
            chart = null;
            if (answer.picture?.kind !== "lines" || !answer.picture.steps.length) return figure.replaceChildren(el("p", { class: "notice" }, answer.notes.join(" ")));
            const { steps, series, unit } = answer.picture;
            const row = (number, index) => answer.rows[number * steps.length + index];
            chart = new LineChart({
              periods: steps, unit,
              series: series.map((one, number) => ({ name: one.name, values: one.values, texts: one.values.map((value, index) => value === null ? "nothing to tell" : `${decimal(value, 1)} (${count(row(number, index)[2], "hit")})`) })),
              choose: (period) => go(between(here().with({ view: "concordance", as: "", by: "", q: queries[0] }), period, period)),
            });
            const totals = series.map((_, number) => steps.reduce((sum, _, index) => sum + row(number, index)[2], 0));
            announce(series.map((one, number) => `${one.name}: ${count(totals[number], "hit")}`).join("; "));
            figure.replaceChildren(
              el("h2", null, bdi(answer.title)),
              el("ul", { class: "legend" }, series.map((one, index) => el("li", null, el("span", { class: `swatch s${index % 6}` }),
                link(here().with({ view: "concordance", q: queries[index], as: "", by: "" }), null, bdi(one.name)), el("span", { class: "soft" }, ` ${count(totals[index], "hit")}`)))),
              chart.element, asTable(answer.title, [answer.columns[0].name, ...series.flatMap((one) => [one.name, "per million"])],
                steps.map((one, index) => [one, ...series.flatMap((_, which) => [number(row(which, index)[2]), row(which, index)[3] === null ? "" : decimal(row(which, index)[3])])])),
              el("ul", { class: "notes soft" }, answer.notes.map((note) => el("li", null, note))), citation(answer.citation));
          }

          function show(answer, place, queries) {
            chart?.leave();
            chart = null;
            const { periods, by: period } = answer.dates;
            if (periods.length === 0) return figure.replaceChildren(el("p", { class: "notice" }, "No document of this index says when it was published."));
            const isShare = place.get("as") !== "count" && queries.length > 0;
            const sets = queries.length ? answer.series : [{ query: "all documents", counts: answer.documents, total: answer.documents.reduce((sum, one) => sum + one, 0) }];
            const series = sets.map((one) => ({
              name: one.query, total: one.total,
              values: one.counts.map((value, index) => (isShare ? (answer.documents[index] ? (100 * value) / answer.documents[index] : 0) : value)),
              texts: one.counts.map((value, index) => (isShare && answer.documents[index] ? `${decimal((100 * value) / answer.documents[index], 1)} % (${number(value)} of ${number(answer.documents[index])})` : number(value))),
            }));
            chart = new LineChart({
              periods, series, unit: isShare ? "% of documents" : "documents",
              choose: (period) => go(between(here().with({ view: "search", as: "", by: "", q: queries.length === 1 ? queries[0] : queries.map((one) => `(${one})`).join(" OR ") }), period, period)),
            });
            announce(series.map((one) => `${one.name}: ${count(one.total, "document")}`).join("; "));
            figure.replaceChildren(
              el("h2", null, isShare ? `Share of the documents of each ${period}` : `Documents by ${period}`),
              el("ul", { class: "legend" }, series.map((one, index) => el("li", null, el("span", { class: `swatch s${index}` }),
                queries.length ? link(here().with({ view: "search", q: one.name, as: "", by: "" }), null, bdi(one.name)) : bdi(one.name), el("span", { class: "soft" }, ` ${count(one.total, "document")}`)))),
              chart.element,
              asTable(`Documents by ${period}`, [period, ...series.map((one) => one.name), ...(queries.length ? ["all documents"] : [])],
                periods.map((one, index) => [one, ...sets.map((set) => number(set.counts[index])), ...(queries.length ? [number(answer.documents[index])] : [])])));
          }

          return { update, leave() { line.cancel(); chart?.leave(); } };
        }
        """#
}

extension Script {
    /// What the hits have in common, as filters; and what a run lacks.
    static let facets = #"""
        import { bdi, el, fieldName, Line, number, problem } from "./dom.js";
        import { columns } from "./chart.js";
        import { go, here } from "./app.js";

        export const withoutFilter = (place, where) => place.with({ where: place.all("where").filter((one) => one !== where) });

        /** A period as the last day that it can hold, so that `<=` means all of it. */
        export const endOf = (period) => (/^\d{4}(-\d{2})?$/.test(period) ? `${period}-99` : period);

        /** Filters for one span of time, in place of others. */
        export function between(place, from, to) {
          const others = place.all("where").filter((one) => !/^date[<>]?=/.test(one));
          if (from) others.push(`date>=${from}`);
          if (to) others.push(`date<=${endOf(to)}`);
          return place.with({ where: others, doc: "", life: "" });
        }

        export class Facets {
          #line = new Line();
          #asked = "";
          #open = new Set();

          constructor(run) {
            this.body = el("div", { class: "facetlist" });
            this.element = el("aside", { class: "facets", "aria-label": "Filters" },
              el("details", { class: "facetbox", open: matchMedia("(min-width: 56rem)").matches }, el("summary", null, "Filters"), this.body));
          }

          async update(place) {
            const parameters = [["q", place.get("q")], ["typing", place.get("typing")], ...place.all("where").map((one) => ["where", one])];
            const key = JSON.stringify(parameters);
            if (key === this.#asked) return;
            const delay = this.#asked && place.get("typing") ? 120 : 0;
            this.#asked = key;
            try {
              this.#show(await this.#line.ask("facets", parameters, delay), place);
            } catch {
              // The search says what is wrong.
              this.body.replaceChildren();
            }
          }

          #show(answer, place) {
            // What has the focus is made anew, and gets it again.
            const focused = document.activeElement?.closest?.(".facets") ? document.activeElement.id : "";
            const chosen = place.all("where");
            this.body.replaceChildren(this.#dates(answer, place), ...answer.facets.map((facet) => this.#facet(facet, chosen)));
            if (focused) document.getElementById(focused)?.focus();
          }

          #dates(answer, place) {
            const { periods } = answer.dates;
            if (periods.length === 0) return "";
            const value = (sign) => (place.all("where").find((one) => one.startsWith(`date${sign}`)) ?? "").slice(6).replace(/-99$/, "");
            const change = () => {
              const inputs = [from, to];
              const bad = inputs.find((input) => input.value && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(input.value.trim()));
              for (const input of inputs) input.setAttribute("aria-invalid", String(input === bad));
              if (!bad) go(between(here(), from.value.trim(), to.value.trim()));
            };
            const input = (id, label, text) => el("input", { id, type: "text", inputmode: "numeric", size: "10", placeholder: label === "From" ? periods[0] : periods.at(-1), value: text, onchange: change, "aria-describedby": "dateform" });
            const from = input("date-from", "From", value(">="));
            const to = input("date-to", "To", value("<="));
            return el("fieldset", { class: "dates" }, el("legend", null, "Date"),
              columns(periods, answer.counts, (period) => go(between(here(), period, period))),
              el("div", { class: "span" }, el("label", null, "From", from), el("label", null, "To", to)),
              el("p", { id: "dateform", class: "unseen" }, "A year, a month such as 2024-09, or a day such as 2024-09-04."));
          }

          #facet(facet, chosen) {
            const most = Math.max(...facet.values.map((value) => value.count));
            const rest = facet.values.length > 6 && !this.#open.has(facet.field) ? 6 : facet.values.length;
            const id = (value) => `f-${facet.field}-${value}`;
            const row = (value, index) => {
              const where = `${facet.field}=${value.value}`;
              const box = el("input", {
                type: "checkbox", id: id(value.value), checked: chosen.includes(where),
                onchange: () => {
                  let next = here().all("where");
                  if (!box.checked) next = next.filter((one) => one !== where);
                  // A document has one source; another one takes its place.
                  else next = [...next.filter((one) => facet.multiple || !one.startsWith(`${facet.field}=`)), where];
                  go(here().with({ where: next, doc: "", life: "" }));
                },
              });
              const bar = el("span", { class: "share", "aria-hidden": "true" });
              bar.style.setProperty("--share", `${(100 * value.count) / most}%`);
              return el("li", { hidden: index >= rest }, el("label", null, box, el("span", { class: "what" }, bdi(value.label.replaceAll("-", " ").trim() || value.value)), el("span", { class: "n" }, number(value.count)), bar));
            };
            const list = el("ul", null, facet.values.map(row));
            const hidden = facet.values.length - rest;
            return el("fieldset", null, el("legend", null, fieldName(facet.field)), list,
              hidden > 0 ? el("button", { type: "button", class: "quiet", onclick: (event) => {
                this.#open.add(facet.field);
                for (const item of list.children) item.hidden = false;
                list.children[rest]?.querySelector("input").focus();
                event.target.remove();
              } }, `${hidden} more`) : null,
              facet.others > 0 ? el("p", { class: "soft" }, `and ${number(facet.others)} rarer`) : null);
          }

          leave() { this.#line.cancel(); }
        }

        /** What a view needs and the run has not. */
        export function missing(run, kind, what, line) {
          const damaged = run.problems[0];
          return el("section", { class: "missing" }, el("h2", null, `${what} needs ${kind === "corpus" ? "a corpus index" : "a full-text index"}`),
            damaged ? problem(new Error(damaged.problem)) : null,
            el("p", null, "This run has none. Add this line to the stages of its pipeline and run it again; what has not changed is not done again."),
            el("pre", null, el("code", null, `  - ${line}`)));
        }
        """#
}

extension Script {
    /// Keyword in context: every hit of a query, one below the other.
    static let concordance = #"""
        import { announce, bdi, el, Line, problem } from "./dom.js";
        import { go, here, link } from "./app.js";
        import { missing, withoutFilter } from "./facets.js";
        import { citation } from "./plots.js";

        const STEP = 200;
        const MOST = 2000;

        export function concordance(main, run) {
          if (!run.has.corpus) {
            main.append(missing(run, "corpus", "The concordance", "index: corpus"));
            return { update() {} };
          }
          const line = new Line();
          let asked = null;
          let limit = STEP;
          const box = el("input", {
            type: "search", id: "q", autocomplete: "off", spellcheck: "false", placeholder: "A word, a phrase, or a query in CQL", "aria-label": "Words or query", "aria-describedby": "hint",
            oninput: () => go(here().with({ q: box.value.trim(), typing: "", doc: "", at: "" }), { quietly: true }),
            onkeydown: (event) => { if (event.key === "ArrowDown") { event.preventDefault(); body.querySelector("a")?.focus(); } },
          });
          const sort = el("select", { id: "sort", onchange: () => go(here().with({ sort: sort.value })) },
            [["", "Order of the corpus"], ["left", "Left context"], ["right", "Right context"], ["hit", "Hit"], ["date", "Date"]].map(([value, name]) => el("option", { value }, name)));
          const chips = el("ul", { class: "chips", "aria-label": "Filters in use" });
          const body = el("div", { class: "concordance", onkeydown: walk });
          main.append(
            el("form", { role: "search", class: "searchbar", onsubmit: (event) => event.preventDefault() }, box, el("div", { class: "sort" }, el("label", { for: "sort" }, "Order"), sort)),
            el("p", { id: "hint", class: "hint" }, el("code", null, "rye"), ", ", el("code", null, '"river" "dam"'), ", ", el("code", null, '[word="build.*"]'), ", ", el("code", null, '"river" []{0,3} "dam"'), ". A click or Enter on a line opens its document there."),
            chips, body);

          async function update(place) {
            const order = place.get("sort");
            const parameters = [["ask", "kwic"], ["query", place.get("q")], ...(order && !["newest", "oldest"].includes(order) ? [["sort", order]] : []), ...place.all("where").map((one) => ["where", one])];
            const key = JSON.stringify(parameters);
            for (const row of body.querySelectorAll("[data-id]")) row.classList.toggle("open", row.dataset.id === place.get("doc") && row.dataset.at === place.get("at"));
            if (key === asked) return;
            const isFirst = asked === null;
            asked = key;
            limit = STEP;
            if (document.activeElement !== box) box.value = place.get("q");
            sort.value = [...sort.options].some((option) => option.value === order) ? order : "";
            chips.replaceChildren(...place.all("where").map((where) => el("li", null, el("button", { type: "button", onclick: () => go(withoutFilter(here(), where)), "aria-label": `Remove the filter: ${where}` }, bdi(where), " ×"))));
            if (!place.get("q")) { line.cancel(); body.replaceChildren(el("p", { class: "soft" }, "Every place where a word stands, with what stands around it.")); return; }
            await load(parameters, isFirst ? 0 : 150);
          }

          async function load(parameters, delay) {
            try {
              show(await line.ask("ask", [...parameters, ["limit", limit]], delay), parameters);
            } catch (error) {
              body.replaceChildren(problem(error));
            }
          }

          function show(answer, parameters) {
            const at = Object.fromEntries(answer.columns.map((column, index) => [column.name, index]));
            const status = answer.notes[0] ?? "";
            announce(status);
            const more = answer.rows.length >= limit && limit < MOST
              ? el("button", { type: "button", class: "more", onclick: async () => {
                  const from = limit;
                  limit = Math.min(MOST, limit + STEP);
                  await load(parameters, 0);
                  body.querySelectorAll("tbody a")[from]?.focus();
                } }, "Show more lines") : null;
            body.replaceChildren(
              el("p", { class: "status" }, status),
              answer.rows.length ? el("table", { class: "lines" }, el("caption", { class: "unseen" }, answer.title),
                el("colgroup", null, ["c-when", "c-left", "c-hit", "c-right"].map((name) => el("col", { class: name }))),
                el("thead", { class: "unseen" }, el("tr", null, ["Date", "Left", "Hit", "Right"].map((name) => el("th", { scope: "col" }, name)))),
                el("tbody", null, answer.rows.map((row) => {
                  const id = row[at.document];
                  const place = `${row[at.start]}-${row[at.end]}`;
                  const about = [row[at.date], row[at.source]].filter(Boolean).join(", ");
                  return el("tr", { "data-id": id, "data-at": place, onclick: (event) => { if (!event.target.closest("a") && !getSelection().toString()) go(here().with({ doc: id, at: place, life: "" })); } },
                    el("td", { class: "when", title: about || id }, bdi(row[at.date] || id)),
                    el("td", { class: "left" }, bdi(row[at.left])), el("td", { class: "hit" }, link(here().with({ doc: id, at: place, life: "" }), null, bdi(row[at.hit]))), el("td", { class: "right" }, bdi(row[at.right])));
                }))) : "",
              more ?? "", ...answer.notes.slice(1).map((note) => el("p", { class: "soft" }, note)), answer.citation ? citation(answer.citation) : "");
            for (const row of body.querySelectorAll("[data-id]")) row.classList.toggle("open", row.dataset.id === here().get("doc") && row.dataset.at === here().get("at"));
          }

          function walk(event) {
            if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
            const links = [...body.querySelectorAll("tbody a")];
            const index = links.indexOf(document.activeElement);
            if (index < 0) return;
            event.preventDefault();
            if (event.key === "ArrowUp" && index === 0) return box.focus();
            links[index + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
          }

          return { update, leave() { line.cancel(); } };
        }
        """#
}

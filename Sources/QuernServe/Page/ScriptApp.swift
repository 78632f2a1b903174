extension Script {
    /// The frame: which view is shown, what the address says, the reader beside it.
    static let app = #"""
        import { announce, ask, bdi, bytes, count, el, problem } from "./dom.js";
        import { closeReader, openReader } from "./reader.js";
        import { ledger } from "./ledger.js";
        import { concordance } from "./concordance.js";
        import { search } from "./search.js";
        import { trends } from "./trends.js";
        import { words } from "./words.js";

        const VIEWS = [
          { name: "search", title: "Search", show: search },
          { name: "concordance", title: "Concordance", show: concordance },
          { name: "trends", title: "Trends", show: trends },
          { name: "words", title: "Words", show: words },
          { name: "ledger", title: "Ledger", show: ledger },
        ];

        const main = document.getElementById("main");
        let current = null;
        let run = null;

        /** What the address says: view, q, where (several), sort, doc, … */
        export class Place {
          #query;
          constructor(text) { this.#query = new URLSearchParams(text); }
          get(name) { return this.#query.get(name) ?? ""; }
          all(name) { return this.#query.getAll(name); }
          /** The same place with other values; an empty one is left out. */
          with(changes) {
            const query = new URLSearchParams(this.#query);
            for (const [name, value] of Object.entries(changes)) {
              query.delete(name);
              for (const one of Array.isArray(value) ? value : [value]) if (one !== "" && one !== null) query.append(name, one);
            }
            return new Place(query);
          }
          get view() { return VIEWS.find((view) => view.name === this.get("view")) ?? VIEWS[0]; }
          get href() { const text = String(this.#query); return text ? `?${text}` : "/"; }
        }

        export const here = () => new Place(location.search);

        /** Goes to a place; `quietly` replaces the last step of the history, as typing does. */
        export function go(place, { quietly = false } = {}) {
          if (place.href === here().href) return;
          history[quietly ? "replaceState" : "pushState"](null, "", place.href);
          follow();
        }

        /** A link within the page. */
        export function link(place, attributes, ...children) {
          return el("a", {
            ...attributes, href: place.href,
            onclick: (event) => {
              if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              go(place);
            },
          }, ...children);
        }

        function follow() {
          const place = here();
          if (!current || current.name !== place.view.name) {
            current?.view.leave?.();
            main.replaceChildren();
            current = { name: place.view.name, view: place.view.show(main, run) };
            for (const item of document.querySelectorAll("#views a")) {
              if (item.dataset.view === current.name) item.setAttribute("aria-current", "page");
              else item.removeAttribute("aria-current");
            }
            document.title = `${place.view.title} – ${run.name}`;
          }
          current.view.update(place);
          const named = place.get("life");
          if (place.get("doc") || named) openReader(place, run); else closeReader();
        }

        function masthead() {
          document.querySelector("#name bdi").textContent = run.name;
          document.getElementById("facts").replaceChildren(
            ...(run.description ? [bdi(run.description), " "] : []),
            el("span", { class: "soft" }, [
              count(run.documents, "document"), count(run.inputs, "input file") + `, ${bytes(run.bytes)}`,
              run.ended ? `finished ${run.ended.slice(0, 10)}` : null,
            ].filter(Boolean).join(" · ")));
          document.getElementById("views").replaceChildren(...VIEWS.map((view) => el("li", null,
            el("a", {
              href: `?view=${view.name}`, "data-view": view.name,
              onclick: (event) => {
                if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                const place = here();
                // The words and the filters go along, so that one question is seen from all sides.
                go(new Place("").with({ view: view.name, q: place.get("q"), where: place.all("where") }));
                announce(view.title);
              },
            }, view.title))));
        }

        // The keys that work everywhere; they are said in the search box's hint.
        document.addEventListener("keydown", (event) => {
          const isTyping = event.target.closest?.("input:not([type=checkbox]), textarea, select");
          if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
            const box = document.querySelector("#main input[type=search]");
            if (box) { event.preventDefault(); box.focus(); box.select(); }
          } else if (event.key === "Escape" && (here().get("doc") || here().get("life")) && !isTyping) {
            go(here().with({ doc: "", life: "", at: "" }));
          }
        });
        window.addEventListener("popstate", follow);

        ask("run").then((answer) => { run = answer; masthead(); follow(); }, (error) => main.replaceChildren(problem(error)));
        """#
}

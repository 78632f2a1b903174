extension Script {
    /// Search as one types: hits, pages of them, what the filters are.
    static let search = #"""
        import { announce, bdi, count, el, Line, marked, number, problem } from "./dom.js";
        import { go, here, link } from "./app.js";
        import { Facets, missing, withoutFilter } from "./facets.js";

        const PAGE = 50;
        // Faster typists do not see the answers between, so they need not be computed.
        const PAUSE = 60;

        export function search(main, run) {
          if (!run.has.fulltext) {
            main.append(missing(run, "fulltext", "Search", "index: fulltext"));
            return { update() {} };
          }
          const hits = new Line();
          const more = new Line();
          let asked = "";
          let shown = 0;
          let total = 0;

          const box = el("input", {
            type: "search", id: "q", autocomplete: "off", spellcheck: "false", autocapitalize: "off", placeholder: "Search the documents",
            "aria-label": "Search the documents", "aria-describedby": "hint", enterkeyhint: "search",
            oninput: () => go(here().with({ q: box.value.trim(), typing: "1", doc: "", life: "" }), { quietly: true }),
            onkeydown: (event) => {
              if (event.key === "Enter") go(here().with({ q: box.value.trim(), typing: "" }));
              if (event.key === "ArrowDown") { event.preventDefault(); list.querySelector("a")?.focus(); }
            },
          });
          const sort = el("select", { id: "sort", onchange: () => go(here().with({ sort: sort.value })) },
            [["", "Best match"], ["newest", "Newest first"], ["oldest", "Oldest first"]].map(([value, name]) => el("option", { value }, name)));
          const status = el("p", { class: "status" });
          const chips = el("ul", { class: "chips", "aria-label": "Filters in use" });
          const list = el("ol", { class: "hits", "aria-label": "Hits", onkeydown: walk });
          const button = el("button", { type: "button", class: "more", hidden: true, onclick: () => nextPage(true) });
          const facets = new Facets(run);

          main.append(
            el("form", { role: "search", class: "searchbar", onsubmit: (event) => event.preventDefault() },
              box,
              el("div", { class: "sort" }, el("label", { for: "sort" }, "Order"), sort)),
            el("p", { id: "hint", class: "hint" }, "Words, ", el("code", null, '"a phrase"'), ", ", el("code", null, "begin*"), ", ", el("code", null, "AND OR NOT"), ", ",
              el("code", null, "NEAR(a b, 5)"), ", ", el("code", null, "title:word"), ". Enter ends the last word, ", el("kbd", null, "/"), " comes back here, ",
              el("kbd", null, "↓"), " goes to the hits."),
            el("div", { class: "columns" },
              facets.element,
              el("div", { class: "results" }, el("div", { class: "resultline" }, status, chips), list, button)));

          const watcher = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) nextPage(false); }, { rootMargin: "600px" });
          watcher.observe(button);

          function parameters(place) {
            return [["q", place.get("q")], ["typing", place.get("typing")], ["sort", place.get("sort")], ...place.all("where").map((one) => ["where", one]), ["limit", PAGE]];
          }

          function item(hit, place) {
            const facts = [hit.date, hit.source].filter(Boolean);
            return el("li", { "data-id": hit.id, class: place.get("doc") === hit.id ? "open" : null },
              el("h2", null, link(here().with({ doc: hit.id, life: "", at: "" }), { dir: "auto" }, hit.title || "(no title)")),
              el("p", { class: "meta" }, facts.map((fact, index) => [index ? " · " : "", bdi(fact)]),
                !facts.length || !hit.title ? el("span", { class: "soft" }, facts.length ? " · " : "", bdi(hit.resource)) : null),
              el("p", { class: "snippet", dir: "auto" }, marked(hit.snippet)));
          }

          async function update(place) {
            const key = JSON.stringify(parameters(place));
            for (const one of list.children) one.classList.toggle("open", one.dataset.id === place.get("doc"));
            if (key === asked) return;
            const isFirst = asked === "";
            asked = key;
            more.cancel();
            if (document.activeElement !== box) box.value = place.get("q");
            sort.value = place.get("sort");
            chips.replaceChildren(...place.all("where").map((where) => chip(where)));
            facets.update(place);
            try {
              const answer = await hits.ask("search", parameters(place), isFirst || !place.get("typing") ? 0 : PAUSE);
              total = answer.total;
              shown = answer.hits.length;
              list.replaceChildren(...answer.hits.map((hit) => item(hit, place)));
              status.classList.remove("alarm");
              status.replaceChildren(...sentence(answer, place));
              announce(status.textContent);
            } catch (error) {
              total = shown = 0;
              list.replaceChildren();
              status.replaceChildren(problem(error));
            }
            button.hidden = shown >= total;
            button.textContent = `Show ${Math.min(PAGE, total - shown)} more`;
          }

          function sentence(answer, place) {
            const what = el("strong", null, count(answer.total, "document"));
            const words = place.get("q");
            if (!words) return [what, place.all("where").length ? " with these filters" : " in the index"];
            const last = words.split(/[\s(]+/).at(-1);
            return answer.query !== words
              ? [what, " with ", el("q", null, words), ", its last word as a beginning"]
              : [what, " with ", el("q", null, words), last === words ? "" : ""];
          }

          function chip(where) {
            const name = where.replace(/^layers\./, "").replace(/-99$/, "").replace(/^(\S+?)(=|>=|<=)/, (_, field, sign) =>
              `${field} ${{ "=": "is", ">=": "from", "<=": "to" }[sign]} `);
            return el("li", null, el("button", {
              type: "button", "aria-label": `Remove the filter: ${name}`, onclick: () => go(withoutFilter(here(), where)),
            }, bdi(name), el("span", { "aria-hidden": "true" }, " ×")));
          }

          async function nextPage(isAsked) {
            if (shown >= total || button.disabled) return;
            button.disabled = true;
            const place = here();
            const from = shown;
            try {
              const answer = await more.ask("search", [...parameters(place), ["offset", shown]]);
              shown += answer.hits.length;
              list.append(...answer.hits.map((hit) => item(hit, place)));
              if (answer.hits.length === 0) total = shown;
              button.hidden = shown >= total;
              button.textContent = `Show ${Math.min(PAGE, total - shown)} more`;
              if (isAsked) { announce(`${number(shown)} of ${number(total)} shown`); list.children[from]?.querySelector("a")?.focus(); }
            } catch (error) {
              button.after(problem(error));
            }
            button.disabled = false;
          }

          /** Arrow keys walk the hits. */
          function walk(event) {
            if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
            const links = [...list.querySelectorAll("h2 a")];
            const index = links.indexOf(document.activeElement);
            if (index < 0) return;
            event.preventDefault();
            if (event.key === "ArrowUp" && index === 0) return box.focus();
            const next = links[index + (event.key === "ArrowDown" ? 1 : -1)];
            next?.focus();
          }

          return {
            update,
            leave() { hits.cancel(); more.cancel(); facets.leave(); watcher.disconnect(); },
          };
        }

        /** The documents before and after one in the list of hits. */
        export function neighbours(id) {
          const items = [...document.querySelectorAll(".hits > li")];
          const index = items.findIndex((item) => item.dataset.id === id);
          return index < 0 ? {} : { before: items[index - 1]?.dataset.id, after: items[index + 1]?.dataset.id };
        }
        """#
}

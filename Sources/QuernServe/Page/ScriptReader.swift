extension Script {
    /// One document: its text with layers, the query's words, and what the stages removed.
    static let reader = #"""
        import { announce, ask, bdi, bytes, count, el, fieldName, Line, number, problem } from "./dom.js";
        import { go, here, link } from "./app.js";
        import { fateOf, legendOf, stagesOf } from "./life.js";
        import { neighbours } from "./search.js";

        const reader = document.getElementById("reader");
        const stage = document.getElementById("stage");
        const line = new Line();
        const lives = new Line();
        // Layers of every word would colour everything.
        const CROWDED = 0.35;
        const choice = new Map();
        let showsRemoved = false;
        let open = null;

        export function closeReader() {
          if (!open) return;
          line.cancel();
          lives.cancel();
          const { id, at } = open;
          open = null;
          reader.hidden = true;
          reader.replaceChildren();
          stage.classList.remove("reading");
          const back = [...document.querySelectorAll("[data-id]")].find((one) => one.dataset.id === id && (one.dataset.at === undefined || one.dataset.at === at))?.querySelector("a");
          (back ?? document.getElementById("main")).focus({ preventScroll: !back });
        }

        export async function openReader(place) {
          const id = place.get("doc");
          const named = place.get("life");
          const key = JSON.stringify([id, named, place.get("q"), place.get("at")]);
          if (open?.key === key) return;
          const isNew = !open || open.id !== id || open.named !== named;
          open = { key, id, named, at: place.get("at") };
          line.cancel();
          lives.cancel();
          stage.classList.add("reading");
          reader.hidden = false;
          if (isNew) reader.replaceChildren(bar(place), el("h2", { id: "reader-title", class: "soft", tabindex: "-1" }, "Opening …"));
          try {
            if (id) {
              const query = place.get("q");
              const document = await line.ask("document", [["id", id], ["source", place.get("at")], ["q", place.get("typing") && /\p{L}$/u.test(query) ? `${query}*` : query]]);
              show(new Sheet(document), place, isNew);
            } else {
              await showLife(named, place);
            }
          } catch (error) {
            reader.replaceChildren(bar(place), el("h2", { id: "reader-title", tabindex: "-1" }, "Not shown"), problem(error));
          }
        }

        function bar(place) {
          const near = neighbours(place.get("doc"));
          const to = (id, sign, name) => el("button", { type: "button", disabled: !id, "aria-label": name, title: name, onclick: () => go(here().with({ doc: id, at: "" }), { quietly: true }) }, sign);
          return el("div", { class: "readerbar" },
            el("button", { type: "button", class: "close", onclick: () => go(here().with({ doc: "", life: "", at: "" })) }, el("span", { "aria-hidden": "true" }, "← "), "Back to the list"),
            place.get("doc") ? [to(near.before, "↑", "The hit before"), to(near.after, "↓", "The next hit")] : null);
        }

        /** The bytes of a text, from which ranges are cut: offsets count UTF-8 bytes. */
        class Sheet {
          constructor(document) {
            Object.assign(this, document);
            this.bytes = new TextEncoder().encode(document.text);
            this.decoder = new TextDecoder();
          }

          cut(start, end) { return this.decoder.decode(this.bytes.subarray(start, end)); }

          /** Whether a layer is shown, unless the reader has said so. */
          shows(layer) {
            if (choice.has(layer.name)) return choice.get(layer.name);
            const covered = layer.spans.reduce((sum, span) => sum + span[1] - span[0], 0);
            return covered < CROWDED * this.bytes.length;
          }
        }

        function show(sheet, place, isNew) {
          const text = el("div", { class: "text", dir: "auto", lang: sheet.metadata.find(([name]) => name === "language")?.[1] });
          const extra = el("div", { class: "lifebox" });
          const removed = el("input", {
            type: "checkbox", id: "removed", checked: showsRemoved,
            onchange: () => { showsRemoved = removed.checked; paint(); },
          });
          const paint = async () => {
            extra.replaceChildren();
            text.replaceChildren(...new Painting(sheet).parts());
            if (!showsRemoved) return;
            extra.replaceChildren(el("p", { class: "soft", role: "status" }, "Runs the stages of this document again …"));
            try {
              sheet.life ??= await lives.ask("life", [["name", sheet.id]]);
              const life = sheet.life.documents.find((one) => one.id === sheet.id);
              if (!life) throw new Error("What the stages did to this document could not be found out; the inputs may have changed.");
              text.replaceChildren(...new Painting(sheet, life).parts());
              extra.replaceChildren(...warnings(sheet.life), legendOf(life), stagesOf(life));
              announce(life.rules.length ? `${count(life.rules.length, "rule")} changed the text` : "No stage changed the text");
            } catch (error) {
              extra.replaceChildren(problem(error));
            }
          };
          const layers = sheet.layers.map((layer, index) => {
            const box = el("input", { type: "checkbox", checked: sheet.shows(layer), onchange: () => { choice.set(layer.name, box.checked); paint(); } });
            return el("label", { class: `layer l${index % 6}` }, box, el("span", { class: "key" }, fieldName(layer.name)), el("span", { class: "n" }, number(layer.spans.length)));
          });
          const title = el("h2", { id: "reader-title", tabindex: "-1", dir: "auto" }, sheet.title || "(no title)");
          reader.replaceChildren(
            bar(place), title,
            el("dl", { class: "metadata" }, sheet.metadata.filter(([name]) => name !== "title").map(([name, value]) => el("div", null, el("dt", null, fieldName(name)), el("dd", null, bdi(value))))),
            el("div", { class: "layers", role: "group", "aria-label": "What is shown in the text" }, layers,
              el("label", { class: "layer removed" }, removed, el("span", { class: "key" }, "Removed parts"))),
            text, extra, found(sheet),
            el("p", { class: "origin soft" }, "From ", bdi(sheet.origin.resource), `, bytes ${number(sheet.origin.start)}–${number(sheet.origin.end)}, document `, el("code", null, sheet.id), ", SHA-256 ", el("code", null, sheet.origin.sha256.slice(0, 16)), "…"));
          paint();
          if (!isNew) return;
          title.focus({ preventScroll: true });
          reader.scrollTop = 0;
          const first = text.querySelector("mark.match");
          if (first) first.scrollIntoView({ block: "center" });
          else if (getComputedStyle(reader).position !== "sticky") reader.scrollIntoView({ block: "start" });
        }

        const warnings = (life) => (life.warnings.length ? [el("ul", { class: "notice" }, life.warnings.map((one) => el("li", null, one)))] : []);

        /** Everything that lies on a text, cut where anything begins or ends. */
        class Painting {
          constructor(sheet, life = null) {
            this.sheet = sheet;
            this.life = life;
            this.spans = [];
            sheet.layers.forEach((layer, index) => {
              if (!sheet.shows(layer)) return;
              for (const [start, end, label, id] of layer.spans) if (end > start) this.spans.push({ start, end, colour: index % 6, says: [fieldName(layer.name), label, id].filter(Boolean).join(": ") });
            });
            this.spans.sort((a, b) => a.start - b.start || b.end - a.end);
            this.matches = sheet.matches.map(([start, end]) => ({ start, end }));
            const edges = new Set([0, sheet.bytes.length]);
            for (const one of [...this.spans, ...this.matches]) edges.add(one.start).add(one.end);
            this.edges = [...edges].sort((a, b) => a - b);
            this.edge = 0;
            this.next = 0;
            this.active = [];
            this.match = 0;
          }

          parts() {
            if (!this.life) return this.between(0, this.sheet.bytes.length);
            const encoder = new TextEncoder();
            let at = 0;
            return this.life.passages.flatMap(([kind, text, ...rules]) => {
              if (kind === "removed") return this.changed("del", text, rules);
              const end = at + encoder.encode(text).length;
              const inside = this.between(at, end);
              at = end;
              return kind === "added" ? this.changed("ins", inside, rules) : inside;
            });
          }

          changed(tag, content, rules) {
            const last = rules.at(-1);
            const named = rules.map((rule) => this.life.rules[rule]).map((rule) => `${rule.name}${rule.reason ? ` – ${rule.reason}` : ""} (${rule.stage})`);
            let shown = content;
            let ending = "";
            if (typeof content === "string") {
              // What nobody sees gets a sign; the number stands on the line of what was removed.
              if (content.trim() === "") shown = [...content].map((sign) => ({ "\n": "↵\n", "\t": "→", " ": "·" })[sign] ?? "°").join("");
              ending = /\n*$/.exec(shown)[0];
              shown = shown.slice(0, shown.length - ending.length);
            }
            return [el(tag, {
              class: last === undefined ? null : `c${last % 6}`, tabindex: "0",
              title: `${tag === "del" ? "removed" : "put in"} by ${named.join("; then by ")}`,
              "aria-describedby": last === undefined ? null : `rule-${last}`,
            }, shown, last === undefined ? null : el("sup", { "aria-hidden": "true" }, last + 1), ending)];
          }

          between(from, to) {
            const parts = [];
            while (this.edges[this.edge] <= from && this.edge < this.edges.length) this.edge += 1;
            for (let at = from; at < to;) {
              const end = Math.min(to, this.edges[this.edge] ?? to);
              parts.push(this.piece(at, end));
              at = end;
              if (this.edges[this.edge] === end && end < to) this.edge += 1;
            }
            return parts;
          }

          piece(at, end) {
            while (this.next < this.spans.length && this.spans[this.next].start <= at) this.active.push(this.spans[this.next++]);
            if (this.active.length) this.active = this.active.filter((span) => span.end > at);
            while (this.match < this.matches.length && this.matches[this.match].end <= at) this.match += 1;
            const isMatch = this.match < this.matches.length && this.matches[this.match].start <= at;
            const text = this.sheet.cut(at, end);
            let node = text;
            if (this.active.length) {
              const top = this.active.at(-1);
              node = el("span", { class: `span l${top.colour}${this.active.length > 1 ? " several" : ""}`, title: this.active.map((span) => span.says).join("\n") }, node);
            }
            return isMatch ? el("mark", { class: "match" }, node) : node;
          }
        }

        /** What the layers hold, as lists: for ears, and to see what occurs how often. */
        function found(sheet) {
          return el("div", { class: "found" }, sheet.layers.map((layer, index) => {
            const box = el("details", null, el("summary", null, `${fieldName(layer.name)} (${number(layer.spans.length)})`));
            box.addEventListener("toggle", () => {
              if (!box.open || box.children.length > 1) return;
              const counts = new Map();
              for (const [start, end] of layer.spans) {
                const text = sheet.cut(start, Math.min(end, start + 120));
                counts.set(text, (counts.get(text) ?? 0) + 1);
              }
              const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 200);
              box.append(el("ul", { class: `tags l${index % 6}` }, sorted.map(([text, times]) => el("li", null, bdi(text), times > 1 ? el("span", { class: "n" }, ` ×${times}`) : null))));
            });
            return box;
          }));
        }

        /** A document by its name, also one that was dropped. */
        async function showLife(name, place) {
          const answer = await lives.ask("life", [["name", name]]);
          const parts = answer.documents.flatMap((life, number) => {
            const sheet = new Sheet({ text: life.passages.filter(([kind]) => kind !== "removed").map((passage) => passage[1]).join(""), layers: [], matches: [], metadata: [] });
            return [el("h2", { id: number ? null : "reader-title", tabindex: "-1", dir: "auto" }, life.title || "(no title)"), fateOf(life),
              el("div", { class: "text", dir: "auto" }, new Painting(sheet, life).parts()), legendOf(life), stagesOf(life),
              el("p", { class: "origin soft" }, "From ", bdi(life.resource), `, line ${number_(life.line)}, ${bytes(life.bytes[1] - life.bytes[0])}, document `, el("code", null, life.id))];
          });
          const records = [...answer.quarantined.map((one) => [one.resource, `in quarantine: ${one.stage} failed: ${one.error}`]), ...answer.skipped.map((one) => [one.resource, `gave no document: ${one.reason}`])];
          if (!answer.documents.length) {
            parts.push(el("h2", { id: "reader-title", tabindex: "-1" }, answer.candidates.length ? `${count(answer.count, "document")} may be meant` : "No document"),
              el("ul", { class: "candidates" }, answer.candidates.map((one) => el("li", null, link(here().with({ life: one.id }), null, bdi(one.title || one.id)), " ",
                el("span", { class: "soft" }, bdi(one.resource), " ", el("code", null, one.id)), one.excerpt ? el("p", { class: "snippet" }, bdi(one.excerpt)) : null))));
          }
          reader.replaceChildren(bar(place), ...warnings(answer), ...parts,
            records.length ? el("ul", { class: "notice" }, records.map(([resource, what]) => el("li", null, bdi(resource), " ", what))) : "");
          document.getElementById("reader-title")?.focus({ preventScroll: true });
          reader.scrollTop = 0;
        }
        const number_ = number;
        """#
}

extension Script {
    /// The pictures and the rows of an answer to a question.
    static let plots = #"""
        import { bdi, decimal, el, number, svg } from "./dom.js";
        import { LineChart, step } from "./chart.js";

        /** An answer: its picture, its rows, what must be said about them, and the line that cites it. */
        export function answered(answer, { link, choose } = {}) {
          const picture = drawn(answer, choose);
          const element = el("div", { class: "answer" },
            el("h2", null, bdi(answer.title)),
            answer.notes.length ? el("p", { class: "soft" }, answer.notes[0]) : null,
            picture?.element ?? null,
            answer.rows.length ? rowsOf(answer, link) : el("p", null, "Nothing was found."),
            el("ul", { class: "notes soft" }, answer.notes.slice(1).map((note) => el("li", null, note))),
            answer.citation ? citation(answer.citation) : null);
          return { element, leave() { picture?.leave?.(); } };
        }

        export const citation = (line) => el("details", { class: "cite" }, el("summary", null, "Cite this"), el("p", null, "With this line, ", el("code", null, "quern verify"), " asks again and compares:"),
          el("p", { class: "citation" }, el("code", null, line)));

        function rowsOf(answer, link) {
          const isNumber = answer.columns.map((column) => column.kind !== "text");
          return el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": answer.title },
            el("table", { class: "answers" },
              el("thead", null, el("tr", null, answer.columns.map((column, index) => el("th", { scope: "col", class: isNumber[index] ? "n" : null }, named(column.name))))),
              el("tbody", null, answer.rows.map((row) => el("tr", null, row.map((cell, index) => {
                const text = cell === null ? "" : isNumber[index] ? shown(cell, answer.columns[index].places) : cell;
                if (index === 0) return el("th", { scope: "row" }, link ? link(row, text) : bdi(text));
                return el("td", { class: isNumber[index] ? "n" : null }, isNumber[index] ? text : bdi(text));
              }))))));
        }

        const shown = (value, places) => (places === undefined ? number(value) : decimal(value, places));
        const NAMES = { g2: "G²", log_dice: "logDice", mi: "MI", mi3: "MI³", t: "t", p: "p", juilland_d: "Juilland's D", dp: "DP", dp_norm: "DP norm", arf: "ARF", ttr: "TTR", mattr: "MATTR", mtld: "MTLD", hdd: "HD-D", log_ratio: "log ratio", delta_word: "ΔP word", delta_node: "ΔP node" };
        const named = (name) => NAMES[name] ?? name.replaceAll("_", " ");

        function drawn({ picture, rows }, choose) {
          if (!picture || rows.length === 0) return null;
          if (picture.kind === "lines") {
            return new LineChart({
              periods: picture.steps, unit: picture.unit, choose: choose ?? (() => {}),
              series: picture.series.map((one) => ({ name: one.name, values: one.values, texts: one.values.map((value) => value === null ? "nothing to tell" : decimal(value, 1)) })),
            });
          }
          if (picture.kind === "bars") return { element: bars(picture) };
          if (picture.kind === "points") return new Points(picture);
          if (picture.kind === "strips") return { element: strips(picture) };
          return null;
        }

        /** Bars to the right for what is above nothing, to the left for what is below. */
        function bars({ bars, unit, places }) {
          const low = Math.min(0, ...bars.map((bar) => bar.value));
          const high = Math.max(0, ...bars.map((bar) => bar.value));
          const share = (value) => (100 * value) / (high - low || 1);
          return el("figure", { class: "bars" }, el("figcaption", { class: "soft" }, named(unit)),
            el("ul", { "aria-label": unit }, bars.map((bar) => {
              const line = el("span", { class: `fill ${bar.value < 0 ? "under" : "over"}`, "aria-hidden": "true" });
              line.style.setProperty("--from", `${share((bar.value < 0 ? bar.value : 0) - low)}%`);
              line.style.setProperty("--wide", `${share(Math.abs(bar.value))}%`);
              return el("li", null, el("span", { class: "name" }, bdi(bar.name)), el("span", { class: "track" }, line), el("span", { class: "n" }, decimal(bar.value, places)));
            })));
        }

        /** Where things are in the corpus, in the order of its documents: the darker, the more. */
        function strips({ strips, unit }) {
          const most = Math.max(1, ...strips.flatMap((strip) => strip.counts));
          return el("figure", { class: "strips" }, el("figcaption", { class: "soft" }, unit), strips.map((strip) => el("div", null, el("span", { class: "name" }, bdi(strip.name)),
            svg("svg", { viewBox: `0 0 ${strip.counts.length} 10`, preserveAspectRatio: "none", role: "img", "aria-label": `${strip.name}: in ${strip.counts.filter(Boolean).length} of ${strip.counts.length} parts` },
              strip.counts.map((count, index) => (count ? svg("rect", { x: index, y: 0, width: 1, height: 10, "fill-opacity": (0.25 + (0.75 * count) / most).toFixed(3) }, svg("title", null, number(count))) : null))))));
        }

        /** Named points; names that would lie on others are left to the pointer and the table. */
        class Points {
          constructor({ points, x, y }) {
            Object.assign(this, { points, x, y });
            this.plot = el("div", { class: "plot points", role: "img", "aria-label": `${points.length} words by ${x.title} and ${named(y.title)}; the table has the same figures.` });
            this.element = el("figure", { class: "figure" }, this.plot);
            this.observer = new ResizeObserver(() => this.#draw());
            this.observer.observe(this.plot);
          }

          #draw() {
            const width = Math.max(280, this.plot.clientWidth);
            if (width === this.width) return;
            this.width = width;
            const height = Math.min(460, Math.max(280, width * 0.5));
            const frame = { left: 52, right: width - 16, top: 30, bottom: height - 42 };
            const across = scale(this.points.map((point) => point.x), this.x, frame.left + 10, frame.right - 60, Math.max(3, Math.floor(width / 130)));
            const up = scale(this.points.map((point) => point.y), this.y, frame.bottom - 8, frame.top + 8, 5);
            const grid = [svg("line", { class: "base", x1: frame.left, x2: frame.right, y1: frame.bottom, y2: frame.bottom }), svg("line", { class: "base", x1: frame.left, x2: frame.left, y1: frame.top - 6, y2: frame.bottom })];
            for (const value of across.ticks) grid.push(svg("text", { class: "middle", x: across.at(value), y: frame.bottom + 18 }, short(value)));
            for (const value of up.ticks) grid.push(svg("line", { class: "grid", x1: frame.left, x2: frame.right, y1: up.at(value), y2: up.at(value) }), svg("text", { class: "end", x: frame.left - 8, y: up.at(value) + 4 }, short(value)));
            grid.push(svg("text", { class: "end", x: frame.right, y: height - 6 }, this.x.title), svg("text", { x: 4, y: 14 }, named(this.y.title)));
            const taken = [];
            const marks = this.points.map((point) => {
              const [x, y] = [across.at(point.x), up.at(point.y)];
              const long = 7.2 * point.name.length;
              const places = [[x + 7, y + 4, "start"], [x - 7, y + 4, "finish"], [x, y - 9, "middle"], [x, y + 17, "middle"]].map(([left, base, anchor]) => {
                const from = anchor === "start" ? left : anchor === "finish" ? left - long : left - long / 2;
                return { x: left, y: base, anchor, left: from - 2, right: from + long + 2, top: base - 12, bottom: base + 3 };
              });
              const free = places.find((box) => box.right < width && box.left > frame.left && !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom));
              if (free) taken.push(free);
              return svg("g", { class: "s0 point" }, svg("title", null, `${point.name}: ${this.x.title} ${short(point.x)}, ${named(this.y.title)} ${short(point.y)}`),
                svg("circle", { cx: x, cy: y, r: 4 }), free ? svg("text", { x: free.x, y: free.y, class: free.anchor === "finish" ? "end" : free.anchor }, point.name) : null);
            });
            this.plot.replaceChildren(svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, grid, marks));
          }

          leave() { this.observer.disconnect(); }
        }

        const short = (value) => (Math.abs(value) >= 1000 || Number.isInteger(value) ? number(Math.round(value)) : String(Number(value.toPrecision(3))));

        function scale(values, axis, from, to, wanted) {
          let low = Math.min(...values);
          let high = Math.max(...values);
          const isLog = axis.logarithmic && low > 0;
          const turn = isLog ? Math.log10 : (value) => value;
          if (low === high) { low = isLog ? low / 2 : low - 1; high = isLog ? high * 2 : high + 1; }
          const at = (value) => from + ((to - from) * (turn(value) - turn(low))) / (turn(high) - turn(low));
          const ticks = [];
          if (isLog) {
            for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) for (const one of [1, 2, 5]) if (one * power >= low && one * power <= high) ticks.push(one * power);
            while (ticks.length > wanted) ticks.splice(0, ticks.length, ...ticks.filter((_, index) => index % 2 === 0));
          } else {
            const unit = step(high - low, wanted);
            for (let value = Math.ceil(low / unit) * unit; value <= high + unit * 1e-9; value += unit) ticks.push(Number(value.toPrecision(12)));
          }
          return { at, ticks };
        }
        """#
}

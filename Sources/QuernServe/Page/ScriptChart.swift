extension Script {
    /// Drawings: lines over time, columns.
    static let chart = #"""
        import { announce, count, el, number, svg } from "./dom.js";

        /** A step for an axis: 1, 2 or 5 times a power of ten. */
        export function step(most, lines) {
          const raw = Math.max(most / lines, Number.MIN_VALUE);
          const power = 10 ** Math.floor(Math.log10(raw));
          return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? raw;
        }

        /** Small columns; those who cannot point have the fields below them. */
        export function columns(periods, counts, choose) {
          const most = Math.max(1, ...counts);
          const width = 200;
          const wide = width / periods.length;
          const bars = counts.map((value, index) => {
            const high = value === 0 ? 0 : Math.max(1.5, (46 * value) / most);
            return svg("g", { class: "column", onclick: () => choose(periods[index]) },
              svg("title", null, `${periods[index]}: ${number(value)}`),
              svg("rect", { class: "field", x: index * wide, y: 0, width: wide, height: 48 }),
              svg("rect", { x: index * wide + wide * 0.08, y: 48 - high, width: wide * 0.84, height: high }));
          });
          return el("div", { class: "columnchart" },
            svg("svg", { viewBox: `0 0 ${width} 48`, preserveAspectRatio: "none", "aria-hidden": "true" }, bars),
            el("p", { class: "ends", "aria-hidden": "true" }, el("span", null, periods[0]), el("span", null, periods.at(-1))));
        }

        /**
         * Lines over periods. The drawing can be walked with the arrow keys; each step is said, Enter chooses it.
         *
         * @param series `{ name, values, texts }`: what is drawn, and how a value is said
         */
        export class LineChart {
          #at = -1;

          constructor({ periods, series, unit, choose }) {
            Object.assign(this, { periods, series, unit, choose });
            this.tip = el("div", { class: "tip", hidden: true });
            this.plot = el("div", {
              class: "plot", tabindex: "0", role: "group", "aria-roledescription": "chart",
              "aria-label": `${series.map((one) => one.name).join(", ")}: ${unit} from ${periods[0]} to ${periods.at(-1)}. Arrow keys walk the periods, Enter shows the documents of one.`,
              onkeydown: (event) => this.#key(event), onpointermove: (event) => this.#point(event),
              onpointerleave: () => this.#mark(-1), onblur: () => this.#mark(-1),
              onclick: () => { if (this.#at >= 0) this.choose(this.periods[this.#at]); },
            });
            this.element = el("div", { class: "linechart" }, this.plot, this.tip);
            this.observer = new ResizeObserver(() => this.#draw());
            this.observer.observe(this.plot);
          }

          #draw() {
            const width = Math.max(280, this.plot.clientWidth);
            if (width === this.width) return;
            this.width = width;
            const height = Math.min(380, Math.max(220, width * 0.42));
            const names = width > 620 ? 150 : 12;
            const frame = { left: 52, right: width - names, top: 30, bottom: height - 30 };
            this.frame = frame;
            const most = Math.max(...this.series.flatMap((one) => one.values), 0) || 1;
            const unit = step(most, 4);
            const top = Math.ceil(most / unit - 1e-9) * unit;
            const y = (value) => frame.bottom - ((frame.bottom - frame.top) * value) / top;
            this.y = y;
            const digits = Math.max(0, -Math.floor(Math.log10(unit) + 1e-9));
            const grid = [];
            for (let value = 0; value <= top + unit / 2; value += unit) {
              grid.push(svg("line", { class: value === 0 ? "base" : "grid", x1: frame.left, x2: frame.right, y1: y(value), y2: y(value) }),
                svg("text", { x: frame.left - 8, y: y(value) + 4, class: "end" }, digits ? value.toFixed(digits) : number(Math.round(value))));
            }
            grid.push(svg("text", { x: frame.left - 44, y: 12, class: "unit" }, this.unit));
            const room = Math.max(1, Math.floor((frame.right - frame.left) / 72));
            const every = Math.ceil(this.periods.length / room);
            const years = this.periods[0].length === 7;
            const labels = [];
            this.periods.forEach((period, index) => {
              const isShown = years && this.periods.length > 18 ? period.endsWith("-01") && (every <= 12 || Number(period.slice(0, 4)) % Math.ceil(every / 12) === 0) : index % every === 0;
              if (!isShown) return;
              labels.push(svg("line", { class: "tick", x1: this.#x(index), x2: this.#x(index), y1: frame.bottom, y2: frame.bottom + 5 }),
                svg("text", { x: this.#x(index), y: frame.bottom + 19, class: "middle" }, years && this.periods.length > 18 ? period.slice(0, 4) : period));
            });
            const lines = this.series.map((one, index) => svg("g", { class: `series s${index}` },
              svg("path", { d: one.values.map((value, place) => value === null ? "" : `${place && one.values[place - 1] !== null ? "L" : "M"}${this.#x(place).toFixed(1)} ${y(value).toFixed(1)}`).join("") }),
              this.periods.length <= 40 ? one.values.map((value, place) => value === null ? null : svg("circle", { cx: this.#x(place), cy: y(value), r: 2.6 })) : null));
            this.cross = svg("line", { class: "cross", y1: frame.top, y2: frame.bottom, visibility: "hidden" });
            this.dots = this.series.map((one, index) => svg("circle", { class: `dot s${index}`, r: 4.5, visibility: "hidden" }));
            const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, grid, labels, lines, this.cross, this.dots,
              names > 100 ? this.#names(frame, y) : null);
            this.plot.replaceChildren(picture);
          }

          /** The names at the ends of the lines, pushed apart. */
          #names(frame, y) {
            const ends = this.series.map((one, index) => ({ index, name: one.name, y: y(one.values.at(-1) ?? 0) + 4 })).sort((a, b) => a.y - b.y);
            for (let index = 1; index < ends.length; index += 1) ends[index].y = Math.max(ends[index].y, ends[index - 1].y + 17);
            for (let index = ends.length - 1, most = frame.bottom + 4; index >= 0; index -= 1, most -= 17) ends[index].y = Math.min(ends[index].y, most);
            return ends.map((end) => svg("text", { class: `name s${end.index}`, x: frame.right + 10, y: end.y }, end.name.length > 20 ? `${end.name.slice(0, 19)}…` : end.name));
          }

          #x(index) {
            const { left, right } = this.frame;
            return this.periods.length === 1 ? (left + right) / 2 : left + ((right - left) * index) / (this.periods.length - 1);
          }

          #point(event) {
            const box = this.plot.getBoundingClientRect();
            const { left, right } = this.frame;
            const place = (event.clientX - box.left - left) / (right - left);
            this.#mark(Math.min(this.periods.length - 1, Math.max(0, Math.round(place * (this.periods.length - 1)))));
          }

          #key(event) {
            const last = this.periods.length - 1;
            const to = { ArrowRight: this.#at + 1, ArrowLeft: this.#at < 0 ? last : this.#at - 1, Home: 0, End: last }[event.key];
            if (to !== undefined) {
              event.preventDefault();
              this.#mark(Math.min(last, Math.max(0, to)));
              announce([this.periods[this.#at], ...this.series.map((one) => `${one.name} ${one.texts[this.#at]}`)].join(", "));
            } else if (event.key === "Enter" && this.#at >= 0) {
              this.choose(this.periods[this.#at]);
            } else if (event.key === "Escape") {
              this.#mark(-1);
            }
          }

          #mark(index) {
            this.#at = index;
            if (!this.cross) return;
            const visibility = index < 0 ? "hidden" : "visible";
            this.tip.hidden = index < 0;
            this.cross.setAttribute("visibility", visibility);
            this.dots.forEach((dot, number) => {
              dot.setAttribute("visibility", visibility);
              if (index < 0) return;
              dot.setAttribute("cx", this.#x(index));
              dot.setAttribute("cy", this.y(this.series[number].values[index]));
            });
            if (index < 0) return;
            const x = this.#x(index);
            this.cross.setAttribute("x1", x);
            this.cross.setAttribute("x2", x);
            this.tip.replaceChildren(el("strong", null, this.periods[index]),
              ...this.series.map((one, number) => el("p", null, el("span", { class: `swatch s${number}` }), el("bdi", null, one.name), el("span", { class: "n" }, one.texts[index]))));
            const isLeft = x > this.width / 2;
            this.tip.style.setProperty("inset-inline-start", isLeft ? "auto" : `${x + 14}px`);
            this.tip.style.setProperty("inset-inline-end", isLeft ? `${this.plot.clientWidth - x + 14}px` : "auto");
          }

          leave() { this.observer.disconnect(); }
        }

        /** The same as a drawing, as a table, for those who read rather than look. */
        export function asTable(caption, heads, rows) {
          const box = el("details", { class: "astable" }, el("summary", null, "The same as a table"));
          box.addEventListener("toggle", () => {
            if (!box.open || box.children.length > 1) return;
            box.append(el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": caption },
              el("table", null, el("caption", null, caption, " (", count(rows.length, "row"), ")"),
                el("thead", null, el("tr", null, heads.map((head, index) => el("th", { scope: "col", class: index ? "n" : null }, head)))),
                el("tbody", null, rows.map((row) => el("tr", null, row.map((cell, index) => el(index ? "td" : "th", index ? { class: "n" } : { scope: "row" }, cell))))))));
          });
          return box;
        }
        """#
}

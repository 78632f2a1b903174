extension Script {
    /// Elements, numbers, questions. Data becomes text only through `append` and `textContent`, never markup.
    static let dom = #"""
        const SVG = "http://www.w3.org/2000/svg";
        const PROPERTIES = new Set(["checked", "value", "hidden", "disabled", "open", "selected", "tabIndex"]);

        function fill(node, attributes, children) {
          for (const [name, value] of Object.entries(attributes ?? {})) {
            if (value === undefined || value === null || value === false) continue;
            if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
            else if (PROPERTIES.has(name)) node[name] = value;
            else node.setAttribute(name, value === true ? "" : String(value));
          }
          node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false)
            .map((child) => (child instanceof Node ? child : String(child))));
          return node;
        }

        /** An element with attributes, listeners (`onclick`) and children; strings become text. */
        export const el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
        export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

        /** Text whose direction does not touch what stands around it. */
        export const bdi = (text) => el("bdi", null, text);

        const grouped = new Intl.NumberFormat("en");
        export const number = (value) => grouped.format(value);
        export const decimal = (value, digits = 2) =>
          new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value).replace("-", "−");
        export const count = (value, one, many = one + "s") => `${number(value)} ${value === 1 ? one : many}`;

        export function bytes(value) {
          const units = ["bytes", "kB", "MB", "GB", "TB"];
          let unit = 0;
          while (value >= 1000 && unit < units.length - 1) { value /= 1000; unit += 1; }
          return `${unit === 0 ? value : value.toPrecision(3)} ${units[unit]}`;
        }

        /** `type_token_ratio` → `Type token ratio`, `layers.places` → `Places` */
        export function fieldName(field) {
          const name = field.replace(/^layers\./, "").replaceAll("_", " ");
          return name.slice(0, 1).toUpperCase() + name.slice(1);
        }

        export class Refusal extends Error {}

        /** Asks a question; what the server refuses is thrown with its own words. */
        export async function ask(path, parameters, signal) {
          const query = new URLSearchParams();
          for (const [name, value] of parameters ?? []) if (value !== "" && value !== null && value !== undefined) query.append(name, value);
          let response;
          try {
            response = await fetch(`/api/${path}?${query}`, { signal, cache: "no-store" });
          } catch (error) {
            if (error.name === "AbortError") throw error;
            throw new Refusal("The server does not answer; is 'quern serve' still running?");
          }
          const answer = await response.json();
          if (!response.ok) throw new Refusal(answer.error ?? `The server answered ${response.status}.`);
          return answer;
        }

        /** Questions of one kind: a new one takes the place of the one that is under way. */
        export class Line {
          #controller = null;
          #timer = 0;

          /** Resolves with the answer, or never when a newer question has come. */
          ask(path, parameters, delay = 0) {
            this.cancel();
            const controller = new AbortController();
            this.#controller = controller;
            return new Promise((resolve, reject) => {
              const go = () => ask(path, parameters, controller.signal).then(
                (answer) => { if (!controller.signal.aborted) resolve(answer); },
                (error) => { if (!controller.signal.aborted) reject(error); });
              if (delay > 0) this.#timer = setTimeout(go, delay); else go();
            });
          }

          cancel() {
            clearTimeout(this.#timer);
            this.#controller?.abort();
            this.#controller = null;
          }
        }

        /** Says something to screen readers. */
        export function announce(text) {
          const announcer = document.getElementById("announcer");
          if (announcer.textContent !== text) announcer.textContent = text;
        }

        /** What went wrong, in place of what was wanted. */
        export function problem(error) {
          announce(error.message);
          return el("p", { class: "notice alarm" }, error.message);
        }

        /** Parts that alternate between plain and marked. */
        export const marked = (parts) => parts.map((part, index) => (index % 2 ? el("mark", null, part) : part));
        """#
}

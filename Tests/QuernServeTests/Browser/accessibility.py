"""What can be told of a page's accessibility by looking at it: after the rules of axe-core that matter here."""

SCRIPT = r"""
(() => {
  const problems = [];
  const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
  const say = (what, one) => problems.push(`${what}: <${one.tagName.toLowerCase()}${one.id ? ` id=${one.id}` : ""}${one.className && one.className.baseVal === undefined ? ` class="${one.className}"` : ""}> ${(one.textContent || "").slice(0, 40)}`);
  const named = (one) => {
    const ids = (one.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
    return (one.getAttribute("aria-label") || ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ") || [...(one.labels ?? [])].map((label) => label.textContent).join(" ") || "").trim();
  };

  for (const one of document.querySelectorAll("input, select, textarea")) if (seen(one) && !named(one)) say("a field without a label", one);
  for (const one of document.querySelectorAll("button, a, summary")) if (seen(one) && !(named(one) || one.textContent.trim())) say("a control without a name", one);
  for (const one of document.querySelectorAll("[role=region], [role=group], aside, nav, section, [role=img]")) if (seen(one) && !named(one) && !one.querySelector(":scope > h2")) say("a region without a name", one);
  for (const attribute of ["aria-labelledby", "aria-describedby", "for", "list"])
    for (const one of document.querySelectorAll(`[${attribute}]`)) for (const id of one.getAttribute(attribute).split(" ")) if (seen(one) && !document.getElementById(id)) say(`${attribute}=${id} points nowhere`, one);
  const ids = new Set();
  for (const one of document.querySelectorAll("[id]")) { if (ids.has(one.id)) say("an id twice", one); ids.add(one.id); }
  for (const one of document.querySelectorAll("[tabindex]")) if (one.tabIndex > 0) say("a tabindex above 0", one);
  for (const one of document.querySelectorAll("[aria-hidden=true]")) if (one.querySelector("a, button, input, [tabindex='0']")) say("something hidden can have the focus", one);
  for (const one of document.querySelectorAll("th")) if (!one.scope) say("a heading of a table without scope", one);
  for (const one of document.querySelectorAll("li")) if (!one.parentElement.matches("ul, ol")) say("an item outside a list", one);
  if (document.querySelectorAll("h1").length !== 1) problems.push("not one h1");
  let level = 0;
  for (const one of document.querySelectorAll("h1, h2, h3, h4")) { if (!seen(one)) continue; const next = Number(one.tagName[1]); if (next > level + 1) say(`a heading skips from ${level}`, one); level = next; }
  if (document.querySelectorAll("main").length !== 1) problems.push("not one main");
  if (!document.documentElement.lang) problems.push("no language");
  if (!document.title) problems.push("no title");
  if (document.documentElement.scrollWidth > innerWidth + 1) problems.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`);

  const part = (value) => { value /= 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
  const light = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  const colour = (text) => { const numbers = text.match(/[\d.]+/g).map(Number); return { rgb: numbers.slice(0, 3), alpha: numbers[3] ?? 1 }; };
  const over = (top, ground) => top.rgb.map((value, index) => value * top.alpha + ground[index] * (1 - top.alpha));
  const ground = (one) => {
    if (!one) return [255, 255, 255];
    const own = colour(getComputedStyle(one).backgroundColor);
    return own.alpha === 1 ? own.rgb : over(own, ground(one.parentElement));
  };
  const told = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !seen(one) || one.closest("[disabled], .unseen, .skip, svg, noscript, script, option")) continue;
    const style = getComputedStyle(one);
    let fade = 1;
    for (let up = one; up; up = up.parentElement) fade *= Number(getComputedStyle(up).opacity);
    const below = ground(one);
    const text = colour(style.color);
    text.alpha *= fade;
    const [a, b] = [light(over(text, below)), light(below)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const key = `${one.tagName}${one.className}`;
    if (contrast < needed && !told.has(key)) { told.add(key); say(`contrast ${contrast.toFixed(2)}`, one); }
  }
  for (const one of document.querySelectorAll("button, input, select, summary, nav a, .facets label")) {
    if (!seen(one) || one.disabled || one.closest(".unseen, .skip")) continue;
    const box = (one.matches("input[type=checkbox]") ? one.closest("label") ?? one : one).getBoundingClientRect();
    // WCAG 2.2, 2.5.8.
    if (box.width < 24 || box.height < 24) say(`a target of ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`, one);
  }
  return problems;
})()
"""


def audit(browser):
    """What is wrong with the page as it is shown now; nothing, when all is well."""
    problems = browser.evaluate(SCRIPT)
    # What assistive technology is given: nothing that can have the focus is without a name.
    for node in browser.call("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value")
        if node.get("ignored") or role not in ("link", "button", "checkbox", "combobox", "searchbox", "textbox", "spinbutton"):
            continue
        if not node.get("name", {}).get("value", "").strip():
            problems.append(f"a {role} without a name in the accessibility tree")
    return problems

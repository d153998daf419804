// Opens `count` links in this tab, one after the other as by going back and forward, each as hostile or as ordinary as the
// seed has it. Gives the links after which something of them had become markup, or the page no longer answered.
const [seed, count, done] = arguments;
let state = seed >>> 0;
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const pick = (list) => list[Math.floor(random() * list.length)];
const chance = (share) => random() < share;
const slugs = (list) => [...(window.__slugs?.[list] ?? [])];
// The lists go away while a device is chosen; the first page has them all.
window.__slugs ??= Object.fromEntries(["output", "input", "topology", "have", "symptom"].map((id) =>
  [id, [...document.querySelectorAll(`#${id} option`)].map(({ value }) => value).filter((value) => value && !value.startsWith("not-"))]));

// Each would leave `data-pwned` or `__pwned` behind if it were taken for markup or for code.
const HOSTILE = [
  "<script>window.__pwned=1</script>", "</title><script>window.__pwned=1</script>", "<img src=x onerror=window.__pwned=1>",
  "<b data-pwned>", "\"><b data-pwned>", "' data-pwned='1", "\" data-pwned=\"1", "\" onfocus=\"window.__pwned=1\" autofocus=\"",
  "<svg onload=window.__pwned=1>", "</svg><script>window.__pwned=1</script>", "]]><b data-pwned>", "--><b data-pwned>",
  "javascript:window.__pwned=1", "data:text/html,<b data-pwned>", "{{__pwned=1}}", "${window.__pwned=1}", "</style><b data-pwned>",
  "&lt;b data-pwned&gt;", "&#60;b data-pwned&#62;", "\u0000", "%", "%%", "%0", "%zz", "%00", "%ff%fe", "%c0%af", "%2f%2e%2e%2f",
  "%E2%80%AE", "%u003cb%u003e", "..", "../../etc/passwd", "\\", "//", ";", "a;b", "a=b", "=", "&", "?", "+", " ", "\t", "\r\n",
  "\u202e\u2066txt", "\u05e9\u05dc\u05d5\u05dd", "\ud800", "\udfff\ud800", "\u{1f3a7}\u200d\u{1f442}", "e\u0301".repeat(40), "\ufeff", "\u2028",
  "İıſK", "x".repeat(300), "9".repeat(400), "<".repeat(500), "-1", "1e308", "-1e308", "1e-320", "NaN", "Infinity", "1,5", "0x10", "١٢",
  "__proto__", "constructor", "null", "undefined", "true", "toString", "trs-pair\u0000", "TRS-PAIR", "trs_pair", "trs-pair/",
];
const KEYS = ["from", "to", "topology", "have", "symptom", "out", "in", "headphones", "gain", "view", "length", "out_dbu", "out_ohm",
  "trim_db", "in_ohm", "in_max_dbu", "amp_gain_db", "knob_db", "amp_ohm", "amp_max_v", "amp_max_ma", "hp_ohm", "hp_db_v", "hp_db_mw",
  "hp_max_mw", "lufs", "target_db", "__proto__", ""];
const DEVICES = ["focusrite-scarlett-2i2-4th-gen.outputs-1-2", "topping-l30-ii.rca-in", "schiit-magni-2.input", "behringer-ha400.input",
  "sennheiser-hd-600", "beyerdynamic-dt-770-pro-80", "focusrite-scarlett-2i2-4th-gen", "focusrite-scarlett-2i2-4th-gen.nothing"];
const FIGURES = ["0", "1", "3.5", "32", "250", "102.5", "-10", "4"];

const mangled = (text) => {
  const at = Math.floor(random() * (text.length + 1));
  return chance(0.5) ? text.slice(0, at) + pick(HOSTILE) + text.slice(at) : text.slice(0, at) + text.slice(at + 1);
};
const coded = (text) => {
  try { return chance(0.5) ? encodeURIComponent(text) : text; } catch { return text; }
};
const word = (proper) => {
  const text = proper.length && chance(0.6) ? pick(proper) : pick(HOSTILE);
  return coded(chance(0.15) ? mangled(text) : text);
};
const proper = (key) => ({ topology: slugs("topology"), have: slugs("have"), symptom: slugs("symptom"), view: ["card", "cards"],
  out: DEVICES, in: DEVICES, headphones: DEVICES, from: slugs("output"), to: slugs("input") })[key] ?? FIGURES;
const made = () => {
  const path = [word(slugs("output")), word(slugs("input"))].slice(0, chance(0.9) ? 2 : Math.floor(random() * 2));
  while (chance(0.1)) path.push(word([]));
  const query = [];
  while (chance(0.6) && query.length < 12) {
    const key = chance(0.85) ? pick(KEYS) : coded(pick(HOSTILE));
    query.push(key + (chance(0.95) ? "=" : "") + word(Object.hasOwn(Object.prototype, key) ? [] : proper(key)));
  }
  return `${location.origin}/${path.join("/")}${chance(0.8) ? "/" : ""}${query.length ? "?" + query.join("&") : ""}`;
};

// What the page itself never has; that it has the usual elements and attributes is seen by the answer.
const FOREIGN = "script, iframe, object, embed, img, base, meta, link, style, foreignObject, animate, set, [data-pwned], [autofocus], " +
  "[srcdoc], [onload], [onerror], [onfocus], [onclick], [onmouseover], a[href^='javascript' i], a[href^='data' i]";
const trouble = () => {
  const app = document.getElementById("app");
  if (window.__pwned !== undefined || document.querySelector("title *, head [data-pwned]")) return "ran or left the title";
  if (app.querySelector(FOREIGN)) return `became markup: ${app.querySelector(FOREIGN).outerHTML.slice(0, 200)}`;
  if (document.getElementById("trouble")) return "stopped the page";
  if (!app.querySelector(".sentence")?.textContent) return "left the page without a sentence";
  return null;
};
(async () => {
  const wrong = [], seen = new Set();
  for (let number = 0; number < count && wrong.length < 5; number++) {
    // As an address bar makes it of what was typed or pasted.
    const link = new URL(made()).href;
    history.pushState(null, "", link);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
    // The page renders in tasks of its own without a pause; now and then the browser gets a turn as well.
    for (let turn = 0; turn < 8; turn++) await null;
    if (number % 50 === 0) await new Promise((go) => setTimeout(go));
    const what = trouble();
    if (what) wrong.push(`${link.slice(0, 400)} ${what}`);
    seen.add(location.pathname + location.search);
  }
  done({ wrong, seen: seen.size, state });
})().catch((error) => done({ wrong: [String(error)], seen: 0, state }));

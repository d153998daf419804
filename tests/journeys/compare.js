// One row of the matrix: for every input, what the static page says and draws, and what the live page makes of the same link.
const [output, done] = arguments;
const shown = (page) => {
  const main = page.querySelector("main").cloneNode(true);
  // A static page does not know the screen and brings both drawings; the live one has the one that fits.
  main.querySelector(".when-narrow")?.remove();
  const drawing = main.querySelector(".canvas svg")?.innerHTML.replaceAll("wide-wiring-", "wiring-") ?? "";
  // Which buttons there are depends on the browser.
  for (const part of main.querySelectorAll("button, svg, .share, noscript")) part.remove();
  return [page.title, main.textContent.replace(/\s+/g, " ").trim(), drawing];
};
const task = () => new Promise((then) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(null);
});
const compare = async (link) => {
  const text = await (await fetch(link)).text();
  const before = shown(new DOMParser().parseFromString(text, "text/html"));
  history.replaceState(null, "", link);
  if (location.pathname !== link) throw new Error(`the browser did not go to ${link}`);
  dispatchEvent(new PopStateEvent("popstate"));
  // The page may take a change in several steps; what counts is where it ends.
  const started = performance.now();
  for (;;) {
    await task();
    const after = shown(document);
    const part = before.findIndex((words, i) => words !== after[i]);
    if (part < 0) return null;
    if (performance.now() - started > 5000) {
      const at = [...before[part]].findIndex((letter, i) => letter !== after[part][i]);
      return { link, before: before[part].slice(at, at + 80), after: after[part].slice(at, at + 80) };
    }
  }
};
const all = async () => {
  const inputs = [...document.querySelectorAll("#input option")].map(({ value }) => value).filter((value) => value && !value.startsWith("not-an-"));
  const wrong = [];
  for (const input of inputs) {
    const difference = await compare(`/${output}/${input}/`);
    if (difference) wrong.push(difference);
    if (wrong.length > 2) break;
  }
  return { count: inputs.length, wrong };
};
all().then(done, (error) => done({ count: 0, wrong: [String(error)] }));

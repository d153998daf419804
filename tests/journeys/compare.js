// For every pair: the words of the static page, and those of the live page after it was led there by the history.
const done = arguments[arguments.length - 1];
const words = (main) => {
  const copy = main.cloneNode(true);
  for (const part of copy.querySelectorAll("button, svg, .share, noscript")) part.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};
const values = (id) => [...document.querySelectorAll(`#${id} option`)].map(({ value }) => value).filter(Boolean);
const pause = () => new Promise((then) => { setTimeout(then, 5); });
const compare = async () => {
  const wrong = [];
  let count = 0;
  const [outputs, inputs] = [values("output"), values("input")];
  for (const output of outputs) {
    for (const input of inputs) {
      const link = `/${output}/${input}/`;
      const text = await (await fetch(link)).text();
      const page = new DOMParser().parseFromString(text, "text/html");
      history.replaceState(null, "", link);
      dispatchEvent(new PopStateEvent("popstate"));
      const before = words(page.querySelector("main"));
      let after = "";
      // The page may take a change in several steps; what counts is where it ends.
      for (let look = 0; look < 100 && after !== before; look += 1) {
        await pause();
        after = words(document.querySelector("main"));
      }
      const at = [...before].findIndex((letter, i) => letter !== after[i]);
      if (before !== after) wrong.push({ link, before: before.slice(at, at + 80), after: after.slice(at, at + 80) });
      count += 1;
    }
  }
  return { count, wrong };
};
compare().then(done, (error) => done({ count: 0, wrong: [String(error)] }));

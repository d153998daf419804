// Notes what goes wrong in a page, before any of the page's own scripts can.
{
  const notes = (window.__harness = []);
  const note = (kind, what) => notes.push(`${kind}: ${what}`);
  addEventListener("error", (event) => {
    const source = event.target?.src ?? event.target?.href;
    note("error", source ? `cannot load ${source}` : event.message);
  }, true);
  addEventListener("unhandledrejection", (event) => note("unhandled rejection", event.reason));
  document.addEventListener("securitypolicyviolation", (event) => {
    note("policy", `${event.effectiveDirective} forbids ${event.blockedURI || "inline"}`);
  });
  for (const level of ["error", "warn"]) {
    const print = console[level];
    console[level] = (...words) => {
      note(`console.${level}`, words.join(" "));
      print.apply(console, words);
    };
  }
}

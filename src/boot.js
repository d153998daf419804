// Starts the page, and says so in words when it cannot.
const named = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

// Shown above whatever is on the page, so that it works without the page's own code.
const tell = (text) => {
  document.getElementById("boot")?.remove();
  let notice = document.getElementById("trouble");
  if (!notice) {
    notice = document.createElement("p");
    notice.id = "trouble";
    notice.setAttribute("role", "alert");
    (document.querySelector("main") ?? document.body).prepend(notice);
  }
  notice.textContent = text;
};

// What is there to read while the page cannot start: the whole answer, or nothing.
const answered = document.querySelector("#app[data-static]") !== null;

// After this nothing on the page answers any more; the first reason is the one to tell.
let stopped = false;
const stop = (text) => {
  if (!stopped) tell(text);
  stopped = true;
};

// A panic ends the wasm for good: whatever is still shown no longer answers.
addEventListener("error", ({ error }) => {
  if (error?.name === "RuntimeError") {
    stop("The page has stopped because of a fault of its own. Reload it to go on; your choices are in its address.");
  }
});

// The second part of the wasm holds what a first visit does not run: what answers a touch, devices, files. It comes with the first
// sign of life, or before the start where a link asks for more than two sockets. The first part calls `load` when it needs the second
// and it is not there yet: then there is nothing to do but to wait for it.
// It is compiled when all of it is there. While it comes, Chromium would read it on the thread that also answers the visitor, and as
// there is a digest to hold against all of it, in one go.
const compile = (name) => fetch(named(name), { integrity: named(`${name}-integrity`) ?? "" })
  .then((response) => response.arrayBuffer()).then((bytes) => WebAssembly.compile(bytes));
// How everything looks that no answer has before somebody does something, and how it is printed.
const dressed = () => new Promise((go, stop) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = named("app-style");
  link.integrity = named("app-style-integrity") ?? "";
  link.addEventListener("load", go, { once: true });
  link.addEventListener("error", () => stop(new Error(link.href)), { once: true });
  document.head.append(link);
});
let exported, compiled, coming, lend, isJoined;
const lent = new Promise((go) => (lend = go));
const ahead = () => {
  if (!coming && named("app-later") && globalThis.WebAssembly) {
    coming = compile("app-later").then((module) => { compiled = module; join(); }, () => { coming = undefined; });
  }
  return coming;
};
// As soon as both parts are there, and not when the second is needed: then it would have to be made at once, which Chromium refuses
// before version 114. To make it twice does no harm, it has nothing of its own.
const join = async () => {
  await lent;
  WebAssembly.instantiate(compiled, { first: exported }).then(() => (isJoined = true), () => {});
};
const atOnce = () => {
  const request = new XMLHttpRequest();
  request.open("GET", named("app-later"), false);
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  if (request.status !== 200) throw new Error(`status ${request.status}`);
  return new WebAssembly.Module(Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0)));
};
const alive = new Promise((go) => {
  for (const kind of ["pointerdown", "pointermove", "touchstart", "keydown", "focusin", "scroll"]) {
    addEventListener(kind, go, { capture: true, once: true, passive: true });
  }
});
alive.then(ahead);
globalThis.later = {
  alive,
  lend(exports) {
    lend();
    return (exported = exports);
  },
  load() {
    if (isJoined) return;
    try {
      new WebAssembly.Instance(compiled ?? atOnce(), { first: exported });
    } catch (error) {
      console.error(error);
      stop(error instanceof RangeError
        ? "This browser is too old for a part of this page. Try a newer one; your choices are in the address."
        : "A part of this page could not be loaded. Look whether you are connected, then reload the page; your choices are in its address.");
      throw error;
    }
  },
};

// While a list is open, or a finger or a button of the mouse is down, the live page does not take its place: the list would close
// under the visitor's eyes, and the press would go nowhere. No browser tells that a list has closed without a choice; whatever is
// done next does.
const hold = (isHeld) => document.documentElement.toggleAttribute("data-held", isHeld);
const opens = [" ", "Enter", "F4"];
const list = ({ target }) => target?.closest?.("select") ?? null;
const watched = {
  pointerdown: () => true,
  pointerup: (event) => list(event) !== null,
  pointercancel: () => false,
  keydown: (event) => list(event) !== null && opens.includes(event.key),
  change: () => false,
  focusout: () => false,
};
for (const [kind, isHeld] of Object.entries(watched)) {
  addEventListener(kind, (event) => hold(isHeld(event)), { capture: true, passive: true });
}

// A static page has its whole answer already: the browser shows it first, and begins with the program when it has nothing else to do.
const idle = new Promise((go) => {
  const rest = () => globalThis.requestIdleCallback ? requestIdleCallback(go, { timeout: 500 }) : setTimeout(go);
  // A window that nobody sees is not painted.
  const shown = () => document.hidden ? rest() : requestAnimationFrame(() => setTimeout(rest));
  if (document.readyState === "complete") shown();
  else addEventListener("load", shown, { once: true });
});

// The browser has its turn.
const turn = () => new Promise((go) => setTimeout(go));

const slow = setTimeout(() => {
  const boot = document.getElementById("boot");
  if (boot) boot.textContent = "Still loading. The connection may be slow; if nothing changes, reload the page.";
}, 10000);

try {
  if (answered) await Promise.race([idle, alive]);
  // All at once, but each asked for in a task of its own; a preload link for the wasm would make WebKit fetch it twice.
  const wasm = compile("app-wasm");
  // Said below, when the script has come and needs it.
  wasm.catch(() => {});
  await turn();
  const styles = dressed();
  styles.catch(() => {});
  await turn();
  const rest = location.search.length > 0 && location.search !== "?view=card" ? ahead() : undefined;
  await turn();
  const { default: start } = await import(named("app-script"));
  await rest;
  await styles;
  const first = await wasm;
  await turn();
  await start({ module_or_path: first });
  document.querySelector("body > #boot")?.remove();
} catch (error) {
  console.error(error);
  tell(answered
    ? "The lists could not start in this browser, but what you read below is complete for these sockets. " +
      "To choose others, reload the page; if that does not help, try a newer browser."
    : "The page could not start in this browser. Reload it; if that does not help, try a newer browser.");
} finally {
  clearTimeout(slow);
}

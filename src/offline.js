// Keeps the page for times without a network, and offers a newer version when there is one.
// Only a whole release is ever used: it is taken on the visitor's word, or when no window shows the old one any more.
const worker = document.querySelector('meta[name="service-worker"]')?.content;

const offer = (registration) => {
  if (document.getElementById("release")) return;
  const bar = document.createElement("div");
  bar.id = "release";
  bar.setAttribute("role", "status");
  const words = document.createElement("span");
  words.textContent = "A newer version of this page is ready.";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Use it now";
  button.addEventListener("click", () => {
    // Another window may have taken it already.
    if (!registration.waiting) return location.reload();
    // Only this window loads again; another keeps its choices until its visitor does so.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("take");
  });
  bar.append(words, button);
  document.body.append(bar);
};

const watch = (registration) => {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration);
  };
  const hear = () => registration.installing?.addEventListener("statechange", look);
  look();
  // Another window may have begun with it.
  hear();
  registration.addEventListener("updatefound", hear);
  // A window that stays open for days asks again when somebody comes back to it.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().then(look, () => {});
  });
};

const start = () => {
  // Refused where storage is, as in some private windows: the page then simply needs the network.
  navigator.serviceWorker.register(worker, { updateViaCache: "none" }).then(watch, () => {});
};

// The card in a frame of another site keeps nothing there.
const framed = "card" in document.documentElement.dataset;

// What is kept is much more than a page: it comes when that stands and somebody is there, and costs nobody who only reads a link.
if (worker && !framed && "serviceWorker" in navigator) {
  globalThis.later?.alive.then(() => {
    if (document.readyState === "complete") start();
    else addEventListener("load", start);
  });
}

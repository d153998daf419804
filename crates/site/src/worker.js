// Keeps one release of the page whole: either all files of a release are there, each with its digest, or none is used.
// What stands in RELEASE is written by the generator; a release with other files is another worker.
const RELEASE = null;
const HOME = new URL("./", self.location).pathname;
const MINE = `cable-chooser ${HOME} `;
const CACHE = MINE + RELEASE.name;
const SHELL = HOME + RELEASE.shell;
const KEPT = new Set(RELEASE.files.map(([path]) => HOME + path));
// The addresses of answers: nothing, or two names. All else is left to the network.
const ANSWER = /^(?:[a-z0-9-]+\/[a-z0-9-]+\/?)?(?:index\.html)?$/;

addEventListener("install", (event) => event.waitUntil(fill()));

// A new release waits until the visitor takes it, or until no window shows the old one.
addEventListener("message", ({ data }) => {
  if (data === "take") self.skipWaiting();
});

addEventListener("activate", (event) => event.waitUntil(clear()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    const isAnswer = pathname.startsWith(HOME) && ANSWER.test(pathname.slice(HOME.length));
    if (isAnswer && !RELEASE.plain.some((folder) => pathname.startsWith(HOME + folder))) {
      event.respondWith(kept(SHELL, request));
    }
  } else if (KEPT.has(pathname)) {
    event.respondWith(kept(pathname, request));
  }
});

// With the digest, a file of another release or of a half-finished upload is refused, and the next visit tries again.
async function fill() {
  const cache = await caches.open(CACHE);
  await Promise.all(RELEASE.files.map(async ([path, integrity]) => {
    const answer = await fetch(new Request(HOME + path, { integrity, cache: "no-cache" }));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    // A copy, because hosts that redirect to shorter names make an answer that no navigation may have.
    const headers = { "content-type": answer.headers.get("content-type") ?? "" };
    await cache.put(HOME + path, new Response(await answer.blob(), { headers }));
  }));
}

async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE) && name !== CACHE).map((name) => caches.delete(name)));
}

async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

// Keeps one release of the page whole: either all files of a release are there, each with its digest, or none is used.
// What stands in RELEASE is written by the generator; a release with other files is another worker.
const RELEASE = null;
const HOME = new URL("./", self.location).pathname;
const MINE = `cable-chooser ${HOME} `;
const CACHE = MINE + RELEASE.name;
const SHELL = HOME + RELEASE.shell;
const KEPT = new Set(RELEASE.files.map(([path]) => HOME + path));
// A name with a digest in it: whatever has it is the same for ever.
const FOR_EVER = /-[0-9a-f]{16}(?:_bg)?\.[a-z]+$/;
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
      event.respondWith(kept(SHELL, event));
    }
  } else if (KEPT.has(pathname) || (pathname.startsWith(HOME) && FOR_EVER.test(pathname))) {
    event.respondWith(kept(pathname, event));
  }
});

// With the digest, a file of another release or of a half-finished upload is refused, and the next visit tries again.
async function fill() {
  const cache = await caches.open(CACHE);
  await Promise.all(RELEASE.files.map(async ([path, integrity]) => {
    const answer = await fetch(new Request(HOME + path, { integrity, cache: "no-cache" }));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    // A copy, because hosts that redirect to shorter names make an answer that no navigation may have; with the host's policies, but
    // not with what belongs to the bytes on the way.
    const headers = new Headers(answer.headers);
    for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
    await cache.put(HOME + path, new Response(await answer.blob(), { headers }));
  }));
}

// Windows of the release before this one go on with its files, which the host may have no more; what is older goes.
async function clear() {
  const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function kept(path, event) {
  try {
    const cache = await caches.open(CACHE);
    const found = (await cache.match(path)) ?? (FOR_EVER.test(path) ? await caches.match(path) : undefined);
    if (found) return found;
    // The browser has thrown away what was kept.
    if (path === SHELL) event.waitUntil(fill().catch(() => {}));
  } catch {
    // Its storage is broken or forbidden: there is still the host.
  }
  return fetch(event.request);
}

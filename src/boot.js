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

// A panic ends the wasm for good: whatever is still shown no longer answers.
addEventListener("error", ({ error }) => {
  if (error?.name === "RuntimeError") {
    tell("The page has stopped because of a fault of its own. Reload it to go on; your choices are in its address.");
  }
});

const slow = setTimeout(() => {
  const boot = document.getElementById("boot");
  if (boot) boot.textContent = "Still loading. The connection may be slow; if nothing changes, reload the page.";
}, 10000);

try {
  // Both at once; a preload link for the wasm would make WebKit fetch it twice.
  const wasm = fetch(named("app-wasm"), { integrity: named("app-wasm-integrity") ?? "" });
  const { default: start } = await import(named("app-script"));
  await start({ module_or_path: wasm });
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

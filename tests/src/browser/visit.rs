//! Another server than the harness's own, such as a real one. What the harness puts into its own pages comes to those of such a
//! server through the browser, which only Chromium lets us do; in the others nobody watches there.

use serde_json::{Value, json};

use super::server::held;
use super::{Engine, Outcome, Page};

/// The harness's own pages name no worker either; otherwise it would answer in the server's place after the first page.
const WITHOUT_WORKER: &str = "delete Navigator.prototype.serviceWorker;\n";

/// The other server, and what the browser was told to run in its pages.
#[derive(Debug, Default)]
pub(super) struct Visit {
    /// Scheme, host, port, and the folder of the site, if it lies in one.
    host: Option<String>,
    /// The script, and the name that the browser gave it.
    running: Option<(String, Value)>,
}

impl Page {
    /// From now on links are opened on another server, such as `http://127.0.0.1:8081`, or below a folder of it, such as
    /// `http://127.0.0.1:8081/cables`; links and addresses are then those within the folder.
    pub fn visit(&self, host: &str) {
        held(&self.0.visit).host = Some(host.to_owned());
    }

    /// The address of a link.
    pub(super) fn address(&self, link: &str) -> String {
        let host = held(&self.0.visit).host.clone();
        host.map_or_else(|| self.0.server.url(link), |host| host + link)
    }

    /// The path within the folder of the server that is visited.
    pub(super) fn within(&self, path: &str) -> String {
        let visit = held(&self.0.visit);
        let folder = visit.host.as_deref().and_then(|host| host.splitn(4, '/').nth(3));
        folder
            .and_then(|folder| path.strip_prefix('/')?.strip_prefix(folder))
            .unwrap_or(path)
            .to_owned()
    }

    /// Sees that the pages of another server are watched, and get what a journey prepares; unless they are to be untouched.
    pub(super) async fn watch_visited(&self) -> Outcome {
        if self.engine() != Engine::Chromium || held(&self.0.visit).host.is_none() {
            return Ok(());
        }
        let wanted = self
            .0
            .server
            .watching()
            .map(|script| [WITHOUT_WORKER, &script].concat());
        let running = held(&self.0.visit).running.take();
        if let Some((script, name)) = running {
            if Some(&script) == wanted.as_ref() {
                held(&self.0.visit).running = Some((script, name));
                return Ok(());
            }
            self.devtools("Page.removeScriptToEvaluateOnNewDocument", name)
                .await?;
        }
        if let Some(script) = wanted {
            let source = json!({"source": script});
            let name = self
                .devtools("Page.addScriptToEvaluateOnNewDocument", source)
                .await?;
            held(&self.0.visit).running = Some((script, name));
        }
        Ok(())
    }
}

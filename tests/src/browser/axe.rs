//! The accessibility rules of axe-core, run inside the page.
//! They are put in by the driver, so the page's policy needs no exception for them.

use std::env;
use std::fmt::Write as _;

use serde_json::Value;

use super::{Outcome, Page, Trouble};

const RUN: &str = r#"
    const done = arguments[arguments.length - 1];
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
      .then(({ violations }) => done(violations.map(({ id, help, nodes }) =>
        ({ id, help, nodes: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`) }))))
      .catch((error) => done([{ id: "axe", help: String(error), nodes: [] }]));
"#;

impl Page {
    /// Nothing on the page as it is now breaks WCAG 2.2 AA or axe's best practices.
    ///
    /// # Errors
    /// With every violation, and the elements in which it was found.
    pub async fn check_accessible(&self, state: &str) -> Outcome {
        let file = env::var("CABLE_CHOOSER_AXE").map_err(|_| {
            Trouble("CABLE_CHOOSER_AXE does not name axe.min.js; start through `cargo xtask journeys`".into())
        })?;
        if self.script("return typeof axe").await? != Value::String("object".into()) {
            self.driver()
                .execute(std::fs::read_to_string(file)?, Vec::new())
                .await?;
        }
        let found = self.driver().execute_async(RUN, Vec::new()).await?.json().clone();
        let found = found.as_array().cloned().unwrap_or_default();
        if found.is_empty() {
            return Ok(());
        }
        let mut list = format!("{} accessibility violations, {state}:", found.len());
        for violation in &found {
            let word = |key| violation.get(key).and_then(Value::as_str).unwrap_or_default();
            let _infallible = write!(list, "\n    {}: {}", word("id"), word("help"));
            for node in violation
                .get("nodes")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                let _infallible = write!(
                    list,
                    "\n      {}",
                    node.as_str().unwrap_or_default().replace('\n', " ")
                );
            }
        }
        Err(Trouble(list))
    }
}

//! What a page says of itself in its head: title, description, address, preview, and the answer as structured data.
//! Without the site's address the tags that need it are left out, because a relative one there is worse than none.

use advice::plan::Plan;
use serde_json::{Value, json};

use crate::html;
use crate::preview;

/// What a page says of itself.
#[derive(Clone, Debug)]
pub struct About {
    /// The title of the window.
    pub title: String,
    /// One or two sentences, as search engines show them.
    pub description: String,
    /// The path below the base, such as `trs-pair/rca-pair/`.
    pub path: String,
    /// The preview below the base, with a sentence that says what it shows.
    pub picture: Option<(String, String)>,
    /// Structured data.
    pub data: Option<Value>,
    /// Whether search engines are to pass it by.
    pub hidden: bool,
}

/// Search engines cut what is longer.
const LONGEST_DESCRIPTION: usize = 160;

impl About {
    /// Of a page with an answer.
    pub fn answer(plan: &Plan, title: String, ends: &str) -> Self {
        let path = plan.link.trim_start_matches('/').to_owned();
        Self {
            description: description(&[&plan.summary, ends, &plan.reason]),
            picture: Some((
                format!("{path}{}", preview::FILE),
                format!("{ends} {}", plan.summary),
            )),
            data: Some(how_to(plan, ends)),
            title,
            path,
            hidden: false,
        }
    }

    /// Its lines in the head; `home` is the address of the base, if the site has one.
    pub fn head(&self, home: Option<&str>) -> String {
        let mut lines = vec![
            format!("<title>{}</title>", html::text(&self.title)),
            named("description", &self.description),
        ];
        if self.hidden {
            lines.push(named("robots", "noindex"));
            return lines.join("\n");
        }
        lines.extend([
            property("og:type", "website"),
            property("og:site_name", advice::text::page::NAME),
            property("og:title", &self.title),
            property("og:description", &self.description),
        ]);
        if let Some(home) = home {
            lines.extend(self.with_address(home));
        }
        if let Some(data) = &self.data {
            lines.push(format!(
                "<script type=\"application/ld+json\">{}</script>",
                html::json_block(data)
            ));
        }
        lines.join("\n")
    }

    fn with_address(&self, home: &str) -> Vec<String> {
        let address = [home, &self.path].concat();
        let mut lines = vec![
            format!("<link rel=\"canonical\" href=\"{}\">", html::text(&address)),
            property("og:url", &address),
        ];
        if let Some((picture, shows)) = &self.picture {
            lines.extend([
                property("og:image", &[home, picture].concat()),
                property("og:image:type", "image/png"),
                property("og:image:width", &preview::WIDTH.to_string()),
                property("og:image:height", &preview::HEIGHT.to_string()),
                property("og:image:alt", shows),
                named("twitter:card", "summary_large_image"),
            ]);
        }
        lines
    }
}

fn named(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">", html::text(content))
}

fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"{name}\" content=\"{}\">", html::text(content))
}

/// As many whole sentences as fit; at least one.
fn description(sentences: &[&str]) -> String {
    let mut text = String::new();
    for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
        if !text.is_empty() && text.chars().count() + 1 + sentence.chars().count() > LONGEST_DESCRIPTION {
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(sentence);
    }
    text
}

/// The answer as schema.org has it: what to buy, and the steps.
fn how_to(plan: &Plan, ends: &str) -> Value {
    let supply: Vec<Value> = plan
        .leads
        .iter()
        .map(|lead| {
            json!({
                "@type": "HowToSupply", "name": lead.name,
                "requiredQuantity": {"@type": "QuantitativeValue", "value": lead.quantity},
            })
        })
        .chain(
            plan.devices
                .iter()
                .map(|device| json!({"@type": "HowToSupply", "name": device.name})),
        )
        .collect();
    let steps: Vec<Value> = [plan.summary.as_str()]
        .into_iter()
        .chain(plan.gain.iter().map(|step| step.text.as_str()))
        .enumerate()
        .map(|(i, text)| json!({"@type": "HowToStep", "position": i + 1, "text": text}))
        .collect();
    json!({
        "@context": "https://schema.org", "@type": "HowTo", "name": ends.trim_end_matches('.'),
        "description": plan.reason, "supply": supply, "step": steps,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about() -> About {
        About {
            title: "A < \"B\"".to_owned(),
            description: "D & D.".to_owned(),
            path: "a/b/".to_owned(),
            picture: Some(("a/b/preview.png".to_owned(), "P.".to_owned())),
            data: None,
            hidden: false,
        }
    }

    #[test]
    fn an_address_is_whole_or_not_there() {
        let without = about().head(None);
        assert!(!without.contains("og:image") && !without.contains("canonical"));
        let with = about().head(Some("https://example.org/x/"));
        for line in [
            "<link rel=\"canonical\" href=\"https://example.org/x/a/b/\">",
            "<meta property=\"og:image\" content=\"https://example.org/x/a/b/preview.png\">",
        ] {
            assert!(with.contains(line), "{with}");
        }
    }

    #[test]
    fn words_stay_words() {
        let head = about().head(None);
        assert!(head.contains("<title>A &lt; &quot;B&quot;</title>"), "{head}");
        assert!(head.contains("content=\"D &amp; D.\""), "{head}");
    }

    #[test]
    fn descriptions_end_with_a_sentence() {
        let long = "x".repeat(156) + ".";
        assert_eq!(description(&["Short.", &long]), "Short.");
        assert_eq!(description(&["", "One.", "Two."]), "One. Two.");
    }
}

//! What a page says of itself in its head: title, description, address, preview, and the answer as structured data.
//! Without the site's address the tags that need it are left out, because a relative one there is worse than none.

use advice::Verdict;
use advice::plan::Plan;
use serde_json::{Map, Value, json};

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
        let description = description(&[&plan.summary, ends, because(plan)]);
        Self {
            picture: Some((
                format!("{path}{}", preview::FILE),
                format!("{ends} {}", plan.summary),
            )),
            data: can_be_done(plan.verdict).then(|| how_to(plan, ends, &description)),
            title,
            description,
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
        match &self.picture {
            Some((picture, shows)) => lines.extend([
                property("og:image", &[home, picture].concat()),
                property("og:image:width", &preview::WIDTH.to_string()),
                property("og:image:height", &preview::HEIGHT.to_string()),
                property("og:image:alt", shows),
                named("twitter:card", "summary_large_image"),
            ]),
            None => lines.push(named("twitter:card", "summary")),
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

/// Why, as it stands alone: with something to mind, the page's own sentence points at what is below it.
fn because(plan: &Plan) -> &str {
    match plan.verdict {
        Some(Verdict::FitsWithCare) => plan.warnings.first().map_or("", |warning| &warning.text),
        _ => &plan.reason,
    }
}

/// A question and a refusal are no steps, and a plain page as data would only say the title and the description once more:
/// bytes that most pages would carry in their first window for nothing.
const fn can_be_done(verdict: Option<Verdict>) -> bool {
    match verdict {
        Some(Verdict::Fits | Verdict::FitsWithCare | Verdict::NeedsChange | Verdict::NeedsDevice) => true,
        Some(Verdict::Ask | Verdict::Impossible | Verdict::MustNot) | None => false,
    }
}

/// The answer as schema.org has it: what to buy, where there is something, and the steps.
fn how_to(plan: &Plan, ends: &str, description: &str) -> Value {
    let steps: Vec<Value> = [plan.summary.as_str()]
        .into_iter()
        .chain(plan.gain.iter().map(|step| step.text.as_str()))
        .enumerate()
        .map(|(i, text)| json!({"@type": "HowToStep", "position": i + 1, "text": text}))
        .collect();
    let supply = supply(plan);
    let fields = [
        ("@context", json!("https://schema.org")),
        ("@type", json!("HowTo")),
        ("name", json!(ends.trim_end_matches('.'))),
        ("description", json!(description)),
        ("step", json!(steps)),
    ];
    let bought = (!supply.is_empty()).then(|| ("supply", json!(supply)));
    let fields: Map<String, Value> = fields
        .into_iter()
        .chain(bought)
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Value::Object(fields)
}

/// What to buy, each with how many of it.
fn supply(plan: &Plan) -> Vec<Value> {
    let leads = plan.leads.iter().map(|lead| {
        json!({
            "@type": "HowToSupply", "name": lead.name,
            "requiredQuantity": {"@type": "QuantitativeValue", "value": lead.quantity},
        })
    });
    let devices = plan
        .devices
        .iter()
        .map(|device| json!({"@type": "HowToSupply", "name": device.name}));
    leads.chain(devices).collect()
}

#[cfg(test)]
mod tests {
    use advice::plan::plan_for_link;

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
    fn a_page_without_a_preview_names_none() {
        let plain = About {
            picture: None,
            ..about()
        };
        let head = plain.head(Some("https://example.org/x/"));
        assert!(
            head.contains("<meta name=\"twitter:card\" content=\"summary\">"),
            "{head}"
        );
        assert!(!head.contains("og:image"), "{head}");
    }

    fn of_link(link: &str) -> About {
        About::answer(&plan_for_link(link), "T".to_owned(), "From: A. To: B.")
    }

    #[test]
    fn what_can_be_done_is_told_in_steps_without_an_empty_field() {
        for link in [
            "/trs-pair/trs-pair/",
            "/trs-pair/mic-combo-pair/",
            "/adat/mini-toslink/",
            "/insert/coax/",
            "/ts-pair/spdif-bnc/",
        ] {
            let about = of_link(link);
            let data = about.data.unwrap_or_default();
            assert_eq!(data["@type"], "HowTo", "{link}");
            assert_eq!(data["name"], "From: A. To: B", "{link}");
            assert_eq!(data["description"], about.description.as_str(), "{link}");
            let text = data.to_string();
            assert!(!text.contains("\"\"") && !text.contains("[]"), "{link}: {text}");
            assert_ne!(data["step"][0]["text"], Value::Null, "{link}");
        }
    }

    #[test]
    fn nothing_to_do_is_no_how_to() {
        for link in ["/trs-pair/trs-unknown/", "/trs-pair/usb/", "/speaker/coax/"] {
            let about = of_link(link);
            assert_eq!(about.data, None, "{link}");
            assert!(!about.description.is_empty(), "{link}");
        }
    }

    #[test]
    fn a_description_names_what_to_mind_and_points_nowhere() {
        let plan = plan_for_link("/trs-pair/mic-combo-pair/");
        let about = About::answer(&plan, "T".to_owned(), "A to B.");
        assert!(!about.description.contains("below"), "{}", about.description);
        let care = plan.warnings.first().map(|warning| warning.text.as_str());
        assert_eq!(because(&plan), care.unwrap_or_default());
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

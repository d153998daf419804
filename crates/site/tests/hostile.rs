//! What a stranger can put into any key of a link, in everything that is made of a link: HTML, SVG, JSON, YAML and the preview.
//! In each it may appear as words, or not at all; never as anything that a reader of the format would take for its own.

use advice::draw::{Format, Mode, svg};
use advice::figure::FigureKey;
use advice::link;
use advice::plan::{Picture, Plan, plan_for_link};
use advice::wireviz;
use advice::{Input, Output};
use cable_chooser::ui::drawing::scene;
use site::preview::Painter;
use site::{pairs, render};

/// Each would break out of one of the formats, and all hold a word that is nowhere else.
const VALUES: [&str; 10] = [
    "<script>evil()</script>",
    "\"><img src=x onerror=evil()>",
    "'><svg onload=evil()>",
    "</title></style></textarea><evil>",
    "evil\": [\"]}, {\"evil\": \"",
    "evil\\\" \\u0022 \\n \\",
    "\n- evil: [*a, &b, !!c]\nevil: |\n  d",
    "&lt;evil&gt; &#60;evil&#62; &evil;",
    "\u{202e}live\u{2066}evil\u{0}\u{7}\u{1b}[31mevil",
    "javascript:evil()//]]>--!><!--<![CDATA[",
];

/// Percent signs for all that is not a letter or a digit.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// Every value in every key, in the path, as a key, and bare where a link can hold it.
fn links() -> Vec<String> {
    let keys: Vec<&str> = link::SETTINGS
        .into_iter()
        .chain(FigureKey::ALL.iter().map(|key| key.slug()))
        .collect();
    assert!(keys.len() > 25, "only {} keys", keys.len());
    let mut links = Vec::new();
    for value in VALUES
        .iter()
        .flat_map(|value| [encoded(value), (*value).to_owned()])
    {
        links.push(format!("/{value}/rca-pair/"));
        links.push(format!("/trs-pair/{value}/"));
        links.push(format!("/trs-pair/rca-pair/{value}/{value}"));
        links.push(format!("/trs-pair/rca-pair/?{value}=1&{value}"));
        // Ten keys at once, because a page lists no more than twelve notices.
        for ten in keys.chunks(10) {
            let pairs: Vec<String> = ten.iter().map(|key| format!("{key}={value}")).collect();
            links.push(format!("/trs-pair/rca-pair/?{}", pairs.join("&")));
        }
    }
    links
}

fn drawing(plan: &Plan) -> String {
    let scene = scene(&plan.picture, Format::Wide);
    scene.map_or_else(String::new, |scene| svg(&scene, "wiring", Mode::Inline))
}

/// Tags of the page's own making, and nothing in them that runs.
fn check_html(body: &str, link: &str) {
    const FOREIGN: [&str; 7] = [
        "<script",
        "<img",
        "<evil",
        "<iframe",
        "<style",
        "<!--",
        "javascript:evil()\"",
    ];
    for foreign in FOREIGN {
        assert!(!body.contains(foreign), "{foreign} from {link:?}");
    }
    for tag in body.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        // In a tag, the stranger's words may stand in a quoted value only.
        let outside: String = tag.split('"').step_by(2).collect();
        assert!(
            !outside.contains("evil") && !outside.contains(" on"),
            "<{tag}> from {link:?}"
        );
    }
    for control in ['\u{0}', '\u{7}', '\u{1b}'] {
        assert!(!body.contains(control), "{control:?} from {link:?}");
    }
}

#[test]
fn in_html_they_are_words() {
    for link in links() {
        check_html(&render::body(&link), &link);
    }
}

#[test]
fn drawings_and_leads_know_nothing_of_them() {
    for link in links() {
        let plan = plan_for_link(&link);
        assert!(!drawing(&plan).contains("evil"), "{link:?}");
        if let Picture::Connection { assembly, .. } = &plan.picture {
            assert!(!wireviz::document(assembly).contains("evil"), "{link:?}");
        }
        assert!(!plan.link.contains("evil"), "{} from {link:?}", plan.link);
    }
}

#[test]
fn in_json_they_stand_in_notices() -> Result<(), serde_json::Error> {
    let mut named = 0;
    for link in links() {
        let plan = plan_for_link(&link);
        let mut read: serde_json::Value = serde_json::from_str(&plan.to_json())?;
        let notices = read["notices"].take().to_string();
        named += usize::from(notices.contains("evil"));
        assert!(!read.to_string().contains("evil"), "{link:?}");
        assert!(!notices.contains(['\u{202e}', '\u{2066}']), "{link:?}: {notices}");
    }
    assert!(named > 80, "only {named} were named");
    Ok(())
}

#[test]
fn in_previews_they_are_words_or_nothing() {
    let painter = Painter::new();
    for link in links().iter().step_by(29) {
        let plan = plan_for_link(link);
        let picture = pairs::picture(&painter, &plan, (Output::TrsPair, Input::RcaPair));
        assert!(!picture.contains("evil"), "{link:?}");
    }
    let mut plan = plan_for_link("/trs-pair/rca-pair/");
    plan.picture = Picture::Nothing;
    for value in VALUES {
        // Even if a sentence of ours held one.
        plan.summary = value.to_owned();
        plan.leads.clear();
        let picture = pairs::picture(&painter, &plan, (Output::TrsPair, Input::RcaPair));
        check_html(&picture, value);
        assert!(painter.opaque(&picture, 120, 63).is_ok(), "{value:?}");
    }
}

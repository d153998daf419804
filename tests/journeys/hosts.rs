//! The page as real web servers send it: Debian's nginx and Caddy with the files of docs/hosting/, at the root of a host and in
//! a folder.

use std::io;
use std::path::{Path, PathBuf};

use product_tests::browser::{Engine, Journey, Outcome, Page, Trouble};
use product_tests::host::{Answer, Host};
use product_tests::repository::{dist, root};
use product_tests::{caddy, journeys, nginx, weight};

use crate::{choose, links, offline, reading, share, shared};

/// The host's root that holds the site in its folder `cables`.
fn with_folder() -> PathBuf {
    root().join("target/in-folder")
}

/// What visitors do most, in any browser.
fn few() -> Vec<Journey> {
    journeys![
        choose::answers_and_keeps_the_answer_in_the_address,
        choose::goes_back_and_forward,
        links::names_what_it_cannot_use,
        reading::looks_inside,
    ]
    .to_vec()
}

/// Every journey of these modules that can do without the harness's own server: without its faults, and without an address at
/// the root of a host. Some need something put into the page, which only Chromium does for pages of other servers.
fn many() -> Vec<Journey> {
    journeys![
        choose::answers_and_keeps_the_answer_in_the_address,
        choose::goes_back_and_forward,
        choose::answers_first_and_lets_the_rest_follow,
        choose::a_list_shows_what_the_state_says,
        choose::asks_and_takes_the_answer,
        choose::works_by_keyboard_alone,
        choose::says_each_answer_once,
        choose::tries_the_cable_one_has_and_looks_for_a_symptom,
        links::names_what_it_cannot_use,
        links::shows_hostile_text_as_text,
        share::copies_the_link_and_opens_it_afresh,
        share::hands_the_link_to_the_system,
        share::sends_the_drawing_with_the_link,
        share::says_so_when_the_browser_refuses_to_copy,
        share::shows_the_link_as_a_code,
        share::shows_the_link_where_nothing_can_copy_it,
        share::copies_the_shopping_list,
        reading::lights_a_conductor_from_its_row,
        reading::lights_a_row_from_its_conductor,
        reading::looks_inside,
        shared::wakes_up_without_a_jump,
    ]
    .to_vec()
}

/// Walks them on the page at an address.
async fn walk(page: &Page, address: &str) -> Outcome {
    page.visit(address);
    let journeys = if page.engine() == Engine::Chromium {
        many()
    } else {
        few()
    };
    for journey in journeys {
        page.prepare("");
        (journey.walk)(page.clone())
            .await
            .map_err(|Trouble(why)| Trouble(format!("{}: {why}", journey.name)))?;
    }
    Ok(())
}

/// At the root of a host.
pub(crate) async fn works_at_the_root_of_a_host(page: Page) -> Outcome {
    let nginx = nginx::start(&dist(), "")?;
    walk(&page, &nginx.url).await
}

/// In a folder, with its links, its page for addresses that are no file, and then without the host.
pub(crate) async fn works_in_a_folder_of_a_host(page: Page) -> Outcome {
    let nginx = nginx::start(&with_folder(), "/cables")?;
    walk(&page, &[&nginx.url, "/cables"].concat()).await?;
    // The addresses as they are, with the folder.
    page.visit(&nginx.url);
    page.open("/cables/nonsense/rca-pair/").await?;
    page.wait_text(".notices", "nonsense").await?;
    page.wait_link("/cables/?to=rca-pair").await?;
    page.choose("#output", "trs-pair").await?;
    page.wait_link("/cables/trs-pair/rca-pair/").await?;
    if !offline::kept(&page, "/cables/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    drop(nginx);
    page.open("/cables/xlr-pair/rca-pair/?topology=servo").await?;
    page.wait_text(".sentence", "XLR").await
}

/// What docs/hosting.md asks of a host, of nginx: at the root of a host and in a folder.
pub(crate) async fn nginx_sends_what_hosting_says(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    let as_it_comes = "br";
    sends(&nginx::start(&dist(), "")?, &dist(), "", as_it_comes)?;
    let host = nginx::start(&with_folder(), "/cables")?;
    sends(&host, &with_folder().join("cables"), "/cables", as_it_comes)?;
    // Links that are no address to the host are links to the page.
    let long = ["/cables/", &"x".repeat(50_000)].concat();
    for (path, status) in [("/cables/%/x/", 400), (&long, 414)] {
        is_the_page(&host.get(path)?, status, path);
    }
    Ok(())
}

/// The same of Caddy, which has no Brotli for what it packs while somebody waits.
pub(crate) async fn caddy_sends_what_hosting_says(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    let as_it_comes = "gzip";
    sends(&caddy::start(&dist(), "")?, &dist(), "", as_it_comes)?;
    let host = caddy::start(&with_folder(), "/cables")?;
    sends(&host, &with_folder().join("cables"), "/cables", as_it_comes)?;
    let long = ["/cables/", &"x".repeat(50_000)].concat();
    is_the_page(&host.get(&long)?, 500, "a long link");
    Ok(())
}

/// Caching by name, what is packed and how, types, and the headers beside the policy.
fn sends(host: &Host, site: &Path, below: &str, packs_with: &str) -> io::Result<()> {
    let mut files: Vec<String> = weight::first_visit(site)?
        .into_iter()
        .map(|weight| format!("/{}", weight.file))
        .collect();
    assert!(
        files.iter().any(|file| weight::extension(file) == "wasm"),
        "only {files:?} are looked at"
    );
    files.extend(
        [
            "/",
            "/sw.js",
            "/manifest.webmanifest",
            "/trs-pair/rca-pair/",
            "/trs-pair/rca-pair/?view=card",
            "/nonsense/?view=card",
            "/no-such-file",
            MISSING,
        ]
        .map(String::from),
    );
    for file in files {
        let path = [below, &file].concat();
        let answer = host.get(&path)?;
        let header = |name| answer.header(name).unwrap_or_default();
        let missing = file == MISSING || file.starts_with("/no");
        let digested = weight::has_digest(&file) && !missing;
        let keep = if digested {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        assert_eq!(header("Cache-Control"), keep, "{path}");
        let framing = if path.ends_with("view=card") {
            "frame-ancestors *"
        } else {
            "frame-ancestors 'none'"
        };
        assert_eq!(header("Content-Security-Policy"), framing, "{path}");
        assert_eq!(header("X-Content-Type-Options"), "nosniff", "{path}");
        assert_eq!(header("Referrer-Policy"), "no-referrer", "{path}");
        if weight::extension(&file) != "png" {
            let packed = if digested { "br" } else { packs_with };
            assert_eq!(header("Content-Encoding"), packed, "{path}");
            assert_eq!(header("Vary"), "Accept-Encoding", "{path}");
        }
        if digested {
            let packed = std::fs::read(site.join([file.trim_start_matches('/'), ".br"].concat()))?;
            assert_eq!(
                answer.body.len(),
                packed.len(),
                "{path} is packed anew for every visitor"
            );
        }
        if missing {
            is_the_page(&answer, 404, &path);
            continue;
        }
        assert_eq!(status(&answer), 200, "{path}: {}", answer.head);
        let kind = match weight::extension(file.split('?').next().unwrap_or_default()) {
            "js" => "javascript",
            "wasm" => "application/wasm",
            "css" => "text/css",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webmanifest" => "application/manifest+json",
            _ => "text/html",
        };
        assert!(header("Content-Type").contains(kind), "{path}: {}", answer.head);
    }
    Ok(())
}

/// Half of a release: its name is in a page already, and its file is not there yet.
const MISSING: &str = "/cable-chooser-0123456789abcdef.js";

/// The page that answers every link, which is asked for again.
fn is_the_page(answer: &Answer, expected: u16, path: &str) {
    let header = |name| answer.header(name).unwrap_or_default();
    assert_eq!(status(answer), expected, "{path}: {}", answer.head);
    assert!(
        header("Content-Type").starts_with("text/html"),
        "{path}: {}",
        answer.head
    );
    assert_eq!(header("Cache-Control"), "no-cache", "{path}");
    assert!(answer.body.len() > 5000, "{path}: nothing but {}", answer.head);
}

fn status(answer: &Answer) -> u16 {
    let number = answer.head.split(' ').nth(1);
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}

//! The page as a real web server sends it: Debian's nginx with docs/hosting/nginx.conf, at the root of a host and in a folder.

use std::path::PathBuf;

use product_tests::browser::{Engine, Outcome, Page};
use product_tests::nginx::Nginx;
use product_tests::repository::{dist, root};
use product_tests::weight;

use crate::{choose, links, offline, reading};

/// The host's root that holds the site in its folder `cables`.
fn with_folder() -> PathBuf {
    root().join("target/in-folder")
}

/// What visitors do most, on the host.
pub(crate) async fn works_at_the_root_of_a_host(page: Page) -> Outcome {
    let nginx = Nginx::start(&dist(), "")?;
    page.visit(&nginx.host);
    choose::answers_and_keeps_the_answer_in_the_address(page.clone()).await?;
    choose::goes_back_and_forward(page.clone()).await?;
    links::names_what_it_cannot_use(page.clone()).await?;
    reading::looks_inside(page).await
}

/// In a folder, with its links, its page for addresses that are no file, and then without the host.
pub(crate) async fn works_in_a_folder_of_a_host(page: Page) -> Outcome {
    let nginx = Nginx::start(&with_folder(), "/cables")?;
    page.visit(&nginx.host);
    page.open("/cables/").await?;
    page.choose("#output", "trs-pair").await?;
    page.choose("#input", "rca-pair").await?;
    page.wait_link("/cables/trs-pair/rca-pair/").await?;
    page.wait_text(".sentence", "RCA").await?;
    page.open("/cables/nonsense/rca-pair/").await?;
    page.wait_text(".notices", "nonsense").await?;
    page.wait_link("/cables/?to=rca-pair").await?;
    if !offline::kept(&page, "/cables/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    drop(nginx);
    page.open("/cables/xlr-pair/rca-pair/?topology=servo").await?;
    page.wait_text(".sentence", "XLR").await
}

/// Caching by name, Brotli, types, and the headers beside the policy.
pub(crate) async fn sends_what_hosting_says(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    let nginx = Nginx::start(&dist(), "")?;
    let mut paths: Vec<String> = weight::first_visit(&dist())?
        .into_iter()
        .map(|weight| format!("/{}", weight.file))
        .collect();
    paths.extend(
        [
            "/",
            "/sw.js",
            "/trs-pair/rca-pair/",
            "/trs-pair/rca-pair/?view=card",
            "/no-such-file",
        ]
        .map(String::from),
    );
    for path in paths {
        let answer = nginx.get(&path)?;
        let header = |name| answer.header(name).unwrap_or_default();
        let digested = weight::has_digest(&path);
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
        let compressed = header("Content-Encoding") == "br";
        if digested {
            let packed = std::fs::read(dist().join([path.trim_start_matches('/'), ".br"].concat()))?;
            assert_eq!(
                answer.body.len(),
                packed.len(),
                "{path} is packed anew for every visitor"
            );
        }
        assert!(
            compressed || weight::extension(&path) == "png",
            "{path}: {}",
            answer.head
        );
        let kind = match weight::extension(path.split('?').next().unwrap_or_default()) {
            "js" => "javascript",
            "wasm" => "application/wasm",
            "css" => "text/css",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webmanifest" => "application/manifest+json",
            _ => "text/html",
        };
        assert!(header("Content-Type").contains(kind), "{path}: {}", answer.head);
        let status = if path == "/no-such-file" { " 404 " } else { " 200 " };
        assert!(
            answer
                .head
                .lines()
                .next()
                .is_some_and(|line| line.contains(status)),
            "{path}: {}",
            answer.head
        );
    }
    Ok(())
}

//! What stands around the pages: the sitemap, the word to robots, the headers for hosts that read them from a file.
//! The sitemap needs whole addresses, so without the site's address there is none.

use std::fmt::Write as _;

use crate::html;

/// What a page tells another of where a visitor comes from. Pages say it too, for hosts that read no headers from a file.
pub const REFERRER: &str = "no-referrer";

/// `robots.txt`.
pub fn robots(home: Option<&str>) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(home) = home {
        let _ = writeln!(text, "Sitemap: {home}sitemap.xml");
    }
    text
}

/// `sitemap.xml` of these paths below the base.
pub fn sitemap<'a>(home: &str, paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for path in paths {
        let _ = writeln!(
            text,
            "<url><loc>{}</loc></url>",
            html::text(&[home, path].concat())
        );
    }
    text.push_str("</urlset>\n");
    text
}

/// `_headers`, which Netlify and Cloudflare Pages read. They cannot look at a query, so who may frame the page
/// is left to the page itself: in a frame it shows nothing but the card.
pub fn headers(base: &str, hashed: &[&str]) -> String {
    let mut text = format!(
        "{base}*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: {REFERRER}\n  \
         Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n  Cache-Control: no-cache\n"
    );
    for path in hashed {
        let _ = write!(
            text,
            "{base}{path}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use crate::template::content;

    use super::*;

    #[test]
    fn robots_are_told_of_a_map_that_exists() {
        assert!(!robots(None).contains("Sitemap"));
        assert!(robots(Some("https://example.org/")).ends_with("Sitemap: https://example.org/sitemap.xml\n"));
    }

    #[test]
    fn pages_say_of_referrers_what_the_headers_say() {
        let page = include_str!("../../../index.html");
        assert_eq!(content(page, "referrer"), Some(REFERRER));
        assert!(headers("/", &[]).contains("  Referrer-Policy: no-referrer\n"));
    }

    #[test]
    fn the_map_has_whole_addresses() {
        let map = sitemap("https://example.org/x/", ["", "a/b/"].into_iter());
        assert!(map.contains("<loc>https://example.org/x/</loc>"), "{map}");
        assert!(map.contains("<loc>https://example.org/x/a/b/</loc>"), "{map}");
    }
}

//! What the generator is told: where the built page lies, where the site will live, where pictures are kept.
//! The folder on the host is not among it, because the built page names that itself.

use std::path::PathBuf;

use crate::trouble::{Outcome, Trouble};

/// How the command is called.
pub const USAGE: &str = "site DIST [--site-url https://example.org] [--cache FOLDER] [--watch LIST]";

/// What the generator is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The page as Trunk built it; everything is written there.
    pub dist: PathBuf,
    /// Scheme and host of the site, without a slash at the end. Without it, tags that need a whole address are left out.
    pub site_url: Option<String>,
    /// Where previews are kept between runs.
    pub cache: Option<PathBuf>,
    /// Where to list the functions of a page that tells which of them run, instead of a page in two parts.
    pub watch: Option<PathBuf>,
}

impl Settings {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// If they are not as [`USAGE`] says.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let wrong = |what: &str| Trouble::new(format!("{what}; usage: {USAGE}"));
        let dist = arguments.next().ok_or_else(|| wrong("no folder is named"))?;
        let mut settings = Self {
            dist: dist.into(),
            site_url: None,
            cache: None,
            watch: None,
        };
        while let Some(option) = arguments.next() {
            let value = arguments
                .next()
                .ok_or_else(|| wrong(&format!("`{option}` wants a value")))?;
            match option.as_str() {
                "--site-url" => settings.site_url = site_url(&value)?,
                "--cache" => settings.cache = Some(value.into()),
                "--watch" => settings.watch = Some(value.into()),
                _ => return Err(wrong(&format!("no option `{option}`"))),
            }
        }
        Ok(settings)
    }
}

/// Scheme and host; empty means none.
fn site_url(text: &str) -> Outcome<Option<String>> {
    let text = text.trim().trim_end_matches('/');
    if text.is_empty() {
        return Ok(None);
    }
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let good = host.is_some_and(|host| {
        !host.is_empty()
            && host
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'))
    });
    if good {
        Ok(Some(text.to_owned()))
    } else {
        Err(Trouble::new(format!(
            "the site's address is scheme and host, such as https://example.org, and the folder comes from --public-url; \
             `{text}` is not"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Outcome<Settings> {
        Settings::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reads_what_it_is_told() -> Outcome {
        let settings = parse("dist --site-url https://example.org/ --cache target/site")?;
        assert_eq!(settings.site_url.as_deref(), Some("https://example.org"));
        assert_eq!(settings.cache, Some("target/site".into()));
        assert_eq!(parse("dist")?.site_url, None);
        Ok(())
    }

    #[test]
    fn refuses_what_would_spoil_every_page() {
        for line in [
            "",
            "dist --site-url",
            "dist --site-url example.org",
            "dist --site-url https://",
            "dist --site-url https://example.org/cables",
            "dist --site-url https://a\"><b>",
            "dist --nonsense 1",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}

//! What was asked for on the command line.
//! Parsing refuses what it does not know, so that a mistyped option never passes for the default.

use crate::report::{Failure, Outcome};

/// The command and its settings.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) command: Command,
    /// The path on the host under which the page lives; begins and ends with a slash.
    pub(crate) public_url: String,
    /// Scheme and host of the site, for tags that need whole addresses; empty if not known.
    pub(crate) site_url: String,
    pub(crate) release: bool,
    pub(crate) fast: bool,
    pub(crate) no_build: bool,
    /// One browser engine only.
    pub(crate) engine: Option<String>,
    /// Words that choose journeys by name.
    pub(crate) words: Vec<String>,
}

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve,
    /// Internal: wait until the server of process `pid` answers on `port`, then print its address.
    Announce {
        pid: u32,
        port: u16,
    },
    Build,
    /// Internal: what Trunk's hook runs.
    AfterBuild,
    Test,
    Journeys,
    /// List which functions of the wasm a first visit runs.
    FirstVisit,
    SetUp,
}

impl Options {
    /// Reads the arguments after the program's name.
    pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let mut arguments = arguments.peekable();
        let name = arguments.next().unwrap_or_else(|| "help".to_owned());
        let command = match name.as_str() {
            "help" | "--help" | "-h" => Command::Help,
            "serve" => Command::Serve,
            "build" => Command::Build,
            "after-build" => Command::AfterBuild,
            "test" => Command::Test,
            "journeys" => Command::Journeys,
            "first-visit" => Command::FirstVisit,
            "set-up" => Command::SetUp,
            "announce" => Command::Announce {
                pid: number(arguments.next())?,
                port: number(arguments.next())?,
            },
            other => {
                return Err(Failure::new(format!(
                    "no command `{other}`; see `cargo xtask help`"
                )));
            }
        };
        let mut options = Self {
            command,
            public_url: std::env::var("TRUNK_BUILD_PUBLIC_URL").unwrap_or_else(|_| "/".to_owned()),
            site_url: std::env::var("SITE_URL").unwrap_or_default(),
            release: false,
            fast: false,
            no_build: false,
            engine: None,
            words: Vec::new(),
        };
        while let Some(argument) = arguments.next() {
            options.take(&argument, &mut arguments)?;
        }
        options.public_url = with_slashes(&options.public_url)?;
        Ok(options)
    }

    fn take(&mut self, argument: &str, rest: &mut impl Iterator<Item = String>) -> Outcome {
        match (argument, &self.command) {
            ("--fast", Command::Test) => self.fast = true,
            ("--release", Command::Serve) => self.release = true,
            ("--no-build", Command::Journeys) => self.no_build = true,
            ("--engine", Command::Journeys) => self.engine = Some(value(argument, rest.next())?),
            ("--public-url", Command::Serve | Command::Build | Command::Announce { .. }) => {
                self.public_url = value(argument, rest.next())?;
            }
            ("--site-url", Command::Build) => self.site_url = value(argument, rest.next())?,
            (word, Command::Journeys) if !word.starts_with('-') => self.words.push(word.to_owned()),
            _ => {
                return Err(Failure::new(format!(
                    "`{argument}` means nothing here; see `cargo xtask help`"
                )));
            }
        }
        Ok(())
    }
}

fn value(option: &str, given: Option<String>) -> Outcome<String> {
    given.ok_or_else(|| Failure::new(format!("`{option}` wants a value after it")))
}

fn number<N: std::str::FromStr>(given: Option<String>) -> Outcome<N> {
    given
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| Failure::new("`announce` wants a process and a port"))
}

/// Share links are paths of any depth, so a relative public URL could not find the page's files.
fn with_slashes(path: &str) -> Outcome<String> {
    if !path.starts_with('/') {
        return Err(Failure::new(format!(
            "the public URL must be a path that begins with a slash, such as /cables/; `{path}` does not"
        )));
    }
    Ok(if path.ends_with('/') {
        path.to_owned()
    } else {
        format!("{path}/")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Outcome<Options> {
        Options::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reads_commands_and_their_settings() -> Outcome {
        assert_eq!(parse("")?.command, Command::Help);
        assert!(parse("test --fast")?.fast);
        assert_eq!(parse("build --public-url /cables")?.public_url, "/cables/");
        assert_eq!(
            parse("build --site-url https://example.org")?.site_url,
            "https://example.org"
        );
        assert_eq!(
            parse("journeys opens --engine webkit copy")?.words,
            ["opens", "copy"]
        );
        Ok(())
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for line in [
            "sevre",
            "serve --fast",
            "build --public-url",
            "build --public-url cables/",
            "test opens",
            "serve --site-url https://example.org",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}

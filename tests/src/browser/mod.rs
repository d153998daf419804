//! Journeys through the built page in real browsers.
//! A journey is one `async fn(Page) -> Outcome`, written once and run in Chromium, Firefox and WebKit.
//!
//! Each run gets a browser session and a server of its own, so storage and recorded requests never mix. Beside what the
//! journey itself asserts, it fails if the page reports an error, breaks its policy or asks for a file that is not there.
//! Pages that are sent untouched are not watched, nor are those of other servers but in Chromium; docs/SECURITY.md has it all.

mod act;
mod axe;
mod driver;
mod look;
mod page;
mod read;
mod runner;
mod server;
mod sessions;
mod visit;

pub use driver::Engine;
pub use page::{PATIENCE, Page};
pub use runner::{Journey, run};
pub use server::{Fault, Request};
pub use thirtyfour::Key;

use std::fmt;

/// Why a journey did not come to its end.
#[derive(Debug)]
pub struct Trouble(pub String);

impl Trouble {
    /// Whether an element had left the page before a driver was done with it.
    pub(crate) fn is_stale(&self) -> bool {
        self.0.to_lowercase().contains("stale element")
    }
}

/// The result of a journey or of one of its steps.
pub type Outcome<T = ()> = Result<T, Trouble>;

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<thirtyfour::error::WebDriverError> for Trouble {
    fn from(error: thirtyfour::error::WebDriverError) -> Self {
        let text = error.to_string();
        // Drivers add a page of their own machine code.
        Self(
            text.lines()
                .take_while(|line| !line.contains("acktrace"))
                .take(6)
                .collect::<Vec<_>>()
                .join(" "),
        )
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<String> for Trouble {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Names journeys for [`run`]: a list of paths to `async fn(Page) -> Outcome`.
#[macro_export]
macro_rules! journeys {
    ($($journey:path),* $(,)?) => {
        [$($crate::browser::Journey { name: stringify!($journey), walk: |page| Box::pin($journey(page)) }),*]
    };
}

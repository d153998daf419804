//! Every component of the page in every state, a page each, with an index that shows them all.
//! For those who work on the page: `cargo xtask serve` has it under `/gallery/`, the tests look at each, no release contains it.

mod fixtures;
mod states;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::html;
use crate::render;
use crate::trouble::{Outcome, Trouble};

pub use fixtures::{Fixture, Place};
pub use states::FIXTURES;

/// The style sheet of the gallery: the page's own.
const STYLE: &str = "page.css";

impl Fixture {
    /// The name of its page, such as `answer-fits.html`.
    pub fn file(&self) -> String {
        format!("{}.html", self.name())
    }

    /// The component and its state.
    pub fn name(&self) -> String {
        format!("{}-{}", self.component, self.state)
    }

    /// The whole page of this fixture.
    pub fn page(&self, number: usize) -> String {
        let title = html::text(&format!("{}, {}", self.component, self.state.replace('-', " ")));
        let inner = render::fixture(number);
        let heading = format!("<h1 class=\"unseen\">{title}</h1>");
        let body = match self.place {
            Place::Whole => inner,
            Place::Main => format!("<div class=\"sheet\"><main>{heading}{inner}</main></div>"),
            Place::Over => format!("<div class=\"sheet\"><main>{heading}</main></div>\n{inner}"),
        };
        around(&title, &body)
    }
}

/// Writes the gallery; the style sheets are those of the page, in the order of its index.
///
/// # Errors
/// If a file cannot be read or written.
pub fn write(root: &Path, folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(Trouble::with_file("make", folder))?;
    let put = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).map_err(Trouble::with_file("write", &file))
    };
    put(STYLE, &style(root)?)?;
    for (number, fixture) in FIXTURES.iter().enumerate() {
        put(&fixture.file(), &fixture.page(number))?;
    }
    put("index.html", &index())
}

/// The page's style sheets, one after the other.
fn style(root: &Path) -> Outcome<String> {
    let read = |file: &Path| fs::read_to_string(file).map_err(Trouble::with_file("read", file));
    let page = read(&root.join("index.html"))?;
    let mut style = String::new();
    for line in page.lines().filter(|line| line.contains("rel=\"css\"")) {
        let name = line
            .split("href=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        style.push_str(&read(&root.join(name.unwrap_or_default()))?);
    }
    Ok(style)
}

fn index() -> String {
    let mut body = String::from("<div class=\"sheet\"><main><h1>Gallery</h1>\n");
    let mut component = "";
    for fixture in FIXTURES {
        if fixture.component != component {
            component = fixture.component;
            let _infallible = writeln!(body, "<h2>{component}</h2>");
        }
        let (file, state) = (fixture.file(), fixture.state.replace('-', " "));
        let _infallible = writeln!(
            body,
            "<p><a href=\"{file}\">{component}, {state}</a></p>\n\
             <iframe class=\"fixture\" src=\"{file}\" title=\"{component}, {state}\" loading=\"lazy\"></iframe>"
        );
    }
    body.push_str("</main></div>");
    around("Gallery", &body)
}

/// A page; what only appears after a while is there at once.
fn around(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"{STYLE}\">\n\
         <style>.fixture {{ width: 100%; height: 30rem; border: 1px solid; }} #boot {{ animation: none; }}</style>\n\
         </head>\n<body>\n{body}\n</body>\n</html>\n"
    )
}

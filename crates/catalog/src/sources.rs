//! What each figure rests on, for the static pages and the tests; the page itself does not carry it.
//! A citation without a figure is a document on which the entry as a whole rests.

/// A document or page.
#[derive(Debug)]
pub struct Document {
    /// What it is called, with the page.
    pub title: &'static str,
    /// Where it is; `None` for a document that has no address of its own.
    pub url: Option<&'static str>,
}

/// What a figure, or an entry as a whole, rests on.
#[derive(Debug)]
pub struct Citation {
    /// The public name of the device or headphones.
    pub entry: &'static str,
    /// The public name of the port within the device; empty where the figure belongs to no port.
    pub port: &'static str,
    /// What figure it is, such as `level`; empty for the entry as a whole.
    pub figure: &'static str,
    /// The value with its unit.
    pub value: &'static str,
    document: u16,
}

impl Citation {
    /// The document.
    pub fn document(&self) -> Option<&'static Document> {
        tables::DOCUMENTS.get(usize::from(self.document))
    }
}

mod tables {
    //! The generated tables.
    use super::{Citation, Document};

    include!(concat!(env!("OUT_DIR"), "/sources.rs"));
}

/// All that an entry rests on, the documents for the whole entry first.
pub fn citations(entry: &str) -> impl Iterator<Item = &'static Citation> {
    tables::CITATIONS.iter().filter(move |c| c.entry == entry)
}

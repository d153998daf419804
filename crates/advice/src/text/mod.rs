//! Every sentence that a person reads. A language is one folder here with the same functions; the rest of the program has none.
//! Sentences are short and say their reason; a word of the field stands beside its explanation.

mod en;

pub use en::*;

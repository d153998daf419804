//! All words of the catalogue in one text, each stored once and named by its number.
//! Devices share most of theirs: labels, controls, settings.

use std::collections::BTreeMap;

/// The words, with the number of each.
pub(crate) struct Pool {
    numbers: BTreeMap<String, usize>,
    words: Vec<String>,
}

impl Pool {
    /// Only the empty word, which is number 0.
    pub(crate) fn new() -> Self {
        Self {
            numbers: BTreeMap::from([(String::new(), 0)]),
            words: vec![String::new()],
        }
    }

    /// The number of a word.
    pub(crate) fn number(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len();
        self.numbers.insert(word.to_owned(), number);
        self.words.push(word.to_owned());
        number
    }

    /// All words in one text.
    pub(crate) fn text(&self) -> String {
        self.words.concat()
    }

    /// The length of each word.
    pub(crate) fn lengths(&self) -> Vec<usize> {
        self.words.iter().map(String::len).collect()
    }

    /// Where every so many-th word begins in the text.
    pub(crate) fn starts(&self, every: usize) -> Vec<usize> {
        let mut end = 0;
        let starts = self.lengths().into_iter().map(|length| {
            end += length;
            end - length
        });
        starts.step_by(every).collect()
    }
}

//! Names as the search compares them: small letters without accents, cut into words at blanks and signs.
//! A plus stays, because it tells models apart; everything lies in a fixed space, so that typing allocates nothing.

/// The longest text that is looked at; the longest name is shorter.
const LONGEST: usize = 96;
/// The most words that are looked at.
const MOST_WORDS: usize = 16;

/// A text as words that stand one behind the other without gaps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Folded {
    bytes: [u8; LONGEST],
    ends: [usize; MOST_WORDS],
    words: usize,
    length: usize,
}

impl Folded {
    /// No words.
    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; LONGEST],
            ends: [0; MOST_WORDS],
            words: 0,
            length: 0,
        }
    }

    /// The words of a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut folded = Self::new();
        folded.push(text);
        folded
    }

    /// Adds the words of a text; what has no room is left out.
    pub(crate) fn push(&mut self, text: &str) {
        for c in text.chars() {
            match fold(c) {
                Some(byte) => self.push_byte(byte),
                None => self.end_word(),
            }
        }
        self.end_word();
    }

    fn push_byte(&mut self, byte: u8) {
        if self.words < MOST_WORDS
            && let Some(place) = self.bytes.get_mut(self.length)
        {
            *place = byte;
            self.length += 1;
        }
    }

    fn end_word(&mut self) {
        let start = self.end(self.words);
        if self.length > start
            && let Some(end) = self.ends.get_mut(self.words)
        {
            *end = self.length;
            self.words += 1;
        }
    }

    /// Where the first so many words end.
    pub(crate) fn end(&self, words: usize) -> usize {
        words
            .checked_sub(1)
            .and_then(|last| self.ends.get(last))
            .copied()
            .unwrap_or(0)
    }

    /// How many words there are.
    pub(crate) const fn len(&self) -> usize {
        self.words
    }

    /// All words without gaps.
    pub(crate) fn squashed(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// The words from one number to before another, without gaps.
    pub(crate) fn words(&self, from: usize, to: usize) -> &[u8] {
        self.bytes.get(self.end(from)..self.end(to)).unwrap_or_default()
    }
}

/// A letter, digit or plus as it is compared; `None` for what parts words.
fn fold(c: char) -> Option<u8> {
    let plain = match c {
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        '²' => '2',
        '³' => '3',
        other => other,
    };
    let byte = u8::try_from(plain).ok()?.to_ascii_lowercase();
    (byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'+').then_some(byte)
}

/// Whether one letter missing, doubled, swapped with its neighbour or, in longer words, wrong makes one out of the other.
pub(crate) fn is_one_slip(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    match long.len() - short.len() {
        0 => same_length_slip(short, long, same),
        1 => short.get(same..) == long.get(same + 1..),
        _ => false,
    }
}

fn same_length_slip(a: &[u8], b: &[u8], same: usize) -> bool {
    let swapped = match (a.get(same..), b.get(same..)) {
        (Some([a0, a1, a_rest @ ..]), Some([b0, b1, b_rest @ ..])) => {
            a0 == b1 && a1 == b0 && a_rest == b_rest
        }
        _ => false,
    };
    swapped || (a.len() >= 4 && a.get(same + 1..) == b.get(same + 1..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_small_letters_without_accents() {
        let folded = Folded::of("  Beyer-Dynamic DT 770 PRÓ (V590²) Amp+ ");
        let words: alloc::vec::Vec<&[u8]> = (0..folded.len()).map(|n| folded.words(n, n + 1)).collect();
        assert_eq!(
            words,
            [
                &b"beyer"[..],
                b"dynamic",
                b"dt",
                b"770",
                b"pro",
                b"v5902",
                b"amp+"
            ]
        );
        assert_eq!(folded.squashed(), b"beyerdynamicdt770prov5902amp+");
        assert_eq!(Folded::of("—…!?").len(), 0);
    }

    #[test]
    fn a_long_text_is_cut_and_does_not_panic() {
        let long = "ab ".repeat(200);
        assert_eq!(Folded::of(&long).len(), MOST_WORDS);
        assert_eq!(Folded::of(&"x".repeat(500)).squashed().len(), LONGEST);
    }

    #[test]
    fn one_slip_is_a_letter_missing_doubled_swapped_or_wrong() {
        for (typed, meant) in [
            ("scarlet", "scarlett"),
            ("scarllett", "scarlett"),
            ("sacrlett", "scarlett"),
            ("scarlott", "scarlett"),
            ("i2", "2i2"),
            ("2i", "i2"),
        ] {
            assert!(is_one_slip(typed.as_bytes(), meant.as_bytes()), "{typed} {meant}");
            assert!(is_one_slip(meant.as_bytes(), typed.as_bytes()), "{meant} {typed}");
        }
        for (typed, other) in [("4i4", "2i2"), ("80", "90"), ("scrlet", "scarlett"), ("", "ab")] {
            assert!(
                !is_one_slip(typed.as_bytes(), other.as_bytes()),
                "{typed} {other}"
            );
        }
    }
}

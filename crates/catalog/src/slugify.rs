//! The public name that a model's name makes by itself; the few entries with another one store it.
//! Shared by the build, which leaves out what this makes, and the library, which makes it again.

/// The letters of the public name: small letters and digits, everything between them one hyphen, a plus as a word.
pub(crate) fn slugified(model: &str) -> impl Iterator<Item = char> + Clone + '_ {
    let spelt = model.chars().flat_map(|c| {
        let (letter, word) = match c {
            '+' => (None, "-plus-"),
            '²' => (None, "-2-"),
            other => (Some(other.to_ascii_lowercase()), ""),
        };
        letter.into_iter().chain(word.chars())
    });
    let mut gap = false;
    let mut begun = false;
    spelt
        .filter_map(move |c| {
            if !c.is_ascii_alphanumeric() {
                gap = true;
                return None;
            }
            let hyphen = (gap && begun).then_some('-');
            (gap, begun) = (false, true);
            Some(hyphen.into_iter().chain(core::iter::once(c)))
        })
        .flatten()
}

//! Names of functions, as far as they are the same wherever and whenever the page is built.

use std::collections::BTreeSet;

/// The names of the functions that a first visit runs, one a line in `first-visit.txt`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// The list that belongs to this source; `cargo xtask first-visit` makes it.
    pub fn of_first_visit() -> Self {
        Self::parse(include_str!("first-visit.txt"))
    }

    /// Reads a list.
    pub fn parse(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.is_empty());
        Self(lines.map(str::to_owned).collect())
    }

    /// A list of functions by their names in a module.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(names.into_iter().map(shown).collect())
    }

    /// The list as text.
    pub fn print(&self) -> String {
        self.0.iter().flat_map(|name| [name.as_str(), "\n"]).collect()
    }

    /// Whether a function is in it, by its name in a module.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(&shown(name))
    }
}

/// So many letters of a name are shown; the digest tells apart what begins alike.
const SHOWN: usize = 96;

/// A name for the list: without the compiler's digests of crates, and cut off where it grows long.
fn shown(name: &str) -> String {
    let plain = without_numbers(&without_digests(name));
    match plain.char_indices().nth(SHOWN) {
        None => plain,
        Some((end, _)) => {
            let digest = crate::digest::name(plain.as_bytes());
            [plain.get(..end).unwrap_or_default(), "… ", &digest].concat()
        }
    }
}

/// A name without the digests in brackets that follow crates' names: `advice[0123456789abcdef]::plan`.
fn without_digests(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((digest, rest)) if is_digest(digest) => plain.push_str(rest),
            _ => {
                plain.push('[');
                plain.push_str(part);
            }
        }
    }
    plain
}

/// A name without the number that wasm-bindgen gives to what makes a closure: it counts them anew in every build.
fn without_numbers(name: &str) -> String {
    let mut parts = name.split("shim_idx: ");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("shim_idx: ");
        plain.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    plain
}

fn is_digest(text: &str) -> bool {
    text.len() >= 12 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_in_every_build() {
        let one = "<advice[171bc53e318e2afb]::link::Reader as x[c65089fdca4f74d2]::Y<[u8]>>::go";
        let other = "<advice[0000000000000000]::link::Reader as x[1111111111111111]::Y<[u8]>>::go";
        assert_eq!(shown(one), "<advice::link::Reader as x::Y<[u8]>>::go");
        assert_eq!(shown(one), shown(other));
        assert_eq!(without_digests("core::slice[1]"), "core::slice[1]");
        let closure = |number: &str| ["Closure { shim_idx: ", number, ", ret: Unit }"].concat();
        assert_eq!(shown(&closure("7")), shown(&closure("76")));
    }

    #[test]
    fn long_names_that_begin_alike_stay_apart() {
        let name = |end: &str| ["a::".repeat(60).as_str(), end].concat();
        assert_ne!(shown(&name("x")), shown(&name("y")));
        let list = Names::of([name("x").as_str()]);
        assert!(list.has(&name("x")) && !list.has(&name("y")));
        assert_eq!(Names::parse(&list.print()), list);
    }
}

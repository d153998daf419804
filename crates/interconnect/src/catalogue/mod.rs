//! The cables and adapters that shops sell and the few that must be made, as data.
//! Each table is one family; what is right for a pair of sockets is not written here, the circuit finds it.
//!
//! Search names and what a cable is mistaken for: makers' and shops' names (Hosa STP-200, CMP-153, CMP-105, TRS-201,
//! CMR-203, CYX-402M; Mackie CR1604-VLZ manual, Appendix B; RaneNote 109 for the three kinds of Y).

mod adapters;
mod balanced_stereo;
mod breakout;
mod digital;
mod mono;

use crate::cable::{Availability, Cable, Form, Medium};
use crate::plug::Plug;

/// A lead that any shop has, unless changed by the methods of this table language.
const fn lead(slug: &'static str, name: &'static str, a: &'static [Plug], b: &'static [Plug]) -> Cable {
    Cable {
        slug,
        name,
        a,
        b,
        search: &[],
        mistaken_for: "",
        availability: Availability::Common,
        medium: Medium::Audio,
        form: Form::Lead,
    }
}

impl Cable {
    const fn search(self, search: &'static [&'static str]) -> Self {
        Self { search, ..self }
    }

    const fn mistaken_for(self, mistaken_for: &'static str) -> Self {
        Self { mistaken_for, ..self }
    }

    const fn rare(self) -> Self {
        Self {
            availability: Availability::Rare,
            ..self
        }
    }

    const fn custom(self) -> Self {
        Self {
            availability: Availability::Custom,
            ..self
        }
    }

    const fn of(self, medium: Medium) -> Self {
        Self { medium, ..self }
    }

    const fn adapter(self) -> Self {
        Self {
            form: Form::Adapter,
            ..self
        }
    }
}

const FAMILIES: &[&[Cable]] = &[
    mono::CABLES,
    breakout::CABLES,
    balanced_stereo::CABLES,
    digital::CABLES,
    adapters::CABLES,
];

/// Every cable and adapter, family by family.
pub fn all() -> impl Iterator<Item = &'static Cable> + Clone {
    // One iterator over slices, where a chain of five has its own code for each step of each use.
    FAMILIES.iter().copied().flatten()
}

/// The cable with that public name.
pub fn find(slug: &str) -> Option<&'static Cable> {
    all().find(|cable| cable.slug == slug)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::plug::{Conductor, Core};

    #[test]
    fn slugs_are_plain_and_unique() {
        let mut slugs: Vec<_> = all().map(|c| c.slug).collect();
        for slug in &slugs {
            assert!(
                slug.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{slug}"
            );
        }
        slugs.sort_unstable();
        let count = slugs.len();
        slugs.dedup();
        assert_eq!(slugs.len(), count);
    }

    #[test]
    fn every_cable_can_be_searched_for() {
        for cable in all() {
            assert!(!cable.search.is_empty(), "{}", cable.slug);
            assert!(cable.search.iter().all(|s| s.len() > 5), "{}", cable.slug);
        }
    }

    #[test]
    fn every_conductor_has_two_ends_but_a_shield_may_have_one() {
        for cable in all() {
            for conductor in Conductor::ALL {
                let ends = cable
                    .a
                    .iter()
                    .chain(cable.b)
                    .filter(|p| p.contacts().any(|(_, w)| w.iter().any(|c| c == conductor)))
                    .count();
                let fine = ends == 0 || ends == 2 || (ends == 1 && conductor.core == Core::Shield);
                assert!(fine, "{}: {conductor:?} has {ends} ends", cable.slug);
            }
        }
    }

    #[test]
    fn no_cable_stands_twice() {
        let cables: Vec<_> = all().collect();
        for (i, x) in cables.iter().enumerate() {
            for y in cables.iter().skip(i + 1) {
                let same = (x.a == y.a && x.b == y.b) || (x.a == y.b && x.b == y.a);
                assert!(
                    !same || x.medium != y.medium || x.form != y.form,
                    "{} and {}",
                    x.slug,
                    y.slug
                );
            }
        }
    }
}

//! The cables that a visitor may have at hand: those that go into both sockets, whether they do any good there or not.

use alloc::vec::Vec;

use interconnect::cable::Cable;
use interconnect::catalogue;
use interconnect::choose::Request;

use super::build::outcomes;
use crate::selection::Selection;

/// Every single cable that goes into both chosen sockets; none while a side is not chosen.
pub fn cables_at_hand(selection: &Selection) -> Vec<&'static Cable> {
    let (Some(output), Some(input)) = (selection.output, selection.input) else {
        return Vec::new();
    };
    let fits = |cable: &&'static Cable| {
        outcomes(input).into_iter().any(|input| {
            Request::usual(output, input, selection.topology)
                .lay(cable)
                .is_some()
        })
    };
    catalogue::all().filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::parse;

    fn slugs(link: &str) -> Vec<&'static str> {
        cables_at_hand(&parse(link).0)
            .into_iter()
            .map(|cable| cable.slug)
            .collect()
    }

    #[test]
    fn the_usual_mistakes_are_on_offer() {
        assert!(slugs("/phones-635/trs-pair/").contains(&"trs-trs"));
        assert!(slugs("/coax/rca-pair/").contains(&"rca-rca"));
        assert!(slugs("/trs-pair/trs-unknown/").contains(&"trs-2ts"));
    }

    #[test]
    fn what_does_not_go_in_is_not() {
        assert!(!slugs("/rca-pair/rca-pair/").contains(&"trs-trs"));
        assert!(slugs("/?from=rca-pair").is_empty());
    }
}

//! The obvious wrong cables: those that every shop has, that go into both sockets, and that give a wrong sound or do harm.
//! They are what the choice turned down, judged by the same circuit as the right one.

use alloc::vec::Vec;

use super::{Request, Way};
use crate::assembly::Assembly;
use crate::cable::Availability;
use crate::reception::Grade;

/// The traps among what was turned down: the most usual wrong lead, the most usual one that does harm, and a wrong lead with an adapter.
/// Both lists are in the order in which people would reach for them.
pub(super) fn traps(request: &Request, leads: &[Assembly], chains: &[Assembly]) -> Vec<Way> {
    let (output, input) = (request.output.port(), request.input.port());
    let obvious = |a: &&Assembly| a.availability() == Availability::Common && !a.leaves_doubt(output, input);
    let wrong = |a: &Assembly| Some(Way::new(request, *a)).filter(|way| way.grade() > Grade::Stressed);
    let mut traps: Vec<Way> = leads.iter().filter(obvious).find_map(wrong).into_iter().collect();
    if traps.iter().all(|way| way.grade() != Grade::Harmful) {
        traps.extend(
            leads
                .iter()
                .filter(obvious)
                .find(|a| does_harm(request, a))
                .map(|a| Way::new(request, *a)),
        );
    }
    traps.extend(chains.iter().filter(obvious).find_map(wrong));
    traps
}

/// Whether it does harm under the first topology in question; harm by the wiring does not hang on the topology.
fn does_harm(request: &Request, assembly: &Assembly) -> bool {
    let mut first = request.topologies().iter().take(1);
    first.any(|topology| request.bench(assembly).does_harm(*topology))
}

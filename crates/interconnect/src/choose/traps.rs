//! The obvious wrong cables: those that every shop has, that go into both sockets, and that give a wrong sound or do harm.
//! They are what the choice turned down, judged by the same circuit as the right one.

use alloc::vec::Vec;

use super::{Request, Way};
use crate::assembly::Assembly;
use crate::cable::Availability;
use crate::reception::{Grade, Memory};

/// The traps among what was turned down: the most usual wrong lead, the most usual one that does harm, and a wrong lead with an adapter.
/// Both lists are in the order in which people would reach for them.
pub(super) fn traps(
    request: &Request,
    leads: &[Assembly],
    chains: &[Assembly],
    memory: &mut Memory,
) -> Vec<Way> {
    let (output, input) = (request.output.port(), request.input.port());
    let obvious = |a: &&Assembly| a.availability() == Availability::Common && !a.leaves_doubt(output, input);
    let mut wrong = |a: &Assembly| {
        let way = Way::remembering(request, *a, memory);
        (way.grade() > Grade::Stressed).then_some(way)
    };
    let first = leads.iter().filter(obvious).find_map(&mut wrong);
    let chain = chains.iter().filter(obvious).find_map(&mut wrong);
    let mut traps: Vec<Way> = first.into_iter().collect();
    if traps.iter().all(|way| way.grade() != Grade::Harmful) {
        let mut obvious = leads.iter().filter(obvious);
        let harmful = obvious.find(|a| does_harm(request, a, memory));
        traps.extend(harmful.map(|a| Way::remembering(request, *a, memory)));
    }
    traps.extend(chain);
    traps
}

/// Whether it does harm under the first topology in question; harm by the wiring does not hang on the topology.
fn does_harm(request: &Request, assembly: &Assembly, memory: &mut Memory) -> bool {
    let mut first = request.topologies().iter().take(1);
    first.any(|topology| request.bench(assembly, memory).does_harm(*topology))
}

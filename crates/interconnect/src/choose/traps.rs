//! The obvious wrong cables: those that every shop has, that go into both sockets, and that give a wrong sound or do harm.
//! They are judged by the same circuit as the right one.

use alloc::vec::Vec;

use super::candidates::Candidates;
use super::{Request, Way};
use crate::assembly::Assembly;
use crate::cable::{Availability, Cable};
use crate::catalogue;
use crate::reception::Grade;

/// How many wrong leads are worth telling.
const MOST_LEADS: usize = 2;

/// The wrong leads that people buy for these two ports, the most harmful first, and one wrong lead with an adapter.
pub fn traps(request: &Request) -> Vec<Way> {
    let cables: Vec<&'static Cable> = catalogue::all()
        .filter(|c| c.availability == Availability::Common)
        .collect();
    let candidates = Candidates::new(request, &cables);
    let certain = |assembly: &Assembly| !assembly.leaves_doubt(request.output.port(), request.input.port());
    let wrong =
        |assembly: Assembly| Some(Way::new(request, assembly)).filter(|way| way.grade() > Grade::Stressed);
    let mut traps: Vec<Way> = candidates.plain().filter(certain).filter_map(wrong).collect();
    // Stable: among equals the order of the catalogue, the most usual first.
    traps.sort_by_key(|way| core::cmp::Reverse(way.grade()));
    traps.truncate(MOST_LEADS);
    let mut chains = candidates.with_adapter();
    chains.sort_by_key(Assembly::parts);
    traps.extend(chains.into_iter().filter(certain).find_map(wrong));
    traps
}

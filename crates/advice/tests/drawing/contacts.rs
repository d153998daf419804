//! Every conductor ends on its contact, by name, and what is marked open is what is open: drawings read back and held
//! to the list of joins, to the list of open contacts and to the tables of plugs.

use std::collections::BTreeSet;

use advice::draw::{Format, Scene, cable};
use interconnect::assembly::Seat;
use interconnect::cable::Cable;
use interconnect::joins::{Join, Place, joins, open};
use interconnect::network::Side;
use interconnect::plug::Plug;
use interconnect::{Contact, catalogue};

use crate::connected::{Connected, Way, read};
use crate::matrix::Made;
use crate::reading::{Reading, Strand};

fn list(pairs: &BTreeSet<(Place, Place)>) -> String {
    let pairs = pairs.iter().map(|(from, to)| format!("{from}-{to}"));
    pairs.collect::<Vec<_>>().join(" ")
}

fn names<'a>(places: impl IntoIterator<Item = &'a Place>) -> String {
    let places = places.into_iter().map(ToString::to_string);
    places.collect::<Vec<_>>().join(" ")
}

/// The contacts of the devices that plugs touch, each with whether the plug's contact on it has a conductor.
fn touched((output, input, assembly): &Made) -> Vec<(Place, bool)> {
    let mut found = Vec::new();
    for placed in assembly.plugs() {
        let (side, port, index) = match placed.seat {
            Seat::Output(index) => (Side::A, output.port(), index),
            Seat::Input(index) => (Side::B, input.port(), index),
            Seat::Joint(_) => continue,
        };
        let socket = port.sockets[index].connector;
        for (contact, joined) in placed.plug.contacts() {
            let under = socket
                .touched_by(placed.plug.connector(), contact)
                .unwrap_or_default();
            found.extend(under.iter().map(|contact| {
                let place = Place {
                    side,
                    socket: index + 1,
                    contact: *contact,
                };
                (place, !joined.is_open())
            }));
        }
    }
    found
}

/// Every contact under a plug has its dot, and no other contact has one.
fn every_contact_has_its_dot(connected: &Connected, made: &Made) -> Result<(), String> {
    let all = touched(made);
    // An open ring on a sleeve that the plug's sleeve joins has none of its own.
    let is_shown = |(place, is_wired): &&(Place, bool)| *is_wired || !all.contains(&(*place, true));
    let mut wanted: Vec<Place> = all.iter().filter(is_shown).map(|(place, _)| *place).collect();
    let mut found: Vec<Place> = connected.places.values().copied().collect();
    wanted.sort_unstable();
    found.sort_unstable();
    if wanted == found {
        Ok(())
    } else {
        Err(format!("dots of {}, not of {}", names(&found), names(&wanted)))
    }
}

/// The two contacts of a join; a tie has no direction.
fn ends(join: &Join) -> (Place, Place) {
    if join.is_tie() {
        (join.from.min(join.to), join.from.max(join.to))
    } else {
        (join.from, join.to)
    }
}

/// What is drawn joins what the list joins and nothing else, by the names of contacts; and each way shows its join.
fn every_conductor_ends_on_its_contact(connected: &Connected, list_of: &[Join]) -> Result<(), String> {
    for is_tie in [false, true] {
        let ways = if is_tie {
            connected.ties()
        } else {
            connected.ways()
        };
        let drawn: BTreeSet<_> = ways.iter().map(|(from, to, _)| (*from, *to)).collect();
        let joins = || {
            list_of
                .iter()
                .enumerate()
                .filter(|(_, join)| join.is_tie() == is_tie)
        };
        let wanted: BTreeSet<_> = joins().map(|(_, join)| ends(join)).collect();
        if drawn != wanted || joins().count() != wanted.len() {
            return Err(format!("drawn {}, joined {}", list(&drawn), list(&wanted)));
        }
        for (number, join) in joins() {
            let is_shown = |strand: &usize| connected.reading.strands[*strand].joins.contains(number);
            let mut of_join = ways.iter().filter(|way| (way.0, way.1) == ends(join));
            if !of_join.all(|way| way.2.iter().all(is_shown)) {
                return Err(format!("no conductor shows {} to {}", join.from, join.to));
            }
            // Two contacts of a plug may lie on one of the socket: the one with the conductor shows it.
            for end in &[join.from, join.to] {
                let mut dots = connected.places.iter().filter(|(_, place)| *place == end);
                if !dots.any(|(dot, _)| connected.reading.dots[*dot].joins.contains(number)) {
                    return Err(format!("{end} does not show {} to {}", join.from, join.to));
                }
            }
        }
    }
    Ok(())
}

/// A conductor shows only joins that it serves: its ends in the two devices are contacts of each of them.
fn no_conductor_shows_another_join(connected: &Connected, list_of: &[Join]) -> Result<(), String> {
    let mut ways = connected.ways();
    ways.extend(connected.ties());
    for (index, strand) in connected.reading.strands.iter().enumerate() {
        let shown: Vec<_> = strand.joins.iter().map(|number| &list_of[number]).collect();
        let mut places = strand.ends.iter().filter_map(|end| connected.places.get(end));
        if !shown.is_empty() && !places.all(|place| shown.iter().any(|j| [j.from, j.to].contains(place))) {
            return Err(format!("{strand:?} ends where none of its joins does"));
        }
        for join in shown {
            let is_way = |way: &Way| (way.0, way.1) == ends(join) && way.2.contains(&index);
            if !ways.iter().any(is_way) {
                return Err(format!("{strand:?} shows {} to {}", join.from, join.to));
            }
        }
    }
    Ok(())
}

/// The contacts marked open are those that are open. Where a conductor leads from one of them and ends before the other
/// device, in a shield's far end or on an open contact of an adapter, that is what is drawn.
fn the_open_contacts_are_marked_open(connected: &Connected, made: &Made) -> Result<(), String> {
    let (output, input, assembly) = made;
    let is_open = |dot: usize| connected.reading.dots[dot].is_open;
    let of_dots = |wanted: bool| -> BTreeSet<Place> {
        let dots = connected
            .places
            .iter()
            .filter(|(dot, _)| is_open(**dot) == wanted);
        dots.map(|(_, place)| *place).collect()
    };
    let open: BTreeSet<Place> = open(output.port(), input.port(), assembly).into_iter().collect();
    let wired: BTreeSet<Place> = touched(made)
        .into_iter()
        .filter_map(|(place, is_wired)| is_wired.then_some(place))
        .collect();
    let (marked, unmarked) = (of_dots(true), of_dots(false));
    let (bare, ending): (BTreeSet<Place>, BTreeSet<Place>) =
        open.iter().partition(|place| !wired.contains(place));
    if marked != bare || !marked.is_disjoint(&unmarked) {
        return Err(format!("marked open: {}; open: {}", names(&marked), names(&bare)));
    }
    for place in ending {
        let strands = connected.reading.strands.iter();
        let mut of_place =
            strands.filter(|s| s.ends.iter().any(|end| connected.places.get(end) == Some(&place)));
        let leads_on = |strand: &Strand| {
            let joints = strand
                .ends
                .iter()
                .filter(|end| !connected.places.contains_key(end));
            let beyond = joints.flat_map(|end| connected.beyond(*end));
            !strand.joins.is_empty() || beyond.into_iter().any(|dot| !is_open(dot))
        };
        if of_place.any(leads_on) {
            return Err(format!("{place} is open, and a conductor leads on from it"));
        }
    }
    Ok(())
}

/// What is wrong with the contacts of a drawing of an assembly.
pub(crate) fn faults(scene: &Scene, format: Format, made: &Made) -> Vec<String> {
    let (output, input, assembly) = made;
    let connected = match Connected::read(scene, format, made) {
        Ok(connected) => connected,
        Err(fault) => return vec![fault],
    };
    let list_of = joins(output.port(), input.port(), assembly);
    [
        every_contact_has_its_dot(&connected, made),
        every_conductor_ends_on_its_contact(&connected, &list_of),
        no_conductor_shows_another_join(&connected, &list_of),
        the_open_contacts_are_marked_open(&connected, made),
    ]
    .into_iter()
    .filter_map(Result::err)
    .collect()
}

/// A contact of a cable by itself: its row, its plug and the contact.
type End = (usize, usize, Contact);

/// What is wrong with a drawing of a cable by itself: the pairs that it joins and the contacts that it leaves open.
fn faults_alone(cable_of: &'static Cable, format: Format) -> Result<(), String> {
    let ends = [cable_of.a, cable_of.b];
    let reading = Reading::of(&cable(cable_of, format), format, &ends.map(<[Plug]>::len))?;
    let mut names = Vec::new();
    for dot in &reading.dots {
        let (row, plug) = dot.plug;
        names.push((
            row,
            plug,
            read(&dot.name, ends[row][plug].connector().contacts())?,
        ));
    }
    // Bridges first, so that what a plug ties counts as one.
    let mut drawn: BTreeSet<BTreeSet<End>> = names.iter().map(|end| BTreeSet::from([*end])).collect();
    for strand in &reading.strands {
        let touched: BTreeSet<End> = strand.ends.iter().map(|end| names[*end]).collect();
        unite(&mut drawn, &touched);
    }
    let contacts = |row: usize| {
        ends[row].iter().enumerate().flat_map(move |(plug, of)| {
            of.contacts()
                .map(move |(contact, joined)| ((row, plug, contact), joined))
        })
    };
    let all: Vec<_> = contacts(0).chain(contacts(1)).collect();
    let mut wanted: BTreeSet<BTreeSet<End>> = all.iter().map(|(end, _)| BTreeSet::from([*end])).collect();
    for (end, joined) in &all {
        let others = all.iter().filter(|(_, other)| other.meets(*joined));
        unite(
            &mut wanted,
            &others.map(|(other, _)| *other).chain([*end]).collect(),
        );
    }
    let marked: BTreeSet<End> = reading
        .dots
        .iter()
        .zip(&names)
        .filter(|(dot, _)| dot.is_open)
        .map(|(_, end)| *end)
        .collect();
    let open = all.iter().filter(|(_, joined)| joined.is_open());
    let open: BTreeSet<End> = open.map(|(end, _)| *end).collect();
    if drawn == wanted && marked == open {
        Ok(())
    } else {
        Err(format!(
            "{drawn:?}, not {wanted:?}; open {marked:?}, not {open:?}"
        ))
    }
}

/// Makes one of all sets that share something with this one.
fn unite(sets: &mut BTreeSet<BTreeSet<End>>, touched: &BTreeSet<End>) {
    let met: Vec<_> = sets
        .iter()
        .filter(|set| !set.is_disjoint(touched))
        .cloned()
        .collect();
    for set in &met {
        sets.remove(set);
    }
    sets.insert(met.into_iter().flatten().chain(touched.iter().copied()).collect());
}

#[test]
fn every_cable_by_itself_is_drawn_as_its_plugs_are_wired() {
    for cable_of in catalogue::all() {
        for format in [Format::Tall, Format::Wide] {
            let fault = faults_alone(cable_of, format);
            assert_eq!(fault, Ok(()), "{} {format:?}", cable_of.slug);
        }
    }
}

//! Laws of the wiring table: it lists what one conductor joins, all of it, and nothing twice.
//! What a conductor joins is traced here plug by plug, from the catalogue's contacts alone.

use std::collections::BTreeSet;

use interconnect::assembly::{Assembly, Placed, Seat};
use interconnect::cable::{Laid, Medium};
use interconnect::choose::Request;
use interconnect::joins::{Place, joins, open};
use interconnect::network::Side;
use interconnect::plug::Conductors;
use interconnect::{Contact, Gender, Input, Output, Topology, catalogue};

use super::{fitting, name};

/// Contacts of one socket that the plug in it makes one point, with the conductors that end there.
struct Point {
    part: usize,
    places: BTreeSet<Place>,
    conductors: Vec<Conductors>,
}

impl Point {
    fn meets(&self, joined: Conductors) -> bool {
        self.conductors.iter().any(|c| c.meets(joined))
    }

    fn is_one_with(&self, other: &Self) -> bool {
        self.part == other.part
            && (!self.places.is_disjoint(&other.places) || other.conductors.iter().any(|c| self.meets(*c)))
    }
}

fn points(request: &Request, plugs: &[Placed]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for placed in plugs {
        let (side, port, index) = match placed.seat {
            Seat::Output(index) => (Side::A, request.output.port(), index),
            Seat::Input(index) => (Side::B, request.input.port(), index),
            Seat::Joint(_) => continue,
        };
        let mut of_plug: Vec<Point> = Vec::new();
        for (contact, joined) in placed.plug.contacts() {
            let touched = port.sockets[index]
                .connector
                .touched_by(placed.plug.connector(), contact);
            let places = touched.expect("a plug that fits").iter().map(|contact| Place {
                side,
                socket: index + 1,
                contact: *contact,
            });
            let mut point = Point {
                part: placed.part,
                places: places.collect(),
                conductors: vec![joined],
            };
            while let Some(at) = of_plug.iter().position(|other| other.is_one_with(&point)) {
                let other = of_plug.swap_remove(at);
                point.places.extend(other.places);
                point.conductors.extend(other.conductors);
            }
            of_plug.push(point);
        }
        points.extend(of_plug);
    }
    points
}

/// Whether a plug's contact touches a contact of the plug that it sits in.
fn touches(a: (&Placed, Contact), b: (&Placed, Contact)) -> bool {
    let ((plug, contact), (socket, other)) = match a.0.plug.gender() {
        Gender::Male => (a, b),
        Gender::Female => (b, a),
    };
    let touched = socket.plug.connector().touched_by(plug.plug.connector(), contact);
    touched.is_some_and(|touched| touched.contains(&other))
}

/// Whether one conductor, or one of each part in line, leads from a point at the source to one at the destination.
fn leads(plugs: &[Placed], from: &Point, to: &Point) -> bool {
    if from.part == to.part {
        return to.conductors.iter().any(|c| from.meets(*c));
    }
    let of = |part: usize| {
        plugs
            .iter()
            .filter(move |p| p.part == part && matches!(p.seat, Seat::Joint(_)))
    };
    of(from.part).any(|near| {
        of(to.part).filter(|far| far.seat == near.seat).any(|far| {
            near.plug
                .contacts()
                .filter(|(_, w)| from.meets(*w))
                .any(|(a, _)| {
                    far.plug
                        .contacts()
                        .any(|(b, w)| to.meets(w) && touches((near, a), (far, b)))
                })
        })
    })
}

/// What is wrong with the list of an assembly; `None` where nothing is.
fn fault(request: &Request, assembly: &Assembly) -> Option<String> {
    let (output, input) = (request.output.port(), request.input.port());
    let plugs = assembly.plugs();
    let points = points(request, &plugs);
    let listed = joins(output, input, assembly);
    let case = || {
        let listed: Vec<_> = listed.iter().map(|j| format!("{}-{}", j.from, j.to)).collect();
        format!("{}: {}", name(request, assembly), listed.join(" "))
    };
    let mut seen = BTreeSet::new();
    for join in &listed {
        let ends = (join.from.min(join.to), join.from.max(join.to));
        if !seen.insert(ends) {
            return Some(format!("{}-{} twice in {}", join.from, join.to, case()));
        }
    }
    let at = |place: Place| points.iter().position(|p| p.places.contains(&place));
    for (from, point) in points.iter().enumerate() {
        let ties = listed
            .iter()
            .filter(|j| j.is_tie() && point.places.contains(&j.from));
        let inside = ties.clone().all(|j| point.places.contains(&j.to));
        if ties.count() + 1 != point.places.len() || !inside {
            return Some(format!("ties of {:?} in {}", point.places, case()));
        }
        let mut is_joined = false;
        for (to, other) in points.iter().enumerate() {
            let sides = (point.places.first()?.side, other.places.first()?.side);
            if sides != (Side::A, Side::B) {
                continue;
            }
            let links = listed.iter().filter(|j| !j.is_tie());
            let links = links.filter(|j| (at(j.from), at(j.to)) == (Some(from), Some(to)));
            let lead = leads(&plugs, point, other);
            if links.count() != usize::from(lead) {
                let is = if lead { "is" } else { "is not" };
                return Some(format!(
                    "{:?} to {:?} {is} one conductor in {}",
                    point.places,
                    other.places,
                    case()
                ));
            }
            is_joined |= lead;
        }
        let loose = open(output, input, assembly);
        let of_source = point.places.first()?.side == Side::A;
        if of_source && point.places.iter().any(|p| loose.contains(p) == is_joined) {
            return Some(format!("{:?} open or not in {}", point.places, case()));
        }
    }
    None
}

fn requests() -> impl Iterator<Item = Request> {
    let pairs = Output::ALL
        .iter()
        .flat_map(|o| Input::ALL.iter().map(move |i| (*o, *i)));
    pairs.map(|(output, input)| Request::usual(output, input, Topology::Unknown))
}

#[test]
fn each_conductor_of_each_cable_is_one_join_and_nothing_else_is() {
    let mut seen = 0;
    let mut faults = Vec::new();
    for request in requests() {
        for assembly in fitting(request) {
            seen += 1;
            faults.extend(fault(&request, &assembly));
            faults.extend(fault(&request, &assembly.crossed()));
        }
    }
    assert!(seen > 1000, "{seen}");
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn two_parts_in_line_join_what_their_conductors_lead_to() {
    let laid: Vec<Laid> = catalogue::all()
        .filter(|c| c.medium == Medium::Audio)
        .flat_map(Laid::both)
        .collect();
    let mut seen = 0;
    let mut faults = Vec::new();
    for request in requests() {
        let (output, input) = (request.output.port(), request.input.port());
        for first in &laid {
            let chains = laid
                .iter()
                .filter_map(|second| Assembly::chain(*first, *second, output, input));
            for chain in chains {
                seen += 1;
                faults.extend(fault(&request, &chain));
            }
        }
    }
    assert!(seen > 10_000, "{seen}");
    assert!(
        faults.is_empty(),
        "{} of {seen}\n{}",
        faults.len(),
        faults[..faults.len().min(40)].join("\n")
    );
}

//! A drawing of an assembly with the contacts of the two devices: which socket a plug goes into is seen by its axis and by
//! the letter beside the socket, which contact a dot is by the name beside it; adapters are followed through their joints.

use std::collections::{BTreeMap, BTreeSet};

use advice::draw::scene::{Dash, Point, Segment, Shape};
use advice::draw::{Format, Layer, Scene};
use interconnect::assembly::{Placed, Seat};
use interconnect::joins::Place;
use interconnect::network::Side;
use interconnect::plug::Plug;
use interconnect::port::Port;
use interconnect::{Contact, Gender};

use crate::matrix::Made;
use crate::reading::{Reading, across, along};

/// How a contact is written in a drawing.
fn written(contact: Contact) -> String {
    match contact {
        Contact::Ring1 => "ring 1".to_owned(),
        Contact::Ring2 => "ring 2".to_owned(),
        Contact::Ring3 => "ring 3".to_owned(),
        Contact::Numbered(n) if n > 9 => n.to_string(),
        Contact::Numbered(n) => format!("pin {n}"),
        _ => contact.to_string(),
    }
}

/// The contact of that name among some.
pub(crate) fn read(name: &str, among: &[Contact]) -> Result<Contact, String> {
    let found: Vec<_> = among
        .iter()
        .filter(|contact| written(**contact) == name)
        .collect();
    match found.as_slice() {
        [one] => Ok(**one),
        _ => Err(format!("{name} names {} of {among:?}", found.len())),
    }
}

/// A drawing of an assembly, with the place of each dot that is a device's contact.
pub(crate) struct Connected {
    pub(crate) reading: Reading,
    pub(crate) places: BTreeMap<usize, Place>,
    /// The plugs in the joint between two parts, by row and number.
    joints: BTreeMap<(usize, usize), &'static Plug>,
}

/// A way through the drawing from a contact of the source to one of the destination, with the strands that it takes.
pub(crate) type Way = (Place, Place, Vec<usize>);

impl Connected {
    pub(crate) fn read(
        scene: &Scene,
        format: Format,
        (output, input, assembly): &Made,
    ) -> Result<Self, String> {
        let plugs = assembly.plugs();
        let seats = |wanted: fn(&Placed) -> bool| plugs.iter().filter(move |p| wanted(p)).count();
        let near = seats(|p| matches!(p.seat, Seat::Output(_)));
        let far = seats(|p| matches!(p.seat, Seat::Input(_)));
        let joints = seats(|p| matches!(p.seat, Seat::Joint(_))) / 2;
        let rows = if joints == 0 {
            vec![near, far]
        } else {
            vec![near, joints, joints, far]
        };
        let reading = Reading::of(scene, format, &rows)?;
        let mut places = BTreeMap::new();
        for (row, side, port) in [
            (0, Side::A, output.port()),
            (rows.len() - 1, Side::B, input.port()),
        ] {
            let sockets = sockets(scene, format, side, port)?;
            if sockets.len() != rows[row] {
                return Err(format!("{} axes for {} plugs", sockets.len(), rows[row]));
            }
            for (index, dot) in reading.dots.iter().enumerate().filter(|(_, d)| d.plug.0 == row) {
                let socket = sockets[dot.plug.1];
                let connector = port.sockets[socket - 1].connector;
                let contact = read(&dot.name, connector.contacts())?;
                places.insert(
                    index,
                    Place {
                        side,
                        socket,
                        contact,
                    },
                );
            }
        }
        let first = assembly.stages().next().expect("a stage").quantity;
        let joints = plugs.iter().filter_map(|p| match p.seat {
            Seat::Joint(joint) => Some(((if p.part < first { 1 } else { 2 }, joint), p.plug)),
            _ => None,
        });
        Ok(Self {
            reading,
            places,
            joints: joints.collect(),
        })
    }

    /// The dots that touch a dot at a joint, and those of its own plug that are tied to it.
    pub(crate) fn beyond(&self, dot: usize) -> BTreeSet<usize> {
        let tied = |dot: usize| {
            let bridges = self.reading.strands.iter().filter(|s| self.reading.is_bridge(s));
            let of_dot = bridges.filter(move |s| s.ends.contains(&dot));
            of_dot.flat_map(|s| s.ends.iter().copied()).chain([dot])
        };
        let (row, joint) = self.reading.dots[dot].plug;
        let other = (3 - row, joint);
        let contact = |plug: &Plug, dot: usize| {
            read(&self.reading.dots[dot].name, plug.connector().contacts()).expect("a contact of the plug")
        };
        let (Some(here), Some(there)) = (self.joints.get(&(row, joint)), self.joints.get(&other)) else {
            return BTreeSet::new();
        };
        let touch = |mine: usize, its: usize| {
            let ((socket, hole), (plug, pin)) = match here.gender() {
                Gender::Female => ((here, contact(here, mine)), (there, contact(there, its))),
                Gender::Male => ((there, contact(there, its)), (here, contact(here, mine))),
            };
            let touched = socket.connector().touched_by(plug.connector(), pin);
            touched.is_some_and(|touched| touched.contains(&hole))
        };
        let theirs = (0..self.reading.dots.len()).filter(|its| self.reading.dots[*its].plug == other);
        let met: BTreeSet<usize> = theirs
            .filter(|its| tied(dot).any(|mine| touch(mine, *its)))
            .collect();
        met.into_iter().flat_map(tied).collect()
    }

    /// Every way from a contact of the source to one of the destination along what is drawn.
    pub(crate) fn ways(&self) -> Vec<Way> {
        let strands = || {
            let all = self.reading.strands.iter().enumerate();
            all.filter(|(_, strand)| !self.reading.is_bridge(strand))
        };
        let mut ways = Vec::new();
        for (index, strand) in strands() {
            for start in &strand.ends {
                let Some(from) = self.places.get(start).filter(|place| place.side == Side::A) else {
                    continue;
                };
                for end in strand.ends.iter().filter(|end| *end != start) {
                    if let Some(to) = self.places.get(end) {
                        ways.push((*from, *to, vec![index]));
                    }
                    for (next, other) in strands() {
                        let meets = self.beyond(*end).iter().any(|dot| other.ends.contains(dot));
                        let last = other.ends.iter().filter_map(|end| self.places.get(end));
                        for to in last.filter(|place| meets && place.side == Side::B) {
                            ways.push((*from, *to, vec![index, next]));
                        }
                    }
                }
            }
        }
        ways
    }

    /// What plugs tie in the devices' sockets, with the bridge; not two contacts of a plug on one of the socket.
    pub(crate) fn ties(&self) -> Vec<Way> {
        let bridges = self.reading.strands.iter().enumerate();
        let bridges = bridges.filter(|(_, strand)| self.reading.is_bridge(strand));
        bridges
            .filter_map(|(index, strand)| {
                let mut ends = strand.ends.iter().map(|end| self.places.get(end));
                let (a, b) = (*ends.next()??, *ends.next()??);
                (a != b).then(|| (a.min(b), a.max(b), vec![index]))
            })
            .collect()
    }
}

/// Which socket each plug of a row goes into, from left to right: the axis ends in it, and its letter stands beside it.
fn sockets(scene: &Scene, format: Format, side: Side, port: &Port) -> Result<Vec<usize>, String> {
    let base = || scene.items.iter().filter(|item| item.layer == Layer::Base);
    let mut ends: Vec<(Point, Point)> = base()
        .filter(|item| item.stroke.is_some_and(|stroke| stroke.dash == Dash::Axis))
        .filter_map(|item| match &item.shape {
            Shape::Path(segments) => match segments.as_slice() {
                [Segment::Move(plug), Segment::Line(socket)] => Some((*plug, *socket)),
                _ => None,
            },
            _ => None,
        })
        .filter(|(plug, socket)| (along(*socket, format) < along(*plug, format)) == (side == Side::A))
        .collect();
    ends.sort_by_key(|(plug, _)| across(*plug, format));
    let letter = |at: Point| {
        let letters = base().filter_map(|item| match &item.shape {
            Shape::Text(text) if text.words == "L" => Some((text.at, 1)),
            Shape::Text(text) if text.words == "R" => Some((text.at, 2)),
            _ => None,
        });
        letters
            .min_by_key(|(p, _)| (p.x - at.x).pow(2) + (p.y - at.y).pow(2))
            .map(|(_, number)| number)
    };
    ends.into_iter()
        .map(|(_, socket)| match port.sockets.len() {
            1 => Ok(1),
            _ => letter(socket).ok_or(format!("no letter beside the socket at {socket:?}")),
        })
        .collect()
}

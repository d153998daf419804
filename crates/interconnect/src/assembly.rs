//! What one lays between the two devices: a lead, or two of the same, or a lead with an adapter.
//! An assembly exists only where every plug goes into its socket.

use alloc::vec::Vec;

use crate::cable::{Availability, Form, Laid};
use crate::connector::Contact;
use crate::plug::{Conductor, Core, Plug};
use crate::port::{Port, Socket};

/// Where a plug of an assembly sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// In a socket of the output, counted from 0.
    Output(usize),
    /// In a socket of the input, counted from 0.
    Input(usize),
    /// In the plug of the next part, counted from 0.
    Joint(usize),
}

/// A plug of an assembly, with the part that it belongs to and the place where it sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The plug.
    pub plug: &'static Plug,
    /// Which part, counted from 0 over all parts of the assembly.
    pub part: usize,
    /// Where it sits.
    pub seat: Seat,
}

/// So many of the same part, side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The cable and its direction.
    pub laid: Laid,
    /// How many of it.
    pub quantity: usize,
}

impl Stage {
    fn near_plugs(&self) -> impl Iterator<Item = &'static Plug> + use<> {
        let plugs = self.laid.near();
        (0..self.quantity).flat_map(move |_| plugs)
    }

    fn far_plugs(&self) -> impl Iterator<Item = &'static Plug> + use<> {
        let plugs = self.laid.far();
        (0..self.quantity).flat_map(move |_| plugs)
    }

    fn place(
        &self,
        first_part: usize,
        near: fn(usize) -> Seat,
        far: fn(usize) -> Seat,
    ) -> impl Iterator<Item = Placed> + use<> {
        let ends = [(self.laid.near(), near), (self.laid.far(), far)];
        (0..self.quantity).flat_map(move |i| {
            ends.into_iter().flat_map(move |(plugs, seat)| {
                plugs.iter().enumerate().map(move |(j, plug)| Placed {
                    plug,
                    part: first_part + i,
                    seat: seat(i * plugs.len() + j),
                })
            })
        })
    }
}

/// As many plugs as two leads with an adapter each have; more cost only time.
const MOST_USUAL_PLUGS: usize = 8;

/// One or two stages between an output and an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assembly {
    first: Stage,
    second: Option<Stage>,
    crossed: bool,
}

impl Assembly {
    /// As many of one cable as the sockets take; `None` where its plugs do not fit.
    pub fn single(laid: Laid, output: &Port, input: &Port) -> Option<Self> {
        let quantity = pieces(output.sockets.len(), laid.near().len())
            .min(pieces(input.sockets.len(), laid.far().len()));
        let assembly = Self {
            first: Stage { laid, quantity },
            second: None,
            crossed: false,
        };
        (quantity > 0 && assembly.fits(output, input)).then_some(assembly)
    }

    /// A cable followed by another; `None` where they do not fit each other and the sockets.
    pub fn chain(first: Laid, second: Laid, output: &Port, input: &Port) -> Option<Self> {
        // Most pairs of parts do not mate at all.
        let (far, near) = (first.far().first()?, second.near().first()?);
        if !far.mates(near) {
            return None;
        }
        let (joints_first, joints_second) = (first.far().len(), second.near().len());
        let (mut a, mut b) = (
            pieces(output.sockets.len(), first.near().len()),
            pieces(input.sockets.len(), second.far().len()),
        );
        // Use as many of each as leaves no loose plug between them.
        while a * joints_first != b * joints_second {
            if a * joints_first > b * joints_second {
                a = a.checked_sub(1)?;
            } else {
                b = b.checked_sub(1)?;
            }
        }
        let assembly = Self {
            first: Stage {
                laid: first,
                quantity: a,
            },
            second: Some(Stage {
                laid: second,
                quantity: b,
            }),
            crossed: false,
        };
        (a > 0 && b > 0 && assembly.fits(output, input)).then_some(assembly)
    }

    fn fits(&self, output: &Port, input: &Port) -> bool {
        let last = self.last();
        let joints = self.second.is_none_or(|second| {
            self.first
                .far_plugs()
                .zip(second.near_plugs())
                .all(|(far, near)| far.mates(near))
        });
        joints
            && self
                .first
                .near_plugs()
                .zip(output.sockets)
                .all(|(plug, socket)| goes_in(plug, socket))
            && last
                .far_plugs()
                .zip(input.sockets)
                .all(|(plug, socket)| goes_in(plug, socket))
    }

    /// Whether some plug sits where one cannot tell what its contacts touch.
    pub fn leaves_doubt(&self, output: &Port, input: &Port) -> bool {
        let doubtful = |plug: &Plug, socket: &Socket| socket.connector.leaves_doubt(plug.connector());
        let joints = self.second.is_some_and(|second| {
            self.first
                .far_plugs()
                .zip(second.near_plugs())
                .any(|(far, near)| {
                    far.connector().leaves_doubt(near.connector())
                        || near.connector().leaves_doubt(far.connector())
                })
        });
        joints
            || self
                .first
                .near_plugs()
                .zip(output.sockets)
                .any(|(plug, socket)| doubtful(plug, socket))
            || self
                .last()
                .far_plugs()
                .zip(input.sockets)
                .any(|(plug, socket)| doubtful(plug, socket))
    }

    fn last(&self) -> Stage {
        self.second.unwrap_or(self.first)
    }

    /// The stages from the output to the input.
    pub fn stages(&self) -> impl Iterator<Item = Stage> + use<> {
        core::iter::once(self.first).chain(self.second)
    }

    /// The same with left and right exchanged at the input, as it happens behind a desk.
    #[must_use]
    pub const fn crossed(self) -> Self {
        Self {
            crossed: true,
            ..self
        }
    }

    /// Every plug with its place, stage by stage.
    pub fn plugs(&self) -> Vec<Placed> {
        let mut plugs = self.straight_plugs();
        if self.crossed {
            let seats = plugs.iter().filter(|p| matches!(p.seat, Seat::Input(_))).count();
            for placed in &mut plugs {
                if let Seat::Input(at) = placed.seat {
                    placed.seat = Seat::Input(seats.saturating_sub(at + 1));
                }
            }
        }
        plugs
    }

    fn straight_plugs(&self) -> Vec<Placed> {
        let mut plugs = Vec::with_capacity(MOST_USUAL_PLUGS);
        match self.second {
            None => plugs.extend(self.first.place(0, Seat::Output, Seat::Input)),
            Some(second) => {
                plugs.extend(self.first.place(0, Seat::Output, Seat::Joint));
                plugs.extend(second.place(self.first.quantity, Seat::Joint, Seat::Input));
            }
        }
        plugs
    }

    /// How many parts are to be bought.
    pub fn parts(&self) -> usize {
        self.stages().map(|s| s.quantity).sum()
    }

    /// Whether it is made of the same parts as another, in whatever order.
    pub fn has_parts_of(&self, other: &Self) -> bool {
        let part = |stage: &Stage| (stage.laid.cable.slug, stage.quantity);
        let [own, theirs] = [self, other].map(|a| (part(&a.first), a.second.as_ref().map(part)));
        own == theirs || (Some(own.0) == theirs.1 && own.1 == Some(theirs.0))
    }

    /// How easily all of it can be had: as its rarest part.
    pub fn availability(&self) -> Availability {
        self.stages()
            .map(|s| s.laid.cable.availability)
            .max()
            .unwrap_or(Availability::Custom)
    }

    /// Whether it is one kind of lead, without adapters.
    pub fn is_plain(&self) -> bool {
        self.second.is_none() && self.first.laid.cable.form == Form::Lead
    }
}

/// Into how many pieces with `plugs` plugs each a number of sockets divides.
const fn pieces(sockets: usize, plugs: usize) -> usize {
    match sockets.checked_div(plugs) {
        Some(pieces) => pieces,
        None => 0,
    }
}

/// Whether a plug goes into a device's socket.
pub fn goes_in(plug: &Plug, socket: &Socket) -> bool {
    plug.gender() == socket.gender.opposite() && socket.connector.takes(plug.connector())
}

/// Whether a conductor is laid as a shield.
pub(crate) fn is_shield(conductor: Conductor) -> bool {
    conductor.core == Core::Shield
}

/// The contacts that a plug's contact touches where it sits.
pub(crate) fn touched(socket: &Socket, plug: Plug, contact: Contact) -> &'static [Contact] {
    socket
        .connector
        .touched_by(plug.connector(), contact)
        .unwrap_or_default()
}

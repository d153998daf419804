//! Cables and adapters: plugs at two ends, how easily they can be had, and the words that shops use.
//! What a cable is right for is not written on it; the circuit finds it.

use crate::plug::Plug;

/// How easily a cable can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Availability {
    /// Any music shop has it.
    Common,
    /// A few makers sell it; search by its exact words.
    Rare,
    /// Nobody sells it ready-made: to be soldered, or ordered from a cable maker.
    Custom,
}

/// What a cable is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Analogue audio at line or headphone level.
    Audio,
    /// Coaxial digital, 75 ohm.
    Coax75,
    /// AES3 digital, 110 ohm.
    Twisted110,
    /// Light.
    Fibre,
}

/// What kind of part it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A lead with plugs at both ends.
    Lead,
    /// An adapter without a lead of its own, for the lead that one already has.
    Adapter,
}

/// A cable or adapter, as shops sell it or a solderer makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cable {
    /// Its public name, as it stands in links.
    pub slug: &'static str,
    /// Its name in plain words.
    pub name: &'static str,
    /// The plugs of one end.
    pub a: &'static [Plug],
    /// The plugs of the other end.
    pub b: &'static [Plug],
    /// The words that shops use; the first is the best to search for.
    pub search: &'static [&'static str],
    /// The cable that one gets by mistake, or is sold instead.
    pub mistaken_for: &'static str,
    /// How easily it can be had.
    pub availability: Availability,
    /// What it is made for.
    pub medium: Medium,
    /// Lead or adapter.
    pub form: Form,
}

impl Cable {
    /// What stands behind the comma of its name, such as "ring open"; `None` for most.
    pub fn remark(&self) -> Option<&'static str> {
        let comma = self.name.bytes().position(|byte| byte == b',')?;
        self.name.get(comma..)?.strip_prefix(", ")
    }
}

/// Which end of a cable is at the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// End `a` is at the source.
    Forward,
    /// End `b` is at the source.
    Backward,
}

/// A cable laid in a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Laid {
    /// The cable.
    pub cable: &'static Cable,
    /// Which end is at the source.
    pub direction: Direction,
}

impl Laid {
    /// Both ways to lay a cable; one where its two ends are the same.
    pub fn both(cable: &'static Cable) -> impl Iterator<Item = Self> {
        let ways: &[Direction] = if cable.a == cable.b {
            &[Direction::Forward]
        } else {
            &[Direction::Forward, Direction::Backward]
        };
        ways.iter().map(move |direction| Self {
            cable,
            direction: *direction,
        })
    }

    /// The plugs at the source.
    pub const fn near(&self) -> &'static [Plug] {
        match self.direction {
            Direction::Forward => self.cable.a,
            Direction::Backward => self.cable.b,
        }
    }

    /// The plugs at the destination.
    pub const fn far(&self) -> &'static [Plug] {
        match self.direction {
            Direction::Forward => self.cable.b,
            Direction::Backward => self.cable.a,
        }
    }
}

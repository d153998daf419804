//! Plugs with the conductors that are joined to their contacts. A plug is made by the constructor of its kind, which takes
//! just the contacts that it has, so every contact is accounted for and no other can be named.

use core::ops::Add;

use crate::connector::{Connector, Contact, Gender};

/// What a conductor is for; a shield is the conductor around the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Core {
    /// The conductor for the signal.
    Hot,
    /// The second signal conductor of a twin-core lead.
    Cold,
    /// The shield.
    Shield,
}

/// One conductor of a cable. A cable has one or two legs; each leg has at most one conductor of each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Conductor {
    /// The leg, 1 or 2.
    pub leg: u8,
    /// What the conductor is for.
    pub core: Core,
}

impl Conductor {
    /// All conductors that a cable can have.
    pub const ALL: [Self; 6] = [
        Self {
            leg: 1,
            core: Core::Hot,
        },
        Self {
            leg: 1,
            core: Core::Cold,
        },
        Self {
            leg: 1,
            core: Core::Shield,
        },
        Self {
            leg: 2,
            core: Core::Hot,
        },
        Self {
            leg: 2,
            core: Core::Cold,
        },
        Self {
            leg: 2,
            core: Core::Shield,
        },
    ];
}

/// The conductors that are joined to one contact; none where the contact is left open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Conductors(u8);

impl Conductors {
    /// No conductor: the contact stays open.
    pub const OPEN: Self = Self(0);
    /// Signal, second signal and shield of leg 1.
    pub const H1: Self = Self(1);
    /// The second signal conductor of leg 1.
    pub const C1: Self = Self(2);
    /// The shield of leg 1.
    pub const S1: Self = Self(4);
    /// The signal conductor of leg 2.
    pub const H2: Self = Self(8);
    /// The second signal conductor of leg 2.
    pub const C2: Self = Self(16);
    /// The shield of leg 2.
    pub const S2: Self = Self(32);

    /// These conductors and those together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the contact is left open.
    pub const fn is_open(self) -> bool {
        self.0 == 0
    }

    /// Whether the two share a conductor.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The conductors one by one.
    pub fn iter(self) -> impl Iterator<Item = Conductor> {
        let bits = [Self::H1, Self::C1, Self::S1, Self::H2, Self::C2, Self::S2];
        Conductor::ALL
            .into_iter()
            .zip(bits)
            .filter(move |(_, bit)| self.meets(*bit))
            .map(|(c, _)| c)
    }
}

impl Add for Conductors {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.and(other)
    }
}

/// The contacts that a plug can have at most, as far as cables here use them.
const MOST_CONTACTS: usize = 6;

/// A plug, or the socket of an adapter or extension, with what is joined to each of its contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plug {
    connector: Connector,
    gender: Gender,
    joined: [Conductors; MOST_CONTACTS],
}

impl Plug {
    /// The connector.
    pub const fn connector(&self) -> Connector {
        self.connector
    }

    /// Its gender.
    pub const fn gender(&self) -> Gender {
        self.gender
    }

    /// Each contact with the conductors joined to it.
    pub fn contacts(&self) -> impl Iterator<Item = (Contact, Conductors)> + use<> {
        self.connector.contacts().iter().copied().zip(self.joined)
    }

    /// Whether this plug and that one can be pushed together.
    pub fn mates(&self, other: &Self) -> bool {
        self.gender != other.gender
            && match self.gender {
                Gender::Female => self.connector.takes(other.connector),
                Gender::Male => other.connector.takes(self.connector),
            }
    }
}

use Conductors as W;

const NONE: W = W::OPEN;

const fn plug(connector: Connector, gender: Gender, joined: [W; MOST_CONTACTS]) -> Plug {
    Plug {
        connector,
        gender,
        joined,
    }
}

/// A 6.35 mm TS plug.
pub const fn ts(tip: W, sleeve: W) -> Plug {
    plug(
        Connector::Ts635,
        Gender::Male,
        [tip, sleeve, NONE, NONE, NONE, NONE],
    )
}

/// A 6.35 mm TRS plug.
pub const fn trs(tip: W, ring: W, sleeve: W) -> Plug {
    plug(
        Connector::Trs635,
        Gender::Male,
        [tip, ring, sleeve, NONE, NONE, NONE],
    )
}

/// A 6.35 mm TRS socket on a cable or adapter.
pub const fn trs_socket(tip: W, ring: W, sleeve: W) -> Plug {
    Plug {
        gender: Gender::Female,
        ..trs(tip, ring, sleeve)
    }
}

/// A 6.35 mm TS socket on a cable or adapter.
pub const fn ts_socket(tip: W, sleeve: W) -> Plug {
    Plug {
        gender: Gender::Female,
        ..ts(tip, sleeve)
    }
}

/// A 3.5 mm TS plug.
pub const fn mini_ts(tip: W, sleeve: W) -> Plug {
    plug(
        Connector::Ts35,
        Gender::Male,
        [tip, sleeve, NONE, NONE, NONE, NONE],
    )
}

/// A 3.5 mm TRS plug.
pub const fn mini_trs(tip: W, ring: W, sleeve: W) -> Plug {
    plug(
        Connector::Trs35,
        Gender::Male,
        [tip, ring, sleeve, NONE, NONE, NONE],
    )
}

/// A 3.5 mm TRS socket on a cable or adapter.
pub const fn mini_trs_socket(tip: W, ring: W, sleeve: W) -> Plug {
    Plug {
        gender: Gender::Female,
        ..mini_trs(tip, ring, sleeve)
    }
}

/// A 2.5 mm TRRS plug.
pub const fn trrs25(tip: W, ring1: W, ring2: W, sleeve: W) -> Plug {
    plug(
        Connector::Trrs25,
        Gender::Male,
        [tip, ring1, ring2, sleeve, NONE, NONE],
    )
}

/// A 4.4 mm plug.
pub const fn jack44(tip: W, ring1: W, ring2: W, ring3: W, sleeve: W) -> Plug {
    plug(
        Connector::Jack44,
        Gender::Male,
        [tip, ring1, ring2, ring3, sleeve, NONE],
    )
}

/// An RCA plug.
pub const fn rca(pin: W, shell: W) -> Plug {
    plug(Connector::Rca, Gender::Male, [pin, shell, NONE, NONE, NONE, NONE])
}

/// An RCA socket on a cable or adapter.
pub const fn rca_socket(pin: W, shell: W) -> Plug {
    Plug {
        gender: Gender::Female,
        ..rca(pin, shell)
    }
}

/// A BNC plug.
pub const fn bnc(pin: W, shell: W) -> Plug {
    plug(Connector::Bnc, Gender::Male, [pin, shell, NONE, NONE, NONE, NONE])
}

/// A male XLR-3, which goes into inputs.
pub const fn xlr_m(pin1: W, pin2: W, pin3: W) -> Plug {
    plug(
        Connector::Xlr3,
        Gender::Male,
        [pin1, pin2, pin3, NONE, NONE, NONE],
    )
}

/// A female XLR-3, which goes onto outputs.
pub const fn xlr_f(pin1: W, pin2: W, pin3: W) -> Plug {
    Plug {
        gender: Gender::Female,
        ..xlr_m(pin1, pin2, pin3)
    }
}

/// A male XLR-4, which goes into headphone outputs.
pub const fn xlr4_m(pin1: W, pin2: W, pin3: W, pin4: W) -> Plug {
    plug(
        Connector::Xlr4,
        Gender::Male,
        [pin1, pin2, pin3, pin4, NONE, NONE],
    )
}

/// A male DB25: hot, cold and ground of channel 1, then of channel 2. The other six channels are not drawn.
pub const fn db25(hot1: W, cold1: W, ground1: W, hot2: W, cold2: W, ground2: W) -> Plug {
    plug(
        Connector::Db25,
        Gender::Male,
        [hot1, cold1, ground1, hot2, cold2, ground2],
    )
}

/// A TosLink plug.
pub const fn toslink() -> Plug {
    plug(
        Connector::Toslink,
        Gender::Male,
        [W::H1, NONE, NONE, NONE, NONE, NONE],
    )
}

/// A 3.5 mm optical plug.
pub const fn mini_toslink() -> Plug {
    plug(
        Connector::MiniToslink,
        Gender::Male,
        [W::H1, NONE, NONE, NONE, NONE, NONE],
    )
}

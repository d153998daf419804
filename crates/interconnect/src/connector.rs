//! Connectors as one finds them on devices and cables, with the contacts that each has.
//! A contact belongs to a connector: the constructors in `cable` take just the contacts that a plug has, so that "the ring of a TS plug" cannot be written.

use core::fmt;

/// A kind of connector, whatever it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Connector {
    /// 6.35 mm (1/4 inch) jack with two contacts.
    Ts635,
    /// 6.35 mm (1/4 inch) jack with three contacts; IEC 60603-11.
    Trs635,
    /// 3.5 mm jack with two contacts.
    Ts35,
    /// 3.5 mm jack with three contacts; IEC 60603-11.
    Trs35,
    /// 3.5 mm jack with four contacts, for headsets.
    Trrs35,
    /// 2.5 mm jack with four contacts, for balanced headphones.
    Trrs25,
    /// 4.4 mm jack with five contacts (Pentaconn, JEITA RC-8141C).
    Jack44,
    /// RCA, also called phono or cinch; IEC 60603-14.
    Rca,
    /// XLR with three contacts; IEC 61076-2-103.
    Xlr3,
    /// XLR with four contacts.
    Xlr4,
    /// A socket that takes an XLR-3 plug or a 6.35 mm jack plug.
    Combo,
    /// Twenty-five contacts, as AES59 and Tascam use it.
    Db25,
    /// BNC, a coaxial connector with a bayonet.
    Bnc,
    /// TosLink (F05), an optical connector.
    Toslink,
    /// The optical plug in the size of a 3.5 mm jack.
    MiniToslink,
    /// USB of any shape.
    Usb,
    /// Binding posts, Speakon or a jack marked as loudspeaker output.
    Speaker,
}

/// Whether a connector has the pins or takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// Has the pins.
    Male,
    /// Takes the pins.
    Female,
}

impl Gender {
    /// The gender that mates with this one.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Male => Self::Female,
            Self::Female => Self::Male,
        }
    }

    /// Its public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
        }
    }
}

/// A contact by its name in the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contact {
    /// The tip of a jack.
    Tip,
    /// The only ring of a jack with three contacts.
    Ring,
    /// The ring next to the tip, where there are several.
    Ring1,
    /// The second ring from the tip.
    Ring2,
    /// The third ring from the tip.
    Ring3,
    /// The sleeve of a jack.
    Sleeve,
    /// The centre of an RCA or BNC connector.
    Pin,
    /// The outside of an RCA or BNC connector.
    Shell,
    /// A contact that bears a number: XLR, DB25.
    Numbered(u8),
    /// The light of an optical connector.
    Light,
    /// All the contacts of a USB connector.
    Bus,
    /// The terminal of a loudspeaker output.
    Terminal,
}

impl fmt::Display for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tip => "tip",
            Self::Ring => "ring",
            Self::Ring1 => "ring1",
            Self::Ring2 => "ring2",
            Self::Ring3 => "ring3",
            Self::Sleeve => "sleeve",
            Self::Pin => "pin",
            Self::Shell => "shell",
            Self::Numbered(n) => return write!(f, "pin{n}"),
            Self::Light => "light",
            Self::Bus => "bus",
            Self::Terminal => "terminal",
        })
    }
}

impl Connector {
    /// All connectors.
    pub const ALL: [Self; 17] = [
        Self::Ts635,
        Self::Trs635,
        Self::Ts35,
        Self::Trs35,
        Self::Trrs35,
        Self::Trrs25,
        Self::Jack44,
        Self::Rca,
        Self::Xlr3,
        Self::Xlr4,
        Self::Combo,
        Self::Db25,
        Self::Bnc,
        Self::Toslink,
        Self::MiniToslink,
        Self::Usb,
        Self::Speaker,
    ];

    /// Its public name, as it stands in JSON.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Ts635 => "6.35mm-ts",
            Self::Trs635 => "6.35mm-trs",
            Self::Ts35 => "3.5mm-ts",
            Self::Trs35 => "3.5mm-trs",
            Self::Trrs35 => "3.5mm-trrs",
            Self::Trrs25 => "2.5mm-trrs",
            Self::Jack44 => "4.4mm",
            Self::Rca => "rca",
            Self::Xlr3 => "xlr3",
            Self::Xlr4 => "xlr4",
            Self::Combo => "combo",
            Self::Db25 => "db25",
            Self::Bnc => "bnc",
            Self::Toslink => "toslink",
            Self::MiniToslink => "mini-toslink",
            Self::Usb => "usb",
            Self::Speaker => "speaker",
        }
    }

    /// The contacts, from the front of a jack to its back, or by number. A DB25 lists those of channels 1 and 2.
    pub const fn contacts(self) -> &'static [Contact] {
        use Contact::{
            Bus, Light, Numbered as N, Pin, Ring, Ring1, Ring2, Ring3, Shell, Sleeve, Terminal, Tip,
        };
        match self {
            Self::Ts635 | Self::Ts35 => &[Tip, Sleeve],
            Self::Trs635 | Self::Trs35 => &[Tip, Ring, Sleeve],
            Self::Trrs35 | Self::Trrs25 => &[Tip, Ring1, Ring2, Sleeve],
            Self::Jack44 => &[Tip, Ring1, Ring2, Ring3, Sleeve],
            Self::Rca | Self::Bnc => &[Pin, Shell],
            Self::Xlr3 => &[N(1), N(2), N(3)],
            Self::Xlr4 => &[N(1), N(2), N(3), N(4)],
            Self::Combo => &[Tip, Ring, Sleeve, N(1), N(2), N(3)],
            // AES59: hot, cold, ground of channel 1, then of channel 2.
            Self::Db25 => &[N(24), N(12), N(25), N(10), N(23), N(11)],
            Self::Toslink | Self::MiniToslink => &[Light],
            Self::Usb => &[Bus],
            Self::Speaker => &[Terminal],
        }
    }

    /// The contacts of a socket of this kind that `contact` of a plug touches when the plug sits in it; `None` where
    /// the plug does not go in.
    ///
    /// A plug with fewer contacts lays its sleeve on the rest of the socket's; one with more may lay its ring on the sleeve.
    pub fn touched_by(self, plug: Self, contact: Contact) -> Option<&'static [Contact]> {
        use Contact::{Numbered, Ring, Ring1, Ring2, Sleeve, Tip};
        let touched: &'static [Contact] = match (self, plug, contact) {
            (Self::Trs635 | Self::Combo, Self::Ts635, Sleeve) | (Self::Trs35, Self::Ts35, Sleeve) => {
                &[Ring, Sleeve]
            }
            // Some two-contact sockets leave the ring in the air, others lay it on the sleeve: count with the worse.
            (Self::Ts635, Self::Trs635, Ring) | (Self::Ts35, Self::Trs35, Ring) => &[Sleeve],
            (Self::Trrs35, Self::Trs35, Sleeve) => &[Ring2, Sleeve],
            (Self::Trrs35, Self::Trs35, Ring) => &[Ring1],
            (Self::Trrs35, Self::Ts35, Sleeve) => &[Ring1, Ring2, Sleeve],
            (Self::Trs635 | Self::Combo, Self::Ts635, Tip)
            | (Self::Trs35 | Self::Trrs35, Self::Ts35, Tip)
            | (Self::Trrs35, Self::Trs35, Tip)
            | (Self::Ts635, Self::Trs635, Tip | Sleeve)
            | (Self::Ts35, Self::Trs35, Tip | Sleeve)
            | (Self::Combo, Self::Trs635, Tip | Ring | Sleeve)
            | (Self::Combo, Self::Xlr3, Numbered(1..=3)) => return same(self, contact),
            _ if self == plug => return same(self, contact),
            _ => return None,
        };
        Some(touched)
    }

    /// Whether one cannot tell what a plug of the kind `plug` touches here: in some sockets with two contacts the ring of
    /// a TRS plug hangs in the air, in others it lies on the sleeve.
    pub const fn leaves_doubt(self, plug: Self) -> bool {
        matches!(
            (self, plug),
            (Self::Ts635, Self::Trs635) | (Self::Ts35, Self::Trs35)
        )
    }

    /// Whether a plug of the kind `plug` goes into a socket of this kind.
    pub fn takes(self, plug: Self) -> bool {
        plug.contacts()
            .iter()
            .all(|c| self.touched_by(plug, *c).is_some())
    }
}

/// The contact of that name in the list of `connector`, as a list of one.
fn same(connector: Connector, contact: Contact) -> Option<&'static [Contact]> {
    connector.contacts().chunks(1).find(|c| c.contains(&contact))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_differ() {
        for (i, a) in Connector::ALL.iter().enumerate() {
            assert!(
                Connector::ALL.iter().skip(i + 1).all(|b| a.slug() != b.slug()),
                "{a:?}"
            );
        }
    }

    #[test]
    fn a_plug_touches_only_contacts_that_its_socket_has() {
        for socket in Connector::ALL {
            for plug in Connector::ALL {
                let touched: alloc::vec::Vec<_> = plug
                    .contacts()
                    .iter()
                    .filter_map(|c| socket.touched_by(plug, *c))
                    .collect();
                assert!(
                    touched.is_empty() || touched.len() == plug.contacts().len(),
                    "{plug:?} in {socket:?}"
                );
                for contact in touched.into_iter().flatten() {
                    assert!(
                        socket.contacts().contains(contact),
                        "{plug:?} in {socket:?}: {contact}"
                    );
                }
            }
        }
    }

    #[test]
    fn plugs_go_where_they_go_in_a_studio() {
        use Connector::{Combo, Jack44, Rca, Toslink, Trrs35, Trs35, Trs635, Ts635, Xlr3, Xlr4};
        for (socket, plug, fits) in [
            (Trs635, Ts635, true),
            (Ts635, Trs635, true),
            (Trrs35, Trs35, true),
            (Combo, Xlr3, true),
            (Combo, Trs635, true),
            (Trs635, Trs35, false),
            (Xlr3, Xlr4, false),
            (Jack44, Trs35, false),
            (Rca, Toslink, false),
        ] {
            assert_eq!(socket.takes(plug), fits, "{plug:?} in {socket:?}");
        }
    }

    #[test]
    fn a_ts_plug_lays_the_ring_on_the_sleeve() {
        let touched = Connector::Trs635.touched_by(Connector::Ts635, Contact::Sleeve);
        assert_eq!(touched, Some(&[Contact::Ring, Contact::Sleeve][..]));
    }
}

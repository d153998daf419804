//! Sockets that look the same and carry something else: what one must not go by the plug for.
//! Worked out from the tables, so that a new port is told apart at once.

use alloc::vec::Vec;

use super::{Carries, Input, Output, Port, Role, Socket};
use crate::connector::{Connector, Gender};

/// What a socket looks like from outside.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look(Connector, Gender);

fn look(socket: &Socket) -> Look {
    let connector = match socket.connector {
        Connector::Ts635 => Connector::Trs635,
        Connector::Ts35 | Connector::Trrs35 | Connector::MiniToslink => Connector::Trs35,
        other => other,
    };
    Look(connector, socket.gender)
}

/// What one socket of a port does, whichever channel it is for.
#[derive(PartialEq, Eq)]
struct Kind {
    carries: Carries,
    connector: Connector,
    roles: Vec<&'static str>,
}

fn kind(port: &Port) -> Option<(Look, Kind)> {
    let socket = port.sockets.first()?;
    let stereo = port.sockets.len() == 1 && port.is_stereo();
    let name = |role: &Role| match role {
        Role::Hot(super::Channel::Right) if stereo => "right",
        Role::Hot(_) => "hot",
        Role::Cold(_) => "cold",
        Role::Ground => "ground",
        Role::MicrophoneHot(_) | Role::MicrophoneCold(_) => "microphone",
        Role::HeadsetMicrophone | Role::Return => "input",
        Role::Other => "other",
    };
    let roles = socket.roles.iter().map(name).collect();
    Some((
        look(socket),
        Kind {
            carries: port.carries,
            connector: socket.connector,
            roles,
        },
    ))
}

fn looks_like(port: &Port, other: &Port) -> bool {
    match (kind(port), kind(other)) {
        (Some((look, kind)), Some((other_look, other_kind))) => look == other_look && kind != other_kind,
        _ => false,
    }
}

/// An XLR-3 with holes: a line input, or an output of a headphone amplifier. On every other XLR the gender tells the side.
fn is_xlr_with_holes(port: &Port) -> bool {
    port.sockets
        .first()
        .is_some_and(|s| look(s) == Look(Connector::Xlr3, Gender::Female))
}

impl Output {
    /// Whether inputs look the same although an XLR's gender usually tells the side.
    pub fn looks_like_an_input(self) -> bool {
        is_xlr_with_holes(self.port())
    }

    /// The outputs that look the same and carry something else.
    pub fn look_alikes(self) -> Vec<Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|other| looks_like(self.port(), other.port()))
            .collect()
    }
}

impl Input {
    /// Whether an output looks the same although an XLR's gender usually tells the side.
    pub fn looks_like_an_output(self) -> bool {
        is_xlr_with_holes(self.port())
    }

    /// Whether a word clock input, which takes no audio and so is none of the inputs here, looks the same.
    pub fn looks_like_word_clock(self) -> bool {
        let first = self.port().sockets.first();
        first.is_some_and(|s| s.connector == Connector::Bnc)
    }

    /// The inputs that look the same and take something else.
    pub fn look_alikes(self) -> Vec<Self> {
        let known = Self::ALL
            .iter()
            .copied()
            .filter(|other| *other != Self::TrsUnknown);
        known
            .filter(|other| looks_like(self.port(), other.port()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sockets_are_told_apart_from_what_looks_the_same() {
        use Output::{
            Adat, Aes3, Coax, Insert, Line635, Phones635, RcaPair, SpdifBnc, Toslink, TrsPair, WordClock,
            XlrPair,
        };
        assert_eq!(RcaPair.look_alikes(), [Coax]);
        assert_eq!(Coax.look_alikes(), [RcaPair]);
        assert_eq!(Toslink.look_alikes(), [Adat]);
        assert_eq!(SpdifBnc.look_alikes(), [WordClock]);
        assert_eq!(XlrPair.look_alikes(), [Aes3]);
        for other in [Line635, Phones635, Insert] {
            assert!(TrsPair.look_alikes().contains(&other), "{other:?}");
        }
        assert!(
            !TrsPair.look_alikes().contains(&Output::TrsMono),
            "the same socket, once"
        );
        assert!(Output::MiniToslink.look_alikes().contains(&Output::Phones35));
        assert!(Input::TrsStereo.look_alikes().contains(&Input::TrsPair));
        assert!(Input::XlrPair.look_alikes().contains(&Input::Aes3));
        assert!(Input::XlrPair.look_alikes().contains(&Input::BeltpackStereo));
        assert!(Input::SpdifBnc.looks_like_word_clock() && !Input::Coax.looks_like_word_clock());
    }
}

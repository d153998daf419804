//! Digital leads: chosen by protocol, medium and plugs, because a bit has no level that a circuit could tell.
//! Which protocols can meet at all is decided in `hazard`.

use crate::assembly::Assembly;
use crate::cable::{Laid, Medium};
use crate::catalogue;
use crate::connector::Connector;
use crate::port::{Input, Output};

/// How a digital signal travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carrier {
    /// Light.
    Optical,
    /// 75 ohm coax.
    Coax,
    /// AES3 on XLR, 110 ohm.
    Aes3,
}

/// The carrier of a socket for digital audio; `None` for other sockets.
pub fn carrier(port: &crate::port::Port) -> Option<Carrier> {
    if !port.carries.is_digital_audio() {
        return None;
    }
    match port.sockets.first()?.connector {
        Connector::Toslink | Connector::MiniToslink => Some(Carrier::Optical),
        Connector::Rca | Connector::Bnc => Some(Carrier::Coax),
        Connector::Xlr3 => Some(Carrier::Aes3),
        _ => None,
    }
}

/// The lead between two digital sockets of the same light, or of wire on both sides; `None` where a converter is needed.
pub fn lead(output: Output, input: Input) -> Option<Assembly> {
    let (output, input) = (output.port(), input.port());
    let (from, to) = (carrier(output)?, carrier(input)?);
    let medium = match (from, to) {
        (Carrier::Optical, Carrier::Optical) => Medium::Fibre,
        (Carrier::Aes3, Carrier::Aes3) => Medium::Twisted110,
        (Carrier::Coax | Carrier::Aes3, Carrier::Coax | Carrier::Aes3) => Medium::Coax75,
        (Carrier::Optical, _) | (_, Carrier::Optical) => return None,
    };
    catalogue::all()
        .filter(|cable| cable.medium == medium)
        .flat_map(Laid::both)
        .find_map(|laid| Assembly::single(laid, output, input))
}

/// How long a digital lead may be, in metres: TosLink some 6 m by makers' support pages (10 m with good fibre), coax 5 to 10 m,
/// AES3 100 m.
pub const fn longest_metres(carrier: Carrier) -> f64 {
    match carrier {
        Carrier::Optical => 6.0,
        Carrier::Coax => 10.0,
        Carrier::Aes3 => 100.0,
    }
}

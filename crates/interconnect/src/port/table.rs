//! The contacts of every port, one table a port.
//! Sources: contact functions by IEC 60603-11 (jacks), AES14 and IEC 60268-12 (XLR, pin 2 hot), AES59 (DB25), JEITA RC-8141C (4.4 mm),
//! makers' practice for XLR-4, 2.5 mm and two XLR-3 headphone outputs; beltpack amplifiers: Behringer P2 and Fischer In Ear Stick.

use super::Channel::{Left, Right};
use super::Role::{Cold, Ground, HeadsetMicrophone, Hot, MicrophoneCold, MicrophoneHot, Other, Return};
use super::{Carries, Connector, Gender, Port, Role, Socket};

const fn socket(connector: Connector, roles: &'static [Role]) -> Socket {
    Socket {
        connector,
        gender: Gender::Female,
        roles,
    }
}

const fn male(connector: Connector, roles: &'static [Role]) -> Socket {
    Socket {
        connector,
        gender: Gender::Male,
        roles,
    }
}

const fn port(carries: Carries, sockets: &'static [Socket]) -> Port {
    Port { sockets, carries }
}

const TRS_LEFT: Socket = socket(Connector::Trs635, &[Hot(Left), Cold(Left), Ground]);
const TRS_RIGHT: Socket = socket(Connector::Trs635, &[Hot(Right), Cold(Right), Ground]);
const XLR_LEFT: &[Role] = &[Ground, Hot(Left), Cold(Left)];
const XLR_RIGHT: &[Role] = &[Ground, Hot(Right), Cold(Right)];
const STEREO: &[Role] = &[Hot(Left), Hot(Right), Ground];

pub(super) static TRS_PAIR: Port = port(Carries::Line, &[TRS_LEFT, TRS_RIGHT]);
pub(super) static TRS_MONO: Port = port(Carries::Line, &[TRS_LEFT]);
pub(super) static TS_PAIR: Port = port(
    Carries::Line,
    &[
        socket(Connector::Ts635, &[Hot(Left), Ground]),
        socket(Connector::Ts635, &[Hot(Right), Ground]),
    ],
);
pub(super) static XLR_PAIR_OUT: Port = port(
    Carries::Line,
    &[male(Connector::Xlr3, XLR_LEFT), male(Connector::Xlr3, XLR_RIGHT)],
);
pub(super) static XLR_PAIR_IN: Port = port(
    Carries::Line,
    &[
        socket(Connector::Xlr3, XLR_LEFT),
        socket(Connector::Xlr3, XLR_RIGHT),
    ],
);
pub(super) static XLR_MONO_OUT: Port = port(Carries::Line, &[male(Connector::Xlr3, XLR_LEFT)]);
pub(super) static XLR_MONO_IN: Port = port(Carries::Line, &[socket(Connector::Xlr3, XLR_LEFT)]);
pub(super) static RCA_PAIR: Port = port(
    Carries::Line,
    &[
        socket(Connector::Rca, &[Hot(Left), Ground]),
        socket(Connector::Rca, &[Hot(Right), Ground]),
    ],
);
pub(super) static COMBO_PAIR: Port = port(
    Carries::Line,
    &[
        socket(
            Connector::Combo,
            &[Hot(Left), Cold(Left), Ground, Ground, Hot(Left), Cold(Left)],
        ),
        socket(
            Connector::Combo,
            &[Hot(Right), Cold(Right), Ground, Ground, Hot(Right), Cold(Right)],
        ),
    ],
);
pub(super) static MIC_COMBO_PAIR: Port = port(
    Carries::Line,
    &[
        socket(
            Connector::Combo,
            &[
                Hot(Left),
                Cold(Left),
                Ground,
                Ground,
                MicrophoneHot(Left),
                MicrophoneCold(Left),
            ],
        ),
        socket(
            Connector::Combo,
            &[
                Hot(Right),
                Cold(Right),
                Ground,
                Ground,
                MicrophoneHot(Right),
                MicrophoneCold(Right),
            ],
        ),
    ],
);
pub(super) static STEREO_635: Port = port(Carries::Line, &[socket(Connector::Trs635, STEREO)]);
pub(super) static STEREO_35: Port = port(Carries::Line, &[socket(Connector::Trs35, STEREO)]);
pub(super) static STEREO_44: Port = port(
    Carries::Line,
    &[socket(
        Connector::Jack44,
        &[Hot(Left), Cold(Left), Hot(Right), Cold(Right), Ground],
    )],
);
pub(super) static DB25: Port = port(
    Carries::Line,
    &[socket(
        Connector::Db25,
        &[Hot(Left), Cold(Left), Ground, Hot(Right), Cold(Right), Ground],
    )],
);
/// Many beltpack amplifiers have a combo socket; the XLR part is what all of them have.
pub(super) static BELTPACK_STEREO: Port = port(
    Carries::Line,
    &[socket(Connector::Xlr3, &[Ground, Hot(Left), Hot(Right)])],
);
pub(super) static BELTPACK_MONO: Port = port(Carries::Line, &[socket(Connector::Xlr3, XLR_LEFT)]);
pub(super) static PHONES_635: Port = port(Carries::Phones, &[socket(Connector::Trs635, STEREO)]);
pub(super) static PHONES_35: Port = port(Carries::Phones, &[socket(Connector::Trs35, STEREO)]);
/// CTIA order: the second ring is ground, the sleeve is the microphone.
pub(super) static HEADSET_35: Port = port(
    Carries::Phones,
    &[socket(
        Connector::Trrs35,
        &[Hot(Left), Hot(Right), Ground, HeadsetMicrophone],
    )],
);
pub(super) static PHONES_44: Port = port(
    Carries::Phones,
    &[socket(
        Connector::Jack44,
        &[Hot(Left), Cold(Left), Hot(Right), Cold(Right), Ground],
    )],
);
pub(super) static PHONES_25: Port = port(
    Carries::Phones,
    &[socket(
        Connector::Trrs25,
        &[Cold(Right), Hot(Right), Hot(Left), Cold(Left)],
    )],
);
pub(super) static PHONES_XLR4: Port = port(
    Carries::Phones,
    &[socket(
        Connector::Xlr4,
        &[Hot(Left), Cold(Left), Hot(Right), Cold(Right)],
    )],
);
pub(super) static PHONES_XLR3_PAIR: Port = port(
    Carries::Phones,
    &[
        socket(Connector::Xlr3, XLR_LEFT),
        socket(Connector::Xlr3, XLR_RIGHT),
    ],
);
pub(super) static TOSLINK: Port = port(Carries::Spdif, &[socket(Connector::Toslink, &[Other])]);
pub(super) static MINI_TOSLINK: Port = port(Carries::Spdif, &[socket(Connector::MiniToslink, &[Other])]);
pub(super) static COAX: Port = port(Carries::Spdif, &[socket(Connector::Rca, &[Other, Ground])]);
pub(super) static SPDIF_BNC: Port = port(Carries::Spdif, &[socket(Connector::Bnc, &[Other, Ground])]);
pub(super) static AES3_OUT: Port = port(Carries::Spdif, &[male(Connector::Xlr3, &[Ground, Other, Other])]);
pub(super) static AES3_IN: Port = port(
    Carries::Spdif,
    &[socket(Connector::Xlr3, &[Ground, Other, Other])],
);
pub(super) static ADAT: Port = port(Carries::Adat, &[socket(Connector::Toslink, &[Other])]);
pub(super) static WORDCLOCK: Port = port(Carries::WordClock, &[socket(Connector::Bnc, &[Other, Ground])]);
pub(super) static USB: Port = port(Carries::Usb, &[socket(Connector::Usb, &[Other])]);
pub(super) static INSERT: Port = port(
    Carries::Insert,
    &[socket(Connector::Trs635, &[Hot(Left), Return, Ground])],
);
pub(super) static SPEAKER: Port = port(Carries::Speaker, &[socket(Connector::Speaker, &[Other])]);

#[cfg(test)]
mod tests {
    use crate::port::{Input, Output};

    #[test]
    fn every_contact_of_every_socket_has_a_role() {
        let outputs = Output::ALL.iter().map(|o| (o.slug(), o.port()));
        let inputs = Input::ALL.iter().map(|i| (i.slug(), i.port()));
        for (slug, port) in outputs.chain(inputs) {
            for socket in port.sockets {
                assert_eq!(socket.connector.contacts().len(), socket.roles.len(), "{slug}");
            }
        }
    }
}

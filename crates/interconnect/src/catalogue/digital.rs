//! Leads for digital audio: coaxial, AES3 and optical.
//! The plugs look like analogue ones; what differs is the impedance of the lead and the signal in it.

use super::lead;
use crate::cable::{Cable, Medium};
use crate::plug::{Conductors as W, bnc, mini_toslink, rca, toslink, xlr_f, xlr_m};

const H: W = W::H1;
const C: W = W::C1;
const S: W = W::S1;

pub(super) const CABLES: &[Cable] = &[
    lead("coax-rca", "RCA to RCA, 75 ohm coax", &[rca(H, S)], &[rca(H, S)])
        .search(&["75 ohm S/PDIF coax RCA", "digital coaxial cable RCA"])
        .mistaken_for("an analogue RCA cable, which serves over a metre or so only")
        .of(Medium::Coax75),
    lead("bnc-rca", "BNC to RCA, 75 ohm coax", &[bnc(H, S)], &[rca(H, S)])
        .search(&["75 ohm BNC to RCA S/PDIF cable"])
        .mistaken_for("a video cable, which is the same thing")
        .of(Medium::Coax75),
    lead("bnc-bnc", "BNC to BNC, 75 ohm coax", &[bnc(H, S)], &[bnc(H, S)])
        .search(&["75 ohm BNC to BNC digital audio cable"])
        .mistaken_for("a 50 ohm cable for radio equipment")
        .of(Medium::Coax75),
    lead(
        "aes-xlr",
        "XLR female to XLR male, 110 ohm AES/EBU",
        &[xlr_f(S, H, C)],
        &[xlr_m(S, H, C)],
    )
    .search(&["AES/EBU 110 ohm XLR", "AES3 digital audio cable XLR"])
    .mistaken_for("a microphone cable, which serves over a few metres only")
    .of(Medium::Twisted110),
    lead(
        "xlr-f-rca-digital",
        "XLR female to RCA, pin 3 to the shell, for digital audio",
        &[xlr_f(S, H, C)],
        &[rca(H, C)],
    )
    .search(&[
        "AES/EBU XLR female to RCA S/PDIF cable",
        "XLR to RCA digital 75 ohm",
    ])
    .mistaken_for("an analogue XLR female to RCA cable, which grounds pin 3")
    .of(Medium::Coax75)
    .rare(),
    lead(
        "rca-xlr-m-digital",
        "RCA to XLR male, pin 3 to the shell, for digital audio",
        &[rca(H, C)],
        &[xlr_m(S, H, C)],
    )
    .search(&[
        "RCA S/PDIF to AES/EBU XLR male cable",
        "RCA to XLR digital 75 ohm",
    ])
    .mistaken_for("an analogue RCA to XLR male cable")
    .of(Medium::Coax75)
    .rare(),
    lead(
        "xlr-f-bnc-digital",
        "XLR female to BNC, pin 3 to the shell, for digital audio",
        &[xlr_f(S, H, C)],
        &[bnc(H, C)],
    )
    .search(&["AES/EBU XLR female to BNC cable 110 to 75 ohm"])
    .mistaken_for("an AES/EBU XLR cable")
    .of(Medium::Coax75)
    .rare(),
    lead(
        "bnc-xlr-m-digital",
        "BNC to XLR male, pin 3 to the shell, for digital audio",
        &[bnc(H, C)],
        &[xlr_m(S, H, C)],
    )
    .search(&["BNC to AES/EBU XLR male cable 75 to 110 ohm"])
    .mistaken_for("an AES/EBU XLR cable")
    .of(Medium::Coax75)
    .rare(),
    lead(
        "toslink-toslink",
        "TosLink to TosLink",
        &[toslink()],
        &[toslink()],
    )
    .search(&[
        "TOSLINK optical cable",
        "optical S/PDIF cable",
        "ADAT lightpipe cable",
    ])
    .mistaken_for("one with a 3.5 mm plug, mini-TosLink, at an end")
    .of(Medium::Fibre),
    lead(
        "mini-toslink-toslink",
        "3.5 mm optical to TosLink",
        &[mini_toslink()],
        &[toslink()],
    )
    .search(&["mini TOSLINK to TOSLINK", "3.5 mm optical to TOSLINK"])
    .mistaken_for("a 3.5 mm TRS cable: the plug of the right one is plastic and transparent")
    .of(Medium::Fibre),
    lead(
        "mini-toslink-mini-toslink",
        "3.5 mm optical to 3.5 mm optical",
        &[mini_toslink()],
        &[mini_toslink()],
    )
    .search(&["mini TOSLINK to mini TOSLINK", "3.5 mm optical cable both ends"])
    .mistaken_for("a 3.5 mm TRS cable: the plugs of the right one are plastic and transparent")
    .of(Medium::Fibre)
    .rare(),
];

//! Leads that carry one channel (or, straight through, one stereo jack): a plug at each end.

use super::lead;
use crate::cable::Cable;
use crate::plug::{Conductors as W, mini_trs, rca, trs, ts, xlr_f, xlr_m};

const H: W = W::H1;
const C: W = W::C1;
const S: W = W::S1;
/// Cold and shield joined at the source of a twin-core lead.
const CS: W = W::C1.and(W::S1);
const OPEN: W = W::OPEN;

/// Where a combo socket takes two kinds of plug, the lead with the plug that locks stands first.
pub(super) const CABLES: &[Cable] = &[
    lead(
        "trs-xlr-m",
        "6.35 mm TRS to XLR male",
        &[trs(H, C, S)],
        &[xlr_m(S, H, C)],
    )
    .search(&[
        "1/4 TRS to XLR male balanced",
        "jack stereo to XLR male",
        "6.3 mm TRS to XLR plug",
    ])
    .mistaken_for("TS to XLR male, which grounds the cold contact"),
    lead(
        "trs-trs",
        "6.35 mm TRS to 6.35 mm TRS",
        &[trs(H, C, S)],
        &[trs(H, C, S)],
    )
    .search(&[
        "6.35 mm TRS to TRS balanced cable",
        "balanced patch cable 1/4 TRS",
        "stereo jack cable 6.3 mm",
    ])
    .mistaken_for("a TS instrument cable: one ring fewer on the plug"),
    lead(
        "xlr-xlr",
        "XLR female to XLR male",
        &[xlr_f(S, H, C)],
        &[xlr_m(S, H, C)],
    )
    .search(&["XLR male to XLR female cable", "microphone cable XLR"])
    .mistaken_for("a DMX or AES/EBU cable, which works too"),
    lead(
        "xlr-f-trs",
        "XLR female to 6.35 mm TRS",
        &[xlr_f(S, H, C)],
        &[trs(H, C, S)],
    )
    .search(&[
        "XLR female to 1/4 TRS",
        "XLR female to TRS jack",
        "XLR to 6.3 mm stereo jack",
    ])
    .mistaken_for("XLR female to TS, which grounds pin 3"),
    lead("ts-ts", "6.35 mm TS to 6.35 mm TS", &[ts(H, S)], &[ts(H, S)])
        .search(&[
            "6.35 mm TS to TS unbalanced patch cable",
            "instrument cable 1/4 inch",
            "mono jack cable 6.3 mm",
        ])
        .mistaken_for("a TRS cable: look for one black ring on the plug, not two"),
    lead("ts-rca", "6.35 mm TS to RCA", &[ts(H, S)], &[rca(H, S)])
        .search(&[
            "dual 1/4 TS to dual RCA",
            "2x 6.3 mm mono jack to 2x RCA",
            "6.35 mm TS to phono",
        ])
        .mistaken_for("one TRS to two RCA, which is a stereo breakout"),
    lead("rca-rca", "RCA to RCA", &[rca(H, S)], &[rca(H, S)])
        .search(&["stereo RCA cable", "2x cinch cable", "phono to phono stereo"])
        .mistaken_for("a single 75 ohm S/PDIF cable, which works for one channel"),
    lead(
        "ts-xlr-m",
        "6.35 mm TS to XLR male",
        &[ts(H, S)],
        &[xlr_m(S, H, S)],
    )
    .search(&["1/4 TS to XLR male", "6.3 mm mono jack to XLR male unbalanced"])
    .mistaken_for("TRS to XLR male, which keeps the link balanced"),
    lead(
        "xlr-f-ts",
        "XLR female to 6.35 mm TS, pin 3 grounded",
        &[xlr_f(S, H, S)],
        &[ts(H, S)],
    )
    .search(&["XLR female to 1/4 TS", "XLR female to mono jack 6.3 mm"])
    .mistaken_for("XLR female to TRS, which keeps the link balanced"),
    lead(
        "xlr-f-ts-open",
        "XLR female to 6.35 mm TS, pin 3 open",
        &[xlr_f(S, H, OPEN)],
        &[ts(H, S)],
    )
    .search(&[
        "XLR female to 1/4 TS pin 3 not connected",
        "XLR female to TS pin 3 floating",
    ])
    .mistaken_for("the usual XLR female to TS, which joins pin 3 to pin 1")
    .custom(),
    lead(
        "xlr-f-rca",
        "XLR female to RCA, pin 3 grounded",
        &[xlr_f(S, H, S)],
        &[rca(H, S)],
    )
    .search(&["XLR female to RCA", "XLR to cinch", "XLR to phono"])
    .mistaken_for("XLR female to two RCA, which is a splitter"),
    lead(
        "xlr-f-rca-open",
        "XLR female to RCA, pin 3 open",
        &[xlr_f(S, H, OPEN)],
        &[rca(H, S)],
    )
    .search(&[
        "XLR female to RCA pin 3 not connected",
        "XLR female to RCA pin 3 floating",
    ])
    .mistaken_for("the usual XLR female to RCA, which joins pin 3 to pin 1")
    .rare(),
    lead(
        "xlr-f-rca-twin",
        "XLR female to RCA, pin 3 joined at the RCA",
        &[xlr_f(S, H, C)],
        &[rca(H, CS)],
    )
    .search(&[
        "XLR female to RCA twin core",
        "XLR female to RCA pin 3 to shell at RCA",
    ])
    .mistaken_for("the usual XLR female to RCA, which joins pin 3 to pin 1 in the XLR")
    .custom(),
    lead("rca-xlr-m", "RCA to XLR male", &[rca(H, S)], &[xlr_m(S, H, S)])
        .search(&["RCA to XLR male pair", "phono to XLR male", "cinch to XLR male"])
        .mistaken_for("RCA to XLR female, which goes the other way"),
    lead(
        "trs-rca-open",
        "6.35 mm TRS to RCA, ring open",
        &[trs(H, OPEN, S)],
        &[rca(H, S)],
    )
    .search(&[
        "TRS to RCA ring not connected",
        "6.35 mm TRS to RCA ring open pair",
    ])
    .mistaken_for("one TRS to two RCA, which is a stereo breakout")
    .rare(),
    lead(
        "trs-ts-open",
        "6.35 mm TRS to 6.35 mm TS, ring open",
        &[trs(H, OPEN, S)],
        &[ts(H, S)],
    )
    .search(&["TRS to TS cable ring not connected", "TRS to TS ring open"])
    .mistaken_for("a TS to TS cable, which grounds the ring at the output")
    .custom(),
    lead(
        "rca-trs",
        "RCA to 6.35 mm TRS, cold joined at the RCA",
        &[rca(H, CS)],
        &[trs(H, C, S)],
    )
    .search(&[
        "RCA to TRS balanced input cable twin core",
        "RCA to 1/4 TRS ring to shield at RCA",
    ])
    .mistaken_for("one TRS to two RCA, which is a stereo breakout")
    .custom(),
    lead(
        "rca-xlr-m-twin",
        "RCA to XLR male, cold joined at the RCA",
        &[rca(H, CS)],
        &[xlr_m(S, H, C)],
    )
    .search(&[
        "RCA to XLR male twin core",
        "RCA to XLR male pin 3 to shield at RCA",
    ])
    .mistaken_for("the usual RCA to XLR male, which joins pin 3 to pin 1 in the XLR")
    .custom(),
    lead(
        "ts-trs-twin",
        "6.35 mm TS to 6.35 mm TRS, cold joined at the TS",
        &[ts(H, CS)],
        &[trs(H, C, S)],
    )
    .search(&["TS to TRS twin core cable", "TS to TRS ring to sleeve at TS"])
    .mistaken_for("a TS to TS cable, which does the same with a little more hum")
    .custom(),
    lead(
        "ts-xlr-m-twin",
        "6.35 mm TS to XLR male, cold joined at the TS",
        &[ts(H, CS)],
        &[xlr_m(S, H, C)],
    )
    .search(&[
        "TS to XLR male twin core cable",
        "TS to XLR male pin 3 to sleeve at TS",
    ])
    .mistaken_for("the usual TS to XLR male, which joins pin 3 to pin 1 in the XLR")
    .custom(),
    lead(
        "mini-trs-trs",
        "3.5 mm TRS to 6.35 mm TRS",
        &[mini_trs(H, C, S)],
        &[trs(H, C, S)],
    )
    .search(&[
        "3.5 mm TRS to 6.35 mm TRS stereo cable",
        "mini jack to 1/4 stereo cable",
    ])
    .mistaken_for("3.5 mm TRS to 6.35 mm TS, which ties left and right together"),
    lead(
        "mini-trs-mini-trs",
        "3.5 mm TRS to 3.5 mm TRS",
        &[mini_trs(H, C, S)],
        &[mini_trs(H, C, S)],
    )
    .search(&[
        "3.5 mm stereo aux cable",
        "3.5 mm TRS to TRS",
        "mini jack stereo cable",
    ])
    .mistaken_for("a TRRS headset cable: three rings on the plug"),
    lead(
        "mini-trs-xlr-m",
        "3.5 mm TRS to XLR male",
        &[mini_trs(H, C, S)],
        &[xlr_m(S, H, C)],
    )
    .search(&["3.5 mm TRS to XLR male", "mini jack to XLR male"])
    .mistaken_for("3.5 mm TRS to two XLR male, which is the stereo breakout"),
    lead(
        "xlr-f-mini-trs",
        "XLR female to 3.5 mm TRS, pin 2 to the tip and pin 3 to the ring",
        &[xlr_f(S, H, C)],
        &[mini_trs(H, C, S)],
    )
    .search(&["XLR female to 3.5 mm TRS", "XLR to mini jack microphone cable"])
    .mistaken_for("two XLR female to 3.5 mm TRS, the stereo lead"),
    lead(
        "mini-trs-ts",
        "3.5 mm TRS to one 6.35 mm TS, left and right tied",
        &[mini_trs(H, H, S)],
        &[ts(H, S)],
    )
    .search(&[
        "3.5 mm TRS to 1/4 TS mono interconnect",
        "mini jack to mono jack 6.3 mm",
    ])
    .mistaken_for("3.5 mm TRS to two TS, which is the stereo breakout"),
    lead(
        "xlr-m-xlr-m",
        "XLR male to XLR male, pins 2 and 3 only",
        &[xlr_m(OPEN, H, C)],
        &[xlr_m(OPEN, H, C)],
    )
    .search(&["XLR male to XLR male custom pins 2 and 3"])
    .mistaken_for("an XLR gender changer, which joins pin 1 as well")
    .custom(),
];

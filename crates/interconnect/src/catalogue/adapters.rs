//! Adapters for the lead that one already has.
//! End `a` takes the lead, end `b` goes into the device, unless the adapter is laid the other way round.

use super::lead;
use crate::cable::Cable;
use crate::plug::{
    Conductors as W, jack44, mini_trs, mini_trs_socket, rca, rca_socket, trrs25, trs, trs_socket, ts,
    ts_socket, xlr_f, xlr_m, xlr4_m,
};

const H: W = W::H1;
const C: W = W::C1;
const S: W = W::S1;
const H2: W = W::H2;
const S2: W = W::S2;
const S12: W = W::S1.and(W::S2);
const OPEN: W = W::OPEN;

pub(super) const CABLES: &[Cable] = &[
    lead(
        "adapter-35f-635m",
        "adapter, 3.5 mm socket to 6.35 mm TRS plug",
        &[mini_trs_socket(H, C, S)],
        &[trs(H, C, S)],
    )
    .search(&[
        "3.5 mm female to 6.35 mm male stereo adapter",
        "headphone adapter 1/4 inch",
    ])
    .mistaken_for("a mono adapter: two black rings on the plug are right")
    .adapter(),
    lead(
        "adapter-635f-35m",
        "adapter, 6.35 mm socket to 3.5 mm TRS plug",
        &[trs_socket(H, C, S)],
        &[mini_trs(H, C, S)],
    )
    .search(&[
        "6.35 mm female to 3.5 mm male stereo adapter",
        "1/4 to 1/8 inch stereo adapter",
    ])
    .mistaken_for("a mono adapter: two black rings on the plug are right")
    .adapter(),
    lead(
        "adapter-rcaf-tsm",
        "adapter, RCA socket to 6.35 mm TS plug",
        &[rca_socket(H, S)],
        &[ts(H, S)],
    )
    .search(&[
        "RCA female to 1/4 TS male adapter",
        "cinch to 6.3 mm mono jack adapter",
    ])
    .mistaken_for("an adapter with a TRS plug")
    .adapter(),
    lead(
        "adapter-tsf-rcam",
        "adapter, 6.35 mm TS socket to RCA plug",
        &[ts_socket(H, S)],
        &[rca(H, S)],
    )
    .search(&[
        "1/4 TS female to RCA male adapter",
        "6.3 mm mono jack to cinch adapter",
    ])
    .mistaken_for("an adapter with a stereo socket")
    .adapter(),
    lead(
        "adapter-rcaf-xlrm",
        "adapter, RCA socket to XLR male",
        &[rca_socket(H, S)],
        &[xlr_m(S, H, S)],
    )
    .search(&["RCA female to XLR male adapter"])
    .mistaken_for("RCA female to XLR female")
    .adapter(),
    lead(
        "adapter-xlrf-rcam",
        "adapter, XLR female to RCA plug, pin 3 grounded",
        &[xlr_f(S, H, S)],
        &[rca(H, S)],
    )
    .search(&["XLR female to RCA male adapter"])
    .mistaken_for("an adapter with pin 3 open, which few makers sell")
    .adapter(),
    lead(
        "adapter-trsf-xlrm",
        "adapter, 6.35 mm TRS socket to XLR male",
        &[trs_socket(H, C, S)],
        &[xlr_m(S, H, C)],
    )
    .search(&["1/4 TRS female to XLR male adapter"])
    .mistaken_for("a transformer adapter for microphones, high to low impedance")
    .adapter(),
    lead(
        "adapter-xlrf-trsm",
        "adapter, XLR female to 6.35 mm TRS plug",
        &[xlr_f(S, H, C)],
        &[trs(H, C, S)],
    )
    .search(&["XLR female to 1/4 TRS male adapter"])
    .mistaken_for("XLR female to TS, which grounds pin 3")
    .adapter(),
    lead(
        "adapter-2rcaf-35m",
        "adapter, two RCA sockets to 3.5 mm TRS plug",
        &[rca_socket(H, S), rca_socket(H2, S2)],
        &[mini_trs(H, H2, S12)],
    )
    .search(&["2x RCA female to 3.5 mm male stereo adapter"])
    .mistaken_for("a mono Y adapter that joins both RCA")
    .adapter(),
    lead(
        "adapter-2rcaf-635m",
        "adapter, two RCA sockets to 6.35 mm TRS plug",
        &[rca_socket(H, S), rca_socket(H2, S2)],
        &[trs(H, H2, S12)],
    )
    .search(&["2x RCA female to 6.35 mm TRS male stereo adapter"])
    .mistaken_for("a mono Y adapter that joins both RCA")
    .adapter(),
    lead(
        "adapter-trsf-2tsm",
        "adapter, 6.35 mm TRS socket to two TS plugs",
        &[trs_socket(H, H2, S12)],
        &[ts(H, S), ts(H2, S2)],
    )
    .search(&["1/4 TRS female to dual TS male stereo adapter"])
    .mistaken_for("a splitter with two TRS plugs in parallel")
    .adapter(),
    lead(
        "adapter-xlrm-xlrm",
        "adapter, XLR male to XLR male",
        &[xlr_m(S, H, C)],
        &[xlr_m(S, H, C)],
    )
    .search(&[
        "XLR male to XLR male gender changer",
        "XLR gender changer 3 pin male male",
    ])
    .mistaken_for("the female gender changer, which joins two plugs with pins")
    .adapter(),
    lead(
        "adapter-xlrf-tsm",
        "adapter, XLR female to 6.35 mm TS plug, pin 3 grounded",
        &[xlr_f(S, H, S)],
        &[ts(H, S)],
    )
    .search(&[
        "XLR female to 1/4 TS male adapter",
        "XLR female to mono jack 6.3 mm adapter",
    ])
    .mistaken_for("XLR female to TRS, which keeps the link balanced")
    .adapter(),
    // What only looks right. These count as rare, so that they are tried where somebody has one and never told to be bought.
    lead(
        "adapter-35f-635ts",
        "adapter, 3.5 mm socket to 6.35 mm TS plug, left and right tied",
        &[mini_trs_socket(H, H, S)],
        &[ts(H, S)],
    )
    .search(&["3.5 mm female stereo to 6.35 mm male mono adapter"])
    .mistaken_for("the stereo adapter, with two black rings on the plug")
    .adapter()
    .rare(),
    lead(
        "adapter-35f-44m",
        "adapter, 3.5 mm socket to 4.4 mm plug, minus contacts joined",
        &[mini_trs_socket(H, H2, S)],
        &[jack44(H, S, H2, S, OPEN)],
    )
    .search(&["3.5 mm female to 4.4 mm male balanced adapter"])
    .mistaken_for("4.4 mm socket to 3.5 mm plug, which is for headphones and safe")
    .adapter()
    .rare(),
    lead(
        "adapter-35f-25m",
        "adapter, 3.5 mm socket to 2.5 mm TRRS plug, minus contacts joined",
        &[mini_trs_socket(H, H2, S)],
        &[trrs25(S, H2, H, S)],
    )
    .search(&["3.5 mm female to 2.5 mm TRRS male balanced adapter"])
    .mistaken_for("2.5 mm socket to 3.5 mm plug, which is for headphones and safe")
    .adapter()
    .rare(),
    lead(
        "adapter-635f-xlr4m",
        "adapter, 6.35 mm TRS socket to XLR-4 male, minus contacts joined",
        &[trs_socket(H, H2, S)],
        &[xlr4_m(H, S, H2, S)],
    )
    .search(&[
        "6.35 mm TRS female to XLR-4 male adapter",
        "1/4 female to 4 pin XLR male balanced adapter",
    ])
    .mistaken_for("XLR-4 female to TRS male, which is for headphones and safe")
    .adapter()
    .rare(),
];

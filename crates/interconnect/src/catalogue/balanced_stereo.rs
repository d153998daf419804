//! Leads for balanced stereo on one connector: 4.4 mm, 2.5 mm and XLR-4.
//! On headphone outputs the minus contacts are amplifier outputs, so most of what shops sell here must not be used towards an unbalanced input.

use super::lead;
use crate::cable::Cable;
use crate::plug::{Conductors as W, jack44, mini_trs, rca, trrs25, trs, ts, xlr_f, xlr_m, xlr4_m};

const H1: W = W::H1;
const C1: W = W::C1;
const S1: W = W::S1;
const H2: W = W::H2;
const C2: W = W::C2;
const S2: W = W::S2;
const S12: W = W::S1.and(W::S2);
const CS1: W = W::C1.and(W::S1);
const CS2: W = W::C2.and(W::S2);
/// Both cold conductors and the shield, for a sleeve that is common to both channels.
const CCS: W = W::C1.and(W::C2).and(W::S1);
const OPEN: W = W::OPEN;

pub(super) const CABLES: &[Cable] = &[
    lead(
        "44-44",
        "4.4 mm to 4.4 mm",
        &[jack44(H1, C1, H2, C2, S1)],
        &[jack44(H1, C1, H2, C2, S1)],
    )
    .search(&["4.4 mm to 4.4 mm balanced cable", "Pentaconn 4.4 mm male to male"])
    .mistaken_for("a 4.4 mm headphone extension")
    .rare(),
    lead(
        "44-2xlr-m",
        "4.4 mm to two XLR male",
        &[jack44(H1, C1, H2, C2, S12)],
        &[xlr_m(S1, H1, C1), xlr_m(S2, H2, C2)],
    )
    .search(&["4.4 mm to dual XLR male balanced", "Pentaconn 4.4 to 2x XLR male"])
    .mistaken_for("a headphone cable with an XLR-4")
    .rare(),
    lead(
        "2xlr-f-44",
        "two XLR female to 4.4 mm",
        &[xlr_f(S1, H1, C1), xlr_f(S2, H2, C2)],
        &[jack44(H1, C1, H2, C2, S12)],
    )
    .search(&["dual XLR female to 4.4 mm balanced"])
    .mistaken_for("4.4 mm to two XLR male, which goes the other way")
    .custom(),
    lead(
        "44-2trs",
        "4.4 mm to two 6.35 mm TRS",
        &[jack44(H1, C1, H2, C2, S12)],
        &[trs(H1, C1, S1), trs(H2, C2, S2)],
    )
    .search(&["4.4 mm to dual 1/4 TRS balanced"])
    .mistaken_for("4.4 mm to one TRS, an adapter for headphones")
    .custom(),
    lead(
        "44-2rca-open",
        "4.4 mm to two RCA, minus contacts open",
        &[jack44(H1, OPEN, H2, OPEN, S12)],
        &[rca(H1, S1), rca(H2, S2)],
    )
    .search(&["4.4 mm to 2x RCA, R1 and R3 not connected"])
    .mistaken_for("4.4 mm to two RCA with the minus contacts on the shells")
    .custom(),
    lead(
        "44-2ts-open",
        "4.4 mm to two 6.35 mm TS, minus contacts open",
        &[jack44(H1, OPEN, H2, OPEN, S12)],
        &[ts(H1, S1), ts(H2, S2)],
    )
    .search(&["4.4 mm to 2x 6.35 mm TS, R1 and R3 not connected"])
    .mistaken_for("4.4 mm to two TRS, the balanced lead")
    .custom(),
    lead(
        "44-trs-open",
        "4.4 mm to 6.35 mm TRS, minus contacts open",
        &[jack44(H1, OPEN, H2, OPEN, S1)],
        &[trs(H1, H2, S1)],
    )
    .search(&["4.4 mm to 1/4 TRS, R1 and R3 not connected"])
    .mistaken_for("the usual 4.4 mm to TRS adapter, which joins the minus contacts")
    .custom(),
    lead(
        "44-mini-trs-open",
        "4.4 mm to 3.5 mm TRS, minus contacts open",
        &[jack44(H1, OPEN, H2, OPEN, S1)],
        &[mini_trs(H1, H2, S1)],
    )
    .search(&["4.4 mm to 3.5 mm TRS, R1 and R3 not connected"])
    .mistaken_for("the usual 4.4 mm to 3.5 mm adapter, which joins the minus contacts")
    .custom(),
    lead(
        "44-xlr-m-stereo-open",
        "4.4 mm to one XLR male, stereo, minus contacts open",
        &[jack44(H1, OPEN, H2, OPEN, S1)],
        &[xlr_m(S1, H1, H2)],
    )
    .search(&["4.4 mm to XLR male stereo for in-ear beltpack, R1 and R3 not connected"])
    .mistaken_for("4.4 mm to two XLR male")
    .custom(),
    lead(
        "44-trs-joined",
        "4.4 mm to 6.35 mm TRS, minus contacts joined",
        &[jack44(H1, C1, H2, C2, S1)],
        &[trs(H1, H2, CCS)],
    )
    .search(&["4.4 mm balanced to 6.35 mm adapter cable"])
    .mistaken_for("4.4 mm to TRS with the minus contacts open")
    .rare(),
    lead(
        "44-mini-trs-joined",
        "4.4 mm to 3.5 mm TRS, minus contacts joined",
        &[jack44(H1, C1, H2, C2, S1)],
        &[mini_trs(H1, H2, CCS)],
    )
    .search(&["4.4 mm balanced to 3.5 mm adapter cable"])
    .mistaken_for("4.4 mm to 3.5 mm with the minus contacts open"),
    lead(
        "2rca-44",
        "two RCA to 4.4 mm",
        &[rca(H1, CS1), rca(H2, CS2)],
        &[jack44(H1, C1, H2, C2, S12)],
    )
    .search(&["dual RCA to 4.4 mm line input cable"])
    .mistaken_for("4.4 mm to two RCA")
    .custom(),
    lead(
        "xlr4-2xlr-m",
        "XLR-4 male to two XLR male",
        &[xlr4_m(H1, C1, H2, C2)],
        &[xlr_m(OPEN, H1, C1), xlr_m(OPEN, H2, C2)],
    )
    .search(&["XLR-4 male to dual XLR-3 male custom"])
    .mistaken_for("an XLR-4 headphone adapter")
    .custom(),
    lead(
        "xlr4-2trs",
        "XLR-4 male to two 6.35 mm TRS",
        &[xlr4_m(H1, C1, H2, C2)],
        &[trs(H1, C1, OPEN), trs(H2, C2, OPEN)],
    )
    .search(&["XLR-4 male to dual 1/4 TRS custom"])
    .mistaken_for("an XLR-4 headphone adapter")
    .custom(),
    lead(
        "xlr4-44",
        "XLR-4 male to 4.4 mm male",
        &[xlr4_m(H1, C1, H2, C2)],
        &[jack44(H1, C1, H2, C2, OPEN)],
    )
    .search(&["XLR-4 male to 4.4 mm male cable"])
    .mistaken_for("an XLR-4 to 4.4 mm headphone adapter with a socket")
    .custom(),
    lead(
        "xlr4-trs-joined",
        "XLR-4 male to 6.35 mm TRS, minus contacts joined",
        &[xlr4_m(H1, C1, H2, C2)],
        &[trs(H1, H2, C1.and(C2))],
    )
    .search(&["XLR-4 male to 6.35 mm TRS adapter"])
    .mistaken_for("the XLR-4 female to TRS adapter, which is for headphones and safe")
    .rare(),
    lead(
        "25-2xlr-m",
        "2.5 mm TRRS to two XLR male",
        &[trrs25(C2, H2, H1, C1)],
        &[xlr_m(OPEN, H1, C1), xlr_m(OPEN, H2, C2)],
    )
    .search(&["2.5 mm TRRS balanced to dual XLR male"])
    .mistaken_for("a 2.5 mm headset cable")
    .rare(),
    lead(
        "25-2trs",
        "2.5 mm TRRS to two 6.35 mm TRS",
        &[trrs25(C2, H2, H1, C1)],
        &[trs(H1, C1, OPEN), trs(H2, C2, OPEN)],
    )
    .search(&["2.5 mm TRRS balanced to dual 1/4 TRS custom"])
    .mistaken_for("a 2.5 mm headset cable")
    .custom(),
    lead(
        "25-44",
        "2.5 mm TRRS to 4.4 mm",
        &[trrs25(C2, H2, H1, C1)],
        &[jack44(H1, C1, H2, C2, OPEN)],
    )
    .search(&["2.5 mm TRRS to 4.4 mm male balanced cable"])
    .mistaken_for("a 2.5 to 4.4 mm headphone adapter with a socket")
    .rare(),
    lead(
        "25-mini-trs-joined",
        "2.5 mm TRRS to 3.5 mm TRS, minus contacts joined",
        &[trrs25(C2, H2, H1, C1)],
        &[mini_trs(H1, H2, C1.and(C2))],
    )
    .search(&["2.5 mm TRRS balanced to 3.5 mm adapter cable"])
    .mistaken_for("a lead between two unbalanced sockets"),
    lead(
        "2xlr-m-44",
        "two XLR male to 4.4 mm",
        &[xlr_m(OPEN, H1, C1), xlr_m(OPEN, H2, C2)],
        &[jack44(H1, C1, H2, C2, OPEN)],
    )
    .search(&["dual XLR male to 4.4 mm male custom"])
    .mistaken_for("4.4 mm to two XLR male with shields, which grounds pin 1")
    .custom(),
];

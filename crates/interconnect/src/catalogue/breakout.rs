//! Leads with one plug at one end and two at the other. Three different things are sold as "Y cable":
//! the stereo breakout (one contact to each side), the splitter (all contacts in parallel) and the summing Y (two outputs on one input).

use super::lead;
use crate::cable::Cable;
use crate::plug::{Conductors as W, db25, mini_trs, rca, trs, ts, xlr_f, xlr_m};

const H1: W = W::H1;
const S1: W = W::S1;
const H2: W = W::H2;
const S2: W = W::S2;
const C1: W = W::C1;
const C2: W = W::C2;
const H12: W = W::H1.and(W::H2);
const C12: W = W::C1.and(W::C2);
const S12: W = W::S1.and(W::S2);
const OPEN: W = W::OPEN;

pub(super) const CABLES: &[Cable] = &[
    // Stereo breakouts.
    lead(
        "trs-2ts",
        "6.35 mm TRS to two 6.35 mm TS",
        &[trs(H1, H2, S12)],
        &[ts(H1, S1), ts(H2, S2)],
    )
    .search(&[
        "1/4 TRS to dual 1/4 TS stereo breakout",
        "insert cable TRS to 2x TS",
        "2x 6.3 mm TS to 6.3 mm TRS Y cable",
    ])
    .mistaken_for("a TRS to dual TRS splitter, which ties the two outputs together"),
    lead(
        "mini-trs-2ts",
        "3.5 mm TRS to two 6.35 mm TS",
        &[mini_trs(H1, H2, S12)],
        &[ts(H1, S1), ts(H2, S2)],
    )
    .search(&[
        "3.5 mm TRS to dual 1/4 TS",
        "mini jack stereo to 2x jack mono 6.3 mm",
    ])
    .mistaken_for("3.5 mm TRS to one TS, which ties left and right together"),
    lead(
        "trs-2rca",
        "6.35 mm TRS to two RCA",
        &[trs(H1, H2, S12)],
        &[rca(H1, S1), rca(H2, S2)],
    )
    .search(&["1/4 TRS to dual RCA", "6.3 mm stereo jack to 2x cinch"])
    .mistaken_for("a TS to two RCA splitter, which gives one channel twice"),
    lead(
        "mini-trs-2rca",
        "3.5 mm TRS to two RCA",
        &[mini_trs(H1, H2, S12)],
        &[rca(H1, S1), rca(H2, S2)],
    )
    .search(&["3.5 mm to 2 RCA stereo cable", "mini jack to 2x cinch"])
    .mistaken_for("a camcorder cable with four contacts and three RCA"),
    lead(
        "trs-2xlr-m",
        "6.35 mm TRS to two XLR male",
        &[trs(H1, H2, S12)],
        &[xlr_m(S1, H1, S1), xlr_m(S2, H2, S2)],
    )
    .search(&[
        "1/4 TRS to dual XLR male stereo breakout",
        "6.3 mm stereo jack to 2x XLR male",
    ])
    .mistaken_for("a balanced splitter, TRS to two XLR, which gives left minus right twice"),
    lead(
        "mini-trs-2xlr-m",
        "3.5 mm TRS to two XLR male",
        &[mini_trs(H1, H2, S12)],
        &[xlr_m(S1, H1, S1), xlr_m(S2, H2, S2)],
    )
    .search(&[
        "3.5 mm TRS to dual XLR male stereo breakout",
        "mini jack to 2x XLR male",
    ])
    .mistaken_for("3.5 mm TRS to one XLR male, which gives left minus right"),
    lead(
        "2xlr-f-trs",
        "two XLR female to 6.35 mm TRS, pins 3 grounded",
        &[xlr_f(S1, H1, S1), xlr_f(S2, H2, S2)],
        &[trs(H1, H2, S12)],
    )
    .search(&[
        "dual XLR female to 1/4 TRS stereo",
        "2x XLR female to 6.3 mm stereo jack",
    ])
    .mistaken_for("a Y of two XLR female in parallel, which ties the two outputs together"),
    lead(
        "2xlr-f-trs-open",
        "two XLR female to 6.35 mm TRS, pins 3 open",
        &[xlr_f(S1, H1, OPEN), xlr_f(S2, H2, OPEN)],
        &[trs(H1, H2, S12)],
    )
    .search(&["dual XLR female to 1/4 TRS stereo pin 3 not connected"])
    .mistaken_for("the usual two XLR female to TRS, which joins pin 3 to pin 1")
    .custom(),
    lead(
        "2xlr-f-mini-trs",
        "two XLR female to 3.5 mm TRS, pins 3 grounded",
        &[xlr_f(S1, H1, S1), xlr_f(S2, H2, S2)],
        &[mini_trs(H1, H2, S12)],
    )
    .search(&["2x XLR female to 3.5 mm stereo", "dual XLR female to 3.5 mm TRS"])
    .mistaken_for("one XLR female to 3.5 mm TRS for microphones"),
    lead(
        "2xlr-f-mini-trs-open",
        "two XLR female to 3.5 mm TRS, pins 3 open",
        &[xlr_f(S1, H1, OPEN), xlr_f(S2, H2, OPEN)],
        &[mini_trs(H1, H2, S12)],
    )
    .search(&["2x XLR female to 3.5 mm stereo pin 3 not connected"])
    .mistaken_for("the usual two XLR female to 3.5 mm, which joins pin 3 to pin 1")
    .custom(),
    lead(
        "2trs-trs-open",
        "two 6.35 mm TRS with open rings to one 6.35 mm TRS",
        &[trs(H1, OPEN, S1), trs(H2, OPEN, S2)],
        &[trs(H1, H2, S12)],
    )
    .search(&["two TRS to one TRS stereo cable rings not connected"])
    .mistaken_for("a TRS to dual TRS splitter, which ties the two outputs together")
    .custom(),
    lead(
        "2trs-mini-trs-open",
        "two 6.35 mm TRS with open rings to one 3.5 mm TRS",
        &[trs(H1, OPEN, S1), trs(H2, OPEN, S2)],
        &[mini_trs(H1, H2, S12)],
    )
    .search(&["two 6.35 mm TRS to 3.5 mm TRS stereo cable rings not connected"])
    .mistaken_for("two TS to 3.5 mm TRS, which grounds the rings at the outputs")
    .custom(),
    // Stereo on one XLR, for beltpack amplifiers.
    lead(
        "2xlr-f-xlr-m-stereo",
        "two XLR female to one XLR male, stereo, pins 3 grounded",
        &[xlr_f(S1, H1, S1), xlr_f(S2, H2, S2)],
        &[xlr_m(S12, H1, H2)],
    )
    .search(&[
        "stereo Y cable for Behringer P2",
        "dual XLR female to XLR male stereo",
    ])
    .mistaken_for("an XLR Y cable in parallel, which ties the two outputs together")
    .rare(),
    lead(
        "2xlr-f-xlr-m-stereo-open",
        "two XLR female to one XLR male, stereo, pins 3 open",
        &[xlr_f(S1, H1, OPEN), xlr_f(S2, H2, OPEN)],
        &[xlr_m(S12, H1, H2)],
    )
    .search(&["dual XLR female to XLR male stereo pin 3 not connected"])
    .mistaken_for("an XLR Y cable in parallel, which ties the two outputs together")
    .custom(),
    lead(
        "2ts-xlr-m-stereo",
        "two 6.35 mm TS to one XLR male, stereo",
        &[ts(H1, S1), ts(H2, S2)],
        &[xlr_m(S12, H1, H2)],
    )
    .search(&[
        "dual 1/4 TS to XLR male stereo for in-ear beltpack",
        "2x jack to XLR male stereo",
    ])
    .mistaken_for("a mono Y cable of the same name, which ties the two outputs together")
    .rare(),
    lead(
        "2trs-xlr-m-stereo-open",
        "two 6.35 mm TRS with open rings to one XLR male, stereo",
        &[trs(H1, OPEN, S1), trs(H2, OPEN, S2)],
        &[xlr_m(S12, H1, H2)],
    )
    .search(&["two TRS to XLR male stereo rings not connected"])
    .mistaken_for("TRS to XLR male, which carries one balanced channel")
    .custom(),
    lead(
        "2rca-xlr-m-stereo",
        "two RCA to one XLR male, stereo",
        &[rca(H1, S1), rca(H2, S2)],
        &[xlr_m(S12, H1, H2)],
    )
    .search(&["dual RCA to XLR male stereo for in-ear beltpack"])
    .mistaken_for("RCA to XLR male, which carries one channel")
    .custom(),
    // Splitters: all contacts in parallel.
    lead(
        "trs-2trs-splitter",
        "6.35 mm TRS to two 6.35 mm TRS, in parallel",
        &[trs(H12, C12, S12)],
        &[trs(H1, C1, S1), trs(H2, C2, S2)],
    )
    .search(&[
        "1/4 TRS to dual TRS Y splitter",
        "6.3 mm stereo jack splitter cable",
    ])
    .mistaken_for("TRS to two TS, the stereo breakout"),
    lead(
        "trs-2xlr-m-splitter",
        "6.35 mm TRS to two XLR male, in parallel",
        &[trs(H12, C12, S12)],
        &[xlr_m(S1, H1, C1), xlr_m(S2, H2, C2)],
    )
    .search(&[
        "1/4 TRS to dual XLR male splitter balanced",
        "TRS to 2x XLR male Y splitter",
    ])
    .mistaken_for("TRS to two XLR male, the stereo breakout"),
    lead(
        "xlr-f-2xlr-m-splitter",
        "XLR female to two XLR male, in parallel",
        &[xlr_f(S12, H12, C12)],
        &[xlr_m(S1, H1, C1), xlr_m(S2, H2, C2)],
    )
    .search(&["XLR splitter female to dual male", "XLR Y cable 1 female 2 male"])
    .mistaken_for("two single XLR cables"),
    lead(
        "2xlr-f-xlr-m-parallel",
        "two XLR female to one XLR male, in parallel",
        &[xlr_f(S1, H1, C1), xlr_f(S2, H2, C2)],
        &[xlr_m(S12, H12, C12)],
    )
    .search(&[
        "XLR Y cable 2 female 1 male",
        "XLR Y splitter dual female to male",
    ])
    .mistaken_for("the stereo cable for beltpack amplifiers"),
    lead(
        "ts-2ts-parallel",
        "6.35 mm TS to two 6.35 mm TS, in parallel",
        &[ts(H12, S12)],
        &[ts(H1, S1), ts(H2, S2)],
    )
    .search(&["1/4 TS to dual TS Y cable", "6.3 mm mono jack Y splitter"])
    .mistaken_for("TRS to two TS, the stereo breakout"),
    lead(
        "ts-2rca-parallel",
        "6.35 mm TS to two RCA, in parallel",
        &[ts(H12, S12)],
        &[rca(H1, S1), rca(H2, S2)],
    )
    .search(&["1/4 TS to dual RCA Y cable", "6.3 mm mono jack to 2x cinch"])
    .mistaken_for("TRS to two RCA, the stereo breakout"),
    lead(
        "rca-2rca-parallel",
        "RCA to two RCA, in parallel",
        &[rca(H12, S12)],
        &[rca(H1, S1), rca(H2, S2)],
    )
    .search(&["RCA Y cable 1 male to 2 male", "cinch Y splitter"])
    .mistaken_for("a stereo RCA cable with two plugs at each end"),
    lead(
        "xlr-f-2rca-parallel",
        "XLR female to two RCA, in parallel",
        &[xlr_f(S12, H12, S12)],
        &[rca(H1, S1), rca(H2, S2)],
    )
    .search(&["XLR female to 2x RCA splitter", "XLR to dual cinch Y"])
    .mistaken_for("two single XLR female to RCA cables"),
    // Multi-pin.
    lead(
        "db25-xlr-m",
        "DB25 to eight XLR male",
        &[db25(H1, C1, S1, H2, C2, S2)],
        &[xlr_m(S1, H1, C1), xlr_m(S2, H2, C2)],
    )
    .search(&[
        "DB25 to 8 XLR male Tascam analog AES59",
        "D-Sub 25 snake XLR male",
    ])
    .mistaken_for("an AES digital or Yamaha DB25 cable: same plug, other pins"),
    lead(
        "db25-xlr-f",
        "DB25 to eight XLR female",
        &[db25(H1, C1, S1, H2, C2, S2)],
        &[xlr_f(S1, H1, C1), xlr_f(S2, H2, C2)],
    )
    .search(&[
        "DB25 to 8 XLR female Tascam analog AES59",
        "D-Sub 25 snake XLR female",
    ])
    .mistaken_for("an AES digital or Yamaha DB25 cable: same plug, other pins"),
    lead(
        "db25-trs",
        "DB25 to eight 6.35 mm TRS",
        &[db25(H1, C1, S1, H2, C2, S2)],
        &[trs(H1, C1, S1), trs(H2, C2, S2)],
    )
    .search(&["D-Sub 25 to TRS snake Tascam analog AES59", "DB25 to 8 TRS"])
    .mistaken_for("an AES digital or Yamaha DB25 cable: same plug, other pins"),
    lead(
        "db25-db25",
        "DB25 to DB25",
        &[db25(H1, C1, S1, H2, C2, S2)],
        &[db25(H1, C1, S1, H2, C2, S2)],
    )
    .search(&["DB25 to DB25 analog AES59 cable", "Tascam D-Sub 25 analog cable"])
    .mistaken_for("a computer cable with 25 pins, straight but unshielded"),
];

//! Where a volume knob stands: clock hands for decibels, only ever "about".
//! The table is that of a knob from 7 to 5 o'clock with a usual audio taper; others differ by several decibels at noon.

/// Below full, in decibels: listening between about 2 and 10 o'clock (Benchmark, application notes).
pub const GOOD_ZONE_DB: (f64, f64) = (-20.9, -6.2);

/// Hours of the clock with the attenuation there, from full down.
const TAPER: [(u8, f64); 9] = [
    (5, 0.0),
    (3, -3.6),
    (2, -6.2),
    (1, -9.9),
    (12, -16.5),
    (11, -18.4),
    (10, -20.9),
    (9, -24.4),
    (8, -30.5),
];

/// Where a knob stands, about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knob {
    /// Even full is not enough.
    NotEnough,
    /// About at that hour: 8 to 12, or 1 to 5.
    About(u8),
    /// In its lowest tenth, where the channels drift apart.
    Bottom,
}

/// How good that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Even full is not enough.
    NotEnough,
    /// Above 2 o'clock: little reserve for quiet recordings.
    High,
    /// Between about 10 and 2 o'clock.
    Good,
    /// Below 10 o'clock: the gain is a little high.
    Low,
    /// Below 9 o'clock: too much gain somewhere.
    TooLow,
}

/// Where the knob stands for an attenuation, 0 being full.
#[inline(never)] // comes with the second part of the page
pub fn knob_for(db: f64) -> Knob {
    if db > 0.5 {
        return Knob::NotEnough;
    }
    if db < -36.0 {
        return Knob::Bottom;
    }
    let far = |(_, at): &(u8, f64)| libm::fabs(at - db);
    TAPER
        .iter()
        .min_by(|a, b| far(a).total_cmp(&far(b)))
        .map_or(Knob::Bottom, |(hour, _)| Knob::About(*hour))
}

/// How good an attenuation is, 0 being full.
pub fn zone_for(db: f64) -> Zone {
    let (lowest, highest) = GOOD_ZONE_DB;
    if db > 0.0 {
        Zone::NotEnough
    } else if db > highest {
        Zone::High
    } else if db >= lowest {
        Zone::Good
    } else if db >= -24.4 {
        Zone::Low
    } else {
        Zone::TooLow
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_that_of_the_table() {
        for (hour, db) in TAPER {
            assert_eq!(knob_for(db), Knob::About(hour));
        }
        assert_eq!(knob_for(2.0), Knob::NotEnough);
        assert_eq!(knob_for(-60.0), Knob::Bottom);
    }

    #[test]
    fn ten_to_two_is_good() {
        for (db, zone) in [
            (3.0, Zone::NotEnough),
            (-2.0, Zone::High),
            (-10.0, Zone::Good),
            (-20.0, Zone::Good),
            (-23.0, Zone::Low),
            (-40.0, Zone::TooLow),
        ] {
            assert_eq!(zone_for(db), zone, "{db}");
        }
    }
}

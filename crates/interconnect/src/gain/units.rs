//! Decibels, volts, watts and sensitivities: each conversion with its unit in its name.
//! 0 dBu is the voltage of 1 mW into 600 ohm, 0.7746 V; 0 dBV is 1 V.

use core::f64::consts::LN_10;

/// The voltage of 0 dBu, the square root of 0.6 V.
pub const DBU_VOLTS: f64 = 0.774_596_669_241_483_4;

/// A ratio of voltages as decibels; the ratio is more than 0.
pub fn ratio_to_db(ratio: f64) -> f64 {
    20.0 * libm::log10(ratio)
}

/// Decibels as a ratio of voltages.
pub fn db_to_ratio(db: f64) -> f64 {
    ten_to(db / 20.0)
}

/// A power of ten. By way of `exp`, which weighs a third of `pow` and is as exact to 14 digits.
pub(super) fn ten_to(exponent: f64) -> f64 {
    libm::exp(exponent * LN_10)
}

/// dBu as volts RMS.
pub fn dbu_to_volts(dbu: f64) -> f64 {
    DBU_VOLTS * db_to_ratio(dbu)
}

/// Volts RMS as dBu; the voltage is more than 0.
pub fn volts_to_dbu(volts: f64) -> f64 {
    ratio_to_db(volts / DBU_VOLTS)
}

/// dBu as dBV: 2.2 less.
pub fn dbu_to_dbv(dbu: f64) -> f64 {
    dbu + ratio_to_db(DBU_VOLTS)
}

/// dBV as dBu: 2.2 more.
pub fn dbv_to_dbu(dbv: f64) -> f64 {
    dbv - ratio_to_db(DBU_VOLTS)
}

/// The power in milliwatts of a voltage across a load.
pub fn milliwatts(volts: f64, ohms: f64) -> f64 {
    1000.0 * volts * volts / ohms
}

/// The voltage of a power in milliwatts into a load.
pub fn volts_for_power(milliwatts: f64, ohms: f64) -> f64 {
    libm::sqrt(milliwatts / 1000.0 * ohms)
}

/// A sensitivity in dB SPL at 1 mW as dB SPL at 1 V: 1 mW is less than 1 V for every load below 1000 ohm.
pub fn per_volt(db_per_milliwatt: f64, ohms: f64) -> f64 {
    db_per_milliwatt + 10.0 * libm::log10(1000.0 / ohms)
}

/// A sensitivity in dB SPL at 1 V as dB SPL at 1 mW.
pub fn per_milliwatt(db_per_volt: f64, ohms: f64) -> f64 {
    db_per_volt - 10.0 * libm::log10(1000.0 / ohms)
}

/// What is left of a voltage when a source of some impedance feeds a load: 1 for an ideal source.
pub fn load_volts(open_volts: f64, source_ohms: f64, load_ohms: f64) -> f64 {
    open_volts * load_ohms / (load_ohms + source_ohms)
}

/// What an input costs that loads an output, in decibels, 0 or less (Sengpiel, voltage bridging).
pub fn bridging_loss_db(source_ohms: f64, load_ohms: f64) -> f64 {
    ratio_to_db(load_volts(1.0, source_ohms, load_ohms))
}

/// The open level of an output whose level was published with a load, in dBu.
pub fn open_dbu(dbu_into_load: f64, source_ohms: f64, load_ohms: f64) -> f64 {
    dbu_into_load - bridging_loss_db(source_ohms, load_ohms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(found: f64, want: f64, within: f64) {
        assert!((found - want).abs() <= within, "{found} {want}");
    }

    #[test]
    fn levels_are_those_of_the_books() {
        near(dbu_to_volts(0.0), 0.7746, 5e-5);
        near(dbu_to_volts(4.0), 1.228, 5e-4);
        near(dbu_to_volts(24.0), 12.28, 5e-3);
        near(dbu_to_dbv(0.0), -2.218, 5e-4);
        near(dbv_to_dbu(-10.0), -7.78, 5e-3);
        near(4.0 - dbv_to_dbu(-10.0), 11.79, 1e-2);
        near(ratio_to_db(1.5), 3.52, 5e-3);
        near(ratio_to_db(2.5), 7.96, 5e-3);
        near(ratio_to_db(6.0), 15.56, 5e-3);
    }

    #[test]
    fn loading_is_that_of_the_table() {
        for (ratio, db) in [
            (2.0, -3.52),
            (5.0, -1.58),
            (10.0, -0.83),
            (20.0, -0.42),
            (50.0, -0.17),
            (100.0, -0.09),
        ] {
            near(bridging_loss_db(1.0, ratio), db, 6e-3);
        }
        near(bridging_loss_db(430.0, 10_000.0), -0.37, 5e-3);
        near(open_dbu(10.0, 50.0, 300.0), volts_to_dbu(2.858), 5e-3);
    }

    #[test]
    fn sensitivities_are_those_of_the_table() {
        for (ohms, db) in [
            (16.0, 17.96),
            (20.0, 16.99),
            (32.0, 14.95),
            (38.0, 14.20),
            (50.0, 13.01),
            (64.0, 11.94),
            (80.0, 10.97),
            (150.0, 8.24),
            (250.0, 6.02),
            (300.0, 5.23),
            (470.0, 3.28),
            (600.0, 2.22),
        ] {
            near(per_volt(0.0, ohms), db, 6e-3);
            near(per_milliwatt(per_volt(97.0, ohms), ohms), 97.0, 1e-9);
        }
        near(per_volt(99.0, 50.0), 112.0, 0.05);
    }

    #[test]
    fn power_is_that_of_rated_outputs() {
        for (ohms, mw, volts) in [
            (16.0, 1800.0, 5.37),
            (32.0, 1200.0, 6.20),
            (50.0, 1000.0, 7.07),
            (300.0, 260.0, 8.83),
            (600.0, 130.0, 8.83),
        ] {
            near(volts_for_power(mw, ohms), volts, 5e-3);
            near(milliwatts(volts_for_power(mw, ohms), ohms), mw, 1e-9);
        }
    }
}

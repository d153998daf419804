//! The worked examples E6 to E12 by their numbers, to the digits that were printed.
//! Unless said otherwise the knob is full, the programme at -14 LUFS, the wanted average 75 dB.

use interconnect::gain::{
    Ceiling, Chain, Clips, Hiss, Span, dbu_to_volts, hiss_db_a, milliwatts, noise_volts, open_dbu, per_volt,
    ratio_to_db, response_change_db, trim_for_input_db,
};

use crate::worked::{ONE_LEG_DB, loudness, per_milliwatt_exactly, per_volt_exactly, printed, rated, value};

/// A 2i2 of the fourth generation into a V181 with a pre-gain.
fn balanced_violectric(pre_gain: f64, limit: f64) -> Chain {
    Chain {
        source_dbu: Some(Span::at(16.0)),
        source_ohms: Some(100.0),
        input_ohms: Some(10_000.0),
        input_max_dbu: Some(limit),
        gain_db: Some(8.0 + pre_gain),
        ..Chain::default()
    }
}

#[test]
fn e6_sensitive_in_ears_on_a_strong_chain() {
    let chain = Chain {
        headphone_ohms: Some(17.0),
        sensitivity: Some(per_milliwatt_exactly(107.0)),
        ..balanced_violectric(0.0, 21.0)
    };
    let levels = chain.levels();
    printed(value(levels.sensitivity_db_per_v), 124.7, 1);
    printed(value(levels.amp_input_dbu_peak), 15.91, 2);
    printed(dbu_to_volts(value(levels.amp_input_dbu_peak)), 4.84, 2);
    printed(value(levels.headphone_vrms_max), 12.2, 1);
    printed(value(levels.spl_max_db), 146.0, 0);
    printed(value(levels.further_change_db_for_target), -57.4, 0);
    let two_trims = Chain {
        source_trim_db: Some(-24.0),
        knob_db: Some(-22.0),
        ..chain
    };
    let levels = two_trims.levels();
    printed(value(levels.headphone_vrms_max), 0.061, 3);
    loudness(&levels, 100.4, 86.4);
    printed(value(levels.further_change_db_for_target), -11.4, 0);
}

#[test]
fn e7_pre_gain_set_too_high() {
    let levels = balanced_violectric(12.0, 9.0).levels();
    printed(value(levels.amp_input_headroom_db), -6.9, 1);
    assert_eq!(levels.amp_input_clips, Some(Clips::Yes));
    let chain = Chain {
        headphone_ohms: Some(470.0),
        sensitivity: Some(per_volt_exactly(104.0)),
        lufs: Some(-18.0),
        ..balanced_violectric(0.0, 21.0)
    };
    let levels = chain.levels();
    printed(value(levels.amp_input_headroom_db), 5.09, 2);
    printed(value(levels.headphone_vrms_max), 12.16, 2);
    loudness(&levels, 125.7, 107.7);
}

#[test]
fn e8_no_amplifier_needed() {
    let open = open_dbu(10.0, 50.0, 300.0);
    printed(dbu_to_volts(open), 2.858, 3);
    // The headphone output itself is the last stage: its open level, its own impedance, no gain.
    let direct = |open_dbu: f64, ohms: f64, sensitivity: f64| Chain {
        source_dbu: Some(Span::at(open_dbu)),
        bridging_loss_db: Some(Span::at(0.0)),
        gain_db: Some(0.0),
        amp_ohms: Some(50.0),
        headphone_ohms: Some(ohms),
        sensitivity: Some(per_volt_exactly(sensitivity)),
        ..Chain::default()
    };
    let levels = direct(open, 300.0, 104.8).levels();
    printed(value(levels.headphone_vrms_max), 2.45, 2);
    printed(value(levels.headphone_power_mw_max), 20.0, 0);
    loudness(&levels, 112.6, 98.6);
    printed(levels.damping_ratio.expect("known"), 6.0, 3);
    printed(response_change_db(305.0, 480.0, 50.0), 0.46, 2);
    let levels = direct(open_dbu(2.5, 50.0, 33.0), 33.0, 117.7).levels();
    printed(value(levels.headphone_vrms_max), 1.033, 3);
    loudness(&levels, 118.0, 104.0);
    printed(levels.damping_ratio.expect("known"), 0.66, 2);
}

#[test]
fn e9_gain_ahead_of_the_knob() {
    let chain = |ratio: f64, knob: f64| Chain {
        source_dbu: Some(Span::at(16.0)),
        source_ohms: Some(50.0),
        cable_level_change_db: Some(Span::at(ONE_LEG_DB)),
        input_ohms: Some(10_000.0),
        gain_db: Some(ratio_to_db(ratio)),
        gain_before_knob: true,
        knob_db: Some(knob),
        ceiling: Ceiling {
            max_volts: Some(7.0),
            ..Ceiling::default()
        },
        sensitivity: Some(per_volt_exactly(105.0)),
        headphone_ohms: Some(62.0),
        ..Chain::default()
    };
    let low = chain(2.5, 0.0);
    let levels = low.levels();
    printed(value(levels.amp_input_dbu_peak), 9.94, 2);
    printed(value(levels.amp_input_headroom_db), 1.2, 1);
    printed(value(levels.headphone_vrms_max), 6.08, 2);
    loudness(&levels, 120.7, 106.7);
    let trim = trim_for_input_db(Span::at(9.94), low.input_limit_dbu().expect("known"));
    printed(trim, -2.0, 0);
    for knob in [0.0, -10.0, -40.0] {
        let levels = chain(6.5, knob).levels();
        printed(value(levels.amp_input_headroom_db), -7.1, 1);
        assert_eq!(levels.amp_input_clips, Some(Clips::Yes));
    }
}

#[test]
fn e10_hiss() {
    printed(noise_volts(16.0, 115.0, 0.0, 0.0) * 1e6, 8.69, 2);
    let full = noise_volts(16.0, 115.0, 8.0, 3e-6);
    printed(full * 1e6, 22.0, 1);
    let se215 = per_volt(107.0, 17.0);
    printed(hiss_db_a(full, se215), 31.6, 1);
    assert_eq!(Hiss::of(hiss_db_a(full, se215)), Hiss::Audible);
    printed(hiss_db_a(full, 103.7), 10.6, 1);
    assert_eq!(Hiss::of(hiss_db_a(full, 103.7)), Hiss::Inaudible);
    let quiet = noise_volts(16.0, 115.0, 8.0 - 40.0, 3e-6);
    printed(quiet * 1e6, 3.01, 2);
    printed(hiss_db_a(quiet, se215), 14.3, 1);
}

#[test]
fn e11_current_not_voltage() {
    let rated_1200 = rated(&[(32.0, 1200.0)]);
    printed(rated_1200.volts(Some(32.0)).expect("known").max, 6.2, 1);
    let needs = |sensitivity: f64, ohms: f64, spl: f64| {
        let chain = Chain {
            sensitivity: Some(per_volt_exactly(sensitivity)),
            headphone_ohms: Some(ohms),
            ..Chain::default()
        };
        let volts = value(chain.volts_for_spl(spl));
        (volts, volts / ohms * 1000.0)
    };
    let (volts, milliamperes) = needs(91.5, 59.35, 110.0);
    printed(volts, 8.41, 2);
    printed(milliamperes, 142.0, 0);
    let (volts, milliamperes) = needs(110.4, 20.0, 115.0);
    printed(volts, 1.70, 2);
    printed(milliamperes, 85.0, 0);
}

#[test]
fn e12_average_from_peaks() {
    let chain = Chain {
        sensitivity: Some(per_volt_exactly(97.0)),
        headphone_ohms: Some(250.0),
        ..Chain::default()
    };
    let volts = value(chain.volts_for_spl(78.0 + 23.0));
    printed(volts, 1.58, 2);
    printed(milliwatts(volts, 250.0), 10.0, 0);
    let loud = value(chain.volts_for_spl(78.0 + 9.0));
    printed(loud, 0.316, 3);
    printed(ratio_to_db(volts / loud), 14.0, 1);
}

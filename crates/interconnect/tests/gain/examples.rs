//! The worked examples E1 to E5 by their numbers, to the digits that were printed.
//! Unless said otherwise the knob is full, the programme at -14 LUFS, the wanted average 75 dB.

use interconnect::gain::{
    Ceiling, Chain, Clips, Knob, Span, dbu_to_volts, dbv_to_dbu, knob_for, ratio_to_db, trim_for_input_db,
};

use crate::worked::{ONE_LEG_DB, loudness, per_milliwatt_exactly, per_volt_exactly, printed, rated, value};

/// A Scarlett of the third generation, one leg, into a Magni 2 at low gain with HD 600.
fn scarlett_magni() -> Chain {
    Chain {
        source_dbu: Some(Span::at(15.5)),
        source_ohms: Some(215.0),
        cable_level_change_db: Some(Span::at(ONE_LEG_DB)),
        input_ohms: Some(50_000.0),
        gain_db: Some(ratio_to_db(1.5)),
        amp_ohms: Some(0.2),
        ceiling: rated(&[
            (16.0, 1800.0),
            (32.0, 1200.0),
            (50.0, 1000.0),
            (300.0, 260.0),
            (600.0, 130.0),
        ]),
        headphone_ohms: Some(300.0),
        sensitivity: Some(per_volt_exactly(97.0)),
        ..Chain::default()
    }
}

#[test]
fn e1_line_output_into_low_gain() {
    let levels = scarlett_magni().levels();
    printed(value(levels.bridging_loss_db), -0.04, 2);
    printed(value(levels.amp_input_dbu_peak), 9.44, 2);
    printed(dbu_to_volts(value(levels.amp_input_dbu_peak)), 2.297, 3);
    printed(value(levels.headphone_vrms_max), 3.443, 3);
    printed(value(levels.headphone_power_mw_max), 39.5, 1);
    assert_eq!(levels.amp_output_clips, Some(Clips::No));
    assert_eq!(levels.amp_input_clips, None);
    loudness(&levels, 107.7, 93.7);
    printed(value(levels.who_weekly_hours_at_avg), 1.7, 1);
    printed(value(levels.further_change_db_for_target), -18.7, 1);
    assert_eq!(knob_for(-18.7), Knob::About(11));
    let measured = Chain {
        sensitivity: Some(per_volt_exactly(103.7)),
        ..scarlett_magni()
    };
    let levels = measured.levels();
    loudness(&levels, 114.4, 100.4);
    printed(value(levels.who_weekly_hours_at_avg), 0.36, 2);
    printed(value(levels.further_change_db_for_target), -25.4, 1);
    assert_eq!(knob_for(-25.4), Knob::About(9));
}

#[test]
fn e2_the_same_on_high_gain() {
    let chain = Chain {
        gain_db: Some(ratio_to_db(6.0)),
        headphone_ohms: Some(80.0),
        sensitivity: Some(per_milliwatt_exactly(96.0)),
        ..scarlett_magni()
    };
    let levels = chain.levels();
    printed(value(levels.sensitivity_db_per_v), 106.97, 2);
    let volts = levels.headphone_vrms_max.expect("known");
    // Between the ratings of 50 and 300 ohm: the lower neighbour is what is surely available.
    printed(volts.min, 7.07, 2);
    assert_eq!(levels.amp_output_clips, Some(Clips::Yes));
    printed(levels.spl_max_db.expect("known").min, 124.0, 1);
    printed(levels.headphone_power_mw_max.expect("known").min, 625.0, 0);
    printed(value(levels.spl_avg_db), 115.7, 1);
    printed(value(levels.who_weekly_hours_at_avg) * 3600.0, 38.4, 0);
    printed(value(levels.further_change_db_for_target), -40.7, 1);
    assert_eq!(knob_for(-40.7), Knob::Bottom);
    let unlimited = Chain {
        ceiling: Ceiling::default(),
        ..chain
    };
    printed(value(unlimited.levels().headphone_vrms_max), 13.75, 2);
}

#[test]
fn e3_studio_level_into_a_consumer_input() {
    let limit = ratio_to_db(1.92 / dbu_to_volts(0.0));
    printed(limit, 7.89, 2);
    let chain = Chain {
        source_dbu: Some(Span::at(24.0)),
        source_ohms: Some(25.0),
        cable_level_change_db: Some(Span::at(ONE_LEG_DB)),
        input_ohms: Some(10_000.0),
        input_max_dbu: Some(limit),
        gain_db: Some(0.0),
        headphone_ohms: Some(38.0),
        sensitivity: Some(per_milliwatt_exactly(99.0)),
        ..Chain::default()
    };
    let levels = chain.levels();
    printed(value(levels.amp_input_dbu_peak), 17.96, 2);
    printed(value(levels.amp_input_headroom_db), -10.1, 1);
    assert_eq!(levels.amp_input_clips, Some(Clips::Yes));
    printed(trim_for_input_db(Span::at(17.96), limit), -14.0, 0);
    let eleven = Chain {
        source_trim_db: Some(-11.0),
        ..chain.clone()
    };
    let levels = eleven.levels();
    printed(value(levels.amp_input_dbu_peak), 6.96, 2);
    printed(value(levels.amp_input_headroom_db), 0.93, 2);
    printed(value(levels.headphone_vrms_max), 1.726, 3);
    loudness(&levels, 117.9, 103.9);
    let fourteen = Chain {
        source_trim_db: Some(-14.0),
        ..chain
    };
    printed(value(fourteen.levels().amp_input_headroom_db), 3.93, 2);
}

#[test]
fn e4_consumer_level_into_hungry_headphones() {
    let chain = |source_dbu: f64, gain: f64, ceiling: Option<f64>| Chain {
        source_dbu: Some(Span::at(source_dbu)),
        source_ohms: Some(75.0),
        input_ohms: Some(10_000.0),
        gain_db: Some(gain),
        ceiling: Ceiling {
            max_volts: ceiling,
            ..Ceiling::default()
        },
        sensitivity: Some(per_volt_exactly(91.5)),
        headphone_ohms: Some(59.35),
        lufs: Some(-18.0),
        ..Chain::default()
    };
    printed(dbv_to_dbu(2.0), 4.22, 2);
    let levels = chain(dbv_to_dbu(2.0), 0.0, None).levels();
    printed(value(levels.amp_input_dbu_peak), 4.15, 2);
    printed(value(levels.headphone_vrms_max), 1.250, 3);
    loudness(&levels, 93.4, 75.4);
    let levels = chain(dbv_to_dbu(2.0), 20.0, Some(11.6)).levels();
    assert_eq!(levels.amp_output_clips, Some(Clips::Yes));
    printed(ratio_to_db(12.5 / 11.6), 0.6, 1);
    printed(value(levels.spl_avg_db), 95.4, 1);
    let levels = chain(13.0, 0.0, None).levels();
    loudness(&levels, 102.2, 84.2);
}

#[test]
fn e5_headphone_output_as_source() {
    let chain = |trim: f64| Chain {
        source_dbu: Some(Span::at(7.0)),
        source_ohms: Some(0.5),
        source_trim_db: Some(trim),
        input_ohms: Some(10_000.0),
        gain_db: Some(0.0),
        sensitivity: Some(per_volt_exactly(115.3)),
        headphone_ohms: Some(38.0),
        ..Chain::default()
    };
    let levels = chain(0.0).levels();
    printed(value(levels.headphone_vrms_max), 1.734, 3);
    loudness(&levels, 120.1, 106.1);
    assert_eq!(
        knob_for(value(levels.further_change_db_for_target)),
        Knob::About(8)
    );
    let levels = chain(-15.0).levels();
    printed(value(levels.headphone_vrms_max), 0.308, 3);
    loudness(&levels, 105.1, 91.1);
    assert_eq!(
        knob_for(value(levels.further_change_db_for_target)),
        Knob::About(12)
    );
}

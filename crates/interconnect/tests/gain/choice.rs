//! What to set: the lowest gain that is loud enough with a reserve, the trim that the input's limit asks for, and the refusals.
//! The chains are those of the examples.

use interconnect::gain::{
    Advice, Caution, Chain, GainStep, Knob, Sensitivity, SensitivityUnit, Span, Zone, advise, trim_for_spl_db,
};

const fn step(gain_db: f64, input_max_dbu: f64) -> GainStep {
    GainStep {
        gain_db: Some(gain_db),
        input_max_dbu: Some(input_max_dbu),
    }
}

const V181: [GainStep; 3] = [step(8.0, 21.0), step(14.0, 15.0), step(20.0, 9.0)];

fn on_v181(source_dbu: f64, ohms: f64, sensitivity: Sensitivity) -> Advice {
    let chain = Chain {
        source_dbu: Some(Span::at(source_dbu)),
        input_ohms: Some(10_000.0),
        source_ohms: Some(100.0),
        headphone_ohms: Some(ohms),
        sensitivity: Some(sensitivity),
        ..Chain::default()
    };
    advise(&chain, &V181)
}

#[test]
fn no_pre_gain_for_a_normal_headphone() {
    let advice = on_v181(16.0, 470.0, Sensitivity::measured(104.0));
    assert_eq!(advice.step, Some(0));
    assert_eq!(advice.input_trim_db, Some(0.0));
    assert_eq!(advice.caution_at_full.map(Caution::refuses_turn_up), Some(false));
    assert_eq!(advice.knob, Some(Knob::About(10)));
}

#[test]
fn in_ears_need_a_trim_at_the_source_too() {
    let advice = on_v181(
        16.0,
        17.0,
        Sensitivity::published(107.0, SensitivityUnit::PerMilliwatt),
    );
    assert_eq!(advice.step, Some(0));
    let trim = advice.zone_trim_db.expect("known");
    assert!((-37.0..=-36.0).contains(&trim), "{trim}");
    assert_eq!(advice.zone, Some(Zone::Good));
}

#[test]
fn hungry_headphones_on_a_quiet_source_take_more_gain() {
    let susvara = Sensitivity::measured(91.5);
    let advice = on_v181(-7.8, 59.35, susvara);
    // Pre-gain 0 needs the knob at full, +6 at past 2 o'clock.
    assert_eq!(advice.step, Some(2), "{advice:?}");
    // The source's level is far below the lower limit of that step.
    assert_eq!(advice.input_trim_db, Some(0.0));
}

#[test]
fn the_trim_leaves_room_between_the_samples() {
    let advice = on_v181(20.0, 300.0, Sensitivity::measured(103.7));
    // 19.9 dBu at the input, 21 allowed, 3 dB for peaks between the samples.
    assert_eq!(advice.input_trim_db, Some(-2.0));
    let headroom = advice.levels.amp_input_headroom_db.expect("known");
    assert!(headroom.min >= 3.0, "{headroom:?}");
}

#[test]
fn without_an_amplifier_gain_only_the_input_is_told() {
    let chain = Chain {
        source_dbu: Some(Span::at(16.0)),
        headphone_ohms: Some(32.0),
        sensitivity: Some(Sensitivity::measured(110.0)),
        ..Chain::default()
    };
    let limits = [20.1, 8.6].map(|limit| GainStep {
        gain_db: None,
        input_max_dbu: Some(limit),
    });
    let advice = advise(&chain, &limits);
    assert_eq!((advice.step, advice.input_trim_db), (Some(0), Some(0.0)));
    assert_eq!((advice.knob_db, advice.caution_at_full), (None, None));
    let nothing = advise(&Chain::default(), &[]);
    assert_eq!(
        (nothing.step, nothing.input_trim_db, nothing.knob_db),
        (None, None, None)
    );
}

#[test]
fn over_120_db_no_plain_turn_it_up() {
    let loud = Chain {
        source_dbu: Some(Span::at(16.0)),
        gain_db: Some(8.0),
        headphone_ohms: Some(17.0),
        sensitivity: Some(Sensitivity::published(107.0, SensitivityUnit::PerMilliwatt)),
        ..Chain::default()
    };
    let levels = loud.levels();
    assert_eq!(Caution::at_full(&levels), Some(Caution::Alarm));
    let trim = trim_for_spl_db(&levels).expect("known");
    let after = Chain {
        source_trim_db: Some(trim),
        ..loud
    };
    assert!(after.levels().spl_max_db.expect("known").max <= 110.0);
    for (db_per_volt, caution) in [
        (95.0, Caution::None),
        (103.0, Caution::KeepKnobBelow),
        (115.0, Caution::LowerFirst),
        (121.0, Caution::RefuseTurnUp),
        (130.0, Caution::Alarm),
    ] {
        let chain = Chain {
            source_dbu: Some(Span::at(2.218)),
            gain_db: Some(0.0),
            sensitivity: Some(Sensitivity::exact(db_per_volt, SensitivityUnit::PerVolt)),
            ..Chain::default()
        };
        assert_eq!(Caution::at_full(&chain.levels()), Some(caution), "{db_per_volt}");
    }
}

#[test]
fn a_span_of_topologies_is_carried_to_the_ears() {
    let chain = Chain {
        source_dbu: Some(Span::at(16.0)),
        cable_level_change_db: Some(Span { min: -6.02, max: 0.0 }),
        input_max_dbu: Some(15.0),
        gain_db: Some(0.0),
        sensitivity: Some(Sensitivity::measured(104.0)),
        ..Chain::default()
    };
    let levels = chain.levels();
    assert_eq!(
        levels.amp_input_clips.map(interconnect::gain::Clips::at_worst),
        Some(true)
    );
    // 6 dB of topology, cut at the input's limit, and 4 dB of sensitivity.
    let width = levels.spl_max_db.expect("known").width();
    assert!((width - (5.02 + 4.0)).abs() < 0.01, "{width}");
}

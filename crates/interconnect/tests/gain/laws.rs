//! Laws that hold for every figure that a visitor may give: more gain is never quieter, an attenuation never raises clipping,
//! conversions come back to where they began, and no figure is infinite or no number.

use interconnect::gain::{
    Ceiling, Chain, Clips, GainStep, Levels, Rated, Sensitivity, SensitivityUnit, Span, advise, dbu_to_dbv,
    dbu_to_volts, dbv_to_dbu, milliwatts, per_milliwatt, per_volt, volts_for_power, volts_to_dbu,
};
use proptest::option;
use proptest::prelude::*;

fn span(low: f64, high: f64) -> impl Strategy<Value = Span> {
    (low..=high, low..=high).prop_map(|(a, b)| Span {
        min: a.min(b),
        max: a.max(b),
    })
}

fn sensitivity() -> impl Strategy<Value = Sensitivity> {
    prop_oneof![
        (60.0..=150.0).prop_map(Sensitivity::measured),
        (60.0..=150.0).prop_map(|db| Sensitivity::published(db, SensitivityUnit::PerVolt)),
        (60.0..=140.0).prop_map(|db| Sensitivity::published(db, SensitivityUnit::PerMilliwatt)),
    ]
}

fn ceiling() -> impl Strategy<Value = Ceiling> {
    let rated = (4.0..=2000.0, 1.0..=60_000.0).prop_map(|(load_ohms, milliwatts)| Rated {
        load_ohms,
        milliwatts,
    });
    (
        option::of(0.01..=100.0),
        option::of(1.0..=10_000.0),
        proptest::collection::vec(rated, 0..4),
    )
        .prop_map(|(max_volts, max_milliamperes, rated)| Ceiling {
            max_volts,
            max_milliamperes,
            rated,
        })
}

prop_compose! {
    fn front()(
        source_dbu in option::of(span(-40.0, 40.0)),
        source_ohms in option::of(0.0..=10_000.0),
        source_trim_db in option::of(-100.0..=20.0),
        cable_level_change_db in option::of(span(-12.0, 6.0)),
        input_ohms in option::of(100.0..=10_000_000.0),
        input_max_dbu in option::of(-40.0..=40.0),
    ) -> Chain {
        Chain { source_dbu, source_ohms, source_trim_db, cable_level_change_db, input_ohms, input_max_dbu, ..Chain::default() }
    }
}

prop_compose! {
    fn any_chain()(
        front in front(),
        gain_db in option::of(-40.0..=60.0),
        gain_before_knob in any::<bool>(),
        knob_db in option::of(-120.0..=20.0),
        amp_ohms in option::of(0.0..=1000.0),
        ceiling in ceiling(),
        headphone_ohms in option::of(4.0..=2000.0),
        sensitivity in option::of(sensitivity()),
        headphone_max_milliwatts in option::of(1.0..=100_000.0),
        lufs in option::of(-40.0..=0.0),
        target_db in option::of(40.0..=100.0),
    ) -> Chain {
        Chain {
            gain_db, gain_before_knob, knob_db, amp_ohms, ceiling, headphone_ohms, sensitivity,
            headphone_max_milliwatts, lufs, target_db, ..front
        }
    }
}

/// Every span of the levels.
fn spans(levels: &Levels) -> Vec<Span> {
    [
        levels.cable_level_change_db,
        levels.bridging_loss_db,
        levels.amp_input_dbu_peak,
        levels.amp_input_headroom_db,
        levels.headphone_vrms_max,
        levels.headphone_power_mw_max,
        levels.sensitivity_db_per_v,
        levels.spl_max_db,
        levels.spl_avg_db,
        levels.who_weekly_hours_at_avg,
        levels.niosh_hours_at_avg,
        levels.further_change_db_for_target,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn not_less(louder: Option<Span>, quieter: Option<Span>) -> bool {
    louder
        .zip(quieter)
        .is_none_or(|(a, b)| a.min >= b.min - 1e-9 && a.max >= b.max - 1e-9)
}

proptest! {
    #[test]
    fn every_figure_is_a_number(chain in any_chain()) {
        let levels = chain.levels();
        for span in spans(&levels) {
            prop_assert!(span.min.is_finite() && span.max.is_finite() && span.min <= span.max, "{span:?} {levels:?}");
        }
        prop_assert!(levels.damping_ratio.is_none_or(f64::is_finite));
        let steps = [GainStep { gain_db: Some(0.0), input_max_dbu: Some(20.0) }, GainStep { gain_db: Some(20.0), input_max_dbu: None }];
        let advice = advise(&chain, &steps);
        for span in spans(&advice.levels).into_iter().chain(advice.knob_db) {
            prop_assert!(span.min.is_finite() && span.max.is_finite(), "{advice:?}");
        }
        for trim in [advice.input_trim_db, advice.zone_trim_db].into_iter().flatten() {
            prop_assert!(trim <= 0.0 && trim.fract() == 0.0, "{advice:?}");
        }
    }

    /// The knob where it was advised makes nothing louder than was wanted, however hard it clips at full; and exactly that where
    /// the loudest is loud enough.
    #[test]
    fn the_change_for_the_target_leads_to_it(chain in any_chain()) {
        let change = chain.levels().further_change_db_for_target;
        if let Some((change, target)) = change.zip(chain.target_db) {
            let knob_db = Some(chain.knob_db.unwrap_or(0.0) + change.min);
            let levels = Chain { knob_db, ..chain.clone() }.levels();
            let (average, loudest) = (levels.spl_avg_db.unwrap(), levels.spl_max_db.unwrap());
            prop_assert!(average.max <= target + 1e-6, "{average:?} for {target}");
            prop_assert!(average.max >= target.min(loudest.max) - 1e-6, "{average:?} of {loudest:?} for {target}");
        }
    }

    #[test]
    fn more_gain_is_never_quieter(chain in any_chain(), more in 0.0..30.0) {
        let gain_db = chain.gain_db.map(|gain| gain + more);
        // With the gain before the knob the input overloads sooner, so the loudest is the same, not more.
        let louder = Chain { gain_db, ..chain.clone() };
        let (before, after) = (chain.levels(), louder.levels());
        prop_assert!(not_less(after.headphone_vrms_max, before.headphone_vrms_max) , "{before:?}\n{after:?}");
        prop_assert!(not_less(after.spl_avg_db, before.spl_avg_db));
        prop_assert!(not_less(before.who_weekly_hours_at_avg, after.who_weekly_hours_at_avg));
    }

    #[test]
    fn a_trim_never_raises_clipping(chain in any_chain(), less in 0.0..60.0) {
        let trim = chain.source_trim_db.unwrap_or(0.0) - less;
        let trimmed = Chain { source_trim_db: Some(trim), ..chain.clone() };
        let (before, after) = (chain.levels(), trimmed.levels());
        prop_assert!(after.amp_input_clips <= before.amp_input_clips);
        prop_assert!(after.amp_output_clips <= before.amp_output_clips);
        prop_assert!(not_less(before.spl_max_db, after.spl_max_db));
        prop_assert!(not_less(after.amp_input_headroom_db, before.amp_input_headroom_db));
    }

    #[test]
    fn a_knob_turned_down_is_never_louder(chain in any_chain(), less in 0.0..60.0) {
        let knob = chain.knob_db.unwrap_or(0.0) - less;
        let turned = Chain { knob_db: Some(knob), ..chain.clone() };
        prop_assert!(not_less(chain.levels().spl_avg_db, turned.levels().spl_avg_db));
        prop_assert_eq!(chain.levels().amp_input_clips, turned.levels().amp_input_clips);
    }

    #[test]
    fn what_is_not_known_is_never_told_as_no(chain in any_chain()) {
        let levels = chain.levels();
        if chain.input_limit_dbu().is_none() {
            prop_assert_eq!(levels.amp_input_clips, None);
            prop_assert_eq!(levels.amp_input_headroom_db, None);
        }
        if chain.ceiling.volts(chain.headphone_ohms).is_none() {
            prop_assert_eq!(levels.amp_output_clips, None);
        }
        if chain.sensitivity.is_none() {
            prop_assert_eq!(levels.spl_avg_db, None);
        }
        let whole = levels.amp_input_clips.zip(levels.amp_input_headroom_db);
        if let Some((clips, headroom)) = whole {
            prop_assert_eq!(clips == Clips::No, headroom.min >= 0.0);
            prop_assert_eq!(clips == Clips::Yes, headroom.max < 0.0);
        }
    }

    #[test]
    fn conversions_come_back(dbu in -40.0..40.0, ohms in 4.0..2000.0, mw in 0.001..100_000.0) {
        prop_assert!((volts_to_dbu(dbu_to_volts(dbu)) - dbu).abs() < 1e-9);
        prop_assert!((dbv_to_dbu(dbu_to_dbv(dbu)) - dbu).abs() < 1e-9);
        prop_assert!((per_milliwatt(per_volt(dbu, ohms), ohms) - dbu).abs() < 1e-9);
        prop_assert!((milliwatts(volts_for_power(mw, ohms), ohms) / mw - 1.0).abs() < 1e-9);
    }
}

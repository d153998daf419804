//! Plans with devices and figures: what the makers' figures make of an answer.

use advice::plan::{Figure, Place, Plan, plan_for_link};
use interconnect::hazard::Verdict;

fn plan(link: &str) -> Plan {
    let plan = plan_for_link(link);
    assert!(plan.notices.is_empty(), "{link}: {:?}", plan.notices);
    plan
}

fn number(figure: Figure) -> f64 {
    match figure {
        Figure::Number(number) => number,
        other => panic!("{other:?} is no number"),
    }
}

#[track_caller]
fn near(got: Figure, want: f64, within: f64) {
    assert!((number(got) - want).abs() < within, "{got:?}, not {want}");
}

fn steps(plan: &Plan) -> String {
    plan.gain
        .iter()
        .map(|s| s.text.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_studio_output_into_a_consumer_input_is_trimmed_with_room_for_peaks() {
    // +24 dBu, one leg of 50 ohm in all, into 10 kohm that takes +7.89 dBu, gain 0, 38 ohm at 99 dB/mW.
    let plan = plan(
        "/trs-pair/rca-pair/?topology=push-pull&out_dbu=24&out_ohm=50&in_ohm=10000&in_max_dbu=7.89&amp_gain_db=0&hp_ohm=38&hp_db_mw=99",
    );
    near(plan.levels.amp_input_dbu_peak, 17.96, 0.01);
    near(plan.levels.amp_input_headroom_db, -10.07, 0.01);
    assert_eq!(plan.levels.amp_input_clips, Some(true));
    let steps = steps(&plan);
    assert!(steps.contains("turn it down by 14 dB"), "{steps}");
}

#[test]
fn a_sensitive_in_ear_on_a_strong_chain_is_an_alarm() {
    let plan = plan(
        "/trs-pair/trs-pair/?out_dbu=16&out_ohm=100&in_ohm=10000&in_max_dbu=21&amp_gain_db=8&hp_ohm=17&hp_db_mw=107",
    );
    near(plan.levels.sensitivity_db_per_v, 124.7, 0.05);
    assert!(number(plan.levels.spl_max_db) > 140.0);
    let steps = steps(&plan);
    assert!(
        steps.contains("At full, 16 dBu arrives") && steps.contains("5 dB to spare"),
        "{steps}"
    );
    assert!(
        steps.contains("dB off there") && !steps.contains("higher gain setting helps"),
        "{steps}"
    );
}

#[test]
fn what_is_not_known_stays_unknown_and_what_is_assumed_is_said() {
    let plan = plan("/trs-pair/rca-pair/?out_dbu=15.5");
    assert_eq!(plan.levels.amp_input_clips, None);
    assert_eq!(plan.levels.spl_max_db, Figure::Unknown);
    assert!(
        matches!(plan.levels.amp_input_dbu_peak, Figure::Between(_)),
        "the topology is not known"
    );
    let codes: Vec<_> = plan.tips.iter().map(|t| t.code).collect();
    assert!(codes.contains(&"usual-input-impedance"), "{codes:?}");
    let bare = plan_for_link("/trs-pair/rca-pair/");
    assert!(
        bare.tips.iter().all(|t| !t.text.starts_with("Assumed")),
        "{:?}",
        bare.tips
    );
}

#[test]
fn a_makers_word_on_the_cold_contact_lifts_the_warning_and_its_control_is_named() {
    let plan = plan("/trs-pair/trs-stereo/?out=focusrite-scarlett-2i2-4th-gen.outputs-1-2");
    assert!(
        plan.warnings.iter().all(|w| !w.code.starts_with("grounds-cold")),
        "{:?}",
        plan.warnings
    );
    assert!(steps(&plan).contains("large OUTPUT knob"), "{}", steps(&plan));
    assert!(matches!(
        plan.verdict,
        Some(Verdict::Fits | Verdict::FitsWithCare)
    ));
}

#[test]
fn every_device_of_either_side_gives_a_plan_of_its_own_socket() {
    let links = catalog::devices().iter().flat_map(|device| {
        let outputs = device.outputs().iter();
        let sources = outputs.map(|p| {
            format!(
                "/{}/trs-pair/?out={}",
                p.kind().slug(),
                device.port_slug(p.slug())
            )
        });
        let inputs = device.inputs().iter();
        let amplifiers = inputs.map(|p| {
            format!(
                "/trs-pair/{}/?in={}&out_dbu=16",
                p.kind().slug(),
                device.port_slug(p.slug())
            )
        });
        sources.chain(amplifiers).collect::<Vec<_>>()
    });
    for link in links {
        let plan = plan(&link);
        assert_eq!(plan.link, link);
        assert!(plan.verdict.is_some(), "{link}");
    }
}

#[test]
fn a_headphone_output_is_reckoned_in_the_middle_where_the_recipe_puts_it() {
    let link = "/phones-635/rca-pair/?out_dbu=9.4&out_ohm=0&in_ohm=10000&in_max_dbu=8&amp_gain_db=10&hp_ohm=300&hp_db_mw=98";
    let middle = plan(link);
    near(middle.levels.amp_input_dbu_peak, -5.6, 0.01);
    let at = |place| {
        let stage = middle.ladder.iter().find(|stage| stage.place == place);
        stage.and_then(|stage| stage.level).map(|level| level.max)
    };
    assert_eq!((at(Place::FullScale), at(Place::Output)), (Some(9.4), Some(-5.6)));
    let said = steps(&middle);
    assert!(
        said.contains("about 15 dB below full, \u{2212}5.6 dBu arrives") && said.contains("13.6 dB to spare"),
        "{said}"
    );
    assert!(
        !said.contains("At full,") && !said.contains("dB off there"),
        "{said}"
    );
    // A figure of the visitor's own comes before the recipe.
    assert!(said.contains("volume to the middle"), "{said}");
    let full = plan(&format!("{link}&trim_db=0"));
    let said = steps(&full);
    assert!(
        said.contains("as you have set it. As set, 9.4 dBu arrives") && said.contains("1.4 dB too much"),
        "{said}"
    );
    assert!(!said.contains("middle"), "{said}");
    near(full.levels.amp_input_dbu_peak, 9.4, 0.01);
    near(
        full.levels.further_change_db_for_target,
        number(middle.levels.further_change_db_for_target) - 15.0,
        0.01,
    );
}

#[test]
fn a_digital_volume_has_no_clock_hand_and_no_uneven_bottom() {
    let figures = "&headphones=sennheiser-hd-600";
    let link =
        format!("/trs-pair/xlr-pair/?out=motu-m2.monitor-outs&in=benchmark-hpa4.balanced-in-1-2{figures}");
    let said = steps(&plan(&link));
    assert!(
        said.contains("dB below full") && said.contains("left and right stay equal"),
        "{said}"
    );
    assert!(
        !said.contains("o'clock") && !said.contains("dB off there"),
        "{said}"
    );
}

#[test]
fn an_amplifier_with_usb_needs_no_converter_at_a_computer() {
    let by_usb = "USB straight into the computer";
    let with = plan("/line-35/toslink/?out=generic-computer-line-out.line-out&in=grace-design-m900.optical");
    assert_eq!(with.verdict, Some(Verdict::NeedsDevice));
    assert!(with.summary.contains(by_usb), "{}", with.summary);
    let usb = with.offers.amplifier.iter().find(|row| row.slug == "usb");
    assert!(
        usb.is_some_and(|row| row.usable && row.why.contains("computer")),
        "{usb:?}"
    );
    assert!(!plan("/line-35/toslink/").summary.contains(by_usb));
}

#[test]
fn the_balanced_socket_of_an_amplifier_is_said_to_be_louder() {
    let louder = "6 dB louder";
    let both = "/trs-pair/xlr-pair/?out=motu-m2.monitor-outs&in=benchmark-hpa4.balanced-in-1-2&headphones=sennheiser-hd-600";
    assert!(steps(&plan(both)).contains(louder));
    let one =
        "/trs-pair/rca-pair/?out=motu-m2.monitor-outs&in=schiit-magni-2.input&headphones=sennheiser-hd-600";
    let said = steps(&plan(one));
    assert!(
        said.contains("With the knob at full") && !said.contains(louder),
        "{said}"
    );
}

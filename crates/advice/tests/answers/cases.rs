//! The cases that must come out right, each with its lead, its count and its verdict.

use advice::plan::{Plan, plan_for_link};
use interconnect::hazard::Verdict::{Ask, Fits, FitsWithCare, NeedsDevice};

fn plan(link: &str) -> Plan {
    let plan = plan_for_link(link);
    assert!(plan.notices.is_empty(), "{link}: {:?}", plan.notices);
    plan
}

fn leads(plan: &Plan) -> Vec<(usize, &'static str)> {
    plan.leads
        .iter()
        .map(|lead| (lead.quantity, lead.cable))
        .collect()
}

fn ends(plan: &Plan) -> (Vec<&'static str>, Vec<&'static str>) {
    let names = |ends: &[advice::plan::PlugEnd]| ends.iter().map(|e| e.connector).collect();
    plan.leads
        .first()
        .map(|l| (names(&l.a), names(&l.b)))
        .unwrap_or_default()
}

fn codes(messages: &[advice::plan::Message]) -> Vec<&'static str> {
    messages.iter().map(|m| m.code).collect()
}

#[track_caller]
fn check(link: &str, verdict: interconnect::hazard::Verdict, want: &[(usize, &str)]) -> Plan {
    let plan = plan(link);
    assert_eq!(
        (plan.verdict, leads(&plan).as_slice()),
        (Some(verdict), want),
        "{link}"
    );
    plan
}

#[test]
fn two_balanced_jacks_into_two() {
    let plan = check("/trs-pair/trs-pair/", Fits, &[(2, "trs-trs")]);
    assert!(
        plan.summary.contains("two") && plan.summary.contains("one for left, one for right"),
        "{}",
        plan.summary
    );
    assert!(plan.warnings.is_empty(), "{:?}", plan.warnings);
}

#[test]
fn balanced_jacks_into_xlr_and_back() {
    let to = check("/trs-pair/xlr-pair/", Fits, &[(2, "trs-xlr-m")]);
    assert_eq!(ends(&to), (vec!["6.35mm-trs"], vec!["xlr3"]));
    assert_eq!(to.leads[0].b[0].gender, "male");
    let from = check("/xlr-pair/trs-pair/", Fits, &[(2, "xlr-f-trs")]);
    assert_eq!(from.leads[0].a[0].gender, "female");
}

#[test]
fn rca_into_balanced_jacks() {
    let plan = check("/rca-pair/trs-pair/", Fits, &[(2, "ts-rca")]);
    assert_eq!(ends(&plan), (vec!["rca"], vec!["6.35mm-ts"]));
    // The cold contact of the input is on the source's ground.
    assert!(
        plan.joins
            .iter()
            .any(|j| j.from == "B1.ring" && j.to == "B1.sleeve"),
        "{:?}",
        plan.joins
    );
}

#[test]
fn two_line_outputs_into_one_stereo_jack() {
    let unknown = check("/trs-pair/trs-stereo/", FitsWithCare, &[(1, "trs-2ts")]);
    assert_eq!(
        ends(&unknown),
        (vec!["6.35mm-ts", "6.35mm-ts"], vec!["6.35mm-trs"])
    );
    assert!(codes(&unknown.warnings).contains(&"grounds-cold-of-unknown"));
    assert!(
        unknown.warnings[0].text.contains("unless your manual says"),
        "{:?}",
        unknown.warnings
    );
    assert!(
        unknown
            .alternatives
            .iter()
            .any(|a| a.leads[0].cable == "2trs-trs-open"),
        "the custom one is told"
    );
    for topology in ["servo", "impedance-balanced"] {
        let known = check(
            &format!("/trs-pair/trs-stereo/?topology={topology}"),
            Fits,
            &[(1, "trs-2ts")],
        );
        assert!(known.warnings.is_empty(), "{topology}: {:?}", known.warnings);
    }
}

#[test]
fn a_plain_trs_lead_into_a_stereo_jack_reverses_or_loses_an_ear() {
    let have = plan("/trs-pair/trs-stereo/?have=trs-trs").have.expect("a trial");
    assert_eq!(have.grade, "wrong");
    assert!(
        have.symptoms.contains(&"inverted") && have.symptoms.contains(&"left-only"),
        "{have:?}"
    );
    let push_pull = plan("/trs-pair/trs-stereo/?have=trs-trs&topology=push-pull")
        .have
        .expect("a trial");
    assert!(push_pull.symptoms.contains(&"inverted"), "{push_pull:?}");
    let impedance = plan("/trs-pair/trs-stereo/?have=trs-trs&topology=impedance-balanced")
        .have
        .expect("a trial");
    assert_eq!(impedance.symptoms, ["left-only"]);
    let splitter = plan("/trs-pair/trs-stereo/?have=trs-2trs-splitter")
        .have
        .expect("a trial");
    assert_eq!(splitter.grade, "harmful");
}

#[test]
fn a_push_pull_output_into_rca_leaves_the_ring_open() {
    let plan = check(
        "/trs-pair/rca-pair/?topology=push-pull",
        FitsWithCare,
        &[(2, "trs-rca-open")],
    );
    assert_eq!(
        plan.open.iter().map(|o| o.contact.as_str()).collect::<Vec<_>>(),
        ["A1.ring", "A2.ring"]
    );
    let level = plan.level_db.expect("a level");
    assert!(
        (level.min + 6.02).abs() < 0.1 && (level.max + 6.02).abs() < 0.1,
        "{level:?}"
    );
    assert!(
        plan.warnings.iter().any(|w| w.text.contains("6 dB quieter")),
        "{:?}",
        plan.warnings
    );
}

#[test]
fn a_servo_output_into_rca_grounds_the_ring_without_loss() {
    let plan = check("/trs-pair/rca-pair/?topology=servo", Fits, &[(2, "ts-rca")]);
    assert!(
        plan.joins
            .iter()
            .any(|j| j.from == "A1.ring" && j.to == "A1.sleeve"),
        "{:?}",
        plan.joins
    );
    let level = plan.level_db.expect("a level");
    assert!(level.min.abs() < 0.05 && level.max.abs() < 0.05, "{level:?}");
}

#[test]
fn headphones_into_a_stereo_jack_fit_without_a_warning() {
    let plan = check("/phones-635/trs-stereo/", Fits, &[(1, "trs-trs")]);
    assert!(plan.warnings.is_empty());
    assert!(codes(&plan.tips).contains(&"amplified-twice"), "{:?}", plan.tips);
}

#[test]
fn headphones_into_two_balanced_jacks() {
    let plan = check("/phones-635/trs-pair/?have=trs-trs", Fits, &[(1, "trs-2ts")]);
    assert_eq!(ends(&plan), (vec!["6.35mm-trs"], vec!["6.35mm-ts", "6.35mm-ts"]));
    let have = plan.have.expect("a trial");
    assert_eq!(have.symptoms.first(), Some(&"hollow"));
    let ears = have.ears.expect("ears");
    assert!(
        (ears.left.l + ears.left.r).abs() < 1e-6,
        "only the difference: {ears:?}"
    );
}

#[test]
fn small_headphone_jack_into_rca() {
    let plan = check("/phones-35/rca-pair/", Fits, &[(1, "mini-trs-2rca")]);
    assert_eq!(ends(&plan), (vec!["3.5mm-trs"], vec!["rca", "rca"]));
}

#[test]
fn an_unknown_jack_is_asked_about_with_both_outcomes() {
    for output in ["trs-pair", "xlr-pair", "rca-pair"] {
        let plan = check(&format!("/{output}/trs-unknown/"), Ask, &[]);
        let ask = plan.ask.expect("a question");
        let outcomes: Vec<_> = ask.options.iter().map(|o| (o.input, o.leads.len())).collect();
        assert_eq!(outcomes, [("trs-stereo", 1), ("trs-pair", 1)], "{output}");
        assert!(ask.how_to_tell.contains("L and R"));
    }
    // Digital into any jack needs a converter, so there is nothing to ask.
    check("/toslink/trs-unknown/", NeedsDevice, &[]);
}

#[test]
fn optical_into_optical() {
    check("/toslink/toslink/", Fits, &[(1, "toslink-toslink")]);
}

#[test]
fn converters_are_named_where_the_plug_lies() {
    for (link, device) in [
        ("/coax/rca-pair/", "dac"),
        ("/xlr-pair/aes3/", "analogue-to-aes3"),
        ("/aes3/rca-pair/", "aes3-to-analogue"),
        ("/trs-pair/toslink/", "adc"),
        ("/coax/toslink/", "coax-to-optical"),
    ] {
        let plan = check(link, NeedsDevice, &[]);
        assert_eq!(plan.devices.first().map(|d| d.device), Some(device), "{link}");
    }
}

#[test]
fn contradictions_are_named_and_the_rest_is_used() {
    for (link, code) in [
        ("/rca-pair/trs-pair/?topology=servo", "topology-of-unbalanced"),
        ("/rca-pair/trs-pair/?have=toslink-toslink", "have-does-not-fit"),
        ("/trs-pair/trs-pair/?length=0", "out-of-range"),
        ("/trs-pair/trs-pair/?length=-1", "out-of-range"),
        ("/trs-pair/trs-pair/?length=1000000000", "not-a-number"),
        ("/trs-pair/trs-pair/?length=1e9", "not-a-number"),
        ("/trs-pair/trs-pair/?length=NaN", "not-a-number"),
    ] {
        let plan = plan_for_link(link);
        assert_eq!(codes(&plan.notices), [code], "{link}");
        assert_eq!(plan.verdict, Some(Fits), "{link}");
    }
}

#[test]
fn a_long_unbalanced_lead_is_warned_about_and_a_balanced_one_is_not() {
    assert_eq!(
        codes(&plan("/rca-pair/rca-pair/?length=10").warnings),
        ["too-long"]
    );
    assert!(plan("/xlr-pair/xlr-pair/?length=10").warnings.is_empty());
    assert_eq!(codes(&plan("/toslink/toslink/?length=15").warnings), ["too-long"]);
}

#[test]
fn a_digital_lead_is_as_long_as_its_shorter_kind_allows() {
    for (link, longest) in [
        ("/toslink/toslink/", 6.0),
        ("/coax/coax/", 10.0),
        ("/aes3/aes3/", 100.0),
        ("/aes3/coax/", 10.0),
        ("/coax/aes3/", 10.0),
    ] {
        for (metres, is_long) in [(longest, false), (longest + 1.0, true)] {
            let plan = plan(&format!("{link}?length={metres}"));
            assert_eq!(
                codes(&plan.warnings).contains(&"too-long"),
                is_long,
                "{link} {metres}"
            );
        }
    }
}

/// Many such sockets have an amplifier on each minus contact: what joins those is not even told as another way.
#[test]
fn nothing_is_told_that_joins_the_minus_contacts_of_a_44_output() {
    for input in interconnect::Input::ALL {
        for topology in ["", "?topology=push-pull"] {
            let link = format!("/line-44/{}/{topology}", input.slug());
            let plan = plan_for_link(&link);
            let others = plan.alternatives.iter().flat_map(|other| &other.leads);
            let joined = plan
                .leads
                .iter()
                .chain(others)
                .find(|lead| lead.cable.ends_with("-joined"));
            assert_eq!(joined.map(|lead| lead.cable), None, "{link}");
        }
    }
}

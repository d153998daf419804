//! The classic mistakes, each with what it must sound like: the cable that one has in the drawer, laid between two ports.
//! Sources are named per case as in docs/model.md; what a circuit cannot tell (digital into analogue) is told by the kind of signal.

use interconnect::answer::{Care, answer};
use interconnect::catalogue;
use interconnect::choose::Request;
use interconnect::device::Device;
use interconnect::diagnose::{self, Cause, Setting};
use interconnect::hazard::{Refusal, Verdict};
use interconnect::reception::{Fault, Grade, Leg, Symptom};
use interconnect::trial::{Trial, trial};
use interconnect::{Channel, Input, Output, Topology};

#[track_caller]
fn tried(from: Output, to: Input, topology: Topology, cable: &str) -> Trial {
    let cable = catalogue::find(cable).unwrap_or_else(|| panic!("no cable {cable}"));
    trial(&Request::usual(from, to, topology), cable).expect("plugs that fit")
}

/// The symptoms that must be among those found, and the grade at worst.
#[track_caller]
fn check(id: &str, trial: &Trial, symptoms: &[Symptom], grade: Grade) {
    for symptom in symptoms {
        assert!(
            trial.symptoms.contains(symptom),
            "{id}: {symptom:?} not in {:?}",
            trial.symptoms
        );
    }
    assert_eq!(trial.grade, grade, "{id}: {trial:?}");
}

#[track_caller]
fn has_fault(id: &str, trial: &Trial, fault: Fault) {
    let way = trial.way.as_ref().expect("a circuit");
    let every = way.assessments.iter().all(|a| a.faults.contains(&fault));
    assert!(every, "{id}: {way:?}");
}

const ANY: Topology = Topology::Unknown;

#[test]
fn b5_1_a_stereo_output_by_trs_into_balanced_mono_is_left_minus_right() {
    for to in [Input::TrsPair, Input::TrsMono, Input::ComboPair] {
        let trial = tried(Output::Phones635, to, ANY, "trs-trs");
        check("B5-1", &trial, &[Symptom::Hollow], Grade::Wrong);
    }
    // The centre is gone: left and right in equal parts and opposite.
    let trial = tried(Output::Phones635, Input::TrsMono, ANY, "trs-trs");
    let ear = trial.way.expect("a circuit").assessments[0].left;
    assert!((ear.l + ear.r).abs() < 0.01 && ear.l > 0.9, "B5-1: {ear:?}");
}

#[test]
fn b5_2_a_balanced_mono_output_by_trs_into_a_stereo_input() {
    let push_pull = tried(Output::TrsMono, Input::TrsStereo, Topology::PushPull, "trs-trs");
    check("B5-2 push-pull", &push_pull, &[Symptom::Inverted], Grade::Wrong);
    let impedance = tried(
        Output::TrsMono,
        Input::TrsStereo,
        Topology::ImpedanceBalanced,
        "trs-trs",
    );
    check(
        "B5-2 impedance-balanced",
        &impedance,
        &[Symptom::LeftOnly],
        Grade::Wrong,
    );
    // One of a pair of outputs by one lead: the same.
    let one_of_two = tried(Output::TrsPair, Input::TrsStereo, Topology::PushPull, "trs-trs");
    check("B5-2 pair", &one_of_two, &[Symptom::Inverted], Grade::Wrong);
}

#[test]
fn look_alikes_of_the_right_lead_do_what_their_contacts_say() {
    let splitter = tried(Output::Phones635, Input::XlrPair, ANY, "trs-2xlr-m-splitter");
    check(
        "splitter for breakout",
        &splitter,
        &[Symptom::Hollow],
        Grade::Wrong,
    );
    let microphone = tried(
        Output::XlrPair,
        Input::MiniStereo,
        Topology::PushPull,
        "xlr-f-mini-trs",
    );
    check("microphone lead", &microphone, &[Symptom::Inverted], Grade::Wrong);
    let one_twice = tried(
        Output::TrsPair,
        Input::RcaPair,
        Topology::Servo,
        "ts-2rca-parallel",
    );
    check("one channel twice", &one_twice, &[Symptom::Mono], Grade::Wrong);
}

#[test]
fn b5_3_a_ts_plug_in_a_headphone_socket_shorts_the_right_channel() {
    for (from, cable, to) in [
        (Output::Phones635, "ts-ts", Input::TrsPair),
        (Output::Phones635, "ts-rca", Input::RcaPair),
        (Output::Phones635, "ts-xlr-m", Input::XlrPair),
    ] {
        let trial = tried(from, to, ANY, cable);
        check(
            "B5-3",
            &trial,
            &[Symptom::Strain, Symptom::LeftOnly],
            Grade::Harmful,
        );
        let shorted = Fault::DriverGrounded {
            channel: Channel::Right,
            leg: Leg::Hot,
        };
        has_fault("B5-3", &trial, shorted);
    }
}

#[test]
fn b5_4_a_mono_lead_from_a_stereo_socket_ties_left_to_right() {
    let trial = tried(Output::Phones35, Input::TrsMono, ANY, "mini-trs-ts");
    check("B5-4", &trial, &[Symptom::Strain], Grade::Harmful);
    has_fault("B5-4", &trial, Fault::OutputsJoined);
}

#[test]
fn b5_5_a_passive_y_from_two_outputs_makes_them_fight() {
    for (from, to, cable) in [
        (Output::TrsPair, Input::TrsStereo, "trs-2trs-splitter"),
        (Output::TrsPair, Input::TrsMono, "trs-2trs-splitter"),
        (Output::TsPair, Input::TrsMono, "ts-2ts-parallel"),
        (Output::XlrPair, Input::XlrMono, "2xlr-f-xlr-m-parallel"),
        (Output::XlrPair, Input::BeltpackStereo, "2xlr-f-xlr-m-parallel"),
    ] {
        let trial = tried(from, to, Topology::PushPull, cable);
        check("B5-5", &trial, &[Symptom::Strain], Grade::Harmful);
        has_fault("B5-5", &trial, Fault::OutputsJoined);
    }
}

#[test]
fn b5_6_s_pdif_on_rca_is_no_line_signal_nor_the_reverse() {
    let noise = tried(Output::Coax, Input::RcaPair, ANY, "rca-rca");
    check("B5-6", &noise, &[Symptom::Noise], Grade::Wrong);
    let silence = tried(Output::RcaPair, Input::Coax, ANY, "rca-rca");
    check("B5-6 reverse", &silence, &[Symptom::Silent], Grade::Wrong);
}

#[test]
fn b5_7_aes3_into_an_analogue_xlr_is_noise() {
    let trial = tried(Output::Aes3, Input::XlrPair, ANY, "xlr-xlr");
    check("B5-7", &trial, &[Symptom::Noise], Grade::Wrong);
}

#[test]
fn b5_8_adat_does_not_lock_on_s_pdif() {
    let trial = tried(Output::Adat, Input::Toslink, ANY, "toslink-toslink");
    check("B5-8", &trial, &[Symptom::Silent], Grade::Wrong);
    let request = Request::usual(Output::Adat, Input::Toslink, ANY);
    let causes = diagnose::diagnose(&request, Symptom::Silent);
    assert!(
        causes.contains(&Cause::Setting(Setting::ProtocolSetting)),
        "B5-8: {causes:?}"
    );
}

#[test]
fn b5_9_word_clock_is_no_audio() {
    let answer = answer(&Request::usual(Output::WordClock, Input::SpdifBnc, ANY), None);
    assert_eq!(
        (answer.verdict, answer.refusal, answer.assembly),
        (Verdict::Impossible, Some(Refusal::WordClock), None),
        "B5-9"
    );
    let trial = tried(Output::WordClock, Input::SpdifBnc, ANY, "bnc-bnc");
    check("B5-9", &trial, &[Symptom::Silent], Grade::Wrong);
    assert_eq!(trial.symptoms, [Symptom::Silent], "B5-9");
}

#[test]
fn b5_10_an_adapter_from_a_balanced_headphone_output_shorts_its_amplifiers() {
    for (from, to, cable) in [
        (Output::Phones44, Input::TrsStereo, "44-trs-joined"),
        (Output::Phones44, Input::MiniStereo, "44-mini-trs-joined"),
        (Output::Phones25, Input::MiniStereo, "25-mini-trs-joined"),
        (Output::PhonesXlr4, Input::TrsStereo, "xlr4-trs-joined"),
        (Output::PhonesXlr3Pair, Input::TrsPair, "trs-xlr-m"),
    ] {
        let trial = tried(from, to, ANY, cable);
        if to == Input::TrsPair {
            // Into balanced inputs it may be joined: the minus legs stay apart.
            check("B5-10 balanced", &trial, &[], Grade::Right);
        } else {
            check("B5-10", &trial, &[Symptom::Strain], Grade::Harmful);
            let grounded = Fault::DriverGrounded {
                channel: Channel::Left,
                leg: Leg::Cold,
            };
            has_fault("B5-10", &trial, grounded);
        }
    }
}

#[test]
fn b5_11_a_loudspeaker_output_can_destroy_a_line_input() {
    for to in Input::ALL {
        let answer = answer(&Request::usual(Output::Speaker, *to, ANY), None);
        assert_eq!(
            (answer.verdict, answer.assembly),
            (Verdict::MustNot, None),
            "B5-11 {to:?}"
        );
    }
}

#[test]
fn b5_12_line_level_overloads_a_microphone_input() {
    for (from, cable) in [
        (Output::TrsPair, "trs-xlr-m"),
        (Output::XlrPair, "xlr-xlr"),
        (Output::RcaPair, "rca-xlr-m"),
    ] {
        let trial = tried(from, Input::MicComboPair, ANY, cable);
        check("B5-12", &trial, &[Symptom::Distorted], Grade::Harmful);
    }
}

#[test]
fn b5_13_phantom_power_never_meets_an_output() {
    for (from, cable) in [(Output::TrsPair, "trs-xlr-m"), (Output::TsPair, "ts-xlr-m")] {
        let trial = tried(from, Input::MicComboPair, ANY, cable);
        has_fault("B5-13", &trial, Fault::MicrophoneInput);
    }
    for from in Output::ALL.iter().filter(|o| o.port().carries.is_analogue()) {
        let answer = answer(&Request::usual(*from, Input::MicComboPair, ANY), None);
        let Some(assembly) = answer.assembly else { continue };
        assert!(answer.cares.contains(&Care::UseJackPart), "B5-13 {from:?}");
        let into_xlr = interconnect::joins::joins(from.port(), Input::MicComboPair.port(), &assembly)
            .iter()
            .any(|j| j.to.to_string().contains("pin"));
        assert!(!into_xlr, "B5-13 {from:?}");
    }
}

#[test]
fn b5_14_a_digital_output_needs_a_converter() {
    let answer = answer(&Request::usual(Output::Toslink, Input::TrsStereo, ANY), None);
    assert_eq!(
        (answer.verdict, answer.devices),
        (Verdict::NeedsDevice, vec![Device::Dac]),
        "B5-14"
    );
}

#[test]
fn b5_16_hum_is_met_with_a_transformer_and_never_with_a_lifted_earth() {
    // B5-15, DC on an output, is a fact of two devices that no socket shows; the gain steps start at zero because of it.
    let request = Request::usual(Output::RcaPair, Input::TrsStereo, ANY);
    assert_eq!(
        diagnose::remedy(Symptom::Hum, &request),
        Some(Device::IsolationTransformer),
        "B5-16"
    );
    let causes = diagnose::diagnose(&request, Symptom::Hum);
    assert!(
        causes.contains(&Cause::Setting(Setting::GroundLoop)),
        "B5-16: {causes:?}"
    );
}

/// The symptoms that people start from, with the cable that must be among the causes.
#[test]
fn symptoms_lead_back_to_the_cables_that_people_buy_by_mistake() {
    for (symptom, from, to, cable) in [
        (Symptom::Hollow, Output::Phones635, Input::TrsPair, "trs-trs"),
        (Symptom::Inverted, Output::TrsPair, Input::TrsStereo, "trs-trs"),
        (Symptom::LeftOnly, Output::Phones635, Input::TrsPair, "ts-ts"),
        (Symptom::LeftOnly, Output::TrsPair, Input::TrsStereo, "trs-trs"),
        (Symptom::LeftOnly, Output::TrsPair, Input::TrsStereo, "ts-ts"),
        (Symptom::Quiet, Output::TrsPair, Input::RcaPair, "ts-rca"),
        (Symptom::Hum, Output::RcaPair, Input::TrsPair, "trs-rca-open"),
        (
            Symptom::Distorted,
            Output::XlrPair,
            Input::MicComboPair,
            "xlr-xlr",
        ),
        (
            Symptom::Strain,
            Output::TrsPair,
            Input::TrsStereo,
            "trs-2trs-splitter",
        ),
        (Symptom::Noise, Output::Coax, Input::RcaPair, "rca-rca"),
    ] {
        let causes = diagnose::diagnose(&Request::usual(from, to, ANY), symptom);
        let named = causes
            .iter()
            .any(|c| matches!(c, Cause::Cable { cable: found, .. } if found.slug == cable));
        assert!(named, "{symptom:?}, {from:?} to {to:?}: {causes:?}");
    }
}

//! The judgements one by one, at values that no cable of the catalogue happens to give.

use alloc::vec::Vec;

use super::symptom::symptoms;
use super::{Ear, Expectation, Fault, Grade, Hum, Leg, Symptom, classify_hum, grade, grade_of_fault};
use crate::port::{Channel, Output};

const fn ear(l: f64, r: f64) -> Ear {
    Ear { l, r }
}

fn heard(left: Ear, right: Ear, expected: Expectation) -> Vec<Symptom> {
    symptoms(left, right, Hum::Cancelled, &[], expected)
}

#[test]
fn what_the_ears_get_has_a_name() {
    use Expectation::{Mono, Stereo};
    use Symptom::{Hollow, Inverted, LeftOnly, Mono as Same, Quiet, RightOnly, Silent, Swapped};
    for (left, right, expected, want) in [
        (ear(1.0, 0.0), ear(0.0, 1.0), Stereo, &[][..]),
        (ear(0.0, 1.0), ear(1.0, 0.0), Stereo, &[Swapped]),
        (ear(1.0, 0.0), ear(0.0, 0.0), Stereo, &[LeftOnly]),
        (ear(0.0, 0.0), ear(0.0, 1.0), Stereo, &[RightOnly]),
        (ear(0.0, 0.0), ear(0.01, 0.0), Stereo, &[Silent]),
        (ear(1.0, 0.0), ear(0.0, -1.0), Stereo, &[Inverted]),
        // The same in both ears, by halves or by one channel alone.
        (ear(0.8, 0.8), ear(0.8, 0.8), Stereo, &[Same]),
        (ear(1.0, 0.0), ear(1.0, 0.0), Stereo, &[Same]),
        (ear(1.0, 0.5), ear(0.5, 1.0), Stereo, &[Same]),
        // A quarter of the other channel and less is crosstalk; more is a mixture.
        (ear(1.0, 0.25), ear(0.25, 1.0), Stereo, &[]),
        (ear(1.0, -0.25), ear(-0.25, 1.0), Stereo, &[]),
        (ear(1.0, -0.3), ear(0.0, 1.0), Stereo, &[Hollow]),
        (ear(1.0, -1.0), ear(1.0, -1.0), Stereo, &[Hollow]),
        // Left minus right is hollow and not reversed, whichever of the two rounding makes the louder.
        (ear(1.0, -1.0), ear(1.0, -1.0), Mono, &[Hollow]),
        (ear(1.0, -1.005), ear(1.0, -1.005), Mono, &[Hollow]),
        (ear(1.0, 0.0), ear(1.0, 0.0), Mono, &[]),
        (ear(-1.0, 0.0), ear(-1.0, 0.0), Mono, &[Inverted]),
        (ear(0.5, 0.0), ear(0.0, 0.5), Stereo, &[Quiet]),
        (ear(0.72, 0.0), ear(0.0, 0.72), Stereo, &[]),
    ] {
        assert_eq!(
            heard(left, right, expected),
            want,
            "{left:?}, {right:?}, {expected:?}"
        );
    }
}

#[test]
fn hum_is_cancelled_shielded_or_broken() {
    let floating = |leg| Fault::FloatingLeg {
        channel: Channel::Left,
        leg,
    };
    for (volts, bare_return, faults, want) in [
        (1e-12, false, &[][..], Hum::Cancelled),
        (1e-12, true, &[], Hum::Shield),
        (1e-6, false, &[], Hum::Shield),
        (0.5, false, &[], Hum::Broken),
        (1e-12, false, &[floating(Leg::Cold)], Hum::Broken),
        (1e-12, false, &[floating(Leg::Hot)], Hum::Cancelled),
        (1e-12, false, &[Fault::NoReturn], Hum::Broken),
    ] {
        assert_eq!(
            classify_hum(volts, bare_return, faults),
            want,
            "{volts} {faults:?}"
        );
    }
}

#[test]
fn each_fault_has_its_grade_by_what_the_output_is() {
    let channel = Channel::Left;
    let grounded = |leg| Fault::DriverGrounded { channel, leg };
    for (fault, line, phones) in [
        (Fault::OutputsJoined, Grade::Harmful, Grade::Harmful),
        (Fault::LegsShorted { channel }, Grade::Harmful, Grade::Harmful),
        (Fault::MicrophoneInput, Grade::Harmful, Grade::Harmful),
        (grounded(Leg::Cold), Grade::Stressed, Grade::Harmful),
        (grounded(Leg::Hot), Grade::Wrong, Grade::Harmful),
        (Fault::GroundedFar { channel }, Grade::Stressed, Grade::Stressed),
        (
            Fault::FloatingLeg {
                channel,
                leg: Leg::Cold,
            },
            Grade::Wrong,
            Grade::Wrong,
        ),
        (Fault::NoReturn, Grade::Wrong, Grade::Wrong),
    ] {
        assert_eq!(grade_of_fault(Output::TrsPair.port(), fault), line, "{fault:?}");
        assert_eq!(
            grade_of_fault(Output::Phones44.port(), fault),
            phones,
            "{fault:?}"
        );
    }
}

#[test]
fn both_ears_are_alike_within_a_twentieth() {
    use Expectation::{Mono, Stereo};
    for (left, right, expected, want) in [
        (ear(1.0, 0.0), ear(0.0, 0.96), Stereo, Grade::Right),
        (ear(1.0, 0.0), ear(0.0, 0.94), Stereo, Grade::Wrong),
        (ear(1.0, 0.0), ear(0.0, 1.06), Stereo, Grade::Wrong),
        (ear(2.0, 0.0), ear(0.0, 1.92), Stereo, Grade::Right),
        (ear(-1.0, 0.0), ear(0.0, -1.0), Stereo, Grade::Wrong),
        (ear(0.0, 0.0), ear(0.0, 0.0), Stereo, Grade::Wrong),
        (ear(1.0, 0.0), ear(0.96, 0.0), Mono, Grade::Right),
        (ear(1.0, 0.0), ear(0.94, 0.0), Mono, Grade::Wrong),
        (ear(1.0, 0.0), ear(1.06, 0.0), Mono, Grade::Wrong),
        (ear(2.0, 0.0), ear(1.92, 0.0), Mono, Grade::Right),
        (ear(-1.0, 0.0), ear(-1.0, 0.0), Mono, Grade::Wrong),
        (ear(0.0, 0.0), ear(0.0, 0.0), Mono, Grade::Wrong),
    ] {
        assert_eq!(
            grade(left, right, &[], expected),
            want,
            "{left:?}, {right:?}, {expected:?}"
        );
    }
    let graded = |symptom| grade(ear(1.0, 0.0), ear(0.0, 1.0), &[symptom], Stereo);
    assert_eq!(graded(Symptom::Quiet), Grade::Right);
    assert_eq!(
        graded(Symptom::Strain),
        Grade::Right,
        "the fault behind it has its own grade"
    );
    assert_eq!(graded(Symptom::Hum), Grade::Wrong);
}

//! From what people hear to what is behind it: the suspects that a good helper on a forum would name, in that order.

use advice::plan::plan_for_link;
use interconnect::hazard::Verdict;
use interconnect::reception::Symptom;
use interconnect::{Input, Output};

/// The causes by name, in order.
fn causes(link: &str) -> Vec<&'static str> {
    plan_for_link(link)
        .causes
        .into_iter()
        .filter_map(|c| c.cable.or(c.setting))
        .collect()
}

#[track_caller]
fn check(link: &str, first: &str, among: &[&str]) {
    let causes = causes(link);
    assert_eq!(causes.first(), Some(&first), "{link}: {causes:?}");
    for cause in among {
        assert!(causes.contains(cause), "{link}: {cause} is not among {causes:?}");
    }
}

#[test]
fn hollow_without_voices() {
    check(
        "/phones-635/trs-pair/?symptom=hollow",
        "trs-trs",
        &["trs-2trs-splitter", "sleeve-not-touching", "polarity-switch"],
    );
    // A balanced channel in a stereo jack: one ear is reversed, and people call that hollow too.
    check(
        "/trs-pair/trs-stereo/?symptom=hollow",
        "trs-trs",
        &["sleeve-not-touching"],
    );
}

#[test]
fn one_ear_only() {
    check(
        "/trs-pair/trs-stereo/?symptom=left-only",
        "ts-ts",
        &["trs-trs", "one-lead-loose", "mix-to-one-output"],
    );
    check(
        "/phones-635/trs-stereo/?symptom=left-only",
        "ts-ts",
        &["mix-to-one-output"],
    );
}

#[test]
fn quiet_by_half() {
    check(
        "/trs-pair/rca-pair/?symptom=quiet&topology=push-pull",
        "ts-rca",
        &["trs-rca-open", "low-level-setting", "volume-down"],
    );
    let plan = plan_for_link("/trs-pair/rca-pair/?symptom=quiet&topology=push-pull");
    let right = plan
        .causes
        .iter()
        .find(|c| c.cable == Some("trs-rca-open"))
        .expect("the right cable");
    assert!(right.text.contains("nothing is wrong"), "{}", right.text);
}

/// Who has one ear reversed does not come and say that it is quiet.
#[test]
fn what_is_heard_first_decides_the_order() {
    check("/trs-pair/rca-pair/?symptom=quiet", "ts-rca", &["trs-2rca"]);
}

/// Optical settings belong to optical sockets, and clocks to two digital ones.
#[test]
fn digital_settings_are_asked_for_between_digital_sockets() {
    let noise = causes("/coax/rca-pair/?symptom=noise");
    let asked = ["protocol-setting", "sample-rate"];
    assert!(asked.iter().all(|s| !noise.contains(s)), "{noise:?}");
    let coax = causes("/coax/coax/?symptom=silent");
    assert!(
        coax.contains(&"sample-rate") && !coax.contains(&"protocol-setting"),
        "{coax:?}"
    );
    check("/toslink/toslink/?symptom=silent", "not-routed", &asked);
}

#[test]
fn hum() {
    let unbalanced = causes("/rca-pair/trs-pair/?symptom=hum");
    assert!(
        unbalanced.contains(&"ground-loop") && unbalanced.contains(&"mains-nearby"),
        "{unbalanced:?}"
    );
    let loops = plan_for_link("/rca-pair/rca-pair/?symptom=hum").causes;
    assert!(
        loops
            .iter()
            .any(|c| c.text.contains("Never lift the mains earth")),
        "{loops:?}"
    );
}

#[test]
fn distorted_at_once() {
    check(
        "/xlr-pair/mic-combo-pair/?symptom=distorted",
        "xlr-xlr",
        &["too-hot", "microphone-gain", "phantom-power"],
    );
    check("/trs-pair/rca-pair/?symptom=distorted", "too-hot", &[]);
}

#[test]
fn noise_is_digital() {
    check("/coax/rca-pair/?symptom=noise", "rca-rca", &["digital-signal"]);
    check("/aes3/xlr-pair/?symptom=noise", "xlr-xlr", &["digital-signal"]);
}

#[test]
fn exchanged_ears_and_mono() {
    check("/trs-pair/trs-pair/?symptom=swapped", "leads-crossed", &[]);
    check(
        "/trs-pair/trs-pair/?symptom=mono",
        "trs-2trs-splitter",
        &["mono-mix"],
    );
}

#[test]
fn every_symptom_has_a_cause_between_some_ports() {
    for symptom in Symptom::ALL {
        let explained = Output::ALL.iter().any(|output| {
            Input::ALL.iter().any(|input| {
                let link = format!("/{}/{}/?symptom={}", output.slug(), input.slug(), symptom.slug());
                !plan_for_link(&link).causes.is_empty()
            })
        });
        assert!(explained, "{symptom:?}");
    }
}

#[test]
fn each_cause_says_what_to_do() {
    for symptom in Symptom::ALL {
        for pair in [
            "trs-pair/trs-stereo",
            "phones-635/trs-pair",
            "xlr-pair/combo-pair",
            "toslink/toslink",
        ] {
            for cause in plan_for_link(&format!("/{pair}/?symptom={}", symptom.slug())).causes {
                assert!(
                    cause.cable.is_some() != cause.setting.is_some(),
                    "{pair} {symptom:?}"
                );
                assert!(
                    cause.text.contains(": ") && cause.text.ends_with('.'),
                    "{}",
                    cause.text
                );
            }
        }
    }
}

/// Whoever hears something wrong before knowing what the jack takes gets the causes of both outcomes, each with its outcome.
#[test]
fn a_symptom_at_an_unknown_jack_has_the_causes_of_each_outcome() {
    let plan = plan_for_link("/phones-635/trs-unknown/?symptom=hollow");
    assert_eq!(plan.verdict, Some(Verdict::Ask));
    let lead = plan.causes.iter().find(|c| c.cable == Some("trs-trs"));
    assert!(
        lead.is_some_and(|c| c.text.starts_with("One of two jacks, marked L and R: ")),
        "{:?}",
        plan.causes
    );
    // What holds either way is said once, and after the cables that people buy by mistake.
    let settings = |slug: &str| plan.causes.iter().filter(|c| c.setting == Some(slug)).count();
    assert_eq!(
        (settings("sleeve-not-touching"), settings("polarity-switch")),
        (1, 1)
    );
    assert!(plan.causes.first().is_some_and(|c| c.cable.is_some()));
    let hum = plan_for_link("/trs-pair/trs-unknown/?symptom=hum");
    assert!(hum.devices.iter().any(|d| d.device == "isolation-transformer"));
    for slug in Output::ALL
        .iter()
        .filter(|o| o.port().carries.is_analogue())
        .map(|o| o.slug())
    {
        for symptom in Symptom::ALL {
            let link = format!("/{slug}/trs-unknown/?symptom={}", symptom.slug());
            let asked = plan_for_link(&link);
            let known = plan_for_link(&link.replace("unknown", "stereo"));
            if asked.verdict == Some(Verdict::Ask) && !known.causes.is_empty() {
                assert!(asked.causes.len() >= known.causes.len(), "{link}");
            }
        }
    }
}

#[test]
fn the_cable_one_has_comes_first_among_the_causes() {
    let mut moved = 0;
    for symptom in Symptom::ALL {
        let link = format!("/phones-635/trs-pair/?symptom={}", symptom.slug());
        let usual = plan_for_link(&link).causes;
        for cable in usual.iter().skip(1).filter_map(|cause| cause.cable) {
            let own = plan_for_link(&format!("{link}&have={cable}")).causes;
            let first = own.first().expect("as many as without it");
            assert_eq!((own.len(), first.cable), (usual.len(), Some(cable)), "{link}");
            assert!(
                first.text.starts_with("Your cable (") || first.text.starts_with("The right cable ("),
                "{}",
                first.text
            );
            moved += 1;
        }
    }
    assert!(moved > 5, "only {moved} cables were not first before");
}

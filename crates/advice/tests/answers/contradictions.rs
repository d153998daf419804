//! What an answer says in one place must not be denied in another: each of these was found by somebody who read the page.

use advice::plan::{Plan, plan_for_link};
use interconnect::reception::Symptom;
use interconnect::{Input, Output};

fn links() -> impl Iterator<Item = String> {
    Output::ALL.iter().flat_map(|output| {
        let pair = |input: &Input| format!("/{}/{}/", output.slug(), input.slug());
        Input::ALL.iter().map(pair)
    })
}

fn warnings(link: &str) -> String {
    let texts: Vec<String> = plan_for_link(link).warnings.into_iter().map(|w| w.text).collect();
    texts.join(" ")
}

/// The shield of a digital lead ends at pin 1: who solders from the table must not leave it off.
#[test]
fn a_shield_that_ends_at_a_contact_is_told() {
    for link in [
        "/coax/aes3/",
        "/spdif-bnc/aes3/",
        "/aes3/coax/",
        "/aes3/spdif-bnc/",
    ] {
        let plan = plan_for_link(link);
        let pin = plan.open.iter().find(|open| open.contact.contains(".pin1"));
        assert!(
            pin.is_some_and(|open| open.why.contains("shield")),
            "{link}: {:?}",
            plan.open
        );
    }
    // A cold contact that stays open has no conductor at all.
    let plan = plan_for_link("/trs-pair/rca-pair/");
    assert!(
        plan.open.iter().all(|open| !open.why.contains("shield")),
        "{:?}",
        plan.open
    );
}

/// The answer does what another cable is suspected of: then it is no cure.
#[test]
fn a_cure_does_not_do_it_itself() {
    let mut told = 0;
    for link in links() {
        for symptom in Symptom::ALL.iter().copied() {
            let plan = plan_for_link(&format!("{link}?symptom={}", symptom.slug()));
            let says_cured = plan
                .causes
                .iter()
                .any(|c| c.text.contains("the answer above does not"));
            let is_quiet = plan.warnings.iter().any(|w| w.code.contains("quieter"));
            assert!(
                !(says_cured && symptom == Symptom::Quiet && is_quiet),
                "{link} {}",
                symptom.slug()
            );
            assert!(
                !(says_cured && plan.symptoms.contains(&symptom.slug())),
                "{link} {}",
                symptom.slug()
            );
            told += usize::from(says_cured);
        }
    }
    assert!(told > 100, "the cure is told {told} times only");
}

/// Most 4.4 mm sockets are for headphones; the cold contacts are called what they are on each plug.
#[test]
fn a_warning_names_the_contacts_of_its_own_plug() {
    let cases = [
        ("/line-44/mini-stereo/", "ring 1 and ring 3"),
        ("/xlr-pair/trs-stereo/", "pin 3"),
        ("/trs-pair/trs-stereo/", "the ring"),
    ];
    for (link, name) in cases {
        let text = warnings(link);
        assert!(text.contains(name), "{link}: {text}");
        assert_eq!(
            text.contains("headphone socket"),
            link.contains("line-44"),
            "{link}: {text}"
        );
    }
    let text = warnings("/trs-pair/rca-pair/");
    assert!(
        text.contains("(the ring)") && !text.contains("this contact"),
        "{text}"
    );
}

/// One recipe, one gain position.
#[test]
fn the_first_step_has_one_gain_position() {
    let plan = plan_for_link(
        "/phones-35/rca-pair/?out=rme-adi-2-dac-fs.iem&in=schiit-magni-2.input&headphones=hifiman-he6",
    );
    let first = plan
        .gain
        .first()
        .map(|step| step.text.as_str())
        .unwrap_or_default();
    assert!(first.contains("HIGH") && !first.contains("LOW"), "{first}");
    let bare = plan_for_link("/phones-35/rca-pair/");
    assert!(bare.gain.first().is_some_and(|step| step.text.contains("LOW")));
}

/// One lead between two outputs and one jack plays one channel, whatever else it does.
#[test]
fn a_lead_in_one_of_two_outputs_loses_a_channel() {
    let lost = "only one of your two outputs";
    let plan = plan_for_link("/trs-pair/trs-stereo/?have=trs-trs");
    let trap = plan
        .traps
        .iter()
        .find(|trap| trap.leads.iter().any(|lead| lead.cable == "trs-trs"));
    assert!(
        trap.is_some_and(|trap| trap.text.contains(lost)),
        "{:?}",
        plan.traps
    );
    assert!(plan.have.is_some_and(|have| have.text.contains(lost)));
    let right = plan_for_link("/trs-pair/trs-pair/?have=trs-trs").have;
    assert!(right.is_some_and(|have| !have.text.contains(lost)));
}

/// A refusal beside a drawing says what the drawn cable is good for.
#[test]
fn one_channel_says_what_its_cable_does() {
    let told = |plan: &Plan| plan.reason.contains("in both ears");
    let with_cable = plan_for_link("/trs-mono/trs-stereo/");
    assert!(
        !with_cable.leads.is_empty() && told(&with_cable),
        "{}",
        with_cable.reason
    );
    for link in links() {
        let plan = plan_for_link(&link);
        assert!(!told(&plan) || !plan.leads.is_empty(), "{link}");
    }
}

/// Another way is another: not the answer again, nor the same parts in another order.
#[test]
fn other_ways_are_other_parts() {
    for link in links() {
        let plan = plan_for_link(&link);
        let mut seen: Vec<Vec<(&str, usize)>> = Vec::new();
        let ways = plan.alternatives.iter().map(|way| &way.leads);
        for leads in core::iter::once(&plan.leads)
            .chain(ways)
            .filter(|leads| !leads.is_empty())
        {
            let mut parts: Vec<_> = leads.iter().map(|lead| (lead.cable, lead.quantity)).collect();
            parts.sort_unstable();
            assert!(!seen.contains(&parts), "{link}: {parts:?} twice");
            seen.push(parts);
        }
    }
}

/// A device that is needed stands between two cables. They are in the list, or the page says that it is to be asked for them.
#[test]
fn a_needed_device_has_its_cables() {
    for link in links() {
        let plan = plan_for_link(&link);
        for device in plan.devices.iter().filter(|device| device.required) {
            let says = |words: &str| device.text.contains(words);
            let (before, after) = (!device.before.is_empty(), !device.after.is_empty());
            assert_eq!(
                says("The cables for both sides are in the list"),
                before && after,
                "{link}"
            );
            assert_eq!(says("The cable to it is in the list"), before && !after, "{link}");
            assert_eq!(
                says("The cable behind it is in the list"),
                !before && after,
                "{link}"
            );
            assert_eq!(says("ask this page for"), !(before && after), "{link}");
        }
    }
}

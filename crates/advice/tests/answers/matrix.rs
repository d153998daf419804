//! Laws over every output, input and topology: what a plan says must agree with itself.

use std::collections::BTreeSet;

use advice::link::parse;
use advice::plan::{Plan, plan_for_link, verdict};
use interconnect::hazard::Verdict;
use interconnect::{Input, Output, Topology};

fn for_every_plan(mut check: impl FnMut(&str, Output, Input, &Plan)) {
    for output in Output::ALL {
        for input in Input::ALL {
            let topologies: &[Topology] = if output.has_topology() {
                &Topology::ALL
            } else {
                &[Topology::Unknown]
            };
            for topology in topologies {
                let mut link = format!("/{}/{}/", output.slug(), input.slug());
                if *topology != Topology::Unknown {
                    link = format!("{link}?topology={}", topology.slug());
                }
                check(&link, *output, *input, &plan_for_link(&link));
            }
        }
    }
}

#[test]
fn every_plan_has_a_verdict_an_answer_and_its_own_link() {
    for_every_plan(|link, _, _, plan| {
        assert_eq!(plan.link, link);
        assert!(plan.verdict.is_some(), "{link}");
        assert!(plan.summary.ends_with(['.', '?']), "{link}: {}", plan.summary);
        assert!(plan.notices.is_empty(), "{link}: {:?}", plan.notices);
    });
}

#[test]
fn the_verdict_alone_is_that_of_the_plan() {
    for_every_plan(|link, _, input, plan| {
        let alone = verdict(&parse(link).0);
        if input != Input::TrsUnknown {
            assert_eq!(alone, plan.verdict, "{link}");
        }
        assert!(alone.is_some(), "{link}");
    });
    assert_eq!(verdict(&parse("/?from=trs-pair").0), None);
}

#[test]
fn the_verdict_agrees_with_what_the_plan_holds() {
    for_every_plan(|link, _, _, plan| {
        let required = plan.devices.iter().any(|d| d.required);
        match plan.verdict.expect("a verdict") {
            Verdict::Fits => assert!(
                !plan.leads.is_empty() && plan.warnings.is_empty() && !required,
                "{link}"
            ),
            Verdict::FitsWithCare => assert!(!plan.leads.is_empty() && !plan.warnings.is_empty(), "{link}"),
            Verdict::Ask => assert!(plan.leads.is_empty() && plan.ask.is_some(), "{link}"),
            Verdict::NeedsDevice => assert!(plan.leads.is_empty() && required, "{link}"),
            Verdict::MustNot | Verdict::Impossible => {
                assert!(
                    plan.leads.is_empty() && plan.joins.is_empty() && plan.gain.is_empty(),
                    "{link}"
                );
            }
            Verdict::NeedsChange => assert!(!plan.reason.is_empty(), "{link}"),
        }
    });
}

#[test]
fn a_recommended_lead_gives_each_ear_its_own_channel_under_every_topology_in_question() {
    for_every_plan(|link, output, input, plan| {
        if !matches!(plan.verdict, Some(Verdict::Fits | Verdict::FitsWithCare)) || plan.by_topology.is_empty()
        {
            return;
        }
        for row in &plan.by_topology {
            let (left, right) = (row.ears.left, row.ears.right);
            assert!(
                left.l > 0.3 && left.r.abs() < 0.02,
                "{link} {}: {:?}",
                row.topology,
                row.ears
            );
            if output.port().is_stereo() && input.port().is_stereo() {
                assert!(
                    right.r > 0.3 && right.l.abs() < 0.02,
                    "{link} {}: {:?}",
                    row.topology,
                    row.ears
                );
                assert!(
                    (left.l - right.r).abs() < 0.01,
                    "{link} {}: {:?}",
                    row.topology,
                    row.ears
                );
            }
            let bad = row.symptoms.iter().any(|s| !matches!(*s, "quiet" | "strain"));
            assert!(!bad, "{link} {}: {:?}", row.topology, row.symptoms);
        }
    });
}

#[test]
fn joins_and_open_contacts_are_those_of_the_sockets_and_never_both() {
    for_every_plan(|link, output, input, plan| {
        let mut exist = BTreeSet::new();
        for (side, port) in [("A", output.port()), ("B", input.port())] {
            for (socket, number) in port.sockets.iter().zip(1..) {
                exist.extend(
                    socket
                        .contacts()
                        .map(|(contact, _)| format!("{side}{number}.{contact}")),
                );
            }
        }
        let joined: BTreeSet<&str> = plan
            .joins
            .iter()
            .flat_map(|j| [j.from.as_str(), j.to.as_str()])
            .collect();
        for place in &joined {
            assert!(exist.contains(*place), "{link}: {place}");
        }
        for open in &plan.open {
            assert!(exist.contains(&open.contact), "{link}: {}", open.contact);
            assert!(
                !joined.contains(open.contact.as_str()),
                "{link}: {} is open and joined",
                open.contact
            );
        }
    });
}

/// Pairs that people ask about and that are simply right: a warning there would be a false alarm.
#[test]
fn what_is_simply_right_carries_no_warning() {
    for pair in [
        "phones-635/trs-stereo",
        "phones-635/mini-stereo",
        "phones-35/mini-stereo",
        "phones-35/trs-stereo",
        "phones-635/rca-pair",
        "phones-35/rca-pair",
        "phones-635/trs-pair",
        "phones-635/xlr-pair",
        "headset-35/mini-stereo",
        "headset-35/trs-stereo",
        "headset-35/rca-pair",
        "phones-635/beltpack-stereo",
        "trs-pair/trs-pair",
        "trs-pair/xlr-pair",
        "trs-pair/combo-pair",
        "xlr-pair/xlr-pair",
        "xlr-pair/trs-pair",
        "xlr-pair/combo-pair",
        "rca-pair/rca-pair",
        "rca-pair/trs-stereo",
        "rca-pair/mini-stereo",
        "rca-pair/trs-pair",
        "rca-pair/xlr-pair",
        "ts-pair/trs-pair",
        "ts-pair/ts-pair",
        "ts-pair/trs-stereo",
        "ts-pair/rca-pair",
        "line-35/mini-stereo",
        "line-35/rca-pair",
        "line-35/trs-stereo",
        "line-635/trs-stereo",
        "line-635/trs-pair",
        "line-44/line-44",
        "line-44/xlr-pair",
        "db25/xlr-pair",
        "db25/trs-pair",
        "trs-mono/trs-mono",
        "xlr-mono/xlr-mono",
        "toslink/toslink",
        "mini-toslink/toslink",
        "coax/coax",
        "spdif-bnc/spdif-bnc",
        "spdif-bnc/coax",
        "aes3/aes3",
        "adat/adat",
    ] {
        let plan = plan_for_link(&format!("/{pair}/"));
        assert_eq!(
            (plan.verdict, plan.warnings.as_slice()),
            (Some(Verdict::Fits), &[][..]),
            "{pair}"
        );
    }
}

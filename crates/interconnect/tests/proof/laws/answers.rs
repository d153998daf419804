//! Laws of the choice: what is recommended is right, says what it strains, and joins contacts that exist.
//! Each answer is judged afresh, not by what it says of itself.

use interconnect::answer::{Care, Tip, answer};
use interconnect::assembly::Assembly;
use interconnect::cable::{Availability, Laid, Medium};
use interconnect::catalogue;
use interconnect::choose::{Request, Way, choose};
use interconnect::hazard::{self, Refusal, Verdict};
use interconnect::joins::{Place, joins, open};
use interconnect::network::Side;
use interconnect::reception::Grade;
use interconnect::{Input, Output, Topology};

use super::{analogue, fitting, name, requests};
use crate::common::parts;

#[test]
fn joins_and_open_contacts_are_contacts_that_exist() {
    let mut seen = 0;
    for request in requests() {
        let (output, input) = (request.output.port(), request.input.port());
        let exists = |place: &Place| {
            let port = match place.side {
                Side::A => output,
                Side::B => input,
            };
            let socket = place.socket.checked_sub(1).and_then(|at| port.sockets.get(at));
            socket.is_some_and(|s| s.contacts().any(|(c, _)| c == place.contact))
        };
        for assembly in fitting(request) {
            for join in joins(output, input, &assembly) {
                seen += 1;
                assert!(
                    exists(&join.from) && exists(&join.to),
                    "{}: {join:?}",
                    name(&request, &assembly)
                );
                assert_ne!(join.from, join.to, "{}", name(&request, &assembly));
            }
            let loose = open(output, input, &assembly);
            assert!(
                loose.iter().all(exists),
                "{}: {loose:?}",
                name(&request, &assembly)
            );
        }
    }
    assert!(seen > 10_000, "{seen}");
}

#[test]
fn no_way_that_is_chosen_is_wrong_or_harmful_under_any_topology_in_question() {
    for request in analogue() {
        for way in choose(&request).ways {
            assert_eq!(way.assessments.len(), request.topologies().len());
            for topology in request.topologies() {
                let afresh = request.assess(&way.assembly, *topology);
                assert!(
                    afresh.grade <= Grade::Stressed,
                    "{}: {afresh:?}",
                    name(&request, &way.assembly)
                );
                assert!(
                    way.assessments.contains(&afresh),
                    "{}",
                    name(&request, &way.assembly)
                );
            }
        }
    }
}

/// Each ear has its own channel, the same loudness in both, in phase; or the one channel, alike in both.
#[test]
fn an_answer_gives_each_ear_its_own_channel_only() {
    for request in analogue() {
        let answer = answer(&request, None);
        for assessment in answer.way.iter().flat_map(|way| &way.assessments) {
            let (left, right) = (assessment.left, assessment.right);
            let case = || format!("{request:?}: {assessment:?}");
            assert!(left.l > 0.3, "{}", case());
            if request.output.port().is_stereo() && request.input.port().is_stereo() {
                assert!((left.l - right.r).abs() < 0.01, "{}", case());
                assert!(left.r.abs() < 0.01 && right.l.abs() < 0.01, "{}", case());
            } else {
                assert!((left.l - right.l).abs() < 0.01, "{}", case());
                assert!(left.r.abs() < 0.01 && right.r.abs() < 0.01, "{}", case());
            }
        }
    }
}

#[test]
fn an_answer_for_an_unknown_output_says_where_it_strains_and_where_it_would_be_wrong() {
    for request in analogue().filter(|r| r.topology == Topology::Unknown && r.output.has_topology()) {
        let answer = answer(&request, None);
        let Some(way) = &answer.way else { continue };
        let case = name(&request, &way.assembly);
        let strained = Topology::COMMON
            .iter()
            .any(|t| request.assess(&way.assembly, *t).grade == Grade::Stressed);
        assert_eq!(
            strained,
            answer.cares.contains(&Care::GroundsColdOfUnknown),
            "{case}"
        );
        let wrong = Topology::RARE
            .iter()
            .any(|t| request.assess(&way.assembly, *t).grade > Grade::Stressed);
        assert_eq!(wrong, answer.tips.contains(&Tip::WrongForRare), "{case}");
        assert_eq!(wrong, !answer.wrong_for.is_empty(), "{case}");
    }
}

#[test]
fn a_refused_pair_has_no_lead_but_where_a_switch_makes_it_right() {
    for request in requests() {
        let answer = answer(&request, None);
        if hazard::check(request.output, request.input).is_some()
            && answer.refusal != Some(Refusal::AdatAndSpdif)
        {
            assert_eq!(answer.assembly, None, "{request:?}");
        }
    }
}

/// The everyday pairs: a plain yes, and nothing to mind.
#[test]
fn everyday_pairs_carry_no_warning() {
    for (output, input) in [
        (Output::Phones635, Input::TrsStereo),
        (Output::Phones635, Input::MiniStereo),
        (Output::Phones35, Input::TrsStereo),
        (Output::Phones35, Input::MiniStereo),
        (Output::Headset35, Input::MiniStereo),
        (Output::Phones35, Input::RcaPair),
        (Output::Phones635, Input::TrsPair),
        (Output::Phones635, Input::XlrPair),
        (Output::Line35, Input::MiniStereo),
        (Output::Line35, Input::RcaPair),
        (Output::Line635, Input::TrsStereo),
        (Output::TrsPair, Input::TrsPair),
        (Output::TrsPair, Input::XlrPair),
        (Output::TrsPair, Input::ComboPair),
        (Output::XlrPair, Input::XlrPair),
        (Output::XlrPair, Input::TrsPair),
        (Output::XlrPair, Input::ComboPair),
        (Output::RcaPair, Input::RcaPair),
        (Output::RcaPair, Input::TrsPair),
        (Output::RcaPair, Input::XlrPair),
        (Output::RcaPair, Input::TrsStereo),
        (Output::RcaPair, Input::MiniStereo),
        (Output::TsPair, Input::RcaPair),
        (Output::TsPair, Input::TrsPair),
        (Output::TsPair, Input::TrsStereo),
        (Output::Db25, Input::XlrPair),
        (Output::Db25, Input::TrsPair),
        (Output::Line44, Input::Line44),
        (Output::Line44, Input::XlrPair),
        (Output::Toslink, Input::Toslink),
        (Output::MiniToslink, Input::Toslink),
        (Output::Coax, Input::Coax),
        (Output::SpdifBnc, Input::Coax),
        (Output::Aes3, Input::Aes3),
        (Output::Adat, Input::Adat),
    ] {
        let answer = answer(&Request::usual(output, input, Topology::Unknown), None);
        assert_eq!(answer.verdict, Verdict::Fits, "{output:?} to {input:?}");
        assert_eq!(answer.cares, [], "{output:?} to {input:?}");
    }
}

/// Every two leads in line that shops sell or a solderer makes.
fn chains(request: Request) -> impl Iterator<Item = Assembly> {
    let (output, input) = (request.output.port(), request.input.port());
    let laid = || {
        catalogue::all()
            .filter(|c| c.medium == Medium::Audio)
            .flat_map(Laid::both)
    };
    laid()
        .flat_map(move |first| laid().filter_map(move |second| Assembly::chain(first, second, output, input)))
}

/// Two parts in line that strain the output are no answer where two others do not; for an unknown output they may be
/// the answer where only a lead made to order is free of it.
#[test]
fn parts_in_line_strain_no_output_that_others_would_spare() {
    let mut spared = 0;
    for request in analogue() {
        let Some(way) = answer(&request, None).way else {
            continue;
        };
        if way.assembly.is_plain() || way.grade() < Grade::Stressed {
            continue;
        }
        let rarest = match request.topology {
            Topology::Unknown => Availability::Rare,
            _ => Availability::Custom,
        };
        for other in chains(request).filter(|a| a.availability() <= rarest) {
            let right = !other.leaves_doubt(request.output.port(), request.input.port())
                && Way::new(&request, other).grade() == Grade::Right;
            assert!(!right, "{}, not {}", name(&request, &way.assembly), parts(&other));
        }
        spared += 1;
    }
    assert!(spared > 0);
}

/// Where the answer strains some output, one that strains none is told beside it, if there is one at all.
#[test]
fn what_spares_every_output_is_told_beside_what_strains_some() {
    for request in analogue() {
        let answer = answer(&request, None);
        let strains = |way: &Way| way.grade() == Grade::Stressed;
        if !answer.way.as_ref().is_some_and(strains) || choose(&request).ways.iter().all(strains) {
            continue;
        }
        let told = answer
            .alternatives
            .iter()
            .any(|a| !strains(&Way::new(&request, a.assembly)));
        assert!(told, "{request:?}: {:?}", answer.alternatives);
    }
}

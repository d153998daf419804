//! From a selection to its plan: asks `interconnect` for the answer and puts it into rows and words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use interconnect::answer::{Answer, answer, longest_metres};
use interconnect::choose::{Request, Way};
use interconnect::converter::{self, SideLead};
use interconnect::diagnose::remedy;
use interconnect::hazard::{Refusal, Verdict};
use interconnect::joins;
use interconnect::network::Side;
use interconnect::{Input, Output, Topology};

use super::proof::request;
use super::rows::{assembly_leads, ears, range, topology_rows};
use super::{AlternativeRow, Ask, Have, JoinRow, Levels, Message, OpenRow, Outcome, Picture, Plan};
use super::{causes, chain, devices, ladder, levels, steps, trial};
use crate::figure::FigureKey;
use crate::link;
use crate::notice::Notice;
use crate::offer::{Offers, offers};
use crate::selection::Selection;
use crate::text;

/// The plan for whatever text a visitor opens as a link.
pub fn plan_for_link(link: &str) -> Plan {
    let (selection, notices) = link::parse(link);
    plan(&selection, &notices)
}

/// The plan for a selection; `notices` are what reading its link had to leave out.
pub fn plan(selection: &Selection, notices: &[Notice]) -> Plan {
    Plan {
        offers: offers(selection),
        ..without_offers(selection, notices)
    }
}

fn without_offers(selection: &Selection, notices: &[Notice]) -> Plan {
    let mut plan = match (selection.output, selection.input) {
        (Some(output), Some(Input::TrsUnknown)) => asked(selection, output),
        (Some(output), Some(input)) => answered(selection, output, input),
        (output, input) => Plan {
            summary: text::nothing_chosen(output.is_some(), input.is_some()).to_string(),
            ..empty(selection)
        },
    };
    plan.notices = notices
        .iter()
        .map(message_of)
        .chain(contradictions(selection))
        .collect();
    plan
}

fn message_of(notice: &Notice) -> Message {
    Message {
        code: notice.code(),
        text: text::notice(notice),
    }
}

/// What of the selection makes no sense with the rest.
fn contradictions(selection: &Selection) -> Vec<Message> {
    let mut found = Vec::new();
    if selection.topology != Topology::Unknown && !selection.output.is_none_or(Output::has_topology) {
        found.push(Notice::TopologyOfUnbalanced);
    }
    if let (Some(cable), Some(output), Some(input)) = (selection.have, selection.output, selection.input) {
        let fits = |input| {
            interconnect::trial::trial(&Request::usual(output, input, selection.topology), cable).is_some()
        };
        if !outcomes(input).iter().copied().any(fits) {
            found.push(Notice::HaveDoesNotFit(cable.slug));
        }
    }
    found.iter().map(message_of).collect()
}

/// The inputs that a chosen input may turn out to be.
pub(super) fn outcomes(input: Input) -> Vec<Input> {
    match input {
        Input::TrsUnknown => vec![Input::TrsStereo, Input::TrsPair],
        known => vec![known],
    }
}

fn empty(selection: &Selection) -> Plan {
    Plan {
        link: link::print(selection),
        verdict: None,
        summary: String::new(),
        reason: String::new(),
        ask: None,
        leads: Vec::new(),
        devices: Vec::new(),
        joins: Vec::new(),
        open: Vec::new(),
        level_db: None,
        ears: None,
        by_topology: Vec::new(),
        symptoms: Vec::new(),
        warnings: Vec::new(),
        tips: Vec::new(),
        causes: Vec::new(),
        alternatives: Vec::new(),
        traps: Vec::new(),
        gain: Vec::new(),
        levels: Levels::default(),
        have: None,
        notices: Vec::new(),
        picture: Picture::Nothing,
        ladder: Vec::new(),
        offers: Offers::default(),
    }
}

/// The answer hangs on what the jack takes: each outcome in short, unless all come to the same.
fn asked(selection: &Selection, output: Output) -> Plan {
    let plan_for = |input| {
        let selection = Selection {
            input: Some(input),
            ..selection.clone()
        };
        (input, answered(&selection, output, input))
    };
    let plans: Vec<(Input, Plan)> = outcomes(Input::TrsUnknown).into_iter().map(plan_for).collect();
    if plans.iter().all(|(_, plan)| !is_workable(plan.verdict)) {
        return answered(selection, output, Input::TrsUnknown);
    }
    Plan {
        verdict: Some(Verdict::Ask),
        summary: text::ask_question().to_string(),
        gain: steps::steps(selection, output, None),
        have: have_of_outcomes(&plans),
        causes: causes::of_outcomes(&plans),
        // What helps against a symptom hangs on the signal, which is the same in each outcome.
        devices: plans
            .first()
            .map_or_else(Vec::new, |(_, first)| first.devices.clone()),
        ask: Some(Ask {
            question: text::ask_question().to_string(),
            how_to_tell: text::ask_how_to_tell().to_string(),
            options: plans.into_iter().map(outcome).collect(),
        }),
        ..empty(selection)
    }
}

fn is_workable(verdict: Option<Verdict>) -> bool {
    matches!(
        verdict,
        Some(Verdict::Fits | Verdict::FitsWithCare | Verdict::NeedsChange)
    )
}

fn outcome((input, plan): (Input, Plan)) -> Outcome {
    Outcome {
        input: input.slug(),
        label: text::ask_option(input).to_string(),
        link: plan.link,
        verdict: plan.verdict.map_or("ask", Verdict::slug),
        summary: plan.summary,
        leads: plan.leads,
    }
}

/// What the cable at hand does in each outcome.
fn have_of_outcomes(plans: &[(Input, Plan)]) -> Option<Have> {
    let tried = || {
        plans
            .iter()
            .filter_map(|(input, plan)| plan.have.as_ref().map(|have| (*input, have)))
    };
    let (_, first) = tried().next()?;
    let text: Vec<String> = tried()
        .map(|(input, have)| format!("{}: {}", text::ask_option(input), have.text))
        .collect();
    Some(Have {
        text: text.join(" "),
        ..first.clone()
    })
}

fn answered(selection: &Selection, output: Output, input: Input) -> Plan {
    let request = request(selection, output, input);
    let answer = answer(&request, selection.figures.value(FigureKey::Length));
    let mut plan = empty(selection);
    let leads = match answer.verdict {
        Verdict::NeedsDevice => converter::leads(&request),
        _ => Vec::new(),
    };
    plan.verdict = Some(answer.verdict);
    plan.devices = devices::needed(&answer, &leads);
    if let Some(symptom) = selection.symptom {
        plan.causes = causes::rows(&request, &answer, symptom, selection.have);
        let remedy = remedy(symptom, &request).filter(|device| !answer.devices.contains(device));
        plan.devices.extend(remedy.map(devices::helpful));
    }
    plan.have = selection
        .have
        .and_then(|cable| trial::row(&request, &answer, cable));
    describe(&mut plan, &request, &answer);
    if answer.refusal == Some(Refusal::AnalogueIntoDigital) && has_usb(selection) {
        plan.summary = text::by_usb_or(answer.devices.first().copied());
    }
    if answer.refusal.is_none() {
        set_levels(&mut plan, selection, &request, &answer);
    }
    plan.picture = picture(&request, &answer, leads);
    plan
}

/// Whether the chosen amplifier can be plugged into a computer.
fn has_usb(selection: &Selection) -> bool {
    let amplifier = selection.gear.amplifier;
    amplifier.is_some_and(|a| a.device.inputs().iter().any(|port| port.kind() == Input::Usb))
}

/// Words, rows and figures of an answer.
fn describe(plan: &mut Plan, request: &Request, answer: &Answer) {
    match (answer.refusal, &answer.assembly) {
        (Some(refusal), _) => {
            plan.summary = text::refusal_summary(refusal, answer.devices.first().copied());
            plan.reason = text::refusal_reason(refusal).to_string();
            if refusal == Refusal::OneChannelIntoStereo && answer.assembly.is_some() {
                plan.reason.push_str(text::one_in_both_ears());
            }
        }
        (None, Some(assembly)) => {
            plan.summary = text::fits_summary(assembly);
            plan.reason = text::safe_reason(!answer.cares.is_empty()).to_string();
        }
        (None, None) => {}
    }
    plan.tips = tips(request, answer);
    if answer.verdict == Verdict::NeedsDevice {
        return;
    }
    if let Some(assembly) = &answer.assembly {
        plan.leads = assembly_leads(assembly);
        let found = joins::joins(request.output.port(), request.input.port(), assembly);
        plan.joins = found
            .iter()
            .map(|j| JoinRow {
                channel: j.channel.slug(),
                from: j.from.to_string(),
                to: j.to.to_string(),
            })
            .collect();
        plan.open = open_rows(request, assembly);
    }
    if let Some(way) = &answer.way {
        plan.level_db = way.level_db().map(range);
        plan.ears = way.assessments.first().map(ears);
        plan.by_topology = topology_rows(way);
        plan.symptoms = way
            .certain_symptoms()
            .into_iter()
            .map(interconnect::reception::Symptom::slug)
            .collect();
    }
    plan.warnings = warnings(request, answer);
    plan.alternatives = alternatives(answer);
    plan.traps = answer.traps.iter().map(|way| trial::trap(request, way)).collect();
}

/// The level plan and the gain steps.
fn set_levels(plan: &mut Plan, selection: &Selection, request: &Request, answer: &Answer) {
    match &answer.way {
        Some(way) if selection.has_figures() => set_figures(plan, selection, request, way),
        way => {
            plan.levels = way
                .as_ref()
                .map(|way| levels::of_cable(request, way))
                .unwrap_or_default();
            plan.gain = steps::steps(selection, request.output, None);
        }
    }
}

/// The same with the figures of this gear, and what had to be assumed for them.
#[inline(never)] // comes with the second part of the page
fn set_figures(plan: &mut Plan, selection: &Selection, request: &Request, way: &Way) {
    let given = chain::chain(selection, request, way);
    let known = steps::known(selection, &given);
    // The figures are those of the gain position that the steps name.
    let chain = steps::at_position(given, &known);
    let found = chain.levels();
    plan.levels = levels::rows(&found);
    plan.ladder = ladder::ladder(&chain, &found);
    plan.gain = steps::steps(selection, request.output, Some(&known));
    for assumption in steps::assumptions(&known) {
        plan.tips.push(Message {
            code: assumption.slug(),
            text: text::assumption(assumption).to_string(),
        });
    }
}

fn open_rows(request: &Request, assembly: &interconnect::assembly::Assembly) -> Vec<OpenRow> {
    let (output, input) = (request.output.port(), request.input.port());
    joins::open(output, input, assembly)
        .into_iter()
        .map(|place| {
            let port = if place.side == Side::A { output } else { input };
            let role = port
                .sockets
                .get(place.socket.saturating_sub(1))
                .and_then(|s| s.role(place.contact));
            OpenRow {
                contact: place.to_string(),
                why: text::open_reason(place, role, joins::is_wired(output, input, assembly, place))
                    .to_string(),
            }
        })
        .collect()
}

fn warnings(request: &Request, answer: &Answer) -> Vec<Message> {
    let level = answer.way.as_ref().and_then(Way::level_db);
    let (min_db, max_db) = level.map_or((0.0, 0.0), |l| (l.min_db, l.max_db));
    let longest = longest_metres(request, answer);
    let message = |care: &interconnect::answer::Care| Message {
        code: care.slug(),
        text: text::care(*care, request.output, min_db, max_db, longest),
    };
    answer.cares.iter().map(message).collect()
}

fn tips(request: &Request, answer: &Answer) -> Vec<Message> {
    let message = |tip: &interconnect::answer::Tip| Message {
        code: tip.slug(),
        text: text::tip(*tip, request.output, request.input, &answer.wrong_for),
    };
    answer.tips.iter().map(message).collect()
}

fn alternatives(answer: &Answer) -> Vec<AlternativeRow> {
    answer
        .alternatives
        .iter()
        .map(|a| AlternativeRow {
            leads: assembly_leads(&a.assembly),
            level_db: a.level_db.map(range),
            text: text::drawbacks(&a.drawbacks),
        })
        .collect()
}

fn picture(request: &Request, answer: &Answer, leads: Vec<SideLead>) -> Picture {
    let Request { output, input, .. } = *request;
    match (answer.verdict, &answer.assembly, answer.devices.first()) {
        (Verdict::NeedsDevice, _, Some(device)) => Picture::Converter {
            output,
            input,
            device: *device,
            leads,
        },
        (_, Some(assembly), _) => {
            let joins = joins::joins(output.port(), input.port(), assembly);
            Picture::Connection {
                output,
                input,
                assembly: *assembly,
                joins,
            }
        }
        _ => Picture::Refused { output, input },
    }
}

//! The whole answer for a pair of ports as data: verdict, lead, and the reasons, without a word for people.
//! Hazards come first, then digital leads by medium, then the circuit's choice.

use alloc::vec::Vec;

use crate::assembly::Assembly;
use crate::cable::Availability;
use crate::choose::{Choice, LevelRange, Request, Way, choose};
use crate::device::Device;
use crate::digital::{self, Carrier, carrier};
use crate::hazard::{self, Hazard, Refusal, Verdict};
use crate::joins;
use crate::network::Side;
use crate::order;
use crate::port::{Carries, Output, Port, Role, Topology};
use crate::reception::{Grade, Hum, Memory};

mod reason;

pub use reason::{Care, Drawback, Tip};

/// Another way that is proved right, and why it is not the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// What is laid.
    pub assembly: Assembly,
    /// What it does to the level.
    pub level_db: Option<LevelRange>,
    /// Why it ranks lower, the weightiest first.
    pub drawbacks: Vec<Drawback>,
}

/// The answer for a pair of ports.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Verdict,
    /// Why the pair is refused, where it is.
    pub refusal: Option<Refusal>,
    /// What must stand between, or helps.
    pub devices: Vec<Device>,
    /// What to lay; `None` where no lead is right.
    pub assembly: Option<Assembly>,
    /// The same with what the circuit says of it; `None` for digital leads.
    pub way: Option<Way>,
    /// Other ways that work.
    pub alternatives: Vec<Alternative>,
    /// The obvious wrong cables, the most harmful first.
    pub traps: Vec<Way>,
    /// What one must mind, ordered by harm.
    pub cares: Vec<Care>,
    /// What is good to know.
    pub tips: Vec<Tip>,
    /// The rare topologies under which the lead for an output that is not known would be wrong.
    pub wrong_for: Vec<Topology>,
}

/// How many alternatives are told at most.
const MOST_ALTERNATIVES: usize = 3;

/// Works out the answer; `length_m` is the length of the lead in metres, where it is known.
pub fn answer(request: &Request, length_m: Option<f64>) -> Answer {
    let mut answer = match hazard::check(request.output, request.input) {
        Some(hazard) => hazard_answer(request, hazard),
        None if request.output.port().carries.is_digital_audio() => digital_answer(request),
        None => analogue_answer(request),
    };
    if answer.refusal.is_none() && length_m.is_some_and(|metres| metres > longest_metres(request, &answer)) {
        answer.cares.push(Care::TooLong);
    }
    if answer.verdict == Verdict::Fits && !answer.cares.is_empty() {
        answer.verdict = Verdict::FitsWithCare;
    }
    if request.output.looks_like_an_input() || !request.output.look_alikes().is_empty() {
        answer.tips.push(Tip::LookAlikeSource);
    }
    let input = request.input;
    if input.looks_like_an_output() || input.looks_like_word_clock() || !input.look_alikes().is_empty() {
        answer.tips.push(Tip::LookAlikeDestination);
    }
    order::by_key(&mut answer.cares, |care| *care);
    order::by_key(&mut answer.tips, |tip| *tip);
    answer
}

fn hazard_answer(request: &Request, hazard: Hazard) -> Answer {
    let mut answer = refused(hazard.refusal);
    answer.devices.extend(hazard.device);
    match hazard.refusal {
        // The fibre is the same: once the port is switched this is the lead.
        Refusal::AdatAndSpdif => answer.assembly = digital::lead(request.output, request.input),
        // Shops sell leads and adapters for this all the same: they are named as what they are.
        Refusal::MinusLegsAreOutputs => answer.traps = choose(request).traps,
        _ => {}
    }
    answer
}

const fn refused(refusal: Refusal) -> Answer {
    Answer {
        verdict: refusal.verdict(),
        refusal: Some(refusal),
        devices: Vec::new(),
        assembly: None,
        way: None,
        alternatives: Vec::new(),
        traps: Vec::new(),
        cares: Vec::new(),
        tips: Vec::new(),
        wrong_for: Vec::new(),
    }
}

/// How long the link may be: unbalanced analogue 5 m (makers name 3 to 6 m), balanced 100 m, digital by its carrier.
pub fn longest_metres(request: &Request, answer: &Answer) -> f64 {
    if let (Some(from), Some(to)) = (carrier(request.output.port()), carrier(request.input.port())) {
        // Between two kinds of wire the one that carries less far decides.
        return digital::longest_metres(from).min(digital::longest_metres(to));
    }
    match answer.way.as_ref().map(Way::hum) {
        Some(Hum::Cancelled) => 100.0,
        _ => 5.0,
    }
}

fn digital_answer(request: &Request) -> Answer {
    let Some(assembly) = digital::lead(request.output, request.input) else {
        return refused(Refusal::NoLead);
    };
    let mut answer = Answer {
        verdict: Verdict::Fits,
        refusal: None,
        assembly: Some(assembly),
        ..refused(Refusal::NoLead)
    };
    match (carrier(request.output.port()), carrier(request.input.port())) {
        (Some(Carrier::Aes3), Some(Carrier::Coax)) => {
            answer.cares.push(Care::ConsumerStatus);
            answer.devices.push(Device::Aes3Transformer);
        }
        (Some(Carrier::Coax), Some(Carrier::Aes3)) => {
            answer.cares.push(Care::WeakForAes3);
            answer.devices.push(Device::Aes3Transformer);
        }
        (Some(Carrier::Optical), _) if request.output.port().carries == Carries::Spdif => {
            answer.tips.push(Tip::SameProtocol);
        }
        (Some(Carrier::Optical), _) => answer.tips.push(Tip::SameProtocolAdat),
        _ => {}
    }
    answer
}

fn analogue_answer(request: &Request) -> Answer {
    let (output, input) = (request.output.port(), request.input.port());
    let Choice { mut ways, traps } = choose(request);
    // Left and right on one plug: a lead made for the left alone is no answer where another input would do.
    let two_into_one = output.is_stereo() && !input.is_stereo();
    if ways.is_empty() || (two_into_one && output.sockets.len() == 1) {
        let refusal = if two_into_one {
            Refusal::TwoChannelsIntoOne
        } else {
            Refusal::NoLead
        };
        return Answer {
            traps,
            ..refused(refusal)
        };
    }
    let best = ways.remove(0);
    let alternatives = alternatives(request, &best, ways);
    let one_into_stereo = !output.is_stereo() && input.is_stereo();
    let refusal = one_into_stereo.then_some(Refusal::OneChannelIntoStereo);
    let wrong_for = wrong_rare(request, &best);
    let mut answer = Answer {
        verdict: refusal.map_or(Verdict::Fits, Refusal::verdict),
        refusal,
        devices: Vec::new(),
        assembly: Some(best.assembly),
        cares: cares(request, &best),
        tips: tips(request, &best, &wrong_for),
        way: Some(best),
        alternatives,
        traps,
        wrong_for,
    };
    if two_into_one {
        answer.cares.push(Care::OneChannelOnly);
    }
    answer
}

/// The ways worth telling. Where the best strains some output, the best that strains none is told first: it settles the doubt.
fn alternatives(request: &Request, best: &Way, mut others: Vec<Way>) -> Vec<Alternative> {
    if request.strains(best) {
        order::by_key(&mut others, Way::grade);
        // Only the first of them: the rest keep their rank.
        let spared = others.iter().filter(|way| way.grade() == Grade::Right).count();
        others.drain(1.min(spared)..spared);
    }
    // The same parts the other way round are nothing else to buy.
    let mut told: Vec<&Way> = Vec::new();
    for way in &others {
        let is_told = |other: &&Way| other.assembly.has_parts_of(&way.assembly);
        if told.len() < MOST_ALTERNATIVES && !told.iter().chain([&best]).any(is_told) {
            told.push(way);
        }
    }
    told.into_iter().map(|way| alternative(way, best)).collect()
}

fn alternative(way: &Way, best: &Way) -> Alternative {
    let mut drawbacks = Vec::new();
    let quieter = |way: &Way| way.level_db().map_or(0.0, |level| level.min_db);
    if way.grade() > best.grade() {
        drawbacks.push(Drawback::Strains);
    }
    match way.assembly.availability() {
        availability if availability <= best.assembly.availability() => {}
        Availability::Custom => drawbacks.push(Drawback::MadeToOrder),
        _ => drawbacks.push(Drawback::Rare),
    }
    if quieter(way) < quieter(best) - 0.5 {
        drawbacks.push(Drawback::Quieter);
    }
    if way.hum() > best.hum() {
        drawbacks.push(Drawback::MoreHum);
    }
    if way.assembly.parts() > best.assembly.parts() {
        drawbacks.push(Drawback::MoreParts);
    }
    if drawbacks.is_empty() {
        drawbacks.push(Drawback::NoGain);
    }
    let level_db = way.level_db();
    Alternative {
        assembly: way.assembly,
        level_db,
        drawbacks,
    }
}

/// Below this a loss is worth a word.
const NOTICEABLE_DB: f64 = -3.0;

fn cares(request: &Request, way: &Way) -> Vec<Care> {
    let (output, input) = (request.output.port(), request.input.port());
    let mut cares = Vec::new();
    if request.strains(way) {
        let guess = request.topology == Topology::Unknown;
        cares.push(if guess {
            Care::GroundsColdOfUnknown
        } else {
            Care::GroundsColdOfDriven
        });
    }
    if input.has_microphone_input() {
        cares.push(Care::UseJackPart);
    }
    if output.carries == Carries::Phones && output.is_balanced() {
        cares.push(Care::HeadphonePowerBalanced);
    }
    if leaves_cold_open(output, input, way) && way.assembly.availability() > Availability::Common {
        cares.push(Care::AskForOpenCold);
    }
    if way.assembly.availability() == Availability::Custom {
        cares.push(Care::MadeToOrder);
    }
    match way.level_db() {
        Some(level) if level.max_db < NOTICEABLE_DB => cares.push(Care::Quieter),
        Some(level) if level.min_db < NOTICEABLE_DB => cares.push(Care::MaybeQuieter),
        _ => {}
    }
    cares
}

fn leaves_cold_open(output: &Port, input: &Port, way: &Way) -> bool {
    joins::open(output, input, &way.assembly).iter().any(|place| {
        let socket = output.sockets.get(place.socket.saturating_sub(1));
        place.side == Side::A && matches!(socket.and_then(|s| s.role(place.contact)), Some(Role::Cold(_)))
    })
}

fn tips(request: &Request, way: &Way, wrong_for: &[Topology]) -> Vec<Tip> {
    use crate::port::Input;
    let (output, input) = (request.output.port(), request.input.port());
    let mut tips = Vec::new();
    if output.carries == Carries::Phones {
        tips.push(Tip::AmplifiedTwice);
    }
    if matches!(request.input, Input::XlrPair | Input::XlrMono | Input::ComboPair) {
        tips.push(Tip::CheckLineInput);
    }
    if matches!(request.input, Input::BeltpackStereo | Input::BeltpackMono) {
        tips.push(Tip::BeltpackMode);
    }
    let line = output.carries == Carries::Line;
    if line && !output.is_balanced() && input.is_balanced() {
        tips.push(Tip::ConsumerLevel);
    }
    if line && output.is_balanced() && !input.is_balanced() {
        tips.push(Tip::StudioLevel);
    }
    if way.assessments.iter().any(|a| {
        request.topology == Topology::Servo
            && a.hum == Hum::Shield
            && a.level_db().is_some_and(|l| l > NOTICEABLE_DB)
    }) {
        tips.push(Tip::LessHeadroom);
    }
    if !wrong_for.is_empty() {
        tips.push(Tip::WrongForRare);
    }
    if way.hum() == Hum::Shield {
        tips.push(Tip::KeepShort);
    }
    if request.output == Output::Db25 || request.input == Input::Db25 {
        tips.push(Tip::FirstTwoOfEight);
    }
    tips
}

/// The rare topologies under which a way chosen for an unknown output would be wrong.
fn wrong_rare(request: &Request, way: &Way) -> Vec<Topology> {
    if !request.output.has_topology() || request.topology != Topology::Unknown {
        return Vec::new();
    }
    let mut memory = Memory::default();
    let mut bench = request.bench(&way.assembly, &mut memory);
    let wrong = |topology: &Topology| bench.judge(*topology, Grade::Stressed).is_none();
    Topology::RARE.iter().copied().filter(wrong).collect()
}

//! From all cables to the right one: every assembly that fits is solved, and the best that is proved right is the answer.
//! Only analogue pairs come here; `hazard` and `digital` decide the others.

use alloc::vec::Vec;

use crate::assembly::Assembly;
use crate::cable::{Availability, Cable, Laid};
use crate::catalogue;
use crate::order;
use crate::port::{ColdContact, Input, Output, Topology};
use crate::reception::{Assessment, Bench, Grade, Hum, Memory, Symptom, assess};
use crate::stage::Figures;

mod candidates;
mod rank;
mod traps;

use candidates::Candidates;
use rank::rank;
use traps::traps;

/// A range of levels in decibels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LevelRange {
    /// The lowest.
    pub min_db: f64,
    /// The highest.
    pub max_db: f64,
}

impl LevelRange {
    /// One level.
    const fn at(db: f64) -> Self {
        Self {
            min_db: db,
            max_db: db,
        }
    }

    /// The range with one level more.
    const fn with(self, db: f64) -> Self {
        Self {
            min_db: self.min_db.min(db),
            max_db: self.max_db.max(db),
        }
    }
}

/// One way to connect the two ports, with what it does under each topology in question.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What is laid.
    pub assembly: Assembly,
    /// One assessment a topology.
    pub assessments: Vec<Assessment>,
}

impl Way {
    /// Judges an assembly under every topology that comes into question.
    pub fn new(request: &Request, assembly: Assembly) -> Self {
        Self::remembering(request, assembly, &mut Memory::default())
    }

    /// The same with what was judged before between these ports.
    pub(crate) fn remembering(request: &Request, assembly: Assembly, memory: &mut Memory) -> Self {
        // Nothing is worse than harmful, so it is judged under each.
        Self::up_to(request, assembly, Grade::Harmful, memory).unwrap_or(Self {
            assembly,
            assessments: Vec::new(),
        })
    }

    /// The same; `None` where it is worse than `worst` under some topology.
    fn up_to(request: &Request, assembly: Assembly, worst: Grade, memory: &mut Memory) -> Option<Self> {
        let mut bench = request.bench(&assembly, memory);
        let topologies = request.topologies().iter();
        let assessments = topologies
            .map(|topology| bench.judge(*topology, worst))
            .collect::<Option<_>>()?;
        Some(Self {
            assembly,
            assessments,
        })
    }

    /// The worst grade under any topology.
    pub fn grade(&self) -> Grade {
        self.assessments
            .iter()
            .map(|a| a.grade)
            .max()
            .unwrap_or(Grade::Wrong)
    }

    /// The level under all topologies; `None` where nothing arrives under any.
    pub fn level_db(&self) -> Option<LevelRange> {
        let mut levels = self.assessments.iter().filter_map(Assessment::level_db);
        let first = levels.next()?;
        Some(levels.fold(LevelRange::at(first), LevelRange::with))
    }

    /// How it takes up hum, at worst.
    pub fn hum(&self) -> Hum {
        self.assessments
            .iter()
            .map(|a| a.hum)
            .max()
            .unwrap_or(Hum::Broken)
    }

    /// Every symptom under any topology, the worst first.
    pub fn symptoms(&self) -> Vec<Symptom> {
        let mut all: Vec<_> = self
            .assessments
            .iter()
            .flat_map(|a| a.symptoms.iter().copied())
            .collect();
        order::by_key(&mut all, |symptom| *symptom);
        all.dedup();
        all
    }

    /// The symptoms that it has under every topology, the worst first.
    pub fn certain_symptoms(&self) -> Vec<Symptom> {
        let always = |symptom: &Symptom| self.assessments.iter().all(|a| a.symptoms.contains(symptom));
        self.symptoms().into_iter().filter(always).collect()
    }
}

/// Two analogue ports to be connected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Request {
    /// The source.
    pub output: Output,
    /// The destination.
    pub input: Input,
    /// The source's topology.
    pub topology: Topology,
    /// What the maker says of grounding the cold contact.
    pub cold_contact: ColdContact,
    /// The resistances to solve with.
    pub figures: Figures,
}

impl Request {
    /// A request with the usual resistances.
    pub fn usual(output: Output, input: Input, topology: Topology) -> Self {
        Self {
            output,
            input,
            topology,
            cold_contact: ColdContact::Unknown,
            figures: Figures::usual(output),
        }
    }

    /// The topologies to be solved.
    pub fn topologies(&self) -> &'static [Topology] {
        self.output.topologies(self.topology)
    }

    /// Judges an assembly under one topology.
    pub fn assess(&self, assembly: &Assembly, topology: Topology) -> Assessment {
        assess(
            self.output.port(),
            self.input.port(),
            assembly,
            topology,
            self.figures,
        )
    }

    /// The assembly between the two ports, to be judged.
    pub(crate) fn bench<'a>(&self, assembly: &'a Assembly, memory: &'a mut Memory) -> Bench<'a> {
        let (output, input) = (self.output.port(), self.input.port());
        Bench::new(output, input, assembly, self.figures, memory)
    }

    /// The assembly of one cable that fits, in whichever direction.
    pub fn lay(&self, cable: &'static Cable) -> Option<Assembly> {
        Laid::both(cable).find_map(|laid| Assembly::single(laid, self.output.port(), self.input.port()))
    }

    /// Whether the output's topology is to be guessed, and the usual lead, which may ground a driven contact, is a fair guess. At a
    /// 4.4 mm socket it is none: nearly all are push-pull, and many are headphone outputs with an amplifier on each minus contact.
    fn takes_usual_lead(&self) -> bool {
        let is_guess = self.output.has_topology() && self.topology == Topology::Unknown;
        is_guess && self.output != Output::Line44
    }

    /// Whether a way strains the output under some topology, as far as its maker does not allow just that.
    pub fn strains(&self, way: &Way) -> bool {
        way.grade() == Grade::Stressed && self.cold_contact != ColdContact::Grounded
    }

    /// What the loading of the output by the input costs, in decibels, beside what the cable does; a range over the
    /// topologies in question, `None` where nothing arrives.
    pub fn bridging_loss_db(&self, way: &Way) -> Option<LevelRange> {
        let mut memory = Memory::default();
        let mut bench = self.bench(&way.assembly, &mut memory);
        let mut losses = way.assessments.iter().filter_map(|assessment| {
            bench
                .loaded_level_db(assessment.topology)
                .zip(assessment.level_db())
                .map(|(loaded, unloaded)| loaded - unloaded)
        });
        let first = losses.next()?;
        Some(losses.fold(LevelRange::at(first), LevelRange::with))
    }

    /// The way with that assembly, unless it is wrong or harmful under some topology.
    fn proved(&self, assembly: Assembly, memory: &mut Memory) -> Option<Way> {
        if assembly.leaves_doubt(self.output.port(), self.input.port()) {
            return None;
        }
        let way = Way::up_to(self, assembly, Grade::Stressed, memory)?;
        let forbidden = self.cold_contact == ColdContact::Open && way.grade() == Grade::Stressed;
        (!forbidden).then_some(way)
    }
}

/// What was found: the best way first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// All ways that are proved right, the best first.
    pub ways: Vec<Way>,
    /// The obvious wrong cables.
    pub traps: Vec<Way>,
}

/// Finds every way that is proved right and puts the best first.
pub fn choose(request: &Request) -> Choice {
    let cables: Vec<&'static Cable> = catalogue::all().collect();
    choose_among(request, &cables)
}

/// The same among other cables than those of the catalogue.
pub fn choose_among(request: &Request, cables: &[&'static Cable]) -> Choice {
    let candidates = Candidates::new(request, cables);
    let memory = &mut Memory::default();
    let mut turned_down = Vec::new();
    let mut ways = Vec::new();
    for assembly in candidates.plain() {
        match request.proved(assembly, memory) {
            Some(way) => ways.push(way),
            None => turned_down.push(assembly),
        }
    }
    let chains = candidates.with_adapter();
    let mut wrong_chains = Vec::new();
    ways.extend(first_proved(request, &chains, &mut wrong_chains, memory));
    let traps = traps(request, &turned_down, &wrong_chains, memory);
    if !ways.iter().any(is_fair) {
        let chains = candidates.two_leads();
        ways.extend(first_proved(request, &chains, &mut Vec::new(), memory));
    }
    if !ways.is_empty() && !ways.iter().any(|way| is_fair(way) || way.grade() == Grade::Right) {
        let chains = candidates.two_leads_one_made();
        ways.extend(first_proved(request, &chains, &mut Vec::new(), memory));
    }
    // Stable: where two ways are equal, the order of the catalogue decides.
    order::by_key(&mut ways, |way| {
        rank(way, request.takes_usual_lead(), request.strains(way))
    });
    if request.takes_usual_lead() {
        first_what_shops_sell(&mut ways);
    }
    if request.output == Output::Line44 && ways.iter().any(|way| !request.strains(way)) {
        // What joins the minus contacts is not even told beside it.
        ways.retain(|way| !request.strains(way));
    }
    Choice { ways, traps }
}

/// For an output that is not known the answer is what can be bought, and what must be made is told beside it.
fn first_what_shops_sell(ways: &mut [Way]) {
    let bought = |way: &Way| way.assembly.availability() < Availability::Custom;
    if let Some(best) = ways.iter().position(bought).and_then(|at| ways.get_mut(..=at)) {
        best.rotate_right(1);
    }
}

/// Whether a way can be bought and is one lead, or strains nothing: then two leads in line are not worth looking for.
fn is_fair(way: &Way) -> bool {
    let bought = way.assembly.availability() < Availability::Custom;
    bought && (way.assembly.is_plain() || way.grade() == Grade::Right)
}

/// How many ways of two parts in line are worth telling.
const MOST_CHAINS: usize = 3;

/// Two parts in line are two pieces at least, and four where both sides have two sockets.
const PIECES: core::ops::RangeInclusive<usize> = 2..=4;

/// The first of the chains that are proved right, those with the fewest parts first; what was tried in vain goes to `turned_down`.
fn first_proved(
    request: &Request,
    chains: &[Assembly],
    turned_down: &mut Vec<Assembly>,
    memory: &mut Memory,
) -> Vec<Way> {
    let mut ways = Vec::new();
    // Round by round instead of sorted: there are as many chains as leads times adapters.
    for pieces in PIECES {
        for chain in chains.iter().filter(|chain| chain.parts() == pieces) {
            match request.proved(*chain, memory) {
                Some(way) => ways.push(way),
                None => turned_down.push(*chain),
            }
            if ways.len() == MOST_CHAINS {
                return ways;
            }
        }
    }
    ways
}

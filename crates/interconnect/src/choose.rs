//! From all cables to the right one: every assembly that fits is solved, and the best that is proved right is the answer.
//! Only analogue pairs come here; `hazard` and `digital` decide the others.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::assembly::Assembly;
use crate::cable::{Availability, Cable, Form, Laid, Medium};
use crate::catalogue;
use crate::port::{Input, Output, Topology};
use crate::reception::{Assessment, Grade, Hum, Symptom, assess, loaded_level_db};
use crate::stage::Figures;

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
        let assessments = request
            .topologies()
            .iter()
            .map(|t| request.assess(&assembly, *t))
            .collect();
        Self {
            assembly,
            assessments,
        }
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
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The symptoms that it has under every topology, the worst first.
    pub fn certain_symptoms(&self) -> Vec<Symptom> {
        let always = |symptom: &Symptom| self.assessments.iter().all(|a| a.symptoms.contains(symptom));
        self.symptoms().into_iter().filter(always).collect()
    }

    /// The topologies under which it has that grade.
    pub fn topologies_with(&self, grade: Grade) -> impl Iterator<Item = Topology> {
        self.assessments
            .iter()
            .filter(move |a| a.grade == grade)
            .map(|a| a.topology)
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

    /// The assembly of one cable that fits, in whichever direction.
    pub fn lay(&self, cable: &'static Cable) -> Option<Assembly> {
        Laid::both(cable).find_map(|laid| Assembly::single(laid, self.output.port(), self.input.port()))
    }

    /// Whether the output's topology is to be guessed.
    fn is_guess(&self) -> bool {
        self.output.has_topology() && self.topology == Topology::Unknown
    }

    /// What the loading of the output by the input costs, in decibels, beside what the cable does; a range over the
    /// topologies in question, `None` where nothing arrives.
    pub fn bridging_loss_db(&self, way: &Way) -> Option<LevelRange> {
        let (output, input) = (self.output.port(), self.input.port());
        let mut losses = way.assessments.iter().filter_map(|assessment| {
            loaded_level_db(output, input, &way.assembly, assessment.topology, self.figures)
                .zip(assessment.level_db())
                .map(|(loaded, unloaded)| loaded - unloaded)
        });
        let first = losses.next()?;
        Some(losses.fold(LevelRange::at(first), LevelRange::with))
    }

    /// The way with that assembly, unless it is wrong or harmful under some topology.
    fn proved(&self, assembly: Assembly) -> Option<Way> {
        if assembly.leaves_doubt(self.output.port(), self.input.port()) {
            return None;
        }
        let mut assessments = Vec::with_capacity(self.topologies().len());
        for topology in self.topologies() {
            let assessment = self.assess(&assembly, *topology);
            if assessment.grade > Grade::Stressed {
                return None;
            }
            assessments.push(assessment);
        }
        Some(Way {
            assembly,
            assessments,
        })
    }
}

/// What was found: the best way first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// All ways that are proved right, the best first.
    pub ways: Vec<Way>,
}

/// Finds every way that is proved right and puts the best first.
pub fn choose(request: &Request) -> Choice {
    let mut ways: Vec<Way> = plain(request).filter_map(|a| request.proved(a)).collect();
    ways.extend(first_proved(request, with_adapter(request)));
    if ways.is_empty() {
        ways.extend(first_proved(request, two_leads(request)));
    }
    // Stable: where two ways are equal, the order of the catalogue decides.
    ways.sort_by_key(|way| rank(way, request.is_guess()));
    Choice { ways }
}

/// How many ways with an adapter are worth telling.
const MOST_CHAINS: usize = 3;

/// The first of the chains that are proved right, those with the fewest parts first.
fn first_proved(request: &Request, mut chains: Vec<Assembly>) -> impl Iterator<Item = Way> {
    chains.sort_by_key(Assembly::parts);
    chains
        .into_iter()
        .filter_map(|a| request.proved(a))
        .take(MOST_CHAINS)
}

fn analogue_cables() -> impl Iterator<Item = &'static Cable> + Clone {
    catalogue::all().filter(|c| c.medium == Medium::Audio)
}

/// One kind of lead, alone.
fn plain(request: &Request) -> impl Iterator<Item = Assembly> {
    let (output, input) = (request.output.port(), request.input.port());
    analogue_cables()
        .filter(|c| c.form == Form::Lead)
        .flat_map(Laid::both)
        .filter_map(move |laid| Assembly::single(laid, output, input))
}

/// A lead that any shop has, with an adapter at one end.
fn with_adapter(request: &Request) -> Vec<Assembly> {
    chains(request, |first, second| {
        first.cable.form != second.cable.form
            && first.cable.availability.max(second.cable.availability) == Availability::Common
    })
}

/// Two leads plugged into each other.
fn two_leads(request: &Request) -> Vec<Assembly> {
    chains(request, |first, second| {
        first.cable.form == Form::Lead
            && second.cable.form == Form::Lead
            && first.cable.availability.max(second.cable.availability) < Availability::Custom
    })
}

fn chains(request: &Request, wanted: fn(&Laid, &Laid) -> bool) -> Vec<Assembly> {
    let (output, input) = (request.output.port(), request.input.port());
    let laid = || analogue_cables().flat_map(Laid::both);
    let fits_output = |l: &Laid| first_plug_goes_in(l.near(), output.sockets);
    let fits_input = |l: &Laid| first_plug_goes_in(l.far(), input.sockets);
    let seconds: Vec<Laid> = laid().filter(fits_input).collect();
    let mut found = Vec::new();
    for first in laid().filter(fits_output) {
        for second in seconds.iter().filter(|second| wanted(&first, second)) {
            found.extend(Assembly::chain(first, *second, output, input));
        }
    }
    found
}

fn first_plug_goes_in(plugs: &[crate::plug::Plug], sockets: &[crate::port::Socket]) -> bool {
    plugs
        .first()
        .zip(sockets.first())
        .is_some_and(|(p, s)| crate::assembly::goes_in(p, s))
}

/// What decides between two ways that are both proved right: smaller is better, from the first field on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    tier: Tier,
    availability: Availability,
    hum: Hum,
    loss: Loss,
    parts: usize,
}

/// First comes what can be bought and strains nothing. For an output that is not known the usual lead comes next, because
/// many makers allow it; where the topology is known to be strained by it, a lead made for the job comes before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    LeadWithoutStress,
    UsualLeadForUnknown,
    LeadAndAdapter,
    MadeLead,
    StressedLead,
    StressedLeadAndAdapter,
    LastResort,
}

fn rank(way: &Way, guess: bool) -> Rank {
    let bought = way.assembly.availability() < Availability::Custom;
    let stressed = way.grade() == Grade::Stressed;
    let tier = match (way.assembly.is_plain(), bought, stressed) {
        (true, true, false) => Tier::LeadWithoutStress,
        (true, true, true) if guess => Tier::UsualLeadForUnknown,
        (false, true, false) => Tier::LeadAndAdapter,
        (true, false, false) => Tier::MadeLead,
        (true, true, true) => Tier::StressedLead,
        (false, true, true) => Tier::StressedLeadAndAdapter,
        (_, false, _) => Tier::LastResort,
    };
    Rank {
        tier,
        availability: way.assembly.availability(),
        hum: way.hum(),
        loss: Loss::of(way),
        parts: way.assembly.parts(),
    }
}

/// What is lost at worst, in decibels rounded to a tenth, so that rounding noise never decides.
#[derive(Clone, Copy, Debug)]
struct Loss(f64);

impl Loss {
    fn of(way: &Way) -> Self {
        way.level_db().map_or(Self(f64::INFINITY), |level| {
            Self(libm::round(-level.min_db * 10.0))
        })
    }
}

impl Ord for Loss {
    fn cmp(&self, other: &Self) -> Ordering {
        // Adding zero makes one of the two zeros.
        (self.0 + 0.0).total_cmp(&(other.0 + 0.0))
    }
}

impl PartialOrd for Loss {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Loss {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Loss {}

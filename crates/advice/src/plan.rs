//! The plan: the whole answer as data, just as the page, the static pages and the command `plan` show it.
//! Field names are public, they are those of `docs/plan.schema.json`; nothing here decides, it only gathers and words.

use alloc::string::String;
use alloc::vec::Vec;

use interconnect::assembly::Assembly;
use interconnect::converter::SideLead;
use interconnect::device::Device;
use interconnect::hazard::Verdict;
use interconnect::joins::Join;
use interconnect::{Input, Output};

use crate::offer::Offers;

mod build;
mod causes;
mod chain;
mod devices;
mod hand;
mod json;
mod ladder;
mod levels;
mod proof;
mod rows;
mod steps;
mod trial;

pub use build::{plan, plan_for_link};
pub use causes::heard;
pub use hand::cables_at_hand;
pub use ladder::{Place, Stage};
pub use levels::{Figure, Levels};
pub use proof::{request, verdict};

/// The whole answer to one share link.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The canonical link of this answer.
    pub link: String,
    /// The verdict; `None` while a side is not chosen.
    pub verdict: Option<Verdict>,
    /// The answer in one plain sentence, with the count and the plugs.
    pub summary: String,
    /// Why, in one or two sentences.
    pub reason: String,
    /// What the visitor has to look up, with each outcome.
    pub ask: Option<Ask>,
    /// What to lay, from the source to the destination.
    pub leads: Vec<Lead>,
    /// What must be bought beside leads.
    pub devices: Vec<DevicePart>,
    /// Every contact that is joined to another.
    pub joins: Vec<JoinRow>,
    /// The contacts that stay unconnected.
    pub open: Vec<OpenRow>,
    /// What the cable does to the level, in decibels against the balanced connection.
    pub level_db: Option<Range>,
    /// What each ear gets, 1 for the full level; of the first topology that comes into question.
    pub ears: Option<Ears>,
    /// The same for each topology that was solved.
    pub by_topology: Vec<TopologyRow>,
    /// What one would notice even with the right cable.
    pub symptoms: Vec<&'static str>,
    /// What one must mind, ordered by harm.
    pub warnings: Vec<Message>,
    /// What would be better, or is good to know.
    pub tips: Vec<Message>,
    /// What may be behind the symptom that was asked about, the likeliest first.
    pub causes: Vec<CauseRow>,
    /// Other ways that work too, and why they rank lower.
    pub alternatives: Vec<AlternativeRow>,
    /// What the obvious wrong cables would do, the most harmful first.
    pub traps: Vec<TrapRow>,
    /// The gain steps, in order.
    pub gain: Vec<Step>,
    /// The level plan in figures.
    pub levels: Levels,
    /// What the cable does that the visitor already has.
    pub have: Option<Have>,
    /// What could not be used of the link.
    pub notices: Vec<Message>,
    /// What the page draws; not part of the JSON.
    pub picture: Picture,
    /// The chain as levels, for its drawing; empty where nothing of it is known. Not part of the JSON.
    pub ladder: Vec<Stage>,
    /// The sockets of the chosen devices; not part of the JSON, which tells of the chosen ones only.
    pub offers: Offers,
}

impl Plan {
    /// The plan as one JSON object, by `docs/plan.schema.json`.
    pub fn to_json(&self) -> String {
        json::text(self)
    }
}

/// What is to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Picture {
    /// A side is not chosen yet.
    #[default]
    Nothing,
    /// Leads between the two.
    Connection {
        /// The source.
        output: Output,
        /// The destination.
        input: Input,
        /// What is laid.
        assembly: Assembly,
        /// Contact by contact, in the order of [`Plan::joins`].
        joins: Vec<Join>,
    },
    /// A converter between the two.
    Converter {
        /// The source.
        output: Output,
        /// The destination.
        input: Input,
        /// The converter.
        device: Device,
        /// The leads to it and from it.
        leads: Vec<SideLead>,
    },
    /// No lead may join the two.
    Refused {
        /// The source.
        output: Output,
        /// The destination.
        input: Input,
    },
}

/// A question that only the visitor can answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// The question.
    pub question: String,
    /// How to find out.
    pub how_to_tell: String,
    /// The possible answers.
    pub options: Vec<Outcome>,
}

/// One answer to a question, with what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The public name of the input that it means.
    pub input: &'static str,
    /// The answer in the visitor's words.
    pub label: String,
    /// The link of that answer.
    pub link: String,
    /// Its verdict.
    pub verdict: &'static str,
    /// Its one plain sentence.
    pub summary: String,
    /// Its leads.
    pub leads: Vec<Lead>,
}

/// So many of one cable.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    /// The public name of the cable.
    pub cable: &'static str,
    /// How many.
    pub quantity: usize,
    /// Its name in plain words.
    pub name: &'static str,
    /// The words that shops use.
    pub search: Vec<&'static str>,
    /// What one gets by mistake.
    pub mistaken_for: &'static str,
    /// `common`, `rare` or `custom`.
    pub availability: &'static str,
    /// `lead` or `adapter`.
    pub form: &'static str,
    /// The plugs at the source.
    pub a: Vec<PlugEnd>,
    /// The plugs at the destination.
    pub b: Vec<PlugEnd>,
}

/// One plug of a lead.
#[derive(Clone, Debug, PartialEq)]
pub struct PlugEnd {
    /// The public name of the connector.
    pub connector: &'static str,
    /// `male` or `female`.
    pub gender: &'static str,
}

/// A device to be bought.
#[derive(Clone, Debug, PartialEq)]
pub struct DevicePart {
    /// Its public name.
    pub device: &'static str,
    /// Its name in plain words.
    pub name: &'static str,
    /// What it does here.
    pub text: String,
    /// The words that shops use.
    pub search: Vec<&'static str>,
    /// Whether nothing works without it.
    pub required: bool,
    /// The leads from the source to a converter, for the sockets that it usually has; none for other devices.
    pub before: Vec<Lead>,
    /// The leads from a converter to the amplifier.
    pub after: Vec<Lead>,
}

/// Two contacts that are joined.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinRow {
    /// `left`, `right` or `both`.
    pub channel: &'static str,
    /// One contact, such as `A1.tip`.
    pub from: String,
    /// The other contact.
    pub to: String,
}

/// A contact that stays unconnected.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRow {
    /// The contact, such as `A1.ring`.
    pub contact: String,
    /// Why.
    pub why: String,
}

/// A number, or a range where the topology decides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lowest.
    pub min: f64,
    /// The highest.
    pub max: f64,
}

/// What one ear gets of each channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EarRow {
    /// Of the left channel.
    pub l: f64,
    /// Of the right channel.
    pub r: f64,
}

/// What both ears get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ears {
    /// The left ear.
    pub left: EarRow,
    /// The right ear.
    pub right: EarRow,
}

/// What one topology makes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TopologyRow {
    /// The public name of the topology.
    pub topology: &'static str,
    /// What the ears get.
    pub ears: Ears,
    /// The level in decibels; `None` where nothing arrives.
    pub level_db: Option<f64>,
    /// What one would notice.
    pub symptoms: Vec<&'static str>,
}

/// A sentence with the name of its rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The rule's public name.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
}

/// What may be behind a symptom.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseRow {
    /// The public name of a cable that does it.
    pub cable: Option<&'static str>,
    /// The public name of a setting or mishap that does it.
    pub setting: Option<&'static str>,
    /// The cause and what to do, in words.
    pub text: String,
}

/// Another way that works.
#[derive(Clone, Debug, PartialEq)]
pub struct AlternativeRow {
    /// What to lay.
    pub leads: Vec<Lead>,
    /// What it does to the level.
    pub level_db: Option<Range>,
    /// Why it ranks lower.
    pub text: String,
}

/// An obvious wrong cable.
#[derive(Clone, Debug, PartialEq)]
pub struct TrapRow {
    /// What one would lay.
    pub leads: Vec<Lead>,
    /// `wrong` or `harmful`.
    pub grade: &'static str,
    /// What one would notice, the worst first.
    pub symptoms: Vec<&'static str>,
    /// The same in words.
    pub text: String,
}

/// One gain step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its number, from 1.
    pub step: usize,
    /// What to do.
    pub text: String,
}

/// What the cable does that the visitor has.
#[derive(Clone, Debug, PartialEq)]
pub struct Have {
    /// The public name of the cable.
    pub cable: &'static str,
    /// Its name in plain words.
    pub name: &'static str,
    /// How many the sockets take.
    pub quantity: usize,
    /// `right`, `stressed`, `wrong` or `harmful`.
    pub grade: &'static str,
    /// What each ear gets, where the circuit can tell.
    pub ears: Option<Ears>,
    /// What it does to the level.
    pub level_db: Option<Range>,
    /// What one would notice, the worst first.
    pub symptoms: Vec<&'static str>,
    /// The same in words, with what to do.
    pub text: String,
}

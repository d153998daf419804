//! The sockets of the devices that a visitor chose: which to take first and why, and which cannot be used.
//! A known device has a few sockets, so each is judged with the other side as it stands.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use catalog::{Device, Hit, InputPort, OutputPort, Picker, Preference};
use interconnect::answer::answer;
use interconnect::choose::Request;
use interconnect::hazard::{Refusal, Verdict};
use interconnect::port::{Carries, ColdContact};
use interconnect::{Input, Output};

use crate::gear::{Gear, Socket};
use crate::selection::{Event, Selection, update};
use crate::text;

/// A socket of a chosen device, as it is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct SocketRow {
    /// Its public name within the device.
    pub slug: &'static str,
    /// What is printed beside it.
    pub label: &'static str,
    /// The position of the switch that makes it what it is.
    pub setting: Option<&'static str>,
    /// What it is, in plain words.
    pub kind: &'static str,
    /// Whether it can be used with the other side as it stands.
    pub usable: bool,
    /// Why it is offered first, or why it cannot be used, and what else is to be known of it.
    pub why: String,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// The sockets of both devices, the best first; empty where no device is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offers {
    /// Those of the source.
    pub source: Vec<SocketRow>,
    /// Those of the amplifier.
    pub amplifier: Vec<SocketRow>,
}

/// What there is to say of a pair of sockets.
#[derive(Clone, Copy, Debug)]
struct Judgement {
    verdict: Verdict,
    refusal: Option<Refusal>,
}

/// The input that stands for any while none is chosen: what refuses with it refuses with all analogue ones.
const ANY_INPUT: Input = Input::TrsPair;

/// The offers for a selection.
pub fn offers(selection: &Selection) -> Offers {
    let Gear {
        source, amplifier, ..
    } = selection.gear;
    Offers {
        source: source.map_or_else(Vec::new, |s| source_rows(selection, s)),
        amplifier: amplifier.map_or_else(Vec::new, |a| amplifier_rows(selection, a)),
    }
}

#[inline(never)] // comes with the second part of the page
fn source_rows(selection: &Selection, chosen: Socket<OutputPort>) -> Vec<SocketRow> {
    let ranked = ranked_outputs(selection, chosen.device);
    let rows = ranked
        .iter()
        .enumerate()
        .map(|(place, (port, judgement))| SocketRow {
            slug: port.slug(),
            label: port.label(),
            setting: port.setting(),
            kind: text::output_label(port.kind()),
            usable: is_usable(judgement.verdict),
            why: text::why_output(
                port.kind(),
                judgement.verdict,
                judgement.refusal,
                place == 0,
                selection.input.is_some(),
            )
            .to_string(),
            chosen: core::ptr::eq(*port, chosen.port),
        });
    rows.collect()
}

#[inline(never)] // comes with the second part of the page
fn amplifier_rows(selection: &Selection, chosen: Socket<InputPort>) -> Vec<SocketRow> {
    let ranked = ranked_inputs(selection, chosen.device);
    let rows = ranked.iter().enumerate().map(|(place, (port, judgement))| {
        // It wants the computer and no socket of the source, so nothing of the source speaks against it.
        let is_usb = port.kind() == Input::Usb;
        let why = if is_usb {
            text::by_usb()
        } else {
            text::why_input(judgement.map(|j| (j.verdict, j.refusal)), place == 0)
        };
        let cut: Vec<&str> = chosen.device.cut_off_by(port).map(InputPort::label).collect();
        let notes = port.notes().map(text::input_note);
        let mut all: Vec<String> = [why].into_iter().chain(notes).map(ToString::to_string).collect();
        if !cut.is_empty() {
            all.push(text::cuts_off(&cut));
        }
        all.retain(|sentence| !sentence.is_empty());
        SocketRow {
            slug: port.slug(),
            label: port.label(),
            setting: port.setting(),
            kind: text::input_label(port.kind()),
            usable: is_usb || judgement.is_none_or(|j| is_usable(j.verdict)),
            why: all.join(" "),
            chosen: core::ptr::eq(*port, chosen.port),
        }
    });
    let (mut all, others): (Vec<_>, Vec<_>) = rows.partition(|row| row.usable);
    all.extend(others);
    all
}

const fn is_usable(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Fits | Verdict::FitsWithCare | Verdict::Ask)
}

/// The outputs of a device with the input as it stands, the best first.
fn ranked_outputs(selection: &Selection, device: &'static Device) -> Vec<(&'static OutputPort, Judgement)> {
    let mut rows: Vec<_> = device
        .outputs()
        .iter()
        .map(|port| (port, judge_output(port, selection.input)))
        .collect();
    sort(&mut rows, |(port, judgement)| {
        Preference::new(port.kind(), judgement.verdict)
    });
    rows
}

/// The inputs of a device with the output as it stands, the best first; not judged while there is no output.
fn ranked_inputs(
    selection: &Selection,
    device: &'static Device,
) -> Vec<(&'static InputPort, Option<Judgement>)> {
    let judged = |port: &InputPort| {
        let output = selection.output?;
        let request = Request {
            cold_contact: selection.gear.cold_contact(),
            ..Request::usual(output, port.kind(), selection.known_topology())
        };
        Some((output, judge(&request)))
    };
    let mut rows: Vec<_> = device.inputs().iter().map(|port| (port, judged(port))).collect();
    sort(&mut rows, |(_, judged)| {
        judged.map_or(
            Preference::new(Output::TrsPair, Verdict::Fits),
            |(output, judgement)| Preference::new(output, judgement.verdict),
        )
    });
    rows.into_iter()
        .map(|(port, judged)| (port, judged.map(|(_, judgement)| judgement)))
        .collect()
}

/// Puts a short list in order and keeps the device's own order among equals; one function less than the library's sort.
fn sort<T: Copy>(rows: &mut [T], key: impl Fn(&T) -> Preference) {
    for end in 1..rows.len() {
        for at in (1..=end).rev() {
            let in_order = match (rows.get(at - 1), rows.get(at)) {
                (Some(before), Some(after)) => key(before) <= key(after),
                _ => true,
            };
            if in_order {
                break;
            }
            rows.swap(at - 1, at);
        }
    }
}

fn judge_output(port: &OutputPort, input: Option<Input>) -> Judgement {
    let digital = port.kind().port().carries.is_digital_audio();
    match input {
        // A digital output may find a digital input, but is not the first to try.
        None if digital => Judgement {
            verdict: Verdict::NeedsChange,
            refusal: None,
        },
        input => judge(&Request {
            cold_contact: cold_contact(port),
            ..Request::usual(port.kind(), input.unwrap_or(ANY_INPUT), port.topology())
        }),
    }
}

fn judge(request: &Request) -> Judgement {
    let judged = |input| {
        let answer = answer(&Request { input, ..*request }, None);
        Judgement {
            verdict: answer.verdict,
            refusal: answer.refusal,
        }
    };
    if request.input != Input::TrsUnknown {
        return judged(request.input);
    }
    // The jack may turn out to be either; what works with one of them is worth asking about.
    let (stereo, pair) = (judged(Input::TrsStereo), judged(Input::TrsPair));
    if is_usable(stereo.verdict) || is_usable(pair.verdict) {
        Judgement {
            verdict: Verdict::Ask,
            refusal: None,
        }
    } else {
        stereo
    }
}

/// What the maker says of a socket's cold contact.
pub(crate) fn cold_contact(port: &OutputPort) -> ColdContact {
    match port.cold_contact() {
        catalog::ColdContact::Open => ColdContact::Open,
        catalog::ColdContact::Grounded => ColdContact::Grounded,
        catalog::ColdContact::Unknown => ColdContact::Unknown,
    }
}

/// The selection with a device or headphones, and with the best of its sockets for the other side. Where none of them goes
/// together with the chosen socket of the other device, the best pair of both is taken.
pub(crate) fn pick(selection: &Selection, picker: Picker, hit: Option<Hit>) -> Selection {
    let event = match (picker, hit) {
        (Picker::Headphones, hit) => Event::Headphones(hit.and_then(Hit::headphones)),
        (Picker::Source, None) => Event::Source(None),
        (Picker::Amplifier, None) => Event::Amplifier(None),
        (Picker::Source, Some(hit)) => match hit.device().and_then(|device| best_output(selection, device)) {
            Some(socket) => Event::Source(Some(socket)),
            None => return selection.clone(),
        },
        (Picker::Amplifier, Some(hit)) => match hit.device().and_then(|device| best_input(selection, device))
        {
            Some(socket) => Event::Amplifier(Some(socket)),
            None => return selection.clone(),
        },
    };
    let next = update(selection, event);
    match (next.gear.source, next.gear.amplifier) {
        (Some(source), Some(amplifier)) if hit.and_then(Hit::device).is_some() => {
            best_pair(next, source, amplifier)
        }
        _ => next,
    }
}

fn best_output(selection: &Selection, device: &'static Device) -> Option<Socket<OutputPort>> {
    let ranked = ranked_outputs(selection, device);
    ranked.first().map(|(port, _)| Socket { device, port: *port })
}

fn best_input(selection: &Selection, device: &'static Device) -> Option<Socket<InputPort>> {
    let ranked = ranked_inputs(selection, device);
    ranked.first().map(|(port, _)| Socket { device, port: *port })
}

/// The same selection where its sockets go together, else the first pair of sockets of both devices that does.
fn best_pair(selection: Selection, source: Socket<OutputPort>, amplifier: Socket<InputPort>) -> Selection {
    let works =
        |output: &OutputPort, input: &InputPort| is_usable(judge_output(output, Some(input.kind())).verdict);
    if works(source.port, amplifier.port) {
        return selection;
    }
    let outputs = source.device.outputs().iter();
    let mut pairs =
        outputs.flat_map(|output| amplifier.device.inputs().iter().map(move |input| (output, input)));
    let Some((output, input)) = pairs.find(|(output, input)| works(output, input)) else {
        return selection;
    };
    let device = source.device;
    let next = update(&selection, Event::Source(Some(Socket { device, port: output })));
    let device = amplifier.device;
    update(&next, Event::Amplifier(Some(Socket { device, port: input })))
}

/// What choosing another socket of the same device means; `None` where there is no device, or it has no such socket.
pub(crate) fn socket(selection: &Selection, picker: Picker, slug: &str) -> Option<Event> {
    let Gear {
        source, amplifier, ..
    } = selection.gear;
    match picker {
        Picker::Source => {
            let device = source?.device;
            let port = device.outputs().iter().find(|port| port.slug() == slug)?;
            Some(Event::Source(Some(Socket { device, port })))
        }
        Picker::Amplifier => {
            let device = amplifier?.device;
            let port = device.inputs().iter().find(|port| port.slug() == slug)?;
            Some(Event::Amplifier(Some(Socket { device, port })))
        }
        Picker::Headphones => None,
    }
}

/// What is chosen in one of the three fields.
pub fn chosen(selection: &Selection, picker: Picker) -> Option<Hit> {
    let Gear {
        source,
        amplifier,
        headphones,
        ..
    } = selection.gear;
    match picker {
        Picker::Source => source.map(|socket| Hit::Device(socket.device)),
        Picker::Amplifier => amplifier.map(|socket| Hit::Device(socket.device)),
        Picker::Headphones => headphones.map(Hit::Headphones),
    }
}

/// Whether an output has gone through an amplifier for headphones already.
pub(crate) const fn is_amplified(output: Output) -> bool {
    matches!(output.port().carries, Carries::Phones)
}

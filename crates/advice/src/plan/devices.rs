//! What must be bought beside leads, as rows: adapters against hum, transformers, and converters with the leads on both their sides.

use alloc::string::ToString;
use alloc::vec::Vec;

use interconnect::answer::Answer;
use interconnect::converter::SideLead;
use interconnect::device::Device;
use interconnect::hazard::Verdict;
use interconnect::network::Side;

use super::DevicePart;
use super::rows::assembly_leads;
use crate::text;

/// The devices of an answer; `leads` are those of a converter, if it is one that is needed.
pub(super) fn needed(answer: &Answer, leads: &[SideLead]) -> Vec<DevicePart> {
    let part = |device: &Device| match answer.verdict {
        Verdict::NeedsDevice => converter(*device, leads),
        _ => helpful(*device),
    };
    answer.devices.iter().map(part).collect()
}

/// A device that helps, and without which it works all the same.
pub(super) fn helpful(device: Device) -> DevicePart {
    DevicePart {
        device: device.slug(),
        name: text::device_name(device),
        text: text::device_text(device).to_string(),
        search: device.search().to_vec(),
        required: false,
        before: Vec::new(),
        after: Vec::new(),
    }
}

/// A device without which nothing works, between two leads.
fn converter(device: Device, leads: &[SideLead]) -> DevicePart {
    let mut part = helpful(device);
    part.required = true;
    part.text.push_str(&text::converter_cables(leads));
    for lead in leads {
        let rows = assembly_leads(&lead.assembly);
        match lead.side {
            Side::A => part.before = rows,
            Side::B => part.after = rows,
        }
    }
    part
}

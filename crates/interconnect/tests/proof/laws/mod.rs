//! Laws that hold for every output, every input, every topology and every cable, whatever the tables say.
//! A law that fails names the case; the whole matrix takes well under a second.

use interconnect::assembly::Assembly;
use interconnect::cable::Laid;
use interconnect::catalogue;
use interconnect::choose::Request;
use interconnect::port::Port;
use interconnect::{Input, Output, Topology};

use crate::common::parts;

mod answers;
mod circuits;
mod coverage;
mod joins;

/// Every pair under every topology that says something of the output.
fn requests() -> impl Iterator<Item = Request> {
    let pairs = Output::ALL
        .iter()
        .flat_map(|o| Input::ALL.iter().map(move |i| (*o, *i)));
    pairs.flat_map(|(output, input)| {
        let topologies = if output.has_topology() {
            &Topology::ALL[..]
        } else {
            &[Topology::Unknown]
        };
        topologies
            .iter()
            .map(move |topology| Request::usual(output, input, *topology))
    })
}

/// Those whose circuit can be solved: analogue on both sides.
fn analogue() -> impl Iterator<Item = Request> {
    let analogue = |port: &Port| port.carries.is_analogue();
    requests().filter(move |r| analogue(r.output.port()) && analogue(r.input.port()))
}

/// Every cable of the catalogue that fits, in every direction in which it does.
fn fitting(request: Request) -> impl Iterator<Item = Assembly> {
    catalogue::all()
        .flat_map(Laid::both)
        .filter_map(move |laid| Assembly::single(laid, request.output.port(), request.input.port()))
}

fn name(request: &Request, assembly: &Assembly) -> String {
    let Request {
        output,
        input,
        topology,
        ..
    } = request;
    format!(
        "{} to {} ({}) by {}",
        output.slug(),
        input.slug(),
        topology.slug(),
        parts(assembly)
    )
}

/// The same port with its sockets the other way round: what was plugged into the left one now sits in the right one.
fn turned(port: &Port) -> Port {
    let sockets: Vec<_> = port.sockets.iter().rev().copied().collect();
    Port {
        sockets: Box::leak(sockets.into_boxed_slice()),
        ..*port
    }
}

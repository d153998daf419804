//! The drawing of a connection: sockets, plugs, leads and the conductors inside, as a [`Scene`] of shapes.
//! Drawn from the assembly and the contact tables, never by hand for a pair; [`svg()`] prints it.

mod face;
mod grid;
mod inside;
mod layout;
mod lead;
mod panel;
mod pen;
mod plug;
pub mod scene;
mod seat;
mod sheet;
mod svg;
mod terminals;
mod trace;
mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use interconnect::assembly::Assembly;
use interconnect::cable::Cable;
use interconnect::joins::Join;
use interconnect::network::Side;
use interconnect::{Input, Output};

use layout::Layout;
use pen::Pen;
pub use scene::{Format, Layer, Paint, Scene};
pub use svg::{Mode, View, svg};

/// Both devices' sockets with the leads between them; `joins` is the list of [`interconnect::joins::joins`].
pub fn connection(
    output: Output,
    input: Input,
    assembly: &Assembly,
    joins: &[Join],
    format: Format,
) -> Scene {
    let layout = layout::assembly(output.port(), input.port(), assembly, format);
    let title = [
        "From ",
        &words::port(output.port()),
        " to ",
        &words::port(input.port()),
    ]
    .concat();
    finish(&layout, joins, title)
}

/// A cable or adapter by itself.
pub fn cable(cable: &'static Cable, format: Format) -> Scene {
    finish(&layout::cable(cable, format), &[], cable.name.to_owned())
}

fn finish(layout: &Layout, joins: &[Join], title: String) -> Scene {
    let mut pen = Pen::new(layout.format);
    let across = match layout.format {
        Format::Tall => layout.size.width,
        Format::Wide => layout.size.height,
    };
    let wires = trace::wires(layout, joins);
    let ties = trace::ties(layout, joins);
    for panel in &layout.panels {
        let near = panel.side == Side::A;
        let seated = |i: usize| {
            let socket = panel.sockets.get(i);
            layout.plugs.iter().any(|p| {
                p.joint.is_none() && p.near == near && socket.is_some_and(|s| s.across == p.frame.end.across)
            })
        };
        panel::draw(&mut pen, panel, across, seated);
        for plug in layout
            .plugs
            .iter()
            .filter(|p| p.joint.is_none() && p.near == near)
        {
            if let Some(socket) = panel.sockets.iter().find(|s| s.across == plug.frame.end.across) {
                lead::axis(&mut pen, plug.frame.end, *socket);
            }
        }
    }
    lead::draw(&mut pen, layout);
    inside::draw(&mut pen, layout, &wires, &ties);
    Scene {
        size: layout.size,
        title,
        sentences: Vec::new(),
        items: pen.items,
    }
}

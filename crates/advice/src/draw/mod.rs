//! The drawing of a connection: sockets, plugs, leads and the conductors inside, as a [`Scene`] of shapes.
//! Drawn from the assembly and the contact tables, never by hand for a pair; [`svg()`] prints it.

mod adapter;
mod between;
mod describe;
mod face;
mod grid;
mod inside;
mod layout;
mod lead;
mod levels;
mod merge;
mod panel;
mod pen;
mod picture;
mod plug;
mod qr;
mod run;
pub mod scene;
mod seat;
mod sheet;
mod svg;
mod terminals;
mod trace;
mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use interconnect::assembly::Assembly;
use interconnect::cable::Cable;
use interconnect::converter::SideLead;
use interconnect::device::Device;
use interconnect::joins::Join;
use interconnect::network::Side;
use interconnect::port::Port;
use interconnect::{Input, Output};

use grid::Panel;
use layout::Layout;
use pen::Pen;

use crate::plan::Ears;
pub use merge::from_outside;
pub use qr::qr_code;
pub use scene::{Format, Layer, Paint, Scene};
pub use svg::{Mode, View, svg};

use crate::plan::Stage;

/// Both devices' sockets with the leads between them; `joins` is the list of [`interconnect::joins::joins`].
pub fn connection(
    output: Output,
    input: Input,
    assembly: &Assembly,
    joins: &[Join],
    format: Format,
) -> Scene {
    let layout = layout::assembly(output.port(), input.port(), assembly, format);
    finish(&layout, joins, title(output, input))
}

/// Both devices' sockets with a converter between them; `leads` are those of [`interconnect::converter::leads`].
pub fn with_device(
    output: Output,
    input: Input,
    device: Device,
    leads: &[SideLead],
    format: Format,
) -> Scene {
    let (size, items) = between::device(output.port(), input.port(), device, leads, format);
    Scene {
        size,
        title: title(output, input),
        sentences: describe::device(device),
        items,
    }
}

/// Both devices' sockets with a barred gap between them.
pub fn refused(output: Output, input: Input, format: Format) -> Scene {
    let (size, items) = between::nothing(output.port(), input.port(), format);
    Scene {
        size,
        title: title(output, input),
        sentences: vec![describe::NO_LEAD.to_owned()],
        items,
    }
}

/// A cable or adapter by itself.
pub fn cable(cable: &'static Cable, format: Format) -> Scene {
    finish(&layout::cable(cable, format), &[], cable.name.to_owned())
}

/// The sockets of a port from the front, for the picker.
pub fn socket(port: &Port) -> Scene {
    let (size, items) = picture::sockets(port);
    Scene {
        size,
        title: words::port(port),
        sentences: Vec::new(),
        items,
    }
}

/// What arrives in the two ears.
pub fn ears(ears: &Ears) -> Scene {
    let (size, items) = picture::ears(ears.left, ears.right);
    Scene {
        size,
        title: words::EARS.to_owned(),
        sentences: describe::ears(ears.left, ears.right),
        items,
    }
}

/// The level plan, place by place of the chain.
pub fn levels(stages: &[Stage]) -> Scene {
    levels::levels(stages)
}

fn title(output: Output, input: Input) -> String {
    let (from, to) = (words::port(output.port()), words::port(input.port()));
    words::glue(&["From ", &from, " to ", &to])
}

fn finish(layout: &Layout, joins: &[Join], title: String) -> Scene {
    let mut pen = Pen::new(layout.format);
    let wires = trace::wires(layout, joins);
    let ties = trace::ties(layout, joins);
    for panel in &layout.panels {
        front(&mut pen, layout, panel);
    }
    lead::draw(&mut pen, layout);
    inside::draw(&mut pen, layout, &wires, &ties);
    Scene {
        size: layout.size,
        title,
        sentences: describe::layout(layout, joins),
        items: pen.items,
    }
}

/// A device's front, and the axes along which plugs go into it.
fn front(pen: &mut Pen, layout: &Layout, panel: &Panel) {
    let near = panel.side == Side::A;
    let seated = || {
        layout
            .plugs
            .iter()
            .filter(|p| p.joint.is_none() && p.near == near)
    };
    let across = match layout.format {
        Format::Tall => layout.size.width,
        Format::Wide => layout.size.height,
    };
    let is_used = |index: usize| {
        let socket = panel.sockets.get(index);
        seated().any(|p| socket.is_some_and(|s| s.across == p.frame.end.across))
    };
    panel::draw(pen, panel, across, is_used);
    for plug in seated() {
        if let Some(socket) = panel.sockets.iter().find(|s| s.across == plug.frame.end.across) {
            lead::axis(pen, plug.frame.end, *socket);
        }
    }
}

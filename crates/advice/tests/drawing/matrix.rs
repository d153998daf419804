//! Laws of the drawing, over every pair of ports with every way to join them, and every cable that fits between them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use advice::draw::scene::Shape;
use advice::draw::{
    Format, Layer, Mode, Paint, Scene, View, cable, connection, ears, refused, socket, svg, with_device,
};
use advice::plan::{EarRow, Ears};
use interconnect::assembly::Assembly;
use interconnect::cable::Laid;
use interconnect::choose::{Request, choose};
use interconnect::converter;
use interconnect::device::Device;
use interconnect::joins::joins;
use interconnect::{Input, Output, Topology, catalogue};

use crate::contacts;
use crate::look::{bounds, overlapping_words};

const FORMATS: [Format; 2] = [Format::Tall, Format::Wide];

/// A pair of ports and what joins them.
pub(crate) type Made = (Output, Input, Assembly);

/// Every assembly worth drawing: whatever fits between two ports, and the ways with two parts that the choice finds.
fn assemblies() -> &'static [Made] {
    static ALL: OnceLock<Vec<Made>> = OnceLock::new();
    ALL.get_or_init(|| {
        pairs()
            .flat_map(|(output, input)| between(output, input))
            .collect()
    })
}

fn between(output: Output, input: Input) -> Vec<Made> {
    let (from, to) = (output.port(), input.port());
    let laid = catalogue::all().flat_map(Laid::both);
    let mut found: Vec<_> = laid.filter_map(|laid| Assembly::single(laid, from, to)).collect();
    if from.carries.is_analogue() && to.carries.is_analogue() {
        // A drawing shows no topology, but which adapters the choice finds hangs on it.
        for topology in Topology::ALL {
            for way in choose(&Request::usual(output, input, topology)).ways {
                if way.assembly.stages().count() > 1 && !found.contains(&way.assembly) {
                    found.push(way.assembly);
                }
            }
        }
    }
    found
        .into_iter()
        .map(|assembly| (output, input, assembly))
        .collect()
}

fn pairs() -> impl Iterator<Item = (Output, Input)> {
    Output::ALL
        .iter()
        .flat_map(|output| Input::ALL.iter().map(move |input| (*output, *input)))
}

/// What must hold of every drawing of an assembly.
const LAWS: [fn(&Scene, &str, &Made); 4] = [
    |scene, name, _| check_scene(scene, name),
    the_text_is_xml_with_unique_ids_and_no_reference,
    a_drawing_is_light,
    channels_differ_by_more_than_colour,
];

fn check_assemblies(format: Format) {
    let mut faults = Vec::new();
    for made in assemblies() {
        let (output, input, assembly) = made;
        let list = joins(output.port(), input.port(), assembly);
        let parts: Vec<_> = assembly.stages().map(|s| s.laid.cable.slug).collect();
        let name = format!("{}/{} by {}", output.slug(), input.slug(), parts.join(" and "));
        let scene = connection(*output, *input, assembly, &list, format);
        for law in LAWS {
            law(&scene, &name, made);
        }
        let found = contacts::faults(&scene, format, made);
        faults.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn tall_drawings_keep_the_laws() {
    check_assemblies(Format::Tall);
}

#[test]
fn wide_drawings_keep_the_laws() {
    check_assemblies(Format::Wide);
}

fn check_scene(scene: &Scene, name: &str) {
    for item in &scene.items {
        assert!(
            bounds(item).is_on(scene),
            "{name}: {item:?} leaves {:?}",
            scene.size
        );
    }
    let overlapping = overlapping_words(scene);
    assert!(
        overlapping.is_empty(),
        "{name}: {overlapping:?} in {:?}",
        scene.size
    );
}

/// What is drawn between a converter and a socket is the lead that is in the list: here a TS plug, where a TRS plug would go in too.
#[test]
fn a_converter_is_drawn_with_the_plugs_of_its_leads() {
    let request = Request::usual(Output::Toslink, Input::ComboPair, Topology::Unknown);
    let leads = converter::leads(&request);
    for format in FORMATS {
        let draw = |leads| with_device(request.output, request.input, Device::Dac, leads, format).items;
        assert_ne!(draw(&leads), draw(&[]), "{format:?}");
    }
}

#[test]
fn a_socket_for_aes_is_not_called_spdif() {
    for format in FORMATS {
        let scene = with_device(Output::Aes3, Input::Aes3, Device::Dac, &[], format);
        let words = format!("{:?}", scene.items);
        assert!(
            words.contains("AES/EBU output") && words.contains("AES/EBU input"),
            "{words}"
        );
        assert!(!words.contains("S/PDIF"), "{words}");
    }
}

#[test]
fn all_other_drawings_lie_on_their_paper_and_no_words_overlap() {
    for cable_of in catalogue::all() {
        for format in FORMATS {
            check_scene(&cable(cable_of, format), cable_of.slug);
        }
    }
    for (output, input) in pairs() {
        let leads = converter::leads(&Request::usual(output, input, Topology::Unknown));
        for format in FORMATS {
            let name = format!("{}/{}", output.slug(), input.slug());
            check_scene(&refused(output, input, format), &name);
            for device in Device::ALL {
                check_scene(&with_device(output, input, device, &leads, format), &name);
            }
        }
    }
    let levels = [-1.0, 0.0, 0.4, 1.0];
    for (l, r) in levels.into_iter().flat_map(|l| levels.map(|r| (l, r))) {
        let (left, right) = (EarRow { l, r }, EarRow { l: r, r: l });
        check_scene(&ears(&Ears { left, right }), "ears");
    }
    for output in Output::ALL {
        check_scene(&socket(output.port()), output.slug());
    }
    for input in Input::ALL {
        check_scene(&socket(input.port()), input.slug());
    }
}

fn the_text_is_xml_with_unique_ids_and_no_reference(scene: &Scene, name: &str, _: &Made) {
    for mode in [Mode::Inline, Mode::Standalone(View::Inside)] {
        let text = svg(scene, "a\"<b>", mode);
        let document = roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        let mut ids = BTreeSet::new();
        for node in document.descendants() {
            if let Some(id) = node.attribute("id") {
                assert!(ids.insert(id.to_owned()), "{name}: {id} stands twice");
            }
        }
        assert_eq!(ids.len(), 2, "{name}: title and desc");
        assert!(!text.contains("url(") && !text.contains("href"), "{name}");
    }
}

fn a_drawing_is_light(scene: &Scene, name: &str, _: &Made) {
    let size = svg(scene, "drawing", Mode::Inline).len();
    assert!(size < 60_000, "{name}: {size} bytes");
}

fn channels_differ_by_more_than_colour(scene: &Scene, name: &str, _: &Made) {
    for item in scene.items.iter().filter(|i| i.layer == Layer::Inside) {
        let (Some(stroke), Shape::Path(_)) = (item.stroke, &item.shape) else {
            continue;
        };
        let dash = stroke.dash.class();
        match stroke.paint {
            Paint::Left => assert_eq!(dash, "", "{name}"),
            Paint::Right if !item.joins.is_empty() && stroke.width > 20 => {
                assert_eq!(dash, "dash-right", "{name}");
            }
            _ => {}
        }
    }
}

//! The share link: what was printed is read back, any text is read, and what was read prints to a fixed point.

use advice::figure::{Decimal, FigureKey, Figures};
use advice::link::{canonical, parse, print};
use advice::plan::plan_for_link;
use advice::selection::{Selection, View};
use interconnect::reception::Symptom;
use interconnect::{Input, Output, Topology, catalogue};
use proptest::prelude::*;

#[test]
fn every_pair_and_topology_is_read_back() {
    for output in Output::ALL {
        for input in Input::ALL {
            for topology in Topology::ALL {
                let selection = Selection {
                    output: Some(*output),
                    input: Some(*input),
                    topology,
                    ..Selection::default()
                };
                let link = print(&selection);
                assert_eq!(parse(&link), (selection, vec![]), "{link}");
            }
        }
    }
}

#[test]
fn every_setting_is_read_back() {
    for cable in catalogue::all() {
        let selection = Selection {
            have: Some(cable),
            ..Selection::default()
        };
        assert_eq!(parse(&print(&selection)), (selection, vec![]));
    }
    for symptom in Symptom::ALL {
        let selection = Selection {
            symptom: Some(symptom),
            view: View::Card,
            ..Selection::default()
        };
        assert_eq!(parse(&print(&selection)), (selection, vec![]));
    }
    for key in FigureKey::ALL {
        let (min, max) = key.range();
        for value in [min, max] {
            let figures = Figures::default().with(*key, Some(value));
            let selection = Selection {
                output: Some(Output::TrsPair),
                figures,
                ..Selection::default()
            };
            assert_eq!(parse(&print(&selection)), (selection, vec![]), "{key:?}");
        }
    }
}

#[test]
fn every_device_and_every_gain_step_is_read_back() {
    use advice::gear::Socket;
    use advice::selection::{Event, update};
    for device in catalog::devices() {
        for port in device.outputs() {
            let selection = update(
                &Selection::default(),
                Event::Source(Some(Socket { device, port })),
            );
            assert_eq!(
                parse(&print(&selection)),
                (selection.clone(), vec![]),
                "{}",
                print(&selection)
            );
        }
        for port in device.inputs() {
            let chosen = update(
                &Selection::default(),
                Event::Amplifier(Some(Socket { device, port })),
            );
            for step in 0..device.gains().len() {
                let selection = update(&chosen, Event::Gain(Some(step)));
                assert_eq!(
                    parse(&print(&selection)),
                    (selection.clone(), vec![]),
                    "{}",
                    print(&selection)
                );
            }
        }
    }
    for headphones in catalog::headphones() {
        let selection = update(&Selection::default(), Event::Headphones(Some(headphones)));
        assert_eq!(parse(&print(&selection)), (selection, vec![]));
    }
}

#[test]
fn a_device_that_does_not_go_with_the_path_is_named_and_left_out() {
    let device = catalog::devices()
        .iter()
        .find(|d| d.outputs().iter().any(|p| p.kind() == Output::TrsPair))
        .expect("one");
    let port = device
        .outputs()
        .iter()
        .find(|p| p.kind() == Output::TrsPair)
        .expect("one");
    let link = format!("/rca-pair/trs-stereo/?out={}", device.port_slug(port.slug()));
    let (selection, notices) = parse(&link);
    assert_eq!(print(&selection), "/rca-pair/trs-stereo/");
    assert_eq!(
        notices
            .iter()
            .map(advice::notice::Notice::code)
            .collect::<Vec<_>>(),
        ["device-elsewhere"]
    );
}

/// Links that people have shared: they must open the same answer for ever.
#[test]
fn links_that_must_parse_for_ever() {
    for (link, output, input) in [
        ("/trs-pair/trs-stereo/", "trs-pair", "trs-stereo"),
        ("/trs-pair/rca-pair/?topology=servo", "trs-pair", "rca-pair"),
        ("/phones-635/trs-pair/?have=trs-trs", "phones-635", "trs-pair"),
        (
            "/xlr-pair/beltpack-stereo/?topology=push-pull&length=2.5",
            "xlr-pair",
            "beltpack-stereo",
        ),
        ("/phones-xlr3-pair/xlr-pair/", "phones-xlr3-pair", "xlr-pair"),
        ("/mini-toslink/toslink/?view=card", "mini-toslink", "toslink"),
    ] {
        let (selection, notices) = parse(link);
        assert_eq!(notices, [], "{link}");
        assert_eq!(selection.output.map(Output::slug), Some(output));
        assert_eq!(selection.input.map(Input::slug), Some(input));
        assert_eq!(print(&selection), link);
    }
}

#[test]
fn addresses_are_read_below_any_base_path() {
    for link in [
        "https://example.org/trs-pair/trs-stereo/?topology=servo",
        "https://example.org/cables/trs-pair/trs-stereo/?topology=servo#gain",
        "http://localhost:8080/a/b/trs-pair/trs-stereo/index.html?topology=servo",
        "  /trs-pair/trs-stereo/?topology=servo  ",
        "trs-pair/trs-stereo?topology=servo&lang=en",
    ] {
        assert_eq!(canonical(link), "/trs-pair/trs-stereo/?topology=servo", "{link}");
        assert_eq!(parse(link).1, [], "{link}");
    }
}

#[test]
fn bad_links_name_what_they_could_not_use() {
    for (link, want_link, codes) in [
        ("", "/", &[][..]),
        ("/", "/", &[]),
        ("/trs-pair/", "/?from=trs-pair", &["only-one-side"]),
        ("/trs-stereo/trs-pair/", "/?to=trs-pair", &["input-as-output"]),
        ("/trs-pair/phones-635/", "/?from=trs-pair", &["output-as-input"]),
        (
            "/a/b/c/d",
            "/",
            &["unknown-output", "unknown-input", "extra-path", "extra-path"],
        ),
        (
            "/trs-pair/trs-stereo/?topology=magic",
            "/trs-pair/trs-stereo/",
            &["unknown-value"],
        ),
        (
            "/trs-pair/trs-stereo/?topology=servo&topology=push-pull",
            "/trs-pair/trs-stereo/?topology=servo",
            &["repeated"],
        ),
        (
            "/trs-pair/trs-stereo/?colour=red",
            "/trs-pair/trs-stereo/",
            &["unknown-key"],
        ),
        (
            "/trs-pair/trs-stereo/?have=%zz",
            "/trs-pair/trs-stereo/",
            &["broken-percent", "unknown-value"],
        ),
        (
            "/%ff%fe/trs-stereo/",
            "/?to=trs-stereo",
            &["broken-percent", "unknown-output"],
        ),
        (
            "/trs-pair/trs-stereo/?hp_ohm=32,5",
            "/trs-pair/trs-stereo/",
            &["not-a-number"],
        ),
    ] {
        let (selection, notices) = parse(link);
        assert_eq!(print(&selection), want_link, "{link}");
        assert_eq!(
            notices
                .iter()
                .map(advice::notice::Notice::code)
                .collect::<Vec<_>>(),
            codes,
            "{link}"
        );
    }
}

#[test]
fn what_is_quoted_of_a_link_is_harmless_and_short() {
    let long = format!("/{}\u{202e}\u{0007}/x/", "y".repeat(500));
    let text = plan_for_link(&long).notices.remove(0).text;
    assert!(
        text.chars().count() < 200 && !text.contains(['\u{202e}', '\u{0007}']),
        "{text:?}"
    );
}

#[test]
fn a_megabyte_is_read_in_no_time() {
    let plan = plan_for_link(&"/a".repeat(500_000));
    assert!(plan.notices.iter().any(|n| n.code == "too-long"));
    assert!(plan.notices.len() < 20, "{}", plan.notices.len());
}

fn any_selection() -> impl Strategy<Value = Selection> {
    let cables: Vec<_> = catalogue::all().collect();
    (
        proptest::option::of(proptest::sample::select(Output::ALL)),
        proptest::option::of(proptest::sample::select(Input::ALL)),
        proptest::sample::select(Topology::ALL.to_vec()),
        proptest::option::of(proptest::sample::select(cables)),
        proptest::option::of(proptest::sample::select(Symptom::ALL.to_vec())),
        proptest::bool::ANY,
        proptest::collection::vec(
            (proptest::sample::select(FigureKey::ALL), -200_000i64..2_000_000),
            0..5,
        ),
    )
        .prop_map(
            |(output, input, topology, have, symptom, card, values)| Selection {
                output,
                input,
                topology,
                have,
                symptom,
                view: if card { View::Card } else { View::Page },
                gear: advice::gear::Gear::default(),
                figures: values.into_iter().fold(Figures::default(), |f, (key, value)| {
                    f.with(key, Some(Decimal::thousandths(value)))
                }),
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_printed_is_read_back(selection in any_selection()) {
        let link = print(&selection);
        prop_assert_eq!(parse(&link), (selection, vec![]), "{}", link);
    }

    #[test]
    fn any_text_is_read_and_prints_to_a_fixed_point(text in "\\PC*") {
        let once = canonical(&text);
        prop_assert_eq!(canonical(&once), once);
    }

    #[test]
    fn any_text_that_looks_like_a_link_is_read(
        text in "(https?://[a-z.]{0,9})?(/[a-z0-9%-]{0,14}){0,5}(\\?([a-z_]{1,12}(=[a-z0-9%.+-]{0,12})?&?){0,6})?(#x)?"
    ) {
        let once = canonical(&text);
        prop_assert_eq!(canonical(&once), once);
        prop_assert!(!plan_for_link(&text).to_json().is_empty());
    }
}

//! The sockets of a known device as they are offered: the best first and why, and which cannot be used and why.

use advice::link::{parse, print};
use advice::offer::{Offers, SocketRow, offers};
use advice::selection::{Event, Selection, update};
use advice::{Picker, search};

fn selection(link: &str) -> Selection {
    let (selection, notices) = parse(link);
    assert_eq!(notices, [], "{link}");
    selection
}

fn pick(selection: &Selection, picker: Picker, typed: &str) -> Selection {
    update(
        selection,
        Event::Pick(picker, search(picker, typed).first().copied()),
    )
}

#[track_caller]
fn row<'a>(rows: &'a [SocketRow], slug: &str) -> &'a SocketRow {
    rows.iter()
        .find(|row| row.slug == slug)
        .unwrap_or_else(|| panic!("{slug}: {rows:?}"))
}

#[test]
fn the_line_output_comes_before_the_headphone_output_and_says_why() {
    let chosen = pick(&selection("/?to=trs-stereo"), Picker::Source, "scarlet 2i2");
    let rows = offers(&chosen).source;
    assert_eq!(
        (rows[0].slug, rows[0].chosen, rows[0].label),
        ("outputs-1-2", true, "OUTPUTS 1-2 (L/R)")
    );
    assert!(rows[0].why.starts_with("Take this one"), "{}", rows[0].why);
    let phones = rows
        .iter()
        .find(|row| row.kind.starts_with("Headphone"))
        .expect("a headphone output");
    assert!(
        phones.usable && phones.why.contains("two headphone amplifiers"),
        "{}",
        phones.why
    );
}

#[test]
fn a_socket_that_cannot_be_used_says_why() {
    let chosen = selection(
        "/trs-pair/coax/?in=rme-adi-2-dac-fs.spdif-coaxial&out=focusrite-scarlett-18i20-3rd-gen.monitor-outputs-1-2",
    );
    let rows = offers(&chosen).source;
    assert!(rows[0].usable && rows[0].slug == "spdif-out", "{rows:?}");
    let line = row(&rows, "monitor-outputs-1-2");
    assert!(
        !line.usable && line.chosen && line.why.contains("digital"),
        "{line:?}"
    );
}

#[test]
fn where_no_socket_goes_with_the_chosen_one_the_best_pair_of_both_is_taken() {
    let chosen = pick(&selection("/"), Picker::Source, "scarlett 18i20 3rd");
    assert!(print(&chosen).contains("monitor-outputs"), "{}", print(&chosen));
    let chosen = pick(&chosen, Picker::Amplifier, "adi-2 dac fs");
    let verdict = advice::plan::plan(&chosen, &[]).verdict;
    assert_eq!(verdict, Some(advice::Verdict::Fits), "{}", print(&chosen));
}

#[test]
fn an_input_that_switches_another_off_says_so() {
    let chosen = pick(&selection("/?from=xlr-pair"), Picker::Amplifier, "hpa v181");
    let rows = offers(&chosen).amplifier;
    assert!(
        rows.iter().any(|row| row.why.contains("switches off")),
        "{rows:?}"
    );
    assert_eq!(rows[0].slug, "bal-in");
}

#[test]
fn another_socket_of_the_same_device_is_chosen_by_its_name() {
    let chosen = pick(&selection("/"), Picker::Source, "scarlet 2i2");
    let phones = offers(&chosen)
        .source
        .iter()
        .find(|row| row.kind.starts_with("Headphone"))
        .expect("one")
        .slug;
    let next = update(&chosen, Event::Socket(Picker::Source, phones.to_owned()));
    assert!(
        offers(&next)
            .source
            .iter()
            .any(|row| row.slug == phones && row.chosen)
    );
    assert_ne!(next.output, chosen.output);
    for event in [
        Event::Socket(Picker::Source, "nonsense".to_owned()),
        Event::Socket(Picker::Amplifier, phones.to_owned()),
    ] {
        assert_eq!(update(&chosen, event), chosen);
    }
}

#[test]
fn every_device_can_be_picked_on_either_side_and_its_link_says_so() {
    for picker in [Picker::Source, Picker::Amplifier, Picker::Headphones] {
        for hit in search(picker, "") {
            let other = match picker {
                Picker::Source => "/?to=rca-pair",
                _ => "/?from=trs-pair",
            };
            let chosen = update(&selection(other), Event::Pick(picker, Some(hit)));
            let again = selection(&print(&chosen));
            assert_eq!(again, chosen, "{}", hit.name());
            let Offers { source, amplifier } = offers(&chosen);
            for rows in [source, amplifier] {
                assert!(
                    rows.is_empty() || rows.iter().filter(|row| row.chosen).count() == 1,
                    "{rows:?}"
                );
                // What can be used stands before what cannot.
                assert!(rows.is_sorted_by_key(|row| !row.usable), "{rows:?}");
                assert!(
                    rows.iter().all(|row| row.usable || !row.why.is_empty()),
                    "{rows:?}"
                );
            }
        }
    }
}

#[test]
fn going_back_to_the_sockets_keeps_them() {
    let chosen = pick(&selection("/?to=rca-pair"), Picker::Source, "scarlet 2i2");
    let back = update(&chosen, Event::Pick(Picker::Source, None));
    assert_eq!(print(&back), "/trs-pair/rca-pair/");
}

//! Sentences that were once wrong or clumsy, and must not be so again: what the cable at hand does, and why a pair is refused.

use advice::plan::{Have, Plan, plan_for_link};
use advice::text::page::shopping_list;
use interconnect::choose::Request;
use interconnect::trial::trial;
use interconnect::{Input, Output, Topology, catalogue};

fn have(link: &str) -> Have {
    plan_for_link(link)
        .have
        .unwrap_or_else(|| panic!("{link}: no trial"))
}

fn tips(plan: &Plan) -> Vec<&str> {
    plan.tips.iter().map(|t| t.text.as_str()).collect()
}

#[test]
fn each_kind_of_light_is_told_its_own_switch() {
    let adat = plan_for_link("/adat/adat/");
    assert!(tips(&adat).contains(&"Set both sockets to ADAT, not S/PDIF, if there is a switch."));
    let spdif = plan_for_link("/toslink/mini-toslink/");
    assert!(tips(&spdif).contains(&"Set both sockets to S/PDIF, not ADAT, if there is a switch."));
}

#[test]
fn a_lead_with_a_remark_is_named_once() {
    for (link, cable) in [
        ("/coax/coax/", "one RCA cable with 75 ohm coax"),
        (
            "/spdif-bnc/aes3/",
            "one BNC to XLR male cable with pin 3 to the shell, for digital audio",
        ),
    ] {
        let summary = plan_for_link(link).summary;
        assert!(summary.contains(cable), "{summary}");
    }
    // A name begins with the plugs, and what is special stands behind the comma.
    for cable in catalogue::all() {
        let (plugs, _) = cable.name.split_once(", ").unwrap_or((cable.name, ""));
        assert!(
            plugs.contains(" to ") || plugs == "adapter",
            "{}: {}",
            cable.slug,
            cable.name
        );
    }
}

#[test]
fn multi_pin_cables_are_not_called_y_cables() {
    let summary = plan_for_link("/db25/trs-stereo/").summary;
    assert!(
        summary.contains("one multi-pin cable (DB25 to eight XLR male)"),
        "{summary}"
    );
}

/// A line driver's cold contact on ground is a strain that some makers allow, no short that one must fear.
#[test]
fn a_grounded_cold_contact_is_called_that_and_a_shorted_headphone_output_that() {
    let line = have("/trs-pair/trs-stereo/?have=ts-ts").text;
    assert!(!line.contains("shorts an output"), "{line}");
    assert!(line.contains("grounds the cold contact"), "{line}");
    let phones = have("/phones-635/trs-pair/?have=ts-ts").text;
    assert!(phones.contains("It shorts an output to ground."), "{phones}");
}

#[test]
fn what_is_heard_is_told_in_sentences_of_its_own() {
    let text = have("/phones-635/xlr-pair/?have=trs-xlr-m").text;
    assert!(text.contains(". Only the left ear plays."), "{text}");
    assert!(!text.contains("vanish and only"), "{text}");
}

#[test]
fn a_cable_that_works_says_what_it_costs() {
    let unknown = have("/trs-pair/rca-pair/?have=ts-rca").text;
    assert!(
        unknown.contains("With some outputs it is quieter: turn the amplifier up."),
        "{unknown}"
    );
    let known = have("/trs-pair/rca-pair/?have=trs-rca-open&topology=push-pull").text;
    assert!(known.contains("It is quieter: turn the amplifier up."), "{known}");
    let servo = have("/trs-pair/rca-pair/?have=ts-rca&topology=servo").text;
    assert_eq!(servo, "Yes, that is the right cable.");
}

#[test]
fn an_analogue_lead_for_digital_audio_is_good_for_short_runs() {
    for link in ["/coax/coax/?have=rca-rca", "/aes3/aes3/?have=xlr-xlr"] {
        let text = have(link).text;
        assert!(text.contains("short"), "{link}: {text}");
    }
    let coax = have("/rca-pair/rca-pair/?have=coax-rca").text;
    assert_eq!(coax, "Yes, that works.");
}

#[test]
fn a_refused_lead_is_refused_for_the_right_reason() {
    let open = have("/phones-44/rca-pair/?have=44-2rca-open");
    assert_eq!(open.grade, "harmful");
    assert!(open.symptoms.iter().all(|s| *s != "strain"), "{open:?}");
    assert!(
        open.text.contains("minus contacts are amplifier outputs"),
        "{}",
        open.text
    );
    let joined = have("/phones-44/trs-stereo/?have=44-trs-joined");
    assert!(
        joined.symptoms.contains(&"strain") && joined.text.contains("shorts an output"),
        "{joined:?}"
    );
}

/// The same fibre serves both formats: who has it needs no other, but a switch.
#[test]
fn a_fibre_between_two_formats_is_the_right_cable_all_the_same() {
    let fibre = have("/adat/toslink/?have=toslink-toslink");
    assert_eq!((fibre.grade, &fibre.symptoms[..]), ("wrong", &["silent"][..]));
    assert!(
        fibre.text.starts_with("That is the right cable") && fibre.text.contains("same format"),
        "{}",
        fibre.text
    );
}

#[test]
fn what_shops_sell_for_a_refused_headphone_output_is_named_as_harmful() {
    let plan = plan_for_link("/phones-44/mini-stereo/");
    let trap = plan
        .traps
        .iter()
        .find(|t| t.leads[0].cable == "44-mini-trs-joined");
    let trap = trap.unwrap_or_else(|| panic!("{:?}", plan.traps));
    assert_eq!((trap.grade, plan.leads.len()), ("harmful", 0));
}

#[test]
fn an_adapter_is_tried_with_the_lead_that_suits_it() {
    let rca = have("/trs-pair/rca-pair/?have=adapter-tsf-rcam");
    assert_eq!((rca.grade, rca.quantity), ("stressed", 2));
    assert!(
        rca.text
            .starts_with("Together with two 6.35 mm TS cables it works"),
        "{}",
        rca.text
    );
    let size = have("/phones-35/trs-stereo/?have=adapter-35f-635m");
    assert_eq!(size.text, "Yes, that works, together with one 3.5 mm TRS cable.");
    let mono = have("/phones-35/trs-stereo/?have=adapter-35f-635ts");
    assert_eq!(mono.grade, "harmful", "{}", mono.text);
    assert!(mono.text.contains("two outputs together"), "{}", mono.text);
    let nowhere = plan_for_link("/rca-pair/rca-pair/?have=adapter-xlrf-trsm");
    assert_eq!(
        (nowhere.notices[0].code, nowhere.have),
        ("have-does-not-fit", None)
    );
}

#[test]
fn hum_names_the_transformer_with_its_search_words() {
    let plan = plan_for_link("/rca-pair/rca-pair/?symptom=hum");
    let device = plan.devices.first().expect("a device");
    assert_eq!((device.device, device.required), ("isolation-transformer", false));
    assert!(!device.search.is_empty());
    assert!(plan_for_link("/rca-pair/rca-pair/").devices.is_empty());
    let noise = plan_for_link("/coax/rca-pair/?symptom=noise").devices;
    assert_eq!(noise.iter().map(|d| d.device).collect::<Vec<_>>(), ["dac"]);
}

/// Hollow is said of two things; a mono voice tells them apart.
#[test]
fn hollow_is_told_from_inside_out_by_a_voice() {
    let text = |link: &str, cable: &str| {
        let causes = plan_for_link(link).causes;
        let cause = causes.into_iter().find(|c| c.cable == Some(cable));
        cause.unwrap_or_else(|| panic!("{link}: {cable}")).text
    };
    let difference = text("/phones-635/trs-pair/?symptom=hollow", "trs-trs");
    assert!(difference.contains("a mono voice vanishes"), "{difference}");
    let reversed = text("/trs-pair/trs-stereo/?symptom=hollow", "trs-trs");
    assert!(reversed.contains("a mono voice stays loud"), "{reversed}");
}

/// B5-15: no socket shows DC on an output, so the steps begin without headphones and without volume.
#[test]
fn b5_15_headphones_go_in_last_and_the_volume_starts_at_zero() {
    for link in [
        "/trs-pair/trs-pair/",
        "/phones-44/xlr-pair/",
        "/rca-pair/mini-stereo/",
    ] {
        let gain = plan_for_link(link).gain;
        let [first, second, ..] = gain.as_slice() else {
            panic!("{link}: {gain:?}")
        };
        assert!(
            first.text.contains("Take the headphones off"),
            "{link}: {}",
            first.text
        );
        assert!(first.text.contains("to zero"), "{link}: {}", first.text);
        assert!(
            second.text.contains("then plug in the headphones"),
            "{link}: {}",
            second.text
        );
    }
}

#[test]
fn stereo_on_one_plug_into_one_channel_says_why_not() {
    let plan = plan_for_link("/phones-35/xlr-mono/");
    assert!(
        plan.reason.contains("left and right on one plug"),
        "{}",
        plan.reason
    );
    assert!(plan.summary.contains("stereo input"), "{}", plan.summary);
}

/// An XLR socket with holes is an input, but for two on a headphone amplifier.
#[test]
fn xlr_headphone_sockets_and_line_inputs_are_told_apart() {
    let output = plan_for_link("/phones-xlr3-pair/xlr-pair/");
    let source = output.tips.iter().find(|t| t.code == "look-alike-source");
    assert!(
        source.is_some_and(|t| t.text.contains("inputs")),
        "{:?}",
        output.tips
    );
    let input = plan_for_link("/xlr-pair/xlr-pair/");
    let destination = input.tips.iter().find(|t| t.code == "look-alike-destination");
    assert!(
        destination.is_some_and(|t| t.text.contains("Balanced headphones, two XLR with 3 holes")),
        "{:?}",
        input.tips
    );
}

/// On a digital amplifier a second BNC takes a clock and no audio.
#[test]
fn a_digital_bnc_is_told_apart_from_word_clock_on_both_sides() {
    let plan = plan_for_link("/spdif-bnc/spdif-bnc/");
    for code in ["look-alike-source", "look-alike-destination"] {
        let tip = plan.tips.iter().find(|t| t.code == code);
        assert!(
            tip.is_some_and(|t| t.text.contains("BNC, word clock")),
            "{code}: {:?}",
            plan.tips
        );
    }
}

/// Every sentence ends, begins with a capital, and has no hole where a word should be.
#[test]
fn every_sentence_of_every_trial_is_whole() {
    let mut seen = 0;
    for output in Output::ALL {
        for input in Input::ALL {
            let request = Request::usual(*output, *input, Topology::Unknown);
            for cable in catalogue::all().filter(|cable| trial(&request, cable).is_some()) {
                let link = format!("/{}/{}/?have={}", output.slug(), input.slug(), cable.slug);
                let plan = plan_for_link(&link);
                let trial = plan.have.iter().map(|h| &h.text);
                for text in trial.chain(plan.traps.iter().map(|t| &t.text)) {
                    let whole = text.ends_with('.') && !text.contains("  ") && !text.contains("..");
                    let begins = text.chars().next().is_some_and(char::is_uppercase);
                    let capitals = text.split(". ").all(|s| {
                        s.chars()
                            .next()
                            .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
                    });
                    assert!(whole && begins && capitals, "{link}: {text}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen}");
}

#[test]
fn a_converter_stands_between_its_cables_in_the_shopping_list() {
    let list = shopping_list(&plan_for_link("/toslink/rca-pair/"), "");
    let bought: Vec<&str> = list.lines().filter(|line| line.contains(" \u{d7} ")).collect();
    let [before, device, after] = bought.as_slice() else {
        panic!("{list}");
    };
    assert!(
        before.contains("TosLink") && device.contains("DAC") && after.contains("RCA"),
        "{list}"
    );
}

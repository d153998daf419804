//! The list of states: one for the gallery, its tests and the journeys; a new state of a component is one more line here.

use advice::Picker;
use advice::figure::FigureKey;
use cable_chooser::model::{Action, Said};
use cable_chooser::picker::Step;
use cable_chooser::ui::{
    answer::answer,
    ask::ask,
    element::when,
    list::List,
    notices::notices,
    others::{alternatives, traps},
    remarks::remarks,
    topology::topology,
};
use yew::html;

use super::fixtures::{
    Fixture, Place, act, bill, both_sides, can, compact, gain, lit, mistake, newer_release, nothing, of, own,
    own_gear, picture, said, search, share, stopped, table, take, unfold, verdict, waiting, whole, wrong,
};

/// Every fixture.
pub const FIXTURES: &[Fixture] = &[
    of("sides", "nothing-chosen", "/", both_sides),
    of("sides", "one-chosen", "/?from=xlr-pair", both_sides),
    of("sides", "both-chosen", "/trs-pair/db25/", both_sides),
    of("sides", "outputs-as-pictures", "/rca-pair/trs-pair/", both_sides)
        .with(|model| model.browsed = Some(List::Output)),
    of("sides", "inputs-as-pictures", "/", both_sides).with(|model| model.browsed = Some(List::Input)),
    of("sides", "input-taken-for-output", "/", both_sides)
        .with(|model| mistake(model, List::Output, "not-an-output-xlr")),
    of("sides", "output-taken-for-input", "/", both_sides)
        .with(|model| mistake(model, List::Input, "not-an-input-phones")),
    of("devices", "list-open", "/", both_sides).with(|model| search(model, Picker::Source, "scarlett")),
    of("devices", "row-marked", "/", both_sides).with(|model| {
        search(model, Picker::Amplifier, "behringer");
        act(model, Action::Walk(Picker::Amplifier, Step::Next));
    }),
    of("devices", "nothing-found", "/", both_sides).with(|model| search(model, Picker::Source, "qqqqqq")),
    of("devices", "text-left", "/", both_sides).with(|model| {
        search(model, Picker::Source, "my old interface");
        act(model, Action::Leave(Picker::Source));
    }),
    of("devices", "sockets-of-both", "/", both_sides).with(|model| {
        take(model, Picker::Source, "scarlett 2i2");
        take(model, Picker::Amplifier, "behringer ha400");
    }),
    of("devices", "sources-linked", "/", both_sides).with(|model| {
        take(model, Picker::Source, "scarlett 2i2");
        take(model, Picker::Amplifier, "magni");
        model.means = Some(can(true, true));
    }),
    of("devices", "not-checked", "/", both_sides).with(|model| {
        take(model, Picker::Source, "");
        model.means = Some(can(true, true));
    }),
    of("answer", "nothing-chosen", "/", verdict),
    of("answer", "fits", "/trs-pair/xlr-pair/", verdict),
    of("answer", "fits-with-care", "/trs-pair/trs-stereo/", verdict),
    of("answer", "needs-change", "/xlr-mono/trs-stereo/", verdict),
    of("answer", "needs-device", "/coax/rca-pair/", verdict),
    of("answer", "must-not", "/speaker/trs-stereo/", verdict),
    of("answer", "impossible", "/wordclock/trs-stereo/", verdict),
    of("answer", "asks", "/trs-pair/trs-unknown/", verdict),
    of(
        "ask",
        "jack-of-unknown-use",
        "/trs-pair/trs-unknown/",
        |_, plan| {
            let question = when(plan.ask.as_ref(), |question| ask(question, &nothing()));
            html! { <>{ answer(plan) }{ question }</> }
        },
    ),
    of("drawing", "two-leads", "/trs-pair/xlr-pair/", picture).with(|model| model.wide = true),
    of("drawing", "two-leads-inside", "/trs-pair/rca-pair/", picture)
        .with(|model| (model.wide, model.inside) = (true, true)),
    of("drawing", "breakout-tall", "/phones-35/rca-pair/", picture),
    of("drawing", "breakout-tall-inside", "/phones-35/xlr-pair/", picture).with(|model| model.inside = true),
    of("drawing", "breakout-wide", "/phones-35/rca-pair/", picture).with(|model| model.wide = true),
    of("drawing", "breakout-wide-inside", "/phones-35/rca-pair/", picture)
        .with(|model| (model.wide, model.inside) = (true, true)),
    of("drawing", "adapter", "/rca-pair/beltpack-stereo/", picture).with(|model| model.wide = true),
    of(
        "drawing",
        "adapters-tall-inside",
        "/phones-xlr3-pair/xlr-pair/",
        picture,
    )
    .with(|model| model.inside = true),
    of("drawing", "lit", "/xlr-pair/trs-pair/", lit)
        .with(|model| (model.wide, model.pinned) = (true, Some(1))),
    of("drawing", "multi-pin", "/db25/xlr-pair/", picture).with(|model| model.wide = true),
    of("drawing", "optical", "/toslink/mini-toslink/", picture).with(|model| model.wide = true),
    of("drawing", "converter", "/coax/rca-pair/", picture).with(|model| model.wide = true),
    of("drawing", "refused", "/speaker/trs-stereo/", picture).with(|model| model.wide = true),
    of("wiring", "plain", "/xlr-pair/trs-pair/", table),
    of(
        "wiring",
        "tied-and-open",
        "/trs-pair/rca-pair/?topology=push-pull",
        table,
    ),
    of("wiring", "row-held", "/xlr-pair/trs-pair/", table).with(|model| model.pinned = Some(1)),
    of(
        "notices",
        "hostile-link",
        "/%3Cb%3Ebold%3C%2Fb%3E/%E2%80%AErca/x/?a=1&topology=round",
        |_, plan| notices(&plan.notices),
    ),
    of("remarks", "warnings", "/trs-pair/trs-stereo/", |_, plan| {
        remarks("mind", "Mind this", &plan.warnings)
    }),
    of("remarks", "tips", "/phones-635/trs-stereo/", |_, plan| {
        remarks("tips", "Good to know", &plan.tips)
    }),
    of("shopping", "a-pair", "/trs-pair/xlr-pair/", bill).with(|model| model.means = Some(can(true, false))),
    of("shopping", "a-device", "/coax/rca-pair/", bill),
    of(
        "shopping",
        "made-to-order",
        "/xlr-pair/mini-stereo/?topology=push-pull",
        bill,
    ),
    of("alternatives", "some", "/trs-pair/trs-stereo/", |_, plan| {
        alternatives(&plan.alternatives)
    }),
    of("traps", "some", "/trs-pair/trs-stereo/", |_, plan| {
        traps(&plan.traps)
    }),
    of("topology", "unknown", "/trs-pair/rca-pair/", |model, _| {
        topology(model, &nothing())
    }),
    of("topology", "unfolded", "/trs-pair/rca-pair/", |model, _| {
        topology(model, &nothing())
    })
    .with(unfold),
    of(
        "topology",
        "known",
        "/trs-pair/rca-pair/?topology=servo",
        |model, _| topology(model, &nothing()),
    ),
    of("gain", "line", "/trs-pair/trs-stereo/", gain),
    of("gain", "figures-unfolded", "/trs-pair/trs-stereo/", gain).with(unfold),
    of("gain", "digital", "/toslink/toslink/", gain),
    of("gain", "with-levels", "/", gain).with(own_gear),
    of("gain", "bad-figure", "/trs-pair/rca-pair/", gain)
        .with(|model| act(model, Action::Figure(FigureKey::HpOhm, "1,5 kOhm".into()))),
    of("have", "not-chosen", "/trs-pair/trs-stereo/", own),
    of("have", "unfolded", "/trs-pair/trs-stereo/", own).with(unfold),
    of("have", "right", "/trs-pair/xlr-pair/?have=trs-xlr-m", own),
    of("have", "wrong", "/phones-635/trs-pair/?have=trs-trs", own),
    of("have", "inverted", "/trs-pair/trs-stereo/?have=trs-trs", own),
    of(
        "have",
        "harmful",
        "/phones-44/trs-stereo/?have=44-trs-joined",
        own,
    ),
    of("symptom", "not-chosen", "/trs-pair/trs-stereo/", wrong),
    of("symptom", "unfolded", "/trs-pair/trs-stereo/", wrong).with(unfold),
    of("symptom", "strain", "/trs-pair/trs-stereo/?symptom=strain", wrong),
    of("symptom", "silent", "/trs-pair/trs-stereo/?symptom=silent", wrong),
    of("symptom", "noise", "/trs-pair/trs-stereo/?symptom=noise", wrong),
    of("symptom", "hollow", "/phones-635/trs-pair/?symptom=hollow", wrong),
    of(
        "symptom",
        "inverted",
        "/trs-pair/trs-stereo/?symptom=inverted",
        wrong,
    ),
    of(
        "symptom",
        "left-only",
        "/trs-pair/trs-stereo/?symptom=left-only",
        wrong,
    ),
    of(
        "symptom",
        "right-only",
        "/trs-pair/trs-stereo/?symptom=right-only",
        wrong,
    ),
    of(
        "symptom",
        "swapped",
        "/trs-pair/trs-stereo/?symptom=swapped",
        wrong,
    ),
    of("symptom", "mono", "/trs-pair/trs-stereo/?symptom=mono", wrong),
    of(
        "symptom",
        "distorted",
        "/trs-pair/trs-stereo/?symptom=distorted",
        wrong,
    ),
    of("symptom", "quiet", "/trs-pair/trs-stereo/?symptom=quiet", wrong),
    of("symptom", "hum", "/trs-pair/trs-stereo/?symptom=hum", wrong),
    of("share", "not-started", "/trs-pair/xlr-pair/", share),
    of("share", "copy-and-share", "/trs-pair/xlr-pair/", share)
        .with(|model| model.means = Some(can(true, true))),
    of("share", "by-hand", "/trs-pair/xlr-pair/", share).with(|model| model.means = Some(can(false, false))),
    of("share", "code", "/trs-pair/xlr-pair/", share)
        .with(|model| (model.qr, model.means) = (true, Some(can(true, true)))),
    of("share", "too-long-for-a-code", "/trs-pair/xlr-pair/", share).with(|model| {
        // No link of the page itself is so long; the address of its host may be.
        let mut means = can(true, true);
        means.home = [means.home.as_str(), &"/cables".repeat(500)].concat().into();
        (model.qr, model.means) = (true, Some(means));
    }),
    compact("nothing-chosen", "/?view=card"),
    compact("fits", "/trs-pair/xlr-pair/?view=card").with(|model| model.wide = true),
    compact("tall", "/phones-35/rca-pair/?view=card").with(|model| model.means = Some(can(true, true))),
    compact("refused", "/speaker/trs-stereo/?view=card"),
    compact("asks", "/trs-pair/trs-unknown/?view=card"),
    said("newer-release", Place::Over, newer_release),
    said("lists-still-loading", Place::Over, waiting),
    said("stopped", Place::Main, stopped),
    whole("nothing-chosen", "/"),
    whole("one-chosen", "/?from=trs-pair"),
    whole("fits", "/trs-pair/xlr-pair/").with(|model| model.wide = true),
    whole(
        "everything",
        "/trs-pair/trs-stereo/?have=trs-trs&symptom=hollow&topology=push-pull",
    ),
    whole("copied", "/rca-pair/rca-pair/").with(|model| {
        model.said = Said {
            text: "The link is copied.".into(),
            seen: true,
            answer: false,
        };
    }),
    whole("devices", "/").with(own_gear),
    whole("refused", "/phones-44/trs-stereo/"),
    whole("asks", "/trs-pair/trs-unknown/"),
    whole("notices", "/nonsense/rca-pair/extra/?foo=1"),
];

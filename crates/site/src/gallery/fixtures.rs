//! The states to look at: a link, what else a screen knows, and the component that shows it.
//! One list for the gallery, its tests and the journeys; a new state of a component is one more line here.

use std::rc::Rc;

use advice::Picker;
use advice::figure::FigureKey;
use advice::plan::{Plan, plan};
use cable_chooser::model::{Action, Means, Model, Said};
use cable_chooser::picker::Step;
use cable_chooser::ui::list::List;
use cable_chooser::ui::{
    Act,
    answer::answer,
    ask::ask,
    below::wiring,
    drawing,
    element::when,
    folded::Fold,
    gain_steps::gain_steps,
    have::have,
    notices::notices,
    others::{alternatives, traps},
    part::Shown,
    remarks::remarks,
    share_bar::share_bar,
    sheet::{Parts, sheet},
    shopping::shopping,
    sides::sides,
    symptom::symptom,
    topology::topology,
};
use yew::{Callback, Html, html};

/// A component in one of its states.
#[derive(Clone, Copy, Debug)]
pub struct Fixture {
    /// The component.
    pub component: &'static str,
    /// Its state.
    pub state: &'static str,
    /// Whether it is a whole sheet, with landmarks and heading of its own.
    pub is_whole: bool,
    link: &'static str,
    adapt: fn(&mut Model),
    show: fn(&Model, &Rc<Plan>) -> Html,
}

impl Fixture {
    /// The component in this state.
    pub fn html(&self) -> Html {
        let mut model = Model::open(self.link);
        (self.adapt)(&mut model);
        let plan = Rc::new(plan(&model.selection, &model.notices));
        (self.show)(&model, &plan)
    }

    const fn with(mut self, adapt: fn(&mut Model)) -> Self {
        self.adapt = adapt;
        self
    }
}

const fn of(
    component: &'static str,
    state: &'static str,
    link: &'static str,
    show: fn(&Model, &Rc<Plan>) -> Html,
) -> Fixture {
    Fixture {
        component,
        state,
        is_whole: false,
        link,
        adapt: |_| {},
        show,
    }
}

const fn whole(state: &'static str, link: &'static str) -> Fixture {
    let mut fixture = of("sheet", state, link, |model, plan| {
        let shown = shown(model, plan);
        let parts = Parts::default().map(|_| Some(shown.clone()));
        sheet(&shown, drawing::print(model, plan).as_ref(), &parts)
    });
    fixture.is_whole = true;
    fixture
}

fn shown(model: &Model, plan: &Rc<Plan>) -> Shown {
    Shown {
        model: Rc::new(model.clone()),
        plan: plan.clone(),
        act: nothing(),
    }
}

/// Nothing here is clicked.
fn nothing() -> Act {
    Callback::from(|_: Action| {})
}

fn picture(model: &Model, plan: &Rc<Plan>) -> Html {
    when(drawing::print(model, plan), |printed| {
        drawing::drawing(&printed, model, &nothing())
    })
}

fn table(model: &Model, plan: &Rc<Plan>) -> Html {
    wiring(&shown(model, plan))
}

fn both_sides(model: &Model, plan: &Rc<Plan>) -> Html {
    sides(&shown(model, plan))
}

fn verdict(_: &Model, plan: &Rc<Plan>) -> Html {
    answer(plan)
}

fn share(model: &Model, plan: &Rc<Plan>) -> Html {
    share_bar(model, plan, &nothing())
}

fn bill(model: &Model, plan: &Rc<Plan>) -> Html {
    shopping(model, plan, &nothing())
}

fn own(model: &Model, plan: &Rc<Plan>) -> Html {
    have(model, plan, &nothing())
}

fn wrong(model: &Model, plan: &Rc<Plan>) -> Html {
    symptom(model, plan, &nothing())
}

/// Everything that asks something is unfolded.
fn unfold(model: &mut Model) {
    model.unfolded = vec![Fold::Topology, Fold::Figures, Fold::Have, Fold::Symptom];
}

fn gain(model: &Model, plan: &Rc<Plan>) -> Html {
    gain_steps(model, plan, &nothing())
}

/// What the page knows after an action of the visitor.
fn act(model: &mut Model, action: Action) {
    *model = std::mem::take(model).after(action);
}

fn search(model: &mut Model, picker: Picker, text: &'static str) {
    act(model, Action::Type(picker, text.into()));
}

/// Takes the first device that the text finds.
fn take(model: &mut Model, picker: Picker, text: &'static str) {
    search(model, picker, text);
    act(model, Action::Take(0));
}

fn own_gear(model: &mut Model) {
    take(model, Picker::Source, "scarlett 2i2");
    take(model, Picker::Amplifier, "magni");
    take(model, Picker::Headphones, "dt 770 250");
}

const fn can(copy: bool, share: bool) -> Means {
    Means {
        copy,
        share,
        save: copy,
        home: yew::AttrValue::Static("https://cables.example"),
    }
}

/// Every fixture.
pub const FIXTURES: &[Fixture] = &[
    of("sides", "nothing-chosen", "/", both_sides),
    of("sides", "one-chosen", "/?from=xlr-pair", both_sides),
    of("sides", "both-chosen", "/trs-pair/db25/", both_sides),
    of("sides", "outputs-as-pictures", "/rca-pair/trs-pair/", both_sides)
        .with(|model| model.browsed = Some(List::Output)),
    of("sides", "inputs-as-pictures", "/", both_sides).with(|model| model.browsed = Some(List::Input)),
    of("sides", "input-taken-for-output", "/", both_sides).with(|model| {
        let list = List::Output;
        model.mistaken = list.mistaken("not-an-output-xlr").map(|answer| (list, answer));
    }),
    of("devices", "list-open", "/", both_sides).with(|model| search(model, Picker::Source, "scarlett")),
    of("devices", "row-marked", "/", both_sides).with(|model| {
        search(model, Picker::Amplifier, "headphone");
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
    of("symptom", "hollow", "/phones-635/trs-pair/?symptom=hollow", wrong),
    of(
        "symptom",
        "left-only",
        "/trs-pair/trs-stereo/?symptom=left-only",
        wrong,
    ),
    of("symptom", "quiet", "/trs-pair/trs-stereo/?symptom=quiet", wrong),
    of("symptom", "silent", "/trs-pair/trs-stereo/?symptom=silent", wrong),
    of("symptom", "hum", "/trs-pair/trs-stereo/?symptom=hum", wrong),
    of("share", "not-started", "/trs-pair/xlr-pair/", share),
    of("share", "copy-and-share", "/trs-pair/xlr-pair/", share)
        .with(|model| model.means = Some(can(true, true))),
    of("share", "by-hand", "/trs-pair/xlr-pair/", share).with(|model| model.means = Some(can(false, false))),
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

//! How each action changes what the page knows.
//! Only what the reducer itself decides; the rules of a choice are tested where they are.

use super::*;
use advice::Output;

fn after(link: &str, action: Action) -> Model {
    Model::open(link).after(action)
}

#[test]
fn a_choice_takes_the_notices_of_the_link_away() {
    let model = after(
        "/nonsense/rca-pair/",
        Action::choose(Event::Output(Some(Output::TrsPair))),
    );
    assert_eq!(model.selection.output, Some(Output::TrsPair));
    assert!(model.notices.is_empty() && !model.opened);
}

#[test]
fn a_choice_that_changes_nothing_changes_nothing() {
    let model = Model::open("/trs-pair/nonsense/");
    let choice = Action::choose(Event::Output(Some(Output::TrsPair)));
    assert_eq!(model.clone().after(choice), model);
}

fn typed(text: &'static str) -> Model {
    after("/", Action::Type(Picker::Source, text.into()))
}

#[test]
fn a_device_brings_its_best_socket_and_the_link_names_it() {
    let model = typed("scarlet 2i2")
        .after(Action::Walk(Picker::Source, Step::Next))
        .after(Action::Take(0));
    assert_eq!(model.selection.output, Some(Output::TrsPair));
    assert_eq!(
        link::print(&model.selection),
        "/?from=trs-pair&out=focusrite-scarlett-2i2-4th-gen.outputs-1-2"
    );
    assert_eq!((model.search.is_none(), model.opened), (true, false));
    let back = model
        .clone()
        .after(Action::Type(Picker::Source, "scarlett".into()))
        .after(Action::Close);
    assert_eq!(back.selection, model.selection);
}

#[test]
fn mine_is_not_listed_leads_back_to_the_sockets_and_keeps_them() {
    let model = typed("scarlet 2i2")
        .after(Action::Take(0))
        .after(Action::Type(Picker::Source, "x".into()));
    let row = model.search.as_ref().map_or(0, Search::not_listed);
    let model = model.after(Action::Take(row));
    assert_eq!(
        (model.selection.gear.source, model.selection.output),
        (None, Some(Output::TrsPair))
    );
}

#[test]
fn what_was_typed_stays_when_the_field_is_left() {
    let model = typed("my old interface").after(Action::Leave(Picker::Source));
    assert!(
        model
            .search_of(Picker::Source)
            .is_some_and(|search| !search.open && search.text == "my old interface")
    );
    let emptied = typed("scarlet 2i2")
        .after(Action::Take(0))
        .after(Action::Type(Picker::Source, "".into()));
    assert_eq!(
        emptied.after(Action::Leave(Picker::Source)).selection.gear.source,
        None
    );
}

#[test]
fn leaving_another_field_closes_nothing() {
    let model = typed("scarlet");
    assert_eq!(model.clone().after(Action::Leave(Picker::Amplifier)), model);
}

#[test]
fn a_text_that_fits_nothing_stays_while_another_field_is_used() {
    let model = typed("no such thing")
        .after(Action::Leave(Picker::Source))
        .after(Action::Type(Picker::Amplifier, "ha400".into()))
        .after(Action::Take(0))
        .after(Action::Type(Picker::Headphones, "nor this".into()))
        .after(Action::Leave(Picker::Headphones));
    let texts =
        [Picker::Source, Picker::Headphones].map(|picker| model.search_of(picker).map(|s| s.text.clone()));
    assert_eq!(texts, [Some("no such thing".into()), Some("nor this".into())]);
    assert!(model.selection.gear.amplifier.is_some() && model.search_of(Picker::Amplifier).is_none());
    let mended = model
        .after(Action::Type(Picker::Source, "scarlett 2i2".into()))
        .after(Action::Take(0));
    assert_eq!(mended.search_of(Picker::Source), None);
    assert_eq!(mended.left.len(), 1);
}

#[test]
fn a_figure_that_cannot_be_used_stays_beside_the_plan() {
    let typed = |model: &Model, text: &'static str| {
        model.clone().after(Action::Figure(FigureKey::HpOhm, text.into()))
    };
    let model = typed(&Model::open("/trs-pair/rca-pair/"), "250");
    assert!(link::print(&model.selection).ends_with("hp_ohm=250"));
    for text in ["1,5", "-3", "1e308", "many", ""] {
        let model = typed(&model, text);
        assert_eq!(model.selection.figures.get(FigureKey::HpOhm), None, "{text}");
        assert_eq!(model.unusable, [(FigureKey::HpOhm, AttrValue::from(text))]);
        assert_eq!(typed(&model, "32").unusable, []);
    }
}

#[test]
fn going_back_keeps_what_the_browser_can_do() {
    let means = Means {
        copy: Clipboard::There,
        share: false,
        save: true,
        home: "https://example.org".into(),
    };
    let model = after("/", Action::Find(means.clone())).after(Action::Open("/coax/coax/".to_owned()));
    assert_eq!(model.means, Some(means));
    assert!(model.opened && model.selection.input.is_some());
}

#[test]
fn what_is_told_twice_is_news_each_time() {
    let told = |model: Model| model.after(Action::Tell("Copied."));
    let once = told(after("/", Action::Open("/coax/coax/".to_owned())));
    let twice = told(once.clone());
    assert!(once.said != twice.said && twice.said != told(twice.clone()).said);
    assert_eq!(once.said.text.trim_end(), twice.said.text.trim_end());
}

#[test]
fn what_the_page_shows_anyway_does_not_fade() {
    let model = after("/", Action::Open("/coax/coax/".to_owned())).after(Action::Hush);
    assert!(model.said.answer && !model.said.seen);
    assert_eq!(
        model.after(Action::Tell("Copied.")).after(Action::Hush).said,
        Said::default()
    );
}

#[test]
fn who_lights_a_conductor_looks_inside_until_nothing_is_lit() {
    let lit = after("/trs-pair/rca-pair/", Action::Pin(Some(1)));
    assert!(lit.looks_inside() && !lit.inside);
    let closed = lit.clone().after(Action::LookInside(false));
    assert_eq!((closed.looks_inside(), closed.lit()), (false, None));
    assert!(!lit.after(Action::Pin(Some(1))).looks_inside());
}

#[test]
fn what_is_unfolded_stays_so_until_it_is_folded_up() {
    let unfold = |model: Model, fold, is_open| model.after(Action::Unfold(fold, is_open));
    let model = unfold(Model::open("/trs-pair/rca-pair/"), Fold::Have, true);
    let model = unfold(unfold(model, Fold::Symptom, true), Fold::Have, true);
    assert_eq!(model.unfolded, [Fold::Symptom, Fold::Have]);
    let chosen = model.after(Action::choose(Event::Output(Some(Output::XlrPair))));
    assert_eq!(unfold(chosen, Fold::Have, false).unfolded, [Fold::Symptom]);
}

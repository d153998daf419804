//! Figures that the visitor knows: one field each, with its unit; what cannot be used stays in its field with a sentence beside it.
//! A field is the visitor's while it is being typed in: no rendering sets it, only `effects::fields`, when the state has another text.

use advice::figure::{Decimal, FigureKey};
use advice::text::{figure_label, figure_trouble, page as words};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html};

use super::Act;
use super::element::{
    element, element_with, fix, fixed, input, keyed, list, listening, on_change, text, when, written,
};
use super::folded::{Fold, asking};
use crate::model::{Action, Model};

/// The fields, folded while none is filled.
pub fn figures(model: &Model, act: &Act) -> Html {
    let given = |key: &FigureKey| model.selection.figures.get(*key).is_some();
    let is_answered = !model.unusable.is_empty() || FigureKey::ALL.iter().any(given);
    asking(Fold::Figures, is_answered, (model, act), &|| {
        let hint = element("p", fixed!("class" = "hint"), [text(words::FIGURES_HINT)]);
        list([hint, fields(model, act)])
    })
}

#[inline(never)] // comes with the second part of the page
fn fields(model: &Model, act: &Act) -> Html {
    let onchange = {
        let act = act.clone();
        Callback::from(move |event: yew::Event| {
            let field = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(field) = field
                && let Some(key) = FigureKey::from_slug(&field.id())
            {
                act.emit(Action::Figure(key, field.value().trim().to_owned().into()));
            }
        })
    };
    let fields = list(FigureKey::ALL.iter().map(|key| field(*key, model)));
    let grid = element("div", fixed!("class" = "grid"), [fields]);
    listening(grid, [on_change(onchange)])
}

/// What was typed for a figure and cannot be used.
fn unusable(key: FigureKey, model: &Model) -> Option<&AttrValue> {
    let mut unusable = model.unusable.iter();
    unusable.find(|(other, _)| *other == key).map(|(_, text)| text)
}

/// What the field of a figure holds.
pub fn value(key: FigureKey, model: &Model) -> AttrValue {
    let given = || model.selection.figures.get(key).map(Decimal::print);
    let unusable = unusable(key, model).cloned();
    unusable.unwrap_or_else(|| given().unwrap_or_default().into())
}

fn field(key: FigureKey, model: &Model) -> Html {
    let unusable = unusable(key, model);
    let trouble = unusable.and_then(|text| figure_trouble(key, text));
    let why = [key.slug(), "-why"].concat();
    // A pad of digits has no minus.
    let pad = (key.range().0 >= Decimal::default()).then_some("decimal");
    let label = [figure_label(key), " (", key.unit(), ")"].concat();
    let described = trouble.as_ref().map(|_| AttrValue::from(why.clone()));
    let sentence = |trouble: String| {
        let values = [Some(why.into()), fix("trouble"), fix("alert")];
        element_with("p", &["id", "class", "role"], values, [written(&trouble)])
    };
    let box_ = input(
        &[
            "id",
            "type",
            "inputmode",
            "autocomplete",
            "value",
            "aria-invalid",
            "aria-describedby",
        ],
        [
            fix(key.slug()),
            fix("text"),
            pad.map(AttrValue::Static),
            fix("off"),
            Some(value(key, model)),
            trouble.as_ref().and(fix("true")),
            described,
        ],
        None,
        None,
    );
    let field = element(
        "div",
        fixed!("class" = "field"),
        [
            element_with("label", &["for"], [fix(key.slug())], [written(&label)]),
            box_,
            when(trouble, sentence),
        ],
    );
    keyed(key.slug(), field)
}

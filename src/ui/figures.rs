//! Figures that the visitor knows: one field each, with its unit; what cannot be used stays in its field with a sentence beside it.

use advice::figure::{Decimal, FigureKey};
use advice::text::{figure_label, figure_trouble, page as words};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html, html};

use super::Act;
use crate::model::{Action, Model};

/// The fields, folded while none is filled.
pub fn figures(model: &Model, act: &Act) -> Html {
    let given = |key: &FigureKey| model.selection.figures.get(*key).is_some();
    let open = !model.unusable.is_empty() || FigureKey::ALL.iter().any(given);
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
    html! {
        <details class="figures" {open}>
            <summary><h2>{ words::FIGURES }</h2></summary>
            <p class="hint">{ words::FIGURES_HINT }</p>
            <div class="grid" {onchange}>{ for FigureKey::ALL.iter().map(|key| field(*key, model)) }</div>
        </details>
    }
}

fn field(key: FigureKey, model: &Model) -> Html {
    let unusable = model
        .unusable
        .iter()
        .find(|(other, _)| *other == key)
        .map(|(_, text)| text);
    let given = || model.selection.figures.get(key).map(Decimal::print);
    let value: AttrValue = unusable
        .cloned()
        .unwrap_or_else(|| given().unwrap_or_default().into());
    let trouble = unusable.and_then(|text| figure_trouble(key, text));
    let why = [key.slug(), "-why"].concat();
    // A pad of digits has no minus.
    let pad = (key.range().0 >= Decimal::default()).then_some("decimal");
    html! {
        <div class="field" key={key.slug()}>
            <label for={key.slug()}>{ figure_label(key) }{ " (" }{ key.unit() }{ ")" }</label>
            <input id={key.slug()} type="text" inputmode={pad} autocomplete="off" {value}
                aria-invalid={trouble.as_ref().map(|_| "true")} aria-describedby={trouble.as_ref().map(|_| why.clone())} />
            if let Some(trouble) = trouble {
                <p id={why} class="trouble" role="alert">{ trouble }</p>
            }
        </div>
    }
}

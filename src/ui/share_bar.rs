//! The link of the answer: copied, handed to the system's own sheet, or to be selected by hand where there is neither.

use std::rc::Rc;

use advice::draw;
use advice::link;
use advice::plan::Plan;
use advice::selection::View;
use advice::text::{embed, page as words};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{Callback, FocusEvent, Html, html};

use super::keep::keep;
use super::{Act, when};
use crate::effects::{clipboard, share};
use crate::model::{Action, Means, Model};

/// The share bar.
pub fn share_bar(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    let means = model.means.as_ref();
    let shown = model.qr;
    let show_qr = act.reform(move |_| Action::ShowQr(!shown));
    html! {
        <section class="share" aria-labelledby="share">
            <h2 id="share">{ words::SHARE }</h2>
            <p class="hint">{ words::SHARE_HINT }</p>
            <div class="bar">
                { copy_button(words::COPY_LINK, words::LINK_COPIED, model, plan, act, str::to_owned) }
                if let Some(means) = means.filter(|means| means.share) {
                    <button type="button" onclick={send(means, plan)}>{ words::SHARE_LINK }</button>
                }
                <button type="button" class="quiet" aria-expanded={if model.qr { "true" } else { "false" }} onclick={show_qr}>{ embed::QR }</button>
                { copy_button(embed::COPY_EMBED, embed::EMBED_COPIED, model, plan, act, embed_code(model, plan)) }
            </div>
            { keep(model, plan, act) }
            { when(means.filter(|_| model.qr), |means| qr(means, plan)) }
            { when(means.filter(|means| !means.copy && !means.share), |means| by_hand(means, plan)) }
        </section>
    }
}

/// The whole address of an answer.
fn address(means: &Means, plan: &Plan) -> String {
    [means.home.as_str(), &plan.link].concat()
}

/// The link as a QR code, for the phone in the other hand.
fn qr(means: &Means, plan: &Plan) -> Html {
    match draw::qr_code(&address(means, plan), embed::QR_NAME) {
        Some(svg) => Html::from_html_unchecked(svg.into()),
        None => html! { <p>{ embed::QR_TOO_LONG }</p> },
    }
}

/// Makes the HTML for other pages of an answer's address.
fn embed_code(model: &Model, plan: &Rc<Plan>) -> impl Fn(&str) -> String + 'static {
    let (card, plan) = (link::print_as(&model.selection, View::Card), plan.clone());
    move |address| {
        let home = address.strip_suffix(plan.link.as_str()).unwrap_or_default();
        embed::embed_code(&words::title(&plan), &[home, &card].concat())
    }
}

fn by_hand(means: &Means, plan: &Plan) -> Html {
    html! {
        <div class="field">
            <label for="link">{ words::LINK }</label>
            <input id="link" type="text" readonly=true value={address(means, plan)} onfocus={Callback::from(|event: FocusEvent| select_all(&event))} />
        </div>
    }
}

fn send<E>(means: &Means, plan: &Rc<Plan>) -> Callback<E> {
    let (address, plan) = (address(means, plan), plan.clone());
    Callback::from(move |_| share::send(&words::title(&plan), &address))
}

/// A button that copies what `text` makes of the answer's address, and says so; nothing where the browser has no clipboard
/// for pages.
pub fn copy_button(
    label: &'static str,
    done: &'static str,
    model: &Model,
    plan: &Rc<Plan>,
    act: &Act,
    text: impl Fn(&str) -> String + 'static,
) -> Html {
    let Some(means) = model.means.clone().filter(|means| means.copy) else {
        return Html::default();
    };
    let (act, address) = (act.clone(), address(&means, plan));
    let onclick = Callback::from(move |_| {
        let (act, means) = (act.clone(), means.clone());
        let told = Callback::from(move |copied: bool| {
            if !copied {
                // From now on the link is there to be selected by hand.
                act.emit(Action::Find(Means {
                    copy: false,
                    share: false,
                    ..means.clone()
                }));
            }
            act.emit(Action::Tell(if copied { done } else { words::NOT_COPIED }));
        });
        clipboard::copy(text(&address), told);
    });
    html! { <button type="button" {onclick}>{ label }</button> }
}

/// Selects what the field holds, so that typing takes its place.
pub fn select_all(event: &FocusEvent) {
    if let Some(field) = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
    {
        field.select();
    }
}

//! The link of the answer: copied, handed to the system's own sheet, or to be selected by hand where there is neither.

use std::rc::Rc;

use advice::draw;
use advice::link;
use advice::plan::Plan;
use advice::selection::View;
use advice::text::{embed, page as words};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, MouseEvent};
use yew::{Callback, FocusEvent, Html};

use super::Act;
use super::drawing::raw;
use super::element::{
    element, element_with, fix, fixed, flag, input, listening, on_click, on_focus, text, truth, when,
};
use super::keep::{self, keep};
use crate::effects::clipboard;
use crate::effects::share::{self, Parcel};
use crate::model::{Action, Clipboard, Means, Model};

/// The share bar.
pub fn share_bar(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    let means = model.means.as_ref();
    let shown = model.qr;
    let show_qr = act.reform(move |_| Action::ShowQr(!shown));
    let send_button = |means| plain_button(words::SHARE_LINK, send(means, plan));
    let qr_button = element_with(
        "button",
        &["type", "class", "aria-expanded"],
        [fix("button"), fix("quiet"), truth(shown)],
        [text(embed::QR)],
    );
    let code = embed_code(model, plan);
    let bar = [
        copy_button(
            words::COPY_LINK,
            words::LINK_COPIED,
            model,
            plan,
            act,
            str::to_owned,
        ),
        when(means.filter(|means| means.share), send_button),
        listening(qr_button, [on_click(show_qr)]),
        copy_button(embed::COPY_EMBED, embed::EMBED_COPIED, model, plan, act, code),
    ];
    let helpless = means.filter(|means| match means.copy {
        Clipboard::There => false,
        Clipboard::Missing => !means.share,
        Clipboard::Refused => true,
    });
    element(
        "section",
        fixed!("class" = "share", "aria-labelledby" = "share"),
        [
            element("h2", fixed!("id" = "share"), [text(words::SHARE)]),
            element("p", fixed!("class" = "hint"), [text(words::SHARE_HINT)]),
            element("div", fixed!("class" = "bar"), bar),
            keep(model, plan, act),
            when(means.filter(|_| shown), |means| qr(means, plan)),
            when(helpless, |means| by_hand(means, plan)),
        ],
    )
}

/// The whole address of an answer.
fn address(means: &Means, plan: &Plan) -> String {
    [means.home.as_str(), &plan.link].concat()
}

/// The link as a QR code, for the phone in the other hand.
#[inline(never)] // comes with the second part of the page
fn qr(means: &Means, plan: &Plan) -> Html {
    match draw::qr_code(&address(means, plan), embed::QR_NAME) {
        Some(svg) => raw(svg),
        None => element("p", &[], [text(embed::QR_TOO_LONG)]),
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

#[inline(never)] // comes with the second part of the page
fn by_hand(means: &Means, plan: &Plan) -> Html {
    let field = input(
        &["id", "type", "readonly"],
        [fix("link"), fix("text"), flag("readonly", true)],
        Some(address(means, plan).into()),
        None,
    );
    let select = Callback::from(|event: FocusEvent| select_all(&event));
    element(
        "div",
        fixed!("class" = "field"),
        [
            element("label", fixed!("for" = "link"), [text(words::LINK)]),
            listening(field, [on_focus(select)]),
        ],
    )
}

fn send(means: &Means, plan: &Rc<Plan>) -> Callback<MouseEvent> {
    let (address, plan) = (address(means, plan), plan.clone());
    Callback::from(move |_| {
        share::send(&Parcel {
            title: words::title(&plan),
            address: address.clone(),
            name: words::file_name(&plan),
            drawing: keep::drawing_of(&plan, draw::View::Outside),
        });
    })
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
    let Some(means) = model
        .means
        .clone()
        .filter(|means| means.copy != Clipboard::Missing)
    else {
        return Html::default();
    };
    let (act, address) = (act.clone(), address(&means, plan));
    let onclick = Callback::from(move |_| {
        let (act, means) = (act.clone(), means.clone());
        let told = Callback::from(move |copied: bool| {
            if !copied {
                // From now on the link is there to be selected by hand too; the button stays, as it has the keyboard.
                act.emit(Action::Find(Means {
                    copy: Clipboard::Refused,
                    ..means.clone()
                }));
            }
            act.emit(Action::Tell(if copied { done } else { words::NOT_COPIED }));
        });
        clipboard::copy(text(&address), told);
    });
    plain_button(label, onclick)
}

fn plain_button(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    let button = element("button", fixed!("type" = "button"), [text(label)]);
    listening(button, [on_click(onclick)])
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

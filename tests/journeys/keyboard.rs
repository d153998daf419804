//! The whole page with the keyboard alone: every control is reached, the frame round it is seen, and using it never
//! throws the keyboard back to the top.

use std::collections::BTreeSet;

use product_tests::browser::{Engine, Key, Outcome, Page};
use serde_json::Value;

/// More stops than any page has.
const ENOUGH: usize = 200;

/// Where the keyboard is: a name for the control, what kind it is, and what is wrong with it.
const WHERE: &str = "
    const e = document.activeElement;
    if (!e || e === document.body) return { lost: true };
    const name = (e) => [e.localName, e.id || e.value || e.textContent.trim().slice(0, 40),
      e.closest('section, details, figure')?.className ?? '', e.closest('tr, li')?.rowIndex ?? ''].join(' ');
    const frame = e.type === 'radio' ? e.closest('label') : e;
    const style = getComputedStyle(frame);
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const box = frame.getBoundingClientRect();
    // What lets nothing out at its sides cuts a frame that reaches over them.
    const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
    let whole = true;
    for (let around = frame.parentElement; around; around = around.parentElement) {
      const edge = around.getBoundingClientRect();
      const cuts = box.left - reach < edge.left - 0.5 || box.right + reach > edge.right + 0.5;
      if (getComputedStyle(around).overflowX !== 'visible' && cuts) whole = false;
    }
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { name: name(e), kind: e.localName, type: e.type ?? '', value: e.value ?? '', seen, whole, inside };";

/// Every control that a pointer could use now; of radio buttons one, which stands for its group.
const CONTROLS: &str = "
    const name = (e) => [e.localName, e.id || e.value || e.textContent.trim().slice(0, 40),
      e.closest('section, details, figure')?.className ?? '', e.closest('tr, li')?.rowIndex ?? ''].join(' ');
    return [...document.querySelectorAll('button, select, summary, a[href], input:not([type=radio]), [type=radio]:checked')]
      .filter((e) => e.checkVisibility()).map(name)";

fn text<'a>(place: &'a Value, key: &str) -> &'a str {
    place.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is(place: &Value, key: &str) -> bool {
    place.get(key) == Some(&Value::Bool(true))
}

async fn step(page: &Page) -> Outcome<Value> {
    page.press(Key::Tab).await?;
    page.script(WHERE).await
}

/// Uses a control as somebody would who has no pointer; what leaves the page or goes to paper stays alone.
async fn try_out(page: &Page, place: &Value) -> Outcome {
    match (text(place, "kind"), text(place, "type")) {
        ("select", _) | ("input", "radio") => page.press(Key::Down).await,
        ("summary" | "button", _) => page.press(Key::Enter).await,
        ("input", "checkbox") => page.type_keys(" ").await,
        _ => Ok(()),
    }
}

/// Every stop on the way down, with what is found there tried out.
pub(crate) async fn reaches_every_control_and_never_gets_lost(page: Page) -> Outcome {
    // WebKitGTK's driver does not move the keyboard over buttons by the tab key; its markup is the same.
    if page.engine() == Engine::WebKit {
        return Ok(());
    }
    page.prepare("window.print = () => {}; HTMLAnchorElement.prototype.click = () => {};");
    page.open("/trs-pair/trs-stereo/?have=trs-trs&symptom=hollow&topology=push-pull")
        .await?;
    let mut reached = BTreeSet::new();
    for _ in 0..ENOUGH {
        let place = step(&page).await?;
        if is(&place, "lost") {
            break;
        }
        let name = text(&place, "name").to_owned();
        assert!(is(&place, "seen"), "no frame round {name}");
        assert!(is(&place, "whole"), "the frame round {name} is cut");
        assert!(is(&place, "inside"), "{name} is out of sight");
        reached.insert(name);
    }
    let controls = page.script(CONTROLS).await?;
    let controls = controls.as_array().cloned().unwrap_or_default();
    assert!(controls.len() > 20, "only {} controls", controls.len());
    for control in controls.iter().filter_map(Value::as_str) {
        assert!(
            reached.contains(control),
            "{control} is not reached; these are: {reached:#?}"
        );
    }
    uses_all(&page).await
}

/// The same way again, using each control: the keyboard stays where it was, or goes where the answer is.
async fn uses_all(page: &Page) -> Outcome {
    page.open("/trs-pair/trs-stereo/?have=trs-trs&symptom=hollow&topology=push-pull")
        .await?;
    for _ in 0..ENOUGH {
        let place = step(page).await?;
        if is(&place, "lost") {
            return Ok(());
        }
        try_out(page, &place).await?;
        let after = page.script_async(&settled()).await?;
        assert!(
            !is(&after, "lost"),
            "using {} loses the keyboard",
            text(&place, "name")
        );
        // The heading of the answer takes the keyboard when a question goes, without a frame: it is no control.
        let framed = is(&after, "seen") || text(&after, "kind") == "h2";
        assert!(framed, "no frame after using {}: {after}", text(&place, "name"));
    }
    panic!("the keyboard goes round and round");
}

/// Where the keyboard is once two frames have been painted and what follows the second has been done.
fn settled() -> String {
    format!(
        "const done = arguments[arguments.length - 1], where = () => {{ {WHERE} }}; \
         requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(() => done(where())))))"
    )
}

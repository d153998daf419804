//! Files to keep: what the buttons hand over is the answer, in the form that each of them names.

use product_tests::browser::{Engine, Outcome, Page, Trouble};
use serde_json::{Value, json};

/// Notes what is handed over instead of writing it to a disk; everything up to that runs as ever.
const CAUGHT: &str = "
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.__blob = blob; return make.call(URL, blob) };
    HTMLAnchorElement.prototype.click = function () { window.__kept = { name: this.download, blob: window.__blob } };
    window.print = () => { window.__printed = true };";

/// The name, the kind and the text of the file that a button hands over.
async fn kept(page: &Page, value: &str) -> Outcome<(String, String, String)> {
    page.script("delete window.__kept").await?;
    page.click(&format!(".share button[value={value}]")).await?;
    page.until("the file", true, || async {
        Ok(page.script("return window.__kept !== undefined").await? == Value::Bool(true))
    })
    .await?;
    let file = page
        .script_async(
            "const done = arguments[arguments.length - 1], { name, blob } = window.__kept; \
             blob.text().then((text) => done([name, blob.type, text]))",
        )
        .await?;
    let part = |at: usize| {
        file.get(at)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    Ok((part(0), part(1), part(2)))
}

/// Drawing, plan and leads, named after the pair.
pub(crate) async fn hands_over_files(page: Page) -> Outcome {
    page.prepare(CAUGHT);
    page.open("/trs-pair/rca-pair/?topology=servo").await?;
    let (name, kind, text) = kept(&page, "svg").await?;
    page.wait_said("among your downloads").await?;
    assert_eq!(
        (name.as_str(), kind.as_str()),
        ("trs-pair-to-rca-pair.svg", "image/svg+xml")
    );
    assert!(text.starts_with("<svg ") && text.contains("<style>") && !text.contains("class=\"inside\""));
    let (name, _, text) = kept(&page, "json").await?;
    assert_eq!(name, "trs-pair-to-rca-pair.json");
    let plan: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    assert_eq!(plan["link"], "/trs-pair/rca-pair/?topology=servo");
    assert_eq!(plan["verdict"], "fits");
    let (name, _, text) = kept(&page, "yml").await?;
    assert_eq!(name, "trs-pair-to-rca-pair.yml");
    assert!(
        text.starts_with("connectors:\n") && text.contains("\nconnections:\n"),
        "{text}"
    );
    page.click(".share button[value=print]").await?;
    page.until("the printer", Value::Bool(true), || {
        page.script("return window.__printed")
    })
    .await
}

/// The PNG is the drawing: of its size, twice as fine, and not one colour all over.
pub(crate) async fn paints_the_drawing(page: Page) -> Outcome {
    page.prepare(CAUGHT);
    page.open("/xlr-pair/trs-pair/").await?;
    page.click(".picture button").await?;
    let (name, kind, _) = kept(&page, "png").await?;
    assert_eq!(
        (name.as_str(), kind.as_str()),
        ("xlr-pair-to-trs-pair.png", "image/png")
    );
    let seen = page
        .script_async(
            "const done = arguments[arguments.length - 1]; \
             createImageBitmap(window.__kept.blob).then((picture) => { \
               const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height }); \
               const context = canvas.getContext('2d'); context.drawImage(picture, 0, 0); \
               const dots = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer); \
               done([picture.width, picture.height, new Set(dots).size]) \
             }, (error) => done([String(error)]))",
        )
        .await?;
    let number = |at: usize| seen.get(at).and_then(Value::as_u64).unwrap_or_default();
    assert!(number(0) > 800 && number(1) > 300 && number(2) > 20, "{seen}");
    Ok(())
}

/// What the two ears get stands beside the cable and the symptom that one has.
pub(crate) async fn shows_what_arrives_at_the_ears(page: Page) -> Outcome {
    page.open("/phones-635/trs-pair/?have=trs-trs&symptom=left-only")
        .await?;
    page.wait_count(".have .ears svg", 1).await?;
    page.wait_text(".have .ears", "the right channel reversed")
        .await?;
    page.wait_text(".symptom .ears", "Right ear: nothing.").await?;
    page.check_accessible("with both pictures of ears").await
}

/// Every colour that paper would get, but for greys; what is not shown on paper is left out.
const COLOURED: &str = "
    const sides = ['Top', 'Right', 'Bottom', 'Left'], found = new Set();
    for (const element of document.querySelectorAll('body, body *')) {
      if (element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      const used = ['color', 'backgroundColor', 'fill', 'stroke',
        ...sides.filter((side) => parseFloat(style[`border${side}Width`]) > 0).map((side) => `border${side}Color`)];
      for (const name of used) {
        const [, r, g, b, alpha = 1] = style[name].match(/^rgba?\\((\\d+), (\\d+), (\\d+)(?:, ([\\d.]+))?\\)$/) ?? [];
        if (r && Number(alpha) > 0 && Math.max(r, g, b) - Math.min(r, g, b) > 8)
          found.add(`${element.localName}.${element.getAttribute('class')}: ${name} ${style[name]}`);
      }
    }
    return [...found]";

/// Labels that lie on their fields.
const OVERLAID: &str = "
    return [...document.querySelectorAll('label[for]')].filter((label) => {
      const box = label.getBoundingClientRect();
      return box.height && box.bottom > document.getElementById(label.htmlFor).getBoundingClientRect().top + 1;
    }).map((label) => label.textContent)";

/// On paper an answer is one page of A4, and black on white, also where the screen is dark.
pub(crate) async fn prints_on_one_page(page: Page) -> Outcome {
    // The others' drivers print nothing that can be looked into.
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    for link in [
        "/trs-pair/trs-stereo/",
        "/trs-pair/rca-pair/",
        "/db25/ts-pair/",
        "/trs-pair/trs-stereo/?topology=servo",
        "/phones-35/rca-pair/",
        "/coax/rca-pair/",
        "/trs-pair/combo-pair/?have=trs-trs",
        "/speaker/trs-stereo/",
    ] {
        page.open(link).await?;
        let printed = page
            .devtools(
                "Page.printToPDF",
                json!({"preferCSSPageSize": true, "printBackground": true}),
            )
            .await?;
        let data = printed.get("data").and_then(Value::as_str).unwrap_or_default();
        let file = thirtyfour::support::base64_decode(data).map_err(Trouble::from)?;
        let text = String::from_utf8_lossy(&file);
        let pages = text
            .split("/Type /Page")
            .skip(1)
            .filter(|rest| !rest.starts_with('s'))
            .count();
        assert_eq!(pages, 1, "{link}");
        // As wide as the paper is between its margins.
        page.resize(703, 900).await?;
        for light in ["light", "dark"] {
            page.emulate("print", &[("prefers-color-scheme", light)]).await?;
            assert_eq!(page.script(COLOURED).await?, json!([]), "{link}, {light}");
        }
        assert_eq!(page.script(OVERLAID).await?, json!([]), "{link}");
        page.emulate("", &[]).await?;
    }
    Ok(())
}

/// A phone prints the drawing that paper has room for, and shows its own again afterwards.
pub(crate) async fn prints_from_a_phone_as_from_a_desk(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.resize(390, 844).await?;
    page.open("/trs-pair/trs-stereo/").await?;
    page.script(
        "window.shape = () => document.querySelector('.canvas svg').viewBox.baseVal;
         // The page was told before, and has drawn.
         addEventListener('beforeprint', () => { window.printed = shape().width / shape().height })",
    )
    .await?;
    let own = page.script("return shape().width / shape().height").await?;
    page.devtools("Page.printToPDF", json!({"preferCSSPageSize": true}))
        .await?;
    let printed = page.script("return window.printed").await?;
    assert!(own.as_f64() < Some(1.0), "{own}");
    assert!(printed.as_f64() > Some(1.0), "{printed}");
    page.until("the drawing of a phone", own, || {
        page.script("return shape().width / shape().height")
    })
    .await
}

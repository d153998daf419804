//! How the page is looked at and listened to: width, light or dark, print, pictures of it, what it says.
//! What only Chromium can imitate says so in its result.

use serde_json::{Value, json};
use std::fs;

use super::{Engine, Outcome, Page};
use crate::repository;

const SMALL_TARGETS: &str = "
    const words = (e) => e.textContent.replace(/\\s/g, '');
    const inSentence = (e) => e.localName === 'a' && getComputedStyle(e).display === 'inline'
      && words(e.closest('p, li, td, div')) !== words(e);
    return [...document.querySelectorAll('button, select, summary, input, textarea, a[href], [role=option]')]
      .map((e) => e.closest('label') ?? e)
      .filter((e) => e.checkVisibility() && !inSentence(e))
      .map((e) => [e, e.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 44 || height < 44)
      .map(([e, { width, height }]) => `${width.toFixed(1)} x ${height.toFixed(1)}: ${e.outerHTML.slice(0, 80)}`)";

impl Page {
    /// Makes the window so large. Exact in Chromium, as near as it gets in the others, whose windows have a least width.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.engine() == Engine::Chromium {
            let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
            self.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        } else {
            self.driver().set_window_rect(0, 0, width, height).await?;
        }
        Ok(())
    }

    /// Imitates media features, such as `("prefers-color-scheme", "dark")` or `("forced-colors", "active")`;
    /// `media` is empty or `print`. False where the engine cannot: only Chromium can.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn emulate(&self, media: &str, features: &[(&str, &str)]) -> Outcome<bool> {
        if self.engine() != Engine::Chromium {
            return Ok(false);
        }
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({"media": media, "features": features}),
        )
        .await?;
        Ok(true)
    }

    /// Asks for the dark page; false where the engine cannot imitate it.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn darken(&self) -> Outcome<bool> {
        self.emulate("", &[("prefers-color-scheme", "dark")]).await
    }

    /// Writes a picture to target/screenshots/NAME.png: the whole page in Chromium and Firefox, the window in WebKit.
    ///
    /// # Errors
    /// If the browser or the disk refuses.
    pub async fn screenshot(&self, name: &str) -> Outcome {
        let folder = repository::root().join("target/screenshots");
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        if self.engine() == Engine::Chromium {
            let picture = self
                .devtools("Page.captureScreenshot", json!({"captureBeyondViewport": true}))
                .await?;
            let data = picture.get("data").and_then(Value::as_str).unwrap_or_default();
            fs::write(file, thirtyfour::support::base64_decode(data)?)?;
        } else {
            self.driver().screenshot(&file).await?;
        }
        Ok(())
    }

    /// Whether the page is wider than its window, so that it must be scrolled sideways.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn overflows(&self) -> Outcome<bool> {
        let script = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        Ok(self.script(script).await? == Value::Bool(true))
    }

    /// What a finger would miss: controls that are not 44 px high and wide, themselves or with their label. A link in a sentence
    /// is as high as its line; one that stands alone in its paragraph or its row is no such link.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn small_targets(&self) -> Outcome<Vec<String>> {
        let small = self.script(SMALL_TARGETS).await?;
        let small = small.as_array().cloned().unwrap_or_default();
        Ok(small.iter().map(ToString::to_string).collect())
    }

    /// Waits until this was said to those who listen to the page. Where it is not seen as well it is cut away to nothing, and
    /// what is cut away is no visible text to WebKit's driver; so this asks for the text itself.
    ///
    /// # Errors
    /// With what was said, if it does not come to that.
    pub async fn wait_said(&self, piece: &str) -> Outcome {
        self.wait(&format!("“{piece}” to be said"), || async {
            let said = self
                .script("return document.querySelector('#app [role=status]')?.textContent ?? ''")
                .await?;
            let said = said.as_str().unwrap_or_default();
            Ok(if said.contains(piece) {
                Ok(())
            } else {
                Err(said.to_owned())
            })
        })
        .await
    }

    /// Gives the page the first sign that somebody is there, without changing anything.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn stir(&self) -> Outcome {
        self.script("dispatchEvent(new PointerEvent('pointermove'))")
            .await?;
        Ok(())
    }

    /// Makes the processor so many times slower; only Chromium can.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn slow_down(&self, times: u32) -> Outcome {
        self.devtools("Emulation.setCPUThrottlingRate", json!({"rate": times}))
            .await?;
        Ok(())
    }

    /// A command of Chromium's own protocol.
    ///
    /// # Errors
    /// If the browser is another, or refuses.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        Ok(self.driver().cdp().send_raw(command, parameters).await?)
    }
}

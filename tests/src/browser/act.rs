//! What a person does to the page: choose, click, type, press keys.
//! All of it goes through the browser's own events, never through scripts.

use std::path::Path;

use thirtyfour::{By, Key};

use super::{Outcome, Page};

impl Page {
    /// From now on pages name their service worker, although they are not the ones that it keeps.
    pub fn keep_worker(&self) {
        self.0.server.keep_worker();
    }

    /// From now on the host has the release in this folder, and no file of the one before.
    pub fn deploy(&self, site: &Path) {
        self.0.server.deploy(site);
    }

    /// From now on this is replaced in every page.
    pub fn rewrite(&self, old: &str, new: &str) {
        self.0.server.rewrite(old, new);
    }

    /// Chooses the option of a `<select>` that has this value.
    ///
    /// # Errors
    /// If there is no such option.
    pub async fn choose(&self, selector: &str, value: &str) -> Outcome {
        let option = self
            .find(&format!("{selector} option[value=\"{value}\"]"))
            .await?;
        Ok(option.click().await?)
    }

    /// Clicks the first element that fits.
    ///
    /// # Errors
    /// If there is none, or something lies on it.
    pub async fn click(&self, selector: &str) -> Outcome {
        let element = self.find(selector).await?;
        element.scroll_into_view().await?;
        Ok(element.click().await?)
    }

    /// Clicks the first button with these words on it.
    ///
    /// # Errors
    /// If there is none.
    pub async fn press_button(&self, words: &str) -> Outcome {
        let button = self
            .wait(&format!("a button “{words}”"), || async {
                for button in self.driver().find_all(By::Css("button")).await? {
                    if button.text().await? == words {
                        return Ok(Ok(button));
                    }
                }
                Ok(Err("not there".to_owned()))
            })
            .await?;
        button.scroll_into_view().await?;
        Ok(button.click().await?)
    }

    /// Types into a field, in place of what it holds.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn fill(&self, selector: &str, text: &str) -> Outcome {
        let field = self.find(selector).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Presses one key where the focus is.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn press(&self, key: Key) -> Outcome {
        Ok(self
            .driver()
            .action_chain()
            .key_down(key.clone())
            .key_up(key)
            .perform()
            .await?)
    }

    /// Types text where the focus is.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn type_keys(&self, text: &str) -> Outcome {
        Ok(self.driver().action_chain().send_keys(text).perform().await?)
    }

    /// Which element has the focus: its tag, with its id if it has one, such as `select#output`.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn focused(&self) -> Outcome<String> {
        let script = "const e = document.activeElement; return e ? e.localName + (e.id && '#' + e.id) : ''";
        Ok(self.script(script).await?.as_str().unwrap_or_default().to_owned())
    }
}

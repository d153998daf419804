//! What stands on the page: texts, values, attributes, and how many elements there are.
//! One script finds an element and asks it wherever that will do, so that nothing can take its place in between.

use serde_json::Value;
use thirtyfour::By;

use super::{Outcome, Page};

impl Page {
    /// The visible text of the first element that fits.
    ///
    /// # Errors
    /// If there is none.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        self.wait(&format!("the text of `{selector}`"), || async {
            Ok(Ok(self.find(selector).await?.text().await?))
        })
        .await
    }

    /// The visible texts of all elements that fit.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn texts(&self, selector: &str) -> Outcome<Vec<String>> {
        self.wait(&format!("the texts of `{selector}`"), || async {
            let mut texts = Vec::new();
            for element in self.0.driver.find_all(By::Css(selector)).await? {
                texts.push(element.text().await?);
            }
            Ok(Ok(texts))
        })
        .await
    }

    /// Waits until the text of the first element that fits contains this.
    ///
    /// # Errors
    /// With the text that it had, if it does not come to that.
    pub async fn wait_text(&self, selector: &str, piece: &str) -> Outcome {
        self.wait(&format!("`{selector}` with “{piece}”"), || async {
            let text = self
                .text(selector)
                .await
                .unwrap_or_else(|trouble| trouble.to_string());
            Ok(if text.contains(piece) { Ok(()) } else { Err(text) })
        })
        .await
    }

    /// How many elements fit.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn count(&self, selector: &str) -> Outcome<usize> {
        let script = "return document.querySelectorAll(arguments[0]).length";
        let found = self.0.driver.execute(script, vec![selector.into()]).await?;
        Ok(found.convert()?)
    }

    /// Waits until so many elements fit.
    ///
    /// # Errors
    /// If it does not come to that.
    pub async fn wait_count(&self, selector: &str, expected: usize) -> Outcome {
        self.until(&format!("the number of `{selector}`"), expected, || {
            self.count(selector)
        })
        .await
    }

    /// What a form field holds now.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn value(&self, selector: &str) -> Outcome<String> {
        let value = self.asked(selector, "element.value").await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// An attribute of the first element that fits.
    ///
    /// # Errors
    /// If there is no such element.
    pub async fn attribute(&self, selector: &str, name: &str) -> Outcome<Option<String>> {
        let value = self
            .asked(selector, &format!("element.getAttribute('{name}')"))
            .await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// What an expression says of `element`, the first that fits, waited for. One script finds it and asks it, so that nothing
    /// can take its place in between.
    async fn asked(&self, selector: &str, expression: &str) -> Outcome<Value> {
        let script = format!(
            "const element = document.querySelector(arguments[0]); return element && [{expression} ?? null]"
        );
        self.wait(&format!("`{selector}`"), || async {
            let asked = self.0.driver.execute(&script, vec![selector.into()]).await?;
            let answer = asked.json().get(0).cloned();
            Ok(answer.ok_or_else(|| "not there".to_owned()))
        })
        .await
    }
}

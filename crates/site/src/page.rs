//! A whole page: head, answer, and what stands there for those without JavaScript.
//! Every page carries the same styles and scripts, so that one policy holds for all.

use crate::about::About;
use crate::html;
use crate::policy::policy;
use crate::template::Template;
use crate::worker;

/// Shown by the style sheet only if it is still there after some seconds; the start of the page takes it away.
pub(crate) const WAITING: &str = "<p id=\"boot\" role=\"status\">The lists are loading. What you read here is complete; if the lists stay \
                       dead, reload the page or try a newer browser.</p>\n";

/// Cuts the page down to the card before anything is painted, where a frame or the link asks for it. So nothing else can ever
/// be shown in a frame, also where the host cannot forbid it and where the program does not start.
const CUT: &str =
    "if(self!==top||/[?&]view=card(&|$)/.test(location.search))document.documentElement.dataset.card=\"\"";

/// What pages are put together from.
#[derive(Debug)]
pub struct Press {
    template: Template,
    /// The address of the base, if the site has one.
    pub home: Option<String>,
    policy: String,
}

/// What a page holds below its head.
#[derive(Clone, Copy, Debug)]
pub struct Body<'a> {
    /// What `#app` holds; with an answer it is static until the page has started.
    pub app: &'a str,
    /// Whether that is an answer.
    pub answered: bool,
    /// HTML for those without JavaScript.
    pub without_script: &'a str,
}

impl Press {
    /// With the template, for a site at this address.
    pub fn new(template: Template, site_url: Option<&str>) -> Self {
        let home = site_url.map(|site| [site, &template.base].concat());
        let policy = policy([CUT, &template.import_map], &template.style);
        Self {
            template,
            home,
            policy,
        }
    }

    /// What all pages share.
    pub fn template(&self) -> &Template {
        &self.template
    }

    /// The page.
    pub fn page(&self, about: &About, body: Body<'_>) -> String {
        let Template {
            base,
            head,
            style,
            import_map,
            ..
        } = &self.template;
        let (mark, waiting) = if body.answered {
            (" data-static", WAITING)
        } else {
            ("", "")
        };
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <script>{CUT}</script>\n\
             {about}\n\
             <script type=\"importmap\">{import_map}</script>\n\
             <style>{style}</style>\n\
             {head}\
             <link rel=\"manifest\" href=\"{base}manifest.webmanifest\">\n\
             <link rel=\"apple-touch-icon\" href=\"{base}apple-touch-icon.png\">\n\
             <meta name=\"service-worker\" content=\"{base}{worker}\">\n\
             <meta name=\"theme-color\" content=\"#f6f1e6\" media=\"(prefers-color-scheme: light)\">\n\
             <meta name=\"theme-color\" content=\"#15171a\" media=\"(prefers-color-scheme: dark)\">\n\
             </head>\n<body>\n<div id=\"app\"{mark}>{app}</div>\n{waiting}{without}</body>\n</html>\n",
            policy = html::text(&self.policy),
            about = about.head(self.home.as_deref()),
            worker = worker::FILE,
            app = body.app,
            without = body.without_script,
        )
    }
}

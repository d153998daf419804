//! Every pair as a link, so that one can choose without JavaScript.
//! It stands in `noscript`, where it costs those who have JavaScript nothing but its bytes.

use std::fmt::Write as _;

use advice::text::{input_label, output_label};
use advice::{Input, Output};

use crate::html;

/// The list, for the front page.
pub fn all_pairs(base: &str) -> String {
    let mut out = "<noscript>\n<nav aria-labelledby=\"pairs\" class=\"pairs\">\n\
                   <h2 id=\"pairs\">All pairs of sockets</h2>\n\
                   <p>The lists above need JavaScript. Here is every answer as a page of its own: \
                   first the output of your interface, then the input of your amplifier.</p>\n"
        .to_owned();
    for output in Output::ALL {
        let _ = write!(out, "<h3>{}</h3>\n<ul>\n", html::text(output_label(*output)));
        for input in Input::ALL {
            let _ = writeln!(
                out,
                "<li><a href=\"{base}{}/{}/\">{}</a></li>",
                output.slug(),
                input.slug(),
                html::text(input_label(*input))
            );
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</nav>\n</noscript>\n");
    out
}

/// The way to that list, for the page of a pair.
pub fn way_to_all_pairs(base: &str) -> String {
    format!(
        "<noscript><p class=\"pairs\">To choose other sockets without JavaScript, take one of \
         <a href=\"{base}\">all pairs</a>.</p></noscript>\n"
    )
}

/// The way to that list, from an address that leads nowhere.
pub fn way_from_nowhere(base: &str) -> String {
    format!(
        "<noscript><p class=\"pairs\">Every answer is also a page of its own, without JavaScript: take one of \
         <a href=\"{base}\">all pairs</a>.</p></noscript>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_script_every_page_leads_to_the_list() {
        for way in [way_to_all_pairs("/x/"), way_from_nowhere("/x/")] {
            assert!(way.starts_with("<noscript>"), "{way}");
            assert!(way.contains("<a href=\"/x/\">all pairs</a>"), "{way}");
        }
        assert!(all_pairs("/x/").contains("<a href=\"/x/trs-pair/rca-pair/\">"));
    }
}

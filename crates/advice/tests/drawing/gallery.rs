//! The gallery: one drawing for each cable of the catalogue in each view, with an index to look over.
//! `UPDATE_GALLERY=1 cargo test -p advice --test drawing` writes it anew; look at it before it is committed.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use advice::draw::{self, Format, Mode, View, cable, svg};
use advice::plan::plan_for_link;
use interconnect::catalogue;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/gallery")
}

/// The name and the content of every file.
fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut index = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Every cable of the catalogue</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"stylesheet\" href=\"gallery.css\">\n\
         </head>\n<body>\n<h1>Every cable of the catalogue</h1>\n\
         <p>As a test of the package <code>advice</code> draws it, from outside and inside.</p>\n",
    );
    for cable_of in catalogue::all() {
        let scene = cable(cable_of, Format::Wide);
        let (width, height) = (scene.size.width / 10, scene.size.height / 10);
        let _ = writeln!(index, "<h2 id=\"{}\">{}</h2>", cable_of.slug, cable_of.name);
        for (view, suffix) in [(View::Outside, "outside"), (View::Inside, "inside")] {
            let name = format!("{}.{suffix}.svg", cable_of.slug);
            let alt = format!("{}, {suffix}", cable_of.name);
            let _ = writeln!(
                index,
                "<img src=\"{name}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\">"
            );
            files.push((name, svg(&scene, cable_of.slug, Mode::Standalone(view))));
        }
    }
    for (name, words, link) in crate::levels::CHAINS {
        let scene = draw::levels(&plan_for_link(link).ladder);
        let (width, height) = (scene.size.width / 10, scene.size.height / 10);
        let _ = writeln!(index, "<h2 id=\"{name}\">Levels: {words}</h2>");
        let file = format!("{name}.svg");
        let _ = writeln!(
            index,
            "<img src=\"{file}\" alt=\"{words}\" width=\"{width}\" height=\"{height}\">"
        );
        files.push((file, svg(&scene, name, Mode::Standalone(View::Outside))));
    }
    index.push_str("</body>\n</html>\n");
    files.push((String::from("index.html"), index));
    files.push((
        String::from("gallery.css"),
        String::from("body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; }\nimg { max-width: 100%; height: auto; }\n"),
    ));
    files
}

#[test]
fn the_gallery_is_what_is_drawn() {
    let files = files();
    if std::env::var_os("UPDATE_GALLERY").is_some() {
        let _ = fs::remove_dir_all(folder());
        fs::create_dir_all(folder()).expect("the folder of the gallery");
        for (name, content) in &files {
            fs::write(folder().join(name), content).expect("a file of the gallery");
        }
    }
    for (name, content) in &files {
        let committed = fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(
            committed == *content,
            "{name} is drawn otherwise now: UPDATE_GALLERY=1 cargo test -p advice --test drawing, and look at it"
        );
    }
    let kept = fs::read_dir(folder()).expect("the gallery").count();
    assert_eq!(kept, files.len(), "a file in the gallery is of no cable");
}

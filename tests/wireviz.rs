//! Every kind of cable as a WireViz document, read and drawn by the real WireViz.
//! `CABLE_CHOOSER_WIREVIZ` names the Python that has it; `cargo xtask test` sets it.

use std::env;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use advice::wireviz;
use interconnect::catalogue;
use interconnect::choose::{Request, choose};
use interconnect::{Input, Output, Topology};

/// Writes documents into a folder of their own and gives what WireViz says of them and what it drew.
fn draw(name: &str, documents: &[(String, String)]) -> io::Result<(String, Vec<PathBuf>)> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for (name, document) in documents {
        let file = folder.join(format!("{name}.yml"));
        fs::write(&file, document)?;
        files.push(file);
    }
    let python = env::var_os("CABLE_CHOOSER_WIREVIZ")
        .ok_or_else(|| io::Error::other("CABLE_CHOOSER_WIREVIZ is not set; run `cargo xtask test`"))?;
    let run = "from wireviz.wv_cli import wireviz; wireviz()";
    let output = Command::new(python)
        .args(["-c", run, "--format", "s"])
        .args(&files)
        .output()?;
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    if !output.status.success() {
        return Err(io::Error::other(said));
    }
    let drawn = files
        .iter()
        .map(|file| file.with_extension("svg"))
        .filter(|svg| svg.is_file())
        .collect();
    Ok((said, drawn))
}

#[test]
fn every_cable_of_the_catalogue_is_drawn() -> io::Result<()> {
    let documents: Vec<_> = catalogue::all()
        .map(|cable| (cable.slug.to_owned(), wireviz::of_cable(cable)))
        .collect();
    let (said, drawn) = draw("cables", &documents)?;
    assert_eq!(drawn.len(), documents.len(), "{said}");
    assert!(
        !said.to_lowercase().contains("warning") && !said.contains("Traceback"),
        "{said}"
    );
    Ok(())
}

#[test]
fn two_leads_and_a_lead_with_an_adapter_are_drawn_with_all_their_plugs() -> io::Result<()> {
    let request = Request::usual(Output::TrsPair, Input::XlrPair, Topology::Unknown);
    let ways = choose(&request).ways;
    let adapted = ways
        .iter()
        .find(|way| !way.assembly.is_plain())
        .expect("a way with an adapter");
    let documents = [
        ("pair".to_owned(), wireviz::document(&ways[0].assembly)),
        ("adapted".to_owned(), wireviz::document(&adapted.assembly)),
    ];
    let (said, drawn) = draw("assemblies", &documents)?;
    assert_eq!(drawn.len(), 2, "{said}");
    let pair = fs::read_to_string(&drawn[0])?;
    assert_eq!(
        pair.matches("6.35 mm TRS").count().min(2),
        2,
        "both TRS plugs are drawn"
    );
    Ok(())
}

//! The command `site`: run on the folder that Trunk has built, it writes everything else that the site needs there.
//! `cargo xtask build` runs it; what it leaves out for want of the site's address, it says.

use std::fs;
use std::process::ExitCode;
use std::time::Instant;

use site::about::About;
use site::icons::{ICONS, manifest};
use site::page::{Body, Press};
use site::parts::Names;
use site::preview::{Kept, Painter};
use site::settings::Settings;
use site::start::Wasm;
use site::template::Template;
use site::trouble::{Outcome, Trouble};
use site::{around, list, packed, pairs, render, sources, start, worker};

fn main() -> ExitCode {
    match Settings::parse(std::env::args().skip(1)).and_then(|settings| run(&settings)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(settings: &Settings) -> Outcome {
    let started = Instant::now();
    let dist = &settings.dist;
    let first_visit = Names::of_first_visit();
    let wasm = match &settings.watch {
        Some(list) => Wasm::Watched(list),
        None => Wasm::Split(&first_visit),
    };
    start::settle(dist, wasm)?;
    let press = Press::new(Template::read(dist)?, settings.site_url.as_deref());
    let put = |name: &str, bytes: &[u8]| {
        let file = dist.join(name);
        fs::write(&file, bytes).map_err(Trouble::with_file("write", &file))
    };
    put("index.html", front(&press).as_bytes())?;
    put("404.html", shell(&press).as_bytes())?;
    let kept = Kept::open(settings.cache.as_deref())?;
    pairs::write(&press, dist, &kept)?;
    sources::write(&press, dist)?;
    let painter = Painter::new();
    for icon in ICONS {
        put(icon.file, &icon.png(&painter)?)?;
    }
    put("manifest.webmanifest", manifest().to_string().as_bytes())?;
    around_the_pages(&press, &put)?;
    for sheet in &press.template().sheets {
        let file = dist.join(sheet);
        fs::remove_file(&file).map_err(Trouble::with_file("remove", &file))?;
    }
    worker::write(
        dist,
        &press.template().files,
        &["manifest.webmanifest", "icon-192.png"],
    )?;
    packed::write(dist, &press.template().files)?;
    let count = pairs::all().len();
    println!(
        "{count} pages and previews in {:.1} s; {} previews had changed.",
        started.elapsed().as_secs_f32(),
        kept.drawn()
    );
    if press.home.is_none() {
        println!(
            "SITE_URL is not set: canonical addresses, previews in chats (og:image) and sitemap.xml are left out."
        );
    }
    Ok(())
}

/// Everything for machines that is no page.
fn around_the_pages(press: &Press, put: &impl Fn(&str, &[u8]) -> Outcome) -> Outcome {
    let home = press.home.as_deref();
    put("robots.txt", around::robots(home).as_bytes())?;
    if let Some(home) = home {
        let pairs = pairs::all().into_iter().map(pairs::path);
        let paths: Vec<String> = pairs.chain(sources::paths()).collect();
        let paths = [""].into_iter().chain(paths.iter().map(String::as_str));
        put("sitemap.xml", around::sitemap(home, paths).as_bytes())?;
    }
    let hashed: Vec<&str> = press
        .template()
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    put(
        "_headers",
        around::headers(&press.template().base, &hashed).as_bytes(),
    )?;
    // GitHub Pages would pass over names that begin with an underscore.
    put(".nojekyll", b"")
}

/// The front page: nothing is chosen yet, and without JavaScript every pair is a link.
fn front(press: &Press) -> String {
    let about = About {
        title: advice::text::page::TITLE.to_owned(),
        description:
            "Pick the sockets on both sides and get the cable, how many, a drawing of it and the gain steps."
                .to_owned(),
        path: String::new(),
        picture: Some((
            "trs-pair/xlr-pair/preview.png".to_owned(),
            "A drawing of a cable between two devices".to_owned(),
        )),
        data: None,
        hidden: false,
    };
    let body = Body {
        app: &render::body("/"),
        answered: true,
        without_script: &list::all_pairs(&press.template().base),
    };
    press.page(&about, body)
}

/// The page for an address that is no file, and for every link without the network.
fn shell(press: &Press) -> String {
    let about = About {
        title: advice::text::page::NAME.to_owned(),
        description: "Which cable joins an audio interface to a headphone amplifier.".to_owned(),
        path: String::new(),
        picture: None,
        data: None,
        hidden: true,
    };
    let body = Body {
        app: &press.template().shell,
        answered: false,
        without_script: &list::way_from_nowhere(&press.template().base),
    };
    press.page(&about, body)
}

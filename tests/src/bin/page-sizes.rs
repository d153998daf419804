//! Prints what the release page in dist/ weighs.
//! The budget for it is a test; this is for people and for the record of a build.

use product_tests::{repository, weight};

fn main() -> std::io::Result<()> {
    let dist = repository::dist();
    print!("{}", weight::table(&weight::first_visit(&dist)?));
    println!("At the first touch:");
    print!("{}", weight::table(&weight::first_touch(&dist)?));
    Ok(())
}

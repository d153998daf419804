//! The JSON of every kind of plan against `docs/plan.schema.json`, by a validator that is not ours.

use advice::plan::plan_for_link;
use interconnect::reception::Symptom;
use interconnect::{Input, Output, catalogue};
use jsonschema::Validator;

fn validator() -> Validator {
    let schema = include_str!("../../../../docs/plan.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
}

#[track_caller]
fn check(validator: &Validator, link: &str) {
    let json: serde_json::Value =
        serde_json::from_str(&plan_for_link(link).to_json()).expect("a plan is JSON");
    let errors: Vec<String> = validator
        .iter_errors(&json)
        .map(|e| format!("{} at {}", e, e.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{link}: {errors:#?}");
}

#[test]
fn every_pair_is_valid() {
    let validator = validator();
    for output in Output::ALL {
        for input in Input::ALL {
            check(&validator, &format!("/{}/{}/", output.slug(), input.slug()));
        }
    }
}

#[test]
fn every_cable_at_hand_and_every_symptom_is_valid() {
    let validator = validator();
    for pair in [
        "trs-pair/trs-stereo",
        "phones-635/trs-pair",
        "xlr-pair/mic-combo-pair",
        "coax/rca-pair",
        "phones-44/rca-pair",
    ] {
        for cable in catalogue::all() {
            check(&validator, &format!("/{pair}/?have={}", cable.slug));
        }
        for symptom in Symptom::ALL {
            check(&validator, &format!("/{pair}/?symptom={}", symptom.slug()));
        }
    }
}

#[test]
fn bad_links_are_valid_plans_too() {
    let validator = validator();
    for link in [
        "",
        "/",
        "/trs-pair/",
        "/a/b/c/d?x=%zz",
        "\u{202e}<script>alert(1)</script>",
        "/trs-pair/trs-unknown/?have=trs-trs",
    ] {
        check(&validator, link);
    }
}

#[test]
fn the_schema_refuses_what_is_no_plan() {
    let validator = validator();
    let mut json: serde_json::Value =
        serde_json::from_str(&plan_for_link("/trs-pair/trs-pair/").to_json()).expect("JSON");
    json["verdict"] = "perhaps".into();
    assert!(!validator.is_valid(&json));
    assert!(!validator.is_valid(&serde_json::json!({"link": "/"})));
}

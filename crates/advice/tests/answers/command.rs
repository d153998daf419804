//! The command `plan` as somebody runs it: any bytes in, one JSON object a line out, exit status 0.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = pipe.write_all(&input);
    });
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("the writer ends");
    output
}

#[test]
fn each_line_gives_one_object_whatever_it_holds() {
    let mut input = b"/trs-pair/trs-stereo/\r\n\n/a/b/c/d\n\xff\xfe/%ff\n<script>alert(1)</script>\n\xe2\x80\xae/trs-pair/\n".to_vec();
    input.extend(vec![b'x'; 1_000_000]);
    input.extend(b"\n/coax/rca-pair/");
    let output = run(&[], &input);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("one object a line"))
        .collect();
    assert_eq!(lines.len(), 8);
    assert_eq!(lines[0]["verdict"], "fits_with_care");
    assert!(
        lines
            .iter()
            .skip(2)
            .take(5)
            .all(|plan| !plan["notices"].as_array().expect("a list").is_empty())
    );
    assert_eq!(lines[7]["devices"][0]["device"], "dac");
}

#[test]
fn spice_decks_are_printed_for_each_topology_in_question() {
    let output = run(&["--spice"], b"/trs-pair/rca-pair/\n");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(text.matches("\n.end").count(), 4, "{text}");
    for topology in ["push-pull", "servo", "impedance-balanced", "ground-sensing"] {
        assert!(text.contains(topology), "{topology}");
    }
}

#[test]
fn wrong_arguments_are_named() {
    let output = run(&["--colour"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--colour"));
}

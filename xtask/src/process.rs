//! Running other programs: quietly with a sign of life, openly, or for their answer.
//! A long step never stays silent for half a minute, and a failed one shows the end of its output.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::places::Places;
use crate::report::{Failure, Outcome, say};

const SIGN_OF_LIFE: Duration = Duration::from_secs(20);
const LINES_SHOWN_OF_A_FAILURE: usize = 30;

/// The first program of that name on PATH.
pub(crate) fn find_on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| is_executable(file))
}

fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// What a program prints, or nothing if it cannot be run or fails.
pub(crate) fn answer<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a long step with its output in a log; says that it lives, and shows the log's end if it fails.
pub(crate) fn quietly(places: &Places, title: &str, log_name: &str, command: &mut Command) -> Outcome {
    say(title);
    let folder = places.logs();
    fs::create_dir_all(&folder).map_err(Failure::during(format!("cannot make {}", folder.display())))?;
    let log = folder.join(format!("{log_name}.log"));
    let file = File::create(&log).map_err(Failure::during(format!("cannot write {}", log.display())))?;
    let copy = file
        .try_clone()
        .map_err(Failure::during("cannot share the log file"))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(copy)
        .spawn()
        .map_err(Failure::during(format!("cannot start {}", name_of(command))))?;
    if wait(&mut child, &log)? {
        return Ok(());
    }
    for line in last_lines(&log, LINES_SHOWN_OF_A_FAILURE) {
        say(&format!("  | {line}"));
    }
    Err(Failure::new(format!(
        "`{}` failed; its whole output is in {}",
        line_of(command),
        log.display()
    )))
}

fn wait(child: &mut Child, log: &Path) -> Outcome<bool> {
    let started = Instant::now();
    let mut next = SIGN_OF_LIFE;
    loop {
        if let Some(status) = child
            .try_wait()
            .map_err(Failure::during("cannot wait for a program"))?
        {
            return Ok(status.success());
        }
        if started.elapsed() >= next {
            let now = last_lines(log, 1).pop().unwrap_or_default();
            say(&format!("  … {} s: {}", next.as_secs(), now.trim()));
            next += SIGN_OF_LIFE;
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn last_lines(log: &Path, count: usize) -> Vec<String> {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines
        .iter()
        .skip(lines.len().saturating_sub(count))
        .map(|line| (*line).to_owned())
        .collect()
}

/// Runs a program whose output the person should see.
pub(crate) fn openly(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .map_err(Failure::during(format!("cannot start {}", name_of(command))))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` failed", line_of(command))))
    }
}

fn name_of(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let mut line = program.to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

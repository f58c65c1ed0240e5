//! The files of the repository: those that git keeps, and new ones that it does not ignore.

use std::path::Path;
use std::process::Command;

/// One file.
pub struct File {
    /// From the top, with slashes.
    pub path: String,
    /// Its text; empty for files that are not UTF-8.
    pub text: String,
}

impl File {
    /// The folder it is in; empty at the top.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The ending of its name, without the dot.
    pub fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// Whether people wrote it as code: not generated, not built.
    pub fn is_code(&self) -> bool {
        let made = self.path.starts_with("widget/dist/") || self.path.ends_with("gen.ts");
        !made && ["rs", "ts", "tsx", "css", "mjs"].contains(&self.ending())
    }

    /// Lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(before, line)| (before + 1, line))
    }
}

/// The top folder.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file, by path.
pub fn files() -> Vec<File> {
    let list = run("git", &["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let mut paths: Vec<&str> = list.split('\0').filter(|path| !path.is_empty()).collect();
    paths.sort_unstable();
    paths.dedup();
    let read = |path: &&str| std::fs::read(top().join(path)).ok().map(|bytes| String::from_utf8(bytes).unwrap_or_default());
    paths.iter().filter_map(|path| read(path).map(|text| File { path: (*path).to_owned(), text })).collect()
}

/// What a program prints, run at the top.
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(top()).output();
    let output = output.unwrap_or_else(|error| panic!("the house test needs {program}: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a list of names is UTF-8")
}

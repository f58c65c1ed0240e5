//! The frames in TypeScript: `widget/src/protocol/gen.ts` says what the Rust types say, and this test fails when it does not.
//!
//! To refresh the file after a change of the protocol: `UPDATE=1 cargo test --test typescript`.

use std::collections::BTreeMap;
use std::path::Path;

use sansha_core::language::Language;
use sansha_core::protocol::{
    CallerFrame, ClientFrame, Envelope, InterpreterFrame, ManagerFrame, OperatorFrame, SUBPROTOCOL, SignalAnswer, VERSION,
};
use sansha_core::wrap_up::Category;
use ts_rs::{Config, TS, TypeVisitor};

const FILE: &str = "widget/src/protocol/gen.ts";
const REFRESH: &str = "UPDATE=1 cargo test --test typescript";

/// Collects the declaration of a type and of everything it mentions.
struct Declarations {
    config: Config,
    seen: BTreeMap<String, String>,
}

impl Declarations {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::ident(&self.config);
        if self.seen.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(&self.config));
        self.seen.insert(name, declaration);
        T::visit_dependencies(self);
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            self.add::<T>();
        }
    }
}

fn generated() -> String {
    // JSON.parse gives numbers, and every count and instant of the protocol fits one.
    let mut all = Declarations { config: Config::default().with_large_int("number"), seen: BTreeMap::new() };
    all.add::<ClientFrame>();
    all.add::<Envelope<CallerFrame>>();
    all.add::<CallerFrame>();
    all.add::<OperatorFrame>();
    all.add::<InterpreterFrame>();
    all.add::<ManagerFrame>();
    all.add::<SignalAnswer>();
    let head = format!("// Made from the Rust types of the protocol; do not edit. To refresh: {REFRESH}\n\n{}", constants());
    tidy(&all.seen.into_values().fold(head, |text, declaration| text + "\n" + &declaration))
}

/// The closed lists that a page offers for choice.
fn constants() -> String {
    let languages = Language::ALL.map(|language| {
        let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
        format!("  {{ tag: '{}', autonym: '{}', dir: '{direction}' }},\n", language.tag(), language.autonym())
    });
    let categories: Vec<String> = Category::all().map(|category| format!("  '{category}',\n")).collect();
    format!(
        "export const VERSION = {VERSION}\nexport const SUBPROTOCOL = '{SUBPROTOCOL}'\n\n\
         /** The hotline's languages, each with its name in itself. */\nexport const LANGUAGES = [\n{}] as const\n\n\
         /** The leaves of the inquiry taxonomy. */\nexport const CATEGORIES = [\n{}] as const\n",
        languages.concat(),
        categories.concat(),
    )
}

/// Comments of one line on one line, and no blanks at the ends.
fn tidy(text: &str) -> String {
    let short = text.replace("/**\n * ", "/** ").replace("\n */", " */");
    short.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

#[test]
fn the_widget_knows_exactly_the_frames_of_the_server() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let now = generated();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("the file is in a folder")).expect("the folder can be made");
        std::fs::write(&path, &now).expect("the file can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == now, "{FILE} is not what the Rust types say; refresh it with: {REFRESH}");
}

//! Does every language say everything, with the same placeables and all of its plural forms?

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;
use sansha_core::knowledge::lint::check_characters;
use sansha_core::language::Language;

/// A message or an attribute (`key.attribute`) as far as translations must agree on it, and the selectors it has.
#[derive(Debug, Default, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    selectors: Vec<Vec<String>>,
}

/// One file of one language.
struct File {
    tag: String,
    name: String,
    content: String,
    messages: BTreeMap<String, Message>,
    mistakes: Vec<String>,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut all = Vec::new();
    for folder in list(&root).into_iter().filter(|path| path.is_dir()) {
        for path in list(&folder).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
            let name_of = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let content = std::fs::read_to_string(&path).expect("a locale file is UTF-8");
            all.push(read(name_of(&folder), name_of(&path), content));
        }
    }
    assert!(!all.is_empty(), "there are locale files");
    all
}

fn list(folder: &Path) -> Vec<std::path::PathBuf> {
    let items = std::fs::read_dir(folder).expect("the folder can be listed");
    let mut paths: Vec<_> = items.map(|item| item.expect("the folder can be listed").path()).collect();
    paths.sort();
    paths
}

fn read(tag: String, name: String, content: String) -> File {
    let mut file = File { tag, name, messages: BTreeMap::new(), mistakes: Vec::new(), content };
    let resource = match parse(file.content.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            file.mistakes = errors.iter().map(ToString::to_string).collect();
            resource
        }
    };
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            Entry::Junk { content } => {
                file.mistakes.push(format!("not understood: {content}"));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
        };
        let attributes = attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
        for (key, pattern) in value.into_iter().map(|value| (id.clone(), value)).chain(attributes) {
            let mut message = Message::default();
            look_into(&pattern, &mut message);
            if file.messages.insert(key.clone(), message).is_some() {
                file.mistakes.push(format!("{key} is there twice"));
            }
        }
    }
    file
}

fn look_into(pattern: &Pattern<String>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_into(expression, message);
        }
    }
}

fn expression_into(expression: &Expression<String>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => inline_into(inline, message),
        Expression::Select { selector, variants } => {
            inline_into(selector, message);
            message.selectors.push(variants.iter().map(key_of).collect());
            for variant in variants {
                look_into(&variant.value, message);
            }
        }
    }
}

fn inline_into(inline: &InlineExpression<String>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_into(argument, message);
            }
        }
        InlineExpression::Placeable { expression } => expression_into(expression, message),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn key_of(variant: &Variant<String>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// The plural categories of a language (CLDR, cardinal numbers).
fn categories(tag: &str) -> &'static [&'static str] {
    match tag {
        "ru" => &["one", "few", "many", "other"],
        "es" | "pt" | "fr" | "it" => &["one", "many", "other"],
        "en" | "tl" | "ne" | "de" | "mn" | "si" | "hi" | "bn" | "ur" => &["one", "other"],
        _ => &["other"],
    }
}

/// Whether these variants choose by number: CLDR words or numerals, and nothing else.
fn is_plural(keys: &[String]) -> bool {
    let word = |key: &String| ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str()) || key.parse::<f64>().is_ok();
    keys.iter().all(word)
}

#[test]
fn every_file_is_sound_and_says_each_thing_once() {
    let mistakes: Vec<_> =
        files().into_iter().map(|file| (file.tag, file.name, file.mistakes)).filter(|(.., found)| !found.is_empty()).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
}

#[test]
fn every_folder_is_a_language_of_the_hotline() {
    for file in files() {
        let known = file.tag == "ja-x-easy" || Language::ALL.iter().any(|language| language.tag() == file.tag);
        assert!(known, "locales/{}", file.tag);
    }
}

#[test]
fn every_language_says_what_japanese_says_with_the_same_placeables() {
    let files = files();
    let mut differences = Vec::new();
    for file in files.iter().filter(|file| file.tag != "ja") {
        let Some(source) = files.iter().find(|source| source.tag == "ja" && source.name == file.name) else {
            differences.push(format!("{}/{} has no Japanese original", file.tag, file.name));
            continue;
        };
        let keys: BTreeSet<&String> = source.messages.keys().chain(file.messages.keys()).collect();
        for key in keys {
            let variables = |file: &File| file.messages.get(key).map(|message| message.variables.clone());
            let (ours, theirs) = (variables(source), variables(file));
            if ours != theirs {
                differences.push(format!("{}/{} {key}: Japanese has {ours:?}, here is {theirs:?}", file.tag, file.name));
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn a_choice_by_number_has_every_plural_of_its_language_and_no_other() {
    let mut wrong = Vec::new();
    for file in files() {
        for (key, message) in &file.messages {
            for keys in message.selectors.iter().filter(|keys| is_plural(keys)) {
                let words: BTreeSet<&str> = keys.iter().map(String::as_str).filter(|key| key.parse::<f64>().is_err()).collect();
                let needed: BTreeSet<&str> = categories(&file.tag).iter().copied().collect();
                if words != needed {
                    wrong.push(format!("{}/{} {key}: has {words:?}, the language has {needed:?}", file.tag, file.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_text_hides_or_harms() {
    for file in files() {
        assert_eq!(check_characters(&format!("{}/{}", file.tag, file.name), &file.content), []);
    }
}

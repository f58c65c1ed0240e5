//! Texts that the server itself says (column names of exports, titles of pages, announcements), from the same `locales/` files
//! as the pages read.
//!
//! No isolation marks around placeables: these texts go into files and headers, where invisible characters do harm. Pages put
//! foreign text into elements with its own `lang` and `dir` instead.

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use sansha_core::knowledge::fallback;
use sansha_core::language::Language;
use unic_langid::LanguageIdentifier;

use crate::services::texts::{TextArg, Texts};

/// The locale files as they were when the binary was built.
#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
struct Shipped;

/// A locale file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {why}")]
pub struct BadLocale {
    /// Which file.
    pub file: String,
    /// What is wrong with it.
    pub why: String,
}

/// All texts in memory.
pub struct FluentTexts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

impl FluentTexts {
    /// The texts in the binary.
    ///
    /// # Errors
    /// [`BadLocale`] for a file with a mistake; `tests/locales.rs` finds it before a release does.
    pub fn shipped() -> Result<Self, BadLocale> {
        let mut texts = Self { bundles: BTreeMap::new() };
        for path in Shipped::iter() {
            let content = Shipped::get(&path).map(|file| file.data.into_owned()).unwrap_or_default();
            let content = String::from_utf8(content).map_err(|error| BadLocale { file: path.to_string(), why: error.to_string() })?;
            texts.add(&path, content)?;
        }
        Ok(texts)
    }

    /// Texts from files given as path and content.
    ///
    /// # Errors
    /// [`BadLocale`] for the first file with a mistake.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, BadLocale> {
        let mut texts = Self { bundles: BTreeMap::new() };
        for (path, content) in files {
            texts.add(path, content.to_owned())?;
        }
        Ok(texts)
    }

    /// Adds a file `<lang>/<name>.ftl`. Files of `ja-x-easy` are the pages' own and left out here.
    fn add(&mut self, path: &str, content: String) -> Result<(), BadLocale> {
        let bad = |why: String| BadLocale { file: path.to_owned(), why };
        let tag = path.split('/').next().unwrap_or_default();
        let Some(language) = Language::ALL.into_iter().find(|language| language.tag() == tag) else { return Ok(()) };
        let resource = FluentResource::try_new(content).map_err(|(_, errors)| bad(format!("{errors:?}")))?;
        let bundle = match self.bundles.entry(language) {
            std::collections::btree_map::Entry::Occupied(there) => there.into_mut(),
            std::collections::btree_map::Entry::Vacant(place) => place.insert(bundle(language).map_err(bad)?),
        };
        // A key in two files of a language is the same text: pages load them one by one and each stands on its own.
        bundle.add_resource_overriding(resource);
        Ok(())
    }

    fn try_text(&self, language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundles.get(&language)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(text.key = key, text.language = language.tag(), ?errors, "a text was printed with a gap");
        }
        Some(text)
    }
}

impl Texts for FluentTexts {
    fn text(&self, language: Language, key: &str, args: &[(&str, TextArg<'_>)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| ((*name).to_owned(), value(*arg))).collect();
        fallback(language).into_iter().find_map(|tried| self.try_text(tried, key, &args)).unwrap_or_else(|| key.to_owned())
    }
}

fn bundle(language: Language) -> Result<FluentBundle<FluentResource>, String> {
    let locale: LanguageIdentifier = language.tag().parse().map_err(|error| format!("{error}"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    Ok(bundle)
}

fn value(arg: TextArg<'_>) -> FluentValue<'_> {
    match arg {
        TextArg::Words(words) => FluentValue::from(words),
        TextArg::Count(count) => FluentValue::from(count),
    }
}

#[cfg(test)]
mod tests {
    use sansha_core::language::Language;

    use super::FluentTexts;
    use crate::services::texts::{TextArg, Texts};

    fn texts() -> FluentTexts {
        FluentTexts::from_files([
            ("ja/server.ftl", "csv-call = 通話\nonly-ja = 日本語だけ\n"),
            ("en/server.ftl", "csv-call = Call\nwaiting = { $count ->\n    [one] one caller\n   *[other] { $count } callers\n}\nby = by { $name }\n"),
            ("ru/server.ftl", "waiting = { $count ->\n    [one] { $count } звонок\n    [few] { $count } звонка\n    [many] { $count } звонков\n   *[other] { $count } звонка\n}\n"),
        ])
        .unwrap()
    }

    #[test]
    fn a_missing_text_is_said_in_english_then_japanese_then_by_its_key() {
        let texts = texts();
        assert_eq!(texts.text(Language::Thai, "csv-call", &[]), "Call");
        assert_eq!(texts.text(Language::Thai, "only-ja", &[]), "日本語だけ");
        assert_eq!(texts.text(Language::Japanese, "csv-call", &[]), "通話");
        assert_eq!(texts.text(Language::Thai, "no-such-text", &[]), "no-such-text");
    }

    #[test]
    fn counts_choose_the_plural_of_their_language() {
        let texts = texts();
        let said = |language, count| texts.text(language, "waiting", &[("count", TextArg::Count(count))]);
        assert_eq!([said(Language::English, 1), said(Language::English, 2)], ["one caller", "2 callers"]);
        assert_eq!([1, 3, 5, 21].map(|count| said(Language::Russian, count)), ["1 звонок", "3 звонка", "5 звонков", "21 звонок"]);
    }

    #[test]
    fn nothing_invisible_is_put_around_words() {
        assert_eq!(texts().text(Language::English, "by", &[("name", TextArg::Words("佐藤"))]), "by 佐藤");
    }

    #[test]
    fn a_file_with_a_mistake_is_named() {
        let bad = FluentTexts::from_files([("ja/server.ftl", "csv-call = { $")]).err().unwrap();
        assert_eq!(bad.file, "ja/server.ftl");
    }
}

//! Japanese and the 22 languages of the hotline (leaflet of the Kyoto branch, section 7).

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($name:ident $tag:literal $autonym:literal $in_plan:literal),+ $(,)?) => {
        /// A language that a caller may be served in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum Language {
            $(
                #[doc = $autonym]
                #[serde(rename = $tag)]
                $name,
            )+
        }

        impl Language {
            /// All 23, Japanese first, then in the order of the leaflet.
            pub const ALL: [Self; 23] = [$(Self::$name),+];

            /// The tag used on disk, on the wire and in the database.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag),+ }
            }

            /// The language's name in itself.
            #[must_use]
            pub const fn autonym(self) -> &'static str {
                match self { $(Self::$name => $autonym),+ }
            }

            /// Whether the plan of 2024-03-21 already named it (11 languages and Japanese); the leaflet added the others.
            #[must_use]
            pub const fn in_plan(self) -> bool {
                match self { $(Self::$name => $in_plan),+ }
            }
        }
    };
}

languages! {
    Japanese "ja" "日本語" true,
    English "en" "English" true,
    Chinese "zh" "中文" true,
    Korean "ko" "한국어" true,
    Spanish "es" "Español" true,
    Tagalog "tl" "Tagalog" true,
    Portuguese "pt" "Português" true,
    Vietnamese "vi" "Tiếng Việt" true,
    Thai "th" "ไทย" true,
    Indonesian "id" "Bahasa Indonesia" true,
    Nepali "ne" "नेपाली" true,
    Burmese "my" "မြန်မာဘာသာ" true,
    French "fr" "Français" false,
    German "de" "Deutsch" false,
    Italian "it" "Italiano" false,
    Russian "ru" "Русский" false,
    Malay "ms" "Bahasa Melayu" false,
    Khmer "km" "ភាសាខ្មែរ" false,
    Mongolian "mn" "Монгол" false,
    Sinhala "si" "සිංහල" false,
    Hindi "hi" "हिन्दी" false,
    Bengali "bn" "বাংলা" false,
    Urdu "ur" "اردو" false,
}

/// A tag that is none of the hotline's languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a language of this hotline")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Reads a tag as browsers and people write it: case, region and the usual aliases are understood.
    ///
    /// # Errors
    /// [`UnknownLanguage`] when it is none of the 23.
    pub fn parse(text: &str) -> Result<Self, UnknownLanguage> {
        let lower = text.trim().to_ascii_lowercase();
        let primary = lower.split(['-', '_']).next().unwrap_or_default();
        let tag = match primary {
            "fil" => "tl",
            "in" => "id",
            "cmn" | "yue" => "zh",
            "pa" if lower.contains("arab") => "ur",
            other => other,
        };
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| UnknownLanguage(text.to_owned()))
    }

    /// Whether a call in this language needs an interpreter when the operator does not speak it.
    #[must_use]
    pub const fn is_foreign(self) -> bool {
        !matches!(self, Self::Japanese)
    }

    /// Whether the script runs from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Urdu)
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn aliases_of_browsers_are_understood() {
        for (said, tag) in
            [("fil-PH", "tl"), ("zh-TW", "zh"), ("pt-BR", "pt"), ("in", "id"), ("EN_us", "en"), ("yue", "zh"), ("pa-Arab", "ur")]
        {
            assert_eq!(Language::parse(said).map(Language::tag), Ok(tag), "{said}");
        }
        assert!(Language::parse("sv").is_err());
    }
}

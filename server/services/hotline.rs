//! The hotline as data: `knowledge/hotline.toml`, embedded, and what a site changes of it.
//!
//! A site's own file need hold only what differs: tables are laid over the shipped ones key by key, lists and values
//! replace. A key that nobody reads is refused, so that a misspelt one cannot be silently ignored.

use std::path::{Path, PathBuf};

use sansha_core::hours::{Calendar, CalendarError};
use sansha_core::language::Language;
use sansha_core::settings::Settings;
use serde::Deserialize;

/// What one hotline is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    /// When it answers.
    pub calendar: Calendar,
    /// The numbers to call.
    pub lines: Lines,
    /// Deadlines and limits of the ACD.
    pub settings: Settings,
    /// Where the call page may be shown.
    pub embed: Embed,
}

/// This line and those that answer in its place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Lines {
    /// This one.
    pub hotline: Line,
    /// The My Number general line; its hours are in the calendar.
    pub mynumber_general: Line,
    /// For lost cards, day and night.
    #[serde(rename = "LOST_CARD_24H")]
    pub lost_card_24h: Line,
}

/// A telephone number as printed in Japan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Such as `0570-015-369`.
    pub phone: String,
    /// The key to press in its menu.
    pub menu: Option<u8>,
    /// Its number for other languages.
    pub foreign: Option<ForeignLine>,
}

/// A number that is answered in other languages than Japanese.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForeignLine {
    /// Such as `0120-0178-26`.
    pub phone: String,
    /// The languages spoken there.
    pub languages: Vec<Language>,
}

/// Where the call page may be shown inside another page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Embed {
    /// Origins: scheme and host, no path.
    pub origins: Vec<String>,
}

/// Why there is no hotline to speak of.
#[derive(Debug, thiserror::Error)]
pub enum HotlineError {
    /// The site's file cannot be read.
    #[error("cannot read {}: {source}", file.display())]
    Unreadable {
        /// Its path.
        file: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// Not TOML, or a key or value that is not understood.
    #[error("the hotline's data is not understood: {}", one_line(.0))]
    Unclear(#[from] toml::de::Error),
    /// Dates or hours that contradict each other.
    #[error("the hotline's calendar makes no sense: {0}")]
    Calendar(#[from] CalendarError),
    /// Something that is not an origin.
    #[error("embed.origins: {0:?} is not an origin such as https://www.example.or.jp (no path, no slash at the end)")]
    Origin(String),
}

impl Hotline {
    /// The hotline as shipped, with the site's file laid over it where there is one.
    ///
    /// # Errors
    /// [`HotlineError`], in one line that names the key or the file.
    pub fn load(site_file: Option<&Path>) -> Result<Self, HotlineError> {
        let Some(file) = site_file else { return Self::parse("") };
        let text = std::fs::read_to_string(file).map_err(|source| HotlineError::Unreadable { file: file.to_owned(), source })?;
        Self::parse(&text)
    }

    /// The hotline as shipped, with these lines of TOML laid over it.
    ///
    /// # Errors
    /// All of [`HotlineError`] but `Unreadable`.
    pub fn parse(site: &str) -> Result<Self, HotlineError> {
        let mut table: toml::Table = toml::from_str(SHIPPED)?;
        lay_over(&mut table, toml::from_str(site)?);
        let mut hotline: Self = table.try_into()?;
        hotline.calendar = hotline.calendar.checked()?;
        match hotline.embed.origins.iter().find(|origin| !is_origin(origin)) {
            Some(wrong) => Err(HotlineError::Origin(wrong.clone())),
            None => Ok(hotline),
        }
    }
}

fn lay_over(below: &mut toml::Table, above: toml::Table) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(toml::Value::Table(below)), toml::Value::Table(above)) => lay_over(below, above),
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}

fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://localhost"));
    host.is_some_and(|host| host.chars().all(|c| c.is_ascii_alphanumeric() || "-.:".contains(c)))
}

fn one_line(error: &toml::de::Error) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

const SHIPPED: &str = include_str!("../../knowledge/hotline.toml");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_hotline_has_the_agreed_numbers() {
        let hotline = Hotline::load(None).unwrap();
        assert_eq!(hotline.settings, Settings::default());
        assert_eq!(hotline.lines.hotline.phone, "0570-015-369");
        assert_eq!(hotline.lines.mynumber_general.phone, "0120-95-0178");
        assert_eq!(hotline.calendar.holidays.len(), 30);
        assert!(hotline.embed.origins.is_empty());
    }

    #[test]
    fn a_site_changes_one_thing_and_keeps_the_rest() {
        let site = "[settings]\nring_s = 15\n[calendar.holidays]\n2025-06-02 = '臨時'\n[embed]\norigins = ['https://www.example.or.jp']";
        let (ours, shipped) = (Hotline::parse(site).unwrap(), Hotline::parse("").unwrap());
        assert_eq!(ours.settings, Settings { ring: std::time::Duration::from_secs(15), ..shipped.settings });
        assert_eq!(ours.calendar.holidays.len(), shipped.calendar.holidays.len() + 1);
        assert_eq!(ours.calendar.hours, shipped.calendar.hours);
        assert_eq!(ours.embed.origins, ["https://www.example.or.jp"]);
    }

    #[test]
    fn what_is_wrong_is_named_in_one_line() {
        let refused = |site: &str| Hotline::parse(site).unwrap_err().to_string();
        assert!(refused("[settings]\nrings_s = 15").contains("rings_s"));
        assert!(refused("[calendar]\nto = '2024-13-01'").contains("`calendar.to`"));
        assert!(refused("[calendar]\nto = '2024-01-01'").contains("ends (2024-01-01) before it begins (2024-09-01)"));
        assert!(refused("[calendar.hours]\nopens = '18:00'").contains("closes (17:15:00) before it opens (18:00:00)"));
        assert!(refused("[embed]\norigins = ['https://example.org/']").contains("\"https://example.org/\""));
        assert!(refused("calendar").lines().count() == 1);
        let missing = Hotline::load(Some(Path::new("no/such/file.toml"))).unwrap_err().to_string();
        assert!(missing.starts_with("cannot read no/such/file.toml: "), "{missing}");
    }
}

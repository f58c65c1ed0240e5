//! Names as the insurer's data has them: katakana.

use unicode_normalization::UnicodeNormalization;

use super::Unreadable;

/// A name has at most this many characters.
const NAME_MAX: usize = 80;
/// From hiragana to the same sound in katakana.
const HIRAGANA_TO_KATAKANA: u32 = 0x60;

/// A name in katakana without spaces.
#[derive(Clone, PartialEq, Eq)]
pub struct KanaName(String);

impl KanaName {
    /// Reads a name in katakana of any width or in hiragana; spaces and ・ between the parts are dropped.
    ///
    /// # Errors
    /// [`Unreadable::Name`] when anything else is in it, when it is empty or longer than 80 characters.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let name: String = text.nfkc().filter(|c| !is_gap(*c)).map(katakana).collect();
        let length = name.chars().count();
        if (1..=NAME_MAX).contains(&length) && name.chars().all(is_katakana) { Ok(Self(name)) } else { Err(Unreadable::Name) }
    }

    /// The name, for the directory.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name with every small kana written large: グェン and グエン are one name in it.
    ///
    /// Which of the two is on file depends on who typed it in: resident registers and pension forms often know large kana only,
    /// and katakana of foreign names are a main reason of mismatches (000). Two more items must agree, so being kind is safe.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.chars().map(large).collect()
    }
}

impl std::fmt::Debug for KanaName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KanaName(redacted)")
    }
}

const fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\t' | '・' | '･' | '·' | ',' | '.' | '、')
}

/// Hiragana to katakana, and the many things people type for the long vowel mark.
fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + HIRAGANA_TO_KATAKANA).unwrap_or(c),
        '-' | '‐' | '‑' | '–' | '—' | '―' | '−' | '~' | '〜' => 'ー',
        _ => c,
    }
}

const fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヺ' | 'ー')
}

const fn large(c: char) -> char {
    match c {
        'ァ' => 'ア',
        'ィ' => 'イ',
        'ゥ' => 'ウ',
        'ェ' => 'エ',
        'ォ' => 'オ',
        'ッ' => 'ツ',
        'ャ' => 'ヤ',
        'ュ' => 'ユ',
        'ョ' => 'ヨ',
        'ヮ' => 'ワ',
        'ヵ' => 'カ',
        'ヶ' => 'ケ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::KanaName;

    #[test]
    fn a_name_is_understood_in_any_kana() {
        for (typed, name) in [
            ("グエン ヴァン アン", "グエンヴァンアン"),
            ("グエン・ヴァン・アン", "グエンヴァンアン"),
            ("グエン　ヴァン　アン", "グエンヴァンアン"),
            ("ｸﾞｴﾝ ｳﾞｧﾝ ｱﾝ", "グエンヴァンアン"),
            ("ぐえん ゔぁん あん", "グエンヴァンアン"),
            ("ﾏﾘｱ ﾛﾄﾞﾘｹﾞｽ", "マリアロドリゲス"),
            ("さとう かおり", "サトウカオリ"),
            ("オ-ノ", "オーノ"),
            ("ｵｰﾉ", "オーノ"),
        ] {
            assert_eq!(KanaName::parse(typed).unwrap().as_str(), name, "{typed}");
        }
    }

    #[test]
    fn what_is_not_kana_is_refused() {
        for typed in ["", "   ", "佐藤", "NGUYEN VAN AN", "サトウ1", &"ア".repeat(81)] {
            assert!(KanaName::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn small_and_large_kana_have_one_key() {
        let key = |typed: &str| KanaName::parse(typed).unwrap().key();
        assert_eq!(key("グェン"), key("グエン"));
        assert_eq!(key("キョウコ"), key("キヨウコ"));
        assert_ne!(key("サトウ"), key("サトオ"));
    }
}

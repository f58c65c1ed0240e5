//! Employers as callers name them.

use unicode_normalization::UnicodeNormalization;

use super::Unreadable;

/// An employer's name has at most this many characters.
const NAME_MAX: usize = 120;
/// From hiragana to the same sound in katakana.
const HIRAGANA_TO_KATAKANA: u32 = 0x60;

/// Legal forms that callers leave out, shorten or put at the other end. Longer ones first.
const LEGAL_FORMS: [&str; 22] = [
    "一般社団法人",
    "公益社団法人",
    "一般財団法人",
    "公益財団法人",
    "社会福祉法人",
    "特定非営利活動法人",
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "合名会社",
    "医療法人",
    "学校法人",
    "宗教法人",
    "(株)",
    "(有)",
    "(同)",
    "(資)",
    "(名)",
    "(医)",
    "(福)",
    "(学)",
];

/// The part of an employer's name that tells it from others.
#[derive(Clone, PartialEq, Eq)]
pub struct EmployerName(String);

impl EmployerName {
    /// Reads a name: legal form, spaces, marks, case, width and the kind of kana make no difference.
    ///
    /// # Errors
    /// [`Unreadable::Employer`] when nothing is left of it, or when it is longer than 120 characters.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let plain: String = text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
        if plain.chars().count() > NAME_MAX {
            return Err(Unreadable::Employer);
        }
        let bare = LEGAL_FORMS.into_iter().fold(plain, |name, form| without(&name, form));
        let name: String = bare.chars().map(katakana).filter(|c| c.is_alphanumeric() || *c == 'ー').collect();
        if name.is_empty() { Err(Unreadable::Employer) } else { Ok(Self(name)) }
    }
}

impl std::fmt::Debug for EmployerName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EmployerName(redacted)")
    }
}

/// The name without a legal form at its beginning or end; in the middle it belongs to the name.
fn without(name: &str, form: &str) -> String {
    let name = name.strip_prefix(form).unwrap_or(name);
    name.strip_suffix(form).unwrap_or(name).to_owned()
}

fn katakana(c: char) -> char {
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + HIRAGANA_TO_KATAKANA).unwrap_or(c),
        '-' | '‐' | '–' | '—' | '―' | '−' => 'ー',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::EmployerName;

    #[test]
    fn an_employer_is_recognised_however_its_form_is_said() {
        let employer = EmployerName::parse("株式会社さくら製作所").unwrap();
        for said in ["さくら製作所", "(株)さくら製作所", "㈱ さくら製作所", "さくら製作所（株）", "サクラ製作所株式会社", "ｻｸﾗ製作所"]
        {
            assert_eq!(EmployerName::parse(said).unwrap(), employer, "{said}");
        }
        assert_eq!(EmployerName::parse("Midori Foods").unwrap(), EmployerName::parse("合同会社ＭＩＤＯＲＩ・ＦＯＯＤＳ").unwrap());
        assert_eq!(EmployerName::parse("医療法人社団 あおば会").unwrap(), EmployerName::parse("(医)社団あおば会").unwrap());
    }

    #[test]
    fn another_employer_is_another_employer() {
        assert_ne!(EmployerName::parse("さくら製作所").unwrap(), EmployerName::parse("さくら製作").unwrap());
        for said in ["", "株式会社", "（有）", "・・・", &"あ".repeat(121)] {
            assert!(EmployerName::parse(said).is_err(), "{said}");
        }
    }
}

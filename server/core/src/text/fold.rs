//! Letters made equal, so that what people type meets what editors wrote.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The zero of every decimal script that a caller of this hotline may type, and some more.
const ZEROS: [u32; 20] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040,
    0x1090, 0x17E0, 0x1810,
];

/// The characters of a text after compatibility composition, digits in ASCII, joiners gone. Still readable: case and kana are kept.
#[must_use]
pub fn readable(text: &str) -> Vec<char> {
    text.nfkc().filter(|c| !is_joiner(*c)).map(ascii_digit).collect()
}

/// A word or a run of characters as the index keeps it.
#[must_use]
pub fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut base = ' ';
    let mut bare = String::with_capacity(lower.len());
    for c in lower.nfd() {
        if is_combining_mark(c) {
            if keeps_mark(base, c) {
                bare.push(c);
            }
        } else {
            base = c;
            push_letter(c, &mut bare);
        }
    }
    bare.nfc().collect()
}

/// Katakana as hiragana, one character for one.
#[must_use]
pub fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        'ヽ' => 'ゝ',
        'ヾ' => 'ゞ',
        other => other,
    }
}

/// A decimal digit of any script in ASCII; anything else unchanged.
#[must_use]
pub fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(c)
}

/// Zero-width joiners and soft hyphens shape letters but say nothing; the zero-width space is a word break and stays.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{00AD}' | '\u{2060}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether a mark after this letter is part of the writing, not an accent that people leave out.
fn keeps_mark(base: char, mark: char) -> bool {
    match base {
        'и' => mark == '\u{0306}',
        'a'..='z' | '\u{00C0}'..='\u{052F}' | '\u{1E00}'..='\u{1FFF}' => false,
        '\u{0600}'..='\u{06FF}' => false,
        _ => true,
    }
}

/// One base letter, with the spellings that stand for it.
fn push_letter(c: char, out: &mut String) {
    match c {
        'đ' | 'ð' => out.push('d'),
        'ı' => out.push('i'),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        // Arabic keyboards in Urdu: one letter each, and the stretching bar means nothing.
        'ي' | 'ى' => out.push('ی'),
        'ك' => out.push('ک'),
        'ة' | 'ه' => out.push('ہ'),
        'ٱ' => out.push('ا'),
        'ـ' => {}
        '－' | '—' | '–' | '―' | '‐' | '〜' | '～' => out.push('ー'),
        other => out.push(hiragana(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, readable};

    #[test]
    fn letters_that_people_type_for_one_another_meet() {
        for (typed, kept) in [
            ("Thẻ Bảo Hiểm", "the bao hiem"),
            ("Đăng ký", "dang ky"),
            ("ﾏｲﾅ保険証", "まいな保険証"),
            ("カード", "かーど"),
            ("Ёлка", "елка"),
            ("мой", "мой"),
            ("Straße", "strasse"),
            ("كارڈ", "کارڈ"),
        ] {
            let composed: String = readable(typed).into_iter().collect();
            assert_eq!(fold(&composed), kept, "{typed}");
        }
    }

    #[test]
    fn vowel_signs_are_never_dropped() {
        for text in ["कार्ड", "কার্ড", "බලපත්රය", "บัตรประกัน", "ប័ណ្ណ", "ကတ်ပြား", "が"]
        {
            assert_eq!(fold(text), text);
        }
    }

    #[test]
    fn digits_of_every_script_are_ascii() {
        let digits: String = readable("१২๓៤၅۶７").into_iter().collect();
        assert_eq!(digits, "1234567");
    }
}

//! How Japanese sounds. Callers' words reach an operator by ear, and many people type romaji: ほけんしょう, hokensho and
//! hokensyou must meet, and a vowel too short or too long must not matter.

use super::fold::{fold, hiragana, readable};
use super::tokens::{Kind, Token};

/// Pairs of sounds in the kana of a text. Runs of one kana say too little and are left out.
#[must_use]
pub fn kana_sounds(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut run = String::new();
    let mut start = 0;
    for (at, c) in readable(text).into_iter().chain(std::iter::once(' ')).enumerate() {
        if is_kana(c) {
            if run.is_empty() {
                start = at;
            }
            run.push(hiragana(c));
        } else if !run.is_empty() {
            pairs(&std::mem::take(&mut run), (start, at), &mut found);
        }
    }
    found
}

/// Pairs of sounds in the Latin words of a text that can be read as romaji from end to end.
#[must_use]
pub fn romaji_sounds(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for word in super::tokens::pieces(text) {
        if let Some(kana) = kana_of_romaji(&word.key) {
            pairs(&kana, (word.start, word.end), &mut found);
        }
    }
    found
}

/// The hiragana of a romaji word, Hepburn or Kunrei; none when some part of it is not Japanese.
#[must_use]
pub fn kana_of_romaji(word: &str) -> Option<String> {
    let mut rest = word;
    let mut kana = String::new();
    while !rest.is_empty() {
        let (said, read) = syllable(rest)?;
        kana.push_str(&said);
        rest = rest.get(read..)?;
    }
    Some(kana)
}

/// The key of a kana text: long vowels, small っ and voiced twins made equal.
#[must_use]
pub fn key(kana: &str) -> String {
    let mut out = String::new();
    for c in fold(kana).chars() {
        let long = match c {
            'っ' | 'ー' => true,
            'う' => out.ends_with(|before| O_ROW.contains(before) || U_ROW.contains(before)),
            'お' => out.ends_with(|before| O_ROW.contains(before)),
            _ => false,
        };
        if !long {
            out.push(match c {
                'を' => 'お',
                'づ' => 'ず',
                'ぢ' => 'じ',
                other => other,
            });
        }
    }
    out
}

fn pairs(kana: &str, (start, end): (usize, usize), found: &mut Vec<Token>) {
    let sounds: Vec<char> = key(kana).chars().collect();
    for pair in sounds.windows(2) {
        found.push(Token { key: pair.iter().collect(), kind: Kind::Pair, start, end });
    }
}

fn is_kana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー')
}

/// The first syllable of a romaji text and how many bytes it took.
fn syllable(rest: &str) -> Option<(String, usize)> {
    let mut letters = rest.chars();
    let first = letters.next()?;
    let second = letters.next();
    if first == 'n' && !second.is_some_and(|next| "aiueoy".contains(next))
        || first == 'm' && second.is_some_and(|next| "bmp".contains(next))
    {
        return Some(("ん".to_owned(), 1));
    }
    if second == Some(first) && !"aiueon".contains(first) || rest.starts_with("tch") {
        return Some(("っ".to_owned(), 1));
    }
    for length in [3, 2, 1] {
        let Some(head) = rest.get(..length) else { continue };
        if let Some((_, said)) = ROMAJI.iter().find(|(spelled, _)| *spelled == head) {
            return Some(((*said).to_owned(), length));
        }
        if let Some(said) = contracted(head) {
            return Some((said, length));
        }
    }
    None
}

/// kya, sho, tyu…: the i-row with a small ya, yu, yo.
fn contracted(head: &str) -> Option<String> {
    let vowel = head.chars().last()?;
    let small = match vowel {
        'a' => 'ゃ',
        'u' => 'ゅ',
        'o' => 'ょ',
        _ => return None,
    };
    let consonant = head.strip_suffix(vowel)?;
    let (_, row) = CONTRACTED.iter().find(|(spelled, _)| *spelled == consonant)?;
    Some([*row, small].iter().collect())
}

const O_ROW: &str = "おこそとのほもよろをごぞどぼぽょ";
const U_ROW: &str = "うくすつぬふむゆるぐずづぶぷゅ";

const CONTRACTED: [(&str, char); 17] = [
    ("ky", 'き'),
    ("sh", 'し'),
    ("sy", 'し'),
    ("ch", 'ち'),
    ("ty", 'ち'),
    ("cy", 'ち'),
    ("ny", 'に'),
    ("hy", 'ひ'),
    ("my", 'み'),
    ("ry", 'り'),
    ("gy", 'ぎ'),
    ("j", 'じ'),
    ("jy", 'じ'),
    ("zy", 'じ'),
    ("dy", 'ぢ'),
    ("by", 'び'),
    ("py", 'ぴ'),
];

#[rustfmt::skip]
const ROMAJI: [(&str, &str); 81] = [
    ("a", "あ"), ("i", "い"), ("u", "う"), ("e", "え"), ("o", "お"),
    ("ka", "か"), ("ki", "き"), ("ku", "く"), ("ke", "け"), ("ko", "こ"),
    ("sa", "さ"), ("shi", "し"), ("si", "し"), ("su", "す"), ("se", "せ"), ("so", "そ"),
    ("ta", "た"), ("chi", "ち"), ("ti", "ち"), ("tsu", "つ"), ("tu", "つ"), ("te", "て"), ("to", "と"),
    ("na", "な"), ("ni", "に"), ("nu", "ぬ"), ("ne", "ね"), ("no", "の"),
    ("ha", "は"), ("hi", "ひ"), ("fu", "ふ"), ("hu", "ふ"), ("he", "へ"), ("ho", "ほ"),
    ("ma", "ま"), ("mi", "み"), ("mu", "む"), ("me", "め"), ("mo", "も"),
    ("ya", "や"), ("yu", "ゆ"), ("yo", "よ"),
    ("ra", "ら"), ("ri", "り"), ("ru", "る"), ("re", "れ"), ("ro", "ろ"),
    ("wa", "わ"), ("wo", "を"),
    ("ga", "が"), ("gi", "ぎ"), ("gu", "ぐ"), ("ge", "げ"), ("go", "ご"),
    ("za", "ざ"), ("ji", "じ"), ("zi", "じ"), ("zu", "ず"), ("ze", "ぜ"), ("zo", "ぞ"),
    ("da", "だ"), ("di", "ぢ"), ("du", "づ"), ("de", "で"), ("do", "ど"),
    ("ba", "ば"), ("bi", "び"), ("bu", "ぶ"), ("be", "べ"), ("bo", "ぼ"),
    ("pa", "ぱ"), ("pi", "ぴ"), ("pu", "ぷ"), ("pe", "ぺ"), ("po", "ぽ"),
    ("fa", "ふぁ"), ("fi", "ふぃ"), ("fe", "ふぇ"), ("fo", "ふぉ"), ("che", "ちぇ"), ("she", "しぇ"),
];

#[cfg(test)]
mod tests {
    use super::{kana_of_romaji, kana_sounds, key, romaji_sounds};

    #[test]
    fn spellings_of_one_word_sound_the_same() {
        for romaji in ["hokensho", "hokenshou", "hokensyo", "hokensyou"] {
            let kana = kana_of_romaji(romaji).unwrap();
            assert_eq!(key(&kana), key("ほけんしょう"), "{romaji}");
        }
        assert_eq!(kana_of_romaji("kitte").as_deref(), Some("きって"));
        assert_eq!(kana_of_romaji("shimbun").as_deref(), Some("しんぶん"));
        assert_eq!(kana_of_romaji("the"), None);
    }

    #[test]
    fn a_question_in_kana_and_one_in_romaji_share_their_sounds() {
        let sounds = |found: Vec<super::Token>| found.into_iter().map(|token| token.key).collect::<Vec<_>>();
        assert_eq!(sounds(kana_sounds("マイナほけんしょう")), sounds(romaji_sounds("mainahokensho")));
    }
}

//! Cutting text into what the index keeps.

use unicode_normalization::char::is_combining_mark;

use super::fold::{fold, readable};

/// At most this many characters of a question are read; a caller's question is one or two sentences.
pub const QUESTION_CHARS_MAX: usize = 400;

/// Letters of a word that its beginning keeps. Stands in for a stemmer in the spaced languages.
const BEGINNING_LETTERS: usize = 5;

/// What a token is, which says how much it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole word of a spaced script, or a number.
    Word,
    /// A word with the accents it was written with: về is not vé, but someone who types ve may mean either.
    Accented,
    /// The beginning of a long word: arrive, arrived and arriving share it.
    Beginning,
    /// Two neighbouring characters that carry meaning.
    Pair,
    /// Two neighbours, one of them hiragana: half meaning, half grammar.
    Mixed,
    /// Two hiragana: mostly grammar.
    Grammar,
    /// A character that stands alone.
    Single,
}

impl Kind {
    /// How much a token of this kind counts, from 0 to 1.
    #[must_use]
    pub const fn weight(self) -> f64 {
        match self {
            Self::Pair | Self::Word => 1.0,
            Self::Accented | Self::Mixed => 0.6,
            Self::Beginning | Self::Single => 0.5,
            Self::Grammar => 0.25,
        }
    }
}

/// One token: the folded key and where it stood, in characters of [`readable`] text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What the index compares.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// First character.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}

/// Cuts a text. Same text, same tokens; order of the text.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let chars = readable(text);
    let mut found = Vec::new();
    for run in runs(&chars) {
        match run.class {
            Class::Letters => words(&run, &mut found),
            Class::Cjk | Class::Southeast => pairs(&run, &mut found),
            Class::Break => {}
        }
    }
    found
}

/// The smallest pieces that a phrase is compared by: a word of a spaced script, a character (with its marks) of the others.
#[must_use]
pub fn pieces(text: &str) -> Vec<Token> {
    let chars = readable(text);
    let mut found = Vec::new();
    for run in runs(&chars) {
        match run.class {
            Class::Letters => found.push(token(&run.text, Kind::Word, run.start)),
            Class::Cjk | Class::Southeast => {
                found.extend(clusters(&run).into_iter().map(|(start, cluster)| token(&cluster, Kind::Single, start)));
            }
            Class::Break => {}
        }
    }
    found
}

fn token(text: &[char], kind: Kind, start: usize) -> Token {
    let written: String = text.iter().collect();
    Token { key: fold(&written), kind, start, end: start + text.len() }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Letters,
    Cjk,
    Southeast,
    Break,
}

/// Neighbouring characters of one class.
struct Run {
    class: Class,
    start: usize,
    text: Vec<char>,
}

fn runs(chars: &[char]) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        let here = class(*c);
        match all.last_mut() {
            Some(run) if run.class == here || (is_combining_mark(*c) && run.class != Class::Break) => run.text.push(*c),
            _ => all.push(Run { class: here, start: at, text: vec![*c] }),
        }
    }
    all
}

fn class(c: char) -> Class {
    if !(c.is_alphanumeric() || is_combining_mark(c) || matches!(c, 'ー' | '々' | '〆' | '〇')) {
        return Class::Break;
    }
    match c {
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' => {
            Class::Southeast
        }
        '\u{1100}'..='\u{11FF}'
        | '\u{3005}'..='\u{30FF}'
        | '\u{3130}'..='\u{318F}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Class::Cjk,
        _ => Class::Letters,
    }
}

fn words(run: &Run, found: &mut Vec<Token>) {
    let word = token(&run.text, Kind::Word, run.start);
    if word.key.chars().filter(|c| !is_combining_mark(*c)).count() > BEGINNING_LETTERS
        && !word.key.starts_with(|c: char| c.is_ascii_digit())
    {
        found.push(Token { key: beginning(&word.key), kind: Kind::Beginning, ..word.clone() });
    }
    let accented: String = std::iter::once('=').chain(run.text.iter().flat_map(|c| c.to_lowercase())).collect();
    if accented.get(1..) != Some(word.key.as_str()) {
        found.push(Token { key: accented, kind: Kind::Accented, ..word.clone() });
    }
    found.push(word);
}

/// The first letters with their marks, and a tilde so that they never meet a whole word.
fn beginning(word: &str) -> String {
    let mut letters = 0;
    let mut key = String::from("~");
    for c in word.chars() {
        letters += usize::from(!is_combining_mark(c));
        if letters > BEGINNING_LETTERS {
            break;
        }
        key.push(c);
    }
    key
}

fn pairs(run: &Run, found: &mut Vec<Token>) {
    let clusters = clusters(run);
    if let [(start, only)] = clusters.as_slice() {
        found.push(token(only, Kind::Single, *start));
    }
    for neighbours in clusters.windows(2) {
        let [(start, left), (_, right)] = neighbours else { continue };
        let both: Vec<char> = left.iter().chain(right).copied().collect();
        let kind = match (is_hiragana(left), is_hiragana(right)) {
            (true, true) => Kind::Grammar,
            (true, false) | (false, true) => Kind::Mixed,
            (false, false) => Kind::Pair,
        };
        found.push(token(&both, kind, *start));
    }
}

/// A character and the marks on it.
fn clusters(run: &Run) -> Vec<(usize, Vec<char>)> {
    let mut all: Vec<(usize, Vec<char>)> = Vec::new();
    for (offset, c) in run.text.iter().enumerate() {
        match all.last_mut() {
            Some((_, cluster)) if is_combining_mark(*c) => cluster.push(*c),
            _ => all.push((run.start + offset, vec![*c])),
        }
    }
    all
}

fn is_hiragana(cluster: &[char]) -> bool {
    cluster.first().is_some_and(|c| matches!(c, 'ぁ'..='ゟ'))
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn keys(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.key).collect()
    }

    #[test]
    fn japanese_is_cut_into_pairs_and_numbers_stay_whole() {
        assert_eq!(keys("保険証は12月"), ["保険", "険証", "証は", "12", "月"]);
        assert_eq!(keys("ﾏｲﾅ ポータル"), ["まい", "いな", "ぽー", "ーた", "たる"]);
    }

    #[test]
    fn spaced_scripts_are_cut_into_words_with_their_beginnings() {
        assert_eq!(keys("Where can I register?"), ["where", "can", "i", "~regis", "register"]);
        assert_eq!(keys("Thẻ bảo hiểm"), ["=thẻ", "the", "=bảo", "bao", "=hiểm", "hiem"]);
        assert_eq!(keys("रजिस्ट्रेशन कहाँ"), ["~रजिस्ट्रे", "रजिस्ट्रेशन", "कहाँ"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_pairs_of_clusters() {
        assert_eq!(keys("บัตร"), ["บัต", "ตร"]);
        assert_eq!(keys("ကတ်"), ["ကတ်"]);
    }

    #[test]
    fn a_token_knows_where_it_stood_and_what_it_tells() {
        let all = tokens("お知らせ");
        let kinds: Vec<Kind> = all.iter().map(|token| token.kind).collect();
        assert_eq!(kinds, [Kind::Mixed, Kind::Mixed, Kind::Grammar]);
        assert_eq!(all.last().map(|token| (token.start, token.end)), Some((2, 4)));
    }
}

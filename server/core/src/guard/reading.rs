//! How people write numbers: the digits of every script, in groups, with what they put between the groups.

use unicode_normalization::UnicodeNormalization;

/// Digits that stand next to each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Group {
    /// Values 0 to 9.
    pub digits: Vec<u8>,
    /// Offset of the first character, in Unicode scalar values of the original text.
    pub start: usize,
    /// Offset behind the last character.
    pub end: usize,
}

/// What stands between two groups: spaces and one kind of sign, or spaces alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Joiner(char);

/// Groups that are held together by joiners, as in `1234-5678 9018`. There is one joiner fewer than groups.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Chain {
    /// From left to right.
    pub groups: Vec<Group>,
    /// Between the groups, in the same order.
    pub joiners: Vec<Joiner>,
}

impl Joiner {
    /// Whether numbers are commonly written in groups with this: space, hyphen or another dash, dot, middle dot.
    pub fn is_plain(self) -> bool {
        matches!(self.0, ' ' | '-' | '.' | '·')
    }

    fn with(self, other: Self) -> Self {
        match (self.0, other.0) {
            (' ', _) => other,
            (_, ' ') => self,
            (a, b) if a == b => self,
            _ => Self(MIXED),
        }
    }
}

/// Reads a text into the chains of digits in it.
pub(super) fn chains(text: &str) -> Vec<Chain> {
    let mut reader = Reader::default();
    for (offset, original) in text.chars().enumerate() {
        if is_invisible(original) {
            reader.invisible(offset);
            continue;
        }
        for c in std::iter::once(original).nfkc() {
            if let Some(value) = digit(c) {
                reader.digit(offset, value);
            } else if let Some(joiner) = joiner(c) {
                reader.joiner(joiner);
            } else {
                reader.other();
            }
        }
    }
    reader.other();
    reader.done
}

#[derive(Default)]
struct Reader {
    done: Vec<Chain>,
    chain: Chain,
    /// What was read since the last digit, and how many characters of it.
    gap: Option<(Joiner, usize)>,
}

impl Reader {
    fn digit(&mut self, offset: usize, value: u8) {
        match (self.gap.take(), self.chain.groups.last_mut()) {
            (None, Some(group)) => {
                group.digits.push(value);
                group.end = offset + 1;
                return;
            }
            (Some((joiner, _)), Some(_)) => self.chain.joiners.push(joiner),
            (_, None) => {}
        }
        self.chain.groups.push(Group { digits: vec![value], start: offset, end: offset + 1 });
    }

    fn joiner(&mut self, joiner: Joiner) {
        if self.chain.groups.is_empty() {
            return;
        }
        let (joiner, length) = self.gap.map_or((joiner, 1), |(so_far, length)| (so_far.with(joiner), length + 1));
        if length > JOINER_MAX { self.other() } else { self.gap = Some((joiner, length)) }
    }

    /// A mark that belongs to the digit before it, such as the frame of a keycap.
    fn invisible(&mut self, offset: usize) {
        if let (None, Some(group)) = (self.gap, self.chain.groups.last_mut()) {
            group.end = offset + 1;
        }
    }

    fn other(&mut self) {
        self.gap = None;
        let chain = std::mem::take(&mut self.chain);
        if !chain.groups.is_empty() {
            self.done.push(chain);
        }
    }
}

/// The value of a digit of any script (general category Nd) or of a kanji digit.
fn digit(c: char) -> Option<u8> {
    if let Some(value) = c.to_digit(10) {
        return u8::try_from(value).ok();
    }
    if let Some(value) = KANJI.iter().position(|kanji| *kanji == c) {
        return u8::try_from(value).ok();
    }
    if c == '零' {
        return Some(0);
    }
    let code = u32::from(c);
    let zero = ZEROS.get(ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?)?;
    u8::try_from(code - zero).ok().filter(|value| *value <= 9)
}

fn joiner(c: char) -> Option<Joiner> {
    let canonical = match c {
        ' ' | '\t' | '\u{1680}' => ' ',
        '.' => '.',
        '·' | '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22C5}' | '\u{30FB}' | '\u{318D}' | '\u{A78F}' => '·',
        // The long-vowel mark and the box line are what a Japanese keyboard gives where a hyphen is meant.
        'ー' | '\u{2212}' | '\u{2043}' | '\u{2500}' | '\u{2501}' => '-',
        ',' | '、' | '。' | '/' | ':' | ';' | '_' | '|' | '~' | 'の' => c,
        c if DASHES.contains(&c) => '-',
        _ => return None,
    };
    Some(Joiner(canonical))
}

/// Characters without a shape of their own: they neither join nor part digits.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20F0}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Longest joiner, in characters: " - " is one, a wider gap parts two numbers.
const JOINER_MAX: usize = 3;

/// Stands for signs of two kinds in one joiner.
const MIXED: char = '|';

const KANJI: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// General category Pd of Unicode 17.
const DASHES: [char; 21] = [
    '-',
    '\u{58A}',
    '\u{5BE}',
    '\u{1400}',
    '\u{1806}',
    '\u{2010}',
    '\u{2012}',
    '\u{2013}',
    '\u{2014}',
    '\u{2015}',
    '\u{2E17}',
    '\u{2E1A}',
    '\u{2E3A}',
    '\u{2E3B}',
    '\u{2E40}',
    '\u{2E5D}',
    '\u{301C}',
    '\u{3030}',
    '\u{30A0}',
    '\u{10D6E}',
    '\u{10EAD}',
];

/// The zero of every script of general category Nd in Unicode 17, where NFKC does not make it an ASCII digit; ascending.
const ZEROS: [u32; 68] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0,
    0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730,
    0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1E140, 0x1E2F0,
    0x1E4F0, 0x1E5F1, 0x1E950,
];

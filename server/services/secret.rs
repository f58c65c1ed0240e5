//! Random names that nobody can guess, and how they are written.

use aws_lc_rs::rand;

/// `N` random bytes from the process's crypto provider.
///
/// # Panics
/// When the operating system gives no randomness: no ticket may be handed out then.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}

/// Bytes as lower-case hexadecimal, which is safe in headers, cookies and URLs.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Reads [`hex`] back; none for anything else.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let nibble = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(nibble(high)? << 4 | nibble(low)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::{hex, random, unhex};

    #[test]
    fn what_is_written_can_be_read_and_nothing_else() {
        let bytes: [u8; 16] = random();
        assert_eq!(unhex(&hex(&bytes)).as_deref(), Some(bytes.as_slice()));
        assert_eq!(unhex("0g"), None);
        assert_eq!(unhex("012"), None);
        assert_ne!(random::<16>(), random::<16>());
    }
}

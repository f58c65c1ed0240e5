//! What a client may do to us, in bytes.

use sansha::adapters::ws::Limits;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::echo::echo;

const CONTINUATION: u8 = 0;
const TEXT: u8 = 1;
const BINARY: u8 = 2;
const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;
/// The first byte's flags.
const FIN: u8 = 0x80;
const RESERVED_1: u8 = 0x40;

/// A masked frame as a client sends it.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mask = [1, 2, 3, 4];
    let mut bytes = vec![first];
    match u16::try_from(payload.len()) {
        Ok(short) if short < 126 => bytes.push(0x80 | short.to_be_bytes()[1]),
        Ok(medium) => bytes.extend([0x80 | 126].into_iter().chain(medium.to_be_bytes())),
        Err(_) => bytes.extend([0x80 | 127].into_iter().chain(u64::try_from(payload.len()).unwrap().to_be_bytes())),
    }
    bytes.extend(mask);
    bytes.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    bytes
}

fn close(code: u16, reason: &[u8]) -> Vec<u8> {
    frame(FIN | CLOSE, &[code.to_be_bytes().as_slice(), reason].concat())
}

/// What comes back until the connection is closed: opcode and payload of each frame.
async fn answers(sent: Vec<u8>) -> Vec<(u8, Vec<u8>)> {
    let (mut ours, theirs) = tokio::io::duplex(1024 * 1024);
    let server = tokio::spawn(echo(theirs, Vec::new(), Limits::default()));
    ours.write_all(&sent).await.unwrap();
    let mut bytes = Vec::new();
    ours.read_to_end(&mut bytes).await.unwrap();
    drop(ours);
    server.await.unwrap();
    frames(&bytes)
}

fn frames(mut bytes: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let mut frames = Vec::new();
    while let [first, length, rest @ ..] = bytes {
        assert_eq!(first & 0xf0, FIN, "the server sends whole frames without reserved bits");
        let (length, rest) = match length {
            126 => (usize::from(u16::from_be_bytes([rest[0], rest[1]])), &rest[2..]),
            short => (usize::from(*short), rest),
        };
        frames.push((first & 0xf, rest[..length].to_vec()));
        bytes = &rest[length..];
    }
    frames
}

/// The only answer is a close frame with this code.
async fn ends_with(sent: Vec<u8>, code: u16) {
    let answers = answers(sent.clone()).await;
    let last = answers.last().unwrap_or_else(|| panic!("no close frame after {:?}", &sent[..sent.len().min(8)]));
    let got = (last.0, u16::from_be_bytes([last.1[0], last.1[1]]));
    assert_eq!(got, (CLOSE, code), "{:?}", &sent[..sent.len().min(16)]);
}

#[tokio::test]
async fn a_message_in_pieces_comes_back_whole_and_a_ping_between_is_answered() {
    let text = "三者".as_bytes();
    // Cut in the middle of a character.
    let sent = [frame(TEXT, &text[..2]), frame(FIN | PING, b"there?"), frame(FIN | CONTINUATION, &text[2..]), close(1000, b"")].concat();
    let expected = [(PONG, b"there?".to_vec()), (TEXT, text.to_vec()), (CLOSE, 1000_u16.to_be_bytes().to_vec())];
    assert_eq!(answers(sent).await, expected);
}

#[tokio::test]
async fn the_close_code_is_said_back_and_the_connection_closed() {
    for code in [1000, 1001, 1011, 3000, 4999] {
        ends_with(close(code, b"bye"), code).await;
    }
    assert_eq!(answers(frame(FIN | CLOSE, b"")).await, [(CLOSE, Vec::new())]);
}

#[tokio::test]
async fn a_wrong_close_frame_is_a_protocol_error() {
    for code in [0, 999, 1004, 1005, 1006, 1015, 2999, 5000] {
        ends_with(close(code, b""), 1002).await;
    }
    ends_with(frame(FIN | CLOSE, &[3]), 1002).await;
    ends_with(close(1000, &[0xff]), 1007).await;
}

#[tokio::test]
async fn broken_framing_is_a_protocol_error() {
    let unmasked = vec![FIN | TEXT, 2, b'h', b'i'];
    for broken in [
        frame(FIN | RESERVED_1 | TEXT, b"hi"),
        frame(FIN | 3, b"reserved"),
        frame(FIN | 11, b"reserved control"),
        frame(PING, b"in pieces"),
        frame(FIN | PING, &[b'x'; 126]),
        frame(FIN | CONTINUATION, b"of nothing"),
        [frame(TEXT, b"one"), frame(FIN | TEXT, b"two")].concat(),
        unmasked,
    ] {
        ends_with(broken, 1002).await;
    }
}

#[tokio::test]
async fn text_that_is_no_text_ends_the_line() {
    for wrong in [b"\xff".as_slice(), b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80", b"cut \xe4\xb8"] {
        ends_with(frame(FIN | TEXT, wrong), 1007).await;
        ends_with([frame(TEXT, b"begun "), frame(FIN | CONTINUATION, wrong)].concat(), 1007).await;
    }
}

#[tokio::test]
async fn what_is_too_big_is_refused_before_it_has_come() {
    let announced = [&[FIN | BINARY, 0x80 | 127][..], &(1_u64 << 62).to_be_bytes(), &[0; 4]].concat();
    ends_with(announced, 1009).await;
    let half = vec![b'x'; Limits::default().message_bytes / 2 + 1];
    ends_with([frame(TEXT, &half), frame(FIN | CONTINUATION, &half)].concat(), 1009).await;
}

#[tokio::test]
async fn the_biggest_message_comes_back() {
    let limit = Limits::default().message_bytes;
    let sent = [frame(FIN | BINARY, &vec![7; limit - 1]), close(1000, b"")].concat();
    let lengths: Vec<usize> = answers(sent).await.iter().map(|(_, payload)| payload.len()).collect();
    assert_eq!(lengths, [limit - 1, 2]);
}

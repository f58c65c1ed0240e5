//! The command line as outside programs meet it: the real binary, its words, its exit status.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn sansha(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sansha"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary was built for this test");
    // A verb that refuses its options does not wait for input: then there is nobody to write to.
    let _unread = child.stdin.take().expect("it is piped").write_all(input);
    child.wait_with_output().expect("it ends")
}

fn object(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("one JSON object")
}

#[test]
fn hours_answer_with_the_agreed_words() {
    let closed = sansha(&["hours", "--at", "2024-09-02T08:29:00+09:00", "--json"], b"");
    assert_eq!(closed.status.code(), Some(0));
    let expected = json!({"at": "2024-09-02T08:29:00+09:00", "open": false, "next_open": "2024-09-02T08:30:00+09:00", "alternative": "LOST_CARD_24H_ONLY"});
    assert_eq!(object(&closed), expected);
    let open = sansha(&["hours", "--json", "--at", "2024-09-02T01:00:00Z"], b"");
    assert_eq!(object(&open), json!({"at": "2024-09-02T10:00:00+09:00", "open": true, "next_open": null, "alternative": "-"}));
    assert_eq!(sansha(&["hours", "--at", "2024-09-02T01:00:00Z"], b"").stdout, b"2024-09-02T10:00:00+09:00: open\n");
}

#[test]
fn wrong_usage_is_2_and_a_failure_is_1_with_one_line() {
    for wrong in [&["hours"][..], &["hours", "--at", "10:00"], &["nonsense"], &[]] {
        assert_eq!(sansha(wrong, b"").status.code(), Some(2), "{wrong:?}");
    }
    let failed = sansha(&["hours", "--at", "2024-09-02T01:00:00Z", "--hotline", "no/such/file.toml"], b"");
    assert_eq!((failed.status.code(), failed.stdout.len()), (Some(1), 0));
    assert_eq!(String::from_utf8(failed.stderr).unwrap().lines().count(), 1);
}

#[test]
fn guard_masks_what_it_reads() {
    let masked = sansha(&["guard", "--json"], "番号は１２３４－５６７８－９０１８です".as_bytes());
    assert_eq!(masked.status.code(), Some(0));
    let expected = json!({"masked": "番号は［番号削除］です", "found": [{"start": 3, "end": 17, "label": "likely"}], "long_runs": []});
    assert_eq!(object(&masked), expected);
    assert_eq!(sansha(&["guard"], "123456789012\n".as_bytes()).stdout, "［番号削除］\n".as_bytes());
    assert_eq!(sansha(&["guard"], b"\xff").status.code(), Some(1));
}

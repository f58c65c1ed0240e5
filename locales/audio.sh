#!/usr/bin/env bash
# Makes the announcements and the hold music again: bash locales/audio.sh
# Needs espeak-ng, sox and opus-tools. What it makes is committed, so only who changes a text needs to run it.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Opus as the media task forwards it: mono, 48 kHz, one frame of 20 ms a packet. A fixed serial keeps the files reproducible.
encode() { opusenc --quiet --bitrate "$3" --framesize 20 --discard-comments --discard-pictures --comp 10 --serial 3 "$1" "$2"; }

# language:voice. Languages that are not here have text and music only: no voice, or one that nobody has found intelligible.
voices="ja:ja en:en-us zh:cmn-latn-pinyin ko:ko es:es-419 pt:pt-br vi:vi id:id ne:ne fr:fr-fr de:de it:it ru:ru ms:ms si:si hi:hi bn:bn ur:ur"
for pair in $voices; do
  language=${pair%%:*} voice=${pair#*:}
  for clip in waiting held caller interpreter operator; do
    # The operator speaks Japanese alone.
    [ -e "$language/audio/$clip.txt" ] || continue
    # Whoever takes part in a talk has a voice of their own, and few bits: there are many of them.
    case $clip in caller) pitch=58 bitrate=16 ;; interpreter) pitch=72 bitrate=16 ;; operator) pitch=38 bitrate=16 ;; *) pitch=50 bitrate=24 ;; esac
    # The last line is what is spoken: the text itself, or its reading where the synthesiser cannot read the script.
    tail -n 1 "$language/audio/$clip.txt" | espeak-ng -v "$voice" -s 145 -p "$pitch" --stdin -w "$work/spoken.wav"
    sox -D "$work/spoken.wav" -b 16 -r 48000 -c 1 "$work/clip.wav" norm -9 pad 0.2 0.6
    encode "$work/clip.wav" "$language/audio/$clip.opus" "$bitrate"
  done
done

# Hold music: four broken chords of soft sines, 16 s, quiet, and silent at both ends so that the loop has no seam. It avoids 440,
# 660 and 880 Hz: browser tests speak with these tones and listen for them.
arpeggio() { # name, notes…
  local name=$1 at=0 parts=() note
  shift
  for note in "$@"; do
    sox -n -r 48000 -c 1 "$work/$name-$at.wav" synth 3 sine "$note" gain -12 fade h 0.03 3 2.6 pad "$at" 0
    parts+=("$work/$name-$at.wav")
    at=$(awk "BEGIN{print $at+0.5}")
  done
  sox -m "${parts[@]}" -r 48000 -c 1 "$work/$name.wav" trim 0 4
}
arpeggio one C4 E4 G4 B4 D5 B4 G4 E4
arpeggio two A3 C4 E4 G4 B4 G4 E4 C4
arpeggio three F3 A3 C4 E4 G4 E4 C4 A3
arpeggio four G3 B3 D4 F4 G4 F4 D4 B3
sox -D "$work/one.wav" "$work/two.wav" "$work/three.wav" "$work/four.wav" -b 16 "$work/music.wav" lowpass 1800 reverb 30 fade t 0.3 16 0.8 norm -20
encode "$work/music.wav" ../server/adapters/voice/hold.opus 24

# A simulated party whose language has no voice: three soft notes instead of speech. Same tones avoided as above.
sox -n -r 48000 -c 1 "$work/low.wav" synth 0.5 sine 262 fade h 0.05 0.5 0.2 gain -14
sox -n -r 48000 -c 1 "$work/middle.wav" synth 0.5 sine 330 fade h 0.05 0.5 0.2 gain -14
sox -n -r 48000 -c 1 "$work/high.wav" synth 0.8 sine 392 fade h 0.05 0.8 0.4 gain -14
sox -D "$work/low.wav" "$work/middle.wav" "$work/high.wav" -b 16 "$work/tone.wav" pad 0.2 0.4
encode "$work/tone.wav" ../server/adapters/voice/tone.opus 16

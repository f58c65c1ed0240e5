// Made from the Rust types of the protocol; do not edit. To refresh: UPDATE=1 cargo test --test typescript

export const VERSION = 1
export const SUBPROTOCOL = 'sansha.v1'

/** The hotline's languages, each with its name in itself. */
export const LANGUAGES = [
  { tag: 'ja', autonym: '日本語', dir: 'ltr' },
  { tag: 'en', autonym: 'English', dir: 'ltr' },
  { tag: 'zh', autonym: '中文', dir: 'ltr' },
  { tag: 'ko', autonym: '한국어', dir: 'ltr' },
  { tag: 'es', autonym: 'Español', dir: 'ltr' },
  { tag: 'tl', autonym: 'Tagalog', dir: 'ltr' },
  { tag: 'pt', autonym: 'Português', dir: 'ltr' },
  { tag: 'vi', autonym: 'Tiếng Việt', dir: 'ltr' },
  { tag: 'th', autonym: 'ไทย', dir: 'ltr' },
  { tag: 'id', autonym: 'Bahasa Indonesia', dir: 'ltr' },
  { tag: 'ne', autonym: 'नेपाली', dir: 'ltr' },
  { tag: 'my', autonym: 'မြန်မာဘာသာ', dir: 'ltr' },
  { tag: 'fr', autonym: 'Français', dir: 'ltr' },
  { tag: 'de', autonym: 'Deutsch', dir: 'ltr' },
  { tag: 'it', autonym: 'Italiano', dir: 'ltr' },
  { tag: 'ru', autonym: 'Русский', dir: 'ltr' },
  { tag: 'ms', autonym: 'Bahasa Melayu', dir: 'ltr' },
  { tag: 'km', autonym: 'ភាសាខ្មែរ', dir: 'ltr' },
  { tag: 'mn', autonym: 'Монгол', dir: 'ltr' },
  { tag: 'si', autonym: 'සිංහල', dir: 'ltr' },
  { tag: 'hi', autonym: 'हिन्दी', dir: 'ltr' },
  { tag: 'bn', autonym: 'বাংলা', dir: 'ltr' },
  { tag: 'ur', autonym: 'اردو', dir: 'rtl' },
] as const

/** The leaves of the inquiry taxonomy. */
export const CATEGORIES = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'E1',
  'E2',
  'E3',
  'F1',
  'F2',
  'F3',
  'F4',
  'G1',
  'G2',
  'G3',
  'G4',
  'H1',
  'H2',
  'H3',
  'I1',
  'I2',
  'J1',
  'J2',
] as const

/** A person who takes legs: operator, interpreter or supervisor. The same id as the account. */
export type AgentId = string;

/** States of an agent; shown, counted and reported under the same names. */
export type AgentState = "signed_out" | "not_ready" | "ready" | "reserved" | "talking" | "wrap_up";

/** An agent's own state. */
export type AgentView = {
/** The state. */
state: AgentState,
/** Since when. */
since: Timestamp,
/** When the server ends it: `answer_by` of an offer, end of wrap-up. */
until: Timestamp | null,
/** Why not ready. */
reason: NotReadyReason | null,
/** The call of a reservation, a talk or a wrap-up. */
call: CallId | null,
/** In wrap-up: whether the write-up is saved. */
written_up: boolean,
/** When they plan to be back, where they said so. */
back_at: Timestamp | null,
/** Languages in which they are offered calls now, beside Japanese. */
languages: Array<Language>,
/** They asked for a supervisor. */
help: boolean, };

/** One language of an answer. */
export type AnswerText = {
/** The language of this text. */
lang: Language,
/** The question. */
title: string,
/** The answer, paragraph by paragraph. */
paragraphs: Array<string>,
/** True when a machine translated it and nobody has checked it. */
machine: boolean, };

/** An answer pushed to interpreter and caller. */
export type AnswerView = {
/** The call it was sent on. */
call: CallId,
/** The knowledge entry. */
entry: EntryId,
/** Japanese first, then the caller's language where there is a text in it. */
texts: Array<AnswerText>,
/** When it was sent. */
sent: Timestamp, };

/** How a party is attached. */
export type Appearance = "browser" | "phone" | "text";

/** One caller's visit. */
export type CallId = string;

/** Where a call stands, as one of its parties sees it. */
export type CallPhase = "waiting" | "talking" | "held" | "aside" | "seeking_interpreter" | "ended";

/** One call of today. */
export type CallRow = {
/** The call. */
call: CallId,
/** Its language. */
language: Language,
/** What it is about. */
topic: Topic,
/** Arrival. */
arrived: Timestamp,
/** When the talk began. */
connected: Timestamp | null,
/** When it was over. */
ended: Timestamp | null,
/** The operator's display name; filled in by the server. */
operator: string | null,
/** The interpreter's display name; filled in by the server. */
interpreter: string | null,
/** How it ended, once known. */
disposition: Disposition | null,
/** Refused at the door: `closed` or `full`. */
refused: string | null, };

/** A call as its parties see it. No name, no number. */
export type CallView = {
/** The call. */
call: CallId,
/** Where it stands. */
phase: CallPhase,
/** The caller's language. */
language: Language,
/** What it is about. */
topic: Topic,
/** Who is there, in the order caller, operator, interpreter. */
parties: Array<PartyView>,
/** Arrival. */
arrived: Timestamp,
/** When the talk began. */
connected: Timestamp | null,
/** Grows with each change of this call. */
version: number, };

/** What a caller's socket can carry. */
export type CallerFrame = { "t": "welcome", "d": Welcome } | { "t": "snapshot", "d": CallerSnapshot } | { "t": "ack", "d": Receipt } | { "t": "refused", "d": Refusal } | { "t": "call", "d": CallView } | { "t": "queue", "d": QueueView } | { "t": "answer", "d": AnswerView } | { "t": "message", "d": MessageView } | { "t": "signal", "d": SignalReply };

/** Everything a caller's page shows. */
export type CallerSnapshot = {
/** The call. */
call: CallView,
/** Place in the queue while waiting. */
queue: QueueView | null,
/** Answers pushed. */
answers: Array<AnswerView>,
/** What was said in writing. */
messages: Array<MessageView>, };

/** A leaf of the inquiry taxonomy: a group letter A–J and a number (`C1`, "when and where does the notice come"). */
export type Category = string;

/** A frame from a client. Which role may send which is decided by the server, never by the page. */
export type ClientFrame = { "t": "hello", "d": {
/** The epoch of the last frame seen; none at first. */
epoch: string | null,
/** Its sequence number. */
seq: number | null, } } | { "t": "ready", "d": Record<symbol, never> } | { "t": "not_ready", "d": {
/** Why. */
reason: NotReadyReason,
/** When they plan to be back; shown to the team, decides nothing. */
back_at: Timestamp | null, } } | { "t": "serve", "d": {
/** The languages; what is not spoken is passed over. */
languages: Array<Language>, } } | { "t": "help", "d": {
/** True to ask. */
on: boolean, } } | { "t": "accept", "d": {
/** The call offered. */
call: CallId, } } | { "t": "refuse", "d": {
/** The call offered. */
call: CallId,
/** Why not. */
reason: RefuseReason, } } | { "t": "mute", "d": {
/** True for off. */
on: boolean, } } | { "t": "hold", "d": Record<symbol, never> } | { "t": "resume", "d": Record<symbol, never> } | { "t": "aside", "d": {
/** True to begin, false to end. */
on: boolean, } } | { "t": "invite", "d": {
/** The language needed. */
language: Language, } } | { "t": "end", "d": Record<symbol, never> } | { "t": "extend", "d": Record<symbol, never> } | { "t": "finish", "d": Record<symbol, never> } | { "t": "look_up", "d": LookUp } | { "t": "send_answer", "d": {
/** The knowledge entry. */
entry: EntryId, } } | { "t": "say", "d": Saying } | { "t": "note", "d": {
/** The call it belongs to. */
call: CallId,
/** Free text, at most 500 characters. */
text: string, } } | { "t": "disposition", "d": WrapUpForm } | { "t": "correct", "d": WrapUpForm } | { "t": "signal", "d": Signal };

/** A command as its sender numbered it; a repeat of the same id is the same command. */
export type CommandId = string;

/** Who helps next when it is not this hotline. */
export type Contact = "BRANCH" | "MUNICIPALITY" | "EMPLOYER" | "JPS" | "MYNUMBER_GENERAL" | "LOST_CARD_24H" | "OTHER_INSURER" | "CLINIC" | "IMMIGRATION";

/** An interpreter's sign to the operator. */
export type Cue = "shorter" | "again" | "cannot_hear" | "show_numbers" | "term";

/** How a call ended, as the log keeps it: codes only, never words. */
export type Disposition = { "kind": "recorded",
/** What it was about. */
category: Category,
/** What it came to. */
resolution: Resolution,
/** Who helps next, where someone does. */
referral: Contact | null, } | { "kind": "unfilled" } | { "kind": "abandoned" };

/** A knowledge entry, named as in the outline: `F` and three digits (`F057`). */
export type EntryId = string;

/** The envelope around every frame from the server. */
export type Envelope<F> = {
/** Protocol version, 1. */
v: number,
/** Which life of the session these sequence numbers belong to. */
epoch: string,
/** Grows by one with each frame of a session. */
seq: number, } & F;

/** The tiles of the dashboard: today so far. Rates are fractions of 1; none where nothing counts. */
export type FloorTiles = {
/** Calls that came, also those refused. */
offered: number,
/** Calls connected. */
answered: number,
/** Callers who left before they were answered. */
abandoned: number,
/** Calls refused: closed hours or a full queue. */
refused: number,
/** Calls waiting now. */
waiting: number,
/** Arrival of the call that waits longest. */
oldest_arrived: Timestamp | null,
/** Answered within the target ÷ (offered − refused − short abandons − waiting). */
service_level: number | null,
/** Answered within the target ÷ answered: the other way that the field counts it. */
service_level_answered: number | null,
/** Mean speed of answer, milliseconds. */
asa_ms: number | null,
/** Mean handling time (talk, hold and wrap-up), milliseconds. */
aht_ms: number | null,
/** Abandoned ÷ (answered + abandoned), short abandons left out. */
abandon_rate: number | null,
/** Handling ÷ (handling + ready) of the operators. */
occupancy: number | null, };

/** The floor, whole. */
export type FloorView = {
/** As of. */
now: Timestamp,
/** Today's numbers. */
tiles: FloorTiles,
/** By language, those with anything to show. */
languages: Array<LanguageRow>,
/** Everyone with a seat. */
team: Array<TeamRow>,
/** Today's calls, newest first, at most 200. */
calls: Array<CallRow>,
/** Today by half-hours of arrival, from the first with a call to the present one. */
halves: Array<HalfHour>,
/** What should be reached. */
targets: Targets, };

/** Half an hour of a day: sums, so that any span can be added up from them, and the rates that the tiles have for the whole day. */
export type HalfHour = {
/** Its beginning. */
start: Timestamp,
/** Calls that came in it, also those refused. */
offered: number,
/** Of these, turned away. */
refused: number,
/** Of these, answered at any time. */
answered: number,
/** Of these, answered within the target. */
answered_in_time: number,
/** Of these, abandoned. */
abandoned: number,
/** Of these, abandoned so soon that they never really waited. */
short_abandons: number,
/** Of these, still waiting. */
waiting: number,
/** Wait of the answered, in milliseconds. */
wait_ms: number,
/** Of these, handled to the end. */
handled: number,
/** Talk, hold and wrap-up of the handled, in milliseconds. */
handling_ms: number,
/** Time within it that operators spent reserved, talking and wrapping up, in milliseconds. */
busy_ms: number,
/** Time within it that operators spent ready, in milliseconds. */
ready_ms: number,
/** As the tile of the same name, of calls that came in this half-hour. */
service_level: number | null,
/** As the tile of the same name. */
abandon_rate: number | null,
/** As the tile of the same name, milliseconds. */
asa_ms: number | null,
/** As the tile of the same name, milliseconds. */
aht_ms: number | null,
/** As the tile of the same name, of the time within this half-hour. */
occupancy: number | null, };

/** What an interpreter's socket can carry: no field of any record. */
export type InterpreterFrame = { "t": "welcome", "d": Welcome } | { "t": "snapshot", "d": InterpreterSnapshot } | { "t": "ack", "d": Receipt } | { "t": "refused", "d": Refusal } | { "t": "offer", "d": OfferView } | { "t": "offer_gone", "d": {
/** The call. */
call: CallId, } } | { "t": "call", "d": CallView } | { "t": "agent", "d": AgentView } | { "t": "answer", "d": AnswerView } | { "t": "message", "d": MessageView } | { "t": "waiting", "d": {
/** One row for each of these languages. */
rows: Array<WaitingRow>, } } | { "t": "signal", "d": SignalReply };

/** Everything an interpreter's page shows. */
export type InterpreterSnapshot = {
/** Own state. */
agent: AgentView,
/** What rings. */
offer: OfferView | null,
/** The call at hand. */
call: CallView | null,
/** Answers pushed on it. */
answers: Array<AnswerView>,
/** What was said in writing on it. */
messages: Array<MessageView>,
/** Who waits in the languages spoken. */
waiting: Array<WaitingRow>, };

/** A language that a caller may be served in. */
export type Language = "ja" | "en" | "zh" | "ko" | "es" | "tl" | "pt" | "vi" | "th" | "id" | "ne" | "my" | "fr" | "de" | "it" | "ru" | "ms" | "km" | "mn" | "si" | "hi" | "bn" | "ur";

/** One language on the floor. */
export type LanguageRow = {
/** The language. */
language: Language,
/** Calls waiting. */
waiting: number,
/** Calls talking. */
talking: number,
/** Interpreters ready. */
interpreters_ready: number,
/** Interpreters reserved, talking or wrapping up. */
interpreters_busy: number,
/** Arrival of the call that waits longest. */
oldest_arrived: Timestamp | null,
/** Calls of today, also those refused. */
offered: number,
/** Of these, answered. */
answered: number,
/** Of these, abandoned. */
abandoned: number,
/** Today's service level in this language; none where nothing counts. */
service_level: number | null, };

/** A look-up at level L1: the caller says three items, the operator types what is heard. */
export type LookUp = {
/** Why the record is needed. */
purpose: LookUpPurpose,
/** Name in katakana as said. */
name_kana: string,
/** Date of birth as said: ISO or era. */
birth: string,
/** The third item. */
third: ThirdItem, };

/** Why a record is looked up. */
export type LookUpPurpose = "registration" | "notice" | "certificate";

/** What a manager's socket can carry. */
export type ManagerFrame = { "t": "welcome", "d": Welcome } | { "t": "snapshot", "d": FloorView } | { "t": "ack", "d": Receipt } | { "t": "refused", "d": Refusal } | { "t": "floor", "d": FloorView };

/** A member of the insurer in the imported extract. */
export type MemberId = string;

/** Something that was said in writing, as the parties read it. */
export type MessageView = {
/** The command that said it: the same id is the same message. */
id: CommandId,
/** The call. */
call: CallId,
/** Who said it. */
by: Part,
/** When. */
at: Timestamp,
/** What. */
said: Saying, };

/** Why an agent takes no calls. */
export type NotReadyReason = "signed_in" | "break" | "meeting" | "training" | "other" | "refused" | "ring_no_answer";

/** A call that rings at an agent. */
export type OfferView = {
/** The call. */
call: CallId,
/** The caller's language. */
language: Language,
/** What it is about, as the caller chose. */
topic: Topic,
/** How long the caller has waited, in milliseconds. */
waited_ms: number,
/** When the offer ends. */
answer_by: Timestamp,
/** Whether an interpreter joins. */
interpreted: boolean,
/** Voice or writing. */
appearance: Appearance,
/** Why it rings here. */
why: WhyYou,
/** How long calls in this language last in the mean, in milliseconds; none when nothing is known. */
expected_ms: number | null, };

/** What an operator's socket can carry. */
export type OperatorFrame = { "t": "welcome", "d": Welcome } | { "t": "snapshot", "d": OperatorSnapshot } | { "t": "ack", "d": {
/** The command. */
id: CommandId,
/** The record found, in the answer to `look_up` alone. */
record: RecordView | null, } } | { "t": "refused", "d": Refusal } | { "t": "offer", "d": OfferView } | { "t": "offer_gone", "d": {
/** The call. */
call: CallId, } } | { "t": "call", "d": CallView } | { "t": "agent", "d": AgentView } | { "t": "answer", "d": AnswerView } | { "t": "message", "d": MessageView } | { "t": "waiting", "d": {
/** Languages with anyone waiting. */
rows: Array<WaitingRow>, } } | { "t": "signal", "d": SignalReply };

/** Everything an operator's page shows. */
export type OperatorSnapshot = {
/** Own state. */
agent: AgentView,
/** What rings. */
offer: OfferView | null,
/** The call at hand, also during wrap-up. */
call: CallView | null,
/** Answers sent on it. */
answers: Array<AnswerView>,
/** The note as kept. */
note: string,
/** What was said in writing on it. */
messages: Array<MessageView>,
/** Who waits, by language. */
waiting: Array<WaitingRow>, };

/** A party's part on a call. */
export type Part = "caller" | "operator" | "interpreter";

/** How a party is there. */
export type PartyState = "ringing" | "accepted" | "connected" | "lost";

/** One party of a call. */
export type PartyView = {
/** Which part. */
part: Part,
/** How it is there. */
state: PartyState,
/** Microphone off. */
muted: boolean,
/** Browser or telephone. */
appearance: Appearance, };

/** A set phrase of the hotline: its key in `scripts.ftl` without the prefix (`opening-greeting`). */
export type PhraseId = string;

/** The caller's place in the queue. */
export type QueueView = {
/** Place among those who wait in the same language, from 1. */
position: number,
/** Half of the callers wait at most this long, in milliseconds; none when nothing is known. */
p50: number | null,
/** Nine of ten wait at most this long, in milliseconds. */
p90: number | null, };

/** The answer to a command that was carried out. */
export type Receipt = {
/** The command. */
id: CommandId, };

/** What an operator may read of a member: states and days, never an address or a My Number. */
export type RecordView = {
/** The member. */
member: MemberId,
/** Name in katakana. */
name_kana: string,
/** `insured`, `dependant` or `voluntary`. */
kind: string,
/** Branch code, 01 to 47. */
branch: string,
/** Member since, ISO day. */
acquired_on: string,
/** Left on, ISO day. */
lost_on: string | null,
/** Use as insurance card: `registered`, `not_registered`, `deregistered` or `unknown`. */
use_registration: string,
/** Registered for use on, ISO day. */
registered_on: string | null,
/** My Number card: `none`, `applied`, `held`, `lost`, `returned` or `unknown`. */
card: string,
/** Last valid day of the electronic certificate. */
certificate_expires_on: string | null,
/** The old insurance card: `held`, `returned`, `lost`, `destroyed` or `none`. */
old_card: string,
/** The notice was sent on, ISO day. */
notice_sent_on: string | null,
/** The extract's day: older facts are not in it. */
as_of: string, };

/** The answer to a command that was not carried out; nothing changed. */
export type Refusal = {
/** The command; absent when the frame had no readable id. */
id: CommandId | null,
/** Why, as a key of `errors.ftl` without its prefix `error-`. */
code: string,
/** Arguments of the message. */
args: { [key in string]: string }, };

/** Why an agent does not take an offered call. */
export type RefuseReason = "busy" | "technical" | "language" | "other";

/** What the inquiry came to. */
export type Resolution = "solved" | "referred" | "callback" | "open" | "wrong_number";

/** Something said in writing. */
export type Saying = { "kind": "text",
/** The words. */
text: string, } | { "kind": "phrase",
/** The key in `scripts.ftl` without its prefix `scripts-`. */
phrase: PhraseId, } | { "kind": "board",
/** What is shown; masked before it is kept. */
text: string, } | { "kind": "cue",
/** Which. */
cue: Cue, };

/** Voice signalling. */
export type Signal = {
/** SDP of the offer: one sendrecv and three recvonly audio lines. */
sdp: string, } | {
/** Always true. */
rejoin: boolean, };

/** The server's half of the voice connection. */
export type SignalAnswer = {
/** The SDP answer. */
sdp: string,
/** Which line carries whom. */
slots: Array<Slot>, };

/** The answer to a `signal` command with an offer. */
export type SignalReply = {
/** The command. */
id: CommandId,
/** The SDP answer. */
sdp: string,
/** Which line carries whom. */
slots: Array<Slot>, };

/** One media line of the page's connection. */
export type Slot = {
/** The `mid` of the line in the SDP. */
mid: string,
/** What comes over it. */
source: SlotSource, };

/** Where the sound of one media line comes from. */
export type SlotSource = { "part": Part } | "prompt";

/** What the hotline means to reach; a tile is marked where it falls short. */
export type Targets = {
/** Answered within this many seconds counts. */
service_level_s: number,
/** Share that should be, of 1. */
service_level: number,
/** Abandoned at most, of 1. */
abandon_rate: number,
/** Mean speed of answer at most, seconds. */
asa_s: number,
/** Occupancy at most, of 1: above it people tire. */
occupancy: number, };

/** One agent on the floor. */
export type TeamRow = {
/** The agent. */
agent: AgentId,
/** Display name; filled in by the server, empty in the core. */
name: string,
/** Operator or interpreter. */
part: Part,
/** State and since when. */
state: AgentView, };

/** The third item of identification. */
export type ThirdItem = { "kind": "number", "value": string } | { "kind": "employer", "value": string };

/** An instant in milliseconds since 1970-01-01T00:00:00Z, in service time. */
export type Timestamp = number;

/** What a caller wants to talk about, chosen before the call. */
export type Topic = "myna_card" | "notice" | "certificate" | "other";

/** Who waits in one language. */
export type WaitingRow = {
/** The language. */
language: Language,
/** Callers whom nobody has answered. */
waiting: number,
/** Arrival of the one who waits longest. */
oldest_arrived: Timestamp | null, };

/** First frame on a socket after `hello`. */
export type Welcome = {
/** Single-use ticket for the next socket of this session. */
resume: string,
/** Service time now, so that the page can show `until` and `answer_by`. */
now: Timestamp,
/** True when the frames missed follow; false when a snapshot follows. */
resumed: boolean, };

/** Why a call rings at this agent and not at another. */
export type WhyYou = {
/** Proficiency in the caller's language, 1 to 5; none where the agent does not speak it and an interpreter joins. */
level: number | null,
/** How long the agent had been idle when it was decided: who has been idle longest comes first. Milliseconds. */
idle_ms: number,
/** The caller was being helped before and lost the agent. */
returned: boolean, };

/** The write-up that an operator saves. */
export type WrapUpForm = {
/** The call. */
call: CallId,
/** What it was about. */
category: Category,
/** What it came to. */
resolution: Resolution,
/** Who helps next. */
referral: Contact | null,
/** Answers used, in the order of use. */
answers: Array<EntryId>,
/** Free text, at most 500 characters; masked before it is kept. */
note: string, };

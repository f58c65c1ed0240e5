// Whose turn it is, from how loud everyone is. Pure: levels and instants come in.

/** Who can speak here: the two others, and the interpreter's own microphone. */
export const SPEAKERS = ['caller', 'interpreter', 'operator'] as const
export type Speaker = (typeof SPEAKERS)[number]

/** Louder than this is speech; a room's noise is below it. */
const SPEECH = 0.015
/** A pause for breath does not end a turn. */
const BREATH_MS = 1_500
/** From here on a stretch is too long to be remembered whole. */
export const LONG_MS = 30_000

export interface Turn {
  who: Speaker
  since: number
  /** When the speaker was heard last. */
  heard: number
}

/** The turn after listening once more; null while nobody speaks. */
export function listen(turn: Turn | null, levels: Record<Speaker, number>, now: number): Turn | null {
  const loudest = SPEAKERS.reduce((best, one) => (levels[one] > levels[best] ? one : best))
  const heard = levels[loudest] >= SPEECH ? loudest : null
  if (turn && now - turn.heard <= BREATH_MS) {
    // Somebody who says "yes" in between does not take the turn.
    return levels[turn.who] >= SPEECH ? { ...turn, heard: now } : turn
  }
  return heard === null ? null : { who: heard, since: now, heard: now }
}

/** Whether this stretch has become too long. */
export function isLong(turn: Turn, now: number): boolean {
  return now - turn.since >= LONG_MS
}

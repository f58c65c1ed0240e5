// The sound of an offer: two short tones every two seconds, made here so that no sound file has to load.

import { routeTo } from '../voice/outputs'

const TONES_HZ = [880, 660]
const TONE_S = 0.18
const EVERY_MS = 2000
const VOLUME = 0.15

let context: AudioContext | undefined

/** Browsers allow sound only after a gesture: to be called from the button that says "ready". */
export function allowRing(): void {
  void awake()
}

async function awake(): Promise<void> {
  context ??= new AudioContext()
  await Promise.all([context.resume(), routeTo(context, 'ring')])
}

/** One ring, to hear where it comes from. */
export async function ringOnce(): Promise<void> {
  await awake()
  beep()
}

/** Rings until the function it gives is called. */
export function ring(): () => void {
  // After a reload nobody has pressed "ready" here; many browsers allow it all the same.
  allowRing()
  beep()
  const timer = setInterval(beep, EVERY_MS)
  return () => clearInterval(timer)
}

function beep(): void {
  const audio = context
  if (audio?.state !== 'running') return
  TONES_HZ.forEach((frequency, i) => {
    const [tone, gain] = [new OscillatorNode(audio, { frequency }), new GainNode(audio, { gain: VOLUME })]
    tone.connect(gain).connect(audio.destination)
    const start = audio.currentTime + i * TONE_S * 1.3
    tone.start(start)
    tone.stop(start + TONE_S)
  })
}

// Trying microphone and loudspeaker before a call. Nothing leaves the page.

import { CLEAN_SPEECH, Microphone } from '../voice/devices'
import { Meter } from '../voice/meter'

/** A level from which it is a voice and not the room: root mean square, 0 to 1. */
const VOICE = 0.01
const LOOK_MS = 100
/** What is left of the bar at the next look, when it is quiet. */
const FALL = 0.85
/** Nothing heard for so long: say so. */
const SILENT_MS = 5_000
/** A gentle rising chime: frequencies in Hz, each for so many seconds. */
const CHIME_HZ = [523, 659, 784]
const CHIME_S = 0.25
const CHIME_VOLUME = 0.2

/** What has been heard so far. */
export type Heard = 'nothing yet' | 'a voice' | 'silence'

/** A microphone that is being tried. */
export class MicrophoneCheck {
  readonly #context = new AudioContext()
  readonly #microphone: Microphone
  #meter: Meter | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    this.#microphone = new Microphone(CLEAN_SPEECH, (track) => this.#listenTo(track))
  }

  /** Asks for the microphone and tells how loud it is, 0 to 1, until `stop`. Rejects with a `VoiceError`. */
  async start(tell: (level: number, heard: Heard) => void): Promise<void> {
    this.#listenTo(await this.#microphone.open())
    void this.#context.resume()
    let heard: Heard = 'nothing yet'
    let [looks, shown] = [0, 0]
    this.#timer = setInterval(() => {
      const level = this.#meter?.level() ?? 0
      looks += 1
      if (level > VOICE) heard = 'a voice'
      else if (heard === 'nothing yet' && looks * LOOK_MS >= SILENT_MS) heard = 'silence'
      // A voice is quiet in numbers: the root brings it into the upper half of the bar. It falls slowly, so that a word is seen.
      shown = Math.max(Math.sqrt(level), shown * FALL)
      tell(shown, heard)
    }, LOOK_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#microphone.close()
    if (this.#context.state !== 'closed') void this.#context.close()
  }

  #listenTo(track: MediaStreamTrack): void {
    this.#meter = new Meter(new MediaStreamAudioSourceNode(this.#context, { mediaStream: new MediaStream([track]) }))
  }
}

/** Plays a chime; settles when it is over. */
export async function chime(): Promise<void> {
  const context = new AudioContext()
  await context.resume()
  const gain = new GainNode(context, { gain: CHIME_VOLUME })
  gain.connect(context.destination)
  const tones = CHIME_HZ.map((frequency, place) => {
    const tone = new OscillatorNode(context, { frequency })
    tone.connect(gain)
    tone.start(context.currentTime + place * CHIME_S)
    tone.stop(context.currentTime + (place + 1) * CHIME_S)
    return tone
  })
  await new Promise((over) => tones.at(-1)?.addEventListener('ended', over))
  await context.close()
}

// What a person hears: every source with a volume of its own, mixed by the browser.

import type { Part } from '../protocol/gen'
import { Meter, Spectrum } from './meter'
import { routeTo } from './outputs'

/** Somebody or something that can be heard. */
export type Source = Part | 'prompt'

/** The test tone: long enough to turn one's head, soft enough for ears in a headset. */
const TEST_TONE = { hz: 440, seconds: 1, gain: 0.12 }

/** A change of volume takes about this long, in seconds, so that it does not click. */
const RAMP_S = 0.02

interface Channel {
  readonly sink: HTMLAudioElement
  readonly input: MediaStreamAudioSourceNode
  readonly gain: GainNode
  readonly meter: Meter
}

/** The mixer of a page. */
export class Playback {
  readonly #context = new AudioContext({ latencyHint: 'interactive' })
  readonly #all = new GainNode(this.#context)
  readonly #channels = new Map<Source, Channel>()
  readonly #volumes = new Map<Source, number>()
  #spectrum: Spectrum | undefined

  constructor() {
    this.#all.connect(this.#context.destination)
    this.wake()
    this.route()
    // After a reload nobody has touched the page yet, and a browser may keep it silent until somebody does.
    for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, this.#onTouch)
  }

  readonly #onTouch = (): void => this.wake()

  /** Makes sound if the browser lets us. */
  wake(): void {
    if (this.#context.state !== 'running') void this.#context.resume().catch(() => undefined)
  }

  /** Plays through the output that is chosen now. */
  route(): void {
    void routeTo(this.#context, 'speaker')
  }

  /** A tone where the voices will be heard. */
  testTone(): void {
    this.wake()
    const tone = new OscillatorNode(this.#context, { frequency: TEST_TONE.hz })
    const gain = new GainNode(this.#context, { gain: 0 })
    const [start, end] = [this.#context.currentTime, this.#context.currentTime + TEST_TONE.seconds]
    gain.gain.setTargetAtTime(TEST_TONE.gain, start, RAMP_S)
    gain.gain.setTargetAtTime(0, end - 5 * RAMP_S, RAMP_S)
    tone.connect(gain).connect(this.#all)
    tone.start(start)
    tone.stop(end)
  }

  /** False while the browser waits for a touch. */
  get audible(): boolean {
    return this.#context.state === 'running'
  }

  /** Plays a track as this source, in place of the one before. */
  play(source: Source, track: MediaStreamTrack): void {
    this.stop(source)
    const stream = new MediaStream([track])
    // Chromium hands no samples to the audio graph unless a media element plays the stream as well.
    const sink = new Audio()
    sink.muted = true
    sink.srcObject = stream
    void sink.play().catch(() => undefined)
    const input = new MediaStreamAudioSourceNode(this.#context, { mediaStream: stream })
    const gain = new GainNode(this.#context, { gain: this.volume(source) })
    input.connect(gain).connect(this.#all)
    this.#channels.set(source, { sink, input, gain, meter: new Meter(gain) })
  }

  stop(source: Source): void {
    const channel = this.#channels.get(source)
    if (!channel) return
    this.#channels.delete(source)
    channel.input.disconnect()
    channel.gain.disconnect()
    channel.sink.pause()
    channel.sink.srcObject = null
  }

  /** 0 to 1; 0 when the source is not there. */
  level(source: Source): number {
    return this.#channels.get(source)?.meter.level() ?? 0
  }

  /** 1 is as it comes. */
  volume(source: Source): number {
    return this.#volumes.get(source) ?? 1
  }

  /** Remembered for the source, also when it comes back by another connection. */
  setVolume(source: Source, volume: number): void {
    this.#volumes.set(source, volume)
    this.#channels.get(source)?.gain.gain.setTargetAtTime(volume, this.#context.currentTime, RAMP_S)
  }

  /** What is in the sum of everything that is heard. */
  spectrum(frequencies: readonly number[]): Record<number, number> {
    this.#spectrum ??= new Spectrum(this.#all)
    return this.#spectrum.at(frequencies)
  }

  /** A meter for a track that is not played, such as one's own. */
  meter(track: MediaStreamTrack): Meter {
    return new Meter(new MediaStreamAudioSourceNode(this.#context, { mediaStream: new MediaStream([track]) }))
  }

  close(): void {
    for (const touch of ['pointerdown', 'keydown']) removeEventListener(touch, this.#onTouch)
    for (const source of [...this.#channels.keys()]) this.stop(source)
    void this.#context.close()
  }
}

// Measuring sound: how loud someone is, and for tests which tones are in it.

/** Samples looked at for a level: some 20 ms. */
const LEVEL_SAMPLES = 1024

/** Bins of 3 Hz: tones 100 Hz apart cannot be mistaken for each other. */
const SPECTRUM_SAMPLES = 16384

/** How loud a node is right now. */
export class Meter {
  readonly #analyser: AnalyserNode
  readonly #samples = new Float32Array(LEVEL_SAMPLES)

  constructor(node: AudioNode) {
    this.#analyser = new AnalyserNode(node.context, { fftSize: LEVEL_SAMPLES })
    node.connect(this.#analyser)
  }

  /** Root mean square of the last 20 ms, 0 to 1. */
  level(): number {
    this.#analyser.getFloatTimeDomainData(this.#samples)
    const sum = this.#samples.reduce((total, sample) => total + sample * sample, 0)
    return Math.min(1, Math.sqrt(sum / this.#samples.length))
  }
}

/** Which tones a node carries. */
export class Spectrum {
  readonly #analyser: AnalyserNode

  constructor(node: AudioNode) {
    this.#analyser = new AnalyserNode(node.context, { fftSize: SPECTRUM_SAMPLES, smoothingTimeConstant: 0 })
    node.connect(this.#analyser)
  }

  /** Strength at each frequency (Hz) in dB of full scale, over the last third of a second. */
  at(frequencies: readonly number[]): Record<number, number> {
    const bins = new Float32Array(this.#analyser.frequencyBinCount)
    this.#analyser.getFloatFrequencyData(bins)
    const width = this.#analyser.context.sampleRate / this.#analyser.fftSize
    const strength = (frequency: number) => {
      const bin = Math.round(frequency / width)
      return Math.max(...bins.slice(Math.max(0, bin - 2), bin + 3))
    }
    return Object.fromEntries(frequencies.map((frequency) => [frequency, strength(frequency)]))
  }
}

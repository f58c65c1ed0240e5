// How loud the others are. One control for all of them: a phone in one hand is no mixing desk.

import { useId, useState } from 'preact/hooks'
import { voice } from '../staff/voice'
import { Text } from '../ui/Text'
import type { Source } from '../voice/voice'

const OTHERS: readonly Source[] = ['operator', 'interpreter', 'prompt']
/** Twice as loud as it comes, for ears and rooms that need it. */
const LOUDEST = 2

export function Volume() {
  const id = useId()
  const [volume, setVolume] = useState(1)
  const move = (value: number) => {
    setVolume(value)
    for (const source of OTHERS) voice.setVolume(source, value)
  }
  return (
    <div class="volume">
      <label for={id}>
        <Text id="caller-volume" />
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={LOUDEST}
        step={0.1}
        value={volume}
        onInput={(event) => move(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}

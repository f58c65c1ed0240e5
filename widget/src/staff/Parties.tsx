// Who is on the call, how they are there, who is speaking, and how loud each of them is played.

import { plain } from '../i18n/text'
import type { CallView, Part, PartyView } from '../protocol/gen'
import { Text } from '../ui/Text'
import type { QualityView } from '../voice/quality'
import { Level } from './Level'
import { useQuality } from './quality'
import { setVolume, useVolume, VOLUME_MAX, volumeOf } from './volumes'

interface PartiesProps {
  call: CallView
  /** Whose page this is. */
  own: Part
}

export function Parties({ call, own }: PartiesProps) {
  return (
    <ul class="parties">
      {call.parties.map((party) => (
        <Party key={party.part} party={party} own={party.part === own} silent={silent(call, party)} />
      ))}
    </ul>
  )
}

function Party({ party, own, silent }: { party: PartyView; own: boolean; silent: boolean }) {
  const here = party.state === 'connected'
  const shown = party.muted && here ? 'muted' : party.state
  return (
    <li data-id={party.part} data-state={party.state} data-muted={party.muted}>
      <span class="name">
        <Text id={`part-${party.part}`} />
        {own && (
          <small>
            <Text id="common-you" />
          </small>
        )}
        {party.appearance !== 'browser' && (
          <small>
            <Text id={`appearance-${party.appearance}`} />
          </small>
        )}
      </span>
      <span class={`pill party-${shown}`}>
        <Text id={`party-${shown}`} />
      </span>
      {here && party.appearance !== 'text' && <Level source={own ? 'microphone' : party.part} flat={party.muted || silent} />}
      {here && own && <OwnQuality />}
      {here && !own && party.appearance !== 'text' && <Volume part={party.part} />}
    </li>
  )
}

/** Whether nobody hears this party for now: a caller on hold, or while the others talk aside. */
function silent(call: CallView, party: PartyView): boolean {
  return party.part === 'caller' && (call.phase === 'held' || call.phase === 'aside')
}

function Volume({ part }: { part: Part }) {
  useVolume(part)
  const volume = volumeOf(part)
  return (
    <label class="volume">
      <span class="unseen">{plain('common-volume', { part: plain(`part-${part}`) })}</span>
      <input
        type="range"
        min={0}
        max={VOLUME_MAX * 100}
        step={10}
        value={Math.round(volume * 100)}
        aria-valuetext={`${Math.round(volume * 100)}%`}
        onInput={(event) => setVolume(part, event.currentTarget.valueAsNumber / 100)}
      />
    </label>
  )
}

function OwnQuality() {
  const view = useQuality()
  return view && <QualityWords view={view} />
}

/** The connection in a word, and what to do when it is not a good one. */
export function QualityWords({ view }: { view: QualityView }) {
  return (
    <span class={`quality quality-${view.quality}`} data-quality={view.quality}>
      <span class="bars" aria-hidden="true" />
      <Text id={`quality-${view.quality}`} />
    </span>
  )
}

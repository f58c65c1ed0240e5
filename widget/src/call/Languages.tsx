// The first screen: the hotline's languages, each in its own name, and a way to find one's own by reading or listening.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Tongue } from '../api/types'
import { EASY, EASY_AUTONYM, type PageLanguage } from '../i18n/negotiate'
import { LANGUAGES } from '../protocol/gen'
import { Autonym, LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { proposed } from './asked'
import { Title } from './Title'
import type { Visit } from './visit'

export function Languages({ visit }: { visit: Visit }) {
  const choose = (page: PageLanguage) => void visit.choose(page)
  return (
    <section class="stack" data-id="languages">
      <Title id="caller-choose-language" />
      <ul class="tongues proposed">
        {proposed().map((lang) => (
          <li key={lang}>
            <button type="button" class="button main" onClick={() => choose(lang)}>
              <Autonym lang={lang} />
            </button>
          </li>
        ))}
      </ul>
      <ul class="tongues">
        {LANGUAGES.map(({ tag }) => (
          <li key={tag} data-id={tag}>
            <button type="button" class="button plain" onClick={() => choose(tag)}>
              <Autonym lang={tag} />
            </button>
          </li>
        )).toSpliced(1, 0, <Easy key={EASY} onPress={() => choose(EASY)} />)}
      </ul>
      <Which onChoose={choose} />
      <p class="note">
        <Text id="caller-emergency" />
      </p>
    </section>
  )
}

/** やさしい日本語, right after Japanese; in its own name like the others. */
function Easy({ onPress }: { onPress: () => void }) {
  return (
    <li data-id={EASY}>
      <button type="button" class="button plain" onClick={onPress}>
        <LangText lang="ja">{EASY_AUTONYM}</LangText>
      </button>
    </li>
  )
}

/** "Which language is this?": a sentence in each, and a voice where there is one. For whoever helps the caller, too. */
function Which({ onChoose }: { onChoose: (page: PageLanguage) => void }) {
  const [tongues, setTongues] = useState<Tongue[]>([])
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (open) void get<Tongue[]>('/api/languages').then(setTongues, () => undefined)
  }, [open])
  return (
    <details class="card which" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Text id="caller-which-language" />
      </summary>
      <p>
        <Text id="caller-which-hint" />
      </p>
      <ul class="sentences">
        {tongues.map((tongue) => (
          <Sentence key={tongue.tag} tongue={tongue} onChoose={() => onChoose(tongue.tag)} />
        ))}
      </ul>
    </details>
  )
}

function Sentence({ tongue, onChoose }: { tongue: Tongue; onChoose: () => void }) {
  const { tag, sentence, sound } = tongue
  return (
    <li>
      <button type="button" class="button link" onClick={onChoose}>
        <LangText lang={tag}>{sentence}</LangText>
      </button>
      {sound !== null && (
        <button type="button" class="button plain" onClick={() => play(sound)}>
          <Triangle />
          <span>
            <Text id="caller-listen" />
            <span class="unseen">
              {' '}
              <Autonym lang={tag} />
            </span>
          </span>
        </button>
      )}
    </li>
  )
}

function Triangle() {
  return (
    <svg class="triangle" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 1v10l9-5z" />
    </svg>
  )
}

let playing: HTMLAudioElement | undefined

/** One voice at a time. */
function play(sound: string): void {
  playing?.pause()
  playing = new Audio(sound)
  void playing.play().catch(() => undefined)
}

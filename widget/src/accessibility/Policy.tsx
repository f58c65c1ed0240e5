// What we aim at, what we do, what is missing, whom to tell; and what the checks say.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Hotline } from '../api/types'
import { LanguageSwitch } from '../staff/LanguageSwitch'
import { Text } from '../ui/Text'
import { Results } from './Results'
import { RESULT } from './result'

const COVERED = ['keyboard', 'reader', 'text', 'colour', 'size', 'language', 'motion']
const GAPS = ['people', 'reader', 'translation', 'voice', 'time']

/** The line and its hours as the leaflet has them; shown until the server says otherwise. */
const LINE = { phone: '0570-015-369', from: '8:30', to: '17:15' }

export function Policy({ speak }: { speak: (language: 'ja' | 'en') => void }) {
  return (
    <>
      <a class="skip" href="#content">
        <Text id="common-skip" />
      </a>
      <header class="top">
        <h1>
          <Text id="accessibility-title" />
        </h1>
        <span class="spacer" />
        <LanguageSwitch speak={speak} />
      </header>
      <main id="content" class="reading stack" tabIndex={-1}>
        <p class="lead">
          <Text id="accessibility-lead" />
        </p>
        <Section id="policy">
          <p>
            <Text id="accessibility-target" />
          </p>
          <p>
            <Text id="accessibility-scope" />
          </p>
        </Section>
        <Section id="covered">
          <List of={COVERED.map((one) => `accessibility-covered-${one}`)} />
        </Section>
        <Section id="gaps">
          <List of={GAPS.map((one) => `accessibility-gap-${one}`)} />
        </Section>
        <Tell />
        <Results result={RESULT} />
      </main>
    </>
  )
}

function Section({ id, children }: { id: string; children: preact.ComponentChildren }) {
  return (
    <section class="card" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>
        <Text id={`accessibility-${id}`} />
      </h2>
      {children}
    </section>
  )
}

function List({ of }: { of: string[] }) {
  return (
    <ul class="points">
      {of.map((id) => (
        <li key={id}>
          <Text id={id} />
        </li>
      ))}
    </ul>
  )
}

function Tell() {
  const [phone, setPhone] = useState(LINE.phone)
  useEffect(() => {
    get<Hotline>('/api/hotline').then(
      (hotline) => setPhone(hotline.phone),
      () => undefined,
    )
  }, [])
  return (
    <Section id="tell">
      <p>
        <Text id="accessibility-tell-us" args={{ ...LINE, phone }} />
      </p>
      <p>
        <a class="button" href="/call">
          <Text id="accessibility-call" />
        </a>
      </p>
    </Section>
  )
}

// The caller's page: before the call, in the call, after it.

import { pageLanguage } from '../i18n/text'
import { Banner, FailureBanner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { Choose } from './Choose'
import { Closed } from './Closed'
import { Ended } from './Ended'
import { InCall } from './InCall'
import { LanguageMenu } from './LanguageMenu'
import type { Visit } from './visit'

export function CallPage({ visit }: { visit: Visit }) {
  const failure = visit.failure.value
  return (
    <>
      <header class="top">
        <p class="service">
          <Text id="caller-service" />
        </p>
        {visit.call.value === null && <LanguageMenu visit={visit} />}
      </header>
      <main class="phone">
        {pageLanguage.value !== visit.language.value && (
          <Banner kind="info">
            <Text id="caller-fallback" />
          </Banner>
        )}
        <Connection visit={visit} />
        {failure && <FailureBanner failure={failure} onClose={() => visit.fail(null)} />}
        <Content visit={visit} />
      </main>
    </>
  )
}

function Content({ visit }: { visit: Visit }) {
  const hotline = visit.hotline.value
  if (visit.call.value !== null) {
    const over = visit.state.value.call?.phase === 'ended' || visit.linkState.value === 'signed_out'
    return over ? <Ended visit={visit} call={visit.call.value} /> : <InCall visit={visit} />
  }
  if (hotline === undefined) return <Unreachable visit={visit} />
  return hotline.open ? <Choose visit={visit} hotline={hotline} /> : <Closed hotline={hotline} />
}

function Unreachable({ visit }: { visit: Visit }) {
  return (
    <section class="stack">
      <h1>
        <Text id="caller-title" />
      </h1>
      <p>
        <Text id="error-unreachable" />
      </p>
      <Button id="caller-try-again" kind="main" onPress={() => void visit.speak(visit.language.value)} />
    </section>
  )
}

function Connection({ visit }: { visit: Visit }) {
  if (visit.call.value === null) return null
  if (visit.linkState.value === 'broken') {
    return (
      <Banner kind="warn">
        <Text id="error-reconnecting" />
      </Banner>
    )
  }
  if (visit.linkState.value !== 'replaced') return null
  return (
    <Banner kind="error">
      <p>
        <Text id="error-replaced" />
      </p>
      <Button id="error-use-this-window" do="take_back" kind="main" onPress={() => visit.takeBack()} />
    </Banner>
  )
}

// The caller's page: the language, before the call, in the call, after it.

import { pageLanguage } from '../i18n/text'
import { Banner, FailureBanner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { DemoBar } from '../ui/DemoBar'
import { Text } from '../ui/Text'
import { Before } from './Before'
import { Closed } from './Closed'
import { Ended } from './Ended'
import { InCall } from './InCall'
import { Languages } from './Languages'
import { Title } from './Title'
import { Top } from './Top'
import type { Visit } from './visit'

export function CallPage({ visit }: { visit: Visit }) {
  const failure = visit.failure.value
  const fellBack = visit.chosen.value && pageLanguage.value !== (visit.page.value === 'ja-x-easy' ? 'ja' : visit.page.value)
  return (
    <>
      <Top visit={visit} />
      <DemoBar caller />
      <main class="phone">
        {fellBack && (
          <Banner kind="info">
            <Text id="caller-fallback" />
          </Banner>
        )}
        <Connection visit={visit} />
        {failure && (
          <div class="failure">
            <FailureBanner failure={failure} onClose={() => visit.fail(null)} />
            {failure.code.startsWith('microphone') && visit.call.value === null && (
              <Button id="caller-text-call" onPress={() => void visit.dial({ text: true })} />
            )}
          </div>
        )}
        <Content visit={visit} />
      </main>
      {visit.call.value === null && (
        <footer class="about">
          <a href="/accessibility">
            <Text id="caller-accessibility" />
          </a>
        </footer>
      )}
    </>
  )
}

function Content({ visit }: { visit: Visit }) {
  const hotline = visit.hotline.value
  const outcome = visit.outcome.value
  if (visit.call.value !== null) {
    return outcome === undefined ? <InCall visit={visit} /> : <Ended visit={visit} call={visit.call.value} outcome={outcome} />
  }
  if (!visit.chosen.value) return <Languages visit={visit} />
  if (hotline === undefined) return <Unreachable visit={visit} />
  return hotline.open ? <Before visit={visit} hotline={hotline} /> : <Closed visit={visit} hotline={hotline} />
}

function Unreachable({ visit }: { visit: Visit }) {
  return (
    <section class="stack">
      <Title id="caller-title" />
      <p>
        <Text id="error-unreachable" />
      </p>
      <Button id="caller-try-again" kind="main" onPress={() => void visit.speak(visit.page.value)} />
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

// A call that rings. It is announced once and never takes the focus: somebody may be typing.

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { span } from '../i18n/fmt'
import { plain } from '../i18n/text'
import type { Clock } from '../link/clock'
import type { AgentView, OfferView, RefuseReason } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { Autonym } from '../ui/LangText'
import { ring } from '../ui/ring'
import { Text } from '../ui/Text'
import { Until } from '../ui/Timer'
import type { Session } from './session'

export function OfferCard<S>({ session, offer, agent, reasons, children }: OfferProps<S>) {
  const [reason, setReason] = useState<RefuseReason>(reasons[0] ?? 'other')
  useEffect(ring, [offer.call])
  const { call, language } = offer
  return (
    <section class="card offer" aria-labelledby="offer-title" data-id={call}>
      <h2 id="offer-title">
        <Text id="common-offer" />
      </h2>
      <p class="offered">
        <strong>
          <Text id={`language-${language}`} />
        </strong>
        <Autonym lang={language} />
      </p>
      <Facts offer={offer} since={agent.since} clock={session.clock} />
      {offer.interpreted && session.surface === 'agent' && (
        <p class="note">
          <Text id="agent-offer-interpreted" />
        </p>
      )}
      {children}
      <Button
        id="common-accept"
        do="accept"
        kind="main"
        keys="accept"
        onPress={() => void session.command({ t: 'accept', d: { call } })}
      />
      <div class="row end">
        <Choice id="common-refuse-reason" value={reason} onChange={(value) => setReason(value as RefuseReason)}>
          {reasons.map((known) => (
            <option key={known} value={known}>
              {plain(`refuse-${known}`)}
            </option>
          ))}
        </Choice>
        <Button id="common-refuse" do="refuse" onPress={() => void session.command({ t: 'refuse', d: { call, reason } })} />
      </div>
    </section>
  )
}

function Facts({ offer, since, clock }: { offer: OfferView; since: number; clock: Clock }) {
  return (
    <dl class="facts">
      <dt>
        <Text id="common-topic" />
      </dt>
      <dd>
        <Text id={`topic-${offer.topic}`} />
      </dd>
      <dt>
        <Text id="common-waited" />
      </dt>
      <dd class="clock">{span(offer.waited_ms)}</dd>
      <dt>
        <Text id="common-answer-by" />
      </dt>
      <dd>
        <Until at={offer.answer_by} from={since} clock={clock} />
      </dd>
    </dl>
  )
}

interface OfferProps<S> {
  session: Session<S>
  offer: OfferView
  agent: AgentView
  /** Why this agent may refuse. */
  reasons: RefuseReason[]
  /** What else this page says of the call before it is taken. */
  children?: ComponentChildren
}

// A call that rings. It is announced once and never takes the focus: somebody may be typing.

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { span } from '../i18n/fmt'
import { plain } from '../i18n/text'
import type { Clock } from '../link/clock'
import type { AgentView, OfferView, RefuseReason, WhyYou } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { Autonym } from '../ui/LangText'
import { ring } from '../ui/ring'
import { Text } from '../ui/Text'
import { Until } from '../ui/Timer'
import type { Session } from './session'

interface OfferProps<S> {
  session: Session<S>
  offer: OfferView
  agent: AgentView
  /** Why this agent may refuse. */
  reasons: RefuseReason[]
  /** What else this page says of the call before it is taken. */
  children?: ComponentChildren
}

export function OfferCard<S>({ session, offer, agent, reasons, children }: OfferProps<S>) {
  useEffect(ring, [offer.call])
  const { call, language } = offer
  const accept = () => void session.command({ t: 'accept', d: { call } })
  return (
    <section class="card offer" aria-labelledby="offer-title" data-id={call}>
      <div class="row">
        <h2 id="offer-title">
          <Text id="common-offer" />
        </h2>
        <Marks offer={offer} />
      </div>
      <p class="offered">
        <strong>
          <Text id={`language-${language}`} />
        </strong>
        <Autonym lang={language} />
      </p>
      <Answering offer={offer} since={agent.since} clock={session.clock} />
      <Facts offer={offer} />
      {children}
      <Button id="common-accept" do="accept" kind="main" keys="accept" onPress={accept} />
      <Refusing reasons={reasons} refuse={(reason) => void session.command({ t: 'refuse', d: { call, reason } })} />
    </section>
  )
}

/** What sort of call: in one's own language or interpreted, by voice or in writing. */
function Marks({ offer }: { offer: OfferView }) {
  return (
    <span class="marks">
      <span class="pill">
        <Text id={offer.interpreted ? 'common-offer-interpreted' : 'common-offer-own-language'} />
      </span>
      {offer.appearance !== 'browser' && (
        <span class="pill machine" data-id="appearance">
          <Text id={`appearance-${offer.appearance}`} />
        </span>
      )}
    </span>
  )
}

function Answering({ offer, since, clock }: { offer: OfferView; since: number; clock: Clock }) {
  return (
    <p class="answering">
      <span>
        <Text id="common-answer-by" />
      </span>
      <Until at={offer.answer_by} from={since} clock={clock} />
    </p>
  )
}

function Facts({ offer }: { offer: OfferView }) {
  return (
    <dl class="facts">
      <div>
        <dt>
          <Text id="common-topic" />
        </dt>
        <dd>
          <Text id={`topic-${offer.topic}`} />
        </dd>
      </div>
      <div>
        <dt>
          <Text id="common-waited" />
        </dt>
        <dd class="clock">{span(offer.waited_ms)}</dd>
      </div>
      {offer.expected_ms !== null && (
        <div>
          <dt>
            <Text id="common-expected" />
          </dt>
          <dd>
            <Text id="common-minutes-about" args={{ minutes: Math.max(1, Math.round(offer.expected_ms / 60_000)) }} />
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Text id="common-why" />
        </dt>
        <dd class="why">
          <Why why={offer.why} />
        </dd>
      </div>
    </dl>
  )
}

/** Why it rings here and not at another desk: every reason that the decision had. */
function Why({ why }: { why: WhyYou }) {
  return (
    <>
      {why.returned && (
        <span>
          <Text id="common-why-returned" />
        </span>
      )}
      {why.level !== null && (
        <span>
          <Text id="common-why-level" args={{ level: why.level }} />
        </span>
      )}
      <span>
        <Text id="common-why-idle" args={{ time: span(why.idle_ms) }} />
      </span>
    </>
  )
}

function Refusing({ reasons, refuse }: { reasons: RefuseReason[]; refuse: (reason: RefuseReason) => void }) {
  const [reason, setReason] = useState<RefuseReason>(reasons[0] ?? 'other')
  return (
    <div class="row end refusing">
      <Choice id="common-refuse-reason" value={reason} onChange={(value) => setReason(value as RefuseReason)}>
        {reasons.map((known) => (
          <option key={known} value={known}>
            {plain(`refuse-${known}`)}
          </option>
        ))}
      </Choice>
      <Button id="common-refuse" do="refuse" onPress={() => refuse(reason)} />
    </div>
  )
}

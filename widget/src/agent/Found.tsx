// What a search has found: why, from where, since when it holds, who translated it; one press or key sends it.

import type { Hit, Hits } from '../api/types'
import { isoDay } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { Action } from '../keys/keymap'
import type { EntryId } from '../protocol/gen'
import { Button } from '../ui/Button'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'

const KEYS: Action[] = ['suggestion_1', 'suggestion_2', 'suggestion_3', 'suggestion_4', 'suggestion_5']

interface FoundProps {
  page: Hits
  sent: EntryId[]
  shown: EntryId | undefined
  onShow: (entry: EntryId, hit: Hit) => void
  /** None outside a talk. */
  onSend: ((entry: EntryId) => void) | undefined
}

export function Found({ page, sent, shown, onShow, onSend }: FoundProps) {
  return (
    <div>
      <p class="note" role="status">
        {!page.confident && <Text id={page.hits.length === 0 ? 'agent-no-hits' : 'agent-unsure'} />}
        {page.confident && <Text id="agent-hits" args={{ count: page.hits.length }} />}
        {page.degraded && <Text id="agent-degraded" />}
      </p>
      <ol class="hits">
        {page.hits.map((hit, at) => (
          <li key={hit.entry} data-id={hit.entry} data-open={shown === hit.entry}>
            <button type="button" class="hit" aria-expanded={shown === hit.entry} onClick={() => onShow(hit.entry, hit)}>
              <HitFacts hit={hit} sent={sent.includes(hit.entry)} />
            </button>
            {onSend && <SendHit hit={hit} keys={KEYS[at]} again={sent.includes(hit.entry)} onSend={() => onSend(hit.entry)} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

function SendHit({ hit, keys, again, onSend }: { hit: Hit; keys: Action | undefined; again: boolean; onSend: () => void }) {
  return (
    <Button
      id={again ? 'agent-hit-send-again' : 'agent-hit-send'}
      args={{ entry: hit.entry }}
      do="send_answer"
      {...(keys && { keys })}
      onPress={onSend}
    />
  )
}

function HitFacts({ hit, sent }: { hit: Hit; sent: boolean }) {
  return (
    <>
      <span class="hit-title">
        <LangText lang={hit.lang}>{hit.title}</LangText>
        {sent && (
          <span class="pill sent">
            <Text id="agent-sent" />
          </span>
        )}
      </span>
      <small>
        <span>{hit.entry}</span>
        <span class={`review ${hit.translation_state}`}>
          <Text id={`translation-${hit.translation_state}`} />
        </span>
        {hit.why.length > 0 && (
          <span>
            <Text id="agent-why" args={{ words: hit.why.join(' ') }} />
          </span>
        )}
        <span>
          <Text id="agent-source" args={{ source: hit.source.join(', ') }} />
        </span>
        <Valid hit={hit} />
      </small>
    </>
  )
}

/** From when, and until when where that is known, an answer holds. */
export function Valid({ hit }: { hit: Hit }) {
  const { from, to } = hit.valid
  const shown = (day: string) => isoDay(day, pageLanguage.value)
  return (
    <span>
      {to === null ? (
        <Text id="agent-valid-from" args={{ from: shown(from) }} />
      ) : (
        <Text id="agent-valid-between" args={{ from: shown(from), to: shown(to) }} />
      )}
    </span>
  )
}

// The script of a call as a checklist: what to say in Japanese, the same in the caller's language, a tick, and one press that
// puts the line on everybody's page.

import { reference } from '../i18n/fmt'
import { plain } from '../i18n/text'
import type { CallView, PhraseId } from '../protocol/gen'
import { PHRASES, phraseIn, usePhrases } from '../staff/phrases'
import { LangBlock } from '../ui/LangText'
import { Text } from '../ui/Text'
import type { Operator } from './Console'
import type { Drafting } from './draft'

/** In the order in which a call of three needs them; the last one hopefully never. */
const SECTIONS = ['opening', 'handover', 'identity', 'closing', 'emergency'] as const

interface ScriptsProps extends Drafting {
  session: Operator
  call: CallView
  onCall: boolean
}

export function Scripts({ session, call, onCall, draft, change }: ScriptsProps) {
  usePhrases(['ja', call.language])
  const sent = session.state.value.messages.flatMap(({ said }) => (said.kind === 'phrase' ? [said.phrase] : []))
  const ticked = [...new Set([...draft.ticked, ...sent])]
  const tick = (line: PhraseId, on: boolean) =>
    change({ ticked: on ? [...draft.ticked, line] : draft.ticked.filter((one) => one !== line) })
  const send = (phrase: PhraseId) => void session.command({ t: 'say', d: { kind: 'phrase', phrase } })
  return (
    <section class="scripts" aria-labelledby="script-title">
      <h2 id="script-title">
        <Text id="agent-scripts" />
      </h2>
      {SECTIONS.map((section) => (
        <details key={section} open={section === 'opening'} data-id={section}>
          <summary>
            <Text id={`agent-script-${section}`} />{' '}
            <small class="clock">
              {PHRASES[section].filter((line) => ticked.includes(line)).length} / {PHRASES[section].length}
            </small>
          </summary>
          <ol>
            {PHRASES[section].map((line) => (
              <Line
                key={line}
                line={line}
                call={call}
                ticked={ticked.includes(line)}
                sent={sent.includes(line)}
                onTick={(on) => tick(line, on)}
                onSend={onCall ? () => send(line) : undefined}
              />
            ))}
          </ol>
          {section === 'closing' && <Spelled text={reference(call.call)} />}
        </details>
      ))}
    </section>
  )
}

interface LineProps {
  line: PhraseId
  call: CallView
  ticked: boolean
  sent: boolean
  onTick: (on: boolean) => void
  /** None outside a talk. */
  onSend: (() => void) | undefined
}

function Line({ line, call, ticked, sent, onTick, onSend }: LineProps) {
  const ours = phraseIn('ja', line, call.call)
  return (
    <li class="line" data-id={line} data-ticked={ticked}>
      <label class="check">
        {/* What was sent was said: its tick stays. */}
        <input type="checkbox" checked={ticked} disabled={sent} onChange={(event) => onTick(event.currentTarget.checked)} />
        <LangBlock lang="ja">{ours}</LangBlock>
      </label>
      {call.language !== 'ja' && (
        <LangBlock lang={call.language} class="theirs">
          {phraseIn(call.language, line, call.call)}
        </LangBlock>
      )}
      <button
        type="button"
        class="button small"
        data-do="say"
        disabled={onSend === undefined}
        aria-label={plain(sent ? 'agent-line-send-again' : 'agent-line-send', { line: ours ?? '' })}
        onClick={onSend}
      >
        <Text id={sent ? 'agent-line-shown' : 'agent-line-show'} />
      </button>
    </li>
  )
}

/** The reference number as it is said on a bad line. */
function Spelled({ text }: { text: string }) {
  const words = [...text].map((sign) => plain(sign === '-' ? 'agent-spelled-dash' : `agent-spelled-${sign}`))
  return (
    <p class="spelled">
      <strong class="clock">{text}</strong> <span>{words.join(plain('agent-spelled-between'))}</span>
    </p>
  )
}

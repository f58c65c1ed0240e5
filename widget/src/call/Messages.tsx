// What is said in writing: the whole call where nobody speaks, a help beside the voice where somebody does.

import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { mask } from '../guard/guard'
import { reference } from '../i18n/fmt'
import { plain } from '../i18n/text'
import type { MessageView } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'
import type { Visit } from './visit'

/** As long as the server takes it. */
const TEXT_MAX = 1_000

/** The last number or name that the operator has put up, as large as it goes. */
export function Board({ messages }: { messages: MessageView[] }) {
  const shown = messages.findLast((message) => message.said.kind === 'board')
  if (shown?.said.kind !== 'board') return null
  return (
    <section class="board" aria-labelledby="board-title" aria-live="polite">
      <h2 id="board-title">
        <Text id="caller-board" />
      </h2>
      <p translate={false}>
        <bdi dir="auto">{shown.said.text}</bdi>
      </p>
    </section>
  )
}

export function Messages({ visit, messages, written }: { visit: Visit; messages: MessageView[]; written: boolean }) {
  const said = messages.filter((message) => message.said.kind === 'text' || message.said.kind === 'phrase')
  const all = (
    <>
      <Log said={said} />
      <Compose visit={visit} />
    </>
  )
  if (!written) return <Beside said={said.length}>{all}</Beside>
  return (
    <section class="card messages" aria-labelledby="messages-title">
      <h2 id="messages-title">
        <Text id="caller-messages" />
      </h2>
      {all}
    </section>
  )
}

/** Beside a voice it is folded, until somebody writes. */
function Beside({ said, children }: { said: number; children: ComponentChildren }) {
  const [open, setOpen] = useState(said > 0)
  useEffect(() => {
    if (said > 0) setOpen(true)
  }, [said])
  return (
    <details class="card messages" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>
          <Text id="caller-messages" />
        </h2>
      </summary>
      {children}
    </details>
  )
}

function Log({ said }: { said: MessageView[] }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The list alone: the page stays where the reader has put it.
    const end = list.current
    if (end) end.scrollTop = end.scrollHeight
  }, [said.length])
  return (
    <>
      {said.length === 0 && (
        <p class="note">
          <Text id="caller-no-messages" />
        </p>
      )}
      <div class="log" role="log" ref={list} tabIndex={0} aria-label={plain('caller-messages')}>
        <ol>
          {said.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ol>
      </div>
    </>
  )
}

function Message({ message }: { message: MessageView }) {
  const mine = message.by === 'caller'
  return (
    <li data-id={message.id} class={mine ? 'mine' : 'theirs'}>
      <p class="by">
        <Text id={mine ? 'caller-from-me' : `caller-from-${message.by}`} />
      </p>
      <p class="words">
        <Words message={message} />
      </p>
    </li>
  )
}

/** Set phrases come by name and are read in the page's language; what was typed comes as it was typed. */
function Words({ message: { said, call } }: { message: MessageView }) {
  if (said.kind === 'phrase') return <Text id={`scripts-${said.phrase}`} args={{ reference: reference(call) }} />
  return said.kind === 'text' ? <bdi dir="auto">{said.text}</bdi> : null
}

function Compose({ visit }: { visit: Visit }) {
  const [text, setText] = useState('')
  const send = async () => {
    const words = mask(text).trim()
    if (words === '') return
    setText('')
    const reply = await visit.command({ t: 'say', d: { kind: 'text', text: words } })
    // Nothing typed is lost: what was refused comes back, before whatever was typed since.
    if (!reply.ok) setText((since) => [words, since].filter(Boolean).join('\n'))
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void send()
  }
  const key = (event: KeyboardEvent) => {
    // Enter that ends a composition chooses a word; it does not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    if (!(event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    void send()
  }
  return (
    <form class="compose" onSubmit={submit} onKeyDown={key}>
      <Field id="caller-message" value={text} onInput={setText} rows={2} max={TEXT_MAX} />
      <Button id="caller-send" do="say" kind="main" submit disabled={text.trim() === ''} />
    </form>
  )
}

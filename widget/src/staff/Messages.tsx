// What is said in writing on a call, oldest first, each in its own script; and a line to write the next.

import { useEffect, useRef, useState } from 'preact/hooks'
import { mask } from '../guard/guard'
import { time } from '../i18n/fmt'
import { pageLanguage, plain, type Said, say } from '../i18n/text'
import { useKey } from '../keys/keys'
import type { CallView, Language, MessageView, Part, PhraseId } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LangBlock } from '../ui/LangText'
import { Live } from '../ui/Live'
import { Text } from '../ui/Text'
import { phraseIn, usePhrases } from './phrases'
import type { Session } from './session'
import { languageOf, MESSAGE_MAX } from './writing'

interface MessagesProps<S> {
  session: Session<S>
  call: CallView
  messages: MessageView[]
  /** Whose page this is. */
  own: Part
  /** False once the call is over: then it is only read. */
  open: boolean
}

export function Messages<S>({ session, call, messages, own, open }: MessagesProps<S>) {
  usePhrases(['ja', call.language])
  return (
    <section class="card messages" aria-labelledby="messages-title">
      <h2 id="messages-title">
        <Text id="common-messages" />
      </h2>
      <Lines call={call} messages={messages} own={own} />
      <News call={call} messages={messages} own={own} />
      {open && <Composer session={session} />}
    </section>
  )
}

function Lines({ call, messages, own }: { call: CallView; messages: MessageView[]; own: Part }) {
  const list = useRef<HTMLOListElement>(null)
  const atEnd = useRef(true)
  useEffect(() => {
    // Whoever reads further up is left where they are.
    if (list.current && atEnd.current) list.current.scrollTop = list.current.scrollHeight
  }, [messages.length])
  const onScroll = () => {
    const { scrollTop, scrollHeight, clientHeight } = list.current ?? { scrollTop: 0, scrollHeight: 0, clientHeight: 0 }
    atEnd.current = scrollHeight - scrollTop - clientHeight < 40
  }
  if (messages.length === 0) {
    return (
      <p class="note">
        <Text id="common-messages-none" />
      </p>
    )
  }
  return (
    <ol ref={list} class="lines" onScroll={onScroll} tabIndex={0} aria-label={plain('common-messages')}>
      {messages.map((message) => (
        <li
          key={message.id}
          data-id={message.id}
          data-by={message.by}
          data-kind={message.said.kind}
          data-own={message.by === own}
        >
          <p class="who">
            <Text id={`part-${message.by}`} />
            <time class="clock">{time(message.at, pageLanguage.value)}</time>
          </p>
          <Words message={message} call={call} />
        </li>
      ))}
    </ol>
  )
}

function Words({ message, call }: { message: MessageView; call: CallView }) {
  const { said } = message
  switch (said.kind) {
    case 'text':
      return (
        <LangBlock lang={languageOf(message, call)} class="words">
          {said.text}
        </LangBlock>
      )
    case 'phrase':
      return <Phrase phrase={said.phrase} call={call} />
    case 'board':
      return (
        <p class="words">
          {said.text.trim() === '' ? (
            <Text id="common-board-wiped" />
          ) : (
            <Text id="common-board-said" args={{ text: said.text }} />
          )}
        </p>
      )
    case 'cue':
      return (
        <p class="words">
          <Text id={`cue-${said.cue}`} />
        </p>
      )
  }
}

/** A set phrase in both languages. */
export function Phrase({ phrase, call }: { phrase: PhraseId; call: CallView }) {
  usePhrases(['ja', call.language])
  const languages: Language[] = call.language === 'ja' ? ['ja'] : ['ja', call.language]
  return (
    <>
      {languages.map((language) => (
        <LangBlock key={language} lang={language} class="words">
          {phraseIn(language, phrase, call.call)}
        </LangBlock>
      ))}
    </>
  )
}

/** Reads out what the others write; one's own words are known. */
function News({ call, messages, own }: { call: CallView; messages: MessageView[]; own: Part }) {
  const last = messages.at(-1)
  // What was there when the panel came is no news.
  const first = useRef(last?.id)
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    if (last && last.by !== own && last.id !== first.current) setSaid(spoken(last, call))
  }, [last?.id])
  return <Live said={said} />
}

function spoken(message: MessageView, call: CallView): Said {
  const { said } = message
  if (said.kind === 'text') return { lang: languageOf(message, call), text: said.text }
  if (said.kind === 'phrase') return { lang: 'ja', text: phraseIn('ja', said.phrase, call.call) ?? '' }
  return said.kind === 'cue' ? say(`cue-${said.cue}`) : say('common-board-said', { text: said.text })
}

function Composer<S>({ session }: { session: Session<S> }) {
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState('')
  useKey('write', () => form.current?.querySelector('textarea')?.focus())
  const send = async (event: Event) => {
    event.preventDefault()
    const words = mask(text).trim()
    if (words === '') return
    const reply = await session.command({ t: 'say', d: { kind: 'text', text: words } })
    // What was refused stays, to be tried again; what was typed meanwhile stays too.
    if (reply.ok) setText((now) => (mask(now).trim() === words ? '' : now))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const enter = event.key === 'Enter' && !event.shiftKey && !event.altKey
    if (!enter || event.isComposing || event.keyCode === 229 || !(event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <form ref={form} class="composer" onSubmit={(event) => void send(event)} onKeyDown={onKeyDown}>
      <Field id="common-write" value={text} onInput={setText} rows={2} max={MESSAGE_MAX} hint="common-write-hint" />
      <Button id="common-write-send" do="say" submit />
    </form>
  )
}

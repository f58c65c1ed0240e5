// The frame around every staff page: header, what is wrong, content, footer; and the sign-in while nobody is signed in.

import type { ComponentChildren } from 'preact'
import { day } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { CheatSheet } from '../keys/CheatSheet'
import type { LinkState } from '../link/link'
import { Button } from '../ui/Button'
import { DemoBar } from '../ui/DemoBar'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import { Foot } from './Foot'
import { LanguageSwitch } from './LanguageSwitch'
import { MicrophoneBadge } from './MicrophoneBadge'
import { SignIn } from './SignIn'
import { hasVoice, type Session } from './session'
import { Trouble } from './Trouble'

interface PageProps<S> {
  session: Session<S>
  /** Speaks the page in another language. */
  speak: (language: 'ja' | 'en') => void
  /** In place of the sign-in, where nobody can sign in yet. */
  door?: ComponentChildren
  /** Shown in the header beside the title. */
  status?: ComponentChildren
  children: ComponentChildren
}

export function Page<S>({ session, speak, door, status, children }: PageProps<S>) {
  const me = session.me.value
  return (
    <>
      <a class="skip" href="#content">
        <Text id="common-skip" />
      </a>
      <Head session={session} speak={speak} status={status} />
      <DemoBar />
      <Trouble session={session} />
      <div id="content" tabIndex={-1}>
        {me === null ? <main class="alone">{door ?? <SignIn signIn={session.signIn} />}</main> : me && children}
      </div>
      {me !== undefined && <Foot session={session} />}
    </>
  )
}

function Head<S>({ session, speak, status }: Omit<PageProps<S>, 'children'>) {
  const me = session.me.value
  return (
    <header class="top">
      <span class="mark" lang="ja">
        <Text id="common-service" />
      </span>
      <h1>
        <Text id={`${session.surface}-title`} />
      </h1>
      {me && status}
      {me && hasVoice(session.surface) && <MicrophoneBadge />}
      <span class="spacer" />
      {me && session.clock.known && <Today session={session} />}
      {me && session.surface !== 'admin' && <LinkDot link={session.link.value} />}
      <LanguageSwitch speak={speak} />
      {me && session.surface !== 'admin' && <CheatSheet page={session.surface} />}
      {me && (
        <span class="me">
          <span class="name">{me.name}</span>
          <Button id="common-sign-out" kind="link" do="sign_out" onPress={() => void session.signOut()} />
        </span>
      )}
    </header>
  )
}

function Today<S>({ session }: { session: Session<S> }) {
  return <span class="today">{day(useNow(session.clock), pageLanguage.value)}</span>
}

/** How the page stands with the server: never by colour alone. */
function LinkDot({ link }: { link: LinkState }) {
  return (
    <span class="dot" data-link={link}>
      <Text id={`link-${link}`} />
    </span>
  )
}

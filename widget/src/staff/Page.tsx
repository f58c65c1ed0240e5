// The frame around every staff page: header, what is wrong, content; and the sign-in while nobody is signed in.

import type { ComponentChildren } from 'preact'
import { day } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { CheatSheet } from '../keys/CheatSheet'
import { Banner, FailureBanner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import { LanguageSwitch } from './LanguageSwitch'
import { SignIn } from './SignIn'
import type { Session } from './session'

interface PageProps<S> {
  session: Session<S>
  /** Speaks the page in another language. */
  speak: (language: 'ja' | 'en') => void
  /** Shown in the header beside the title. */
  status?: ComponentChildren
  children: ComponentChildren
}

export function Page<S>({ session, speak, status, children }: PageProps<S>) {
  const me = session.me.value
  return (
    <>
      <a class="skip" href="#content">
        <Text id="common-skip" />
      </a>
      <header class="top">
        <h1>
          <Text id={`${session.surface}-title`} />
        </h1>
        {me && status}
        <span class="spacer" />
        {me && session.clock.known && <Today session={session} />}
        <LanguageSwitch speak={speak} />
        {me && <CheatSheet page={session.surface} />}
        {me && (
          <span class="me">
            <span>{me.name}</span>
            <Button id="common-sign-out" kind="link" do="sign_out" onPress={() => void session.signOut()} />
          </span>
        )}
      </header>
      <Trouble session={session} />
      <div id="content" tabIndex={-1}>
        {me === null ? (
          <main class="alone">
            <SignIn signIn={session.signIn} />
          </main>
        ) : (
          me && children
        )}
      </div>
    </>
  )
}

function Today<S>({ session }: { session: Session<S> }) {
  return <span class="today">{day(useNow(session.clock), pageLanguage.value)}</span>
}

function Trouble<S>({ session }: { session: Session<S> }) {
  const link = session.link.value
  const failure = session.failure.value
  return (
    <>
      {session.me.value && link === 'broken' && (
        <Banner kind="warn">
          <Text id="error-reconnecting" />
        </Banner>
      )}
      {link === 'replaced' && (
        <Banner kind="error">
          <p>
            <Text id="error-replaced" />
          </p>
          <Button id="error-use-this-window" do="take_back" kind="main" onPress={session.takeBack} />
        </Banner>
      )}
      {failure && <FailureBanner failure={failure} onClose={() => session.fail(null)} />}
    </>
  )
}

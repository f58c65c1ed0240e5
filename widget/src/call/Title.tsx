// The heading of a screen. When the screen before took the focus away with it, the focus comes here: nobody starts again from the top.

import { useEffect, useRef } from 'preact/hooks'
import type { Args } from '../i18n/text'
import { Text } from '../ui/Text'

export function Title({ id, args, live = false }: { id: string; args?: Args; live?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Only after somebody has done something here: a page that has just loaded is read from its top anyway.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost || !navigator.userActivation?.hasBeenActive) return
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} aria-live={live ? 'polite' : undefined}>
      <Text id={id} args={args} />
    </h1>
  )
}

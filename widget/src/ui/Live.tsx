// Announcements for screen readers. The regions are there from the start, so that what appears in them is read.

import type { Said } from '../i18n/text'

export function Live({ said, urgent = false }: { said: Said | null; urgent?: boolean }) {
  return (
    <div class="unseen" role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'} lang={said?.lang}>
      {said?.text}
    </div>
  )
}

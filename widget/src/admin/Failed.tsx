// What was refused, inside the dialog that asked for it: the strip under the header is behind it.

import { FailureBanner } from '../ui/Banner'
import type { Office } from './office'

export function Failed({ office }: { office: Office }) {
  const failure = office.failure.value
  return failure && <FailureBanner failure={failure} onClose={() => office.fail(null)} />
}

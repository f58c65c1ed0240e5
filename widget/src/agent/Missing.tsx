// What still has to be filled in before a record can be saved.

import { Text } from '../ui/Text'

export function Missing({ what }: { what: ('category' | 'resolution')[] }) {
  const [first] = what
  return (
    <div role="status">
      {first !== undefined && (
        <p class="note wrong">
          <Text id={what.length > 1 ? 'agent-missing-both' : `agent-missing-${first}`} />
        </p>
      )}
    </div>
  )
}

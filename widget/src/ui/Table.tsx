// A table with a caption; when it has no rows it says so.

import type { ComponentChildren } from 'preact'
import { Text } from './Text'

interface TableProps {
  /** Key of the caption. */
  id: string
  /** Keys of the columns' names. */
  columns: string[]
  /** Key of the sentence shown when there are no rows. */
  empty: string
  rows: number
  children: ComponentChildren
}

export function Table({ id, columns, empty, rows, children }: TableProps) {
  return (
    <section class="table" aria-labelledby={id}>
      <h2 id={id}>
        <Text id={id} />
      </h2>
      {rows === 0 ? (
        <p class="note">
          <Text id={empty} />
        </p>
      ) : (
        // Reachable by keyboard, because it may have to be scrolled sideways.
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    <Text id={column} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </div>
      )}
    </section>
  )
}

// The few words of the embedded button, in all languages, taken from locales/ when it is built: a host's page fetches none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const KEYS = ['caller-open', 'caller-open-hint', 'caller-closed', 'caller-hours']
const MODULE = 'virtual:words'

/** `import words from 'virtual:words'`: language → the messages of KEYS, in their order. */
export function words(folder: string): Plugin {
  const resolved = `\0${MODULE}`
  return {
    name: 'words',
    resolveId: (id) => (id === MODULE ? resolved : null),
    load: (id) => (id === resolved ? `export default ${JSON.stringify(collect(folder))}` : null),
  }
}

function collect(folder: string): Record<string, string[]> {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const rows = languages.map(({ name }) => [name, messages(join(folder, name, 'caller.ftl'))] as const)
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function messages(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return KEYS.map((key) => {
    const line = new RegExp(`^${key} = (.+)$`, 'm').exec(text)?.[1]
    if (line === undefined || line.includes('{')) throw new Error(`${file}: ${key} is not one plain line`)
    // No room for readings on a button.
    return line.replaceAll(/｜([^｜《》]+)《[^｜《》]+》/g, '$1')
  })
}

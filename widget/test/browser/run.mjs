// Runs the stories of this folder, all or those named: node test/browser/run.mjs [call …]

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const parts = new Set(['run.mjs', 'house.mjs', 'people.mjs', 'tones.mjs', 'wire.mjs'])
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.mjs') && !parts.has(file)).sort()
const wanted = process.argv.slice(2)
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.mjs', '')))
let failed = 0
for (const file of chosen) {
  const stories = await import(join(import.meta.dirname, file))
  for (const [name, story] of Object.entries(stories)) {
    const title = `${file.replace('.mjs', '')}: ${name.replaceAll('_', ' ')}`
    try {
      await story()
      console.log(`ok   ${title}`)
    } catch (error) {
      failed += 1
      console.log(`FAIL ${title}\n${error.stack ?? error}`)
    }
  }
}
console.log(failed === 0 ? `${chosen.length} files, all well` : `${failed} stories failed`)
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1

// Rebuilds the pages into a folder that is thrown away and compares it with dist/, byte for byte.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

async function contents(folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name))
  const pairs = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file)])
  return new Map(await Promise.all(pairs))
}

const out = await mkdtemp(join(tmpdir(), 'sansha-dist-'))
try {
  await build({ root, logLevel: 'error', build: { outDir: out, emptyOutDir: true } })
  await build({ root, configFile: join(root, 'vite.embed.config.ts'), logLevel: 'error', build: { outDir: out } })
  const [made, committed] = [await contents(out), await contents(join(root, 'dist'))]
  const names = [...new Set([...made.keys(), ...committed.keys()])].sort()
  const stale = names.filter((name) => !made.get(name)?.equals(committed.get(name) ?? new Uint8Array()))
  for (const name of stale) console.error(`dist/${name} is not what the sources give`)
  if (stale.length > 0) {
    console.error('run: npm run build')
    process.exitCode = 1
  } else {
    console.log(`dist is fresh: ${names.length} files`)
  }
} finally {
  await rm(out, { recursive: true, force: true })
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * `npm run sheets` draws every contact sheet of the drawn library (and of the sound) into out/sheets/;
 * `npm run sheets -- sets` only that one, with what follows handed on to it.
 */
const names = [
  'cast',
  'figures',
  'sitting',
  'sets',
  'effects',
  'sound',
  'noises',
  'faces',
  'worn',
  'strips',
  'blows',
  'quiz',
  'creatures',
]
const [asked, ...rest] = process.argv.slice(2)
if (asked !== undefined && !names.includes(asked)) {
  console.error(`There is no sheet "${asked}". There are: ${names.join(', ')}.`)
  process.exit(2)
}
for (const name of asked === undefined ? names : [asked]) {
  const file = path.join(import.meta.dirname, 'sheets', `${name}.ts`)
  if (!existsSync(file)) continue
  console.log(`sheet: ${name}`)
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// A program of its own: builds the browser app into the folder that is named.
const outDir = process.argv[2]
if (outDir === undefined) throw new Error('usage: build.ts <folder>')

await build({
  configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
  configLoader: 'native',
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
})

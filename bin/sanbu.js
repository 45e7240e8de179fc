#!/usr/bin/env node
// Runs on any Node from 20.11 on. The house itself is TypeScript that Node 24 runs as it is; npm brings that Node along, and
// when the one we were started with is older, the same command is run again by it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const house = join(dirname(self), '..')

if (Number(process.versions.node.split('.')[0]) >= 24) {
  keepCompiledCode()
  await import(join(house, 'src', 'cli', 'main.ts'))
} else {
  const node = ownNode()
  if (node === null) {
    console.error(
      'Sanbu 需要 Node 24；请先在项目文件夹运行 npm install。\nSanbu needs Node 24: run `npm install` in the project folder first.',
    )
    process.exit(1)
  }
  const child = spawn(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C in a terminal reaches the child by itself; one sent to this process alone is passed on.
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code, signal) => {
    process.exit(code ?? { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal] ?? 1)
  })
}

/**
 * Compiling the house is half of what starting costs. What was compiled is kept beside the packages, for this process and those that it
 * starts: what lies there is run, and whoever may write there could as well change the packages.
 */
function keepCompiledCode() {
  const place = join(house, 'node_modules', '.cache', 'sanbu')
  const { ENABLED } = nodeModule.constants.compileCacheStatus
  if (nodeModule.enableCompileCache(place).status === ENABLED) process.env.NODE_COMPILE_CACHE = place
}

/** The Node that npm installed for us, wherever npm put it. */
function ownNode() {
  try {
    const file = join(dirname(nodeModule.createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
    for (const candidate of [file, `${file}.exe`]) if (existsSync(candidate)) return candidate
  } catch {}
  return null
}

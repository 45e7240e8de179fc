/**
 * `npm run bench` runs every benchmark, `npm run bench -- make` only that one. Each prints what it measured and leaves its
 * numbers as JSON under `out/bench/`. Run alone: other work on the machine is in the numbers.
 */
const benches = ['make', 'incremental', 'sound', 'scale', 'studio', 'peers'] as const

const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
for (const name of asked) {
  if (!(benches as readonly string[]).includes(name)) {
    console.error(`There is no benchmark ${name}; there are: ${benches.join(', ')}`)
    process.exit(2)
  }
}
for (const name of benches) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`── ${name}`)
  await import(`./${name}/run.ts`)
}
process.exit()

import { createTurns } from '../../src/store/postgres/turns.ts'

/* A process that takes a turn, says so, and keeps it until it hears that it lost it: `node turn-holder.ts <database> <silent ms>`. */
const [url = '', silent = ''] = process.argv.slice(2)
await createTurns(url, { silent: Number(silent) }).take('sweep', async (lost) => {
  process.stdout.write('mine ')
  const beat = setInterval(() => {}, 1000)
  await new Promise((resolve) => lost.addEventListener('abort', resolve))
  clearInterval(beat)
  process.stdout.write('lost ')
})

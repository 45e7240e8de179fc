import { runSanbu } from './program.ts'

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read has gone (`sanbu ledger | head`): there is nobody to tell, and the work goes on.
    if (error.code !== 'EPIPE') throw error
  })
process.exitCode = await runSanbu(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
})
// Native codecs may keep a thread for a while; everything is written, so nothing is waited for.
const flushed = () => process.exit()
if (process.stdout.writableLength === 0 || process.stdout.destroyed) flushed()
else process.stdout.once('drain', flushed).once('close', flushed)

import { runSanbu } from './program.ts'

process.exitCode = await runSanbu(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
})
// Native codecs may keep a thread for a while; everything is written, so nothing is waited for.
const flushed = () => process.exit()
if (process.stdout.writableLength === 0) flushed()
else process.stdout.once('drain', flushed)

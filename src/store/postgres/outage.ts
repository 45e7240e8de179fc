/** True for failures that say nothing but that the server was not to be reached, or went away. */
export function isOutage(error: unknown): boolean {
  const { code = '', message = '', syscall } = error as { code?: string; message?: string; syscall?: string }
  // A socket that is not there, and no other file.
  if (code === 'ENOENT') return syscall === 'connect'
  if (/^(08|57P|53300)/.test(code) || /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)/.test(code)) return true
  return /Connection terminated|connection timeout|trying to connect|not queryable|Client was closed/i.test(message)
}

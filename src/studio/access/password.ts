import { randomBytes, scryptSync } from 'node:crypto'
import { StudioError } from '#core'
import { sameText } from './secret.ts'

/** Shortest password with which the studio lets the network in. */
export const shortestPassword = 8

/** Wrong passwords in a row that are let pass at once. After them every further try waits. */
const freeTries = 5
const waitMs = 10_000

export interface PasswordLock {
  /** Whether the password is right. @throws studio.too-many-tries while it is not even looked at */
  opens(password: string): boolean
}

/** Compares passwords slowly, and not too often: guessing eight letters takes longer than a production. */
export function createPasswordLock(password: string, now: () => number = () => performance.now()): PasswordLock {
  if (password.length < shortestPassword) throw weakPassword()
  const salt = randomBytes(16)
  const digest = (text: string) => scryptSync(text.slice(0, 1000), salt, 32).toString('hex')
  const right = digest(password)
  let wrong = 0
  let closedUntil = 0
  return {
    opens(given) {
      if (now() < closedUntil) {
        throw new StudioError({
          code: 'studio.too-many-tries',
          message: { zh: '密码错误次数过多，请稍候再试', en: 'Too many wrong passwords. Wait a little' },
          retryable: true,
        })
      }
      if (sameText(digest(given), right)) {
        wrong = 0
        return true
      }
      if (++wrong >= freeTries) closedUntil = now() + waitMs
      return false
    },
  }
}

export function weakPassword(): StudioError {
  return new StudioError({
    code: 'studio.weak-password',
    message: {
      zh: `在网络上开放工作室需要至少 ${shortestPassword} 个字符的密码`,
      en: `Opening the studio to the network needs a password of at least ${shortestPassword} characters`,
    },
  })
}

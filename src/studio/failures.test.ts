import { expect, it } from 'vitest'
import { answerError } from './failures.ts'

it('what fails because the database does not answer for a moment may be tried again, so that pages save by themselves', () => {
  // As the pool of connections says it on a busy machine, and as a server that is being stopped does.
  const errors = [
    new Error('timeout exceeded when trying to connect'),
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
  ]
  for (const error of errors)
    expect(answerError(error)).toMatchObject({ status: 503, body: { code: 'store.database-gone', retryable: true } })
  expect(answerError(new Error('ours to mend'))).toMatchObject({ status: 500, body: { retryable: false } })
})

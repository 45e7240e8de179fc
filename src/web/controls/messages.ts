import { defineMessages } from '../language/messages.ts'

export const messages = defineMessages(
  { mixed: '多种', asDerived: '还原为自动' },
  { mixed: 'Several', asDerived: 'Back to automatic' },
)

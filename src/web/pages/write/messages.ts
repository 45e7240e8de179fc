import { defineMessages } from '../../language/messages.ts'

export const messages = defineMessages({ title: '写' }, { title: 'Write' })

import { defineMessages } from '../../language/messages.ts'

export const messages = defineMessages({ title: '演' }, { title: 'Stage' })

import { defineMessages } from '../../language/messages.ts'

export const messages = defineMessages({ title: '观看' }, { title: 'Watch' })

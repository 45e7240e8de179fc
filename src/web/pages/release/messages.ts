import { defineMessages } from '../../language/messages.ts'

export const messages = defineMessages({ title: '发' }, { title: 'Release' })

import { defineMessages } from '../../language/messages.ts'

export const messages = defineMessages({ title: '首页' }, { title: 'Home' })

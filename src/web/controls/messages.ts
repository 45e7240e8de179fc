import { defineMessages } from '../language/messages.ts'

export const messages = defineMessages(
  {
    mixed: '多种',
    asDerived: '还原为自动',
    pickColour: '选颜色',
    hue: '色相',
    saturation: '深浅',
    noColour: '不要',
    giveSound: '用自己的录音',
    ownSound: '自己的录音',
    listen: '听一听',
    sending: (percent: number) => `正在传 ${percent}%`,
  },
  {
    mixed: 'Several',
    asDerived: 'Back to automatic',
    pickColour: 'Pick a colour',
    hue: 'Hue',
    saturation: 'Saturation',
    noColour: 'None',
    giveSound: 'Use my own recording',
    ownSound: 'My recording',
    listen: 'Listen',
    sending: (percent) => `Sending ${percent}%`,
  },
)

import { defineMessages } from '../language/messages.ts'

export const messages = defineMessages(
  {
    mixed: '多种',
    asDerived: '还原为自动',
    pickColour: '选颜色',
    hue: '色相',
    saturation: '深浅',
    noColour: '不要',
  },
  {
    mixed: 'Several',
    asDerived: 'Back to automatic',
    pickColour: 'Pick a colour',
    hue: 'Hue',
    saturation: 'Saturation',
    noColour: 'None',
  },
)

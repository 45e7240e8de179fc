import { defineMessages } from '../language/messages.ts'

export const messages = defineMessages(
  {
    several: (count: number) => `${count} 处`,
    comma: '、',
    shots: '镜头',
    designs: '造型',
    voices: '嗓音',
    sets: '场景',
    take: '选定的一条',
    sound: '录音与音乐',
    other: '设置',
  },
  {
    several: (count) => `${count} of them`,
    comma: ', ',
    shots: 'Shot',
    designs: 'Looks',
    voices: 'Voice',
    sets: 'Place',
    take: 'The take that is used',
    sound: 'Recordings and music',
    other: 'Settings',
  },
)

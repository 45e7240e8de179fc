import { defineMessages } from '../language/messages.ts'

export const intakeMessages = defineMessages(
  {
    drop: '把剧本拖到这里，或点击选择',
    kinds: 'txt、md、fountain、docx 等，一个文件，不超过 8 MB',
    paste: '或者把文字粘贴到这里',
    pasteExample: '第1集：雨夜\n\n1-1 夜 外 雨巷\n△ 暴雨。巷口一盏旧路灯。\n林栀：（低声）你来了。',
    pastedFile: '剧本.txt',
    read: '读一读',
    sending: '正在上传',
    tooLarge: '文件太大了，最多 8 MB。',
    oneFile: '一次只能放一个文件。',
  },
  {
    drop: 'Drop a script here, or click to choose one',
    kinds: 'txt, md, fountain, docx and others; one file of at most 8 MB',
    paste: 'Or paste the text here',
    pasteExample: '# Episode 1: Rain\n\nEXT. ALLEY - NIGHT\n\nRain. One old street lamp.\n\nMARA\n(quietly)\nYou came.',
    pastedFile: 'script.txt',
    read: 'Read it',
    sending: 'Sending',
    tooLarge: 'This file is too large; 8 MB at most.',
    oneFile: 'One file at a time, please.',
  },
)

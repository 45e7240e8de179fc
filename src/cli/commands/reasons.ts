import type { LocalText } from '#core'
import type { Reason, StateOf } from '#production'

/** States and reasons as a person reads them. */
export const namesOf: Readonly<Record<StateOf['state'], LocalText>> = {
  current: { zh: '现成', en: 'current' },
  stale: { zh: '过时', en: 'stale' },
  missing: { zh: '未做', en: 'missing' },
  blocked: { zh: '等待', en: 'blocked' },
}

export const becauseOf: Readonly<Record<Reason, LocalText>> = {
  shot: { zh: '镜头改了', en: 'the shot changed' },
  place: { zh: '场景改了', en: 'its place changed' },
  people: { zh: '造型改了', en: 'looks changed' },
  speech: { zh: '配音改了', en: 'the voice changed' },
  overlays: { zh: '字幕或片头改了', en: 'captions or cards changed' },
  format: { zh: '画面大小或帧率改了', en: 'size or frame rate changed' },
  maker: { zh: '绘制程序更新了', en: 'the drawing code is newer' },
  words: { zh: '台词或演法改了', en: 'words or delivery changed' },
  contents: { zh: '内容改了', en: 'what it is made of changed' },
  file: { zh: '文件不在或被改动', en: 'the file is gone or was changed' },
}

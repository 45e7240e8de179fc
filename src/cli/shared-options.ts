/** A sentence in the person's language. */
export type Text = (zh: string, en: string) => string

/** Options that several commands take alike: flags and what the help says of them. */
export function sharedOptions(text: Text) {
  return {
    home: ['--home <dir>', text('存放一切的文件夹（默认 ~/.sanbu）', 'where everything is kept (default ~/.sanbu)')],
    workers: ['--workers <n>', text('渲染进程数（默认每核一个）', 'render processes (default one a core)')],
    fps: ['--fps <n>', text('每秒帧数', 'frames a second')],
    choices: [
      '--choices <file>',
      text('人做的选择（造型、镜头……），JSON', 'what people chose (looks, shots, …), JSON'),
    ],
  } as const
}

import type { Command } from 'commander'
import type { SeriesAction, SeriesFlags } from './commands/series.ts'
import type { sharedOptions, Text } from './shared-options.ts'

interface Tree {
  program: Command
  /** Adds a command below `parent`, with what all of them have. */
  add(name: string, zh: string, en: string, parent: Command): Command
  text: Text
  shared: ReturnType<typeof sharedOptions>
}

type Run = (action: SeriesAction, given: readonly string[], flags: SeriesFlags) => Promise<void>

/** `sanbu series …`: what the studio's pages do with a series, from a terminal. */
export function addSeriesCommands({ program, add, text, shared }: Tree, run: Run): void {
  const series = program
    .command('series')
    .description(
      text('工作室里的剧：列出、新建、保存、恢复……', 'the series of the studio: list, new, save, restore, …'),
    )
    .helpOption('-h, --help', text('显示帮助', 'show this help'))
    .helpCommand(false)
    .exitOverride()
  const which = '<series>'
  const addAction = (action: SeriesAction, args: readonly string[], zh: string, en: string) => {
    const command = add(action, zh, en, series).option(...shared.home)
    for (const argument of args) command.argument(argument)
    command.action(async (...called) => {
      const given = called.slice(0, args.length).filter((it): it is string => typeof it === 'string')
      await run(action, given, called[args.length])
    })
    return command
  }
  const note = ['--note <text>', text('这一版的说明', 'what this revision is')] as const
  addAction('list', [], '列出', 'list them').option('--trash', text('回收站里的', 'those in the trash'))
  addAction('new', ['[script]'], '用剧本或示例新建', 'start one from a script or an example')
    .option('--example <id>', text('用这个示例', 'from this example'))
    .option('--title <text>', text('剧名', 'its title'))
    .option(...shared.choices)
    .option(...note)
  addAction('examples', [], '列出示例', 'list the examples')
  addAction('episodes', [which], '列出做好的分集和文件', 'list finished episodes and their files')
  addAction('save', [which, '[script]'], '存一个新版本', 'save a new revision')
    .option(...shared.choices)
    .option(
      '--base <n>',
      text('改动所基于的版本；之后有人改过就不保存', 'the revision it was made on; saves nothing over a later one'),
    )
    .option(...note)
  addAction('history', [which], '列出版本', 'list revisions')
  addAction('restore', [which, '<revision>'], '恢复一个版本', 'bring an earlier revision back')
  addAction('export', [which], '写出剧本和选择', 'write script and choices into files')
    .option('--revision <n>', text('版本（默认最新）', 'revision (default the latest)'))
    .option('-o, --out <dir>', text('文件夹', 'folder'))
  addAction('rename', [which, '<title>'], '改名', 'give another title')
  addAction('trash', [which], '移到回收站', 'put into the trash')
  addAction('untrash', [which], '从回收站放回', 'take out of the trash')
}

import { Command } from 'commander'
import { type Language, sanbuVersion } from '#core'
import { addSeriesCommands } from './series-commands.ts'
import { sharedOptions } from './shared-options.ts'
import { startAhead } from './start-ahead.ts'
import { pick, type Terminal } from './terminal.ts'

/**
 * The tree of commands, each with its options. Whatever is run ends by telling its exit code to `done`. Each is loaded when it is run: reading
 * the whole house takes longer than most of what is asked.
 */
export function createCommands(language: Language, terminal: Terminal, done: (code: number) => void): Command {
  const text = (zh: string, en: string) => pick(language, zh, en)
  const shared = sharedOptions(text)
  const program = new Command('sanbu')
    .description(
      text(
        'Sanbu 三步：把剧本变成带标识、检查过的竖屏动画短剧',
        'Sanbu 三步: turns a script into finished, labelled, checked vertical animated episodes',
      ),
    )
    .version(sanbuVersion, '-v, --version', text('显示版本', 'show the version'))
    .helpOption('-h, --help', text('显示帮助', 'show this help'))
    .helpCommand(text('help [命令]', 'help [command]'), text('显示某个命令的帮助', 'show the help of a command'))
    .exitOverride()
    .configureOutput({
      writeOut: (line) => terminal.out.write(line),
      writeErr: (line) => terminal.err.write(line),
    })
    .showHelpAfterError(text('（用 --help 查看用法）', '(see --help)'))
  const add = (name: string, zh: string, en: string, parent = program) =>
    parent
      .command(name)
      .description(text(zh, en))
      .helpOption('-h, --help', text('显示帮助', 'show this help'))
      .exitOverride()
      .option('--lang <zh|en>', text('界面语言', 'language of messages'))
      .option('--json', text('只输出 JSON', 'print JSON only'))

  /** What making, planning and looking are asked alike: the script, which episodes, how large, and where. */
  const addOfSeries = (name: string, zh: string, en: string) =>
    add(name, zh, en)
      .argument('[script]', text('剧本文件；不填则用第一个示例', 'the script; the first example when left out'))
      .option('-o, --out <dir>', text('输出文件夹（默认 out/<名称>）', 'output folder (default out/<name>)'))
      .option('--episodes <n|n-m|n,m>', text('只做这些集', 'only these episodes'))
      .option('--size <WxH>', text('画面大小，9:16', 'size of the picture, 9:16'), '1080x1920')
      .option(...shared.fps, '25')
      .option('--draft', text('草稿：一半大小，更快', 'draft: half the size, faster'))
      .option(...shared.choices)
      .option(
        '--sounds <dir>',
        text(
          '自己的声音：lines/ music/ effects/ ambience/ 里的录音',
          'your own sounds: recordings in lines/ music/ effects/ ambience/',
        ),
      )
      .option('--loudness <name>', text('响度标准（默认 short-video）', 'how loud (default short-video)'))
      .option(...shared.workers)
      .option(...shared.home)

  addOfSeries('make', '制作剧集：剧本 → mp4、字幕、封面、报告', 'make episodes: script → mp4, captions, covers, report')
    .option('--stems', text('另写人声、音乐、音效三轨（WAV）', 'also write voices, music and effects apart (WAV)'))
    .action(async (script, options) => {
      await startAhead(options, script)
      done(await (await import('./commands/make.ts')).runMake(script, options, language, terminal))
    })

  addOfSeries(
    'plan',
    '列出要重做什么、沿用什么、要多久；什么也不做',
    'list what would be made, what reused, and how long it takes; makes nothing',
  )
    .option('--all', text('全部列出', 'list everything'))
    .action(async (script, options) =>
      done(await (await import('./commands/plan.ts')).runPlan(script, options, language, terminal)),
    )

  addOfSeries('status', '各集各镜头：现成、过时、未做、等待', 'episodes and shots: current, stale, missing, blocked')
    .option('--all', text('列出每个不是现成的', 'list everything that is not current'))
    .action(async (script, options) =>
      done(await (await import('./commands/status.ts')).runStatus(script, options, language, terminal)),
    )

  const addOfKept = (name: string, zh: string, en: string, optional = false) =>
    add(name, zh, en)
      .argument(
        optional ? '[script|series]' : '<script|series>',
        text('剧本文件，或工作室里剧集的编号', 'a script, or the id of a series in the studio'),
      )
      .option(...shared.home)

  addOfKept('takes', '列出各镜头拍过的每一条', 'list every take of the shots')
    .option('--shot <id>', text('只看这个镜头', 'only this shot'))
    .action(async (name, options) =>
      done(await (await import('./commands/takes.ts')).runTakes(name, options, language, terminal)),
    )

  addOfKept('ledger', '花了多少时间和钱', 'what was spent, in time and money')
    .option('--all', text('逐件列出', 'list every piece'))
    .action(async (name, options) =>
      done(await (await import('./commands/ledger.ts')).runLedger(name, options, language, terminal)),
    )

  addOfKept('budget', '设定或查看预算；到达之前就停下', 'set or show budgets; work stops before they are passed', true)
    .option(
      '--limit <n>',
      text('上限：处理器秒，或货币最小单位', 'the most: processor seconds, or minor units of the currency'),
    )
    .option('--unit <CPU|CNY|…>', text('单位', 'unit'), 'CPU')
    .option('--engine <id>', text('只限这个引擎', 'of this engine only'))
    .option('--remove', text('取消这项预算', 'take this budget away'))
    .action(async (name, options) =>
      done(await (await import('./commands/budget.ts')).runBudget(name, options, language, terminal)),
    )
  const addAtHome = (name: string, zh: string, en: string) => add(name, zh, en).option(...shared.home)

  addAtHome('resume', '接着做中断的制作', 'go on with runs that were interrupted')
    .argument('[run]', text('只接着做这一次（失败或停止的也行）', 'only this one, also if it failed or was stopped'))
    .option(...shared.workers)
    .action(async (run, options) => {
      await startAhead(options)
      done(await (await import('./commands/resume.ts')).runResume(run, options, language, terminal))
    })

  addAtHome('runs', '列出在做的和做过的', 'list what is being made and what was').action(async (options) =>
    done(await (await import('./commands/runs.ts')).runRuns(options, language, terminal)),
  )

  addAtHome('stop', '停下一次制作；做好的都留着', 'stop a run; what is finished is kept')
    .argument('<run>', text('制作的编号', 'id of the run'))
    .action(async (run, options) =>
      done(await (await import('./commands/runs.ts')).runStop(run, options, language, terminal)),
    )

  addAtHome('settings', '查看或更改这个安装的设置', 'show or change the settings of this installation')
    .option(
      '--producer <code>',
      text('内容生产者编码，写进 AI 标识', 'who answers for what is made, as the AI label says'),
    )
    .option('--store-gigabytes <n>', text('存储上限', 'bound of what is kept'))
    .option(
      '--voice-service <file|none>',
      text('由这个服务配音：描述它的 JSON 文件', 'have a service speak all lines: a JSON file that describes it'),
    )
    .action(async (options) => done(await (await import('./commands/settings.ts')).runSettings(options, terminal)))

  addAtHome(
    'worker',
    '帮忙制作：从队列取任务（DATABASE_URL 指定共用的数据库）',
    'help making: take work from the queue (DATABASE_URL names a shared database)',
  )
    .option(...shared.workers)
    .option('--hub', text('也负责整次制作，包括中断的', 'also carry whole runs, interrupted ones included'))
    .action(async (options) => {
      await startAhead(options)
      done(await (await import('./commands/worker.ts')).runWorker(options, language, terminal))
    })

  addAtHome(
    'export',
    '把一部剧连同版本、条和成果写进一个文件',
    'write a series with its revisions, takes and made things into one file',
  )
    .argument('<series>', text('剧的编号', 'id of the series'))
    .option('-o, --out <file>', text('文件（默认 <编号>.sanbu.tar）', 'the file (default <id>.sanbu.tar)'))
    .action(async (series, options) =>
      done(await (await import('./commands/archive.ts')).runExport(series, options, language, terminal)),
    )

  addAtHome('import', '从这样的文件里取回一部剧', 'take a series out of such a file')
    .argument('<file>', text('导出的文件', 'an exported file'))
    .action(async (file, options) =>
      done(await (await import('./commands/archive.ts')).runImport(file, options, language, terminal)),
    )

  addAtHome('doctor', '检查这个安装有什么问题', 'say what is wrong with this installation').action(async (options) =>
    done(await (await import('./commands/doctor.ts')).runDoctor(options, language, terminal)),
  )

  addAtHome('say', '用剧中人的声音说一句话，写成 WAV', 'say a line in the voice of somebody in a script, as WAV')
    .argument('<text>', text('要说的话', 'what is said'))
    .option('--script <file>', text('剧本', 'the script'))
    .option('--person <name>', text('谁说（默认旁白）', 'who says it (default the narrator)'))
    .option('-o, --out <file>', text('文件（默认 voice.wav）', 'the file (default voice.wav)'))
    .action(async (words, options) => done(await (await import('./commands/say.ts')).runSay(words, options, terminal)))

  add('story', '显示读懂的剧本', 'show the script as understood')
    .argument('<script>', text('剧本文件', 'the script'))
    .option(
      '--print <zh|fountain>',
      text('改写成规范的中文剧本或 Fountain', 'write it as a Chinese screenplay or as Fountain'),
    )
    .option(
      '--edited <story.json>',
      text(
        '把改过的 --json 写回剧本原文，没改的一字不动',
        'write an edited --json back into the script; what was not edited stays as it is',
      ),
    )
    .action(async (script, options) =>
      done(await (await import('./commands/story.ts')).runStory(script, options, language, terminal)),
    )

  add('board', '显示分镜（时长按文字估算）', 'show the storyboard (lengths estimated from the text)')
    .argument('<script>', text('剧本文件', 'the script'))
    .option('--episodes <n|n-m|n,m>', text('只看这些集', 'only these episodes'))
    .option(...shared.fps, '25')
    .option(...shared.choices)
    .option('--format <md|csv|html|xlsx>', text('写成分镜表', 'write it as a storyboard sheet'))
    .option('-o, --out <file>', text('写到这个文件', 'write to this file'))
    .option('--pictures', text('每镜一张样图（html、xlsx）', 'with a frame of each shot (html, xlsx)'))
    .option(
      '--report',
      text(
        '导演报告：镜数、时长、景别、谁说话时看到谁、钩子、重复机位',
        'the directing report: shots, lengths, sizes, who is seen while who speaks, hooks, repeated set-ups',
      ),
    )
    .option(
      '--changes <sheet>',
      text(
        '读回改过的分镜表，写成选择（make --choices 用）',
        'read an edited sheet back as choices (for make --choices)',
      ),
    )
    .action(async (script, options) =>
      done(await (await import('./commands/board.ts')).runBoard(script, options, language, terminal)),
    )

  add('check', '检查成片', 'examine a finished file')
    .argument('<file...>', text('mp4 文件', 'mp4 files'))
    .action(async (files, options) =>
      done(await (await import('./commands/check.ts')).runCheck(files, options, language, terminal)),
    )

  addSeriesCommands({ program, add, text, shared }, (action, given, called) =>
    import('./commands/series.ts')
      .then(({ runSeries }) => runSeries(action, given, called, language, terminal))
      .then(done),
  )

  add('studio', '在浏览器里写、演、发', 'write, stage and release in the browser')
    .option('--port <n>', text('端口（默认 7310 或其后空闲的）', 'port (default 7310 or the next that is free)'))
    .option(
      '--network',
      text('允许同一网络的设备使用，需要密码', 'let devices in the same network in, with a password'),
    )
    .option(
      '--password <text>',
      text('其他设备使用的密码（或 SANBU_STUDIO_PASSWORD）', 'password for other devices (or SANBU_STUDIO_PASSWORD)'),
    )
    .option(...shared.workers)
    .option(...shared.home)
    .action(async (options) => {
      await startAhead(options)
      done(await (await import('./commands/studio.ts')).runStudio(options, language, terminal))
    })

  return program
}

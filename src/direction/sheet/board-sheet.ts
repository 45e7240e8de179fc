import { type Language, secondsFromFrames } from '#core'
import type { SheetColumn } from '#story'
import type { Board, BoardEpisode, BoardScene, Shot } from '../board.ts'
import { soundNames } from '../vocabulary.ts'
import { angleNames, effectNames, moveNames, sizeNames, transitionNames } from './shot-names.ts'

/** The storyboard as the trade's table (分镜表): what every printed form of it shows, and what an edited one is compared with. */
export interface BoardSheet {
  title: string
  language: Language
  columns: readonly SheetColumn[]
  headings: readonly string[]
  episodes: readonly {
    id: string
    /** 第1集 雨夜. */
    name: string
    /** 42 镜 · 88.4 秒. */
    facts: string
    rows: readonly { shot: string; cells: readonly string[] }[]
  }[]
}

interface Column {
  column: SheetColumn
  zh: string
  en: string
  cell(shot: Shot, place: Place): string
}

interface Place {
  board: Board
  scene: BoardScene | undefined
  /** Counted through the episode, from 1. */
  number: number
}

const times = { day: '日', night: '夜', dawn: '晨', dusk: '黄昏', unknown: '' } as const

const columns: readonly Column[] = [
  { column: 'number', zh: '镜号', en: 'No.', cell: (_, { number }) => String(number) },
  {
    column: 'place',
    zh: '场景',
    en: 'Place',
    cell: (_, { scene, board }) =>
      scene === undefined
        ? ''
        : [scene.place, board.language === 'zh' ? times[scene.time] : scene.time === 'unknown' ? '' : scene.time]
            .filter((part) => part !== '')
            .join(' '),
  },
  { column: 'size', zh: '景别', en: 'Size', cell: ({ size }, { board }) => sizeNames[size][board.language] },
  { column: 'angle', zh: '角度', en: 'Angle', cell: ({ angle }, { board }) => angleNames[angle][board.language] },
  { column: 'move', zh: '运镜', en: 'Move', cell: ({ move }, { board }) => moveNames[move.kind][board.language] },
  { column: 'picture', zh: '画面', en: 'Picture', cell: (shot) => pictureOf(shot) },
  {
    column: 'people',
    zh: '角色',
    en: 'Characters',
    cell: ({ figures }, { board }) =>
      figures.map(({ character }) => character).join(board.language === 'zh' ? '、' : ', '),
  },
  { column: 'lines', zh: '台词', en: 'Dialogue', cell: (shot, { board }) => linesOf(shot, board.language) },
  {
    column: 'sound',
    zh: '音效',
    en: 'Sound effects',
    cell: ({ sounds }, { board }) =>
      sounds.map(({ sound }) => soundNames[sound][board.language]).join(board.language === 'zh' ? '、' : ', '),
  },
  {
    column: 'effect',
    zh: '特效',
    en: 'Effects',
    cell: ({ effects }, { board }) =>
      [...new Set(effects.map(({ effect }) => effectNames[effect][board.language]))].join(
        board.language === 'zh' ? '、' : ', ',
      ),
  },
  {
    column: 'transition',
    zh: '转场',
    en: 'Transition',
    cell: ({ transitionIn }, { board }) =>
      transitionIn.kind === 'cut' ? '' : transitionNames[transitionIn.kind][board.language],
  },
  {
    column: 'seconds',
    zh: '时长(s)',
    en: 'Seconds',
    cell: ({ length }, { board }) => secondsFromFrames(length, board.rate).toFixed(2).replace(/0$/, ''),
  },
  { column: 'id', zh: '镜头ID', en: 'Shot ID', cell: ({ id }) => id },
]

export function boardSheet(board: Board): BoardSheet {
  const { language, title } = board
  return {
    title,
    language,
    columns: columns.map(({ column }) => column),
    headings: columns.map((column) => column[language]),
    episodes: board.episodes.map((episode) => ({
      id: episode.id,
      ...describe(board, episode),
      rows: rowsOf(board, episode),
    })),
  }
}

function describe(board: Board, { number, title, shots }: BoardEpisode): { name: string; facts: string } {
  const zh = board.language === 'zh'
  const seconds = secondsFromFrames(
    shots.reduce((sum, shot) => sum + shot.length, 0),
    board.rate,
  ).toFixed(1)
  return {
    name: `${zh ? `第${number}集` : `Episode ${number}`}${title === null ? '' : ` ${title}`}`,
    facts: zh ? `${shots.length} 镜 · ${seconds} 秒` : `${shots.length} shots · ${seconds} s`,
  }
}

function rowsOf(board: Board, episode: BoardEpisode): { shot: string; cells: string[] }[] {
  const scenes = new Map(episode.scenes.map((scene) => [scene.id, scene]))
  return episode.shots.map((shot, i) => {
    const place = { board, scene: scenes.get(shot.scene), number: i + 1 }
    return { shot: shot.id, cells: columns.map((column) => column.cell(shot, place)) }
  })
}

/** What the picture shows, with what is read and held up in it. */
function pictureOf({ picture, insert, titles }: Shot): string {
  return [
    picture,
    ...(insert === null ? [] : [`[${insert.prop}${insert.text.length > 0 ? `「${insert.text.join(' / ')}」` : ''}]`]),
    ...titles.map(({ text }) => `《${text}》`),
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*\n\s*/gu, ' ')
}

/** Lines that begin in the shot, one a row: `林岚：你来了。`, `旁白：三年后。`; those that go on from before are marked. */
function linesOf({ lines }: Shot, language: Language): string {
  const zh = language === 'zh'
  return lines
    .map(({ start, tag, speaker, lineKind, text }) => {
      const name = tag ?? speaker ?? (zh ? '旁白' : 'Narrator')
      const kind = {
        dialogue: '',
        inner: zh ? '（OS）' : ' (OS)',
        offscreen: zh ? '（画外音）' : ' (off)',
        narration: speaker === null ? '' : zh ? '（VO）' : ' (VO)',
      }[lineKind]
      return `${start < 0 ? (zh ? '（续）' : '(cont.) ') : ''}${name}${kind}${zh ? '：' : ': '}${text}`
    })
    .join('\n')
}

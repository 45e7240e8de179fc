import { secondsFromFrames } from '#core'
import type { Board, BoardEpisode, Shot } from './board.ts'
import { type Angle, type CameraMove, type ShotSize, soundNames } from './vocabulary.ts'

/** The trade's words for sizes, angles and moves. */
export const sizeNames: Readonly<Record<ShotSize, string>> = {
  ELS: '大远景',
  LS: '远景',
  FS: '全景',
  MLS: '中全景',
  MS: '中景',
  MCU: '中近景',
  CU: '特写',
  ECU: '大特写',
}
export const angleNames: Readonly<Record<Angle, string>> = {
  eye: '平视',
  high: '俯拍',
  low: '仰拍',
  dutch: '倾斜',
  'over-shoulder': '越肩',
  'point-of-view': '主观',
  top: '顶拍',
}
export const moveNames: Readonly<Record<CameraMove, string>> = {
  static: '固定',
  'push-in': '推',
  'pull-out': '拉',
  'pan-left': '左摇',
  'pan-right': '右摇',
  'tilt-up': '上摇',
  'tilt-down': '下摇',
  'truck-left': '左移',
  'truck-right': '右移',
  follow: '跟',
  handheld: '手持',
  shake: '震',
  whip: '甩',
  'crash-in': '急推',
}
/** The board as a sheet for people, in Markdown: one table a scene with the columns of the trade. */
export function printBoard(board: Board): string {
  return [`# ${board.title}`, ...board.episodes.map((episode) => printEpisode(board, episode))].join('\n\n') + '\n'
}

function printEpisode(board: Board, episode: BoardEpisode): string {
  const zh = board.language === 'zh'
  const total = episode.shots.reduce((sum, shot) => sum + shot.length, 0)
  const head = zh
    ? `## 第${episode.number}集 ${episode.title ?? ''}`
    : `## Episode ${episode.number} ${episode.title ?? ''}`
  const facts = zh
    ? `${episode.shots.length} 镜 · ${secondsFromFrames(total, board.rate).toFixed(1)} 秒`
    : `${episode.shots.length} shots · ${secondsFromFrames(total, board.rate).toFixed(1)} s`
  let number = 0
  const scenes = episode.scenes.map((scene) => {
    const rows = episode.shots.filter((shot) => shot.scene === scene.id).map((shot) => printShot(board, shot, ++number))
    const title = `### ${scene.place} · ${scene.set} · ${scene.time} · ${scene.weather} · ${scene.mood} · ♪ ${scene.music.mood} ${scene.music.from.toFixed(2)}→${scene.music.to.toFixed(2)}`
    const columns = zh
      ? '| 镜号 | 景别 | 角度 | 运镜 | 画面 | 台词 | 时长 | 音效 |'
      : '| No. | Size | Angle | Move | Picture | Line | Length | Sound |'
    return [title, '', columns, '|---|---|---|---|---|---|---|---|', ...rows].join('\n')
  })
  const next = episode.next === null ? [] : [zh ? `下集：${episode.next}` : `Next: ${episode.next}`]
  return [head, facts, ...scenes, ...next].join('\n\n')
}

function printShot(board: Board, shot: Shot, number: number): string {
  const zh = board.language === 'zh'
  const people = shot.figures.map(
    (figure) =>
      `${figure.character}(${figure.spot}${figure.expressions.map((face) => ` ${face.expression}`).join('→')}${figure.gestures.map((entry) => ` ${entry.gesture}`).join('')})`,
  )
  const extra = [
    ...(shot.insert === null
      ? []
      : [`[${shot.insert.prop}${shot.insert.text.length > 0 ? `「${shot.insert.text.join(' / ')}」` : ''}]`]),
    ...shot.titles.map((title) => `《${title.text}》`),
    ...shot.effects.map((effect) => `*${effect.effect}*`),
  ]
  const lines = shot.lines.map(
    (line) =>
      `${line.start < 0 ? '（续）' : ''}${line.tag ?? (line.lineKind === 'narration' ? 'VO' : '')}：${line.text}`,
  )
  const cells = [
    String(number),
    zh ? sizeNames[shot.size] : shot.size,
    zh ? angleNames[shot.angle] : shot.angle,
    zh ? moveNames[shot.move.kind] : shot.move.kind,
    [shot.picture, people.join('、'), ...extra].filter((part) => part !== '').join(' '),
    lines.join(' '),
    secondsFromFrames(shot.length, board.rate).toFixed(1),
    shot.sounds.map(({ sound }) => soundNames[sound][zh ? 'zh' : 'en']).join('、'),
  ]
  return `| ${cells.map((cell) => cell.replace(/\|/gu, '\\|').replace(/\s*\n\s*/gu, ' ')).join(' | ')} |`
}

import type { Language } from '#core'
import type { Problem } from './report/problems.ts'
import type { DirectionReport, EpisodeReport } from './report.ts'

/** The report as a few lines for a person. */
export function printReport(report: DirectionReport, language: Language): string {
  return report.episodes.flatMap((episode) => linesOf(episode)[language]).join('\n')
}

/** Longest that an episode of this trade goes on without a turn, seconds. */
const longestCalm = 20

function linesOf(episode: EpisodeReport): Record<Language, string[]> {
  const { lengths, seen, hook, setups, silence, problems } = episode
  const [length, mean, median] = [episode.seconds, lengths.mean, lengths.median].map((one) => one.toFixed(1))
  const spread = (under: string, over: string) =>
    lengths.spread
      .map(({ under: limit, shots }) => `${limit === null ? over : `${under}${limit} s`} ${shots}`)
      .join(', ')
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([name, number]) => `${name} ${number}`)
      .join(', ')
  const calm = episode.longestCalm.toFixed(1)
  const long = episode.longestCalm > longestCalm
  const first = hook.first?.toFixed(1)
  return {
    zh: [
      `${episode.episode}：${episode.shots} 镜，${length} 秒；每镜平均 ${mean} 秒，中位 ${median} 秒（${spread('<', '更长')}）`,
      `  景别：${list(episode.sizes)}；角度：${list(episode.angles)}；运镜：${list(episode.moves)}`,
      `  用途：${list(episode.purposes)}；机位 ${setups.distinct} 种，重复 ${setups.repeats} 次`,
      `  台词画面：说话人 ${seen.speaker}，听者 ${seen.listener}，都不在 ${seen.nobody}；无人声 ${silence.toFixed(1)} 秒`,
      `  钩子：开场 ${first ?? '无'} 秒，结尾定格 ${hook.hold.toFixed(1)} 秒；最长平静 ${calm} 秒${long ? '，太久没有转折' : ''}`,
      ...problems.map(({ code, shot }) => `  ! ${shot}：${problemNames[code].zh}`),
    ],
    en: [
      `${episode.episode}: ${episode.shots} shots, ${length} s; a shot has ${mean} s in the mean, ${median} in the median (${spread('<', 'longer')})`,
      `  sizes: ${list(episode.sizes)}; angles: ${list(episode.angles)}; moves: ${list(episode.moves)}`,
      `  purposes: ${list(episode.purposes)}; ${setups.distinct} set-ups, repeated ${setups.repeats} times`,
      `  lines over their speaker ${seen.speaker}, a listener ${seen.listener}, neither ${seen.nobody}; without a voice ${silence.toFixed(1)} s`,
      `  hooks: first at ${first ?? 'no'} s, the last picture holds ${hook.hold.toFixed(1)} s; longest calm ${calm} s${long ? ', too long without a turn' : ''}`,
      ...problems.map(({ shot, text }) => `  ! ${shot}: ${text}`),
    ],
  }
}

const problemNames: Readonly<Record<Problem['code'], { zh: string }>> = {
  'short-shot': { zh: '太短，看不清' },
  'long-shot': { zh: '一个画面超过 10 秒' },
  'same-setup': { zh: '与前一镜机位相同' },
  'line-crossed': { zh: '越轴：两人换了边' },
  'line-lost': { zh: '台词丢失或重复' },
  'double-id': { zh: '镜头编号重复' },
  'no-hook': { zh: '结尾没有钩子' },
  'late-hook': { zh: '开场三秒没有钩子' },
  'no-hold': { zh: '结尾画面停留太短' },
  'unseen-speaker': { zh: '说话人始终没有出现' },
  crowd: { zh: '一镜超过三人' },
  'stray-frame': { zh: '有东西落在镜头之外' },
}

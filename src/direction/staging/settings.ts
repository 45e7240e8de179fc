import { guessInterior, type Scene } from '#story'
import type { BoardScene } from '../board.ts'
import { sceneMoodLexicon, weatherLexicon } from '../lexicon/cues.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import type { Ambience, LightMood, MusicMood, Weather } from '../vocabulary.ts'

/** Bed of sound by words of the place, before the usual ones. */
const beds: readonly (readonly [RegExp, Ambience])[] = [
  [/战场|阵地|战壕|前线|battle|trench|front line/iu, 'battlefield'],
  [/飞船|舰|舱|空间站|太空|机甲|ship|bridge|station|cockpit|airlock/iu, 'ship'],
  [/医院|病房|手术|急诊|诊所|hospital|\bward\b|clinic|operating room/iu, 'hospital'],
  [/车(?:内|里|上|厢)|轿车|出租车|car interior|inside (?:the|a) car|taxi|in the car/iu, 'car'],
  [/实验室|化验|研究所|机房|laborator|\blab\b|server room/iu, 'laboratory'],
  [/教室|校园|学校|课堂|操场|classroom|school|campus/iu, 'school'],
  [/寺|庙|道观|佛堂|禅房|temple|monastery|shrine/iu, 'temple'],
  [/洞|地牢|密室|墓|cave|dungeon|tomb/iu, 'cave'],
  [/海(?:边|滩|岸|上)|沙滩|沿海|大海|seaside|beach|coast|ocean/iu, 'sea'],
  [/江|河|湖|海|码头|渡口|船|溪|river|lake|sea|harbou?r|dock/iu, 'water'],
  [/林|竹|山|谷|花园|forest|wood|mountain|garden|valley/iu, 'forest'],
  [/办公|公司|会议|总裁|office|meeting|lobby/iu, 'office'],
  [/咖啡|茶馆|茶楼|餐厅|食堂|cafe|coffee|restaurant|tea ?house|diner/iu, 'cafe'],
  [/殿|宫|朝堂|王府|侯府|palace|throne|great hall/iu, 'palace'],
  [/宴|酒吧|集市|市场|广场|market|bar|party|hall|square/iu, 'crowd'],
  [/村|农家|乡下|院子|农场|village|farm|yard/iu, 'village'],
  [/街|路|巷|城|车站|street|road|alley|city|station/iu, 'street'],
]

/** 雨停了 is no rain. */
const ended =
  /[雨雪雾风][已也都终于渐]{0,2}[停散住歇]了?|雨过天晴|\b(?:rain|snow|storm|fog|wind)\b (?:has |had |have )?(?:stop|end|pass|clear|lift)\w*/giu

/** Inside, by the heading or, where it says nothing, by the name of the place. */
export function isIndoors(scene: Scene): boolean {
  return scene.interior === 'interior' || (scene.interior === 'unknown' && guessInterior(scene.place) === 'interior')
}

/** What somebody may decide about a scene instead of what its heading and words say. */
export interface SceneWishes {
  /** Member of the set library. */
  set?: string | undefined
  interior?: Scene['interior'] | undefined
  time?: Scene['time'] | undefined
  weather?: Weather | undefined
  mood?: LightMood | undefined
  ambience?: Ambience | undefined
  music?: MusicMood | undefined
}

/** Weather, light, sound and music of a scene, from its heading and its words, unless somebody wished otherwise. */
export function sceneSettings(
  context: SceneContext,
  at: {
    set: string
    exact: boolean
    ambience?: Ambience | undefined
    light?: LightMood | undefined
    at: number
    last: boolean
    wishes: SceneWishes
  },
): BoardScene {
  const { scene, profile, beats, stage } = context
  const words = [
    scene.place,
    ...scene.items.filter((item) => item.kind !== 'line' || item.lineKind === 'narration').map((item) => item.text),
  ].join('\n')
  const over = words.match(ended)
  const { wishes } = at
  const weather: Weather =
    wishes.weather ?? weatherLexicon(words.replace(ended, ''))[0]?.means ?? (over ? 'cloudy' : 'clear')
  const exterior = scene.interior === 'exterior' || scene.interior === 'both'
  const heat = beats.reduce((sum, beat) => sum + beat.heat, 0) / Math.max(1, beats.length)
  const told = sceneMood(beats.map((beat) => beat.text).join('\n') + words)
  const table = exterior ? profile.light.exterior : profile.light.interior
  let mood: LightMood = table[scene.time]
  // A city's nights are neon, but not where lamps light a lane.
  if (mood === 'neon' && at.light === 'night-warm') mood = at.light
  if ((weather === 'storm' || weather === 'rain') && exterior && scene.time !== 'night') mood = 'storm'
  else if (weather === 'snow' && exterior && scene.time === 'day') mood = 'cold-day'
  if (told !== null && told.light !== null && told.count >= 2 && mood !== 'storm') {
    if (told.light === 'horror' && scene.time === 'night') mood = 'horror'
    if (told.light === 'war' && exterior) mood = 'war'
    if (told.light === 'romance' && heat < 0.35 && scene.time !== 'night') mood = 'romance'
  }
  const music: MusicMood =
    told !== null && told.count >= 3
      ? told.music
      : (musicOfFeelings(beats, profile.music) ?? told?.music ?? profile.music.calm)
  const from = Math.min(0.75, 0.25 + 0.3 * at.at + heat * 0.2)
  return {
    id: scene.id,
    place: scene.place,
    set: at.set,
    setExact: at.exact,
    time: scene.time,
    weather,
    mood: wishes.mood ?? mood,
    ambience: wishes.ambience ?? ambienceOf(scene, weather, exterior, at.ambience),
    music: { mood: wishes.music ?? music, from, to: at.last ? 1 : Math.min(0.85, from + 0.2) },
    sides: { ...stage.sides },
  }
}

/** What the people of a scene feel, summed up: the strongest of grief, tenderness and heat; null when nothing stands out. */
function musicOfFeelings(beats: SceneContext['beats'], own: SceneContext['profile']['music']): MusicMood | null {
  const sums = { sad: 0, sweet: 0, hot: 0, comic: 0 }
  for (const { feeling, tone, heat } of beats) {
    if (feeling.expression === 'sad' || feeling.expression === 'cry' || tone === 'grief') sums.sad += feeling.intensity
    if (feeling.expression === 'tender' || feeling.expression === 'shy' || tone === 'tender')
      sums.sweet += feeling.intensity
    if (tone === 'comic') sums.comic += 0.8
    sums.hot += heat > 0.5 ? heat : 0
    if (feeling.expression === 'smirk' || feeling.expression === 'cold') sums.hot += feeling.intensity * 0.5
  }
  const [name, sum] = Object.entries(sums).sort((a, b) => b[1] - a[1])[0]!
  if (sum < beats.length * 0.16) return null
  return name === 'sad' ? 'sad' : name === 'sweet' ? 'sweet' : name === 'comic' ? 'comic' : own.heated
}

function sceneMood(text: string): { music: MusicMood; light: LightMood | null; count: number } | null {
  const tally = new Map<MusicMood, { music: MusicMood; light: LightMood | null; count: number }>()
  for (const { means } of sceneMoodLexicon(text)) {
    const entry = tally.get(means.music) ?? { ...means, count: 0 }
    entry.count++
    tally.set(means.music, entry)
  }
  return [...tally.values()].sort((a, b) => b.count - a.count)[0] ?? null
}

/** The bed of a scene: what falls from the sky, what the place is called, what its set is, else what such places have. */
function ambienceOf(scene: Scene, weather: Weather, exterior: boolean, ofSet: Ambience | undefined): Ambience {
  if (weather === 'rain' || weather === 'storm') return 'rain'
  const bed = beds.find(([pattern]) => pattern.test(scene.place))?.[1]
  if (bed !== undefined) return bed
  if (ofSet !== undefined) return ofSet
  if ((weather === 'wind' || weather === 'snow') && exterior) return 'wind'
  if (exterior) return scene.time === 'night' ? 'night' : 'street'
  return 'room'
}

/** What falls or drifts through every shot of an outside scene. */
export function sceneAir(settings: BoardScene, scene: Scene): ShotPlan['effects'] {
  if (isIndoors(scene)) return []
  if (settings.weather === 'rain') return [{ effect: 'rain', intensity: 0.6 }]
  if (settings.weather === 'storm') return [{ effect: 'rain', intensity: 1 }]
  if (settings.weather === 'snow') return [{ effect: 'snow', intensity: 0.7 }]
  if (settings.weather === 'fog') return [{ effect: 'fog', intensity: 0.6 }]
  return settings.mood === 'war' ? [{ effect: 'embers', intensity: 0.4 }] : []
}

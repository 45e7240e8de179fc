/** The parts of an example: its head, and the text of each episode without the heading. */
function partsOf(example: string): { head: string; episodes: string[] } {
  const [head = '', ...episodes] = example.split(/(?=^第\s*\d+\s*集)/mu)
  return { head, episodes: episodes.map((episode) => episode.slice(episode.indexOf('\n') + 1)) }
}

/** Two episodes of the example as one of some seventy shots. */
export function longEpisode(example: string): string {
  const { head, episodes } = partsOf(example)
  return `${head}第1集\n${episodes[0]}\n${scenes(episodes[1]!, 1, 10)}`
}

/** A long series: the example's scenes over and over, two episodes in one, with words of their own in each. */
export function manyEpisodes(example: string, count: number): string {
  const { head, episodes } = partsOf(example)
  const own = (text: string, n: number) =>
    text.replace(/。\n/gu, () => `，${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'子丑寅卯辰巳午未申酉戌亥'[n % 12]}。\n`)
  return `${head}${Array.from({ length: count }, (_, i) => {
    const pick = (k: number) => scenes(episodes[(i + k) % episodes.length]!, i + 1, k * 10)
    return `第${i + 1}集\n${own(`${pick(0)}\n${pick(1)}`, i)}`
  }).join('\n')}`
}

/** Scene headings with the numbers of another episode. */
function scenes(text: string, episode: number, from: number): string {
  return text.replace(/^\d+-(\d+)/gmu, (_, scene: string) => `${episode}-${Number(scene) + from}`)
}

/** A Chinese script's episodes again and again, numbered on, until there are so many. */
export function repeatEpisodes(script: string, episodes: number): string {
  const [head = '', ...parts] = script.split(/^(?=第\s*\d+\s*集)/m)
  const all = Array.from({ length: episodes }, (_, i) => {
    const part = parts[i % parts.length]!
    const old = /^第\s*(\d+)\s*集/.exec(part)![1]!
    return part.replace(/^第\s*\d+\s*集/, `第${i + 1}集`).replaceAll(new RegExp(`^${old}-`, 'gm'), `${i + 1}-`)
  })
  return head + all.join('\n')
}

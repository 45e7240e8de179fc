import { sayingEn } from './saying.ts'
import type { Paragraph } from './segments.ts'

/** Nouns for people, as the last word of `the harbour master`, `my wife`, `an old milkman`. */
const heads =
  'man|woman|boy|girl|child|lad|lass|stranger|captain|doctor|officer|policeman|constable|artilleryman|curate|prince|princess|king|queen|soldier|priest|lady|gentleman|servant|sergeant|lieutenant|driver|landlord|landlady|neighbour|neighbor|nurse|milkman|wife|husband|mother|father|sister|brother|uncle|aunt|son|daughter|grandmother|grandfather|master|mistress|keeper|clerk|porter|sailor|fisherman|farmer|shepherd|miller|smith|blacksmith|baker|butcher|tailor|innkeeper|waiter|waitress|cook|maid|butler|gardener|coachman|postman|detective|inspector|judge|lawyer|teacher|professor|student|pupil|knight|squire|duke|duchess|witch|wizard|monk|nun|abbot|beggar|thief|robber|pirate|merchant|peddler|pedlar|hermit|widow|old one|visitor|guest|traveller|traveler|librarian|guard|sentry|watchman|pilot|engineer|reporter|editor|secretary|manager|foreman|workman|labourer|gunner|corporal|major|colonel|general|admiral|mate|boatman|ferryman|messenger|caretaker|bookseller|governess|surgeon|bishop|chaplain|parson|vicar|apprentice|tramp|gaoler|jailer|warder|commander|chief|hunter|tinker|actor|actress|singer|painter|poet|niece|nephew|cousin|bride|bridegroom|auctioneer|carter|waggoner|wagoner|dealer|groom|ostler|usher|tutor|pedestrian|passenger|conductor|cabman|barber|dentist|scholar|sculptor|author|baron|baroness|countess|coroner|magistrate|sheriff|mayor|alderman|juror|housekeeper|archivist|curator|chemist|apothecary|printer|stoker|steward|purser|bosun|helmsman|miner|mason|carpenter|plumber|locksmith|goldsmith|cobbler|weaver|spinner|gravedigger|sexton|verger|organist|piper|fiddler|drummer|bugler|sapper|trooper|marine|midshipman|cadet|recruit|deserter|prisoner|convict|smuggler|poacher|gamekeeper|drover|ploughman|dairymaid|laundress|seamstress|milliner|midwife|matron|orderly|patient|typist|operator|mechanic|fireman|stationmaster|signalman|ticket collector|voice'

const title =
  '(?:(?:Mr|Mrs|Miss|Ms|Dr|Captain|Professor|Prince|Princess|King|Queen|Lord|Lady|Sir|Uncle|Aunt|Father|Sister)\\.? )?'
const described = `(?:(?!(?:while|and|or|of|that|who|his|her|my|the|time|at|in|on|to|with|for)\\b)[a-z][a-z’'-]+ ){0,2}?`
const proper = `${title}[A-Z][a-z]+(?:[-’'][A-Z]?[a-z]+)?(?: [A-Z][a-z]+)?`
const noun = `(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?) ${described}(?:[a-z]*(?:${heads}))`
/** Whoever is written beside a verb of saying is somebody, whatever he is called: `said the carter`. */
const anyNoun = `(?:[Tt]he|[Mm]y|[Oo]ur) ${described}(?!(?:other|others|first|second|third|former|latter|same|rest|last|two|three|next|crowd|voice|voices)\\b)[a-z]{3,}`

const noOne =
  /(?:Terrace|Street|Road|Bridge|House|Station|Common|Hill|Park|Links|Church|Tower)$|^(?:He|She|It|They|We|I|You|Who|What|That|This|There|Then|But|And|So|As|When|Where|Why|How|No|Yes|Nobody|Someone|Somebody|Everyone|God|Heaven|Lord|Mars|Earth|London|Death|Time|English|Martians?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|In|On|At|For|From|With|After|Before|While|If|Not|Now|Once|One|Two|Some|Every|Each|Young|Old|My|Your|His|Her|Our|The|All|Soon|Only|Perhaps|Suddenly|Presently|Indeed)$/

/** Who is written beside said or asked, or acts like a person: a name, or `the harbour master`, with how much speaks for it. */
export function speakersEn(paragraphs: readonly Paragraph[], told: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (words: string | undefined, weight: number) => {
    const name = words?.replace(/^(?:The|My|His|Her|Our|A|An|a|an|my|his|her|our) (?=[a-z])/, 'the ').trim()
    if (name === undefined || name === '' || noOne.test(name) || noOne.test(name.split(' ')[0]!) || /voice$/.test(name))
      return
    counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  const verbFirst = new RegExp(`^\\W*${sayingEn} (${proper}|${noun}|${anyNoun}(?=[\\s]*(?:$|[.,;:])))\\b`)
  const nameFirst = new RegExp(
    `(?:^|[.!?;,]\\s*|\\b(?:and|but|then) )(${proper}|${noun}) (?:\\w+ly )?${sayingEn}\\b`,
    'g',
  )
  const voice = new RegExp(`\\b(${proper})[’']s voice`, 'g')
  for (const { segments } of paragraphs) {
    for (const [i, segment] of segments.entries()) {
      if (segment.kind !== 'told') continue
      const text = segment.text.trim()
      if (segments[i - 1]?.kind === 'said') add(verbFirst.exec(text)?.[1], 2)
      for (const match of text.matchAll(nameFirst)) add(match[1], 2)
      for (const match of text.matchAll(voice)) add(match[1], 2)
    }
  }
  // `A thin youth called Tobias`: whoever is given a name has it for a reason.
  for (const match of told.matchAll(new RegExp(`\\b(?:called|named) (${proper})(?=[,.;]| who\\b| and\\b)`, 'g')))
    add(match[1], 1)
  // Who does what people do, again and again, is somebody even without a word.
  const acts =
    '(?:[a-z]+ed|said|went|came|ran|took|saw|knew|felt|began|sat|rose|fell|lay|sprang|led|stood|thought|put|gave|held|shook|spoke|told|set|let|kept|had|was)'
  for (const match of told.matchAll(new RegExp(`(?<=^|[.!?”"]\\s|[a-z,;] )(${proper}) (?:\\w+ly )?${acts}\\b`, 'gm')))
    add(match[1], 0.6)
  for (const match of told.matchAll(new RegExp(`\\b(${noun})\\b`, 'g')))
    if (!predicate.test(told.slice(Math.max(0, match.index - 160), match.index))) add(match[1], 0.5)
  for (const match of told.matchAll(new RegExp(`(?<=^|[.!?”"]\\s)(${noun}) (?:\\w+ly )?${acts}\\b`, 'gm')))
    add(match[1], 0.1)
  for (const match of told.matchAll(
    new RegExp(`\\b(?:[Aa]n?|[Aa]nother|[Mm]y|[Oo]ur) ${described}[a-z]*(?:${heads})\\b`, 'g'),
  ))
    if (!predicate.test(told.slice(Math.max(0, match.index - 160), match.index)))
      add(match[0].replace(/^(?:another|my|our) /i, 'a '), heardAsPronoun(told.slice(match.index, match.index + 1500)))
  // In a long work chance puts such words together.
  const least = told.length > 30_000 ? 2 : 0.55
  for (const [name, weight] of counts)
    if (weight < (name.startsWith('the ') ? Math.min(1, least) : least)) counts.delete(name)
  return counts
}

/** `The auctioneer tapped his desk. He was a thin man.` tells of the one before. */
const predicate =
  /(?:^|[.!?]\s+|\n)(?:(?:[Tt]he|[Mm]y|[Hh]er|[Hh]is|[Oo]ur) (?!door|house|room)|(?!He|She|It|They|We|But|And|Then|There|The|I)[A-Z][a-z]+ )[^.!?\n]{3,90}[.!?]\s+(?:He|She) (?:was|is|seemed) $/

/** How often he or she speaks soon after somebody is brought in without a name: who speaks twice is somebody. */
function heardAsPronoun(after: string): number {
  const framed = after.match(new RegExp(`”\\s*(?:(?:he|she) (?:\\w+ly )?${sayingEn}|${sayingEn} (?:he|she))\\b`, 'g'))
  return framed === null || framed.length < 2 ? 0 : framed.length
}

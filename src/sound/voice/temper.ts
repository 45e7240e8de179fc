/** What a person's words and titles say about the voice: factors on pitch, pace and formants, the rest is added. */
export interface Temper {
  pitch: number
  pace: number
  formants: number
  range: number
  breath: number
  roughness: number
}

const traits: readonly { words: RegExp; temper: Partial<Temper> }[] = [
  {
    words: /总裁|霸道|冷酷|高冷|冷峻|冰冷|威严|沉稳|冷漠|\bceo\b|\bcold\b|stern|aloof/i,
    temper: { pitch: 0.93, pace: 0.94, formants: 0.97, range: -0.1 },
  },
  {
    words: /将军|元帅|舰长|队长|司令|统领|教官|captain|general|commander|sergeant/i,
    temper: { pitch: 0.94, pace: 1.02, formants: 0.96, range: 0.08, roughness: 0.12 },
  },
  {
    words: /反派|恶毒|阴险|狠毒|奸|魔|villain|cruel|wicked|sinister/i,
    temper: { pitch: 0.95, pace: 0.93, range: 0.18, roughness: 0.2 },
  },
  {
    words: /温柔|善良|柔弱|文静|温婉|gentle|kind|soft|shy/i,
    temper: { pitch: 1.02, pace: 0.94, range: -0.05, breath: 0.18 },
  },
  {
    words: /活泼|开朗|可爱|调皮|机灵|古灵精怪|lively|cheerful|cute|playful/i,
    temper: { pitch: 1.07, pace: 1.1, formants: 1.02, range: 0.2 },
  },
  {
    words: /泼辣|刻薄|尖酸|嚣张|暴躁|火爆|shrill|hot-?tempered|arrogant/i,
    temper: { pitch: 1.06, pace: 1.1, range: 0.22, roughness: 0.1 },
  },
  {
    words: /壮汉|魁梧|彪形|胖|大汉|巨|屠夫|burly|huge|fat|giant/i,
    temper: { pitch: 0.9, formants: 0.92, pace: 0.95, roughness: 0.15 },
  },
  { words: /瘦小|娇小|小巧|侏儒|tiny|petite|thin/i, temper: { pitch: 1.05, formants: 1.05 } },
  {
    words: /老祖|老夫人|太后|祖母|奶奶|爷爷|长老|师父|宗主|elder|grand(?:ma|pa|mother|father)|master/i,
    temper: { pace: 0.93, roughness: 0.1 },
  },
  { words: /病弱|虚弱|咳|重伤|sickly|frail|dying/i, temper: { pace: 0.88, breath: 0.25, roughness: 0.08 } },
  {
    words: /书生|先生|医生|教授|律师|公子|scholar|doctor|professor|lawyer/i,
    temper: { pitch: 1.03, pace: 0.97, formants: 1.01 },
  },
  {
    words: /侍卫|保镖|司机|保安|杀手|刺客|guard|killer|assassin|bodyguard/i,
    temper: { pitch: 0.95, pace: 1, range: -0.15, roughness: 0.08 },
  },
  {
    words: /机器人|人工智能|系统|仿生|robot|android|\bAI\b|system/i,
    temper: { range: -0.4, pace: 1.02, breath: -0.12 },
  },
  { words: /鬼|幽灵|亡魂|ghost|spirit/i, temper: { breath: 0.35, pace: 0.9 } },
]

/** Sum of what is found; nothing found changes nothing. */
export function temperOf(words: string): Temper {
  const out: Temper = { pitch: 1, pace: 1, formants: 1, range: 0, breath: 0, roughness: 0 }
  for (const { words: pattern, temper } of traits) {
    if (!pattern.test(words)) continue
    out.pitch *= temper.pitch ?? 1
    out.pace *= temper.pace ?? 1
    out.formants *= temper.formants ?? 1
    out.range += temper.range ?? 0
    out.breath += temper.breath ?? 0
    out.roughness += temper.roughness ?? 0
  }
  return out
}

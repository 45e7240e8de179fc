import type { Genre } from '../story.ts'

/** Words of a stated genre line, first match wins. */
const stated: readonly (readonly [RegExp, Genre])[] = [
  [/仙侠|修仙|修真|玄幻|神魔|xianxia|cultivation/iu, 'xianxia'],
  [/科幻|未来|星际|太空|机甲|赛博|sci-?fi|science fiction|space|cyber/iu, 'scifi'],
  [/霸总|总裁|豪门|ceo|billionaire/iu, 'ceo'],
  [/古装|古代|宫廷|宫斗|历史|武侠|古风|权谋|聊斋|ancient|historical|wuxia|costume/iu, 'ancient'],
  [/恐怖|惊悚|灵异|鬼|horror|ghost/iu, 'horror'],
  [/悬疑|推理|侦探|犯罪|刑侦|suspense|thriller|mystery|crime|noir|detective/iu, 'suspense'],
  [/战争|军旅|抗战|谍战|war|military/iu, 'war'],
  [/校园|青春|school|campus/iu, 'school'],
  [/乡村|农村|田园|年代|countryside|rural|village/iu, 'countryside'],
  [/喜剧|搞笑|comedy/iu, 'comedy'],
  [/都市|城市|现代|言情|爱情|情感|甜宠|职场|家庭|伦理|city|urban|romance|drama|contemporary/iu, 'city'],
]

/** Words in the story itself that speak for a genre, with their weight. */
const telling: readonly (readonly [Genre, number, RegExp])[] = [
  ['xianxia', 3, /宗门|灵根|修为|金丹|元婴|筑基|御剑|仙尊|魔尊|师尊|灵石|飞升|法阵|灵气|妖兽|仙门|掐诀/gu],
  [
    'ancient',
    2,
    /皇上|陛下|本宫|臣妾|奴婢|公子|丫鬟|王爷|太子|将军|客栈|衙门|圣旨|娘娘|相公|道士|书斋|[曰吾汝卿]|寺庙|马车|县令|文钱|艄公|渡口|斗笠|蓑衣|灯笼|油灯|长衫|铜钱|银子|镖局|掌柜/gu,
  ],
  ['scifi', 3, /星舰|飞船|舰桥|机甲|激光|量子|人工智能|机器人|外星|殖民|跃迁|舱门|全息|基因|虚拟|克隆/gu],
  ['war', 2, /战壕|阵地|敌军|冲锋|炮弹|连长|营长|狙击|弹药|撤退|坦克|轰炸|前线|士兵/gu],
  ['ceo', 2, /总裁|集团|董事|豪门|别墅|股份|并购|秘书|合约婚姻|周总|顾总|傅总|裴总/gu],
  ['horror', 2, /[鬼尸]|棺|阴气|诡异|凶宅|血手印|冤魂|坟/gu],
  ['suspense', 2, /凶手|案发|尸检|嫌疑|警官|刑警|线索|监控|失踪|指纹|口供|真凶/gu],
  ['school', 2, /同学|老师|班主任|教室|高考|校园|宿舍|操场|社团|课桌/gu],
  ['countryside', 2, /村长|村口|庄稼|锄头|玉米|大队|公社|果园|稻田|院坝|炕/gu],
  ['comedy', 1, /哈哈哈|滑稽|搞笑|尴尬|出糗/gu],
  ['city', 1, /手机|咖啡|公司|地铁|微信|出租车|医院|公寓|小区|合同|路灯/gu],
  [
    'scifi',
    3,
    /\b(?:starship|spaceship|airlock|android|robot|laser|orbit|planet|martians?|hologram|quantum|reactor|colony|drone)s?\b/gi,
  ],
  ['war', 2, /\b(?:trench|artillery|soldiers?|platoon|regiment|bombs?|sergeant|battalion|cannon)\b/gi],
  ['horror', 2, /\b(?:ghosts?|corpse|grave|haunted|coffin|scream(?:ed)?|demon|blood|tomb|pit|dread|heart)\b/gi],
  ['suspense', 2, /\b(?:murder|detective|police|suspect|evidence|clue|alibi|killer|witness)\b/gi],
  ['ancient', 2, /\b(?:king|queen|prince|castle|throne|duke|knight|sword|abbey|courtiers?)\b/gi],
  ['school', 2, /\b(?:school|classroom|teacher|homework|campus|principal)\b/gi],
  ['countryside', 2, /\b(?:farm|village|barn|harvest|orchard|lighthouse)\b/gi],
  ['ceo', 2, /\b(?:ceo|billionaire|boardroom|shareholders?|merger)\b/gi],
  ['city', 1, /\b(?:phone|office|apartment|taxi|subway|coffee|hospital|street)\b/gi],
]

/** The genre that a writer stated: `类型：都市情感`. Null when the words are not known. */
export function genreFromStatement(words: string): Genre | null {
  return stated.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** The genre that the words of the story speak for; `city` when nothing does. */
export function genreFromText(text: string): Genre {
  const scores = new Map<Genre, number>()
  const head = text.slice(0, 200_000)
  for (const [genre, weight, pattern] of telling) {
    // Many mentions of one thing say little more than some do.
    const count = Math.sqrt(head.match(pattern)?.length ?? 0)
    scores.set(genre, (scores.get(genre) ?? 0) + weight * count)
  }
  let best: Genre = 'city'
  for (const [genre, score] of scores) if (score > (scores.get(best) ?? 0) + 0.01) best = genre
  return best
}

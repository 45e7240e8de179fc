import type { CastMember } from '../story.ts'
import { parseNumeral } from './numerals.ts'

type Sex = CastMember['sex']
type Age = CastMember['age']

/** What a name or a description tells about a person. */
export interface PersonHints {
  sex: Sex
  age: Age
}

const titleSexes: readonly (readonly [RegExp, Sex])[] = [
  [/(?:女儿|女孩|女人|女子|女王|女帝|女鬼|女将|女医|女警|女佣|女生|女士|女主|小女|少女|[^男]女$|^女)/u, 'female'],
  [
    /(?:妈|母亲|娘子|奶奶|姥姥|外婆|婆婆|婆$|阿姨|姨$|姑|婶|嫂|姐|妹|太太|夫人|妃|皇后|太后|公主|郡主|格格|小姐|丫鬟|丫头|宫女|侍女|嬷嬷|媳|妻|娘$|妪|妇|氏$|婢|尼|仙子|圣女|师姐|师妹|姬|媛|娃娃亲|闺蜜|贵人|嫔|.母$|秘书|护士|空姐|保姆|新娘)/u,
    'female',
  ],
  [
    /(?:爸|父|爷|外公|公公|姥爷|叔|伯|舅|哥|弟(?!子)|先生|少爷|公子|相公|书生|太子|皇帝|皇上|王爷|陛下|将军|侯爷|道士|和尚|方丈|太监|师兄|师弟|掌门|宗主|门主|庄主|老头|老翁|翁$|汉子|大汉|男|小伙|帅哥|丈夫|老公|郎$|仆$|樵夫|渔夫|屠夫|壮士|工头|司令|军长|师长|连长|班长|僧|乞人|乞丐|(?<![医学花])生$|船长|舰长|国王|王子|骑士|侍卫|管家|保镖|护卫|统领|校尉|书童|新郎|[\p{Script=Han}]王$|总$)/u,
    'male',
  ],
  [
    /\b(?:mrs|ms|miss|madam|lady|queen|princess|mother|mom|mum|grandmother|grandma|granny|nana|aunt|sister|daughter|wife|girl|woman|female|she|her|nurse|waitress|actress|witch|duchess|empress|widow)\b/i,
    'female',
  ],
  [
    /\b(?:mr|sir|lord|king|prince|father|dad|grandfather|grandpa|uncle|brother|son|husband|boy|man|male|he|his|waiter|duke|emperor|monk|priest|wizard|gentleman)\b/i,
    'male',
  ],
]

const ageWords: readonly (readonly [RegExp, Age])[] = [
  [
    /爷爷|奶奶|姥姥|外公|外婆|姥爷|太奶|祖母|祖父|老者|老人|老翁|老妪|妪$|翁$|老太|老头|老汉|老道|老僧|老妇|白发|银发|鹤发|^老(?:艄公|船夫|渔|农|猎|匠|木匠|铁匠|先生|乞丐|将军|父亲|母亲|夫子|仆)|花甲|古稀|耄耋|太后|嬷嬷|长老|老祖|老夫人|老爷子|佝偻|满脸皱纹|婆婆/u,
    'elder',
  ],
  [/小女孩|小男孩|男童|女童|幼童|孩童|孩子$|儿童|娃|道童|书童|小童|宝宝|幼子|幼女|稚子|小学生|萌宝/u, 'child'],
  [/少年|少女|高中生|初中生|中学生|豆蔻|丫头|丫鬟|小厮|师妹|小师弟|二八|及笄|学徒/u, 'teen'],
  [
    /中年|父亲|母亲|爸|妈|岳父|岳母|伯父|伯母|阿姨|大叔|大婶|叔叔|师父|师傅|师尊|掌门|宗主|将军|司令|皇帝|皇上|陛下|董事长|局长|院长|校长|管家|工头|掌柜|老板|教授|侯爷|上校|舰长|方丈/u,
    'middle',
  ],
  [
    /\b(?:grandmother|grandfather|grandma|grandpa|granny|nana|elderly|old (?:man|woman|lady|sailor|general|soldier)|white-haired|silver-haired|ancient|aged)\b|\bold\b(?!er)/i,
    'elder',
  ],
  [/\b(?:little (?:girl|boy)|child|kid|toddler|small (?:girl|boy))\b|^(?:the )?(?:boy|girl)$/i, 'child'],
  [/\b(?:teen|teenage|teenager|schoolgirl|schoolboy|adolescent|apprentice)\b/i, 'teen'],
  [/\b(?:middle-aged|mother|father|mom|mum|dad|professor|captain|colonel|judge|sergeant)\b/i, 'middle'],
  [/青年|年轻|小伙|姑娘|女郎|公子|小姐|丽人|书生/u, 'adult'],
  [/\b(?:young (?:man|woman))\b/i, 'adult'],
]

/** Years of life to the studio's ages. */
export function ageOfYears(years: number): Age {
  if (years <= 12) return 'child'
  if (years <= 18) return 'teen'
  if (years < 40) return 'adult'
  return years < 60 ? 'middle' : 'elder'
}

/** Years named in a description: `二十三岁`, `23岁`, `aged 40`, `40s`, `七十有余`. */
export function findYears(text: string): number | null {
  const chinese = /([〇零一二两三四五六七八九十廿卅百\d]{1,4})\s*(?:多|来|余)?\s*岁/u.exec(text)
  if (chinese !== null) return parseNumeral(chinese[1]!)
  const turned = /年(?:方|仅|约|近|过|逾)?([一二三四五六七八九十]{1,3})/u.exec(text)
  if (turned !== null && turned[1] !== '一') return turned[1] === '二八' ? 16 : parseNumeral(turned[1]!)
  const english =
    /\b(?:aged?|age)\s*:?\s*(\d{1,3})\b|\b(\d{1,3})[- ]years?[- ]old|\b(?:(?:early|mid|late)[- ])?(\d0)s\b|[(,]\s*(\d{1,2})\s*[),.]/i.exec(
      text,
    )
  if (english === null) return null
  const decade = english[3] === undefined ? null : Number(english[3]) + 5
  return decade ?? Number(english[1] ?? english[2] ?? english[4])
}

const kinOf =
  /\b(?:his|her|\w+['’]s)\s+((?:(?:little|big|older|younger|elder|late|dead|best|own)\s+)*(?:brother|sister|son|daughter|mother|father|wife|husband|aunt|uncle|boss|friend|partner|neighbou?r|teacher|grand\w+))\b/giu

/** Hints from words about a person: description, title, or name. Unknown where the words say nothing. */
export function hintsFromWords(words: string): PersonHints {
  let sex: Sex = 'unknown'
  // In `Her brother` the word that counts is the second.
  const own = words.replace(kinOf, '$1')
  const stated = /(?:^|[，,、（(\s/|·])([男女])(?:性)?(?=$|[，,、。；;）)\s/|·\d])/u.exec(words)
  if (stated !== null) sex = stated[1] === '女' ? 'female' : 'male'
  if (sex === 'unknown') {
    let first = Number.POSITIVE_INFINITY
    for (const [pattern, value] of titleSexes) {
      const at = own.search(pattern)
      if (at >= 0 && at < first) {
        first = at
        sex = value
      }
    }
  }
  const years = findYears(`,${words}`)
  let age: Age = 'unknown'
  if (years !== null) age = ageOfYears(years)
  else age = ageWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown'
  return { sex, age }
}

const femaleGiven =
  '晚栀乔娜婉婷婧妍娟娇娥嫣姝妙妤妃姗姣芳芸芷茵莉莲莹萱蓉薇蕾薰兰菲菊英雅静静淑惠慧秀丽美艳倩玉珍珠琳琪瑶瑾璇霞雪霜露月云燕凤鸾翠红香桃梅樱棠柔绮绫绣锦素青岚鸢莺荷蓁晴柳烟依怡欣悦念思梦若如诗画琴音笙曦柠雨夏'
const maleGiven =
  '屿强刚军伟勇毅峰山川海涛波洋江河龙虎彪豪杰雄俊涵武斌文博翰轩辰宇宙昊天尘渊泽铮铁钢锋剑战戈烈骁骏驰远征胜凯旋国邦栋梁柱石松柏林森岩磊震雷霆霄洲岳峥嵘渡衍砚珩琛璟昂昭晟铭钧庭延承绍谦诚信义仁德忠良厉傅陆叔郎默枫铁'
const femaleFirst =
  /^(?:anna|anne?|mary|marie|maria|emma|emily|ella|eva|eve|eleanor|elena|elizabeth|ellen|alice|amy|ada|ava|agnes|beth|bella|clara|claire|cora|daisy|dora|edith|elise|esther|fiona|flora|grace|hannah|helen|ida|ines|irene|iris|ivy|jane|jess|jessica|joan|julia|june|kate|katherine|laura|leah|lena|lily|linda|lisa|lois|lucy|lydia|mae|maggie|mara|margaret|martha|maya|mei|mia|mina|molly|nadia|nell|nina|nora|olive|olivia|opal|pearl|rachel|rosa|rose|ruby|ruth|sara|sarah|sofia|sophie|stella|susan|tess|vera|violet|wren|zoe)$/i
const maleFirst =
  /^(?:aaron|adam|alan|albert|alex|alfred|andrew|arthur|august|augustus|ben|bill|bob|carl|charles|chris|daniel|david|dan|ed|edgar|edward|eli|elias|eric|ethan|felix|finn|frank|fred|gabriel|george|gus|harold|harry|henry|hugh|isaac|ivan|jack|jacob|james|jim|joe|john|jonah|jonas|joseph|josh|kai|karl|lee|leo|liam|luke|marcus|mark|martin|max|michael|mike|nathan|ned|nick|noah|oliver|oscar|otto|owen|paul|peter|ralph|ray|richard|robert|roger|sam|samuel|simon|stephen|ted|theo|thomas|tobias|tom|victor|walter|will|william)$/i

/** A guess from the name's own characters, for people of whom the script says nothing else. */
export function hintsFromName(name: string): PersonHints {
  const titled = hintsFromWords(name)
  if (titled.sex !== 'unknown') return titled
  const first = name.split(/[\s.]+/)[0] ?? name
  if (femaleFirst.test(first)) return { sex: 'female', age: titled.age }
  if (maleFirst.test(first)) return { sex: 'male', age: titled.age }
  let balance = 0
  for (const character of [...name].slice(1)) {
    if (femaleGiven.includes(character)) balance++
    if (maleGiven.includes(character)) balance--
  }
  return { sex: balance > 0 ? 'female' : balance < 0 ? 'male' : 'unknown', age: titled.age }
}

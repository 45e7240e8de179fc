import { titledName } from './people-zh/titled.ts'
import { surnames } from './surnames.ts'

/** What the words before or after a quotation say about its speaker. */
export interface SpeechFrame {
  /** The subject as written: 道士, 那人. Null where the clause has none: 又问曰, 沉吟半晌道. */
  subject: string | null
}

/** Verbs of saying that may end the words before a quotation. Longer ones first. */
const say =
  '(?:回答道?|喃喃(?:自语)?(?:道|地说)?|自言自语(?:道|地说)?|开了口|开口(?:道|说)?|接着(?:道|说)|插嘴(?:道|说)?|接口道?|接话道?|咳嗽了?一声|叹了口气|叹了一声|喊了一声|叫了一声|大叫(?:一声)?|大喝(?:一声)?|大呼|高叫|高呼|喝声|口称|来报|[回飞又]报|报[入至与进]\\p{Script=Han}{1,4}|商议|商量|思想|思忖|寻思|诉说|分付|想起来|口呼|[说问答对言喊叫骂喝呼叹嚷吼哭应劝奏禀报奇急惊怒笑嘀咕补追反][着了]?[道曰]|(?:问|吩咐|命|唤|告|劝|骂)\\p{Script=Han}{1,6}(?=[：:]$)|低语|嘀咕|追问|反问|解释|告诉\\p{Script=Han}{1,4}|吩咐|启奏|启|奏|报|传旨|传|自思|暗思|暗想|沉思|沈思|心想|想道|思道|疑惑|曰|道|说|问|答|言|云|喊|叫|骂|呼|喝|叹|劝|谓|应|歌|命|唤|称|嚷|吼|念)(?:了?一[声句])?'

/** What may stand between a subject and its verb: how, when, where, to whom. */
const manner = [
  '自思|暗思|暗想|自想|又|乃|遂|便|就|忽然?|急忙?|忙|连忙|慌忙|赶忙|也|亦|却|才|方|再|复|更|因|既而|已而|俄而?|继而|接着|于是|随即|当即|立刻|终于|先|还|都|只得|只好|不禁|忍不住|一边|一面',
  '[大小低轻高厉齐冷苦微暗含强]|怒|笑|哭|泣|叹|惊|喜|悲|愁|慌|急|奇|愕然|黯然|怅然|惨然|欣然|默然|勃然|沉思|沉吟|沉默|半晌|许久|良久|久之|一会儿?|片刻|半天|忽地|猛地|冷冷地?|淡淡地?|轻轻地?|缓缓地?|慢慢地?|[^，。]{1,5}地',
  '躬身|拱手|抱拳|作揖|作礼|稽首|顿首|叩首|叩头|打一?稽首|欠身|俯伏|跪下?|跪而|拜|揖|谢|贺|点点?头|摇摇?头|点头|摇头|摆手|挥手|抬头|抬起头|低头|低下头|回头|转身|转头|垂泪|流泪|含泪|泪流满面|上前|向前|近前|往前|前|进前|起身|站起来?|欠身|喘着气|红着脸|皱着?眉|瞪着?眼|看着?\\p{Script=Han}{1,3}|望着?\\p{Script=Han}{1,3}|听罢|听了|听说|闻言|看罢|看见|见了|听见|故意|接毕|礼毕|行礼毕|厉声|高声|大声|低声|轻声|小声|悄声|沉声|柔声|朗声|声音\\p{Script=Han}{1,4}',
  '在[^，。]{0,4}[后後前里中上下旁傍边外内][面边头]?|[后後]面|在旁|在傍|马上|旁边|边\\p{Script=Han}{1,2}边|从[^，。]{1,4}里|隔着\\p{Script=Han}{1,3}',
  '(?:对|向|与|和(?!尚)|谓|告|语|冲|朝|问|唤|叫|命|吩咐|白(?!\\p{Script=Han}{1,2}(?:童[子儿]|老人|道人|者))|辞|嘱|携|招|召|顾|揖|扶|抚|牵|曳|责|斥|诘|慰|诫|指着?)(?:着|了)?\\p{Script=Han}{1,5}',
  '[叱问责诘斥骂慰止劝诫呼谢揖睨视]之',
  '[忻欣愕黯怅惨默勃慨喟怫毅泰愀蹶悚茫骇凄恍哑嫣莞冁]然|失声|抢着|插嘴|脱口而?出?',
  '声|气|然|而|地|着|了|来|去|出|亦|自|仰天|仰面|遥|亲|深|私|密|窃',
].join('|')

const lead =
  '(?:一[日夕夜]|是[日夕夜]|[次明翌]日|却说|且说|话说|只见|却见|但见|忽见|又见|早有|忽有|只听|忽听|只听得|忽听得|听得|闻|但闻|忽闻|正见|不一时|少刻|少顷|少焉|俄|已而|既而|忽|时|又|其|而|乃|遂|原来|当时|此时|这时|半晌|须臾|适|有|那边|旁边|傍边|两边|内中|左右|就见|然后|后来|接着|终于)*'

const whole = new RegExp(`^(?:${manner})*${say}[：:，,]?$`, 'u')
const withSubject = new RegExp(
  `^${lead}(?:[^，。]{1,12}的(?=\\p{Script=Han}{2}))?(?:[有见]?一个?|[那这]个|这位|一位|一名)?(\\p{Script=Han}{1,6}?)(?:${manner})*${say}[：:，,]?$`,
  'u',
)
const titledFirst = new RegExp(`^${lead}(?:[^，。]{1,12}的)?(${titledName})`, 'u')
const ends = new RegExp(`${say}[：:，,]?$`, 'u')

/** What a one-character subject is followed by before 曰: 王笑曰. */
export const inFrames =
  /[问答叹笑怒泣哭叱诘顿稽叩对复又乃亦喜喝骂呼大忙急谓言叫惊奏启回即遂便因应劝责谢拜辞吟悲听见说召顾揖扶抚牵曳]/u

/** Words that look like subjects and are none. */
const none =
  /^(?:[她他它我你您咱吾汝人声口心又乃遂便因既俄忽或复再答对问笑怒叹喜悲惊却只自暗亦即方才不无有此其为以相共并且若如言语话说道曰念唱书诗词赞后前上下出来去之而急忙连大小低高低微冷含齐就也还都先正传听见看闻想思]|[随忙即]?[分吩][付咐]|常言|古人|俗语|有诗|诗|正是|后人|後人|因此|如此|[倚拍拊抚挥举跪拱拔按持捧携攘顿瞋掀推拂投掷摇叩][门案掌手剑杯足目袖头膝须首]|不觉|次日|心中.*|心下|低首|纵马|出营|上殿|传旨|长吁|顿足|自己|沈思|沉思|作歌|作诗|半响|自思|下马|出班|忙传令|掠阵|左右|于是|然后|接着|随后|最后)$/u

/**
 * Reads one clause as the words that lead into speech: `道士怒曰：`, `许明喘着气说：`, `又问：`. Null when it is none. The subject is
 * the shortest beginning after which everything else is known to be manner and verb.
 */
export function parseFrameZh(clause: string): SpeechFrame | null {
  const text = clause.trim()
  if (text === '' || text.length > 32 || !ends.test(text)) return null
  if (whole.test(text)) return { subject: null }
  // 李奇曰: what looks like a manner is a given name after a surname that stands alone.
  const short = /^(\p{Script=Han}{2,3})[曰道][：:]?$/u.exec(text)?.[1]
  if (
    short !== undefined &&
    surnames.includes(short[0]!) &&
    !/^[之其]/u.test(short.slice(1)) &&
    !inFrames.test(short.slice(1))
  )
    return { subject: short }
  const ranked = titledFirst.exec(text)?.[1]
  if (ranked !== undefined) return { subject: ranked }
  const match = withSubject.exec(text)
  if (match === null) return { subject: null }
  const subject = cleanSubject(match[1]!)
  // 生不答 tells of no speech.
  if (/[不未]$/u.test(subject)) return null
  return { subject: subject === '' || none.test(subject) || /.之$/u.test(subject) ? null : subject }
}

/** 穿灰大衣的男人 → 男人; 女孩的声音 is still the girl. */
export function cleanSubject(written: string): string {
  return written
    .replace(/^.*的(?=\p{Script=Han})/u, '')
    .replace(/(?:夫妻|夫妇|二人|两人|等)$/u, '')
    .replace(/^[一那这](?=客|僧|道|妪|叟|翁|女)|^(?:[一那这][个位名]|[那这]些?)(?=\p{Script=Han}{2})/u, '')
}

/** Whether a subject is many people at once, who have no one voice. */
export function isCrowd(subject: string): boolean {
  return /^(?:众.{0,3}|大家|两边人|傍?旁?边?众人|众|(?:.{0,4})有人|君臣|叁军|二人|叁人|三人|四人|诸.{1,2}|左右(?:诸将)?|两[边旁]|百官|.{1,3}们|齐声|有人|一人|或)$/u.test(
    subject,
  )
}

/** Whether a subject ends with what somebody is: 执殿官, 白鹤童子, 来者. */
export function isOffice(subject: string): boolean {
  return /(?:(?<=[童女男公太弟妃妻夫探樵汉士])子|[人官使臣卒兵妇民将童母妃侯姬精爷娘婆僧尼道翁妪叟夫师生徒仆婢吏役侍蛮夷]|夜叉|喽罗|小校|郎君|相公|童儿|天尊|穿青者|来者|老者|长者|使者|少者)$/u.test(
    subject,
  )
}

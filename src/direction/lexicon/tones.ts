import { createLexicon } from './match.ts'

/** What a moment is, for size, angle and pace. */
export type Tone =
  | 'plain'
  | 'threat'
  | 'reveal'
  | 'tender'
  | 'plea'
  | 'power'
  | 'weak'
  | 'shock'
  | 'grief'
  | 'comic'
  | 'action'
  | 'question'

export const toneLexicon = createLexicon<Exclude<Tone, 'plain'>>([
  {
    zh: '杀了|杀你|后悔|代价|威胁|休想|别怪我|付出|死路|活不过|陪葬|灭口|找死|等着|不会放过|小心点|你敢|竟敢|再说一[个句]|[待混呆]不下去|生不如死|身败名裂|一无所有|信不信我|有你好看|毁了你|活不到|让你消失|敢动[她他我]',
    en: "kill you|regret|pay for|you'll be sorry|don't make me|i'm warning|dead man|threat\\w*|or else|one more word|destroy you|ruin you|try me|watch your back|never work|last warning",
    means: 'threat',
  },
  {
    zh: '其实|真相|原来|身份|亲生|我就是|他就是|她就是|就是你(?!们|的)|不是人|怀孕|遗嘱|鉴定|冒充|假的|真正的|秘密|是你害|凶手|没死|还活着|三年前',
    en: 'the truth|actually|it was you|i am your|you are my|real name|pregnant|imposter|traitor|murderer|secret|alive|never died',
    means: 'reveal',
  },
  {
    zh: '爱你|喜欢你|想你|等你|保护你|别怕|有我在|陪你|娶你|嫁给|傻瓜|温柔|轻抚|拥抱|牵',
    en: "love you|miss(?:ed)? you|i'm here|always be|marry me|gently|embrac\\w*|tender\\w*",
    means: 'tender',
  },
  {
    zh: '求求|求你|饶|别走|不要走|放过|救救|救命|拜托|跪求',
    en: "please|beg you|spare|don't go|don't leave|help me|save (?:him|her|me|them)",
    means: 'plea',
  },
  {
    zh: '放肆|朕|本座|本王|本宫|跪下|我命令|给我滚|全体|听令|本尊|谁敢|有我在此',
    en: "kneel|i command|that's an order|on my mark|bow before|silence!",
    means: 'power',
  },
  {
    zh: '怎么可能|怎么会|不可能|竟然|居然|震惊|瞪大|不敢置信|难以置信|什么！|什么？！',
    en: "impossible|it can't be|shock\\w*|stunned|gasp\\w*|what\\?!",
    means: 'shock',
  },
  {
    zh: '对不起|永别|再见了|来不及|去世|死了|离开我|走了|失去|哭|泪|绝望|哽咽',
    en: "goodbye|he's dead|she's dead|too late|lost everything|tears?|sob\\w*|weep\\w*|gone",
    means: 'grief',
  },
  {
    zh: '噗|尴尬|翻白眼|呃|额|社死|搞错|啊这|哎呀',
    en: 'oops|awkward\\w*|uh\\b|um\\b|rolls? (?:his|her) eyes|oh no',
    means: 'comic',
  },
  {
    zh: '跪|瘫|倒地|虚弱|颤抖|受伤|吐血|昏',
    en: 'collaps\\w*|kneel\\w*|trembl\\w*|weak(?:ly)?|faint\\w*|wound\\w*',
    means: 'weak',
  },
])

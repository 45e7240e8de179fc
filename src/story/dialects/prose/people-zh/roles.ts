/** Nouns that stand for a person in tales wherever they are told of. Longer ones first. */
export const rolesZh =
  '守关将官|将官|工头|老艄公|小女孩|小男孩|老太太|老爷爷|老婆婆|老和尚|小和尚|老道士|店小二|小姑娘|老将军|老父亲|老母亲|年轻人|中年人|卖货郎|女孩|男孩|女郎|女子|妇人|少妇|少女|少年|姑娘|老人|老者|老翁|老妪|老汉|老头|道士|道人|和尚|僧人|方丈|乞人|乞丐|疯者|书生|秀才|公子|小姐|丫鬟|婢女|仆人|家人|将军|大王|皇帝|国王|王后|公主|王子|太子|县令|大夫|郎中|掌柜|猎人|樵夫|渔夫|农夫|铁匠|木匠|屠夫|艄公|船夫|士兵|军官|警察|老师|医生|护士|司机|老板娘|老板|船长|局长|队长|校长|院长|经理|主任|董事长|总监|秘书|记者|律师|法官|警官|保安|邻居|店主|房东|母亲|父亲|女儿|儿子|男人|女人|妈妈|爸爸|奶奶|爷爷|哥哥|姐姐|弟弟|妹妹|妻子|丈夫|师父|徒弟|师傅|仙人|神仙|妖怪|鬼|妪|翁|叟|婢|僧|妻'

/** Nouns that stand for a person where they do something or are brought in (有个伙计, 那老军): elsewhere they may be a thing told of. */
const actingRoles = [
  '伙计 学徒 小二 跑堂 账房 账房先生 东家 管家 门房 车夫 马夫 轿夫 挑夫 脚夫 更夫 厨子 厨师 厨娘 奶妈 保姆 丫头 小厮 书童 牧童 花匠 园丁 裁缝 石匠 瓦匠 锁匠 银匠 画师 琴师 摊主 小贩 货郎 店家 船家 主人 客人 客商 商人 猎户 渔翁 渔人 媒婆 稳婆 寡妇',
  '道童 小沙弥 沙弥 尼姑 老尼 住持 道姑 剑客 刀客 侠客 镖师 镖头 掌门 师兄 师弟 师姐 师妹 师叔 师伯 师娘 大师兄 二师兄 弟子 仙女 仙姑 狐女 狐仙 女鬼 龙女 龙王 判官 小鬼 蛇妖',
  '总管 大总管 掌事姑姑 宫婢 奴才 公公 小叔子 小姑子 小舅子 大舅子 堂弟 堂妹 堂姐 师妹 护院 家丁 婆子 郎君 探花 状元 王妃 侧妃 世子妃 国公 侯爷 相爷 刺客 杀手 魔头 长老 宗主 教主 圣女 护法 家主 门主',
  '捕快 捕头 衙役 差役 狱卒 守卫 卫兵 哨兵 老兵 老军 守将 副将 偏将 参将 校尉 军师 师爷 知县 县官 知府 老爷 太太 夫人 少爷 员外 王爷 王妃 皇上 皇后 太后 贵妃 宫女 太监 侍卫 侍女 嬷嬷 郡主 世子 强盗 山贼 土匪 小偷 头领 首领 寨主 庄主 大当家 二当家',
  '会计 女伴 男伴 闺蜜 门童 主持人 黑衣人 黑袍人 蒙面人 女警 警员 支书 村支书 小年轻 贩子 组长 主播 技术员 交警 刑警 民警 法医 总裁 副总 董事 助理 前台 店长 领班 房客 主播 经纪人 模特 替身 编剧 制片 教练 队员 班长 学姐 学长 体育老师 教导主任 舍友 室友 收银员 服务员 售票员 列车员 乘务员 站务员 快递员 邮递员 邮差 清洁工 修理工 电工 工人 矿工 班长 排长 连长 营长 团长 师长 军长 司令 参谋 政委 指导员 通讯员 卫生员 战士 新兵 上校 上尉 中尉 少尉 中士 少校 大副 二副 水手 轮机长 舰长 机长 站长 教授 博士 研究员 助手 助理 学生 班主任 同学 同桌 村长 书记 乡长 镇长 科长 处长 厂长 馆长 管理员 看守 门卫 护工 病人 法医 侦探 探长 警长 犯人 囚犯 导演 演员 歌手 编辑 主编 摄影师 设计师 工程师 程序员 理发师',
  '新娘 新郎 媳妇 儿媳 嫂子 大嫂 婆婆 公公 岳父 岳母 姥姥 姥爷 外公 外婆 姑姑 姑妈 姨妈 阿姨 婶婶 叔叔 伯伯 舅舅 舅妈 大爷 大妈 大叔 大婶 大娘 大伯 老伯 大哥 大姐 表哥 表弟 表姐 表妹 堂哥 孙子 孙女 外孙 侄子 侄女 外甥 未婚妻 未婚夫 前夫 前妻',
  '小孩 孩子 男生 女生 女士 男子 男青年 女青年 青年 小伙子 小伙 小子 汉子 大汉 壮汉 醉汉 胖子 瘦子 瞎子 瘸子 聋子 哑巴 光头 老太婆 老妇人 老妇 老婆子 老奶奶 老爷子 老头子 老人家 陌生人 来人 来客 房客 租客 乘客 旅客 顾客 债主 过路人',
]
  .join(' ')
  .split(' ')

const roleNames: ReadonlySet<string> = new Set([...rolesZh.split('|'), ...actingRoles])

export const isRole = (word: string): boolean => roleNames.has(word)

/** What somebody is, as it stands right before a name: 秘书周恒, 弟弟许明. */
export const roleBefore = [
  ...[...roleNames].filter((word) => word.length > 1),
  '[弟妹哥姐子女亲儿友叔徒]',
  '[\\p{Script=Han}][员长师警]',
].join('|')

/** Where somebody begins a clause, is pointed at or brought in. */
const subject = '(?<=^|[。！？；，,：:”\\s]|[那这]|[一二两三那这]?[个位名]|[个位名着][^，。”\\n]{1,12}的|[有来]一?)'

const acting = new RegExp(
  `${subject}(${[...actingRoles].sort((a, b) => b.length - a.length).join('|')})(?![的们之])`,
  'gmu',
)

/** Roles that are told of, with how often they act. */
export function rolesIn(told: string, long: boolean): Map<string, number> {
  const found = new Map<string, number>()
  const count = (name: string, weight: number) => found.set(name, (found.get(name) ?? 0) + weight)
  for (const [name] of told.matchAll(new RegExp(`(?:${rolesZh})(?!们)`, 'gu'))) count(name, name.length > 1 ? 1 : 0.6)
  // In a long work chance puts such words everywhere.
  if (!long) for (const [, name = ''] of told.matchAll(acting)) count(name, 1)
  return found
}

/** Words of one character for people of old tales, which are part of many others. */
const plain = /(?<=^|[。！？；，：”\s一有见其]|忽有)([客母父盗魁贼尼友仆童吏兄嫂姊媪令])(?=(\p{Script=Han}|[，。]))/gmu
const compounds =
  /^(?:客[栈店舍商人房气官厅]|母[亲子女鸡]|父[亲子母老]|盗[贼墓]|贼[人寇]|友[人谊]|仆[人从倒]|童[年子]|吏[部目]|兄[弟长妹]|令[人尊妹郎爱左]|尼[姑]|嫂子)/u

/** 客惭，问; 母默然良久: who is told of by one character again and again, doing several things. */
export function plainRolesIn(told: string): string[] {
  const after = new Map<string, Set<string>>()
  for (const [, word = '', next = ''] of told.matchAll(plain))
    if (!compounds.test(word + next)) after.set(word, (after.get(word) ?? new Set()).add(next))
  return [...after].flatMap(([word, next]) => (next.size > 2 ? [word] : []))
}

/** Words for one person where only one of a group is about. */
export const sameWords: readonly (readonly string[])[] = [
  ['女郎', '女子', '少女', '姑娘', '女', '小姑娘'],
  ['女孩', '小女孩'],
  ['男孩', '小男孩'],
  ['老艄公', '艄公'],
  ['乞人', '乞丐', '疯者'],
  ['道士', '道人', '老道士'],
  ['和尚', '僧人', '僧', '老和尚'],
  ['老人', '老者', '老翁', '翁', '叟', '老汉', '老头', '老头子', '老爷子', '老人家'],
  ['老妪', '妪', '老太太', '老婆婆', '老太婆', '老妇人', '老妇', '老奶奶'],
  ['婢', '婢女', '丫鬟'],
  ['妻', '妻子'],
  ['妇人', '少妇', '妇'],
  ['小伙子', '小伙', '年轻人', '青年', '男青年'],
  ['男人', '男子'],
  ['女人', '女士'],
  ['徒弟', '学徒'],
  ['店小二', '小二'],
]

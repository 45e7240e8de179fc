import type { Genre } from '#story'

/*
 * The words that scripts use for how people look, Chinese and English side by side. Longer words stand before the shorter
 * ones that they contain.
 */

/** Colours of cloth. */
export const clothColours: readonly (readonly [words: RegExp, colour: string])[] = [
  [/酒红|暗红|枣红|burgundy|wine[- ]red|maroon|crimson/i, '#8c1f35'],
  [/大红|鲜红|朱红|绯红|红|scarlet|\bred\b/i, '#c2263c'],
  [/粉|pink|rose/i, '#eaa3b8'],
  [/橙|橘|orange/i, '#dd7a35'],
  [/紫金|purple and gold/i, '#5b3f86'],
  [/明黄|金黄|金|gold/i, '#dba93a'],
  [/鹅黄|黄|yellow/i, '#e6c552'],
  [/墨绿|深绿|军绿|橄榄|olive|dark[- ]green|army[- ]green/i, '#566142'],
  [/翠绿|碧|绿|green/i, '#3f8f68'],
  [/藏青|深蓝|海军蓝|navy|dark[- ]blue/i, '#2b3a5e'],
  [/天蓝|浅蓝|水蓝|light[- ]blue|sky[- ]blue/i, '#9cc3e6'],
  [/青衫|青|cyan|teal/i, '#4f9aa0'],
  [/蓝|blue/i, '#3a63ae'],
  [/紫|purple|violet/i, '#6f4aa0'],
  [/卡其|米色|米白|驼|beige|khaki|cream|camel/i, '#d9c6a3'],
  [/棕|褐|咖啡|brown/i, '#7a5238'],
  [/银|silver/i, '#c3c9d6'],
  [/灰|gr[ae]y/i, '#858a97'],
  [/素白|雪白|白|white/i, '#f2f0f4'],
  [/黑|玄|墨|black/i, '#2c2a34'],
]

/** Colours of hair. */
export const hairColours: readonly (readonly [words: RegExp, colour: string])[] = [
  [/花白|斑白|灰白|grizzled|salt[- ]and[- ]pepper/i, '#aeabb2'],
  [/银白|雪白|银|白|silver|white|snowy/i, '#dcd9e4'],
  [/铁灰|灰|gr[ae]y/i, '#83828f'],
  [/金|黄|blond|golden/i, '#d6a95c'],
  [/栗|棕|褐|茶|chestnut|brown|brunette|auburn/i, '#5a3a2a'],
  [/红|\bred\b|ginger/i, '#8e3328'],
  [/粉|pink/i, '#d98aa6'],
  [/紫|purple|violet/i, '#6c4a8c'],
  [/蓝|blue/i, '#3a4f8c'],
  [/绿|green/i, '#2f6a58'],
  [/黑|乌|墨|青丝|black|raven|dark/i, '#302a36'],
]

export const eyeColours: readonly (readonly [words: RegExp, colour: string])[] = [
  [/蓝|blue/i, '#3f74c0'],
  [/绿|碧|green/i, '#3f8f6a'],
  [/金|黄|gold|amber|yellow/i, '#c08a2a'],
  [/红|赤|血|\bred\b|crimson/i, '#b02a34'],
  [/紫|purple|violet/i, '#7a4fb0'],
  [/灰|银|gr[ae]y|silver/i, '#7c8494'],
  [/棕|褐|brown|hazel/i, '#7d4e2c'],
  [/黑|black|dark/i, '#3c3038'],
]

/** Clothes by the outfit family's ids. `era` null: any. */
export const garments: readonly { words: RegExp; style: string }[] = [
  { words: /病号服|病服|病人服|hospital gown|patient gown/i, style: 'patient-gown' },
  { words: /旗袍|qipao|cheongsam/i, style: 'qipao' },
  { words: /嫁衣|喜服|凤冠霞帔|大红喜袍|red (?:bridal|wedding) (?:robe|dress)/i, style: 'bridal-robe' },
  { words: /婚纱|wedding (?:dress|gown)|bridal gown/i, style: 'wedding-dress' },
  { words: /睡衣|睡袍|家居服|pyjamas|pajamas|nightgown|night ?dress/i, style: 'pyjamas' },
  {
    words: /晚礼服|礼服|长裙|evening (?:dress|gown)|ball ?gown|cocktail dress/i,
    style: 'evening-dress',
  },
  { words: /护士服|护士装|nurse(?:'s)? (?:uniform|dress)/i, style: 'nurse' },
  { words: /实验服|实验袍|研究服|lab ?coat/i, style: 'lab-coat' },
  { words: /白大褂|医生服|手术服|doctor'?s coat|white coat/i, style: 'doctor-coat' },
  { words: /保安服|保安制服|security (?:guard'?s )?uniform/i, style: 'security' },
  { words: /警服|制服警|police uniform/i, style: 'police' },
  { words: /校服|学生装|school uniform/i, style: 'school-uniform' },
  { words: /宇航服|太空服|航天服|space ?suit/i, style: 'spacesuit' },
  { words: /飞行服|飞行夹克|飞行员制服|flight suit|pilot'?s suit/i, style: 'flight-suit' },
  { words: /仿生机体|机械身体|金属外壳|机体|android body|chrome body|metal body/i, style: 'android' },
  { words: /机甲服|战甲|动力甲|作战服|battle (?:armou?r|suit)|power armou?r|combat suit/i, style: 'battle-armour' },
  { words: /舰队制服|舰长服|星舰制服|fleet uniform|starship uniform/i, style: 'space-officer' },
  { words: /铠甲|盔甲|战袍|甲胄|armou?r/i, style: 'armour' },
  { words: /军装|迷彩|军服|fatigues|camouflage|army uniform|military uniform/i, style: 'army' },
  { words: /龙袍|dragon robe/i, style: 'dragon-robe' },
  { words: /夜行衣|night[- ]clothes|ninja/i, style: 'night-clothes' },
  { words: /短打|劲装|武服|侠客装|紧身衣|wuxia|short tunic|swordsman'?s (?:clothes|tunic)/i, style: 'wuxia' },
  { words: /儒衫|儒袍|书生袍|青衿|scholar'?s (?:robe|gown)/i, style: 'scholar-robe' },
  { words: /僧袍|僧衣|袈裟|海青|monk'?s robe|kasaya/i, style: 'monk-robe' },
  { words: /破衣|破烂|烂衫|褴褛|衣衫不整|rags|tattered clothes|ragged clothes/i, style: 'rags' },
  { words: /仙袍|白衣胜雪|飘逸长袍|immortal'?s? robe/i, style: 'xianxia-robe' },
  { words: /道袍|法袍|daoist robe|taoist robe/i, style: 'daoist-robe' },
  { words: /宫女服|宫装|maid(?:'s)? dress/i, style: 'maid' },
  { words: /汉服|小褂|黑袍|白袍|长袍|锦袍|襦裙|罗裙|长衫|布衣|衣袍|官服|朝服|衣裙|hanfu|robes?/i, style: 'hanfu' },
  { words: /职业装|套裙|职业套装|office dress|pencil skirt|pantsuit|business attire/i, style: 'office-dress' },
  { words: /西装|西服|正装|suit|tuxedo/i, style: 'suit' },
  { words: /卫衣|帽衫|连帽|hoodie|sweatshirt/i, style: 'hoodie' },
  { words: /雨衣|雨披|rain ?coat|oilskin|slicker/i, style: 'raincoat' },
  { words: /风衣|trench ?coat/i, style: 'trench-coat' },
  { words: /棉袄|棉衣|红袄|小袄|袄|padded jacket|quilted jacket/i, style: 'padded-jacket' },
  { words: /大衣|外套|夹克|overcoat|coat|jacket/i, style: 'coat' },
  { words: /工服|外卖服|快递服|courier uniform|delivery uniform/i, style: 'courier' },
  { words: /工装|连体服|工作服|overalls|boiler suit|coveralls|work clothes/i, style: 'workwear' },
  { words: /粗布|补丁|农装|farm clothes/i, style: 'farmer' },
  { words: /制服|\buniform/i, style: 'uniform' },
  { words: /衬衫|衬衣|毛衣|t恤|连衣裙|裙子|围裙|shirt|blouse|sweater|dress|apron|t-shirt/i, style: 'shirt' },
]

/** What a role wears and looks like when the words say no more. */
export interface RoleLook {
  words: RegExp
  outfit?: Partial<Record<'modern' | 'ancient' | 'space' | 'any', string>>
  hair?: readonly string[]
  age?: 'child' | 'teen' | 'adult' | 'middle' | 'elder'
  sex?: 'female' | 'male'
  ornaments?: readonly string[]
  extras?: readonly string[]
  /** −1 gentle … 1 fierce. */
  temper?: number
  tan?: boolean
  bulk?: number
  main?: string
}

export const roleLooks: readonly RoleLook[] = [
  {
    words: /皇帝|帝王|陛下|天子|emperor|king\b/i,
    outfit: { any: 'dragon-robe' },
    sex: 'male',
    age: 'middle',
    ornaments: ['guan'],
    temper: 0.5,
    main: '#d9a62e',
  },
  {
    words: /皇后|太后|贵妃|娘娘|empress|queen|consort/i,
    outfit: { any: 'hanfu-female' },
    sex: 'female',
    hair: ['ancient-updo'],
    ornaments: ['hairpins'],
    temper: 0.4,
    main: '#a3213c',
  },
  {
    words: /公主|princess/i,
    outfit: { ancient: 'hanfu-female', any: 'evening-dress' },
    sex: 'female',
    ornaments: ['hairpins'],
  },
  {
    words: /太子|王爷|皇子|世子|prince\b/i,
    outfit: { ancient: 'hanfu-male' },
    sex: 'male',
    ornaments: ['guan'],
    temper: 0.3,
  },
  {
    words: /宫女|丫鬟|婢女|侍女|palace maid|handmaid|maid\b/i,
    outfit: { any: 'maid' },
    sex: 'female',
    hair: ['twin-tails', 'half-up'],
    temper: -0.4,
  },
  {
    words: /将军|元帅|大将|general|marshal/i,
    outfit: { ancient: 'armour', modern: 'army', space: 'battle-armour' },
    age: 'middle',
    sex: 'male',
    temper: 0.8,
    tan: true,
    bulk: 0.75,
  },
  {
    words: /仙尊|师尊|仙君|上神|帝君|剑尊|immortal|sword master/i,
    outfit: { any: 'xianxia-robe' },
    sex: 'male',
    hair: ['ancient-topknot'],
    ornaments: ['guan'],
    temper: 0.35,
    main: '#f0eef6',
  },
  {
    words: /魔尊|魔君|魔王|demon (?:lord|king)/i,
    outfit: { any: 'xianxia-robe' },
    sex: 'male',
    hair: ['ancient-topknot'],
    extras: ['forehead-mark'],
    temper: 0.9,
    main: '#33203a',
  },
  {
    words: /道士|道长|daoist|taoist/i,
    outfit: { any: 'daoist-robe' },
    hair: ['elder-topknot'],
    age: 'elder',
    sex: 'male',
    extras: ['beard'],
    main: '#5f7f92',
  },
  {
    words: /长老|掌门|宗主|sect (?:elder|master|leader)/i,
    outfit: { any: 'xianxia-robe' },
    hair: ['elder-topknot'],
    age: 'elder',
    sex: 'male',
    extras: ['beard'],
  },
  { words: /弟子|师兄|师弟|disciple/i, outfit: { any: 'xianxia-robe' } },
  { words: /师妹|师姐|圣女|仙子/i, outfit: { any: 'xianxia-robe' }, sex: 'female', hair: ['half-up', 'ancient-updo'] },
  {
    words: /刺客|杀手|黑衣人|assassin/i,
    outfit: { ancient: 'night-clothes', modern: 'coat', space: 'battle-armour' },
    temper: 0.8,
    extras: ['face-mask'],
    main: '#2c2a34',
  },
  { words: /和尚|方丈|僧|monk/i, outfit: { any: 'monk-robe' }, sex: 'male', hair: ['bald'] },
  {
    words: /乞丐|乞人|叫花|疯者|要饭|beggar|vagrant/i,
    outfit: { any: 'rags' },
    hair: ['ancient-topknot', 'male-fringe'],
    extras: ['stubble'],
    tan: true,
  },
  {
    words: /书生|秀才|举人|先生(?=$|\s)|(?:^|\s)[\u4e00-\u9fff]生(?=$|\s)|scholar/i,
    outfit: { ancient: 'scholar-robe' },
    hair: ['ancient-topknot'],
    ornaments: ['hair-ribbon'],
    temper: -0.3,
  },
  { words: /侠客|剑客|女侠|镖师|游侠|swordsman|swordswoman/i, outfit: { ancient: 'wuxia' } },
  {
    words: /仿生人|机器人|人造人|android|robot|cyborg/i,
    outfit: { space: 'android', any: 'android' },
    extras: ['seams'],
  },
  { words: /保安|门卫|security guard/i, outfit: { modern: 'security' }, sex: 'male' },
  {
    words: /工头|工人|民工|技工|矿工|foreman|worker|builder|plumber|electrician/i,
    outfit: { modern: 'workwear' },
    tan: true,
  },
  { words: /新娘|bride\b/i, outfit: { ancient: 'bridal-robe', modern: 'wedding-dress' }, sex: 'female' },
  {
    words: /科学家|研究员|博士|scientist|researcher/i,
    outfit: { modern: 'lab-coat', space: 'lab-coat' },
    extras: ['glasses'],
  },
  {
    words: /舰长|船长|captain|commander|admiral|舰队司令/i,
    outfit: { space: 'space-officer', modern: 'army', ancient: 'armour' },
    temper: 0.4,
  },
  {
    words: /副官|大副|领航员|通讯官|lieutenant|first officer|navigator|ensign/i,
    outfit: { space: 'space-officer', modern: 'army', ancient: 'armour' },
  },
  {
    words: /飞行员|王牌|pilot/i,
    outfit: { any: 'flight-suit' },
  },
  {
    words: /宇航员|航天员|机械师|工程师|astronaut|engineer|mechanic/i,
    outfit: { space: 'spacesuit', modern: 'shirt' },
  },
  {
    words:
      /少佐|军官|少校|中尉|上尉|指导员|新兵|小兵|士兵|战士|狙击手|班长|连长|团长|特种兵|soldier|sergeant|sniper|trooper|corporal|private\b/i,
    outfit: { ancient: 'armour', modern: 'army', space: 'battle-armour' },
    hair: ['crew-cut'],
    temper: 0.6,
    tan: true,
    bulk: 0.6,
  },
  {
    words: /总裁|董事长|霸总|老板|ceo|chairman|tycoon|boss/i,
    outfit: { modern: 'suit' },
    hair: ['short-side-part', 'slicked-back'],
    temper: 0.6,
  },
  { words: /律师|经理|主管|lawyer|manager|director/i, outfit: { modern: 'suit' } },
  { words: /秘书|助理|职员|白领|secretary|assistant|clerk/i, outfit: { modern: 'office-dress' } },
  { words: /管家|保镖|butler|bodyguard/i, outfit: { modern: 'suit' }, sex: 'male', temper: 0.4, main: '#2c2a34' },
  {
    words: /护士|nurse/i,
    outfit: { modern: 'nurse', any: 'nurse' },
    hair: ['low-bun'],
    ornaments: ['nurse-cap'],
    sex: 'female',
    temper: -0.4,
    main: '#e8f0f8',
  },
  {
    words: /医生|大夫|院长|doctor|surgeon|\bdr\b/i,
    outfit: { modern: 'doctor-coat', space: 'doctor-coat', ancient: 'hanfu' },
  },
  {
    words: /警察|警官|刑警|队长|police|detective|officer|inspector/i,
    outfit: { modern: 'police', space: 'space-officer', ancient: 'hanfu' },
    temper: 0.4,
  },
  { words: /老师|教授|teacher|professor/i, outfit: { modern: 'shirt' }, extras: ['glasses'] },
  {
    words: /学生|同学|班花|校草|学霸|student|schoolgirl|schoolboy/i,
    outfit: { modern: 'school-uniform' },
    age: 'teen',
  },
  { words: /快递员?|外卖员?|送货|courier|delivery/i, outfit: { modern: 'courier' }, tan: true },
  {
    words: /艄公|船夫|渔夫|渔翁|樵夫|猎户|货郎|挑夫|ferryman|boatman|woodcutter/i,
    outfit: { ancient: 'padded-jacket', modern: 'farmer' },
    tan: true,
  },
  { words: /农民|村长|村民|老乡|farmer|villager/i, outfit: { modern: 'farmer', ancient: 'hanfu' }, tan: true },
  { words: /病人|患者|patient\b/i, outfit: { modern: 'patient-gown' } },
  { words: /爷爷|老爷子|外公|grandfather|grandpa|old man/i, age: 'elder', sex: 'male' },
  { words: /妪|老妇|奶奶|外婆|姥姥|老太太|老夫人|grandmother|grandma|old woman/i, age: 'elder', sex: 'female' },
  {
    words: /婆婆|岳母|母亲|妈妈|阿姨|mother|aunt|mom\b/i,
    age: 'middle',
    sex: 'female',
    hair: ['low-bun', 'long-wavy', 'bob'],
  },
  { words: /父亲|爸爸|岳父|叔叔|father|uncle|dad\b/i, age: 'middle', sex: 'male' },
  { words: /小女孩|女童|little girl/i, age: 'child', sex: 'female' },
  { words: /小男孩|男童|男孩|little boy/i, age: 'child', sex: 'male' },
  { words: /少女|teenage girl/i, age: 'teen', sex: 'female' },
  { words: /少年|teenage boy/i, age: 'teen', sex: 'male' },
  { words: /反派|恶霸|打手|混混|土匪|villain|thug|bandit|gangster/i, temper: 1 },
]

/** Ages by word, after ages by number. */
export const ageWords: readonly (readonly [words: RegExp, age: 'child' | 'teen' | 'adult' | 'middle' | 'elder'])[] = [
  [/老人|老者|老头|老妇|年迈|苍老|白发苍苍|花甲|古稀|暮年|elderly|aged\b|\bold\b|ancient (?:man|woman)/i, 'elder'],
  [/青年|年轻|twenties|thirties|young/i, 'adult'],
  [/中年|middle[- ]aged|forties|fifties/i, 'middle'],
  [/孩子|小孩|儿童|幼|萌宝|\bchild\b|\bkid\b|toddler/i, 'child'],
  [/少女|少年|十几岁|高中|初中|teen/i, 'teen'],
]

/** How hair is cut or worn. The first that fits sex and age is taken. */
export const hairWords: readonly { words: RegExp; female?: string; male?: string; any?: string }[] = [
  { words: /光头|秃|bald|shaven head/i, any: 'bald' },
  { words: /寸头|平头|板寸|crew ?cut|buzz ?cut/i, any: 'crew-cut' },
  { words: /背头|大背头|(?:slicked|swept|combed)[- ]back/i, any: 'slicked-back' },
  { words: /双丫髻|丫髻|双丸子|双髻|包包头|double buns|space buns/i, any: 'double-buns' },
  { words: /双马尾|twin[- ]?tails|pigtails/i, any: 'twin-tails' },
  { words: /马尾|ponytail/i, any: 'high-ponytail' },
  { words: /麻花辫|辫|braid|plait/i, any: 'braid' },
  { words: /大波浪|波浪|卷发|卷|wavy|curly|curls/i, female: 'long-wavy', male: 'male-fringe' },
  { words: /姬发|齐刘海长|hime/i, female: 'hime' },
  { words: /波波头|齐肩|齐耳|短发学生头|\bbob\b|shoulder[- ]length/i, female: 'bob', male: 'male-fringe' },
  { words: /高髻|云鬓|发髻|chignon/i, female: 'ancient-updo', male: 'ancient-topknot' },
  { words: /盘发|丸子头|挽|hair in a bun|\bbun\b|updo/i, female: 'low-bun', male: 'ancient-topknot' },
  { words: /半披|半扎|half[- ]up/i, female: 'half-up' },
  { words: /束发|topknot|top-knot/i, male: 'ancient-topknot', female: 'high-ponytail' },
  { words: /锅盖|bowl cut/i, any: 'child-bowl' },
  {
    words: /散乱[^，。,]{0,4}长发|披头散发|披散|散发(?!着|出)|unbound hair|long,? loose hair/i,
    male: 'loose-long',
    female: 'long-straight',
  },
  { words: /乱蓬蓬|蓬乱|乱糟糟|鸡窝头|乱发|messy|tousled|unruly/i, male: 'messy-short', female: 'pixie' },
  { words: /碎刘海|刘海|fringe|bangs/i, male: 'male-fringe', female: 'long-straight' },
  { words: /侧分|分头|side part/i, male: 'short-side-part' },
  { words: /短发|利落短|short (?:[a-z]+ )?hair|short-haired|cropped|pixie/i, female: 'pixie', male: 'short-side-part' },
  {
    words: /长直发|黑长直|长发|披肩|及腰|long,? (?:[a-z]+ ){0,2}hair|long-haired/i,
    female: 'long-straight',
    male: 'ancient-topknot',
  },
]

/** Extras by word. */
export const extraWords: readonly (readonly [words: RegExp, extra: string])[] = [
  [/墨镜|太阳镜|sunglasses/i, 'sunglasses'],
  [/眼镜|金丝边|镜片|glasses|spectacles/i, 'glasses'],
  [/独眼|眼罩|one[- ]eyed|eye[- ]?patch/i, 'eye-patch'],
  [/胡茬|胡渣|胡子拉碴|stubble|unshaven/i, 'stubble'],
  [/八字胡|小胡子|moustache|mustache/i, 'moustache'],
  [/络腮胡|大胡子|山羊胡|长须|胡须|胡子(?!拉碴)|白须|beard/i, 'beard'],
  [/烧伤|烫伤|灼伤|burn(?:ed|t)? (?:scar|mark|face)|burn scars?/i, 'scar-burn'],
  [/眉(?:骨|角|梢|间|上|毛)[^，。；,;]{0,6}疤|\bscar\b[^,.;]{0,18}brow|brow[^,.;]{0,12}scar/i, 'scar-brow'],
  [/眼[^，。；,;]{0,6}(?:刀疤|伤疤|疤)|刀疤脸|\bscar\b[^,.;]{0,18}\beye|eye[^,.;]{0,10}scar/i, 'scar'],
  [/血痕|血迹|blood(?:y)? (?:line|streak|mark)/i, 'blood-mark'],
  [/刀疤|伤疤|疤痕|疤|\bscar(?:s|red)?\b/i, 'scar-cheek'],
  [/泪痣|美人痣|痣|\bmole\b|beauty spot/i, 'mole'],
  [/耳环|耳坠|耳钉|ear-?rings?/i, 'ear-rings'],
  [/面纱|轻纱遮面|\bveil/i, 'veil'],
  [/口罩|蒙面|面具|face mask|masked/i, 'face-mask'],
  [/花钿|额间|眉心|朱砂|forehead mark/i, 'forehead-mark'],
  [/雀斑|freckle/i, 'freckles'],
]

/** What is worn on the head by word, of the ornaments. */
export const hatWords: readonly (readonly [words: RegExp, ornament: string])[] = [
  [/斗笠|竹笠|蓑笠|箬笠|笠帽|bamboo hat|straw hat|conical hat/i, 'bamboo-hat'],
  [/兜帽|戴着?帽兜|连帽(?:斗篷|披风)|hood up|hooded (?:cloak|cape|coat|figure)/i, 'hood'],
  [/毛线帽|针织帽|绒线帽|冷帽|beanie|knit(?:ted)? cap|wool(?:l?en)? (?:cap|hat)/i, 'knit-cap'],
  [/军帽|大檐帽|army cap|military cap|officer'?s cap/i, 'military-cap'],
  [/警帽|police cap/i, 'police-cap'],
  [/护士帽|nurse'?s? cap/i, 'nurse-cap'],
]

/** Eyes and temper by word: shape, tilt, temper −1 gentle … 1 fierce. */
export const eyeWords: readonly { words: RegExp; shape?: string; temper?: number; wide?: boolean }[] = [
  { words: /丹凤|凤眼|狐狸眼|妩媚|妖娆|phoenix eyes|fox[- ]eyed|seductive/i, shape: 'phoenix', temper: 0.3 },
  {
    words: /大眼睛|杏眼|圆眼|水灵|天真|单纯|big[- ]eyed|wide[- ]eyed|innocent|naive/i,
    shape: 'round',
    temper: -0.4,
    wide: true,
  },
  { words: /倔强|坚毅|坚定|stubborn|resolute|determined/i, shape: 'almond', temper: 0.35 },
  { words: /凌厉|锐利|冷峻|冰冷|冷漠|高冷|阴鸷|sharp[- ]eyed|piercing|icy|cold/i, shape: 'narrow', temper: 0.7 },
  { words: /阴险|狡猾|精明|刻薄|sly|cunning|shrewd/i, shape: 'narrow', temper: 0.8 },
  { words: /凶狠|凶|暴躁|霸道|fierce|brutal|cruel/i, shape: 'hooded', temper: 1 },
  { words: /温柔|温和|慈祥|善良|憨厚|gentle|kind|soft-spoken|warm/i, shape: 'droopy', temper: -0.7 },
  { words: /疲惫|沧桑|憔悴|weary|tired|haggard/i, shape: 'hooded', temper: 0 },
]

/** Build by word: bulk 0–1 and height factor. */
export const buildWords: readonly { words: RegExp; bulk?: number; height?: number; cheek?: number }[] = [
  { words: /魁梧|彪形|壮硕|虎背熊腰|burly|hulking|muscular/i, bulk: 0.85, height: 1.07 },
  { words: /高大|挺拔|修长|高挑|\btall\b/i, height: 1.06 },
  { words: /肥胖|肥|胖|圆脸|chubby|plump|\bfat\b|stout|overweight/i, bulk: 0.95, cheek: 0.9 },
  { words: /强壮|健壮|壮|strong|sturdy/i, bulk: 0.75 },
  { words: /瘦弱|消瘦|瘦削|瘦|纤细|苗条|\bthin\b|\bslim\b|slender|gaunt|skinny/i, bulk: 0.15, cheek: -0.25 },
  { words: /矮小|矮|娇小|\bshort (?:man|woman|and)|petite/i, height: 0.92 },
]

export type Era = 'modern' | 'ancient' | 'space'

export const eraOf: Readonly<Record<Genre, Era>> = {
  city: 'modern',
  ceo: 'modern',
  ancient: 'ancient',
  xianxia: 'ancient',
  scifi: 'space',
  war: 'modern',
  suspense: 'modern',
  horror: 'modern',
  comedy: 'modern',
  school: 'modern',
  countryside: 'modern',
}

/** The commonest Chinese surnames of one character, with those of well-known old tales. */
export const surnames =
  '林聂王李张刘陈杨黄赵周吴徐孙马胡朱郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤聂温柳杭耿辛虬纣姬殷闻哪傅霍裴萧凌靳慕纪乔阮岑祁虞祝翟俞倪樊施颜葛鲁柯阎甄穆邢詹骆蔺薄鄢褚沐窦岳毕奚晏'

/** Surnames that are everyday words as well: what begins with one needs more to be a name. */
export const rareSurnames = '楚宁盛简容冷项童庄卓易连时池路景战兰蓝梅花古曲宫左楼房秋米游尤尚司申单管鲍季厉郁'

export const compoundSurnames: readonly string[] =
  '欧阳 司马 上官 慕容 诸葛 司徒 皇甫 东方 南宫 夏侯 令狐 公孙 西门 独孤 端木 百里 宇文 轩辕 尉迟 长孙 闻人'.split(' ')

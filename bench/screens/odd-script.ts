/** A script as people write them in a hurry: some of it is not understood, and the editor says what and why. */
export const oddScript = `剧名：雾港来信

第1集：信

1-1 夜 外 雾港码头
人物：沈眉
△ 雾。一盏灯。
沈眉：（低声）谁？
（没有人答话
陆沉：是我。
【字幕
1-2 日 内
沈眉：信呢？
`

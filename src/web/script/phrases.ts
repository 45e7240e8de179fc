import { EditorState, type Extension } from '@codemirror/state'
import type { Language } from '#core'

/** The editor's own words: search, folding, diagnostics. */
const chinese: Record<string, string> = {
  Find: '查找',
  Replace: '替换为',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '区分大小写',
  regexp: '正则',
  'by word': '整词',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前匹配',
  'replaced $ matches': '已替换 $ 处',
  'replaced match on line $': '已替换第 $ 行的匹配',
  'on line': '在行',
  'Go to line': '跳到行',
  go: '跳转',
  'Folded lines': '已折叠的行',
  'Unfolded lines': '已展开的行',
  'folded code': '已折叠',
  unfold: '展开',
  to: '至',
  'Fold line': '折叠',
  'Unfold line': '展开',
  Diagnostics: '提示',
  'No diagnostics': '没有提示',
  Completions: '补全',
  'Control character': '控制字符',
  'Selection deleted': '已删除所选',
  '$ unchanged lines': '$ 行未改动',
  Accept: '接受',
  Reject: '拒绝',
  'Revert this chunk': '还原此处',
  'Deleted lines': '已删除的行',
  'Inserted lines': '新增的行',
}

export function editorPhrases(language: Language): Extension {
  return language === 'zh' ? EditorState.phrases.of(chinese) : []
}

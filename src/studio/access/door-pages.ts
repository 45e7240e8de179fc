// The few pages that are shown before somebody is let in. No script: they work under the strictest policy.

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}
<title>${title}</title>
<style>
  :root { color-scheme: dark }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #14161a; color: #e8e6e1;
    font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif }
  main { width: min(26rem, 88vw) }
  h1 { font-size: 1.4rem; font-weight: 600; margin: 0 0 .6rem }
  p { margin: .4rem 0; color: #b4b1aa }
  .wrong { color: #ff9d8a }
  input, button { box-sizing: border-box; width: 100%; font: inherit; padding: .7rem .9rem; border-radius: 8px }
  input { background: #1d2026; color: inherit; border: 1px solid #5c616b; margin: 1rem 0 .7rem }
  button { background: #e8b04a; color: #1a1405; border: 0; font-weight: 600; cursor: pointer }
  :focus-visible { outline: 2px solid #e8b04a; outline-offset: 2px }
</style>
<main>${body}</main></html>`
}

/** Goes on to the studio by itself. */
export function openingPage(): string {
  return page(
    'Sanbu 三步',
    '<h1>正在打开 · Opening</h1><p><a href="/" style="color:#e8b04a">Sanbu 三步</a></p>',
    '<meta http-equiv="refresh" content="0;url=/">',
  )
}

export function lockedPage(): string {
  return page(
    'Sanbu 三步',
    `<h1>请用终端里的地址打开</h1>
<p>这个浏览器还没有进入工作室的许可。启动工作室的终端里有一个带 token 的地址，点开它即可。</p>
<h1 lang="en">Open it from the terminal</h1>
<p lang="en">This browser has not been let in yet. The terminal that started the studio shows an address with a token: open that one.</p>`,
  )
}

export function passwordPage(problem: 'wrong' | 'wait' | null): string {
  const words = {
    wrong: '密码不对 · That is not the password',
    wait: '错误次数过多，请稍候 · Too many tries. Wait a little',
  }
  return page(
    'Sanbu 三步',
    `<h1>Sanbu 三步</h1><p>请输入工作室的密码 · <span lang="en">The studio's password</span></p>
${problem === null ? '' : `<p class="wrong" role="alert">${words[problem]}</p>`}
<form method="post" action="/enter"><input type="password" name="password" aria-label="密码 Password" autocomplete="current-password" required autofocus>
<button>进入 · Enter</button></form>`,
  )
}

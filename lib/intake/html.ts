/** The text of a pasted or dropped web page. */
import { Tokenizer } from 'htmlparser2'

/** What is inside these is no text of the article. */
const dropped = new Set(
  'script style noscript template nav footer aside form button select svg iframe object head'.split(' '),
)
const blocks = new Set(
  'address article blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html legend main ol p pre section summary table title ul'.split(
    ' ',
  ),
)

/**
 * HTML as text: blocks on lines of their own, list items behind a dash, table rows with tabs between the cells.
 * Reads the tokens as they come and builds no tree, so that the time grows with the length whatever is nested.
 */
export function textOfHtml(html: string): string {
  const out: string[] = []
  let skip = 0
  let skipped = ''
  let name = ''
  let closing = false
  let row = false
  let cells = 0
  let pre = 0
  /** How deep in the article itself; where a page's own header began, and whether its title was in it. */
  let inside = 0
  let masthead = -1
  let titled = false
  /** A link that just ended: the next one beside it stands apart on the page. */
  let afterLink = false

  const breakLine = (lines: number) => out.push('\n'.repeat(lines))
  const open = (tag: string) => {
    if (skip > 0) {
      if (tag === skipped) skip += 1
      return
    }
    if (dropped.has(tag)) {
      skip = 1
      skipped = tag
      return
    }
    if (tag === 'main' || tag === 'article') inside += 1
    if (tag === 'header' && inside === 0 && masthead < 0) {
      masthead = out.length
      titled = false
    }
    if (tag === 'h1') titled = true
    if (tag === 'a' && afterLink) breakLine(1)
    afterLink = false
    if (tag === 'br') breakLine(1)
    else if (tag === 'li') out.push('\n- ')
    else if (tag === 'tr') {
      breakLine(1)
      row = true
      cells = 0
    } else if (tag === 'td' || tag === 'th') {
      if (cells > 0) out.push('\t')
      cells += 1
    } else if (tag === 'pre') {
      pre += 1
      breakLine(2)
    } else if (blocks.has(tag)) {
      if (!row) breakLine(2)
    }
  }
  const close = (tag: string) => {
    if (skip > 0) {
      if (tag === skipped) skip -= 1
      return
    }
    if (tag === 'main' || tag === 'article') inside = Math.max(0, inside - 1)
    if (tag === 'header' && masthead >= 0 && inside === 0) {
      if (!titled) out.length = masthead
      masthead = -1
    }
    afterLink = tag === 'a'
    if (tag === 'tr') row = false
    else if (tag === 'table') {
      row = false
      breakLine(2)
    } else if (tag === 'pre') pre = Math.max(0, pre - 1)
    else if (blocks.has(tag) && !row) breakLine(2)
    else if (tag === 'li') breakLine(1)
  }
  const say = (text: string) => {
    if (skip > 0) return
    afterLink = false
    out.push(pre > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '))
  }

  const nothing = () => undefined
  const tokens = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
        closing = false
        open(name)
      },
      onopentagend: nothing,
      onselfclosingtag() {
        if (!closing && dropped.has(name)) close(name)
      },
      onclosetag(start, end) {
        closing = true
        close(html.slice(start, end).toLowerCase())
      },
      ontext: (start, end) => say(html.slice(start, end)),
      ontextentity: (code) => say(String.fromCodePoint(code)),
    },
  )
  tokens.write(html)
  tokens.end()
  return tidy(out.join(''))
}

/** Lines without the space around them, and one empty line where there were many. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Whether pasted text is a page's source. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000)
  return (
    /^\s*<(?:!doctype|html|head|body|article|div|p|h1|table|section|main|meta)\b/i.test(head) ||
    (head.match(/<\/(?:p|div|h[1-6]|li|td|span)>/gi)?.length ?? 0) >= 3
  )
}

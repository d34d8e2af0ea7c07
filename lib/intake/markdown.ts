/** The text of a Markdown file: headings, emphasis and links without their marks; lists and tables stay as they are. */

/** Expects clean text. Front matter ("title: …" between lines of dashes) becomes labelled lines. */
export function textOfMarkdown(markdown: string): string {
  const lines = markdown.split('\n')
  const out: string[] = []
  let fenced = false
  let matter = lines[0]?.trim() === '---'
  lines.forEach((line, index) => {
    if (matter && index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) matter = false
    else if (matter) {
      if (index > 0) out.push(line.replace(/^(\w[\w -]{0,30}:\s*)["'[]?(.*?)["'\]]?\s*$/, '$1$2'))
    } else if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    else if (fenced) out.push(line)
    else if (/^\s{0,3}(?:=+|-{3,}|\*{3,}|_{3,})\s*$/.test(line)) out.push('')
    else out.push(inline(line))
  })
  return out.join('\n')
}

/** Whether text is written in Markdown: two headings, or bold labels. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 20_000)
  return (
    (head.match(/^#{1,4} \S/gm)?.length ?? 0) > 1 || (head.match(/^\*\*[^*\n]{1,60}\*\*/gm)?.length ?? 0) > 1
  )
}

function inline(line: string): string {
  // No line of prose is this long.
  if (line.length > 20_000) return line
  const heading = /^\s{0,3}#{1,6}\s+/.exec(line)
  const body = (
    heading ? line.slice(heading[0].length).replace(/\s#+\s*$/, '') : line.replace(/^\s{0,3}>\s?/, '')
  )
    .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,400}\)/g, '')
    .replace(/\[([^\]\n]{0,300})\]\([^)\n]{0,400}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,400}?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,400}?)\*(?![\w*])/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1')
  return heading ? `\n${body}\n` : body
}

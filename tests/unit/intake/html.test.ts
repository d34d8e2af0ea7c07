import { describe, expect, it } from 'vitest'
import { looksLikeHtml, textOfHtml } from '../../../lib/intake/html.ts'
import { textOfMarkdown } from '../../../lib/intake/markdown.ts'
import { prepare } from '../../../lib/intake/prepare.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const page = `<!doctype html><html><head><title>T &amp; U</title><style>p{}</style></head><body>
<nav><a href="/">Home</a></nav><script>var a = "<p>12,000 cars</p>"</script>
<h1>Toyota&nbsp;sells
  more</h1><p>By <b>Rie</b> Maruyama</p>
<p>TOKYO, Nov 6 (Reuters) - Toyota sold<br>5,000 cars &#8212; more than &lt;planned&gt;.</p>
<ul><li>One</li><li>Two</li></ul>
<table><caption>Sales</caption><tr><th>Region</th><th>Oct.</th></tr><tr><td><p>U.S.</p></td><td>5,000</td></tr></table>
<footer>© All rights reserved</footer></body></html>`

describe('a web page', () => {
  it('becomes its text: blocks, list items, rows', () => {
    expect(textOfHtml(page)).toBe(
      'Toyota\u00a0sells more\n\nBy Rie Maruyama\n\nTOKYO, Nov 6 (Reuters) - Toyota sold\n5,000 cars — more than <planned>.\n\n- One\n\n- Two\n\nSales\n\nRegion\tOct.\nU.S.\t5,000',
    )
  })

  it('loses its masthead, keeps the article’s own header, and sets links beside each other apart', () => {
    const html =
      '<header><b>The Paper</b></header><main><header><h1>T</h1><div><a>One</a><a>Two</a></div></header><table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>2</tbody></table></main>'
    expect(textOfHtml(html)).toBe('T\n\nOne\nTwo\n\nA\tB\n1\t2')
    expect(textOfHtml('<header><h1>T</h1></header><p>One</p>')).toBe('T\n\nOne')
  })

  it('is known by its tags', () => {
    expect(looksLikeHtml(page)).toBe(true)
    expect(looksLikeHtml('<p>a</p><p>b</p><p>c</p>')).toBe(true)
    expect(looksLikeHtml('Sales <b>rose</b> to 5 < 6.')).toBe(false)
  })

  it('is read like any other text', () => {
    expect(prepare(page, seedLexicon(), 'html').parts).toMatchObject({
      headline: 'Toyota\u00a0sells more',
      byline: 'Rie Maruyama',
      dateline: 'TOKYO, Nov 6',
      publisher: 'Reuters',
    })
  })

  it.each(['<p', '<p>a</b></p></p>', '<!--', '<script>a', '&#x110000;&#99999999;', '</'])(
    'may be broken: %s',
    (html) => {
      expect(typeof textOfHtml(html)).toBe('string')
    },
  )
})

describe('Markdown', () => {
  it('loses its marks, not its words', () => {
    expect(
      textOfMarkdown(
        '# Toyota *sells* more\n\nIt sold **5,000** [cars](https://example.org "x") in `Q3`.\n\n- snake_case_name\n> quoted\n\n---\n2 * 3 * 4',
      ),
    ).toBe('\nToyota sells more\n\n\nIt sold 5,000 cars in Q3.\n\n- snake_case_name\nquoted\n\n\n2 * 3 * 4')
  })

  it('has its front matter as labelled lines', () => {
    expect(textOfMarkdown('---\ntitle: "Toyota sells more"\ntags: [a, b]\n---\nText')).toBe(
      'title: Toyota sells more\ntags: a, b\nText',
    )
  })
})

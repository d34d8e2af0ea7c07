import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './tree.ts'

const files = sourceFiles()
const layers = ['prisma', 'lib', 'components', 'app'] as const
const layerOf = (path: string) => layers.findIndex((layer) => path.startsWith(`${layer}/`))

/** The repository path a specifier leads to; null for packages. */
function resolved(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? join(dirname(from), specifier) : null
}

describe('the layout of the design', () => {
  it('keeps the top level to what was agreed', () => {
    const top = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
      .split('\n')
      .map((path) => path.split('/')[0])
    const allowed =
      /^(app|components|prisma|lib|tests|public|\.ci|package(-lock)?\.json|tsconfig\.json|next\.config\.ts|README\.md|ARCHITECTURE\.md|SECURITY\.md|LICENSE|proxy\.ts|instrumentation\.ts|\.gitignore|\.npmrc|\.editorconfig|(prisma|vitest|playwright|postcss|biome)[a-z.]*\.(ts|mjs|json|jsonc))$/
    expect([...new Set(top)].filter((name) => name && !allowed.test(name))).toEqual([])
  })

  // The seed is a client of the editors' mutations, so it stands above lib though it lies beside the schema.
  it('imports app → components → lib → prisma, never back', () => {
    const back = files.flatMap((file) => {
      const layer = layerOf(file)
      if (layer < 0) return []
      return importsOf(file)
        .map((specifier) => resolved(file, specifier))
        .filter((target) => target !== null && layerOf(target) > layer)
        .map((target) => `${file} → ${target}`)
    })
    expect(back.filter((line) => !/^prisma\/seed\/(load|prepare)[a-z-]*\.ts /.test(line))).toEqual([])
  })

  it('lets domains meet only in pages, in the timeline and on the front page', () => {
    const shared = /^lib\/(audit|auth|cache|evidence|format|i18n|launch|settings|slugs|time|claims|text)\//
    // The desk reads pasted text (intake) against what is held; exchange carries whole articles in and out.
    // A comparison puts what companies are beside what is measured of them.
    const meeting = /^lib\/(evidence|timeline|home|launch|search|users|desk|exchange|mine|compare)\//
    const crossings = files
      .filter((file) => /^lib\/[^/]+\//.test(file) && !meeting.test(file) && !shared.test(file))
      .flatMap((file) => {
        const domain = file.split('/')[1]
        return importsOf(file)
          .map((specifier) => resolved(file, specifier))
          .filter((target): target is string => target !== null && /^lib\/[^/]+\//.test(target))
          .filter((target) => target.split('/')[1] !== domain && !shared.test(target))
          .map((target) => `${file} → ${target}`)
      })
    expect(crossings).toEqual([])
  })

  it('has no file past 250 lines and none named after nothing', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
    const vague = files.filter((file) =>
      /\/(utils?|helpers?|misc|common|manager|index)\.(ts|tsx|mjs)$/.test(file),
    )
    expect({ long, vague }).toEqual({ long: [], vague: [] })
  })

  it('names files in kebab case', () => {
    const special = /^(app\/.*\/?)?(\[.*\]|\(.*\))/
    const odd = files
      .map((file) => file.split('/').pop() ?? '')
      .filter(
        (name) =>
          !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|d))?\.(ts|tsx|mjs)$/.test(name) && !special.test(name),
      )
    expect(odd).toEqual([])
  })

  it('reads the environment in one place', () => {
    const readers = files.filter(
      (file) => /^(app|components|lib)\//.test(file) && readFileSync(file, 'utf8').includes('process.env'),
    )
    expect(readers.filter((file) => !file.startsWith('lib/launch/') && file !== 'lib/env.ts')).toEqual([])
  })
})

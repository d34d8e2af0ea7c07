'use server'

import { z } from 'zod'
import { claimSpecs } from '@/components/desk/article/claim-spec.ts'
import { slugsIn } from '@/components/desk/fields/slugs.ts'
import type { Json } from '@/components/desk/fields/spec.ts'
import { wordingIn } from '@/components/desk/history/wording.ts'
import { whole } from '@/lib/articles/answer.ts'
import { type ProposedCorrection, splitCorrections } from '@/lib/articles/corrections.ts'
import { changedFigures } from '@/lib/articles/corrections-needed.ts'
import { readArticle } from '@/lib/articles/held.ts'
import { articleSchema } from '@/lib/articles/schema.ts'
import { stableJson } from '@/lib/audit/stable-json.ts'
import { requireRole } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { listUnits } from '@/lib/desk/revisions.ts'
import { invalid, missing, ok, type Result } from '@/lib/errors.ts'
import { issuesOf } from '@/lib/text/issues.ts'
import { namesOf } from '../names.ts'

const requestSchema = z.object({ id: whole, input: z.unknown() })

/** The figures readers have seen that the text would change, with old and new as they are printed. Editors only. */
export async function proposeCorrections(request: unknown): Promise<Result<ProposedCorrection[]>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const asked = requestSchema.safeParse(request)
  if (!asked.success) return invalid([{ path: '', code: 'wrong-type' }])
  const parsed = articleSchema.safeParse(splitCorrections(asked.data.input).text)
  if (!parsed.success) return invalid(issuesOf(parsed.error))
  const live = await readArticle(db(), asked.data.id)
  if (!live) return missing()
  const changed = changedFigures(live.input, parsed.data)
  const claims = stableJson(changed.flatMap(({ before, after }) => [before, after])) as Json[]
  const slugs = claims.map((claim) => slugsIn(claimSpecs, claim))
  const all = (kind: 'companies' | 'policies' | 'metrics') => slugs.flatMap((one) => one[kind] ?? [])
  const [names, units] = await Promise.all([
    namesOf({ companies: all('companies'), policies: all('policies'), metrics: all('metrics') }),
    listUnits(db(), all('metrics')),
  ])
  const [en, ja] = [wordingIn('en', names, units), wordingIn('ja', names, units)]
  return ok(
    changed.map(({ id, before, after }) => {
      const [was, is] = [en.figure(before), en.figure(after)]
      return {
        claimId: id,
        what: en.subjectOf(after),
        whatJa: ja.subjectOf(after),
        // The same number of another period, or told more firmly: the rest of what it said is what changed.
        ...(was === is ? { before: en.claim(before), after: en.claim(after) } : { before: was, after: is }),
      }
    }),
  )
}

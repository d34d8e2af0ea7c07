type Props = {
  changes: readonly { field: string; before: string; after: string }[]
  /** "Before" and "After". */
  words: readonly [string, string]
}

/** What a write changed: the fields, and on asking each value before and after. */
export function Changes({ changes, words }: Props) {
  if (changes.length === 0) return null
  return (
    <details>
      <summary className="text-muted">{changes.map(({ field }) => field).join(', ')}</summary>
      <dl className="mt-1 grid max-w-xl gap-2 text-2xs">
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="font-semibold">{field}</dt>
            <dd>
              <span className="text-muted">{words[0]}: </span>
              <span className="wrap-anywhere">{before}</span>
            </dd>
            <dd>
              <span className="text-muted">{words[1]}: </span>
              <span className="wrap-anywhere">{after}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** SQL that draws by the hash of a number: the same number gives the same row, on every run. */

/** Anything from 0 up to 1, from the number `n` (SQL) and what it is drawn for. */
export const draw = (n: string, purpose: number): string =>
  `((hashint4extended((${n})::int4, ${purpose}) & 1073741823) / 1073741824.0::float8)`

/** A whole number from 0 to `below` - 1. */
export const whole = (n: string, purpose: number, below: number): string =>
  `floor(${draw(n, purpose)} * ${below})::int`

/** A place from 1 to `length`, the k-th about k times rarer than the first: as names are in the news. */
export const skewed = (n: string, purpose: number, length: number): string =>
  `least(${length}, floor(exp(${draw(n, purpose)} * ln(${length + 1}.0::float8)))::int)`

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** An element of a list, the first ones far more often. `type` is SQL's. */
export function skewedFrom(
  n: string,
  purpose: number,
  values: readonly (string | number)[],
  type: string,
): string {
  const list = values.map((value) => (typeof value === 'number' ? value : quoted(value)))
  return `('{}'::${type}[] || ARRAY[${list.join(',')}]::${type}[])[${skewed(n, purpose, values.length)}]`
}

/** A value by shares of the whole; what is left over gets the last one. @param shares value (SQL) and share from 0 to 1 */
export function shares(n: string, purpose: number, parts: readonly (readonly [string, number])[]): string {
  let sum = 0
  const at = draw(n, purpose)
  const cases = parts.slice(0, -1).map(([value, share]) => {
    sum += share
    return `WHEN ${at} < ${sum.toFixed(6)} THEN ${value}`
  })
  return `CASE ${cases.join(' ')} ELSE ${parts.at(-1)?.[0]} END`
}

/** Words for text: the k-th word of a list stands in about 1/k as many texts as the first. */
export const text = (
  n: string,
  purpose: number,
  words: readonly string[],
  length: number,
  glue: string,
): string =>
  `(SELECT string_agg((ARRAY[${words.map(quoted).join(',')}]::text[])[least(${words.length}, floor(exp(
      ((hashint4extended((${n})::int4, ${purpose} + w) & 1073741823) / 1073741824.0::float8) * ln(${words.length + 1}.0::float8)))::int)], '${glue}')
    FROM generate_series(1, ${length}) AS w)`

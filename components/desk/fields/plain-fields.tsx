'use client'

import { useTranslations } from 'use-intl'
import { useForm } from '../form/form-context.ts'
import { FieldFrame } from './field-frame.tsx'
import { MarkButton, onMarkKey } from './mark-button.tsx'
import { type FieldSpec, wordKey } from './spec.ts'
import { getAt, textAt } from './values.ts'

type Props<Kind extends FieldSpec['kind']> = { path: string; spec: Extract<FieldSpec, { kind: Kind }> }

export function TextField({ path, spec }: Props<'text'>) {
  const { values, set, mark } = useForm()
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <>
          <input
            {...control}
            className="field"
            type={spec.input === 'url' ? 'url' : 'text'}
            inputMode={spec.input === 'numeric' ? 'decimal' : undefined}
            list={spec.suggest ? `${control.id}-list` : undefined}
            autoComplete="off"
            value={textAt(values, path)}
            onChange={(event) => set(path, event.target.value)}
            onKeyDown={spec.marks ? onMarkKey(path, mark) : undefined}
          />
          {spec.marks ? <MarkButton id={control.id} path={path} /> : null}
          {spec.suggest ? (
            <datalist id={`${control.id}-list`}>
              {spec.suggest.map((value) => (
                <option key={value} value={value} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    </FieldFrame>
  )
}

export function ProseField({ path, spec }: Props<'prose'>) {
  const { values, set, mark } = useForm()
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <>
          <textarea
            {...control}
            className="field field-sizing-content max-h-[32rem] leading-snug"
            rows={spec.rows ?? 3}
            value={textAt(values, path)}
            onChange={(event) => set(path, event.target.value)}
            onKeyDown={spec.marks ? onMarkKey(path, mark) : undefined}
          />
          {spec.marks ? <MarkButton id={control.id} path={path} /> : null}
        </>
      )}
    </FieldFrame>
  )
}

const examples = { day: '2025-09-16', partial: '2025-09', instant: '2025-07-22T19:10:00-04:00' }

export function DateField({ path, spec }: Props<'date'>) {
  const { values, set } = useForm()
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <input
          {...control}
          className="field"
          placeholder={examples[spec.exactness]}
          autoComplete="off"
          value={textAt(values, path)}
          onChange={(event) => set(path, event.target.value)}
        />
      )}
    </FieldFrame>
  )
}

export function ChoiceField({ path, spec }: Props<'choice'>) {
  const t = useTranslations()
  const { values, set } = useForm()
  const value = textAt(values, path)
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <select
          {...control}
          className="field"
          value={value}
          onChange={(event) => set(path, event.target.value === '' ? null : event.target.value)}
        >
          {!spec.required || value === '' ? <option value="">{t('desk.notChosen')}</option> : null}
          {spec.values.map((option) => (
            <option key={option} value={option}>
              {t(wordKey(spec.words, option))}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

export function CheckField({ path, spec }: Props<'check'>) {
  const t = useTranslations()
  const { values, set } = useForm()
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <span className="flex min-h-9 items-center gap-2">
          <input
            {...control}
            type="checkbox"
            className="size-4.5 accent-ink"
            checked={getAt(values, path) === true}
            onChange={(event) => set(path, event.target.checked)}
          />
          <span aria-hidden="true" className="text-sm">
            {getAt(values, path) === true ? t('desk.yes') : t('desk.no')}
          </span>
        </span>
      )}
    </FieldFrame>
  )
}

/** A list of one-line texts, one per line. */
export function LinesField({ path, spec }: Props<'lines'>) {
  const { values, set } = useForm()
  const lines = getAt(values, path)
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <textarea
          {...control}
          className="field field-sizing-content leading-snug"
          rows={spec.rows ?? 2}
          value={Array.isArray(lines) ? lines.join('\n') : ''}
          // An empty last line is the one being typed: the save leaves it out.
          onChange={(event) => set(path, event.target.value === '' ? [] : event.target.value.split('\n'))}
        />
      )}
    </FieldFrame>
  )
}

/** Chooses one of the keys of another list in the same form. */
export function KeyField({ path, spec }: Props<'keyOf'>) {
  const t = useTranslations()
  const { values, set } = useForm()
  const list = getAt(values, spec.list)
  const keys = Array.isArray(list) ? list.map((item) => textAt(item, 'key')).filter((key) => key !== '') : []
  const value = textAt(values, path)
  return (
    <FieldFrame path={path} spec={spec}>
      {(control) => (
        <select
          {...control}
          className="field"
          value={value}
          onChange={(event) => set(path, event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{t('desk.notChosen')}</option>
          {[...new Set(value && !keys.includes(value) ? [...keys, value] : keys)].map((key) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

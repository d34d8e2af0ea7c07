import type { Say } from '@/components/keys/say.ts'
import type { Group, Item } from '@/components/palette/items.ts'

type Props = {
  id: string
  groups: readonly { group: Group; items: Item[] }[]
  active: Item | undefined
  say: Say<'palette'>
  onChoose: (item: Item, apart: boolean) => void
  onPoint: (at: number) => void
}

/** The list under the field: the focus stays in the field, which says which option is meant. */
export function Offers({ id, groups, active, say, onChoose, onPoint }: Props) {
  const order = groups.flatMap(({ items }) => items)
  return (
    <div
      id={`${id}list`}
      role="listbox"
      aria-label={say('results')}
      className="mt-2 max-h-[min(26rem,55dvh)] overflow-y-auto"
      tabIndex={-1}
    >
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ group, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, as the listbox pattern has it
          <div key={group} role="group" aria-labelledby={`${id}group-${group}`}>
            <p id={`${id}group-${group}`} className="kicker pt-2" role="presentation">
              {say(`group.${group}`)}
            </p>
            {items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field hears the keys of its options
              <div
                key={item.key}
                id={`${id}${item.key}`}
                role="option"
                aria-selected={item === active}
                className="flex min-h-7 cursor-pointer items-baseline gap-x-3 border-transparent border-l-2 px-2 py-0.5 text-sm aria-selected:border-ink aria-selected:bg-raised"
                onClick={(event) => onChoose(item, event.ctrlKey || event.metaKey)}
                onPointerMove={() => item !== active && onPoint(order.indexOf(item))}
              >
                <span lang={item.lang} className="min-w-0">
                  {item.label}
                </span>
                {item.note ? (
                  <span
                    lang={item.noteLang}
                    className="ml-auto shrink-0 text-2xs text-muted max-sm:max-w-[40%]"
                  >
                    {item.note}
                  </span>
                ) : null}
              </div>
            ))}
          </div>
        ))}
    </div>
  )
}

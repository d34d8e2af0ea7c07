import type { Chosen } from '@/components/keys/entries.ts'
import { Modal } from '@/components/keys/modal.tsx'
import { orderSentence, unplaced } from '@/components/keys/order-words.ts'
import type { Say } from '@/components/keys/say.ts'
import { inOrder } from '@/lib/timeline/which-first.ts'

type Props = { chosen: readonly Chosen[]; say: Say<'keys'>; onClose: () => void }

/** As exactly as known, on one clock for all: comparing needs one. */
function shownMoment({ moment: { at, precision, day } }: Chosen): string {
  return at === null ? day : `${at.slice(0, precision === 'second' ? 19 : 16).replace('T', ' ')} UTC`
}

/** Every two of a list. */
const pairs = (list: readonly Chosen[]) =>
  list.flatMap((first, index) => list.slice(index + 1).map((second) => [first, second] as const))

/** The selected entries in the order in which they came, as far as that is known, and what is known of each two. */
export function OrderDialog({ chosen, say, onClose }: Props) {
  const groups = inOrder(chosen)
  return (
    <Modal title={say('order.title')} close={say('close')} onClose={onClose}>
      <ol className="mt-3 list-decimal pl-6">
        {groups.map((group, index) => {
          // Between groups the last of one and the first of the next are the nearest.
          const [last, following] = [group.at(-1), groups[index + 1]?.[0]]
          const bridge = last && following ? orderSentence(last, following, say) : null
          return (
            <li key={group.map(({ id }) => id).join()} className="border-rule border-b py-2">
              {group.length > 1 ? <p className="text-muted text-sm">{say('order.together')}</p> : null}
              {group.map((one) => (
                <p key={one.id}>
                  <a href={one.href} lang={one.lang ?? undefined} className="underline">
                    {one.name}
                  </a>{' '}
                  <span className="text-muted text-sm">{shownMoment(one)}</span>
                </p>
              ))}
              {pairs(group).map(([first, second]) => (
                <p key={`${first.id} ${second.id}`} className="text-sm">
                  {orderSentence(first, second, say)}
                </p>
              ))}
              {bridge ? <p className="mt-1 text-sm">{bridge}</p> : null}
            </li>
          )
        })}
      </ol>
      {unplaced(chosen) ? <p className="mt-3 text-2xs text-muted">{say('order.unzoned')}</p> : null}
    </Modal>
  )
}

/** Pure: which way the trade goes that a policy is about. */
import type { Jurisdiction, PolicyInstrument } from '../../prisma/generated/enums.ts'

const into: Record<string, string> = { US: 'jp-us', JP: 'us-jp' }
const outOf: Record<string, string> = { US: 'us-jp', JP: 'jp-us' }
const inside: Record<string, string> = { US: 'us', JP: 'jp' }

/**
 * Duties, approvals and public purchases meet what comes into the country that sets them, a restraint of exports what leaves it;
 * subsidies and taxes are of its own market. Money that is promised is no flow of goods.
 * @param imposedBy ISO 3166, the countries that set the policy's measures; without any, its jurisdiction counts
 * @returns flows as addresses write them, each once
 */
export function flowsOfPolicy(
  instrument: PolicyInstrument,
  jurisdiction: Jurisdiction,
  imposedBy: readonly string[],
): string[] {
  const countries = imposedBy.length > 0 ? imposedBy : [jurisdiction]
  const way: Record<string, string> =
    instrument === 'investment_pledge'
      ? {}
      : instrument === 'export_restraint'
        ? outOf
        : instrument === 'subsidy' || instrument === 'tax'
          ? inside
          : into
  return [...new Set(countries.flatMap((country) => way[country] ?? []))]
}

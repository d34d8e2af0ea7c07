/** The colours of the light theme, as app/globals.css has them (a test holds the two together): a file carries its own. */
export const lightInks: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  ink: '#17191e',
  muted: '#575d66',
  rule: '#dcdad4',
  'rule-strong': '#8a8f98',
  us: '#1c4f9c',
  jp: '#b0122e',
  bi: '#6a3aa3',
  s1: '#0b3c49',
  s2: '#c2560c',
  s3: '#4a1f73',
  s4: '#1f8a55',
  s5: '#17191e',
  s6: '#937400',
  s7: '#6d1836',
  s8: '#2a86c4',
  s9: '#34501a',
  s10: '#c0458c',
  s11: '#3b404a',
  s12: '#8a7868',
}

/** Custom properties in their light colours; not every program that shows SVG knows them. */
export const resolveInks = (svg: string): string =>
  svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => lightInks[name] ?? '#17191e')

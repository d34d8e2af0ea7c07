/** Every message file, by language. A test holds the two languages to the same keys. */
import enArticles from './en/articles.json' with { type: 'json' }
import enAuth from './en/auth.json' with { type: 'json' }
import enClaims from './en/claims.json' with { type: 'json' }
import enCommon from './en/common.json' with { type: 'json' }
import enCompanies from './en/companies.json' with { type: 'json' }
import enCompare from './en/compare.json' with { type: 'json' }
import enDesk from './en/desk.json' with { type: 'json' }
import enDisputes from './en/disputes.json' with { type: 'json' }
import enErrors from './en/errors.json' with { type: 'json' }
import enEvidence from './en/evidence.json' with { type: 'json' }
import enExchange from './en/exchange.json' with { type: 'json' }
import enExplore from './en/explore.json' with { type: 'json' }
import enFaults from './en/faults.json' with { type: 'json' }
import enHistory from './en/history.json' with { type: 'json' }
import enHome from './en/home.json' with { type: 'json' }
import enIntake from './en/intake.json' with { type: 'json' }
import enKeys from './en/keys.json' with { type: 'json' }
import enLanes from './en/lanes.json' with { type: 'json' }
import enMetrics from './en/metrics.json' with { type: 'json' }
import enMine from './en/mine.json' with { type: 'json' }
import enOverview from './en/overview.json' with { type: 'json' }
import enPalette from './en/palette.json' with { type: 'json' }
import enPeople from './en/people.json' with { type: 'json' }
import enPledges from './en/pledges.json' with { type: 'json' }
import enPolicies from './en/policies.json' with { type: 'json' }
import enReading from './en/reading.json' with { type: 'json' }
import enReview from './en/review.json' with { type: 'json' }
import enSearch from './en/search.json' with { type: 'json' }
import enStories from './en/stories.json' with { type: 'json' }
import enStream from './en/stream.json' with { type: 'json' }
import enTimeline from './en/timeline.json' with { type: 'json' }
import enTopics from './en/topics.json' with { type: 'json' }
import jaArticles from './ja/articles.json' with { type: 'json' }
import jaAuth from './ja/auth.json' with { type: 'json' }
import jaClaims from './ja/claims.json' with { type: 'json' }
import jaCommon from './ja/common.json' with { type: 'json' }
import jaCompanies from './ja/companies.json' with { type: 'json' }
import jaCompare from './ja/compare.json' with { type: 'json' }
import jaDesk from './ja/desk.json' with { type: 'json' }
import jaDisputes from './ja/disputes.json' with { type: 'json' }
import jaErrors from './ja/errors.json' with { type: 'json' }
import jaEvidence from './ja/evidence.json' with { type: 'json' }
import jaExchange from './ja/exchange.json' with { type: 'json' }
import jaExplore from './ja/explore.json' with { type: 'json' }
import jaFaults from './ja/faults.json' with { type: 'json' }
import jaHistory from './ja/history.json' with { type: 'json' }
import jaHome from './ja/home.json' with { type: 'json' }
import jaIntake from './ja/intake.json' with { type: 'json' }
import jaKeys from './ja/keys.json' with { type: 'json' }
import jaLanes from './ja/lanes.json' with { type: 'json' }
import jaMetrics from './ja/metrics.json' with { type: 'json' }
import jaMine from './ja/mine.json' with { type: 'json' }
import jaOverview from './ja/overview.json' with { type: 'json' }
import jaPalette from './ja/palette.json' with { type: 'json' }
import jaPeople from './ja/people.json' with { type: 'json' }
import jaPledges from './ja/pledges.json' with { type: 'json' }
import jaPolicies from './ja/policies.json' with { type: 'json' }
import jaReading from './ja/reading.json' with { type: 'json' }
import jaReview from './ja/review.json' with { type: 'json' }
import jaSearch from './ja/search.json' with { type: 'json' }
import jaStories from './ja/stories.json' with { type: 'json' }
import jaStream from './ja/stream.json' with { type: 'json' }
import jaTimeline from './ja/timeline.json' with { type: 'json' }
import jaTopics from './ja/topics.json' with { type: 'json' }

export const messages = {
  en: {
    articles: enArticles,
    auth: enAuth,
    claims: enClaims,
    common: enCommon,
    companies: enCompanies,
    compare: enCompare,
    desk: enDesk,
    disputes: enDisputes,
    errors: enErrors,
    evidence: enEvidence,
    exchange: enExchange,
    explore: enExplore,
    faults: enFaults,
    history: enHistory,
    home: enHome,
    intake: enIntake,
    keys: enKeys,
    lanes: enLanes,
    metrics: enMetrics,
    mine: enMine,
    overview: enOverview,
    palette: enPalette,
    people: enPeople,
    pledges: enPledges,
    policies: enPolicies,
    reading: enReading,
    review: enReview,
    search: enSearch,
    stories: enStories,
    stream: enStream,
    timeline: enTimeline,
    topics: enTopics,
  },
  ja: {
    articles: jaArticles,
    auth: jaAuth,
    claims: jaClaims,
    common: jaCommon,
    companies: jaCompanies,
    compare: jaCompare,
    desk: jaDesk,
    disputes: jaDisputes,
    errors: jaErrors,
    evidence: jaEvidence,
    exchange: jaExchange,
    explore: jaExplore,
    faults: jaFaults,
    history: jaHistory,
    home: jaHome,
    intake: jaIntake,
    keys: jaKeys,
    lanes: jaLanes,
    metrics: jaMetrics,
    mine: jaMine,
    overview: jaOverview,
    palette: jaPalette,
    people: jaPeople,
    pledges: jaPledges,
    policies: jaPolicies,
    reading: jaReading,
    review: jaReview,
    search: jaSearch,
    stories: jaStories,
    stream: jaStream,
    timeline: jaTimeline,
    topics: jaTopics,
  },
}

export type Messages = (typeof messages)['en']
export type Namespace = keyof Messages

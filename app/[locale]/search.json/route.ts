/** Nothing asked, nothing found. */
export const GET = () => Response.json([], { headers: { 'Cache-Control': 's-maxage=3600' } })

/** What we use of the package, which brings no types: the towns of United States ZIP codes. */
declare module 'zipcodes' {
  type Town = {
    zip: string
    latitude: number
    longitude: number
    city: string
    state: string
    country: string
  }
  const zipcodes: { lookupByName(city: string, state: string): Town[]; lookup(zip: string): Town | undefined }
  export default zipcodes
}

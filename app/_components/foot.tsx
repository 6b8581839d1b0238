export function Foot() {
  return (
    <footer className="foot">
      <span>Days and times in UTC</span>
      <span>Rules know English best: in other languages fewer dates are found.</span>
      <span>
        Places: <a href="https://www.geonames.org">GeoNames</a>, CC BY 4.0
      </span>
      {/* Not a page: a client-side navigation would fail. */}
      {/* oxlint-disable-next-line next/no-html-link-for-pages */}
      <a href="/api/v1/timelines">API</a>
    </footer>
  );
}

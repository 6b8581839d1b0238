import type { Metadata } from 'next';
import Link from 'next/link';
import { PageTitle } from './_components/page-title';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <>
      <PageTitle deck="It may have been deleted, or the address may be incomplete.">
        There is nothing here
      </PageTitle>
      <p>
        <Link href="/">See all timelines</Link>
      </p>
    </>
  );
}

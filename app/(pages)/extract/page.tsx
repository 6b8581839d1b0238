import type { Metadata } from 'next';
import { ExtractForm } from '@/app/_components/extract/extract-form';
import { pageMetadata } from '@/app/_components/head/metadata';
import { PageTitle } from '@/app/_components/page-title';
import { readDates } from './action';

export const metadata: Metadata = pageMetadata({
  title: 'Try it',
  description:
    'Paste an article and see its dates, how each was read, and the events they belong to. Nothing is stored.',
  path: '/extract',
});

export default function ExtractPage() {
  return (
    <>
      <PageTitle deck="Stores nothing: the text is read on this server and forgotten.">
        Paste an article, read its dates
      </PageTitle>
      <ExtractForm action={readDates} />
    </>
  );
}

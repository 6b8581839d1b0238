'use client';

import { useEffect } from 'react';
import { Button } from './_components/button';
import { PageTitle } from './_components/page-title';

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <PageTitle deck="Nothing was changed. Try again; if it happens again, tell whoever runs this site.">
        This page could not be shown
      </PageTitle>
      {error.digest && (
        <p className="mb-4 text-13 text-ink-2">
          In the log it is <code>{error.digest}</code>.
        </p>
      )}
      <Button look="main" onClick={reset}>
        Try again
      </Button>
    </>
  );
}

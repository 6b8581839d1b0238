import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { isSetupLinkValid } from '@/lib/auth/setup';
import { SetupForm } from './setup-form';

// The token in the address must not travel on as a referrer.
export const metadata: Metadata = { title: 'Set up', referrer: 'same-origin', robots: { index: false } };

interface Props {
  searchParams: Promise<{ token?: string | string[] }>;
}

export default async function SetupPage({ searchParams }: Props) {
  const { token } = await searchParams;
  if (typeof token !== 'string' || !(await isSetupLinkValid(token))) {
    return (
      <>
        <PageTitle deck="It has been used, or it has expired. While nobody has an account, the server prints a new link each time it starts.">
          This link no longer works
        </PageTitle>
        <ButtonLink href="/admin/sign-in">Sign in</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageTitle deck="This link works once. Whoever fills in this page becomes the administrator.">
        Create the administrator
      </PageTitle>
      <SetupForm token={token} />
    </>
  );
}

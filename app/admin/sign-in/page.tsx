import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { nextPath } from '@/lib/auth/next-path';
import { currentPerson } from '../_session';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next);
  if (await currentPerson()) redirect(next);
  return (
    <>
      <PageTitle deck="For the people who keep the timelines. Reading needs no account.">Sign in</PageTitle>
      <SignInForm next={next} />
    </>
  );
}

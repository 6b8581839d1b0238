import type { Metadata } from 'next';
import { PageTitle } from '@/app/_components/page-title';
import { requirePerson } from '../../_session';
import { PasswordForm } from './password-form';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const person = await requirePerson('/admin/account');
  return (
    <>
      <PageTitle>{person.name}</PageTitle>
      <dl className="facts mb-8">
        <dt>E-mail</dt>
        <dd>{person.email}</dd>
        <dt>Role</dt>
        <dd>{person.role === 'admin' ? 'Administrator' : 'Editor'}</dd>
      </dl>
      <h2 className="section-head max-w-[24rem]">Change the password</h2>
      <PasswordForm email={person.email} />
    </>
  );
}

import type { Metadata } from 'next';
import { PageTitle } from '@/app/_components/page-title';
import { listTokens } from '@/lib/services/tokens';
import { Moment } from '@/app/_components/moment';
import { requireActor } from '../../_session';
import { NewTokenForm, RevokeTokenForm } from './token-form';

export const metadata: Metadata = { title: 'API tokens' };

export default async function TokensPage() {
  await requireActor('/admin/tokens');
  const tokens = await listTokens();
  return (
    <>
      <PageTitle deck="Programs send one as “Authorization: Bearer …” to add, change and delete. Reading needs none.">
        API tokens
      </PageTitle>
      <NewTokenForm />
      <h2 className="section-head mt-8">In use</h2>
      {tokens.length === 0 && <p className="text-ink-2">None yet.</p>}
      <ul className="desk-list">
        {tokens.map((token) => (
          <li key={token.id}>
            <div>
              <p className="title">{token.name}</p>
              <p className="note">
                created <Moment at={token.createdAt} />
                {token.lastUsedAt ? (
                  <>
                    , last used <Moment at={token.lastUsedAt} />
                  </>
                ) : (
                  ', never used'
                )}
                {token.revokedAt && (
                  <>
                    , revoked <Moment at={token.revokedAt} />
                  </>
                )}
              </p>
            </div>
            {!token.revokedAt && <RevokeTokenForm id={token.id} name={token.name} />}
          </li>
        ))}
      </ul>
    </>
  );
}

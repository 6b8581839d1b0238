import { headers } from 'next/headers';
import { cache } from 'react';
import { publicBase } from '@/lib/http/address';

/** Address of this server, for what a page says of itself to others. */
export const base = cache(async (): Promise<string> => publicBase(await headers()));

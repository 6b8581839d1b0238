import { suggestionKind } from '@/lib/schemas/suggestion';

/** What the review page is asked for. */
export interface Review {
  /** Slug. */
  readonly timeline?: string;
  readonly kind?: 'merge' | 'disagreement';
  /** Id of the suggestion that is looked at; left out: the first. */
  readonly at?: string;
  /** Id of the decision that was just made. */
  readonly done?: string;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

export function askedReview(params: Params): Review {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) || undefined;
  };
  const [timeline, at, done] = [one('timeline'), one('at'), one('done')];
  const kind = suggestionKind.safeParse(one('kind'));
  return {
    ...(timeline && { timeline }),
    ...(kind.success && { kind: kind.data }),
    ...(at && { at }),
    ...(done && { done }),
  };
}

/** Its address: "/admin/review?kind=merge&at=…". */
export function reviewAddress(review: Review): string {
  const params = new URLSearchParams();
  for (const name of ['timeline', 'kind', 'at', 'done'] as const)
    if (review[name]) params.set(name, review[name]);
  return `/admin/review${params.size > 0 ? `?${params}` : ''}`;
}

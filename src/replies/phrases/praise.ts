/** What people praise; each gets its own thanks. */
export type PraiseAspect =
  | 'staff'
  | 'role'
  | 'team'
  | 'thing'
  | 'advert'
  | 'delivery'
  | 'solved'
  | 'digital'
  | 'event'
  | 'comeback'
  | 'price'
  | 'value'
  | 'general';

export type PraisePhrases = Readonly<Record<PraiseAspect, readonly string[]>>;

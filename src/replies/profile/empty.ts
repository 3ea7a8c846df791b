import type { BrandProfile } from '../types';

/** A profile nobody has filled in yet. */
export const emptyProfile: BrandProfile = {
  name: '',
  signature: '',
  sector: 'other',
  address: 'vous',
  spelling: 'uk',
  register: 'warm',
  support: { channel: '', url: '', hours: '' },
  press: { contact: '' },
  safetyLine: '',
  alertChannel: '',
  openingHours: '',
  responseTime: { public: '', private: '' },
  lateEvening: false,
  country: '',
  facts: [],
  factMaxAgeDays: 180,
  library: [],
  trustedAuthors: [],
  ownWords: { flag: [], allow: [] },
};

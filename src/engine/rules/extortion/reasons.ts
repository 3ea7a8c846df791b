import type { Localized } from '../../types';

export const BLACKMAIL: Localized = {
  fr: 'Un avantage est exigé sous la menace de publier ou de nuire',
  en: 'Something is demanded under threat of publishing or harming',
};
export const HACK: Localized = {
  fr: 'Un piratage, une fuite ou une panne est revendiqué ou annoncé',
  en: 'A hack, a leak or an outage is claimed or announced',
};
export const PHISHING: Localized = {
  fr: 'Un faux compte ou une demande d’identifiants',
  en: 'A fake account or a request for credentials',
};

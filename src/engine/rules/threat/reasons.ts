import type { Localized } from '../../types';

export const ANNOUNCED: Localized = {
  fr: 'Une violence est annoncée contre quelqu’un',
  en: 'Violence is announced against someone',
};
export const WISHED: Localized = {
  fr: 'La mort ou la souffrance de quelqu’un est souhaitée',
  en: 'Someone’s death or suffering is wished for',
};
export const SUICIDE: Localized = {
  fr: 'Quelqu’un est poussé à se faire du mal',
  en: 'Someone is told to harm themselves',
};
export const VEILED: Localized = {
  fr: 'Une menace voilée',
  en: 'A veiled threat',
};
export const PREMISES: Localized = {
  fr: 'Une destruction de biens ou de locaux est annoncée ou souhaitée',
  en: 'Destruction of property is announced or wished for',
};

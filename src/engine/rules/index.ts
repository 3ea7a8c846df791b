import { accusationRules } from './accusation';
import { callToActionRules } from './call-to-action';
import { complaintRules } from './complaint';
import { conspiracyRules } from './conspiracy';
import type { Rule } from './core/types';
import { criticismRules } from './criticism';
import { distressRules } from './distress';
import { extortionRules } from './extortion';
import { harassmentRules } from './harassment';
import { identityAttackRules } from './identity-attack';
import { insultRules } from './insult';
import { moralOutrageRules } from './moral-outrage';
import { pileOnRules } from './pile-on';
import { praiseRules } from './praise';
import { pressEnquiryRules } from './press-enquiry';
import { profanityRules } from './profanity';
import { questionRules } from './question';
import { rumourRules } from './rumour';
import { sloganRules } from './slogan';
import { threatRules } from './threat';

/** Every rule of the engine, one module a label. */
export const RULES: readonly Rule[] = [
  ...insultRules,
  ...profanityRules,
  ...threatRules,
  ...identityAttackRules,
  ...harassmentRules,
  ...extortionRules,
  ...callToActionRules,
  ...moralOutrageRules,
  ...accusationRules,
  ...conspiracyRules,
  ...sloganRules,
  ...pileOnRules,
  ...complaintRules,
  ...questionRules,
  ...pressEnquiryRules,
  ...rumourRules,
  ...criticismRules,
  ...distressRules,
  ...praiseRules,
];

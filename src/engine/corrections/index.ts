export { addCorrection, removeCorrection } from './corrections';
export { type Corrector, createCorrector } from './corrector';
export { exportCorrections, importCorrections } from './exchange';
export { overrule } from './overrule';
export {
  type Correction,
  type CorrectionKind,
  type Corrections,
  NO_CORRECTIONS,
} from './types';

export { isWordCode } from './characters';
export { normalize } from './normalize';
export type { Normalized } from './types';

import { existsSync } from 'node:fs';
import { DIST } from './dist';

/** The browsers run what ships: say so at once when it has not been built. */
export default function requireBuild(): void {
  for (const folder of Object.values(DIST)) {
    if (!existsSync(folder)) {
      throw new Error(`${folder} is missing: run "npm run build" first`);
    }
  }
}

export const ROOT: string;
export function say(text: string): void;
export function ensureNode(): void;
export function ensurePackages(): void;
export function ensureBrowsers(need: 'both' | 'one' | 'none'): void;
export function findBrowser(browser: 'chromium' | 'firefox'): string | undefined;

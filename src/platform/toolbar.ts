import { browser } from './browser';

/** Shows how many comments of a tab need care; nothing when none does. */
export function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : `${count}`;
  return browser.action.setBadgeText({ tabId, text });
}

/** The badge's colours: ink on the calm accent, 5.8:1. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0F6E66' });
  await browser.action.setBadgeTextColor({ color: '#FFFFFF' });
}

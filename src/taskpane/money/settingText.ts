import type { SensitivityKey } from '../../core/money';
import type { MoneyPaneWords } from './loadMoneyPane';

/** What an assumption was turned to, as text: `20%`, `12 months later`, `80% of plan`, `booked`. */
export function settingText(key: SensitivityKey, setting: number, words: MoneyPaneWords['tornado']): string {
  switch (key) {
    case 'retirement':
    case 'exits':
      return words.months(setting);
    case 'runningCost':
    case 'oneOff':
      return words.factor(percentText(setting));
    case 'annuity':
      return setting === 0 ? words.booked : words.cash;
    case 'hiringRatio':
    case 'payGrowth':
    case 'discountRate':
      return percentText(setting);
  }
}

/** A fraction as a percentage with at most two decimals: `3%`, `−2%`, `12.5%`. */
export function percentText(fraction: number): string {
  const percent = Number((Math.abs(fraction) * 100).toFixed(2));
  return `${fraction < 0 && percent !== 0 ? '−' : ''}${percent}%`;
}

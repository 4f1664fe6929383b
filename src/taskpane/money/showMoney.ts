import type { Language } from '../../core';
import type { MoneyUnit } from '../../documents';

const FEN_OF: Readonly<Record<MoneyUnit, number>> = { yuan: 100, wan: 1_000_000 };
const DECIMALS: Readonly<Record<MoneyUnit, number>> = { yuan: 0, wan: 2 };

/**
 * An amount of fen as it is shown, rounded once and half away from zero: 13,311,000,000 fen are `13,311.00` in 万元 and
 * `133,110,000` in yuan. Below 0 with a minus sign `−`; what rounds to nothing has no sign.
 */
export function showMoney(fen: number, unit: MoneyUnit, language: Language, decimals = DECIMALS[unit]): string {
  const scale = 10 ** decimals;
  const amount = Math.round((Math.abs(fen) * scale) / FEN_OF[unit]) / scale;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = amount.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', digits);
  return fen < 0 && amount !== 0 ? `−${text}` : text;
}

/** A change in fen with its sign: `+367.00`, `−6,132.00`, `0.00`. */
export function showMoneyChange(fen: number, unit: MoneyUnit, language: Language): string {
  const text = showMoney(fen, unit, language);
  return fen > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Yuan as they are typed and kept, in the unit chosen: 25,000 yuan are 2.5 in 万元. */
export function inUnit(yuan: number, unit: MoneyUnit): number {
  return (yuan * 100) / FEN_OF[unit];
}

/** The yuan of an amount typed in the unit chosen, to the fen. */
export function toYuan(amount: number, unit: MoneyUnit): number {
  return Math.round(amount * FEN_OF[unit]) / 100;
}

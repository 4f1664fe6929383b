import type { Language } from '../../core';

/** A count with separators, and at most two decimals where posts are fractions of full time: `1,305`. */
export function showFigure(figure: number, language: Language): string {
  return figure.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 });
}

/** A change with its sign: `+3`, `−14`, `0`. */
export function showChange(change: number, language: Language): string {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '−'}${showFigure(Math.abs(change), language)}`;
}

/** A fraction as a signed percentage with one decimal: `−38.9%`. */
export function showPercent(fraction: number): string {
  const percent = Math.abs(fraction * 100).toFixed(1);
  return `${percent === '0.0' ? '' : fraction > 0 ? '+' : '−'}${percent}%`;
}

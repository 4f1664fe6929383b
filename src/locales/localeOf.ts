import { en, type Locale } from './en';
import { zhCN } from './zh-CN';

/** The words in the language of the input: Chinese in, Chinese out. */
export function localeOf(language: 'en' | 'zh'): Locale {
  return language === 'zh' ? zhCN : en;
}

import { help as englishHelp } from '../../locales/en/help';
import { functionHelp as englishFunctions } from '../../locales/en/functionHelp';
import { en, type Locale } from '../../locales/en';
import { help as chineseHelp } from '../../locales/zh-CN/help';
import { functionHelp as chineseFunctions } from '../../locales/zh-CN/functionHelp';
import { zhCN } from '../../locales/zh-CN';

/** One language of the built files: its words and where its files go, relative to dist/. */
export interface BuildLanguage {
  readonly tag: 'en' | 'zh-CN';
  readonly locale: Locale;
  readonly functions: typeof englishFunctions;
  readonly help: typeof englishHelp;
  readonly metadataFile: string;
  readonly helpFile: string;
}

export const LANGUAGES: readonly BuildLanguage[] = [
  {
    tag: 'en',
    locale: en,
    functions: englishFunctions,
    help: englishHelp,
    metadataFile: 'functions.json',
    helpFile: 'help/index.html',
  },
  {
    tag: 'zh-CN',
    locale: zhCN,
    functions: chineseFunctions,
    help: chineseHelp,
    metadataFile: 'functions.zh-CN.json',
    helpFile: 'help/zh-cn.html',
  },
];

import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createSheetsCommand } from './commands/createSheetsCommand';
import { languageOf } from './officeEnvironment';
import { loadPaneLocale } from './paneLocale';
import { currentTheme } from './parts/useHostTheme';
import { loadTheme } from './themes';

Office.actions.associate('createSheets', createSheetsCommand);

async function start(root: HTMLElement): Promise<void> {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const [locale, theme] = await Promise.all([loadPaneLocale(language), loadTheme(currentTheme())]);
  createRoot(root).render(<App language={language} locale={locale} theme={theme} />);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”.');
start(root).catch((error: Error) => {
  root.textContent = `Reformsheet: ${error.message}`;
});

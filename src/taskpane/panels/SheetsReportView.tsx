import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommandOutcome } from '../commands/lastOutcome';
import { Notice } from '../parts/Notice';
import { describeFailure } from '../state/failure';
import { useSheetsWords, type SheetsPaneWords } from '../sheets/useSheetsWords';
import { usePane } from '../state/PaneContext';
import type { SheetsReport } from '../../workbook';
import { IssueItem } from './IssueList';
import { pickIssues } from '../tables/pickIssues';

const ISSUES_SHOWN = 20;

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  title: { display: 'block' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What was written, what was kept, and what was remarked about the tables. */
export function SheetsReportView({ outcome, title }: { readonly outcome: CommandOutcome; readonly title?: string }) {
  const styles = useStyles();
  const { locale } = usePane();
  const { report, error } = outcome;
  const words = useSheetsWords();
  const sentence = report
    ? sentenceOf(report, words, locale.words.listSeparator)
    : `${words.notWritten} ${describeFailure(error, locale.pane.failures)}`;
  const issues = report ? pickIssues(report.issues, null) : [];
  return (
    <div className={styles.report} role="status">
      <Notice intent={intentOf(report)}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {sentence}
      </Notice>
      {report && report.valuesBecause !== null && (
        <p className={styles.text}>
          {words.valuesBecause[report.valuesBecause]}
          {report.valueSheets.length < report.written.length &&
            words.valueSheets(report.valueSheets.join(locale.words.listSeparator))}
        </p>
      )}
      {report && report.keptAs.length > 0 && (
        <p className={styles.text}>
          {words.keptAs(report.keptAs.map(({ name }) => name).join(locale.words.listSeparator))}
        </p>
      )}
      {issues.length > 0 && (
        <>
          <p className={styles.text}>{words.reportIssues(issues.length)}</p>
          <ul className={styles.list}>
            {issues.slice(0, ISSUES_SHOWN).map((issue, place) => (
              <IssueItem key={place} issue={issue} />
            ))}
          </ul>
          {issues.length > ISSUES_SHOWN && <p className={styles.text}>{words.moreIssues}</p>}
        </>
      )}
    </div>
  );
}

function intentOf(report: SheetsReport | null): 'success' | 'info' | 'error' {
  if (report?.outcome === 'written') return 'success';
  return report?.outcome === 'cancelled' ? 'info' : 'error';
}

function sentenceOf(report: SheetsReport, words: SheetsPaneWords, separator: string): string {
  switch (report.outcome) {
    case 'written':
      return words.written(report.written.map(({ name }) => name).join(separator));
    case 'protected':
      return words.protectedWorkbook;
    case 'failed':
      return words.failed(report.hostCode ?? '?');
    default:
      return words[report.outcome];
  }
}

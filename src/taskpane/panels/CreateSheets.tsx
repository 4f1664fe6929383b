import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { WorkbookTables } from '../../core';
import { sheetUnavailable, type PaneSettings, type ProgressStep, type SheetsReport } from '../../workbook';
import { setLastOutcome } from '../commands/lastOutcome';
import { loadWriting } from '../commands/loadWriting';
import { loadWithWorkbook, supportsLiveFormulas } from '../officeEnvironment';
import { Explained } from '../parts/Explained';
import { Section } from '../parts/Section';
import { useSheetsWords } from '../sheets/useSheetsWords';
import { usePane } from '../state/PaneContext';
import { SheetChoice } from './SheetChoice';
import { SheetsReportView } from './SheetsReportView';

const useStyles = makeStyles({
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly step: ProgressStep;
}

interface CreateSheetsProps {
  readonly settings: PaneSettings;
  readonly tables: WorkbookTables;
}

/** Which sheets, live or values; progress, cancel and report. */
export function CreateSheets({ settings, tables }: CreateSheetsProps) {
  const styles = useStyles();
  const { option, attempt, saveSetting } = usePane();
  const words = useSheetsWords();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<SheetsReport | null>(null);
  const [withNames, setWithNames] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const liveFormulas = supportsLiveFormulas();
  const mode = liveFormulas ? settings.mode : 'values';
  const chosen = settings.sheets.filter((key) => sheetUnavailable(key, tables) === null);
  const save = (patch: Partial<PaneSettings>): void => void attempt(() => saveSetting(patch));
  const create = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setLastOutcome(null);
    setReport(null);
    setProgress({ done: 0, total: 1, step: 'read' });
    await attempt(async () => {
      const { createSheets, sheetLocales } = await loadWriting();
      const hooks = {
        signal: control.signal,
        onProgress: (done: number, total: number, step: ProgressStep) => setProgress({ done, total, step }),
      };
      const written = await createSheets({ sheets: chosen, mode, option, withNames }, sheetLocales, hooks);
      setReport(written);
      if (written.outcome === 'written') await loadWithWorkbook();
    });
    running.current = null;
    setProgress(null);
  };
  return (
    <>
      <Section title={words.chooseTitle}>
        <SheetChoice chosen={chosen} tables={tables} wanted={settings.sheets} onChoose={(sheets) => save({ sheets })} />
        {chosen.includes('placement') && (
          <Checkbox
            checked={withNames}
            label={<Explained label={words.withNames} text={words.withNamesText} />}
            onChange={(_, { checked }) => setWithNames(checked === true)}
          />
        )}
        <Field label={words.modeTitle}>
          <RadioGroup value={mode} onChange={(_, { value }) => save({ mode: value === 'live' ? 'live' : 'values' })}>
            <Radio
              value="live"
              disabled={!liveFormulas}
              label={<Explained label={words.live} text={liveFormulas ? words.liveText : words.liveUnsupported} />}
            />
            <Radio value="values" label={<Explained label={words.values} text={words.valuesText} />} />
          </RadioGroup>
        </Field>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={progress !== null || chosen.length === 0}
            onClick={() => void create()}
          >
            {words.create}
          </Button>
          {progress && <CancelButton key="cancel" onCancel={() => running.current?.abort()} />}
        </div>
        {chosen.length === 0 && <span className={styles.small}>{words.chooseOne}</span>}
        {progress && (
          <Field
            validationState="none"
            validationMessage={words.progress(
              Math.min(progress.done + 1, progress.total),
              progress.total,
              words.steps[progress.step],
            )}
          >
            <ProgressBar value={progress.done / progress.total} aria-label={words.create} />
          </Field>
        )}
      </Section>
      {report && <SheetsReportView outcome={{ report, error: null }} />}
    </>
  );
}

function CancelButton({ onCancel }: { onCancel(): void }) {
  const words = useSheetsWords();
  const [asked, setAsked] = useState(false);
  const cancel = (): void => {
    setAsked(true);
    onCancel();
  };
  return (
    <Button disabledFocusable={asked} onClick={cancel}>
      {asked ? words.cancelling : words.cancel}
    </Button>
  );
}

import { useRef, type ReactNode } from 'react';
import type { AddinManifest, RibbonButton } from '../manifest';
import { Icon, type IconName } from './Icon';
import type { Words } from './words';

interface RibbonProps {
  words: Words;
  manifest: AddinManifest | null;
  samples: readonly string[];
  isPaneOpen: boolean;
  isPaneReady: boolean;
  onNew(): void;
  onOpen(file: File): void;
  onSave(): void;
  onSample(name: string): void;
  onButton(button: RibbonButton): void;
}

/** The commands: those of files, and the group that the add-in's manifest puts here. */
export function Ribbon(props: RibbonProps): ReactNode {
  const { words, manifest } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon" role="toolbar" aria-label={words.file}>
      <section className="ribbon-group" aria-label={words.file}>
        <div className="ribbon-commands">
          <Command icon="new" label={words.newWorkbook} tip={words.newTip} onClick={props.onNew} />
          <Command icon="open" label={words.open} tip={words.openTip} onClick={() => picker.current?.click()} />
          <Command icon="save" label={words.save} tip={words.saveTip} onClick={props.onSave} />
          <SamplePicker words={words} samples={props.samples} onSample={props.onSample} />
        </div>
        <p aria-hidden="true">{words.file}</p>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) props.onOpen(file);
          }}
        />
      </section>
      {manifest && (
        <section className="ribbon-group" aria-label={manifest.group}>
          <div className="ribbon-commands">
            {manifest.buttons.map((button) => (
              <button
                key={button.id}
                id={button.id}
                type="button"
                className="command"
                title={`${button.label}\n${button.tip}`}
                aria-pressed={button.action.kind === 'showTaskpane' ? props.isPaneOpen : undefined}
                disabled={button.action.kind === 'callFunction' && !props.isPaneReady}
                onClick={() => props.onButton(button)}
              >
                <img src={button.icon} alt="" width="24" height="24" />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <p aria-hidden="true">{manifest.group}</p>
        </section>
      )}
    </div>
  );
}

function Command({
  icon,
  label,
  tip,
  onClick,
}: {
  icon: IconName;
  label: string;
  tip: string;
  onClick(): void;
}): ReactNode {
  return (
    <button type="button" className="command" title={tip} onClick={onClick}>
      <Icon name={icon} size={24} />
      <span>{label}</span>
    </button>
  );
}

/** A menu of the sample workbooks, looking like the commands beside it. */
function SamplePicker({ words, samples, onSample }: Pick<RibbonProps, 'words' | 'samples' | 'onSample'>): ReactNode {
  return (
    <label className="command" title={words.samplesTip}>
      <Icon name="sample" size={24} />
      <span>{words.samples} ▾</span>
      <select
        aria-label={words.samples}
        value=""
        onChange={(event) => {
          if (event.target.value) onSample(event.target.value);
        }}
      >
        <option value="" disabled>
          {words.samples}
        </option>
        {samples.map((name) => (
          <option key={name} value={name}>
            {words.sampleNames.get(name) ?? name}
          </option>
        ))}
      </select>
    </label>
  );
}

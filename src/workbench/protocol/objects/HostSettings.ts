import type { HostContext } from '../HostContext';
import { HostCollection, HostObject, type MemberList } from '../HostObject';

/** `Excel.Setting` */
class HostSetting extends HostObject {
  static override readonly members: MemberList = {
    values: ['key', 'value'],
    costlyValues: ['_Id'],
    methods: ['delete'],
  };
  constructor(
    private readonly context: HostContext,
    readonly key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get _Id(): string {
    return this.key;
  }
  get value(): unknown {
    return this.context.model.settings.get(this.key) ?? null;
  }
  set value(value: unknown) {
    this.context.model.settings.set(this.key, value);
    this.context.events.settingsChanged();
  }
  delete(): void {
    this.context.model.settings.delete(this.key);
    this.context.events.settingsChanged();
  }
}

/** `Excel.SettingCollection` */
export class HostSettingCollection extends HostCollection<HostSetting> {
  static override readonly members: MemberList = {
    values: [],
    methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
  };
  constructor(private readonly context: HostContext) {
    super();
  }
  get items(): HostSetting[] {
    return [...this.context.model.settings.keys()].map((key) => new HostSetting(this.context, key));
  }
  find(key: unknown): HostSetting | undefined {
    return this.items.find((setting) => setting.key === key);
  }
  add(key: string, value: unknown): HostSetting {
    this.context.model.settings.set(String(key), value);
    this.context.events.settingsChanged();
    return new HostSetting(this.context, String(key));
  }
}

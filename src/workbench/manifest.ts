/** A button that the add-in puts on the ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the picture of 32 pixels. */
  icon: string;
  /** What a press does: shows the task pane, or calls a function of the add-in by its name. */
  action: { kind: 'showTaskpane' } | { kind: 'callFunction'; functionName: string };
}

/** What a spreadsheet program learns of an add-in from its manifest, in one language. Addresses are those of this server. */
export interface AddinManifest {
  name: string;
  taskpane: string;
  functionsScript: string;
  functionsMetadata: string;
  functionsNamespace: string;
  group: string;
  buttons: readonly RibbonButton[];
}

/**
 * Reads an add-in-only manifest for a language such as `zh-CN`.
 * Throws when a part that the workbench needs is missing: the manifest is built by us and checked before.
 */
export function readManifest(xml: string, language: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const resource = (id: string | null): string =>
    localised(required(resourceOf(manifest, id), `resource ${id}`), language);
  const address = (id: string | null): string => localAddress(resource(id), page);
  const resid = (parent: Element, name: string): string | null => child(parent, name).getAttribute('resid');

  const functions = required(pointOf(manifest, 'CustomFunctions'), 'extension point CustomFunctions');
  const page = resource(resid(child(functions, 'Page'), 'SourceLocation'));
  const source = (name: string): string => address(resid(child(functions, name), 'SourceLocation'));
  const group = child(
    required(pointOf(manifest, 'PrimaryCommandSurface'), 'extension point PrimaryCommandSurface'),
    'Group',
  );
  return {
    name: localised(child(manifest.documentElement, 'DisplayName'), language),
    taskpane: source('Page'),
    functionsScript: source('Script'),
    functionsMetadata: source('Metadata'),
    functionsNamespace: resource(resid(functions, 'Namespace')),
    group: resource(resid(group, 'Label')),
    buttons: [...group.getElementsByTagNameNS('*', 'Control')].map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(resid(control, 'Label')),
      tip: resource(resid(child(control, 'Supertip'), 'Description')),
      icon: address(iconOf(control)),
      action: actionOf(child(control, 'Action')),
    })),
  };
}

/** An https address of the add-in as this server gives it: `/addin/` and the path from the folder of the add-in's page. */
export function localAddress(address: string, page: string): string {
  const folder = new URL('.', page).href;
  return `/addin/${address.startsWith(folder) ? address.slice(folder.length) : new URL(address).pathname.slice(1)}`;
}

function pointOf(manifest: Document, type: string): Element | undefined {
  return [...manifest.getElementsByTagNameNS('*', 'ExtensionPoint')].find((point) => typeOf(point) === type);
}

function resourceOf(manifest: Document, id: string | null): Element | undefined {
  const resources = manifest.getElementsByTagNameNS('*', 'Resources')[0];
  return [...(resources?.getElementsByTagName('*') ?? [])].find((element) => element.getAttribute('id') === id);
}

/** The value for a language: that of its `Override`, else the default one. */
function localised(element: Element, language: string): string {
  const override = [...element.children].find(
    (one) => one.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function iconOf(control: Element): string | null {
  const images = [...child(control, 'Icon').children];
  const middle = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  return middle?.getAttribute('resid') ?? null;
}

function actionOf(action: Element): RibbonButton['action'] {
  if (typeOf(action) === 'ShowTaskpane') return { kind: 'showTaskpane' };
  return { kind: 'callFunction', functionName: child(action, 'FunctionName').textContent?.trim() ?? '' };
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

function child(parent: Element, name: string): Element {
  return required([...parent.getElementsByTagNameNS('*', name)][0], name);
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The manifest has no ${what}.`);
  return found;
}

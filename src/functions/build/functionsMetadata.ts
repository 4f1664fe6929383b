import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { BuildLanguage } from './languages';

/** functions.json as Excel reads it. */
export interface FunctionsMetadata {
  /** Error cells in a table reach the function, which then names the cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/**
 * The metadata of the functions declared in `source`: ids, names, types and which arguments may be left out from the
 * declarations, descriptions and help addresses from the language's words. Throws where a declaration has no words.
 */
export async function functionsMetadata(
  source: string,
  language: BuildLanguage,
  url: string,
): Promise<FunctionsMetadata> {
  const generated = await generateCustomFunctionsMetadata(source);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  const { functions } = JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] };
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((declared) => withWords(declared, language, `${url}${language.helpFile}`)),
  };
}

function withWords(declared: FunctionMetadata, language: BuildLanguage, helpAddress: string): FunctionMetadata {
  const words = new Map(Object.entries(language.functions)).get(declared.id);
  if (!words) throw new Error(`${declared.id} has no words in ${language.tag}`);
  const parameterWords = new Map<string, string>(Object.entries(words.parameters));
  return {
    id: declared.id,
    name: declared.name,
    description: words.description,
    helpUrl: `${helpAddress}#${declared.id.toLowerCase()}`,
    parameters: declared.parameters.map((parameter) => {
      const description = parameterWords.get(parameter.name);
      if (!description)
        throw new Error(`${declared.id}: the argument ${parameter.name} has no words in ${language.tag}`);
      return { ...parameter, description };
    }),
    result: declared.result,
  };
}

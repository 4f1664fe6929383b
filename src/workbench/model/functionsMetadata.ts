/** The part of a `functions.json` that calling needs, with the namespace of the manifest. */
export interface FunctionsMetadata {
  /** `REFORM` for functions that cells call as `REFORM.NAME(…)`. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** Functions with parameters of type any get error values instead of not being called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Calls a custom function by id with arguments as Excel hands them over; may throw a `CustomFunctions.Error`. */
export type FunctionCall = (id: string, args: unknown[]) => unknown;

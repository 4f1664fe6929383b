import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './environment';

/** One import of a source file: of a file (path from the project's root) or of a package. */
export interface SourceImport {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

/** Every TypeScript file below src/, by its path from the project's root, with forward slashes. */
export function sourceFiles(): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  return walk(join(projectRoot, 'src'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => relative(projectRoot, file).replaceAll('\\', '/'));
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(projectRoot, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** All imports of a file: `import`, `export … from`, `import()` and `import('…').Type`. */
export function importsOf(file: string): SourceImport[] {
  const imports: SourceImport[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push(resolved(file, specifier.text, isType));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return imports;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function resolved(file: string, specifier: string, isType: boolean): SourceImport {
  if (!specifier.startsWith('.')) return { from: file, to: specifier, isPackage: true, isType };
  const base = join(projectRoot, dirname(file), specifier);
  const found = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
    .map((ending) => base + ending)
    .find((path) => existsSync(path) && statSync(path).isFile());
  if (!found) throw new Error(`${file} imports ${specifier}, which is no file`);
  return { from: file, to: relative(projectRoot, found).replaceAll('\\', '/'), isPackage: false, isType };
}

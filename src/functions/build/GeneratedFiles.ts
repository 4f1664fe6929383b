import { join } from 'node:path';
import type { Compiler } from 'webpack';
import { functionsMetadata } from './functionsMetadata';
import { helpPage } from './helpPage';
import { LANGUAGES } from './languages';

const FUNCTIONS_SOURCE = join(__dirname, '..', 'functions.ts');

/** Puts the functions' metadata and the help pages, each in every language, beside the built scripts. */
export class GeneratedFiles {
  constructor(private readonly url: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'GeneratedFiles', stage }, async () => {
        for (const language of LANGUAGES) {
          const metadata = await functionsMetadata(FUNCTIONS_SOURCE, language, this.url);
          const json = `${JSON.stringify(metadata, null, 2)}\n`;
          compilation.emitAsset(language.metadataFile, new sources.RawSource(json));
          compilation.emitAsset(language.helpFile, new sources.RawSource(helpPage(metadata, language)));
        }
      });
    });
  }
}

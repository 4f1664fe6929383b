/**
 * Builds dist/ (the add-in) and dist-workbench/ (the page that stands in for Excel).
 *   --env url=https://…            address the add-in is served from, https only; default https://localhost:3000/
 *   --env office=local|cdn|cdn-cn  office.js from the add-in's own origin (default), Microsoft's CDN, or the one in China
 *   --env only=addin|workbench     builds one of the two
 */
require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { GeneratedFiles } = require('./src/functions/build/GeneratedFiles.ts');
const { manifestFor } = require('./src/functions/build/manifestFor.ts');
const { officeFiles, officeScript } = require('./src/functions/build/officeFiles.ts');
const { pageHtml } = require('./src/functions/build/pageHtml.ts');
const { version } = require('./package.json');

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const url = addressOf(env.url ?? 'https://localhost:3000/');
  const office = officeScript(env.office ?? 'local');
  if (env.only === 'addin') return addIn(url, office, mode);
  if (env.only === 'workbench') return workbench(mode);
  return [addIn(url, office, mode), workbench(mode)];
};

/** The address with its closing slash; Excel and the manifest's schema take https only. */
function addressOf(url) {
  if (!url.startsWith('https://')) throw new Error(`--env url=${url}: the address of an add-in begins with https://`);
  return url.endsWith('/') ? url : `${url}/`;
}

function shared(name, folder, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
        },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    output: {
      path: path.join(__dirname, folder),
      clean: true,
      filename: '[name].js',
      chunkFilename: 'chunks/[name].js',
      publicPath: '',
      globalObject: 'globalThis',
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename, path.join(__dirname, 'package.json')] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** functions.js loads alone in Excel's function runtime; in the pane it comes first and taskpane.js builds on it. */
function addIn(url, office, mode) {
  return {
    ...shared('addin', 'dist', mode),
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    plugins: [
      new HtmlPlugin({
        templateContent: pageHtml(office),
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), url, version) },
          { from: 'assets/icons/*.png' },
          { from: 'assets/samples/*.{json,xlsx}', noErrorOnMissing: true },
          { from: 'assets/help/help.css', to: 'help/help.css' },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          ...officeFiles(office),
        ],
      }),
      new GeneratedFiles(url),
    ],
  };
}

function workbench(mode) {
  return {
    ...shared('workbench', 'dist-workbench', mode),
    entry: { workbench: './src/workbench/main.tsx' },
    plugins: [
      new HtmlPlugin({
        templateContent:
          '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
          '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Reformsheet workbench</title>' +
          '<link rel="icon" href="data:,"></head><body><div id="root"></div></body></html>',
        filename: 'index.html',
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  };
}

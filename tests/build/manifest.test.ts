import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import about from '../../package.json';
import { manifestFor } from '../../src/functions/build/manifestFor';
import { describeWith, projectRoot, sharedPath } from '../environment';
import { builtPath, builtText } from './builtFiles';

const source = readFileSync(join(projectRoot, 'manifest.xml'), 'utf8');
const addressesOf = (text: string): string[] =>
  [...text.matchAll(/Value="(https:[^"]+)"/g)].map(([, address]) => address);

test('the version is that of the package', () => {
  expect(builtText('manifest.xml')).toContain(`<Version>${about.version}.0</Version>`);
  expect(source).toContain(`<Version>${about.version}.0</Version>`);
});

test('every address of the manifest is a file of the build', () => {
  const addresses = addressesOf(builtText('manifest.xml'));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) builtPath(address.replace('https://localhost:3000/', ''));
});

test('another address takes the place of every one, its origin that of the trusted domain', () => {
  const moved = manifestFor(source, 'https://bianban.example.gov.cn/tools/reform/', '2.3.4');
  expect(moved).not.toContain('localhost');
  expect(moved).toContain('<AppDomain>https://bianban.example.gov.cn</AppDomain>');
  expect(moved).toContain('<Version>2.3.4.0</Version>');
  expect(
    addressesOf(moved).every((address) => address.startsWith('https://bianban.example.gov.cn/tools/reform/')),
  ).toBe(true);
  expect(addressesOf(moved)).toHaveLength(addressesOf(source).length);
});

test('every string has its Chinese words', () => {
  const strings = source.match(/<bt:String [^>]*>/g) ?? [];
  expect(strings.length).toBeGreaterThan(5);
  expect(strings.filter((element) => element.endsWith('/>'))).toEqual([]);
  expect(source.match(/<bt:Override Locale="zh-CN"/g)).toHaveLength(strings.length + 2);
});

describeWith(['shared', 'xmllint'], 'schema', () => {
  test('Office takes the manifest', () => {
    const check = spawnSync(sharedPath('manifest-schema', 'check-manifest')!, [builtPath('manifest.xml')], {
      encoding: 'utf8',
    });
    expect(`${check.stdout}${check.stderr}`).toContain('resources ok');
    expect(check.status).toBe(0);
  });
});

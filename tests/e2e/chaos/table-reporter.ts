import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { trialSeparator, trialType } from './report-trial';
import { seed } from './seeded-random';

type Line = readonly [trial: string, outcome: string];

/** Returns the lines of one test: one for each trial that it told of, or one for the test. */
function linesOf(test: TestCase, result: TestResult): Line[] {
  const told = result.annotations
    .filter(({ type }) => type === trialType)
    .map(({ description = '' }): Line => {
      const [trial = '', ...outcome] = description.split(trialSeparator);
      return [trial, outcome.join(trialSeparator)];
    });
  const failures = result.errors.map((error): Line => [
    `FAILED ${test.title}`,
    stripVTControlCharacters(error.message ?? error.value ?? '')
      .split('\n', 1)
      .join(''),
  ]);
  return told.length + failures.length > 0 ? [...told, ...failures] : [[test.title, result.status]];
}

/** Prints a table of what each trial lost, suite by suite, and at the end how many tests passed. */
export default class TableReporter implements Reporter {
  private readonly tables = new Map<string, Line[]>();
  private suite: Suite | undefined;
  private errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
    this.print(`Chaos with the seed ${seed}: ${suite.allTests().length} tests`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const name = basename(test.location.file, '.spec.ts');
    const isFirst = !this.tables.has(name);
    if (isFirst) this.print(`\n${name}`);
    const lines = linesOf(test, result);
    this.tables.set(name, [...(this.tables.get(name) ?? []), ...lines]);
    const width = Math.max(48, ...lines.map(([trial]) => trial.length));
    lines.forEach(([trial, outcome]) => this.print(`  ${trial.padEnd(width)}  ${outcome}`));
  }

  onError({ message = '' }: { message?: string }): void {
    this.errors += 1;
    this.print(message);
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    const skipped = tests.filter((test) => test.outcome() === 'skipped').length;
    this.print(`\n${passed} passed, ${tests.length - passed - skipped + this.errors} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }

  private print(line: string): void {
    process.stdout.write(`${line}\n`);
  }
}

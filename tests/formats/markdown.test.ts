import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/markdown';
import { makeJobDescription } from '../support/parts';
import { sampleJobDescription } from '../support/sample-job-description';

describe('the Markdown format', () => {
  it('writes the posting', () => {
    expect(write(sampleJobDescription)).toBe(`# R&D Engineer

**Location:** Berlin

## About

We build **tools** *fast*. [Apply here](https://e.example/a).

## Tasks

- Write code
  - Test it
- Ship it

### Steps

1. Call
2. Meet

## Skills

- Go

## Extra

| a | b |
| - | - |
| 1 | 2 |
`);
  });

  it('writes the front matter that it came with, which holds more than we know of', () => {
    expect(write({ ...sampleJobDescription, frontMatter: 'a: 1' })).toBe(
      `---\na: 1\n---\n\n${write(sampleJobDescription)}`,
    );
  });

  it('writes nothing of nothing', () => {
    expect(write(makeJobDescription())).toBe('');
  });
});

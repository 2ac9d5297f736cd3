import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/formats/file-name';

describe('fileName', () => {
  it.each([
    { title: 'Backend Engineer Intern', expected: 'backend-engineer-intern.md' },
    { title: 'C++ / C# Engineer (m/f/d)', expected: 'c-c-engineer-m-f-d.md' },
    { title: 'Développeur·se', expected: 'développeur-se.md' },
    { title: 'De\u0301veloppeur', expected: 'développeur.md' },
    { title: '日本語', expected: '日本語.md' },
    { title: 'हिन्दी', expected: 'हिन्दी.md' },
    { title: 'מהנדס תוכנה', expected: 'מהנדס-תוכנה.md' },
    { title: '  Chef  ', expected: 'chef.md' },
    { title: '', expected: 'job-description.md' },
    { title: '!?', expected: 'job-description.md' },
    { title: '🚀', expected: 'job-description.md' },
    { title: '../../etc/passwd', expected: 'etc-passwd.md' },
    { title: '..', expected: 'job-description.md' },
    { title: 'C:\\Windows\\a:b', expected: 'c-windows-a-b.md' },
    { title: 'a\0b\u202Egnp.exe', expected: 'a-b-gnp-exe.md' },
    { title: 'CON', expected: 'job-description.md' },
    { title: 'com1', expected: 'job-description.md' },
    { title: 'Console', expected: 'console.md' },
  ])('makes $expected of $title', ({ title, expected }) => {
    expect(fileName(title, 'md')).toBe(expected);
  });

  it.each([
    { name: 'letters', title: 'x'.repeat(300) },
    { name: 'words', title: 'word '.repeat(60) },
    { name: 'letters of two units', title: '𠮷'.repeat(300) },
  ])('is cut where 300 $name are too long', ({ title }) => {
    const [stem = '', ...rest] = fileName(title, 'md').split('.');
    expect(rest).toEqual(['md']);
    const bytes = Buffer.byteLength(stem);
    expect(bytes).toBeLessThanOrEqual(120);
    expect(bytes).toBeGreaterThan(115);
    expect(stem).not.toMatch(/-$|\p{Surrogate}/u);
  });

  it('fits into the 255 bytes that file systems allow', () => {
    expect(Buffer.byteLength(fileName('𠮷'.repeat(300), 'html'))).toBeLessThanOrEqual(255);
  });
});

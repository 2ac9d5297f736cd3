import { BorderStyle, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';

const ink = '1F2328';
const quiet = '57606A';

/** The colour of lines, such as those of a table. */
export const lineColor = 'D0D7DE';

/** The font of code, which the code's paragraphs and stretches share. */
const codeFont = 'Consolas';

/** In half points. */
const bodySize = 22;

/** A heading of this size, in half points, with this space above it, in twentieths of a point; it stays with what follows. */
function heading(size: number, before: number): IBaseParagraphStyleOptions {
  return {
    run: { size, bold: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80, line: 264 } },
  };
}

/** Returns the language for all scripts, with a country, without which Word checks no spelling. */
function proofing(language: string) {
  const { language: bare, region } = new Intl.Locale(language).maximize();
  const tag = `${bare}-${region}`;
  return { value: tag, eastAsia: tag, bidirectional: tag };
}

/**
 * Returns the styles of a Word file in a language, under Word's own names, so that they can be changed there as any
 * others.
 */
export const wordStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      // The reader's own fonts for each script, since a theme names one for every script that there is.
      run: { font: { theme: 'body' }, size: bodySize, language: proofing(language) },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: heading(40, 0),
    heading2: heading(28, 320),
    heading3: heading(24, 240),
    heading4: heading(bodySize, 200),
    heading5: heading(bodySize, 200),
    heading6: heading(bodySize, 200),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: quiet },
      paragraph: {
        indent: { start: 284 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: lineColor } },
      },
    },
    {
      id: 'Code',
      name: 'Code',
      basedOn: 'Normal',
      run: { font: codeFont, size: 20 },
      paragraph: { spacing: { line: 240 } },
    },
  ],
  characterStyles: [{ id: 'InlineCode', name: 'Inline Code', run: { font: codeFont } }],
});

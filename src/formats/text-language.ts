import { franc } from 'franc-min';

/** By ISO 639-3, the languages that are looked for: with a longer list a short text is more often taken for another. */
const languages =
  'eng deu fra spa por ita nld swe pol ron hun tur ind vie rus ukr bul ell arb pes urd hin ben tam tha cmn jpn kor'.split(
    ' ',
  );

/** A shorter text says too little, and is taken for English. */
const minLength = 200;

/** Returns the language that a text is most likely written in, as a tag of BCP 47 such as `en`. */
export function textLanguage(text: string): string {
  const found = franc(text, { only: languages, minLength });
  return found === 'und' ? 'en' : (Intl.getCanonicalLocales(found)[0] ?? 'en');
}

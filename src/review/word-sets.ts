import { stemsOf } from './stems';
import type { Token } from './tokens';

/** Peoples whose names are no languages. */
const folk =
  'American British Canadian Indian Australian European Asian African Mexican Filipino Filipina Arab Arabic Western Emirati Saudi Gulf Nigerian Pakistani Kenyan Singaporean Malaysian';

/** Words of which any stands for `<name>` in the notation of rules; those written with a capital are names. */
const sets = {
  who: 'applicant candidate person people individual employee worker staff someone somebody anyone anybody professional hires colleagues',
  must: 'required essential mandatory needed necessary compulsory obligatory imperative vital must',
  pick: 'consider accept reject eligible shortlist expect mandatory compulsory only preferably prefer must need require look apply applicant candidate essential ideal ideally seek hire recruit suit suitable perfect want join vacancy sought right preference preferable',
  serve:
    'customer client patient pupil student children kid resident serve support charity shelter refuge health clinic hospital school clothing clothes shoes wear fashion teach coach mentor museum history research markets brand audience products services community programme program regardless encourage inspire empower safeguard youth',
  person: 'man woman lady gentleman girl boy lad lass guy gal bloke chap fella dude bro',
  persons: 'men women ladies gentlemen girls boys lads lasses guys gals blokes chaps fellas dudes bros',
  move: 'walk stand climb kneel bend crouch stoop crawl squat sit walking standing climbing kneeling bending crouching stooping crawling squatting sitting',
  school: 'school university college institution institute uni',
  faith:
    'Christian Catholic Muslim Jewish Jew Hindu Sikh Buddhist Protestant Mormon Islamic Evangelical Orthodox Baptist Anglican Jain Brahmin',
  language:
    'English German French Spanish Italian Dutch Portuguese Polish Swedish Danish Norwegian Finnish Russian Chinese Mandarin Cantonese Japanese Korean Arabic Hebrew Hindi Turkish Greek Czech Hungarian Romanian Ukrainian Welsh Thai Vietnamese Urdu Punjabi Tamil',
  people: `${folk} US UK EU German French Spanish Italian Dutch Polish Swedish Chinese Japanese Korean Irish Russian Turkish English Scottish Swiss Austrian`,
  folk,
  nationals:
    'Americans Canadians Germans Brits Indians Poles Filipinos Mexicans Australians Asians Africans Europeans Arabs Turks Russians Italians Spaniards Westerners Singaporeans Malaysians Nigerians Pakistanis Emiratis Saudis Kiwis Ghanaians Kenyans Caucasian foreigners expats expatriates',
  elite:
    'elite top leading prestigious premier premium best finest renowned reputed reputable famous selective exclusive ranked target tier',
  clergy: 'priest pastor vicar imam rabbi',
  decade: 'twenties thirties forties fifties sixties 20s 30s 40s 50s 60s',
  drive: "driver's driving driver drivers",
  licence: 'licence license licenses',
  may: 'need should may might cannot will must',
  car: 'car vehicle automobile transport transportation truck van',
  kit: 'laptop computer phone smartphone tools equipment kit uniform device bike bicycle motorcycle motorbike scooter training',
  record: 'record history past background conviction offence offense charge arrest',
  check: 'check certificate report clearance screening investigation',
  ill: 'illness condition disease sickness problem issue trouble complaint injury pain disability impairment defect',
  job: 'nanny nurse driver cook cleaner waiter waitress receptionist secretary assistant teacher maid carer helper server bartender guard hostess manager supervisor boss doctor trainer tutor attendant cashier engineer pilot dancer singer housekeeper household',
  load: 'parcel pallet bag box goods lift carry load move scale measure product shelf trees',
  off: 'weekend evening holiday vacation Sunday night leave',
  pay: 'pay salary wage compensation remuneration rate',
  fine: 'good great excellent perfect flawless immaculate impeccable outstanding superb faultless nice beautiful',
  clean: 'clean clear spotless unblemished blameless pristine blank',
  team: 'team crew company office workplace organisation organization business startup firm shop',
  kids: 'children kids family dependants dependents babies',
  photo: 'photo photograph picture headshot selfie',
  anyman: 'lineman groundsman fisherman doorman serviceman salesgirl cowboy busboy',
  land: 'US UK USA EU States Britain England Scotland Ireland America Canada Australia Germany Europe India France Spain Italy Switzerland Austria Singapore Dubai',
} as const;
type SetName = keyof typeof sets;

/** A word of a set, as the set writes it. */
export interface Member {
  /** The set it is in, as notations name it. */
  readonly key: string;
  readonly word: string;
}

const members = new Map<string, Member[]>();
for (const [name, words] of Object.entries(sets)) {
  for (const word of words.split(' ')) {
    const key = word.toLowerCase();
    members.set(key, [...(members.get(key) ?? []), { key: `<${name}>`, word }]);
  }
}

/** Titles such as "lineman", told by their end; the words before the bar are none. */
const title =
  /^(?!(?:wo|hu|inhu|superhu|ro|ger|otto|talis|sha|post|bat|super|speci|regi|abdo|acu|o|se|sta|lu|ra|a|bitu|exa|fora|zusam|kom|play|game|journey)(?:m[ae]n|boys?|girls?)$)[a-z]{2,}(?:m[ae]n|boys?|girls?)$/;

const setsOfPlural = (word: string) =>
  stemsOf(word).flatMap((stem) => (stem.inflection === 1 ? (members.get(stem.word) ?? []) : []));

/** Returns the sets that a word, or what it is the plural of, is in; one with a capital is a title only where it is told, for it may be a name. */
export function setsOf({ word, isCapital }: Pick<Token, 'word' | 'isCapital'>): readonly Member[] {
  const told = members.get(word);
  if (told !== undefined) return told;
  return !isCapital && title.test(word) ? [{ key: '<anyman>', word }] : setsOfPlural(word);
}

/** Returns a notation with the words of its sets in their place. */
export const spellSets = (notation: string): string =>
  notation.replace(/<(\w+)>/g, (_, name: SetName) => sets[name].replaceAll(' ', ','));

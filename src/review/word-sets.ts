import type { Token } from './tokens';

/** Peoples whose names are no languages. */
const folk =
  'American British Canadian Indian Australian European Asian African Mexican Filipino Arab Western Caucasian Americans Canadians Germans Brits Indians Poles Filipinos Mexicans Australians Asians Africans Europeans Arabs Turks Russians Italians Spaniards Westerners Emirati Saudi Gulf Nigerian Pakistani Singaporeans Malaysians Nigerians Pakistanis Emiratis';

/** Words of which any stands for `<name>` in the notation of rules; those written with a capital are names. */
const sets = {
  who: 'applicant applicants candidate candidates person people persons individual individuals employee employees worker workers staff someone somebody anyone anybody professional professionals hires colleagues',
  must: 'required essential mandatory needed necessary compulsory obligatory imperative vital must',
  pick: 'only preferred preferably prefer must need needs needed required wanted apply applicants applicant candidates candidate essential ideal ideally seeking seek looking hire hiring recruit suit suits suited suitable perfect want join vacancy sought right preference preferable',
  serve:
    'customers customer clients client patients patient pupils students children kids residents serve serving support supporting supports charity shelter refuge health clinic hospital school schools clothing clothes shoes wear fashion teach teaching coach mentor mentoring museum history research market marketing brand audience products services community communities programme program regardless encourage encouraged',
  person: 'man woman lady gentleman girl boy lad lass guy gal bloke chap fella dude bro',
  persons: 'men women ladies gentlemen girls boys lads lasses guys gals blokes chaps fellas dudes bros',
  move: 'walk stand climb kneel bend crouch stoop crawl squat sit walking standing climbing kneeling bending crouching stooping crawling squatting sitting',
  school:
    'school schools university universities college colleges institution institutions institute institutes uni unis',
  faith:
    'Christian Christians Catholic Catholics Muslim Muslims Jewish Jew Jews Hindu Hindus Sikh Sikhs Buddhist Buddhists Protestant Protestants Mormon Mormons Islamic Evangelical Evangelicals Orthodox Baptist Baptists Anglican Anglicans Jain Jains Brahmin Brahmins',
  language:
    'English German French Spanish Italian Dutch Portuguese Polish Swedish Danish Norwegian Finnish Russian Chinese Mandarin Cantonese Japanese Korean Arabic Hebrew Hindi Turkish Greek Czech Hungarian Romanian Ukrainian Welsh Thai Vietnamese Urdu Punjabi Tamil',
  people: `${folk} US UK EU German French Spanish Italian Dutch Polish Swedish Chinese Japanese Korean Irish Russian Turkish English Scottish Swiss Austrian`,
  folk,
  elite:
    'elite top leading prestigious premier premium best finest renowned reputed reputable famous selective exclusive ranked target tier',
  clergy: 'priest pastor vicar imam rabbi',
  decade: 'twenties thirties forties fifties sixties 20s 30s 40s 50s 60s',
  drive: "driver's driving driver drivers",
  licence: 'licence license licenses',
  may: 'need should may might cannot will must',
  car: 'car vehicle automobile transport transportation truck van',
  kit: 'laptop computer phone smartphone tools equipment kit uniform device bike motorcycle motorbike scooter training',
  record:
    'record records history past background conviction convictions offence offences offense offenses charge charges arrest arrests',
  check: 'check checks certificate report clearance screening investigation',
  ill: 'illness condition conditions disease sickness problem problems issue issues trouble complaint injury pain disability disabilities impairment defect',
  job: 'nanny nurse driver cook cleaner waiter waitress receptionist secretary assistant teacher maid maids carer helper server bartender guard hostess manager supervisor boss doctor trainer tutor attendant cashier engineer pilot dancer singer housekeeper household',
  off: 'weekends weekend evenings nights holidays holiday vacation sunday sundays night leave vacations',
  pay: 'pay salary wage wages compensation remuneration rate salaries',
  fine: 'good great excellent perfect flawless immaculate impeccable outstanding superb faultless nice beautiful',
  clean: 'clean clear spotless unblemished blameless pristine blank',
  team: 'team crew company office workplace organisation organization business startup firm shop',
  kids: 'children kids family dependants dependents babies',
  photo: 'photo photograph picture headshot selfie',
  anyman:
    'lineman journeyman groundsman fisherman yardman stockman weatherman anchorman doorman brakeman cattleman huntsman ferryman helmsman signalman serviceman salesgirl shopgirl cowboy stableboy paperboy busboy',
  anymen:
    'linemen journeymen groundsmen fishermen yardmen stockmen weathermen anchormen doormen brakemen cattlemen huntsmen ferrymen helmsmen signalmen servicemen salesgirls shopgirls cowboys stableboys paperboys busboys',
  land: 'US UK USA EU Britain England Scotland Ireland America Canada Australia Germany Europe India France Spain Italy Switzerland Austria Singapore Dubai',
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
  /^(?!(?:wo|hu|inhu|superhu|ro|ger|otto|talis|sha|post|bat|super|speci|regi|abdo|acu|o|se|sta|lu|ra|a|bitu|exa|fora|zusam|kom|play|game)(?:m[ae]n|boys?|girls?)$)[a-z]{2,}(m[ae]n|boys?|girls?)$/;

const titleOf = (word: string): readonly Member[] | undefined => {
  const end = title.exec(word)?.[1];
  return end === undefined
    ? undefined
    : [{ key: /man|boy$|girl$/.test(end) ? '<anyman>' : '<anymen>', word }];
};

/** Returns the sets that a word is in; a word with a capital is a title only where it is told, for it may be a name. */
export const setsOf = ({ word, isCapital }: Token): readonly Member[] =>
  members.get(word) ?? (isCapital ? undefined : titleOf(word)) ?? [];

/** Returns a notation with the words of its sets in their place. */
export const spellSets = (notation: string): string =>
  notation.replace(/<(\w+)>/g, (_, name: SetName) => sets[name].replaceAll(' ', ','));

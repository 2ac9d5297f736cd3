import type { Family } from '../rule';

const faiths =
  'Christian|Catholic|Muslim|Jewish|Hindu|Sikh|Buddhist|Protestant|Mormon|Islamic|Evangelical|Orthodox';

// A row reads best in two or three lines.
// prettier-ignore
export const religion: readonly Family[] = [
  {
    reason: 'Asks for a faith. An employer may do so only where the law allows it, as for clergy.',
    basis: 'law',
    source: 'title-vii',
    evenDenied: true,
    rules: [
      { anyCase: true, forms: 'bible believing, bible based, scripture based', use: [''], near: 'curriculum, college, study', flags: ['Bible-believing staff wanted.', 'We are bible believing people.'], passes: ['Teach a Bible-based curriculum.', 'Staff wanted.'] },
      { forms: 'church going, churchgoing, churchgoer{|s}, regular church attendance, attend(|s|ing) church, member of a church, church member{|s}, active in (your|a|the) church, mosque going, temple going', use: [''], near: 'serve, contact, visit, support', flags: ['Churchgoing people preferred.', 'You attend church.'], passes: ['Serve church members in need.', 'Clean the church.'] },
      { anyCase: true, forms: 'god fearing, god loving, love of god, born again, saved by christ, believe{|s} in (god|christ|jesus), sunday worship, your religion, state religion, religious affiliation, love for jesus, follower{|s} of (christ|jesus), believer{|s} in (christ|god), relationship with (christ|jesus|god)', use: [''], flags: ['God-fearing workers.', 'You are born again.'], passes: ['Act with care.', 'A reborn brand.'] },
      { forms: `(practising|practicing|committed|devout|observant|devoted|good|faithful|active|strong|fellow) (${faiths})(|s), (${faiths}) (background|upbringing|home|faith), (devout|pious|practising|practicing) (believer|faith)`, use: [''], near: 'serve, families', flags: ['A practising Catholic.', 'Committed Christians preferred.'], passes: ['Serve observant Jewish families.', 'A committed team.'] },
      { forms: `(${faiths})(|s) (only|preferred|applicants|candidates|staff|employees|workers), only (${faiths})(|s), must be (a |)(${faiths}), be a (${faiths}), (${faiths}) (faith|beliefs|belief|commitment|worldview) (required|is|essential|a)`, use: [''], near: 'school, hospital, charities, diocese, chaplain, chaplaincy', flags: ['Christian applicants only.', 'Must be Muslim.'], passes: ['Work at a Catholic hospital.', 'Study Islamic art.'] },
      { forms: `(${faiths}) (values|principles|ethos|morals|ethics|work ethic|lifestyle|character|environment|atmosphere|family), Judeo Christian, Christ centered, Christ centred, Godly, godly, biblical (values|principles|worldview)`, use: ['our values', 'integrity'], near: 'school, academy, diocese, Academy, School', flags: ['You share Christian values.', 'Live by biblical principles.'], passes: ['Support the Catholic ethos of our school.', 'You share our values.'] },
      { forms: 'share our faith, shares our faith, statement of faith, profession of faith, faith based (values|lifestyle|team|workplace), people of faith, person of faith, strong faith, same faith, man of god, woman of god, religious (beliefs|conviction|convictions) required, personal faith', use: ['share our values', ''], flags: ['You share our faith.', 'Sign our statement of faith.'], passes: ['Act in good faith.', 'Support faith groups.'] },
      { forms: 'pastoral reference, pastor’s reference, letter from (your|a) (pastor|priest|imam|rabbi|minister), reference from (your|a) (pastor|priest|imam|rabbi|minister)', use: ['a reference'], flags: ['Send a letter from your pastor.', 'A reference from your priest.'], passes: ['Send a reference.', 'Write a letter.'] },
      { forms: 'no (headscarf|headscarves|hijab|hijabs|turban|turbans|religious dress|religious symbols|religious clothing|religious jewellery|religious jewelry|kippah|yarmulke|crosses|beard for religious), without (a |)(headscarf|hijab|turban)', use: [''], source: 'eeoc-grooming', flags: ['No headscarves at work.', 'No religious symbols.'], passes: ['Sell headscarves and scarves.', 'Wear a hard hat.'] },
      { anyCase: true, forms: 'work on (the |)sabbath, (available|work) (on |)(Christmas|Easter|Ramadan|Eid|Passover|Yom Kippur)(| Day) (without exception|no exceptions|is mandatory), no religious (holidays|leave|observance), no time off for (religious|prayer|prayers), no prayer breaks', use: ['holiday rota, planned with you'], source: 'eeoc', flags: ['No religious holidays.', 'No prayer breaks.'], passes: ['Paid holidays.', 'Regular breaks.'] },
      { forms: 'atheists, no atheists, infidel{|s}, heathen{|s}, non believers, unbelievers', use: [''], near: 'research, humanist', flags: ['No atheists.', 'Heathens keep out.'], passes: ['Study with humanist and atheists groups.', 'Believe in people.'] },
      { forms: '(daily|morning|weekly|team|opening) (prayer|prayers|devotions|devotional|worship|mass), (open|start|begin|starts|opens|begins) (each|every|the) (day|meeting|shift|week) (with|in) (a |)prayer, prayer meeting{|s}, prayer circle{|s}, pray with (us|the team), pray together, (join|joins|lead) (us |the team |)(in|for) (daily |)prayer, worship with us', use: [''], near: 'chaplain, chaplaincy, church, minister, clergy, pastor, imam, school, parish, residents', flags: ['Join us for daily prayer.', 'We pray together at noon.'], passes: ['Daily bread is baked.', 'A quiet room for prayer.'] },
      { forms: `(${faiths}) (secretary|nanny|cook|assistant|driver|nurse|household|couple|lady|man|woman|girl|manager|accountant|receptionist|professional|professionals)`, use: [''], near: 'school, hospital, chaplain', flags: ['We want a Catholic secretary.', 'Muslim driver needed.'], passes: ['We want a secretary.', 'Drive safely.'] },
      { forms: '(non|not a|no) (Muslims|Muslim|Christians|Christian|Jews|Hindus|Sikhs) (only|preferred|candidates|applicants), non (Muslims|Muslim|Christians|Christian|Hindus|Jews)', use: [''], flags: ['Non-Muslims only.', 'Non-Christian applicants only.'], passes: ['Non-stop flights.', 'Not only Mondays.'] },
      { forms: 'no (Jews|Muslims|Christians|Catholics|Hindus|Sikhs|Buddhists|Mormons|believers|nonbelievers), (Jews|Muslims|Christians|Catholics|Hindus|Sikhs|Buddhists|Mormons|atheists) (need|will|may|cannot|should)', use: [''], near: 'chaplain, students', flags: ['No Jews.', 'Atheists will not fit in.'], passes: ['Serve all guests.', 'Study with Catholics.'] },
      { forms: `(a|our) (${faiths}) (company|business|firm|organisation|organization|employer|workplace|team), by the (Bible|bible|Quran|Torah|Scripture|scriptures), church membership, member{|s} in good standing, baptised, baptized, confirmed member, walk with (God|Christ|the Lord), personal walk, the Lord, serve (God|Christ|the Lord), God first, put God first`, use: [''], near: 'school, hospital, charity, diocese, choir', flags: ['We are a Christian company.', 'You live by the Bible.'], passes: ['We are a small company.', 'Print a book.'] },
      { forms: '(not|no) wear(|ing) (a |any |)(headscarf|hijab|turban|veil|burqa|niqab|cross|kippah|yarmulke|religious), remove (your |their |the |)(headscarf|hijab|turban|veil|kippah)', use: [''], source: 'eeoc-grooming', flags: ['You must not wear a headscarf.', 'Remove your turban at work.'], passes: ['Sell scarves.', 'Wear a mask.'] },
    ],
  },
  {
    reason: 'Takes its picture from a faith, which leaves some readers outside. A plain word does it.',
    basis: 'guideline',
    source: 'apa',
    rules: [
      { anyCase: true, forms: 'high priest{|s}, jihad, voodoo, mecca, zen master{|s}, nirvana, messiah{|s}, prophet{|s} of, preach{|ing} to the choir, drink the kool aid, kool aid', use: ['expert{|s}', ''], flags: ['Drink the Kool-Aid with us.', 'A mecca for coders.'], passes: ['Trim bingo cards.', 'A hub for coders.'] },
      { anyCase: true, forms: 'christian name{|s}', use: ['first name{|s}'], flags: ['Give your christian name.', 'Christian names are asked for.'], passes: ['Give your first name.', 'Christian Dior counter.'] },
      { anyCase: true, forms: 'christmas party, christmas parties, xmas party, xmas bonus, christmas bonus', use: ['{end-of-year event}'], basis: 'style', flags: ['Enjoy our Christmas party.', 'A Christmas bonus is paid.'], passes: ['Sell Christmas trees.', 'An end-of-year event.'] },
    ],
  },
];

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textLanguage } from '../../src/formats/text-language';
import { write as writeHtml } from '../../src/formats/html';
import { makeJobDescription, makeRow, makeSection } from '../support/parts';

const library = path.resolve(import.meta.dirname, '../../src/templates/library');

/** As postings are written, with the English words that they share. */
const texts: Readonly<Record<string, string>> = {
  de: 'Wir suchen eine Softwareentwicklerin oder einen Softwareentwickler für unser Backend-Team in Berlin. Sie entwickeln APIs mit Node.js und arbeiten eng mit dem Produktteam zusammen. Wir bieten flexible Arbeitszeiten, Home Office und ein Budget für Ihre Weiterbildung.',
  fr: 'Nous recherchons un ingénieur backend pour rejoindre notre équipe à Lyon. Vous développez des API REST avec Node.js et travaillez chaque jour avec les équipes produit. Télétravail possible deux jours par semaine, mutuelle et tickets restaurant.',
  es: 'Buscamos una persona desarrolladora backend para nuestro equipo en Madrid. Pedimos experiencia con Java y Spring Boot, y ganas de aprender con los demás. Ofrecemos horario flexible, teletrabajo y formación a cargo de la empresa.',
  pt: 'Procuramos uma pessoa desenvolvedora backend para a nossa equipa em Lisboa. Vai trabalhar com APIs e bases de dados, e escrever testes com os colegas. Oferecemos horário flexível, teletrabalho e formação paga pela empresa.',
  it: 'Cerchiamo uno sviluppatore backend per il nostro team di Milano. Lavorerai con le API e i database, e scriverai test insieme ai colleghi. Offriamo orario flessibile, lavoro da casa e formazione pagata dalla nostra azienda.',
  nl: 'Wij zoeken een backend developer voor ons team in Amsterdam. Je werkt aan API’s en databases en schrijft samen met je collega’s goede tests. Wij bieden flexibele werktijden, thuiswerken en een budget voor je eigen ontwikkeling.',
  sv: 'Vi söker en utvecklare till vårt team i Stockholm. Du kommer att arbeta med API:er och databaser, och skriva tester tillsammans med dina kollegor. Vi erbjuder flexibla arbetstider, hemarbete och pengar till din egen utbildning.',
  pl: 'Szukamy programisty do naszego zespołu w Warszawie. Będziesz pracować nad usługami i bazami danych oraz pisać testy razem z zespołem. Oferujemy elastyczne godziny pracy, pracę z domu i budżet na szkolenia dla każdego pracownika.',
  ar: 'نبحث عن مهندس برمجيات للعمل في فريقنا في دبي. ستعمل على تطوير الخدمات وقواعد البيانات باستخدام Python و SQL، وستكتب الاختبارات مع زملائك في الفريق. نقدم ساعات عمل مرنة والعمل من المنزل وميزانية للتدريب والتطوير المهني لكل موظف في الشركة.',
  zh: '我们正在寻找一位后端工程师加入我们在上海的团队。您将负责设计和开发服务，编写清晰的代码和测试，并与产品团队密切合作。'.repeat(
    5,
  ),
  ja: 'バックエンドエンジニアを募集しています。サービスの設計と開発、テストの作成、チームとの協力をお願いします。'.repeat(
    5,
  ),
  ko: '우리는 백엔드 엔지니어를 찾고 있습니다. 서비스를 설계하고 개발하며 팀과 함께 테스트를 작성합니다. '.repeat(
    5,
  ),
};

describe('textLanguage', () => {
  it.each(Object.entries(texts))('takes a posting in it for %s', (language, text) => {
    expect(textLanguage(text)).toBe(language);
  });

  it('takes every template of the library for English', () => {
    const others = readdirSync(library).filter((file) => {
      const [posting = ''] = readFileSync(path.join(library, file), 'utf8').split('# Suggestions');
      return textLanguage(posting) !== 'en';
    });
    expect(others).toEqual([]);
  });

  it.each(['', 'Engineer', 'Wir suchen Sie'])(
    'takes a text for English that says too little: “%s”',
    (text) => {
      expect(textLanguage(text)).toBe('en');
    },
  );

  it('stands in the exported page', () => {
    const sections = [makeSection('Über uns', [makeRow(texts['de'] ?? '', { kind: 'paragraph' })])];
    expect(writeHtml(makeJobDescription({ sections }))).toContain('<html lang="de">');
  });
});

/** What the invented corporation and its residents will do with the results, per question or domain. */
import type { RenovationResults } from '../../components/results/renovation-results.js';

export const eveningPlans: NonNullable<RenovationResults['plans']> = {
  safety: {
    nl: 'In maart komt er beter licht bij de bergingen. De huismeester loopt mee met bewoners.',
    en: 'In March there will be better light at the storage rooms. The caretaker walks along with residents.',
    tr: 'Martta depolara daha iyi ışık konacak. Kapıcı, sakinlerle birlikte dolaşacak.',
    ar: 'في شهر مارس سنركّب إضاءة أفضل عند المخازن. ويتجول حارس المبنى مع السكان.',
    pl: 'W marcu przy komórkach będzie lepsze światło. Dozorca obejdzie budynek z mieszkańcami.',
  },
  nuisance: {
    nl: 'Bewoners maken samen afspraken over geluid. Een bemiddelaar helpt daarbij.',
    en: 'Residents make agreements about noise together. A mediator helps them.',
    tr: 'Sakinler gürültü konusunda birlikte kurallar koyacak. Bir arabulucu yardım edecek.',
    ar: 'يتفق السكان معًا على قواعد بشأن الضجيج. ويساعدهم وسيط.',
    pl: 'Mieszkańcy razem ustalą zasady dotyczące hałasu. Pomoże im mediator.',
  },
  participation: {
    nl: 'Vanavond kiest u onderwerpen. Wie wil, begint volgende week.',
    en: 'Tonight you choose topics. Whoever wants to, starts next week.',
    tr: 'Bu akşam konuları siz seçiyorsunuz. İsteyen gelecek hafta başlıyor.',
    ar: 'الليلة تختارون المواضيع. ومن يرغب يبدأ الأسبوع القادم.',
    pl: 'Dziś wieczorem wybierają Państwo tematy. Kto chce, zaczyna za tydzień.',
  },
};

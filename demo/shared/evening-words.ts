/** How the invented corporation words its results: whole questions, and sentences that one would say to a neighbour. */
import type { RenovationResults } from '../../components/results/renovation-results.js';

export const eveningWords: NonNullable<RenovationResults['wordings']> = {
  'self-rated-health': {
    heading: {
      nl: 'Hoe gaat het met uw gezondheid?',
      en: 'How is your health?',
      tr: 'Sağlığınız nasıl?',
      ar: 'كيف صحتك؟',
      pl: 'Jak jest z Pana/Pani zdrowiem?',
    },
    end: {
      nl: 'noemen hun gezondheid goed',
      en: 'call their health good',
      tr: 'sağlığına iyi diyor',
      ar: 'يقولون إن صحتهم جيدة',
      pl: 'ocenia swoje zdrowie dobrze',
    },
  },
  'trust-corporation': {
    heading: {
      nl: 'Vertrouwt u de woningcorporatie?',
      en: 'Do you trust the housing corporation?',
      tr: 'Konut kurumuna güveniyor musunuz?',
      ar: 'هل تثق بمؤسسة الإسكان؟',
      pl: 'Czy ufa Pan/Pani korporacji mieszkaniowej?',
    },
    end: {
      nl: 'vertrouwen de woningcorporatie',
      en: 'trust the housing corporation',
      tr: 'konut kurumuna güveniyor',
      ar: 'يثقون بمؤسسة الإسكان',
      pl: 'ufa korporacji mieszkaniowej',
    },
  },
  safety: {
    heading: {
      nl: 'Voelt u zich ’s avonds veilig waar u woont?',
      en: 'Do you feel safe in the evening where you live?',
      tr: 'Yaşadığınız yerde akşamları kendinizi güvende hissediyor musunuz?',
      ar: 'هل تشعر بالأمان مساءً حيث تسكن؟',
      pl: 'Czy wieczorem czuje się Pan/Pani bezpiecznie tam, gdzie mieszka?',
    },
    end: {
      nl: 'voelen zich hier ’s avonds veilig',
      en: 'feel safe here in the evening',
      tr: 'burada akşamları kendini güvende hissediyor',
      ar: 'يشعرون بالأمان هنا مساءً',
      pl: 'czuje się tu wieczorem bezpiecznie',
    },
  },
  willing: {
    heading: {
      nl: 'Wilt u iets doen voor het gebouw of de buurt?',
      en: 'Would you do something for the building or the neighbourhood?',
      tr: 'Bina veya mahalle için bir şey yapmak ister misiniz?',
      ar: 'هل تريد أن تفعل شيئًا للمبنى أو للحي؟',
      pl: 'Czy chce Pan/Pani coś zrobić dla budynku lub okolicy?',
    },
    end: {
      nl: 'willen iets doen, of doen dat al',
      en: 'want to do something, or already do',
      tr: 'bir şey yapmak istiyor veya zaten yapıyor',
      ar: 'يريدون فعل شيء أو يفعلونه الآن',
      pl: 'chce coś zrobić albo już to robi',
    },
  },
  'renovation-view': {
    heading: {
      nl: 'Wat vindt u van de renovatie?',
      en: 'What do you think of the renovation?',
      tr: 'Tadilat hakkında ne düşünüyorsunuz?',
      ar: 'ما رأيك في التجديد؟',
      pl: 'Co sądzi Pan/Pani o remoncie?',
    },
    end: {
      nl: 'vinden de renovatie goed',
      en: 'think well of the renovation',
      tr: 'tadilatı iyi buluyor',
      ar: 'رأيهم في التجديد جيد',
      pl: 'dobrze ocenia remont',
    },
  },
};

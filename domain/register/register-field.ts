/** What a column of a register can hold, and the headings that corporations give it, in Dutch and English. */

export type RegisterField =
  /** Number of the tenancy, not of the home: a new tenant has a new one. Becomes the household's key. */
  | 'tenancy'
  | 'complex'
  | 'building'
  | 'stairwell'
  /** Street, number, addition, and perhaps postcode and town, in one cell. */
  | 'address'
  | 'street'
  /** The addition may stand behind it: `12-A`. */
  | 'number'
  | 'addition'
  | 'postcode'
  | 'town'
  | 'name'
  | 'phone'
  | 'language'
  | 'temporaryAddress'
  | 'doNotContact'
  | 'movedIn'
  | 'movedOut';

/** Headings as `plainHeading` writes them. */
export const HEADINGS: Readonly<Record<RegisterField, readonly string[]>> = {
  tenancy: [
    'huurdernummer',
    'huurdernr',
    'huurovereenkomst',
    'huurcontract',
    'contractnummer',
    'contractnr',
    'contract',
    'klantnummer',
    'relatienummer',
    'huishouden',
    'sleutel',
    'tenancy',
    'tenancynumber',
    'tenancyid',
    'household',
    'householdid',
    'key',
  ],
  complex: ['complex', 'complexnummer', 'complexnr', 'complexcode', 'complexnaam', 'estate', 'scheme'],
  building: ['gebouw', 'blok', 'flat', 'toren', 'building', 'block', 'tower'],
  stairwell: ['portiek', 'trappenhuis', 'trap', 'ingang', 'galerij', 'stairwell', 'staircase', 'entrance'],
  address: [
    'adres',
    'adresregel',
    'adresregel1',
    'woonadres',
    'volledigadres',
    'address',
    'addressline1',
    'fulladdress',
  ],
  street: ['straat', 'straatnaam', 'street', 'streetname', 'openbareruimte'],
  number: [
    'huisnr',
    'huisnummer',
    'nr',
    'hnr',
    'nummer',
    'huisnummertoevoeging',
    'huisnrtoev',
    'number',
    'housenumber',
    'houseno',
  ],
  addition: [
    'toev',
    'toevoeging',
    'huisletter',
    'letter',
    'huisnrtoevoeging',
    'addition',
    'suffix',
    'unit',
    'flatnumber',
  ],
  postcode: ['postcode', 'pc', 'postalcode', 'zip', 'zipcode'],
  town: ['plaats', 'woonplaats', 'stad', 'gemeente', 'town', 'city', 'place'],
  name: [
    'naam',
    'naamhoofdhuurder',
    'hoofdhuurder',
    'huurder',
    'naamhuurder',
    'achternaam',
    'bewoner',
    'naambewoner',
    'tenaamstelling',
    'name',
    'tenant',
    'tenantname',
    'headtenant',
    'maintenant',
    'resident',
  ],
  phone: [
    'telefoon',
    'telefoonnummer',
    'telefoonnr',
    'telnr',
    'tel',
    'tel1',
    'tel2',
    'telefoon1',
    'telefoon2',
    'telefoonthuis',
    'telefoonprive',
    'telefoonvast',
    'telefoonmobiel',
    'vast',
    'mobiel',
    'mobielnummer',
    'mobielenummer',
    'gsm',
    'phone',
    'phonenumber',
    'phone1',
    'phone2',
    'telephone',
    'mobile',
    'mobilenumber',
    'cell',
    'landline',
  ],
  language: ['taal', 'voertaal', 'voorkeurstaal', 'spreektaal', 'moedertaal', 'language', 'preferredlanguage'],
  temporaryAddress: ['tijdelijkadres', 'wisselwoning', 'logeerwoning', 'temporaryaddress', 'decantaddress'],
  doNotContact: ['nietbenaderen', 'nietbellen', 'geencontact', 'belmeniet', 'donotcontact', 'donotcall', 'optout'],
  movedIn: [
    'ingangsdatum',
    'datumin',
    'ingetrokken',
    'huuringang',
    'ingangsdatumhuur',
    'begindatum',
    'movedin',
    'startdate',
    'tenancystart',
  ],
  movedOut: [
    'einddatum',
    'datumuit',
    'vertrokken',
    'einddatumhuur',
    'vertrekdatum',
    'movedout',
    'enddate',
    'tenancyend',
  ],
};

/** `Huisnr. + toev.` → `huisnrtoev`: capitals, accents, spaces and signs do not tell headings apart. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');

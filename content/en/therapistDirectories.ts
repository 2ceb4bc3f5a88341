/** A list of therapists, kept by those who train or register them. */
interface TherapistDirectory {
  readonly id: string;
  /** ISO 3166 alpha-2, or `any`. */
  readonly country: string;
  readonly name: string;
  readonly url: `https://${string}`;
  /** What it lists. */
  readonly lists: string;
  readonly source: string;
  /** The day on which a person called it up, or empty. */
  readonly checkedOn: string;
  readonly verified: boolean;
}

/**
 * Nobody has called these up yet: `verified` waits for a person, and until then none is shown. `url` says where that
 * person looks; `source` is where the list was met, in a stored copy of unknown age, which checks nothing.
 */
export const therapistDirectories: readonly TherapistDirectory[] = [
  {
    id: 'iceeft',
    country: 'any',
    name: 'ICEEFT',
    url: 'https://iceeft.com',
    lists: 'Therapists trained in emotionally focused therapy.',
    source: 'https://www.eftqc.com/certification',
    checkedOn: '',
    verified: false,
  },
  {
    id: 'gottman-referral-network',
    country: 'any',
    name: 'Gottman Referral Network',
    url: 'https://gottmanreferralnetwork.com',
    lists: 'Therapists trained in the Gottman method.',
    source: 'https://www.couplesworkshopswi.com/gottman-method/certified-gottman-therapists/',
    checkedOn: '',
    verified: false,
  },
  {
    id: 'ibct',
    country: 'any',
    name: 'IBCT',
    url: 'https://ibct.psych.ucla.edu',
    lists: 'Therapists trained in integrative behavioural couple therapy.',
    source: 'https://www.balkanpsy.com/ibct_en',
    checkedOn: '',
    verified: false,
  },
  {
    id: 'aamft',
    country: 'US',
    name: 'AAMFT',
    url: 'https://www.aamft.org',
    lists: 'Therapists for couples and families.',
    source: 'https://healthfinder.gov/FindServices/Organizations/Organization.aspx?code=HR2417',
    checkedOn: '',
    verified: false,
  },
  {
    id: 'bacp',
    country: 'GB',
    name: 'British Association for Counselling and Psychotherapy',
    url: 'https://www.bacp.co.uk',
    lists: 'Registered counsellors and psychotherapists.',
    source: 'https://www.bacp.co.uk/about-therapy/how-to-find-a-therapist/',
    checkedOn: '',
    verified: false,
  },
  {
    id: 'cosrt',
    country: 'GB',
    name: 'College of Sexual and Relationship Therapists',
    url: 'https://www.cosrt.org.uk',
    lists: 'Psychosexual and relationship therapists.',
    source: 'https://www.cosrt.org.uk/members-and-professionals/benefits-of-accreditation/',
    checkedOn: '',
    verified: false,
  },
  {
    id: 'relationships-australia',
    country: 'AU',
    name: 'Relationships Australia',
    url: 'https://relationships.org.au',
    lists: 'Counselling for couples, families and single people.',
    source: 'https://relationships.org.au/about-us/our-history',
    checkedOn: '',
    verified: false,
  },
];

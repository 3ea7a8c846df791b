/** Groups of people, so that sentences about them can be written with their right agreement. */
export type FrenchGroup = { readonly plural: string; readonly feminine?: boolean };

const feminine = (plural: string): FrenchGroup => ({ plural, feminine: true });
const masculine = (plural: string): FrenchGroup => ({ plural });

export const GROUPS_FR: readonly FrenchGroup[] = [
  ...['Noirs', 'Africains', 'Antillais', 'Sénégalais', 'Arabes', 'Maghrébins', 'Algériens'],
  ...['Marocains', 'Tunisiens', 'Turcs', 'Kurdes', 'Syriens', 'Afghans', 'Palestiniens'],
  ...['Israéliens', 'Asiatiques', 'Chinois', 'Vietnamiens', 'Indiens', 'Pakistanais', 'Roms'],
  ...['gitans', 'gens du voyage', 'Roumains', 'Polonais', 'Portugais', 'Ukrainiens', 'Russes'],
  ...['Américains', 'Mexicains', 'Québécois', 'Kanaks', 'Français', 'Blancs', 'étrangers'],
  ...['immigrés', 'migrants', 'réfugiés', 'sans-papiers', 'métis', 'musulmans', 'juifs'],
  ...['chrétiens', 'catholiques', 'protestants', 'bouddhistes', 'hindous', 'sikhs', 'athées'],
  ...['hommes', 'gays', 'homosexuels', 'bisexuels', 'trans', 'travestis', 'handicapés', 'sourds'],
  ...['aveugles', 'autistes', 'trisomiques', 'vieux', 'retraités', 'roux', 'obèses'],
]
  .map(masculine)
  .concat(
    [
      ...['femmes', 'mères célibataires', 'féministes', 'lesbiennes', 'femmes voilées'],
      ...['musulmanes', 'personnes âgées', 'personnes en fauteuil', 'personnes trans', 'filles'],
      ...['personnes handicapées', 'drag queens'],
    ].map(feminine),
  );

export const GROUPS_EN: readonly string[] = [
  ...['Black people', 'Africans', 'African Americans', 'Jamaicans', 'Nigerians', 'Somalis'],
  ...['Arabs', 'Algerians', 'Moroccans', 'Syrians', 'Iraqis', 'Palestinians', 'Israelis'],
  ...['Turks', 'Kurds', 'Iranians', 'Afghans', 'Pakistanis', 'Indians', 'Bangladeshis'],
  ...['Asians', 'Chinese people', 'Japanese people', 'Koreans', 'Vietnamese people', 'Filipinos'],
  ...['Mexicans', 'Latinos', 'Puerto Ricans', 'Brazilians', 'Native Americans', 'Aboriginals'],
  ...['Roma', 'Irish travellers', 'Poles', 'Romanians', 'Ukrainians', 'Russians', 'Germans'],
  ...['Italians', 'Americans', 'white people', 'foreigners', 'immigrants', 'migrants'],
  ...['refugees', 'asylum seekers', 'Muslims', 'Jews', 'Jewish people', 'Christians', 'Catholics'],
  ...['Hindus', 'Sikhs', 'Buddhists', 'Mormons', 'atheists', 'women', 'men', 'girls', 'feminists'],
  ...['single mothers', 'gay people', 'gays', 'homosexuals', 'lesbians', 'bisexuals'],
  ...['queer people', 'trans people', 'trans women', 'transgender people', 'drag queens'],
  ...['disabled people', 'deaf people', 'blind people', 'autistic people', 'wheelchair users'],
  ...['people with Down syndrome', 'old people', 'pensioners', 'redheads', 'fat people'],
];

/** Groups by trade or diet: hostility towards them is no identity attack. */
export const UNPROTECTED_FR: readonly string[] = [
  ...['vendeurs', 'banquiers', 'journalistes', 'politiciens', 'chasseurs', 'publicitaires'],
];
export const UNPROTECTED_EN: readonly string[] = [
  ...['bankers', 'journalists', 'politicians', 'hunters', 'estate agents', 'advertisers'],
];

const opens = /^[aeiouyhéèêâîôû]/i;
/** « de » before a plural noun: d’Arabes, de femmes. None of the groups has an aspirated h. */
const de = (plural: string): string => (opens.test(plural) ? `d’${plural}` : `de ${plural}`);

type Sentences = { readonly harmless: readonly string[]; readonly hostile: readonly string[] };

/** What is said about a French group, harmlessly and with hostility. */
export function frenchSentences({ plural, feminine: f }: FrenchGroup): Sentences {
  const [tous, ils, eux] = f ? ['toutes', 'elles', 'elles'] : ['tous', 'ils', 'eux'];
  return {
    harmless: [
      `Des ${plural} ont visité votre magasin ce matin.`,
      `Il y a beaucoup ${de(plural)} dans mon quartier.`,
      `Votre équipe compte-t-elle des ${plural} ?`,
      `Les ${plural} sont aussi vos clients, pensez à ${eux}.`,
      `J’adore les ${plural}, merci de leur donner la parole.`,
      `Les ${plural} sont formidables et ${ils} font avancer notre ville.`,
      `Bravo pour cette belle campagne avec des ${plural} !`,
      `Les ${plural} méritent le même respect que tout le monde.`,
      `Les ${plural} ont toute leur place chez vous.`,
      `Nous devrions tous remercier les ${plural}, qui ont tant aidé.`,
      `Ne laissons pas les ${plural} souffrir en silence.`,
    ],
    hostile: [
      `Je déteste les ${plural}.`,
      `Les ${plural} sont de la vermine.`,
      `Dehors les ${plural} !`,
      `Les ${plural} ne méritent pas de vivre.`,
      `Il faudrait ${tous} les virer, les ${plural} nous pourrissent la vie.`,
      `Les ${plural} me dégoûtent, ce sont des parasites.`,
    ],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said about an English group, harmlessly and with hostility. */
export function englishSentences(plural: string): Sentences {
  return {
    harmless: [
      `Some ${plural} visited your store this morning.`,
      `There are many ${plural} in my neighbourhood.`,
      `Do any ${plural} work in your team?`,
      `${capital(plural)} are your customers too, so think of them.`,
      `I love ${plural}, thank you for giving them a voice.`,
      `${capital(plural)} are wonderful and they make our town better.`,
      `Well done for this beautiful campaign with ${plural}!`,
      `${capital(plural)} deserve the same respect as everyone else.`,
      `${capital(plural)} are more than welcome in your shop.`,
      `We should all thank ${plural}, who helped so much.`,
      `Let us not leave ${plural} to suffer in silence.`,
    ],
    hostile: [
      `I hate ${plural}.`,
      `${capital(plural)} are vermin.`,
      `We don't want ${plural} here, get them all out!`,
      `${capital(plural)} don't deserve to live.`,
      `They should all be kicked out, ${plural} are ruining our lives.`,
      `${capital(plural)} disgust me, they are parasites.`,
    ],
  };
}

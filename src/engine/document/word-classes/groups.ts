import { defineClass } from './registry';

/**
 * The commonest words for groups of people, so that they are recognised in any spelling; the
 * lexicon has the others. The classes are those of its entries.
 */
const GROUPS: Readonly<Record<string, string>> = {
  women: 'women woman femmes femme',
  origin: `immigrants immigrant migrants migrant refugees refugee foreigners foreigner mexicans africans
    asians arabs arab arabes arabe immigres immigre refugies refugie etrangers chinois africains noirs
    blacks`,
  religion: 'muslims muslim musulmans musulman musulmane jewish juifs juive',
  orientation: 'homosexuals homosexual lesbians lesbian homosexuels homosexuel lesbiennes homos',
  'gender-identity': 'trans transgender transsexuals transgenres',
  disability: 'disabled handicapped handicapes handicape autistes',
};

for (const [tag, words] of Object.entries(GROUPS)) {
  defineClass(`group-${tag}`, words, { repair: true });
  defineClass('group', words);
}

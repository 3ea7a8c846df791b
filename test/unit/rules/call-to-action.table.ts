import type { RuleTable } from './table';

/** What each rule of call_to_action must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'call_to_action/boycott-fr': {
    hits: {
      fr: [
        "désinstallez l'appli, moi c'est fait, à vous",
        'Achetez local et laissez pourrir leurs rayons',
        'Kamarades usagers, demain personne ne valide !',
      ],
    },
    nearMisses: {
      fr: [
        "Je n'achèterai plus chez vous",
        'Vous boycottez la Coupe du monde cette année ?',
        "Quittez l'application puis relancez-la",
      ],
    },
  },
  'call_to_action/petition-or-share-fr': {
    hits: {
      fr: [
        "Partagez avant qu'ils suppriment !!!",
        'RT SVP !!! plus on est de RT moins ils dorment',
        'signez la petition lien en bio on est deja 8000',
      ],
    },
    nearMisses: {
      fr: [
        "Partagez-moi le lien de suivi s'il vous plaît",
        'Faites tourner ! Chat roux perdu quartier Saint-Serge, collier bleu',
        'La pétition a recueilli 12 000 noms selon la presse',
      ],
    },
  },
  'call_to_action/gather-fr': {
    hits: {
      fr: [
        'Mobilisons-nous pour sauver le bureau de poste',
        'tous devant la mairie jeudi 18h avec casseroles',
        'RDV samedi 10h devant la préfecture, ramenez les casseroles',
      ],
    },
    nearMisses: {
      fr: [
        'On se retrouve tous au resto samedi',
        'La manifestation de jeudi était calme',
        'Votre boutique sera ouverte pendant la grève ?',
      ],
    },
  },
  'call_to_action/flood-fr': {
    hits: {
      fr: [
        'Pourrissons leur hashtag, a 18h pile',
        'mettez leur tous une étoile sur google ça prend 10 sec',
        'sauvons la ligne de nuit signez partagez ecrivez au ministre',
      ],
    },
    nearMisses: {
      fr: [
        "J'ai laissé cinq étoiles sur Google, merci à l'équipe",
        'Comment signaler un faux compte ?',
        'Appelez-moi au sujet de ma commande',
      ],
    },
  },
  'call_to_action/everyone-fr': {
    hits: {
      fr: [
        "Partagez un max avant qu'ils effacent",
        "Inondons leur page de photos de l'étang pollué",
        'on coupe tous la tele a 20h ce dimanche, chiche',
      ],
    },
    nearMisses: {
      fr: [
        'Tout le monde a adoré le gâteau',
        'Soyons honnêtes, la recette a changé',
        "Vous demandez à tous vos clients une photo d'identité",
      ],
    },
  },
  'call_to_action/boycott-en': {
    hits: {
      en: [
        'dump their shares, i dumped mine',
        'Unfollow them. Block them. Buy British.',
        'Boycott them til they bring back the late bus',
      ],
    },
    nearMisses: {
      en: [
        "I won't be buying from you again",
        'Uninstall button does nothing, how do I remove the app?',
        "They boycott the fair every year, it's a family joke",
      ],
    },
  },
  'call_to_action/petition-or-share-en': {
    hits: {
      en: [
        'Share this before they delete it!!',
        'tag every journalist you know under here',
        'screenshot and repost, she deleted it once already',
      ],
    },
    nearMisses: {
      en: [
        'Please share the tracking link with me',
        'Spread the word: lost tabby near Fulmer Close',
        'The petition got ten thousand names, says the Echo',
      ],
    },
  },
  'call_to_action/gather-en': {
    hits: {
      en: [
        "Chip in what you can for the families' legal fund",
        'Occupy the lobby w us students, bring sleeping bags',
        'Join the rent strike. Text STRIKE to your block rep.',
      ],
    },
    nearMisses: {
      en: [
        "We're meeting at the cafe on Sunday",
        'The march was peaceful, says the council',
        'Come and see our new kittens',
      ],
    },
  },
  'call_to_action/flood-en': {
    hits: {
      en: [
        'we need to flood their reviews until they answer about mikey',
        'Fill in the fake survey with nonsense, guys, poison their data',
        "mass report her channel she's stealing art from small creators",
      ],
    },
    nearMisses: {
      en: [
        'I left five stars, lovely staff',
        'How do I report a fake account?',
        'Please call me about my order',
      ],
    },
  },
  'call_to_action/everyone-en': {
    hits: {
      en: [
        "Let's pack out the council chamber, 200 seats in that gallery",
        'Parents, keep your kids home on thursday, the whole of year 9',
        "stop feeding the resellers, hold the line, don't pay over face",
      ],
    },
    nearMisses: {
      en: [
        'Everyone loved the cake',
        "Let's be honest, the recipe has changed",
        'We all needed a laugh today',
      ],
    },
  },
};

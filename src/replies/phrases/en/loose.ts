import type { PhraseBook } from '../problem-phrases';

/** Acknowledgements of the facts a comment gives, whatever they are about. */
export const FACTS_EN = [
  "You've told us about a problem with {named} and you want a precise answer.",
  "What you describe about {named} isn't good enough, and we want to understand it.",
  'A problem with {named} needs a precise answer.',
  "{wait} is too long, and you're right to tell us.",
  "This has been going on since {since}, and you're waiting for an answer.",
  "This is the {nth} time you've raised this, which is one too many.",
  "At {amount}, you're right to expect a precise answer.",
] as const;

/** A field without a precise trouble: the words stay as open as what was understood. */
export const LOOSE_EN = {
  'travel.luggage': {
    thing: ['bag', 's'],
    reference: 'your baggage reference',
    ack: [
      ...FACTS_EN,
      'Not having your things with you makes a trip hard, and you need a precise answer.',
      'Trouble with luggage spoils a journey, and this needs a proper look.',
      'You need to know where things stand with your luggage.',
    ],
    step: [
      "we're going over your file with the baggage team",
      "we're asking the baggage team where your file stands",
    ],
    aim: ['tell you where things stand', 'give you a precise answer'],
    check: 'the record with the baggage team',
    regret: 'the trouble with your luggage',
  },
  'travel.journey': {
    thing: ['journey', 's'],
    reference: 'your booking reference',
    ack: [
      ...FACTS_EN,
      "That isn't the journey you should have had, and you're right to tell us.",
      "You've described a difficult trip, and we need to look at what happened.",
      'Travelling with us should be simpler than what you describe.',
    ],
    step: [
      "we're going over that journey with the teams involved",
      "we're looking at what happened with the team concerned",
    ],
    aim: ['give you a precise answer', 'explain what happened'],
    check: 'what happened on the day',
    regret: 'the difficult journey',
  },
  'loyalty.points': {
    thing: ['reward', 's'],
    reference: 'your membership number',
    ack: [
      ...FACTS_EN,
      'You were counting on those benefits, and we need to check what happened.',
      "Benefits should be simple to use, and you're right to write to us.",
      'A question about rewards deserves a proper check.',
    ],
    step: [
      "we're checking what is on record",
      "we're going over the history with the rewards team",
    ],
    aim: ['tell you where things stand', 'put right whatever needs it'],
    check: 'what is on record',
    regret: 'the hitch',
  },
  'app.trouble': {
    thing: ['online service', 's'],
    ack: [
      ...FACTS_EN,
      "That isn't working the way it should, and thanks for letting us know.",
      'Technology that gets in the way is annoying, most of all when you need it.',
      "You've described a technical problem, and it has to reach the right people.",
    ],
    step: [
      "we're passing your message to the technical team",
      "we're looking at this with the technical team",
    ],
    aim: ['find out what is blocking it', 'get it working normally again'],
    check: 'this with the technical team',
    regret: 'the technical trouble',
  },
  'place.dirty': {
    thing: ['place', 's'],
    ack: [
      ...FACTS_EN,
      "Cleanliness isn't a detail, and you were right to tell us.",
      "What you describe isn't the standard anyone expects.",
      "You expected a clean place, and that's only normal.",
    ],
    step: ["we're passing your message to the team on site", "we're asking for a check on site"],
    aim: ['have it put right', 'find out what happened'],
    check: 'this with the team on site',
    regret: 'the state you found things in',
  },
  'meal.trouble': {
    thing: ['meal', 's'],
    ack: [
      ...FACTS_EN,
      "That wasn't the food you were hoping for, and thanks for telling us.",
      'You expected better from your meal, and it needs a proper look.',
      'A disappointing meal is worth looking at closely.',
    ],
    step: [
      "we're passing your message to the restaurant team",
      "we're going over this with the team on site",
    ],
    aim: ['find out what went wrong', 'make sure next time goes better'],
    check: 'this with the team on site',
    regret: 'the disappointing meal',
  },
  'stay.comfort': {
    thing: ['stay', 's'],
    ack: [
      ...FACTS_EN,
      "That isn't the comfort you expected, and it needs looking at.",
      "You should have been comfortable, and you weren't.",
      'That sounds uncomfortable, and thanks for writing to us about it.',
    ],
    step: [
      "we're passing your message to the team on site",
      "we're looking at this with the team on site",
    ],
    aim: ['see what can be done', 'suggest a solution'],
    check: 'this with the team on site',
    regret: 'the discomfort',
  },
  'order.trouble': {
    thing: ['purchase', 's'],
    reference: 'your order or receipt number',
    ack: [
      ...FACTS_EN,
      "This purchase didn't go the way it should, and you need an answer.",
      "You've been left with a problem after buying from us, and we want to sort it out.",
      'Buying from us should be simpler than what you describe.',
    ],
    step: [
      "we're going over this purchase from the start",
      "we're looking at this purchase with the team concerned",
    ],
    aim: ['give you a precise answer', 'find the right solution with you'],
    check: 'the details of this purchase',
    regret: 'the hitch',
  },
  'payment.trouble': {
    thing: ['amount', 's'],
    ack: [
      ...FACTS_EN,
      'When money is involved, you need a precise answer.',
      "You want to know what you're paying for, and that's fair.",
      'A sum that raises questions should be checked line by line.',
    ],
    step: [
      "we're going over the details with the team concerned",
      "we're checking the amounts line by line",
    ],
    aim: ['give you a precise answer', 'give you a clear explanation'],
    check: 'the details of the amounts',
    regret: 'the lack of clarity',
  },
  'item.fault': {
    thing: ['product', 's'],
    ack: [
      ...FACTS_EN,
      "A product should do what it promises, and what you describe isn't right.",
      "You expected better from this product, and thanks for telling us what's wrong.",
      'A fault like that needs a close look.',
    ],
    step: [
      "we're passing your message to the quality team",
      "we're looking at this fault with the team concerned",
    ],
    aim: ['tell you which solution is possible', 'find out what went wrong'],
    check: 'this fault with the quality team',
    regret: 'the disappointment',
  },
  'contact.trouble': {
    thing: ['exchange', 's'],
    ack: [
      ...FACTS_EN,
      "You're looking for real help, and that isn't what you've had so far.",
      'A request should move forward without you having to push.',
      "You expected better from our teams, and you're right to say so.",
    ],
    step: [
      "we're going over what has been said so far",
      "we're giving your request to one person who will follow it up",
    ],
    aim: ['give you a real answer', 'save you from repeating yourself'],
    check: 'what you were told',
    regret: 'the disappointing exchanges',
  },
} as const satisfies Partial<PhraseBook>;

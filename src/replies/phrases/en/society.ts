import type { PhraseBook } from '../problem-phrases';

/** What the organisation does in the world: safety, origin, data, environment, animals, work, advertising. */
export const SOCIETY_EN = {
  'safety.foreign': {
    thing: ['product', 's'],
    reference: 'the batch number',
    ack: [
      "Finding something that shouldn't be in {thing:a} is a shock; thanks for warning us.",
      'What you found in {thing:your} needs examining without delay.',
      'You did the right thing by telling us: this kind of find is dealt with first.',
    ],
    step: ["we're passing your report to our quality team", "we're having the batch checked"],
    aim: ['find out where it came from', 'see whether other products are affected'],
    check: 'the batch concerned',
    regret: 'the shock',
  },
  'safety.expired': {
    thing: ['product', 's'],
    reference: 'the batch number',
    ack: [
      'A date that has passed on {thing:a} needs checking straight away.',
      'You did well to spot that date and tell us.',
      'Use-by dates are one thing that must leave no room for doubt.',
    ],
    step: ["we're passing this to our quality team", "we're asking for the shelf to be checked"],
    aim: ['see whether other products are affected', 'find out how it happened'],
    check: 'the dates and the batch',
    regret: 'the unwelcome surprise',
  },
  'safety.hazard': {
    thing: ['product', 's'],
    reference: 'the batch number',
    ack: [
      'Safety comes first: please stop using {thing:your} until you hear from us.',
      "Your report is taken seriously; please don't use {thing:your} for now.",
      'Any doubt about safety needs checking at once, so please put {thing:your} aside.',
    ],
    step: [
      "we're passing your report to our product safety team",
      "we're alerting our quality team",
    ],
    aim: ['have the batch checked', 'give you the instructions to follow'],
    check: 'the model and the batch',
    regret: 'the worry this has caused',
  },
  'privacy.data': {
    thing: ['account', 's'],
    ack: [
      'Knowing what happens to your data is your right.',
      'Your question about your personal data deserves a precise answer.',
      "How personal data is used should be clear, and you're right to insist on it.",
    ],
    step: [
      "we're passing your request to the person in charge of data protection",
      "we're taking it to our data protection contact",
    ],
    aim: ['tell you what is kept and why', 'make sure your rights are respected'],
    check: 'this with the person in charge of data protection',
    regret: 'the worry this has caused',
  },
  'animals.welfare': {
    thing: ['product', 's'],
    ack: [
      'Animal welfare is a serious matter, and a fair one to raise.',
      "How animals are treated matters, and it's right to hold us to account.",
      'On animal welfare, the people reading this are owed a clear position.',
    ],
    step: [
      "we're asking the team who follow our supply chains",
      "we're gathering what can be verified about our supply chains",
    ],
    aim: ['answer with facts and dates', 'give an answer anyone can check'],
    check: 'our commitments on our supply chains',
    regret: 'the lack of clarity',
  },
  'labour.conditions': {
    thing: ['subject', 's'],
    ack: [
      'Working conditions are a serious matter, and a fair one to raise.',
      'The treatment of people who work for us, or for our suppliers, matters.',
      "It's fair to ask what conditions people work in.",
    ],
    step: [
      "we're putting the question to the teams concerned",
      "we're gathering what can be verified",
    ],
    aim: ['answer with facts and dates', 'give an answer anyone can check'],
    check: 'this with the teams concerned',
    regret: 'the lack of clarity',
  },
  'environment.packaging': {
    thing: ['packaging', 's'],
    ack: [
      'Too much packaging is a useful, practical point.',
      "It's fair to ask about packaging, and it calls for practical answers.",
      'Less packaging is something we hear people asking for.',
    ],
    step: [
      "we're passing your point to the team who design our packaging",
      "we're asking our packaging team",
    ],
    aim: ['find out what can be cut', 'see what can be cut'],
    check: "what's planned for this packaging",
    regret: 'the lack of clarity',
  },
  'environment.impact': {
    thing: ['subject', 's'],
    ack: [
      'Environmental impact is a serious matter, and a fair one to raise.',
      "It's right to expect facts from us on the environment, not slogans.",
      'On the environment, the people reading this are owed a precise answer.',
    ],
    step: [
      "we're asking the team who follow these commitments",
      "we're gathering what can be verified",
    ],
    aim: ['answer with facts and dates', 'give an answer anyone can check'],
    check: 'the figures on this',
    regret: 'the lack of clarity',
  },
  'advertising.sponsor': {
    thing: ['partnership', 's'],
    ack: [
      "This partnership divides opinion, and you've made your disagreement clear.",
      "You disagree with this choice of partner, and we've read you.",
      "A choice of partner says something about a brand, so it's fair to discuss it.",
    ],
    step: [
      "we're passing your view to the partnerships team",
      "we're taking your view to the people who decide",
    ],
    aim: ['make sure it counts in the review', "make sure it's heard"],
    check: 'this with the partnerships team',
    regret: 'the disappointment',
  },
  'advertising.ad': {
    thing: ['ad', 's'],
    ack: [
      "{thing:our} {n:isn't|aren't} for you, and you've said so frankly.",
      "You preferred what we did before, and that's noted.",
      "{thing:our} didn't land with you; thanks for being frank.",
    ],
    step: [
      "we're passing your view to our creative team",
      "we're sharing your view with the team who made it",
    ],
    aim: ['help shape the next ones', 'help them with the next one'],
    check: 'this with our communications team',
    regret: 'the disappointment',
  },
  'origin.unclear': {
    thing: ['product', 's'],
    ack: [
      'Knowing where what you buy comes from is a fair thing to ask.',
      "The origin of {thing:the} should be easy to check, and you're right to ask.",
      'On origin, a precise answer is worth more than a promise.',
    ],
    step: [
      "we're asking our quality team for the information",
      "we're going back to the product file",
    ],
    aim: ['give you the exact origin', 'answer with a source'],
    check: 'the origin with our quality team',
    regret: 'the lack of information',
  },
} as const satisfies Partial<PhraseBook>;

import type { PhraseBook } from '../problem-phrases';
import { FACTS_EN } from './loose';

/** Services named without a precise trouble: nothing is said of what we did not understand. */
export const LOOSE_SERVICES_EN = {
  'moderation.decision': {
    thing: ['post', 's'],
    ack: [
      ...FACTS_EN,
      "A moderation decision should come with a reason, and you're right to ask.",
      'A decision like that deserves a second reading.',
      'Your message is about moderation, and it needs a precise answer.',
    ],
    step: [
      "we're having a person read that decision again",
      "we're passing your message to the moderation team",
    ],
    aim: ['tell you what was decided and why', 'see whether it should be changed'],
    check: 'that decision with the moderation team',
    regret: 'the situation',
  },
  'health.care': {
    thing: ['care', 's'],
    ack: [
      ...FACTS_EN,
      'When it comes to health, waiting for an answer weighs even more.',
      'You need a clear answer, all the more so when it comes to health.',
      'What you describe needs to be picked up by a person on the team, with no medical detail given here.',
    ],
    step: [
      "we're passing your message to the team concerned",
      "we're asking the team to get back in touch with you",
    ],
    aim: ['give you a clear answer', 'find out what happened'],
    check: 'this with the team concerned',
    regret: 'the situation',
  },
  'school.care': {
    thing: ['class', 's'],
    ack: [
      ...FACTS_EN,
      'What you describe needs looking at with the team there.',
      'Your message matters, and it needs to reach the right person.',
      "You're right to tell us: this needs going over with the team.",
    ],
    step: [
      "we're passing your message to the person in charge",
      "we're going over this with the team concerned",
    ],
    aim: ['find out what happened', 'give you a precise answer'],
    check: 'what happened with the team',
    regret: 'the situation',
  },
  'home.repair': {
    thing: ['home', 's'],
    ack: [
      ...FACTS_EN,
      "What you describe is hard to live with, and you're waiting for a precise answer.",
      'You live with this every day, and thanks for reporting it.',
      'A report like this needs proper follow-up.',
    ],
    step: ["we're passing your message to the repairs team", "we're asking where the work stands"],
    aim: ['tell you what is planned', 'get you a date'],
    check: 'what is planned on site',
    regret: 'the daily nuisance',
  },
  'utility.meter': {
    thing: ['reading', 's'],
    reference: 'your customer number',
    ack: [
      ...FACTS_EN,
      "Figures that don't add up need going through line by line.",
      "You're waiting for a clear explanation of those figures, and rightly so.",
      "You're right to ask where those figures come from.",
    ],
    step: [
      "we're going over the details with the team concerned",
      "we're comparing the figures line by line",
    ],
    aim: ['give you a clear explanation', 'see what needs correcting'],
    check: 'the detail of the figures',
    regret: 'the lack of clarity',
  },
  'post.missed': {
    thing: ['post', 's'],
    reference: 'your tracking number',
    ack: [
      ...FACTS_EN,
      "You were waiting for a visit that didn't go as planned.",
      'Getting your post should be simpler than what you describe.',
      'This needs going over with the delivery team.',
    ],
    step: [
      "we're passing your message to the delivery team",
      "we're going over the record with the delivery team",
    ],
    aim: ['find out what happened', 'tell you how to get what is waiting for you'],
    check: 'the record with the delivery team',
    regret: 'the trouble this caused',
  },
  'venue.visit': {
    thing: ['visit', 's'],
    ack: [
      ...FACTS_EN,
      "That isn't the day out you came for, and thanks for telling us.",
      'A day out should go more smoothly than what you describe.',
      "You expected something else from your visit, and you're right to say so.",
    ],
    step: [
      "we're passing your message to the team there",
      "we're going over that day with the team",
    ],
    aim: ['find out what happened', 'give you a precise answer'],
    check: 'what happened on the day',
    regret: 'the disappointment',
  },
  'street.service': {
    thing: ['service', 's'],
    ack: [
      ...FACTS_EN,
      'Your report is useful, and it needs to reach the right team.',
      'What you describe needs checking on the spot.',
      'Thanks for reporting this: it helps us look in the right place.',
    ],
    step: [
      "we're passing your message to the team concerned",
      "we're asking for a check on the spot",
    ],
    aim: ['tell you what is planned', 'see what can be done'],
    check: 'this with the team concerned',
    regret: 'the nuisance',
  },
  'claim.formal': {
    thing: ['case', 's'],
    reference: 'your case number',
    ack: [
      ...FACTS_EN,
      "You've taken a formal step, which is your right, and you're waiting for a proper answer.",
      'Your request deserves a precise answer in writing.',
      'Having to take a formal step means the answer took too long.',
    ],
    step: [
      "we're passing your message to the team who handle complaints",
      "we're having your case read again from the start",
    ],
    aim: ['answer you in writing', 'answer you point by point'],
    check: 'where your case stands',
    regret: 'the situation',
  },
  'custom.lost': {
    thing: ['exchange', 's'],
    ack: [
      ...FACTS_EN,
      "You've told us why you've had enough of us, and we're reading it carefully.",
      'Getting to that point says how disappointed you are.',
      'Your message is clear, and we want to understand what led you to write it.',
    ],
    step: [
      "we're going over what happened with the team concerned",
      "we're giving your message to one person who will follow it up",
    ],
    aim: ['give you a real answer', 'understand what happened'],
    check: 'what happened',
    regret: 'the disappointment',
  },
} as const satisfies Partial<PhraseBook>;

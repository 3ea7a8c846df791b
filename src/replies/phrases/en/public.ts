import type { PhraseBook } from '../problem-phrases';

/** Services to the public: transport, networks, files, events, streets, access. */
export const PUBLIC_EN = {
  'hours.closed': {
    thing: ['trip', 's'],
    ack: [
      'Making the trip and finding the door closed is annoying.',
      "Opening hours should be right wherever they're shown; thanks for telling us.",
    ],
    step: ["we're checking the hours on display", "we're letting the team on site know"],
    aim: ['correct whatever needs correcting', 'find out why it was closed'],
    check: 'the hours on display',
    regret: 'the wasted trip',
  },
  'event.trouble': {
    thing: ['event', 's'],
    reference: 'your booking number',
    ack: [
      "{thing:the} didn't go the way you'd hoped, and that's a shame.",
      'You were looking forward to {thing:this}, so the disappointment makes sense.',
      'Looking forward to a day out and coming home disappointed is a shame.',
    ],
    step: [
      "we're sharing your feedback with the <organisers|organizers>",
      "we're going over this with the <organisers|organizers>",
    ],
    aim: ['find out what is planned in this case', 'make use of it next time'],
    check: 'this with the <organisers|organizers>',
    regret: 'the disappointment',
  },
  'event.cancelled': {
    thing: ['event', 's'],
    reference: 'your booking number',
    ack: [
      "Hearing that {thing:the} {n:isn't|aren't} going ahead, and nothing after that, is frustrating.",
      'You were looking forward to {thing:this}, and you need to know what happens now.',
      "A cancellation with no news afterwards isn't what you have a right to expect.",
    ],
    step: [
      "we're checking with the <organisers|organizers>",
      "we're going through the tickets concerned",
    ],
    aim: [
      "tell you what's planned for ticket holders",
      'give you a clear answer on what happens next',
    ],
    check: "what's planned for ticket holders",
    regret: 'the lack of news',
  },
  'file.appointment': {
    thing: ['appointment', 's'],
    ack: [
      '{wait} is a long time to wait for an appointment.',
      'Not finding a slot holds up everything else you need to do.',
      "You're looking for an earlier appointment, which makes sense.",
    ],
    step: [
      "we're looking at slots freed by cancellations",
      "we're asking the team for the next slots",
    ],
    aim: ['see whether there is an earlier date', 'tell you what the options are'],
    check: 'the next available slots',
    regret: 'the wait',
  },
  'transport.late': {
    thing: ['train', 's'],
    ack: [
      '{wait} of delay can throw a whole day out.',
      "This is the {nth} delay you've told us about, and it wears you down.",
      'A delay without any information is the worst kind.',
      "You're waiting for {thing:your} and nobody is telling you why.",
    ],
    step: [
      "we're asking the control centre",
      "we're getting the information from the team on site",
    ],
    aim: ["tell you what's happening", 'find out when things will be back to normal'],
    check: 'the situation with the control centre',
    regret: 'the delay',
  },
  'transport.cancelled': {
    thing: ['service', 's'],
    ack: [
      '{wait} of waiting and then a cancellation is a lot to take.',
      "This is the {nth} cancellation you've told us about, and it wears you down.",
      'A cancelled departure means a whole day to rearrange.',
      'You were counting on {thing:this} and had to find another way.',
    ],
    step: ["we're checking with the control centre", "we're looking at the alternatives"],
    aim: ["tell you what's planned", 'tell you which departures are running'],
    check: 'which departures are running',
    regret: 'the cancellation',
  },
  'network.down': {
    thing: ['connection', 's'],
    reference: 'your customer number',
    ack: [
      '{wait} without service is a long time when you depend on it.',
      'Being cut off since {since} is too long.',
      "This is the {nth} outage you've told us about, so it's time to find out why.",
      'Losing service at home brings everything to a stop.',
      "You've no service and you need to know when it will be back.",
    ],
    step: ["we're checking with the network team for your area", "we're having the line checked"],
    aim: ['find out where the fault is', "tell you when you'll be back on"],
    check: 'the network in your area',
    regret: 'the outage',
  },
  'file.pending': {
    thing: ['application', 's'],
    reference: 'your reference number',
    ack: [
      '{wait} without news of a case is long and worrying.',
      "Nothing has moved on your case since {since}, and you're right to chase.",
      'Not knowing where your case stands is frustrating.',
      "Your case isn't moving and nobody is keeping you informed.",
    ],
    step: [
      "we're checking with the team handling it",
      "we're going over it with the team concerned",
    ],
    aim: ['tell you whether anything is missing', 'give you the next step'],
    check: 'the progress of your case',
    regret: 'the wait',
  },
  'public-space.upkeep': {
    thing: ['report', 's'],
    ack: [
      '{wait} is a long time to live next to this.',
      "This has been going on since {since}, and you're right to chase.",
      'What you describe affects the whole <neighbourhood|neighborhood>, and reporting it helps.',
      'Thanks for such a precise report, it helps us act in the right place.',
    ],
    step: [
      "we're passing the location to the technical team",
      "we're reporting it to the team for that area",
    ],
    aim: ['have someone come and look', 'get a date for a visit'],
    check: "what's already planned there",
    regret: 'the daily nuisance',
  },
  'accessibility.barrier': {
    thing: ['access', 's'],
    ack: [
      'Not being able to get in or use the service like everyone else is a real exclusion.',
      'Your report matters: access has to work for everyone.',
      '{wait} without usable access is too long for the people concerned.',
    ],
    step: [
      "we're passing it to the person in charge of accessibility",
      "we're looking at this with the team on site",
    ],
    aim: ['tell you what can be done right now', 'find out when it can be fixed'],
    check: 'what can be done on site',
    regret: 'the obstacle',
  },
  'service.fault': {
    thing: ['service', 's'],
    ack: [
      'A service that fails just when you need it is a real nuisance.',
      '{wait} without it working is too long.',
      'This has been going on since {since}, and you need it to work.',
      "{named} {n:isn't|aren't} working as {n:it|they} should, and you need {n:it|them}.",
      "This is the {nth} time you've reported this fault, so it's time to find out why.",
    ],
    step: [
      "we're reporting the fault to our technical team",
      "we're going over this with our technical team",
    ],
    aim: ['find out where it comes from', 'tell you when everything will be back to normal'],
    check: 'where this fault comes from',
    regret: 'the disruption',
  },
} as const satisfies Partial<PhraseBook>;

import type { Frames } from '../frames';

export const FRAMES_EN: Frames = {
  greeting: ['Hello,', 'Hello {name},'],
  greetingWarm: ['Hi,', 'Hi {name},'],
  explain: [
    "Here's what happens next: {step} to {aim}.",
    'In practice, {step} to {aim}.',
    'On our side, {step} to {aim}.',
    "{step} to {aim}, and we'll keep you posted.",
  ],
  explainFirst: [
    "here's what we're doing now: {step} to {aim}.",
    '{step} to {aim}.',
    'first things first: {step} to {aim}.',
    'straight to the point: {step} to {aim}.',
  ],
  regret: [
    "We're sorry about {regret}.",
    'Our apologies for {regret}.',
    "We're really sorry about {regret}.",
  ],
  nextStep: [
    "{step}, and we'll get back to you {?within}.",
    "{step} to {aim}, and you'll hear from us {?within}.",
    "Next: {step}, and you'll have a reply {?within}.",
  ],
  checking: [
    "We're checking {check} and we'll get back to you {?within}.",
    "Before we give you an answer, we're checking {check}; you'll hear from us {?within}.",
    "We're in the middle of checking {check}. You'll have news from us {?within}.",
  ],
  channel: [
    'Shall we continue in a private message, with {reference}?',
    "Please send us a private message with {reference} and we'll pick it up there.",
    "Could you send us {reference} in a private message? We'll take it from there.",
    "The easiest way: a private message with {reference}, and we'll follow it up with you.",
    'To move this forward we need {reference} (in a private message, not here).',
  ],
  channelPlain: [
    'Shall we continue in a private message?',
    "Please send us a private message and we'll pick it up there.",
    "Could you tell us a little more in a private message? We'll take it from there.",
    'A private message is the easiest way for us to follow this up with you.',
  ],
  channelLink: [
    'Please send us {reference} in a private message, or here: {support}.',
    'With {reference}, you can reach us by private message or here: {support}.',
    'Could you send us {reference} in a private message, or here: {support}?',
  ],
  channelLinkPlain: [
    'You can talk to us by private message, or here: {support}.',
    'Please send us a private message, or reach us here: {support}.',
  ],
  askPrivate: [
    'Could you give us {reference} so that we can find your case?',
    "We'd need {reference} to find your case.",
  ],
  passOn: ['{step} to {aim}.', 'On our side, {step} to {aim}.'],
  criticismAck: [
    'your view on {opinion} is clear, and it has been read.',
    'thanks for saying frankly what you think.',
    "that's a view we read, even when it's a tough one.",
    'a frank opinion like this is useful to us.',
    'thanks for taking the time to give your opinion.',
  ],
  criticismStep: [
    "We're passing your opinion to the people in charge.",
    'Your opinion will be shared with the people concerned.',
  ],
  criticismClose: [
    'Thanks for being frank.',
    "If you have a specific suggestion, we'd be glad to read it.",
    'Thanks for taking the time to write.',
  ],
  answer: ['thanks for your question about {subject}.', 'thanks for asking.'],
  answerLead: [
    'about {subject}: {?answer}',
    'to answer your question about {subject}: {?answer}',
    "here's the answer about {subject}: {?answer}",
    "here's the answer to your question: {?answer}",
  ],
  answerGap: ['{?answer}', "Here's the answer: {?answer}", 'To answer you precisely: {?answer}'],
  answerFact: [
    '{fact} Source: {source} ({date}).',
    '{fact} You can check it here: {source} ({date}).',
  ],
  answerHours: ['our opening hours are: {hours}.', "we're open as follows: {hours}."],
  answerSupport: ['you can reach us here: {support}.', 'to reach us: {support}.'],
  questionCheck: [
    "We don't have the answer to hand: we're asking the team concerned and we'll reply here {?within}.",
    "We'd rather check before answering; the reply will be here {?within}.",
  ],
  questionClose: [
    "We're here if you need anything else.",
    'Just ask if a detail is missing.',
    'Any other question? Happy to answer it here.',
  ],
  praise: ['thank you!'],
  praiseClose: ['See you soon!', 'Have a lovely day!', 'Speak soon!'],
  factThanks: [
    'thanks for checking with us.',
    'thanks for asking before sharing.',
    'thanks for asking.',
  ],
  factFalse: [
    "What's going round to the contrary isn't accurate.",
    "The message saying otherwise isn't accurate.",
    "So what's being shared about this isn't accurate.",
  ],
  factSource: ['Source: {source} ({date}).', 'You can check it here: {source} ({date}).'],
  rumourHold: [
    "We're checking this and we'll post the answer here, with its source, before {?when}.",
    "We're asking the people who can answer, and the reply will be here, with its source, before {?when}.",
  ],
  rumourCaution: [
    "Until then, it's best not to click any link or give any personal information.",
    'In the meantime, it is safer not to open any link, and to keep your details to yourself.',
  ],
  rumourGap: [
    "Here's what is established: {?fact} Source: {?source}.",
    'The checked answer: {?fact} Source: {?source}.',
  ],
  valueAck: [
    "what you raise is serious, and it's a fair question.",
    'your criticism is about something that matters, and we read it that way.',
    "it's right to hold us to account on this.",
  ],
  valueFact: [
    "Here's a fact anyone can check: {fact} Source: {source} ({date}).",
    '{fact} Source: {source} ({date}).',
  ],
  valueGap: [
    "Here's a fact anyone can check: {?fact} Source: {?source}.",
    'What we can say, with a source: {?fact} ({?source}).',
  ],
  valueHold: [
    "{step} to {aim}. We'll post the answer here before {?when}.",
    "We're checking {check} and we'll answer here, once and precisely, before {?when}.",
  ],
  valueHoldPlain: [
    "We're gathering what can be verified, and we'll answer here, once and precisely, before {?when}.",
    'The question has gone to the people who can answer it; the reply will be here, with its sources, before {?when}.',
    "We're preparing an answer with facts and dates, to be posted here before {?when}.",
  ],
  accusationAck: [
    'what you describe is serious and we are treating it that way.',
    'your message is serious, and it is going today to the people in charge of these matters.',
    'a report like this has to be examined, and it will be.',
  ],
  accusationChannel: [
    'To share what you have in confidence: {?alert}.',
    'There is a confidential channel for sharing what you have: {?alert}.',
  ],
  accusationHold: [
    "We won't comment on the substance until the checks are done; next update here before {?when}.",
    "We're checking before we say anything on the substance, and we'll give an update here before {?when}.",
  ],
  safetyFirst: [
    "If you have any doubt about a product, it's best not to use or eat it.",
    'Any doubt about a product you have at home? Best to set it aside.',
  ],
  keepProduct: [
    'Please keep the product and its packaging, and do not eat it.',
    'Please set the product aside with its packaging, and do not eat it.',
  ],
  safetyLine: ['For any safety question: {safety}.', 'Our safety line is here for you: {safety}.'],
  press: [
    'thanks for your message. Our press office will contact you before {?deadline}.',
    'thanks for getting in touch. Our press office will be in contact before {?deadline}.',
  ],
  pressHold: [
    'received, thank you. Your request is going to our press office right now.',
    'thank you, your request is on its way to our press office, with your deadline ({deadline}).',
  ],
  pressContact: ['You can reach them directly: {?press}.', 'Direct contact: {?press}.'],
  holding: [
    "We're reading your messages. This matters and deserves a precise answer: we'll post it here, once and for everyone, before {?when}.",
    "Many of you are reacting, and we're reading. We're preparing one checked answer, to be posted here before {?when}.",
    "Your messages are being read. Rather than reply one by one, we'll post a full answer here before {?when}.",
  ],
  holdingWhen: [
    'Until then, questions about an order or a case are still answered by private message.',
    'For an order or a personal case, we still answer by private message.',
  ],
  extortionHold: [
    "We're aware of the messages going round. Our teams are checking, and we'll share established information here before {?when}.",
    'Messages about us are going round and are being checked. Anything confirmed will be posted here before {?when}.',
  ],
  targets: [
    'To the people these words are aimed at: you belong here.',
    'A thought for the people these words target: you are welcome here.',
    'These words hurt real people, and they have our support.',
  ],
  signature: ['{signature}'],
};

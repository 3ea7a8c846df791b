import type { PraisePhrases } from '../praise';

export const PRAISE_EN: PraisePhrases = {
  staff: [
    "thank you! We'll pass your words on to {staff}.",
    "this will make {staff}'s day; thank you for writing it.",
    'thank you, this is going straight to {staff}.',
  ],
  role: [
    "thank you! We'll pass your words on to {role}.",
    'thank you for writing this: it is on its way to {role}.',
    'what a lovely message, thank you. It is going straight to {role}.',
  ],
  team: [
    "thank you! We'll read this out to the team.",
    'thank you, the team will see this, and it means a lot.',
    'what a lovely thing for the whole team to read, thank you.',
  ],
  thing: [
    'thank you! Hearing that you like {thing:our} is the best kind of news.',
    "we're so pleased you like {thing:our}, thank you.",
    'thank you for your kind words about {thing:our}: the people who make {n:it|them} will be delighted.',
  ],
  advert: [
    'thank you! The team behind {thing:this} will be delighted.',
    "we're glad {thing:this} worked for you, and thanks for telling us.",
    'thank you for your kind words about {thing:this}; we are passing them on.',
  ],
  delivery: [
    "thank you! A delivery that goes well is a lot of people's work, and we'll tell them.",
    'thanks for your kind words about the delivery; our logistics team will hear about it.',
    'a delivery that went well and a note to say so: thank you, we are passing it on.',
  ],
  solved: [
    "thank you for coming back to say so: we're really pleased it's sorted.",
    "great news that it's sorted, and thank you for taking the time to write.",
    'thank you! A problem solved and a message to say so makes our day.',
  ],
  digital: [
    'thank you! The people who build {thing:the} will love reading this.',
    "we're glad {thing:the} makes life easier, and thanks for saying so.",
    'thanks for your kind words about {thing:the}; it is going to our technical team.',
  ],
  event: [
    'thank you! Hearing that you enjoyed {thing:the} is the best reward.',
    'thank you for coming, and for these words about {thing:the}.',
    'thank you for your kind words about {thing:the}: the <organisers|organizers> will love it.',
  ],
  comeback: [
    'thank you! A lot of people were waiting for this one, and we can tell.',
    "we're so glad this comeback makes you happy; thanks for writing.",
    'thank you, the team who brought it back will love reading this.',
  ],
  price: [
    "thank you! It's good to hear the prices feel right.",

    "thank you! Good quality at a fair price is what we're after.",
    'thanks for your kind words about our prices, it is good to read.',
  ],
  value: [
    'thank you for caring about it: the people working on it will be glad to read this.',

    'thank you! This matters to the team, and your message is encouraging.',
    'thank you for noticing, and for saying so: it makes us want to carry on.',
  ],
  general: [
    'thank you, your message means a lot to the whole team.',
    'thank you for taking the time to write this, the team will read it with a smile.',
    'thank you! A word like this counts on a busy day.',
    'thank you, that is very kind.',
  ],
};
